//! Attributes and types of dialects that functions of the dialect read.
//!
//! A [`Definition`](crate::spec::definition::Definition) says how parameters with a declared format
//! are read; what that cannot say is a function here. It reads tokens and writes down, piece by
//! piece, what a printer writes, so that equal values have equal texts.
//!
//! Limits: parameters are text afterwards, as those of all dialects are.

use super::declared_attributes::{case_number, has_case};
use super::verbatim::{Symbol, joined};
use super::{Parse, Parser};
use crate::asm::custom::ByHand;
use crate::asm::lexer::{Tok, skip_space};
use crate::asm::print::{attribute_text, type_text};
use crate::context::{
    AttrData, Attribute, Context, Identifier, Piece, Signedness, Type, TypeData, Verbatim,
};
use crate::support::affine::{AffineExpr, parse_affine_expr_over};
use crate::support::apint::{self, ApInt, IntKind, IntPosition};
use crate::support::float::{FloatKind, FloatValue};
use crate::support::strings;
use std::ops::Range;

/// Whether the text of an attribute depends on where or how it is printed: on aliases, or on what is
/// done about elements.
pub(super) fn may_print_otherwise(cx: &Context, attr: Attribute) -> bool {
    attr.may_alias()
        || match cx.attr_data(attr) {
            AttrData::Array(list) => list.iter().any(|attr| may_print_otherwise(cx, *attr)),
            AttrData::Dictionary(entries) => {
                entries.iter().any(|entry| may_print_otherwise(cx, entry.value))
            }
            AttrData::Dialect(text) => text.pieces.iter().any(|piece| match piece {
                Piece::Attr(attr) | Piece::Own(attr) => may_print_otherwise(cx, *attr),
                Piece::Text(_) | Piece::Type(_) => false,
            }),
            data => data.is_elements(),
        }
}

/// Reads a type or attribute after its mnemonic, and takes what is to be printed there.
pub struct SymbolReader<'r, 'p> {
    parser: &'r mut Parser<'p>,
    dialect: Identifier,
    start: usize,
    out: Vec<Piece>,
    ty: Option<Type>,
    /// The type written behind an attribute.
    given: Option<Type>,
}

impl SymbolReader<'_, '_> {
    /// The context.
    pub fn cx(&self) -> &Context {
        self.parser.cx
    }

    /// Where the current token stands.
    pub fn pos(&self) -> usize {
        self.parser.tok.start
    }

    /// Where the text starts that the dialect reads: that of the mnemonic.
    pub fn start(&self) -> usize {
        self.start
    }

    /// Whether a piece of punctuation or a keyword is next.
    pub fn at(&self, mark: &str) -> bool {
        self.parser.at_literal(mark)
    }

    /// Consumes a piece of punctuation or a keyword, if it is next.
    pub fn eat(&mut self, mark: &str) -> bool {
        self.parser.eat_literal(mark)
    }

    /// Consumes a piece of punctuation or a keyword.
    ///
    /// # Errors
    /// When it is not next.
    pub fn expect(&mut self, mark: &str) -> Parse<()> {
        self.parser.expect_literal(mark)
    }

    /// Reports an error.
    ///
    /// # Errors
    /// Always.
    pub fn error<T>(&mut self, pos: usize, message: impl Into<String>) -> Parse<T> {
        self.parser.error_at(pos, message)
    }

    /// Reports an error that has no consequences.
    pub fn tolerate(&mut self, pos: usize, message: impl Into<String>) {
        self.parser.tolerate_at(pos, message);
    }

    /// Reports that another token was expected, which has no consequences.
    pub fn tolerate_wrong_token(&mut self, message: impl Into<String>) {
        let _: Parse<()> = self.parser.error_wrong_token(message);
        if self.parser.tok.kind != Tok::Error
            && let Some(last) = self.parser.diagnostics.last_mut()
        {
            last.is_tolerated = true;
        }
    }

    /// Reports that another token was expected, behind the last one that was right.
    ///
    /// # Errors
    /// Always.
    pub fn wrong_token<T>(&mut self, message: impl Into<String>) -> Parse<T> {
        self.parser.error_wrong_token(message)
    }

    /// Parses an affine expression over these names.
    ///
    /// # Errors
    /// When there is none.
    pub fn affine_expr(&mut self, names: &[(Vec<u8>, AffineExpr)]) -> Parse<AffineExpr> {
        match parse_affine_expr_over(self.parser.src, self.pos(), names) {
            Ok((expr, end)) => {
                self.parser.reset(end);
                Ok(expr)
            }
            Err(errors) => self.parser.affine_errors(errors),
        }
    }

