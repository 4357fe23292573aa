//! Vector, tensor and memref types.

use super::{Parse, Parser};
use crate::asm::lexer::{Tok, Token};
use crate::context::{AttrData, Attribute, DYNAMIC, Type, TypeData};
use crate::support::affine::AffineMap;

/// `1, 2, ?` spelled as diagnostics spell shapes: unknown extents as the number that stands for them.
pub(super) fn shape_text(shape: &[i64]) -> String {
    let dims: Vec<String> = shape.iter().map(i64::to_string).collect();
    dims.join(", ")
}

impl Parser<'_> {
    /// Parses a number in a list of dimensions. In `0xf32` that is the zero alone.
    fn dimension_integer(&mut self) -> Parse<i64> {
        let text = self.text(self.tok);
        if text.get(1) == Some(&b'x') {
            self.reset(self.tok.start + 1);
            return Ok(0);
        }
        let number = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
        match number {
            Some(number) => {
                self.bump();
                Ok(number)
            }
            None => self.error("invalid dimension"),
        }
    }

    /// Parses the `x` after a dimension; what follows it without space is the next token.
    pub(super) fn dimension_x(&mut self) -> Parse<()> {
        if !self.at(Tok::BareId) || self.src[self.tok.start] != b'x' {
            return self.error_wrong_token("expected 'x' in dimension list");
        }
        self.reset(self.tok.start + 1);
        Ok(())
    }

    /// Parses `4x?x` up to the element type.
    pub(super) fn dimension_list(&mut self) -> Parse<Vec<i64>> {
        let mut shape = Vec::new();
        while matches!(self.tok.kind, Tok::Integer | Tok::Question) {
            let dim = if self.eat(Tok::Question) { DYNAMIC } else { self.dimension_integer()? };
            shape.push(dim);
            self.dimension_x()?;
        }
        Ok(shape)
    }

    /// Parses `4x?x8`, with no `x` behind the last.
    pub(super) fn closed_dimension_list(&mut self, dynamic: bool) -> Parse<Vec<i64>> {
        let mut shape = Vec::new();
        while matches!(self.tok.kind, Tok::Integer | Tok::Question) {
            if !dynamic && self.at(Tok::Question) {
                return self.error("expected static shape");
            }
            let dim = if self.eat(Tok::Question) { DYNAMIC } else { self.dimension_integer()? };
            shape.push(dim);
            if !self.at(Tok::BareId) || self.src[self.tok.start] != b'x' {
                break;
            }
            self.dimension_x()?;
            if !matches!(self.tok.kind, Tok::Integer | Tok::Question) {
                return self.error("invalid dimension");
            }
        }
        Ok(shape)
    }

    /// Parses `4x8x` up to the element type.
    pub(super) fn static_dimension_list(&mut self) -> Parse<Vec<i64>> {
        let mut shape = Vec::new();
        while matches!(self.tok.kind, Tok::Integer | Tok::Question) {
            if self.at(Tok::Question) {
                return self.error("expected static shape");
            }
            shape.push(self.dimension_integer()?);
            self.dimension_x()?;
        }
        Ok(shape)
    }

    /// Parses a vector type after its keyword, which stands at `start`.
    pub(super) fn vector_type(&mut self, start: usize) -> Parse<Type> {
        self.expect(Tok::Less, "expected '<' in vector type")?;
        let (mut shape, mut scalable) = (Vec::new(), Vec::new());
        while matches!(self.tok.kind, Tok::Integer | Tok::LSquare) {
            let bracket = self.eat(Tok::LSquare);
            shape.push(self.dimension_integer()?);
            if bracket && !self.eat(Tok::RSquare) {
                return self.error_wrong_token("missing ']' closing scalable dimension");
            }
            scalable.push(bracket);
            self.dimension_x()?;
        }
        let element = self.parse_type()?;
        self.expect(Tok::Greater, "expected '>' in vector type")?;
        let valid = self.is_int_index_or_float(element) || self.may_be_element(element, false);
        if !valid {
            let message = "failed to verify 'elementType': VectorElementTypeInterface instance";
            return self.error_at(start, message);
        }
        if shape.iter().any(|dim| *dim <= 0) {
            let shape = shape_text(&shape);
            let message = format!("vector types must have positive constant sizes but got {shape}");
            return self.error_at(start, message);
        }
        let (shape, scalable) = (shape.into(), scalable.into());
        Ok(self.cx.intern_type(TypeData::Vector { shape, scalable, element }))
    }

    /// Whether a type is one of a registered dialect, and may stand there as far as that knows.
    fn may_be_element(&self, ty: Type, of_memref: bool) -> bool {
        match self.cx.type_data(ty) {
            TypeData::Dialect(text) => self.cx.may_be_element(text, of_memref),
            _ => false,
        }
    }

    /// Parses a tensor type after its keyword.
    pub(super) fn tensor_type(&mut self) -> Parse<Type> {
        self.expect(Tok::Less, "expected '<' in tensor type")?;
        let shape = if self.eat(Tok::Star) {
            self.dimension_x()?;
            None
        } else {
            Some(self.dimension_list()?)
        };
        let start = self.tok.start;
        let element = self.parse_type();
        // What is wrong with an encoding is told even behind something that is no type.
        let encoding =
            if self.eat(Tok::Comma) { self.parse_optional_attribute(None)? } else { None };
        let extents = shape.as_deref().unwrap_or_default();
        let to_check = element.unwrap_or_else(|_| self.cx.none());
        let wrong = |encoding| self.cx.wrong_encoding(encoding, extents, to_check);
        if let Some(words) = encoding.and_then(wrong) {
            return self.error(words);
        }
        let element = element?;
        self.expect(Tok::Greater, "expected '>' in tensor type")?;
        let valid = matches!(
            self.cx.type_data(element),
            TypeData::Integer { .. }
                | TypeData::Index
                | TypeData::Float(_)
                | TypeData::Complex(_)
                | TypeData::Vector { .. }
                | TypeData::Dialect(_)
        );
        if !valid {
            return self.error_at(start, "invalid tensor element type");
        }
        match (shape, encoding) {
            (None, Some(_)) => self.error("cannot apply encoding to unranked tensor"),
            (None, None) => Ok(self.cx.intern_type(TypeData::UnrankedTensor(element))),
            (Some(shape), encoding) => {
                let shape = shape.into();
                Ok(self.cx.intern_type(TypeData::RankedTensor { shape, element, encoding }))
            }
        }
    }

    /// Parses a memref type after its keyword, which stands at `start`.
    pub(super) fn memref_type(&mut self, start: usize) -> Parse<Type> {
        self.expect(Tok::Less, "expected '<' in memref type")?;
        let shape = if self.eat(Tok::Star) {
            self.dimension_x()?;
            None
        } else {
            Some(self.dimension_list()?)
        };
        let element_token = self.tok;
        let element = self.parse_type()?;
        self.check_memref_element(element, element_token)?;
        let (mut layout, mut memory_space) = (None, None);
        if !self.eat(Tok::Greater) {
            self.expect(Tok::Comma, "expected ',' or '>' in memref type")?;
            let ranked = shape.is_some();
            self.nonempty_list_until(Tok::Greater, |parser| {
                parser.memref_parameter(ranked, &mut layout, &mut memory_space)
            })?;
        }
        let memory_space = self.memory_space(memory_space, start)?;
        let Some(shape) = shape else {
            return Ok(self.cx.intern_type(TypeData::UnrankedMemRef { element, memory_space }));
        };
        let layout = match layout {
            Some(layout) => self.memref_layout(layout, &shape, start)?,
            None => None,
        };
        let shape = shape.into();
        Ok(self.cx.intern_type(TypeData::MemRef { shape, element, layout, memory_space }))
    }

    fn check_memref_element(&mut self, element: Type, token: Token) -> Parse<()> {
        let valid = match self.cx.type_data(element) {
            TypeData::Integer { .. }
            | TypeData::Index
            | TypeData::Float(_)
            | TypeData::Complex(_)
            | TypeData::Vector { .. }
            | TypeData::MemRef { .. }
            | TypeData::UnrankedMemRef { .. } => true,
            _ => self.may_be_element(element, true),
        };
        if valid { Ok(()) } else { self.error_at(token.start, "invalid memref element type") }
    }

    fn memref_parameter(
        &mut self,
        ranked: bool,
        layout: &mut Option<Attribute>,
        memory_space: &mut Option<Attribute>,
    ) -> Parse<()> {
        let attr = self.parse_attribute(None)?;
        let data = self.cx.attr_data(attr);
        if matches!(data, AttrData::AffineMap(_) | AttrData::StridedLayout { .. }) {
            *layout = Some(attr);
        } else if memory_space.is_some() {
            return self.error("multiple memory spaces specified in memref type");
        } else {
            *memory_space = Some(attr);
            return Ok(());
        }
        if !ranked {
            return self.error("cannot have affine map for unranked memref type");
        }
        if memory_space.is_some() {
            return self.error("expected memory space to be last in memref type");
        }
        Ok(())
    }

    /// The memory space as types keep it: none for the default, the integer 0.
    fn memory_space(&mut self, space: Option<Attribute>, start: usize) -> Parse<Option<Attribute>> {
        let Some(attr) = space else { return Ok(None) };
        match self.cx.attr_data(attr) {
            AttrData::Integer { value, .. } if value.is_zero() => Ok(None),
            AttrData::Integer { .. } | AttrData::String { .. } | AttrData::Dictionary(_) => {
                Ok(Some(attr))
            }
            AttrData::Dialect(text) if self.cx.is_dialect_registered(text.dialect) => {
                Ok(Some(attr))
            }
            _ => self.error_at(start, "unsupported memory space Attribute"),
        }
    }

    /// The layout as types keep it: none for the identity.
    fn memref_layout(
        &mut self,
        layout: Attribute,
        shape: &[i64],
        start: usize,
    ) -> Parse<Option<Attribute>> {
        match self.cx.attr_data(layout) {
            AttrData::AffineMap(map) => {
                let (rank, dims) = (shape.len(), map.num_dims());
                if dims as usize != rank {
                    return self.error_at(
                        start,
                        format!(
                            "memref layout mismatch between rank and affine map: {rank} != {dims}"
                        ),
                    );
                }
                Ok((*map != AffineMap::identity(dims)).then_some(layout))
            }
            AttrData::StridedLayout { strides, .. } if strides.len() != shape.len() => {
                self.error_at(start, "expected the number of strides to match the rank")
            }
            _ => Ok(Some(layout)),
        }
    }
}
