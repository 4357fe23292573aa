//! Whether all is well with a body that was valid before: only what has changed since, and what
//! can see that, is asked.
//!
//! Mutators list the ops that they touch ([`crate::ir::Kind`]); declarations say how far checks look
//! ([`crate::spec::Reach`]). Of each listed op are asked
//!
//! - itself, when its attributes, types or place have changed;
//! - its operands' dominance, when they or its place have; that of its users, when its place has;
//! - users, ops around it and ops right in it, those whose checks reach it.
//!
//! Dominance of values defined in the same block is a comparison; dominator trees are taken from
//! the pass that had them, or computed when a use first needs one. Symbols are looked at again where
//! users have changed, or everywhere below the table when a symbol has.
//!
//! Invariant: says yes exactly when [`Fast`] would say so of everything (`tests/incremental.rs`).
//! Cost: that of the listed ops; checks that look anywhere in the body ([`Traits::REACHES_BODY`])
//! cost one look at each op of a body in which there are any.

use super::ahead::{all_children, look_at_ops};
use super::fast::{Fast, PARALLEL, UNIT, Worker, groups, successors_are_well};
use super::hooks::Known;
use super::near::{Home, LazyDominance, operands_dominate};
use super::site::Scope;
use super::structure;
use super::symbols::{LazyTable, SymbolTables, Users};
use crate::analysis::Dominance;
use crate::context::Traits;
use crate::ir::{Child, Kind, NO_EXTRA, Op, STUB, TOGETHER};
use crate::sync::could_be_shared;

/// What is known of the symbols that ops of a body name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Symbols {
    /// Nothing: there is no table around.
    Unknown,
    /// They are what they were when uses were last found good.
    AsBefore,
    /// Some are not.
    Changed,
}

impl<'a> Fast<'a, '_> {
    /// Whether a body is valid that was so before; without words. Bodies with symbol tables in the
    /// middle are not for this.
    pub(super) fn changed(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        symbols: Symbols,
    ) -> bool {
        let body = scope.body;
        if !body.own.has(Traits::SYMBOL_TABLE) {
            return self.changed_below(worker, scope, symbols, symbols);
        }
        // Whether a child is a new symbol is asked when it is looked at anyhow.
        if !body.has_new_symbols_itself() {
            let table = LazyTable::as_before();
            let scope = &Scope { symbols: Some(&table), ..*scope };
            if self.changed_below(worker, scope, symbols, Symbols::AsBefore) {
                return true;
            }
            if !body.has_new_symbols() {
                return false;
            }
            worker.settled.forget();
        }
        let table = LazyTable::default();
        let scope = &Scope { symbols: Some(&table), ..*scope };
        self.changed_below(worker, scope, symbols, Symbols::Changed)
            && self.regions_of(worker, scope, body.root())
    }

    /// `around`: the symbols that the root may name; `inside`: those that what is in it may.
    fn changed_below(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        around: Symbols,
        inside: Symbols,
    ) -> bool {
        self.own_changes(worker, scope, inside != Symbols::Unknown)
            && self.waiting_uses(worker, scope, around, inside)
            && self.changed_children(worker, scope, inside)
    }

    /// What was touched in the body itself.
    fn own_changes(self, worker: &mut Worker<'a>, scope: &Scope<'_>, in_table: bool) -> bool {
        let body = scope.body;
        let Some(touched) = body.listed_ops() else { return false };
        if touched.is_empty() {
            return true;
        }
        let known = self.dominance.filter(|(of, _)| std::ptr::eq(*of, body)).map(|known| known.1);
        if self.parallel && touched.len() > PARALLEL {
            return self.many_changes(worker, scope, in_table, known);
        }
        let dominance = known.map_or(LazyDominance::Unknown, LazyDominance::Known);
        let mut changes = Changes::new(self, worker, scope, in_table, dominance);
        let are_well = match touched.len() > PARALLEL {
            true => could_be_shared(|| changes.all_are_well(touched)),
            false => changes.all_are_well(touched),
        };
        let well = are_well && changes.far_checks_are_well();
        changes.dominance.give_back(&mut changes.worker.dominance);
        well
    }

    /// The same for so many that threads share them.
    fn many_changes(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        in_table: bool,
        known: Option<&Dominance>,
    ) -> bool {
        let body = scope.body;
        let Some(listed) = body.listed_ops() else { return false };
        let chunks: Vec<&[(Op, Kind)]> = listed.chunks(UNIT).collect();
        let mut memory = std::mem::take(&mut worker.dominance);
        let dominance = known.unwrap_or_else(|| {
            memory.compute(body);
            &memory
        });
        let known = || LazyDominance::Known(dominance);
        let well = self.on_threads(worker, &chunks, |worker, touched| {
            let mut changes = Changes::new(self, worker, scope, in_table, known());
            changes.all_are_well(touched)
        }) && Changes::new(self, worker, scope, in_table, known()).far_checks_are_well();
        worker.dominance = memory;
        well
    }

    /// Uses of symbols that nobody has looked at since they changed, or since a symbol did.
    fn waiting_uses(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        around: Symbols,
        inside: Symbols,
    ) -> bool {
        let body = scope.body;
        let waiting = &body.unseen.symbols;
        let users = Users { cx: self.cx, tables: self.tables };
        let settled = &mut worker.settled;
        let root =
            around == Symbols::Changed || around == Symbols::AsBefore && body.is_new_symbol();
        if root && !users.is_well(scope, body.root(), &mut SymbolTables::default(), settled) {
            return false;
        }
        match inside {
            Symbols::Unknown => true,
            Symbols::AsBefore if !waiting.everything => {
                let mut symbols = SymbolTables::at(self.cx, scope);
                waiting.users.iter().all(|&op| {
                    !body.ops.is_live(op)
                        || body.ops[op].block.is_none()
                        || users.is_well(scope, op, &mut symbols, settled)
                })
            }
            _ => {
                !body.met.has(Traits::SYMBOL_USER)
                    || users.are_well_in(scope, settled, &mut Vec::new())
            }
        }
    }

    /// Children that may have changed, or all where symbols have; no where one of them is a new
    /// symbol that nobody knows of yet.
    fn changed_children(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        symbols: Symbols,
    ) -> bool {
        let body = scope.body;
        let everywhere = symbols == Symbols::Changed;
        let children = if everywhere { body.all_children() } else { body.lent_children() };
        let may_define = symbols == Symbols::AsBefore && body.own.has(Traits::SYMBOL_TABLE);
        let is_well = |worker: &mut Worker<'a>, &Child { stub, number }: &Child| {
            let Some(child) = body.child_at(number) else { return true };
            if may_define && child.is_new() {
                return false;
            }
            let waits = symbols != Symbols::Unknown && !child.unseen.symbols.is_empty();
            if !everywhere && !waits && child.is_all_verified() {
                return true;
            }
            self.child(worker, &scope.nested(stub, child), symbols, false)
        };
        let are_well = |worker: &mut Worker<'a>, children: &[Child]| {
            all_children(body, children, |child| is_well(worker, child))
        };
        let size = |child: &Child| match body.child_at(child.number) {
            Some(child) if everywhere => child.num_ops(),
            Some(child) => child.listed_ops().map_or(child.num_ops(), |listed| 1 + listed.len()),
            None => 1,
        };
        let groups = if self.parallel { groups(&children, size) } else { Vec::new() };
        if groups.len() < 2 {
            return are_well(worker, &children);
        }
        self.on_threads(worker, &groups, |worker, group| are_well(worker, &children[group.clone()]))
    }
}

