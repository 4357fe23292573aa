//! Affine maps applied to operands in place, as functions of dialects parse them: see
//! [`super::op_parser`].
//!
//! In `[%i + 1, symbol(%n)]` each name becomes a dimension or a symbol the first time it is
//! mentioned, so what the text means depends on which of its names are the same: ops that are
//! written so say it ([`crate::asm::custom::Assembly::same_names_matter`]).

use super::Parse;
use super::op_parser::OpParser;
use super::op_values::Operand;
use super::ops::OperandRef;
use crate::context::{AttrData, Attribute};
use crate::support::affine::{
    AffineExpr, AffineMap, IntegerSet, SsaDelimiter, SsaOperand, parse_affine_expr_of_ssa_ids,
    parse_affine_map_of_ssa_ids,
};

/// Operands that stand for the dimensions and the symbols of what is applied to them.
#[derive(Default)]
pub struct AffineOperands {
    /// Those for the dimensions, in their order.
    pub dims: Vec<Operand>,
    /// Those for the symbols, in their order.
    pub symbols: Vec<Operand>,
}

impl Operand {
    /// Whether two uses name the same value.
    pub fn is_same(&self, other: &Operand) -> bool {
        (self.0.id, self.0.number) == (other.0.id, other.0.number)
    }
}

impl OpParser<'_, '_, '_> {
    /// Parses `[%i + 1, symbol(%n)]`: a map, and the operands that it is applied to.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn affine_map_of_operands(
        &mut self,
        delimiter: SsaDelimiter,
    ) -> Parse<(AffineMap, AffineOperands)> {
        match parse_affine_map_of_ssa_ids(self.b.p.src, self.pos(), delimiter) {
            Ok((map, operands, end)) => {
                self.b.p.reset(end);
                Ok((map, self.affine_operands(&operands)))
            }
            Err(errors) => self.b.p.affine_errors(errors),
        }
    }

    /// Parses `%i + symbol(%n)`: an expression, and the operands that it is applied to.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn affine_expr_of_operands(&mut self) -> Parse<(AffineExpr, AffineOperands)> {
        match parse_affine_expr_of_ssa_ids(self.b.p.src, self.pos()) {
            Ok((expr, operands, end)) => {
                self.b.p.reset(end);
                Ok((expr, self.affine_operands(&operands)))
            }
            Err(errors) => self.b.p.affine_errors(errors),
        }
    }

    fn affine_operands(&mut self, found: &[SsaOperand]) -> AffineOperands {
        let src = self.b.p.src;
        let mut operands = AffineOperands::default();
        for operand in found {
            let text = &src[operand.text.clone()];
            let end = text.iter().position(|b| matches!(b, b'#' | b' ' | b'\t' | b'\n' | b'\r'));
            let len = end.unwrap_or(text.len());
            let number = memchr::memchr(b'#', text)
                .map_or("0", |at| std::str::from_utf8(&text[at + 1..]).unwrap_or_default());
            let id = self.b.state.names.id(&text[1..len]);
            let number = number.parse().unwrap_or(0);
            let (pos, len) = (operand.text.start, len as u32);
            let operand_ref = Operand(OperandRef { id, number, pos, len, value: None });
            match operand.is_symbol {
                true => operands.symbols.push(operand_ref),
                false => operands.dims.push(operand_ref),
            }
        }
        operands
    }

    /// Parses an attribute that has to be a map.
    ///
    /// # Errors
    /// When there is none, or another.
    pub fn affine_map_attribute(&mut self) -> Parse<(Attribute, AffineMap)> {
        let start = self.pos();
        let attr = self.attribute(None)?;
        match self.cx().attr_data(attr) {
            AttrData::AffineMap(map) => Ok((attr, map.clone())),
            _ => self.error_at(start, "invalid kind of attribute specified"),
        }
    }

    /// Parses an attribute that has to be a set.
    ///
    /// # Errors
    /// When there is none, or another.
    pub fn integer_set_attribute(&mut self) -> Parse<(Attribute, IntegerSet)> {
        let start = self.pos();
        let attr = self.attribute(None)?;
        match self.cx().attr_data(attr) {
            AttrData::IntegerSet(set) => Ok((attr, set.clone())),
            _ => self.error_at(start, "invalid kind of attribute specified"),
        }
    }
}
