//! Agreement with `mlir-opt` on valid modules: the same bytes on standard output, on the corpus
//! below `tests/corpus` and on generated modules.
//!
//! The same inputs go through runs of different arguments, because what is printed, and from what
//! part of the IR, depends on them. Without `mlir-opt` the tests say so and pass, except where
//! `CI` is set.

use irtool_testkit::diff::{self, Job, Limits, Tools};
use irtool_testkit::generate::{self, Features};
use irtool_testkit::mlir;
use std::path::Path;

/// All features but odd white space: inside the text of dialect attributes, which is kept, it would
/// be printed as it was written.
const FEATURES: Features = Features { layout: false, ..Features::ALL };

/// Runs both tools on all jobs with each list of arguments and fails with all differences.
fn agree(test: &str, jobs: &[Job], runs: &[&[&str]]) {
    let generic = ["--allow-unregistered-dialect", "--mlir-print-op-generic"];
    agree_with(test, jobs, &generic, runs);
}

fn agree_with(test: &str, jobs: &[Job], always: &[&str], runs: &[&[&str]]) {
    let Some(reference) = mlir::mlir_opt_or_skip(test) else { return };
    let tested = mlir::irtool().expect("irtool can be built");
    let tools = Tools { reference, tested, accept_only: false };
    let limits = Limits { batch: 1, workers: 2, most: 20, seconds: 60 };
    let mut report = String::new();
    for run in runs {
        let args: Vec<String> = always.iter().chain(*run).map(|arg| (*arg).to_owned()).collect();
        for (job, verdict) in diff::compare_all(&tools, jobs, &args, &limits) {
            report += &format!("{} {}: {}\n", job.name, run.join(" "), verdict.summary());
        }
    }
    assert!(report.is_empty(), "differences from mlir-opt:\n{report}");
}

const RUNS: [&[&str]; 5] = [
    &[],
    &["--mlir-print-debuginfo"],
    &["--cse"],
    &["--cse", "--mlir-print-debuginfo"],
    &["--symbol-dce", "--mlir-print-local-scope"],
];

#[test]
fn the_corpus_prints_as_with_mlir_opt() {
    let corpus = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus"));
    let jobs = diff::jobs_of_directory(corpus, false, None);
    assert!(jobs.len() > 100, "the corpus has {} files only", jobs.len());
    agree("the_corpus_prints_as_with_mlir_opt", &jobs, &RUNS);
}

#[test]
fn generated_modules_print_as_with_mlir_opt() {
    let generated = |seed| Job::generated(seed, 60, FEATURES, false);
    // Other modules for each run: that finds more than the same ones again.
    for (runs, from) in RUNS.chunks(1).zip((0..).step_by(30)) {
        let jobs: Vec<Job> = (from..from + 30).map(generated).collect();
        agree("generated_modules_print_as_with_mlir_opt", &jobs, runs);
    }
}

#[test]
fn threads_make_no_difference_on_large_modules() {
    let jobs: Vec<Job> = (1..4).map(|seed| Job::generated(seed, 3_000, FEATURES, false)).collect();
    agree(
        "threads_make_no_difference_on_large_modules",
        &jobs,
        &[&["--threads=2", "--cse"], &["--threads=1", "--mlir-print-debuginfo"]],
    );
}

/// The dialects whose custom forms are all known.
const CUSTOM: &[&str] =
    &["arith", "builtin", "cf", "complex", "func", "index", "math", "memref", "scf", "ub"];
/// Others, of which what is in `tests/custom` is known.
const PARTLY_CUSTOM: &[&str] = &["tensor", "vector"];

const CUSTOM_RUNS: [&[&str]; 3] = [&[], &["--mlir-print-debuginfo"], &["--mlir-print-local-scope"]];

