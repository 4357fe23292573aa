//! What running passes costs beside the passes: verification after each, and threads.
//!
//! ```text
//! cargo bench --bench pass_manager --profile fast -- [PART ...] [--file F.mlir] [--rounds 5]
//!                                   [--threads 2] [--sizes 100000,1000000] [--without-mlir]
//! ```
//!
//! The parts, all of them where none is named:
//!
//! - `each`: what verify-each adds to CSE on each function, as CPU time;
//! - `full`: one whole verification, from ten `strip-debuginfo`;
//! - `idle`: twenty passes that change nothing;
//! - `touch`: a pass that touches k random ops of modules of the sizes, per touched op;
//! - `threads`: two threads against one, as a share of what the machine gives two runs that have
//!   nothing to do with each other.
//!
//! Whatever is compared takes turns in each round, and each figure is the median of the rounds. The
//! file, in MLIR's generic form, is a generated module where none is named.

// As the command has it: page faults are a quarter of a run.
#[path = "../irtool/src/allocator.rs"]
mod allocator;
mod shared;

use irtool::asm::{ParseOptions, parse_module};
use irtool::context::{Context, Failed};
use irtool::ir::{Body, Op};
use irtool::pass::{
    Anchor, Nesting, Pass, PassContext, PassInfo, PassManager, PassOptions, PassRegistry, Pipeline,
    RunOptions, parse_anchored,
};
use irtool::verify::{VerifyOptions, verify};
use irtool_testkit::generate::{self, Dialect, Shape};
use irtool_testkit::{mlir, rng::Rng};
use shared::{arguments, median, numbers, on_pool, option};
use std::fmt::Write;
use std::path::Path;
use std::sync::Barrier;
use std::time::Instant;

fn main() {
    if !std::env::args().any(|arg| arg == "--bench") {
        println!("pass_manager: not run by `cargo bench`, nothing measured");
        return;
    }
    let args = arguments();
    let number = |name, default| option(&args, name).map_or(default, |n| n.parse().expect(name));
    let bench = Bench {
        rounds: number("--rounds", 5),
        threads: number("--threads", 2),
        sizes: numbers(&option(&args, "--sizes").unwrap_or_else(|| "100000,1000000".to_owned())),
        mlir: (!args.iter().any(|arg| arg == "--without-mlir"))
            .then(mlir::find_mlir_opt)
            .and_then(Result::ok),
    };
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = option(&args, "--file").map_or_else(
        || {
            let path = folder.path().join("generated.mlir");
            let text = generate::big(300_000, Shape::Functions(100), Dialect::Llvm);
            std::fs::write(&path, text).expect("the module fits the disk");
            path
        },
        Into::into,
    );
    let wanted = |part: &str| {
        let named = ["each", "full", "idle", "touch", "threads"]
            .iter()
            .any(|part| args.iter().any(|arg| arg == part));
        !named || args.iter().any(|arg| arg == part)
    };
    if wanted("each") {
        bench.each(&path);
    }
    if wanted("full") {
        bench.full(&path);
    }
    if wanted("idle") {
        bench.idle(&path);
    }
    if wanted("touch") {
        bench.touch();
    }
    if wanted("threads") {
        bench.scaling(&path);
    }
}

struct Bench {
    rounds: usize,
    threads: usize,
    sizes: Vec<usize>,
    mlir: Option<std::path::PathBuf>,
}

/// Which verification to do after passes.
#[derive(Clone, Copy, PartialEq)]
enum Each {
    Never,
    Changed,
    Everything,
}

/// What a run took, in nanoseconds.
#[derive(Clone, Copy, Default)]
struct Cost {
    wall: f64,
    cpu: f64,
}

