//! How types of operands and results go together: matrices and what they are multiplied with,
//! pointers that are cast, products of packed vectors; and how memory is accessed.

use super::composites::{Parts, cooperative, pointer};
use super::values::{operand, result};
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::{attribute_text, type_text};
use irtool::context::{AttrData, Context, Signedness, Type, TypeData};

hooks! {
    select: selects,
    scaled_matrix: scales_matrix,
    scaled_vector: scales_vector,
    transpose: transposes,
    matrix_times_vector: transforms,
    vector_times_matrix: is_transformed,
    matrix_product: multiplies,
    to_generic: |subject: &Subject<'_>| casts(subject, true),
    from_generic: |subject: &Subject<'_>| casts(subject, false),
    to_number: |subject: &Subject<'_>| is_unsigned(subject, result(subject)),
    from_number: |subject: &Subject<'_>| is_unsigned(subject, operand(subject, 0)),
    dot: is_dot_product,
    ldexp: is_ldexp,
    frexp: is_frexp,
    semantics: has_semantics,
    copy: copies,
}

/// How many elements a vector has, and of which type.
fn vector(cx: &Context, ty: Type) -> Option<(u64, Type)> {
    match cx.type_data(ty) {
        TypeData::Vector { shape, element, .. } => {
            Some((u64::try_from(*shape.first()?).ok()?, *element))
        }
        _ => None,
    }
}

/// Rows, columns and elements of a matrix.
struct Matrix {
    rows: u64,
    columns: u64,
    element: Type,
}

fn matrix(cx: &Context, ty: Option<Type>) -> Option<Matrix> {
    let ty = ty?;
    if vector(cx, ty).is_some() {
        return None;
    }
    let Parts::Equal(Some(columns), column) = Parts::of(cx, ty)? else { return None };
    let (rows, element) = vector(cx, column)?;
    Some(Matrix { rows, columns, element })
}

fn selects(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(condition), Some(result)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    let Some((count, _)) = vector(cx, condition) else { return Ok(()) };
    match vector(cx, result) {
        None => {
            Err(subject
                .error("result expected to be of vector type when condition is of vector type"))
        }
        Some((found, _)) if found != count => Err(subject.error(
            "result should have the same number of elements as the condition when condition is of \
             vector type",
        )),
        Some(_) => Ok(()),
    }
}

fn scales_matrix(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(whole), Some(scalar)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    let element = cooperative(cx, whole).or_else(|| Some(matrix(cx, Some(whole))?.element));
    match element {
        Some(element) if element != scalar => Err(subject
            .error("input matrix components' type and scaling value must have the same type")),
        _ => Ok(()),
    }
}

fn scales_vector(subject: &Subject<'_>) -> Answer {
    let (Some(whole), Some(scalar)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    if result(subject) != Some(whole) {
        return Err(subject.error("vector operand and result type mismatch"));
    }
    match vector(subject.cx, whole) {
        Some((_, element)) if element != scalar => {
            Err(subject.error("scalar operand and result element type match"))
        }
        _ => Ok(()),
    }
}

fn transposes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (matrix(cx, operand(subject, 0)), matrix(cx, result(subject)))
    else {
        return Ok(());
    };
    let words = if from.rows != to.columns {
        "input matrix rows count must be equal to output matrix columns count"
    } else if from.columns != to.rows {
        "input matrix columns count must be equal to output matrix rows count"
    } else if from.element != to.element {
        "input and output matrices must have the same component type"
    } else {
        return Ok(());
    };
    Err(subject.bare_error(words))
}

fn transforms(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(matrix), Some((size, _)), Some((to, element))) = (
        matrix(cx, operand(subject, 0)),
        operand(subject, 1).and_then(|ty| vector(cx, ty)),
        result(subject).and_then(|ty| vector(cx, ty)),
    ) else {
        return Ok(());
    };
    let Matrix { rows, columns, .. } = matrix;
    if size != columns {
        return Err(subject
            .error(format!("matrix columns ({columns}) must match vector operand size ({size})")));
    }
    if to != rows {
        return Err(
            subject.error(format!("result size ({to}) must match the matrix rows ({rows})"))
        );
    }
    match matrix.element == element {
        true => Ok(()),
        false => Err(subject.error("matrix and result element types must match")),
    }
}

