//! What work costs, alone and beside itself.
//!
//! The capacity C of a machine is what several threads that share nothing get done in the time
//! that one of them takes alone: on a machine that others use, or whose cores are halves of one,
//! it is less than their number. It is more where a machine slows down what runs alone: virtual
//! machines have been seen to run one thread at half the speed while their other core is idle.

use std::sync::Barrier;
use std::time::Instant;

/// What something took, in nanoseconds.
#[derive(Clone, Copy, Default)]
pub struct Cost {
    pub wall: f64,
    pub cpu: f64,
}

impl Cost {
    /// What `work` takes; CPU time is that of all threads of the process.
    pub fn of(work: impl FnOnce()) -> Cost {
        let (clock, before) = (Instant::now(), cpu());
        work();
        Cost { wall: clock.elapsed().as_nanos() as f64, cpu: cpu() - before }
    }
}

impl std::iter::Sum for Cost {
    fn sum<I: Iterator<Item = Cost>>(costs: I) -> Cost {
        costs.fold(Cost::default(), |sum, cost| Cost {
            wall: sum.wall + cost.wall,
            cpu: sum.cpu + cost.cpu,
        })
    }
}

/// CPU time of all threads of the process, in nanoseconds.
pub fn cpu() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

/// What threads bring, against what the machine gives.
#[derive(Clone, Copy)]
pub struct Scaled {
    /// The machine's capacity.
    pub capacity: f64,
    /// How much faster all threads are than one, as a share of the capacity.
    pub share: f64,
    /// CPU time that all threads need beyond that of one beside others, in percent of the latter.
    pub more_cpu: f64,
}

impl Scaled {
    /// From one thread, `threads` together, and as many each for itself.
    pub fn of(threads: usize, one: Cost, many: Cost, apart: Cost) -> Scaled {
        let capacity = threads as f64 * one.wall / apart.wall;
        let share = one.wall / many.wall / capacity;
        let control = apart.cpu / threads as f64;
        let more_cpu = 100.0 * (many.cpu - control) / control;
        Scaled { capacity, share, more_cpu }
    }
}

/// Measures three things in an order that is another in each round: each finds caches and memory as
/// the one before it has left them.
pub fn in_turn<T>(round: usize, measure: [&mut dyn FnMut() -> T; 3]) -> [T; 3] {
    let mut found = [None, None, None];
    for turn in 0..3 {
        let which = (round + turn) % 3;
        found[which] = Some(measure[which]());
    }
    found.map(|found| found.expect("each has had its turn"))
}

/// Does the same on several threads that share nothing, in steps that all begin at once; the wall
/// time of a step is the mean of the threads', its CPU time that of all.
pub fn side_by_side<T>(
    threads: usize,
    steps: usize,
    prepare: impl Fn() -> T + Sync,
    work: impl Fn(&mut T, usize) + Sync,
) -> Vec<Cost> {
    let (ready, start, end) =
        (Barrier::new(threads + 1), Barrier::new(threads + 1), Barrier::new(threads + 1));
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    let mut own = prepare();
                    let ends = (0..steps).map(|step| {
                        ready.wait();
                        start.wait();
                        work(&mut own, step);
                        let ended = Instant::now();
                        end.wait();
                        ended
                    });
                    let ends: Vec<Instant> = ends.collect();
                    // Nobody drops what it has while others work.
                    ready.wait();
                    ends
                })
            })
            .collect();
        let begun: Vec<(Instant, f64)> = (0..steps)
            .map(|_| {
                ready.wait();
                let (clock, before) = (Instant::now(), cpu());
                start.wait();
                end.wait();
                (clock, cpu() - before)
            })
            .collect();
        ready.wait();
        let mut costs: Vec<Cost> =
            begun.iter().map(|(_, cpu)| Cost { wall: 0.0, cpu: *cpu }).collect();
        for thread in running {
            let ends = thread.join().expect("no thread panics");
            for ((cost, end), (clock, _)) in costs.iter_mut().zip(ends).zip(&begun) {
                cost.wall += (end - *clock).as_nanos() as f64 / threads as f64;
            }
        }
        costs
    })
}
