//! What ops on pointers ask beyond declarations, and the types of results that formats leave out.

use crate::properties::number;
use crate::subject::{Answer, Subject, hooks};
use crate::type_interfaces::name;
use irtool::asm::custom::{Assembly, OpParser, Parse};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{AttrData, Attribute, Context, Diagnostic, NamedAttr, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::spec::{Relation, Text};

pub(crate) static CONSTANT: Assembly =
    Assembly { infer: Some(crate::arith::assembly::value_type), ..Assembly::NONE };

pub(crate) static ADD: Assembly =
    Assembly { complete_types: Some(fit_each_other), infer: Some(moved), ..Assembly::NONE };

fn fit_each_other(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let operands: Vec<Type> = [0, 1].iter().flat_map(|group| p.operand_types(*group)).collect();
    let Some(words) = differ(p.cx(), &operands) else { return Ok(()) };
    // Operands of other types than the text has are told of first.
    p.resolve(0)?;
    p.resolve(1)?;
    p.bare_error_at(p.name_pos(), words)
}

pub(crate) static GET_METADATA: Assembly = Assembly { infer: Some(metadata), ..Assembly::NONE };

hooks! {
    aligned: is_aligned,
    load: |subject: &Subject<'_>| accesses(subject, [RELEASE, ACQUIRE_AND_RELEASE]),
    store: |subject: &Subject<'_>| accesses(subject, [ACQUIRE, ACQUIRE_AND_RELEASE]),
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

pub(crate) fn ordering(cx: &Context, attr: Attribute) -> Result<Attribute, Text> {
    number(cx, attr, 32, "expected IntegerAttr storage for ::mlir::ptr::AtomicOrdering")
}

pub(crate) fn add_flags(cx: &Context, attr: Attribute) -> Result<Attribute, Text> {
    number(cx, attr, 32, "expected IntegerAttr storage for ::mlir::ptr::PtrAddFlags")
}

pub(crate) fn difference_flags(cx: &Context, attr: Attribute) -> Result<Attribute, Text> {
    number(cx, attr, 8, "expected IntegerAttr storage for ::mlir::ptr::PtrDiffFlags")
}

/// An alignment, if any is given, is a power of two.
fn is_aligned(subject: &Subject<'_>) -> Answer {
    let alignment = subject.array("alignment").and_then(|list| list.first());
    let Some(AttrData::Integer { value, .. }) = alignment.map(|attr| subject.cx.attr_data(*attr))
    else {
        return Ok(());
    };
    match value.to_i64() {
        Some(..=0) => Err(subject.bare_error("alignment must be positive")),
        Some(value) if value & (value - 1) != 0 => {
            Err(subject.bare_error("alignment must be a power of 2"))
        }
        _ => Ok(()),
    }
}

/// What is atomic is aligned, and ordered in a way that suits it; nothing else has a scope.
fn accesses(subject: &Subject<'_>, refused: [i64; 2]) -> Answer {
    is_aligned(subject)?;
    let ordering = subject.integer("ordering").unwrap_or(0);
    if ordering == 0 {
        return match subject.property("syncscope").is_some() {
            true => Err(subject.error("expected syncscope to be null for non-atomic access")),
            false => Ok(()),
        };
    }
    if refused.contains(&ordering) {
        let word = match ordering {
            ACQUIRE => "acquire",
            RELEASE => "release",
            _ => "acq_rel",
        };
        return Err(subject.error(format!("unsupported ordering '{word}'")));
    }
    match subject.array("alignment").is_some_and(|list| !list.is_empty()) {
        true => Ok(()),
        false => Err(subject.error("expected alignment for atomic access")),
    }
}

const ACQUIRE: i64 = 3;
const RELEASE: i64 = 4;
const ACQUIRE_AND_RELEASE: i64 = 5;

/// Whether `metadata` is what goes with a pointer of the type `ty`, which is no plain pointer.
fn is_metadata(cx: &Context, metadata: Type, ty: Type) -> bool {
    let text = type_text(cx, metadata);
    let inner = text.strip_prefix("!ptr.ptr_metadata<").and_then(|text| text.strip_suffix('>'));
    !is_pointer(cx, ty) && inner == Some(&*type_text(cx, ty))
}

/// What goes with a pointer of the operand's type, if that is no plain pointer.
fn metadata(cx: &Context, operands: &[Type], _: &[NamedAttr]) -> Option<Vec<Type>> {
    let pointer = type_text(cx, *operands.first()?);
    Some(vec![parse_type_text(cx, &format!("!ptr.ptr_metadata<{pointer}>"))?])
}

fn operand(body: &Body, op: Op, number: usize) -> Option<Type> {
    body.operands(op).nth(number).map(|value| body.value_type(value))
}

fn result(body: &Body, op: Op) -> Option<Type> {
    body.results(op).next().map(|value| body.value_type(value))
}

/// The result is what goes with the operand.
pub(crate) fn has_metadata(cx: &Context, body: &Body, op: Op) -> bool {
    let (ty, metadata) = (operand(body, op, 0), result(body, op));
    ty.zip(metadata).is_none_or(|(ty, metadata)| is_metadata(cx, metadata, ty))
}

/// What goes with pointers of a type.
pub(crate) const METADATA_OF: Relation =
    Relation { holds: is_metadata, derive: |cx, ty| metadata(cx, &[ty], &[])?.first().copied() };

/// Both are vectors, or both tensors.
fn are_alike(cx: &Context, a: Option<Type>, b: Option<Type>) -> bool {
    let kind = |ty| std::mem::discriminant(cx.type_data(ty));
    a.map(kind) == b.map(kind)
}

pub(crate) fn gathers_alike(cx: &Context, body: &Body, op: Op) -> bool {
    are_alike(cx, result(body, op), operand(body, op, 0))
}

pub(crate) fn scatters_alike(cx: &Context, body: &Body, op: Op) -> bool {
    are_alike(cx, operand(body, op, 0), operand(body, op, 1))
}

/// A pointer is moved by one offset or by several, to as many.
/// Says why no type follows from those of a pointer and an offset: where both are shaped they are
/// so alike.
fn differ(cx: &Context, operands: &[Type]) -> Option<&'static str> {
    let [base, offset] = operands else { return None };
    let [base, offset] = [base, offset].map(|ty| cx.type_data(*ty));
    let (Some(extents), Some(of_offset)) = (base.shape(), offset.shape()) else { return None };
    if extents != of_offset {
        return Some("shapes of base and offset must match");
    }
    let alike = std::mem::discriminant(base) == std::mem::discriminant(offset);
    (!alike).then_some("the shaped containers type must match")
}

/// The result is of the type that follows from those of the operands.
pub(crate) fn moves(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let operands: Vec<Type> = subject.operand_types().collect();
    match differ(cx, &operands) {
        Some(words) => {
            let wrong = crate::inferred::fails(&subject, subject.bare_error(words));
            crate::subject::tell(Err(wrong), report);
        }
        None => crate::inferred::matches(cx, body, op, report),
    }
}

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
