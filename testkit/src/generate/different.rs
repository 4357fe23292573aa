//! Modules in which hardly two ops are alike, for measuring what is new in a text costs: there are
//! none of the repetitions that a parser or a printer may live on.

use crate::rng::Rng;
use std::fmt::Write;

/// A function of this many constants, in custom form, no two of which have the same value.
pub fn constants(count: usize) -> String {
    let mut out = String::with_capacity(40 * count);
    out.push_str("func.func @constants() {\n");
    for number in 0..count {
        writeln!(out, "  %c{number} = arith.constant {} : i64", 100_000 + 7 * number)
            .expect("memory takes all bytes");
    }
    out.push_str("  return\n}\n");
    out
}

/// A module of about `ops` ops of dialects that nobody declares, in generic form, as compilers of
/// hardware have them: modules of five hundred ops, with names of signals and of instances.
pub fn named(seed: u64, ops: usize) -> String {
    let mut named = Named { out: String::with_capacity(90 * ops), rng: Rng::new(seed), number: 0 };
    let modules = ops.div_ceil(500).max(1);
    named.out.push_str("\"builtin.module\"() ({\n");
    for module in 0..modules {
        named.module(module, modules);
    }
    named.out.push_str("}) : () -> ()\n");
    named.out
}

struct Named {
    out: String,
    rng: Rng,
    /// How many ops there are already.
    number: usize,
}

const TYPES: [&str; 4] = ["i64", "i32", "i16", "i8"];

impl Named {
    fn module(&mut self, module: usize, modules: usize) {
        let _ = write!(
            self.out,
            "  \"hw.module\"() <{{parameters = [], sym_name = \"mod{module}\"}}> ({{\n  \
             ^bb0(%in0: i64, %in1: i32, %in2: i8):\n"
        );
        let inputs = [("%in0", "i64"), ("%in1", "i32"), ("%in2", "i8")];
        let mut values: Vec<(String, &str)> =
            inputs.iter().map(|(name, ty)| ((*name).to_owned(), *ty)).collect();
        for number in 0..500 {
            let ty = self.op(module, modules, number, &values);
            values.push((format!("%{number}"), ty));
        }
        self.out.push_str("    \"hw.output\"() : () -> ()\n  }) : () -> ()\n");
    }

    /// An op with one result, whose type it returns.
    fn op(
        &mut self,
        module: usize,
        modules: usize,
        number: usize,
        values: &[(String, &'static str)],
    ) -> &'static str {
        let rng = &mut self.rng;
        let out = &mut self.out;
        self.number += 1;
        let all = self.number;
        let (value, of) = &values[rng.below(values.len())];
        let ty = TYPES[rng.below(TYPES.len())];
        let _ = write!(out, "    %{number} = ");
        let _ = match rng.below(10) {
            0..=2 => {
                let constant = rng.below(if ty == "i8" { 1 << 7 } else { 1 << 15 });
                writeln!(out, "\"hw.constant\"() <{{value = {constant} : {ty}}}> : () -> {ty}")
            }
            3..=5 => {
                let low = rng.below(64);
                writeln!(
                    out,
                    "\"comb.extract\"({value}) <{{lowBit = {low} : i32}}> \
                     {{sv.namehint = \"part_{module}_{number}\"}} : ({of}) -> {ty}"
                )
            }
            6 | 7 => {
                let same = values.iter().rev().find(|(_, other)| other == of);
                let (other, _) = same.expect("it is the same as itself");
                let _ = writeln!(
                    out,
                    "\"comb.add\"({value}, {other}) {{sv.namehint = \"sum_{all}\"}} : \
                     ({of}, {of}) -> {of}"
                );
                return of;
            }
            8 => {
                let callee = rng.below(modules);
                writeln!(
                    out,
                    "\"hw.instance\"({value}) <{{argNames = [\"a\"], instanceName = \
                     \"inst{number}\", moduleName = @mod{callee}}}> : ({of}) -> {ty}"
                )
            }
            _ => writeln!(out, "\"sv.reg\"({value}) <{{name = \"reg{all}\"}}> : ({of}) -> {ty}"),
        };
        ty
    }
}