    /// Consumes a string literal, if one is next.
    pub fn string(&mut self) -> Option<Vec<u8>> {
        let token = self.parser.tok;
        let found = self.parser.at(Tok::String);
        found.then(|| {
            let value = self.parser.string_value(token).into_owned();
            self.parser.bump();
            value
        })
    }

    /// Consumes a word, if one is next.
    pub fn optional_keyword(&mut self) -> Option<String> {
        let token = self.parser.tok;
        matches!(token.kind, Tok::BareId | Tok::IntType).then(|| {
            self.parser.bump();
            String::from_utf8_lossy(self.parser.text(token)).into_owned()
        })
    }

    /// Consumes a word.
    ///
    /// # Errors
    /// When none is next.
    pub fn keyword(&mut self) -> Parse<String> {
        match self.optional_keyword() {
            Some(word) => Ok(word),
            None => self.parser.error("expected valid keyword"),
        }
    }

    /// Whether a word is a case of the enum that the dialect's attribute of this mnemonic stands for.
    pub fn has_case(&self, mnemonic: &str, word: &str) -> bool {
        has_case(self.parser.cx, self.dialect, mnemonic, word)
    }

    /// Which case, in order, a word is of the enum that the dialect's attribute of this mnemonic
    /// stands for.
    pub fn case_number(&self, mnemonic: &str, word: &str) -> Option<usize> {
        case_number(self.parser.cx, self.dialect, mnemonic, word)
    }

    /// Whether something of this name is being defined around what is read.
    pub fn is_within(&self, name: &str) -> bool {
        self.parser.open_names.iter().any(|open| open == name)
    }

