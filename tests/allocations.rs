//! What each stage allocates, against a record that is committed: a change shows in review.
//!
//! ```text
//! cargo test --test allocations               compares
//! cargo test --test allocations -- --write    writes what is found into the record
//! ```
//!
//! One thread, three modules from fixed seeds, the last in custom form. How often memory is asked for is the same in every
//! build of one toolchain; how much is not, since handles are larger in debug builds, so bytes are
//! those of a debug build and compared in such only.

#[path = "../benches/shared/mod.rs"]
mod shared;

use irtool_testkit::generate::{self, Dialect, Features, Shape};
use shared::STAGES;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::fmt::Write;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const RECORD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/record/allocations.txt");
const WRITE: &str = "cargo test --test allocations -- --write";

fn main() {
    let found = measure();
    if std::env::args().any(|arg| arg == "--write") {
        if !cfg!(debug_assertions) {
            panic!("the record is of a debug build: write it without a profile");
        }
        std::fs::write(RECORD, found).expect("the record can be written");
        return;
    }
    let known = std::fs::read_to_string(RECORD).unwrap_or_default();
    let known: Vec<&str> = known.lines().map(comparable).collect();
    let found: Vec<&str> = found.lines().map(comparable).collect();
    if known == found {
        return;
    }
    let mut diff = String::new();
    for number in 0..known.len().max(found.len()) {
        let lines = [known.get(number), found.get(number)].map(Option::<&&str>::copied);
        if lines[0] != lines[1] {
            let signed = ["-", "+"].into_iter().zip(lines);
            for (sign, line) in signed.filter_map(|(sign, line)| Some((sign, line?))) {
                writeln!(diff, "{sign} {line}").expect("memory takes all");
            }
        }
    }
    panic!("the stages allocate otherwise than {RECORD} says:\n{diff}if it is meant: {WRITE}");
}

/// What a line has in common in all builds.
fn comparable(line: &str) -> &str {
    match line.rfind("   bytes") {
        Some(bytes) if !cfg!(debug_assertions) => &line[..bytes],
        _ => line,
    }
}

fn measure() -> String {
    let plain = generate::big(20_000, Shape::Functions(200), Dialect::Llvm);
    let varied = generate::module(7, 20_000, Features::ALL);
    let custom = generate::program(7, 20_000);
    let mut record = format!("Written by `{WRITE}`: one thread, per stage and op.\n");
    for (name, text) in [("plain", plain), ("varied", varied), ("custom", custom)] {
        // What is built once for all runs is no stage's.
        run(name, &text);
        let (ops, stages) = run(name, &text);
        writeln!(record, "\n{name}: {ops} ops, {} bytes of text", text.len()).expect("it grows");
        for (stage, (calls, bytes)) in STAGES.iter().zip(stages) {
            let (each, size) = (calls as f64 / ops as f64, bytes as f64 / ops as f64);
            let line = format!("{stage:>17}   calls {calls:7} ({each:6.3})");
            writeln!(record, "{line}   bytes {bytes:9} ({size:6.1})").expect("it grows");
        }
    }
    record
}

/// How often each stage asks for memory, and for how much in all.
fn run(name: &str, text: &str) -> (usize, Vec<(usize, usize)>) {
    let mut run = shared::Run::new("test.mlir", text.as_bytes(), 1);
    if name == "custom" {
        run = run.in_custom_form();
    }
    let mut stages = Vec::new();
    let mut ops = 0;
    for number in 0..STAGES.len() {
        let region = Region::new(ALLOCATOR);
        run.stage(number);
        let change = region.change();
        stages.push((change.allocations + change.reallocations, change.bytes_allocated));
        if number == 0 {
            ops = run.ops();
        }
    }
    (ops, stages)
}
