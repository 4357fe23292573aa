//! Same bytes and same diagnostics at every number of threads, every time.

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::Context;
use irtool::pass::{PassManager, PassRegistry, RunOptions};
use irtool::verify::{VerifyOptions, verify};
use irtool_testkit::generate::{self, Dialect, Features, Shape};

const THREADS: [usize; 4] = [1, 2, 4, 8];
const TIMES: usize = 20;

/// What a run comes to: the text of the module, or what is wrong with it.
fn outcome(text: &str, threads: usize) -> Result<Vec<u8>, String> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(8 << 20);
    pool.build().expect("threads can be made").install(|| run(text, threads))
}

fn run(text: &str, threads: usize) -> Result<Vec<u8>, String> {
    let cx = Context::new(&irtool_dialects::registry());
    let words = |diagnostics: Vec<irtool::context::Diagnostic>| {
        let line = |d: &irtool::context::Diagnostic| {
            format!("{:?}: {}\n", cx.location_data(d.location), d.message)
        };
        diagnostics
            .iter()
            .flat_map(|d| std::iter::once(d).chain(&d.notes))
            .map(line)
            .collect::<String>()
    };
    let options = ParseOptions { allow_unregistered: true };
    let mut body =
        parse_module(&cx, "test.mlir", text.as_bytes(), options, threads).map_err(words)?;
    let verifying = VerifyOptions {
        allow_unregistered: true,
        parallel: threads > 1,
        hooks: irtool_dialects::hooks(),
        ..VerifyOptions::default()
    };
    verify(&cx, &body, &verifying).map_err(words)?;
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    let pipeline = irtool::pass::parse_anchored("builtin.module(any(cse),symbol-dce)", &passes);
    let options = RunOptions { threads, verify: Some(verifying), ..RunOptions::default() };
    let report = PassManager::new(pipeline.expect("well-formed")).run(&cx, &mut body, &options);
    if report.result.is_err() {
        // Some random modules have ops that no pass may run on.
        return Err(format!("{:?}", report.messages));
    }
    let mut out = Vec::new();
    let options = PrintOptions { debug_info: true, ..PrintOptions::default() };
    print_module(&cx, &body, &options, threads, &mut out).expect("memory can be written to");
    Ok(out)
}

fn same_every_time(text: &str, times: usize) -> Result<Vec<u8>, String> {
    let expected = outcome(text, 1);
    for threads in THREADS {
        for _ in 0..times {
            assert!(outcome(text, threads) == expected, "another outcome with {threads} threads");
        }
    }
    expected
}

#[test]
fn a_module_of_many_functions() {
    let text = generate::big(6_000, Shape::Functions(60), Dialect::Llvm);
    assert!(text.len() > 256 << 10, "large enough to be shared among threads");
    same_every_time(&text, TIMES).expect("the module is valid");
}

#[test]
fn one_huge_function() {
    let text = generate::big(12_000, Shape::OneFunction, Dialect::Func);
    same_every_time(&text, 3).expect("the module is valid");
}

#[test]
fn errors_in_the_middle_of_a_large_module() {
    let text = generate::big(6_000, Shape::Functions(60), Dialect::Llvm);
    let mut failures = 0;
    for seed in 0..8 {
        let broken = generate::corrupt(&text, seed);
        failures += usize::from(same_every_time(&broken, 2).is_err());
    }
    assert!(failures > 0, "no seed broke the module");
}

#[test]
fn random_modules() {
    let mut valid = 0;
    for seed in 0..6 {
        let text = generate::module(seed, 400, Features::ALL);
        valid += usize::from(same_every_time(&text, 2).is_ok());
    }
    assert!(valid > 0, "all are errors");
}
