//! Ops of dialects nobody registered: any shape the generic form has.

use super::Generator;
use super::cfg::Style;
use super::emit::OpText;

const NAMES: &[&str] =
    &["test.foo", "foo.op", "foo.op.with.dots", "bar.Baz_1", "x.y$z", "unknown.a-b", "nodialect"];

impl Generator {
    pub(super) fn unregistered_op(&mut self) {
        let name = self.rng.pick(NAMES);
        let operand_types = self.value_types(3);
        let operands = self.values(&operand_types);
        let results = self.value_types(3);
        let mut op = OpText::new(name, operands, results);
        if self.features.attributes && self.rng.one_in(3) {
            let entries = self.dictionary(3, 1);
            op.properties = entries[1..entries.len() - 1].to_owned();
        }
        if self.features.nesting && self.depth < 7 && self.maybe(3) {
            let count = self.rng.range(1, 2);
            // An op nobody registered might be a symbol table: no symbol is found from inside.
            self.tables.push(Vec::new());
            op.regions = (0..count).map(|_| self.unregistered_region()).collect();
            self.tables.pop();
        }
        self.emit(op);
    }

    fn unregistered_region(&mut self) -> String {
        match self.rng.below(5) {
            0 => "{}".to_owned(),
            1 => {
                let arguments = self.value_types(2);
                let blocks = self.rng.range(1, 4);
                self.cfg(Style::Unregistered, &arguments, &[], blocks, 3)
            }
            2 => {
                let arguments = self.value_types(2);
                self.region(&arguments, 3, |g, _| {
                    g.write_op("", &OpText::new("foo.end", vec![], vec![]));
                })
            }
            _ => self.graph_region(),
        }
    }

    /// A region whose ops use values that are defined after them.
    fn graph_region(&mut self) -> String {
        let visible = self.scope.len();
        let types = self.value_types(2);
        let (binding, values) = self.bind_results(&types);
        self.scope.extend(values);
        let ops = self.rng.below(4);
        let text = self.region(&[], ops, |g, _| {
            let operand_types = g.value_types(2);
            let operands = g.values(&operand_types);
            g.write_op(&binding, &OpText::new("foo.late", operands, types));
        });
        self.leave_scope(visible);
        text
    }
}
