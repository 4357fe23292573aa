//! Each stage by itself: parse, verify, cse, verify again, print to memory.
//!
//! ```text
//! cargo bench --bench stages -- FILE [--threads 2] [--rounds 7]
//! ```
//!
//! Prints for each stage, and for all of them, what one thread takes and what several do, and what
//! several runs on one thread each take side by side in the same minute: the machine's capacity C.
//! The share of it that threads reach should be 0.85 at least, and their CPU time at most 10 points
//! above that of the runs side by side. Compare columns of one run only: machines differ, and so do
//! minutes.
//!
//! Every run reads a copy of the text of its own: of runs side by side on one text, one would find
//! in the cache what the other has just fetched from memory, which no run on several threads can.

// As the command has it: page faults are a quarter of a run.
#[path = "../irtool/src/allocator.rs"]
mod allocator;
mod shared;

use shared::cost::{Cost, Scaled, in_turn, side_by_side};
use shared::{STAGES, arguments, median, on_pool, option};

fn main() {
    let args = arguments();
    let Some(path) = args.first().filter(|arg| !arg.starts_with("--")) else {
        println!("stages: no input given, nothing measured");
        return;
    };
    let number = |name, default| option(&args, name).map_or(default, |n| n.parse().expect(name));
    let (threads, rounds): (usize, usize) = (number("--threads", 2), number("--rounds", 7));
    let text = std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"));

    // The last is for all stages.
    let mut samples = vec![Samples::default(); STAGES.len() + 1];
    let mut ops = 0;
    for round in 0..rounds {
        let apart = |threads| {
            let prepare = || shared::Run::with_own_text(path, &text, 1);
            side_by_side(threads, STAGES.len(), prepare, shared::Run::stage)
        };
        let mut together = || {
            let costs;
            (costs, ops) = on_pool(threads, || stages(path, &text, threads));
            costs.to_vec()
        };
        let measure: [&mut dyn FnMut() -> Vec<Cost>; 3] =
            [&mut || apart(1), &mut together, &mut || apart(threads)];
        let costs = in_turn(round, measure).map(|mut costs| {
            costs.push(costs.iter().copied().sum());
            costs
        });
        let [one, many, apart] = costs;
        for (stage, samples) in samples.iter_mut().enumerate() {
            samples.add(threads, one[stage], many[stage], apart[stage]);
        }
    }
    println!("{path}: {ops} ops, {} bytes; medians of {rounds} rounds", text.len());
    println!(
        "{:>18} {:>11} {:>9} {:>11} {:>9} {:>6} {:>10} {:>10}",
        "",
        "1 thread",
        "ns/op",
        format!("{threads} threads"),
        "ns/op",
        "C",
        "share of C",
        "CPU points"
    );
    for (name, Samples([one, many, capacity, share, more])) in
        STAGES.iter().chain(&["all"]).zip(samples)
    {
        let (one, many) = (median(one), median(many));
        println!(
            "{name:>18} {:8.2} ms {:9.1} {:8.2} ms {:9.1} {:6.2} {:10.2} {:10.1}",
            one / 1e6,
            one / ops as f64,
            many / 1e6,
            many / ops as f64,
            median(capacity),
            median(share),
            median(more),
        );
    }
}

/// One list for each column.
#[derive(Clone, Default)]
struct Samples([Vec<f64>; 5]);

impl Samples {
    fn add(&mut self, threads: usize, one: Cost, many: Cost, apart: Cost) {
        let Scaled { capacity, share, more_cpu } = Scaled::of(threads, one, many, apart);
        let figures = [one.wall, many.wall, capacity, share, more_cpu];
        for (list, figure) in self.0.iter_mut().zip(figures) {
            list.push(figure);
        }
    }
}

fn stages(path: &str, text: &[u8], threads: usize) -> ([Cost; STAGES.len()], usize) {
    let mut run = shared::Run::with_own_text(path, text, threads);
    let costs = std::array::from_fn(|stage| Cost::of(|| run.stage(stage)));
    (costs, run.ops())
}
