//! What ops do to memory, what types their results have, and which operands results come from.

use super::{Declared, spec_of};
use crate::context::{Context, Type};
use crate::ir::{Body, Value};
use crate::spec::op::own_body;
use crate::spec::{EffectInstance, OpTrait};
use std::ops::Range;

crate::interface! {
    /// Ops that say what they do to memory.
    pub trait MemoryEffectOpInterface, MemoryEffectTable, MemoryEffectOp {
    } provided {
        /// Appends the effects of the op, without those of its regions. Returns false when they
        /// are not known: anything may happen.
        fn effects(self, cx: &Context, body: &Body, out: &mut Vec<EffectInstance>) -> bool {
            spec_of(cx, body, self.op()).effects_of(cx, body, self.op(), out)
        }
    }
}

impl MemoryEffectOpInterface for Declared {}

crate::interface! {
    /// Ops whose result types follow from operands and attributes.
    pub trait InferTypeOpInterface, InferTypeTable, InferTypeOp {
    } provided {
        /// The types that the results ought to have; `None` when operands or attributes are wrong.
        fn inferred_types(self, cx: &Context, body: &Body) -> Option<Vec<Type>> {
            let op = self.op();
            let spec = spec_of(cx, body, op);
            let groups = 0..spec.operands.len();
            let of_group = |n: usize| spec.operand_range(cx, body, op, n).map(move |at| (n as u16, at));
            let operands: Vec<(u16, Type)> = groups
                .flat_map(of_group)
                .map(|(n, at)| (n, body.value_type(body.operand(op, at))))
                .collect();
            let (own, root) = own_body(body, op);
            spec.infer_result_types(cx, &operands, own.properties(root))
        }
    }
}

impl InferTypeOpInterface for Declared {}

crate::interface! {
    /// Ops that convert a value without computing anything.
    pub trait CastOpInterface, CastTable, CastOp {
    } provided {
        /// Whether it can convert from and to these types; `None` when nobody says.
        fn converts(self, cx: &Context, body: &Body, from: Type, to: Type) -> Option<bool> {
            spec_of(cx, body, self.op()).traits.iter().find_map(|op_trait| match op_trait {
                OpTrait::CastBy(holds) => Some(holds(cx, from, to)),
                _ => None,
            })
        }
    }
}

impl CastOpInterface for Declared {}

crate::interface! {
    /// Ops that write their results over operands.
    pub trait DestinationStyleOpInterface, DestinationStyleTable, DestinationStyleOp {
        /// The operands that are written over, one for each result that is a tensor.
        fn destinations(self, cx: &Context, body: &Body) -> Range<usize>;
    } provided {
        /// The result that is written over operand number `operand`.
        fn tied_result(self, cx: &Context, body: &Body, operand: usize) -> Option<Value> {
            let range = self.destinations(cx, body);
            let number = range.contains(&operand).then(|| operand - range.start)?;
            body.results(self.op()).nth(number)
        }
    }
}
