//! Makes modules as text from a seed, in generic form and in custom form.
//!
//! Problem: a tool that promises another tool's bytes has to be tried on more modules than anyone
//! writes by hand, valid ones and broken ones, small ones by the thousand and huge ones.
//!
//! - [`module`] gives a valid module that uses as much of the text format as it can.
//! - [`custom`] gives a module that uses as much of the custom forms as it can.
//! - [`Singles`] gives a small module around one op of each definition.
//! - [`corrupt`] breaks a module in a few small places.
//! - [`big`] gives a large, plain module in linear time.
//! - [`program`] gives a large module in custom form that looks like programs.
//!
//! Invariants: the text is a function of the parameters alone; `mlir-opt` 22 accepts what
//! [`module`], [`big`] and [`program`] give, with `--allow-unregistered-dialect`.
//!
//! Method: a module is written top down, with the visible values in a stack that nested regions push
//! and pop. A function's control flow graph is drawn first; its blocks are then filled in an order in
//! which dominators come first, and written in an order of their own. White space and comments are
//! added at the end, by a pass over the tokens.

mod attrs;
mod big;
mod cfg;
mod corrupt;
mod custom;
mod different;
mod emit;
mod layout;
mod locations;
mod memory;
mod ops;
mod program;
mod scf;
mod single;
mod symbols;
mod types;
mod unregistered;

pub use big::{Dialect, Shape, big, write_big};
pub use corrupt::corrupt;
pub use custom::custom;
pub use different::{constants, named};
pub use program::{program, write_program};
pub use single::Singles;

use crate::rng::Rng;
use emit::{OpText, Value};
use symbols::Symbol;
use types::Ty;

/// Which parts of the language a random module may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features {
    /// Ops and types of dialects that are not registered.
    pub unregistered: bool,
    /// `scf` ops and other nested regions inside functions.
    pub nesting: bool,
    /// `llvm` functions and memory ops.
    pub llvm: bool,
    /// Locations on ops and block arguments.
    pub locations: bool,
    /// Aliases of types, attributes and locations.
    pub aliases: bool,
    /// Discardable attributes of every kind.
    pub attributes: bool,
    /// Blobs in a resource section.
    pub resources: bool,
    /// `distinct` attributes; off, equal text means equal attribute.
    pub distinct: bool,
    /// Odd white space and comments.
    pub layout: bool,
}

impl Features {
    /// Everything.
    pub const ALL: Self = Self {
        unregistered: true,
        nesting: true,
        llvm: true,
        locations: true,
        aliases: true,
        attributes: true,
        resources: true,
        distinct: true,
        layout: true,
    };
    /// Registered ops in plain text: what transformations work on.
    pub const PLAIN: Self = Self {
        unregistered: false,
        nesting: true,
        llvm: true,
        locations: false,
        aliases: false,
        attributes: false,
        resources: false,
        distinct: false,
        layout: false,
    };

    /// Turns features on or off by name: `all`, `plain`, `layout`, `no-distinct`, in order.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut features = Self::ALL;
        for word in text.split(',').filter(|word| !word.is_empty()) {
            let (name, on) = match word.strip_prefix("no-") {
                Some(name) => (name, false),
                None => (word, true),
            };
            match name {
                "all" => features = Self::ALL,
                "plain" => features = Self::PLAIN,
                "unregistered" => features.unregistered = on,
                "nesting" => features.nesting = on,
                "llvm" => features.llvm = on,
                "locations" => features.locations = on,
                "aliases" => features.aliases = on,
                "attributes" => features.attributes = on,
                "resources" => features.resources = on,
                "distinct" => features.distinct = on,
                "layout" => features.layout = on,
                _ => return Err(format!("unknown feature `{word}`")),
            }
        }
        Ok(features)
    }
}

/// Returns the random valid module of `seed`, with about `ops` ops.
pub fn module(seed: u64, ops: usize, features: Features) -> String {
    let mut generator = Generator::new(seed, ops, features);
    let body = generator.top_level();
    let text = generator.assemble(body);
    layout::finish(&text, &mut generator.rng, features.layout)
}

