//! Large modules, in linear time and constant memory.
//!
//! They are plain on purpose: what is measured on them is the cost per op of the machinery. A
//! function's ops are a mix of constants, additions, loads, stores, calls and, every sixteen ops, a
//! branch to a new block with an argument. Every eighth op repeats the one before it, so that CSE
//! has something to do.

use std::io::{self, Write};

/// How the ops are spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One function with all ops.
    OneFunction,
    /// Functions with this many ops each.
    Functions(usize),
}

/// Which dialects the ops come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `func`, `arith`, `cf` and `memref`.
    Func,
    /// `llvm` alone.
    Llvm,
    /// `func`, `arith`, `memref` and `scf` loops in place of branches.
    Scf,
}

/// Returns a module of about `ops` ops.
pub fn big(ops: usize, shape: Shape, dialect: Dialect) -> String {
    let mut bytes = Vec::with_capacity(ops * 60);
    write_big(&mut bytes, ops, shape, dialect).expect("memory takes all bytes");
    String::from_utf8(bytes).expect("only text is written")
}

/// Writes a module of about `ops` ops to `out`.
pub fn write_big(
    out: &mut dyn Write,
    ops: usize,
    shape: Shape,
    dialect: Dialect,
) -> io::Result<()> {
    let per_function = match shape {
        Shape::OneFunction => ops,
        Shape::Functions(size) => size.max(4),
    };
    let functions = ops.div_ceil(per_function).max(1);
    writeln!(out, "\"builtin.module\"() ({{")?;
    for index in 0..functions {
        let mut function =
            Function { out, words: Words::of(dialect), dialect, next: 0, last: String::new() };
        function.write(index, functions, per_function)?;
    }
    writeln!(out, "}}) : () -> ()")
}

/// What differs between dialects.
struct Words {
    constant: &'static str,
    add: &'static str,
    flags: &'static str,
    mul: &'static str,
    branch: &'static str,
    give_back: &'static str,
    memory: &'static str,
}

impl Words {
    fn of(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Llvm => Self {
                constant: "llvm.mlir.constant",
                add: "llvm.add",
                flags: "overflowFlags = #llvm.overflow<none>",
                mul: "llvm.mul",
                branch: "llvm.br",
                give_back: "llvm.return",
                memory: "!llvm.ptr",
            },
            Dialect::Func | Dialect::Scf => Self {
                constant: "arith.constant",
                add: "arith.addi",
                flags: "overflowFlags = #arith.overflow<none>",
                mul: "arith.muli",
                branch: "cf.br",
                give_back: "func.return",
                memory: "memref<i64>",
            },
        }
    }
}

struct Function<'a> {
    out: &'a mut dyn Write,
    words: Words,
    dialect: Dialect,
    /// The number of the next value.
    next: usize,
    /// The value that the next op uses.
    last: String,
}

