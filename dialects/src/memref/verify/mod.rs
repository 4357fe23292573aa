//! What `memref` asks beyond declarations.
//!
//! Most of it looks at types and attributes only and is asked once for all ops that are alike in
//! them. Some messages are the op's own words, without its name, as the reference has them.

mod access;
mod allocation;
mod atomic;
mod dma;
mod flow;
mod global;
mod reshape;
pub(crate) mod views;

pub(crate) use access::{load, prefetch, store};
pub(crate) use allocation::{alloc, alloca, alloca_place, assume_alignment, distinct_objects, realloc};
pub(crate) use atomic::{atomic_rmw, atomic_yield, generic_atomic_rmw};
pub(crate) use dma::{dma_start, dma_wait};
pub(crate) use flow::alloca_scope_flow;
pub(crate) use global::{Checks, global};
pub(crate) use reshape::{collapse_shape, expand_shape, reshape};
pub(crate) use views::{
    extract_strided_metadata, reinterpret_cast, subview, transpose, view,
};

use crate::subject::Subject;
use irtool::context::{Attribute, Context, DYNAMIC, Type, TypeData};
use irtool::ir::Region;

/// A memref with rank, taken apart.
#[derive(Clone, Copy)]
struct MemRef<'a> {
    ty: Type,
    shape: &'a [i64],
    element: Type,
    layout: Option<Attribute>,
    space: Option<Attribute>,
}

impl<'a> MemRef<'a> {
    fn of(cx: &'a Context, ty: Type) -> Option<Self> {
        match cx.type_data(ty) {
            TypeData::MemRef { shape, element, layout, memory_space } => {
                Some(MemRef { ty, shape, element: *element, layout: *layout, space: *memory_space })
            }
            _ => None,
        }
    }

    fn rank(&self) -> usize {
        self.shape.len()
    }

    fn dynamic_extents(&self) -> usize {
        self.shape.iter().filter(|extent| **extent == DYNAMIC).count()
    }

    /// The same with another shape and layout.
    fn with(&self, cx: &Context, shape: &[i64], layout: Option<Attribute>) -> Type {
        cx.intern_type(TypeData::MemRef {
            shape: shape.into(),
            element: self.element,
            layout,
            memory_space: self.space,
        })
    }
}

/// The memory space of a memref, whether it has rank or not.
fn space(cx: &Context, ty: Type) -> Option<Attribute> {
    match cx.type_data(ty) {
        TypeData::MemRef { memory_space, .. } | TypeData::UnrankedMemRef { memory_space, .. } => {
            *memory_space
        }
        _ => None,
    }
}

fn operand_memref<'a>(subject: &Subject<'a>, number: usize) -> Option<MemRef<'a>> {
    MemRef::of(subject.cx, subject.operand_types().nth(number)?)
}

fn result_memref<'a>(subject: &Subject<'a>) -> Option<MemRef<'a>> {
    MemRef::of(subject.cx, subject.result_types().next()?)
}

/// The only region of an op.
fn region(subject: &Subject<'_>) -> Option<Region> {
    subject.own.regions(subject.root).first().copied()
}
