//! Runs the FileCheck-style tests: every `*.mlir` file below this directory that is not data.
//!
//! `cargo test --test lit -- NAME` runs those whose path contains `NAME`. The variable `IRTOOL`
//! names the binary to test; without it, cargo builds `irtool-cli` with this test's own profile.

use std::process::ExitCode;

use irtool_testkit::lit;

fn main() -> ExitCode {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    lit::main(lit::Config::new(root))
}
