//! Which memrefs are cast to which.

use crate::relations::may_be_equal;
use irtool::context::{Context, Strides, Type, TypeData};

/// What `memref.cast` converts: one side may know less of shape and layout, or nothing.
pub(crate) fn cast(cx: &Context, from: Type, to: Type) -> bool {
    use TypeData::{MemRef, UnrankedMemRef};
    match (cx.type_data(from), cx.type_data(to)) {
        (
            MemRef { shape, element, layout, memory_space },
            MemRef { shape: b_shape, element: b_element, layout: b_layout, memory_space: b_space },
        ) => {
            element == b_element
                && (layout == b_layout || layouts_compatible(cx, from, to, shape, b_shape))
                && memory_space == b_space
                && shape.len() == b_shape.len()
                && shape.iter().zip(b_shape).all(|(a, b)| may_be_equal(*a, *b))
        }
        (UnrankedMemRef { .. }, UnrankedMemRef { .. }) => false,
        (
            MemRef { element, memory_space, .. } | UnrankedMemRef { element, memory_space },
            MemRef { element: b, memory_space: b_space, .. }
            | UnrankedMemRef { element: b, memory_space: b_space },
        ) => element == b && memory_space == b_space,
        _ => false,
    }
}

fn layouts_compatible(cx: &Context, from: Type, to: Type, shape: &[i64], b_shape: &[i64]) -> bool {
    let (Some(a), Some(b)) = (Strides::of(cx, from), Strides::of(cx, to)) else { return false };
    let one = |list: &[i64], number: usize| list.get(number) == Some(&1);
    a.strides.len() == b.strides.len()
        && may_be_equal(a.offset, b.offset)
        && (a.strides.iter().zip(&b.strides).enumerate()).all(|(number, (a, b))| {
            one(shape, number) || one(b_shape, number) || may_be_equal(*a, *b)
        })
}

/// What `memref.memory_space_cast` converts: nothing but the space differs.
pub(crate) fn space_cast(cx: &Context, from: Type, to: Type) -> bool {
    use TypeData::{MemRef, UnrankedMemRef};
    match (cx.type_data(from), cx.type_data(to)) {
        (
            MemRef { shape, element, layout, .. },
            MemRef { shape: b_shape, element: b, layout: b_layout, .. },
        ) => shape == b_shape && element == b && layout == b_layout,
        (UnrankedMemRef { element, .. }, UnrankedMemRef { element: b, .. }) => element == b,
        _ => false,
    }
}
