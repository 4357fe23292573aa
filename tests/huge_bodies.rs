//! What passes do with huge bodies in a way of their own comes to what they do with others.
//!
//! CSE plans all merges of a huge body first, unless an op with a region is in it: so each random
//! function is taken twice, as it is and with such an op in front of its last terminator.

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::Context;
use irtool::ir::{Body, Op};
use irtool::transforms::cse::{Outcome, Scratch, merge_equal_ops};
use irtool::verify::{VerifyOptions, verify};
use irtool_testkit::rng::Rng;
use std::collections::HashMap;
use std::fmt::Write;

/// More than makes a body huge.
const OPS: usize = 18_000;

/// The lines of a function of about that many ops, in a tree of blocks whose text is in any order.
struct Writer {
    rng: Rng,
    text: String,
    next: usize,
    ops: usize,
}

impl Writer {
    fn location(&mut self) -> String {
        match self.rng.below(3) {
            0 => "loc(unknown)".to_owned(),
            _ => format!("loc(\"f\":{}:1)", self.rng.below(1000)),
        }
    }

    fn line(&mut self, what: &str) {
        let location = self.location();
        let _ = writeln!(self.text, "    {what} {location}");
        self.ops += 1;
    }

    fn value(&mut self) -> String {
        self.next += 1;
        format!("%v{}", self.next)
    }

    /// Ops that use values of the blocks above, the last ones mostly.
    fn ops(&mut self, values: &mut Vec<String>) {
        for _ in 0..self.rng.below(12) {
            let pick = |rng: &mut Rng| {
                let back = if rng.one_in(4) { values.len() } else { values.len().min(6) };
                values[values.len() - 1 - rng.below(back)].clone()
            };
            let (left, right) = (pick(&mut self.rng), pick(&mut self.rng));
            let result = self.value();
            let line = match self.rng.below(12) {
                0..=3 => {
                    let number = self.rng.below(9);
                    format!(
                        "{result} = \"arith.constant\"() <{{value = {number} : i64}}> : () -> i64"
                    )
                }
                4..=6 => format!("{result} = \"arith.muli\"({left}, {right}) : (i64, i64) -> i64"),
                7 | 8 => format!("{result} = \"arith.subi\"({left}, {right}) : (i64, i64) -> i64"),
                9 | 10 => format!("{result} = \"memref.load\"(%m) : (memref<i64>) -> i64"),
                _ => {
                    self.line(&format!("\"memref.store\"({left}, %m) : (i64, memref<i64>) -> ()"));
                    continue;
                }
            };
            self.line(&line);
            values.push(result);
        }
    }

    /// All blocks: each hands its values to those below it; some are below none.
    fn blocks(&mut self) {
        let mut open = vec![(0, vec!["%a".to_owned()])];
        let mut count = 1;
        while !open.is_empty() {
            let (block, mut values) = open.swap_remove(self.rng.below(open.len()));
            if block > 0 {
                let argument = self.value();
                let _ = writeln!(self.text, "  ^b{block}({argument}: i64 loc(unknown)):");
                values.push(argument);
            }
            self.ops(&mut values);
            let from = values.len().saturating_sub(60);
            let last = values[values.len() - 1].clone();
            let below = if self.ops < OPS { 1 + self.rng.below(2) } else { 0 };
            let names: Vec<String> =
                (count..count + below).map(|number| format!("^b{number}")).collect();
            match below {
                0 => self.line(&format!("\"func.return\"({last}) : (i64) -> ()")),
                1 => self.line(&format!("\"cf.br\"({last})[{}] : (i64) -> ()", names[0])),
                _ => self.line(&format!(
                    "\"cf.cond_br\"(%c, {last}, {last})[{}] \
                     <{{operandSegmentSizes = array<i32: 1, 1, 1>}}> : (i1, i64, i64) -> ()",
                    names.join(", ")
                )),
            }
            open.extend((count..count + below).map(|number| (number, values[from..].to_vec())));
            count += below;
            if self.rng.one_in(40) && below > 0 {
                // Nobody goes there.
                open.push((count, values[from..].to_vec()));
                count += 1;
            }
        }
    }
}

/// Marks the lines that make a function one that is taken op by op.
const EXTRA: &str = "loc(\"extra\":1:1)";

