//! Where the elements of a memref lie: an offset, and a stride for each dimension.
//!
//! A layout that is an affine map has them when the map is linear in its dimensions; what depends
//! on symbols is not known, like what the layout itself leaves open.

use super::{AttrData, Attribute, Context, DYNAMIC, Type, TypeData};
use crate::support::affine::{AffineExpr, AffineExprKind, AffineMap, AffineOp};

/// Offset and strides of a memref, [`DYNAMIC`] where unknown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strides {
    /// Offset of the first element.
    pub offset: i64,
    /// Distance of neighbours along each dimension.
    pub strides: Vec<i64>,
}

impl Strides {
    /// The offset and strides of a memref type; `None` for other types and when there are none.
    pub fn of(cx: &Context, ty: Type) -> Option<Strides> {
        let TypeData::MemRef { shape, layout, .. } = cx.type_data(ty) else { return None };
        let Some(layout) = layout else {
            return Some(Strides { offset: 0, strides: row_major(shape) });
        };
        match cx.attr_data(*layout) {
            AttrData::StridedLayout { offset, strides } => {
                Some(Strides { offset: *offset, strides: strides.to_vec() })
            }
            AttrData::AffineMap(map) if map.is_identity() => {
                Some(Strides { offset: 0, strides: row_major(shape) })
            }
            AttrData::AffineMap(map) => {
                let (offset, strides) = linear_terms(map)?;
                let known = |expr: &AffineExpr| expr.as_constant().unwrap_or(DYNAMIC);
                let strides = strides.iter().map(known).collect();
                Some(Strides { offset: known(&offset), strides })
            }
            _ => None,
        }
    }

    /// The layout attribute that says the same.
    pub fn layout(&self, cx: &Context) -> Attribute {
        let strides = self.strides.clone().into();
        cx.intern_attribute(AttrData::StridedLayout { offset: self.offset, strides })
    }
}

impl Context {
    /// Whether a memref's layout, if it has one, is the identity.
    pub fn is_identity_layout(&self, layout: Option<Attribute>) -> bool {
        match layout.map(|layout| self.attr_data(layout)) {
            None => true,
            Some(AttrData::AffineMap(map)) => map.is_identity(),
            Some(AttrData::StridedLayout { offset, strides }) => *offset == 0 && **strides == [1],
            Some(_) => false,
        }
    }

    /// How many symbols a memref's layout has.
    pub fn num_layout_symbols(&self, layout: Option<Attribute>) -> usize {
        match layout.map(|layout| self.attr_data(layout)) {
            Some(AttrData::AffineMap(map)) => map.num_symbols() as usize,
            Some(AttrData::StridedLayout { offset, strides }) => {
                strides.iter().chain([offset]).filter(|n| **n == DYNAMIC).count()
            }
            _ => 0,
        }
    }
}

/// The product of two numbers of which either may be unknown; nothing times anything is nothing.
pub fn times(a: i64, b: i64) -> i64 {
    match (a, b) {
        (0, _) | (_, 0) => 0,
        (DYNAMIC, _) | (_, DYNAMIC) => DYNAMIC,
        _ => a.wrapping_mul(b),
    }
}

/// The sum of two numbers of which either may be unknown.
pub fn plus(a: i64, b: i64) -> i64 {
    if a == DYNAMIC || b == DYNAMIC { DYNAMIC } else { a.wrapping_add(b) }
}

/// Strides of elements that lie close together, the last dimension innermost.
fn row_major(shape: &[i64]) -> Vec<i64> {
    let mut strides = vec![1; shape.len()];
    for number in (1..shape.len()).rev() {
        // An extent of nothing leaves the strides outside of it unknown.
        let extent = if shape[number] > 0 { shape[number] } else { DYNAMIC };
        strides[number - 1] = times(strides[number], extent);
    }
    strides
}

/// The terms of a map with one result, as the offset and what each dimension is multiplied by;
/// `None` when it is not linear in its dimensions.
pub fn linear_terms(map: &AffineMap) -> Option<(AffineExpr, Vec<AffineExpr>)> {
    let [result] = map.results() else { return None };
    let mut offset = AffineExpr::constant(0);
    let mut strides = vec![offset.clone(); map.num_dims() as usize];
    // Expressions with what they are multiplied by.
    let mut left = vec![(result.clone(), AffineExpr::constant(1))];
    while let Some((expr, factor)) = left.pop() {
        match expr.kind() {
            AffineExprKind::Dim(position) => {
                let stride = strides.get_mut(position as usize)?;
                *stride = stride.clone() + factor;
            }
            AffineExprKind::Symbol(_) | AffineExprKind::Constant(_) => {
                offset = offset + expr * factor;
            }
            AffineExprKind::Binary(AffineOp::Add, lhs, rhs) => {
                left.push((rhs.clone(), factor.clone()));
                left.push((lhs.clone(), factor));
            }
            AffineExprKind::Binary(AffineOp::Mul, lhs, rhs) => {
                let symbolic = lhs.is_symbolic_or_constant();
                let (inner, by) = if symbolic { (rhs, lhs) } else { (lhs, rhs) };
                left.push((inner.clone(), factor * by.clone()));
            }
            AffineExprKind::Binary(..) => return None,
        }
    }
    Some((offset, strides))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Registry;

    fn of(shape: &[i64], map: Option<AffineMap>) -> Option<Strides> {
        let cx = Context::new(&Registry::new());
        let layout = map.map(|map| cx.intern_attribute(AttrData::AffineMap(map)));
        let ty = cx.intern_type(TypeData::MemRef {
            shape: shape.into(),
            element: cx.i32(),
            layout,
            memory_space: None,
        });
        Strides::of(&cx, ty)
    }

    #[test]
    fn without_a_layout_the_last_dimension_is_innermost() {
        let found = of(&[2, DYNAMIC, 4], None);
        assert_eq!(found, Some(Strides { offset: 0, strides: vec![DYNAMIC, 4, 1] }));
    }

    #[test]
    fn linear_maps_have_strides_and_others_have_none() {
        let (d0, d1) = (AffineExpr::dim(0), AffineExpr::dim(1));
        let sum = d0.clone() * 8 + d1.clone() * AffineExpr::symbol(0) + 3;
        let found = of(&[2, 2], Some(AffineMap::new(2, 1, [sum])));
        assert_eq!(found, Some(Strides { offset: 3, strides: vec![8, DYNAMIC] }));
        assert_eq!(
            of(&[2, 2], Some(AffineMap::new(2, 0, [d0.clone().floor_div(2) + d1.clone()]))),
            None
        );
        assert_eq!(of(&[2, 2], Some(AffineMap::new(2, 0, [d1, d0]))), None);
    }
}
