//! Comments that say who uses a value (`--mlir-print-value-users`).
//!
//! ```text
//! %0 = "a.b"() : () -> i32 // users: %1, %2
//! "a.c"(%0) : (i32) -> () // id: %2
//! ```
//!
//! Ops without results have numbers for that. Users come latest first, each once.

use super::numbering::write_number;
use super::ops::OpPrinter;
use crate::ir::{Block, Op, Value};
use rustc_hash::FxHashSet;

impl OpPrinter<'_, '_, '_> {
    /// Says, behind an op, its number or who uses its results.
    pub(super) fn users_comment(&mut self, op: Op) {
        let body = self.body;
        let count = body.num_results(op);
        if count == 0 {
            if body.num_operands(op) > 0 {
                self.p.text(" // id: ");
                self.op_number(op);
            }
            return;
        }
        let users: FxHashSet<Op> = body.results(op).flat_map(|result| body.users(result)).collect();
        if users.is_empty() {
            return self.p.text(" // unused");
        }
        let results: usize = users.iter().map(|user| body.num_results(*user)).sum();
        let one = count == 1 && users.len() == 1 && results <= 1;
        self.p.text(if one { " // user: " } else { " // users: " });
        for (number, result) in body.results(op).enumerate() {
            if number > 0 {
                self.p.text(", ");
            }
            if count > 1 {
                self.p.text("(");
            }
            self.users_of(result);
            if count > 1 {
                self.p.text(")");
            }
        }
    }

    /// Says, at the start of a block, who uses its arguments.
    pub(super) fn argument_comments(&mut self, block: Block) {
        let body = self.body;
        for arg in body.block_args(block) {
            self.indentation();
            self.p.text("// ");
            self.numbers.write(&mut self.p.out, body, arg);
            if body.users(arg).next().is_none() {
                self.p.text(" is unused");
            } else {
                self.p.text(" is used by ");
                self.users_of(arg);
            }
            self.p.out.push(b'\n');
        }
    }

    fn users_of(&mut self, value: Value) {
        let body = self.body;
        let mut seen = FxHashSet::default();
        for (number, user) in body.users(value).enumerate() {
            if !seen.insert(user) {
                continue;
            }
            if number > 0 {
                self.p.text(", ");
            }
            if body.num_results(user) == 0 {
                self.op_number(user);
            }
            for (number, result) in body.results(user).enumerate() {
                if number > 0 {
                    self.p.text(", ");
                }
                self.numbers.write(&mut self.p.out, body, result);
            }
        }
        if seen.is_empty() {
            self.p.text("unused");
        }
    }

    fn op_number(&mut self, op: Op) {
        match self.numbers.op_numbers.get(&op.dense()) {
            Some(number) => {
                self.p.out.push(b'%');
                write_number(&mut self.p.out, *number);
            }
            None => self.p.text("<<UNKNOWN OPERATION>>"),
        }
    }
}
