//! Which types and attributes have satisfied which constraint.

use crate::context::{Attribute, Context, Type};
use crate::spec::{AttrConstraint, TypeConstraint};
use crate::support::bits::Bits;
use rustc_hash::FxHashMap;

/// Numbers constraints and remembers what satisfied them: one bit each.
///
/// Constraints are told apart by address: they live in the program or in the registry, and either
/// outlives the memory.
#[derive(Debug, Default)]
pub(super) struct Memo {
    numbers: FxHashMap<usize, usize>,
    types: Vec<Bits>,
    attrs: Vec<Bits>,
}

impl Memo {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The number of a constraint on types.
    pub(super) fn number_type(&mut self, constraint: &TypeConstraint) -> usize {
        let address = std::ptr::from_ref(constraint) as usize;
        let types = &mut self.types;
        *self.numbers.entry(address).or_insert_with(|| {
            types.push(Bits::default());
            types.len() - 1
        })
    }

    /// The number of a constraint on attributes.
    pub(super) fn number_attr(&mut self, constraint: &AttrConstraint) -> usize {
        let address = std::ptr::from_ref(constraint) as usize;
        let attrs = &mut self.attrs;
        *self.numbers.entry(address).or_insert_with(|| {
            attrs.push(Bits::default());
            attrs.len() - 1
        })
    }

    /// Whether `ty` satisfies the constraint with this number.
    #[inline]
    pub(super) fn accepts_type(
        &mut self,
        cx: &Context,
        number: usize,
        constraint: &TypeConstraint,
        ty: Type,
    ) -> bool {
        let bits = &mut self.types[number];
        if bits.contains(ty.dense()) {
            return true;
        }
        let accepted = constraint.accepts(cx, ty);
        if accepted {
            bits.insert(ty.dense());
        }
        accepted
    }

    /// Whether `attr` satisfies the constraint with this number.
    #[inline]
    pub(super) fn accepts_attr(
        &mut self,
        cx: &Context,
        number: usize,
        constraint: &AttrConstraint,
        attr: Attribute,
    ) -> bool {
        let bits = &mut self.attrs[number];
        if bits.contains(attr.dense()) {
            return true;
        }
        let accepted = constraint.accepts(cx, attr);
        if accepted {
            bits.insert(attr.dense());
        }
        accepted
    }
}
