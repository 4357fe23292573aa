//! Ops with effects on memory, with equal loads around stores.

use super::Generator;
use super::emit::OpText;
use super::types::{I32, I64, Ty};

impl Generator {
    pub(super) fn memory_op(&mut self) {
        let memory_type = Ty::other("memref<4xi32>");
        let memory = self.value(&memory_type);
        let index = self.index_value();
        match self.rng.below(6) {
            0 => {
                let segments = "operandSegmentSizes = array<i32: 0, 0>";
                let name = match self.in_function && self.rng.one_in(2) {
                    true => "memref.alloca",
                    false => "memref.alloc",
                };
                self.emit(OpText::new(name, vec![], vec![memory_type]).properties(segments));
            }
            1 | 2 => {
                let stored = self.value(&I32);
                self.emit(OpText::new("memref.store", vec![stored, memory, index], vec![]));
            }
            _ => {
                let load =
                    OpText::new("memref.load", vec![memory.clone(), index.clone()], vec![I32]);
                self.emit(load.clone());
                if self.rng.one_in(3) {
                    let stored = self.value(&I32);
                    self.emit(OpText::new("memref.store", vec![stored, memory, index], vec![]));
                }
                self.emit(load);
            }
        }
    }

    pub(super) fn llvm_op(&mut self) {
        let pointer_type = Ty::other("!llvm.ptr");
        match self.rng.below(9) {
            0 => {
                let count = self.value(&I32);
                let op = OpText::new("llvm.alloca", vec![count], vec![pointer_type]);
                self.emit(op.properties("alignment = 8 : i64, elem_type = i32"));
            }
            1 => {
                let operands = vec![self.value(&I32), self.value(&pointer_type)];
                let op = OpText::new("llvm.store", operands, vec![]);
                self.emit(op.properties("ordering = 0 : i64"));
            }
            2 | 3 => {
                let pointer = self.value(&pointer_type);
                let op = OpText::new("llvm.load", vec![pointer], vec![I32])
                    .properties("ordering = 0 : i64");
                self.emit(op.clone());
                self.emit(op);
            }
            4 => {
                let operands = vec![self.value(&pointer_type), self.value(&I64)];
                let op = OpText::new("llvm.getelementptr", operands, vec![pointer_type]);
                let op =
                    op.properties("elem_type = i32, rawConstantIndices = array<i32: -2147483648>");
                self.emit_pure(op, false);
            }
            5 => {
                let operands = vec![self.value(&I32), self.value(&I32)];
                let op = OpText::new("llvm.add", operands, vec![I32]);
                self.emit_pure(op.properties("overflowFlags = #llvm.overflow<nsw>"), true);
            }
            6 => {
                let operands = vec![self.value(&I64), self.value(&I64)];
                let ty = Ty::Num { shape: "", elem: "i1" };
                let predicate = self.rng.below(10);
                let op = OpText::new("llvm.icmp", operands, vec![ty]);
                self.emit_pure(op.properties(format!("predicate = {predicate} : i64")), false);
            }
            7 => {
                let ty = Ty::other("!llvm.struct<(i32, ptr)>");
                let operands = vec![self.value(&ty), self.value(&I32)];
                let op = OpText::new("llvm.insertvalue", operands, vec![ty]);
                self.emit_pure(op.properties("position = array<i64: 0>"), false);
            }
            _ => {
                let op = OpText::new("llvm.mlir.constant", vec![], vec![I64]);
                let value = self.rng.below(4);
                self.emit_pure(op.properties(format!("value = {value} : i64")), false);
            }
        }
    }
}
