//! Whether all is well: every check, in the order of memory and on all threads.
//!
//! Nearly all IR that is verified is valid, so this pass only answers yes or no, and [`super::exact`]
//! finds the words when it is no. It visits the ops of a body once, in arena order, and asks
//! structure, dominance and symbol uses in that one visit; ops of a signature with a [`Verdict`] are
//! asked for their place and nothing else. Uses that need dominator trees wait until the structure
//! of the whole body is known to be well. Diagnostics cannot depend on threads, because none are
//! made here.
//!
//! Bodies and ranges of a large body are units of about [`UNIT`] ops, which rayon's current pool
//! shares out; work of fewer ops than [`PARALLEL`] never touches the pool.

use super::ahead::all_children;
use super::changed::Symbols;
use super::hooks::{Known, OpChecker, Tables};
use super::near::{Home, LazyDominance, is_dominated, operands_are_near};
use super::report::Report;
use super::settled::Settled;
use super::site::{Scope, Site};
use super::structure;
use super::symbols::{LazyTable, SymbolTable, SymbolTables, uses_are_well};
use super::verdicts::Verdicts;
use crate::analysis::Dominance;
use crate::context::{Context, NamedAttr, Traits};
use crate::ir::{Block, Body, Child, NO_EXTRA, Op, OpData, STUB};
use crate::sync::Mutex;
use std::ops::Range;

/// Ops in one unit of work.
pub(super) const UNIT: usize = 4096;
/// Ops from which a body and its children are shared out.
pub(super) const PARALLEL: usize = 2 * UNIT;

/// What the pass needs, the same for all workers.
#[derive(Clone, Copy)]
pub(super) struct Fast<'a, 'w> {
    pub cx: &'a Context,
    pub tables: &'w Tables<'a>,
    /// Whether to look at what was found valid before and has not changed.
    pub everything: bool,
    pub parallel: bool,
    /// The dominance of one body, where somebody has it.
    pub dominance: Option<(&'w Body, &'w Dominance)>,
}

/// What one worker keeps from body to body.
pub(super) struct Worker<'a> {
    pub dominance: Dominance,
    pub checker: Option<Box<dyn OpChecker + 'a>>,
    report: Report<'static>,
    pub settled: Settled,
    verdicts: Verdicts,
    /// Ops whose operands dominator trees must tell about.
    later: Vec<Op>,
    /// Workers for other threads.
    others: Vec<Worker<'a>>,
    /// By attribute name: whether a dialect looks at such attributes.
    concerns: Vec<Concern>,
}

/// What is known of an attribute name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Concern {
    Unknown,
    Nobody,
    Dialect,
}

impl<'a> Worker<'a> {
    pub fn new(tables: &Tables<'a>) -> Self {
        Worker {
            dominance: Dominance::default(),
            checker: tables.checker(),
            report: Report::silent(),
            settled: Settled::default(),
            verdicts: Verdicts::default(),
            later: Vec::new(),
            others: Vec::new(),
            concerns: Vec::new(),
        }
    }

    /// Whether a check had something to say of IR that passed, on this thread or another.
    fn has_heard(&self) -> bool {
        self.report.heard || self.others.iter().any(Worker::has_heard)
    }

    /// Begins anew with what checks say.
    fn forget_heard(&mut self) {
        self.report.heard = false;
        self.others.iter_mut().for_each(Worker::forget_heard);
    }

    /// Whether the dialects that look at attributes of the op have nothing to say.
    fn attributes_suit_dialects(&mut self, tables: &Tables<'_>, site: &Site<'_>) -> bool {
        !self.concerns_dialects(tables, site.body().discardable_attrs(site.op))
            || structure::attributes_suit_dialects(tables, site, &mut self.report).is_ok()
    }

    /// Remembers what was found out about an op that is well.
    #[cold]
    fn learn(&mut self, tables: &Tables<'_>, body: &Body, op: Op) {
        let (Some(signature), Some(checker)) = (body.known_signature(op), &self.checker) else {
            return;
        };
        let mut verdict = checker.verdict(signature.dense());
        verdict.uses_symbols = body.has_trait(op, Traits::SYMBOL_USER);
        let of_declaration = body.has_trait(op, Traits::CHECKED) && verdict.is_fine();
        if !of_declaration || self.concerns_dialects(tables, body.discardable_attrs(op)) {
            return;
        }
        self.verdicts.learn(&tables.told, signature, verdict);
    }

    /// Whether a dialect looks at one of these attributes.
    fn concerns_dialects(&mut self, tables: &Tables<'_>, attrs: &[NamedAttr]) -> bool {
        if tables.no_dialect_checks() {
            return false;
        }
        attrs.iter().any(|attr| {
            let index = attr.name.dense();
            if index >= self.concerns.len() {
                self.concerns.resize(index + 1, Concern::Unknown);
            }
            let concern = &mut self.concerns[index];
            if *concern == Concern::Unknown {
                let someone = tables.dialect_of(*attr).is_some();
                *concern = if someone { Concern::Dialect } else { Concern::Nobody };
            }
            *concern == Concern::Dialect
        })
    }
}

