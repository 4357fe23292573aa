//! How a sparse tensor is stored: which expression of its dimensions each level holds, and how.
//!
//! ```text
//! encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed(nonunique)), posWidth = 32 }>
//!                  └ dimensions └ levels: what, and how
//! ```
//!
//! Invariants: what is printed is in the normal form of `mlir-opt`; [`Encoding::of`] reads that
//! form only.
//! Not here: reading what is written by hand (`encoding_syntax`).

use irtool::asm::parse_attribute_text;
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Piece, Type, TypeData, Verbatim};
use irtool::support::affine::{AffineExpr, AffineMap, AffineOp, parse_affine_map};
use irtool::support::float::FloatValue;
use std::fmt::Write as _;

/// Offset, size and stride of a dimension; [`DYNAMIC`] where they are not known.
pub(crate) type Slice = [i64; 3];

/// The slice of a dimension that nothing is said about.
pub(super) const WHOLE: Slice = [0, DYNAMIC, 1];

/// How a level is stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Dense,
    Batch,
    Compressed,
    LooseCompressed,
    Singleton,
    /// So many of so many are not zero.
    Structured(u8, u8),
}

impl Format {
    pub(super) fn of(word: &str, sizes: &[u8]) -> Option<Format> {
        Some(match (word, sizes) {
            ("dense", _) => Format::Dense,
            ("batch", _) => Format::Batch,
            ("compressed", _) => Format::Compressed,
            ("loose_compressed", _) => Format::LooseCompressed,
            ("singleton", _) => Format::Singleton,
            ("structured", [n, m]) => Format::Structured(*n, *m),
            _ => return None,
        })
    }

    /// Whether its level may have properties.
    pub(super) fn has_properties(self) -> bool {
        matches!(self, Format::Compressed | Format::LooseCompressed | Format::Singleton)
    }
}

/// The words for the properties, as they are printed.
pub(super) const PROPERTIES: [&str; 3] = ["nonunique", "nonordered", "soa"];

/// A level: its format, and which of [`PROPERTIES`] it has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Level {
    pub format: Format,
    pub properties: [bool; 3],
}

impl Level {
    pub fn is_unique(self) -> bool {
        !self.properties[0]
    }

    pub fn is_soa(self) -> bool {
        self.properties[2]
    }

    fn write(self, out: &mut String) {
        match self.format {
            Format::Dense => out.push_str("dense"),
            Format::Batch => out.push_str("batch"),
            Format::Compressed => out.push_str("compressed"),
            Format::LooseCompressed => out.push_str("loose_compressed"),
            Format::Singleton => out.push_str("singleton"),
            Format::Structured(n, m) => write!(out, "structured[{n}, {m}]").unwrap_or_default(),
        }
        let has = PROPERTIES.iter().zip(self.properties).filter(|(_, has)| *has);
        let words: Vec<&str> = has.map(|(word, _)| *word).collect();
        if !words.is_empty() {
            write!(out, "({})", words.join(", ")).unwrap_or_default();
        }
    }
}

/// An encoding. What stands for absent elements, and for all that are there, is left to its text.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Encoding {
    /// From dimensions to levels.
    pub map: AffineMap,
    pub levels: Vec<Level>,
    /// One for each dimension, or none.
    pub slices: Vec<Slice>,
    /// Bits of positions and of coordinates; 0 for those of `index`.
    pub widths: [u64; 2],
}

impl Encoding {
    /// What the encoding of a tensor of this type says.
    pub fn of_type(cx: &Context, ty: Type) -> Option<Encoding> {
        match cx.type_data(ty) {
            TypeData::RankedTensor { encoding: Some(encoding), .. } => Self::of(cx, *encoding),
            _ => None,
        }
    }

    /// What an attribute says, if it is an encoding.
    pub fn of(cx: &Context, attr: Attribute) -> Option<Encoding> {
        match cx.attr_data(attr) {
            AttrData::Dialect(text)
                if cx.bytes(text.dialect) == b"sparse_tensor" && text.mnemonic() == b"encoding" =>
            {
                Self::of_text(&flat(text))
            }
            _ => None,
        }
    }

