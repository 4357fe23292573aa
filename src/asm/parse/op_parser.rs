//! What functions and formats parse an op with.
//!
//! An [`OpParser`] stands after the op's name and collects its parts: operands as names, types,
//! attributes, successors, regions. Parts may come in any order; what they are part of is said by
//! the number of the group in the declaration. When all is there, [`super::finish`] puts them in
//! order and makes the op.
//!
//! Errors are worded as the reference words them: what is reported through [`OpParser::error`]
//! starts with `custom op 'x'`.

use super::super::lexer::Tok;
use super::Parse;
use super::custom::Collected;
use super::ops::{BodyParser, OperandRef};
use crate::context::{Attribute, Context, Location, NamedAttr, Type, TypeData};
use crate::ir::Region;
use crate::spec::OpSpec;
use crate::spec::format::Of;

/// A use of a value whose type is not known yet.
#[derive(Clone, Copy)]
pub struct Operand(pub(super) OperandRef);

/// A region that has been parsed.
#[derive(Clone, Copy, Debug)]
pub struct ParsedRegion(pub(super) Region);

/// An argument of a region's entry block, or of a function without one.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Where its name stands, with the `%`, and its length; 0 where it has none.
    pub(super) name: (usize, u32),
    /// Its type.
    pub ty: Type,
    /// Where it stands, unless it says otherwise.
    pub location: Location,
}

impl Argument {
    /// Whether it has a name.
    pub fn is_named(&self) -> bool {
        self.name.1 > 0
    }

    /// The same of another type.
    #[must_use]
    pub fn of_type(self, ty: Type) -> Self {
        Argument { ty, ..self }
    }

    /// Where it stands in the text.
    pub fn pos(&self) -> usize {
        self.name.0
    }
}

/// Parses one op after its name.
pub struct OpParser<'a, 's, 'w> {
    pub(super) b: &'a mut BodyParser<'s, 'w>,
    pub(super) c: Collected<'s>,
}

