//! Attributes about where modules run: what one needs, what a target has, and where the variables
//! of an interface are bound.
//!
//! ```text
//! #spirv.vce<v1.0, [Shader], []>   #spirv.interface_var_abi<(0, 1), Uniform>
//! #spirv.target_env<#spirv.vce<...>, api=Vulkan, NVIDIA:DiscreteGPU:45, #spirv.resource_limits<>>
//! ```

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, SymbolDefinition};
use std::sync::Arc;

/// The word for what is not known.
const UNKNOWN: &str = "Unknown";

/// The number of no device.
const NO_DEVICE: u64 = 0x7fff_ffff;

/// What is read here.
pub(super) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![
        Arc::new(ByHand { is_type: false, mnemonic: "vce", read: triple }),
        Arc::new(ByHand { is_type: false, mnemonic: "target_env", read: environment }),
        Arc::new(ByHand { is_type: false, mnemonic: "interface_var_abi", read: binding }),
    ]
}

/// Reads a version, capabilities and extensions: `<v1.0, [Shader], []>`.
fn triple(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let version = r.keyword()?;
    r.expect(",")?;
    let version = known(r, start, version, "version", "version")?;
    r.write(&format!("<{version}"));
    for (number, (mnemonic, what)) in
        [("capability", "capability"), ("ext", "extension")].into_iter().enumerate()
    {
        if number > 0 {
            r.expect(",")?;
        }
        r.expect("[")?;
        r.write(", [");
        if !r.eat("]") {
            loop {
                let word = known_word(r, mnemonic, what)?;
                r.write(&word);
                if !r.eat(",") {
                    break;
                }
                r.write(", ");
            }
            r.expect("]")?;
        }
        r.write("]");
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

/// Reads a case of the enum of this mnemonic.
fn known_word(r: &mut SymbolReader<'_, '_>, mnemonic: &str, what: &str) -> Parse<String> {
    let start = r.pos();
    let word = r.keyword()?;
    known(r, start, word, mnemonic, what)
}

fn known(
    r: &mut SymbolReader<'_, '_>,
    start: usize,
    word: String,
    mnemonic: &str,
    what: &str,
) -> Parse<String> {
    match r.has_case(mnemonic, &word) {
        true => Ok(word),
        false => r.error(start, format!("unknown {what}: {word}")),
    }
}

/// The case that a word is of the enum of this mnemonic. Of one that is none is said so, and then it
/// counts as what is not known.
fn known_or_not(
    r: &mut SymbolReader<'_, '_>,
    start: usize,
    word: String,
    mnemonic: &str,
    what: &str,
) -> String {
    if r.has_case(mnemonic, &word) {
        return word;
    }
    r.tolerate(start, format!("unknown {what}: {word}"));
    UNKNOWN.to_owned()
}

/// Reads what a target has: a triple, the interface, whose device it is, and limits.
fn environment(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    r.write("<");
    let triple = own(r, "vce")?;
    r.write_attribute(triple);
    r.expect(",")?;
    if r.eat("api") {
        r.expect("=")?;
        let start = r.pos();
        let api = r.keyword()?;
        let api = known_or_not(r, start, api, "client_api", "client API");
        r.expect(",")?;
        if api != UNKNOWN {
            r.write(&format!(", api={api}"));
        }
    }
    let start = r.pos();
    if let Some(vendor) = r.optional_keyword() {
        let vendor = known_or_not(r, start, vendor, "vendor", "vendor");
        device(r, &vendor)?;
        r.expect(",")?;
    }
    let limits = own(r, "resource_limits")?;
    r.write(", ");
    r.write_attribute(limits);
    r.expect(">")?;
    r.write(">");
    Ok(())
}

/// Reads `:DiscreteGPU:45` behind a vendor, and writes what is known.
fn device(r: &mut SymbolReader<'_, '_>, vendor: &str) -> Parse {
    let (mut kind, mut number) = (UNKNOWN.to_owned(), None);
    if r.eat(":") {
        let start = r.pos();
        let word = r.keyword()?;
        kind = known_or_not(r, start, word, "device_type", "device type");
        if r.eat(":") {
            number = Some(r.unsigned(32)?);
        }
    }
    if vendor == UNKNOWN {
        return Ok(());
    }
    r.write(&format!(", {vendor}"));
    if kind != UNKNOWN {
        r.write(&format!(":{kind}"));
        if let Some(number) = number.filter(|number| *number != NO_DEVICE) {
            r.write(&format!(":{number}"));
        }
    }
    Ok(())
}

/// Reads an attribute of the dialect with this mnemonic.
fn own(r: &mut SymbolReader<'_, '_>, mnemonic: &str) -> Parse<Attribute> {
    let start = r.pos();
    let attr = r.attribute()?;
    match r.cx().attr_data(attr) {
        AttrData::Dialect(text)
            if r.cx().bytes(text.dialect) == b"spirv" && text.mnemonic() == mnemonic.as_bytes() =>
        {
            Ok(attr)
        }
        _ => r.error(start, "invalid kind of attribute specified"),
    }
}

/// Reads `<(set, binding), storage class>`.
fn binding(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    r.expect("(")?;
    let set = index(r, "missing descriptor set")?;
    r.expect(",")?;
    let binding = index(r, "missing binding")?;
    r.expect(")")?;
    r.write(&format!("<({set}, {binding})"));
    if r.eat(",") {
        let class = known_word(r, "storage_class", "storage class")?;
        r.write(&format!(", {class}"));
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

fn index(r: &mut SymbolReader<'_, '_>, missing: &str) -> Parse<u64> {
    let start = r.pos();
    match r.at_integer() {
        true => r.unsigned(32).or_else(|_| r.error(start, missing)),
        false => r.error(start, missing),
    }
}