    /// What the text of an encoding says.
    pub fn of_text(text: &str) -> Option<Encoding> {
        let text = text.split_once("{ map = ")?.1;
        let (inputs, rest) = text.split_once(") -> (")?;
        let end = closing(rest)?;
        let (levels, options) = (&rest[..end], &rest[end..]);
        let (symbols, dims) = inputs.split_once('(')?;
        let mut slices = Vec::new();
        let mut names = Vec::new();
        for dim in parts(dims).filter(|dim| !dim.is_empty()) {
            let (name, slice) = dim.split_once(" : ").unwrap_or((dim, ""));
            names.push(name);
            slices.extend(slice_of(slice));
        }
        let mut results = Vec::new();
        let mut all = Vec::new();
        for level in parts(levels) {
            let (expr, how) = level.rsplit_once(" : ")?;
            results.push(expr);
            all.push(level_of(how)?);
        }
        let map = format!("({}){symbols} -> ({})>", names.join(", "), results.join(", "));
        let (map, _) = parse_affine_map(map.as_bytes(), 0).ok()?;
        let width = |key: &str| {
            let digits = options.split_once(key).map(|(_, rest)| rest);
            let end = |c: char| !c.is_ascii_digit();
            digits.and_then(|digits| digits.split(end).next()?.parse().ok()).unwrap_or(0)
        };
        let widths = [width(", posWidth = "), width(", crdWidth = ")];
        Some(Encoding { map, levels: all, slices, widths })
    }

    /// The text up to where the values of elements would stand.
    pub(super) fn text(&self) -> String {
        let mut out = "<{ map = ".to_owned();
        let list = |count: u32, letter: char| {
            (0..count).map(|number| format!("{letter}{number}")).collect::<Vec<_>>().join(", ")
        };
        if self.map.num_symbols() > 0 {
            write!(out, "[{}]", list(self.map.num_symbols(), 's')).unwrap_or_default();
        }
        out.push('(');
        for dim in 0..self.map.num_dims() {
            let comma = if dim > 0 { ", " } else { "" };
            write!(out, "{comma}d{dim}").unwrap_or_default();
            if let Some(slice) = self.slices.get(dim as usize) {
                write!(out, " : #sparse_tensor<{}>", slice_text(*slice)).unwrap_or_default();
            }
        }
        out.push_str(") -> (");
        for (number, (expr, level)) in self.map.results().iter().zip(&self.levels).enumerate() {
            let comma = if number > 0 { ", " } else { "" };
            let mut text = Vec::new();
            expr.print(&mut text);
            write!(out, "{comma}{} : ", String::from_utf8_lossy(&text)).unwrap_or_default();
            level.write(&mut out);
        }
        out.push(')');
        for (key, width) in ["posWidth", "crdWidth"].iter().zip(self.widths) {
            if width != 0 {
                write!(out, ", {key} = {width}").unwrap_or_default();
            }
        }
        out
    }

    pub fn num_dims(&self) -> usize {
        self.map.num_dims() as usize
    }

    /// The first level of a list of coordinates that lie side by side, if there is one; the
    /// number of levels otherwise.
    pub fn coo_start(&self) -> usize {
        let levels = &self.levels;
        let starts = |pair: &[Level]| {
            matches!(pair[0].format, Format::Compressed | Format::LooseCompressed)
                && pair[1].format == Format::Singleton
        };
        let first = levels.windows(2).position(starts);
        first.filter(|start| !levels[start + 1].is_soa()).unwrap_or(levels.len())
    }

    /// What is wrong with it, if anything, where the map from levels to dimensions was given.
    pub(super) fn wrong(&self, back: Option<&AffineMap>) -> Option<String> {
        let levels = &self.levels;
        for (what, width) in ["position", "coordinate"].iter().zip(self.widths) {
            if !matches!(width, 0 | 8 | 16 | 32 | 64) {
                return Some(format!("unexpected {what} bitwidth: {width}"));
            }
        }
        let words = self.wrong_singletons().or_else(|| {
            let batches = levels.iter().take_while(|level| level.format == Format::Batch).count();
            let late = levels[batches..].iter().any(|level| level.format == Format::Batch);
            late.then_some("Batch lvlType can only be leading levels.")
        });
        let words = words.or_else(|| {
            let misplaced = |level: &Level| level.is_soa() && level.format != Format::Singleton;
            let words = "SoA is only applicable to singleton lvlTypes.";
            levels.iter().any(misplaced).then_some(words)
        });
        if let Some(words) = words.or_else(|| self.wrong_structure()) {
            return Some(words.to_owned());
        }
        if levels.is_empty() {
            return Some("expected a non-empty array for lvlTypes".to_owned());
        }
        let (results, rank) = (self.map.num_results(), levels.len());
        if results != rank {
            return Some(format!(
                "level-rank mismatch between dimToLvl and lvlTypes: {results} != {rank}"
            ));
        }
        let inverse = inverse(&self.map);
        if inverse.is_none() && self.map.num_symbols() == 0 {
            return Some("failed to infer lvlToDim from dimToLvl".to_owned());
        }
        if back.is_some() && back != inverse.as_ref() {
            return Some("expected lvlToDim to be an inverse of dimToLvl".to_owned());
        }
        if self.num_dims() > rank {
            let dims = self.num_dims();
            return Some(format!("unexpected dimToLvl mapping from {dims} to {rank}"));
        }
        None
    }

