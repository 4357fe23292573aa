//! Reading encodings and slices as they are written.
//!
//! ```text
//! encoding ::= '<{' (key '=' value ','?)* '}>'
//! map      ::= ('[' symbols ']')? ('{' levels '}')? '(' dim (',' dim)* ')' '->' '(' level,* ')'
//! dim      ::= name ('=' expr)? (':' #sparse_tensor<slice(...)>)?
//! level    ::= (name '=')? expr ':' format sizes? properties?
//! ```
//!
//! Names of levels, and expressions of dimensions over them, say the same as the levels do the
//! other way round.

use super::encoding::{Encoding, Format, Level, PROPERTIES, Slice, WHOLE, slice_text};
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, DYNAMIC, Piece, SymbolDefinition};
use irtool::support::affine::{AffineExpr, AffineMap};
use std::sync::Arc;

type Reader<'r, 'p> = SymbolReader<'r, 'p>;

/// Names and what they stand for.
type Names = Vec<(Vec<u8>, AffineExpr)>;

/// The attributes and types that are read here.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![
        Arc::new(ByHand {
            is_type: true,
            mnemonic: "iter_space",
            read: |r| levels(r, "SparseTensor_IterSpace"),
        }),
        Arc::new(ByHand {
            is_type: true,
            mnemonic: "iterator",
            read: |r| levels(r, "SparseTensor_Iterator"),
        }),
        Arc::new(ByHand { is_type: false, mnemonic: "encoding", read: encoding }),
        Arc::new(ByHand { is_type: false, mnemonic: "slice", read: slice }),
    ]
}

/// `(offset, size, stride)`.
fn slice(r: &mut Reader<'_, '_>) -> Parse {
    r.expect("(")?;
    let mut slice = WHOLE;
    for (position, entry) in slice.iter_mut().enumerate() {
        if position > 0 {
            r.expect(",")?;
        }
        *entry = extent(r)?;
    }
    r.expect(")")?;
    for (what, number) in [("size", slice[1]), ("stride", slice[2])] {
        if number == 0 {
            let words = format!("expect positive value or ? for slice {what}");
            return r.error(r.start(), words);
        }
    }
    r.write(slice_text(slice).trim_start_matches("slice"));
    Ok(())
}

/// A number, or `?`.
fn extent(r: &mut Reader<'_, '_>) -> Parse<i64> {
    if !r.at_integer() {
        r.expect("?")?;
        return Ok(DYNAMIC);
    }
    let number = r.unsigned(64)?.cast_signed();
    match number >= 0 {
        true => Ok(number),
        false => {
            let words = "expect positive value or ? for slice offset/size/stride";
            r.error(r.pos(), words)
        }
    }
}

/// `<{ map = ..., posWidth = 32 }>`.
fn encoding(r: &mut Reader<'_, '_>) -> Parse {
    r.expect("<")?;
    r.expect("{")?;
    let mut found = Encoding {
        map: AffineMap::empty(),
        levels: Vec::new(),
        slices: Vec::new(),
        widths: [0; 2],
    };
    let mut back = None;
    let mut values = [None; 2];
    while let Some(key) = r.optional_keyword() {
        match &key[..] {
            "map" => {
                r.expect("=")?;
                back = map(r, &mut found)?;
            }
            "posWidth" => found.widths[0] = width(r, "expected an integral position bitwidth")?,
            "crdWidth" => found.widths[1] = width(r, "expected an integral index bitwidth")?,
            "explicitVal" => values[0] = Some(value(r, &key)?),
            "implicitVal" => values[1] = Some(value(r, &key)?),
            _ => return r.error(r.start(), format!("unexpected key: {key}")),
        }
        if !r.eat(",") {
            break;
        }
    }
    r.expect("}")?;
    r.expect(">")?;
    if let Some(words) = found.wrong(back.as_ref()) {
        return r.error(r.start(), words);
    }
    r.write(&found.text());
    for (key, value) in ["explicitVal", "implicitVal"].iter().zip(values) {
        if let Some(value) = value {
            r.write(&format!(", {key} = "));
            r.write_attribute(value);
        }
    }
    r.write(" }>");
    Ok(())
}

fn width(r: &mut Reader<'_, '_>, words: &str) -> Parse<u64> {
    r.expect("=")?;
    let attr = r.attribute()?;
    match r.cx().attr_data(attr) {
        // It is kept in 32 bits.
        AttrData::Integer { value, .. } => Ok(value.to_i64().unwrap_or(0) as u64 & 0xffff_ffff),
        _ => r.error(r.start(), words),
    }
}

