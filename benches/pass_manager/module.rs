//! A module with its context, and what running a pipeline on it costs.

use crate::shared::cost::Cost;
use irtool::asm::{ParseOptions, parse_module};
use irtool::context::Context;
use irtool::ir::{Body, Op};
use irtool::pass::instrument::Instrumentation;
use irtool::pass::{PassManager, PassRegistry, RunOptions, parse_anchored};
use irtool::verify::{VerifyOptions, verify};
use irtool_testkit::mlir;
use std::path::Path;

/// Which verification to do after passes.
#[derive(Clone, Copy, PartialEq)]
pub enum Each {
    Never,
    Changed,
    Everything,
}

/// A module and its context.
pub struct Module {
    cx: Context,
    body: Body,
}

impl Module {
    /// Reads a valid module.
    pub fn parse(text: &[u8], threads: usize) -> Module {
        let cx = Context::new(&irtool_dialects::registry());
        let options = ParseOptions { allow_unregistered: true };
        let body = parse_module(&cx, "bench.mlir", text, options, threads);
        let mut module = Module { body: body.expect("the input parses"), cx };
        module.verify(threads);
        module
    }

    pub fn verify(&mut self, threads: usize) {
        verify(&self.cx, &self.body, &checks(Each::Changed, threads)).expect("the input is valid");
        self.mark();
    }

    pub fn mark(&mut self) {
        self.body.mark_all_verified();
    }

    /// All ops of functions, each with its function.
    pub fn ops(&self) -> Vec<(Op, Op)> {
        let functions = self.body.child_bodies();
        let ops = |(stub, child): (Op, &'_ Body)| {
            let ops: Vec<_> = child.nested_ops(child.root()).map(|op| (stub, op)).collect();
            ops
        };
        functions.flat_map(ops).collect()
    }

    pub fn run(&mut self, manager: &PassManager, each: Each, threads: usize) -> Cost {
        self.watched(manager, each, threads, &[])
    }

    pub fn watched(
        &mut self,
        manager: &PassManager,
        each: Each,
        threads: usize,
        instrumentations: &[&dyn Instrumentation],
    ) -> Cost {
        let verify = (each != Each::Never).then(|| checks(each, threads));
        let options = RunOptions { threads, verify, instrumentations, ..RunOptions::default() };
        let mut report = None;
        let cost = Cost::of(|| report = Some(manager.run(&self.cx, &mut self.body, &options)));
        let well = report.is_some_and(|report| report.result.is_ok());
        assert!(well, "the passes fail on no input");
        cost
    }
}

fn checks(each: Each, threads: usize) -> VerifyOptions<'static> {
    VerifyOptions {
        allow_unregistered: true,
        everything: each == Each::Everything,
        parallel: threads > 1,
        hooks: irtool_dialects::hooks(),
        ..VerifyOptions::default()
    }
}

/// The passes of a pipeline in text.
pub fn named(pipeline: &str) -> PassManager {
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    PassManager::new(parse_anchored(pipeline, &passes).expect("the pipeline is well-formed"))
}

/// CPU time of a run of `mlir-opt` on one thread, in nanoseconds.
pub fn cpu_of(tool: &Path, path: &Path, flags: &[&str]) -> f64 {
    let file = path.to_str().expect("a path in UTF-8");
    let fixed = [
        "--mlir-disable-threading",
        "--allow-unregistered-dialect",
        "--mlir-print-op-generic",
        "-o",
        "/dev/null",
        file,
    ];
    let run = mlir::Run::new(tool, flags.iter().chain(&fixed)).output().expect("mlir-opt runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    run.cpu().as_nanos() as f64
}
