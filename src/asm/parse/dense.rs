//! Dense elements: `dense<[1, 2]> : tensor<2xi32>`, and references to resources.
//!
//! The elements stand before their type, so their tokens are kept until the type is known.

use super::shaped::shape_text;
use super::{Parse, Parser};
use crate::asm::lexer::{Tok, Token};
use crate::asm::print::{ElementFormat, element_count, type_text};
use crate::context::{AttrData, Attribute, Type, TypeData};
use crate::support::apint::{ApInt, IntKind, IntPosition, parse_int};
use crate::support::strings;

/// Elements as they were written.
#[derive(Default)]
pub(super) struct Literal {
    /// Each scalar, with whether a minus stood before it.
    scalars: Vec<(bool, Token)>,
    /// Number of elements at each depth of brackets, innermost first; none for a single element.
    reversed_shape: Vec<i64>,
    /// The string, where the elements are one that may be hexadecimal.
    string: Option<Token>,
}

impl Literal {
    pub fn is_single(&self) -> bool {
        self.reversed_shape.is_empty()
    }

    pub fn shape(&self) -> Vec<i64> {
        self.reversed_shape.iter().rev().copied().collect()
    }
}

/// Element data of a type: how it is laid out and how many elements there are.
struct Layout {
    format: ElementFormat,
    complex: bool,
    count: u64,
}

