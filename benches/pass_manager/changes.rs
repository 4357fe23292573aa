//! What verification costs after passes that change nothing, or little.

use crate::module::{Each, Module};
use crate::shared::median;
use crate::{Bar, Bench, figure};
use irtool::context::Failed;
use irtool::ir::{Body, Op};
use irtool::pass::{Anchor, Pass, PassContext, PassInfo, PassManager, PassOptions, Pipeline};
use irtool_testkit::generate::{self, Dialect, Shape};
use irtool_testkit::rng::Rng;
use std::path::Path;

/// How many passes touch ops, after a first one, at least.
const PASSES: usize = 10;
/// How many ops all of them touch at least: of a hundred, what is measured is what the code is like
/// that runs for the first time in a while.
const TOUCHED: usize = 3000;
/// How many ops each of them touches.
const COUNTS: [usize; 4] = [10, 100, 1000, 10_000];

impl Bench {
    pub fn idle(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        println!("twenty passes that change nothing:");
        for (nested, name) in [(false, "on the module"), (true, "on each function")] {
            let mut each = Vec::new();
            for _ in 0..self.rounds {
                // The first verification finds what the parser has left to be verified.
                let cost = |count, how| {
                    let mut module = Module::parse(&text, 1);
                    module.run(&nothing(count, nested), how, 1).cpu
                };
                let with = cost(20, Each::Changed) - cost(1, Each::Changed);
                let without = cost(20, Each::Never) - cost(1, Each::Never);
                each.push((with - without) / 19.0 / 1e6);
            }
            let name = format!("    {name}, one verification after the first");
            figure(&name, median(each), "ms", Bar::AtMost(0.1));
        }
    }

    pub fn touch(&self) {
        println!("a pass that touches k random ops, of modules of n, per touched op:");
        for &size in &self.sizes {
            for (shape, name) in
                [(Shape::OneFunction, "in one function"), (Shape::Functions(100), "in functions")]
            {
                let text = generate::big(size, shape, Dialect::Llvm).into_bytes();
                let mut module = Module::parse(&text, 1);
                drop(text);
                let ops = module.ops();
                let mut rng = Rng::new(1);
                for count in COUNTS {
                    let (verification, pass) = self.touched(&mut module, &ops, count, &mut rng);
                    let what = format!(
                        "    n {size:>8} {name:>15}, k {count:>5}: pass {pass:4.0} ns, verification"
                    );
                    figure(&what, verification, "ns", Bar::AtMost(1000.0));
                }
            }
        }
    }

    /// What verification and the pass cost, per touched op.
    fn touched(
        &self,
        module: &mut Module,
        ops: &[(Op, Op)],
        count: usize,
        rng: &mut Rng,
    ) -> (f64, f64) {
        let mut samples: [Vec<f64>; 2] = Default::default();
        let passes = PASSES.max(TOUCHED / count);
        for _ in 0..self.rounds {
            let one = touching(ops, 1, count, rng);
            let many = touching(ops, 1 + passes, count, rng);
            let mut cost = |pipeline, how| {
                let cost = module.run(pipeline, how, 1);
                module.mark();
                cost.cpu
            };
            // After the first runs the attributes are there, and the ops are in cache.
            cost(&many, Each::Never);
            cost(&one, Each::Never);
            // What a run takes once, whatever is touched, is in both.
            let mut per_op = |how| (cost(&many, how) - cost(&one, how)) / (passes * count) as f64;
            let (without, with) = (per_op(Each::Never), per_op(Each::Changed));
            samples[0].push(with - without);
            samples[1].push(without);
        }
        let [verification, pass] = samples.map(median);
        (verification, pass)
    }
}

#[derive(Default)]
struct Nothing;

impl PassOptions for Nothing {}

impl Pass for Nothing {
    const INFO: PassInfo = PassInfo::new("nothing", "Nothing", "Change nothing");
    type State = ();

    fn state(&self) {}

    fn run(&self, (): &mut (), _: &mut Body, _: &mut PassContext<'_>) -> Result<(), Failed> {
        Ok(())
    }
}

fn nothing(count: usize, nested: bool) -> PassManager {
    let mut pipeline = Pipeline::new(Anchor::Any);
    let inner = if nested { pipeline.nest(Anchor::Any) } else { &mut pipeline };
    for _ in 0..count {
        inner.add(Nothing);
    }
    PassManager::new(pipeline)
}

/// Changes an attribute of ops, each named by its function and itself: setting it to what it is
/// would touch nothing.
#[derive(Default)]
struct Touch(Vec<(Op, Op)>);

impl PassOptions for Touch {}

impl Pass for Touch {
    const INFO: PassInfo = PassInfo::new("touch", "Touch", "Touch random ops");
    type State = ();

    fn state(&self) {}

    fn run(&self, (): &mut (), body: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
        let cx = cx.context();
        let (name, values) =
            (cx.identifier("bench.touched"), [0, 1].map(|n| cx.int_attr(cx.i32(), n)));
        for &(function, op) in &self.0 {
            if let Some(child) = body.child_mut(function) {
                let is_first = child.attr(op, name) == Some(values[0]);
                child.set_attr(cx, op, name, values[usize::from(is_first)]);
            }
        }
        Ok(())
    }
}

fn touching(ops: &[(Op, Op)], passes: usize, count: usize, rng: &mut Rng) -> PassManager {
    let mut pipeline = Pipeline::new(Anchor::Any);
    for _ in 0..passes {
        pipeline.add(Touch((0..count).map(|_| ops[rng.below(ops.len())]).collect()));
    }
    PassManager::new(pipeline)
}
