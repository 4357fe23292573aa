//! Every check with a body that fails it, and the same answers on one thread and on many.

#![expect(dropping_copy_types, reason = "handles are dropped to discard what a maker returns")]

mod changed;
mod warnings;

use super::*;
use crate::context::{
    Attribute, DialectInfo, Identifier, Location, NamedAttr, OpDefinition, Registry, Traits,
};
use crate::ir::{Block, InsertPoint, Op, OpState, Region, Value};
use crate::sync::Arc;

#[derive(Debug)]
struct TestOp(&'static str, Traits);

impl OpDefinition for TestOp {
    fn name(&self) -> &str {
        self.0
    }
    fn traits(&self) -> Traits {
        self.1 | Traits::REGISTERED | Traits::CHECKED
    }
    fn inherent_attributes(&self) -> Vec<&str> {
        Vec::new()
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// Dislikes ops with the attribute `bad`, and regions of ops with the attribute `bad_regions`; warns
/// of ops with `odd`, and of regions with `odd_regions`.
struct TestChecker<'c>(&'c Context);

impl TestChecker<'_> {
    fn check_for(
        &self,
        word: &str,
        body: &Body,
        op: Op,
        report: &mut dyn FnMut(Diagnostic),
    ) -> bool {
        let bad = body.attr(op, self.0.identifier(word)).is_some();
        if bad {
            report(Diagnostic::error(body.location(op), format!("it is {word}")));
        }
        let odd = word.replace("bad", "odd");
        if body.attr(op, self.0.identifier(&odd)).is_some() {
            report(Diagnostic::warning(body.location(op), format!("it is {odd}")));
        }
        !bad
    }
}

impl OpChecker for TestChecker<'_> {
    fn check(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
        self.check_for("bad", body, op, report)
    }
    fn check_regions(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
        self.check_for("bad_regions", body, op, report)
    }
}

struct TestDialect;

impl DialectChecks for TestDialect {
    fn verify_op_attribute(
        &self,
        site: &Site<'_>,
        attr: NamedAttr,
        report: &mut Report<'_>,
    ) -> Check {
        match site.cx.bytes(attr.name) {
            b"t.no" => report.op_error(site, "dislikes it"),
            b"t.tolerable" => {
                let error = Diagnostic::error(site.location(), "bears it").tolerated();
                report.worded(site, error);
                Ok(())
            }
            _ => Ok(()),
        }
    }
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[("t.use", uses_a_symbol), ("t.isolated_use", uses_a_symbol)]
    }
}

fn uses_a_symbol<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let attr = site.attr(site.cx.identifier("callee"));
    match attr.and_then(|attr| symbols.resolve(site, attr)) {
        Some(_) => Ok(()),
        None => report.op_error(site, "names nothing"),
    }
}

struct TestPrinter<'c>(&'c Context);

impl Printer for TestPrinter<'_> {
    fn op(&self, op: OpRef<'_>) -> String {
        format!("<{}>", self.0.op_info(op.name()).name())
    }
    fn attr(&self, _: Attribute) -> String {
        "<attribute>".into()
    }
}

fn context() -> Context {
    let mut dialect = DialectInfo::new("t");
    let module = Traits::ISOLATED_FROM_ABOVE | Traits::SYMBOL_TABLE | Traits::GRAPH_REGION;
    for (name, traits) in [
        ("t.module", module | Traits::NO_TERMINATOR),
        ("t.func", Traits::ISOLATED_FROM_ABOVE | Traits::SYMBOL),
        ("t.table", Traits::SYMBOL_TABLE | Traits::NO_TERMINATOR),
        ("t.end", Traits::TERMINATOR),
        ("t.graph", Traits::GRAPH_REGION | Traits::NO_TERMINATOR),
        ("t.region", Traits::NO_TERMINATOR),
        ("t.op", Traits::empty()),
        ("t.use", Traits::SYMBOL_USER),
        ("t.isolated_use", Traits::ISOLATED_FROM_ABOVE | Traits::SYMBOL_USER),
    ] {
        dialect.ops.push(Arc::new(TestOp(name, traits)));
    }
    Context::new(Registry::new().insert(dialect))
}

/// A module under construction. Ops are on lines of their own, counted from 1, in the order of
/// construction.
struct Make<'c> {
    cx: &'c Context,
    line: u32,
}

