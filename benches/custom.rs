//! Custom form against `mlir-opt`, stage by stage: parse, verify, print.
//!
//! ```text
//! cargo bench --bench custom --profile fast -- [--ops 500000] [--rounds 5] [--threads 1,2]
//! ```
//!
//! The input is a generated program, once as it is written and once as `mlir-opt` prints it. Both
//! tools run on it in turn and write their output to files, which must be equal. Stages are those
//! that the tools report themselves (`--mlir-timing`): without the verifier (`--mlir-very-unsafe-
//! disable-verifier-on-parsing`, `--mlir-print-assume-verified`) they are parsing and printing
//! alone, and what the parser takes longer with it is verification: a difference of two runs, and
//! its ratio one of medians. The other ratios are medians of pairs.
//!
//! Then come two inputs in which hardly two ops are alike: constants in custom form, and ops with
//! names of their own, of dialects that nobody declares, in generic form (`--different 200000`); and a
//! program all of which stands on one line, where lines are of no use.
//!
//! With more than one thread irtool is also compared with itself on one, and with what the machine
//! has to give: two runs on one thread at the same time against one.

use irtool_testkit::generate;
use irtool_testkit::mlir::{self, Run};
use std::path::{Path, PathBuf};

mod shared;

use shared::{arguments, median, numbers, option};

/// What makes both tools parse and print without verifying.
const BARE: [&str; 2] =
    ["--mlir-very-unsafe-disable-verifier-on-parsing", "--mlir-print-assume-verified"];

fn main() {
    let args = arguments();
    if !std::env::args().any(|arg| arg == "--bench") {
        println!("custom: not run by `cargo bench`, nothing measured");
        return;
    }
    let (irtool, mlir_opt) = match (mlir::irtool(), mlir::find_mlir_opt()) {
        (Ok(irtool), Ok(mlir_opt)) => (irtool, mlir_opt),
        (Err(why), _) | (_, Err(why)) => return println!("custom: nothing measured: {why}"),
    };
    let number =
        |name, default| option(&args, name).and_then(|n| n.parse().ok()).unwrap_or(default);
    let (ops, rounds, seed) =
        (number("--ops", 500_000), number("--rounds", 5), number("--seed", 1));
    let threads = numbers(&option(&args, "--threads").unwrap_or_else(|| "1".to_owned()));
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let written = folder.path().join("written.mlir");
    std::fs::write(&written, generate::program(seed as u64, ops)).expect("the disk has room");
    let mut bench =
        Bench { irtool, mlir_opt, folder: folder.path().to_owned(), rounds, flags: &[] };
    let printed = folder.path().join("printed.mlir");
    bench.run(false, &written, 1, &[], &printed);
    for (name, input) in [("as written", &written), ("as printed", &printed)] {
        println!("{ops} ops, {name}, one thread, milliseconds (medians of {rounds})");
        bench.compare(input);
        for &count in threads.iter().filter(|count| **count > 1) {
            bench.scale(input, count);
        }
    }
    bench.flags = &["--allow-unregistered-dialect", "--mlir-print-op-generic"];
    let ops = number("--different", 200_000);
    for (name, text) in [
        ("constants that differ", generate::constants(ops)),
        ("names that differ", generate::named(seed as u64, ops)),
        ("all on one line", on_one_line(&generate::program(seed as u64, ops))),
    ] {
        std::fs::write(&written, text).expect("the disk has room");
        println!("{ops} ops, {name}, one thread, milliseconds (medians of {rounds})");
        bench.compare(&written);
    }
}

/// A text without comments, its lines put behind each other.
fn on_one_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

struct Bench {
    irtool: PathBuf,
    mlir_opt: PathBuf,
    folder: PathBuf,
    rounds: usize,
    /// What both tools are given besides.
    flags: &'static [&'static str],
}

