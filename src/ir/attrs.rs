//! Editing attributes and locations.
//!
//! An op's attributes are a slice of the body's pool: the properties (inherent attributes) sorted
//! by name, then the discardable ones sorted by name. A list that fits stays in place, one that
//! grows moves to the end of the pool. All of this works on a stub, too, and then changes the
//! child body.

use super::body::Body;
use super::data::SHARED_ATTRS;
use super::handle::Op;
use super::unseen::Kind;
use crate::context::{Attribute, Context, Identifier, Location, NamedAttr};

impl Body {
    /// Sets the attribute of this name. One that is there keeps its kind; a new one becomes a
    /// property if the op declares it as one, else a discardable attribute.
    ///
    /// ```
    /// # use irtool::context::{Context, Location};
    /// # use irtool::ir::Body;
    /// let cx = Context::default();
    /// let mut body = Body::new(&cx, cx.op_name("test.root"), Location::UNKNOWN, 0);
    /// let root = body.root();
    /// let (a, b) = (cx.identifier("a"), cx.identifier("b"));
    /// body.set_attr(&cx, root, b, cx.unit_attr());
    /// body.set_attr(&cx, root, a, cx.unit_attr());
    /// let names: Vec<_> = body.attrs(root).iter().map(|attr| attr.name).collect();
    /// assert_eq!(names, [a, b]);
    /// ```
    pub fn set_attr(&mut self, cx: &Context, op: Op, name: Identifier, value: Attribute) {
        let Some((body, op)) = self.attr_holder(op) else { return };
        if let Some(number) = body.attr_number(op, name) {
            return body.replace_attr(op, number, value);
        }
        let inherent = cx.op_info(body.ops[op].name).is_inherent(name);
        body.insert_attr(cx, op, NamedAttr { name, value }, inherent);
    }

    /// Sets the property of this name, declared or not.
    pub fn set_property(&mut self, cx: &Context, op: Op, name: Identifier, value: Attribute) {
        self.set_attr_of_kind(cx, op, name, value, true);
    }

    /// Sets the discardable attribute of this name.
    pub fn set_discardable_attr(
        &mut self,
        cx: &Context,
        op: Op,
        name: Identifier,
        value: Attribute,
    ) {
        self.set_attr_of_kind(cx, op, name, value, false);
    }

    /// Removes the attribute of this name and returns its value, if there is one.
    pub fn erase_attr(&mut self, op: Op, name: Identifier) -> Option<Attribute> {
        let (body, op) = self.attr_holder(op)?;
        let number = body.attr_number(op, name)?;
        body.touch_op(op, Kind::CHANGED);
        body.unshare_attrs(op);
        let index = body.ops[op].attrs as usize + number;
        body.forget_attrs_in_signature(op);
        let value = body.attrs[index].value;
        let data = &mut body.ops[op];
        let first = data.attrs as usize;
        let end = first + data.num_attrs as usize;
        if index < first + data.num_props as usize {
            data.num_props -= 1;
        }
        data.num_attrs -= 1;
        body.attrs.copy_within(index + 1..end, index);
        Some(value)
    }

    /// Sets all properties. Sorts them by name.
    pub fn set_properties(&mut self, cx: &Context, op: Op, properties: &[NamedAttr]) {
        self.set_attr_part(cx, op, properties, true);
    }

    /// Sets all discardable attributes. Sorts them by name.
    pub fn set_discardable_attrs(&mut self, cx: &Context, op: Op, attrs: &[NamedAttr]) {
        self.set_attr_part(cx, op, attrs, false);
    }

    /// Sets all attributes of both kinds: the declared ones become properties. Sorts them by name.
    pub fn set_attrs(&mut self, cx: &Context, op: Op, attrs: &[NamedAttr]) {
        let info = cx.op_info(self.ops[op].name);
        let (inherent, discardable): (Vec<_>, Vec<_>) =
            attrs.iter().partition(|attr| info.is_inherent(attr.name));
        self.set_properties(cx, op, &inherent);
        self.set_discardable_attrs(cx, op, &discardable);
    }

    /// Replaces the value of each attribute of `op` by what `f` makes of it.
    pub fn map_attrs(&mut self, op: Op, mut f: impl FnMut(NamedAttr) -> Attribute) {
        let Some((body, op)) = self.attr_holder(op) else { return };
        for number in 0..body.ops[op].num_attrs as usize {
            let value = f(body.attrs[body.ops[op].attrs as usize + number]);
            body.replace_attr(op, number, value);
        }
    }

    /// The property of this name.
    pub fn property(&self, op: Op, name: Identifier) -> Option<Attribute> {
        self.properties(op).iter().find(|attr| attr.name == name).map(|attr| attr.value)
    }

    /// The discardable attribute of this name.
    pub fn discardable_attr(&self, op: Op, name: Identifier) -> Option<Attribute> {
        self.discardable_attrs(op).iter().find(|attr| attr.name == name).map(|attr| attr.value)
    }

    /// Sets where the op comes from.
    pub fn set_location(&mut self, op: Op, location: Location) {
        let Some((body, op)) = self.attr_holder(op) else { return };
        if body.ops[op].location != location {
            body.revision += 1;
            body.ops[op].location = location;
        }
    }

