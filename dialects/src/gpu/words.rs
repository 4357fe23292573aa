//! Attributes that are words and stand with ops of other dialects: which thread, or group of threads,
//! a loop is for, and where memory is.

use irtool::asm::custom::{ByHand, Parse, ReadFn, SymbolReader};
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// What such an attribute says, and `mlir-opt`'s name for it.
const IDS: &[&str] = &[
    "x",
    "y",
    "z",
    "linear_dim_0",
    "linear_dim_1",
    "linear_dim_2",
    "linear_dim_3",
    "linear_dim_4",
    "linear_dim_5",
    "linear_dim_6",
    "linear_dim_7",
    "linear_dim_8",
    "linear_dim_9",
];

const SPACES: &[&str] = &["global", "workgroup", "private"];

/// The attributes: mnemonics, and what messages call them and their one parameter.
const WORDS: [(&str, ReadFn); 6] = [
    ("address_space", |r| one_of(r, "GPU_AddressSpaceAttr", "value", "AddressSpace", SPACES)),
    ("block", |r| one_of(r, "GPUBlockMappingAttr", "block", "MappingId", IDS)),
    ("lane", |r| one_of(r, "GPULaneMappingAttr", "lane", "MappingId", IDS)),
    ("thread", |r| one_of(r, "GPUThreadMappingAttr", "thread", "MappingId", IDS)),
    ("warp", |r| one_of(r, "GPUWarpMappingAttr", "warp", "MappingId", IDS)),
    ("warpgroup", |r| one_of(r, "GPUWarpgroupMappingAttr", "warpgroup", "MappingId", IDS)),
];

/// The attributes.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let word = |(mnemonic, read)| -> Arc<dyn SymbolDefinition> {
        Arc::new(ByHand { is_type: false, mnemonic, read })
    };
    WORDS.map(word).into()
}

/// Reads `<word>`.
fn one_of(
    r: &mut SymbolReader<'_, '_>,
    attr: &str,
    parameter: &str,
    class: &str,
    words: &[&str],
) -> Parse {
    r.expect("<")?;
    let class = format!("::mlir::gpu::{class}");
    let found = r.parameter([attr, parameter, &class], |r| {
        let start = r.pos();
        let string = r.string().map(|text| String::from_utf8_lossy(&text).into_owned());
        match string.or_else(|| r.optional_keyword()) {
            None => r.error(start, "expected valid keyword or string"),
            Some(found) if words.contains(&&*found) => Ok(found),
            Some(_) => {
                let words = words.join(", ");
                r.error(start, format!("expected {class} to be one of: {words}"))
            }
        }
    })?;
    r.expect(">")?;
    r.write(&format!("<{found}>"));
    Ok(())
}
