//! Integers of any width.

/// An integer of any width.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ApInt {
    width: u32,
    words: Box<[u64]>,
}

impl ApInt {
    /// From a signed number.
    pub fn from_i64(width: u32, value: i64) -> Self {
        Self { width, words: Box::new([value as u64]) }
    }
}
