//! Enums whose cases are bits, written as words with bars between them.

/// The cases of an enum of bits.
#[derive(Debug)]
pub struct Flags {
    /// What it is for, in messages.
    pub what: &'static str,
    /// All cases, in the order of messages. One may be several bits; several may be the same bit.
    pub cases: &'static [(&'static str, u32)],
    /// The case for no bits, which goes with no other.
    pub none: Option<&'static str>,
    /// Bits that have one word together, whatever the words of each.
    pub group: u32,
}

impl Flags {
    /// The bits that words with bars between them stand for.
    #[must_use]
    pub fn value(&self, words: &[u8]) -> Option<u32> {
        if self.none.is_some_and(|none| none.as_bytes() == words) {
            return Some(0);
        }
        let mut value = 0;
        for word in words.split(|byte| *byte == b'|') {
            let word = word.trim_ascii();
            let found = self.cases.iter().find(|(case, _)| case.as_bytes() == word);
            match found {
                Some((_, bits)) if *bits != 0 => value |= bits,
                _ => return None,
            }
        }
        Some(value)
    }

    /// How a printer writes bits: nothing at all for none.
    #[must_use]
    pub fn spelled(&self, value: u32) -> String {
        let grouped = value & self.group;
        // Of several words for the same bits of a group the last is that of the group.
        let group = self.cases.iter().rfind(|(_, bits)| grouped != 0 && *bits == grouped);
        let rest = value & !self.group;
        let rest = self.cases.iter().filter(|(_, bits)| bits & rest != 0);
        let words: Vec<&str> = group.into_iter().chain(rest).map(|(case, _)| *case).collect();
        let words = words.join("|");
        match value == 0 || self.cases.iter().any(|(_, bits)| *bits == value) {
            true => words,
            false => format!("\"{words}\""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLAGS: Flags = Flags {
        what: "flags",
        cases: &[
            ("Zero", 0),
            ("Bit0", 1),
            ("Low", 1),
            ("High", 2),
            ("Both", 3),
            ("A", 4),
            ("B", 4),
        ],
        none: Some("Zero"),
        group: 3,
    };

    #[test]
    fn groups_come_first_and_several_words_have_quotes() {
        let printed = |words: &str| FLAGS.value(words.as_bytes()).map(|value| FLAGS.spelled(value));
        assert_eq!(printed("Bit0").as_deref(), Some("Low"));
        assert_eq!(printed("A | Both").as_deref(), Some("\"Both|A|B\""));
        assert_eq!(printed("B").as_deref(), Some("A|B"));
        assert_eq!(printed("Zero").as_deref(), Some(""));
        assert_eq!(printed("Zero|A"), None);
        assert_eq!(printed("A|"), None);
    }
}
