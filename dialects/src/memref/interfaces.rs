//! Control flow of scopes, and slots of memory.

use super::{Alloca, AllocaScope, Load, Store};
use irtool::context::{Context, TypeData};
use irtool::ir::{Body, Builder, Value};
use irtool::spec::Declared;
use irtool::spec::interfaces::{
    FlowPoint, MemorySlot, PromotableAllocationOpInterface, PromotableMemOpInterface,
    RegionBranchOpInterface, SafeMemorySlotAccessOpInterface,
};

impl RegionBranchOpInterface for AllocaScope {
    fn successors(self, _: &Context, _: &Body, from: FlowPoint) -> Vec<FlowPoint> {
        vec![match from {
            FlowPoint::Parent => FlowPoint::Region(0),
            FlowPoint::Region(_) => FlowPoint::Parent,
        }]
    }

    fn invocation_bounds(self, _: &Context, _: &Body) -> Vec<(u64, Option<u64>)> {
        vec![(1, Some(1))]
    }
}

impl PromotableAllocationOpInterface for Alloca {
    fn promotable_slots(self, cx: &Context, body: &Body) -> Vec<MemorySlot> {
        let pointer = self.memref(body);
        let TypeData::MemRef { shape, element, .. } = cx.type_data(body.value_type(pointer)) else {
            return Vec::new();
        };
        // Of one element: others cannot be one value.
        let one = shape.iter().all(|extent| *extent == 1);
        if one { vec![MemorySlot { pointer, ty: *element }] } else { Vec::new() }
    }

    fn default_value(self, b: &mut Builder<'_>, slot: MemorySlot) -> Value {
        crate::ub::Poison::build(b, slot.ty).result(b.body)
    }
}

impl PromotableMemOpInterface for Load {
    fn loads_from(self, _: &Context, body: &Body, slot: MemorySlot) -> bool {
        self.memref(body) == slot.pointer
    }

    fn stores_to(self, _: &Context, _: &Body, _: MemorySlot) -> bool {
        false
    }

    fn stored_value(self, _: &Context, _: &Body, _: MemorySlot) -> Option<Value> {
        None
    }

    fn can_promote(self, _: &Context, body: &Body, slot: MemorySlot) -> bool {
        let is_other = |value| value != slot.pointer;
        self.memref(body) == slot.pointer
            && body.operands(self.handle()).skip(1).all(is_other)
            && body.value_type(self.result(body)) == slot.ty
    }
}

impl PromotableMemOpInterface for Store {
    fn loads_from(self, _: &Context, _: &Body, _: MemorySlot) -> bool {
        false
    }

    fn stores_to(self, _: &Context, body: &Body, slot: MemorySlot) -> bool {
        self.memref(body) == slot.pointer
    }

    fn stored_value(self, _: &Context, body: &Body, slot: MemorySlot) -> Option<Value> {
        (self.memref(body) == slot.pointer).then(|| self.value(body))
    }

    fn can_promote(self, _: &Context, body: &Body, slot: MemorySlot) -> bool {
        // A pointer that is stored itself is out of hand.
        self.memref(body) == slot.pointer
            && self.value(body) != slot.pointer
            && body.value_type(self.value(body)) == slot.ty
    }
}

impl SafeMemorySlotAccessOpInterface for Load {
    fn is_safe(self, _: &Context, body: &Body, slot: MemorySlot) -> bool {
        self.memref(body) == slot.pointer
    }
}

impl SafeMemorySlotAccessOpInterface for Store {
    fn is_safe(self, _: &Context, body: &Body, slot: MemorySlot) -> bool {
        self.memref(body) == slot.pointer && self.value(body) != slot.pointer
    }
}
