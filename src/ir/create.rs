//! Creating ops.
//!
//! [`OpState`] says what an op is to be, [`Body::create`] makes it, detached, and an
//! [`InsertPoint`] says where it goes; [`Builder`] holds the two together. An op with an isolated
//! name becomes a stub with a child body: attributes, location and regions go into the child,
//! operands, results and successors stay with the stub.

use super::body::Body;
use super::handle::{Block, Op, Region, Value};
use super::place::InsertPoint;
use crate::context::{Attribute, Context, Identifier, Location, NamedAttr, OpName, Type};
use smallvec::SmallVec;

/// What an op is to be.
///
/// ```
/// # use irtool::context::{Context, Location};
/// # use irtool::ir::{Body, InsertPoint, OpState};
/// let cx = Context::default();
/// let mut body = Body::new(&cx, cx.op_name("test.root"), Location::UNKNOWN, 1);
/// let region = body.regions(body.root())[0];
/// let block = body.create_block();
/// body.append_block(region, block);
///
/// let constant = OpState::new(cx.op_name("test.constant"), Location::UNKNOWN)
///     .attr(cx.identifier("value"), cx.int_attr(cx.i32(), 7))
///     .result(cx.i32());
/// let constant = body.create_at(&cx, InsertPoint::AtEnd(block), &constant);
/// let value = body.result(constant, 0);
/// let add = OpState::new(cx.op_name("test.add"), Location::UNKNOWN)
///     .operands([value, value])
///     .result(cx.i32());
/// let add = body.create_at(&cx, InsertPoint::After(constant), &add);
///
/// assert_eq!(body.next_op(constant), Some(add));
/// assert_eq!(body.uses(value).count(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct OpState {
    /// Name.
    pub name: OpName,
    /// Where it comes from.
    pub location: Location,
    /// Operands.
    pub operands: SmallVec<[Value; 4]>,
    /// Types of the results.
    pub result_types: SmallVec<[Type; 2]>,
    /// Attributes in any order; the inherent ones become properties.
    pub attributes: SmallVec<[NamedAttr; 4]>,
    /// Attributes in any order that become properties whatever their names.
    pub properties: SmallVec<[NamedAttr; 2]>,
    /// Successors.
    pub successors: SmallVec<[Block; 2]>,
    /// Number of (empty) regions.
    pub regions: usize,
}

impl OpState {
    /// An op with nothing but a name and a location.
    #[must_use]
    pub fn new(name: OpName, location: Location) -> Self {
        Self {
            name,
            location,
            operands: SmallVec::new(),
            result_types: SmallVec::new(),
            attributes: SmallVec::new(),
            properties: SmallVec::new(),
            successors: SmallVec::new(),
            regions: 0,
        }
    }

    /// Adds an operand.
    #[must_use]
    pub fn operand(mut self, value: Value) -> Self {
        self.operands.push(value);
        self
    }

    /// Adds operands.
    #[must_use]
    pub fn operands(mut self, values: impl IntoIterator<Item = Value>) -> Self {
        self.operands.extend(values);
        self
    }

    /// Adds a result.
    #[must_use]
    pub fn result(mut self, ty: Type) -> Self {
        self.result_types.push(ty);
        self
    }

    /// Adds results.
    #[must_use]
    pub fn results(mut self, types: impl IntoIterator<Item = Type>) -> Self {
        self.result_types.extend(types);
        self
    }

    /// Adds an attribute: a property where the op declares it as one, else a discardable one.
    #[must_use]
    pub fn attr(mut self, name: Identifier, value: Attribute) -> Self {
        self.attributes.push(NamedAttr { name, value });
        self
    }

    /// Adds attributes, each as [`OpState::attr`] does.
    #[must_use]
    pub fn attrs(mut self, attrs: impl IntoIterator<Item = NamedAttr>) -> Self {
        self.attributes.extend(attrs);
        self
    }

    /// Adds a property, declared or not.
    #[must_use]
    pub fn property(mut self, name: Identifier, value: Attribute) -> Self {
        self.properties.push(NamedAttr { name, value });
        self
    }

    /// Adds a successor.
    #[must_use]
    pub fn successor(mut self, block: Block) -> Self {
        self.successors.push(block);
        self
    }

    /// Sets the number of regions.
    #[must_use]
    pub fn regions(mut self, count: usize) -> Self {
        self.regions = count;
        self
    }
}

impl Body {
    /// A body whose root is the op that `state` describes, apart from operands, results and
    /// successors, which belong to the stub that the body will get ([`Body::adopt`]).
    pub fn from_state(cx: &Context, state: &OpState) -> Body {
        let mut body = Body::new(cx, state.name, state.location, state.regions);
        let root = body.root();
        body.fill_attrs(cx, root, state);
        body
    }

