//! `#shard<axisarray[[0], [1, 2]]>`: for each dimension, the axes that it is split over.

use irtool::asm::attribute_text;
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{Attribute, SymbolDefinition};
use std::sync::Arc;

/// The attribute.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: false, mnemonic: "axisarray", read })]
}

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("[")?;
    let of = ["Shard_GridAxesArrayAttr", "axes", "::llvm::ArrayRef<GridAxesAttr>"];
    let mut all: Vec<Attribute> = Vec::new();
    r.parameter(of, |r| {
        loop {
            all.push(r.bare_i16_array()?);
            if !r.eat(",") {
                return Ok(());
            }
        }
    })?;
    r.expect("]")?;
    let lists: Vec<String> = all
        .iter()
        .map(|axes| {
            let text = attribute_text(r.cx(), *axes);
            let inner = text.strip_prefix("array<i16").and_then(|text| text.strip_suffix('>'));
            let inner = inner.unwrap_or_default().trim_start_matches(':').trim_start();
            format!("[{inner}]")
        })
        .collect();
    r.write(&format!("[{}]", lists.join(", ")));
    Ok(())
}
