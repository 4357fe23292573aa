//! `!async.value<f32>`.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{SymbolDefinition, Type};
use std::sync::Arc;

/// The type.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: true, mnemonic: "value", read })]
}

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.start();
    let ty = value(r).or_else(|_| r.error(start, "failed to parse async value type"))?;
    r.write("<");
    r.write_type(ty);
    r.write(">");
    Ok(())
}

/// Reads `<type>`.
fn value(r: &mut SymbolReader<'_, '_>) -> Parse<Type> {
    r.expect("<")?;
    let ty = r.ty()?;
    r.expect(">")?;
    Ok(ty)
}
