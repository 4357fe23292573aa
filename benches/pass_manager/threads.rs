//! What threads bring, and what is said of it beforehand.

use crate::inputs::{function_anchor, half_in_one, tiny_functions};
use crate::module::{Each, Module, named};
use crate::shared::cost::{Cost, Scaled, in_turn, side_by_side};
use crate::shared::{median, on_pool};
use crate::{Bar, Bench, figure};
use irtool::pass::PassManager;
use irtool::pass::instrument::{Recorder, Scaling};
use std::path::Path;

/// CPU time that may be added to that of the runs side by side, in percent of that.
const MORE_CPU: f64 = 8.0;
/// How many ops or functions the modules have that are made for this.
const LARGE: usize = 1_000_000;

impl Bench {
    pub fn scaling(&self, path: &Path) {
        self.file_on_threads(path);
        self.half_in_one_function();
        self.tiny_functions();
    }

    pub fn file_on_threads(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        let pipeline = format!("builtin.module({}(cse))", function_anchor(&text));
        self.compare("the file, CSE", &text, &pipeline, 0.92, true);
    }

    pub fn half_in_one_function(&self) {
        let text = half_in_one(LARGE);
        self.compare(
            "half of all ops in one function",
            &text,
            "builtin.module(llvm.func(cse))",
            0.9,
            false,
        );
    }

    pub fn tiny_functions(&self) {
        let text = tiny_functions(LARGE);
        self.compare("functions of 3 ops", &text, "builtin.module(func.func(cse))", 0.85, false);
    }

    fn compare(&self, name: &str, text: &[u8], pipeline: &str, least: f64, bar_on_cpu: bool) {
        let (threads, manager) = (self.threads, named(pipeline));
        let mut samples: [Vec<f64>; 5] = Default::default();
        for round in 0..self.rounds {
            let figures = on_threads(round, text, &manager, threads);
            for (list, figure) in samples.iter_mut().zip(figures) {
                list.push(figure);
            }
        }
        let [one, many, capacity, share, more] = samples.map(median);
        println!(
            "{name}: one thread {one:.1} ms, {threads} threads {many:.1} ms, capacity C {capacity:.2}"
        );
        figure("    speed on threads", share, "C", Bar::AtLeast(least));
        match bar_on_cpu {
            true => figure("    more CPU than side by side", more, "points", Bar::AtMost(MORE_CPU)),
            false => println!("    more CPU than side by side: {more:.1} points"),
        }
    }

    /// The wall time of the passes on threads, as the tasks of a run on one thread predict it.
    pub fn prediction(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        let pipeline = format!("builtin.module({}(cse))", function_anchor(&text));
        self.predict("the file, CSE", &text, &pipeline);
        let text = half_in_one(LARGE);
        self.predict("half of all ops in one function", &text, "builtin.module(llvm.func(cse))");
    }

    fn predict(&self, name: &str, text: &[u8], pipeline: &str) {
        let (threads, manager) = (self.threads, named(pipeline));
        let mut samples: [Vec<f64>; 6] = Default::default();
        for round in 0..self.rounds {
            // Parsed where it is worked on, as always.
            let watched = |threads| {
                on_pool(threads, || {
                    let recorder = Recorder::of_tasks();
                    Module::parse(text, threads).watched(
                        &manager,
                        Each::Changed,
                        threads,
                        &[&recorder],
                    );
                    Measured::Tasks(Scaling::of(&recorder, threads))
                })
            };
            // Both without a recorder and on threads of their own.
            let capacity = || {
                let [plain, beside] = [1, threads].map(|count| apart(text, &manager, count).wall);
                Measured::Capacity(threads as f64 * plain / beside)
            };
            let measured =
                in_turn(round, [&mut || watched(1), &mut || watched(threads), &mut || capacity()]);
            let [Measured::Tasks(scaling), Measured::Tasks(many), Measured::Capacity(capacity)] =
                measured
            else {
                unreachable!("each comes back in its place")
            };
            let many = many.measured();
            let alone = scaling.wall(threads);
            let predicted = scaling.wall_given(threads, capacity);
            let off = 100.0 * (predicted - many) / many;
            let ms = [scaling.measured(), alone, predicted, many].map(|time| 1e3 * time);
            for (list, figure) in samples.iter_mut().zip(ms.into_iter().chain([off, capacity])) {
                list.push(figure);
            }
        }
        let [one, alone, predicted, many, off, capacity] = samples.map(median);
        println!(
            "{name}: one thread {one:.1} ms; {threads} threads {many:.1} ms; predicted {alone:.1} ms \
             for cores of their own, {predicted:.1} ms for those here (C {capacity:.2})"
        );
        figure("    prediction, off by", off.abs(), "%", Bar::AtMost(15.0));
    }
}

/// What a round of predictions measures.
enum Measured {
    /// The tasks of a run.
    Tasks(Scaling),
    /// The machine's capacity.
    Capacity(f64),
}

/// Milliseconds on one thread and on many; capacity, and the share of it that the threads reach;
/// CPU time added, in percent of that of one beside others.
fn on_threads(round: usize, text: &[u8], manager: &PassManager, threads: usize) -> [f64; 5] {
    // Parsed where it is worked on, like the others: memory that was used before is not cleared.
    let mut together =
        || on_pool(threads, || Module::parse(text, threads).run(manager, Each::Changed, threads));
    let measure: [&mut dyn FnMut() -> Cost; 3] =
        [&mut || apart(text, manager, 1), &mut together, &mut || apart(text, manager, threads)];
    let [one, many, apart] = in_turn(round, measure);
    let Scaled { capacity, share, more_cpu } = Scaled::of(threads, one, many, apart);
    [one.wall / 1e6, many.wall / 1e6, capacity, share, more_cpu]
}

/// What the same takes on several threads that share nothing.
fn apart(text: &[u8], manager: &PassManager, threads: usize) -> Cost {
    let work = |module: &mut Module, _| {
        module.run(manager, Each::Changed, 1);
    };
    side_by_side(threads, 1, || Module::parse(text, 1), work)[0]
}
