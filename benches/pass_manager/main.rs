//! What running passes costs beside the passes: verification after each, threads, and starting.
//!
//! ```text
//! cargo bench --bench pass_manager --profile fast -- [PART ...] [--file F.mlir] [--rounds 5]
//!                            [--threads 2] [--sizes 100000,1000000] [--without-mlir]
//! ```
//!
//! The parts, all of them where none is named; each figure is printed with its bar beside it:
//!
//! - `each`: what verify-each adds to CSE on each function, as CPU time;
//! - `full`: one whole verification, from ten `strip-debuginfo`;
//! - `idle`: twenty passes that change nothing;
//! - `touch`: a pass that touches k random ops of modules of the sizes, per touched op;
//! - `threads`: two threads against one, as a share of what the machine gives two runs that have
//!   nothing to do with each other: `file`, `half` and `tiny` by themselves;
//! - `predict`: the wall time on two threads, as predicted from the tasks of a run, and measured;
//! - `small`: the whole process for a module of ten ops.
//!
//! Whatever is compared takes turns in each round, and each figure is the median of the rounds. The
//! file, in MLIR's generic form, is a generated module where none is named. A size of 10,000,000
//! takes 4 GB of memory and a minute for the text.

// As the command has it: page faults are a quarter of a run.
#[path = "../../irtool/src/allocator.rs"]
mod allocator;
mod changes;
mod inputs;
mod module;
#[path = "../shared/mod.rs"]
mod shared;
mod small;
mod threads;
mod verification;

use irtool_testkit::generate::{self, Dialect, Shape};
use irtool_testkit::mlir;
use shared::{arguments, numbers, option};

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
    let all = PARTS.iter().all(|(part, _)| !args.iter().any(|arg| arg == part));
    for (part, run) in PARTS {
        if all && !PARTS_OF_THREADS.contains(part) || args.iter().any(|arg| arg == part) {
            run(&bench, &path);
        }
    }
}

type Part = (&'static str, fn(&Bench, &std::path::Path));

const PARTS: &[Part] = &[
    ("each", |bench, path| bench.each(path)),
    ("full", |bench, path| bench.full(path)),
    ("idle", |bench, path| bench.idle(path)),
    ("touch", |bench, _| bench.touch()),
    ("threads", |bench, path| bench.scaling(path)),
    ("file", |bench, path| bench.file_on_threads(path)),
    ("half", |bench, _| bench.half_in_one_function()),
    ("tiny", |bench, _| bench.tiny_functions()),
    ("predict", |bench, path| bench.prediction(path)),
    ("small", |bench, _| bench.small()),
];

/// What `threads` does one after the other.
const PARTS_OF_THREADS: [&str; 3] = ["file", "half", "tiny"];

struct Bench {
    rounds: usize,
    threads: usize,
    sizes: Vec<usize>,
    mlir: Option<std::path::PathBuf>,
}

/// Prints what was measured, with what it should be.
fn figure(what: &str, value: f64, unit: &str, bar: Bar) {
    let (word, limit, met) = match bar {
        Bar::AtMost(limit) => ("at most", limit, value <= limit),
        Bar::AtLeast(limit) => ("at least", limit, value >= limit),
    };
    let verdict = if met { "met" } else { "NOT MET" };
    println!("{what}: {value:.3} {unit} (bar: {word} {limit} {unit}, {verdict})");
}

#[derive(Clone, Copy)]
enum Bar {
    AtMost(f64),
    AtLeast(f64),
}
