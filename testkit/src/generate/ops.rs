//! Ops without regions: arithmetic and the choice among all kinds.

use super::Generator;
use super::emit::{OpText, Value};
use super::types::{I1, INDEX, Ty};

const INT_BINARY: &[(&str, bool)] = &[
    ("arith.addi", true),
    ("arith.muli", true),
    ("arith.andi", true),
    ("arith.ori", true),
    ("arith.xori", true),
    ("arith.maxsi", true),
    ("arith.minui", true),
    ("arith.subi", false),
    ("arith.shli", false),
    ("arith.shrui", false),
    ("arith.divsi", false),
    ("arith.remui", false),
    ("arith.ceildivsi", false),
];
const FLOAT_BINARY: &[(&str, bool)] = &[
    ("arith.addf", true),
    ("arith.mulf", true),
    ("arith.maximumf", true),
    ("arith.minnumf", true),
    ("arith.subf", false),
    ("arith.divf", false),
    ("arith.remf", false),
];

impl Generator {
    /// Writes `count` random ops, or fewer when the budget is spent.
    pub(super) fn random_ops(&mut self, count: usize) {
        for _ in 0..count {
            if self.budget == 0 {
                return;
            }
            self.random_op();
        }
    }

    fn random_op(&mut self) {
        let deep = self.depth > 6 || !self.features.nesting;
        match self.rng.below(24) {
            0..=4 => self.int_binary(),
            5 | 6 => self.float_binary(),
            7 => self.compare(),
            8 => self.select(),
            9 => self.cast(),
            10 => self.extended(),
            11 | 12 => self.again(),
            13..=15 if self.features.unregistered => self.unregistered_op(),
            16 if !deep => self.structured_op(),
            17 if !deep => self.structured_op(),
            18 | 19 => self.call(),
            20 | 21 => self.memory_op(),
            22 if self.features.llvm => self.llvm_op(),
            _ => {
                let ty = self.int_type();
                self.materialize(&ty);
            }
        }
    }

    /// Writes an op that gives a value of type `ty`.
    pub(super) fn materialize(&mut self, ty: &Ty) -> Value {
        let made = vec![ty.clone()];
        if let Some(constant) = self.constant(ty) {
            let op = OpText::new("arith.constant", vec![], made);
            return self.emit_pure(op.properties(format!("value = {constant}")), false);
        }
        let op = match ty {
            Ty::Other(text) if text == "!llvm.ptr" => OpText::new("llvm.mlir.zero", vec![], made),
            Ty::Other(text) if text.starts_with("!llvm.struct<(") => {
                OpText::new("llvm.mlir.undef", vec![], made)
            }
            Ty::Other(text) if text == "memref<4xi32>" => OpText::new("memref.alloc", vec![], made)
                .properties("operandSegmentSizes = array<i32: 0, 0>"),
            // Needs no unregistered dialect, so that plain modules have such values, too.
            _ if !self.features.unregistered => OpText::new("ub.poison", vec![], made),
            _ => OpText::new(self.rng.pick(&["test.make", "foo.source", "bar.x.y"]), vec![], made),
        };
        self.emit_one(op)
    }

    fn int_binary(&mut self) {
        let ty = self.int_type();
        let operands = vec![self.value(&ty), self.value(&ty)];
        let (name, commutative) = INT_BINARY[self.rng.below(INT_BINARY.len())];
        let mut op = OpText::new(name, operands, vec![ty]);
        if matches!(name, "arith.addi" | "arith.subi" | "arith.muli" | "arith.shli") {
            let flags = self.rng.pick(&["none", "none", "nsw", "nuw", "nsw, nuw"]);
            op = op.properties(format!("overflowFlags = #arith.overflow<{flags}>"));
        }
        self.emit_pure(op, commutative);
    }

    fn float_binary(&mut self) {
        let ty = self.float_type();
        let operands = vec![self.value(&ty), self.value(&ty)];
        let (name, commutative) = FLOAT_BINARY[self.rng.below(FLOAT_BINARY.len())];
        let op = OpText::new(name, operands, vec![ty]).properties(self.fastmath());
        self.emit_pure(op, commutative);
    }

    fn fastmath(&mut self) -> String {
        match self.rng.below(4) {
            0 => String::new(),
            1 => "fastmath = #arith.fastmath<fast>".to_owned(),
            2 => "fastmath = #arith.fastmath<nnan,contract>".to_owned(),
            _ => "fastmath = #arith.fastmath<none>".to_owned(),
        }
    }

    fn compare(&mut self) {
        let floating = self.rng.one_in(3);
        let ty = match floating {
            true => self.float_type(),
            false => self.int_type(),
        };
        let operands = vec![self.value(&ty), self.value(&ty)];
        let result = vec![ty.with_elem("i1")];
        let op = match floating {
            true => {
                let predicate = self.rng.below(16);
                let flags = self.rng.pick(&["none", "ninf"]);
                let properties =
                    format!("fastmath = #arith.fastmath<{flags}>, predicate = {predicate} : i64");
                OpText::new("arith.cmpf", operands, result).properties(properties)
            }
            false => {
                let properties = format!("predicate = {} : i64", self.rng.below(10));
                OpText::new("arith.cmpi", operands, result).properties(properties)
            }
        };
        self.emit_pure(op, false);
    }

    fn select(&mut self) {
        let ty = self.value_type();
        let operands = vec![self.value(&I1), self.value(&ty), self.value(&ty)];
        self.emit_pure(OpText::new("arith.select", operands, vec![ty]), false);
    }

    fn cast(&mut self) {
        let mut like = self.int_type();
        if matches!(like, Ty::Num { shape: "tensor<*x", .. }) {
            // Casts need to know the rank.
            like = I1;
        }
        let (name, from, to) = match self.rng.below(9) {
            0 => ("arith.extsi", "i8", "i32"),
            1 => ("arith.extui", "i7", "i128"),
            2 => ("arith.trunci", "i64", "i33"),
            3 => ("arith.index_cast", "i32", "index"),
            4 => ("arith.index_castui", "index", "i64"),
            5 => ("arith.sitofp", "i32", "f32"),
            6 => ("arith.fptoui", "f64", "i16"),
            7 => ("arith.extf", "f16", "f64"),
            _ => ("arith.bitcast", "i32", "f32"),
        };
        let operand = self.value(&like.with_elem(from));
        self.emit_pure(OpText::new(name, vec![operand], vec![like.with_elem(to)]), false);
    }

    /// An op with two results.
    fn extended(&mut self) {
        let ty = self.int_type();
        if ty.with_elem("i1") == ty || matches!(ty, Ty::Num { elem: "index", .. }) {
            return self.int_binary();
        }
        let operands = vec![self.value(&ty), self.value(&ty)];
        let op = match self.rng.below(3) {
            0 => {
                OpText::new("arith.addui_extended", operands, vec![ty.clone(), ty.with_elem("i1")])
            }
            1 => OpText::new("arith.mulsi_extended", operands, vec![ty.clone(), ty]),
            _ => OpText::new("arith.mului_extended", operands, vec![ty.clone(), ty]),
        };
        self.emit(op.clone());
        let visible = self.scope.len();
        self.recent.push((visible, op));
    }

    /// Writes a pure op of before once more.
    fn again(&mut self) {
        if self.recent.is_empty() {
            return self.int_binary();
        }
        let index = self.rng.below(self.recent.len());
        let op = self.recent[index].1.clone();
        self.emit(op);
    }

    /// A value of type `index` or a constant, for bounds and subscripts.
    pub(super) fn index_value(&mut self) -> Value {
        self.value(&INDEX)
    }
}