    /// Points an op at its attributes in the pool.
    ///
    /// # Panics
    /// When there are more than 65,535.
    pub(crate) fn set_attr_slice(&mut self, op: Op, first: usize, props: usize, all: usize) {
        self.forget_attrs_in_signature(op);
        let data = &mut self.ops[op];
        data.state &= !SHARED_ATTRS;
        data.attrs = first as u32;
        data.num_attrs = u16::try_from(all).expect("at most 65,535 attributes on one op");
        data.num_props = props as u16;
    }

    /// Gives the op attributes in the pool that are its own.
    fn unshare_attrs(&mut self, op: Op) {
        let data = &mut self.ops[op];
        if data.state & SHARED_ATTRS != 0 {
            data.state &= !SHARED_ATTRS;
            let first = data.attrs as usize;
            data.attrs = self.attrs.len() as u32;
            self.attrs.extend_from_within(first..first + data.num_attrs as usize);
        }
    }

    /// The body and the op in it that hold the attributes of `op`; `None` for the stub of a child
    /// that is in use by [`Body::with_child`].
    fn attr_holder(&mut self, op: Op) -> Option<(&mut Body, Op)> {
        if !self.is_stub(op) {
            return Some((self, op));
        }
        let child = self.child_mut(op)?;
        let root = child.root();
        Some((child, root))
    }

    fn attr_number(&self, op: Op, name: Identifier) -> Option<usize> {
        let data = &self.ops[op];
        let attrs = &self.attrs[data.attrs as usize..][..data.num_attrs as usize];
        attrs.iter().position(|attr| attr.name == name)
    }

    /// Sets the value of the op's attribute number `number`.
    fn replace_attr(&mut self, op: Op, number: usize, value: Attribute) {
        let first = self.ops[op].attrs as usize;
        if self.attrs[first + number].value != value {
            self.touch_op(op, Kind::CHANGED);
            self.forget_attrs_in_signature(op);
            self.unshare_attrs(op);
            let first = self.ops[op].attrs as usize;
            self.attrs[first + number].value = value;
        }
    }

    fn set_attr_of_kind(
        &mut self,
        cx: &Context,
        op: Op,
        name: Identifier,
        value: Attribute,
        inherent: bool,
    ) {
        let Some((body, op)) = self.attr_holder(op) else { return };
        let (first, end) = body.attr_part(op, inherent);
        match body.attrs[first..end].iter().position(|attr| attr.name == name) {
            Some(index) => {
                let before = first - body.ops[op].attrs as usize;
                body.replace_attr(op, before + index, value);
            }
            None => body.insert_attr(cx, op, NamedAttr { name, value }, inherent),
        }
    }

    /// Where in the pool the attributes of one kind are.
    fn attr_part(&self, op: Op, inherent: bool) -> (usize, usize) {
        let data = &self.ops[op];
        let first = data.attrs as usize;
        let middle = first + data.num_props as usize;
        if inherent { (first, middle) } else { (middle, first + data.num_attrs as usize) }
    }

    fn insert_attr(&mut self, cx: &Context, op: Op, attr: NamedAttr, inherent: bool) {
        self.touch_op(op, Kind::CHANGED);
        self.unshare_attrs(op);
        let data = &self.ops[op];
        let (mut first, len) = (data.attrs as usize, data.num_attrs as usize);
        let props = data.num_props as usize;
        if first + len != self.attrs.len() || len == 0 {
            let end = self.attrs.len();
            self.attrs.extend_from_within(first..first + len);
            first = end;
        }
        let range = if inherent { first..first + props } else { first + props..first + len };
        let name = cx.bytes(attr.name);
        let at = self.attrs[range.clone()].partition_point(|known| cx.bytes(known.name) < name);
        self.attrs.insert(range.start + at, attr);
        self.set_attr_slice(op, first, props + usize::from(inherent), len + 1);
    }

    fn set_attr_part(&mut self, cx: &Context, op: Op, attrs: &[NamedAttr], inherent: bool) {
        let Some((body, op)) = self.attr_holder(op) else { return };
        body.touch_op(op, Kind::CHANGED);
        body.unshare_attrs(op);
        let data = &body.ops[op];
        let (first, len) = (data.attrs as usize, data.num_attrs as usize);
        let props = data.num_props as usize;
        let kept = if inherent { len - props } else { props };
        let (new_props, end) = match inherent {
            true => (attrs.len(), attrs.len() + kept),
            false => (props, props + attrs.len()),
        };
        let mut at = first;
        if end > len {
            at = body.attrs.len();
            body.attrs.resize(at + end, *attrs.first().expect("the list grows"));
        }
        let source = if inherent { first + props..first + len } else { first..first + props };
        let target = if inherent { at + new_props } else { at };
        body.attrs.copy_within(source, target);
        let start = if inherent { at } else { at + props };
        let part = &mut body.attrs[start..start + attrs.len()];
        part.copy_from_slice(attrs);
        cx.sort_entries(part);
        body.set_attr_slice(op, at, new_props, end);
    }
}
