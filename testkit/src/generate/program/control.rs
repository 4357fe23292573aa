//! Loops and conditions with regions, and blocks.

use super::types::{COUNTERS, I1, I32, INDEX, SCALARS, Ty};
use super::{Function, list};

impl Function<'_> {
    /// Writes an op with regions.
    pub(super) fn nested(&mut self, depth: usize) {
        match self.rng.below(10) {
            0..4 => self.counted_loop(depth),
            4..8 => self.condition(depth),
            8 => self.open_loop(depth),
            _ => self.parallel_loop(depth),
        }
    }

    fn carried(&mut self) -> Vec<Ty> {
        let count = [0, 0, 1, 1, 2][self.rng.below(5)];
        (0..count).map(|_| self.one_of(SCALARS)).collect()
    }

    /// Writes a line that opens a region, what is in it, and how it ends.
    fn region(
        &mut self,
        opening: &str,
        args: Vec<(Ty, String)>,
        depth: usize,
        word: &str,
        gives: &[Ty],
    ) {
        self.line(opening);
        self.inside(args, depth, word, gives);
    }

    fn inside(&mut self, args: Vec<(Ty, String)>, depth: usize, word: &str, gives: &[Ty]) {
        let visible = self.order.len();
        for (ty, name) in args {
            self.add(ty, name);
        }
        self.indent += 1;
        for _ in 0..self.rng.range(1, 9) {
            self.statement(depth + 1);
        }
        if !gives.is_empty() {
            self.give_back(word, gives);
        }
        self.leave(visible);
        self.indent -= 1;
    }

    fn close(&mut self, text: &str) {
        // The terminator that is not written is an op, too.
        self.line(text);
    }

    fn results(&mut self, hint: &str, types: &[Ty]) -> (String, Vec<(Ty, String)>) {
        match types {
            [] => (String::new(), Vec::new()),
            [one] => {
                let name = self.name(hint);
                (format!("{name} = "), vec![(*one, name)])
            }
            many => {
                let name = self.name(hint);
                let values = many.iter().enumerate().map(|(n, ty)| (*ty, format!("{name}#{n}")));
                (format!("{name}:{} = ", many.len()), values.collect())
            }
        }
    }

    fn counted_loop(&mut self, depth: usize) {
        let counter = self.one_of(COUNTERS);
        let (low, high, step) = (self.value(counter), self.value(counter), self.value(counter));
        let carried = self.carried();
        let inits: Vec<String> = carried.iter().map(|ty| self.value(*ty)).collect();
        let (left, results) = self.results("loop", &carried);
        let induction = self.name("i");
        let inner: Vec<String> = carried.iter().map(|_| self.name("acc")).collect();
        let of_type = if counter == INDEX { "" } else { &format!(" : {}", counter.text()) };
        let pairs: Vec<String> =
            inner.iter().zip(&inits).map(|(a, b)| format!("{a} = {b}")).collect();
        let iter_args = match carried.is_empty() {
            true => String::new(),
            false => format!(" iter_args({}) -> ({})", pairs.join(", "), list(&carried)),
        };
        let opening = format!(
            "{left}scf.for {induction} = {low} to {high} step {step}{iter_args} {of_type} {{"
        );
        let opening = opening.replace("  ", " ");
        let mut args = vec![(counter, induction)];
        args.extend(carried.iter().copied().zip(inner));
        self.region(&opening, args, depth, "scf.yield", &carried);
        self.close("}");
        self.add_all(results);
    }

    fn condition(&mut self, depth: usize) {
        let condition = self.value(I1);
        let gives = self.carried();
        let (left, results) = self.results("if", &gives);
        let types = match gives.is_empty() {
            true => String::new(),
            false => format!(" -> ({})", list(&gives)),
        };
        self.region(
            &format!("{left}scf.if {condition}{types} {{"),
            vec![],
            depth,
            "scf.yield",
            &gives,
        );
        if !gives.is_empty() || self.rng.one_in(3) {
            self.region("} else {", vec![], depth, "scf.yield", &gives);
        }
        self.close("}");
        self.add_all(results);
    }

    fn open_loop(&mut self, depth: usize) {
        let ty = self.one_of(SCALARS);
        let init = self.value(ty);
        let (left, results) = self.results("while", &[ty]);
        let (before, after) = (self.name("cur"), self.name("next"));
        let text = ty.text();
        self.line(&format!("{left}scf.while ({before} = {init}) : ({text}) -> {text} {{"));
        let visible = self.order.len();
        self.add(ty, before);
        self.indent += 1;
        self.statement(depth + 1);
        let (condition, value) = (self.value(I1), self.value(ty));
        self.line(&format!("scf.condition({condition}) {value} : {text}"));
        self.leave(visible);
        self.indent -= 1;
        self.line("} do {");
        let block = format!("^bb0({after}: {text}):");
        let indent = "  ".repeat(self.indent);
        self.out.push_str(&format!("{indent}{block}\n"));
        self.inside(vec![(ty, after)], depth, "scf.yield", &[ty]);
        self.close("}");
        self.add_all(results);
    }

    fn parallel_loop(&mut self, depth: usize) {
        let (low, high) = (self.indices(2), self.indices(2));
        // Steps that are known must be positive.
        let step = self.name("step");
        let number = self.rng.range(1, 4);
        self.line(&format!("{step} = arith.constant {number} : index"));
        let (i, j) = (self.name("i"), self.name("j"));
        let opening =
            format!("scf.parallel ({i}, {j}) = ({low}) to ({high}) step ({step}, {step}) {{");
        self.region(&opening, vec![(INDEX, i), (INDEX, j)], depth, "", &[]);
        self.close("}");
    }

    fn add_all(&mut self, values: Vec<(Ty, String)>) {
        for (ty, name) in values {
            self.add(ty, name);
        }
    }

    /// Fills a function with blocks, each of which sees what the first defines and its own.
    pub(super) fn blocks(&mut self, gives: &[Ty]) {
        let count = (self.budget / 12).clamp(2, 40) as usize;
        let args: Vec<Vec<Ty>> = (0..count).map(|_| self.carried()).collect();
        let labels: Vec<String> = (0..count).map(|n| self.label(n)).collect();
        let share = self.budget / count as isize;
        let mut visible = 0;
        for number in 0..count {
            if number > 0 {
                self.leave(visible);
                self.open_block(&labels[number], &args[number]);
            }
            let end = (self.budget - share).max(1);
            while self.budget > end + 1 {
                self.statement(2);
            }
            if number == 0 {
                visible = self.order.len();
            }
            if number + 1 == count {
                self.give_back("return", gives);
            } else {
                self.branch(number, &labels, &args);
            }
        }
    }

    fn label(&self, number: usize) -> String {
        match self.naming {
            super::Naming::Words => format!("^body_{number}"),
            _ => format!("^bb{number}"),
        }
    }

    fn open_block(&mut self, label: &str, args: &[Ty]) {
        let mut params = Vec::new();
        for ty in args {
            let name = self.name("phi");
            params.push(format!("{name}: {}", ty.text()));
            self.add(*ty, name);
        }
        let params =
            if params.is_empty() { String::new() } else { format!("({})", params.join(", ")) };
        let indent = "  ".repeat(self.indent - 1);
        self.out.push_str(&format!("{indent}{label}{params}:\n"));
    }

    fn target(&mut self, to: usize, labels: &[String], args: &[Vec<Ty>]) -> String {
        match &args[to][..] {
            [] => labels[to].clone(),
            types => format!("{}({} : {})", labels[to], self.operands(types), list(types)),
        }
    }

    /// The same in a switch, where no value may be one of several results, as printed either.
    fn target_of_switch(&mut self, to: usize, labels: &[String], args: &[Vec<Ty>]) -> String {
        let types = &args[to][..];
        let mut values = Vec::new();
        for ty in types {
            self.constant_of(*ty);
            let known = &self.values[ty.0 as usize];
            values.push(known.last().expect("just made").clone());
        }
        match types {
            [] => labels[to].clone(),
            _ => format!("{}({} : {})", labels[to], values.join(", "), list(types)),
        }
    }

    /// Ends a block that is not the last: with the next one among its successors, mostly.
    fn branch(&mut self, from: usize, labels: &[String], args: &[Vec<Ty>]) {
        let next = from + 1;
        let other = self.rng.range(1, labels.len() - 1);
        match self.rng.below(8) {
            0..3 => {
                let target = self.target(next, labels, args);
                self.line(&format!("cf.br {target}"));
            }
            3..7 => {
                let condition = self.value(I1);
                let (then, otherwise) =
                    (self.target(next, labels, args), self.target(other, labels, args));
                self.line(&format!("cf.cond_br {condition}, {then}, {otherwise}"));
            }
            _ => {
                let flag = self.value(I32);
                let default = self.target_of_switch(next, labels, args);
                let case = self.target_of_switch(other, labels, args);
                self.line(&format!("cf.switch {flag} : i32, ["));
                let indent = "  ".repeat(self.indent);
                self.out.push_str(&format!("{indent}  default: {default},\n"));
                self.out.push_str(&format!("{indent}  42: {case}\n{indent}]\n"));
            }
        }
    }
}
