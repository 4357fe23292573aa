//! What the fuzz targets share: the tool in this process.

use irtool::driver::{self, Streams, Surroundings, Tool};
use irtool::pass::PassRegistry;
use std::ffi::OsString;

/// Runs the tool on `input` with `args`; returns the status and what it printed.
pub fn run(input: &[u8], args: &[&str]) -> (u8, Vec<u8>) {
    let registry = irtool_dialects::registry();
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    let tool = Tool::new(&registry, &passes).with_hooks(irtool_dialects::hooks());
    let base = ["-", "--allow-unregistered-dialect", "--mlir-print-op-generic"];
    let args = base.iter().chain(args).map(OsString::from);
    let mut stdin = input;
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let streams = Streams { stdin: &mut stdin, stdout: &mut stdout, stderr: &mut stderr };
    let status = driver::run(&tool, args, streams, Surroundings::default());
    (status, stdout)
}