/// A stretch of work inside a body.
enum Unit {
    /// Ops with these numbers.
    Ops(Range<usize>),
    /// Children with these positions in the list of stubs.
    Children(Range<usize>),
}

impl<'a> Fast<'a, '_> {
    /// Whether a body and everything nested in it is valid, and no check had anything to say.
    pub fn is_valid(self, worker: &mut Worker<'a>, scope: &Scope<'_>) -> bool {
        worker.settled.forget();
        worker.forget_heard();
        self.body(worker, scope, Symbols::Unknown, false) && !worker.has_heard()
    }

    /// `symbols`: those that the root may name; `moved`: whether what is around the root may have
    /// changed.
    fn body(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        symbols: Symbols,
        moved: bool,
    ) -> bool {
        let body = scope.body;
        let root = body.root();
        if !self.everything && !body.unseen.everything && !body.met.has(Traits::SYMBOL_TABLE) {
            return (!moved || self.root(worker, scope, root, false))
                && self.changed(worker, scope, symbols);
        }
        body.look_ahead();
        let in_table = symbols != Symbols::Unknown;
        let has_table = body.own.has(Traits::SYMBOL_TABLE);
        let table = LazyTable::default();
        let scope = &Scope { symbols: has_table.then_some(&table), ..*scope };
        let nested = if has_table { Symbols::Changed } else { symbols };
        if !no_block_is_empty(body) || !self.root(worker, scope, root, in_table) {
            return false;
        }
        let mut children = body.all_children();
        children.retain(|child| body.ops[child.stub].block.is_some());
        let units = if self.parallel { units(body, &children) } else { Vec::new() };
        let well = if units.len() > 1 {
            self.units(worker, scope, &units, &children, nested)
        } else {
            let all = 1..body.op_capacity();
            self.ops(worker, scope, all, nested != Symbols::Unknown)
                && self.later_ops(worker, body)
                && self.children(worker, scope, &children, nested)
        };
        well && self.regions(worker, scope)
    }

    /// Ops and children of a body, on all threads.
    fn units(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        units: &[Unit],
        children: &[Child],
        symbols: Symbols,
    ) -> bool {
        let body = scope.body;
        let later = Mutex::new(Vec::new());
        let well = self.on_threads(worker, units, |worker, unit| match unit {
            Unit::Ops(range) => {
                let in_table = symbols != Symbols::Unknown;
                let well = self.ops(worker, scope, range.clone(), in_table);
                if !worker.later.is_empty() {
                    later.lock().expect(UNPOISONED).append(&mut worker.later);
                }
                well
            }
            Unit::Children(range) => {
                self.children(worker, scope, &children[range.clone()], symbols)
            }
        });
        let later = later.into_inner().expect(UNPOISONED);
        if !well || later.is_empty() {
            return well;
        }
        worker.dominance.compute(body);
        let dominance = std::mem::take(&mut worker.dominance);
        let chunks: Vec<&[Op]> = later.chunks(UNIT).collect();
        let well = self.on_threads(worker, &chunks, |worker, ops| {
            let mut known = LazyDominance::Known(&dominance);
            let memory = &mut worker.dominance;
            ops.iter().all(|op| is_dominated(body, &mut known, memory, *op))
        });
        worker.dominance = dominance;
        well
    }

    /// Whether `check` holds for all items, on all threads.
    pub(super) fn on_threads<T: Sync>(
        self,
        worker: &mut Worker<'a>,
        items: &[T],
        check: impl Fn(&mut Worker<'a>, &T) -> bool + Sync + Send,
    ) -> bool {
        // What they know of symbols is of another time.
        worker.others.iter_mut().for_each(|worker| worker.settled.forget());
        let others = Mutex::new(std::mem::take(&mut worker.others));
        let well = crate::sync::all_in_parallel(items, &others, || Worker::new(self.tables), check);
        worker.others = others.into_inner().expect(UNPOISONED);
        well
    }

    /// Children of a body that is looked at as a whole.
    fn children(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        children: &[Child],
        symbols: Symbols,
    ) -> bool {
        all_children(scope.body, children, |&Child { stub, number }| {
            let Some(child) = scope.body.child_at(number) else { return false };
            self.child(worker, &scope.nested(stub, child), symbols, true)
        })
    }

    /// The body of a child. `moved`: whether what is around its root may have changed.
    pub(super) fn child(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        symbols: Symbols,
        moved: bool,
    ) -> bool {
        stacker::maybe_grow(64 << 10, 1 << 20, || self.body(worker, scope, symbols, moved))
    }

    /// The ops with these numbers: their own invariants, and that their operands dominate them, as
    /// far as that can be told without trees: the others are left in `worker.later`.
    fn ops<'s>(
        self,
        worker: &mut Worker<'a>,
        scope: &'s Scope<'s>,
        range: Range<usize>,
        in_table: bool,
    ) -> bool
    where
        'a: 's,
    {
        let body = scope.body;
        worker.later.clear();
        let mut symbols = SymbolTables::at(self.cx, scope);
        let mut home = None;
        body.ops.live(range).all(|(op, data)| {
            let Some(block) = data.block else { return true };
            let home = match home {
                Some(home @ Home { block: known, .. }) if known == block => home,
                _ => *home.insert(Home::of(body, block)),
            };
            let signature = data.signature();
            let mut verdict = worker.verdicts.get(signature);
            if !verdict.is_fine()
                && let Some(signature) = signature
            {
                verdict = worker.verdicts.hear(&self.tables.told, signature);
            }
            let well = match verdict.holds(body, data) {
                true => {
                    !verdict.uses_symbols
                        || self.symbols_are_well(worker, scope, op, &mut symbols, in_table)
                }
                false => self.unfamiliar_op(worker, scope, op, &mut symbols, in_table),
            };
            if !operands_are_near(body, data, home) {
                worker.later.push(op);
            }
            well && (data.next.is_some() || ends_well(body, data, block))
        })
    }

    /// One op of which nothing is known.
    fn unfamiliar_op<'s>(
        self,
        worker: &mut Worker<'a>,
        scope: &'s Scope<'s>,
        op: Op,
        symbols: &mut SymbolTables<'s>,
        in_table: bool,
    ) -> bool
    where
        'a: 's,
    {
        let body = scope.body;
        let data = &body.ops[op];
        let is_named = data.state & STUB != 0
            || data.traits.has(Traits::REGISTERED)
            || self.tables.facts(data.name).known == Known::Fine;
        let well = is_named
            && (data.extra == NO_EXTRA
                || data
                    .block
                    .is_none_or(|block| successors_are_well(body, op, data.next.is_none(), block)))
            && self.op(worker, scope, op, data, symbols, in_table);
        if well {
            worker.learn(self.tables, body, op);
        }
        well
    }

    /// The ops that were left in `worker.later`, once the structure of the body is known.
    fn later_ops(self, worker: &mut Worker<'a>, body: &Body) -> bool {
        if worker.later.is_empty() {
            return true;
        }
        let mut dominance = LazyDominance::Unknown;
        let Worker { dominance: memory, later, .. } = worker;
        let well = later.iter().all(|op| is_dominated(body, &mut dominance, memory, *op));
        dominance.give_back(&mut worker.dominance);
        well
    }

    /// The invariants of one op, without its operands' definitions.
    #[inline]
    pub(super) fn op<'s>(
        self,
        worker: &mut Worker<'a>,
        scope: &'s Scope<'s>,
        op: Op,
        data: &OpData,
        symbols: &mut SymbolTables<'s>,
        in_table: bool,
    ) -> bool
    where
        'a: 's,
    {
        let body = scope.body;
        // The checks of a stub are its child's.
        if data.state & STUB != 0 {
            return true;
        }
        // What follows is [`structure::op`] and the symbol uses, each only where a look at the
        // header does not settle it.
        let traits = data.traits;
        if data.num_attrs > data.num_props
            && !worker.attributes_suit_dialects(self.tables, &Site { cx: self.cx, scope, op })
        {
            return false;
        }
        let Worker { checker, report, .. } = worker;
        if traits.has(Traits::CHECKED)
            && let Some(checker) = checker
            && !checker.check(body, op, &mut |_| report.heard = true)
        {
            return false;
        }
        let has_regions = data.extra != NO_EXTRA && !body.regions(op).is_empty();
        if has_regions {
            let site = Site { cx: self.cx, scope, op };
            if structure::op_regions_shape(&site, &mut worker.report).is_err() {
                return false;
            }
        }
        !(has_regions || traits.has(Traits::SYMBOL_USER))
            || self.symbols_are_well(worker, scope, op, symbols, in_table)
    }

    /// Whether an op uses symbols well.
    fn symbols_are_well<'s>(
        self,
        worker: &mut Worker<'a>,
        scope: &'s Scope<'s>,
        op: Op,
        symbols: &mut SymbolTables<'s>,
        in_table: bool,
    ) -> bool
    where
        'a: 's,
    {
        let site = Site { cx: self.cx, scope, op };
        let Worker { report, settled, .. } = worker;
        !(in_table || is_in_table(&site))
            || uses_are_well(self.tables, &site, symbols, settled, report).is_ok()
    }

    /// The checks of a body's root.
    pub(super) fn root(
        self,
        worker: &mut Worker<'a>,
        scope: &Scope<'_>,
        root: Op,
        in_table: bool,
    ) -> bool {
        let site = Site { cx: self.cx, scope, op: root };
        let mut symbols = SymbolTables::default();
        if self.tables.facts(scope.body.name(root)).known != Known::Fine
            || !worker.attributes_suit_dialects(self.tables, &site)
        {
            return false;
        }
        let Worker { checker, report, settled, .. } = worker;
        structure::op_declaration(checker, &site, report).is_ok()
            && structure::op_regions_shape(&site, report).is_ok()
            && (!in_table
                || uses_are_well(self.tables, &site, &mut symbols, settled, report).is_ok())
    }

    /// What needs valid regions.
    fn regions(self, worker: &mut Worker<'a>, scope: &Scope<'_>) -> bool {
        let body = scope.body;
        let mut firsts =
            body.regions.live(0..body.region_capacity()).filter(|(_, data)| data.number == 0);
        firsts.all(|(_, data)| {
            let Some(op) = data.parent else { return true };
            self.regions_of(worker, scope, op)
        })
    }

    /// What needs valid regions of one op.
    pub(super) fn regions_of(self, worker: &mut Worker<'a>, scope: &Scope<'_>, op: Op) -> bool {
        let site = Site { cx: self.cx, scope, op };
        (!scope.body.has_trait(op, Traits::SYMBOL_TABLE) || has_good_table(&site))
            && structure::op_regions(&mut worker.checker, &site, &mut worker.report).is_ok()
    }
}

