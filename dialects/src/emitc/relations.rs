//! Types that follow from those of places and pointers.

use crate::type_interfaces::name as type_name;
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, Type, TypeData};
use irtool::spec::Relation;
use irtool::spec::relations::INNER_OF;

/// The pointer to what is in a place.
pub(crate) const POINTER_TO_PLACE: Relation = Relation {
    holds: |cx, pointer, place| inner(cx, pointer) == inner(cx, place),
    derive: |cx, place| made(cx, "ptr", inner(cx, place)?),
};

/// The place that a pointer points to.
pub(crate) const PLACE_OF_POINTER: Relation = Relation {
    holds: |cx, place, pointer| inner(cx, place) == inner(cx, pointer),
    derive: |cx, pointer| made(cx, "lvalue", inner(cx, pointer)?),
};

/// Whether `emitc.cast` takes one type to another: numbers, pointers and what is opaque to one
/// another, and an array of one dimension to a pointer to its elements.
pub(crate) fn converts(cx: &Context, from: Type, to: Type) -> bool {
    let is_array = |ty| type_name(cx, ty) == (b"emitc", b"array");
    if is_array(from) {
        let (from, to) = (type_text(cx, from), type_text(cx, to));
        let element = from.strip_prefix("!emitc.array<").and_then(|text| text.split_once('x'));
        let pointee = to.strip_prefix("!emitc.ptr<");
        return element.is_some_and(|(_, element)| Some(element) == pointee);
    }
    let is_value = |ty| match cx.type_data(ty) {
        TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) => true,
        TypeData::Dialect(_) => !is_array(ty),
        _ => false,
    };
    is_value(from) && is_value(to)
}

/// What a pointer points to or a place holds.
pub(super) fn inner(cx: &Context, ty: Type) -> Option<Type> {
    (INNER_OF.derive)(cx, ty)
}

fn made(cx: &Context, mnemonic: &str, inner: Type) -> Option<Type> {
    parse_type_text(cx, &format!("!emitc.{mnemonic}<{}>", type_text(cx, inner)))
}
