//! Descriptions of tensors, whose defaults go without saying, and layouts of memory.
//!
//! ```text
//! !xegpu.tensor_desc<8x16xf32, #xegpu.layout<...>>   #xegpu.mem_layout<block = [16, 16]>
//! ```

use super::layouts::{Layout, slice};
use crate::declared::{A, Or, Row, attr, attribute, number_of, own, param, symbols};
use crate::numbers::width;
use irtool::asm::attribute_text;
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Failed, SymbolDefinition, Type};
use std::sync::Arc;

/// What is read here.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let mut all: Vec<Arc<dyn SymbolDefinition>> = vec![
        Arc::new(ByHand { is_type: true, mnemonic: "tensor_desc", read: tensor_desc }),
        Arc::new(ByHand { is_type: true, mnemonic: "mem_desc", read: mem_desc }),
        Arc::new(ByHand { is_type: false, mnemonic: "mem_layout", read: mem_layout }),
        Arc::new(ByHand { is_type: false, mnemonic: "slice", read: slice }),
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
    ], "`<` struct(params) `>`").checked(wrong_chunk),
];

/// What is wrong with the parameters of what stands for scattered elements.
fn wrong_chunk(cx: &Context, params: &[Option<Attribute>]) -> Option<String> {
    number_of(cx, params, 1).filter(|size| *size <= 0).map(|_| "invalid chunk size".to_owned())
}

/// Whether this is the attribute of the dialect with one of these mnemonics.
pub(super) fn is_own(cx: &Context, attr: Attribute, mnemonics: &[&[u8]]) -> bool {
    matches!(cx.attr_data(attr), AttrData::Dialect(text)
        if cx.bytes(text.dialect) == b"xegpu" && mnemonics.contains(&text.mnemonic()))
}

fn tensor_desc(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let (shape, element) = shape_and_element(r, true)?;
    let (mut encoding, mut layout) = (None, None);
    while r.eat(",") {
        let attr = r.attribute()?;
        if is_own(r.cx(), attr, &[b"layout"]) {
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
    if let Some(words) = encoding.and_then(|attr| wrong_encoding(r.cx(), attr, &shape, element)) {
        return r.error(r.start(), words);
    }
    if let Some(attr) = layout
        && let Some(known) = Layout::of(r.cx(), attr)
    {
        let chunks = encoding.and_then(|attr| chunk_of(r.cx(), attr)).filter(|chunk| *chunk > 1);
        let together = width(r.cx(), element).map(|bits| (32 / bits.max(1)).max(1));
        let factor = together.filter(|_| chunks.is_some());
        if let Some(words) = known.wrong_for(r.cx(), attr, &shape, factor) {
            return r.error(r.start(), words);
        }
    }
    let encoding = encoding.filter(|attr| {
        let text = attribute_text(r.cx(), *attr);
        text != "#xegpu.block_tdesc_attr<>" && text != "#xegpu.block_tdesc_attr"
    });
    r.write("<");
    write_extents(r, &shape);
    r.write_type(element);
    for attr in [encoding, layout].into_iter().flatten() {
        r.write(", ");
        r.write_attribute(attr);
    }
    r.write(">");
    Ok(())
}

/// Reads `8x16xf32`.
fn shape_and_element(r: &mut SymbolReader<'_, '_>, dynamic: bool) -> Parse<(Vec<i64>, Type)> {
    let start = r.pos();
    let shape =
        r.dimensions(dynamic).or_else(|_| r.error(start, "failed to parse parameter 'shape'"))?;
    let start = r.pos();
    let element = r.ty().or_else(|_| r.error(start, "failed to parse parameter 'elementType'"))?;
    Ok((shape, element))
}

fn write_extents(r: &mut SymbolReader<'_, '_>, shape: &[i64]) {
    for extent in shape {
        match *extent {
            DYNAMIC => r.write("?x"),
            extent => r.write(&format!("{extent}x")),
        }
    }
}

/// Reads `<16x32xf16, #xegpu.mem_layout<...>>`; without extents there is an `x` all the same.
fn mem_desc(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let (shape, element) = shape_and_element(r, false)?;
    let mut layout = None;
    if r.eat(",") {
        let start = r.pos();
        let attr = r.attribute()?;
        if !is_own(r.cx(), attr, &[b"mem_layout"]) {
            return r.error(start, "invalid kind of attribute specified");
        }
        layout = Some(attr);
    }
    r.expect(">")?;
    r.write(if shape.is_empty() { "<x" } else { "<" });
    write_extents(r, &shape);
    r.write_type(element);
    if let Some(layout) = layout {
        r.write(", ");
        r.write_attribute(layout);
    }
    r.write(">");
    Ok(())
}

/// How many elements go together, where that is said of what is scattered.
fn chunk_of(cx: &Context, encoding: Attribute) -> Option<i64> {
    let text = attribute_text(cx, encoding);
    let (_, chunk) = text.split_once("chunk_size = ")?;
    let digits = chunk.find(|c: char| !c.is_ascii_digit()).unwrap_or(chunk.len());
    chunk[..digits].parse().ok()
}

/// Shared memory is described along one dimension; what is scattered has chunks of whole words.
fn wrong_encoding(
    cx: &Context,
    encoding: Attribute,
    shape: &[i64],
    element: Type,
) -> Option<String> {
    let text = attribute_text(cx, encoding);
    if is_own(cx, encoding, &[b"block_tdesc_attr"]) {
        let wrong = shape.len() > 1 && text.contains("slm");
        return wrong.then(|| "SLM is only supported for 1D block tensor".to_owned());
    }
    let chunk = chunk_of(cx, encoding).filter(|chunk| *chunk > 1)?;
    let factor = (32 / width(cx, element)?.max(1)).max(1);
    if shape.len() == 1 {
        Some("expected non-contiguous elements for 1D tensor".to_owned())
    } else if shape.last() != Some(&chunk) {
        Some("expected last dim of tensor to match chunk size".to_owned())
    } else if chunk % factor != 0 {
        Some(format!("expected last dim of tensor to be a multiple of {factor}"))
    } else {
        None
    }
}

fn mem_layout(r: &mut SymbolReader<'_, '_>) -> Parse {
    let open = r.pos();
    r.expect("<")?;
    let mut entries: Vec<(String, Attribute)> = Vec::new();
    loop {
        let name = r.keyword().or_else(|_| r.error(open, "expected valid attribute name"))?;
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
