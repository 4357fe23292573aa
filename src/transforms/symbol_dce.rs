//! Symbol DCE: symbols that nothing can refer to go.
//!
//! Idea       what can be seen from outside is live, and so is every op that is not a symbol;
//!            whatever a live op refers to is live; the rest is erased, table by table.
//! Sound      a reference resolves in the nearest table around it, and nowhere else. Where an op
//!            could be a table for all that anybody knows, the pass gives up.
//! Preserves  everything but the erased symbols.
//! Cost       each live op's attributes are looked at once.
//! Skips      symbols on which only dead cycles through a public symbol depend.
//!
//! A table nested in another is gone through when it is reached, before what refers to it goes on:
//! a symbol of nested visibility is live when the way to its table is open from outside. The order
//! in which ops are looked at is mlir-opt's, since an op that cannot be analysed is an error.

use super::symbol::SymbolNames;
use super::symbol_refs::{SymbolPath, SymbolRefs};
use crate::context::{Context, Failed, Traits};
use crate::ir::{Body, Op, Visibility, Walk};
use crate::pass::{Pass, PassContext, PassInfo, PassOptions, Repeat, StatisticInfo};
use crate::verify::{OpRef, SymbolTables};
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

/// The pass `symbol-dce`.
#[derive(Clone, Copy, Debug, Default)]
pub struct SymbolDce;

impl PassOptions for SymbolDce {}

const ERASED: usize = 0;

impl Pass for SymbolDce {
    const INFO: PassInfo = PassInfo {
        description: "Deletes all symbols that cannot be reached: those that are neither visible \
                      from outside nor referred to by something that is live.",
        statistics: &[StatisticInfo { name: "num-dce'd", description: "Number of symbols DCE'd" }],
        repeat: Repeat::Idempotent,
        ..PassInfo::new("symbol-dce", "SymbolDCE", "Eliminate dead symbols")
    };
    type State = SymbolRefs;

    fn state(&self) -> SymbolRefs {
        SymbolRefs::default()
    }

    fn run(
        &self,
        refs: &mut SymbolRefs,
        body: &mut Body,
        cx: &mut PassContext<'_>,
    ) -> Result<(), Failed> {
        let root = body.root();
        if !body.has_trait(root, Traits::SYMBOL_TABLE) {
            // The two spaces are mlir-opt's.
            let message = format!(
                " was scheduled to run under {}, but does not define a symbol table",
                Self::INFO.title
            );
            cx.op_error(body, root, message);
            return Err(Failed);
        }
        match live_symbols(cx.context(), body, cx.is_top_level(), refs) {
            Ok(live) => {
                let erased = erase_dead(cx.context(), body, &live);
                cx.count(ERASED, erased);
                Ok(())
            }
            Err(unknown) => {
                let location = unknown.location();
                let message = "operation contains potentially unknown symbol table, meaning that \
                               we can't reliable compute symbol uses";
                let error = crate::context::Diagnostic::error(location, message);
                let error = cx.with_op_note(error, unknown.body, unknown.op);
                cx.report(error);
                Err(Failed)
            }
        }
    }
}

/// Live symbols: where their bodies are in memory, which they do not leave, and which op they are
/// there.
pub struct LiveSymbols(FxHashSet<(usize, usize)>);

impl LiveSymbols {
    fn key(op: OpRef<'_>) -> (usize, usize) {
        let OpRef { body, op } = op.inner();
        (std::ptr::from_ref(body).addr(), op.dense())
    }

    fn insert(&mut self, op: OpRef<'_>) -> bool {
        self.0.insert(Self::key(op))
    }

    fn contains(&self, op: OpRef<'_>) -> bool {
        self.0.contains(&Self::key(op))
    }
}

/// An op to look at, with the table that it is in.
#[derive(Clone, Copy)]
struct Item<'a> {
    op: OpRef<'a>,
    table: OpRef<'a>,
}

/// A table on the way: what is left to look at, and who can see its symbols.
struct Frame<'a> {
    worklist: Vec<Item<'a>>,
    hidden: bool,
    /// The op whose table was gone through first, and whose own references are next.
    resume: Option<Item<'a>>,
}

struct Liveness<'a, 'r> {
    cx: &'a Context,
    names: SymbolNames,
    tables: SymbolTables<'a>,
    refs: &'r mut SymbolRefs,
    live: LiveSymbols,
}

