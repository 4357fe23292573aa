//! Calls, what is called, and what may be put in place of a call.

use super::{Declared, spec_of};
use crate::context::{AttrData, Attribute, Context, Type, TypeData};
use crate::ir::{Body, Op, Region, Value};
use crate::spec::op::own_body;
use std::ops::Range;

/// What a call calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
    /// What this reference names.
    Symbol(Attribute),
    /// What this value is.
    Value(Value),
}

crate::interface! {
    /// Calls: by default of what the attribute or operand `callee` says, with all other operands.
    pub trait CallOpInterface, CallTable, CallOp {
    } provided {
        /// What is called.
        fn callee(self, cx: &Context, body: &Body) -> Option<Callee> {
            let op = self.op();
            let mut attrs = body.attrs(op).iter();
            if let Some(attr) = attrs.find(|attr| cx.bytes(attr.name) == b"callee") {
                return Some(Callee::Symbol(attr.value));
            }
            let spec = spec_of(cx, body, op);
            let group = spec.operand_group("callee").or_else(|| spec.operand_group("callee_operands"))?;
            let number = spec.operand_range(cx, body, op, group).next()?;
            Some(Callee::Value(body.operand(op, number)))
        }
        /// The operands that are passed.
        fn arguments(self, cx: &Context, body: &Body) -> Range<usize> {
            let op = self.op();
            let indirect = matches!(self.callee(cx, body), Some(Callee::Value(_)));
            usize::from(indirect)..body.num_operands(op)
        }
    }
}

impl CallOpInterface for Declared {}

crate::interface! {
    /// What can be called: by default what `function_type` says and the first region does.
    pub trait CallableOpInterface, CallableTable, CallableOp {
    } provided {
        /// What is executed, in the op's own body; `None` for a declaration.
        fn callable_region(self, cx: &Context, body: &Body) -> Option<Region> {
            super::filled_region(body, self.op(), 0)
        }
        /// The types of what it takes.
        fn argument_types(self, cx: &Context, body: &Body) -> Vec<Type> {
            signature(cx, body, self.op()).map(|(inputs, _)| inputs.to_vec()).unwrap_or_default()
        }
        /// The types of what it gives.
        fn result_types(self, cx: &Context, body: &Body) -> Vec<Type> {
            signature(cx, body, self.op()).map(|(_, results)| results.to_vec()).unwrap_or_default()
        }
    }
}

impl CallableOpInterface for Declared {}

fn signature<'c>(cx: &'c Context, body: &Body, op: Op) -> Option<(&'c [Type], &'c [Type])> {
    let (own, root) = own_body(body, op);
    let mut attrs = own.attrs(root).iter();
    let attr = attrs.find(|attr| cx.bytes(attr.name) == b"function_type")?;
    let AttrData::Type(ty) = cx.attr_data(attr.value) else { return None };
    match cx.type_data(*ty) {
        TypeData::Function { inputs, results } => Some((inputs, results)),
        _ => None,
    }
}

/// Whether a call may be replaced by the body of what it calls, each given with the body that it
/// stands in.
pub type MayInlineCallFn = fn(&Context, call: (&Body, Op), callable: (&Body, Op)) -> bool;

/// What a dialect says about inlining its ops; attached to the dialect's name with
/// [`Registry::implement`](crate::context::Registry::implement), and found with
/// `cx.dialect_interface::<DialectInliner>("func")`.
#[derive(Debug)]
pub struct DialectInliner {
    /// Whether a call may be replaced by the body of what it calls. Both are given where they
    /// stand.
    pub may_inline_call: MayInlineCallFn,
    /// Whether an op may be moved to where `call` stands.
    pub may_inline_op: fn(&Context, &Body, Op) -> bool,
    /// What a terminator hands back: the values for the results of the call, when the region has
    /// one block.
    pub returned: fn(&Context, &Body, Op) -> Vec<Value>,
}

impl DialectInliner {
    /// Everything may be inlined, and terminators hand back their operands.
    pub const ALWAYS: DialectInliner = DialectInliner {
        may_inline_call: |_, _, _| true,
        may_inline_op: |_, _, _| true,
        returned: |_, body, op| body.operands(op).collect(),
    };
}
