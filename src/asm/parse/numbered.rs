//! Names that differ in the number at their end, as those of aliases do: `#map`, `#map1`, `#map2`.
//!
//! A file with debug information defines hundreds of thousands of such names, of a few families,
//! in order. A family is a table indexed by number, so that a name costs neither a string nor a
//! search through a big hash table.

use rustc_hash::FxHashMap;

/// Values by name.
#[derive(Clone)]
pub(super) struct Numbered<T> {
    families: FxHashMap<Box<[u8]>, Family<T>>,
    /// Names whose number would leave too much of a table empty.
    others: FxHashMap<Box<[u8]>, T>,
}

/// The values of one name without number, and with each.
#[derive(Clone)]
struct Family<T> {
    bare: Option<T>,
    numbered: Vec<Option<T>>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { families: FxHashMap::default(), others: FxHashMap::default() }
    }
}

impl<T: Copy> Numbered<T> {
    /// The value of a name.
    pub(super) fn get(&self, name: &[u8]) -> Option<T> {
        let (stem, number) = split(name);
        let found = self.families.get(stem).and_then(|family| match number {
            None => family.bare,
            Some(number) => family.numbered.get(number as usize).copied().flatten(),
        });
        match found {
            None if !self.others.is_empty() => self.others.get(name).copied(),
            found => found,
        }
    }

    /// Gives a value to a name that has none.
    pub(super) fn insert(&mut self, name: &[u8], value: T) {
        let (stem, number) = split(name);
        if !self.families.contains_key(stem) {
            self.families.insert(stem.into(), Family { bare: None, numbered: Vec::new() });
        }
        let Some(family) = self.families.get_mut(stem) else { return };
        let Some(number) = number else {
            family.bare = Some(value);
            return;
        };
        let number = number as usize;
        if number > family.numbered.len() * 2 + 16 {
            self.others.insert(name.into(), value);
            return;
        }
        if family.numbered.len() <= number {
            family.numbered.resize(number + 1, None);
        }
        family.numbered[number] = Some(value);
    }
}

/// A name without the number at its end, and that number, where it is written as numbers are.
pub(super) fn split(name: &[u8]) -> (&[u8], Option<u32>) {
    let digits = name.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let (stem, digits) = name.split_at(name.len() - digits);
    if !matches!(digits, [b'1'..=b'9', ..]) || digits.len() > 8 {
        return (name, None);
    }
    let number = digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    (stem, Some(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_its_own_value() {
        let names: [&[u8]; 12] = [
            b"map",
            b"map1",
            b"map01",
            b"map0",
            b"map2",
            b"map90000000",
            b"map99999999",
            b"1",
            b"12",
            b"map999999999999",
            b"",
            b"m1p",
        ];
        let mut values = Numbered::default();
        for (value, name) in names.iter().enumerate() {
            assert_eq!(values.get(name), None, "{name:?}");
            values.insert(name, value);
        }
        for (value, name) in names.iter().enumerate() {
            assert_eq!(values.get(name), Some(value), "{name:?}");
        }
    }
}
