//! Tests of `irtool::ir` through its public interface.

mod bodies;
mod edits;
mod equivalence;
mod model;
mod random;
mod recorded;
mod signatures;
mod symbols;
mod walks;
mod world;
