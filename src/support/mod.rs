//! Data structures and algorithms that know nothing of IR.

pub mod affine;
