//! A framework for compiler IR in the manner of MLIR.

pub mod analysis;
pub mod asm;
pub mod context;
pub mod driver;
pub mod ir;
pub mod pass;
pub mod spec;
pub mod support;
mod sync;
pub mod transforms;
pub mod verify;
