//! The traits of ops as a bit set: what makes asking for one a test of a word.

bitflags::bitflags! {
    /// Traits of an op name.
    ///
    /// The low 32 are the hot ones: they are copied into every op's header, so that testing one
    /// reads a word that is in cache already ([`Traits::HOT`]).
    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Traits: u64 {
        /// The name is known to a registered dialect.
        const REGISTERED = 1;
        /// Nothing nested uses a value from outside.
        const ISOLATED_FROM_ABOVE = 1 << 1;
        /// Ends a block.
        const TERMINATOR = 1 << 2;
        /// Has the memory effects interface, and never an effect.
        const NO_MEMORY_EFFECT = 1 << 3;
        /// Has the effects of the ops in its regions (and those it declares itself).
        const RECURSIVE_MEMORY_EFFECTS = 1 << 4;
        /// Has the memory effects interface.
        const MEMORY_EFFECTS = 1 << 5;
        /// The order of operands does not matter.
        const COMMUTATIVE = 1 << 6;
        /// Its result is a constant that stands in an attribute.
        const CONSTANT_LIKE = 1 << 7;
        /// Defines a symbol (an op of `OPTIONAL_SYMBOL` does only when it has the name).
        const SYMBOL = 1 << 8;
        /// Its region holds a table of symbols.
        const SYMBOL_TABLE = 1 << 9;
        /// Each region has one block at most.
        const SINGLE_BLOCK = 1 << 10;
        /// Blocks of its regions need no terminator.
        const NO_TERMINATOR = 1 << 11;
        /// Its regions are graph regions: no order among ops.
        const GRAPH_REGION = 1 << 12;
        /// The symbol is optional.
        const OPTIONAL_SYMBOL = 1 << 13;
        /// Uses symbols in a way that its dialect checks.
        const SYMBOL_USER = 1 << 14;
        /// Hands its operands back to what encloses it.
        const RETURN_LIKE = 1 << 15;
        /// Whether it has executed cannot be observed: it may be moved above a branch.
        const ALWAYS_SPECULATABLE = 1 << 16;
        /// As `ALWAYS_SPECULATABLE` when the ops nested in it are.
        const RECURSIVELY_SPECULATABLE = 1 << 17;
        /// Its declaration says something that the structural verifier has to look at.
        const CHECKED = 1 << 18;
        /// Properties are declared: inherent attributes are kept apart from discardable ones.
        const HAS_PROPERTIES = 1 << 19;
        /// A function-like op (`func.func`, `llvm.func`).
        const FUNCTION_LIKE = 1 << 20;
        /// Implements the branch interface.
        const BRANCH = 1 << 21;
        /// Implements the region branch interface.
        const REGION_BRANCH = 1 << 22;
        /// Suggests names for its results.
        const NAMES_RESULTS = 1 << 23;

        /// Its checks look at the ops that define its operands.
        const REACHES_DEFINERS = 1 << 24;
        /// Its checks look at the op around it.
        const REACHES_PARENT = 1 << 25;
        /// Its checks look at what is nested in it.
        const REACHES_NESTED = 1 << 26;
        /// Its checks look anywhere in the body.
        const REACHES_BODY = 1 << 27;

        /// Operand segment sizes stand in an attribute.
        const ATTR_SIZED_OPERAND_SEGMENTS = 1 << 32;
        /// Result segment sizes stand in an attribute.
        const ATTR_SIZED_RESULT_SEGMENTS = 1 << 33;
        /// All operands have one type.
        const SAME_TYPE_OPERANDS = 1 << 34;
        /// All operands and results have one type.
        const SAME_OPERANDS_AND_RESULT_TYPE = 1 << 35;
        /// All operands have one element type.
        const SAME_OPERANDS_ELEMENT_TYPE = 1 << 36;
        /// All operands and results have one element type.
        const SAME_OPERANDS_AND_RESULT_ELEMENT_TYPE = 1 << 37;
        /// All operands have one shape.
        const SAME_OPERANDS_SHAPE = 1 << 38;
        /// All operands and results have one shape.
        const SAME_OPERANDS_AND_RESULT_SHAPE = 1 << 39;
        /// All operands and results have one rank.
        const SAME_OPERANDS_AND_RESULT_RANK = 1 << 40;
        /// Applies to each element of vectors and tensors alike.
        const ELEMENTWISE = 1 << 41;
        /// Applied twice it is as if applied once.
        const IDEMPOTENT = 1 << 42;
        /// Applied twice it gives back its operand.
        const INVOLUTION = 1 << 43;
        /// Allocations inside end with it.
        const AUTOMATIC_ALLOCATION_SCOPE = 1 << 44;
        /// Top-level SSA values inside are symbols to affine ops.
        const AFFINE_SCOPE = 1 << 45;
        /// Blocks of its regions take no arguments.
        const NO_REGION_ARGUMENTS = 1 << 46;
        /// Result types can be inferred from operands and attributes.
        const INFERS_RESULT_TYPES = 1 << 47;
        /// Result shapes must broadcast from the operands'.
        const RESULTS_BROADCASTABLE_SHAPE = 1 << 48;
        /// Operates on bool-like operands only by element (`Vectorizable`, `Scalarizable`, `Tensorizable`).
        const ELEMENTWISE_MAPPABLE = 1 << 49;
        /// Executes at most one of its regions' blocks at a time and in parallel order unspecified.
        const HAS_PARALLEL_REGION = 1 << 50;
        /// Converts its operands without a computation (cast interface).
        const CAST = 1 << 51;
        /// Calls a callable.
        const CALL = 1 << 52;
    }
}

impl Traits {
    /// The part that is copied into op headers.
    #[inline]
    pub const fn hot(self) -> HotTraits {
        HotTraits(self.bits() as u32)
    }
}

/// The low half of [`Traits`], as kept in op headers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct HotTraits(u32);

impl HotTraits {
    /// Whether all of `traits`, which must be hot ones, are set.
    #[inline]
    pub const fn has(self, traits: Traits) -> bool {
        debug_assert!(traits.bits() >> 32 == 0);
        let wanted = traits.bits() as u32;
        self.0 & wanted == wanted
    }

    /// The traits of both.
    #[inline]
    pub(crate) const fn and(self, other: HotTraits) -> HotTraits {
        HotTraits(self.0 | other.0)
    }

    /// Whether any of `traits`, which must be hot ones, is set.
    #[inline]
    pub const fn has_any(self, traits: Traits) -> bool {
        debug_assert!(traits.bits() >> 32 == 0);
        self.0 & traits.bits() as u32 != 0
    }
}
