//! Who refers to a symbol, and changing all references to it.
//!
//! A [`SymbolUses`] remembers which attributes hold which references, so keep one for many
//! questions. Whether there may be a nested table is not known of an op with one region whose
//! dialect is not registered: a search that meets one has no answer.

use super::super::body::Body;
use super::super::handle::{Op, Region};
use super::refs::{RefCache, replace_refs};
use super::scope::{Scope, SymbolLimit, SymbolPath};
use super::{Symbols, inside};
use crate::context::{AttrData, Attribute, Context, Identifier, NamedAttr, Traits};
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

/// A symbol reference in an attribute of an op.
#[derive(Clone, Copy, Debug)]
pub struct SymbolUse<'b> {
    /// The body that the op is in.
    pub body: &'b Body,
    /// The op: where it is isolated, its stub.
    pub op: Op,
    /// The reference.
    pub reference: Attribute,
}

/// The search met an op of an unknown dialect that may be a symbol table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownSymbolTable;

impl std::fmt::Display for UnknownSymbolTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an op of an unknown dialect may be a symbol table")
    }
}

impl std::error::Error for UnknownSymbolTable {}

/// How a search ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Complete,
    Interrupted,
    Unknown,
}

/// Searches for references to symbols.
#[derive(Clone, Debug)]
pub struct SymbolUses<'c> {
    symbols: Symbols<'c>,
    cache: RefCache,
}

impl<'c> SymbolUses<'c> {
    /// A searcher that knows nothing yet.
    pub fn new(cx: &'c Context) -> Self {
        Self { symbols: Symbols::new(cx), cache: RefCache::default() }
    }

    /// The distinct symbol references in an attribute, in the order of its text.
    pub fn in_attr(&mut self, attr: Attribute) -> &[Attribute] {
        self.cache.get(self.symbols.cx, attr)
    }

    /// The distinct symbol references in the attributes of one op, in the order of its attribute
    /// dictionary (inherent and discardable ones together, by name).
    pub fn in_op_attrs(&mut self, body: &Body, op: Op) -> SmallVec<[Attribute; 4]> {
        let cx = self.symbols.cx;
        let mut refs: SmallVec<[Attribute; 4]> = SmallVec::new();
        let attrs = body.attrs(op);
        if attrs.iter().all(|attr| self.cache.get(cx, attr.value).is_empty()) {
            return refs;
        }
        let mut sorted: SmallVec<[NamedAttr; 8]> = SmallVec::from_slice(attrs);
        cx.sort_entries(&mut sorted);
        let mut seen: FxHashSet<Attribute> = FxHashSet::default();
        for attr in sorted {
            let found = self.cache.get(cx, attr.value);
            refs.extend(found.iter().copied().filter(|&reference| seen.insert(reference)));
        }
        refs
    }

