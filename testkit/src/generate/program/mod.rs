//! Large modules in custom form, made like programs: what reading and printing are measured on.
//!
//! Functions of all sizes call each other; in them are loops, conditions and blocks with arguments,
//! arithmetic and casts over several types, constants, and buffers that are allocated, read, written
//! and sliced. Names of values are of several kinds, one kind a function, as front ends choose them.
//!
//! Invariants: the text is a function of seed and size; `mlir-opt` 22 takes it without options; time
//! is linear in the number of ops and memory bounded by the largest function and the number of
//! functions.
//!
//! Limits: five dialects (`func`, `arith`, `cf`, `scf`, `memref`), no locations and few attributes.
//! Nothing that such a program computes makes sense.

mod control;
mod memory;
mod ops;
mod types;

use crate::rng::Rng;
use std::fmt::Write as _;
use std::io::{self, Write};
use types::{BUFFERS, INDEX, Kind, SCALARS, TYPES, Ty};

/// Returns a program of about `ops` ops.
pub fn program(seed: u64, ops: usize) -> String {
    let mut bytes = Vec::with_capacity(ops * 50);
    write_program(&mut bytes, seed, ops).expect("memory takes all bytes");
    String::from_utf8(bytes).expect("only text is written")
}

/// Writes a program of about `ops` ops to `out`.
pub fn write_program(out: &mut dyn Write, seed: u64, ops: usize) -> io::Result<()> {
    let mut rng = Rng::new(seed);
    let mut sizes = Vec::new();
    let mut left = ops as isize;
    while left > 0 {
        let size = match rng.below(10) {
            0..3 => rng.range(4, 24),
            3..8 => rng.range(30, 200),
            8 => rng.range(200, 700),
            _ => rng.range(10, 1500),
        };
        sizes.push(size.min(left as usize).max(4));
        left -= size as isize;
    }
    let signatures: Vec<Signature> = sizes.iter().map(|_| Signature::draw(&mut rng)).collect();
    writeln!(out, "module {{")?;
    for (number, size) in sizes.iter().enumerate() {
        let mut function = Function::new(&mut rng, &signatures, *size);
        function.write(number);
        out.write_all(function.out.as_bytes())?;
    }
    writeln!(out, "}}")
}

/// What a function takes and gives, and whether it has a body.
struct Signature {
    params: Vec<Ty>,
    results: Vec<Ty>,
    declared_only: bool,
}

impl Signature {
    fn draw(rng: &mut Rng) -> Self {
        let mut params = Vec::new();
        for _ in 0..rng.below(6) {
            let from = if rng.one_in(3) { BUFFERS } else { SCALARS };
            params.push(from[rng.below(from.len())]);
        }
        let count = [0, 1, 1, 1, 2, 3][rng.below(6)];
        let results = (0..count).map(|_| SCALARS[rng.below(SCALARS.len())]).collect();
        Self { params, results, declared_only: rng.one_in(25) }
    }
}

/// How values are named.
#[derive(Clone, Copy)]
enum Naming {
    /// `%0`, `%1`: as printed.
    Numbers,
    /// `%sum_7`: as people and front ends do.
    Words,
    /// `%v7`: as generators do.
    Letter,
    /// `%x.y-7$`: all that is allowed.
    Odd,
}

/// The function being written.
struct Function<'a> {
    rng: &'a mut Rng,
    signatures: &'a [Signature],
    out: String,
    /// How many ops are still to be written.
    budget: isize,
    indent: usize,
    naming: Naming,
    next: usize,
    /// The visible values of each type, innermost last.
    values: [Vec<String>; TYPES.len()],
    /// The types of the visible values, innermost last.
    order: Vec<Ty>,
}

impl<'a> Function<'a> {
    fn new(rng: &'a mut Rng, signatures: &'a [Signature], size: usize) -> Self {
        let naming = match rng.below(10) {
            0..4 => Naming::Numbers,
            4..8 => Naming::Words,
            8 => Naming::Letter,
            _ => Naming::Odd,
        };
        Self {
            rng,
            signatures,
            out: String::new(),
            budget: size as isize,
            indent: 1,
            naming,
            next: 0,
            values: std::array::from_fn(|_| Vec::new()),
            order: Vec::new(),
        }
    }

    fn write(&mut self, number: usize) {
        let signature = &self.signatures[number];
        let results = match &signature.results[..] {
            [] => String::new(),
            [one] => format!(" -> {}", one.text()),
            many => format!(" -> ({})", list(many)),
        };
        if signature.declared_only {
            let params = list(&signature.params);
            return self.line(&format!("func.func private @f{number}({params}){results}"));
        }
        let mut params = Vec::new();
        for (index, ty) in signature.params.iter().enumerate() {
            let name = match self.naming {
                Naming::Numbers => format!("%arg{index}"),
                _ => self.name("arg"),
            };
            params.push(format!("{name}: {}", ty.text()));
            self.add(*ty, name);
        }
        let visibility = if self.rng.one_in(4) { "private " } else { "" };
        let attributes = if self.rng.one_in(12) { " attributes {inline = \"never\"}" } else { "" };
        let params = params.join(", ");
        self.line(&format!("func.func {visibility}@f{number}({params}){results}{attributes} {{"));
        self.indent += 1;
        if self.budget > 30 && self.rng.one_in(3) {
            self.blocks(&signature.results);
        } else {
            while self.budget > 1 {
                self.statement(0);
            }
            self.give_back("return", &signature.results);
        }
        self.indent -= 1;
        self.out.push_str("  }\n");
    }

