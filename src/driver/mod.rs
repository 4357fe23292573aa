//! The command line tool as a library: what `mlir-opt` does, over any registry of dialects and
//! passes.
//!
//! ```text
//! arguments ── cli ──> Options
//! input ── source ──> text ── split ──> chunks
//! chunk ── job ──> parse, verify, run the pipeline, print ──> output
//! diagnostics ── expect (--verify-diagnostics) or render ──> standard error
//! ```
//!
//! A compiler author's own tool is [`main`] with an own registry; the `irtool` binary is no more
//! than that. [`run`] is the same without a process around it: it takes its streams as arguments
//! and returns the exit status, so tests and other programs can call it.
//!
//! Invariants: only [`main`] names the process (its arguments, streams, environment, exit); an
//! output file appears complete or not at all; what is written does not depend on the number of
//! threads.
//! Limits: ops whose custom form is not known print in generic form.

mod bisect;
mod cli;
mod definitions;
mod dialect_file;
mod expect;
mod help;
mod job;
mod mapped;
mod nearest;
mod number;
mod on_text;
mod options;
mod output;
mod passes;
mod process;
mod progress;
mod render;
mod reproducer;
mod response;
mod round_trip;
mod seeker;
mod session;
mod source;
mod split;
mod table;
mod top_level;
mod watch;

pub use definitions::{DefineFn, Defined, DefinedOp};
pub use on_text::{Left, run_on_text};
pub use process::main;
pub use session::{LoadDefinitions, Streams, Surroundings, Tool, run};
