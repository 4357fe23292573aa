//! Fingerprints: 128 bits that stand for a text.
//!
//! Who keeps fingerprints in place of texts needs no text to compare with, which is two to three
//! waits for memory less each time. If the hash were a random function, two texts would share one
//! with a probability of 2^-128, and any two of 100,000 with 2^-95. That it is as good as one is not
//! proven, but nobody can make texts that collide, since each process draws keys of its own. (rustc's
//! incremental compilation rests on 128 bits, too.)
//!
//! The hash multiplies sixteen bytes, mixed with the state, into a state of 128 bits, as wyhash
//! does (W. Yi, 2019), but keeps both halves of the product, and adds the factors to them: what
//! multiplies by nothing would be forgotten otherwise.
//!
//! Limits: fingerprints are of one process; nothing that is written may depend on them.

use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;

/// What stands for a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Fingerprint([u64; 2]);

impl Fingerprint {
    /// Of a text of this kind.
    #[inline]
    pub fn of(kind: u32, text: &[u8]) -> Fingerprint {
        Fingerprint(hash(keys(), kind, text))
    }

    /// A hash for tables. The best bits of a product are in its middle, the worst at its ends.
    #[inline]
    pub fn hash(self) -> u64 {
        self.0[0] ^ self.0[1].rotate_left(32)
    }
}

/// A fingerprint on the way, of what comes in sixteen bytes at a time.
#[derive(Clone, Copy)]
pub(crate) struct Running {
    keys: &'static Keys,
    state: [u64; 2],
}

impl Running {
    /// Of what is of this kind.
    #[inline(always)]
    pub fn new(kind: u32) -> Running {
        let keys = keys();
        let state = multiply([keys[0] ^ u64::from(kind), keys[1]]);
        Running { keys, state: [state[0] ^ keys[2], state[1] ^ keys[3]] }
    }

    /// Of what comes after something else.
    #[inline]
    pub fn after(Fingerprint([low, high]): Fingerprint) -> Running {
        let keys = keys();
        Running { keys, state: [low ^ keys[2], high ^ keys[3]] }
    }

    /// Goes on with sixteen bytes.
    #[inline(always)]
    pub fn add(&mut self, bytes: u128) {
        self.state = mixed(self.state, &bytes.to_le_bytes());
    }

    /// The fingerprint of all that was added.
    #[inline(always)]
    pub fn finish(self) -> Fingerprint {
        Fingerprint(finished(self.keys, self.state))
    }
}

type Keys = [u64; 4];

/// The keys of this process.
#[inline]
fn keys() -> &'static Keys {
    static KEYS: OnceLock<Keys> = OnceLock::new();
    KEYS.get_or_init(|| {
        let random = RandomState::new();
        [0, 1, 2, 3].map(|number: u64| random.hash_one(number))
    })
}

#[inline(always)]
fn words(bytes: &[u8; 16]) -> [u64; 2] {
    let all = u128::from_le_bytes(*bytes);
    [all as u64, (all >> 64) as u64]
}

#[inline(always)]
fn multiply([a, b]: [u64; 2]) -> [u64; 2] {
    let product = u128::from(a) * u128::from(b);
    [product as u64, (product >> 64) as u64]
}

#[inline(always)]
fn mixed(state: [u64; 2], bytes: &[u8; 16]) -> [u64; 2] {
    let [x, y] = words(bytes);
    let (a, b) = (state[0] ^ x, state[1] ^ y);
    let [low, high] = multiply([a, b]);
    [low ^ b, high ^ a]
}

#[inline]
fn hash(keys: &Keys, kind: u32, text: &[u8]) -> [u64; 2] {
    let len = (text.len() as u64) << 32 | u64::from(kind);
    let mut state = multiply([keys[0] ^ len, keys[1]]);
    state = [state[0] ^ keys[2], state[1] ^ keys[3]];
    if let Some(last) = text.last_chunk() {
        let (chunks, _) = text[..text.len() - 1].as_chunks();
        for chunk in chunks {
            state = mixed(state, chunk);
        }
        state = mixed(state, last);
    } else {
        let mut bytes = [0; 16];
        bytes[..text.len()].copy_from_slice(text);
        state = mixed(state, &bytes);
    }
    finished(keys, state)
}

#[inline(always)]
fn finished(keys: &Keys, state: [u64; 2]) -> [u64; 2] {
    let [low, high] = multiply([state[0] ^ keys[3], state[1] ^ keys[2]]);
    [low ^ state[1], high ^ state[0]]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn texts_differ_wherever_they_differ() {
        let mut seen = HashSet::new();
        let mut texts = 0;
        for len in 0..80 {
            let mut text = vec![b'a'; len];
            texts += 2;
            seen.insert(Fingerprint::of(1, &text).0);
            seen.insert(Fingerprint::of(2, &text).0);
            for place in 0..len {
                for byte in [0, b'b', 0xff] {
                    text[place] = byte;
                    texts += 1;
                    seen.insert(Fingerprint::of(1, &text).0);
                }
                text[place] = b'a';
            }
        }
        assert_eq!(seen.len(), texts);
        assert_eq!(Fingerprint::of(1, b"some text"), Fingerprint::of(1, b"some text"));
    }

    #[test]
    fn what_comes_in_pieces_differs_wherever_it_differs() {
        let of = |start: Running, words: &[u128]| {
            let mut running = start;
            words.iter().for_each(|word| running.add(*word));
            running.finish()
        };
        let kinds = [0, 1].map(Running::new);
        let starts = [
            kinds[0],
            kinds[1],
            Running::after(of(kinds[0], &[])),
            Running::after(of(kinds[0], &[7])),
        ];
        let mut seen = HashSet::new();
        for start in starts {
            assert_eq!(of(start, &[1, 2]), of(start, &[1, 2]));
            for words in [&[][..], &[0], &[0, 0], &[1], &[1, 0], &[0, 1], &[1 << 64], &[1, 2, 3]] {
                seen.insert(of(start, words).0);
            }
        }
        assert_eq!(seen.len(), 4 * 8);
    }

    #[test]
    fn all_bits_of_the_hash_change_with_any_bit() {
        let text = *b"<{alignment = 8 : i64}> : (!llvm.ptr) -> i32";
        for draw in 1..=20u64 {
            let keys = [2, 3, 5, 7].map(|n: u64| (n * draw).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let hash = |text: &[u8]| Fingerprint(hash(&keys, 1, text)).hash();
            // How many bits of the text change each bit of the hash: about half of them.
            let mut changes = [0; 64];
            for bit in 0..8 * text.len() {
                let mut other = text;
                other[bit / 8] ^= 1 << (bit % 8);
                let changed = hash(&text) ^ hash(&other);
                changes
                    .iter_mut()
                    .enumerate()
                    .for_each(|(bit, count)| *count += changed >> bit & 1);
            }
            let usual = 8 * text.len() as u64 / 3..8 * text.len() as u64 * 2 / 3;
            assert!(changes.iter().all(|count| usual.contains(count)), "{draw}: {changes:?}");
        }
    }

    #[test]
    fn what_multiplies_by_nothing_is_not_forgotten() {
        let mixed = |other: u64| {
            let bytes = u128::from(7u64) | u128::from(other) << 64;
            mixed([7, 11], &bytes.to_le_bytes())
        };
        assert_ne!(mixed(1), mixed(2));
    }
}