impl Bench {
    fn each(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        let nested = function_anchor(&text);
        let mut samples: [Vec<f64>; 3] = Default::default();
        for _ in 0..self.rounds {
            let [without, with] = [Each::Never, Each::Changed].map(|each| {
                let module = Module::parse(&text, 1);
                module.run(&named(&format!("builtin.module({nested}(cse))")), each, 1).cpu
            });
            samples[0].push(without / 1e6);
            samples[1].push(with / 1e6);
            samples[2].push(100.0 * (with - without) / without);
        }
        let [without, with, share] = samples.map(median);
        println!("verify-each, CSE on each function: {without:.2} ms, with it {with:.2} ms");
        println!("    verification adds {share:.1} % of the pass");
        let Some(tool) = &self.mlir else { return };
        let mut samples: [Vec<f64>; 2] = Default::default();
        for _ in 0..self.rounds {
            let cse = format!("--pass-pipeline=builtin.module({nested}(cse))");
            let none = cpu_of(tool, path, &["--pass-pipeline=builtin.module()", "--verify-each=0"]);
            let without = cpu_of(tool, path, &[&cse, "--verify-each=0"]);
            let with = cpu_of(tool, path, &[&cse, "--verify-each=1"]);
            samples[0].push((with - without) / 1e6);
            samples[1].push(100.0 * (with - without) / (without - none));
        }
        let [added, share] = samples.map(median);
        println!("    mlir-opt: {added:.1} ms, {share:.1} % of the pass (whole processes)");
    }

    fn full(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        let passes = ["strip-debuginfo"; 10].join(",");
        let pipeline = format!("builtin.module({passes})");
        let mut ours = Vec::new();
        let mut ratios = Vec::new();
        let mut theirs = Vec::new();
        for _ in 0..self.rounds {
            let [without, with] = [Each::Never, Each::Everything].map(|each| {
                let module = Module::parse(&text, 1);
                module.run(&named(&pipeline), each, 1).cpu
            });
            let own = (with - without) / 10.0;
            ours.push(own / 1e6);
            let Some(tool) = &self.mlir else { continue };
            let flag = format!("--pass-pipeline={pipeline}");
            let without = cpu_of(tool, path, &[&flag, "--verify-each=0"]);
            let with = cpu_of(tool, path, &[&flag, "--verify-each=1"]);
            theirs.push((with - without) / 1e7);
            ratios.push((with - without) / 10.0 / own);
        }
        println!("one whole verification (of ten): {:.2} ms", median(ours));
        if !theirs.is_empty() {
            let (theirs, ratio) = (median(theirs), median(ratios));
            println!("    mlir-opt: {theirs:.1} ms, {ratio:.1} times as long");
        }
    }

    fn idle(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        for (nested, name) in [(false, "on the module"), (true, "on each function")] {
            let mut each = Vec::new();
            for _ in 0..self.rounds {
                // The first verification finds what the parser has left to be verified.
                let cost = |count, how| {
                    let mut module = Module::parse(&text, 1);
                    module.verify();
                    module.run(&nothing(count, nested), how, 1).cpu
                };
                let with = cost(20, Each::Changed) - cost(1, Each::Changed);
                let without = cost(20, Each::Never) - cost(1, Each::Never);
                each.push((with - without) / 19.0 / 1e3);
            }
            println!("a pass that changes nothing, {name}: verification {:.2} µs", median(each));
        }
    }

    fn touch(&self) {
        for &size in &self.sizes {
            for (shape, name) in
                [(Shape::OneFunction, "one function"), (Shape::Functions(100), "of 100 ops")]
            {
                let text = generate::big(size, shape, Dialect::Llvm).into_bytes();
                let mut module = Module::parse(&text, 1);
                drop(text);
                let ops = module.ops();
                let mut rng = Rng::new(1);
                for count in [10, 100, 1000, 10_000] {
                    let mut samples: [Vec<f64>; 2] = Default::default();
                    for _ in 0..self.rounds {
                        let pipeline = touching(&ops, count, &mut rng);
                        let mut cost = |how| {
                            let cost = module.run_again(&pipeline, how, 1);
                            module.mark();
                            cost.cpu
                        };
                        // After the first run the attribute is there, and the ops are in cache.
                        cost(Each::Never);
                        let without = cost(Each::Never);
                        let with = cost(Each::Changed);
                        samples[0].push((with - without) / count as f64);
                        samples[1].push(without / count as f64);
                    }
                    let [verification, pass] = samples.map(median);
                    println!(
                        "{size:>9} ops, {name:>12}, {count:>6} touched: verification \
                         {verification:7.0} ns, pass {pass:7.0} ns per touched op"
                    );
                }
            }
        }
    }