impl<'s> OpParser<'_, 's, '_> {
    /// The context.
    pub fn cx(&self) -> &'s Context {
        self.b.p.cx
    }

    /// The declaration.
    pub fn spec(&self) -> &'s OpSpec {
        self.c.spec
    }

    /// Where the current token starts.
    pub fn pos(&self) -> usize {
        self.b.p.tok.start
    }

    /// Where the op's name starts.
    pub fn name_pos(&self) -> usize {
        self.c.name_pos
    }

    /// How many results the text names.
    pub fn num_named_results(&self) -> u64 {
        self.b.worker.results[self.c.head.first_result..].iter().map(|decl| decl.count).sum()
    }

    /// Reports an error at the current token.
    ///
    /// # Errors
    /// Always.
    pub fn error<T>(&mut self, message: impl AsRef<str>) -> Parse<T> {
        self.error_at(self.pos(), message)
    }

    /// Reports an error at a position.
    ///
    /// # Errors
    /// Always.
    pub fn error_at<T>(&mut self, pos: usize, message: impl AsRef<str>) -> Parse<T> {
        let message = format!("custom op '{}' {}", self.c.spec.name, message.as_ref());
        self.b.p.error_at(pos, message)
    }

    /// Whether the current token is this keyword or punctuation.
    pub fn at(&self, text: &str) -> bool {
        let p = &self.b.p;
        match tok_of(text) {
            Some(tok) => p.at(tok),
            None => {
                matches!(p.tok.kind, Tok::BareId | Tok::IntType) && p.text(p.tok) == text.as_bytes()
            }
        }
    }

    /// Consumes this keyword or punctuation if it is next.
    pub fn eat(&mut self, text: &str) -> bool {
        let found = self.at(text);
        if found {
            self.b.p.bump();
        }
        found
    }

    /// Consumes this keyword or punctuation.
    ///
    /// # Errors
    /// `expected ...` when it is not next.
    pub fn expect(&mut self, text: &str) -> Parse<()> {
        if self.eat(text) {
            return Ok(());
        }
        match tok_of(text) {
            Some(_) => self.b.p.error_wrong_token(format!("expected '{text}'")),
            None => self.error(format!("expected '{text}'")),
        }
    }

    /// Consumes this punctuation; `context` ends the message.
    ///
    /// # Errors
    /// `expected ...` when it is not next.
    pub fn expect_in(&mut self, text: &str, context: &str) -> Parse<()> {
        if self.eat(text) {
            return Ok(());
        }
        self.b.p.error_wrong_token(format!("expected '{text}'{context}"))
    }

    /// Reports an error at the current token in these words alone.
    ///
    /// # Errors
    /// Always.
    pub fn bare_error<T>(&mut self, message: &str) -> Parse<T> {
        self.b.p.error(message)
    }

    /// Reports, in these words alone, that something else was expected than the current token.
    ///
    /// # Errors
    /// Always.
    pub fn wrong_token<T>(&mut self, message: &str) -> Parse<T> {
        self.b.p.error_wrong_token(message)
    }

    /// Consumes a keyword, whatever it is, if there is one.
    pub fn optional_keyword(&mut self) -> Option<&'s str> {
        let token = self.b.p.tok;
        if !matches!(token.kind, Tok::BareId | Tok::IntType) {
            return None;
        }
        self.b.p.bump();
        std::str::from_utf8(self.b.p.text(token)).ok()
    }

    /// Consumes a keyword.
    ///
    /// # Errors
    /// When there is none.
    pub fn keyword(&mut self) -> Parse<&'s str> {
        match self.optional_keyword() {
            Some(word) => Ok(word),
            None => self.error("expected valid keyword"),
        }
    }

    /// Consumes an integer, if there is one.
    ///
    /// # Errors
    /// When it is too large.
    pub fn optional_integer(&mut self) -> Parse<Option<i64>> {
        let start = self.pos();
        // A number of one bit, as the reference reads it.
        if self.eat("true") {
            return Ok(Some(-1));
        }
        if self.eat("false") {
            return Ok(Some(0));
        }
        let negative = self.b.p.at(Tok::Minus);
        if !negative && !self.b.p.at(Tok::Integer) {
            return Ok(None);
        }
        if negative {
            self.b.p.bump();
        }
        let token = self.b.p.tok;
        if token.kind != Tok::Integer {
            return self.b.p.error_wrong_token("expected integer value");
        }
        let value = self.b.p.u64_value(token);
        self.b.p.bump();
        let value = value.map(i128::from).map(|n| if negative { -n } else { n });
        match value.and_then(|n| i64::try_from(n).ok()) {
            Some(value) => Ok(Some(value)),
            None => self.error_at(start, "integer value too large"),
        }
    }

    /// Consumes an integer.
    ///
    /// # Errors
    /// When there is none.
    pub fn integer(&mut self) -> Parse<i64> {
        match self.optional_integer()? {
            Some(value) => Ok(value),
            None => self.error("expected integer value"),
        }
    }

    /// Consumes an integer that fits in so many bits, with a sign.
    ///
    /// # Errors
    /// When there is none.
    pub fn integer_of(&mut self, bits: u32) -> Parse<i64> {
        let start = self.pos();
        let value = self.integer()?;
        let spare = 64 - bits;
        if value << spare >> spare != value {
            return self.error_at(start, "integer value too large");
        }
        Ok(value)
    }

    // Values.

    /// Whether a value is next.
    pub fn at_operand(&self) -> bool {
        self.b.p.at(Tok::PercentId)
    }

    /// Parses the use of a value.
    ///
    /// # Errors
    /// When there is none.
    pub fn operand(&mut self) -> Parse<Operand> {
        self.b.parse_operand_name().map(Operand)
    }

    /// Parses the use of a value that stands for one value only: without `#`.
    ///
    /// # Errors
    /// When there is none.
    pub fn plain_operand(&mut self) -> Parse<Operand> {
        let token = self.b.p.tok;
        self.b.p.expect(Tok::PercentId, "expected SSA operand")?;
        if self.b.p.at(Tok::HashId) {
            return self.b.p.error("result number not allowed in argument list");
        }
        let id = self.b.state.names.id(&self.b.p.src[token.start + 1..token.end]);
        let len = (token.end - token.start) as u32;
        Ok(Operand(OperandRef { id, number: 0, pos: token.start, len, value: None }))
    }

    /// Parses uses of values with commas between them, as many as there are; says how many.
    ///
    /// # Errors
    /// When one is missing after a comma.
    pub fn operand_list(&mut self, group: u16) -> Parse<usize> {
        if !self.at_operand() {
            return Ok(0);
        }
        let mut count = 0;
        loop {
            let operand = self.operand()?;
            self.add_operand(group, operand);
            count += 1;
            if !self.b.p.eat(Tok::Comma) {
                return Ok(count);
            }
        }
    }

    /// Adds an operand to a group; its type is said otherwise.
    pub fn add_operand(&mut self, group: u16, operand: Operand) {
        self.c.operands.push((group, operand.0));
    }

    /// Adds an operand and its type to a group.
    pub fn add_typed_operand(&mut self, group: u16, operand: Operand, ty: Type) {
        self.add_operand(group, operand);
        self.add_operand_type(group, ty);
    }

    /// Adds the type of an operand to a group.
    pub fn add_operand_type(&mut self, group: u16, ty: Type) {
        self.c.operand_types.push((group, ty));
    }

    /// Adds the type of a result to a group.
    pub fn add_result_type(&mut self, group: u16, ty: Type) {
        self.c.result_types.push((group, ty));
    }

    /// Adds a type of what a directive is given.
    pub fn add_type_of(&mut self, of: Of, ty: Type) {
        super::by_format::add_type(self, of, ty);
    }

    /// How many operands a group has so far.
    pub fn num_operands(&self, group: u16) -> usize {
        self.c.operands.iter().filter(|(g, _)| *g == group).count()
    }

    /// The types given for a group of operands so far.
    pub fn operand_types(&self, group: u16) -> impl Iterator<Item = Type> + '_ {
        self.c.operand_types.iter().filter(move |(g, _)| *g == group).map(|(_, ty)| *ty)
    }

    /// The types that were given for a group of results.
    pub fn result_types(&self, group: u16) -> impl Iterator<Item = Type> + '_ {
        self.c.result_types.iter().filter(move |(g, _)| *g == group).map(|(_, ty)| *ty)
    }

    // Types.

    /// Parses a type.
    ///
    /// # Errors
    /// When there is none.
    pub fn ty(&mut self) -> Parse<Type> {
        self.b.p.parse_type()
    }

    /// Parses types with commas between them, one at least.
    ///
    /// # Errors
    /// When one is missing.
    pub fn type_list(&mut self) -> Parse<Vec<Type>> {
        let mut types = Vec::new();
        self.b.p.type_list(&mut types)?;
        Ok(types)
    }

    /// Parses `: type`, a memref with rank.
    ///
    /// # Errors
    /// When it is none.
    pub fn colon_memref_type(&mut self) -> Parse<Type> {
        let start = self.pos();
        self.expect(":")?;
        let ty = self.ty()?;
        if matches!(self.cx().type_data(ty), TypeData::MemRef { .. }) {
            return Ok(ty);
        }
        let found = crate::asm::type_text(self.cx(), ty);
        self.error_at(
            start,
            format!("invalid kind of type specified: expected builtin.memref, but found '{found}'"),
        )
    }

    /// Finds the values that the operands of a group stand for, before a region is parsed that
    /// may define others of their names. Their types must be known.
    ///
    /// # Errors
    /// When a value has another type.
    pub fn resolve(&mut self, group: u16) -> Parse<()> {
        let types: Vec<Type> = self.operand_types(group).collect();
        let operands = (0..self.c.operands.len()).filter(|n| self.c.operands[*n].0 == group);
        let operands: Vec<usize> = operands.collect();
        for (number, ty) in operands.into_iter().zip(types) {
            let value = self.b.resolve(self.c.operands[number].1, ty)?;
            self.c.operands[number].1.value = Some(value);
        }
        Ok(())
    }

    /// Whether a type is next.
    pub fn at_type(&self) -> bool {
        self.b.p.at_type()
    }

    /// Parses `-> type` or `-> (types)` if it is there.
    ///
    /// # Errors
    /// When there is no type after the arrow.
    pub fn optional_arrow_types(&mut self) -> Parse<Vec<Type>> {
        let mut types = Vec::new();
        if self.eat("->") {
            self.b.p.function_results(&mut types)?;
        }
        Ok(types)
    }

    // Attributes.

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

    /// Parses `{...}` if it is there: attributes of the op.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn attr_dict(&mut self) -> Parse<()> {
        if self.b.p.at(Tok::LBrace) {
            let mut dict = std::mem::take(&mut self.c.dict);
            let parsed = self.b.p.parse_attr_dict(&mut dict);
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
            self.b.p.parse_attr_dict(&mut entries)?;
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

    /// Sets the inherent attribute of this number.
    pub fn set_attr(&mut self, number: u16, value: Attribute) {
        let name = &self.c.spec.attrs[number as usize].name;
        let attr = self.cx().named(&**name, value);
        self.c.props.push(attr);
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

    // Blocks and regions.

    /// Whether the name of a block is next.
    pub fn at_successor(&self) -> bool {
        self.b.p.at(Tok::CaretId)
    }

    /// Parses the name of a block: a successor of a group.
    ///
    /// # Errors
    /// When there is none.
    pub fn successor(&mut self, group: u16) -> Parse<()> {
        let token = self.b.p.tok;
        if token.kind != Tok::CaretId {
            return self.b.p.error_wrong_token("expected block name");
        }
        self.b.p.bump();
        let block = self.b.block_named(&self.b.p.src[token.start + 1..token.end], token.start);
        self.c.successors.push((group, block));
        Ok(())
    }

    /// Whether a region is next.
    pub fn at_region(&self) -> bool {
        self.b.p.at(Tok::LBrace)
    }

    /// Parses a region of a group, with the arguments of its entry block.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn region(&mut self, group: u16, args: &[Argument]) -> Parse<ParsedRegion> {
        let region = self.b.parse_custom_region(&mut self.c, group, args)?;
        self.c.regions.push((group, region));
        Ok(ParsedRegion(region))
    }

    /// Adds a region without blocks to a group.
    pub fn empty_region(&mut self, group: u16) -> ParsedRegion {
        let region = self.b.new_custom_region(&mut self.c, group);
        self.c.regions.push((group, region));
        ParsedRegion(region)
    }

    /// Whether a region has no blocks.
    pub fn is_region_empty(&mut self, region: ParsedRegion) -> bool {
        self.c.looked_into = true;
        self.b.is_region_empty(&self.c, region.0)
    }

    /// Makes sure that the last block of a region ends in a terminator: the one that goes without
    /// saying.
    pub fn ensure_terminator(&mut self, region: ParsedRegion) {
        self.b.ensure_terminator(&mut self.c, region.0);
    }

    /// Makes sure that a region has a block.
    pub fn ensure_block(&mut self, region: ParsedRegion) {
        self.b.ensure_block(&mut self.c, region.0);
    }

    /// Parses `%name`, and `: type`, `{...}` and a location where they are wanted; the attributes
    /// are appended to `attrs`.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn argument(
        &mut self,
        ty: Option<Type>,
        attrs: Option<&mut Vec<NamedAttr>>,
    ) -> Parse<Argument> {
        let token = self.b.p.tok;
        self.plain_operand()?;
        let name = (token.start, (token.end - token.start) as u32);
        let place = self.b.place(token.start);
        let ty = match ty {
            Some(ty) => ty,
            None => {
                self.expect(":")?;
                self.ty()?
            }
        };
        if let Some(attrs) = attrs
            && self.b.p.at(Tok::LBrace)
        {
            self.b.p.parse_attr_dict(attrs)?;
        }
        let location = match self.optional_location()? {
            Some(location) => location,
            None => place,
        };
        Ok(Argument { name, ty, location })
    }

    /// Parses `%name`, or `%name#0`, of this type: an argument that is written like an operand.
    ///
    /// # Errors
    /// When it is not there, or has another number, which the reference takes.
    pub fn argument_without_location(&mut self, ty: Type) -> Parse<Argument> {
        let token = self.b.p.tok;
        let operand = self.b.parse_operand_name()?;
        if operand.number != 0 {
            return self.b.p.error_at(token.end, "result number not allowed in argument list");
        }
        let name = (operand.pos, operand.len);
        Ok(Argument { name, ty, location: self.b.place(operand.pos) })
    }

    /// Parses `loc(...)` if it is there.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn optional_location(&mut self) -> Parse<Option<Location>> {
        if self.b.p.at_keyword("loc") {
            return self.b.p.parse_trailing_location();
        }
        Ok(None)
    }

    /// An argument without a name.
    pub fn unnamed_argument(&mut self, ty: Type) -> Argument {
        let pos = self.pos();
        Argument { name: (pos, 0), ty, location: self.b.place(pos) }
    }
}

/// The token that punctuation is.
pub(super) fn tok_of(text: &str) -> Option<Tok> {
    Some(match text {
        "->" => Tok::Arrow,
        ":" => Tok::Colon,
        "," => Tok::Comma,
        "=" => Tok::Equal,
        ">" => Tok::Greater,
        "{" => Tok::LBrace,
        "(" => Tok::LParen,
        "[" => Tok::LSquare,
        "<" => Tok::Less,
        "-" => Tok::Minus,
        "+" => Tok::Plus,
        "?" => Tok::Question,
        "}" => Tok::RBrace,
        ")" => Tok::RParen,
        "]" => Tok::RSquare,
        "*" => Tok::Star,
        "/" => Tok::Slash,
        "|" => Tok::VerticalBar,
        "..." => Tok::Ellipsis,
        _ => return None,
    })
}