impl Function<'_> {
    fn write(&mut self, index: usize, functions: usize, ops: usize) -> io::Result<()> {
        let memory = self.words.memory;
        match self.dialect {
            Dialect::Llvm => writeln!(
                self.out,
                "  \"llvm.func\"() <{{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i64 (i64, ptr)>, \
                 linkage = #llvm.linkage<external>, sym_name = \"f{index}\", visibility_ = 0 : i64}}> ({{"
            )?,
            _ => writeln!(
                self.out,
                "  \"func.func\"() <{{function_type = (i64, {memory}) -> i64, sym_name = \"f{index}\"}}> ({{"
            )?,
        }
        writeln!(self.out, "  ^bb0(%a: i64, %m: {memory}):")?;
        self.last = "%a".to_owned();
        let group = match self.dialect {
            Dialect::Scf => 23,
            _ => 20,
        };
        let mut written = 2;
        while written + group <= ops {
            self.group(written, (index + 1) % functions)?;
            written += group;
        }
        while written + 2 <= ops {
            self.constant_and_sum(written)?;
            written += 2;
        }
        writeln!(self.out, "    \"{}\"({}) : (i64) -> ()", self.words.give_back, self.last)?;
        writeln!(self.out, "  }}) : () -> ()")
    }

    /// Writes the mix of ops once.
    fn group(&mut self, at: usize, callee: usize) -> io::Result<()> {
        for step in 0..5 {
            let constant = self.constant_and_sum(at + step)?;
            if step % 2 == 0 {
                let factor = std::mem::take(&mut self.last);
                self.binary(self.words.mul, &factor, &constant)?;
                self.binary(self.words.mul, &factor, &constant)?;
            }
        }
        self.memory_and_call(callee)?;
        self.branch()
    }

    /// Writes a constant and adds it to the last value; returns the constant.
    fn constant_and_sum(&mut self, seed: usize) -> io::Result<String> {
        let constant = self.define();
        let (name, value) = (self.words.constant, seed % 97);
        writeln!(
            self.out,
            "    {constant} = \"{name}\"() <{{value = {value} : i64}}> : () -> i64"
        )?;
        let last = std::mem::take(&mut self.last);
        self.binary(self.words.add, &last, &constant)?;
        Ok(constant)
    }

    /// Writes an op of two operands, whose result is then the last value.
    fn binary(&mut self, name: &str, left: &str, right: &str) -> io::Result<()> {
        let result = self.define();
        let properties = self.words.flags;
        writeln!(
            self.out,
            "    {result} = \"{name}\"({left}, {right}) <{{{properties}}}> : (i64, i64) -> i64"
        )?;
        self.last = result;
        Ok(())
    }

    fn memory_and_call(&mut self, callee: usize) -> io::Result<()> {
        let last = std::mem::take(&mut self.last);
        let loaded = self.define();
        let called = self.define();
        match self.dialect {
            Dialect::Llvm => {
                let order = "<{ordering = 0 : i64}>";
                writeln!(
                    self.out,
                    "    \"llvm.store\"({last}, %m) {order} : (i64, !llvm.ptr) -> ()"
                )?;
                writeln!(
                    self.out,
                    "    {loaded} = \"llvm.load\"(%m) {order} : (!llvm.ptr) -> i64"
                )?;
                writeln!(
                    self.out,
                    "    {called} = \"llvm.call\"({loaded}, %m) <{{callee = @f{callee}, op_bundle_sizes = array<i32>, \
                     operandSegmentSizes = array<i32: 2, 0>}}> : (i64, !llvm.ptr) -> i64"
                )?;
            }
            _ => {
                writeln!(self.out, "    \"memref.store\"({last}, %m) : (i64, memref<i64>) -> ()")?;
                writeln!(self.out, "    {loaded} = \"memref.load\"(%m) : (memref<i64>) -> i64")?;
                writeln!(
                    self.out,
                    "    {called} = \"func.call\"({loaded}, %m) <{{callee = @f{callee}}}> : (i64, memref<i64>) -> i64"
                )?;
            }
        }
        self.last = called;
        Ok(())
    }

    fn branch(&mut self) -> io::Result<()> {
        let last = std::mem::take(&mut self.last);
        let result = self.define();
        if self.dialect == Dialect::Scf {
            let bound = self.define();
            let sum = self.define();
            writeln!(
                self.out,
                "    {bound} = \"arith.constant\"() <{{value = 1 : index}}> : () -> index"
            )?;
            writeln!(
                self.out,
                "    {result} = \"scf.for\"({bound}, {bound}, {bound}, {last}) ({{"
            )?;
            writeln!(self.out, "    ^bb0(%i: index, %c: i64):")?;
            writeln!(
                self.out,
                "      {sum} = \"arith.addi\"(%c, {last}) <{{overflowFlags = #arith.overflow<none>}}> : (i64, i64) -> i64"
            )?;
            writeln!(self.out, "      \"scf.yield\"({sum}) : (i64) -> ()")?;
            writeln!(self.out, "    }}) : (index, index, index, i64) -> i64")?;
        } else {
            let label = &result[1..];
            writeln!(self.out, "    \"{}\"({last})[^b{label}] : (i64) -> ()", self.words.branch)?;
            writeln!(self.out, "  ^b{label}({result}: i64):")?;
        }
        self.last = result;
        Ok(())
    }

    fn define(&mut self) -> String {
        self.next += 1;
        format!("%{}", self.next - 1)
    }
}
