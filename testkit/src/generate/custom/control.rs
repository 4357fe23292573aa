//! `scf` ops with one way through, switches, and regions of several blocks.

use super::Writer;
use crate::generate::types::Ty;

impl Writer {
    /// Ends a region of an `scf` op; without results the terminator may be left out.
    pub(super) fn scf_yield(&mut self, types: &[String]) {
        if types.is_empty() {
            if self.one_in(6) {
                self.bare_line("scf.yield");
            }
            return;
        }
        let values = self.values(types);
        let attributes = if self.one_in(6) { self.attributes() } else { String::new() };
        self.bare_line(&format!("scf.yield{attributes} {values} : {}", types.join(", ")));
    }

    pub(super) fn scf_if(&mut self) {
        let condition = self.value("i1");
        let results = if self.one_in(2) { self.types(2) } else { Vec::new() };
        let mut text = format!("scf.if {condition}{}", self.arrow(&results));
        text += " ";
        text += &self.braces(3, |writer| writer.scf_yield(&results));
        if !results.is_empty() || self.one_in(2) {
            text += " else ";
            text += &self.braces(3, |writer| writer.scf_yield(&results));
        }
        text += &self.attributes();
        self.line(&text, &results);
    }

    pub(super) fn scf_index_switch(&mut self) {
        let index = self.value("index");
        let results = if self.one_in(2) { self.types(2) } else { Vec::new() };
        let attributes = self.attributes();
        let arrow = match &results[..] {
            [] => String::new(),
            [one] if !one.starts_with('(') => format!(" -> {one}"),
            _ => format!(" -> {}", results.join(", ")),
        };
        let mut text = format!("scf.index_switch {index}{attributes}{arrow}");
        let indent = self.generator.indent();
        for case in 0..self.below(4) {
            let number = [0, 1, 2, -5, 40][case % 5] + 7 * (case as i64);
            let body = self.braces(2, |writer| writer.end_of_case(&results));
            text += &format!("\n{indent}case {number} {body}");
        }
        let body = self.braces(2, |writer| writer.end_of_case(&results));
        text += &format!("\n{indent}default {body}");
        self.line(&text, &results);
    }

    fn end_of_case(&mut self, types: &[String]) {
        match types.is_empty() {
            true => self.bare_line("scf.yield"),
            false => self.scf_yield(types),
        }
    }

    pub(super) fn scf_execute_region(&mut self) {
        let results = self.types(2);
        let inline = self.pick(&["", "", " no_inline"]);
        let body = self.blocks(&[], |writer| match results.is_empty() {
            true => writer.bare_line("scf.yield"),
            false => writer.scf_yield(&results),
        });
        let arrow = self.arrow(&results);
        let attributes = self.attributes();
        self.line(&format!("scf.execute_region{arrow}{inline} {body}{attributes}"), &results);
    }

    /// Writes up to four blocks in braces, with branches between them; `end` ends the last.
    pub(super) fn blocks(&mut self, arguments: &[Ty], end: impl Fn(&mut Self)) -> String {
        let visible = self.generator.scope.len();
        let outer = std::mem::take(&mut self.generator.out);
        self.generator.depth += 1;
        let count = if self.one_in(2) { 1 } else { 1 + self.below(4) };
        let mut labels = Vec::new();
        for _ in 1..count {
            labels.push((self.generator.label(), self.types(2)));
        }
        if !arguments.is_empty() {
            let values = self.generator.block_arguments(arguments);
            let label = self.generator.label();
            let header = self.generator.block_header(&label, &values);
            self.generator.out.push_str(&header);
        }
        let entry = self.generator.scope.len();
        for number in 0..count {
            // What other blocks define need not be visible here.
            self.generator.leave_scope(entry);
            if number > 0 {
                let (label, types) = labels[number - 1].clone();
                let types: Vec<Ty> = types.iter().map(|ty| Ty::other(ty.as_str())).collect();
                let values = self.generator.block_arguments(&types);
                let header = self.generator.block_header(&label, &values);
                self.generator.out.push_str(&header);
            }
            self.ops(4);
            match labels.is_empty() || number + 1 == count && self.one_in(2) {
                true => end(self),
                false => self.branch(&labels),
            }
        }
        self.generator.depth -= 1;
        self.generator.leave_scope(visible);
        let body = std::mem::replace(&mut self.generator.out, outer);
        format!("{{\n{body}{}}}", self.generator.indent())
    }

    fn successor(&mut self, labels: &[(String, Vec<String>)]) -> String {
        let (label, types) = labels[self.below(labels.len())].clone();
        match types.is_empty() {
            true => label,
            false => {
                let values = self.values(&types);
                format!("{label}({values} : {})", types.join(", "))
            }
        }
    }

    fn branch(&mut self, labels: &[(String, Vec<String>)]) {
        let text = match self.below(4) {
            0 => {
                let to = self.successor(labels);
                let attributes = self.attributes();
                format!("cf.br {to}{attributes}")
            }
            1 | 2 => {
                let condition = self.value("i1");
                let (to, or) = (self.successor(labels), self.successor(labels));
                let weights = if self.one_in(4) { " weights([3, 5])" } else { "" };
                let attributes = self.attributes();
                format!("cf.cond_br {condition}{weights}, {to}, {or}{attributes}")
            }
            _ => self.switch(labels),
        };
        self.bare_line(&text);
    }

    fn switch(&mut self, labels: &[(String, Vec<String>)]) -> String {
        let flag_type = self.pick(&["i32", "i8", "i64", "i1"]);
        let flag = self.value(&flag_type);
        // Numbers of results are not taken here.
        let default = self.successor(labels);
        let default = default.replace("#0", "");
        let mut text = format!("cf.switch {flag} : {flag_type}, [\n    default: {default}");
        let most = if flag_type == "i1" { 1 } else { 4 };
        for case in 0..self.below(most + 1) {
            let to = self.successor(labels);
            let number = [1, 0, -3, 100][case % 4];
            text += &format!(",\n    {number}: {to}");
        }
        let attributes = self.attributes();
        text + "\n  ]" + &attributes
    }

    /// An op that is not registered, with regions.
    pub(super) fn unregistered_region(&mut self) {
        let types = self.types(2);
        let arguments: Vec<Ty> = types.iter().map(|ty| Ty::other(ty.as_str())).collect();
        let end = |writer: &mut Self| writer.bare_line("\"foo.end\"() : () -> ()");
        let first = self.blocks(&arguments, end);
        let second = if self.one_in(2) { ", {\n}" } else { "" };
        let results = self.types(3);
        let attributes = self.attributes();
        self.line(
            &format!(
                "\"foo.region\"() ({first}{second}){attributes} : () -> ({})",
                results.join(", ")
            ),
            &results,
        );
    }
}
