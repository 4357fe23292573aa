//! Declarations in Rust of what records define.
use crate::Loaded;
/// x
pub fn to_rust(loaded: &Loaded) -> String {
    format!("{}", loaded.ops.len())
}
