//! Tiles.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{Signedness, SymbolDefinition, TypeData};
use irtool::support::float::FloatKind;
use std::sync::Arc;

/// The types that are read here.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: true, mnemonic: "tile", read: tile })]
}

/// `<16x64xi8>`.
fn tile(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.start();
    r.expect("<")?;
    let shape = r.dimensions(false)?;
    let element = r.ty()?;
    r.expect(">")?;
    let fits = match r.cx().type_data(element) {
        TypeData::Integer { width: 8 | 32, signedness: Signedness::Signless } => true,
        TypeData::Float(kind) => {
            matches!(kind, FloatKind::F16 | FloatKind::BF16 | FloatKind::F32)
        }
        _ => false,
    };
    if !fits {
        let message = "failed to verify 'elementType': 32-bit float or 16-bit float or bfloat16 \
                       type or 32-bit signless integer or 8-bit signless integer";
        return r.error(start, message);
    }
    let extents: String = shape.iter().map(|extent| format!("{extent}x")).collect();
    // Without extents there is an `x` all the same.
    r.write(if extents.is_empty() { "<x" } else { "<" });
    r.write(&extents);
    r.write_type(element);
    r.write(">");
    Ok(())
}
