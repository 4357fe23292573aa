//! Tests of `irtool::ir` through its public interface.

mod bodies;
mod edits;
mod model;
mod random;
