//! Attributes that say which thread, or group of threads, a loop is for.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// What such an attribute says, and `mlir-opt`'s name for it.
const IDS: &[&str] = &[
    "x", "y", "z", "linear_dim_0", "linear_dim_1", "linear_dim_2", "linear_dim_3", "linear_dim_4",
    "linear_dim_5", "linear_dim_6", "linear_dim_7", "linear_dim_8", "linear_dim_9",
];

/// The attributes.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let mapping = |mnemonic| -> Arc<dyn SymbolDefinition> {
        Arc::new(ByHand { is_type: false, mnemonic, read })
    };
    ["block", "lane", "thread", "warp", "warpgroup"].map(mapping).into()
}

/// Reads `<x>`.
fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let string = r.string().map(|text| String::from_utf8_lossy(&text).into_owned());
    let Some(found) = string.or_else(|| r.optional_keyword()) else {
        return r.error(start, "expected valid keyword or string");
    };
    let Some(id) = IDS.iter().find(|id| **id == found) else {
        let ids = IDS.join(", ");
        return r.error(start, format!("expected ::mlir::gpu::MappingId to be one of: {ids}"));
    };
    r.expect(">")?;
    r.write(&format!("<{id}>"));
    Ok(())
}