impl Make<'_> {
    fn location(&mut self) -> Location {
        self.line += 1;
        self.cx.file_location(self.cx.identifier("f"), self.line, 1)
    }

    fn state(&mut self, name: &str) -> OpState {
        OpState::new(self.cx.op_name(name), self.location())
    }

    fn op(
        &mut self,
        body: &mut Body,
        block: Block,
        name: &str,
        operands: &[Value],
        results: usize,
    ) -> Op {
        let state = self.state(name).operands(operands.iter().copied());
        let state = state.results(std::iter::repeat_n(self.cx.i32(), results));
        body.create_at(self.cx, InsertPoint::AtEnd(block), &state)
    }

    fn branch(&mut self, body: &mut Body, block: Block, name: &str, to: &[Block]) -> Op {
        let mut state = self.state(name);
        state.successors.extend(to.iter().copied());
        body.create_at(self.cx, InsertPoint::AtEnd(block), &state)
    }

    fn with_region(&mut self, body: &mut Body, block: Block, name: &str) -> (Op, Block) {
        let state = self.state(name).regions(1);
        let op = body.create_at(self.cx, InsertPoint::AtEnd(block), &state);
        let inner = add_block(body, body.regions(op)[0]);
        (op, inner)
    }

    /// A function with one block, named; `fill` gets its body.
    fn func(
        &mut self,
        body: &mut Body,
        block: Block,
        name: &str,
        fill: impl FnOnce(&mut Self, &mut Body, Block),
    ) {
        let state = self
            .state("t.func")
            .regions(1)
            .attr(self.cx.identifier("sym_name"), self.cx.string_attr(name));
        let op = body.create_at(self.cx, InsertPoint::AtEnd(block), &state);
        let child = body.child_mut(op).expect("a function is isolated");
        let entry = add_block(child, child.regions(child.root())[0]);
        fill(self, child, entry);
    }
}

fn add_block(body: &mut Body, region: Region) -> Block {
    let block = body.create_block();
    body.append_block(region, block);
    block
}

fn rendered(cx: &Context, diagnostics: &[Diagnostic]) -> Vec<String> {
    let all = diagnostics.iter().flat_map(|d| std::iter::once(d).chain(&d.notes));
    all.map(|d| {
        let line = match *cx.location_data(d.location) {
            crate::context::LocationData::FileRange { start: (line, _), .. } => line,
            _ => 0,
        };
        format!("{line}: {}: {}", d.severity.name(), d.message)
    })
    .collect()
}

fn messages(
    cx: &Context,
    body: &Body,
    allow_unregistered: bool,
    notes_show_op: bool,
) -> Vec<String> {
    let printer = TestPrinter(cx);
    let dialects: [(&str, &dyn DialectChecks); 1] = [("t", &TestDialect)];
    let checker: MakeChecker = |cx| Box::new(TestChecker(cx));
    let options = |parallel| VerifyOptions {
        allow_unregistered,
        notes_show_op,
        parallel,
        hooks: Hooks { checker: Some(checker), dialects: &dialects },
        printer: Some(&printer),
        ..VerifyOptions::default()
    };
    let serial = verify(cx, body, &options(false));
    let on_threads = || verify(cx, body, &options(true));
    let parallel = match crate::sync::Pool::new(3) {
        Some(pool) => pool.install(on_threads),
        None => on_threads(),
    };
    assert_eq!(serial, parallel, "diagnostics depend on threads");
    let has_failed = serial.is_err();
    let serial = serial.unwrap_or_else(|said| said);
    assert_eq!(has_failed, serial.iter().any(Diagnostic::is_failure));
    let verifier = Verifier::new(cx, options(false));
    let fast =
        Fast { cx, tables: &verifier.tables, everything: false, parallel: false, dominance: None };
    let valid = fast.is_valid(&mut verifier.scratch().0, &Scope::top(body));
    assert_eq!(valid, serial.is_empty(), "the two passes disagree");
    rendered(cx, &serial)
}

