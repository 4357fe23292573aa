//! Structured control flow.

use super::Generator;
use super::cfg::Style;
use super::emit::{OpText, Value};
use super::types::{I1, I32, INDEX, Ty};

impl Generator {
    pub(super) fn structured_op(&mut self) {
        match self.rng.below(6) {
            0 | 1 => self.scf_if(),
            2 => self.scf_for(),
            3 => self.scf_while(),
            4 => self.scf_index_switch(),
            _ => self.scf_execute_region(),
        }
    }

    fn yield_values(&mut self, types: &[Ty]) {
        let values = self.values(types);
        self.write_op("", &OpText::new("scf.yield", values, vec![]));
    }

    fn yielding_region(&mut self, arguments: &[Ty], results: &[Ty]) -> String {
        let ops = self.rng.below(4);
        self.region(arguments, ops, |g, _| g.yield_values(results))
    }

    fn scf_if(&mut self) {
        let condition = self.value(&I1);
        let results = self.value_types(2);
        let then = self.yielding_region(&[], &results);
        let otherwise = match results.is_empty() && self.rng.one_in(2) {
            true => "{}".to_owned(),
            false => self.yielding_region(&[], &results),
        };
        let op = OpText::new("scf.if", vec![condition], results).regions(vec![then, otherwise]);
        self.emit(op.clone());
        // The same op again: equal regions are work for CSE.
        if self.rng.one_in(4) {
            self.emit(op);
        }
    }

    fn scf_for(&mut self) {
        let counter = match self.rng.one_in(3) {
            true => I32,
            false => INDEX,
        };
        let carried = self.value_types(2);
        let mut operands: Vec<Value> = (0..3).map(|_| self.value(&counter)).collect();
        operands.extend(self.values(&carried));
        let mut arguments = vec![counter];
        arguments.extend(carried.iter().cloned());
        let body = self.yielding_region(&arguments, &carried);
        let mut op = OpText::new("scf.for", operands, carried).regions(vec![body]);
        if self.rng.one_in(5) {
            op = op.properties("unsignedCmp");
        }
        self.emit(op);
    }

    fn scf_while(&mut self) {
        let before_types = self.value_types(2);
        let after_types = self.value_types(2);
        let operands = self.values(&before_types);
        let ops = self.rng.below(3);
        let before = self.region(&before_types, ops, |g, _| {
            let mut passed = vec![g.value(&I1)];
            passed.extend(g.values(&after_types));
            g.write_op("", &OpText::new("scf.condition", passed, vec![]));
        });
        let after = self.yielding_region(&after_types, &before_types);
        let op = OpText::new("scf.while", operands, after_types).regions(vec![before, after]);
        self.emit(op);
    }

    fn scf_index_switch(&mut self) {
        let operand = self.index_value();
        let results = self.value_types(2);
        let cases = self.rng.below(4);
        let regions = (0..=cases).map(|_| self.yielding_region(&[], &results)).collect();
        let numbers: Vec<_> = (0..cases).map(|i| (i * 7).to_string()).collect();
        let cases = match numbers.is_empty() {
            true => "cases = array<i64>".to_owned(),
            false => format!("cases = array<i64: {}>", numbers.join(", ")),
        };
        let op = OpText::new("scf.index_switch", vec![operand], results);
        self.emit(op.properties(cases).regions(regions));
    }

    fn scf_execute_region(&mut self) {
        let results = self.value_types(2);
        let blocks = self.rng.range(1, 3);
        let body = self.cfg(Style::Execute, &[], &results, blocks, 3);
        let op = OpText::new("scf.execute_region", vec![], results).regions(vec![body]);
        self.emit(op);
    }
}
