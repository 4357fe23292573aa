//! What ops on pointers ask beyond declarations, and the types of results that formats leave out.

use crate::subject::{Answer, Subject, hooks};
use crate::type_interfaces::name;
use irtool::asm::custom::Assembly;
use irtool::asm::type_text;
use irtool::context::{Context, NamedAttr, Type, TypeData};

pub(crate) static CONSTANT: Assembly =
    Assembly { infer: Some(crate::arith::assembly::value_type), ..Assembly::NONE };

pub(crate) static ADD: Assembly = Assembly { infer: Some(moved), ..Assembly::NONE };

hooks! {
    from_ptr: |subject: &Subject<'_>| {
        let (pointer, other) = (subject.operand_types().next(), subject.result_types().next());
        converts(subject, pointer, other, "the result type cannot be `!ptr.ptr`")
    },
    to_ptr: |subject: &Subject<'_>| {
        let (other, pointer) = (subject.operand_types().next(), subject.result_types().next());
        converts(subject, pointer, other, "the input value cannot be of type `!ptr.ptr`")
    },
}

fn is_pointer(cx: &Context, ty: Type) -> bool {
    name(cx, ty) == (b"ptr", b"ptr")
}

/// A pointer and what is no pointer lie in one memory space.
fn converts(
    subject: &Subject<'_>,
    pointer: Option<Type>,
    other: Option<Type>,
    words: &str,
) -> Answer {
    let cx = subject.cx;
    let (Some(pointer), Some(other)) = (pointer, other) else { return Ok(()) };
    if is_pointer(cx, other) {
        return Err(subject.bare_error(words));
    }
    let (TypeData::MemRef { memory_space, .. } | TypeData::UnrankedMemRef { memory_space, .. }) =
        cx.type_data(other)
    else {
        return Ok(());
    };
    let own = memory_space.map(|space| irtool::asm::attribute_text(cx, space));
    let text = type_text(cx, pointer);
    let space = text.strip_prefix("!ptr.ptr<").and_then(|text| text.strip_suffix('>'));
    match own.as_deref() == space {
        true => Ok(()),
        false => {
            let words = "expected the input and output to have the same memory space";
            Err(subject.bare_error(words))
        }
    }
}

/// A pointer is moved by one offset or by several, to as many.
fn moved(cx: &Context, operands: &[Type], _: &[NamedAttr]) -> Option<Vec<Type>> {
    let [base, offset] = operands else { return None };
    if cx.type_data(*base).element().is_some() {
        return Some(vec![*base]);
    }
    Some(vec![match cx.type_data(*offset).clone() {
        TypeData::Vector { shape, scalable, .. } => {
            cx.intern_type(TypeData::Vector { shape, scalable, element: *base })
        }
        TypeData::RankedTensor { shape, encoding, .. } => {
            cx.intern_type(TypeData::RankedTensor { shape, encoding, element: *base })
        }
        TypeData::Integer { .. } | TypeData::Index => *base,
        _ => return None,
    }])
}