    fn wrong_singletons(&self) -> Option<&'static str> {
        let levels = &self.levels;
        let mut number = 0;
        while number < levels.len() {
            if levels[number].format != Format::Singleton {
                number += 1;
                continue;
            }
            let before = number.checked_sub(1).map(|before| levels[before].format);
            if !matches!(before, Some(Format::Compressed | Format::LooseCompressed)) {
                return Some(
                    "expected compressed or loose_compressed level before singleton level",
                );
            }
            let run = &levels[number..];
            let is_singleton = |level: &&Level| level.format == Format::Singleton;
            let length = run.iter().take_while(is_singleton).count();
            if run[..length].iter().any(|level| level.is_soa() != run[0].is_soa()) {
                return Some(
                    "expected all singleton lvlTypes stored in the same memory layout (SoA vs \
                     AoS).",
                );
            }
            number += length;
        }
        None
    }

    fn wrong_structure(&self) -> Option<&'static str> {
        let is_structured = |level: &Level| matches!(level.format, Format::Structured(..));
        let first = self.levels.iter().position(is_structured)?;
        let Format::Structured(_, m) = self.levels[first].format else { return None };
        if first + 1 != self.levels.len() {
            return Some("expected n_out_of_m to be the last level type");
        }
        if self.levels[..first].iter().any(|level| level.format != Format::Dense) {
            return Some("expected all dense lvlTypes before a n_out_of_m level");
        }
        if self.num_dims() == self.map.num_results() {
            return None;
        }
        if blocks(&self.map).is_none() {
            return Some("expected 1xm block structure for n_out_of_m level");
        }
        let mut coefficient = 0;
        for (_, op, size) in self.map.results().iter().filter_map(block) {
            if op == AffineOp::Mod {
                if coefficient != 0 && size != coefficient {
                    return Some("expected only one blocked level with the same coefficients");
                }
                coefficient = size;
            }
        }
        (coefficient != i64::from(m)).then_some(
            "expected coeffiencts of Affine expressions to be equal to m of n_out_of_m level",
        )
    }
}

/// `dim floordiv size` or `dim mod size`.
fn block(expr: &AffineExpr) -> Option<(u32, AffineOp, i64)> {
    let ops = [AffineOp::FloorDiv, AffineOp::Mod];
    let (op, (lhs, rhs)) = ops.into_iter().find_map(|op| Some((op, expr.as_binary(op)?)))?;
    Some((lhs.as_dim()?, op, rhs.as_constant().filter(|size| *size > 0)?))
}

/// For each dimension the size of its blocks, 0 where it has none, if the map is one to blocks.
fn blocks(map: &AffineMap) -> Option<Vec<Option<i64>>> {
    let mut sizes = vec![None; map.num_dims() as usize];
    let mut has_blocks = false;
    for expr in map.results() {
        if let Some((dim, op, size)) = block(expr) {
            let known = sizes.get_mut(dim as usize)?;
            match (op, *known) {
                (AffineOp::FloorDiv, None) => *known = Some(size),
                (AffineOp::Mod, Some(of)) if of == size => has_blocks = true,
                _ => return None,
            }
            continue;
        }
        let known = sizes.get_mut(expr.as_dim()? as usize)?;
        if known.replace(0).is_some() {
            return None;
        }
    }
    has_blocks.then_some(sizes)
}

/// From levels to dimensions.
fn inverse(map: &AffineMap) -> Option<AffineMap> {
    if map.num_symbols() != 0 {
        return None;
    }
    if !map.is_permutation() {
        blocks(map)?;
    }
    let mut dims: Vec<Option<AffineExpr>> = vec![None; map.num_dims() as usize];
    for (level, expr) in map.results().iter().enumerate() {
        let level = AffineExpr::dim(level as u32);
        match block(expr) {
            Some((dim, AffineOp::FloorDiv, size)) => dims[dim as usize] = Some(level * size),
            Some((dim, _, _)) => {
                let known = dims[dim as usize].take()?;
                dims[dim as usize] = Some(known + level);
            }
            None => dims[expr.as_dim()? as usize] = Some(level),
        }
    }
    let results: Option<Vec<AffineExpr>> = dims.into_iter().collect();
    Some(AffineMap::new(map.num_results() as u32, 0, results?))
}

/// `slice(0, ?, 1)`.
pub(super) fn slice_text(slice: Slice) -> String {
    let text = slice.map(|number| match number {
        DYNAMIC => "?".to_owned(),
        _ => number.to_string(),
    });
    format!("slice({})", text.join(", "))
}

