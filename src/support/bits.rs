//! A set of small numbers.

/// A set of small numbers, a bit each; grows as needed.
#[derive(Clone, Debug, Default)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// Whether the number is in the set.
    #[inline]
    pub fn contains(&self, n: usize) -> bool {
        self.0.get(n / 64).is_some_and(|word| word >> (n % 64) & 1 != 0)
    }

    /// Puts a number into the set.
    #[cold]
    pub fn insert(&mut self, n: usize) {
        if self.0.len() <= n / 64 {
            self.0.resize((n / 64 + 1).next_power_of_two(), 0);
        }
        self.0[n / 64] |= 1 << (n % 64);
    }

    /// Empties the set and keeps its memory.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn what_was_put_in_is_in_until_it_is_emptied() {
        let mut bits = Bits::default();
        for n in [0, 63, 64, 1000] {
            assert!(!bits.contains(n));
            bits.insert(n);
            assert!(bits.contains(n) && !bits.contains(n + 1));
        }
        bits.clear();
        assert!(!bits.contains(0) && !bits.contains(1000));
    }
}
