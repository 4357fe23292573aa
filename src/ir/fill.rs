//! Doors for code that fills a body from scratch, op by op (parser, cloner): they assume that
//! what they append to ends its pool, and do not advance the revision.

use super::body::Body;
use super::data::Definition;
use super::handle::{Handle, Op, Value};
use crate::context::{Location, NamedAttr};

impl Body {
    /// Makes the end of the operand pool the start of the operands of `op`, which has none.
    #[inline]
    pub(crate) fn start_operands(&mut self, op: Op) {
        self.ops[op].operands = self.operands.len() as u32;
    }

    /// Makes the end of the values the start of the results of `op`, which has none.
    #[inline]
    pub(crate) fn start_results(&mut self, op: Op) {
        self.ops[op].results = self.values.len() as u32;
    }

    /// Gives `op`, which has none, its attributes: properties first.
    #[inline]
    pub(crate) fn append_attrs(&mut self, op: Op, attrs: &[NamedAttr], num_props: u16) {
        let first = self.attrs.len() as u32;
        self.attrs.extend_from_slice(attrs);
        let data = &mut self.ops[op];
        data.attrs = first;
        data.num_props = num_props;
        data.num_attrs = attrs.len() as u16;
    }

    /// Sets the location in the op's own header.
    #[inline]
    pub(crate) fn set_location_raw(&mut self, op: Op, location: Location) {
        self.ops[op].location = location;
    }

    /// The location in the op's own header, whether or not it is a stub.
    #[inline]
    pub(crate) fn raw_location(&self, op: Op) -> Location {
        self.ops[op].location
    }

    /// The value `number` after `first`, in a group of consecutive values.
    #[inline]
    pub(crate) fn nth_value(&self, first: Value, number: usize) -> Value {
        self.values.handle(first.index() + number)
    }

    /// The first of the values that were made last, so many of them.
    #[inline]
    pub(crate) fn last_values(&self, count: usize) -> Value {
        self.values.handle(self.values.len() - count)
    }

    /// Puts `value` wherever `undefined` is used.
    pub(crate) fn replace_undefined(&mut self, undefined: Value, value: Value) {
        debug_assert!(self.values[undefined].definition == Definition::NONE);
        while let Some(slot) = self.values[undefined].first_use {
            self.unlink_use(slot);
            self.link_use(slot, value);
        }
    }

    /// Number of child bodies so far: the index of the next.
    pub(crate) fn num_children(&self) -> usize {
        self.children.len()
    }

    /// The number of the child body of a stub.
    #[inline]
    pub(crate) fn child_number(&self, op: Op) -> u32 {
        self.extra(op).map_or(0, |extra| extra.child)
    }

    /// Whether the op has successors, regions or a child body.
    #[inline]
    pub(crate) fn has_extra(&self, op: Op) -> bool {
        self.ops[op].extra != super::data::NO_EXTRA
    }

    /// The child body with this number.
    pub(crate) fn child_at(&self, number: u32) -> Option<&Body> {
        self.children.get(number as usize)?.as_deref()
    }

    /// The child body with this number, to change it.
    pub(crate) fn child_at_mut(&mut self, number: u32) -> Option<&mut Body> {
        self.note_all_lent();
        self.children.get_mut(number as usize)?.as_deref_mut()
    }

    /// All child bodies.
    pub(crate) fn children_mut(&mut self) -> impl Iterator<Item = &mut Body> {
        self.note_all_lent();
        self.children.iter_mut().flatten().map(|child| &mut **child)
    }

    /// Takes a child body out for good; its stub is not to be used any more.
    pub(crate) fn take_child_at(&mut self, number: u32) -> Option<Box<Body>> {
        self.children[number as usize].take()
    }

    /// Replaces every location in the body: of ops and block arguments, not of child bodies.
    pub(crate) fn map_locations(&mut self, mut map: impl FnMut(Location) -> Location) {
        for op in self.ops.items_mut() {
            op.location = map(op.location);
        }
        for arg in &mut self.args {
            arg.location = map(arg.location);
        }
    }
}