/// Builds a module (its op is on line 1) and compares what the verifier says.
#[track_caller]
fn check(fill: impl FnOnce(&mut Make<'_>, &mut Body, Block), expected: &[&str]) {
    let cx = context();
    let mut make = Make { cx: &cx, line: 0 };
    let state = make.state("t.module").regions(1);
    let mut body = Body::from_state(&cx, &state);
    let region = body.regions(body.root())[0];
    let block = add_block(&mut body, region);
    fill(&mut make, &mut body, block);
    assert_eq!(messages(&cx, &body, true, false), expected);
}

/// The same, with the ops in a function on line 2.
#[track_caller]
fn check_in_func(fill: impl FnOnce(&mut Make<'_>, &mut Body, Block), expected: &[&str]) {
    check(|m, body, block| m.func(body, block, "f", fill), expected);
}

#[test]
fn a_block_without_ops_needs_an_op_that_asks_for_no_terminator() {
    check(|_, _, _| (), &[]);
    check_in_func(|_, _, _| (), &["2: error: empty block: expect at least a terminator"]);
    check(|m, b, block| drop(m.with_region(b, block, "t.region")), &[]);
    check(|m, b, block| drop(m.with_region(b, block, "unknown.op")), &[]);
    check(
        |m, b, block| {
            let (op, _) = m.with_region(b, block, "unknown.op");
            add_block(b, b.regions(op)[0]);
        },
        &["2: error: empty block: expect at least a terminator"],
    );
}

#[test]
fn a_block_ends_with_a_terminator_or_an_unknown_op() {
    check_in_func(|m, b, block| drop(m.op(b, block, "t.end", &[], 0)), &[]);
    check_in_func(|m, b, block| drop(m.op(b, block, "unknown.op", &[], 0)), &[]);
    check_in_func(
        |m, b, block| drop(m.op(b, block, "t.op", &[], 0)),
        &["3: error: block with no terminator, has <t.op>"],
    );
}

#[test]
fn successors_stand_at_the_end_of_a_block() {
    check_in_func(
        |m, b, block| {
            let other = add_block(b, b.regions(b.root())[0]);
            m.branch(b, block, "unknown.op", &[other]);
            m.op(b, block, "t.end", &[], 0);
            m.op(b, other, "t.end", &[], 0);
        },
        &["3: error: operation with block successors must terminate its parent block"],
    );
}

#[test]
fn successors_are_blocks_of_the_same_region() {
    check_in_func(
        |m, b, block| {
            let (_, inner) = m.with_region(b, block, "unknown.op");
            m.op(b, block, "t.end", &[], 0);
            let other = add_block(b, b.regions(b.root())[0]);
            m.op(b, other, "t.end", &[], 0);
            m.branch(b, inner, "t.end", &[other]);
        },
        &["6: error: 't.end' op branching to block of a different region"],
    );
}

#[test]
fn nothing_branches_to_an_entry() {
    check_in_func(
        |m, b, block| drop(m.branch(b, block, "t.end", &[block])),
        &["2: error: entry block of region may not have predecessors"],
    );
}

#[test]
fn a_graph_region_has_one_block() {
    check(
        |m, b, block| {
            let (op, inner) = m.with_region(b, block, "t.graph");
            let other = add_block(b, b.regions(op)[0]);
            m.op(b, inner, "t.end", &[], 0);
            m.op(b, other, "t.end", &[], 0);
        },
        &["2: error: 't.graph' op expects graph region #0 to have 0 or 1 blocks"],
    );
}

#[test]
fn unregistered_ops_need_permission() {
    let cx = context();
    let mut make = Make { cx: &cx, line: 0 };
    let mut body = Body::from_state(&cx, &make.state("t.module").regions(1));
    let region = body.regions(body.root())[0];
    let block = add_block(&mut body, region);
    let op = make.op(&mut body, block, "unknown.op", &[], 0);
    assert!(messages(&cx, &body, true, false).is_empty());
    let expected = "2: error: 'unknown.op' op created with unregistered dialect. If this is \
                    intended, please call allowUnregisteredDialects() on the MLIRContext, or use \
                    -allow-unregistered-dialect with the MLIR opt tool used";
    assert_eq!(messages(&cx, &body, false, false), [expected]);
    body.erase_op(op);
    make.op(&mut body, block, "t.unknown", &[], 0);
    let expected = "3: error: unregistered operation 't.unknown' found in dialect ('t') that does \
                    not allow unknown operations";
    assert_eq!(messages(&cx, &body, true, false), [expected]);
}

fn mark(m: &Make<'_>, body: &mut Body, op: Op, name: &str) {
    let name: Identifier = m.cx.identifier(name);
    body.set_attr(m.cx, op, name, m.cx.unit_attr());
}

#[test]
fn declarations_and_dialects_have_their_say() {
    let marked = |word: &'static str| {
        move |m: &mut Make<'_>, b: &mut Body, block: Block| {
            let op = m.with_region(b, block, "t.region").0;
            mark(m, b, op, word);
        }
    };
    check(marked("bad"), &["2: error: it is bad"]);
    check(marked("bad_regions"), &["2: error: it is bad_regions"]);
    check(marked("t.no"), &["2: error: 't.region' op dislikes it"]);
    check(marked("other.no"), &[]);
}

