//! The order of diagnostics: verification in the order of mlir-opt, on one thread.
//!
//! ```text
//! verify(op):  op, its regions' blocks and their ops; isolated children after all else that
//!              is nested in their parent; then dominance in the whole body
//! ```
//!
//! The first failure in a body ends its verification, but the siblings of a body that fails are
//! verified too, and report.

use super::hooks::{OpChecker, Tables};
use super::report::{Check, Report};
use super::site::{Scope, Site};
use super::symbols::{LazyTable, SymbolTables};
use super::{dominance, structure, symbols};
use crate::context::{Context, Failed, Traits};
use crate::ir::{Block, Body, Op};

/// What verification in order needs.
pub(super) struct Exact<'a, 'w, 'r> {
    pub cx: &'a Context,
    pub tables: &'w Tables<'a>,
    pub checker: &'w mut Option<Box<dyn OpChecker + 'a>>,
    pub recursive: bool,
    pub strangers: bool,
    pub parallel: bool,
    pub report: Report<'r>,
}

enum Item {
    EnterOp(Op),
    ExitOp(Op),
    EnterBlock(Block),
    ExitBlock(Block),
}

impl<'a> Exact<'a, '_, '_> {
    /// Verifies the root of a body and everything nested in it.
    pub fn body(&mut self, scope: &Scope<'_>) -> Check {
        let symbols = LazyTable::default();
        let has_table = scope.body.has_trait(scope.body.root(), Traits::SYMBOL_TABLE);
        let scope = &Scope { symbols: has_table.then_some(&symbols), ..*scope };
        self.structure(scope)?;
        let site = Site { cx: self.cx, scope, op: scope.body.root() };
        if site.regions().is_empty() {
            return Ok(());
        }
        dominance::verify(&site, self.recursive, &mut self.report)
    }

    fn structure(&mut self, scope: &Scope<'_>) -> Check {
        let body = scope.body;
        let mut symbols = SymbolTables::at(self.cx, scope);
        let mut worklist = vec![Item::EnterOp(body.root())];
        while let Some(item) = worklist.pop() {
            match item {
                Item::EnterOp(op) => {
                    self.enter_op(scope, op, &mut symbols, &mut worklist)?;
                }
                Item::ExitOp(op) => self.exit_op(scope, op)?,
                Item::EnterBlock(block) => {
                    let site = Site { cx: self.cx, scope, op: body.root() };
                    structure::block_entrance(&site, block, &mut self.report)?;
                    worklist.push(Item::ExitBlock(block));
                    let mut next = body.last_op(block);
                    while let Some(op) = next {
                        if !waits(body, op) {
                            worklist.push(Item::EnterOp(op));
                        }
                        next = body.prev_op(op);
                    }
                }
                Item::ExitBlock(block) => {
                    let site = Site { cx: self.cx, scope, op: body.root() };
                    structure::block_exit(&site, block, &mut self.report)?;
                }
            }
        }
        Ok(())
    }

    fn enter_op<'s>(
        &mut self,
        scope: &'s Scope<'s>,
        op: Op,
        symbols: &mut SymbolTables<'s>,
        worklist: &mut Vec<Item>,
    ) -> Check
    where
        'a: 's,
    {
        let body = scope.body;
        if body.is_stub(op) {
            // Isolated, but without regions: verified in its place.
            return self.child(scope, op);
        }
        let site = Site { cx: self.cx, scope, op };
        structure::op(self.tables, self.checker, &site, symbols, &mut self.report)?;
        worklist.push(Item::ExitOp(op));
        if self.recursive {
            for &region in body.regions(op).iter().rev() {
                let mut next = body.last_block(region);
                while let Some(block) = next {
                    worklist.push(Item::EnterBlock(block));
                    next = body.prev_block(block);
                }
            }
        }
        Ok(())
    }

    fn exit_op(&mut self, scope: &Scope<'_>, op: Op) -> Check {
        let body = scope.body;
        let site = Site { cx: self.cx, scope, op };
        if self.recursive {
            let blocks = body.regions(op).iter().flat_map(|&region| body.blocks(region));
            let children = blocks.flat_map(|block| body.ops(block)).filter(|&op| waits(body, op));
            let mut result = Ok(());
            for child in children {
                result = self.child(scope, child).and(result);
            }
            result?;
        }
        // The parser lets values of a sibling through: those are not seen from where they are used.
        if op == body.root() && (self.strangers || body.num_regions(op) > 1) {
            structure::uses_own_values(&site, &mut self.report)?;
        }
        if body.has_trait(op, Traits::SYMBOL_TABLE) {
            symbols::verify_table(self.tables, &site, self.parallel, &mut self.report)?;
        }
        structure::op_regions(self.checker, &site, &mut self.report)?;
        let facts = self.tables.facts(body.name(op));
        structure::name_is_known(facts, &site, &mut self.report)
    }

    fn child(&mut self, scope: &Scope<'_>, stub: Op) -> Check {
        let child = scope.body.child(stub).ok_or(Failed)?;
        let scope = scope.nested(stub, child);
        stacker::maybe_grow(64 << 10, 1 << 20, || self.body(&scope))
    }
}

/// Whether an op is verified after what else is nested in its parent: isolated, with regions.
fn waits(body: &Body, op: Op) -> bool {
    body.is_stub(op) && body.num_regions(op) != 0
}
