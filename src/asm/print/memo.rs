//! What a printer remembers of the texts it has printed.
//!
//! Texts are kept end to end in one pool, found by the dense number of the handle. Long texts are
//! not kept: each is printed seldom, and the pool is to stay in cache. Most of what comes late comes
//! once, so that after the first few thousand a text is kept when it comes again.

use crate::asm::met::Met;

/// Texts by number.
#[derive(Default)]
pub(super) struct Memo {
    /// Where each text starts in the pool, and its length: 0 where there is none.
    spans: Vec<(u32, u32)>,
    pool: Vec<u8>,
    /// How many texts there are.
    count: usize,
    /// Numbers of which there was a text to be kept.
    met: Met,
    is_closed: bool,
}

/// Up to so many texts are kept when they come for the first time.
const EAGER: usize = 1 << 12;

/// The longest text that is kept.
pub(super) const LONGEST: usize = 768;
/// The size at which the pool takes no more.
pub(super) const POOL_LIMIT: usize = 64 << 20;

impl Memo {
    /// For a printer of one text: keeps none, and has no table of places.
    pub fn closed() -> Self {
        Memo { is_closed: true, ..Memo::default() }
    }

    /// Appends the text with this number to `out`, if there is one.
    #[inline]
    pub fn copy(&self, number: usize, out: &mut Vec<u8>) -> bool {
        match self.spans.get(number) {
            Some(&(start, len)) if len != 0 => {
                out.extend_from_slice(&self.pool[start as usize..start as usize + len as usize]);
                true
            }
            _ => false,
        }
    }

    /// Keeps a text for this number.
    #[cold]
    pub fn remember(&mut self, number: usize, text: &[u8]) {
        if self.is_closed || text.len() > LONGEST || self.pool.len() > POOL_LIMIT {
            return;
        }
        if self.count >= EAGER && !self.met.again(number as u64) {
            return;
        }
        self.count += 1;
        if self.spans.len() <= number {
            self.spans.resize((number + 1).next_power_of_two(), (0, 0));
        }
        self.spans[number] = (self.pool.len() as u32, text.len() as u32);
        self.pool.extend_from_slice(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_late_is_kept_when_it_comes_again() {
        let mut memo = Memo::default();
        let mut out = Vec::new();
        (0..EAGER).for_each(|number| memo.remember(number, b"early"));
        assert!((0..EAGER).all(|number| memo.copy(number, &mut out)));
        memo.remember(EAGER, b"late");
        assert!(!memo.copy(EAGER, &mut out));
        memo.remember(EAGER, b"late");
        assert!(memo.copy(EAGER, &mut out));
        assert!(out.ends_with(b"earlylate"));
    }
}
