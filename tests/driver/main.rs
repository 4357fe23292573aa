//! The command line tool, run as a process: what it prints, where, and how it ends.
//!
//! Most tests run `mlir-opt` on the same arguments and input and ask for the same bytes on both
//! streams and the same status; they are skipped where there is no `mlir-opt` (and fail where `CI`
//! is set). The rest pins what irtool does on its own terms: output files, help, limits.

mod bench;
mod diagnostics;
mod expectations;
mod failures;
mod jobserver;
mod many_threads;
mod options;
mod output;
mod printing_flags;
mod reports;
mod split;
mod warnings;
mod watch;
