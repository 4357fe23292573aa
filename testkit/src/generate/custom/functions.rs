//! Modules, functions and calls.

use super::{Callee, Writer};
use crate::generate::types::Ty;

impl Writer {
    pub(super) fn top_level(&mut self) {
        match self.below(5) {
            0 => self.module(),
            1 => {
                self.module_members();
                self.module();
            }
            _ => self.module_members(),
        }
    }

    /// Writes a module with a body of its own.
    fn module(&mut self) {
        let callees = std::mem::take(&mut self.callees);
        let globals = std::mem::take(&mut self.globals);
        let number = self.generator.fresh();
        let name = match self.below(4) {
            0 | 1 => String::new(),
            2 => format!(" @m{number}"),
            _ => format!(" @\"module {number}\""),
        };
        let attributes = match self.one_in(3) {
            true => " attributes {foo.bar = 1 : i8, foo.unit}".to_owned(),
            false => String::new(),
        };
        let indent = self.generator.indent();
        let keyword = self.pick(&["module", "builtin.module"]);
        self.generator.out.push_str(&format!("{indent}{keyword}{name}{attributes} {{\n"));
        self.generator.depth += 1;
        self.module_members();
        if self.generator.depth < 3 && self.one_in(5) {
            self.module();
        }
        self.generator.depth -= 1;
        let location = self.generator.trailing_location();
        self.generator.out.push_str(&format!("{indent}}}{location}\n"));
        self.callees = callees;
        self.globals = globals;
    }

    fn module_members(&mut self) {
        for _ in 0..self.below(3) {
            let number = self.generator.fresh();
            self.global(number);
        }
        while self.generator.budget > 0 {
            match self.below(6) {
                0 => self.declaration(),
                _ => self.function(),
            }
            if self.one_in(3) {
                return;
            }
        }
    }

    fn function_name(&mut self) -> String {
        let number = self.generator.fresh();
        match self.below(6) {
            0 => format!("@\"odd name {number}\""),
            1 => format!("@f.{number}$x"),
            _ => format!("@f{number}"),
        }
    }

    fn visibility(&mut self) -> String {
        self.pick(&["", "", "", "private ", "public ", "nested "])
    }

    /// A dictionary of attributes of an argument or result, with its leading space, or nothing.
    fn value_attributes(&mut self) -> String {
        if !self.one_in(5) {
            return String::new();
        }
        self.pick(&[
            " {foo.a}",
            " {foo.a = 1 : i8, foo.b = \"x\"}",
            " {llvm.noundef}",
            " {foo.list = [1, unit, @f0]}",
            " {}",
            " {foo.type = memref<4xi32>, foo.map = affine_map<(d0) -> (d0 + 1)>}",
        ])
    }

    fn result_list(&mut self, results: &[String]) -> String {
        if results.is_empty() && !self.one_in(10) {
            return String::new();
        }
        let parts: Vec<_> =
            results.iter().map(|ty| format!("{ty}{}", self.value_attributes())).collect();
        match &parts[..] {
            [one] if !one.ends_with('}') && !one.starts_with('(') => format!(" -> {one}"),
            _ => format!(" -> ({})", parts.join(", ")),
        }
    }

    fn function_attributes(&mut self) -> String {
        match self.below(5) {
            0 => self.worded_attributes(),
            1 => self.pick(&[
                " attributes {llvm.emit_c_interface}",
                " attributes {no_inline, foo.x = 3 : index}",
                " attributes {}",
                " attributes {foo.dict = {a = 1, b = [\"s\"]}, foo.unit}",
            ]),
            _ => String::new(),
        }
    }

    fn declaration(&mut self) {
        let name = self.function_name();
        let arguments = self.types(3);
        let results = self.types(2);
        let parts: Vec<_> =
            arguments.iter().map(|ty| format!("{ty}{}", self.value_attributes())).collect();
        let list = self.result_list(&results);
        let attributes = self.function_attributes();
        self.bare_line(&format!(
            "func.func private {name}({}){list}{attributes}",
            parts.join(", ")
        ));
        self.callees.push(Callee { name, arguments, results });
    }

    fn function(&mut self) {
        let name = self.function_name();
        let types = self.types(4);
        let results = self.types(2);
        let typed: Vec<Ty> = types.iter().map(|ty| Ty::other(ty.as_str())).collect();
        let scope = std::mem::take(&mut self.generator.scope);
        let arguments = self.generator.block_arguments(&typed);
        let mut parts = Vec::new();
        for value in &arguments {
            let attributes = self.value_attributes();
            let location = self.generator.trailing_location();
            parts.push(format!("{}: {}{attributes}{location}", value.name, value.ty.text()));
        }
        let visibility = self.visibility();
        let list = self.result_list(&results);
        let attributes = self.function_attributes();
        let callee = Callee { name: name.clone(), arguments: types, results: results.clone() };
        self.callees.push(callee);
        let body = self.blocks(&[], |writer| {
            writer.ops(10);
            let attributes = if writer.one_in(8) { writer.attributes() } else { String::new() };
            let keyword = writer.pick(&["return", "func.return"]);
            match results.is_empty() {
                true => writer.bare_line(&format!("{keyword}{attributes}")),
                false => {
                    let values = writer.values(&results);
                    writer.bare_line(&format!(
                        "{keyword}{attributes} {values} : {}",
                        results.join(", ")
                    ));
                }
            }
        });
        self.bare_line(&format!(
            "func.func {visibility}{name}({}){list}{attributes} {body}",
            parts.join(", ")
        ));
        self.generator.scope = scope;
    }

    pub(super) fn call(&mut self) {
        if self.callees.is_empty() {
            return self.table_op();
        }
        let at = self.below(self.callees.len());
        let callee = self.callees[at].clone();
        let values = self.values(&callee.arguments);
        let ty = match &callee.results[..] {
            [one] if !one.starts_with('(') => format!("({}) -> {one}", callee.arguments.join(", ")),
            results => format!("({}) -> ({})", callee.arguments.join(", "), results.join(", ")),
        };
        let attributes = self.attributes();
        if self.one_in(3) {
            let own = self.attributes();
            let text = format!("func.constant{own} {} : {ty}", callee.name);
            let function = self.line(&text, std::slice::from_ref(&ty));
            let name = function.into_iter().next().map_or_else(String::new, |value| value.name);
            self.line(
                &format!("func.call_indirect {name}({values}){attributes} : {ty}"),
                &callee.results,
            );
            return;
        }
        // The short name is known directly in a function only.
        let keyword = if self.one_in(20) { "call" } else { "func.call" };
        self.line(
            &format!("{keyword} {}({values}){attributes} : {ty}", callee.name),
            &callee.results,
        );
    }
}
