//! `#smt.bv<5> : !smt.bv<8>`: a number that fits in the bits of the type written behind it.

use super::verify::width;
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::asm::type_text;
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// The attributes of the dialect.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: false, mnemonic: "bv", read })]
}

/// Numbers of more bits than this are taken for what their last bits are.
const LARGEST: u32 = 4096;

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.pos();
    r.expect("<")?;
    let value = r.truncated(LARGEST)?;
    r.expect(">")?;
    let typed = r.given_type().and_then(|ty| Some((ty, width(r.cx(), ty)?)));
    let Some((ty, width)) = typed else {
        return r.error(start, "explicit bit-vector type required");
    };
    let bits = u32::try_from(width).unwrap_or(LARGEST).clamp(1, LARGEST);
    let kept = value.trunc(bits);
    if kept.sext(LARGEST) != value && kept.zext(LARGEST) != value {
        let ty = type_text(r.cx(), ty);
        let words = format!("integer value out of range for given bit-vector type '{ty}'");
        return r.error(start, words);
    }
    r.write("<");
    r.write(&kept.to_string_signed());
    r.write(">");
    r.set_type(ty);
    Ok(())
}
