//! The attribute of a compiled kernel: for which device, in which format, and its bytes.
//!
//! ```text
//! #gpu.object<#nvvm.target, properties = {O = 3}, kernels = <[...]>, bin = "...">
//! ```

use crate::predicates::is_device_target;
use irtool::asm::attribute_text;
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, SymbolDefinition};
use std::sync::Arc;

/// The formats; the last goes without saying.
const FORMATS: [&str; 4] = ["offload", "assembly", "bin", "fatbin"];

/// The attribute.
pub(crate) fn definition() -> Arc<dyn SymbolDefinition> {
    Arc::new(ByHand { is_type: false, mnemonic: "object", read })
}

fn of<'a>(name: &'a str, class: &'a str) -> [&'a str; 3] {
    ["GPU_ObjectAttr", name, class]
}

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    let open = r.pos();
    r.expect("<")?;
    r.write("<");
    let target = r.parameter(of("target", "Attribute"), |r| r.attribute())?;
    r.write_attribute(target);
    r.expect(",")?;
    if r.eat("properties") {
        r.expect("=")?;
        let properties = r.parameter(of("properties", "DictionaryAttr"), |r| {
            attribute(r, |data| matches!(data, AttrData::Dictionary(_)))
        })?;
        r.expect(",")?;
        r.write(", properties = ");
        r.write_attribute(properties);
    }
    if r.eat("kernels") {
        r.expect("=")?;
        let of = of("kernels", "KernelTableAttr");
        let kernels = r.parameter(of, |r| r.own_attribute("kernel_table"))?;
        r.expect(",")?;
        r.write(", kernels = ");
        let text = attribute_text(r.cx(), kernels);
        r.write(text.strip_prefix("#gpu.kernel_table").unwrap_or(&text));
    }
    r.write(", ");
    format(r)?;
    let bytes = r.parameter(of("object", "StringAttr"), |r| {
        attribute(r, |data| matches!(data, AttrData::String { .. }))
    })?;
    r.write_attribute(bytes);
    r.expect(">")?;
    r.write(">");
    if !is_device_target(r.cx(), target) {
        let message =
            "the target attribute must implement or promise the `gpu::TargetAttrInterface`";
        return r.error(open, message);
    }
    Ok(())
}

/// Reads an attribute of some kind.
fn attribute(r: &mut SymbolReader<'_, '_>, fits: fn(&AttrData) -> bool) -> Parse<Attribute> {
    let start = r.pos();
    let attr = r.attribute()?;
    match fits(r.cx().attr_data(attr)) {
        true => Ok(attr),
        false => r.error(start, "invalid kind of attribute specified"),
    }
}

/// Reads `bin =`, or nothing.
fn format(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.pos();
    let Some(word) = r.optional_keyword() else { return Ok(()) };
    if !FORMATS.contains(&&*word) {
        return r.error(start, "expected keyword for GPU object format");
    }
    r.expect("=").or_else(|_| r.error(start, "expected an equal sign"))?;
    if word != FORMATS[3] {
        r.write(&format!("{word} = "));
    }
    Ok(())
}
