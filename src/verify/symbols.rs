//! Symbol tables: looking symbols up, and checking that they are unique and used well.
//!
//! Limits: an op of an unregistered dialect with one region may be a symbol table for all that
//! anybody knows, so nothing is found from inside it, as in MLIR.

use super::hooks::Tables;
use super::report::{Check, Report};
use super::settled::Settled;
use super::site::{OpRef, Scope, Site};
use crate::context::{Attribute, Context, Identifier, Traits};
use crate::ir::{Body, NO_EXTRA, Names, Op, Region, STUB};
use bumpalo::Bump;
use once_cell::sync::OnceCell;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// The symbols that an op's region defines.
#[derive(Default)]
pub(super) struct SymbolTable {
    ops: Names,
    /// Whether a name is defined twice; the table has the first definition.
    pub ambiguous: bool,
}

impl SymbolTable {
    /// The symbols in the first region of the root of `body`.
    fn of_root(cx: &Context, body: &Body) -> Self {
        let region = body.regions(body.root()).first();
        region.map_or_else(Self::default, |&region| Self::collect(cx, body, region))
    }

    /// The symbols defined right in `region`.
    pub fn collect(cx: &Context, body: &Body, region: Region) -> Self {
        let mut table = Self::default();
        let Some(sym_name) = cx.find_identifier("sym_name") else { return table };
        for op in body.blocks(region).flat_map(|block| body.ops(block)) {
            let name = body.attr(op, sym_name).and_then(|name| cx.string_value(name));
            if let Some(name) = name {
                match table.ops.entry(name) {
                    Entry::Vacant(entry) => drop(entry.insert(op)),
                    Entry::Occupied(_) => table.ambiguous = true,
                }
            }
        }
        table
    }
}

/// The table of a body's root, collected when it is first asked for.
#[derive(Default)]
pub(super) struct LazyTable {
    table: OnceCell<SymbolTable>,
    /// Whether it has what it had when uses were last found good, so that the body may know it.
    as_before: bool,
}

impl LazyTable {
    /// The table of a body without new symbols.
    pub fn as_before() -> Self {
        LazyTable { as_before: true, ..LazyTable::default() }
    }

    /// The table, of the root of `body`.
    pub fn of(&self, cx: &Context, body: &Body) -> &SymbolTable {
        self.table.get_or_init(|| SymbolTable::of_root(cx, body))
    }

    /// The op of this name in the table of the root of `body`.
    fn get(&self, cx: &Context, body: &Body, symbol: Identifier) -> Option<Op> {
        if !self.as_before {
            return self.of(cx, body).ops.get(&symbol).copied();
        }
        body.named.get(|| SymbolTable::of_root(cx, body).ops).get(&symbol).copied()
    }
}

/// Symbol tables of the IR under verification, collected when they are first asked for.
#[derive(Default)]
pub struct SymbolTables<'a> {
    /// By body address and op.
    tables: FxHashMap<(usize, usize), SymbolTable>,
    /// Where most who ask are.
    home: Option<Home<'a>>,
}

/// A body.
struct Home<'a> {
    root: Site<'a>,
    /// The answer of [`nearest_symbol_table`] for its root, once somebody has asked.
    nearest: OnceCell<Option<Site<'a>>>,
}

impl<'a> SymbolTables<'a> {
    /// Tables that will mostly be asked from ops of the scope's body.
    pub(super) fn at(cx: &'a Context, scope: &'a Scope<'a>) -> Self {
        let root = Site { cx, scope, op: scope.body.root() };
        let home = Some(Home { root, nearest: OnceCell::new() });
        SymbolTables { tables: FxHashMap::default(), home }
    }

