//! Traits as declarations list them: in order, with their parameters.

use super::{List, Text};
use crate::context::{Context, Traits, Type};
use crate::ir::{Body, Op};

/// A predicate over an op, for [`OpPredicate::Holds`] and [`OpPredicate::HoldsInPlace`].
pub type PredicateFn = fn(&Context, &Body, Op) -> bool;

/// A relation between two types, for [`OpPredicate::Relation`].
pub type RelationFn = fn(&Context, Type, Type) -> bool;

/// A relation between two types of which the second decides the first.
#[derive(Clone, Copy, Debug)]
pub struct Relation {
    /// Whether it holds.
    pub holds: RelationFn,
    /// The first type, from the second.
    pub derive: fn(&Context, Type) -> Option<Type>,
}

/// A trait of an op.
#[derive(Clone, Debug)]
pub enum OpTrait {
    /// A trait that is a bit and has no check of its own.
    Plain(Traits),
    /// Ends its block.
    Terminator,
    /// Operand segment sizes stand in a property.
    AttrSizedOperandSegments,
    /// Result segment sizes stand in a property.
    AttrSizedResultSegments,
    /// All variable operand groups have one size.
    SameVariadicOperandSize,
    /// All variable result groups have one size.
    SameVariadicResultSize,
    /// All operands have one type.
    SameTypeOperands,
    /// All operands and results have one type.
    SameOperandsAndResultType,
    /// All operands have one element type.
    SameOperandsElementType,
    /// All operands and results have one element type.
    SameOperandsAndResultElementType,
    /// All operands have one shape.
    SameOperandsShape,
    /// All operands and results have one shape.
    SameOperandsAndResultShape,
    /// All operands and results have one rank.
    SameOperandsAndResultRank,
    /// Works by element on vectors and tensors.
    Elementwise,
    /// Its operands broadcast to its results.
    ResultsBroadcastableShape,
    /// `f(f(x)) = x`.
    Involution,
    /// `f(f(x)) = f(x)`.
    Idempotent,
    /// The op directly around it has one of these names.
    HasParent(List<Text>),
    /// Each region has one block at most.
    SingleBlock,
    /// The blocks of its regions need no terminator.
    NoTerminator,
    /// Each region's block ends with this op, which may be left out in custom syntax.
    ImplicitTerminator(Text),
    /// Entry blocks take no arguments.
    NoRegionArguments,
    /// Nothing nested uses a value from outside.
    IsolatedFromAbove,
    /// Its region is a table of symbols.
    SymbolTable,
    /// It defines a symbol.
    Symbol,
    /// It defines a symbol; with an empty region it only declares one, which cannot be public.
    DeclarableSymbol,
    /// It defines a symbol when it has a name.
    OptionalSymbol,
    /// Passes operands to successors.
    Branch,
    /// Its regions are graph regions.
    GraphRegion,
    /// Has the first result's type deduced from the attribute `value`.
    ConstantLike,
    /// Converts its operand to its result, of types for which this holds.
    CastBy(RelationFn),
    /// Something about several of its parts, checked with the constraints.
    Predicate(Text, OpPredicate),
}

/// A group of operands or results, by number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueGroup {
    /// An operand group.
    Operand(u16),
    /// A result group.
    Result(u16),
}

/// What an [`OpTrait::Predicate`] asks for.
#[derive(Clone, Debug)]
pub enum OpPredicate {
    /// One type.
    SameType(List<ValueGroup>),
    /// One element type.
    SameElementType(List<ValueGroup>),
    /// One shape.
    SameShape(List<ValueGroup>),
    /// One rank.
    SameRank(List<ValueGroup>),
    /// This function holds of the types of the two.
    Relation(Relation, ValueGroup, ValueGroup),
    /// Whatever this function says, which looks at the op's types and attributes only: what it said
    /// is taken to hold of every op that has the same.
    Holds(PredicateFn),
    /// Whatever this function says, which looks further: it is asked of each op.
    HoldsInPlace(PredicateFn),
}

