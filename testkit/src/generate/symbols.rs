//! Modules, functions, globals and calls.

use super::Generator;
use super::cfg::Style;
use super::emit::{OpText, Value};
use super::types::{self, Ty};

/// What a symbol names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Func,
    LlvmFunc,
    LlvmGlobal,
    Module,
}

/// A symbol of a symbol table.
#[derive(Clone, Debug)]
pub(super) struct Symbol {
    pub kind: Kind,
    /// The name inside quotes, escapes as in the text.
    pub name: String,
    pub arguments: Vec<Ty>,
    pub results: Vec<Ty>,
    pub declaration: bool,
}

impl Symbol {
    /// The reference to it within its table.
    pub fn reference(&self) -> String {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_$.".contains(c);
        let bare =
            self.name.chars().all(plain) && !self.name.starts_with(|c: char| c.is_ascii_digit());
        match bare {
            true => format!("@{}", self.name),
            false => format!("@\"{}\"", self.name),
        }
    }
}

impl Generator {
    /// Writes the outermost ops.
    pub(super) fn top_level(&mut self) -> String {
        match self.rng.below(4) {
            // Ops at the top level get a module around them.
            0 => {
                self.symbol_table_body();
                std::mem::take(&mut self.out)
            }
            _ => {
                self.module_op(None);
                std::mem::take(&mut self.out)
            }
        }
    }

    fn module_op(&mut self, name: Option<&str>) {
        let scope = std::mem::take(&mut self.scope);
        let recent = std::mem::take(&mut self.recent);
        let outer = std::mem::take(&mut self.out);
        self.depth += 1;
        self.symbol_table_body();
        self.depth -= 1;
        let body = std::mem::replace(&mut self.out, outer);
        self.scope = scope;
        self.recent = recent;
        let region = format!("{{\n{body}{}}}", self.indent());
        let mut properties = Vec::new();
        if let Some(name) = name {
            properties.push(format!("sym_name = \"{name}\""));
            if self.rng.one_in(3) {
                properties.push("sym_visibility = \"private\"".to_owned());
            }
        }
        let op = OpText::new("builtin.module", vec![], vec![]);
        self.write_op("", &op.properties(properties.join(", ")).regions(vec![region]));
    }

    fn symbol_table_body(&mut self) {
        let symbols = self.draw_symbols();
        self.tables.push(symbols.clone());
        let (late_binding, late_types) = self.promise_late_values();
        for symbol in &symbols {
            if self.rng.one_in(4) {
                self.random_ops(2);
            }
            match symbol.kind {
                Kind::Func => self.func(symbol),
                Kind::LlvmFunc => self.llvm_func(symbol),
                Kind::LlvmGlobal => self.llvm_global(symbol),
                Kind::Module => self.module_op(Some(&symbol.name)),
            }
        }
        if !late_types.is_empty() {
            self.write_op(&late_binding, &OpText::new("foo.late", vec![], late_types));
        }
        self.scope.clear();
        self.recent.clear();
        self.tables.pop();
    }

    /// Makes values visible that are defined at the end: a module's body is a graph region.
    fn promise_late_values(&mut self) -> (String, Vec<Ty>) {
        if !self.features.unregistered || !self.rng.one_in(4) {
            return (String::new(), Vec::new());
        }
        let types = self.value_types(2);
        let (binding, values) = self.bind_results(&types);
        self.scope.extend(values);
        (binding, types)
    }

    fn draw_symbols(&mut self) -> Vec<Symbol> {
        let count = match self.tables.len() {
            0 => 2 + self.budget / 25,
            _ => self.rng.range(1, 4),
        };
        let mut symbols = Vec::new();
        for _ in 0..count {
            let kind = match self.rng.below(10) {
                0 if self.tables.len() < 3 => Kind::Module,
                1 | 2 if self.features.llvm => Kind::LlvmFunc,
                3 if self.features.llvm => Kind::LlvmGlobal,
                _ => Kind::Func,
            };
            let (arguments, results) = match kind {
                Kind::Func => (self.value_types(3), self.value_types(2)),
                Kind::LlvmFunc => {
                    let count = self.rng.below(4);
                    let arguments = (0..count).map(|_| self.llvm_type()).collect();
                    let count = self.rng.below(2);
                    (arguments, (0..count).map(|_| self.llvm_type()).collect())
                }
                Kind::LlvmGlobal | Kind::Module => (Vec::new(), Vec::new()),
            };
            symbols.push(Symbol {
                kind,
                name: self.symbol_name(),
                arguments,
                results,
                declaration: self.rng.one_in(5),
            });
        }
        symbols
    }

    fn symbol_name(&mut self) -> String {
        let n = self.fresh();
        match self.rng.below(10) {
            0 => format!("two words {n}"),
            1 => format!("q\\22{n}"),
            2 => format!("{n}digits"),
            3 => format!("_Z3foo.{n}$"),
            4 => format!("tab\\09{n}"),
            5 => format!("dash-{n}"),
            _ => format!("f{n}"),
        }
    }

    /// Writes a body that sees nothing of what is around it.
    fn isolated(&mut self, write: impl FnOnce(&mut Self) -> String) -> String {
        let scope = std::mem::take(&mut self.scope);
        let recent = std::mem::take(&mut self.recent);
        self.in_function = true;
        let text = write(self);
        self.in_function = false;
        self.scope = scope;
        self.recent = recent;
        text
    }