/// The files of dialects in a directory of the tests; a section of a file that starts
/// with `// -----` is an input of its own.
fn custom_jobs(directory: &str, dialects: &[&str]) -> Vec<Job> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(directory);
    let mut jobs = Vec::new();
    for dialect in dialects {
        let folder = root.join(dialect);
        if folder.is_dir() {
            jobs.extend(diff::jobs_of_directory(&folder, false, None));
        }
        let file = root.join(format!("{dialect}.mlir"));
        let Ok(text) = std::fs::read_to_string(file) else { continue };
        for (number, section) in text.split("// -----").enumerate() {
            // The rest of the line names the section.
            let text = section.split_once('\n').map_or("", |(_, text)| text).to_owned();
            jobs.push(Job::text_of(format!("{dialect}-{number}"), text));
        }
    }
    jobs
}

#[test]
fn the_generic_form_prints_in_custom_form_as_with_mlir_opt() {
    let always = ["--allow-unregistered-dialect"];
    let name = "the_generic_form_prints_in_custom_form_as_with_mlir_opt";
    let jobs = custom_jobs("corpus", CUSTOM);
    assert!(jobs.len() > 50, "the corpus has {} files only", jobs.len());
    agree_with(name, &jobs, &always, &CUSTOM_RUNS);
    let features = Features { llvm: false, ..FEATURES };
    let jobs: Vec<Job> = (0..30).map(|seed| Job::generated(seed, 100, features, false)).collect();
    agree_with(name, &jobs, &always, &CUSTOM_RUNS[..1]);
}

#[test]
fn the_custom_form_reads_and_prints_as_with_mlir_opt() {
    let name = "the_custom_form_reads_and_prints_as_with_mlir_opt";
    let mut jobs = custom_jobs("custom", CUSTOM);
    jobs.extend(custom_jobs("custom", PARTLY_CUSTOM));
    jobs.extend(
        custom_jobs("inputs/custom", CUSTOM).into_iter().filter(|job| job.name != "complex-2"),
    );
    assert!(jobs.len() > 50, "there are {} inputs only", jobs.len());
    agree_with(name, &jobs, &["--allow-unregistered-dialect"], &CUSTOM_RUNS);
    agree(name, &jobs, &CUSTOM_RUNS);
}

#[test]
fn programs_print_as_with_mlir_opt() {
    let name = "programs_print_as_with_mlir_opt";
    let program = |seed| Job::text_of(format!("program-{seed}"), generate::program(seed, 2_000));
    let runs: [&[&str]; 4] = [
        &[],
        &["--threads=2", "--mlir-print-debuginfo"],
        &["--mlir-print-op-generic"],
        &["--mlir-very-unsafe-disable-verifier-on-parsing", "--mlir-print-assume-verified"],
    ];
    for (run, from) in runs.chunks(1).zip((0..).step_by(8)) {
        let jobs: Vec<Job> = (from..from + 8).map(program).collect();
        agree_with(name, &jobs, &[], run);
    }
}

#[test]
fn generated_custom_forms_read_and_print_as_with_mlir_opt() {
    let name = "generated_custom_forms_read_and_print_as_with_mlir_opt";
    let runs: [&[&str]; 3] =
        [&[], &["--mlir-print-debuginfo"], &["--mlir-print-op-generic", "--mlir-print-debuginfo"]];
    for (run, from) in runs.chunks(1).zip((0..).step_by(40)) {
        let jobs: Vec<Job> =
            (from..from + 40).map(|seed| Job::custom(seed, 40, FEATURES, false)).collect();
        agree_with(name, &jobs, &["--allow-unregistered-dialect"], run);
    }
}

#[test]
fn corrupted_custom_forms_give_the_errors_of_mlir_opt() {
    let name = "corrupted_custom_forms_give_the_errors_of_mlir_opt";
    // Of attributes of `llvm` that are more than a word the text is not looked into.
    let features = Features { llvm: false, distinct: false, ..Features::ALL };
    let jobs: Vec<Job> = (0..240).map(|seed| Job::custom(seed, 8, features, true)).collect();
    agree_with(name, &jobs, &["--allow-unregistered-dialect"], &[&[]]);
}