/// Milliseconds that a tool says it took to parse, and to print.
#[derive(Clone, Copy)]
struct Stages {
    parser: f64,
    output: f64,
}

impl Bench {
    fn run(
        &self,
        own: bool,
        input: &Path,
        threads: usize,
        flags: &[&str],
        output: &Path,
    ) -> Stages {
        let threads = match own {
            true => format!("--threads={threads}"),
            false => "--mlir-disable-threading".to_owned(),
        };
        let mut args = vec!["--mlir-timing".to_owned(), threads, "-o".to_owned()];
        args.push(output.display().to_string());
        args.push(input.display().to_string());
        args.extend(flags.iter().chain(self.flags).map(|flag| (*flag).to_owned()));
        let tool = if own { &self.irtool } else { &self.mlir_opt };
        let done = Run::new(tool, args).output().expect("the tool can be run");
        let report = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{}: {report}", tool.display());
        let stage = |name: &str| {
            let line = report.lines().find(|line| line.trim_end().ends_with(name));
            let seconds = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
            1e3 * seconds.unwrap_or_else(|| panic!("no time of {name} in\n{report}"))
        };
        Stages { parser: stage("Parser"), output: stage("Output") }
    }

    /// Runs both tools in turn and prints what each stage takes.
    fn compare(&self, input: &Path) {
        let outputs = [self.folder.join("irtool.mlir"), self.folder.join("reference.mlir")];
        let mut rows: [[Vec<f64>; 2]; 3] = Default::default();
        for _ in 0..self.rounds {
            for (which, output) in outputs.iter().enumerate() {
                let bare = self.run(which == 0, input, 1, &BARE, output);
                let whole = self.run(which == 0, input, 1, &[], output);
                let verify = whole.parser - bare.parser;
                for (row, time) in rows.iter_mut().zip([bare.parser, verify, bare.output]) {
                    row[which].push(time);
                }
            }
            let [own, reference] = outputs.each_ref().map(|path| std::fs::read(path).ok());
            assert!(own == reference, "the outputs differ on {}", input.display());
        }
        for (name, [own, reference]) in ["parse", "verify", "print"].iter().zip(rows) {
            let ratios =
                own.iter().zip(&reference).map(|(own, reference)| reference / own).collect();
            let (own, reference) = (median(own), median(reference));
            let ratio = if *name == "verify" { reference / own } else { median(ratios) };
            println!("{name:>8} {own:9.1}   mlir-opt {reference:9.1}   {ratio:6.2} times");
        }
    }

    /// Compares irtool on several threads with itself on one.
    fn scale(&self, input: &Path, threads: usize) {
        let output = self.folder.join("irtool.mlir");
        let other = self.folder.join("other.mlir");
        let mut rows: [[Vec<f64>; 2]; 2] = Default::default();
        for _ in 0..self.rounds {
            let alone = self.run(true, input, 1, &BARE, &output);
            let several = self.run(true, input, threads, &BARE, &other);
            let same = std::fs::read(&output).ok() == std::fs::read(&other).ok();
            assert!(same, "{threads} threads give other bytes on {}", input.display());
            let together = std::thread::scope(|scope| {
                let second = scope.spawn(|| self.run(true, input, 1, &BARE, &other));
                let first = self.run(true, input, 1, &BARE, &output);
                let second = second.join().expect("runs do not panic");
                [first.parser + second.parser, first.output + second.output]
            });
            let pairs = [(alone.parser, several.parser), (alone.output, several.output)];
            for ((row, (alone, several)), together) in rows.iter_mut().zip(pairs).zip(together) {
                row[0].push(alone / several);
                row[1].push(4.0 * alone / together);
            }
        }
        for (name, [speedup, capacity]) in ["parse", "print"].iter().zip(rows) {
            let (speedup, capacity) = (median(speedup), median(capacity));
            println!(
                "{name:>8} {threads} threads {speedup:.2} times   capacity of two {capacity:.2}"
            );
        }
    }
}