const UNPOISONED: &str = "no worker panics with the list in hand";

/// Whether successors stand at the end of the block only, and are blocks of its region.
pub(super) fn successors_are_well(body: &Body, op: Op, is_last: bool, block: Block) -> bool {
    let mut successors = body.successors(op);
    successors.len() == 0
        || (is_last && successors.all(|to| body.region_of(to) == body.region_of(block)))
}

/// Whether the last op of a block may be that.
#[inline]
fn ends_well(body: &Body, last: &OpData, block: Block) -> bool {
    let traits = last.traits;
    // A stub's are those of its child.
    traits.has(Traits::TERMINATOR)
        || !traits.has(Traits::REGISTERED)
        || structure::needs_no_terminator(body, block)
}

/// Whether every block without ops may be so.
fn no_block_is_empty(body: &Body) -> bool {
    body.blocks.live(0..body.block_capacity()).all(|(block, data)| {
        data.region.is_none()
            || data.last_op.is_some()
            || structure::needs_no_terminator(body, block)
    })
}

/// Ranges of ops and groups of children, each of about [`UNIT`] ops; none when that is not worth
/// a thread.
fn units(body: &Body, children: &[Child]) -> Vec<Unit> {
    let size = |child: &Child| body.child_at(child.number).map_or(1, Body::num_ops);
    let nested: usize = children.iter().map(size).sum();
    if body.num_ops() + nested < PARALLEL {
        return Vec::new();
    }
    let capacity = body.op_capacity();
    let starts = (1..capacity).step_by(UNIT);
    let mut units: Vec<Unit> =
        starts.map(|from| Unit::Ops(from..capacity.min(from + UNIT))).collect();
    units.extend(groups(children, size).into_iter().map(Unit::Children));
    units
}

