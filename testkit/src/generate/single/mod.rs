//! Small modules around one op of each definition, in generic form.
//!
//! Problem: the other generators write the ops that somebody thought of. There are two thousand
//! more, each with constraints, attributes and checks of its own. Here the declarations themselves
//! say what to write: operands of types that the constraints accept, attributes that the predicates
//! accept, regions with terminators; and in half of the modules one thing is wrong.
//!
//! Method: types and attributes are drawn from palettes of texts. What an op demands beyond each of
//! its parts is met by trying: of several draws the first one is taken that the framework's own
//! verifier accepts. Where that verifier is too lenient the reference shows it.
//!
//! Invariants: the text is a function of the seed and of the declarations. A seed counts through
//! the definitions first, so that a range as long as the list has each op once.
//!
//! Limits: an op stands alone; what needs a program around it (symbols of a certain kind, bodies
//! that compute something) is mostly wrong in some way, which is as good for comparing.

mod attributes;
mod draw;
mod palette;
mod shape;

use irtool::asm::{ParseOptions, parse_module};
use irtool::context::{Context, OpName};
use irtool::spec::OpSpec;
use irtool::verify::{VerifyOptions, verify};

use crate::rng::Rng;
use draw::Draw;
use palette::{Attributes, Types};

/// How often to draw before taking what is not accepted.
const DRAWS: usize = 60;

/// The definitions to write ops of, and what to write them with.
pub struct Singles {
    cx: Context,
    names: Vec<OpName>,
    types: Types,
    attributes: Attributes,
}

impl Singles {
    /// All definitions whose names start with one of `prefixes`, or all if there are none.
    pub fn new(prefixes: &[String]) -> Self {
        let registry = irtool_dialects::registry();
        let cx = Context::new(&registry);
        let mut definitions: Vec<_> =
            registry.dialects().flat_map(|dialect| dialect.all_ops().collect::<Vec<_>>()).collect();
        definitions.retain(|op| {
            prefixes.is_empty() || prefixes.iter().any(|prefix| op.name().starts_with(&**prefix))
        });
        definitions.sort_by(|a, b| a.name().cmp(b.name()));
        let names = definitions.iter().map(|op| cx.op_name(op.name())).collect();
        let types = Types::new(&cx);
        let attributes = Attributes::new(&cx);
        Singles { cx, names, types, attributes }
    }

    /// How many definitions there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The module of `seed`.
    pub fn module(&self, seed: u64) -> String {
        let Some(count) = u64::try_from(self.len()).ok().filter(|count| *count > 0) else {
            return String::new();
        };
        let name = self.names[usize::try_from(seed % count).unwrap_or_default()];
        let Some(spec) = irtool::spec::of(&self.cx, name) else { return String::new() };
        let mut rng = Rng::new(seed ^ 0x51_4613);
        let breaks = rng.one_in(2);
        let mut last = String::new();
        for _ in 0..DRAWS {
            let mut draw = Draw::new(self, Rng::new(rng.next_u64()));
            let shape = draw.op(spec, 0);
            last = draw.module(&shape);
            if self.accepts(&last) {
                if breaks {
                    last = draw.broken(spec, shape);
                }
                return last;
            }
        }
        last
    }

    fn spec(&self, name: &str) -> Option<&OpSpec> {
        irtool::spec::of(&self.cx, self.cx.op_name(name))
    }

    fn accepts(&self, text: &str) -> bool {
        let options = ParseOptions { allow_unregistered: true };
        let Ok(body) = parse_module(&self.cx, "-", text.as_bytes(), options, 1) else {
            return false;
        };
        let options = VerifyOptions {
            allow_unregistered: true,
            parallel: false,
            hooks: irtool_dialects::hooks(),
            ..VerifyOptions::default()
        };
        verify(&self.cx, &body, &options).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Singles;

    #[test]
    fn modules_are_functions_of_seeds() {
        let singles = Singles::new(&["arith.".to_owned(), "scf.".to_owned()]);
        assert!(singles.len() > 40);
        for seed in [0, 7, 61] {
            assert_eq!(singles.module(seed), singles.module(seed));
        }
    }

    #[test]
    fn about_half_of_the_modules_of_simple_dialects_are_valid() {
        let singles = Singles::new(&["arith.".to_owned()]);
        let seeds = 0..2 * singles.len() as u64;
        let total = seeds.end;
        let valid = seeds.filter(|seed| singles.accepts(&singles.module(*seed))).count() as u64;
        assert!(valid * 4 > total && valid * 4 < total * 3, "{valid} of {total}");
    }
}
