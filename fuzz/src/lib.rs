//! What the fuzz targets share: the tool in this process.

use irtool::driver::{self, Tool};
use irtool::pass::PassRegistry;

/// Runs the tool on `input` with `args`; returns the status and what it printed.
pub fn run(input: &[u8], args: &[&str]) -> (u8, Vec<u8>) {
    let registry = irtool_dialects::registry();
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    let tool = Tool::new(&registry, &passes).with_hooks(irtool_dialects::hooks());
    let base = ["-", "--allow-unregistered-dialect", "--mlir-print-op-generic"];
    let left = driver::run_on_text(&tool, &[&base, args].concat(), input);
    (left.status, left.stdout)
}