    fn nearest(&self, site: &Site<'a>) -> Option<Site<'a>> {
        match &self.home {
            Some(home) if std::ptr::eq(home.root.body(), site.body()) => {
                match table_in_body(site) {
                    Found::Table(op) => Some(site.at(op)),
                    Found::Unknown => None,
                    Found::Root => *home.nearest.get_or_init(|| nearest_symbol_table(&home.root)),
                }
            }
            _ => nearest_symbol_table(site),
        }
    }

    /// The op that `symbol` names where `site` stands.
    pub fn lookup(&mut self, site: &Site<'a>, symbol: Identifier) -> Option<OpRef<'a>> {
        let owner = self.nearest(site)?;
        let is_root = owner.op == owner.scope.body.root();
        match owner.scope.symbols.filter(|_| is_root) {
            Some(table) => {
                let op = table.get(site.cx, owner.scope.body, symbol)?;
                Some(OpRef { body: owner.scope.body, op }.inner())
            }
            None => self.lookup_in(site.cx, owner.inner(), symbol),
        }
    }

    /// The op that a symbol reference `@root::@nested` names where `site` stands.
    pub fn resolve(&mut self, site: &Site<'a>, reference: Attribute) -> Option<OpRef<'a>> {
        let crate::context::AttrData::SymbolRef { root, nested } = site.cx.attr_data(reference)
        else {
            return None;
        };
        let mut found = self.lookup(site, *root)?;
        for &symbol in nested {
            found = self.lookup_in(site.cx, found, symbol)?;
        }
        Some(found)
    }

    /// The op that `symbol` names in the table of `owner`.
    pub fn lookup_in(
        &mut self,
        cx: &Context,
        owner: OpRef<'a>,
        symbol: Identifier,
    ) -> Option<OpRef<'a>> {
        if !owner.has_trait(Traits::SYMBOL_TABLE) {
            return None;
        }
        let OpRef { body, op } = owner.inner();
        let key = (std::ptr::from_ref(body).addr(), op.dense());
        let table = self.tables.entry(key).or_insert_with(|| match body.regions(op).first() {
            Some(&region) => SymbolTable::collect(cx, body, region),
            None => SymbolTable::default(),
        });
        let op = *table.ops.get(&symbol)?;
        Some(OpRef { body, op }.inner())
    }
}

/// What there is between an op and the root of its body.
enum Found {
    /// This op has a symbol table; it is not the root.
    Table(Op),
    /// An op that may have one, for all that anybody knows; it is not the root.
    Unknown,
    /// Nothing: the root is next.
    Root,
}

fn table_in_body(site: &Site<'_>) -> Found {
    let body = site.body();
    let mut op = site.op;
    while let Some(parent) = body.parent_op(op) {
        if let Some(found) = as_table(&site.at(op)) {
            return if found { Found::Table(op) } else { Found::Unknown };
        }
        op = parent;
    }
    Found::Root
}

/// Whether the op has a symbol table; `Some(false)` when nobody knows.
#[inline]
fn as_table(site: &Site<'_>) -> Option<bool> {
    let (body, op) = (site.body(), site.op);
    if body.has_trait(op, Traits::SYMBOL_TABLE) {
        return Some(true);
    }
    let unknown = !body.has_trait(op, Traits::REGISTERED)
        && site.regions().len() == 1
        && !site.cx.is_dialect_registered(site.info().dialect());
    unknown.then_some(false)
}

/// The op, this one or the nearest around it, whose region is a symbol table.
fn nearest_symbol_table<'a>(site: &Site<'a>) -> Option<Site<'a>> {
    let mut site = *site;
    loop {
        match as_table(&site) {
            Some(true) => return Some(site),
            Some(false) => return None,
            None => site = site.parent()?,
        }
    }
}

/// An op with a symbol table has one region with one block, names in it are unique, and the
/// symbols used below it are used well (messages of the users).
pub(super) fn verify_table(
    tables: &Tables<'_>,
    site: &Site<'_>,
    parallel: bool,
    report: &mut Report<'_>,
) -> Check {
    let body = site.body();
    let &[region] = site.regions() else {
        return report
            .op_error(site, "Operations with a 'SymbolTable' must have exactly one region");
    };
    if body.first_block(region).is_none() || body.first_block(region) != body.last_block(region) {
        return report
            .op_error(site, "Operations with a 'SymbolTable' must have exactly one block");
    }
    symbols_are_unique(site, region, report)?;
    let table = LazyTable::default();
    if site.op == body.root() {
        let scope = Scope { symbols: Some(&table), ..*site.scope };
        if (Users { cx: site.cx, tables }).are_well_below(&scope, parallel) {
            return Ok(());
        }
    }
    symbols_are_used_well(tables, site, region, &table, report)
}

/// Asks the users of symbols whether all is well: in any order, and without words.
#[derive(Clone, Copy)]
pub(super) struct Users<'a, 't> {
    pub cx: &'a Context,
    pub tables: &'t Tables<'a>,
}

