//! How far checks look: what makes it safe to leave them out.
//!
//! After a pass only those ops are checked again whose checks could have seen a change. What an op
//! is made of (name, attributes, types of operands and results, its regions' and blocks' number and
//! arguments) every check may look at; what else one looks at is its reach. A hook that declares
//! none is taken to look anywhere in the body.

use super::{OpSpec, OpTrait};
use crate::context::Traits;

bitflags::bitflags! {
    /// What a hook looks at beyond the op itself.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
    pub struct Reach: u8 {
        /// The ops that define its operands.
        const DEFINERS = 1;
        /// The op around it.
        const PARENT = 1 << 1;
        /// What is nested in it, at any depth, child bodies excepted.
        const NESTED = 1 << 2;
        /// Anything else in the body: users of results, neighbours, ancestors.
        const BODY = 1 << 3;
    }
}

impl OpSpec {
    /// The traits that say how far the op's checks look: its hooks' and those of its other traits.
    pub(super) fn reach_traits(&self) -> Traits {
        let has_hooks = self.verify.is_some() || self.verify_regions.is_some();
        let reach = match self.reach {
            Some(reach) => reach,
            None if has_hooks => Reach::BODY,
            None => Reach::empty(),
        };
        let words = [
            (Reach::DEFINERS, Traits::REACHES_DEFINERS),
            (Reach::PARENT, Traits::REACHES_PARENT),
            (Reach::NESTED, Traits::REACHES_NESTED),
            (Reach::BODY, Traits::REACHES_BODY),
        ];
        let mut traits = Traits::empty();
        for (part, word) in words {
            if reach.contains(part) {
                traits |= word;
            }
        }
        // These look at the ends of the op's blocks.
        let ends = |t: &OpTrait| matches!(t, OpTrait::ImplicitTerminator(_));
        if self.traits.iter().any(ends) {
            traits |= Traits::REACHES_NESTED;
        }
        traits
    }
}
