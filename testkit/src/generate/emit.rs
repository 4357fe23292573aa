//! Writing one op.

use super::Generator;
use super::types::{self, Ty};

/// A value: how to name it, and its type.
#[derive(Clone, Debug)]
pub(super) struct Value {
    pub name: String,
    pub ty: Ty,
}

/// An op to be written.
#[derive(Clone, Debug, Default)]
pub(super) struct OpText {
    pub name: &'static str,
    pub operands: Vec<Value>,
    pub successors: Vec<String>,
    /// The entries of the properties, without brackets.
    pub properties: String,
    pub regions: Vec<String>,
    pub results: Vec<Ty>,
}

impl OpText {
    pub fn new(name: &'static str, operands: Vec<Value>, results: Vec<Ty>) -> Self {
        Self { name, operands, results, ..Self::default() }
    }

    pub fn properties(mut self, text: impl Into<String>) -> Self {
        self.properties = text.into();
        self
    }

    pub fn regions(mut self, regions: Vec<String>) -> Self {
        self.regions = regions;
        self
    }

    pub fn successors(mut self, labels: Vec<String>) -> Self {
        self.successors = labels;
        self
    }
}

/// Writes ` : (operands) -> results` for an op.
fn signature(op: &OpText) -> String {
    let operands: Vec<_> = op.operands.iter().map(|value| value.ty.clone()).collect();
    let results = match &op.results[..] {
        // A function type as the only result needs brackets.
        [Ty::Num { .. }] => types::list(&op.results),
        _ => format!("({})", types::list(&op.results)),
    };
    format!(" : ({}) -> {results}", types::list(&operands))
}

impl Generator {
    /// A fresh name for a value, without the `%`.
    pub(super) fn value_name(&mut self) -> String {
        let n = self.fresh();
        match self.rng.below(12) {
            0 => format!("v{n}"),
            1 => format!("a.{n}"),
            2 => format!("${n}"),
            3 => format!("_x-{n}"),
            4 => format!("arg{n}"),
            5 => format!(".{n}_"),
            _ => format!("{n}"),
        }
    }

    /// Writes `op` with fresh names for its results, which become visible.
    pub(super) fn emit(&mut self, op: OpText) -> Vec<Value> {
        let (binding, values) = self.bind_results(&op.results);
        self.write_op(&binding, &op);
        self.scope.extend(values.iter().cloned());
        values
    }

    /// Writes an op with one result.
    pub(super) fn emit_one(&mut self, op: OpText) -> Value {
        let mut values = self.emit(op);
        values.swap_remove(0)
    }

    /// Writes a pure op, perhaps twice, and remembers it for more.
    pub(super) fn emit_pure(&mut self, op: OpText, commutative: bool) -> Value {
        let value = self.emit_one(op.clone());
        if self.rng.one_in(5) {
            let mut again = op.clone();
            if commutative && self.rng.one_in(2) {
                again.operands.swap(0, 1);
            }
            self.emit(again);
        }
        let visible = self.scope.len();
        self.recent.push((visible, op));
        value
    }

    /// Writes `op` with the results bound as in `binding`.
    pub(super) fn write_op(&mut self, binding: &str, op: &OpText) {
        let mut text = format!("{}{binding}\"{}\"(", self.indent(), op.name);
        let names: Vec<_> = op.operands.iter().map(|value| value.name.as_str()).collect();
        text.push_str(&names.join(", "));
        text.push(')');
        if !op.successors.is_empty() {
            text.push_str(&format!(" [{}]", op.successors.join(", ")));
        }
        if !op.properties.is_empty() {
            text.push_str(&format!(" <{{{}}}>", op.properties));
        }
        if !op.regions.is_empty() {
            text.push_str(&format!(" ({})", op.regions.join(", ")));
        }
        text.push_str(&self.discardable(op.name));
        text.push_str(&signature(op));
        text.push_str(&self.trailing_location());
        text.push('\n');
        self.out.push_str(&text);
        self.budget = self.budget.saturating_sub(1);
    }

    /// Returns how to bind results of these types (`%x:2 = `), and the values.
    pub(super) fn bind_results(&mut self, results: &[Ty]) -> (String, Vec<Value>) {
        if results.is_empty() {
            return (String::new(), Vec::new());
        }
        let mut binding = Vec::new();
        let mut values = Vec::new();
        let mut rest = results;
        while !rest.is_empty() {
            let name = self.value_name();
            let count = match self.rng.below(3) {
                0 => 1,
                _ => self.rng.range(1, rest.len()),
            };
            let explicit = count > 1 || self.rng.one_in(8);
            binding.push(match explicit {
                true => format!("%{name}:{count}"),
                false => format!("%{name}"),
            });
            for (index, ty) in rest[..count].iter().enumerate() {
                let name = match index == 0 && self.rng.one_in(2) {
                    true => format!("%{name}"),
                    false if count == 1 && !explicit => format!("%{name}"),
                    false => format!("%{name}#{index}"),
                };
                let ty = ty.clone();
                values.push(Value { name, ty });
            }
            rest = &rest[count..];
        }
        (format!("{} = ", binding.join(", ")), values)
    }

    /// Returns fresh block arguments of these types; they become visible.
    pub(super) fn block_arguments(&mut self, types: &[Ty]) -> Vec<Value> {
        let mut values = Vec::new();
        for ty in types {
            let name = format!("%{}", self.value_name());
            let ty = ty.clone();
            values.push(Value { name, ty });
        }
        self.scope.extend(values.iter().cloned());
        values
    }

    /// Writes the line that opens a block.
    pub(super) fn block_header(&mut self, label: &str, arguments: &[Value]) -> String {
        let mut parts = Vec::new();
        for value in arguments {
            let location = self.trailing_location();
            parts.push(format!("{}: {}{location}", value.name, value.ty.text()));
        }
        let indent = "  ".repeat(self.depth.saturating_sub(1));
        match parts.is_empty() {
            true => format!("{indent}{label}:\n"),
            false => format!("{indent}{label}({}):\n", parts.join(", ")),
        }
    }

    pub(super) fn label(&mut self) -> String {
        let n = self.fresh();
        let prefix = self.rng.pick(&["bb", "bb", "", "a.", "-$x", "loop_"]);
        format!("^{prefix}{n}")
    }

    /// Writes a region of one block: `ops` random ops, then what `end` writes.
    pub(super) fn region(
        &mut self,
        arguments: &[Ty],
        ops: usize,
        end: impl FnOnce(&mut Self, &[Value]),
    ) -> String {
        let visible = self.scope.len();
        let outer = std::mem::take(&mut self.out);
        self.depth += 1;
        let arguments = self.block_arguments(arguments);
        let header = match arguments.is_empty() && !self.rng.one_in(8) {
            true => String::new(),
            false => {
                let label = self.label();
                self.block_header(&label, &arguments)
            }
        };
        self.random_ops(ops);
        end(self, &arguments);
        self.depth -= 1;
        self.leave_scope(visible);
        let body = std::mem::replace(&mut self.out, outer);
        format!("{{\n{header}{body}{}}}", self.indent())
    }
}
