//! Passes that know no dialect: each file is one pass, and reads like a short paper.

pub mod cse;
pub mod print_op_stats;
pub mod snapshot_op_locations;
pub mod strip_debuginfo;
mod symbol;
pub mod symbol_dce;
pub mod symbol_privatize;
mod symbol_refs;
pub mod topological_sort;

crate::passes! {
    /// Registers the passes here.
    pub fn register;
    cse::Cse,
    snapshot_op_locations::LocationSnapshot,
    print_op_stats::PrintOpStats,
    strip_debuginfo::StripDebugInfo,
    symbol_dce::SymbolDce,
    symbol_privatize::SymbolPrivatize,
    topological_sort::TopologicalSort,
}
