//! Sixteen bytes of a text at once: which of them are signs, and which belong to a name.
//!
//! Each question is a few vector instructions and a mask of bits, where a loop over bytes is a
//! branch a byte that is guessed wrong once a word.

use wide::u8x16;

/// Sixteen bytes of a text, the first in the lowest.
pub(super) type Bytes = u128;
/// How many these are.
pub(super) const WIDTH: usize = size_of::<Bytes>();

/// Some of sixteen bytes: a bit each, the first in the lowest.
pub(super) type Some16 = u32;

/// The bytes of the text at `pos`, if there are that many.
#[inline(always)]
pub(super) fn bytes_at(src: &[u8], pos: usize) -> Option<Bytes> {
    Some(Bytes::from_le_bytes(*chunk_at(src, pos)?))
}

/// The same, as they stand there.
#[inline(always)]
pub(super) fn chunk_at(src: &[u8], pos: usize) -> Option<&[u8; WIDTH]> {
    src.get(pos..)?.first_chunk()
}

/// The bytes of the text at `pos`, zeros behind its end.
#[inline(always)]
pub(super) fn bytes_or_zeros(src: &[u8], pos: usize) -> Bytes {
    bytes_at(src, pos).unwrap_or_else(|| last_bytes(src, pos))
}

#[cold]
fn last_bytes(src: &[u8], pos: usize) -> Bytes {
    let rest = src.get(pos..).unwrap_or_default();
    rest.iter().rev().fold(0, |bytes, b| bytes << 8 | Bytes::from(*b))
}

/// Masks for the first bytes, by how many.
static MASKS: [Bytes; WIDTH + 1] = {
    let mut masks = [0; WIDTH + 1];
    let mut len = 1;
    while len <= WIDTH {
        masks[len] = Bytes::MAX >> (8 * (WIDTH - len));
        len += 1;
    }
    masks
};

/// A mask for the first `len` bytes.
///
/// # Panics
/// If there are not that many.
#[inline(always)]
pub(super) fn first(len: usize) -> Bytes {
    MASKS[len]
}

#[inline(always)]
fn vector(bytes: Bytes) -> u8x16 {
    u8x16::new(bytes.to_le_bytes())
}

#[inline(always)]
fn equal(bytes: u8x16, byte: u8) -> u8x16 {
    bytes.simd_eq(u8x16::splat(byte))
}

/// Those from `least` on, `more` more bytes.
#[inline(always)]
fn from(bytes: u8x16, least: u8, more: u8) -> u8x16 {
    let above = bytes - u8x16::splat(least);
    above.min(u8x16::splat(more)).simd_eq(above)
}

/// Those that are one of these.
#[inline(always)]
pub(super) fn any_of<const N: usize>(bytes: Bytes, wanted: [u8; N]) -> Some16 {
    any_of_chunk(&bytes.to_le_bytes(), wanted)
}

/// The same of bytes where they stand.
#[inline(always)]
pub(super) fn any_of_chunk<const N: usize>(bytes: &[u8; WIDTH], wanted: [u8; N]) -> Some16 {
    let bytes = u8x16::new(*bytes);
    let found = wanted.map(|byte| equal(bytes, byte));
    found.into_iter().fold(u8x16::splat(0), |found, more| found | more).to_bitmask()
}

/// Whether they begin with a word, of letters, digits and `_`, and a dot behind it.
#[inline(always)]
pub(super) fn begin_with_prefix(bytes: &[u8; WIDTH]) -> bool {
    let bytes = u8x16::new(*bytes);
    let others = !in_word(bytes).to_bitmask();
    let dots = equal(bytes, b'.').to_bitmask();
    others & others.wrapping_neg() & dots != 0
}

/// Those that may stand in a bare identifier: letters, digits, `$`, `.`, `_`.
#[inline(always)]
pub(super) fn in_ids(bytes: Bytes) -> Some16 {
    in_id(vector(bytes)).to_bitmask()
}

/// Those that may stand in a name of a value, an alias or a block: these and `-`.
#[inline(always)]
pub(super) fn in_names(bytes: Bytes) -> Some16 {
    let bytes = vector(bytes);
    (in_id(bytes) | equal(bytes, b'-')).to_bitmask()
}

#[inline(always)]
fn in_word(bytes: u8x16) -> u8x16 {
    let letters = from(bytes | u8x16::splat(0x20), b'a', 25);
    letters | from(bytes, b'0', 9) | equal(bytes, b'_')
}

#[inline(always)]
fn in_id(bytes: u8x16) -> u8x16 {
    in_word(bytes) | equal(bytes, b'$') | equal(bytes, b'.')
}

/// How many of the bytes come before the first that is not among these.
#[inline(always)]
pub(super) fn leading(these: Some16) -> usize {
    (!these).trailing_zeros() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_found_wherever_they_stand() {
        for byte in 0..=255u8 {
            for place in 0..WIDTH {
                let mut text = [b'a'; WIDTH];
                text[place] = byte;
                let bytes = Bytes::from_le_bytes(text);
                let bit = |holds| if holds { 1 << place } else { 0 };
                assert_eq!(any_of(bytes, *b"%\n\xff"), bit(b"%\n\xff".contains(&byte)));
                let named = byte.is_ascii_alphanumeric() || b"$._-".contains(&byte);
                assert_eq!(!in_names(bytes) & 0xffff, bit(!named), "{byte}");
                assert_eq!(!in_ids(bytes) & 0xffff, bit(!named || byte == b'-'), "{byte}");
            }
        }
    }

    #[test]
    fn a_prefix_is_a_word_before_a_dot() {
        assert!(begin_with_prefix(b"a_1.b          \n"));
        assert!(begin_with_prefix(b"abcdefghijklmno."));
        for text in
            [b"call @a.b() : i1", b"return%1.0\n     ", b"abcdefghijklmnop", b"a$b.c           "]
        {
            assert!(!begin_with_prefix(text));
        }
    }

    #[test]
    fn the_first_bytes_are_those_before_the_first_other() {
        assert_eq!(leading(in_names(bytes_at(b"a1_$ and all that", 0).unwrap())), 4);
        assert_eq!(leading(in_names(bytes_at(b"abcdefghijklmnop and", 0).unwrap())), WIDTH);
        assert_eq!(first(0), 0);
        assert_eq!(first(2), 0xffff);
        assert_eq!(first(WIDTH), Bytes::MAX);
        assert_eq!(bytes_at(b"0123456789abcde", 0), None);
        assert_eq!(bytes_or_zeros(b"0123456789abcdef", 0).to_le_bytes(), *b"0123456789abcdef");
        assert_eq!(bytes_or_zeros(b"xabc", 1), 0x0063_6261);
        assert_eq!(bytes_or_zeros(b"", 0), 0);
    }
}