    /// Ends a block with values of these types.
    fn give_back(&mut self, word: &str, types: &[Ty]) {
        let values = self.operands(types);
        match types {
            [] => self.line(word),
            _ => self.line(&format!("{word} {values} : {}", list(types))),
        }
    }

    /// Writes one op, or several that belong together.
    fn statement(&mut self, depth: usize) {
        match self.rng.below(100) {
            0..12 => self.constant(),
            12..52 => self.arithmetic(),
            52..62 => self.cast(),
            62..86 => self.memory(),
            86..93 => self.call(),
            _ if depth < 4 && self.budget > 6 => self.nested(depth),
            _ => self.arithmetic(),
        }
    }

    fn call(&mut self) {
        let number = self.rng.below(self.signatures.len());
        let signature = &self.signatures[number];
        let operands = self.operands(&signature.params);
        let results = match &signature.results[..] {
            [one] => one.text().to_owned(),
            many => format!("({})", list(many)),
        };
        let word = if self.rng.one_in(3) { "call" } else { "func.call" };
        // Inside regions of other dialects the short word means nothing.
        let word = if self.indent > 2 { "func.call" } else { word };
        let text =
            format!("{word} @f{number}({operands}) : ({}) -> {results}", list(&signature.params));
        self.define("call", &signature.results, &text);
    }

    /// Writes an op with these results, which are visible from then on.
    fn define(&mut self, hint: &str, types: &[Ty], text: &str) {
        match types {
            [] => self.line(text),
            [one] => {
                let name = self.name(hint);
                self.line(&format!("{name} = {text}"));
                self.add(*one, name);
            }
            many if self.rng.one_in(2) => {
                let name = self.name(hint);
                self.line(&format!("{name}:{} = {text}", many.len()));
                for (index, ty) in many.iter().enumerate() {
                    self.add(*ty, format!("{name}#{index}"));
                }
            }
            many => {
                let names: Vec<String> = many.iter().map(|_| self.name(hint)).collect();
                self.line(&format!("{} = {text}", names.join(", ")));
                for (ty, name) in many.iter().zip(names) {
                    self.add(*ty, name);
                }
            }
        }
    }

    /// A visible value of this type; made here if there is none.
    fn value(&mut self, ty: Ty) -> String {
        let known = &self.values[ty.0 as usize];
        if known.is_empty() {
            self.make(ty);
        }
        let known = &self.values[ty.0 as usize];
        // Most uses are close to the definition.
        let near = if self.rng.one_in(4) { known.len() } else { known.len().min(6) };
        known[known.len() - 1 - self.rng.below(near)].clone()
    }

    fn operands(&mut self, types: &[Ty]) -> String {
        let values: Vec<String> = types.iter().map(|ty| self.value(*ty)).collect();
        values.join(", ")
    }

    fn indices(&mut self, count: usize) -> String {
        self.operands(&vec![INDEX; count])
    }

    fn make(&mut self, ty: Ty) {
        match ty.kind() {
            Kind::Memory { .. } => self.buffer(ty),
            _ => self.constant_of(ty),
        }
    }

    fn add(&mut self, ty: Ty, name: String) {
        self.values[ty.0 as usize].push(name);
        self.order.push(ty);
    }

    /// Forgets what became visible since there were `count` values.
    fn leave(&mut self, count: usize) {
        while self.order.len() > count {
            let ty = self.order.pop().expect("there are more");
            self.values[ty.0 as usize].pop();
        }
    }

    fn name(&mut self, hint: &str) -> String {
        self.next += 1;
        let number = self.next - 1;
        match self.naming {
            Naming::Numbers => format!("%{number}"),
            Naming::Words => format!("%{hint}_{number}"),
            Naming::Letter => format!("%v{number}"),
            Naming::Odd => format!("%{hint}.x-{number}$"),
        }
    }

    fn one_of(&mut self, types: &[Ty]) -> Ty {
        types[self.rng.below(types.len())]
    }

    fn line(&mut self, text: &str) {
        self.budget -= 1;
        for _ in 0..self.indent {
            self.out.push_str("  ");
        }
        writeln!(self.out, "{text}").expect("memory takes all");
    }
}

/// The spelling of types with commas between them.
fn list(types: &[Ty]) -> String {
    let texts: Vec<&str> = types.iter().map(|ty| ty.text()).collect();
    texts.join(", ")
}
