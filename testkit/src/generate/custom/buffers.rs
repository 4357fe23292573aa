//! Ops on memory that have regions or name globals.

use super::Writer;
use super::types::{dimensions, split};

impl Writer {
    pub(super) fn buffer_op(&mut self) {
        match self.below(8) {
            0 | 1 => self.subview(),
            2 => self.reinterpret(),
            3 => self.collapse_or_expand(),
            4 => self.get_global(),
            5 => self.whole_views(),
            6 => self.metadata(),
            _ => self.reshape(),
        }
    }

    pub(super) fn alloca_scope(&mut self) {
        let results = self.types(2);
        let arrow = match results.is_empty() {
            true => String::new(),
            false => format!(" -> ({})", results.join(", ")),
        };
        let body = self.braces(3, |writer| {
            if !results.is_empty() {
                let values = writer.values(&results);
                writer.bare_line(&format!(
                    "memref.alloca_scope.return {values} : {}",
                    results.join(", ")
                ));
            } else if writer.one_in(3) {
                writer.bare_line("memref.alloca_scope.return");
            }
        });
        let attributes = self.attributes();
        self.line(&format!("memref.alloca_scope {arrow} {body}{attributes}"), &results);
    }

    pub(super) fn atomic_region(&mut self) {
        let ty = self.pick(&["memref<4xf32>", "memref<?x8xi32>", "memref<f64>"]);
        let (_, element, _) = split(&ty);
        let element = element.to_owned();
        let memref = self.value(&ty);
        let count = dimensions(&ty).len();
        let indices = self.values(&vec!["index".to_owned(); count]);
        let current = self.fresh(&element);
        let label = self.generator.label();
        self.generator.depth += 1;
        let header = self.generator.block_header(&label, std::slice::from_ref(&current));
        self.generator.depth -= 1;
        let name = current.name.clone();
        let body = self.braces_with(vec![current], 0, |writer| {
            writer.bare_line(&format!("memref.atomic_yield {name} : {element}"));
        });
        let body = body.trim_start_matches("{\n");
        let attributes = self.attributes();
        self.line(
            &format!("memref.generic_atomic_rmw {memref}[{indices}] : {ty} {{\n{header}{body}{attributes}"),
            &[element],
        );
    }

    fn get_global(&mut self) {
        if self.globals.is_empty() {
            return self.table_op();
        }
        let at = self.below(self.globals.len());
        let (name, ty) = self.globals[at].clone();
        let attributes = self.attributes();
        self.line(&format!("memref.get_global {name} : {ty}{attributes}"), &[ty]);
    }

    /// Writes a global of the module.
    pub(super) fn global(&mut self, number: usize) {
        let name = self.pick(&["@g", "@\"a global\"", "@buffer.", "@_x"]);
        let name = match name.strip_suffix('"') {
            Some(open) => format!("{open}{number}\""),
            None => format!("{name}{number}"),
        };
        let ty = self.pick(&["memref<4xf32>", "memref<2x3xi32>", "memref<f64>", "memref<4xi8, 1>"]);
        let (_, element, _) = split(&ty);
        let dims = dimensions(&ty);
        let element = element.to_owned();
        let visibility = self.pick(&["", "", "\"private\" ", "\"public\" ", "\"nested\" "]);
        let constant = self.pick(&["", "constant "]);
        let value = match self.below(4) {
            0 => String::new(),
            1 => " = uninitialized".to_owned(),
            2 => format!(" = dense<{}>", self.literal_of(&element)),
            _ => format!(" = dense<{}>", self.nested_literals(&dims, &element)),
        };
        let alignment =
            if self.one_in(4) { " {alignment = 64 : i64}".to_owned() } else { self.attributes() };
        self.bare_line(&format!(
            "memref.global {visibility}{constant}{name} : {ty}{value}{alignment}"
        ));
        self.globals.push((name, ty));
    }
}
