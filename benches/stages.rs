//! Each stage by itself: parse, verify, cse, verify again, print to memory.
//!
//! ```text
//! cargo bench --bench stages -- FILE [--threads 1,2] [--rounds 7]
//! ```
//!
//! Prints the best time of each stage at each number of threads, in milliseconds and in
//! nanoseconds per op. Compare columns of one run only: machines differ, and so do minutes.

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::Context;
use irtool::ir::Body;
use irtool::pass::{PassManager, PassRegistry, RunOptions};
use irtool::verify::{VerifyOptions, verify};
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

const STAGES: [&str; 5] = ["parse", "verify", "cse", "verify after cse", "print"];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let value = |name: &str| {
        let at = args.iter().position(|arg| arg == name)?;
        args.get(at + 1).cloned()
    };
    let Some(path) = args.first().filter(|arg| !arg.starts_with("--")) else {
        println!("stages: no input given, nothing measured");
        return;
    };
    let threads = value("--threads").unwrap_or_else(|| "1,2".to_owned());
    let threads: Vec<usize> = threads.split(',').filter_map(|n| n.parse().ok()).collect();
    let rounds: usize = value("--rounds").and_then(|n| n.parse().ok()).unwrap_or(7);
    let text = std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"));

    let mut best = vec![[Duration::MAX; STAGES.len()]; threads.len()];
    let mut ops = 0;
    for _ in 0..rounds {
        for (best, &threads) in best.iter_mut().zip(&threads) {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(8 << 20);
            let pool = pool.build().expect("threads can be made");
            let times;
            (times, ops) = pool.install(|| round(path, &text, threads));
            for (best, time) in best.iter_mut().zip(times) {
                *best = time.min(*best);
            }
        }
    }
    println!("{path}: {ops} ops, {} bytes; best of {rounds}", text.len());
    for (stage, name) in STAGES.iter().enumerate() {
        print!("{name:>18}");
        for (best, threads) in best.iter().zip(&threads) {
            let ms = best[stage].as_secs_f64() * 1e3;
            print!("   {threads} thr {ms:8.2} ms {:6.1} ns/op", ms * 1e6 / ops as f64);
        }
        println!();
    }
}

fn round(path: &str, text: &[u8], threads: usize) -> ([Duration; STAGES.len()], usize) {
    let cx = Context::new(&irtool_dialects::registry());
    let options = ParseOptions { allow_unregistered: true };
    let verifying = VerifyOptions {
        allow_unregistered: true,
        parallel: threads > 1,
        ..VerifyOptions::default()
    };
    let mut times = [Duration::ZERO; STAGES.len()];
    let mut clock = Instant::now();
    let mut lap = |stage: usize| {
        times[stage] = clock.elapsed();
        clock = Instant::now();
    };
    let mut body = parse_module(&cx, path, text, options, threads).expect("the input parses");
    lap(0);
    verify(&cx, &body, &verifying).expect("the input is valid");
    lap(1);
    run_cse(&cx, &mut body, threads);
    lap(2);
    verify(&cx, &body, &verifying).expect("the output of cse is valid");
    lap(3);
    let mut out = Vec::with_capacity(text.len() + text.len() / 4);
    print_module(&cx, &body, &PrintOptions::default(), threads, &mut out)
        .expect("memory can be written to");
    lap(4);
    let mut ops = 0;
    body.for_each_body(|body| ops += body.num_ops());
    (times, ops)
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