fn value(r: &mut Reader<'_, '_>, key: &str) -> Parse<Attribute> {
    r.expect("=")?;
    let attr = r.attribute()?;
    let cx = r.cx();
    let is_number = match cx.attr_data(attr) {
        AttrData::Integer { .. } | AttrData::Float { .. } => true,
        AttrData::Dialect(text) => text.is(cx, "complex", "number"),
        _ => false,
    };
    match is_number {
        true => Ok(attr),
        false => r.error(r.start(), format!("expected a numeric value for {key}")),
    }
}

/// Reads a list in brackets: `what` names it in errors. The first bracket may be left out where
/// the list may be.
fn list(
    r: &mut Reader<'_, '_>,
    brackets: [&str; 2],
    optional: bool,
    what: &str,
    mut entry: impl FnMut(&mut Reader<'_, '_>) -> Parse,
) -> Parse<bool> {
    let [open, close] = brackets;
    if !r.eat(open) {
        return match optional {
            true => Ok(false),
            false => r.wrong_token(format!("expected '{open}' in {what}")),
        };
    }
    if r.eat(close) {
        return Ok(true);
    }
    loop {
        entry(r)?;
        if !r.eat(",") {
            break;
        }
    }
    match r.eat(close) {
        true => Ok(true),
        false => r.wrong_token(format!("expected '{close}' in {what}")),
    }
}

/// A name that was not there before.
fn new_name(r: &mut Reader<'_, '_>, known: [&Names; 2]) -> Parse<Vec<u8>> {
    let pos = r.pos();
    let Some(name) = r.optional_keyword() else { return r.error(pos, "expected bare identifier") };
    if known.into_iter().flatten().any(|(other, _)| other == name.as_bytes()) {
        return r.error(pos, format!("redefinition of identifier '{name}'"));
    }
    Ok(name.into_bytes())
}

/// Reads the map into an encoding, and gives the map from levels to dimensions where it is there.
fn map(r: &mut Reader<'_, '_>, found: &mut Encoding) -> Parse<Option<AffineMap>> {
    let (mut symbols, mut levels, mut dims) = (Names::new(), Names::new(), Names::new());
    list(r, ["[", "]"], true, "symbol binding list", |r| {
        let name = new_name(r, [&symbols, &levels])?;
        symbols.push((name, AffineExpr::symbol(symbols.len() as u32)));
        Ok(())
    })?;
    let named = list(r, ["{", "}"], true, "level declaration list", |r| {
        let name = new_name(r, [&symbols, &levels])?;
        levels.push((name, AffineExpr::dim(levels.len() as u32)));
        Ok(())
    })?;
    let over_levels: Names = levels.iter().chain(&symbols).cloned().collect();
    let mut back = Vec::new();
    let mut slices: Vec<Option<Slice>> = Vec::new();
    list(r, ["(", ")"], false, "dimension-specifier list", |r| {
        let name = new_name(r, [&over_levels, &dims])?;
        dims.push((name, AffineExpr::dim(dims.len() as u32)));
        if r.eat("=") {
            back.push(r.affine_expr(&over_levels)?);
        }
        slices.push(if r.eat(":") { Some(dim_slice(r)?) } else { None });
        Ok(())
    })?;
    r.expect("->")?;
    let over_dims: Names = dims.iter().chain(&symbols).cloned().collect();
    let start = r.pos();
    let mut exprs = Vec::new();
    list(r, ["(", ")"], false, "level-specifier list", |r| {
        if named {
            level_name(r, &levels, exprs.len())?;
        }
        exprs.push(r.affine_expr(&over_dims)?);
        r.expect(":")?;
        found.levels.push(level(r)?);
        Ok(())
    })?;
    if named && exprs.len() != levels.len() {
        let (declared, found) = (levels.len(), exprs.len());
        return r.error(
            start,
            format!(
                "Level-rank mismatch between forward-declarations and specifiers. Declared \
                 {declared} level-variables; but got {found} level-specifiers."
            ),
        );
    }
    if slices.iter().any(Option::is_some) {
        found.slices.extend(slices.iter().map(|slice| slice.unwrap_or(WHOLE)));
    }
    let (num_dims, num_symbols) = (dims.len() as u32, symbols.len() as u32);
    let num_levels = exprs.len() as u32;
    found.map = AffineMap::new(num_dims, num_symbols, exprs);
    let is_whole = !back.is_empty();
    Ok(is_whole.then(|| AffineMap::new(num_levels, num_symbols, back)))
}

