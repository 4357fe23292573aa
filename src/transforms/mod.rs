//! Passes that know no dialect: each file is one pass, and reads like a short paper.

pub mod strip_debuginfo;

crate::passes! {
    /// Registers the passes here.
    pub fn register;
    strip_debuginfo::StripDebugInfo,
}