/// Groups of children, each of about [`UNIT`] ops to look at, of which each child has so many.
pub(super) fn groups(children: &[Child], size: impl Fn(&Child) -> usize) -> Vec<Range<usize>> {
    let mut groups = Vec::new();
    let (mut start, mut sum) = (0, 0);
    for (index, child) in children.iter().enumerate() {
        sum += size(child);
        if sum >= UNIT || index + 1 == children.len() {
            groups.push(start..index + 1);
            (start, sum) = (index + 1, 0);
        }
    }
    groups
}

/// Whether an op of the same body around this one has a symbol table.
fn is_in_table(site: &Site<'_>) -> bool {
    let ops =
        std::iter::successors(site.body().parent_op(site.op), |&op| site.body().parent_op(op));
    ops.into_iter().any(|op| site.body().has_trait(op, Traits::SYMBOL_TABLE))
}

/// Whether the table has the right shape and no name twice.
fn has_good_table(site: &Site<'_>) -> bool {
    let body = site.body();
    let &[region] = site.regions() else { return false };
    let one =
        body.first_block(region).is_some() && body.first_block(region) == body.last_block(region);
    let known = site.scope.symbols.filter(|_| site.op == body.root());
    let ambiguous = || match known {
        Some(table) => table.of(site.cx, body).ambiguous,
        None => SymbolTable::collect(site.cx, body, region).ambiguous,
    };
    one && !ambiguous()
}