    fn scaling(&self, path: &Path) {
        let file = std::fs::read(path).expect("the file can be read");
        let nested = function_anchor(&file);
        self.compare("the file, CSE", &file, &format!("builtin.module({nested}(cse))"));
        let big = half_in_one(1_000_000);
        self.compare("half of all ops in one function", &big, "builtin.module(llvm.func(cse))");
        let tiny = tiny_functions(1_000_000);
        self.compare("functions of 3 ops", &tiny, "builtin.module(func.func(cse))");
    }

    fn compare(&self, name: &str, text: &[u8], pipeline: &str) {
        let threads = self.threads;
        let (share, manager) = (on_pool, named(pipeline));
        let mut samples: [Vec<f64>; 5] = Default::default();
        for _ in 0..self.rounds {
            let one = Module::parse(text, 1).run(&manager, Each::Changed, 1);
            let module = Module::parse(text, 1);
            let many = share(threads, || module.run(&manager, Each::Changed, threads));
            let apart = side_by_side(
                threads,
                || Module::parse(text, 1),
                |module| module.run(&manager, Each::Changed, 1),
            );
            let capacity = threads as f64 * one.wall / apart.wall;
            let speedup = one.wall / many.wall;
            let more = 100.0 * (many.cpu - apart.cpu / threads as f64) / one.cpu;
            let figures = [one.wall / 1e6, many.wall / 1e6, capacity, speedup / capacity, more];
            for (list, figure) in samples.iter_mut().zip(figures) {
                list.push(figure);
            }
        }
        let [one, many, capacity, share, more] = samples.map(median);
        println!(
            "{name}: one thread {one:.1} ms, {threads} threads {many:.1} ms; capacity \
             {capacity:.2}, of it {share:.3}; CPU {more:+.1} points"
        );
    }
}

/// Does the same on several threads that share nothing; `work` of all begins at once.
fn side_by_side(
    threads: usize,
    prepare: impl Fn() -> Module + Sync,
    work: impl Fn(Module) -> Cost + Sync,
) -> Cost {
    let start = Barrier::new(threads + 1);
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    let module = prepare();
                    start.wait();
                    start.wait();
                    work(module);
                    Instant::now()
                })
            })
            .collect();
        start.wait();
        let (clock, before) = (Instant::now(), cpu());
        start.wait();
        let ends: Vec<Instant> =
            running.into_iter().map(|run| run.join().expect("no thread panics")).collect();
        let total: f64 = ends.iter().map(|end| (*end - clock).as_nanos() as f64).sum();
        Cost { wall: total / threads as f64, cpu: cpu() - before }
    })
}

/// A module and its context.
struct Module {
    cx: Context,
    body: Body,
}

impl Module {
    fn parse(text: &[u8], threads: usize) -> Module {
        let cx = Context::new(&irtool_dialects::registry());
        let options = ParseOptions { allow_unregistered: true };
        let body = parse_module(&cx, "bench.mlir", text, options, threads);
        let mut module = Module { body: body.expect("the input parses"), cx };
        module.verify();
        module
    }

    fn verify(&mut self) {
        verify(&self.cx, &self.body, &checks(Each::Changed, 1)).expect("the input is valid");
        self.mark();
    }

    fn mark(&mut self) {
        self.body.mark_all_verified();
    }

    /// All ops of functions, each with its function.
    fn ops(&self) -> Vec<(Op, Op)> {
        let functions = self.body.child_bodies();
        let ops = |(stub, child): (Op, &'_ Body)| {
            let ops: Vec<_> = child.nested_ops(child.root()).map(|op| (stub, op)).collect();
            ops
        };
        functions.flat_map(ops).collect()
    }

    fn run(mut self, manager: &PassManager, each: Each, threads: usize) -> Cost {
        self.run_again(manager, each, threads)
    }