    /// Reads what is within the definition of `name`.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn within<T>(
        &mut self,
        name: Option<&str>,
        read: impl FnOnce(&mut Self) -> Parse<T>,
    ) -> Parse<T> {
        let open = self.parser.open_names.len();
        self.parser.open_names.extend(name.map(str::to_owned));
        let found = read(self);
        self.parser.open_names.truncate(open);
        found
    }

    /// Whether an integer is next.
    pub fn at_integer(&self) -> bool {
        let boolean = || matches!(self.parser.text(self.parser.tok), b"true" | b"false");
        matches!(self.parser.tok.kind, Tok::Integer | Tok::Minus) || boolean()
    }

    /// Parses an integer as an unsigned one of so many bits; one below zero wraps around.
    ///
    /// # Errors
    /// When none is next, or it does not fit.
    pub fn unsigned(&mut self, bits: u32) -> Parse<u64> {
        let start = self.pos();
        let largest = u64::MAX >> (64 - bits);
        let negative = self.parser.eat(Tok::Minus);
        let token = self.parser.tok;
        let value = match (token.kind, self.parser.text(token)) {
            (Tok::Integer, _) => self.parser.u64_value(token),
            (_, b"false") if !negative => Some(0),
            // One bit, and that is the sign.
            (_, b"true") if !negative => Some(largest),
            _ => return self.parser.error("expected integer value"),
        };
        self.parser.bump();
        let fits =
            !negative || super::defined_numbers::can_wrap(self.parser.number_text(token), bits);
        let Some(value) = value.filter(|value| fits && *value <= largest) else {
            return self.parser.error_at(start, "integer value too large");
        };
        Ok(if negative { value.wrapping_neg() & largest } else { value })
    }

    /// Parses an integer as one with a sign, of so many bits.
    ///
    /// # Errors
    /// When none is next, or it does not fit.
    pub fn signed(&mut self, bits: u32) -> Parse<i64> {
        let text = super::defined_numbers::integer(self.parser, bits, true)?;
        Ok(text.parse().unwrap_or(i64::MAX))
    }

    /// Reads a type of the dialect `prefix` if one is next, as in `!prefix.word`: without the prefix,
    /// by `read`. Brackets that stand apart from the word are read, and read again by whoever comes
    /// next, to whom they are an error.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn prefixed<T>(
        &mut self,
        prefix: &str,
        read: impl FnOnce(&mut Self) -> Parse<T>,
    ) -> Parse<Option<T>> {
        let token = self.parser.tok;
        let word =
            self.parser.text(token).strip_prefix(b"!").filter(|_| token.kind == Tok::ExclaimId);
        let word = word.and_then(|word| word.strip_prefix(prefix.as_bytes()));
        if !word.is_some_and(|word| word.starts_with(b".")) {
            return Ok(None);
        }
        let behind = skip_space(self.parser.src, token.end);
        let apart = behind > token.end && self.parser.src.get(behind) == Some(&b'<');
        self.parser.reset(token.start + 1 + prefix.len() + 1);
        let found = read(self)?;
        if apart {
            self.parser.reset(token.end);
        }
        Ok(Some(found))
    }

    /// Parses `4x?x` up to an element type; extents that are not known only where they may be.
    ///
    /// # Errors
    /// When a number is too large, or one has no `x` behind it.
    pub fn dimensions(&mut self, dynamic: bool) -> Parse<Vec<i64>> {
        match dynamic {
            true => self.parser.dimension_list(),
            false => self.parser.static_dimension_list(),
        }
    }

    /// Consumes the `x` between a dimension and what follows it.
    ///
    /// # Errors
    /// When it is not next.
    pub fn dimension_x(&mut self) -> Parse<()> {
        self.parser.dimension_x()
    }

    /// Parses a type, if one is next.
    ///
    /// # Errors
    /// When what starts like a type is none.
    pub fn optional_type(&mut self) -> Parse<Option<Type>> {
        match self.parser.at_type() {
            true => self.parser.parse_type().map(Some),
            false => Ok(None),
        }
    }

    /// Parses a type.
    ///
    /// # Errors
    /// When there is none.
    pub fn ty(&mut self) -> Parse<Type> {
        self.parser.parse_type()
    }

    /// Parses an attribute.
    ///
    /// # Errors
    /// When there is none.
    pub fn attribute(&mut self) -> Parse<Attribute> {
        self.parser.parse_attribute(None)
    }

    /// Parses the attribute of the dialect with this mnemonic, whose name may be left out.
    ///
    /// # Errors
    /// When there is none, or another one.
    pub fn own_attribute(&mut self, mnemonic: &str) -> Parse<Attribute> {
        let dialect = self.parser.cx.str(self.dialect).into_owned();
        super::defined_values::named_or_own(self.parser, &dialect, mnemonic)
    }

    /// Parses `[1, 2]` as an array of 64 bits an element.
    ///
    /// # Errors
    /// When there is none.
    pub fn bare_i64_array(&mut self) -> Parse<Attribute> {
        let integer = TypeData::Integer { width: 64, signedness: Signedness::Signless };
        let element = self.parser.cx.intern_type(integer);
        match self.parser.at(Tok::LSquare) {
            true => self.parser.bare_dense_array(element),
            false => self.parser.error_wrong_token("expected '['"),
        }
    }

    /// Parses an integer of any size; how it prints.
    ///
    /// # Errors
    /// When there is none.
    pub fn integer_text(&mut self) -> Parse<String> {
        let digits = self.parser.text(self.parser.tok).len().min(1 << 20) as u32;
        self.truncated(digits * 4 + 2).map(|value| value.to_string_signed())
    }

    /// Parses a number as one of 64 bits.
    ///
    /// # Errors
    /// When there is none, or it is not written as a floating-point number.
    pub fn double(&mut self) -> Parse<f64> {
        let negative = self.parser.eat(Tok::Minus);
        let literal = self.parser.tok;
        let value = self.parser.float_of_literal(FloatKind::F64, literal, negative)?;
        self.parser.bump();
        Ok(f64::from_bits(value.bits() as u64))
    }

    /// Parses an integer of any size as a signed one of so many bits: the others are dropped.
    ///
    /// # Errors
    /// When none is next.
    pub fn truncated(&mut self, bits: u32) -> Parse<ApInt> {
        let negative = self.parser.eat(Tok::Minus);
        let token = self.parser.tok;
        let text = self.parser.text(token);
        let value = match (token.kind, text) {
            (Tok::Integer, _) => {
                let is_digit = |byte: &u8| byte.is_ascii_hexdigit() && *byte != b'0';
                let negative = negative && text.iter().any(is_digit);
                let enough = bits.max(text.len() as u32 * 4 + 2);
                apint::parse_int(text, negative, enough, IntKind::Signless, IntPosition::Attribute)
                    .ok()
            }
            (_, b"false") if !negative => Some(ApInt::zero(1)),
            // One bit, and that is the sign.
            (_, b"true") if !negative => Some(ApInt::from_u64(1, 1)),
            _ => None,
        };
        let Some(value) = value else { return self.parser.error("expected integer value") };
        self.parser.bump();
        Ok(if value.width() < bits { value.sext(bits) } else { value.trunc(bits) })
    }

    /// Adds text to what is printed.
    pub fn write(&mut self, text: &str) {
        self.out.push(Piece::Text(text.as_bytes().into()));
    }

    /// Adds a string in quotes.
    pub fn write_quoted(&mut self, text: &[u8]) {
        let mut quoted = Vec::new();
        strings::write_quoted(&mut quoted, text);
        self.out.push(Piece::Text(quoted.into()));
    }

    /// Adds a type.
    pub fn write_type(&mut self, ty: Type) {
        match ty.may_alias() {
            true => self.out.push(Piece::Type(ty)),
            false => self.write(&type_text(self.parser.cx, ty)),
        }
    }

    /// Adds an attribute.
    pub fn write_attribute(&mut self, attr: Attribute) {
        match may_print_otherwise(self.parser.cx, attr) {
            true => self.out.push(Piece::Attr(attr)),
            false => self.write(&attribute_text(self.parser.cx, attr)),
        }
    }

    /// Adds a number of some kind, the closest there is to `value`.
    pub fn write_float(&mut self, kind: FloatKind, value: f64) {
        let value = FloatValue::from_f64(kind, value);
        let mut text = Vec::new();
        value.write(&mut text);
        self.out.push(Piece::Text(text.into()));
    }

    /// Reads a parameter: `of` names it, the class it belongs to and its own class. Of a failure is
    /// also said whose it was.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn parameter<T>(
        &mut self,
        of: [&str; 3],
        read: impl FnOnce(&mut Self) -> Parse<T>,
    ) -> Parse<T> {
        read(self).or_else(|_| {
            let [owner, name, class] = of;
            let pos = self.pos();
            self.error(
                pos,
                format!("failed to parse {owner} parameter '{name}' which is to be a `{class}`"),
            )
        })
    }

    /// Reads what is nested, on another stack where this one ends.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        stacker::maybe_grow(64 << 10, 1 << 20, || read(self))
    }

    /// How much has been written so far.
    pub fn mark(&self) -> usize {
        self.out.len()
    }

    /// Leaves a place for text that is known only later; returns it for [`Self::fill_place`].
    pub fn leave_place(&mut self) -> usize {
        self.out.push(Piece::Text(Box::default()));
        self.out.len() - 1
    }

    /// Writes text into a place that was left.
    pub fn fill_place(&mut self, place: usize, text: &str) {
        self.out[place] = Piece::Text(text.as_bytes().into());
    }

    /// Notes what a type that goes by a name is made of; whether the file has said nothing else of
    /// that name before.
    pub fn agrees_on_body(&self, name: &[u8], body: &str) -> bool {
        self.parser.shared.named_bodies.agree(name, body)
    }

    /// What has been written since there was so much.
    pub fn written_since(&self, mark: usize) -> String {
        self.written(mark..self.out.len())
    }

    /// What was written between two marks.
    pub fn written(&self, marks: Range<usize>) -> String {
        let pieces = self.out[marks].iter().map(|piece| match piece {
            Piece::Text(text) => String::from_utf8_lossy(text).into_owned(),
            Piece::Type(ty) => type_text(self.parser.cx, *ty),
            Piece::Attr(attr) | Piece::Own(attr) => attribute_text(self.parser.cx, *attr),
        });
        pieces.collect()
    }

    /// Adds pieces of a type or attribute.
    pub fn write_pieces(&mut self, pieces: &[Piece]) {
        self.out.extend_from_slice(pieces);
    }

    /// The type that is written behind an attribute.
    pub fn given_type(&self) -> Option<Type> {
        self.given
    }

    /// States the type of an attribute.
    pub fn set_type(&mut self, ty: Type) {
        self.ty = Some(ty);
    }
}

