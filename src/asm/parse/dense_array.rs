//! Dense arrays: `array<i32: 1, 2>`.

use super::defined_numbers::integer;
use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::asm::print::type_text;
use crate::context::{AttrData, Attribute, Type, TypeData};
use crate::support::apint::IntPosition;
use crate::support::float::FloatKind;

impl Parser<'_> {
    pub(super) fn dense_array_attribute(&mut self) -> Parse<Attribute> {
        self.bump();
        self.expect(Tok::Less, "expected '<' after 'array'")?;
        let start = self.tok.start;
        let Ok(element) = self.parse_type() else {
            return self.error_at(start, "expected an integer or floating point type");
        };
        let width = match self.cx.type_data(element) {
            TypeData::Integer { width, .. } => *width,
            TypeData::Float(kind) => kind.width(),
            TypeData::Index => 64,
            _ => {
                let element = type_text(self.cx, element);
                return self
                    .error_at(start, format!("expected integer or float type, got: '{element}'"));
            }
        };
        let is_bool = matches!(self.cx.type_data(element), TypeData::Integer { width: 1, .. });
        if !is_bool && !width.is_multiple_of(8) {
            return self.error_at(start, "element type bitwidth must be a multiple of 8");
        }
        if self.eat(Tok::Greater) {
            return Ok(self.empty_array(element));
        }
        self.expect(Tok::Colon, "expected ':' after dense array type")?;
        let array = self.array_items(element, is_bool)?;
        self.expect(Tok::Greater, "expected '>' to close an array attribute")?;
        Ok(array)
    }

    /// Parses `[1, 2]`.
    pub(super) fn bare_dense_array(&mut self, element: Type) -> Parse<Attribute> {
        self.expect(Tok::LSquare, "expected '['")?;
        if self.eat(Tok::RSquare) {
            return Ok(self.empty_array(element));
        }
        let array = match self.cx.type_data(element) {
            TypeData::Integer { width: width @ 2..=64, .. } => self.bare_integers(element, *width),
            _ => self.array_items(element, element == self.cx.i1()),
        };
        // After an error the bracket is looked for, too, and missed.
        let closed = self.expect(Tok::RSquare, "expected ']'");
        let array = array?;
        closed.map(|()| array)
    }

    /// Parses the elements of an array of integers, which are read as parameters are.
    fn bare_integers(&mut self, element: Type, width: u32) -> Parse<Attribute> {
        let (mut len, mut data) = (0, Vec::new());
        self.comma_separated(|parser| {
            let value: i64 = integer(parser, width, true)?.parse().unwrap_or_default();
            data.extend_from_slice(&value.to_le_bytes()[..width.div_ceil(8) as usize]);
            len += 1;
            Ok(())
        })?;
        Ok(self.cx.intern_attribute(AttrData::DenseArray { element, len, data: data.into() }))
    }

    fn empty_array(&self, element: Type) -> Attribute {
        self.cx.intern_attribute(AttrData::DenseArray { element, len: 0, data: Box::default() })
    }

    /// Parses the elements of an array that has some.
    fn array_items(&mut self, element: Type, is_bool: bool) -> Parse<Attribute> {
        let (mut len, mut data) = (0, Vec::new());
        let float = match self.cx.type_data(element) {
            TypeData::Float(kind) => Some(*kind),
            _ => None,
        };
        self.comma_separated(|parser| {
            len += 1;
            match float {
                Some(kind) => parser.array_float(kind, &mut data),
                None => parser.array_integer(element, is_bool, &mut data),
            }
        })?;
        Ok(self.cx.intern_attribute(AttrData::DenseArray { element, len, data: data.into() }))
    }

    fn array_integer(&mut self, element: Type, is_bool: bool, data: &mut Vec<u8>) -> Parse<()> {
        let negative = self.eat(Tok::Minus);
        if self.at_keyword("true") || self.at_keyword("false") {
            if !is_bool {
                return self.error("expected i1 type for 'true' or 'false' values");
            }
            data.push(u8::from(self.at_keyword("true")));
            self.bump();
            return Ok(());
        }
        let literal = self.tok;
        if !self.eat(Tok::Integer) {
            return self.error("expected integer literal");
        }
        if is_bool {
            return self.error("expected 'true' or 'false' values for i1 type");
        }
        let value = self.integer_value(element, literal, negative, IntPosition::ArrayElement)?;
        value.write_le_bytes(data);
        Ok(())
    }

    fn array_float(&mut self, kind: FloatKind, data: &mut Vec<u8>) -> Parse<()> {
        let negative = self.eat(Tok::Minus);
        let value = self.float_of_literal(kind, self.tok, negative)?;
        self.bump();
        value.write_le_bytes(data);
        Ok(())
    }
}
