//! Interning what is known already: many threads asking one context for the same things.
//!
//! ```text
//! cargo bench --bench interning -- [--threads 2] [--rounds 15]
//! ```
//!
//! For each kind of thing, prints the time per interning of one thread alone, and how much longer
//! each of N threads takes when all hammer the same context (`shared`). Cores that share caches,
//! power or a host are slower together whatever they do, so the same run also has N threads that
//! share nothing: each with a context of its own (`own`), and each in arithmetic on registers
//! (`sums`). What sharing costs is `shared / own`; it should stay below 1.25.
//!
//! `hot` sets fit the cache that each thread has before the interner; the others miss it and go to
//! the table in shards, for reading.

// As the command has it: page faults are a quarter of a run.
#[path = "../irtool/src/allocator.rs"]
mod allocator;
mod shared;

use irtool::context::{AttrData, Context, Signedness, TypeData};
use shared::{arguments, median, option};
use std::hint::black_box;
use std::sync::Barrier;
use std::time::Instant;

/// Internings, or sums, that a thread does in one measurement.
const STEPS: usize = 2_000_000;
const HOT: usize = 192;
const MANY: usize = 16_384;

/// What to intern: a function that makes the things once more, to find out their handles.
type Work = fn(&Context, usize);

const KINDS: [(&str, Work); 6] = [
    ("types, hot", |cx, count| types(cx, HOT, count)),
    ("attributes, hot", |cx, count| attributes(cx, HOT, count)),
    ("identifiers, hot", |cx, count| identifiers(cx, HOT, count)),
    ("types", |cx, count| types(cx, MANY, count)),
    ("attributes", |cx, count| attributes(cx, MANY, count)),
    ("identifiers", |cx, count| identifiers(cx, MANY, count)),
];

fn main() {
    let args = arguments();
    let default = std::thread::available_parallelism().map_or(1, usize::from);
    let number = |name, default| option(&args, name).map_or(Some(default), |n| n.parse().ok());
    let threads = number("--threads", default).filter(|n| *n > 0).expect("--threads N");
    let rounds = number("--rounds", 15).filter(|n| *n > 0).expect("--rounds N");
    println!("{threads} threads, median of {rounds} rounds; times of one thread of N over alone");
    println!(
        "{:>18} {:>10} {:>8} {:>8} {:>8} {:>12}",
        "", "alone ns", "shared", "own", "sums", "shared / own"
    );
    for (name, work) in KINDS {
        report(name, work, threads, rounds);
    }
}

fn report(name: &str, work: Work, threads: usize, rounds: usize) {
    let one = Context::default();
    let others: Vec<Context> = (0..threads).map(|_| Context::default()).collect();
    let mut samples: [Vec<f64>; 5] = Default::default();
    for _ in 0..rounds {
        // All four in one round: what the machine loses changes from minute to minute.
        let alone = together(1, |_| work(&one, STEPS));
        let sharing = together(threads, |_| work(&one, STEPS)) / alone;
        let own = together(threads, |thread| work(&others[thread], STEPS)) / alone;
        let sums = together(threads, |_| sums(STEPS * 8)) / together(1, |_| sums(STEPS * 8));
        let ns = alone * 1e9 / STEPS as f64;
        for (list, sample) in samples.iter_mut().zip([ns, sharing, own, sums, sharing / own]) {
            list.push(sample);
        }
    }
    let [ns, sharing, own, sums, cost] = samples.map(median);
    println!("{name:>18} {ns:10.1} {sharing:8.2} {own:8.2} {sums:8.2} {cost:12.2}");
}

/// The mean time, in seconds, that `threads` threads take for `work`, begun at once.
fn together(threads: usize, work: impl Fn(usize) + Sync) -> f64 {
    let start = Barrier::new(threads);
    let total: f64 = std::thread::scope(|scope| {
        let run = |thread| {
            let (start, work) = (&start, &work);
            scope.spawn(move || {
                start.wait();
                let clock = Instant::now();
                work(thread);
                clock.elapsed().as_secs_f64()
            })
        };
        let running: Vec<_> = (0..threads).map(run).collect();
        running.into_iter().map(|thread| thread.join().expect("no thread panics")).sum()
    });
    total / threads as f64
}

// The payloads below hold nothing on the heap, so that the allocator is no part of the figures.

fn types(cx: &Context, distinct: usize, count: usize) {
    for step in 0..count {
        let width = 1 + (step % distinct) as u32;
        black_box(cx.intern_type(TypeData::Integer { width, signedness: Signedness::Signed }));
    }
}

fn attributes(cx: &Context, distinct: usize, count: usize) {
    let ty = cx.float(irtool::support::float::FloatKind::F64);
    for step in 0..count {
        let bits = [(step % distinct) as u64, 0];
        black_box(cx.intern_attribute(AttrData::Float { ty, bits }));
    }
}

fn identifiers(cx: &Context, distinct: usize, count: usize) {
    let mut name = *b"name of a symbol ....";
    let digits = name.len() - 4;
    for step in 0..count {
        let number = (step % distinct) as u32;
        name[digits..].copy_from_slice(&number.to_le_bytes());
        black_box(cx.identifier(name));
    }
}

fn sums(count: usize) {
    let mut sum = 1u64;
    for step in 0..count as u64 {
        sum = black_box(sum.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ step);
    }
    black_box(sum);
}
