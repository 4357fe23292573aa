//! Memory slots: what promotion to values (mem2reg) and splitting (SROA) ask ops.

use crate::context::{Attribute, Context, Type};
use crate::ir::{Body, Builder, Value};

/// Memory that holds one value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MemorySlot {
    /// The pointer to it.
    pub pointer: Value,
    /// The type of what it holds.
    pub ty: Type,
}

crate::interface! {
    /// Allocations of slots that can become values.
    pub trait PromotableAllocationOpInterface, PromotableAllocationTable, PromotableAllocationOp {
        /// The slots that it allocates, as far as they can become values.
        fn promotable_slots(self, cx: &Context, body: &Body) -> Vec<MemorySlot>;
        /// Makes, where the builder stands, the value of a slot that nothing was stored to.
        fn default_value(self, b: &mut Builder<'_>, slot: MemorySlot) -> Value;
    }
}

crate::interface! {
    /// Ops that load from slots, or store to them.
    pub trait PromotableMemOpInterface, PromotableMemTable, PromotableMemOp {
        /// Whether it loads from the slot.
        fn loads_from(self, cx: &Context, body: &Body, slot: MemorySlot) -> bool;
        /// Whether it stores to the slot.
        fn stores_to(self, cx: &Context, body: &Body, slot: MemorySlot) -> bool;
        /// The value that it stores.
        fn stored_value(self, cx: &Context, body: &Body, slot: MemorySlot) -> Option<Value>;
        /// Whether it can do without the slot, once it is known what that holds.
        fn can_promote(self, cx: &Context, body: &Body, slot: MemorySlot) -> bool;
    }
}

crate::interface! {
    /// Allocations of slots that can become a slot for each element.
    pub trait DestructurableAllocationOpInterface, DestructurableAllocationTable, DestructurableAllocationOp {
        /// The slots that can be split, each with its elements: an index and a type.
        fn destructurable_slots(self, cx: &Context, body: &Body) -> Vec<(MemorySlot, Vec<(Attribute, Type)>)>;
    }
}

crate::interface! {
    /// Ops that reach an element of a slot.
    pub trait DestructurableAccessorOpInterface, DestructurableAccessorTable, DestructurableAccessorOp {
        /// The index of the element that it reaches, when it reaches one only and says which.
        fn accessed_element(self, cx: &Context, body: &Body, slot: MemorySlot) -> Option<Attribute>;
    }
}

crate::interface! {
    /// Ops that use slots, or what is nested in them, in known ways.
    pub trait SafeMemorySlotAccessOpInterface, SafeMemorySlotAccessTable, SafeMemorySlotAccessOp {
        /// Whether it stays within what the slot holds.
        fn is_safe(self, cx: &Context, body: &Body, slot: MemorySlot) -> bool;
    }
}
