//! `scf` loops whose rounds may run side by side.

use super::Writer;
use super::types::dimensions;
use crate::generate::emit::Value;

impl Writer {
    fn indices(&mut self, count: usize) -> String {
        self.values(&vec!["index".to_owned(); count])
    }

    pub(super) fn scf_parallel(&mut self) {
        let rank = 1 + self.below(3);
        let counters: Vec<Value> = (0..rank).map(|_| self.fresh("index")).collect();
        let names: Vec<_> = counters.iter().map(|value| value.name.clone()).collect();
        let reduced: Vec<String> = match self.one_in(2) {
            true => Vec::new(),
            false => (0..=self.below(2)).map(|_| self.pick(&["f32", "i32", "index"])).collect(),
        };
        let [low, high, step] = [(); 3].map(|()| self.indices(rank));
        let mut text =
            format!("scf.parallel ({}) = ({low}) to ({high}) step ({step})", names.join(", "));
        if !reduced.is_empty() {
            text += &format!(" init ({})", self.values(&reduced));
            text += &match &reduced[..] {
                [one] => format!(" -> {one}"),
                _ => format!(" -> ({})", reduced.join(", ")),
            };
        }
        text += " ";
        text += &self.braces_with(counters, 3, |writer| writer.reduce(&reduced));
        text += &self.attributes();
        self.line(&text, &reduced);
    }

    fn reduce(&mut self, types: &[String]) {
        if types.is_empty() {
            if self.one_in(2) {
                self.bare_line("scf.reduce");
            }
            return;
        }
        let values = self.values(types);
        let mut bodies = Vec::new();
        for ty in types {
            let pair = vec![self.fresh(ty), self.fresh(ty)];
            let label = self.generator.label();
            self.generator.depth += 1;
            let header = self.generator.block_header(&label, &pair);
            self.generator.depth -= 1;
            let body = self.braces_with(pair, 2, |writer| {
                let value = writer.value(ty);
                writer.bare_line(&format!("scf.reduce.return {value} : {ty}"));
            });
            bodies.push(format!("{{\n{header}{}", body.trim_start_matches("{\n")));
        }
        self.bare_line(&format!(
            "scf.reduce({values} : {}) {}",
            types.join(", "),
            bodies.join(", ")
        ));
    }

    /// A number, or a value of type `index`.
    fn index_or_number(&mut self) -> String {
        match self.one_in(2) {
            true => self.below(20).to_string(),
            false => self.value("index"),
        }
    }

    fn mixed(&mut self, count: usize) -> String {
        let parts: Vec<_> = (0..count).map(|_| self.index_or_number()).collect();
        parts.join(", ")
    }

    pub(super) fn scf_forall(&mut self) {
        let rank = 1 + self.below(3);
        let mut inside: Vec<Value> = (0..rank).map(|_| self.fresh("index")).collect();
        let names: Vec<_> = inside.iter().map(|value| value.name.clone()).collect();
        let mut text = format!("scf.forall ({})", names.join(", "));
        text += &match self.one_in(2) {
            true => format!(" in ({})", self.mixed(rank)),
            false => {
                let [low, high, step] = [(); 3].map(|()| self.mixed(rank));
                format!(" = ({low}) to ({high}) step ({step})")
            }
        };
        let shared: Vec<String> = match self.one_in(2) {
            true => Vec::new(),
            false => (0..=self.below(2))
                .map(|_| self.pick(&["tensor<?x2xf32>", "tensor<4xi32>", "tensor<f32>"]))
                .collect(),
        };
        if !shared.is_empty() {
            let (list, arguments) = self.carried(&shared);
            text += &format!(" shared_outs{list} -> ({})", shared.join(", "));
            inside.extend(arguments);
        }
        text += " ";
        let outputs: Vec<Value> = inside[rank..].to_vec();
        text += &self.braces_with(inside, 3, |writer| {
            if !outputs.is_empty() {
                writer.insert_slices(&outputs);
            }
        });
        if self.one_in(4) {
            let mappings = ["#gpu.thread<x>", "#gpu.thread<y>", "#gpu.thread<z>"];
            text += &format!(" {{mapping = [{}]}}", mappings[..rank].join(", "));
        } else {
            text += &self.attributes();
        }
        self.line(&text, &shared);
    }

    fn insert_slices(&mut self, outputs: &[Value]) {
        let mut lines = Vec::new();
        for output in outputs {
            let ty = output.ty.text();
            let source = self.value(&ty);
            let dims = dimensions(&ty);
            let rank = dims.len();
            let sizes: Vec<_> = dims
                .iter()
                .map(|dim| dim.map_or_else(|| self.value("index"), |dim| dim.to_string()))
                .collect();
            let zeros = vec!["0"; rank].join(", ");
            let ones = vec!["1"; rank].join(", ");
            lines.push(format!(
                "tensor.parallel_insert_slice {source} into {}[{zeros}] [{}] [{ones}] : {ty} into {ty}",
                output.name,
                sizes.join(", ")
            ));
        }
        let indent = self.generator.indent();
        let body: String = lines.iter().map(|line| format!("{indent}  {line}\n")).collect();
        self.bare_line(&format!("scf.forall.in_parallel {{\n{body}{indent}}}"));
    }
}
