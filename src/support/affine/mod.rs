//! Affine maps.

/// A map.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct AffineMap {}
/// A set.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct IntegerSet {}
