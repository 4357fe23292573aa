//! The interfaces of the framework.
//!
//! Positions of operands are ranges of numbers, so that they can be read and changed alike.
//! Regions of an isolated op are those of its own body.
//!
//! Limits: what an op does not say by itself (ranges of integers, memory slots, loops) its
//! dialect implements by hand, or the op does not have the interface.

mod calls;
mod control;
mod loops;
mod memory;
mod ranges;
mod symbols;
mod values;

pub use calls::*;
pub use control::*;
pub use loops::*;
pub use memory::*;
pub use ranges::*;
pub use symbols::*;
pub use values::*;

use super::{OpHandle, OpSpec, OpTrait};
use crate::context::{Context, Implementation, Traits};
use crate::ir::{Body, Op};

/// An op of whatever name, known by its declaration.
#[derive(Clone, Copy)]
struct Declared(Op);

impl OpHandle for Declared {
    fn of_op(op: Op) -> Self {
        Declared(op)
    }
    fn op(self) -> Op {
        self.0
    }
}

/// The declaration of an op; there is one for whatever implements an interface by it.
fn spec_of<'c>(cx: &'c Context, body: &Body, op: Op) -> &'c OpSpec {
    super::of(cx, super::name_of(body, op)).expect("an op with derived interfaces is declared")
}

/// What the declaration says in full.
pub(super) fn derived(spec: &OpSpec) -> Vec<Implementation> {
    use crate::context::OpDefinition;
    let traits = spec.traits();
    let mut all = Vec::new();
    let mut add = |wanted: bool, implementation: Implementation| {
        if wanted {
            all.push(implementation);
        }
    };
    let has = |bit: Traits| traits.contains(bit);
    add(
        traits.intersects(Traits::MEMORY_EFFECTS),
        Implementation::new(<Declared as MemoryEffectOpInterface>::TABLE),
    );
    add(has(Traits::BRANCH), Implementation::new(<Declared as BranchOpInterface>::TABLE));
    add(
        has(Traits::RETURN_LIKE),
        Implementation::new(<Declared as RegionBranchTerminatorOpInterface>::TABLE),
    );
    add(has(Traits::CALL), Implementation::new(<Declared as CallOpInterface>::TABLE));
    add(has(Traits::FUNCTION_LIKE), Implementation::new(<Declared as CallableOpInterface>::TABLE));
    add(has(Traits::SYMBOL), Implementation::new(<Declared as SymbolOpInterface>::TABLE));
    add(has(Traits::SYMBOL_USER), Implementation::new(<Declared as SymbolUserOpInterface>::TABLE));
    add(
        has(Traits::INFERS_RESULT_TYPES) || infers_by_trait(spec),
        Implementation::new(<Declared as InferTypeOpInterface>::TABLE),
    );
    add(has(Traits::CAST), Implementation::new(<Declared as CastOpInterface>::TABLE));
    all
}

fn infers_by_trait(spec: &OpSpec) -> bool {
    !spec.results.is_empty()
        && spec.traits.iter().any(|t| matches!(t, OpTrait::SameOperandsAndResultType))
}
