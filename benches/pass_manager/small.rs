//! What a run on a small module costs, process and all.

use crate::shared::median;
use crate::{Bar, Bench, figure};
use irtool_testkit::mlir;

const MODULE: &str = "func.func @f(%a: i32, %b: i32) -> i32 {
  %0 = arith.addi %a, %b : i32
  %1 = arith.addi %a, %b : i32
  %2 = arith.muli %0, %1 : i32
  %3 = arith.subi %2, %a : i32
  %4 = arith.muli %3, %3 : i32
  %5 = arith.subi %4, %b : i32
  %6 = arith.addi %5, %5 : i32
  return %6 : i32
}
";

/// A process takes too short a time for few rounds.
const RUNS: usize = 20;

impl Bench {
    pub fn small(&self) {
        let tool = mlir::irtool().expect("irtool builds");
        let flags = ["--pass-pipeline=builtin.module(func.func(cse))", "--verify-each"];
        let mut samples: [Vec<f64>; 2] = Default::default();
        for _ in 0..self.rounds * RUNS {
            let run = mlir::Run::new(&tool, flags).stdin(MODULE.as_bytes()).output();
            let run = run.expect("irtool runs");
            assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            samples[0].push(run.wall.as_secs_f64() * 1e3);
            samples[1].push(run.cpu().as_secs_f64() * 1e3);
        }
        let [wall, cpu] = samples.map(median);
        println!("ten ops, the whole process: {cpu:.2} ms of CPU");
        figure("    wall time, start of the process included", wall, "ms", Bar::AtMost(5.0));
    }
}
