//! `#ml_program.extern : type`.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// The attribute.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: false, mnemonic: "extern", read })]
}

/// Reads nothing: what stands in brackets is passed over.
fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    if let Some(ty) = r.given_type() {
        r.set_type(ty);
    }
    Ok(())
}