/// The symbols in and below the table at the root of `body` that something may refer to.
///
/// # Errors
/// The op that could be a symbol table for all that is known.
pub fn live_symbols<'a>(
    cx: &'a Context,
    body: &'a Body,
    top_level: bool,
    refs: &mut SymbolRefs,
) -> Result<LiveSymbols, OpRef<'a>> {
    let names = SymbolNames::new(cx);
    let root = OpRef { body, op: body.root() };
    let hidden = top_level
        || names.symbol(cx, root).is_none()
        || names.visibility(cx, root) == Visibility::Private;
    let live = LiveSymbols(FxHashSet::default());
    let mut liveness = Liveness { cx, names, tables: SymbolTables::default(), refs, live };
    let mut frames = vec![liveness.enter(root, hidden)];
    while let Some(frame) = frames.last_mut() {
        if let Some(item) = frame.resume.take() {
            liveness.follow(item, &mut frame.worklist)?;
            continue;
        }
        let Some(item) = frame.worklist.pop() else {
            frames.pop();
            continue;
        };
        frame.resume = Some(item);
        if item.op.has_trait(Traits::SYMBOL_TABLE) {
            let hidden = frame.hidden
                || names.symbol(cx, item.op).is_none()
                || names.visibility(cx, item.op) == Visibility::Private;
            frames.push(liveness.enter(item.op, hidden));
        }
    }
    Ok(liveness.live)
}

impl<'a> Liveness<'a, '_> {
    /// What is live in a table because of what it is.
    fn enter(&mut self, table: OpRef<'a>, hidden: bool) -> Frame<'a> {
        let mut worklist = Vec::new();
        for op in table_ops(table.inner()) {
            let item = Item { op, table: table.inner() };
            if self.names.symbol(self.cx, op).is_none() {
                worklist.push(item);
                continue;
            }
            let discardable = match self.names.visibility(self.cx, op) {
                Visibility::Public => false,
                Visibility::Nested => hidden,
                Visibility::Private => true,
            };
            if !discardable && self.live.insert(op) {
                worklist.push(item);
            }
        }
        Frame { worklist, hidden, resume: None }
    }

    /// Marks what an op refers to, itself or, unless it is a table, in what is nested in it, and
    /// finds the tables there.
    fn follow(&mut self, item: Item<'a>, worklist: &mut Vec<Item<'a>>) -> Result<(), OpRef<'a>> {
        let start = item.op.inner();
        let mut reached = Vec::new();
        let known = start.body.walk_tree(start.op, |body, op| {
            let at = OpRef { body, op }.inner();
            let is_table = at.has_trait(Traits::SYMBOL_TABLE);
            if may_be_table(self.cx, at) {
                return Walk::Interrupt;
            }
            for attr in at.body.attrs(at.op) {
                for path in self.refs.of(self.cx, attr.value) {
                    mark(self.cx, &mut self.tables, &mut self.live, item.table, path, &mut reached);
                }
            }
            if !is_table {
                return Walk::Advance;
            }
            if at != start {
                worklist.push(Item { op: at, table: item.table });
            }
            Walk::Skip
        });
        worklist.append(&mut reached);
        if known { Ok(()) } else { Err(item.op) }
    }
}

/// Marks all symbols on a path; none, when it leads nowhere.
fn mark<'a>(
    cx: &Context,
    tables: &mut SymbolTables<'a>,
    live: &mut LiveSymbols,
    table: OpRef<'a>,
    path: &SymbolPath,
    reached: &mut Vec<Item<'a>>,
) {
    let mut items: SmallVec<[Item<'a>; 2]> = SmallVec::new();
    let mut table = table;
    for &symbol in std::iter::once(&path.root).chain(&path.nested) {
        let Some(op) = tables.lookup_in(cx, table, symbol) else { return };
        items.push(Item { op, table });
        table = op;
    }
    for item in items {
        if live.insert(item.op) {
            reached.push(item);
        }
    }
}

/// The ops of a table, its terminator left out.
fn table_ops<'a>(table: OpRef<'a>) -> impl Iterator<Item = OpRef<'a>> {
    let OpRef { body, op } = table;
    let blocks = body.regions(op).first().into_iter().flat_map(move |&region| body.blocks(region));
    blocks.flat_map(move |block| {
        let terminator = body.terminator(block);
        body.ops(block).filter(move |&op| Some(op) != terminator).map(move |op| OpRef { body, op })
    })
}

/// Whether nobody knows if the op is a table: it has one region, and its dialect is not
/// registered.
fn may_be_table(cx: &Context, op: OpRef<'_>) -> bool {
    op.body.regions(op.op).len() == 1
        && !op.has_trait(Traits::REGISTERED)
        && !cx.is_dialect_registered(cx.op_info(op.name()).dialect())
}

/// Erases the symbols that are not live from all tables in `body` and below. Returns how many
/// there were.
pub fn erase_dead(cx: &Context, body: &mut Body, live: &LiveSymbols) -> u64 {
    let names = SymbolNames::new(cx);
    let mut erased = 0;
    body.for_each_body(|body| {
        let mut dead: Vec<Op> = Vec::new();
        // Inner tables first, so that what is erased with its table is counted, too.
        body.walk_post(body.root(), |op| {
            if body.has_trait(op, Traits::SYMBOL_TABLE) {
                let symbols = table_ops(OpRef { body, op })
                    .filter(|&op| names.symbol(cx, op).is_some() && !live.contains(op));
                dead.extend(symbols.map(|symbol| symbol.op));
            }
        });
        erased += dead.len() as u64;
        for op in dead {
            body.erase_op(op);
        }
    });
    erased
}