pub(super) fn slice_of(text: &str) -> Option<Slice> {
    let inner = text.strip_prefix("#sparse_tensor<slice(")?.strip_suffix(")>")?;
    let mut numbers = inner.split(", ").map(|number| number.parse().unwrap_or(DYNAMIC));
    Some([numbers.next()?, numbers.next()?, numbers.next()?])
}

fn level_of(text: &str) -> Option<Level> {
    let (how, properties) = text.split_once('(').unwrap_or((text, ""));
    let (word, sizes) = how.split_once('[').unwrap_or((how, ""));
    let sizes: Vec<u8> =
        sizes.trim_end_matches(']').split(", ").filter_map(|size| size.parse().ok()).collect();
    let properties = PROPERTIES
        .map(|word| properties.trim_end_matches(')').split(", ").any(|property| property == word));
    Some(Level { format: Format::of(word, &sizes)?, properties })
}

/// Where the bracket is that closes what was open before this text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.bytes().position(|byte| {
        depth += match byte {
            b'(' | b'[' => 1,
            b')' | b']' => -1,
            _ => 0,
        };
        depth < 0
    })
}

/// What stands between commas that are in no brackets.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    text.split(move |c: char| {
        depth += match c {
            '(' | '[' | '<' => 1,
            ')' | ']' | '>' => -1,
            _ => 0,
        };
        c == ',' && depth == 0
    })
    .map(str::trim)
}

/// The text of an attribute with what may have an alias left out.
fn flat(text: &Verbatim) -> String {
    let texts = text.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => String::from_utf8_lossy(text),
        Piece::Attr(_) | Piece::Own(_) | Piece::Type(_) => "x".into(),
    });
    texts.collect()
}

/// What is wrong with a tensor of this shape and element type that has this encoding.
pub(crate) fn wrong_tensor(
    cx: &Context,
    text: &Verbatim,
    shape: &[i64],
    element: Type,
) -> Option<String> {
    if text.mnemonic() != b"encoding" {
        return None;
    }
    if shape.is_empty() {
        return Some("expected non-scalar sparse tensor".to_owned());
    }
    let whole = flat(text);
    let rank = Encoding::of_text(&whole)?.num_dims();
    if rank != shape.len() {
        let found = shape.len();
        return Some(format!(
            "dimension-rank mismatch between encoding and tensor shape: {rank} != {found}"
        ));
    }
    for (kind, key) in [("explicit", "explicitVal"), ("implicit", "implicitVal")] {
        let Some(value) = value_of(cx, text, key) else { continue };
        let ty = match cx.attr_data(value) {
            AttrData::Integer { ty, .. } | AttrData::Float { ty, .. } => *ty,
            AttrData::Dialect(Verbatim { ty: Some(ty), .. }) => *ty,
            _ => continue,
        };
        if ty != element {
            let (ty, element) =
                (crate::subject::quoted(cx, ty), crate::subject::quoted(cx, element));
            return Some(format!(
                "{kind} value type mismatch between encoding and tensor element type: {ty} != \
                 {element}"
            ));
        }
        if kind == "implicit" && !is_zero(cx, value) {
            return Some("implicit value must be zero".to_owned());
        }
    }
    None
}

/// The value of elements under this key, if there is one.
fn value_of(cx: &Context, text: &Verbatim, key: &str) -> Option<Attribute> {
    let key = format!(", {key} = ");
    let mut pieces = text.pieces.iter();
    while let Some(piece) = pieces.next() {
        let Piece::Text(text) = piece else { continue };
        let text = String::from_utf8_lossy(text);
        let Some((_, after)) = text.split_once(&key) else { continue };
        if after.is_empty() {
            return match pieces.next() {
                Some(Piece::Attr(attr)) => Some(*attr),
                _ => None,
            };
        }
        let end = after.find(", implicitVal = ").or_else(|| after.rfind(" }>"))?;
        return parse_attribute_text(cx, &after[..end]).ok();
    }
    None
}

fn is_zero(cx: &Context, value: Attribute) -> bool {
    match cx.attr_data(value) {
        AttrData::Integer { value, .. } => value.to_i64() == Some(0),
        AttrData::Float { bits, ty } => match cx.type_data(*ty) {
            TypeData::Float(kind) => {
                let bits = u128::from(bits[0]) | u128::from(bits[1]) << 64;
                FloatValue::from_bits(*kind, bits).is_zero()
            }
            _ => true,
        },
        // `number<:f32 1.0, 0.0>`
        AttrData::Dialect(text) => {
            let text = flat(text);
            let numbers = text.split_once(' ').map_or("", |(_, numbers)| numbers);
            let numbers = numbers.trim_end_matches('>').split(", ");
            numbers.map_while(|number| number.parse::<f64>().ok()).all(|number| number == 0.0)
        }
        _ => true,
    }
}