fn is_transformed(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some((size, _)), Some(matrix), Some((to, element))) = (
        operand(subject, 0).and_then(|ty| vector(cx, ty)),
        matrix(cx, operand(subject, 1)),
        result(subject).and_then(|ty| vector(cx, ty)),
    ) else {
        return Ok(());
    };
    let words = if size != matrix.rows {
        "number of components in vector must equal the number of components in each column in \
         matrix"
    } else if matrix.columns != to {
        "number of columns in matrix must equal the number of components in result"
    } else if matrix.element != element {
        "matrix must be a matrix with the same component type as the component type in result"
    } else {
        return Ok(());
    };
    Err(subject.error(words))
}

fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(left), Some(right), Some(to)) = (
        matrix(cx, operand(subject, 0)),
        matrix(cx, operand(subject, 1)),
        matrix(cx, result(subject)),
    ) else {
        return Ok(());
    };
    let words = if left.columns != right.rows {
        "left matrix columns' count must be equal to the right matrix rows' count"
    } else if right.columns != to.columns {
        "right and result matrices must have equal columns' count"
    } else if right.element != to.element {
        "right and result matrices' component type must be the same"
    } else if left.element != to.element {
        "left and result matrices' component type must be the same"
    } else if left.rows != to.rows {
        "left and result matrices must have equal rows' count"
    } else {
        return Ok(());
    };
    Err(subject.bare_error(words))
}

/// To or from the class that stands for several.
fn casts(subject: &Subject<'_>, to_generic: bool) -> Answer {
    let cx = subject.cx;
    let (Some((from, from_class)), Some((to, to_class))) = (
        operand(subject, 0).and_then(|ty| pointer(cx, ty)),
        result(subject).and_then(|ty| pointer(cx, ty)),
    ) else {
        return Ok(());
    };
    let is_named = |class: &str| matches!(class, "Workgroup" | "CrossWorkgroup" | "Function");
    let words = if to_generic && !is_named(&from_class) {
        "pointer must point to the Workgroup, CrossWorkgroup, or Function Storage Class"
    } else if to_generic && to_class != "Generic" {
        "result type must be of storage class Generic"
    } else if !to_generic && from_class != "Generic" {
        "pointer type must be of storage class Generic"
    } else if !to_generic && !is_named(&to_class) {
        "result must point to the Workgroup, CrossWorkgroup, or Function Storage Class"
    } else if from != to {
        let (from, to) = (quoted(cx, from), quoted(cx, to));
        return Err(subject.error(format!(
            "pointer operand's pointee type must have the same as the op result type, but found \
             {from} vs {to}"
        )));
    } else {
        return Ok(());
    };
    Err(subject.bare_error(words))
}

fn is_unsigned(subject: &Subject<'_>, ty: Option<Type>) -> Answer {
    match ty.map(|ty| subject.cx.type_data(ty)) {
        Some(TypeData::Integer { signedness, .. }) if *signedness != Signedness::Signless => {
            Err(subject.bare_error("result must be a scalar type of unsigned integer"))
        }
        _ => Ok(()),
    }
}

fn is_dot_product(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(factor), Some(result)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    let format = subject.property("format");
    let width = |ty: Type| match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Some(u64::from(*width)),
        _ => None,
    };
    let bits = match (width(factor), format) {
        (Some(_), None) => {
            let words = "requires Packed Vector Format attribute for integer vector operands";
            return Err(subject.error(words));
        }
        (Some(bits), Some(format)) if bits != 32 => {
            let text = attribute_text(cx, format);
            let name = text.trim_start_matches("#spirv.packed_vector_format<");
            let name = name.trim_end_matches('>');
            return Err(subject.error(format!(
                "with specified Packed Vector Format ({name}) requires integer vector operands to \
                 be 32-bits wide"
            )));
        }
        (Some(bits), Some(_)) => Some(bits),
        (None, Some(_)) => {
            let factor = type_text(cx, factor);
            return Err(subject.error(format!(
                "with invalid format attribute for vector operands of type '{factor}'"
            )));
        }
        (None, None) => {
            vector(cx, factor).and_then(|(count, element)| width(element)?.checked_mul(count))
        }
    };
    match (bits, width(result)) {
        (Some(bits), Some(result)) if result < bits => Err(subject.error(format!(
            "result type has insufficient bit-width ({result} bits) for the specified vector \
             operand type ({bits} bits)"
        ))),
        _ => Ok(()),
    }
}

