//! Time and memory per op as modules grow.
//!
//! ```text
//! cargo bench --bench scaling -- [--sizes 100000,1000000,10000000] [--threads 1,2] [--rounds 5]
//!                                [--dialect llvm|func|scf] [--function-size 100]
//! ```
//!
//! Generates a plain module of each size (the largest above is 1 GB of text and needs 3 GB of memory;
//! without `--sizes` it is left out) and prints, for each number of threads, the time per op of each
//! stage, and the time and peak memory per op of the whole of `irtool` with CSE and `--verify-each`;
//! in brackets, relative to the smallest size. All should stay within 20 % of it.
//!
//! Every measurement is a process of its own, so that none finds the memory of another warm; the
//! best of the rounds counts, and all sizes take turns in each round. On a virtual machine memory
//! that nobody has used since it started is slow to come (0.7 µs per op was seen, against 0.07 the
//! second time), so mistrust a first run. The tool is the one in `IRTOOL`, or else what cargo builds.
//!
//! The peak has a fixed part (the program, its tables, what each thread keeps at hand), which small
//! modules show more of: `growth` is the peak between a size and the one before, per op.

// As the command has it: page faults are a quarter of a run.
#[path = "../irtool/src/allocator.rs"]
mod allocator;
mod shared;

use irtool_testkit::generate::{self, Dialect, Shape};
use irtool_testkit::mlir;
use shared::{STAGES, arguments, numbers, on_pool, option};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Rows of the table: the stages, then the whole process.
const ROWS: usize = STAGES.len() + 3;

fn main() {
    let args = arguments();
    let threads = numbers(&option(&args, "--threads").unwrap_or_else(|| "1,2".to_owned()));
    if let Some(file) = option(&args, "--measure") {
        return measure(&file, threads[0]);
    }
    if !std::env::args().any(|arg| arg == "--bench") {
        println!("scaling: not run by `cargo bench`, nothing measured");
        return;
    }
    let sizes = option(&args, "--sizes").unwrap_or_else(|| "100000,1000000".to_owned());
    let rounds: usize = option(&args, "--rounds").and_then(|n| n.parse().ok()).unwrap_or(5);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let inputs: Vec<Input> =
        numbers(&sizes).into_iter().map(|size| Input::write(folder.path(), size, &args)).collect();
    let tool = mlir::irtool().expect("irtool builds");
    for threads in threads {
        let mut best = vec![[f64::MAX; ROWS]; inputs.len()];
        for _ in 0..rounds {
            for (best, input) in best.iter_mut().zip(&inputs) {
                for (best, figure) in best.iter_mut().zip(input.figures(&tool, threads)) {
                    *best = figure.min(*best);
                }
            }
        }
        report(threads, rounds, &inputs, &best);
    }
}

struct Input {
    path: PathBuf,
    ops: f64,
}

impl Input {
    fn write(folder: &Path, size: usize, args: &[String]) -> Input {
        let dialect = match option(args, "--dialect").as_deref() {
            None | Some("llvm") => Dialect::Llvm,
            Some("func") => Dialect::Func,
            Some("scf") => Dialect::Scf,
            Some(other) => panic!("no dialect {other}"),
        };
        let per_function = option(args, "--function-size").and_then(|n| n.parse().ok());
        let path = folder.join(format!("{size}.mlir"));
        let file = std::fs::File::create(&path).expect("a temporary file can be made");
        let mut out = BufWriter::new(file);
        let shape = Shape::Functions(per_function.unwrap_or(100));
        generate::write_big(&mut out, size, shape, dialect)
            .and_then(|()| out.flush())
            .expect("the module fits the disk");
        Input { path, ops: size as f64 }
    }

    /// One measurement of every row, per op.
    fn figures(&self, tool: &Path, threads: usize) -> [f64; ROWS] {
        let file = self.path.to_str().expect("a path in UTF-8");
        let own = std::env::current_exe().expect("the program knows itself");
        let number = threads.to_string();
        let run = mlir::Run::new(own, ["--measure", file, "--threads", &number]).output();
        let run = run.expect("the program can run itself");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let stages = String::from_utf8_lossy(&run.stdout);
        let stages = stages.split_whitespace().map(|ns| ns.parse::<f64>().expect("a number"));

        let output = self.path.with_extension("out");
        let flags = ["--pass-pipeline=builtin.module(any(cse))", "--verify-each"];
        let threads = format!("--threads={threads}");
        let given = [file, &threads, "--mlir-print-op-generic", "-o"];
        let all = flags.iter().chain(&given).map(|arg| (*arg).to_owned());
        let run = mlir::Run::new(tool, all.chain([output.display().to_string()])).output();
        let run = run.expect("irtool can be run");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let _ = std::fs::remove_file(output);

        let whole = [run.wall.as_nanos() as f64, run.cpu().as_nanos() as f64, run.peak_rss as f64];
        let mut figures = [0.0; ROWS];
        for (figure, value) in figures.iter_mut().zip(stages.chain(whole)) {
            *figure = value / self.ops;
        }
        figures
    }
}

/// Runs the stages once and prints what each took, in nanoseconds.
fn measure(file: &str, threads: usize) {
    let text = std::fs::read(file).expect("the input can be read");
    let times: Vec<String> = on_pool(threads, || {
        let mut run = shared::Run::without_output(file, &text, threads);
        let stage = |number| {
            let clock = Instant::now();
            run.stage(number);
            clock.elapsed().as_nanos().to_string()
        };
        let times = (0..STAGES.len()).map(stage).collect();
        // The time is taken; what the stages made goes with the process.
        std::mem::forget(run);
        times
    });
    println!("{}", times.join(" "));
}

fn report(threads: usize, rounds: usize, inputs: &[Input], best: &[[f64; ROWS]]) {
    println!("{threads} threads, per op, best of {rounds}; relative to the smallest module");
    print!("{:>20}", "ops");
    for input in inputs {
        print!("{:>20}", input.ops);
    }
    println!();
    let names = STAGES.iter().chain(&["irtool, wall", "irtool, CPU", "irtool, peak"]);
    for (row, name) in names.enumerate() {
        print!("{name:>20}");
        let unit = if row + 1 == ROWS { "B " } else { "ns" };
        for column in best {
            print!("{:10.1} {unit} ({:.2})", column[row], column[row] / best[0][row]);
        }
        println!();
    }
    print!("{:>20}{:>20}", "growth of peak", "");
    for pair in inputs.iter().zip(best).collect::<Vec<_>>().windows(2) {
        let peaks = [0, 1].map(|n| pair[n].1[ROWS - 1] * pair[n].0.ops);
        let growth = (peaks[1] - peaks[0]) / (pair[1].0.ops - pair[0].0.ops);
        print!("{growth:10.1} B       ");
    }
    println!();
}