#[test]
fn symbols_are_unique_in_their_table() {
    check(
        |m, b, block| {
            let name = m.cx.identifier("sym_name");
            let op = m.op(b, block, "unknown.op", &[], 0);
            b.set_attr(m.cx, op, name, m.cx.string_attr("f"));
            m.func(b, block, "f", |m, b, block| drop(m.op(b, block, "t.end", &[], 0)));
        },
        &[
            "3: error: redefinition of symbol named 'f'",
            "2: note: see existing symbol definition here",
        ],
    );
    check(
        |m, b, block| {
            let (op, _) = m.with_region(b, block, "t.table");
            let region = b.regions(op)[0];
            add_block(b, region);
            let blocks: Vec<Block> = b.blocks(region).collect();
            blocks.iter().for_each(|&block| drop(m.op(b, block, "t.end", &[], 0)));
        },
        &["2: error: 't.table' op Operations with a 'SymbolTable' must have exactly one block"],
    );
}

fn use_symbol(m: &mut Make<'_>, b: &mut Body, block: Block, path: &[&str]) {
    let op = m.op(b, block, "t.use", &[], 0);
    let nested = path[1..].iter().map(|name| m.cx.identifier(name)).collect();
    let root = m.cx.identifier(path[0]);
    let attr = m.cx.intern_attribute(crate::context::AttrData::SymbolRef { root, nested });
    b.set_attr(m.cx, op, m.cx.identifier("callee"), attr);
}

#[test]
fn symbol_uses_are_asked_in_the_order_of_a_walk_that_takes_the_last_region_first() {
    let end = |m: &mut Make<'_>, b: &mut Body, block| drop(m.op(b, block, "t.end", &[], 0));
    check_in_func(
        |m, b, block| {
            use_symbol(m, b, block, &["f"]);
            end(m, b, block);
        },
        &[],
    );
    check(
        |m, b, block| {
            for name in ["f", "g"] {
                m.func(b, block, name, |m, b, block| {
                    let (_, inner) = m.with_region(b, block, "unknown.op");
                    use_symbol(m, b, inner, &["nothing"]);
                    use_symbol(m, b, block, if name == "g" { &["nothing"] } else { &["f"] });
                    end(m, b, block);
                });
            }
        },
        &["10: error: 't.use' op names nothing"],
    );
    // An unknown op with one region may be a table, so nothing is found from inside it.
    check(
        |m, b, block| {
            let (_, inner) = m.with_region(b, block, "unknown.op");
            m.func(b, inner, "f", |m, b, block| {
                use_symbol(m, b, block, &["f"]);
                end(m, b, block);
            });
        },
        &["4: error: 't.use' op names nothing"],
    );
    check(
        |m, b, block| {
            let (table, inner) = m.with_region(b, block, "t.table");
            b.set_attr(m.cx, table, m.cx.identifier("sym_name"), m.cx.string_attr("table"));
            m.func(b, inner, "g", end);
            use_symbol(m, b, block, &["table", "g"]);
            use_symbol(m, b, inner, &["g"]);
            use_symbol(m, b, block, &["g"]);
        },
        &["7: error: 't.use' op names nothing"],
    );
}

