//! Attribute dictionaries: `{a = 1 : i32, b}`.

use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::context::{AttrData, Attribute, Identifier, NamedAttr};
use rustc_hash::FxHashSet;

/// Above this many entries names are looked up in a set.
const FEW: usize = 16;

impl Parser<'_> {
    /// Parses a dictionary from its `{` and appends its entries to `out`, where they stand sorted
    /// by name.
    pub fn parse_attr_dict(&mut self, out: &mut Vec<NamedAttr>) -> Parse<()> {
        let first = out.len();
        self.expect(Tok::LBrace, "expected '{' in attribute dictionary")?;
        if !self.eat(Tok::RBrace) {
            let mut seen = FxHashSet::default();
            self.comma_separated(|parser| parser.entry(first, &mut seen, out))?;
            self.expect(Tok::RBrace, "expected '}' in attribute dictionary")?;
        }
        self.cx.sort_entries(&mut out[first..]);
        Ok(())
    }

    fn entry(
        &mut self,
        first: usize,
        seen: &mut FxHashSet<Identifier>,
        out: &mut Vec<NamedAttr>,
    ) -> Parse<()> {
        let name = match self.tok.kind {
            Tok::BareId | Tok::IntType => self.cx.identifier(self.text(self.tok)),
            Tok::String => {
                let name = self.string_value(self.tok);
                if name.is_empty() {
                    return self.error("expected valid attribute name");
                }
                self.cx.identifier(name)
            }
            _ => return self.error_wrong_token("expected attribute name"),
        };
        let count = out.len() - first;
        if count == FEW {
            seen.extend(out[first..].iter().map(|entry| entry.name));
        }
        let twice = if count < FEW {
            out[first..].iter().any(|entry| entry.name == name)
        } else {
            !seen.insert(name)
        };
        if twice {
            let name = self.cx.str(name).into_owned();
            return self.error(format!("duplicate key '{name}' in dictionary attribute"));
        }
        self.bump();
        let value = match self.eat(Tok::Equal) {
            true => self.parse_attribute(None)?,
            false => self.cx.unit_attr(),
        };
        out.push(NamedAttr { name, value });
        Ok(())
    }

    /// Parses a dictionary attribute from its `{`.
    pub(super) fn dictionary(&mut self) -> Parse<Attribute> {
        let mut entries = Vec::new();
        self.parse_attr_dict(&mut entries)?;
        Ok(self.cx.intern_attribute(AttrData::Dictionary(entries.into())))
    }
}
