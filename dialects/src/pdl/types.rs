//! The type whose form is no list of parameters: ranges.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::SymbolDefinition;
use std::sync::Arc;

/// The types that are read here.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: true, mnemonic: "range", read: range })]
}

/// `<value>`: what a range is of stands without the name of its dialect.
fn range(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.start();
    r.expect("<")?;
    let at = r.pos();
    let element = r.keyword()?;
    match &*element {
        "attribute" | "operation" | "type" | "value" => {}
        "range" => {
            let mark = r.mark();
            r.deeper(range)?;
            let inner = r.written_since(mark);
            let message =
                format!("element of pdl.range cannot be another range, but got'!pdl.range{inner}'");
            return r.error(at, message);
        }
        _ => return r.error(start, format!("invalid 'pdl' type: `{element}'")),
    }
    r.expect(">")?;
    r.write(&format!("<{element}>"));
    Ok(())
}