    /// Creates a detached op. One with an isolated name becomes a stub, and the rest of it the
    /// root of its child body.
    pub fn create(&mut self, cx: &Context, state: &OpState) -> Op {
        self.touch();
        let traits = cx.op_info(state.name).traits().hot();
        let op = self.push_op(state.name, traits, state.location);
        self.fill_op(op, &state.operands, &state.result_types, &state.successors);
        if Body::isolates(cx, state.name) {
            self.set_child(op, Box::new(Body::from_state(cx, state)));
        } else {
            self.add_regions(op, state.regions);
            self.fill_attrs(cx, op, state);
        }
        op
    }

    /// Creates an op at a place.
    pub fn create_at(&mut self, cx: &Context, point: InsertPoint, state: &OpState) -> Op {
        let op = self.create(cx, state);
        self.insert_op(point, op);
        op
    }

    /// Gives `op`, the newest op, its operands, results and successors.
    pub(crate) fn fill_op(
        &mut self,
        op: Op,
        operands: &[Value],
        results: &[Type],
        successors: &[Block],
    ) {
        for &operand in operands {
            self.push_operand(op, operand);
        }
        for &ty in results {
            self.push_result(op, ty);
        }
        for &block in successors {
            self.push_successor(op, block);
        }
    }

    fn fill_attrs(&mut self, cx: &Context, op: Op, state: &OpState) {
        if state.attributes.is_empty() && state.properties.is_empty() {
            return;
        }
        let info = cx.op_info(state.name);
        let is_inherent = |attr: &NamedAttr| info.is_inherent(attr.name);
        let first = self.attrs.len();
        self.attrs.extend_from_slice(&state.properties);
        self.attrs.extend(state.attributes.iter().copied().filter(is_inherent));
        let middle = self.attrs.len();
        self.attrs.extend(state.attributes.iter().copied().filter(|attr| !is_inherent(attr)));
        cx.sort_entries(&mut self.attrs[first..middle]);
        cx.sort_entries(&mut self.attrs[middle..]);
        self.set_attr_slice(op, first, middle - first, self.attrs.len() - first);
    }
}

/// Creates ops one after another at a place in a body.
///
/// ```
/// # use irtool::context::{Context, Location};
/// # use irtool::ir::{Body, Builder, InsertPoint, OpState};
/// # let cx = Context::default();
/// # let mut body = Body::new(&cx, cx.op_name("test.root"), Location::UNKNOWN, 1);
/// # let region = body.regions(body.root())[0];
/// let mut builder = Builder::new(&cx, &mut body);
/// let block = builder.create_block(region, &[(cx.i32(), Location::UNKNOWN)]);
/// let first = builder.create(&OpState::new(cx.op_name("test.a"), Location::UNKNOWN));
/// let second = builder.create(&OpState::new(cx.op_name("test.b"), Location::UNKNOWN));
/// assert_eq!(body.ops(block).collect::<Vec<_>>(), [first, second]);
/// ```
#[derive(Debug)]
pub struct Builder<'b> {
    /// The context.
    pub cx: &'b Context,
    /// What is built.
    pub body: &'b mut Body,
    point: Option<InsertPoint>,
    location: Location,
}

impl<'b> Builder<'b> {
    /// A builder without a place yet: what it creates is detached.
    pub fn new(cx: &'b Context, body: &'b mut Body) -> Self {
        Self { cx, body, point: None, location: Location::UNKNOWN }
    }

    /// A builder at a place.
    pub fn at(cx: &'b Context, body: &'b mut Body, point: InsertPoint) -> Self {
        Self { cx, body, point: Some(point), location: Location::UNKNOWN }
    }

    /// Where the next op goes.
    pub fn point(&self) -> Option<InsertPoint> {
        self.point
    }

    /// Sets where the next op goes.
    pub fn set_point(&mut self, point: InsertPoint) {
        self.point = Some(point);
    }

    /// Where the ops come from that are made without a location of their own.
    pub fn location(&self) -> Location {
        self.location
    }

    /// Sets where the next ops come from.
    pub fn set_location(&mut self, location: Location) {
        self.location = location;
    }

    /// Creates an op; the next one comes after it.
    pub fn create(&mut self, state: &OpState) -> Op {
        let op = self.body.create(self.cx, state);
        if let Some(point) = self.point {
            self.body.insert_op(point, op);
            if let InsertPoint::After(_) | InsertPoint::AtStart(_) = point {
                self.point = Some(InsertPoint::After(op));
            }
        }
        op
    }

    /// Creates a block at the end of a region and goes there.
    pub fn create_block(&mut self, region: Region, args: &[(Type, Location)]) -> Block {
        let block = self.body.create_block();
        for &(ty, location) in args {
            self.body.add_block_arg(block, ty, location);
        }
        self.body.append_block(region, block);
        self.point = Some(InsertPoint::AtEnd(block));
        block
    }
}