fn dim_slice(r: &mut Reader<'_, '_>) -> Parse<Slice> {
    let pos = r.pos();
    let attr = r.attribute()?;
    let cx = r.cx();
    if let AttrData::Dialect(text) = cx.attr_data(attr)
        && text.is(cx, "sparse_tensor", "slice")
        && let Some(slice) = super::encoding::slice_of(&irtool::asm::attribute_text(cx, attr))
    {
        return Ok(slice);
    }
    r.error(pos, "expected SparseTensorDimSliceAttr")
}

/// `name =`, of the level with this number.
fn level_name(r: &mut Reader<'_, '_>, levels: &Names, number: usize) -> Parse {
    let pos = r.pos();
    let Some(name) = r.optional_keyword() else { return r.error(pos, "expected bare identifier") };
    let Some(declared) = levels.iter().position(|(known, _)| known == name.as_bytes()) else {
        return r.error(pos, format!("use of undeclared identifier '{name}'"));
    };
    if declared != number {
        return r.error(
            pos,
            format!(
                "Level-variable ordering mismatch. The variable '{name}' was forward-declared as \
                 the {} level; but is bound by the {} specification.",
                ordinal(declared),
                ordinal(number)
            ),
        );
    }
    r.expect("=")
}

/// `0th`, `1st`, ...
fn ordinal(number: usize) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// `compressed(nonunique)`.
fn level(r: &mut Reader<'_, '_>) -> Parse<Level> {
    let pos = r.pos();
    let Some(word) = r.optional_keyword() else {
        let words = "expected valid level format (e.g. dense, compressed or singleton)";
        return r.error(pos, words);
    };
    let mut sizes = Vec::new();
    if word == "structured" {
        list(r, ["[", "]"], true, "structured n out of m", |r| {
            let pos = r.pos();
            if !r.at_integer() {
                return r.error(pos, "expected valid integer for structured size");
            }
            let Ok(size) = r.unsigned(64) else {
                return r.error(pos, "failed to parse structured size");
            };
            let size = size.cast_signed();
            if size < 0 {
                return r.error(pos, "expected structured size to be >= 0");
            }
            sizes.push(size);
            Ok(())
        })?;
        match sizes[..] {
            [n, m] if n <= m => {}
            [_, _] => return r.error(pos, "expected n <= m in n_out_of_m"),
            _ => return r.error(pos, "expected exactly 2 structured sizes"),
        }
    }
    let mut properties = [false; 3];
    list(r, ["(", ")"], true, "level property list", |r| {
        let pos = r.pos();
        let Some(word) = r.optional_keyword() else {
            let words = "expected valid level property (e.g. nonordered, nonunique or high)";
            return r.error(pos, words);
        };
        match PROPERTIES.iter().position(|known| *known == word) {
            Some(number) => properties[number] = true,
            None => return r.error(pos, format!("unknown level property: {word}")),
        }
        Ok(())
    })?;
    // Sizes are kept in eight bits each, side by side: what the first has more goes to the second.
    let beside = sizes.first().map_or(0, |size| size >> 8);
    let sizes = sizes.iter().zip([0, beside]).map(|(size, more)| (size | more) as u8);
    let sizes: Vec<u8> = sizes.collect();
    let Some(format) = Format::of(&word, &sizes) else {
        return r.error(pos, format!("unknown level format: {word}"));
    };
    if properties.contains(&true) && !format.has_properties() {
        let words = "invalid level type: level format doesn't support the properties";
        return r.error(pos, words);
    }
    Ok(Level { format, properties })
}

/// `<#encoding, lvls = 0 to 2>`: of a space, and of what goes through it.
fn levels(r: &mut Reader<'_, '_>, owner: &str) -> Parse {
    r.expect("<")?;
    let of = [owner, "encoding", "::mlir::sparse_tensor::SparseTensorEncodingAttr"];
    let encoding = r.parameter(of, |r| r.own_attribute("encoding"))?;
    r.expect(",")?;
    r.expect("lvls")?;
    r.expect("=")?;
    let low = r.unsigned(64)?;
    let next = low.wrapping_add(1);
    let high = if r.eat("to") { r.unsigned(64)? } else { next };
    r.expect(">")?;
    if high <= low {
        return r.error(r.start(), "expect larger level upper bound than lower bound");
    }
    r.write("<");
    // Where there is no alias for it, it goes without its name.
    r.write_pieces(&[Piece::Own(encoding)]);
    match high == next {
        true => r.write(&format!(", lvls = {low}>")),
        false => r.write(&format!(", lvls = {low} to {high}>")),
    }
    Ok(())
}
