//! Constraints that every dialect needs.
