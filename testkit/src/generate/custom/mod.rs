//! Modules in custom form, over the dialects whose custom forms are all known.
//!
//! Problem: custom form has many more ways to be written than generic form: each op has its own.
//! Here a table of [`table::OPS`] says how ops look, and functions write what a line of a table
//! cannot say: symbols, control flow, regions, and views whose types follow from numbers.
//!
//! Invariants: the text is a function of the seed alone. `mlir-opt` 22 accepts nearly all modules
//! with `--allow-unregistered-dialect`; the rest fail for a bound, a width or a layout that the
//! table does not work out, and are as good for comparing what the tools say.

mod buffers;
mod control;
mod functions;
mod line;
mod loops;
mod numbers;
mod parallel;
mod table;
mod template;
mod types;
mod views;

use super::emit::Value;
use super::types::Ty;
use super::{Features, Generator, layout};

/// Returns the random module in custom form of `seed`, with about `ops` ops.
pub fn custom(seed: u64, ops: usize, features: Features) -> String {
    let mut writer = Writer {
        generator: Generator::new(seed ^ 0xC057_0113, ops, features),
        callees: Vec::new(),
        globals: Vec::new(),
    };
    writer.top_level();
    let body = std::mem::take(&mut writer.generator.out);
    let text = writer.generator.assemble(body);
    layout::finish(&text, &mut writer.generator.rng, features.layout)
}

/// A function that may be called.
#[derive(Clone, Debug)]
struct Callee {
    /// With its `@`.
    name: String,
    arguments: Vec<String>,
    results: Vec<String>,
}

/// The state of writing one module.
struct Writer {
    /// Names, attributes, locations and what is visible: as for generic form.
    generator: Generator,
    /// The functions of the module around.
    callees: Vec<Callee>,
    /// The globals of the module around: name with `@`, and type.
    globals: Vec<(String, String)>,
}

impl Writer {
    fn below(&mut self, bound: usize) -> usize {
        self.generator.rng.below(bound)
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.generator.rng.one_in(n)
    }

    fn pick(&mut self, items: &[&str]) -> String {
        self.generator.rng.pick(items).to_owned()
    }

    /// Returns the name of a visible value of type `ty`, making one if there is none.
    fn value(&mut self, ty: &str) -> String {
        let scope = &self.generator.scope;
        let of_type = |value: &&Value| matches!(&value.ty, Ty::Other(text) if text == ty);
        let found: Vec<&Value> = scope.iter().filter(of_type).collect();
        let count = found.len();
        if count > 0 && !self.generator.rng.one_in(12) {
            let at = self.generator.rng.below(count);
            return self
                .generator
                .scope
                .iter()
                .filter(of_type)
                .nth(at)
                .map_or_else(String::new, |value| value.name.clone());
        }
        self.make(ty)
    }

    fn values(&mut self, types: &[String]) -> String {
        let names: Vec<_> = types.iter().map(|ty| self.value(ty)).collect();
        names.join(", ")
    }

    /// Returns a visible type of values, if there is one of which `wanted` is true.
    fn visible_type(&mut self, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let texts = self.generator.scope.iter().map(|value| value.ty.text());
        let found: Vec<String> = texts.filter(|text| wanted(text)).collect();
        if found.is_empty() {
            return None;
        }
        Some(found[self.below(found.len())].clone())
    }

    /// Writes ops until the block is full or the budget spent.
    fn ops(&mut self, most: usize) {
        for _ in 0..self.below(most + 1) {
            self.op();
        }
    }

    fn op(&mut self) {
        if self.generator.depth < 6 && self.generator.maybe(7) {
            return self.structured();
        }
        match self.below(12) {
            0 => self.constant_op(),
            1 => self.call(),
            2 | 3 => self.buffer_op(),
            _ => self.table_op(),
        }
    }

    fn structured(&mut self) {
        match self.below(13) {
            0 | 1 => self.scf_if(),
            2 | 3 => self.scf_for(),
            4 => self.scf_while(),
            5 => self.scf_index_switch(),
            6 => self.scf_execute_region(),
            7 => self.scf_parallel(),
            8 | 9 => self.scf_forall(),
            10 => self.alloca_scope(),
            11 => self.atomic_region(),
            _ => self.unregistered_region(),
        }
    }
}