/// The state of writing one module.
struct Generator {
    rng: Rng,
    features: Features,
    /// How many ops are still to be written.
    budget: usize,
    /// The text of the block being written.
    out: String,
    /// The nesting of regions, for the indentation and to end the recursion.
    depth: usize,
    /// The visible values, innermost last.
    scope: Vec<Value>,
    /// Pure ops whose operands are visible while the scope is at least this long.
    recent: Vec<(usize, OpText)>,
    /// The number in the next name.
    next_name: usize,
    /// The symbols of the symbol tables around, innermost last.
    tables: Vec<Vec<Symbol>>,
    /// The definitions of aliases: name and what it stands for.
    type_aliases: Vec<(String, String)>,
    attr_aliases: Vec<(String, String)>,
    location_aliases: Vec<(String, String)>,
    /// The blobs of the resource section: key and hexadecimal text.
    resources: Vec<(String, String)>,
    /// The `distinct` attributes so far.
    distinct: Vec<String>,
    /// True inside `llvm.func`, where block arguments need types of that dialect.
    llvm_types_only: bool,
    /// True inside a function, where there is a scope for automatic allocation.
    in_function: bool,
}

impl Generator {
    fn new(seed: u64, ops: usize, features: Features) -> Self {
        let mut generator = Self {
            rng: Rng::new(seed),
            features,
            budget: ops,
            out: String::new(),
            depth: 0,
            scope: Vec::new(),
            recent: Vec::new(),
            next_name: 0,
            tables: Vec::new(),
            type_aliases: Vec::new(),
            attr_aliases: Vec::new(),
            location_aliases: Vec::new(),
            resources: Vec::new(),
            distinct: Vec::new(),
            llvm_types_only: false,
            in_function: false,
        };
        if features.aliases {
            generator.draw_aliases();
        }
        generator
    }

    /// Draws the aliases up front, since all but locations must be defined before their use.
    fn draw_aliases(&mut self) {
        for index in 0..self.rng.below(4) {
            let text = self.attr_type();
            let name = format!("!{}{index}", self.rng.pick(&["t", "Type_", "a$b", "my_ty"]));
            self.type_aliases.push((name, text));
        }
        for index in 0..self.rng.below(4) {
            let text = self.attribute(2);
            let name = format!("#{}{index}", self.rng.pick(&["a", "map", "x_", "b$"]));
            self.attr_aliases.push((name, text));
        }
        if self.features.locations {
            for index in 0..self.rng.below(4) {
                let text = self.location(2);
                let name = format!("#{}{index}", self.rng.pick(&["loc", "where_"]));
                self.location_aliases.push((name, text));
            }
        }
    }

    /// Puts the aliases and the resource section around the ops.
    fn assemble(&mut self, body: String) -> String {
        let mut head = String::new();
        let mut tail = String::new();
        for (name, text) in self.type_aliases.iter().chain(&self.attr_aliases) {
            head.push_str(&format!("{name} = {text}\n"));
        }
        for (name, text) in &self.location_aliases {
            // An op may name a location that is only defined after it; an attribute may not.
            let place = match self.rng.one_in(2) {
                true => &mut tail,
                false => &mut head,
            };
            place.push_str(&format!("{name} = loc({text})\n"));
        }
        let mut text = head + &body + &tail;
        if !self.resources.is_empty() {
            text.push_str("\n{-#\n  dialect_resources: {\n    builtin: {\n");
            let blobs = self.resources.iter();
            let lines: Vec<_> = blobs.map(|(k, hex)| format!("      {k}: \"{hex}\"")).collect();
            text.push_str(&lines.join(",\n"));
            text.push_str("\n    }\n  }\n#-}\n");
        }
        text
    }

    fn indent(&self) -> String {
        "  ".repeat(self.depth)
    }

    fn fresh(&mut self) -> usize {
        self.next_name += 1;
        self.next_name - 1
    }

    /// Returns true once in `n` times, but never once the budget is spent.
    fn maybe(&mut self, n: usize) -> bool {
        self.budget > 0 && self.rng.one_in(n)
    }

    /// Forgets what was defined since the scope had `len` values.
    fn leave_scope(&mut self, len: usize) {
        self.scope.truncate(len);
        self.recent.retain(|(needed, _)| *needed <= len);
    }

    /// Returns a visible value of type `ty`, making one if there is none.
    fn value(&mut self, ty: &Ty) -> Value {
        let found: Vec<usize> =
            (0..self.scope.len()).filter(|&i| self.scope[i].ty == *ty).collect();
        if found.is_empty() || self.rng.one_in(12) {
            return self.materialize(ty);
        }
        self.scope[found[self.rng.below(found.len())]].clone()
    }

    fn values(&mut self, types: &[Ty]) -> Vec<Value> {
        types.iter().map(|ty| self.value(ty)).collect()
    }
}
