//! Relations between vectors, of which the second decides the first: those of tiles, their slices
//! and masks, and of vectors whose parts are added up in groups.

use irtool::context::{Context, Type, TypeData};
use irtool::spec::Relation;

/// A relation that is the equality with what is derived.
macro_rules! derived {
    ($($(#[$about:meta])* $name:ident: $derive:expr;)*) => {
        $(
            $(#[$about])*
            pub(crate) const $name: Relation = Relation {
                holds: |cx, a, b| derived(cx, b, $derive).is_none_or(|derived| derived == a),
                derive: |cx, b| derived(cx, b, $derive),
            };
        )*
    };
}

/// Extents, whether they are scalable, and the element type.
type Vector = (Vec<i64>, Vec<bool>, Type);

fn derived(
    cx: &Context,
    from: Type,
    derive: fn(&Context, Vector) -> Option<Vector>,
) -> Option<Type> {
    let TypeData::Vector { shape, scalable, element } = cx.type_data(from) else { return None };
    let (shape, scalable, element) = derive(cx, (shape.to_vec(), scalable.to_vec(), *element))?;
    let (shape, scalable) = (shape.into(), scalable.into());
    Some(cx.intern_type(TypeData::Vector { shape, scalable, element }))
}

fn without_first(vector: Vector) -> Option<Vector> {
    let (shape, scalable, element) = vector;
    Some((shape.get(1..)?.to_vec(), scalable.get(1..)?.to_vec(), element))
}

/// So many times as many elements as the first dimension has, of another type, in one dimension.
fn times(vector: &Vector, factor: i64, element: Type) -> Option<Vector> {
    let extent = vector.0.first()?.checked_mul(factor)?;
    Some((vec![extent], vec![false], element))
}

derived! {
    /// A slice of a tile.
    SLICE_OF: |_, tile| without_first(tile);
    /// A mask for a slice of a tile.
    SLICE_MASK_OF: |cx, tile| {
        let (shape, scalable, _) = without_first(tile)?;
        Some((shape, scalable, cx.i1()))
    };
    /// The tile that two vectors of this type make.
    TILE_OF: |_, (shape, _, element)| {
        let extent = *shape.first()?;
        Some((vec![extent; 2], vec![true; 2], element))
    };
    /// The same mask, in a register of its own.
    SVBOOL_OF: |_, (mut shape, scalable, element)| {
        *shape.last_mut()? = 16;
        Some((shape, scalable, element))
    };
    /// A mask for the first dimension.
    MASK_OF: |cx, vector| times(&vector, 1, cx.i1());
    /// Pairs of numbers, one pair for each element.
    PAIRS_OF: |cx, vector| {
        let kind = irtool::support::float::FloatKind::BF16;
        times(&vector, 2, cx.intern_type(TypeData::Float(kind)))
    };
    /// Four bytes for each element.
    BYTES_OF: |cx, vector| times(&vector, 4, cx.integer(8));
}

/// An integer with a bit for each element of the first dimension.
pub(crate) const BITS_OF: Relation =
    Relation { holds: |cx, a, b| bits_of(cx, b).is_none_or(|bits| bits == a), derive: bits_of };

fn bits_of(cx: &Context, from: Type) -> Option<Type> {
    let TypeData::Vector { shape, .. } = cx.type_data(from) else { return None };
    Some(cx.integer(u32::try_from(*shape.first()?).ok()?))
}

/// Whether something holds: for each element of a vector, in one dimension, or once.
pub(crate) const FLAT_BOOL_OF: Relation = Relation {
    holds: |cx, a, b| flat_bool_of(cx, b).is_none_or(|derived| derived == a),
    derive: flat_bool_of,
};

fn flat_bool_of(cx: &Context, from: Type) -> Option<Type> {
    let TypeData::Vector { shape, .. } = cx.type_data(from) else { return Some(cx.i1()) };
    let count = shape.iter().try_fold(1i64, |count, extent| count.checked_mul(*extent))?;
    let (shape, scalable) = ([count].into(), [false].into());
    Some(cx.intern_type(TypeData::Vector { shape, scalable, element: cx.i1() }))
}
