//! Making an op from its parts, however it was written.

use super::Parse;
use super::ops::{BodyParser, Head};
use super::state::BodyState;
use crate::context::{NamedAttr, Traits};
use crate::ir::{Block, Op};

/// What has been made of an op, and where the rest stands.
pub(super) struct Parts<'s> {
    /// The op, with its operands, and the body of an isolated one.
    pub op: Op,
    pub child: Option<Box<BodyState<'s>>>,
    /// Whether properties were written apart from other attributes.
    pub written: bool,
    /// Where types stand in the worker's stack: of operands, then of results.
    pub first_type: usize,
    pub num_operands: usize,
    /// Where the stack of attributes ends.
    pub first_attr: usize,
}

/// An op that was made.
pub(super) struct Made {
    pub op: Op,
    pub num_props: u16,
}

impl<'s> BodyParser<'s, '_> {
    /// Parses the location after an op and makes the op; its attributes are then on top of the
    /// worker's stack.
    pub(super) fn finish_op(
        &mut self,
        block: Block,
        head: Head,
        parts: Parts<'s>,
        props: &mut Vec<NamedAttr>,
        dict: &mut Vec<NamedAttr>,
    ) -> Parse<Made> {
        let Parts { first_attr, first_type, num_operands, .. } = parts;
        let op = parts.op;
        let isolated = head.entry.traits.contains(Traits::ISOLATED_FROM_ABOVE);
        let mut location = head.location;
        if self.p.at_keyword("loc")
            && let Some(given) = self.p.parse_trailing_location()?
        {
            location = given;
        }
        self.settle_properties(head, parts.written, props, dict)?;
        let num_props = u16::try_from(props.len());
        self.worker.attrs.extend_from_slice(props);
        self.worker.attrs.extend_from_slice(dict);
        let num_attrs = self.worker.attrs.len() - first_attr;
        let (Ok(num_props), Ok(_)) = (num_props, u16::try_from(num_attrs)) else {
            return self.p.error_at(head.start, "an op has more than 65,535 attributes");
        };
        if isolated {
            let mut child = parts.child.unwrap_or_else(|| self.empty_child(head));
            let root = child.body.root();
            let attrs = &self.worker.attrs[first_attr..];
            child.body.append_attrs(root, attrs, num_props);
            child.body.set_location_raw(root, location);
            let body = child.body.take_exact();
            child.reset();
            self.worker.states.push(child);
            self.state.body.set_child(op, Box::new(body));
        } else {
            let body = &mut self.state.body;
            body.append_attrs(op, &self.worker.attrs[first_attr..], num_props);
            body.set_location_raw(op, location);
        }
        self.add_successors(op, head);
        self.add_results(op, head, first_type + num_operands)?;
        self.state.body.append_op(block, op);
        Ok(Made { op, num_props })
    }
}
