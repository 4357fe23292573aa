//! Kinds of loops, `#linalg.iterator_type<parallel>`, which the dictionaries in front of
//! `linalg.generic` and `vector.contract` have as strings.

use irtool::asm::custom::{OpParser, Parse};
use irtool::asm::{attribute_text, parse_attribute_text};
use irtool::context::{AttrData, Attribute, Context, NamedAttr};

const ENTRY: &str = "iterator_types";

/// The dialect that the attributes are of, and the kinds that it has.
pub(crate) struct Iterators {
    pub dialect: &'static str,
    pub kinds: &'static [&'static str],
}

/// Parses a dictionary.
///
/// # Errors
/// When it is none.
pub(crate) fn dictionary(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<NamedAttr>> {
    let pos = p.pos();
    let first = p.attribute(None)?;
    match p.cx().attr_data(first) {
        AttrData::Dictionary(entries) => Ok(entries.to_vec()),
        _ => p.error_at(pos, "invalid kind of attribute specified"),
    }
}

impl Iterators {
    fn prefix(&self) -> String {
        format!("#{}.iterator_type<", self.dialect)
    }

    fn of_word(&self, cx: &Context, word: &[u8]) -> Option<Attribute> {
        let kind = self.kinds.iter().find(|kind| kind.as_bytes() == word)?;
        parse_attribute_text(cx, &format!("{}{kind}>", self.prefix())).ok()
    }

    /// Parses a dictionary, with attributes for the strings in it.
    ///
    /// # Errors
    /// When it is none, or has no list of strings for iterators. The position of a string that
    /// stands for nothing is the dictionary's, or, `late`, what follows it.
    pub fn parse(&self, p: &mut OpParser<'_, '_, '_>, late: bool) -> Parse<Vec<NamedAttr>> {
        let pos = p.pos();
        let mut entries = dictionary(p)?;
        self.convert(p, &mut entries, pos, late)?;
        Ok(entries)
    }

    /// Puts attributes for the strings of a dictionary that stands at a position.
    ///
    /// # Errors
    /// Those of [`Self::parse`].
    pub fn convert(
        &self,
        p: &mut OpParser<'_, '_, '_>,
        entries: &mut [NamedAttr],
        pos: usize,
        late: bool,
    ) -> Parse {
        let cx = p.cx();
        let entry = entries.iter_mut().find(|entry| cx.bytes(entry.name) == ENTRY.as_bytes());
        let words = entry.map(|entry| (cx.attr_data(entry.value), entry));
        let Some((AttrData::Array(words), entry)) = words else {
            return p.error_at(pos, "expected \"iterator_types\" array attribute");
        };
        let mut iterators = Vec::new();
        for word in words.iter() {
            // What is no word is none of the words.
            let word = match cx.attr_data(*word) {
                AttrData::String { value, .. } => cx.bytes(*value),
                _ => b"",
            };
            match self.of_word(cx, word) {
                Some(attr) => iterators.push(attr),
                None => {
                    let pos = if late { p.pos() } else { pos };
                    let word = String::from_utf8_lossy(word);
                    return p.error_at(pos, format!("unexpected iterator_type ({word})"));
                }
            }
        }
        entry.value = cx.array_attr(&iterators);
        Ok(())
    }

    /// The entry with strings for the attributes in it, if it is the one for iterators.
    pub fn in_words(&self, cx: &Context, entry: NamedAttr) -> NamedAttr {
        if cx.bytes(entry.name) != ENTRY.as_bytes() {
            return entry;
        }
        let AttrData::Array(list) = cx.attr_data(entry.value) else { return entry };
        let prefix = self.prefix();
        let word = |attr: &Attribute| {
            let text = attribute_text(cx, *attr);
            let word = text.strip_prefix(&prefix).and_then(|text| text.strip_suffix('>'));
            cx.string_attr(word.unwrap_or(&text))
        };
        let words: Vec<Attribute> = list.iter().map(word).collect();
        NamedAttr { value: cx.array_attr(&words), ..entry }
    }
}