/// The touched ops of one body.
struct Changes<'a, 'w, 's> {
    fast: Fast<'a, 'w>,
    worker: &'s mut Worker<'a>,
    scope: &'s Scope<'s>,
    in_table: bool,
    dominance: LazyDominance<'w>,
    lookup: SymbolTables<'s>,
}

impl<'a: 's, 'w, 's> Changes<'a, 'w, 's> {
    fn new(
        fast: Fast<'a, 'w>,
        worker: &'s mut Worker<'a>,
        scope: &'s Scope<'s>,
        in_table: bool,
        dominance: LazyDominance<'w>,
    ) -> Self {
        let lookup = SymbolTables::at(fast.cx, scope);
        Changes { fast, worker, scope, in_table, dominance, lookup }
    }

    /// Touched ops, some of them erased since.
    fn all_are_well(&mut self, touched: &[(Op, Kind)]) -> bool {
        let body = self.scope.body;
        touched.chunks(TOGETHER).all(|touched| {
            if touched.len() > 1 {
                look_at_ops(body, touched);
            }
            let mut live = touched.iter().filter(|(op, _)| body.ops.is_live(*op));
            live.all(|&(op, kind)| self.are_well(op, kind))
        })
    }

    /// A touched op, and what sees it.
    fn are_well(&mut self, op: Op, kind: Kind) -> bool {
        let body = self.scope.body;
        if op == body.root() {
            return self.root_is_well(kind);
        }
        let data = &body.ops[op];
        if kind.contains(Kind::PLACED) && !self.users_are_dominated(op) {
            return false;
        }
        if data.block.is_none() {
            return true;
        }
        if kind.contains(Kind::FED) && !self.is_dominated(op) {
            return false;
        }
        let changed = kind.contains(Kind::CHANGED);
        if data.state & STUB != 0 {
            return !kind.intersects(Kind::CHANGED | Kind::FED) || self.child_root_is_well(op);
        }
        (!changed || self.stands_well(op))
            && (!(changed || data.traits.has(Traits::REACHES_DEFINERS)) || self.is_well(op))
            && (!changed || self.those_that_see_it_are_well(op))
            && self.ops_around_are_well(op, kind)
    }

    fn root_is_well(&mut self, kind: Kind) -> bool {
        let body = self.scope.body;
        let root = body.root();
        if kind.contains(Kind::CHANGED)
            && !(self.fast.root(self.worker, self.scope, root, false)
                && self.fast.regions_of(self.worker, self.scope, root)
                && self.nested_are_well(root))
        {
            return false;
        }
        !kind.contains(Kind::EMPTIED) || self.ops_around_are_well(root, kind)
    }

    fn child_root_is_well(&mut self, stub: Op) -> bool {
        let Some(child) = self.scope.body.child(stub) else { return false };
        let scope = self.scope.nested(stub, child);
        self.fast.root(self.worker, &scope, child.root(), self.in_table)
    }

    /// The op's name, and its place in its block.
    fn stands_well(&self, op: Op) -> bool {
        let body = self.scope.body;
        let data = &body.ops[op];
        let Some(block) = data.block else { return true };
        let is_last = data.next.is_none();
        (data.traits.has(Traits::REGISTERED)
            || self.fast.tables.facts(data.name).known == Known::Fine)
            && (data.extra == NO_EXTRA || successors_are_well(body, op, is_last, block))
            && (!is_last
                || structure::may_terminate(body, block)
                || structure::needs_no_terminator(body, block))
    }

    /// The op's own checks.
    fn is_well(&mut self, op: Op) -> bool {
        let data = &self.scope.body.ops[op];
        let Changes { fast, worker, scope, lookup, in_table, .. } = self;
        fast.op(worker, scope, op, data, lookup, *in_table)
            && (data.extra == NO_EXTRA || fast.regions_of(worker, scope, op))
    }

    fn those_that_see_it_are_well(&mut self, op: Op) -> bool {
        let body = self.scope.body;
        if body.met.has(Traits::REACHES_DEFINERS) {
            for result in body.results(op) {
                for user in body.users(result) {
                    let data = &body.ops[user];
                    if data.block.is_some()
                        && data.traits.has(Traits::REACHES_DEFINERS)
                        && !self.is_well(user)
                    {
                        return false;
                    }
                }
            }
        }
        self.nested_are_well(op)
    }

    /// The ops right in `op` whose checks look at it.
    fn nested_are_well(&mut self, op: Op) -> bool {
        let body = self.scope.body;
        if body.ops[op].extra == NO_EXTRA || !body.met.has(Traits::REACHES_PARENT) {
            return true;
        }
        let blocks = body.regions(op).iter().flat_map(|&region| body.blocks(region));
        blocks.flat_map(|block| body.ops(block)).all(|nested| {
            !body.ops[nested].traits.has(Traits::REACHES_PARENT)
                || match body.is_stub(nested) {
                    true => self.child_root_is_well(nested),
                    false => self.is_well(nested),
                }
        })
    }

    /// The ops around `op`, itself included where something in it went, whose checks look inside.
    fn ops_around_are_well(&mut self, op: Op, kind: Kind) -> bool {
        let body = self.scope.body;
        let root = body.root();
        let root_looks = body.own.has(Traits::REACHES_NESTED);
        if !root_looks && !body.met.has(Traits::REACHES_NESTED) {
            return true;
        }
        let skip = usize::from(!kind.contains(Kind::EMPTIED));
        body.ancestors(op).skip(skip).all(|op| {
            if op == root {
                return !root_looks
                    || (self.fast.root(self.worker, self.scope, root, false)
                        && self.fast.regions_of(self.worker, self.scope, root));
            }
            !body.ops[op].traits.has(Traits::REACHES_NESTED) || self.is_well(op)
        })
    }

    /// The ops whose checks look anywhere.
    fn far_checks_are_well(&mut self) -> bool {
        let body = self.scope.body;
        let root = body.root();
        if body.own.has(Traits::REACHES_BODY)
            && !(self.fast.root(self.worker, self.scope, root, false)
                && self.fast.regions_of(self.worker, self.scope, root))
        {
            return false;
        }
        !body.met.has(Traits::REACHES_BODY)
            || body.ops.live(1..body.op_capacity()).all(|(op, data)| {
                data.block.is_none()
                    || !data.traits.has(Traits::REACHES_BODY)
                    || match data.state & STUB != 0 {
                        true => self.child_root_is_well(op),
                        false => self.is_well(op),
                    }
            })
    }

    fn users_are_dominated(&mut self, op: Op) -> bool {
        let body = self.scope.body;
        body.results(op).all(|result| {
            body.users(result).all(|user| body.ops[user].block.is_none() || self.is_dominated(user))
        })
    }

    /// Whether the op's operands are defined where it may use them.
    fn is_dominated(&mut self, op: Op) -> bool {
        let body = self.scope.body;
        let data = &body.ops[op];
        let Some(block) = data.block else { return true };
        let memory = &mut self.worker.dominance;
        operands_dominate(body, &mut self.dominance, memory, op, Home::of(body, block))
    }
}
