//! Blocks and regions, as functions and formats parse them: see [`super::op_parser`].

use super::super::lexer::Tok;
use super::Parse;
use super::custom::{last_block, own_body};
use super::op_parser::OpParser;
use super::op_values::Operand;
use super::ops::OperandRef;
use crate::context::Traits;
use crate::context::{Location, NamedAttr, Type};
use crate::ir::{OpState, Region, Value};

/// A region that has been parsed.
#[derive(Clone, Copy, Debug)]
pub struct ParsedRegion(pub(super) Region);

/// An argument of a region's entry block, or of a function without one.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Where its name stands, with the `%`, and its length; 0 where it has none.
    pub(super) name: (usize, u32),
    /// Which of the values of its name it is.
    pub(super) number: u32,
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

impl OpParser<'_, '_, '_> {
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

    /// Makes sure that a region ends in a terminator: where it holds one op that is none, one of
    /// this name takes the op's results; where it holds nothing, one without operands.
    ///
    /// # Errors
    /// When the name is none.
    pub fn ensure_yield(&mut self, region: ParsedRegion, name: &'static str) -> Parse<()> {
        self.c.looked_into = true;
        let location = self.location();
        let body = own_body(self.b, &mut self.c);
        let block = last_block(body, region.0);
        let values: Vec<Value> = match body.last_op(block) {
            Some(last) if body.first_op(block) != Some(last) => return Ok(()),
            Some(last) if body.has_trait(last, Traits::TERMINATOR) => return Ok(()),
            Some(only) => body.results(only).collect(),
            None => Vec::new(),
        };
        self.append_op(region, (name, location), &values)
    }

    /// Parses an op in generic form: the one op in the block of a new region of a group. Returns
    /// its results and where it says that it stands.
    ///
    /// # Errors
    /// When it is wrong.
    pub fn wrapped_op(&mut self, group: u16) -> Parse<(ParsedRegion, Vec<Value>, Location)> {
        self.c.looked_into = true;
        let region = self.empty_region(group);
        let block = last_block(own_body(self.b, &mut self.c), region.0);
        if !self.b.p.at(Tok::String) {
            // A name without quotes is as good for the reference, which no program needs; what would
            // stand between quotes is then missing its ends.
            if self.b.p.tok.end - self.b.p.tok.start <= 2 {
                return self.b.p.error("empty operation name is invalid");
            }
            self.b.p.bump();
            self.b.p.expect(Tok::LParen, "expected '(' to start operand list")?;
            return self.b.p.error_wrong_token("expected operation name in quotes");
        }
        let end = self.b.parse_op(block, self.b.p.tok.start)?;
        self.b.p.reset(end);
        let body = own_body(self.b, &mut self.c);
        let op = body.last_op(block);
        let results = op.map(|op| body.results(op).collect()).unwrap_or_default();
        let location = op.map_or(Location::UNKNOWN, |op| body.raw_location(op));
        Ok((region, results, location))
    }

    /// Makes an op without results or attributes at the end of a region.
    ///
    /// # Errors
    /// When its name is none.
    pub fn append_op(
        &mut self,
        region: ParsedRegion,
        (name, location): (&'static str, Location),
        operands: &[Value],
    ) -> Parse<()> {
        let cx = self.cx();
        let entry = self.b.name_entry(name.as_bytes(), self.c.name_pos)?;
        let body = own_body(self.b, &mut self.c);
        let block = last_block(body, region.0);
        let mut state = OpState::new(entry.name, location);
        state.operands.extend_from_slice(operands);
        let op = body.create(cx, &state);
        body.append_op(block, op);
        Ok(())
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
            self.b.parse_dictionary(self.c.head.entry.name, true, attrs)?;
        }
        let location = match self.optional_location()? {
            Some(location) => location,
            None => place,
        };
        Ok(Argument { name, number: 0, ty, location })
    }

    /// Parses `%name`: an argument of this type that is written like an operand and stands for one
    /// value.
    ///
    /// # Errors
    /// When it is not there.
    pub fn plain_argument(&mut self, ty: Type) -> Parse<Argument> {
        let pos = self.pos();
        let operand = self.plain_operand()?;
        Ok(Argument { name: (pos, operand.0.len), number: 0, ty, location: self.b.place(pos) })
    }

    /// Parses `%name`, or `%name#1`, of this type: an argument that is written like an operand.
    ///
    /// # Errors
    /// When it is not there.
    pub fn argument_without_location(&mut self, ty: Type) -> Parse<Argument> {
        let OperandRef { pos, len, number, .. } = self.b.parse_operand_name()?;
        Ok(Argument { name: (pos, len), number, ty, location: self.b.place(pos) })
    }

    /// An argument that goes by the name of an operand ([`Assembly::lends_names`]).
    ///
    /// [`Assembly::lends_names`]: crate::asm::custom::Assembly::lends_names
    pub fn argument_named_as(&mut self, operand: &Operand, ty: Type) -> Argument {
        let OperandRef { pos, len, number, .. } = operand.0;
        Argument { name: (pos, len), number, ty, location: self.b.place(pos) }
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
        Argument { name: (pos, 0), number: 0, ty, location: self.b.place(pos) }
    }
}