#[test]
fn operands_are_defined_before_their_use() {
    // In one block.
    check_in_func(
        |m, b, block| {
            let def = m.op(b, block, "t.op", &[], 1);
            let user = m.op(b, block, "t.op", &[b.result(def, 0)], 0);
            m.op(b, block, "t.end", &[], 0);
            b.move_op_before(user, def);
        },
        &[
            "4: error: operand #0 does not dominate this use",
            "3: note: operand defined here (op in the same block)",
        ],
    );
    // By another block, by its argument, and from a region nested in that of the definition.
    let join = |nested: bool, argument: bool| {
        move |m: &mut Make<'_>, b: &mut Body, block: Block| {
            let region = b.regions(b.root())[0];
            let (left, right) = (add_block(b, region), add_block(b, region));
            m.branch(b, block, "t.end", &[left, right]);
            let value = if argument {
                b.add_block_arg(left, m.cx.i32(), Location::UNKNOWN)
            } else {
                let def = m.op(b, left, "t.op", &[], 1);
                b.result(def, 0)
            };
            m.branch(b, left, "t.end", &[right]);
            let user_block = if nested { m.with_region(b, right, "unknown.op").1 } else { right };
            m.op(b, user_block, "t.op", &[value], 0);
            m.op(b, right, "t.end", &[], 0);
        }
    };
    let error = |line: u32| format!("{line}: error: operand #0 does not dominate this use");
    for (nested, argument, line, note) in [
        (false, false, 6, "4: note: operand defined here (op in the same region)"),
        (true, false, 7, "4: note: operand defined here (op in a parent region)"),
        (
            false,
            true,
            5,
            "2: note: operand defined as a block argument (block #1 in the same region)",
        ),
        (
            true,
            true,
            6,
            "2: note: operand defined as a block argument (block #1 in a parent region)",
        ),
    ] {
        let error = error(line);
        check_in_func(join(nested, argument), &[&error, note]);
    }
    // Out of a nested region, and across nested regions.
    check_in_func(
        |m, b, block| {
            let (_, inner) = m.with_region(b, block, "unknown.op");
            let argument = b.add_block_arg(inner, m.cx.i32(), Location::UNKNOWN);
            m.op(b, block, "t.op", &[argument], 0);
            m.op(b, block, "t.end", &[], 0);
        },
        &[
            "4: error: operand #0 does not dominate this use",
            "3: note: operand defined as a block argument (block #0 in a child region)",
        ],
    );
    check_in_func(
        |m, b, block| {
            let (_, inner) = m.with_region(b, block, "unknown.op");
            let def = m.op(b, inner, "t.op", &[], 1);
            let (_, other) = m.with_region(b, block, "unknown.op");
            m.op(b, other, "t.op", &[b.result(def, 0)], 0);
            m.op(b, block, "t.end", &[], 0);
        },
        &[
            "6: error: operand #0 does not dominate this use",
            "4: note: operand defined here (op is neither in a parent nor in a child region)",
        ],
    );
}

#[test]
fn order_does_not_matter_in_graphs_and_out_of_reach() {
    let backwards = |m: &mut Make<'_>, b: &mut Body, block: Block| {
        let def = m.op(b, block, "t.op", &[], 1);
        let user = m.op(b, block, "t.op", &[b.result(def, 0)], 0);
        b.move_op_before(user, def);
    };
    check(backwards, &[]);
    for graph in ["t.graph", "unknown.op"] {
        check(
            |m, b, block| {
                let (_, inner) = m.with_region(b, block, graph);
                backwards(m, b, inner);
            },
            &[],
        );
    }
    check(
        |m, b, block| {
            let (_, inner) = m.with_region(b, block, "t.region");
            backwards(m, b, inner);
        },
        &[
            "4: error: operand #0 does not dominate this use",
            "3: note: operand defined here (op in the same block)",
        ],
    );
    check_in_func(
        |m, b, block| {
            m.op(b, block, "t.end", &[], 0);
            let unreachable = add_block(b, b.regions(b.root())[0]);
            backwards(m, b, unreachable);
            m.op(b, unreachable, "t.end", &[], 0);
        },
        &[],
    );
}

#[test]
fn what_is_nested_last_is_checked_first_for_dominance() {
    check_in_func(
        |m, b, block| {
            let mut users = Vec::new();
            for _ in 0..2 {
                let (_, inner) = m.with_region(b, block, "unknown.op");
                users.push(inner);
            }
            let def = m.op(b, block, "t.op", &[], 1);
            for inner in users {
                m.op(b, inner, "t.op", &[b.result(def, 0)], 0);
            }
            m.op(b, block, "t.end", &[], 0);
        },
        &[
            "7: error: operand #0 does not dominate this use",
            "5: note: operand defined here (op in a parent region)",
        ],
    );
}

