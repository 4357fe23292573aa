//! Facts about IR that passes and the verifier ask for.

pub mod dominance;

pub use dominance::Dominance;