    fn body_size(&mut self) -> (usize, usize) {
        let blocks = match self.rng.one_in(2) {
            true => 1,
            false => self.rng.range(2, 7),
        };
        (blocks, 12 / blocks.min(4) + 2)
    }

    fn func(&mut self, symbol: &Symbol) {
        let function_type =
            format!("({}) -> ({})", types::list(&symbol.arguments), types::list(&symbol.results));
        let mut properties = vec![
            format!("function_type = {function_type}"),
            format!("sym_name = \"{}\"", symbol.name),
        ];
        if symbol.declaration || self.rng.one_in(3) {
            properties.push("sym_visibility = \"private\"".to_owned());
        } else if self.rng.one_in(6) {
            properties.push("sym_visibility = \"nested\"".to_owned());
        }
        if self.features.attributes && self.features.unregistered && self.rng.one_in(4) {
            for (name, count) in
                [("arg_attrs", symbol.arguments.len()), ("res_attrs", symbol.results.len())]
            {
                let texts: Vec<_> = (0..count)
                    .map(|_| self.rng.pick(&["{}", "{foo.x = 1 : i32}", "{foo.y}"]))
                    .collect();
                if count > 0 {
                    properties.push(format!("{name} = [{}]", texts.join(", ")));
                }
            }
        }
        self.rng.shuffle(&mut properties);
        let region = match symbol.declaration {
            true => "{}".to_owned(),
            false => {
                let (blocks, ops) = self.body_size();
                self.isolated(|g| {
                    g.cfg(Style::Func, &symbol.arguments, &symbol.results, blocks, ops)
                })
            }
        };
        let op = OpText::new("func.func", vec![], vec![]).properties(properties.join(", "));
        self.write_op("", &op.regions(vec![region]));
    }

    fn llvm_func(&mut self, symbol: &Symbol) {
        let result = match symbol.results.first() {
            Some(ty) => ty.text(),
            None => "void".to_owned(),
        };
        let function_type = format!("!llvm.func<{result} ({})>", types::list(&symbol.arguments));
        let linkage = match symbol.declaration {
            true => "external",
            false => self.rng.pick(&["external", "internal", "private", "linkonce_odr"]),
        };
        let properties = format!(
            "CConv = #llvm.cconv<ccc>, function_type = {function_type}, linkage = #llvm.linkage<{linkage}>, \
             sym_name = \"{}\", visibility_ = 0 : i64",
            symbol.name
        );
        let region = match symbol.declaration {
            true => "{}".to_owned(),
            false => {
                let (blocks, ops) = self.body_size();
                let before = std::mem::replace(&mut self.llvm_types_only, true);
                let text = self.isolated(|g| {
                    g.cfg(Style::Llvm, &symbol.arguments, &symbol.results, blocks, ops)
                });
                self.llvm_types_only = before;
                text
            }
        };
        let op = OpText::new("llvm.func", vec![], vec![]).properties(properties);
        self.write_op("", &op.regions(vec![region]));
    }

    fn llvm_global(&mut self, symbol: &Symbol) {
        let value = self.rng.below(100);
        let properties = format!(
            "addr_space = 0 : i32, global_type = i32, linkage = #llvm.linkage<internal>, sym_name = \"{}\", \
             value = {value} : i32, visibility_ = 0 : i64",
            symbol.name
        );
        let op = OpText::new("llvm.mlir.global", vec![], vec![]).properties(properties);
        self.write_op("", &op.regions(vec!["{}".to_owned()]));
    }

    /// Writes a use of a symbol of the innermost table.
    pub(super) fn call(&mut self) {
        let table = self.tables.last().cloned().unwrap_or_default();
        if table.is_empty() {
            return;
        }
        let symbol = &table[self.rng.below(table.len())];
        let callee = symbol.reference();
        let arguments = |g: &mut Self| -> Vec<Value> { g.values(&symbol.arguments) };
        match symbol.kind {
            Kind::Func if self.rng.one_in(5) => {
                let results = types::list(&symbol.results);
                let ty = Ty::Other(format!("({}) -> ({results})", types::list(&symbol.arguments)));
                let op = OpText::new("func.constant", vec![], vec![ty])
                    .properties(format!("value = {callee}"));
                let function = self.emit_one(op);
                let mut operands = vec![function];
                operands.extend(arguments(self));
                self.emit(OpText::new("func.call_indirect", operands, symbol.results.clone()));
            }
            Kind::Func => {
                let operands = arguments(self);
                let op = OpText::new("func.call", operands, symbol.results.clone());
                self.emit(op.properties(format!("callee = {callee}")));
            }
            Kind::LlvmFunc => {
                let operands = arguments(self);
                let segments = format!("operandSegmentSizes = array<i32: {}, 0>", operands.len());
                let op = OpText::new("llvm.call", operands, symbol.results.clone());
                self.emit(op.properties(format!(
                    "callee = {callee}, op_bundle_sizes = array<i32>, {segments}"
                )));
            }
            Kind::LlvmGlobal => {
                let op = OpText::new("llvm.mlir.addressof", vec![], vec![Ty::other("!llvm.ptr")]);
                self.emit_pure(op.properties(format!("global_name = {callee}")), false);
            }
            Kind::Module => {}
        }
    }
}
