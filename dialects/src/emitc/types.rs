//! The type whose form is no list of parameters: arrays.

use crate::type_interfaces::{is_emitc, is_tensor, name};
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::asm::type_text;
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// The types that are read here.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: true, mnemonic: "array", read: array })]
}

/// `<4x4xf32>`.
fn array(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.start();
    r.expect("<")?;
    let shape = r.dimensions(false)?;
    let at = r.pos();
    let element = r.ty()?;
    let is_container = name(r.cx(), element) == (b"emitc", b"array") || is_tensor(r.cx(), element);
    if is_container || !is_emitc(r.cx(), element) {
        let text = type_text(r.cx(), element);
        return r.error(at, format!("invalid array element type ''{text}''"));
    }
    r.expect(">")?;
    if shape.is_empty() {
        return r.error(start, "shape must not be empty");
    }
    let extents: String = shape.iter().map(|extent| format!("{extent}x")).collect();
    r.write(&format!("<{extents}"));
    r.write_type(element);
    r.write(">");
    Ok(())
}
