//! Where in a line something stands that is not like in others: names, strings, and the line's end.
//!
//! Thirty-two bytes are looked at together. Each is compared with the signs, which the compiler does
//! for sixteen at a time, and the outcomes are gathered into one bit a byte by multiplication: the
//! high bits of eight bytes, moved by different distances, meet in the highest byte.

/// The bytes that are looked at together.
pub(super) const BLOCK: usize = 32;
/// The high bit of each byte of a word.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// Moves the high bit of byte `n` to bit `56 + n`.
const GATHER: u64 = 0x0002_0408_1020_4081;

/// A bit for each byte of the text from `pos` on that is one of `%`, `^`, `"` and the end of a line;
/// behind the end of the text there are none.
#[inline]
pub(super) fn signs(src: &[u8], pos: usize) -> u32 {
    match src.get(pos..).and_then(|rest| rest.first_chunk()) {
        Some(block) => signs_of(block),
        None => signs_at_end(src, pos),
    }
}

#[cold]
fn signs_at_end(src: &[u8], pos: usize) -> u32 {
    let mut block = [0; BLOCK];
    let rest = src.get(pos..).unwrap_or_default();
    block[..rest.len()].copy_from_slice(rest);
    signs_of(&block)
}

#[inline]
fn signs_of(block: &[u8; BLOCK]) -> u32 {
    let is_sign = |b: u8| (b == b'%') | (b == b'^') | (b == b'"') | (b == b'\n');
    let high = block.map(|b| if is_sign(b) { 0x80 } else { 0 });
    let words = high.as_chunks::<8>().0;
    let bits = |n: usize| (u64::from_le_bytes(words[n]) & HIGH).wrapping_mul(GATHER) >> 56;
    (bits(0) | bits(1) << 8 | bits(2) << 16 | bits(3) << 24) as u32
}

/// Eight bytes of the text as a word, with zeros behind its end.
#[inline]
pub(super) fn word(src: &[u8], pos: usize) -> u64 {
    match src.get(pos..).and_then(|rest| rest.first_chunk()) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => last_word(src, pos),
    }
}

#[cold]
fn last_word(src: &[u8], pos: usize) -> u64 {
    let rest = src.get(pos..).unwrap_or_default();
    rest.iter().rev().fold(0, |word, b| word << 8 | u64::from(*b))
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, signs, word};

    #[test]
    fn each_sign_has_a_bit_and_other_bytes_have_none() {
        for byte in 0..=255u8 {
            for place in 0..BLOCK {
                let mut text = [b'a'; BLOCK];
                text[place] = byte;
                let bit = u32::from(b"%^\"\n".contains(&byte)) << place;
                assert_eq!(signs(&text, 0), bit, "{byte} at {place}");
            }
        }
        assert_eq!(signs(&[b'%'; BLOCK], 0), u32::MAX);
    }

    #[test]
    fn behind_the_end_of_the_text_nothing_stands() {
        assert_eq!(signs(b"ab%\n", 1), 0b110);
        assert_eq!(signs(b"ab", 2), 0);
        assert_eq!(word(b"xabc", 1), 0x0063_6261);
        assert_eq!(word(b"12345678", 0).to_le_bytes(), *b"12345678");
        assert_eq!(word(b"", 0), 0);
    }
}
