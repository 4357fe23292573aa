//! What intrinsics ask of their result, which is any type of LLVM as declared, and the extents of
//! masks.

use irtool::context::{Context, Type, TypeData};
use irtool::ir::{Body, Op};

/// The extent of the mask that an op gives, if it gives one.
fn extent(cx: &Context, body: &Body, op: Op) -> Option<i64> {
    let ty = body.results(op).next().map(|value| body.value_type(value))?;
    match cx.type_data(ty) {
        TypeData::Vector { shape, scalable, element }
            if *element == cx.i1() && **scalable == [true] =>
        {
            shape.first().copied()
        }
        _ => None,
    }
}

/// The result is a whole register of bits.
pub(crate) fn is_svbool(cx: &Context, body: &Body, op: Op) -> bool {
    extent(cx, body, op) == Some(16)
}

/// The result is a mask for some vector.
pub(crate) fn is_predicate(cx: &Context, body: &Body, op: Op) -> bool {
    matches!(extent(cx, body, op), Some(1 | 2 | 4 | 8 | 16))
}

fn last_extent(cx: &Context, ty: Type) -> Option<i64> {
    cx.type_data(ty).shape()?.last().copied()
}

/// A mask whose rows are whole registers.
pub(crate) fn is_svbool_mask(cx: &Context, ty: Type) -> bool {
    last_extent(cx, ty) == Some(16)
}

/// A mask whose rows are masks for some vector.
pub(crate) fn is_predicate_mask(cx: &Context, ty: Type) -> bool {
    matches!(last_extent(cx, ty), Some(1 | 2 | 4 | 8 | 16))
}
