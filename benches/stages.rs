//! Each stage by itself: parse, verify, cse, verify again, print to memory.
//!
//! ```text
//! cargo bench --bench stages -- FILE [--threads 1,2] [--rounds 7]
//! ```
//!
//! Prints the best time of each stage at each number of threads, in milliseconds and in
//! nanoseconds per op. Compare columns of one run only: machines differ, and so do minutes.

// As the command has it: page faults are a quarter of a run.
#[path = "../irtool/src/allocator.rs"]
mod allocator;
mod shared;

use shared::{STAGES, arguments, numbers, on_pool, option};
use std::time::{Duration, Instant};

fn main() {
    let args = arguments();
    let Some(path) = args.first().filter(|arg| !arg.starts_with("--")) else {
        println!("stages: no input given, nothing measured");
        return;
    };
    let threads = numbers(&option(&args, "--threads").unwrap_or_else(|| "1,2".to_owned()));
    let rounds: usize = option(&args, "--rounds").and_then(|n| n.parse().ok()).unwrap_or(7);
    let text = std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"));

    let mut best = vec![[Duration::MAX; STAGES.len()]; threads.len()];
    let mut ops = 0;
    for _ in 0..rounds {
        for (best, &threads) in best.iter_mut().zip(&threads) {
            let times;
            (times, ops) = on_pool(threads, || round(path, &text, threads));
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
    let mut run = shared::Run::new(path, text, threads);
    let times = std::array::from_fn(|stage| {
        let start = Instant::now();
        run.stage(stage);
        start.elapsed()
    });
    (times, run.ops())
}
