//! Ops of `test`.

use irtool::list;

irtool::type_constraints! {
    Bounded = "integer or index or vector of integer or index values",
        AnyOf(list![Integer, Index, AllOf(list![Vector, MinRank(1), Element(list![AnyOf(list![Integer, Index])])])]);
}

#[irtool_macros::dialect(OPS)]
mod declared {
    use super::Bounded;
    use irtool::spec::common::*;
    use irtool_macros::op;

    /// A region with one block in which affine symbols may be defined.
    #[op(
        "test.affine_scope",
        traits(AffineScope),
        assembly = super::super::assembly::AFFINE_SCOPE,
    )]
    pub struct AffineScope {
        #[region(exactly = 1)]
        region: Region,
    }

    /// A region at whose end stack allocations are freed.
    #[op(
        "test.alloca_scope_region",
        traits(AutomaticAllocationScope),
        format = "attr-dict-with-keyword $region"
    )]
    pub struct AllocaScopeRegion {
        #[region]
        region: Region,
    }

    /// Branches.
    #[op("test.br", traits(Terminator, Branch))]
    pub struct Br {
        #[operand(name = "targetOperands")]
        target_operands: Variadic<AnyType>,
        #[successor(operands = "targetOperands")]
        target: Block,
    }

    /// Anything to anything.
    #[op("test.cast")]
    pub struct Cast {
        #[operand]
        operands: Variadic<AnyType>,
        #[result]
        out: AnyType,
    }

    /// Ends a region that ends with it unless it says otherwise.
    #[op("test.finish", traits(Terminator))]
    pub struct Finish {}

    /// A region in which order says nothing.
    #[op("test.graph_region", traits(GraphRegion), format = "attr-dict-with-keyword $region")]
    pub struct GraphRegion {
        #[region]
        region: Region,
    }

    /// An isolated region in which order says nothing.
    #[op(
        "test.isolated_graph_region",
        traits(GraphRegion, IsolatedFromAbove),
        format = "attr-dict-with-keyword $region"
    )]
    pub struct IsolatedGraphRegion {
        #[region]
        region: Region,
    }

    /// Any region.
    #[op("test.one_region_op")]
    pub struct OneRegion {
        #[region]
        region: Region,
    }

    /// Passes a value on and says what is known of it.
    #[op(
        "test.reflect_bounds",
        traits(AllTypesMatch(value, result)),
        format = "attr-dict $value `:` type($value)"
    )]
    pub struct ReflectBounds {
        #[operand]
        value: Bounded,
        #[attr]
        umin: Option<APIntAttr>,
        #[attr]
        umax: Option<APIntAttr>,
        #[attr]
        smin: Option<APIntAttr>,
        #[attr]
        smax: Option<APIntAttr>,
        #[result]
        result: Bounded,
    }

    /// Ends a region with a value.
    #[op(
        "test.region_yield",
        traits(Terminator, ReturnLike),
        format = "$result `:` type($result) attr-dict"
    )]
    pub struct RegionYield {
        #[operand]
        result: AnyType,
    }

    /// Ends a region with values.
    #[op("test.return", traits(Terminator, ReturnLike))]
    pub struct Return {
        #[operand]
        values: Variadic<AnyType>,
    }

    /// A block without terminator.
    #[op(
        "test.single_no_terminator_custom_asm_op",
        traits(SingleBlock, NoTerminator),
        assembly = super::super::assembly::NO_TERMINATOR,
    )]
    pub struct SingleNoTerminatorCustomAsm {
        #[region(exactly = 1, name = "")]
        region: Region,
    }

    /// A block without terminator.
    #[op(
        "test.single_no_terminator_op",
        traits(SingleBlock, NoTerminator),
        format = "attr-dict `:` $my_region"
    )]
    pub struct SingleNoTerminator {
        #[region(exactly = 1)]
        my_region: Region,
    }

    /// A symbol.
    #[op("test.symbol", traits(Symbol))]
    pub struct Symbol {
        #[attr]
        sym_name: SymbolNameAttr,
        #[attr]
        sym_visibility: Option<StrAttr>,
    }

    /// A table of symbols.
    #[op("test.symbol_scope", traits(SymbolTable, SingleBlock, ImplicitTerminator("test.finish")))]
    pub struct SymbolScope {
        #[region(exactly = 1)]
        region: Region,
    }

    /// An isolated table of symbols.
    #[op(
        "test.symbol_scope_isolated",
        traits(IsolatedFromAbove, SymbolTable, SingleBlock, ImplicitTerminator("test.finish"))
    )]
    pub struct SymbolScopeIsolated {
        #[region(exactly = 1)]
        region: Region,
    }

    /// Any two regions.
    #[op("test.two_region_op")]
    pub struct TwoRegions {
        #[region]
        first: Region,
        #[region]
        second: Region,
    }

    /// A value that is at least and at most so much.
    #[op("test.value_with_bounds", format = "attr-dict")]
    pub struct ValueWithBounds {
        #[attr]
        min: IndexAttr,
        #[attr]
        max: IndexAttr,
        #[result]
        result: Index,
    }

    /// Blocks without terminator.
    #[op(
        "test.variadic_no_terminator_op",
        traits(SingleBlock, NoTerminator),
        format = "attr-dict `:` $my_regions"
    )]
    pub struct VariadicNoTerminator {
        #[region(exactly = 1)]
        my_regions: Variadic<Region>,
    }

    /// A value that is within these bounds.
    #[op("test.with_bounds", traits(Pure), format = "attr-dict `:` type($fakeVal)")]
    pub struct WithBounds {
        #[attr]
        umin: APIntAttr,
        #[attr]
        umax: APIntAttr,
        #[attr]
        smin: APIntAttr,
        #[attr]
        smax: APIntAttr,
        #[result(name = "fakeVal")]
        fake_val: Bounded,
    }
}

pub use declared::*;
