//! Development tools for irtool: test inputs, the test runner and the comparison with `mlir-opt`.
//!
//! Problem: irtool promises the bytes and the diagnostics of `mlir-opt` 22. Holding it to that takes
//! many modules, a way to run both tools on each, and a runner for FileCheck-style tests.
//!
//! - [`generate`] makes modules: random valid ones, corrupted ones and large ones.
//! - [`mlir`] finds `mlir-opt` and `irtool` and runs them with their resources measured.
//! - [`corpus`] keeps the modules of the round-trip tests.
//! - [`diff`] compares them on many inputs.
//! - [`filecheck`] checks output against `CHECK` lines, in process.
//! - [`lit`] runs a directory of `*.mlir` files with `RUN:` lines as tests.
//!
//! The binaries over them are `genmod`, `filecheck`, `compare`, `difftest` and `corpus`.
//!
//! Invariants: nothing here depends on the framework's crates, so that a bug in them cannot hide
//! itself, but for [`generate::Singles`], which asks the declarations what to write; the same seed
//! gives the same text on every machine.
//!
//! Not here: the tests themselves, which live with what they test.

pub mod corpus;
pub mod diff;
pub mod filecheck;
pub mod generate;
pub mod lit;
pub mod mlir;
pub mod rng;