fn is_ldexp(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(significand), Some(exponent)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    match (vector(cx, significand), vector(cx, exponent)) {
        (None, Some(_)) | (Some(_), None) => {
            Err(subject.error("operands must both be scalars or vectors"))
        }
        (Some((one, _)), Some((other, _))) if one != other => {
            Err(subject.error("operands must have the same number of elements"))
        }
        _ => Ok(()),
    }
}

fn is_frexp(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(value), Some(result)) = (operand(subject, 0), result(subject)) else {
        return Ok(());
    };
    let Some(Parts::Each(members)) = Parts::of(cx, result) else { return Ok(()) };
    let [significand, exponent] = *members.as_slice() else {
        return Err(subject.bare_error("result type must be a struct type with two memebers"));
    };
    if significand != value {
        return Err(subject.bare_error(
            "member zero of the resulting struct type must be the same type as the operand",
        ));
    }
    let is_integer = |ty| matches!(cx.type_data(ty), TypeData::Integer { width: 32, .. });
    let wanted = vector(cx, value).map(|(count, _)| count);
    let words = match vector(cx, exponent) {
        Some((_, element)) if !is_integer(element) => {
            "member one of the resulting struct type mustbe a scalar or vector of 32 bit integer \
             type"
        }
        None if !is_integer(exponent) => {
            "member one of the resulting struct type must be a scalar or vector of 32 bit integer \
             type"
        }
        found if found.map(|(count, _)| count) != wanted => {
            "member one of the resulting struct type must have the same number of components as \
             the operand type"
        }
        _ => return Ok(()),
    };
    Err(subject.bare_error(words))
}

/// At most one order is said.
fn has_semantics(subject: &Subject<'_>) -> Answer {
    let attr = ["semantics", "memory_semantics"].iter().find_map(|name| subject.property(name));
    let Some(attr) = attr else { return Ok(()) };
    let text = attribute_text(subject.cx, attr);
    let orders = text
        .split(['<', '|', '>'])
        .filter(|word| {
            matches!(*word, "Acquire" | "Release" | "AcquireRelease" | "SequentiallyConsistent")
        })
        .count();
    match orders > 1 {
        true => Err(subject.bare_error(
            "expected at most one of these four memory constraints to be set: `Acquire`, \
             `Release`,`AcquireRelease` or `SequentiallyConsistent`",
        )),
        false => Ok(()),
    }
}

/// There is an alignment where the access is said to be aligned.
pub(super) fn is_aligned(subject: &Subject<'_>) -> Answer {
    goes_with(subject, "memory_access", "alignment")
}

/// Whether an attribute of words has this one.
pub(super) fn says(subject: &Subject<'_>, attribute: &str, wanted: &str) -> bool {
    subject.property(attribute).is_some_and(|words| {
        attribute_text(subject.cx, words).split(['<', '|', '>']).any(|word| word == wanted)
    })
}

/// An access has an alignment if it says so.
fn goes_with(subject: &Subject<'_>, access: &str, alignment: &str) -> Answer {
    let has_alignment = subject.property(alignment).is_some();
    let aligned = says(subject, access, "Aligned");
    let words = match (subject.property(access).is_some(), aligned, has_alignment) {
        (false, _, true) => {
            "invalid alignment specification without aligned memory access specification"
        }
        (true, true, false) => "missing alignment value",
        (true, false, true) => {
            "invalid alignment specification with non-aligned memory access specification"
        }
        _ => return Ok(()),
    };
    Err(subject.error(words))
}

fn copies(subject: &Subject<'_>) -> Answer {
    let pointee = |number| Some(pointer(subject.cx, operand(subject, number)?)?.0);
    match (pointee(0), pointee(1)) {
        (Some(to), Some(from)) if to != from => {
            Err(subject.error("both operands must be pointers to the same type"))
        }
        _ => {
            is_aligned(subject)?;
            goes_with(subject, "source_memory_access", "source_alignment")
        }
    }
}

/// The weights of a branch: two of them, not both zero.
pub(super) fn weights(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(AttrData::Array(weights)) =
        subject.property("branch_weights").map(|attr| cx.attr_data(attr))
    else {
        return Ok(());
    };
    if weights.len() != 2 {
        return Err(subject.error("must have exactly two branch weights"));
    }
    let is_zero = |weight: &irtool::context::Attribute| match cx.attr_data(*weight) {
        AttrData::Integer { value, .. } => value.is_zero(),
        _ => false,
    };
    match weights.iter().all(is_zero) {
        true => Err(subject.error("branch weights cannot both be zero")),
        false => Ok(()),
    }
}
