//! Values and their types, as functions and formats parse them: see [`super::op_parser`].

use super::super::lexer::Tok;
use super::Parse;
use super::op_parser::OpParser;
use super::ops::OperandRef;
use crate::context::{Type, TypeData};
use crate::spec::format::Of;

/// A use of a value whose type is not known yet.
#[derive(Clone, Copy)]
pub struct Operand(pub(super) OperandRef);

impl<'s> OpParser<'_, 's, '_> {
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

    /// Adds the types of all operands of a group.
    ///
    /// # Errors
    /// When there are more or fewer operands: at this position.
    pub fn add_operand_types(&mut self, group: u16, types: &[Type], pos: usize) -> Parse<()> {
        let operands = self.num_operands(group);
        if operands != types.len() {
            return self.wrong_type_count(pos, operands, types.len());
        }
        types.iter().for_each(|ty| self.add_operand_type(group, *ty));
        Ok(())
    }

    /// Reports that there are not as many types as operands.
    ///
    /// # Errors
    /// Always.
    pub fn wrong_type_count<T>(&mut self, pos: usize, operands: usize, types: usize) -> Parse<T> {
        self.error_at(pos, format!(
            "number of operands and types do not match: got {operands} operands and {types} types"
        ))
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

    /// Parses `4x?x8`; extents that are not known only where they may be.
    ///
    /// # Errors
    /// When a number is too large.
    pub fn dimensions(&mut self, dynamic: bool) -> Parse<Vec<i64>> {
        self.b.p.closed_dimension_list(dynamic)
    }

    /// Parses the type of a function: what it takes and gives.
    ///
    /// # Errors
    /// When there is none; at `start` when it is another type.
    pub fn function_type(&mut self, start: usize) -> Parse<(&'s [Type], &'s [Type])> {
        let ty = self.ty()?;
        let cx = self.cx();
        if let TypeData::Function { inputs, results } = cx.type_data(ty) {
            return Ok((inputs, results));
        }
        let found = crate::asm::type_text(cx, ty);
        self.error_at(
            start,
            format!(
                "invalid kind of type specified: expected builtin.function, but found '{found}'"
            ),
        )
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
}
