//! Generated modules are valid, and the same for the same seed.

use irtool_testkit::diff::{Job, Limits, Tools, compare_all};
use irtool_testkit::generate::{self, Dialect, Features, Shape};
use irtool_testkit::mlir::{self, Run};

/// Fails if `mlir-opt` rejects any of the modules.
fn accepted(seeds: std::ops::Range<u64>, ops: usize, features: Features) {
    let Some(mlir_opt) = mlir::mlir_opt_or_skip("accepted") else {
        return;
    };
    let tools = Tools { reference: mlir_opt.clone(), tested: mlir_opt, accept_only: true };
    let limits = Limits { batch: 50, workers: 2, most: 5, seconds: 120 };
    let jobs: Vec<Job> = seeds.map(|seed| Job::generated(seed, ops, features, false)).collect();
    let args = ["--allow-unregistered-dialect".to_owned()];
    let rejected = compare_all(&tools, &jobs, &args, &limits);
    let lines: Vec<_> = rejected
        .iter()
        .map(|(job, verdict)| format!("{}: {}", job.name, verdict.summary()))
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn modules_with_everything_are_valid() {
    accepted(0..300, 60, Features::ALL);
}

#[test]
fn plain_modules_are_valid() {
    accepted(0..200, 120, Features::PLAIN);
}

#[test]
fn a_seed_gives_the_same_text() {
    let text = generate::module(11, 80, Features::ALL);
    assert_eq!(text, generate::module(11, 80, Features::ALL));
    assert_ne!(text, generate::module(12, 80, Features::ALL));
}

#[test]
fn big_modules_are_valid_and_as_big_as_asked() {
    for (dialect, shape) in [
        (Dialect::Func, Shape::OneFunction),
        (Dialect::Llvm, Shape::Functions(100)),
        (Dialect::Scf, Shape::Functions(64)),
    ] {
        let text = generate::big(2000, shape, dialect);
        let ops = text.lines().filter(|line| line.contains("\"(")).count();
        assert!((1800..2300).contains(&ops), "{ops} ops");
        let Some(mlir_opt) = mlir::mlir_opt_or_skip("big_modules_are_valid") else {
            return;
        };
        let output =
            Run::new(mlir_opt, ["-"]).stdin(text.as_bytes()).output().expect("mlir-opt runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn programs_are_valid_and_the_same_for_a_seed() {
    let text = generate::program(5, 3000);
    assert_eq!(text, generate::program(5, 3000));
    assert_ne!(text, generate::program(6, 3000));
    let Some(mlir_opt) = mlir::mlir_opt_or_skip("programs_are_valid") else {
        return;
    };
    // What is printed can be read again, too.
    let mut text = text.into_bytes();
    for _ in 0..2 {
        let output = Run::new(&mlir_opt, ["-"]).stdin(&text).output().expect("mlir-opt runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        text = output.stdout;
    }
}
