//! Attributes, as far as they are not elements, dictionaries or locations.

use super::locations::quick_number;
use super::{Parse, Parser};
use crate::asm::lexer::{Tok, Token};
use crate::asm::print::attribute_text;
use crate::context::{
    AttrData, Attribute, DYNAMIC, Diagnostic, Failed, Signedness, Type, TypeData,
};
use crate::support::affine::{self, AffineError};
use crate::support::apint::{self, ApInt, IntKind, IntPosition};
use crate::support::float::{FloatError, FloatKind, FloatValue};
use crate::support::strings;
use std::borrow::Cow;

/// The width of an integer or index type, and how its literals are read.
pub(super) fn int_kind(ty: &TypeData) -> (u32, IntKind) {
    match ty {
        TypeData::Integer { width, signedness } => {
            let kind = match signedness {
                Signedness::Signless => IntKind::Signless,
                Signedness::Signed => IntKind::Signed,
                Signedness::Unsigned => IntKind::Unsigned,
            };
            (*width, kind)
        }
        _ => (64, IntKind::Index),
    }
}

impl<'s> Parser<'s> {
    /// Parses an attribute. Where its type is known already, `ty` is it, and none is parsed.
    pub fn parse_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        match self.tok.kind {
            Tok::Integer => self.integer_attribute(ty, false),
            Tok::Float => self.float_attribute(ty, false),
            Tok::Minus => {
                self.bump();
                match self.tok.kind {
                    Tok::Integer => self.integer_attribute(ty, true),
                    Tok::Float => self.float_attribute(ty, true),
                    _ => {
                        self.error_wrong_token("expected constant integer or floating point value")
                    }
                }
            }
            Tok::String => self.string_attribute(ty),
            Tok::AtId => self.symbol_attribute(),
            Tok::HashId => self.nested(|parser| parser.extended_attribute(ty)),
            Tok::LSquare => self.nested(Self::array_attribute),
            Tok::LBrace => self.nested(Self::dictionary),
            Tok::BareId => self.keyword_attribute(ty),
            _ => self.type_attribute(),
        }
    }

    /// Parses an attribute if the current token can start one.
    pub fn parse_optional_attribute(&mut self, ty: Option<Type>) -> Parse<Option<Attribute>> {
        let starts = match self.tok.kind {
            Tok::Integer
            | Tok::Float
            | Tok::Minus
            | Tok::String
            | Tok::AtId
            | Tok::HashId
            | Tok::LSquare
            | Tok::LBrace => true,
            Tok::BareId => matches!(
                self.text(self.tok),
                b"affine_map"
                    | b"affine_set"
                    | b"dense"
                    | b"dense_resource"
                    | b"false"
                    | b"loc"
                    | b"sparse"
                    | b"true"
                    | b"unit"
            ),
            _ => false,
        };
        if starts || self.at_type() { self.parse_attribute(ty).map(Some) } else { Ok(None) }
    }

    fn keyword_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        match self.text(self.tok) {
            b"true" => {
                self.bump();
                Ok(self.cx.bool_attr(true))
            }
            b"false" => {
                self.bump();
                Ok(self.cx.bool_attr(false))
            }
            b"unit" => {
                self.bump();
                Ok(self.cx.unit_attr())
            }
            b"affine_map" => self.affine_map(),
            b"affine_set" => self.affine_set(),
            b"array" => self.dense_array_attribute(),
            b"dense" => self.dense_attribute(ty),
            b"dense_resource" => self.dense_resource_attribute(ty),
            b"sparse" => self.sparse_attribute(ty),
            b"strided" => self.strided_attribute(),
            b"distinct" => self.nested(|parser| parser.distinct_attribute(ty)),
            b"loc" => self.nested(Self::location_attribute),
            _ => self.type_attribute(),
        }
    }

    fn type_attribute(&mut self) -> Parse<Attribute> {
        if !self.at_type() {
            return self.error_wrong_token("expected attribute value");
        }
        let ty = self.parse_type()?;
        Ok(self.cx.type_attr(ty))
    }

    fn array_attribute(&mut self) -> Parse<Attribute> {
        self.bump();
        let mut elements = Vec::new();
        self.list_until(Tok::RSquare, |parser| {
            elements.push(parser.parse_attribute(None)?);
            Ok(())
        })?;
        Ok(self.cx.intern_attribute(AttrData::Array(elements.into())))
    }

    /// Reports what is wrong in affine text.
    pub(super) fn affine_errors<T>(&mut self, errors: Vec<AffineError>) -> Parse<T> {
        if let Some(last) = errors.last() {
            self.reset(last.pos);
        }
        for error in errors {
            let location = self.location(error.pos);
            self.diagnostics.push(Diagnostic::error(location, error.message));
        }
        Err(Failed)
    }

    fn affine_map(&mut self) -> Parse<Attribute> {
        self.bump();
        if !self.at(Tok::Less) {
            return self.error_wrong_token("expected '<' in affine map");
        }
        match affine::parse_affine_map(self.src, self.tok.end) {
            Ok((map, end)) => {
                self.reset(end);
                self.expect(Tok::Greater, "expected '>' in affine map")?;
                Ok(self.cx.affine_map_attr(map))
            }
            Err(errors) => self.affine_errors(errors),
        }
    }

    /// Parses what stands in `affine_map<...>`.
    pub(super) fn bare_affine_map(&mut self) -> Parse<Attribute> {
        let start = self.tok.start;
        match affine::parse_affine_map_or_set(self.src, start) {
            Ok((affine::Parsed::Map(map), end)) => {
                self.reset(end);
                Ok(self.cx.affine_map_attr(map))
            }
            Ok(_) => self.error_at(start, "expected AffineMap, but got IntegerSet"),
            Err(errors) => self.affine_errors(errors),
        }
    }

    fn affine_set(&mut self) -> Parse<Attribute> {
        self.bump();
        if !self.at(Tok::Less) {
            return self.error_wrong_token("expected '<' in integer set");
        }
        match affine::parse_integer_set(self.src, self.tok.end) {
            Ok((set, end)) => {
                self.reset(end);
                self.expect(Tok::Greater, "expected '>' in integer set")?;
                Ok(self.cx.intern_attribute(AttrData::IntegerSet(set)))
            }
            Err(errors) => self.affine_errors(errors),
        }
    }

    fn float_attribute(&mut self, ty: Option<Type>, negative: bool) -> Parse<Attribute> {
        let literal = self.tok;
        self.bump();
        let ty = match ty {
            Some(ty) => ty,
            None if self.eat(Tok::Colon) => self.parse_type()?,
            None => self.cx.float(FloatKind::F64),
        };
        let TypeData::Float(kind) = *self.cx.type_data(ty) else {
            return self.error("floating point value not valid for specified type");
        };
        match FloatValue::parse_decimal(kind, self.number_text(literal), negative) {
            Ok(value) => Ok(self.float_value(ty, value)),
            Err(_) => self.error("floating point value too large for attribute"),
        }
    }

    fn float_value(&mut self, ty: Type, value: FloatValue) -> Attribute {
        let bits = value.bits();
        let bits = [bits as u64, (bits >> 64) as u64];
        self.cx.intern_attribute(AttrData::Float { ty, bits })
    }

    fn integer_attribute(&mut self, ty: Option<Type>, negative: bool) -> Parse<Attribute> {
        let literal = self.tok;
        self.bump();
        let ty = match ty {
            Some(ty) => ty,
            None if self.eat(Tok::Colon) => self.parse_type()?,
            None => self.cx.i64(),
        };
        if let TypeData::Float(kind) = *self.cx.type_data(ty) {
            let value = self.float_of_integer(kind, literal, negative)?;
            return Ok(self.float_value(ty, value));
        }
        if !matches!(self.cx.type_data(ty), TypeData::Integer { .. } | TypeData::Index) {
            return self.error_at(literal.start, "integer literal not valid for specified type");
        }
        let value = self.integer_value(ty, literal, negative, IntPosition::Attribute)?;
        Ok(self.cx.intern_attribute(AttrData::Integer { ty, value }))
    }

    /// The text of a number's token.
    pub(super) fn number_text(&self, token: Token) -> &'s str {
        std::str::from_utf8(self.text(token)).unwrap_or("")
    }

    /// The value of an integer literal in an integer or index type.
    pub(super) fn integer_value(
        &mut self,
        ty: Type,
        literal: Token,
        negative: bool,
        position: IntPosition,
    ) -> Parse<ApInt> {
        let (width, kind) = int_kind(self.cx.type_data(ty));
        match apint::parse_int(self.text(literal), negative, width, kind, position) {
            Ok(value) => Ok(value),
            Err(error) if position == IntPosition::ArrayElement => {
                self.error(error.message(position))
            }
            Err(error) => self.error_at(literal.start, error.message(position)),
        }
    }

    /// The value of an integer literal where a float is wanted.
    pub(super) fn float_of_integer(
        &mut self,
        kind: FloatKind,
        literal: Token,
        negative: bool,
    ) -> Parse<FloatValue> {
        FloatValue::parse_integer(kind, self.number_text(literal), negative)
            .or_else(|error| self.float_error(literal, error))
    }

    /// The value of a literal where a float is wanted.
    pub(super) fn float_of_literal(
        &mut self,
        kind: FloatKind,
        literal: Token,
        negative: bool,
    ) -> Parse<FloatValue> {
        match literal.kind {
            Tok::Float => FloatValue::parse_decimal(kind, self.number_text(literal), negative)
                .or_else(|error| self.float_error(literal, error)),
            Tok::Integer => self.float_of_integer(kind, literal, negative),
            _ => self.error_at(literal.start, "expected floating point literal"),
        }
    }

    fn float_error<T>(&mut self, literal: Token, error: FloatError) -> Parse<T> {
        let location = self.location(literal.start);
        let mut diagnostic = Diagnostic::error(location, error.message());
        if let Some(note) = error.note() {
            diagnostic = diagnostic.with_note(location, note);
        }
        self.diagnostics.push(diagnostic);
        Err(Failed)
    }

    /// The bytes that a string token stands for.
    pub fn string_value(&self, token: Token) -> Cow<'s, [u8]> {
        let text = self.text(token);
        let inner = text.get(1..text.len().saturating_sub(1)).unwrap_or(b"");
        // The lexer has checked the escapes.
        strings::unescape(inner).unwrap_or(Cow::Borrowed(inner))
    }

    fn string_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        let value = self.cx.identifier(self.string_value(self.tok));
        self.bump();
        let ty = match ty {
            None if self.eat(Tok::Colon) => Some(self.parse_type()?),
            ty => ty,
        };
        let ty = ty.filter(|ty| *ty != self.cx.none());
        Ok(self.cx.intern_attribute(AttrData::String { value, ty }))
    }

    /// The name that an `@` token stands for.
    pub fn symbol_value(&self, token: Token) -> Cow<'s, [u8]> {
        let text = self.text(token);
        match text.get(1) {
            Some(b'"') => {
                let inner = text.get(2..text.len() - 1).unwrap_or(b"");
                strings::unescape(inner).unwrap_or(Cow::Borrowed(inner))
            }
            _ => Cow::Borrowed(&text[1..]),
        }
    }

    fn symbol_attribute(&mut self) -> Parse<Attribute> {
        let root = self.cx.identifier(self.symbol_value(self.tok));
        self.bump();
        let mut nested = Vec::new();
        while self.at_double_colon() {
            if !self.at(Tok::AtId) {
                // Here even the end of the text is a place.
                let here = self.tok.start;
                return self.error_at(here, "expected nested symbol reference identifier");
            }
            nested.push(self.cx.identifier(self.symbol_value(self.tok)));
            self.bump();
        }
        Ok(self.cx.intern_attribute(AttrData::SymbolRef { root, nested: nested.into() }))
    }

    /// Consumes two colons, with or without space between them; a single one stays, unless nothing
    /// that is a token follows.
    fn at_double_colon(&mut self) -> bool {
        let colon = self.tok;
        if !self.eat(Tok::Colon) {
            return false;
        }
        if self.eat(Tok::Colon) {
            return true;
        }
        if !self.at(Tok::Eof) && !self.at(Tok::Error) {
            self.reset(colon.start);
        }
        false
    }

    fn strided_attribute(&mut self) -> Parse<Attribute> {
        self.bump();
        self.expect(Tok::Less, "expected '<' after 'strided'")?;
        self.expect(Tok::LSquare, "expected '['")?;
        let mut strides = Vec::new();
        if !self.at(Tok::RSquare) {
            self.comma_separated(|parser| {
                strides.push(parser.stride_or_offset()?);
                Ok(())
            })?;
        }
        self.expect(Tok::RSquare, "expected ']'")?;
        let mut offset = 0;
        if !self.eat(Tok::Greater) {
            self.expect(Tok::Comma, "expected ','")?;
            if !self.eat_keyword("offset") {
                return self.error_wrong_token("expected 'offset' after comma");
            }
            self.expect(Tok::Colon, "expected ':' after 'offset'")?;
            offset = self.stride_or_offset()?;
            self.expect(Tok::Greater, "expected '>'")?;
        }
        Ok(self.cx.intern_attribute(AttrData::StridedLayout { offset, strides: strides.into() }))
    }

    fn stride_or_offset(&mut self) -> Parse<i64> {
        if self.eat(Tok::Question) {
            return Ok(DYNAMIC);
        }
        let start = self.tok.start;
        let negative = self.eat(Tok::Minus);
        let value = match self.tok.kind {
            Tok::Integer => self.u64_value(self.tok).and_then(|value| i64::try_from(value).ok()),
            _ => None,
        };
        match value {
            Some(value) => {
                self.bump();
                Ok(if negative { -value } else { value })
            }
            None => self.error_at(start, "expected a 64-bit signed integer or '?'"),
        }
    }

    /// The value of an integer token, if it fits.
    pub(super) fn u64_value(&self, token: Token) -> Option<u64> {
        let text = self.number_text(token);
        match text.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).ok(),
            None => text.parse().ok(),
        }
    }

    /// Reads `distinct[12]<>` from its `distinct`, if it is written just so, as debug information
    /// is full of, and has that meaning so far.
    fn known_distinct(&mut self) -> Option<Attribute> {
        let rest = self.src[self.tok.end..].strip_prefix(b"[")?;
        let (number, rest) = quick_number(rest)?;
        let rest = rest.strip_prefix(b"]<>")?;
        let attr = self.distinct(number.into(), self.cx.unit_attr());
        let AttrData::Distinct { referenced, .. } = self.cx.attr_data(attr) else { return None };
        (*referenced == self.cx.unit_attr()).then(|| {
            self.reset(self.src.len() - rest.len());
            attr
        })
    }

    /// The attribute of a number in the file, which is made if need be.
    fn distinct(&mut self, number: u64, referenced: Attribute) -> Attribute {
        let cx = self.cx;
        self.met_distinct = true;
        let mut known = self.aliases.distinct.lock().expect("no panic while the table is locked");
        *known.entry(number).or_insert_with(|| {
            cx.intern_attribute(AttrData::Distinct { id: cx.next_distinct(), referenced })
        })
    }

    fn distinct_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        if let Some(attr) = self.known_distinct() {
            return Ok(attr);
        }
        let start = self.tok.start;
        self.bump();
        self.expect(Tok::LSquare, "expected '[' after 'distinct'")?;
        let number = self.tok;
        self.expect(Tok::Integer, "expected distinct ID")?;
        let Some(number) = self.u64_value(number) else {
            return self.error("expected an unsigned 64-bit integer");
        };
        self.expect(Tok::RSquare, "expected ']' to close distinct ID")?;
        self.expect(Tok::Less, "expected '<' after distinct ID")?;
        let referenced = if self.eat(Tok::Greater) {
            self.cx.unit_attr()
        } else {
            let Ok(referenced) = self.parse_attribute(ty) else {
                // Each level says so, but nobody reads a hundred thousand of them.
                let enough = self.diagnostics.len() >= 64;
                return if enough { Err(Failed) } else { self.error("expected attribute") };
            };
            self.expect(Tok::Greater, "expected '>' to close distinct attribute")?;
            referenced
        };
        let attr = self.distinct(number, referenced);
        match self.cx.attr_data(attr) {
            AttrData::Distinct { referenced: before, .. } if *before != referenced => {
                let before = attribute_text(self.cx, *before);
                self.error_at(
                    start,
                    format!("referenced attribute does not match previous definition: {before}"),
                )
            }
            _ => Ok(attr),
        }
    }
}
