//! Writing lines and regions.

use super::Writer;
use crate::generate::emit::Value;
use crate::generate::types::Ty;

impl Writer {
    /// Writes one op with fresh names for results of these types, which become visible.
    pub(super) fn line(&mut self, text: &str, results: &[String]) -> Vec<Value> {
        let types: Vec<Ty> = results.iter().map(|ty| Ty::other(ty.as_str())).collect();
        let (binding, values) = self.generator.bind_results(&types);
        self.bare_line(&format!("{binding}{text}"));
        self.generator.scope.extend(values.iter().cloned());
        values
    }

    /// Writes one op whose results, if any, are bound in `text`.
    pub(super) fn bare_line(&mut self, text: &str) {
        let indent = self.generator.indent();
        let location = self.generator.trailing_location();
        self.generator.out.push_str(&format!("{indent}{text}{location}\n"));
        self.generator.budget = self.generator.budget.saturating_sub(1);
    }

    /// Writes the ops of a region's only block, and returns it in braces.
    pub(super) fn braces(&mut self, most: usize, end: impl FnOnce(&mut Self)) -> String {
        let visible = self.generator.scope.len();
        let outer = std::mem::take(&mut self.generator.out);
        self.generator.depth += 1;
        self.ops(most);
        end(self);
        self.generator.depth -= 1;
        self.generator.leave_scope(visible);
        let body = std::mem::replace(&mut self.generator.out, outer);
        format!("{{\n{body}{}}}", self.generator.indent())
    }

    /// As [`Self::braces`], with values that are visible inside only.
    pub(super) fn braces_with(
        &mut self,
        inside: Vec<Value>,
        most: usize,
        end: impl FnOnce(&mut Self),
    ) -> String {
        let visible = self.generator.scope.len();
        self.generator.scope.extend(inside);
        let text = self.braces(most, end);
        self.generator.leave_scope(visible);
        text
    }

    /// A fresh value that is not visible yet.
    pub(super) fn fresh(&mut self, ty: &str) -> Value {
        Value { name: format!("%{}", self.generator.value_name()), ty: Ty::other(ty) }
    }

    /// A dictionary of discardable attributes with its leading space, or nothing.
    pub(super) fn attributes(&mut self) -> String {
        self.generator.discardable("custom")
    }

    /// The same after `attributes`, where the op's form has the word.
    pub(super) fn worded_attributes(&mut self) -> String {
        match self.attributes() {
            none if none.is_empty() => none,
            some => format!(" attributes{some}"),
        }
    }

    /// Types of up to `most` values.
    pub(super) fn types(&mut self, most: usize) -> Vec<String> {
        (0..self.below(most + 1)).map(|_| self.any_type()).collect()
    }

    /// ` -> ` and the types, in brackets if there is more than one; nothing for none.
    pub(super) fn arrow(&mut self, types: &[String]) -> String {
        match types {
            [] => String::new(),
            [one] if !one.starts_with('(') && self.one_in(2) => format!(" -> {one}"),
            _ => format!(" -> ({})", types.join(", ")),
        }
    }
}
