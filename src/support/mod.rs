//! Data structures and algorithms that know nothing of IR.

pub mod affine;
pub mod apint;
pub mod bits;
pub(crate) mod files;
pub(crate) mod fingerprint;
pub mod float;
pub(crate) mod folded;
pub mod strings;
