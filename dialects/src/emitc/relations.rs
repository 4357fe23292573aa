//! Types that follow from those of places and pointers.

use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, Type};
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

/// What a pointer points to or a place holds.
pub(super) fn inner(cx: &Context, ty: Type) -> Option<Type> {
    (INNER_OF.derive)(cx, ty)
}

fn made(cx: &Context, mnemonic: &str, inner: Type) -> Option<Type> {
    parse_type_text(cx, &format!("!emitc.{mnemonic}<{}>", type_text(cx, inner)))
}
