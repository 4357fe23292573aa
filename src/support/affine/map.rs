//! Affine maps: lists of expressions over the same dimensions and symbols.

use super::expr::AffineExpr;

/// A function from dimensions and symbols to a list of results.
///
/// Maps are equal when they have as many dimensions and symbols, and equal results.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct AffineMap {
    num_dims: u32,
    num_symbols: u32,
    results: Box<[AffineExpr]>,
}

impl AffineMap {
    /// The map with these results, whose dimensions and symbols must be below the counts given.
    pub fn new(num_dims: u32, num_symbols: u32, results: impl Into<Box<[AffineExpr]>>) -> Self {
        AffineMap { num_dims, num_symbols, results: results.into() }
    }

    /// `() -> ()`: no inputs, no results.
    pub fn empty() -> Self {
        AffineMap::new(0, 0, [])
    }

    /// `(d0, ..., dn-1) -> (d0, ..., dn-1)`.
    pub fn identity(num_dims: u32) -> Self {
        AffineMap::new(num_dims, 0, (0..num_dims).map(AffineExpr::dim).collect::<Vec<_>>())
    }

    /// The identity on `num_dims` dimensions: another name of [`AffineMap::identity`].
    pub fn multi_dim_identity(num_dims: u32) -> Self {
        AffineMap::identity(num_dims)
    }

    /// `(d0, ..., dn-1) -> (dn-k, ..., dn-1)`: the last `k` dimensions.
    ///
    /// `None` if there are fewer than `results` dimensions.
    pub fn minor_identity(num_dims: u32, results: u32) -> Option<Self> {
        let first = num_dims.checked_sub(results)?;
        let results: Vec<_> = (first..num_dims).map(AffineExpr::dim).collect();
        Some(AffineMap::new(num_dims, 0, results))
    }

    /// `() -> (value)`.
    pub fn constant_map(value: i64) -> Self {
        AffineMap::new(0, 0, [AffineExpr::constant(value)])
    }

    /// `()[s0] -> (s0)`.
    pub fn symbol_identity() -> Self {
        AffineMap::new(0, 1, [AffineExpr::symbol(0)])
    }

    /// The map that takes each result `i` from dimension `permutation[i]`.
    ///
    /// `None` if the list is not a permutation of `0..n`.
    pub fn permutation(permutation: &[u32]) -> Option<Self> {
        let results: Vec<_> = permutation.iter().copied().map(AffineExpr::dim).collect();
        let map = AffineMap::new(permutation.len() as u32, 0, results);
        map.is_permutation().then_some(map)
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

    /// The results, in order.
    pub fn results(&self) -> &[AffineExpr] {
        &self.results
    }

    /// The number of results.
    pub fn num_results(&self) -> usize {
        self.results.len()
    }

    /// Whether there are neither inputs nor results.
    pub fn is_empty(&self) -> bool {
        self.num_inputs() == 0 && self.results.is_empty()
    }

    /// Whether the results are exactly the dimensions in order. Symbols do not matter.
    pub fn is_identity(&self) -> bool {
        self.results.len() == self.num_dims as usize && self.results_are_dims_from(0)
    }

    /// Whether the results are exactly the symbols in order, and there are no dimensions.
    pub fn is_symbol_identity(&self) -> bool {
        self.num_dims == 0
            && self.results.len() == self.num_symbols as usize
            && (0..).zip(&self.results).all(|(i, result)| result.as_symbol() == Some(i))
    }

    /// Whether the results are the last dimensions in order, and there are no symbols.
    pub fn is_minor_identity(&self) -> bool {
        self.num_symbols == 0
            && (self.num_dims as usize)
                .checked_sub(self.results.len())
                .is_some_and(|first| self.results_are_dims_from(first as u32))
    }

    fn results_are_dims_from(&self, first: u32) -> bool {
        (first..).zip(&self.results).all(|(i, result)| result.as_dim() == Some(i))
    }

    /// Whether the map has one result, and that is a constant.
    pub fn is_single_constant(&self) -> bool {
        self.single_constant().is_some()
    }

    /// The constant, if that is the only result.
    pub fn single_constant(&self) -> Option<i64> {
        match &*self.results {
            [result] => result.as_constant(),
            _ => None,
        }
    }

    /// Whether all results are constants.
    pub fn is_constant(&self) -> bool {
        self.results.iter().all(|result| result.as_constant().is_some())
    }

    /// Whether there are no symbols, and every result is a dimension that no other result is.
    ///
    /// With `zeros`, the constant zero may also occur, any number of times.
    pub fn is_projected_permutation(&self, zeros: bool) -> bool {
        if self.num_symbols > 0 || self.results.len() > self.num_inputs() as usize {
            return false;
        }
        let mut seen = vec![false; self.num_dims as usize];
        self.results.iter().all(|result| match result.as_dim() {
            Some(dim) => {
                seen.get_mut(dim as usize).is_some_and(|seen| !std::mem::replace(seen, true))
            }
            None => zeros && result.as_constant() == Some(0),
        })
    }

    /// Whether the results are all dimensions, each once, and there are no symbols.
    pub fn is_permutation(&self) -> bool {
        self.results.len() == self.num_dims as usize && self.is_projected_permutation(false)
    }

    /// Whether the dimension occurs in a result.
    pub fn is_function_of_dim(&self, position: u32) -> bool {
        self.results.iter().any(|result| result.is_function_of_dim(position))
    }

    /// Whether the symbol occurs in a result.
    pub fn is_function_of_symbol(&self, position: u32) -> bool {
        self.results.iter().any(|result| result.is_function_of_symbol(position))
    }

    /// Replaces every dimension and symbol; see [`AffineExpr::replace_dims_and_symbols`].
    pub fn replace_dims_and_symbols(
        &self,
        dims: &[AffineExpr],
        symbols: &[AffineExpr],
        num_dims: u32,
        num_symbols: u32,
    ) -> AffineMap {
        let results: Vec<_> =
            self.results.iter().map(|e| e.replace_dims_and_symbols(dims, symbols)).collect();
        AffineMap::new(num_dims, num_symbols, results)
    }

    /// The map that applies `inner` first, and then this one to its results.
    ///
    /// Symbols of this map come before those of `inner`. `None` if the number of results of `inner`
    /// is not the number of dimensions of this map.
    pub fn compose(&self, inner: &AffineMap) -> Option<AffineMap> {
        if inner.results.len() != self.num_dims as usize {
            return None;
        }
        let dims: Vec<_> =
            inner.results.iter().map(|e| e.shift_symbols(self.num_symbols, 0)).collect();
        let num_symbols = self.num_symbols + inner.num_symbols;
        Some(self.replace_dims_and_symbols(&dims, &[], inner.num_dims, num_symbols))
    }

    /// The map with only the results at these positions, in this order.
    ///
    /// `None` if a position is out of range.
    pub fn sub_map(&self, positions: &[usize]) -> Option<AffineMap> {
        let results: Option<Vec<_>> =
            positions.iter().map(|&i| self.results.get(i).cloned()).collect();
        Some(AffineMap::new(self.num_dims, self.num_symbols, results?))
    }

    /// The values of the results at a point; see [`AffineExpr::evaluate`].
    pub fn evaluate(&self, dims: &[i64], symbols: &[i64]) -> Option<Vec<i64>> {
        self.results.iter().map(|result| result.evaluate(dims, symbols)).collect()
    }
}
