//! How many instructions each stage takes per op, against a record that is committed.
//!
//! ```text
//! cargo bench --bench instructions --profile fast               compares
//! cargo bench --bench instructions --profile fast -- --write    writes what is found
//! ```
//!
//! Runs itself under `valgrind` (cachegrind without caches), up to the end of each stage, and
//! subtracts. One thread; the modules of the record of allocations. Counts are those of one
//! toolchain and one kind of processor, rounded to three digits, and repeat within half a percent
//! (some hash tables are seeded at random): more than two is a change, and times say whether it
//! matters. No test runs this.

// As the command has it: page faults are a quarter of a run.
#[path = "../irtool/src/allocator.rs"]
mod allocator;
mod shared;

use irtool_testkit::generate::{self, Dialect, Features, Shape};
use shared::{STAGES, arguments, option};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

const RECORD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/record/instructions.txt");
const WRITE: &str = "cargo bench --bench instructions --profile fast -- --write";

fn main() {
    let args = arguments();
    if let Some(file) = option(&args, "--run") {
        let stages = option(&args, "--stages").and_then(|n| n.parse().ok()).expect("--stages N");
        return run(&file, stages);
    }
    if !std::env::args().any(|arg| arg == "--bench") {
        println!("instructions: not run by `cargo bench`, nothing counted");
        return;
    }
    if let Err(error) = Command::new("valgrind").arg("--version").output() {
        println!("instructions: nothing counted, valgrind cannot be run: {error}");
        return;
    }
    let found = measure();
    print!("{found}");
    if args.iter().any(|arg| arg == "--write") {
        std::fs::write(RECORD, found).expect("the record can be written");
    } else if !alike(&std::fs::read_to_string(RECORD).unwrap_or_default(), &found) {
        println!("\nThis is not what {RECORD} says; if it is meant: {WRITE}");
    }
}

/// Whether two records have the same rows, and figures within two percent of each other.
fn alike(known: &str, found: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (known, found) = (words(known), words(found));
    known.len() == found.len()
        && known.iter().zip(&found).all(|(known, found)| {
            match (known.parse::<f64>(), found.parse::<f64>()) {
                (Ok(known), Ok(found)) => (known - found).abs() <= 0.02 * known.abs(),
                _ => known == found,
            }
        })
}

/// Reads a module and runs as many stages.
fn run(file: &str, stages: usize) {
    let text = std::fs::read(file).expect("the input can be read");
    let mut run = shared::Run::new("test.mlir", &text, 1);
    if Path::new(file).ends_with("custom") {
        run = run.in_custom_form();
    }
    (0..stages).for_each(|stage| run.stage(stage));
    // Dropping is no stage.
    std::mem::forget(run);
}

fn measure() -> String {
    let plain = generate::big(20_000, Shape::Functions(200), Dialect::Llvm);
    let varied = generate::module(7, 20_000, Features::ALL);
    let custom = generate::program(7, 20_000);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let mut record = format!("Written by `{WRITE}`:\ninstructions per op, one thread.\n");
    for (name, text) in [("plain", plain), ("varied", varied), ("custom", custom)] {
        let mut whole = shared::Run::new("test.mlir", text.as_bytes(), 1);
        whole.stage(0);
        let ops = whole.ops();
        let file = folder.path().join(name);
        std::fs::write(&file, text).expect("the disk has room");
        let counts: Vec<u64> =
            (0..=STAGES.len()).map(|stages| count(&file.display().to_string(), stages)).collect();
        writeln!(record, "\n{name}: {ops} ops").expect("it grows");
        for (stage, pair) in STAGES.iter().zip(counts.windows(2)) {
            let each = rounded(pair[1].saturating_sub(pair[0]) as f64 / ops as f64);
            writeln!(record, "{stage:>17} {each:>7}").expect("it grows");
        }
    }
    record
}

/// Instructions of a run of that many stages.
fn count(file: &str, stages: usize) -> u64 {
    let own = std::env::current_exe().expect("the program knows itself");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    let output = valgrind.arg(own).args(["--run", file, "--stages", &stages.to_string()]).output();
    let output = output.expect("valgrind can be run");
    let status = output.status;
    let output = String::from_utf8_lossy(&output.stderr);
    assert!(status.success(), "{output}");
    let line =
        output.lines().find_map(|line| line.split_once("I refs:").or(line.split_once("I   refs:")));
    let (_, number) = line.unwrap_or_else(|| panic!("valgrind counts no instructions:\n{output}"));
    number.trim().replace(',', "").parse().expect("a number")
}

/// Three significant digits.
fn rounded(value: f64) -> String {
    let digits = value.max(1.0).log10().floor() as i32;
    let unit = 10f64.powi(digits - 2);
    format!("{}", (value / unit).round() * unit)
}
