//! Objects: what a kernel is compiled to, for one target.
//!
//! ```text
//! #gpu.object<#nvvm.target, properties = {O = 2 : i32}, kernels = <[...]>, bin = "...">
//! ```
//!
//! Properties, the table of kernels and the format may be missing; a `fatbin` is not named.

use irtool::asm::attribute_text;
use irtool::asm::custom::{Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, Context};

const OWNER: &str = "GPU_ObjectAttr";
/// The formats; the last one goes without saying.
const FORMATS: [&str; 4] = ["offload", "assembly", "bin", "fatbin"];

/// Reads `<...>`.
pub(super) fn object(r: &mut SymbolReader<'_, '_>) -> Parse {
    let open = r.pos();
    r.expect("<")?;
    r.write("<");
    let target = r.attribute()?;
    r.write_attribute(target);
    r.expect(",")?;
    r.write(", ");
    if r.eat("properties") {
        r.expect("=")?;
        let properties = of_kind(r, ["properties", "DictionaryAttr"], |data| {
            matches!(data, AttrData::Dictionary(_))
        })?;
        r.write("properties = ");
        r.write_attribute(properties);
        r.expect(",")?;
        r.write(", ");
    }
    if r.eat("kernels") {
        r.expect("=")?;
        r.write("kernels = ");
        r.parameter([OWNER, "kernels", "KernelTableAttr"], kernels)?;
        r.expect(",")?;
        r.write(", ");
    }
    contents(r)?;
    r.expect(">")?;
    r.write(">");
    if !is_target(r.cx(), target) {
        return r.error(
            open,
            "the target attribute must implement or promise the `gpu::TargetAttrInterface`",
        );
    }
    Ok(())
}

/// Reads an attribute of some kind: a parameter of this name and class.
fn of_kind(
    r: &mut SymbolReader<'_, '_>,
    [name, class]: [&str; 2],
    fits: impl Fn(&AttrData) -> bool,
) -> Parse<Attribute> {
    r.parameter([OWNER, name, class], |r| {
        let start = r.pos();
        let attr = r.attribute()?;
        match fits(r.cx().attr_data(attr)) {
            true => Ok(attr),
            false => r.error(start, "invalid kind of attribute specified"),
        }
    })
}

/// Reads a table of kernels, with or without its name in front.
fn kernels(r: &mut SymbolReader<'_, '_>) -> Parse {
    if let Some(table) = named_table(r)? {
        r.write(&table);
        return Ok(());
    }
    r.expect("<")?;
    r.write("<");
    if r.eat("[") {
        r.write("[");
        loop {
            let kernel = r.attribute()?;
            r.write_attribute(kernel);
            if !r.eat(",") {
                break;
            }
            r.write(", ");
        }
        r.expect("]")?;
        r.write("]");
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

/// Reads a table that is spelled out, and takes its name off.
fn named_table(r: &mut SymbolReader<'_, '_>) -> Parse<Option<String>> {
    if !r.at_symbol() {
        return Ok(None);
    }
    let start = r.pos();
    let table = r.attribute()?;
    let text = attribute_text(r.cx(), table);
    match text.strip_prefix("#gpu.kernel_table") {
        Some(text) => Ok(Some(text.to_owned())),
        None => r.error(start, "invalid kind of attribute specified"),
    }
}

/// Reads the format and what the object is.
fn contents(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.pos();
    if let Some(format) = r.optional_keyword() {
        if !FORMATS.contains(&&*format) {
            return r.error(start, "expected keyword for GPU object format");
        }
        r.expect("=").or_else(|_| r.error(start, "expected an equal sign"))?;
        if format != "fatbin" {
            r.write(&format!("{format} = "));
        }
    }
    let object =
        of_kind(r, ["object", "StringAttr"], |data| matches!(data, AttrData::String { .. }))?;
    r.write_attribute(object);
    Ok(())
}

/// Whether something can be compiled for it.
fn is_target(cx: &Context, attr: Attribute) -> bool {
    const TARGETS: [(&str, &str); 4] =
        [("nvvm", "target"), ("rocdl", "target"), ("xevm", "target"), ("spirv", "target_env")];
    match cx.attr_data(attr) {
        AttrData::Dialect(text) => {
            TARGETS.iter().any(|(dialect, mnemonic)| text.is(cx, dialect, mnemonic))
        }
        _ => false,
    }
}
