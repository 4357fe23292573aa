//! Descriptions of tensors, whose defaults go without saying, and layouts of memory.
//!
//! ```text
//! !xegpu.tensor_desc<8x16xf32, #xegpu.layout<...>>   #xegpu.mem_layout<block = [16, 16]>
//! ```

use crate::declared::{A, Or, Row, attr, attribute, own, param, symbols};
use irtool::asm::attribute_text;
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Failed, SymbolDefinition};
use std::sync::Arc;

/// What is read here.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let mut all: Vec<Arc<dyn SymbolDefinition>> = vec![
        Arc::new(ByHand { is_type: true, mnemonic: "tensor_desc", read: tensor_desc }),
        Arc::new(ByHand { is_type: false, mnemonic: "mem_layout", read: mem_layout }),
    ];
    all.extend(symbols(ENCODINGS));
    all
}

/// What stands in descriptions of tensors, with defaults that are C++ upstream.
#[rustfmt::skip]
static ENCODINGS: &[Row] = &[
    attribute("XeGPU_BlockTensorDescAttr", "block_tdesc_attr", || vec![
        param("memory_space", "MemorySpaceAttr", attr(own("xegpu", "memory_space"))).or(" global"),
        param("array_length", "IntegerAttr", attr(A::Integer)).or("1 : i64"),
        param("boundary_check", "BoolAttr", attr(A::Bool)).or("true"),
    ], "`<` struct(params) `>`"),
    attribute("XeGPU_ScatterTensorDescAttr", "scatter_tdesc_attr", || vec![
        param("memory_space", "MemorySpaceAttr", attr(own("xegpu", "memory_space"))).or(" global"),
        param("chunk_size", "IntegerAttr", attr(A::Integer)).or("1 : i64"),
    ], "`<` struct(params) `>`"),
];

/// Whether this is the attribute of the dialect with one of these mnemonics.
fn is_own(cx: &Context, attr: Attribute, mnemonics: &[&[u8]]) -> bool {
    matches!(cx.attr_data(attr), AttrData::Dialect(text)
        if cx.bytes(text.dialect) == b"xegpu" && mnemonics.contains(&text.mnemonic()))
}

fn tensor_desc(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let shape = r.dimensions(true)?;
    let element = r.ty()?;
    let (mut encoding, mut layout) = (None, None);
    while r.eat(",") {
        let attr = r.attribute()?;
        if is_own(r.cx(), attr, &[b"layout", b"slice"]) {
            layout = Some(attr);
        } else if is_own(r.cx(), attr, &[b"block_tdesc_attr", b"scatter_tdesc_attr"]) {
            encoding = Some(attr);
        } else {
            // Like the reference, without a word about what is neither.
            return Err(Failed);
        }
    }
    r.expect(">")?;
    if shape.is_empty() {
        return r.error(r.start(), "expected non-zero rank tensor");
    }
    let encoding = encoding.filter(|attr| {
        let text = attribute_text(r.cx(), *attr);
        text != "#xegpu.block_tdesc_attr<>" && text != "#xegpu.block_tdesc_attr"
    });
    r.write("<");
    for extent in shape {
        match extent {
            DYNAMIC => r.write("?x"),
            extent => r.write(&format!("{extent}x")),
        }
    }
    r.write_type(element);
    for attr in [encoding, layout].into_iter().flatten() {
        r.write(", ");
        r.write_attribute(attr);
    }
    r.write(">");
    Ok(())
}

fn mem_layout(r: &mut SymbolReader<'_, '_>) -> Parse {
    let open = r.pos();
    r.expect("<")?;
    let mut entries: Vec<(String, Attribute)> = Vec::new();
    loop {
        let start = r.pos();
        let name = r.keyword().or_else(|_| r.error(start, "expected valid attribute name"))?;
        r.expect("=")?;
        let value = r.attribute()?;
        if entries.iter().any(|(known, _)| *known == name) {
            return r.error(open, format!("duplicate key '{name} in mem layout attribute"));
        }
        entries.push((name, value));
        if !r.eat(",") {
            break;
        }
    }
    r.expect(">")?;
    entries.sort();
    r.write("<");
    for (number, (name, value)) in entries.into_iter().enumerate() {
        r.write(if number > 0 { ", " } else { "" });
        r.write(&name);
        r.write(" = ");
        r.write_attribute(value);
    }
    r.write(">");
    Ok(())
}
