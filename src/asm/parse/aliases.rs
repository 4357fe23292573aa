//! Aliases of a file: `#map = affine_map<...>`, `!t = tuple<...>`, `#loc12 = loc(...)`.
//!
//! An alias is defined before its use, except that the location of an op or a block argument may
//! name one that is defined later, usually at the end of the file. Such a location is a stand-in
//! ([`Location::deferred`]) until the file has been read; then [`Aliases::resolve_deferred`] says
//! what it is. A file with debug information has as many of these as ops, named `#loc` and
//! `#loc1`, `#loc2`, ...: they live in a table indexed by that number, and neither definition nor
//! use hashes anything.

use super::numbered::{Numbered, split};
use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::context::{AttrData, Attribute, Context, DeferredLocation, Location, Type};
use crate::sync::{Arc, Mutex};
use rustc_hash::FxHashMap;

/// Aliases defined so far, by name without the sigil.
#[derive(Clone, Default)]
pub(crate) struct Aliases {
    attributes: Numbered<Attribute>,
    types: FxHashMap<Box<[u8]>, Type>,
    /// `loc` at 0, `locN` at N; what is no location is in `attributes`, whatever its name.
    locations: Vec<Option<Location>>,
    /// Whether there is such a one in `attributes` that is named `locN`.
    odd: bool,
    /// `distinct[N]` of the file: the attribute with that number. All parsers of a file share it.
    pub distinct: Arc<Mutex<FxHashMap<u64, Attribute>>>,
}

/// The number of an alias named `loc` or `locN`, spelled without leading zeros.
fn location_number(name: &[u8]) -> Option<u32> {
    match split(name) {
        (b"loc", number) => Some(number.unwrap_or(0)),
        _ => None,
    }
}

impl Aliases {
    /// The attribute with this alias.
    pub fn attribute(&self, cx: &Context, name: &[u8]) -> Option<Attribute> {
        if let Some(number) = location_number(name)
            && let Some(Some(location)) = self.locations.get(number as usize)
        {
            return Some(cx.intern_attribute(AttrData::Location(*location)));
        }
        self.attributes.get(name)
    }

    /// The type with this alias.
    pub fn ty(&self, name: &[u8]) -> Option<Type> {
        self.types.get(name).copied()
    }

    /// The location that `#name`, at `position`, stands for: a stand-in where it is not defined
    /// yet. `Err` is the attribute that the name stands for, where that is no location.
    pub(super) fn location(
        &self,
        cx: &Context,
        name: &[u8],
        position: usize,
        file_len: usize,
    ) -> Result<Location, Attribute> {
        if let Some(location) = self.numbered_location(name, position, file_len) {
            return Ok(location);
        }
        if let Some(attr) = self.attributes.get(name) {
            return as_location(cx, attr).ok_or(attr);
        }
        let number = location_number(name).filter(|number| (*number as usize) < file_len);
        let (number, named) = match number {
            Some(number) => (number, false),
            None => (cx.identifier(name).dense() as u32, true),
        };
        Ok(stand_in(number, named, position))
    }

    /// As [`Aliases::location`], where the name is `loc` or `locN` and nobody gave that to anything
    /// but a location.
    pub(super) fn numbered_location(
        &self,
        name: &[u8],
        position: usize,
        file_len: usize,
    ) -> Option<Location> {
        let number = location_number(name).filter(|number| (*number as usize) < file_len)?;
        match self.locations.get(number as usize) {
            Some(Some(location)) => Some(*location),
            _ if self.odd => None,
            _ => Some(stand_in(number, false, position)),
        }
    }

    /// What a stand-in stands for; the location itself if it is none; `None` if the alias was
    /// never defined, or is no location (see [`Parser::deferred_error`]).
    #[inline]
    pub fn resolve_deferred(&self, cx: &Context, location: Location) -> Option<Location> {
        let Some(alias) = location.as_deferred() else { return Some(location) };
        if !alias.named
            && let Some(Some(location)) = self.locations.get(alias.number as usize)
        {
            return Some(*location);
        }
        as_location(cx, self.deferred_attribute(cx, alias)?)
    }

