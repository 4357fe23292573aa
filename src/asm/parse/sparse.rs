//! Sparse elements: `sparse<[[0, 1]], [5]> : tensor<2x2xi32>`.

use super::dense::Literal;
use super::shaped::shape_text;
use super::{Parse, Parser};
use crate::asm::lexer::Tok;
use crate::asm::print::type_text;
use crate::context::{AttrData, Attribute, Type, TypeData};

impl Parser<'_> {
    pub(super) fn sparse_attribute(&mut self, ty: Option<Type>) -> Parse<Attribute> {
        let start = self.tok.start;
        self.bump();
        self.expect(Tok::Less, "Expected '<' after 'sparse'")?;
        if self.eat(Tok::Greater) {
            let ty = self.elements_type(start, ty)?;
            let (rank, element) = self.rank_and_element(ty);
            let indices = self.empty_elements(&[0, rank], self.cx.i64());
            let values = self.empty_elements(&[0], element);
            return Ok(self.cx.intern_attribute(AttrData::Sparse { ty, indices, values }));
        }
        let (mut indices, mut values) = (Literal::default(), Literal::default());
        let indices_start = self.tok.start;
        self.elements_literal(&mut indices, false)?;
        self.expect(Tok::Comma, "expected ','")?;
        let values_start = self.tok.start;
        self.elements_literal(&mut values, true)?;
        self.expect(Tok::Greater, "expected '>'")?;
        let ty = self.elements_type(start, ty)?;
        let (rank, element) = self.rank_and_element(ty);
        let indices_shape = if indices.is_single() { vec![1, rank] } else { indices.shape() };
        let values_shape = if values.is_single() { vec![indices_shape[0]] } else { values.shape() };
        let indices_type = self.tensor(&indices_shape, self.cx.i64());
        let indices = self.elements_attribute(&indices, indices_start, indices_type)?;
        let values_type = self.tensor(&values_shape, element);
        let values = self.elements_attribute(&values, values_start, values_type)?;
        self.check_shapes(start, ty, &indices_shape, &values_shape)?;
        self.check_indices(start, ty, indices, &indices_shape)?;
        Ok(self.cx.intern_attribute(AttrData::Sparse { ty, indices, values }))
    }

    fn rank_and_element(&self, ty: Type) -> (i64, Type) {
        let data = self.cx.type_data(ty);
        (data.shape().map_or(0, <[i64]>::len) as i64, data.element().unwrap_or(ty))
    }

    fn tensor(&self, shape: &[i64], element: Type) -> Type {
        let shape = shape.into();
        self.cx.intern_type(TypeData::RankedTensor { shape, element, encoding: None })
    }

    fn empty_elements(&self, shape: &[i64], element: Type) -> Attribute {
        let ty = self.tensor(shape, element);
        let data = Box::default();
        self.cx.intern_attribute(AttrData::DenseElements { ty, splat: false, data })
    }

    fn check_shapes(
        &mut self,
        start: usize,
        ty: Type,
        indices: &[i64],
        values: &[i64],
    ) -> Parse<()> {
        if values.len() != 1 {
            return self.error_at(start, "expected 1-d tensor for sparse element values");
        }
        let shape = self.cx.type_data(ty).shape().unwrap_or(&[]);
        let indices_fit = match indices {
            [_, rank] => *rank == shape.len() as i64,
            [_] => shape.len() == 1,
            _ => false,
        };
        if indices_fit && values[0] == indices[0] {
            return Ok(());
        }
        let (shape, indices, values) = (shape_text(shape), shape_text(indices), shape_text(values));
        self.error_at(
            start,
            format!(
                "expected shape ([{shape}]); inferred shape of indices literal ([{indices}]); \
             inferred shape of values literal ([{values}])"
            ),
        )
    }

    /// Checks that each index lies within the shape.
    fn check_indices(
        &mut self,
        start: usize,
        ty: Type,
        indices: Attribute,
        indices_shape: &[i64],
    ) -> Parse<()> {
        let AttrData::DenseElements { splat, data, .. } = self.cx.attr_data(indices) else {
            return Ok(());
        };
        let shape = self.cx.type_data(ty).shape().unwrap_or(&[]);
        let rank = shape.len();
        let at = |index: usize| {
            let place = if *splat { 0 } else { index * 8 };
            let bytes = data.get(place..place + 8).and_then(|bytes| bytes.try_into().ok());
            u64::from_le_bytes(bytes.unwrap_or_default())
        };
        for number in 0..indices_shape[0] as usize {
            let index: Vec<u64> = (0..rank).map(|dim| at(number * rank + dim)).collect();
            let inside = index.iter().zip(shape).all(|(index, dim)| *index < *dim as u64);
            if !inside {
                let index: Vec<String> = index.iter().map(u64::to_string).collect();
                let (index, ty) = (index.join(", "), type_text(self.cx, ty));
                return self.error_at(
                    start,
                    format!(
                        "sparse index #{number} is not contained within the value shape, \
                     with index=[{index}], and type='{ty}'"
                    ),
                );
            }
        }
        Ok(())
    }
}
