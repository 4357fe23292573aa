//! What verification after each pass adds.

use crate::inputs::function_anchor;
use crate::module::{Each, Module, cpu_of, named};
use crate::shared::median;
use crate::{Bar, Bench, figure};
use std::path::Path;

/// How often a pipeline runs in `full`.
const TIMES: f64 = 10.0;

impl Bench {
    pub fn each(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        let nested = function_anchor(&text);
        let cse = format!("builtin.module({nested}(cse))");
        let mut samples: [Vec<f64>; 3] = Default::default();
        for _ in 0..self.rounds {
            let [without, with] = [Each::Never, Each::Changed]
                .map(|each| Module::parse(&text, 1).run(&named(&cse), each, 1).cpu);
            samples[0].push(without / 1e6);
            samples[1].push(with / 1e6);
            samples[2].push(100.0 * (with - without) / without);
        }
        let [without, with, share] = samples.map(median);
        println!("verify-each, CSE on each function: {without:.2} ms, with it {with:.2} ms");
        figure("    verification adds", share, "% of the pass", Bar::AtMost(10.0));
        let Some(tool) = &self.mlir else { return };
        let mut samples: [Vec<f64>; 2] = Default::default();
        let cse = format!("--pass-pipeline={cse}");
        for _ in 0..self.rounds {
            let none = cpu_of(tool, path, &["--pass-pipeline=builtin.module()", "--verify-each=0"]);
            let without = cpu_of(tool, path, &[&cse, "--verify-each=0"]);
            let with = cpu_of(tool, path, &[&cse, "--verify-each=1"]);
            samples[0].push((with - without) / 1e6);
            samples[1].push(100.0 * (with - without) / (without - none));
        }
        let [added, share] = samples.map(median);
        println!("    mlir-opt: {added:.1} ms, {share:.1} % of the pass (whole processes)");
    }

    pub fn full(&self, path: &Path) {
        let text = std::fs::read(path).expect("the file can be read");
        let passes = ["strip-debuginfo"; TIMES as usize].join(",");
        let pipeline = format!("builtin.module({passes})");
        let mut ours = Vec::new();
        let mut shares = Vec::new();
        let mut theirs = Vec::new();
        for _ in 0..self.rounds {
            let [without, with] = [Each::Never, Each::Everything]
                .map(|each| Module::parse(&text, 1).run(&named(&pipeline), each, 1).cpu);
            let own = (with - without) / TIMES;
            ours.push(own / 1e6);
            let Some(tool) = &self.mlir else { continue };
            let flag = format!("--pass-pipeline={pipeline}");
            let without = cpu_of(tool, path, &[&flag, "--verify-each=0"]);
            let with = cpu_of(tool, path, &[&flag, "--verify-each=1"]);
            theirs.push((with - without) / TIMES / 1e6);
            shares.push(own * TIMES / (with - without));
        }
        println!("one whole verification, of ten: {:.2} ms", median(ours));
        if !theirs.is_empty() {
            println!("    mlir-opt: {:.1} ms", median(theirs));
            figure("    irtool takes", median(shares), "of it", Bar::AtMost(0.1));
        }
    }
}