impl Parser<'_> {
    /// Parses a symbol that a function of its dialect reads; the current token follows the
    /// mnemonic.
    pub(super) fn by_hand(
        &mut self,
        symbol: &Symbol,
        known: &ByHand,
        given: Option<Type>,
    ) -> Parse<Verbatim> {
        self.read_by_hand(symbol.dialect, symbol.start, known, given)
    }

    /// Parses an attribute that a function of its dialect reads, without its name.
    pub(super) fn attribute_by_hand(
        &mut self,
        dialect: Identifier,
        known: &ByHand,
    ) -> Parse<Attribute> {
        let text = self.read_by_hand(dialect, self.tok.start, known, None)?;
        Ok(self.cx.intern_attribute(AttrData::Dialect(text)))
    }

    /// Parses a type without its name; messages are about `start`.
    pub(super) fn type_by_hand(
        &mut self,
        dialect: Identifier,
        known: &ByHand,
        start: usize,
    ) -> Parse<Type> {
        let text = self.read_by_hand(dialect, start, known, None)?;
        Ok(self.cx.intern_type(TypeData::Dialect(text)))
    }

    fn read_by_hand(
        &mut self,
        dialect: Identifier,
        start: usize,
        known: &ByHand,
        given: Option<Type>,
    ) -> Parse<Verbatim> {
        let mnemonic = known.mnemonic.as_bytes();
        let (out, ty) = self.nested(|parser| {
            let out = match mnemonic {
                b"" => Vec::new(),
                _ => vec![Piece::Text(mnemonic.into())],
            };
            let mut reader = SymbolReader { parser, dialect, start, out, ty: None, given };
            (known.read)(&mut reader)?;
            Ok((reader.out, reader.ty))
        })?;
        let text = self.written(dialect, mnemonic, known.is_type, joined(out));
        Ok(Verbatim { ty, ..text })
    }
}
