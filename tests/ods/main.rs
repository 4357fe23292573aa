//! Dialects from ODS records: upstream's unmodified definitions, taken at test time from where
//! Debian installs them, against `mlir-opt`.
//!
//! Without `llvm-tblgen`, the definitions or `mlir-opt` the tests say so and pass, except where
//! `CI` is set.

mod corpus;
mod counts;
mod errors;
mod records;
mod rust;