impl OpTrait {
    /// The bits that stand for it.
    pub const fn bits(&self) -> Traits {
        match self {
            OpTrait::Plain(bits) => *bits,
            OpTrait::Terminator => Traits::TERMINATOR,
            OpTrait::AttrSizedOperandSegments => Traits::ATTR_SIZED_OPERAND_SEGMENTS,
            OpTrait::AttrSizedResultSegments => Traits::ATTR_SIZED_RESULT_SEGMENTS,
            OpTrait::SameTypeOperands => Traits::SAME_TYPE_OPERANDS,
            OpTrait::SameOperandsAndResultType => Traits::SAME_OPERANDS_AND_RESULT_TYPE,
            OpTrait::SameOperandsElementType => Traits::SAME_OPERANDS_ELEMENT_TYPE,
            OpTrait::SameOperandsAndResultElementType => {
                Traits::SAME_OPERANDS_AND_RESULT_ELEMENT_TYPE
            }
            OpTrait::SameOperandsShape => Traits::SAME_OPERANDS_SHAPE,
            OpTrait::SameOperandsAndResultShape => Traits::SAME_OPERANDS_AND_RESULT_SHAPE,
            OpTrait::SameOperandsAndResultRank => Traits::SAME_OPERANDS_AND_RESULT_RANK,
            OpTrait::Elementwise => Traits::ELEMENTWISE,
            OpTrait::ResultsBroadcastableShape => Traits::RESULTS_BROADCASTABLE_SHAPE,
            OpTrait::Involution => Traits::INVOLUTION,
            OpTrait::Idempotent => Traits::IDEMPOTENT,
            OpTrait::SingleBlock => Traits::SINGLE_BLOCK,
            OpTrait::ImplicitTerminator(_) => Traits::SINGLE_BLOCK,
            OpTrait::NoTerminator => Traits::NO_TERMINATOR,
            OpTrait::NoRegionArguments => Traits::NO_REGION_ARGUMENTS,
            OpTrait::IsolatedFromAbove => Traits::ISOLATED_FROM_ABOVE,
            OpTrait::SymbolTable => Traits::SYMBOL_TABLE,
            OpTrait::Symbol | OpTrait::DeclarableSymbol => Traits::SYMBOL,
            OpTrait::OptionalSymbol => Traits::SYMBOL.union(Traits::OPTIONAL_SYMBOL),
            OpTrait::Branch => Traits::BRANCH,
            OpTrait::GraphRegion => Traits::GRAPH_REGION,
            OpTrait::ConstantLike => Traits::CONSTANT_LIKE,
            OpTrait::CastBy(_) => Traits::CAST,
            OpTrait::SameVariadicOperandSize
            | OpTrait::SameVariadicResultSize
            | OpTrait::HasParent(_)
            | OpTrait::Predicate(..) => Traits::empty(),
        }
    }

    /// Whether it is checked before the constraints on operands and attributes.
    pub const fn is_structural(&self) -> bool {
        matches!(
            self,
            OpTrait::AttrSizedOperandSegments
                | OpTrait::AttrSizedResultSegments
                | OpTrait::SingleBlock
                | OpTrait::NoTerminator
                | OpTrait::ImplicitTerminator(_)
                | OpTrait::HasParent(_)
                | OpTrait::NoRegionArguments
        )
    }
}

/// Traits by the names that declarations use.
#[expect(non_upper_case_globals, reason = "the names of traits, as MLIR spells them")]
impl OpTrait {
    /// No effect on memory, and may be executed where it was not.
    pub const Pure: OpTrait = OpTrait::Plain(
        Traits::NO_MEMORY_EFFECT.union(Traits::MEMORY_EFFECTS).union(Traits::ALWAYS_SPECULATABLE),
    );
    /// No effect on memory.
    pub const NoMemoryEffect: OpTrait =
        OpTrait::Plain(Traits::NO_MEMORY_EFFECT.union(Traits::MEMORY_EFFECTS));
    /// May be executed where it was not.
    pub const AlwaysSpeculatable: OpTrait = OpTrait::Plain(Traits::ALWAYS_SPECULATABLE);
    /// May be executed where it was not when everything in it may.
    pub const RecursivelySpeculatable: OpTrait = OpTrait::Plain(Traits::RECURSIVELY_SPECULATABLE);
    /// Does to memory what the ops in it do.
    pub const RecursiveMemoryEffects: OpTrait = OpTrait::Plain(Traits::RECURSIVE_MEMORY_EFFECTS);
    /// The order of operands does not matter.
    pub const Commutative: OpTrait = OpTrait::Plain(Traits::COMMUTATIVE);
    /// Hands its operands back to what encloses it.
    pub const ReturnLike: OpTrait = OpTrait::Plain(Traits::RETURN_LIKE);
    /// Uses symbols.
    pub const SymbolUser: OpTrait = OpTrait::Plain(Traits::SYMBOL_USER);
    /// Its allocations end with it.
    pub const AutomaticAllocationScope: OpTrait =
        OpTrait::Plain(Traits::AUTOMATIC_ALLOCATION_SCOPE);
    /// Values at its top level are symbols to affine ops.
    pub const AffineScope: OpTrait = OpTrait::Plain(Traits::AFFINE_SCOPE);
    /// Its regions run in parallel.
    pub const HasParallelRegion: OpTrait = OpTrait::Plain(Traits::HAS_PARALLEL_REGION);
    /// Result types follow from the operands.
    pub const InferTypes: OpTrait = OpTrait::Plain(Traits::INFERS_RESULT_TYPES);
    /// A function.
    pub const FunctionLike: OpTrait = OpTrait::Plain(Traits::FUNCTION_LIKE);
    /// A call.
    pub const Call: OpTrait = OpTrait::Plain(Traits::CALL);
    /// A cast.
    pub const Cast: OpTrait = OpTrait::Plain(Traits::CAST);
    /// Control flows into and out of its regions.
    pub const RegionBranch: OpTrait = OpTrait::Plain(Traits::REGION_BRANCH);
    /// A vector or tensor of it is as many scalars of it.
    pub const ElementwiseMappable: OpTrait = OpTrait::Plain(Traits::ELEMENTWISE_MAPPABLE);
}
