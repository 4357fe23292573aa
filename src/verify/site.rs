//! Where a check looks: an op together with what encloses it.

use super::symbols::LazyTable;
use crate::context::{
    Attribute, Context, Identifier, Location, NamedAttr, OpInfo, OpName, Traits, Type,
};
use crate::ir::{Body, Op, Region, Value};

/// An op of a body.
#[derive(Clone, Copy)]
pub struct OpRef<'a> {
    /// The body.
    pub body: &'a Body,
    /// The op, of that body.
    pub op: Op,
}

impl<'a> OpRef<'a> {
    /// The op as its own body sees it: for a stub, the root of the child.
    pub fn inner(self) -> OpRef<'a> {
        match self.body.child(self.op) {
            Some(child) => OpRef { body: child, op: child.root() },
            None => self,
        }
    }

    /// Whether the op has all of these hot traits.
    pub fn has_trait(self, traits: Traits) -> bool {
        self.body.has_trait(self.op, traits)
    }

    /// The op's name.
    pub fn name(self) -> OpName {
        let inner = self.inner();
        inner.body.name(inner.op)
    }

    /// The attribute of this name, inherent or discardable.
    pub fn attr(self, name: Identifier) -> Option<Attribute> {
        self.body.attr(self.op, name)
    }

    /// The op's location.
    pub fn location(self) -> Location {
        self.body.location(self.op)
    }

    fn is(self, other: OpRef<'_>) -> bool {
        std::ptr::eq(self.body, other.body) && self.op == other.op
    }
}

impl PartialEq for OpRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.inner().is(other.inner())
    }
}

/// A body and the place of its root in what encloses it.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The body.
    pub body: &'a Body,
    /// The enclosing body, when that is known, and the stub there that owns this one.
    pub parent: Option<(&'a Scope<'a>, Op)>,
    /// The root's table of symbols, when it has one and that was collected already.
    pub(super) symbols: Option<&'a LazyTable>,
}

impl<'a> Scope<'a> {
    /// A body about whose surroundings nothing is known.
    pub fn top(body: &'a Body) -> Self {
        Scope { body, parent: None, symbols: None }
    }

    /// The scope of the child that `stub` owns.
    pub fn nested(&'a self, stub: Op, child: &'a Body) -> Self {
        Scope { body: child, parent: Some((self, stub)), symbols: None }
    }
}

/// An op to check.
///
/// Attributes, location and regions of an isolated op are in its own body, its operands, results
/// and successors in the enclosing one. The accessors here look in the right place.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The body that the op's regions are in, and what encloses it.
    pub scope: &'a Scope<'a>,
    /// The op, of that body: of an isolated op, the root.
    pub op: Op,
}

impl<'a> Site<'a> {
    /// The body that the op's attributes and regions are in.
    #[inline]
    pub fn body(&self) -> &'a Body {
        self.scope.body
    }

    /// The op where its attributes and regions are.
    pub fn inner(&self) -> OpRef<'a> {
        OpRef { body: self.scope.body, op: self.op }
    }

    /// The op where its operands, results, successors and block are: for the root of a body the
    /// stub, when the enclosing body is known.
    #[inline]
    pub fn outer(&self) -> OpRef<'a> {
        if self.op == self.scope.body.root()
            && let Some((parent, stub)) = self.scope.parent
        {
            return OpRef { body: parent.body, op: stub };
        }
        self.inner()
    }

    /// What is known of the op's name.
    pub fn info(&self) -> &'a OpInfo {
        self.cx.op_info(self.body().name(self.op))
    }

    /// The operands in order, values of [`Site::outer`]'s body.
    pub fn operands(
        &self,
    ) -> impl ExactSizeIterator<Item = Value> + DoubleEndedIterator + Clone + 'a {
        let OpRef { body, op } = self.outer();
        body.operands(op)
    }

    /// Types of the operands.
    pub fn operand_types(&self) -> impl ExactSizeIterator<Item = Type> + Clone + 'a {
        let OpRef { body, op } = self.outer();
        body.operands(op).map(|value| body.value_type(value))
    }

    /// Types of the results.
    pub fn result_types(&self) -> impl ExactSizeIterator<Item = Type> + Clone + 'a {
        let OpRef { body, op } = self.outer();
        body.results(op).map(|value| body.value_type(value))
    }

    /// All attributes.
    pub fn attrs(&self) -> &'a [NamedAttr] {
        self.body().attrs(self.op)
    }

    /// The attribute of this name, inherent or discardable.
    pub fn attr(&self, name: Identifier) -> Option<Attribute> {
        self.body().attr(self.op, name)
    }

    /// The regions, of [`Site::body`].
    pub fn regions(&self) -> &'a [Region] {
        self.body().regions(self.op)
    }

    /// The op that encloses this one, across the boundary of a body too; `None` at the top.
    pub fn parent(&self) -> Option<Site<'a>> {
        if let Some(op) = self.body().parent_op(self.op) {
            return Some(Site { op, ..*self });
        }
        let (scope, stub) = self.scope.parent?;
        let op = scope.body.parent_op(stub)?;
        Some(Site { cx: self.cx, scope, op })
    }

    /// The op's location.
    pub fn location(&self) -> Location {
        self.body().location(self.op)
    }

    /// The op's name as messages quote it.
    pub fn name(&self) -> std::borrow::Cow<'a, str> {
        self.info().name()
    }

    /// The same place for another op of the body.
    pub fn at(&self, op: Op) -> Site<'a> {
        Site { op, ..*self }
    }
}
