//! Relations between types of upstream's dialects that definitions name by their C++.

use irtool::context::{Context, Type};
use irtool::spec::Relation;
use irtool::spec::relations::INNER_OF;

/// The first is the pointer to what the second holds.
pub(crate) const POINTER_TO_INNER: Relation =
    Relation { holds: |cx, a, b| is_made(cx, "ptr", a, b), derive: |cx, b| made(cx, "ptr", b) };

/// The first holds what the second points to.
pub(crate) const LVALUE_OF_INNER: Relation = Relation {
    holds: |cx, a, b| is_made(cx, "lvalue", a, b),
    derive: |cx, b| made(cx, "lvalue", b),
};

/// `!emitc.name<...>` of the first parameter of a type.
fn made(cx: &Context, name: &str, of: Type) -> Option<Type> {
    let inner = (INNER_OF.derive)(cx, of)?;
    let text = format!("!emitc.{name}<{}>", irtool::asm::type_text(cx, inner));
    irtool::asm::parse_type_text(cx, &text)
}

fn is_made(cx: &Context, name: &str, a: Type, b: Type) -> bool {
    made(cx, name, b).is_none_or(|made| made == a)
}