    /// The attribute that the alias of a stand-in stands for.
    fn deferred_attribute(&self, cx: &Context, alias: DeferredLocation) -> Option<Attribute> {
        if alias.named {
            let name = cx.bytes(cx.identifier_at(alias.number as usize));
            return self.attributes.get(name);
        }
        let name = match alias.number {
            0 => "loc".to_string(),
            number => format!("loc{number}"),
        };
        self.attributes.get(name.as_bytes())
    }

    fn defines_attribute(&self, name: &[u8]) -> bool {
        let known = location_number(name).and_then(|number| self.locations.get(number as usize));
        matches!(known, Some(Some(_))) || self.attributes.get(name).is_some()
    }

    fn define_location(&mut self, number: u32, location: Location) {
        let number = number as usize;
        if self.locations.len() <= number {
            self.locations.resize(number + 1, None);
        }
        self.locations[number] = Some(location);
    }
}

fn stand_in(number: u32, named: bool, position: usize) -> Location {
    let alias = DeferredLocation { number, named, position: position as u32 };
    Location::deferred(alias).unwrap_or(Location::UNKNOWN)
}

fn as_location(cx: &Context, attr: Attribute) -> Option<Location> {
    match cx.attr_data(attr) {
        AttrData::Location(location) => Some(*location),
        _ => None,
    }
}

impl Parser<'_> {
    /// Parses the definition of an attribute alias, from its `#name`.
    pub fn parse_attribute_alias_definition(&mut self) -> Parse<()> {
        let name = &self.text(self.tok)[1..];
        if self.aliases.defines_attribute(name) {
            let name = String::from_utf8_lossy(name).into_owned();
            return self.error(format!("redefinition of attribute alias id '{name}'"));
        }
        if name.contains(&b'.') {
            return self.error("attribute names with a '.' are reserved for dialect-defined names");
        }
        self.bump();
        self.expect(Tok::Equal, "expected '=' in attribute alias definition")?;
        // A table that the file could not fill would be a waste.
        let fits = |number: &u32| (*number as usize) < self.src.len() / 8 + 16;
        if let Some(number) = location_number(name).filter(fits)
            && self.at_keyword("loc")
        {
            let location = self.inline_location()?;
            Arc::make_mut(&mut self.aliases).define_location(number, location);
            return Ok(());
        }
        let attr = self.parse_attribute(None)?;
        let aliases = Arc::make_mut(&mut self.aliases);
        aliases.odd |= location_number(name).is_some();
        aliases.attributes.insert(name, attr);
        Ok(())
    }

    /// Parses the definition of a type alias, from its `!name`.
    pub fn parse_type_alias_definition(&mut self) -> Parse<()> {
        let name = &self.text(self.tok)[1..];
        if self.aliases.types.contains_key(name) {
            let name = String::from_utf8_lossy(name).into_owned();
            return self.error(format!("redefinition of type alias id '{name}'"));
        }
        if name.contains(&b'.') {
            return self.error("type names with a '.' are reserved for dialect-defined names");
        }
        self.bump();
        self.expect(Tok::Equal, "expected '=' in type alias definition")?;
        let ty = self.parse_type()?;
        Arc::make_mut(&mut self.aliases).types.insert(name.into(), ty);
        Ok(())
    }

    /// Reports that a stand-in could not be resolved, where its alias is used.
    pub fn deferred_error(&mut self, location: Location) -> Parse<()> {
        let Some(alias) = location.as_deferred() else { return Ok(()) };
        let message = match self.aliases.deferred_attribute(self.cx, alias) {
            Some(attr) => {
                let attr = crate::asm::print::attribute_text(self.cx, attr);
                format!("expected location, but found '{attr}'")
            }
            None => "operation location alias was never defined".to_string(),
        };
        self.error_at(alias.position as usize, message)
    }
}