    fn run_again(&mut self, manager: &PassManager, each: Each, threads: usize) -> Cost {
        let verify = (each != Each::Never).then(|| checks(each, threads));
        let options = RunOptions { threads, verify, ..RunOptions::default() };
        let (clock, before) = (Instant::now(), cpu());
        let report = manager.run(&self.cx, &mut self.body, &options);
        let cost = Cost { wall: clock.elapsed().as_nanos() as f64, cpu: cpu() - before };
        assert!(report.result.is_ok(), "the passes fail on no input");
        cost
    }
}

fn checks(each: Each, threads: usize) -> VerifyOptions<'static> {
    VerifyOptions {
        allow_unregistered: true,
        everything: each == Each::Everything,
        parallel: threads > 1,
        hooks: irtool_dialects::hooks(),
        ..VerifyOptions::default()
    }
}

fn named(pipeline: &str) -> PassManager {
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    PassManager::new(parse_anchored(pipeline, &passes).expect("the pipeline is well-formed"))
}

/// The op of functions in the text.
fn function_anchor(text: &[u8]) -> &'static str {
    let start = String::from_utf8_lossy(&text[..text.len().min(1 << 20)]).into_owned();
    if start.contains("llvm.func") { "llvm.func" } else { "func.func" }
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

/// Sets an attribute of ops, each named by its function and itself.
#[derive(Default)]
struct Touch(Vec<(Op, Op)>);

impl PassOptions for Touch {}

impl Pass for Touch {
    const INFO: PassInfo = PassInfo::new("touch", "Touch", "Touch random ops");
    type State = ();

    fn state(&self) {}

    fn run(&self, (): &mut (), body: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
        let cx = cx.context();
        let (name, value) = (cx.identifier("bench.touched"), cx.unit_attr());
        for &(function, op) in &self.0 {
            if let Some(child) = body.child_mut(function) {
                child.set_attr(cx, op, name, value);
            }
        }
        Ok(())
    }
}

fn touching(ops: &[(Op, Op)], count: usize, rng: &mut Rng) -> PassManager {
    let mut pipeline = Pipeline::new(Anchor::Any);
    pipeline.add(Touch((0..count).map(|_| ops[rng.below(ops.len())]).collect()));
    PassManager::new(pipeline)
}

/// A module with one function of half of all ops, which comes last, and functions of 100 ops.
fn half_in_one(ops: usize) -> Vec<u8> {
    let many = generate::big(ops / 2, Shape::Functions(100), Dialect::Llvm);
    let one = generate::big(ops / 2, Shape::OneFunction, Dialect::Llvm);
    let one = one.replace("@f0", "@big").replace("\"f0\"", "\"big\"");
    let head = one.find('\n').expect("the module has lines") + 1;
    let tail = many.rfind("}) : () -> ()").expect("the module ends");
    format!("{}{}", &many[..tail], &one[head..]).into_bytes()
}

fn tiny_functions(count: usize) -> Vec<u8> {
    let mut text = String::with_capacity(count * 140);
    text.push_str("\"builtin.module\"() ({\n");
    for number in 0..count {
        let _ = write!(
            text,
            "  \"func.func\"() <{{function_type = () -> i64, sym_name = \"f{number}\"}}> ({{\n    \
             %0 = \"arith.constant\"() <{{value = {} : i64}}> : () -> i64\n    \
             \"func.return\"(%0) : (i64) -> ()\n  }}) : () -> ()\n",
            number % 1000,
        );
    }
    text.push_str("}) : () -> ()\n");
    text.into_bytes()
}

/// CPU time of a run of `mlir-opt` on one thread, in nanoseconds.
fn cpu_of(tool: &Path, path: &Path, flags: &[&str]) -> f64 {
    let file = path.to_str().expect("a path in UTF-8");
    let fixed = [
        "--mlir-disable-threading",
        "--allow-unregistered-dialect",
        "--mlir-print-op-generic",
        "-o",
        "/dev/null",
        file,
    ];
    let run = mlir::Run::new(tool, flags.iter().chain(&fixed)).output().expect("mlir-opt runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    run.cpu().as_nanos() as f64
}

/// CPU time of all threads of the process, in nanoseconds.
fn cpu() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}