impl Parser<'_> {
    pub(super) fn dense_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        let start = self.tok.start;
        self.bump();
        self.expect(Tok::Less, "expected '<' after 'dense'")?;
        let mut literal = Literal::default();
        if !self.eat(Tok::Greater) {
            self.elements_literal(&mut literal, true)?;
            self.expect(Tok::Greater, "expected '>'")?;
        }
        let ty = self.elements_type(start, ty)?;
        self.elements_attribute(&literal, start, ty)
    }

    pub(super) fn dense_resource_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        let start = self.tok.start;
        self.bump();
        self.expect(Tok::Less, "expected '<' after 'dense_resource'")?;
        let key = self.resource_key()?;
        self.expect(Tok::Greater, "expected '>'")?;
        let (ty, position) = match ty {
            Some(ty) => (ty, start),
            None => {
                let position = self.tok.start;
                self.expect(Tok::Colon, "expected ':'")?;
                (self.parse_type()?, position)
            }
        };
        if !self.is_shaped(ty) {
            return self.error_at(position, "`dense_resource` expected a shaped type");
        }
        Ok(self.cx.intern_attribute(AttrData::DenseResource { ty, key }))
    }

    fn is_shaped(&self, ty: Type) -> bool {
        self.cx.type_data(ty).element().is_some()
    }

    /// Parses the type of elements where it is not given, and checks it.
    pub(super) fn elements_type(&mut self, position: usize, ty: Option<Type>) -> Parse<Type> {
        let ty = match ty {
            Some(ty) => ty,
            None => {
                self.expect(Tok::Colon, "expected ':'")?;
                self.parse_type()?
            }
        };
        if !self.is_shaped(ty) {
            return self.error_at(position, "elements literal must be a shaped type");
        }
        let is_static =
            self.cx.type_data(ty).shape().is_some_and(|shape| shape.iter().all(|d| *d >= 0));
        if !is_static {
            return self.error_at(position, "elements literal type must have static shape");
        }
        Ok(ty)
    }

    /// Parses what stands between the angle brackets.
    pub(super) fn elements_literal(&mut self, out: &mut Literal, allow_hex: bool) -> Parse<()> {
        if allow_hex && self.at(Tok::String) {
            out.string = Some(self.tok);
            self.bump();
            return Ok(());
        }
        if self.at(Tok::LSquare) {
            out.reversed_shape = self.nested(|parser| parser.elements_list(out))?;
            return Ok(());
        }
        self.element(out)
    }

    /// Parses elements in square brackets; gives their shape, innermost extent first.
    fn elements_list(&mut self, out: &mut Literal) -> Parse<Vec<i64>> {
        let mut inner: Option<Vec<i64>> = None;
        let mut size = 0;
        self.square_list("", |parser| {
            let shape = if parser.at(Tok::LSquare) {
                parser.nested(|parser| parser.elements_list(out))?
            } else {
                parser.element(out)?;
                Vec::new()
            };
            size += 1;
            match &inner {
                // One by one: mostly there are none, and to compare no bytes as one piece, at
                // addresses that are none, takes longer than all else that is done for an element.
                Some(inner) if inner.iter().ne(&shape) => parser
                    .error("tensor literal is invalid; ranks are not consistent between elements"),
                Some(_) => Ok(()),
                None => {
                    inner = Some(shape);
                    Ok(())
                }
            }
        })?;
        let mut shape = inner.unwrap_or_default();
        shape.push(size);
        Ok(shape)
    }

    fn element(&mut self, out: &mut Literal) -> Parse<()> {
        match self.tok.kind {
            Tok::Integer | Tok::Float | Tok::String => {}
            Tok::BareId if self.at_keyword("true") || self.at_keyword("false") => {}
            Tok::Minus => {
                self.bump();
                if !matches!(self.tok.kind, Tok::Integer | Tok::Float) {
                    return self.error("expected integer or floating point literal");
                }
                out.scalars.push((true, self.tok));
                self.bump();
                return Ok(());
            }
            Tok::LParen => {
                self.bump();
                self.nested(|parser| parser.element(out))?;
                self.expect(Tok::Comma, "expected ',' between complex elements")?;
                self.nested(|parser| parser.element(out))?;
                return self.expect(Tok::RParen, "expected ')' after complex elements");
            }
            _ => return self.error("expected element literal of primitive type"),
        }
        out.scalars.push((false, self.tok));
        self.bump();
        Ok(())
    }

    /// The attribute with these elements.
    pub(super) fn elements_attribute(
        &mut self,
        literal: &Literal,
        position: usize,
        ty: Type,
    ) -> Parse<Attribute> {
        let cx = self.cx;
        let data = cx.type_data(ty);
        let shape = data.shape().unwrap_or(&[]);
        let element = data.element().unwrap_or(ty);
        let (scalar, complex) = match cx.type_data(element) {
            TypeData::Complex(part) => (*part, true),
            _ => (element, false),
        };
        let layout = ElementFormat::of(cx.type_data(scalar)).map(|format| Layout {
            format,
            complex,
            count: element_count(shape),
        });
        if let (Some(string), Some(layout)) = (literal.string, &layout) {
            return self.hex_elements(string, position, ty, layout);
        }
        if !literal.is_single() && !literal.reversed_shape.iter().rev().eq(shape) {
            let (found, wanted) = (shape_text(&literal.shape()), shape_text(shape));
            return self.error_at(position, format!(
                "inferred shape of elements literal ([{found}]) does not match type ([{wanted}])"
            ));
        }
        if literal.string.is_none() && literal.scalars.is_empty() && element_count(shape) != 0 {
            let ty = type_text(cx, ty);
            return self.error_at(
                position,
                format!("parsed zero elements, but type ('{ty}') expected at least 1"),
            );
        }
        match layout {
            Some(layout) => {
                self.check_complex(literal, position, ty, element, &layout)?;
                self.scalar_elements(literal, ty, scalar, &layout)
            }
            None => self.string_elements(literal, position, ty),
        }
    }

    /// Complex elements come in pairs.
    fn check_complex(
        &mut self,
        literal: &Literal,
        position: usize,
        ty: Type,
        element: Type,
        layout: &Layout,
    ) -> Parse<()> {
        let found = literal.scalars.len() as u64;
        let (ty, expected) = match (layout.complex, literal.is_single()) {
            (false, _) => return Ok(()),
            (true, true) if layout.count == 0 => return Ok(()),
            (true, true) => (element, 2),
            (true, false) => (ty, layout.count.saturating_mul(2)),
        };
        if found == expected {
            return Ok(());
        }
        let ty = type_text(self.cx, ty);
        self.error_at(
            position,
            format!("parsed {found} elements, but type ('{ty}') expected {expected} elements"),
        )
    }

    fn scalar_elements(
        &mut self,
        literal: &Literal,
        ty: Type,
        scalar: Type,
        layout: &Layout,
    ) -> Parse<Attribute> {
        let mut data = Vec::with_capacity(literal.scalars.len() * layout.format.byte_len());
        for &(negative, token) in &literal.scalars {
            match layout.format {
                ElementFormat::Integer { width, unsigned } => {
                    let kind = match self.cx.type_data(scalar) {
                        TypeData::Index => IntKind::Index,
                        TypeData::Integer { .. } if unsigned => IntKind::Unsigned,
                        TypeData::Integer {
                            signedness: crate::context::Signedness::Signed,
                            ..
                        } => IntKind::Signed,
                        _ => IntKind::Signless,
                    };
                    self.integer_element(width, kind, negative, token)?.write_le_bytes(&mut data);
                }
                ElementFormat::Float(kind) => {
                    self.float_of_literal(kind, token, negative)?.write_le_bytes(&mut data);
                }
            }
        }
        let stride = layout.format.byte_len() * if layout.complex { 2 } else { 1 };
        Ok(self.dense(ty, stride, data))
    }

    fn integer_element(
        &mut self,
        width: u32,
        kind: IntKind,
        negative: bool,
        token: Token,
    ) -> Parse<ApInt> {
        let position = IntPosition::DenseElement;
        if negative && kind == IntKind::Unsigned {
            let message = "expected unsigned integer elements, but parsed negative value";
            return self.error_at(token.start, message);
        }
        match token.kind {
            Tok::Float => {
                self.error_at(token.start, "expected integer elements, but parsed floating-point")
            }
            Tok::BareId if width != 1 => {
                self.error_at(token.start, "expected i1 type for 'true' or 'false' values")
            }
            Tok::BareId => Ok(ApInt::from_u64(1, u64::from(self.text(token) == b"true"))),
            _ => match parse_int(self.text(token), negative, width, kind, position) {
                Ok(value) => Ok(value),
                Err(error) => self.error_at(token.start, error.message(position)),
            },
        }
    }

    /// Dense elements of `stride` bytes each; equal elements are kept once.
    fn dense(&self, ty: Type, stride: usize, mut data: Vec<u8>) -> Attribute {
        let (first, rest) = data.split_at(stride.min(data.len()));
        let splat = !data.is_empty() && rest.chunks(stride.max(1)).all(|chunk| chunk == first);
        if splat {
            data.truncate(stride);
        }
        self.cx.intern_attribute(AttrData::DenseElements { ty, splat, data: data.into() })
    }

    /// Elements as one string of hexadecimal digits: all of them, or one that stands for all.
    fn hex_elements(
        &mut self,
        string: Token,
        position: usize,
        ty: Type,
        layout: &Layout,
    ) -> Parse<Attribute> {
        let value = self.string_value(string);
        let Some(bytes) = strings::parse_hex_blob(&value) else {
            return self.error_at(
                string.start,
                "expected string containing hex digits starting with `0x`",
            );
        };
        let part = layout.format.byte_len();
        let packed =
            !layout.complex && matches!(layout.format, ElementFormat::Integer { width: 1, .. });
        let stride = if layout.complex { 2 * part } else { part };
        let count = layout.count;
        let data = if packed {
            let single = bytes.len() == 1 && (bytes[0] == 0 || bytes[0] == 0xff);
            if count == 1 && bytes.len() == 1 {
                Some(vec![u8::from(bytes[0] != 0)])
            } else if single || bytes.len() as u64 == count.div_ceil(8) {
                let bit = |index: u64| bytes[index as usize / 8] >> (index % 8) & 1;
                Some(if single { vec![bytes[0] & 1] } else { (0..count).map(bit).collect() })
            } else {
                None
            }
        } else {
            let len = bytes.len() as u64;
            let fits = len == stride as u64 || Some(len) == count.checked_mul(stride as u64);
            fits.then(|| bytes.clone())
        };
        match data {
            // Set bits beyond the last element keep the whole from being one value for all.
            Some(data) if packed && count > 1 && has_padding(&bytes, count) => {
                let data = data.into();
                Ok(self.cx.intern_attribute(AttrData::DenseElements { ty, splat: false, data }))
            }
            Some(data) => Ok(self.dense(ty, stride, data)),
            None => {
                let ty = type_text(self.cx, ty);
                self.error_at(
                    position,
                    format!("elements hex data size is invalid for provided type: '{ty}'"),
                )
            }
        }
    }

    fn string_elements(
        &mut self,
        literal: &Literal,
        position: usize,
        ty: Type,
    ) -> Parse<Attribute> {
        let tokens: Vec<Token> = match literal.string {
            Some(string) => vec![string],
            None => literal.scalars.iter().map(|(_, token)| *token).collect(),
        };
        let mut values = Vec::with_capacity(tokens.len());
        for token in tokens {
            if token.kind != Tok::String {
                let text = String::from_utf8_lossy(self.text(token)).into_owned();
                return self.error_at(position, format!("expected string token, got {text}"));
            }
            values.push(self.cx.identifier(self.string_value(token)));
        }
        if values.windows(2).all(|pair| pair[0] == pair[1]) {
            values.truncate(1);
        }
        Ok(self.cx.intern_attribute(AttrData::DenseStrings { ty, values: values.into() }))
    }
}

/// Whether bits are set after the first `count`.
fn has_padding(bytes: &[u8], count: u64) -> bool {
    bytes.len() > 1
        && bytes.last().is_some_and(|last| !count.is_multiple_of(8) && last >> (count % 8) != 0)
}
