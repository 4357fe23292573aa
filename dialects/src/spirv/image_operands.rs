//! What follows the operands of an access to an image: which come is said by an attribute, in its
//! order.
//!
//! Only the bias, the level of detail and gradients are known to take operands, as in the
//! reference; where others are named, nothing may follow.

use crate::subject::{Answer, Subject};
use irtool::asm::attribute_text;
use irtool::context::{Type, TypeData};

/// What an instruction samples by.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Detail {
    Implicit,
    Explicit,
    /// It does not sample.
    None,
}

/// The operands from number `first` on are those that the attribute names; the image has this
/// dimension, and is one of several that lie behind each other or not.
pub(super) fn fit(
    subject: &Subject<'_>,
    first: usize,
    detail: Detail,
    (dim, arrayed): (&str, bool),
) -> Answer {
    let mut rest = subject.operand_types().skip(first);
    let Some(attr) = subject.property("image_operands") else {
        return match rest.next() {
            Some(_) => Err(subject.bare_error(
                "the Image Operands should encode what operands follow, as per Image Operands",
            )),
            None => Ok(()),
        };
    };
    let text = attribute_text(subject.cx, attr);
    let words = text.strip_prefix("#spirv.image_operands<").unwrap_or(&text).trim_end_matches('>');
    let has = |wanted: &str| words.split('|').any(|word| word == wanted);
    if has("Lod") && has("Grad") {
        return Err(subject.bare_error("it is invalid to set both the Lod and Grad bits"));
    }
    let has_levels = matches!(dim, "Dim1D" | "Dim2D" | "Dim3D" | "Cube");
    for (what, place, wanted) in [
        ("Bias", Detail::Implicit, "Bias must be a floating-point type scalar"),
        (
            "Lod",
            Detail::Explicit,
            "for sampling operations, Lod must be a floating-point type scalar",
        ),
    ] {
        if !has(what) {
            continue;
        }
        if detail != place {
            let places = match place {
                Detail::Implicit => "implicit-lod",
                _ => "explicit-lod and fetch",
            };
            return Err(
                subject.bare_error(format!("{what} is only valid with {places} instructions"))
            );
        }
        let Some(ty) = rest.next() else {
            return Err(subject.bare_error(format!("{what} operand requires 1 argument")));
        };
        if !is_float(subject, ty) {
            return Err(subject.bare_error(wanted));
        }
        if !has_levels {
            return Err(subject.bare_error(format!(
                "{what} must only be used with an image type that has a dim operand of 1D, 2D, 3D, \
                 or Cube"
            )));
        }
    }
    if has("Grad") {
        if detail != Detail::Explicit {
            return Err(subject.bare_error("Grad is only valid with explicit-lod instructions"));
        }
        let (Some(x), Some(y)) = (rest.next(), rest.next()) else {
            let words = "Grad operand requires 2 arguments (scalars or vectors)";
            return Err(subject.bare_error(words));
        };
        fit_gradient(subject, [x, y], arrayed)?;
    }
    match rest.next() {
        Some(_) => Err(subject.bare_error("too many image operand arguments have been provided")),
        None => Ok(()),
    }
}

fn is_float(subject: &Subject<'_>, ty: Type) -> bool {
    matches!(subject.cx.type_data(ty), TypeData::Float(_))
}

/// Gradients are as long as the coordinate, but for the number of the image among others.
fn fit_gradient(subject: &Subject<'_>, gradients: [Type; 2], arrayed: bool) -> Answer {
    let size = |ty: Type| match subject.cx.type_data(ty) {
        TypeData::Vector { shape, .. } => shape.first().copied(),
        _ => None,
    };
    let coordinate = subject.operand_types().nth(1).and_then(size).unwrap_or(1);
    let wanted = coordinate - i64::from(arrayed);
    let sizes = gradients.map(size);
    let found = match sizes {
        [Some(x), Some(y)] => [x, y],
        [None, None] if gradients.iter().all(|ty| is_float(subject, *ty)) => [1, 1],
        _ => {
            let words = "Grad arguments must be a scalar or vector of floating-point type";
            return Err(subject.bare_error(words));
        }
    };
    if found != [wanted, wanted] {
        return Err(subject.bare_error(
            "number of components of each Grad argument must equal the number of components in \
             coordinate, minus the array layer component, if present",
        ));
    }
    let element = |ty: Type| subject.cx.type_data(ty).element().unwrap_or(ty);
    match gradients.iter().all(|ty| is_float(subject, element(*ty))) {
        true => Ok(()),
        false => Err(subject.bare_error("Grad arguments must be a vector of floating-point type")),
    }
}
