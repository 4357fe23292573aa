//! Integer sets: conjunctions of affine equalities and inequalities over dimensions and symbols.

use super::expr::AffineExpr;

/// The integer points at which all constraints hold: each expression is zero, or not negative.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct IntegerSet {
    num_dims: u32,
    num_symbols: u32,
    constraints: Box<[(AffineExpr, bool)]>,
}

impl IntegerSet {
    /// The set with these constraints; `true` marks an equality with zero, `false` means `>= 0`.
    pub fn new(
        num_dims: u32,
        num_symbols: u32,
        constraints: impl Into<Box<[(AffineExpr, bool)]>>,
    ) -> Self {
        IntegerSet { num_dims, num_symbols, constraints: constraints.into() }
    }

    /// The set without points, spelled `1 == 0`.
    pub fn empty(num_dims: u32, num_symbols: u32) -> Self {
        IntegerSet::new(num_dims, num_symbols, [(AffineExpr::constant(1), true)])
    }

    /// The set of all points, spelled `0 == 0`: what an empty list of constraints parses to.
    pub fn universe(num_dims: u32, num_symbols: u32) -> Self {
        IntegerSet::new(num_dims, num_symbols, [(AffineExpr::constant(0), true)])
    }

    /// Whether this is the canonical set without points. Other sets may be empty, too.
    pub fn is_empty_set(&self) -> bool {
        *self == IntegerSet::empty(self.num_dims, self.num_symbols)
    }

    /// The number of dimensions.
    pub fn num_dims(&self) -> u32 {
        self.num_dims
    }

    /// The number of symbols.
    pub fn num_symbols(&self) -> u32 {
        self.num_symbols
    }

    /// The number of dimensions and symbols together.
    pub fn num_inputs(&self) -> u32 {
        self.num_dims + self.num_symbols
    }

    /// The constraints, in order; `true` marks an equality with zero, `false` means `>= 0`.
    pub fn constraints(&self) -> &[(AffineExpr, bool)] {
        &self.constraints
    }

    /// The number of constraints that are equalities.
    pub fn num_equalities(&self) -> usize {
        self.constraints.iter().filter(|(_, is_eq)| *is_eq).count()
    }

    /// Replaces every dimension and symbol; see [`AffineExpr::replace_dims_and_symbols`].
    pub fn replace_dims_and_symbols(
        &self,
        dims: &[AffineExpr],
        symbols: &[AffineExpr],
        num_dims: u32,
        num_symbols: u32,
    ) -> IntegerSet {
        let constraints: Vec<_> = self
            .constraints
            .iter()
            .map(|(expr, is_eq)| (expr.replace_dims_and_symbols(dims, symbols), *is_eq))
            .collect();
        IntegerSet::new(num_dims, num_symbols, constraints)
    }

    /// Whether the point lies in the set; `None` where a constraint has no value there.
    pub fn contains(&self, dims: &[i64], symbols: &[i64]) -> Option<bool> {
        let mut inside = true;
        for (expr, is_eq) in &self.constraints {
            let value = expr.evaluate(dims, symbols)?;
            inside &= if *is_eq { value == 0 } else { value >= 0 };
        }
        Some(inside)
    }
}
