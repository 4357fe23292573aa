//! What bufferization ops ask beyond declarations.

use crate::relations::may_be_equal;
use crate::subject::{Answer, Subject, Wrong, hooks};
use crate::type_interfaces::{is_buffer, is_tensor};
use irtool::context::{DYNAMIC, Type};

hooks! {
    alloc_tensor: allocates,
    materialize_in_destination: materializes,
    dealloc: deallocates,
    same_contents: |subject: &Subject<'_>| {
        let cx = subject.cx;
        let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
        else {
            return Ok(());
        };
        let is_known = |ty| cx.type_data(ty).element().is_some();
        if !is_known(from) || !is_known(to) {
            return Ok(());
        }
        let (from, to) = (cx.type_data(from), cx.type_data(to));
        let words = if from.shape() != to.shape() {
            "shapes do not match"
        } else if from.element() != to.element() {
            "element types do not match"
        } else {
            return Ok(());
        };
        let relation = "failed to verify that specified tensor and buffer types match";
        let second = Some(Box::new(subject.error(relation)));
        Err(Wrong { first: subject.bare_error(words), second })
    },
}

/// The types of the operands of the group with this number.
fn group(subject: &Subject<'_>, number: usize) -> Vec<Type> {
    let range = subject.operand_group(number);
    subject.operand_types().skip(range.start).take(range.len()).collect()
}

/// What is copied has its sizes; otherwise there is one for each extent that is not known.
fn allocates(subject: &Subject<'_>) -> Answer {
    let sizes = group(subject, 0).len();
    let Some(ty) = subject.result_types().next() else { return Ok(()) };
    match group(subject, 1).first() {
        Some(_) if sizes > 0 => {
            Err(subject.bare_error("dynamic sizes not needed when copying a tensor"))
        }
        Some(copied) if *copied != ty => {
            Err(subject.bare_error("expected that `copy` and return type match"))
        }
        Some(_) => Ok(()),
        None => {
            let shape = subject.cx.type_data(ty).shape().unwrap_or_default();
            let wanted = shape.iter().filter(|extent| **extent == DYNAMIC).count();
            match wanted == sizes {
                true => Ok(()),
                false => Err(subject.error(format!(
                    "incorrect number of dynamic sizes, has {sizes}, expected {wanted}"
                ))),
            }
        }
    }
}

fn materializes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(source), Some(dest)) = (types.next(), types.next()) else { return Ok(()) };
    let has = |name: &str| {
        let flag = subject.property(name).map(|attr| cx.attr_data(attr));
        matches!(flag, Some(irtool::context::AttrData::Unit))
    };
    let buffer = is_buffer(cx, dest);
    if !buffer && !is_tensor(cx, dest) {
        return Err(subject.error("'dest' must be a tensor or a memref"));
    }
    let result = subject.result_types().next();
    let words = match (buffer, result) {
        (false, None) => "tensor 'dest' implies exactly one tensor result",
        (false, Some(ty)) if ty != dest => "result and 'dest' types must match",
        (true, Some(_)) => "memref 'dest' implies zero results",
        _ if !buffer && has("restrict") => "'restrict' is valid only for memref destinations",
        _ if buffer != has("writable") => {
            "'writable' must be specified if and only if the destination is of memref type"
        }
        _ => match (cx.type_data(source).shape(), cx.type_data(dest).shape()) {
            (None, None) => return Ok(()),
            (Some(from), Some(to)) if from.len() != to.len() => {
                "rank mismatch between source and destination shape"
            }
            (Some(from), Some(to)) => {
                let fits = |(a, b): (&i64, &i64)| may_be_equal(*a, *b);
                match from.iter().zip(to).all(fits) {
                    true => return Ok(()),
                    false => "source/destination shapes are incompatible",
                }
            }
            _ => "source/destination shapes are incompatible",
        },
    };
    Err(subject.error(words))
}

fn deallocates(subject: &Subject<'_>) -> Answer {
    if group(subject, 0).len() != group(subject, 1).len() {
        let words = "must have the same number of conditions as memrefs to deallocate";
        return Err(subject.error(words));
    }
    if group(subject, 2).len() != subject.result_types().len() {
        return Err(subject.error(
            "must have the same number of updated conditions (results) as retained operands",
        ));
    }
    Ok(())
}
