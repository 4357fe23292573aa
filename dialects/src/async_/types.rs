//! `!async.value<f32>`.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// The type.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: true, mnemonic: "value", read })]
}

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let ty = r.ty()?;
    r.expect(">")?;
    r.write("<");
    r.write_type(ty);
    r.write(">");
    Ok(())
}
