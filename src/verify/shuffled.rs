//! Verification of every op in a random order: whether the answer depends on what was asked before.
//!
//! Checkers keep memories from op to op. An op that is valid only after some other was looked at,
//! or is not any more then, is a bug of its check; with threads, or in another module, it would
//! show as an error out of nowhere.
//!
//! Limits: what holds of an op by itself and of its regions; symbol uses and dominance keep no
//! memories.

use super::report::Report;
use super::site::{Scope, Site};
use super::structure;
use super::symbols::SymbolTables;
use super::{Verified, Verifier};
use crate::ir::{Body, Op};
use bumpalo::Bump;

/// How often, each time in another order and with the memories of the times before.
const ROUNDS: usize = 2;

impl Verifier<'_> {
    /// Verifies every op in and below a body that is valid, in orders that `seed` decides.
    ///
    /// # Errors
    /// What is wrong with the first op that is not valid in its order.
    pub(crate) fn verify_shuffled(&self, body: &Body, seed: u64) -> Verified {
        let scopes = Bump::new();
        let mut sites: Vec<(&Scope<'_>, Op)> = Vec::new();
        let mut pending: Vec<&Scope<'_>> = vec![scopes.alloc(Scope::top(body))];
        while let Some(scope) = pending.pop() {
            let body = scope.body;
            sites.push((scope, body.root()));
            for op in body.nested_ops(body.root()) {
                match body.child(op) {
                    Some(child) => pending.push(scopes.alloc(scope.nested(op, child))),
                    None => sites.push((scope, op)),
                }
            }
        }
        let mut checker = self.tables.checker();
        let mut symbols = SymbolTables::default();
        let mut report = Report::new(self.options.printer, self.options.notes_show_op);
        let mut random = Random(seed ^ sites.len() as u64);
        for _ in 0..ROUNDS {
            random.shuffle(&mut sites);
            for &(scope, op) in &sites {
                let site = Site { cx: self.cx, scope, op };
                let (tables, checker) = (&self.tables, &mut checker);
                let checked = structure::op(tables, checker, &site, &mut symbols, &mut report)
                    .and_then(|()| structure::op_regions(checker, &site, &mut report));
                if checked.is_err() {
                    return Err(report.into_diagnostics());
                }
            }
        }
        // What is said of valid IR was said before.
        Ok(Vec::new())
    }
}

/// Numbers that look like chance, the same ones each time (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, (self.next() % (last as u64 + 1)) as usize);
        }
    }
}