    /// All symbol references in the limit, apart from those in nested symbol tables.
    ///
    /// # Errors
    /// When it cannot be known what is a nested symbol table.
    pub fn all<'b>(
        &mut self,
        body: &'b Body,
        limit: SymbolLimit,
    ) -> Result<Vec<SymbolUse<'b>>, UnknownSymbolTable> {
        let mut uses = Vec::new();
        match self.search(body, limit, |found| {
            uses.push(found);
            true
        }) {
            End::Unknown => Err(UnknownSymbolTable),
            End::Complete | End::Interrupted => Ok(uses),
        }
    }

    /// The uses within the limit of the symbol that `path` leads to: the ops to enter one after
    /// the other, starting in `body`, and the op that defines the symbol. References through the
    /// symbol to what is nested in it count.
    ///
    /// # Errors
    /// When it cannot be known what is a nested symbol table.
    ///
    /// # Panics
    /// When the path is empty or does not lead through isolated ops.
    pub fn of_symbol<'b>(
        &mut self,
        body: &'b Body,
        path: &[Op],
        limit: SymbolLimit,
    ) -> Result<Vec<SymbolUse<'b>>, UnknownSymbolTable> {
        let mut uses = Vec::new();
        for scope in scopes(&self.symbols, body, path, limit) {
            let inner = body_at(body, path, scope.depth);
            let cx = self.symbols.cx;
            let end = self.search(inner, scope.limit, |found| {
                if is_prefix(cx, scope.reference, found.reference) {
                    uses.push(found);
                }
                true
            });
            if end == End::Unknown {
                return Err(UnknownSymbolTable);
            }
        }
        Ok(uses)
    }

    /// The uses within the limit of a symbol that is defined in the table that the limit is or
    /// belongs to.
    ///
    /// # Errors
    /// When it cannot be known what is a nested symbol table.
    pub fn of_name<'b>(
        &mut self,
        body: &'b Body,
        name: Identifier,
        limit: SymbolLimit,
    ) -> Result<Vec<SymbolUse<'b>>, UnknownSymbolTable> {
        let mut uses = Vec::new();
        let cx = self.symbols.cx;
        let reference = cx.symbol_ref_attr(name);
        for (body, region) in limit_regions(body, limit) {
            let end = self.search(body, SymbolLimit::Region(region), |found| {
                if is_prefix(cx, reference, found.reference) {
                    uses.push(found);
                }
                true
            });
            if end == End::Unknown {
                return Err(UnknownSymbolTable);
            }
        }
        Ok(uses)
    }

    /// Whether it is known that nothing within the limit uses the symbol that `path` leads to.
    ///
    /// # Panics
    /// When the path is empty or does not lead through isolated ops.
    pub fn known_unused(&mut self, body: &Body, path: &[Op], limit: SymbolLimit) -> bool {
        scopes(&self.symbols, body, path, limit).into_iter().all(|scope| {
            let inner = body_at(body, path, scope.depth);
            let cx = self.symbols.cx;
            let unused = |found: SymbolUse<'_>| !is_prefix(cx, scope.reference, found.reference);
            self.search(inner, scope.limit, unused) == End::Complete
        })
    }

    /// Makes all references within the limit to the symbol that `path` leads to references to
    /// `new`. The op's own name is not changed.
    ///
    /// # Panics
    /// When the path is empty or does not lead through isolated ops.
    pub fn replace(&mut self, body: &mut Body, path: &[Op], new: Identifier, limit: SymbolLimit) {
        for scope in scopes(&self.symbols, body, path, limit) {
            self.replace_in_scope(body, path, new, scope);
        }
    }

    /// Makes all references within the limit to the symbol `old`, which is defined in the table
    /// that the limit is or belongs to, references to `new`.
    pub fn replace_name(
        &mut self,
        body: &mut Body,
        old: Identifier,
        new: Identifier,
        limit: SymbolLimit,
    ) {
        let reference = self.symbols.cx.symbol_ref_attr(old);
        match limit {
            SymbolLimit::Op(op) if body.is_stub(op) => {
                if let Some(child) = body.child_mut(op) {
                    let root = child.root();
                    self.replace_name(child, old, new, SymbolLimit::Op(root));
                }
            }
            SymbolLimit::Op(op) => {
                for region in body.regions(op).to_vec() {
                    let limit = SymbolLimit::Region(region);
                    self.replace_in_scope(body, &[], new, Scope { reference, depth: 0, limit });
                }
            }
            SymbolLimit::Region(_) => {
                self.replace_in_scope(body, &[], new, Scope { reference, depth: 0, limit });
            }
        }
    }

    fn replace_in_scope(&mut self, body: &mut Body, path: &[Op], new: Identifier, scope: Scope) {
        let cx = self.symbols.cx;
        let renamed = |reference| match is_prefix(cx, scope.reference, reference) {
            true => rename_last(cx, scope.reference, reference, new),
            false => reference,
        };
        let mut replace = replace_refs(cx, &renamed);
        let mut body = body;
        for &stub in &path[..scope.depth] {
            body = body.child_mut(stub).expect("a path leads through isolated ops");
        }
        // Bodies with the ops to look at, and then the regions to enter.
        let mut pending: Vec<(&mut Body, Option<Op>, Vec<Region>)> = vec![match scope.limit {
            SymbolLimit::Op(op) => (body, Some(op), Vec::new()),
            SymbolLimit::Region(region) => (body, None, vec![region]),
        }];
        while let Some((body, first, mut regions)) = pending.pop() {
            let mut stubs: Vec<usize> = Vec::new();
            let mut ops: Vec<Op> = first.into_iter().collect();
            loop {
                for op in ops.drain(..) {
                    let affected = body.attrs(op).iter().any(|attr| {
                        let refs = self.cache.get(cx, attr.value).iter();
                        refs.into_iter().any(|&found| is_prefix(cx, scope.reference, found))
                    });
                    if affected {
                        body.map_attrs(op, |attr| replace(attr.value));
                    }
                    if !body.has_trait(op, Traits::SYMBOL_TABLE) {
                        regions.extend_from_slice(body.regions(op));
                        stubs.extend(body.stub_child_index(op));
                    }
                }
                let Some(region) = regions.pop() else { break };
                ops.extend(body.blocks(region).flat_map(|block| body.ops(block)));
            }
            stubs.sort_unstable();
            body.note_all_lent();
            for (index, child) in body.children.iter_mut().enumerate() {
                if let Some(child) = child
                    && stubs.binary_search(&index).is_ok()
                {
                    let regions = child.regions(child.root()).to_vec();
                    pending.push((child, None, regions));
                }
            }
        }
    }

    /// Calls `visit` with each symbol reference in the limit, not entering nested symbol tables,
    /// until it returns false.
    fn search<'b>(
        &mut self,
        body: &'b Body,
        limit: SymbolLimit,
        mut visit: impl FnMut(SymbolUse<'b>) -> bool,
    ) -> End {
        let mut pending: Vec<(&'b Body, Region)> = Vec::new();
        let enter = |body: &'b Body, op: Op, pending: &mut Vec<(&'b Body, Region)>| {
            if !body.has_trait(op, Traits::SYMBOL_TABLE) {
                let (body, op) = inside(body, op);
                pending.extend(body.regions(op).iter().map(|&region| (body, region)));
            }
        };
        match limit {
            SymbolLimit::Region(region) => pending.push((body, region)),
            SymbolLimit::Op(op) => {
                let end = self.search_op(body, op, &mut visit);
                if end != End::Complete {
                    return end;
                }
                enter(body, op, &mut pending);
            }
        }
        while let Some((body, region)) = pending.pop() {
            for block in body.blocks(region) {
                for op in body.ops(block) {
                    let end = self.search_op(body, op, &mut visit);
                    if end != End::Complete {
                        return end;
                    }
                    enter(body, op, &mut pending);
                }
            }
        }
        End::Complete
    }

    fn search_op<'b>(
        &mut self,
        body: &'b Body,
        op: Op,
        visit: &mut impl FnMut(SymbolUse<'b>) -> bool,
    ) -> End {
        if self.symbols.may_be_unknown_table(body, op) {
            return End::Unknown;
        }
        for reference in self.in_op_attrs(body, op) {
            if !visit(SymbolUse { body, op, reference }) {
                return End::Interrupted;
            }
        }
        End::Complete
    }
}

