//! Attributes, as functions and formats parse them: see [`super::op_parser`].

use super::super::lexer::Tok;
use super::Parse;
use super::op_parser::OpParser;
use crate::context::{AttrData, Attribute, NamedAttr, Type};

impl OpParser<'_, '_, '_> {
    /// Parses an attribute; `ty` is the type of a literal that states none.
    ///
    /// # Errors
    /// When there is none.
    pub fn attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        self.b.p.parse_attribute(ty)
    }

    /// Parses an attribute if one is next.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn optional_attribute(&mut self, ty: Option<Type>) -> Parse<Option<Attribute>> {
        self.b.p.parse_optional_attribute(ty)
    }

    /// Parses a string as an attribute, which may state a type, if one is next.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn optional_string_attribute(&mut self) -> Parse<Option<Attribute>> {
        match self.b.p.at(Tok::String) {
            true => self.optional_attribute(None),
            false => Ok(None),
        }
    }

    /// Parses `{...}` if it is there: attributes of the op.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn attr_dict(&mut self) -> Parse<()> {
        if self.b.p.at(Tok::LBrace) {
            let mut dict = std::mem::take(&mut self.c.dict);
            let parsed = self.b.parse_dictionary(self.c.head.entry.name, false, &mut dict);
            self.c.dict = dict;
            parsed?;
        }
        Ok(())
    }

    /// Parses `attributes {...}` if it is there.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn attr_dict_with_keyword(&mut self) -> Parse<()> {
        if !self.eat("attributes") {
            return Ok(());
        }
        if !self.b.p.at(Tok::LBrace) {
            return self.b.p.error_wrong_token("expected '{' in attribute dictionary");
        }
        self.attr_dict()
    }

    /// Parses `{...}` if it is there.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn dictionary(&mut self) -> Parse<Vec<NamedAttr>> {
        let mut entries = Vec::new();
        if self.b.p.at(Tok::LBrace) {
            self.b.parse_dictionary(self.c.head.entry.name, true, &mut entries)?;
        }
        Ok(entries)
    }

    /// Parses `@name` if it is there.
    pub fn optional_symbol(&mut self) -> Option<Attribute> {
        let token = self.b.p.tok;
        if token.kind != Tok::AtId {
            return None;
        }
        let name = self.b.p.symbol_value(token);
        self.b.p.bump();
        Some(self.cx().string_attr(name))
    }

    /// Parses `@name`: the name as a string.
    ///
    /// # Errors
    /// When it is not there.
    pub fn symbol(&mut self) -> Parse<Attribute> {
        match self.optional_symbol() {
            Some(name) => Ok(name),
            None => self.error("expected valid '@'-identifier for symbol name"),
        }
    }

    /// Sets an inherent attribute.
    pub fn set_property(&mut self, name: &str, value: Attribute) {
        let attr = self.cx().named(name, value);
        self.c.props.push(attr);
    }

    /// Whether the op's declaration has an attribute of this name.
    pub fn declares(&self, name: &str) -> bool {
        self.c.spec.attrs.iter().any(|attr| attr.name == name)
    }

    /// Takes what `<{...}>` says, nothing where it is not there, and checks it.
    pub(super) fn set_written_properties(&mut self, value: Option<Attribute>) -> Parse<()> {
        let cx = self.cx();
        let written = match value.map(|value| (value, cx.attr_data(value))) {
            None => Vec::new(),
            Some((_, AttrData::Dictionary(entries))) => self.set_written(entries.to_vec()),
            // What is no dictionary is refused below.
            Some((value, _)) => vec![cx.named("", value)],
        };
        let OpParser { b, c } = self;
        if c.spec.assembly.is_some_and(|assembly| assembly.strict_properties) {
            let elsewhere = c.look.format.map_or(&[][..], |format| &format.used);
            b.check_strictly(c.head, c.spec, &written, elsewhere)?;
        }
        match written.is_empty() {
            true => Ok(()),
            false => b.check_written(c.head, c.spec, &written),
        }
    }

    /// Takes the entries of `<{...}>`, and returns them in order. They count where something is
    /// spelled out, too; segment sizes are counted whatever they say, and what the declaration does
    /// not know is dropped.
    fn set_written(&mut self, mut entries: Vec<NamedAttr>) -> Vec<NamedAttr> {
        let cx = self.cx();
        cx.sort_entries(&mut entries);
        for attr in &entries {
            let name = cx.bytes(attr.name);
            let declared = self.c.spec.attrs.iter().find(|known| known.name.as_bytes() == name);
            let Some(declared) = declared else { continue };
            // What is no value of it is refused when all are checked.
            let value = declared.native.map_or(Ok(attr.value), |normal| normal(cx, attr.value));
            let value = value.unwrap_or(attr.value);
            self.c.props.retain(|prop| prop.name != attr.name);
            self.c.props.push(NamedAttr { value, ..*attr });
        }
        entries
    }

    /// Sets an attribute as if it stood in the op's dictionary, which then must not have it, too.
    pub fn set_attribute(&mut self, name: &str, value: Attribute) {
        let attr = self.cx().named(name, value);
        self.c.dict.push(attr);
    }

    /// Makes it an error that the op's dictionary has an attribute that is spelled out, too. (Formats
    /// let the dictionary win.)
    pub fn no_duplicates(&mut self) {
        self.c.no_duplicates = true;
    }

    /// Checks that what the dictionaries say so far satisfies the constraints of the declaration.
    ///
    /// # Errors
    /// When it does not: at this position.
    pub fn check_attributes(&mut self, pos: usize) -> Parse<()> {
        match super::properties::wrong_inherent(self.cx(), self.c.spec, &self.c.dict) {
            Some(message) => self.error_at(pos, message),
            None => Ok(()),
        }
    }

    /// Sets the inherent attribute of this number.
    pub fn set_attr(&mut self, number: u16, value: Attribute) {
        let name = match self.c.look.names.get(number as usize) {
            Some(name) => *name,
            None => self.cx().identifier(&*self.c.spec.attrs[number as usize].name),
        };
        self.c.props.push(NamedAttr { name, value });
    }

    /// The inherent attribute of this name, if it has been set.
    pub fn property(&self, name: &str) -> Option<Attribute> {
        let cx = self.cx();
        let mut props = self.c.props.iter().chain(&self.c.dict);
        props.find(|attr| cx.bytes(attr.name) == name.as_bytes()).map(|attr| attr.value)
    }

    /// The entries of the dictionaries parsed so far.
    pub fn dict_mut(&mut self) -> &mut Vec<NamedAttr> {
        &mut self.c.dict
    }

    /// Parses an affine map as it stands in `affine_map<...>`.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn affine_map(&mut self) -> Parse<Attribute> {
        self.b.p.bare_affine_map()
    }

    /// Sets an array of `i64` as an inherent attribute.
    pub fn set_i64s(&mut self, name: &str, values: &[i64]) {
        let value = self.cx().i64_array_attr(values);
        self.set_property(name, value);
    }
}
