//! A framework for compiler IR in the manner of MLIR.

pub mod support;