fn scopes(symbols: &Symbols<'_>, body: &Body, path: &[Op], limit: SymbolLimit) -> Vec<Scope> {
    SymbolPath::new(body, path).scopes(symbols, limit)
}

fn body_at<'b>(body: &'b Body, path: &[Op], depth: usize) -> &'b Body {
    path[..depth]
        .iter()
        .fold(body, |body, &stub| body.child(stub).expect("a path leads through isolated ops"))
}

/// The regions of a limit, with the body that they are in.
fn limit_regions(body: &Body, limit: SymbolLimit) -> Vec<(&Body, Region)> {
    match limit {
        SymbolLimit::Region(region) => vec![(body, region)],
        SymbolLimit::Op(op) => {
            let (body, op) = inside(body, op);
            body.regions(op).iter().map(|&region| (body, region)).collect()
        }
    }
}

/// Whether `reference` is `prefix` or leads through it.
fn is_prefix(cx: &Context, prefix: Attribute, reference: Attribute) -> bool {
    if prefix == reference {
        return true;
    }
    match (cx.attr_data(prefix), cx.attr_data(reference)) {
        (
            AttrData::SymbolRef { root: a, nested: short },
            AttrData::SymbolRef { root: b, nested: long },
        ) => a == b && short.len() < long.len() && long.starts_with(short),
        _ => false,
    }
}

/// `reference` with the last name of its prefix `prefix` replaced by `new`.
fn rename_last(
    cx: &Context,
    prefix: Attribute,
    reference: Attribute,
    new: Identifier,
) -> Attribute {
    let AttrData::SymbolRef { nested: prefix, .. } = cx.attr_data(prefix) else { return reference };
    let AttrData::SymbolRef { root, nested } = cx.attr_data(reference) else { return reference };
    let (mut root, mut nested) = (*root, nested.clone());
    match prefix.len().checked_sub(1) {
        Some(last) => nested[last] = new,
        None => root = new,
    }
    cx.intern_attribute(AttrData::SymbolRef { root, nested })
}
