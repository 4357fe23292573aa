//! The symbol references that stand in an attribute, at any depth.
//!
//! Limits: the text of an attribute or a type of a dialect is looked through as text, and only
//! when the dialect is registered: what others write is opaque, as it is to mlir-opt.

use crate::context::{
    AttrData, Attribute, Context, Identifier, Location, LocationData, Piece, Type, TypeData,
    Verbatim,
};
use rustc_hash::FxHashMap;

/// `@root::@nested`, by name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SymbolPath {
    /// The symbol in the table where the reference stands.
    pub root: Identifier,
    /// Each in the table of the one before.
    pub nested: Box<[Identifier]>,
}

/// Finds references, and remembers what was found: attributes are shared by many ops.
#[derive(Clone, Default)]
pub struct SymbolRefs {
    known: FxHashMap<Attribute, Box<[SymbolPath]>>,
}

/// Something that references may stand in.
enum Part<'a> {
    Attr(Attribute),
    Type(Type),
    Location(Location),
    Verbatim(&'a Verbatim),
}

impl SymbolRefs {
    /// The references in `attr`, in order.
    pub fn of(&mut self, cx: &Context, attr: Attribute) -> &[SymbolPath] {
        self.known.entry(attr).or_insert_with(|| find(cx, attr).into_boxed_slice())
    }
}

fn find(cx: &Context, attr: Attribute) -> Vec<SymbolPath> {
    let mut found = Vec::new();
    // The next part is last: what is nested is pushed in reverse.
    let mut stack = vec![Part::Attr(attr)];
    while let Some(part) = stack.pop() {
        let start = stack.len();
        match part {
            Part::Attr(attr) => attr_parts(cx, attr, &mut stack, &mut found),
            Part::Type(ty) => type_parts(cx, ty, &mut stack),
            Part::Location(location) => location_parts(cx, location, &mut stack),
            Part::Verbatim(text) => text_parts(cx, text, &mut stack, &mut found),
        }
        stack[start..].reverse();
    }
    found
}

fn attr_parts<'a>(
    cx: &'a Context,
    attr: Attribute,
    stack: &mut Vec<Part<'a>>,
    found: &mut Vec<SymbolPath>,
) {
    match cx.attr_data(attr) {
        AttrData::SymbolRef { root, nested } => {
            found.push(SymbolPath { root: *root, nested: nested.clone() });
        }
        AttrData::Array(elements) => stack.extend(elements.iter().map(|&attr| Part::Attr(attr))),
        AttrData::Dictionary(entries) => {
            stack.extend(entries.iter().map(|entry| Part::Attr(entry.value)));
        }
        AttrData::Type(ty)
        | AttrData::Integer { ty, .. }
        | AttrData::Float { ty, .. }
        | AttrData::DenseElements { ty, .. }
        | AttrData::DenseStrings { ty, .. }
        | AttrData::DenseResource { ty, .. } => stack.push(Part::Type(*ty)),
        AttrData::Sparse { ty, indices, values } => {
            stack.extend([Part::Type(*ty), Part::Attr(*indices), Part::Attr(*values)]);
        }
        AttrData::String { ty, .. } => stack.extend(ty.map(Part::Type)),
        AttrData::Distinct { referenced, .. } => stack.push(Part::Attr(*referenced)),
        AttrData::Location(location) => stack.push(Part::Location(*location)),
        AttrData::Dialect(text) => stack.push(Part::Verbatim(text)),
        AttrData::Unit
        | AttrData::AffineMap(_)
        | AttrData::IntegerSet(_)
        | AttrData::DenseArray { .. }
        | AttrData::StridedLayout { .. } => {}
    }
}

fn type_parts<'a>(cx: &'a Context, ty: Type, stack: &mut Vec<Part<'a>>) {
    match cx.type_data(ty) {
        TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) | TypeData::None => {}
        TypeData::Complex(element)
        | TypeData::UnrankedTensor(element)
        | TypeData::Vector { element, .. } => stack.push(Part::Type(*element)),
        TypeData::Tuple(types) => stack.extend(types.iter().map(|&ty| Part::Type(ty))),
        TypeData::Function { inputs, results } | TypeData::Graph { inputs, results } => {
            stack.extend(inputs.iter().chain(results).map(|&ty| Part::Type(ty)));
        }
        TypeData::RankedTensor { element, encoding, .. } => {
            stack.push(Part::Type(*element));
            stack.extend(encoding.map(Part::Attr));
        }
        TypeData::MemRef { element, layout, memory_space, .. } => {
            stack.push(Part::Type(*element));
            stack.extend(layout.map(Part::Attr));
            stack.extend(memory_space.map(Part::Attr));
        }
        TypeData::UnrankedMemRef { element, memory_space } => {
            stack.push(Part::Type(*element));
            stack.extend(memory_space.map(Part::Attr));
        }
        TypeData::Dialect(text) => stack.push(Part::Verbatim(text)),
    }
}

fn location_parts(cx: &Context, location: Location, stack: &mut Vec<Part<'_>>) {
    match &*cx.location_data(location) {
        LocationData::Unknown | LocationData::FileRange { .. } => {}
        LocationData::Name { child, .. } => stack.push(Part::Location(*child)),
        LocationData::CallSite { callee, caller } => {
            stack.extend([Part::Location(*callee), Part::Location(*caller)]);
        }
        LocationData::Fused { locations, metadata } => {
            stack.extend(locations.iter().map(|&location| Part::Location(location)));
            stack.extend(metadata.map(Part::Attr));
        }
    }
}

fn text_parts(
    cx: &Context,
    text: &Verbatim,
    stack: &mut Vec<Part<'_>>,
    found: &mut Vec<SymbolPath>,
) {
    if text.opaque || !cx.is_dialect_registered(text.dialect) {
        return;
    }
    for piece in &text.pieces {
        match piece {
            Piece::Text(text) => paths_in_text(cx, text, found),
            Piece::Attr(attr) | Piece::Own(attr) => stack.push(Part::Attr(*attr)),
            Piece::Type(ty) => stack.push(Part::Type(*ty)),
        }
    }
    stack.extend(text.ty.map(Part::Type));
}

/// References as they are spelled in text, outside of strings.
fn paths_in_text(cx: &Context, text: &[u8], found: &mut Vec<SymbolPath>) {
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            b'"' => at += quoted_length(&text[at..]),
            b'@' => {
                let mut names = Vec::new();
                while let Some((name, length)) = symbol_name(&text[at..]) {
                    names.push(cx.identifier(name));
                    at += length;
                    if !text[at..].starts_with(b"::@") {
                        break;
                    }
                    at += 2;
                }
                match names.split_first() {
                    Some((&root, nested)) => found.push(SymbolPath { root, nested: nested.into() }),
                    None => at += 1,
                }
            }
            _ => at += 1,
        }
    }
}

/// The length of the string that `text` starts with, quotes included.
fn quoted_length(text: &[u8]) -> usize {
    let mut at = 1;
    while at < text.len() {
        match text[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// The name behind the `@` that `text` starts with, and the length of both.
fn symbol_name(text: &[u8]) -> Option<(&[u8], usize)> {
    let name = text.strip_prefix(b"@")?;
    if name.starts_with(b"\"") {
        let length = quoted_length(name);
        let inner = name.get(1..length.checked_sub(1)?)?;
        return Some((inner, length + 1));
    }
    let part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$' | b'.');
    let length = name.iter().position(|b| !part(b)).unwrap_or(name.len());
    (length > 0).then(|| (&name[..length], length + 1))
}