#[test]
fn every_isolated_sibling_reports_and_what_is_not_isolated_comes_first() {
    let bad = |m: &mut Make<'_>, b: &mut Body, block: Block| drop(m.op(b, block, "t.op", &[], 0));
    let backwards = |m: &mut Make<'_>, b: &mut Body, block: Block| {
        let def = m.op(b, block, "t.op", &[], 1);
        let user = m.op(b, block, "t.op", &[b.result(def, 0)], 0);
        b.move_op_before(user, def);
        m.op(b, block, "t.end", &[], 0);
    };
    check(
        |m, b, block| {
            m.func(b, block, "f", backwards);
            m.func(b, block, "g", |m, b, block| drop(m.op(b, block, "t.end", &[], 0)));
            m.func(b, block, "h", bad);
            // Symbols are not looked at when something below is wrong.
            m.func(b, block, "h", |m, b, block| drop(m.op(b, block, "t.end", &[], 0)));
        },
        &[
            "4: error: operand #0 does not dominate this use",
            "3: note: operand defined here (op in the same block)",
            "9: error: block with no terminator, has <t.op>",
        ],
    );
    check(
        |m, b, block| {
            m.func(b, block, "f", bad);
            let op = m.op(b, block, "t.op", &[], 0);
            mark(m, b, op, "bad");
        },
        &["4: error: it is bad"],
    );
}

#[test]
fn errors_of_ops_show_the_op_in_their_first_note() {
    let cx = context();
    let mut make = Make { cx: &cx, line: 0 };
    let mut body = Body::from_state(&cx, &make.state("t.module").regions(1));
    let region = body.regions(body.root())[0];
    let block = add_block(&mut body, region);
    make.func(&mut body, block, "f", |m, b, block| {
        let def = m.op(b, block, "t.op", &[], 1);
        let user = m.op(b, block, "t.op", &[b.result(def, 0)], 0);
        b.move_op_before(user, def);
        m.op(b, block, "t.end", &[], 0);
    });
    let expected = [
        "4: error: operand #0 does not dominate this use",
        "4: note: see current operation: <t.op>",
        "3: note: operand defined here (op in the same block)",
    ];
    assert_eq!(messages(&cx, &body, true, true), expected);
}

#[test]
fn large_modules_and_large_functions_are_shared_out_and_answer_the_same() {
    let large = |wrong: Option<usize>| {
        move |m: &mut Make<'_>, b: &mut Body, block: Block| {
            for number in 0..3 {
                let name = format!("f{number}");
                m.func(b, block, &name, |m, b, block| {
                    let mut last = m.op(b, block, "t.op", &[], 1);
                    for index in 0..10_000 {
                        let value = b.result(last, 0);
                        last = m.op(b, block, "t.op", &[value], 1);
                        if wrong == Some(index) {
                            mark(m, b, last, "bad");
                        }
                    }
                    m.op(b, block, "t.end", &[], 0);
                });
            }
        }
    };
    check(large(None), &[]);
    let lines = [2, 10_005, 20_008].map(|func| format!("{}: error: it is bad", func + 9_002));
    check(large(Some(9_000)), &lines.each_ref().map(String::as_str));
}

#[test]
fn isolated_ops_nested_deeply_do_not_exhaust_the_stack() {
    let cx = context();
    let mut make = Make { cx: &cx, line: 0 };
    let mut inner: Option<Body> = None;
    for _ in 0..2_000 {
        let mut body = Body::from_state(&cx, &make.state("t.module").regions(1));
        let region = body.regions(body.root())[0];
        let block = add_block(&mut body, region);
        if let Some(child) = inner.take() {
            let stub = body.adopt(Box::new(child), &[], &[], &[]);
            body.insert_op(InsertPoint::AtEnd(block), stub);
        } else {
            let op = make.op(&mut body, block, "t.op", &[], 0);
            mark(&make, &mut body, op, "bad");
        }
        inner = Some(body);
    }
    let body = inner.expect("at least one module");
    assert_eq!(messages(&cx, &body, true, false), ["2: error: it is bad"]);
}
