//! Structures: members with offsets and decorations, and a name for those that refer to themselves.
//!
//! ```text
//! struct<(f32 [0, NonWritable], i32 [4]), Block>   struct<node, (!spirv.ptr<!spirv.struct<node>, Uniform>)>
//! ```
//!
//! All structures that a file gives one name are alike; those within them count by their names.

use crate::struct_names::by_names;
use irtool::asm::attribute_text;
use irtool::asm::custom::{Parse, SymbolReader};
use irtool::context::{AttrData, Attribute};

const UNEVEN: &str = "offset specification must be given for all members";

/// A decoration: its number, and how it prints.
struct Decoration {
    number: usize,
    word: String,
    value: Option<Attribute>,
}

/// Reads `<name, (members), decorations>`.
pub(super) fn structure(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let name = r.optional_keyword();
    r.write("<");
    if let Some(name) = &name {
        r.write(name);
        if r.eat(">") {
            return reference(r, name);
        }
        if r.is_within(name) {
            let message = "identifier already used for an enclosing struct";
            return r.error(r.start(), message);
        }
        r.expect(",")?;
        r.write(", ");
    }
    let mark = r.mark();
    r.expect("(")?;
    r.write("(");
    let offsets = r.within(name.as_deref(), members)?;
    r.expect(")")?;
    r.write(")");
    let mut all = Vec::new();
    while r.eat(",") {
        all.push(decoration(r)?);
    }
    write(r, all, ", ");
    r.expect(">")?;
    r.write(">");
    if offsets.contains(&true) && offsets.contains(&false) {
        return r.error(r.start(), UNEVEN);
    }
    if let Some(name) = name {
        let body = by_names(&r.written_since(mark), "!spirv.struct<", name_end);
        if !r.agrees_on_body(format!("spirv {name}").as_bytes(), &body) {
            return r.error(r.start(), "identifier already used for a different struct");
        }
    }
    Ok(())
}

/// Where the name of a structure ends, if it has one.
fn name_end(inner: &str) -> Option<usize> {
    inner.find(['(', ',', '>']).filter(|end| *end > 0)
}

/// A structure by its name, within itself.
fn reference(r: &mut SymbolReader<'_, '_>, name: &str) -> Parse {
    if !r.is_within(name) {
        let message = "recursive struct reference not nested in struct definition";
        return r.error(r.start(), message);
    }
    r.write(">");
    Ok(())
}

/// Reads the members; says of each whether it has an offset.
fn members(r: &mut SymbolReader<'_, '_>) -> Parse<Vec<bool>> {
    let mut offsets = Vec::new();
    if r.at(")") {
        return Ok(offsets);
    }
    loop {
        let ty = r.ty()?;
        r.write_type(ty);
        let has_offset = member_decorations(r, offsets.contains(&false))?;
        offsets.push(has_offset);
        if !r.eat(",") {
            return Ok(offsets);
        }
        r.write(", ");
    }
}

/// Reads `[offset, decorations]` behind a member, or nothing.
fn member_decorations(r: &mut SymbolReader<'_, '_>, other_lacks: bool) -> Parse<bool> {
    if !r.eat("[") || r.eat("]") {
        return Ok(false);
    }
    let mut before = " [";
    let has_offset = r.at_integer();
    let mut more = true;
    if has_offset {
        let start = r.pos();
        if other_lacks {
            return r.error(start, UNEVEN);
        }
        let offset = r.unsigned(32)?;
        r.write(&format!(" [{offset}"));
        before = ", ";
        more = !r.eat("]");
        if more {
            r.expect(",")?;
        }
    }
    if more {
        let mut all = vec![decoration(r)?];
        while r.eat(",") {
            all.push(decoration(r)?);
        }
        r.expect("]")?;
        write(r, all, before);
    }
    r.write("]");
    Ok(has_offset)
}

/// Reads `MatrixStride=16`.
fn decoration(r: &mut SymbolReader<'_, '_>) -> Parse<Decoration> {
    let start = r.pos();
    let word = r.keyword()?;
    let Some(number) = r.case_number("decoration", &word) else {
        return r.error(start, format!("unknown attribute: '{word}'"));
    };
    let value = if r.eat("=") { Some(r.attribute()?) } else { None };
    Ok(Decoration { number, word, value })
}

/// Writes decorations in the order of their numbers.
fn write(r: &mut SymbolReader<'_, '_>, mut all: Vec<Decoration>, mut before: &str) {
    all.sort_by_key(|decoration| decoration.number);
    for Decoration { word, value, .. } in all {
        r.write(before);
        r.write(&word);
        before = ", ";
        let Some(value) = value else { continue };
        if matches!(r.cx().attr_data(value), AttrData::Unit) {
            continue;
        }
        r.write("=");
        write_value(r, value);
    }
}

/// Writes an attribute without its type.
fn write_value(r: &mut SymbolReader<'_, '_>, value: Attribute) {
    match r.cx().attr_data(value) {
        AttrData::String { value, .. } => {
            let text = r.cx().bytes(*value).to_vec();
            r.write_quoted(&text);
        }
        AttrData::Integer { .. } | AttrData::Float { .. } | AttrData::DenseElements { .. } => {
            let text = attribute_text(r.cx(), value);
            let end = text.rfind(" : ").unwrap_or(text.len());
            r.write(&text[..end]);
        }
        _ => r.write_attribute(value),
    }
}