fn function(seed: u64, with_region: bool) -> String {
    let mut writer = Writer { rng: Rng::new(seed), text: String::new(), next: 0, ops: 0 };
    writer.blocks();
    let mut text = writer.text;
    if with_region {
        let at = text.trim_end().rfind('\n').expect("there are many lines") + 1;
        let region = format!(
            "    \"scf.execute_region\"() ({{\n      \"memref.store\"(%a, %m) : (i64, memref<i64>) -> \
             () {EXTRA}\n      \"scf.yield\"() : () -> () {EXTRA}\n    }}) : () -> () {EXTRA}\n"
        );
        text.insert_str(at, &region);
    }
    format!(
        "\"builtin.module\"() ({{\n  \"func.func\"() <{{function_type = (i64, i1, memref<i64>) -> \
         i64, sym_name = \"f\"}}> ({{\n  ^b0(%a: i64 loc(unknown), %c: i1 loc(unknown), %m: \
         memref<i64> loc(unknown)):\n{text}  }}) : () -> () loc(unknown)\n}}) : () -> () \
         loc(unknown)\n"
    )
}

/// What is left, in text, with the users of all values in the order of their lists.
#[derive(PartialEq)]
struct Left {
    outcome: (usize, usize),
    text: Vec<String>,
    users: Vec<Vec<usize>>,
}

fn merged(text: &str) -> Left {
    let cx = Context::new(&irtool_dialects::registry());
    let options = ParseOptions::default();
    let mut body = parse_module(&cx, "test.mlir", text.as_bytes(), options, 1).expect("it parses");
    let verifying = VerifyOptions { hooks: irtool_dialects::hooks(), ..VerifyOptions::default() };
    let check = |body: &Body| assert!(verify(&cx, body, &verifying).is_ok(), "it is valid");
    check(&body);
    body.mark_all_verified();
    let Outcome { merged, dead } = merge_equal_ops(&cx, &mut body, &mut Scratch::default());
    // What has changed, and then everything.
    check(&body);
    let everything = VerifyOptions { everything: true, ..verifying };
    assert!(verify(&cx, &body, &everything).is_ok(), "all is valid");
    body.for_each_body(|body| body.check_links().expect("all links are right"));
    let mut out = Vec::new();
    let options = PrintOptions { debug_info: true, local_scope: true, ..PrintOptions::default() };
    print_module(&cx, &body, &options, 1, &mut out).expect("memory can be written to");
    let text = String::from_utf8(out).expect("text is UTF-8");
    let ours = |line: &&str| !line.contains(EXTRA) && !line.contains("scf.execute_region");
    let text = text.lines().filter(ours).map(str::to_owned).collect();
    let (_, function) = body.child_bodies().next().expect("there is one function");
    Left { outcome: (merged, dead), text, users: users(&cx, function) }
}

fn users(cx: &Context, body: &Body) -> Vec<Vec<usize>> {
    let is_ours = |op: &Op| {
        let is_nested = body.parent_op(*op) != Some(body.root());
        !is_nested && cx.op_info(body.name(*op)).name() != "scf.execute_region"
    };
    let ops: Vec<Op> = body.nested_ops(body.root()).filter(is_ours).collect();
    let places: HashMap<Op, usize> = ops.iter().enumerate().map(|(n, op)| (*op, n)).collect();
    let results = ops.iter().flat_map(|op| body.results(*op));
    results.map(|result| body.users(result).map(|user| places[&user]).collect()).collect()
}

#[test]
fn merges_that_are_planned_are_those_made_one_by_one() {
    for seed in 0..12 {
        let (planned, one_by_one) = (merged(&function(seed, false)), merged(&function(seed, true)));
        assert!(planned.outcome.0 > 1000 && planned.outcome.1 > 100, "{:?}", planned.outcome);
        assert_eq!(planned.outcome, one_by_one.outcome, "seed {seed}");
        let differ = planned.text.iter().zip(&one_by_one.text).find(|(a, b)| a != b);
        assert_eq!(differ, None, "seed {seed}");
        assert!(planned == one_by_one, "seed {seed}: other users, or another order of them");
    }
}

#[test]
fn planned_merges_are_the_same_on_threads() {
    let text = function(100, false);
    let alone = merged(&text);
    for threads in [2, 4] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let shared = pool.expect("threads can be made").install(|| merged(&text));
        assert!(shared == alone, "{threads} threads");
    }
}
