//! Attributes that are words and stand with ops of other dialects: which thread, or group of threads,
//! a loop is for, and where memory is.

use irtool::asm::custom::{ByHand, Parse, ReadFn, SymbolReader};
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// What such an attribute says, and `mlir-opt`'s name for it.
const IDS: &[&str] = &[
    "x", "y", "z", "linear_dim_0", "linear_dim_1", "linear_dim_2", "linear_dim_3", "linear_dim_4",
    "linear_dim_5", "linear_dim_6", "linear_dim_7", "linear_dim_8", "linear_dim_9",
];

const SPACES: &[&str] = &["global", "workgroup", "private"];

/// The attributes.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let word = |(mnemonic, read): (&'static str, ReadFn)| -> Arc<dyn SymbolDefinition> {
        Arc::new(ByHand { is_type: false, mnemonic, read })
    };
    let mappings = ["block", "lane", "thread", "warp", "warpgroup"].map(|name| (name, mapping as _));
    mappings.into_iter().chain([("address_space", space as _)]).map(word).collect()
}

fn mapping(r: &mut SymbolReader<'_, '_>) -> Parse {
    one_of(r, "MappingId", IDS)
}

fn space(r: &mut SymbolReader<'_, '_>) -> Parse {
    one_of(r, "AddressSpace", SPACES)
}

/// Reads `<word>`.
fn one_of(r: &mut SymbolReader<'_, '_>, class: &str, words: &[&str]) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let string = r.string().map(|text| String::from_utf8_lossy(&text).into_owned());
    let Some(found) = string.or_else(|| r.optional_keyword()) else {
        return r.error(start, "expected valid keyword or string");
    };
    if !words.contains(&&*found) {
        let words = words.join(", ");
        return r.error(start, format!("expected ::mlir::gpu::{class} to be one of: {words}"));
    }
    r.expect(">")?;
    r.write(&format!("<{found}>"));
    Ok(())
}
