//! Structures: members, where each lies and what holds of it.
//!
//! ```text
//! struct<(f32 [0], i32 [4, NonWritable]), Block>
//! struct<name, (!spirv.ptr<!spirv.struct<name>, Uniform>)>
//! ```
//!
//! Limits: whether a structure without members stands within the one of its name is not looked at.

use irtool::asm::custom::{Parse, SymbolReader};

/// Decorations of members in the order of their numbers, which is that of printing; others follow as
/// they are written.
const DECORATIONS: [&str; 26] = [
    "RelaxedPrecision",
    "SpecId",
    "Block",
    "BufferBlock",
    "RowMajor",
    "ColMajor",
    "ArrayStride",
    "MatrixStride",
    "GLSLShared",
    "GLSLPacked",
    "CPacked",
    "BuiltIn",
    "NoPerspective",
    "Flat",
    "Patch",
    "Centroid",
    "Sample",
    "Invariant",
    "Restrict",
    "Aliased",
    "Volatile",
    "Constant",
    "Coherent",
    "NonWritable",
    "NonReadable",
    "Uniform",
];

/// Reads `<...>`.
pub(super) fn structure(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    r.write("<");
    if let Some(name) = r.optional_keyword() {
        r.write(&name);
        if r.eat(">") {
            r.write(">");
            return Ok(());
        }
        r.expect(",")?;
        r.write(", ");
    }
    r.expect("(")?;
    r.write("(");
    if !r.eat(")") {
        members(r)?;
        r.expect(")")?;
    }
    r.write(")");
    while r.eat(",") {
        let decoration = decoration(r)?;
        r.write(&format!(", {decoration}"));
    }
    r.expect(">")?;
    r.write(">");
    Ok(())
}

fn members(r: &mut SymbolReader<'_, '_>) -> Parse {
    loop {
        // Any type will do: only what holds it is of the dialect.
        let member = r.ty()?;
        r.write_type(member);
        if r.eat("[") {
            let mut held = Vec::new();
            if r.at_integer() {
                held.push(r.unsigned(32)?.to_string());
            }
            while held.is_empty() || r.eat(",") {
                held.push(decoration(r)?);
            }
            r.expect("]")?;
            held.sort_by_key(|one| rank(one));
            r.write(&format!(" [{}]", held.join(", ")));
        }
        if !r.eat(",") {
            return Ok(());
        }
        r.write(", ");
    }
}

/// Reads a decoration, and its value if it has one.
fn decoration(r: &mut SymbolReader<'_, '_>) -> Parse<String> {
    let start = r.pos();
    let word = r.keyword()?;
    if !r.has_case("decoration", &word) {
        return r.error(start, format!("unknown decoration: {word}"));
    }
    if r.eat("=") {
        let value = r.unsigned(32)?;
        return Ok(format!("{word}={value}"));
    }
    Ok(word)
}

/// The offset comes first.
fn rank(decoration: &str) -> usize {
    let word = decoration.split('=').next().unwrap_or(decoration);
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let known = DECORATIONS.iter().position(|known| *known == word);
    known.map_or(DECORATIONS.len() + 1, |number| number + 1)
}
