//! What the benches share: the stages of a run, one after another, and options in pairs.

// Each bench takes what it needs.
#![allow(dead_code, reason = "no bench uses all of this")]

pub mod cost;

use std::borrow::Cow;

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::Context;
use irtool::ir::Body;
use irtool::pass::{PassManager, PassRegistry, RunOptions};
use irtool::verify::{VerifyOptions, verify};

pub const STAGES: [&str; 5] = ["parse", "verify", "cse", "verify after cse", "print"];

/// A module on its way from text to text.
pub struct Run<'a> {
    path: &'a str,
    text: Cow<'a, [u8]>,
    threads: usize,
    cx: Context,
    body: Option<Body>,
    /// Where the text goes; `None` for nowhere.
    out: Option<Vec<u8>>,
}

impl<'a> Run<'a> {
    pub fn new(path: &'a str, text: &'a [u8], threads: usize) -> Self {
        let cx = Context::new(&irtool_dialects::registry());
        Self { path, text: text.into(), threads, cx, body: None, out: Some(Vec::new()) }
    }

    /// Like [`Run::new`], on a copy of the text that no other run reads.
    pub fn with_own_text(path: &'a str, text: &[u8], threads: usize) -> Self {
        Run { text: text.to_vec().into(), ..Run::new(path, &[], threads) }
    }

    /// Like [`Run::new`], and drops what is printed.
    pub fn without_output(path: &'a str, text: &'a [u8], threads: usize) -> Self {
        Run { out: None, ..Run::new(path, text, threads) }
    }

    /// Runs the stage with this number, after those before it.
    pub fn stage(&mut self, number: usize) {
        let cx = &self.cx;
        match (number, &mut self.body) {
            (0, body) => {
                let options = ParseOptions { allow_unregistered: true };
                let parsed = parse_module(cx, self.path, &self.text, options, self.threads);
                *body = Some(parsed.expect("the input parses"));
            }
            (1 | 3, Some(body)) => {
                let options = VerifyOptions {
                    allow_unregistered: true,
                    parallel: self.threads > 1,
                    hooks: irtool_dialects::hooks(),
                    ..VerifyOptions::default()
                };
                verify(cx, body, &options).expect("the input is valid");
            }
            (2, Some(body)) => run_cse(cx, body, self.threads),
            (4, Some(body)) => {
                let mut nowhere = std::io::sink();
                let out: &mut (dyn std::io::Write + Send) = match &mut self.out {
                    Some(out) => {
                        out.reserve_exact(self.text.len() + self.text.len() / 4);
                        out
                    }
                    None => &mut nowhere,
                };
                print_module(cx, body, &PrintOptions::default(), self.threads, out)
                    .expect("memory can be written to");
            }
            _ => unreachable!("there are {} stages, parse is the first", STAGES.len()),
        }
    }

    /// How many ops there are, in all bodies.
    pub fn ops(&mut self) -> usize {
        let mut ops = 0;
        if let Some(body) = &mut self.body {
            body.for_each_body(|body| ops += body.num_ops());
        }
        ops
    }
}

fn run_cse(cx: &Context, body: &mut Body, threads: usize) {
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    let pipeline = irtool::pass::parse_anchored("builtin.module(any(cse))", &passes);
    let pipeline = pipeline.expect("the pipeline is well-formed");
    let options = RunOptions { threads, verify: None, ..RunOptions::default() };
    let report = PassManager::new(pipeline).run(cx, body, &options);
    assert!(report.result.is_ok(), "cse fails on no input");
}

/// Runs `work` on a pool of that many threads.
pub fn on_pool<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(8 << 20);
    let pool = pool.thread_name(|number| format!("pool-{number}"));
    pool.build().expect("threads can be made").install(work)
}

/// The arguments of the program, without what cargo adds.
pub fn arguments() -> Vec<String> {
    std::env::args().skip(1).filter(|arg| arg != "--bench").collect()
}

/// What follows `name` among the arguments.
pub fn option(args: &[String], name: &str) -> Option<String> {
    let at = args.iter().position(|arg| arg == name)?;
    args.get(at + 1).cloned()
}

/// The numbers in a list with commas.
pub fn numbers(list: &str) -> Vec<usize> {
    list.split(',').filter_map(|number| number.parse().ok()).collect()
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
