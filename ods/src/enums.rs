//! Enums: their cases, how formats spell them, and what attributes that hold them must satisfy.

use crate::cpp::class;
use crate::records::{Record, Result};
use irtool::spec::{AttrPredicate, Text, TypePredicate};

/// An enum of the records.
#[derive(Clone, Debug)]
pub(crate) struct EnumRecord<'a> {
    /// The class, as messages name it.
    pub class: String,
    /// Symbol in C++, word in the text format, and value.
    pub cases: Vec<(&'a str, &'a str, i64)>,
    /// Whether values are unions of cases.
    pub bits: bool,
    /// What stands between the words of bits.
    pub separator: &'a str,
    /// What it is for, in a few words.
    pub summary: &'a str,
    /// Bits of an integer that holds it.
    width: Option<i64>,
    /// The name without namespaces.
    name: &'a str,
}

impl<'a> EnumRecord<'a> {
    pub fn read(record: Record<'a>) -> Result<Self> {
        let bits = record.is_a("BitEnumAttrBase") || record.is_a("BitEnumBase");
        let case = |case: Record<'a>| {
            let symbol = case.text("symbol")?;
            Ok((symbol, case.text("str")?, case.number("value")?))
        };
        let cases = record.defs("enumerants")?.into_iter().map(case).collect::<Result<_>>()?;
        let name = record.text("className")?;
        let namespace = record.text_or_empty("cppNamespace");
        Ok(EnumRecord {
            class: format!("{namespace}::{name}"),
            cases,
            bits,
            summary: record.text_or_empty("summary"),
            separator: if bits { record.text_or_empty("separator") } else { "" },
            width: record.number("bitwidth").ok(),
            name,
        })
    }

    /// Words and values.
    pub fn words(&self) -> Vec<(Text, i64)> {
        let own = |text: &str| Text::Owned(text.to_owned());
        self.cases.iter().map(|(_, word, value)| (own(word), *value)).collect()
    }

    /// What an integer attribute that holds it must satisfy.
    pub fn predicate(&self) -> Option<AttrPredicate> {
        let width = u32::try_from(self.width?).ok()?;
        let typed = AttrPredicate::Typed(vec![TypePredicate::SignlessOf(width)].into());
        let value = match self.bits {
            true => {
                let all = self.cases.iter().fold(0, |bits, (_, _, value)| bits | value);
                AttrPredicate::BitsOf(all.cast_unsigned())
            }
            false => AttrPredicate::OneOf(self.cases.iter().map(|case| case.2).collect()),
        };
        Some(AttrPredicate::AllOf(vec![typed, value].into()))
    }

    /// The case that a C++ expression such as `::mlir::gpu::Dimension::x` or `Dimension::x` names.
    pub fn case(&self, expression: &str) -> Option<(&'a str, i64)> {
        let expression = class("", expression);
        let (space, symbol) = expression.rsplit_once("::")?;
        if space.rsplit("::").next() != Some(self.name) {
            return None;
        }
        let found = self.cases.iter().find(|(known, ..)| *known == symbol)?;
        Some((found.1, found.2))
    }
}
