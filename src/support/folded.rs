//! A hash of one word, for tables of this crate's own.

/// A hash of a word that is good in all its bits: low bits of a product know nothing of high bits of
/// its factors, so both halves of the whole product are folded into one (as wyhash does, W. Yi,
/// 2019).
#[inline]
pub(crate) fn hash(word: u64) -> u64 {
    let product = u128::from(word) * 0x9e37_79b9_7f4a_7c15_u128;
    product as u64 ^ (product >> 64) as u64
}
