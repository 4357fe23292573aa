//! What was met before, by hashes, in little memory: for what is to be remembered when it comes a
//! second time, since most of what comes late comes once.
//!
//! Limits: different hashes may be taken for one another; everything is forgotten from time to time.

/// Bits of the filter: eight kilobytes.
pub(in crate::asm) const FILTER: usize = 1 << 16;

/// A filter of what was met.
#[derive(Default)]
pub(super) struct Met {
    /// [`FILTER`] bits, or none.
    bits: Vec<u64>,
    count: usize,
}

impl Met {
    /// Whether this was met before; from now on it was.
    pub fn again(&mut self, hash: u64) -> bool {
        if self.count >= FILTER / 4 {
            self.bits.fill(0);
            self.count = 0;
        }
        self.bits.resize(FILTER / 64, 0);
        let place = hash as usize % FILTER;
        let (word, bit) = (&mut self.bits[place / 64], 1 << (place % 64));
        let met = *word & bit != 0;
        *word |= bit;
        self.count += usize::from(!met);
        met
    }
}

#[cfg(test)]
mod tests {
    use super::{FILTER, Met};

    #[test]
    fn what_comes_again_was_met_unless_much_came_in_between() {
        let mut met = Met::default();
        assert!(!met.again(7));
        assert!(met.again(7));
        (100..100 + FILTER as u64 / 4).for_each(|hash| assert!(!met.again(hash)));
        assert!(!met.again(7));
    }
}
