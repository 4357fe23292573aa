//! Recursion in a table of named sequences: nothing in it may call itself, by way of others or not.
//!
//! Groups of ops that call each other are found as in R. Tarjan, "Depth-first search and linear graph
//! algorithms", 1972, from what can be called in the order of the text; the first with a cycle is
//! told. Time and memory are linear in the ops of the table.
//!
//! Limits: the attribute of the table asks, so that it is not asked again after a pass that changes only
//! what is nested.

use super::ops::Include;
use crate::subject::property;
use irtool::context::{AttrData, Attribute, Context, Diagnostic, Identifier, Location, Traits};
use irtool::ir::{Body, Symbols};
use irtool::spec::Declared;
use irtool::spec::interfaces::{CallOp, CallOpInterface, CallableOp, Callee};
use irtool::verify::{Check, OpRef, Report, Site};
use std::collections::HashMap;

impl CallOpInterface for Include {
    fn callee(self, cx: &Context, body: &Body) -> Option<Callee> {
        property(cx, body, self.handle(), "target").map(Callee::Symbol)
    }

    fn arguments(self, _: &Context, body: &Body) -> std::ops::Range<usize> {
        0..body.num_operands(self.handle())
    }
}

/// Nothing in the table calls itself.
pub(super) fn no_recursion(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let graph = Graph::of(site);
    let Some(cycle) = graph.first_cycle() else { return Ok(()) };
    let mut places = cycle.into_iter().map(|number| graph.callables[number].location);
    let first = places.next().expect("a cycle has an op");
    let error = Diagnostic::error(first, "recursion not allowed in named sequences");
    let error =
        places.fold(error, |error, place| error.with_note(place, "operation on recursion stack"));
    report.add(error)
}

/// What can be called, by number.
#[derive(Default)]
struct Graph {
    callables: Vec<Callable>,
    /// Those that are in no other, in order.
    outermost: Vec<usize>,
}

struct Callable {
    location: Location,
    /// What it holds, then what it calls.
    next: Vec<usize>,
}

/// Symbols and calls, as they are met.
struct Reader<'a> {
    cx: &'a Context,
    names: Symbols<'a>,
    graph: Graph,
    /// What a name in a table is, by the number of the table; the first of several counts.
    symbols: HashMap<(usize, Identifier), Symbol>,
    num_tables: usize,
    /// Who calls what, in which table the name is looked up.
    calls: Vec<(usize, usize, Attribute)>,
}

/// What a symbol is: a callable, a table, both or neither.
#[derive(Clone, Copy)]
struct Symbol {
    callable: Option<usize>,
    table: Option<usize>,
}

impl Graph {
    /// Of what is in a table.
    fn of(site: &Site<'_>) -> Graph {
        let mut reader = Reader {
            cx: site.cx,
            names: Symbols::new(site.cx),
            graph: Graph::default(),
            symbols: HashMap::new(),
            num_tables: 1,
            calls: Vec::new(),
        };
        // Ops that are yet to be looked at, last first, with the callable and the table around them.
        let mut waiting = Vec::new();
        push_nested(site.inner(), (None, 0), &mut waiting);
        while let Some((op, around)) = waiting.pop() {
            if let Some(around) = reader.read(op, around) {
                push_nested(op.inner(), around, &mut waiting);
            }
        }
        for &(caller, table, reference) in &reader.calls {
            if let Some(callee) = reader.resolve(table, reference) {
                reader.graph.callables[caller].next.push(callee);
            }
        }
        reader.graph
    }

    /// The callables of the first group that call each other, or the one that calls itself: those that
    /// were reached last come first.
    fn first_cycle(&self) -> Option<Vec<usize>> {
        const NOT_REACHED: usize = usize::MAX;
        const DONE: usize = usize::MAX - 1;
        // When each was reached, and the first that can be reached from it of those not done.
        let mut order = vec![NOT_REACHED; self.callables.len()];
        let mut lowest = order.clone();
        let (mut reached, mut group, mut path) = (0, Vec::new(), Vec::new());
        for &start in &self.outermost {
            if order[start] == NOT_REACHED {
                path.push((start, 0));
            }
            while let Some(&mut (number, ref mut at)) = path.last_mut() {
                if order[number] == NOT_REACHED {
                    (order[number], lowest[number]) = (reached, reached);
                    reached += 1;
                    group.push(number);
                }
                if let Some(&next) = self.callables[number].next.get(*at) {
                    *at += 1;
                    match order[next] {
                        NOT_REACHED => path.push((next, 0)),
                        DONE => {}
                        when => lowest[number] = lowest[number].min(when),
                    }
                    continue;
                }
                path.pop();
                if let Some((before, _)) = path.last() {
                    lowest[*before] = lowest[*before].min(lowest[number]);
                }
                if lowest[number] == order[number] {
                    let first = group.iter().rposition(|member| *member == number)?;
                    let members = group.split_off(first);
                    if members.len() > 1 || self.callables[number].next.contains(&number) {
                        return Some(members.into_iter().rev().collect());
                    }
                    // What was found to be reached from it is not reached from those before it.
                    (order[number], lowest[number]) = (DONE, DONE);
                }
            }
        }
        None
    }
}

type Around = (Option<usize>, usize);

impl Reader<'_> {
    /// Notes what an op is; returns what is around the ops in it, if they are of interest.
    fn read(&mut self, outer: OpRef<'_>, (parent, table): Around) -> Option<Around> {
        let cx = self.cx;
        let (OpRef { body, op }, inner) = (outer, outer.inner());
        if let Some(call) = CallOp::of(cx, body, op) {
            if let (Some(caller), Some(Callee::Symbol(name))) = (parent, call.callee(cx, body)) {
                self.calls.push((caller, table, name));
            }
            return None;
        }
        let inner_table = inner.has_trait(Traits::SYMBOL_TABLE).then(|| {
            self.num_tables += 1;
            self.num_tables - 1
        });
        let callable = CallableOp::of(cx, body, op).map(|callable| {
            callable.callable_region(cx, body)?;
            let number = self.graph.callables.len();
            self.graph.callables.push(Callable { location: inner.location(), next: Vec::new() });
            match parent {
                Some(parent) => self.graph.callables[parent].next.push(number),
                None => self.graph.outermost.push(number),
            }
            Some(number)
        });
        if let Some(name) = self.names.name(inner.body, inner.op) {
            let symbol = Symbol { callable: callable.flatten(), table: inner_table };
            self.symbols.entry((table, name)).or_insert(symbol);
        }
        match callable {
            Some(None) => None,
            inner => Some((inner.flatten().or(parent), inner_table.unwrap_or(table))),
        }
    }

    /// What can be called that a reference names in a table.
    fn resolve(&self, table: usize, reference: Attribute) -> Option<usize> {
        let AttrData::SymbolRef { root, nested } = self.cx.attr_data(reference) else {
            return None;
        };
        let found = *self.symbols.get(&(table, *root))?;
        let inner =
            |outer: Symbol, name: &Identifier| self.symbols.get(&(outer.table?, *name)).copied();
        nested.iter().try_fold(found, inner)?.callable
    }
}

/// Puts the ops in an op's regions on the stack, so that the first comes off first.
fn push_nested<'a>(
    OpRef { body, op }: OpRef<'a>,
    around: Around,
    waiting: &mut Vec<(OpRef<'a>, Around)>,
) {
    let first = waiting.len();
    for region in body.regions(op) {
        for block in body.blocks(*region) {
            waiting.extend(body.ops(block).map(|op| (OpRef { body, op }, around)));
        }
    }
    waiting[first..].reverse();
}
