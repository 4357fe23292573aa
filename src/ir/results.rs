//! Editing results and the types of values.
//!
//! The results of an op are consecutive values. Adding or erasing one therefore changes the
//! handles of the op's other results: get them anew from the op. Uses follow by themselves.

use super::body::Body;
use super::data::{Definition, ValueData};
use super::handle::{Handle, Op, Use, Value};
use crate::context::Type;

impl Body {
    /// Sets a value's type.
    #[inline]
    pub fn set_value_type(&mut self, value: Value, ty: Type) {
        if self.values[value].ty != ty {
            self.touch();
            self.forget_signatures_around(value);
            self.values[value].ty = ty;
        }
    }

    /// Adds a result after the last. Handles of the op's results change.
    pub fn add_result(&mut self, op: Op, ty: Type) -> Value {
        self.touch();
        self.forget_signature(op);
        let (first, len) = (self.ops[op].results as usize, self.ops[op].num_results as usize);
        if first + len != self.values.len() || len == 0 {
            let end = self.values.len();
            for index in 0..len {
                let definition = Definition::op(op);
                self.values.push(ValueData { ty, definition, first_use: None });
                self.move_value(first + index, end + index);
            }
            self.ops[op].results = end as u32;
        }
        self.push_result(op, ty)
    }

    /// Erases a result. Handles of the op's later results change.
    ///
    /// # Panics
    /// When the op has no such result; in debug builds also when it is used.
    pub fn erase_result(&mut self, op: Op, number: usize) {
        let value = self.result(op, number);
        debug_assert!(self.is_unused(value), "result {number} is erased but still has uses");
        self.touch();
        self.forget_signature(op);
        let last = self.ops[op].results as usize + self.ops[op].num_results as usize - 1;
        if value.index() == last {
            self.values[value].definition = Definition::ERASED;
        }
        for index in value.index() + 1..=last {
            self.move_value(index, index - 1);
        }
        self.ops[op].num_results -= 1;
    }

    /// Makes the value at `to`, which has no uses, what the one at `from` is, and erases that.
    fn move_value(&mut self, from: usize, to: usize) {
        let (from, to): (Value, Value) = (self.values.handle(from), self.values.handle(to));
        let data = self.values[from];
        let mut next: Option<Use> = data.first_use;
        while let Some(slot) = next {
            let slot = &mut self.operands[slot];
            slot.value = to;
            next = slot.next;
        }
        *self.values.erased_mut(to) = data;
        let old = &mut self.values[from];
        old.definition = Definition::ERASED;
        old.first_use = None;
    }
}
