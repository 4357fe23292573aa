//! What is printed beside the IR: help, lists, pipelines, statistics.

use crate::bench::{Bench, FINE};

#[test]
fn help_is_grouped_and_fits() {
    let help = Bench::new(&[]).irtool(&["--help"], "");
    assert_eq!((help.status, help.stderr.as_str()), (Some(0), ""));
    for part in
        ["USAGE: irtool [options] <input file>", "\nInput:\n", "--split-input-file[=<string>]"]
    {
        assert!(help.stdout.contains(part), "{part}");
    }
    for part in ["--strip-debuginfo", "  -o <filename>", "    =only-expected", "--emit-bytecode"] {
        assert!(help.stdout.contains(part), "{part}");
    }
    assert!(help.stdout.lines().all(|line| line.len() <= 100 && line == line.trim_end()));
    assert_eq!(help, Bench::new(&[]).irtool(&["-h"], ""));
}

#[test]
fn the_version_is_one_line() {
    let version = Bench::new(&[]).irtool(&["--version"], "");
    assert_eq!(version.stdout, format!("irtool {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn lists_of_dialects_and_passes() {
    let bench = Bench::new(&[]);
    let dialects = bench.irtool(&["--show-dialects", "missing.mlir"], "").stdout;
    let list = dialects.strip_prefix("Available Dialects: ").map(str::trim_end);
    let names: Vec<&str> = list.unwrap_or_default().split(',').collect();
    assert!(names.is_sorted() && ["arith", "builtin", "llvm"].iter().all(|n| names.contains(n)));
    let passes = bench.irtool(&["--list-passes"], "").stdout;
    assert!(passes.starts_with("Passes:\n  --") && passes.contains("\n  --strip-debuginfo"));
}

#[test]
fn pipelines_are_dumped_before_they_run() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    bench.same(&["--dump-pass-pipeline", "fine.mlir"], "");
    bench.same(&["--strip-debuginfo", "-strip-debuginfo", "--dump-pass-pipeline", "fine.mlir"], "");
    let nested = "--pass-pipeline=builtin.module(strip-debuginfo,func.func(strip-debuginfo))";
    bench.same(&[nested, "--dump-pass-pipeline", "fine.mlir"], "");
}

#[test]
fn statistics_are_printed_after_the_run() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    // Not compared: mlir-opt counts in builds with statistics only.
    for display in ["--mlir-pass-statistics-display=list", "-mlir-pass-statistics-display=pipeline"]
    {
        let run = bench.irtool(&["--mlir-pass-statistics", display, "fine.mlir"], "");
        let rule = format!("==={}===\n", "-".repeat(73));
        let title = "                         ... Pass statistics report ...\n";
        assert_eq!(run.status, Some(0));
        assert!(run.stderr.contains(&format!("{rule}{title}{rule}")), "{}", run.stderr);
    }
    assert_eq!(bench.irtool(&["--mlir-print-op-generic", "fine.mlir"], "").stderr, "");
}
