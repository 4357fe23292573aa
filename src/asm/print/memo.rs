//! What a printer remembers of the texts it has printed.
//!
//! Texts are kept end to end in one pool, found by the dense number of the handle. Long texts are
//! not kept: each is printed seldom, and the pool is to stay in cache.

/// Texts by number.
#[derive(Default)]
pub(super) struct Memo {
    /// Where each text starts in the pool, and its length: 0 where there is none.
    spans: Vec<(u32, u32)>,
    pool: Vec<u8>,
    is_closed: bool,
}

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
        if self.spans.len() <= number {
            self.spans.resize((number + 1).next_power_of_two(), (0, 0));
        }
        self.spans[number] = (self.pool.len() as u32, text.len() as u32);
        self.pool.extend_from_slice(text);
    }
}
