//! `scf` loops.

use super::Writer;
use crate::generate::emit::Value;

impl Writer {
    /// `(%a = %x, %b = %y)`, and the values that it makes visible inside.
    pub(super) fn carried(&mut self, types: &[String]) -> (String, Vec<Value>) {
        let mut parts = Vec::new();
        let mut inside = Vec::new();
        for ty in types {
            let value = self.fresh(ty);
            parts.push(format!("{} = {}", value.name, self.value(ty)));
            inside.push(value);
        }
        (format!("({})", parts.join(", ")), inside)
    }

    pub(super) fn scf_for(&mut self) {
        let carried = if self.one_in(2) { self.types(2) } else { Vec::new() };
        let counter_type = self.pick(&["index", "index", "index", "i32", "i64"]);
        let counter = self.fresh(&counter_type);
        let [low, high, step] = [(); 3].map(|()| self.value(&counter_type));
        let unsigned = if self.one_in(6) { "unsigned " } else { "" };
        let mut text = format!("scf.for {unsigned}{} = {low} to {high} step {step}", counter.name);
        let (list, mut inside) = self.carried(&carried);
        if !carried.is_empty() {
            text += &format!(" iter_args{list} -> ({})", carried.join(", "));
        }
        text += &match counter_type.as_str() {
            "index" => String::new(),
            other => format!(" : {other}"),
        };
        inside.push(counter);
        text += " ";
        text += &self.braces_with(inside, 4, |writer| writer.scf_yield(&carried));
        text += &self.attributes();
        self.line(&text, &carried);
    }

    pub(super) fn scf_while(&mut self) {
        let before = self.types(2);
        // A shorter form is for equal types.
        let after = if self.one_in(3) { before.clone() } else { self.types(2) };
        let (list, inside) = self.carried(&before);
        let list =
            if before.is_empty() && self.one_in(2) { String::new() } else { format!(" {list}") };
        let mut text =
            format!("scf.while{list} : ({}) -> ({}) ", before.join(", "), after.join(", "));
        text += &self.braces_with(inside, 2, |writer| {
            let condition = writer.value("i1");
            let values = writer.values(&after);
            let attributes = if writer.one_in(6) { writer.attributes() } else { String::new() };
            writer.bare_line(&match after.is_empty() {
                true => format!("scf.condition({condition}){attributes}"),
                false => format!(
                    "scf.condition({condition}){attributes} {values} : {}",
                    after.join(", ")
                ),
            });
        });
        let arguments: Vec<Value> = after.iter().map(|ty| self.fresh(ty)).collect();
        let header = match arguments.is_empty() {
            true => String::new(),
            false => {
                let label = self.generator.label();
                let depth = self.generator.depth;
                self.generator.depth += 1;
                let header = self.generator.block_header(&label, &arguments);
                self.generator.depth = depth;
                header
            }
        };
        let body = self.braces_with(arguments, 2, |writer| match before.is_empty() {
            true => writer.bare_line("scf.yield"),
            false => writer.scf_yield(&before),
        });
        text += &format!(" do {{\n{header}{}", body.trim_start_matches("{\n"));
        text += &self.worded_attributes();
        self.line(&text, &after);
    }
}
