//! Constants, arithmetic and casts.

use super::Function;
use super::types::{F32, F64, I1, I8, I16, I32, I64, INDEX, Kind, NUMBERS, SCALARS, Ty};

impl Function<'_> {
    pub(super) fn constant(&mut self) {
        let ty = match self.rng.below(12) {
            0 => Ty(8 + self.rng.below(2) as u8),
            1..5 => INDEX,
            _ => self.one_of(SCALARS),
        };
        self.constant_of(ty);
    }

    pub(super) fn constant_of(&mut self, ty: Ty) {
        let small = [0, 1, 2, 3, 4, 8, 10, 16, 32, 64, 100][self.rng.below(11)];
        let number = match self.rng.below(6) {
            0 => self.rng.below(1 << 15) as i64 - 300,
            _ => small,
        };
        let real = ["0.000000e+00", "1.000000e+00", "5.000000e-01", "-3.250000e+00", "1.0e-6"];
        let value = match ty.kind() {
            Kind::Int(1) => ["true", "false"][self.rng.below(2)].to_owned(),
            Kind::Int(8) => format!("{} : i8", number % 128),
            Kind::Float => format!("{} : {}", self.rng.pick(&real), ty.text()),
            Kind::Vector { float: true } => {
                format!("dense<{}> : {}", self.rng.pick(&real), ty.text())
            }
            Kind::Vector { float: false } => format!("dense<{number}> : {}", ty.text()),
            _ => format!("{number} : {}", ty.text()),
        };
        self.define("c", &[ty], &format!("arith.constant {value}"));
    }

    pub(super) fn arithmetic(&mut self) {
        match self.rng.below(20) {
            0..3 => self.comparison(),
            3 => self.choice(),
            4 => self.extended(),
            5 => {
                let ty = [F32, F64, Ty(8)][self.rng.below(3)];
                let value = self.value(ty);
                self.define("neg", &[ty], &format!("arith.negf {value} : {}", ty.text()));
            }
            6 => {
                let vector = Ty(8 + self.rng.below(2) as u8);
                self.binary(vector);
            }
            _ => {
                let ty = self.one_of(NUMBERS);
                self.binary(ty);
            }
        }
    }

    fn binary(&mut self, ty: Ty) {
        let float = matches!(ty.kind(), Kind::Float | Kind::Vector { float: true });
        let (word, flags) = if float {
            let word = self.rng.pick(&["addf", "mulf", "subf", "addf", "mulf", "divf", "maximumf"]);
            let flags = ["", "", "", "", " fastmath<fast>", " fastmath<nnan,contract>"];
            (word, flags[self.rng.below(6)])
        } else {
            let words = [
                "addi", "addi", "muli", "subi", "shli", "andi", "ori", "xori", "divsi", "remui",
                "minsi", "maxui", "shrsi",
            ];
            let at = self.rng.below(words.len());
            let flags = ["", "", "", " overflow<nsw>", " overflow<nsw, nuw>"];
            (words[at], if at < 5 { flags[self.rng.below(5)] } else { "" })
        };
        let operands = self.operands(&[ty, ty]);
        let hint = if word.starts_with("add") { "sum" } else { &word[..3] };
        self.define(hint, &[ty], &format!("arith.{word} {operands}{flags} : {}", ty.text()));
    }

    fn comparison(&mut self) {
        let ty = self.one_of(NUMBERS);
        let operands = self.operands(&[ty, ty]);
        let (op, word) = match ty.kind() {
            Kind::Float => ("cmpf", self.rng.pick(&["olt", "ogt", "oeq", "une", "ord"])),
            _ => ("cmpi", self.rng.pick(&["slt", "eq", "ne", "sge", "ult", "uge"])),
        };
        self.define("cond", &[I1], &format!("arith.{op} {word}, {operands} : {}", ty.text()));
    }

    fn choice(&mut self) {
        let ty = self.one_of(SCALARS);
        let operands = self.operands(&[I1, ty, ty]);
        self.define("sel", &[ty], &format!("arith.select {operands} : {}", ty.text()));
    }

    fn extended(&mut self) {
        let ty = [I32, I64][self.rng.below(2)];
        let operands = self.operands(&[ty, ty]);
        let text = ty.text();
        match self.rng.below(2) {
            0 => {
                let op = format!("arith.addui_extended {operands} : {text}, i1");
                self.define("carry", &[ty, I1], &op);
            }
            _ => {
                self.define("wide", &[ty, ty], &format!("arith.mulsi_extended {operands} : {text}"))
            }
        }
    }

    pub(super) fn cast(&mut self) {
        const CASTS: [(&str, Ty, Ty); 17] = [
            ("index_cast", INDEX, I64),
            ("index_cast", I64, INDEX),
            ("index_cast", I32, INDEX),
            ("index_cast", INDEX, I32),
            ("index_castui", INDEX, I32),
            ("extsi", I32, I64),
            ("extsi", I8, I32),
            ("extui", I1, I32),
            ("extui", I16, I64),
            ("trunci", I64, I32),
            ("trunci", I32, I8),
            ("sitofp", I32, F32),
            ("uitofp", I64, F64),
            ("fptosi", F32, I32),
            ("extf", F32, F64),
            ("truncf", F64, F32),
            ("bitcast", F32, I32),
        ];
        let (word, from, to) = CASTS[self.rng.below(CASTS.len())];
        let value = self.value(from);
        let text = format!("arith.{word} {value} : {} to {}", from.text(), to.text());
        self.define("cast", &[to], &text);
    }
}
