//! Regions that go without saying in the text of an op: see [`super::op_parser`].
//!
//! A named operation stands for a computation that nobody writes out. Its parser makes the region
//! from the types of the operands, op by op, each with the properties that it has by default.

use super::Parse;
use super::custom::own_body;
use super::op_parser::OpParser;
use super::ops::NameEntry;
use crate::context::{Location, NamedAttr, Type};
use crate::ir::{Block, OpState, Value};

/// A region with one block, which is made op by op.
#[derive(Clone, Copy, Debug)]
pub struct ImpliedRegion {
    block: Block,
}

impl<'s> OpParser<'_, 's, '_> {
    /// Where the op stands, unless it says otherwise at its end.
    pub fn location(&self) -> Location {
        self.c.head.location
    }

    /// Says where the op stands, unless it says otherwise at its end.
    pub fn set_location(&mut self, location: Location) {
        self.c.head.location = location;
    }

    /// Where the value comes from that is an operand of a group, which has been resolved: for one that
    /// is not defined yet, the operand itself.
    pub fn operand_location(&mut self, group: u16, number: usize) -> Option<Location> {
        let mut operands = self.c.operands.iter().filter(|(g, _)| *g == group);
        let operand = operands.nth(number)?.1;
        let value = operand.value?;
        let body = &self.b.state.body;
        Some(match body.defining_op(value) {
            Some(op) => body.raw_location(op),
            None if body.is_argument(value) => body.arg_location(value),
            None => self.b.place(operand.pos),
        })
    }

    /// Adds a region with one block, which has these arguments and no ops yet, to a group.
    pub fn implied_region(&mut self, group: u16, args: &[(Type, Location)]) -> ImpliedRegion {
        let region = self.empty_region(group);
        let body = own_body(self.b, &mut self.c);
        let block = body.create_block();
        body.append_block(region.0, block);
        for (ty, location) in args {
            body.add_block_arg(block, *ty, *location);
        }
        ImpliedRegion { block }
    }

    /// The arguments of a region that is being made.
    pub fn implied_arguments(&mut self, region: ImpliedRegion) -> Vec<Value> {
        own_body(self.b, &mut self.c).block_args(region.block).collect()
    }

    /// The type of a value in a region that is being made.
    pub fn implied_type(&mut self, value: Value) -> Type {
        own_body(self.b, &mut self.c).value_type(value)
    }

    /// Makes an op at the end of a region that is being made; returns its results. A name without
    /// a dialect is one in the dialect whose name is empty.
    ///
    /// # Errors
    /// When its name is none.
    pub fn implied_op(
        &mut self,
        region: ImpliedRegion,
        (name, location): (&'s str, Location),
        operands: &[Value],
        results: &[Type],
        attrs: &[NamedAttr],
    ) -> Parse<Vec<Value>> {
        let cx = self.cx();
        let known = match name.contains('.') {
            true => cx.op_name(name.as_bytes()),
            false => cx.op_name(format!(".{name}").as_bytes()),
        };
        let entry = match cx.op_info(known) {
            info if info.is_registered() => self.b.name_entry(name.as_bytes(), self.c.name_pos)?,
            // Whether it may be is for the verifier to say.
            info => NameEntry { name: known, traits: info.traits(), defaults: (0, 0) },
        };
        let mut state = OpState::new(entry.name, location);
        state.operands.extend_from_slice(operands);
        state.result_types.extend_from_slice(results);
        state.attributes.extend_from_slice(attrs);
        let (first, end) = entry.defaults;
        let defaults = &self.b.worker.defaults[first as usize..end as usize];
        let missing = defaults.iter().filter(|d| attrs.iter().all(|attr| attr.name != d.name));
        state.attributes.extend(missing.copied());
        let body = own_body(self.b, &mut self.c);
        let op = body.create(cx, &state);
        body.append_op(region.block, op);
        Ok(body.results(op).collect())
    }
}