impl<'a> Users<'a, '_> {
    /// Of the scope's body and of all below it, as far as the table of its root reaches. False
    /// where somebody complains, or where that is not known.
    fn are_well_below(self, scope: &Scope<'_>, parallel: bool) -> bool {
        let mut settled = Settled::default();
        let mut stubs = Vec::new();
        if !self.are_well_in(scope, &mut settled, &mut stubs) {
            return false;
        }
        if parallel && stubs.len() > 1 {
            let child =
                |settled: &mut Settled, stub: &Op| self.are_well_in_child(scope, *stub, settled);
            let workers = crate::sync::Mutex::default();
            return crate::sync::all_in_parallel(&stubs, &workers, Settled::default, child);
        }
        stubs.iter().all(|stub| self.are_well_in_child(scope, *stub, &mut settled))
    }

    fn are_well_in_child(self, scope: &Scope<'_>, stub: Op, settled: &mut Settled) -> bool {
        let Some(child) = scope.body.child(stub) else { return false };
        let scope = scope.nested(stub, child);
        let mut stubs = Vec::new();
        self.is_well(&scope, child.root(), &mut SymbolTables::default(), settled)
            && (child.own.has(Traits::SYMBOL_TABLE)
                || (self.are_well_in(&scope, settled, &mut stubs)
                    && stubs.iter().all(|stub| {
                        stacker::maybe_grow(64 << 10, 1 << 20, || {
                            self.are_well_in_child(&scope, *stub, settled)
                        })
                    })))
    }

    /// Of the ops of one body, its root and stubs excepted; those are added to `stubs`.
    pub fn are_well_in(
        self,
        scope: &Scope<'_>,
        settled: &mut Settled,
        stubs: &mut Vec<Op>,
    ) -> bool {
        let mut symbols = SymbolTables::at(self.cx, scope);
        scope.body.ops.live(1..scope.body.op_capacity()).all(|(op, data)| {
            if data.block.is_none() {
                return true;
            }
            if data.state & STUB != 0 {
                stubs.push(op);
                return true;
            }
            // What a table in the middle of the body covers is that table's.
            !data.traits.has(Traits::SYMBOL_TABLE)
                && (!data.traits.has(Traits::SYMBOL_USER)
                    || self.is_well(scope, op, &mut symbols, settled))
        })
    }

    /// Of one op.
    pub fn is_well<'s>(
        self,
        scope: &'s Scope<'s>,
        op: Op,
        symbols: &mut SymbolTables<'s>,
        settled: &mut Settled,
    ) -> bool
    where
        'a: 's,
    {
        let site = Site { cx: self.cx, scope, op };
        let mut report = Report::silent();
        uses_are_well(self.tables, &site, symbols, settled, &mut report).is_ok() && !report.heard
    }
}

/// No two ops of the table have one name ("redefinition of symbol named 'x'").
fn symbols_are_unique(site: &Site<'_>, region: Region, report: &mut Report<'_>) -> Check {
    let (cx, body) = (site.cx, site.body());
    let Some(sym_name) = cx.find_identifier("sym_name") else { return Ok(()) };
    let mut seen: FxHashMap<Identifier, Op> = FxHashMap::default();
    for op in body.blocks(region).flat_map(|block| body.ops(block)) {
        let Some(name) = body.attr(op, sym_name).and_then(|name| cx.string_value(name)) else {
            continue;
        };
        let Some(first) = seen.insert(name, op) else { continue };
        let message = format!("redefinition of symbol named '{}'", cx.str(name));
        let note = (body.location(first), "see existing symbol definition here".to_owned());
        let nested;
        let site = match body.child(op) {
            Some(child) => {
                nested = site.scope.nested(op, child);
                Site { cx, scope: &nested, op: child.root() }
            }
            None => site.at(op),
        };
        return report.error_with_notes(&site, message, || [note]);
    }
    Ok(())
}

/// Asks every user of symbols below the table: the ops of a region in order, then the regions in
/// them, last one first.
fn symbols_are_used_well(
    tables: &Tables<'_>,
    site: &Site<'_>,
    region: Region,
    table: &LazyTable,
    report: &mut Report<'_>,
) -> Check {
    let arena = Bump::new();
    let cx = site.cx;
    let is_root = site.op == site.body().root();
    let symbols = if is_root { Some(table) } else { site.scope.symbols };
    let scope: &Scope<'_> = arena.alloc(Scope { symbols, ..*site.scope });
    let mut symbols = SymbolTables::default();
    let mut settled = Settled::default();
    let mut worklist = vec![(scope, region)];
    while let Some((scope, region)) = worklist.pop() {
        for op in scope.body.blocks(region).flat_map(|block| scope.body.ops(block)) {
            let data = &scope.body.ops[op];
            if data.extra == NO_EXTRA && !data.traits.has(Traits::SYMBOL_USER) {
                continue;
            }
            let site = match scope.body.child(op) {
                Some(child) => {
                    let scope: &Scope<'_> = arena.alloc(scope.nested(op, child));
                    Site { cx, scope, op: child.root() }
                }
                None => Site { cx, scope, op },
            };
            uses_are_well(tables, &site, &mut symbols, &mut settled, report)?;
            if !site.inner().has_trait(Traits::SYMBOL_TABLE) {
                worklist.extend(site.regions().iter().map(|&region| (site.scope, region)));
            }
        }
    }
    Ok(())
}

/// An op uses symbols well (its own messages).
#[inline]
pub(super) fn uses_are_well<'a>(
    tables: &Tables<'_>,
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    settled: &mut Settled,
    report: &mut Report<'_>,
) -> Check {
    let body = site.body();
    if !body.has_trait(site.op, Traits::SYMBOL_USER) {
        return Ok(());
    }
    let Some(check) = tables.facts(body.name(site.op)).symbol_use else { return Ok(()) };
    let signature = body.known_signature(site.op);
    let Some((signature, table)) = signature.zip(symbols.nearest(site)) else {
        return check(site, symbols, report);
    };
    if !settled.is_good(&table, signature) {
        check(site, symbols, report)?;
        settled.add(signature);
    }
    Ok(())
}
