//! What is shown of a run is the same at every number of threads, on inputs for which threads are
//! started, and it is what mlir-opt shows on one.

use crate::bench::{Bench, Left};
use irtool_testkit::generate::{self, Dialect, Shape};
use std::fs;

const PIPELINE: &str = "--pass-pipeline=builtin.module(func.func(cse,cse,cse),symbol-dce,\
                        any(strip-debuginfo,cse),cse)";
/// `symbol-dce` fails on functions.
const FAILING: &str = "--pass-pipeline=builtin.module(func.func(cse),any(symbol-dce),cse)";

/// A module of many functions; fewer bytes would not be worth a thread.
fn module() -> String {
    let text = generate::big(2_000, Shape::Functions(50), Dialect::Func);
    assert!(text.len() > 2 * (64 << 10), "{} bytes are too few", text.len());
    text
}

/// What all numbers of threads leave, files included.
#[track_caller]
fn same(bench: &Bench, args: &[&str], files: &[&str]) -> Left {
    let run = |threads: &str| {
        let threads = format!("--threads={threads}");
        let left = bench.irtool(&[&["m.mlir", &threads], args].concat(), "");
        let files = files.iter().map(|name| fs::read_to_string(bench.path(name)).ok());
        (left, files.collect::<Vec<_>>())
    };
    let one = run("1");
    for threads in ["2", "4", "8"] {
        assert!(run(threads) == one, "{threads} threads are not like one: {args:?}");
    }
    one.0
}

#[test]
fn dumps_logs_and_counts() {
    let bench = Bench::new(&[("m.mlir", &module())]);
    for options in [
        &["--mlir-print-ir-before-all"][..],
        &["--mlir-print-ir-after-all", "--mlir-print-ir-after-change"],
        &["--mlir-print-ir-after=symbol-dce", "--mlir-print-ir-before=cse"],
        &["--mlir-print-ir-after=strip-debuginfo", "--mlir-print-ir-module-scope"],
        &["--mlir-print-ir-after-all", "--mlir-print-debuginfo"],
        &["--log-actions-to=-", "-o", "/dev/null"],
        &["--dump-pass-pipeline"],
    ] {
        let args = [&[PIPELINE, "--mlir-print-op-generic"], options].concat();
        let ours = same(&bench, &args, &[]);
        let serial = [&args[..], &["m.mlir", "--mlir-disable-threading"]].concat();
        let Some(theirs) = bench.mlir_opt(&serial) else { continue };
        let stdout = theirs.stdout.replace("[thread mlir-opt-22]", "[thread irtool]");
        assert!(ours.stdout == stdout, "another output with {options:?}");
        assert!(ours.stderr == theirs.stderr, "other words with {options:?}");
    }
    for options in [
        &["--mlir-print-ir-after-change=diff"][..],
        &["--mlir-pass-statistics"],
        &["--mlir-pass-statistics", "--mlir-pass-statistics-display=list"],
        &["--mlir-pass-statistics", "--mlir-pass-statistics-display=json"],
        &["--mlir-pass-statistics", "--skip-unchanged=0"],
        &["--expensive-checks"],
        &["--mlir-debug-counter=pass-execution-skip=9", "--mlir-print-debug-counter"],
    ] {
        assert_eq!(same(&bench, &[&[PIPELINE], options].concat(), &[]).status, Some(0));
    }
}

#[test]
fn trees_of_dumps() {
    let bench = Bench::new(&[("m.mlir", &module())]);
    let tree = |threads: &str| {
        let (threads, tree) = (format!("--threads={threads}"), format!("tree{threads}"));
        let dir = format!("--mlir-print-ir-tree-dir={tree}");
        let args = ["m.mlir", PIPELINE, "--mlir-print-ir-after-all", &dir, &threads];
        assert_eq!(bench.irtool(&args, "").status, Some(0));
        let mut files = Vec::new();
        let mut pending = vec![bench.path(&tree)];
        while let Some(at) = pending.pop() {
            for entry in fs::read_dir(&at).expect("it was written").flatten() {
                match entry.path() {
                    path if path.is_dir() => pending.push(path),
                    path => {
                        let name = path.strip_prefix(bench.path(&tree)).expect("it is in there");
                        files.push((name.to_owned(), fs::read(&path).expect("it can be read")));
                    }
                }
            }
        }
        files.sort();
        files
    };
    let one = tree("1");
    assert!(one.len() > 100, "{} files", one.len());
    for threads in ["2", "4", "8"] {
        assert!(tree(threads) == one, "{threads} threads are not like one");
    }
}

#[test]
fn failures_and_reproducers() {
    let bench = Bench::new(&[("m.mlir", &module())]);
    let crash = "--mlir-pass-pipeline-crash-reproducer=r.mlir";
    for options in [
        &[][..],
        &["--mlir-print-ir-after-failure"],
        &["--mlir-print-ir-after-failure", "--mlir-print-ir-module-scope"],
        &[crash],
        &[crash, "--mlir-pass-pipeline-local-reproducer"],
    ] {
        let left = same(&bench, &[&[FAILING], options].concat(), &["r.mlir"]);
        assert_eq!((left.status, left.stdout.as_str()), (Some(1), ""));
        let serial = [&["m.mlir", FAILING, "--mlir-disable-threading"], options].concat();
        if options.contains(&"--mlir-pass-pipeline-local-reproducer") {
            // mlir-opt goes on after the first failure, and keeps the last.
            continue;
        }
        let Some(theirs) = bench.mlir_opt(&serial) else { continue };
        let own = |line: &&str| !line.starts_with("irtool: pass ");
        let ours: Vec<&str> = left.stderr.lines().filter(own).collect();
        assert!(ours == theirs.stderr.lines().collect::<Vec<_>>(), "other words: {options:?}");
    }
}

#[test]
fn times_have_the_same_rows() {
    let bench = Bench::new(&[("m.mlir", &module())]);
    let rows = |threads: &str| {
        let threads = format!("--threads={threads}");
        let said = bench.irtool(&["m.mlir", PIPELINE, "--timing=tree", &threads], "").stderr;
        // The name stands after the last percentage; workers have lines of their own.
        let names = said.lines().filter_map(|line| Some(line.rsplit_once("%)")?.1.to_owned()));
        names.collect::<Vec<_>>()
    };
    let one = rows("1");
    assert!(one.iter().any(|row| row.trim() == "'func.func' Pipeline"), "{one:?}");
    assert!(one.iter().any(|row| row.contains("CSE (skipped on ")), "{one:?}");
    for threads in ["2", "4", "8"] {
        assert_eq!(rows(threads), one, "{threads} threads");
    }
}

#[test]
fn a_small_module_starts_no_thread() {
    let ten = generate::big(8, Shape::OneFunction, Dialect::Func);
    let bench = Bench::new(&[("ten.mlir", &ten), ("m.mlir", &module())]);
    let passes = |file: &str| {
        let args = [file, "--threads=8", PIPELINE, "--timing=scaling", "-o", "/dev/null"];
        let left = bench.irtool(&args, "");
        let line = left.stderr.lines().find(|line| line.contains("Passes on "));
        line.expect("the report says on how many threads").to_owned()
    };
    assert!(passes("ten.mlir").contains("Passes on 1 thread:"), "a thread for ten ops");
    let large = passes("m.mlir");
    assert!(large.contains(" threads:"), "more is worth threads: {large}");
}
