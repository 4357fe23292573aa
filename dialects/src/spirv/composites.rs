//! What composite types of SPIR-V are made of.
//!
//! Types of dialects are kept as text: the parts are read from it, once an op that needs them is
//! checked.

use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, Type, TypeData};
use irtool::support::float::FloatKind;

/// What a composite is made of.
pub(crate) enum Parts {
    /// So many of one type.
    Equal(Option<u64>, Type),
    /// One after another.
    Each(Vec<Type>),
}

impl Parts {
    /// Of a vector, an array, a matrix, a tensor or a structure.
    pub fn of(cx: &Context, ty: Type) -> Option<Parts> {
        if let TypeData::Vector { shape, element, .. } = cx.type_data(ty) {
            let is_composite = matches!(**shape, [2 | 3 | 4 | 8 | 16]) && is_scalar(cx, *element);
            return is_composite.then(|| Parts::Equal(Some(shape[0] as u64), *element));
        }
        let text = spirv_text(cx, ty)?;
        if let Some(inner) = inside(&text, "arm.tensor") {
            let (dims, element) = inner.rsplit_once('x')?;
            let count = dims.split('x').map(|dim| dim.parse::<u64>().ok());
            let count = count.reduce(|a, b| a?.checked_mul(b?)).flatten();
            return Some(Parts::Equal(count, parse_type_text(cx, element)?));
        }
        if let Some(inner) = inside(&text, "struct") {
            return members(cx, inner).map(Parts::Each);
        }
        if let Some(inner) = inside(&text, "rtarray") {
            return parse_type_text(cx, up_to_comma(inner)).map(|ty| Parts::Equal(None, ty));
        }
        let inner = inside(&text, "array").or_else(|| inside(&text, "matrix"))?;
        let (count, element) = up_to_comma(inner).split_once(" x ")?;
        Some(Parts::Equal(count.parse().ok(), parse_type_text(cx, element)?))
    }

    /// How many there are, if that is known.
    pub fn count(&self) -> Option<u64> {
        match self {
            Parts::Equal(count, _) => *count,
            Parts::Each(list) => Some(list.len() as u64),
        }
    }

    /// The type at an index as ops have it: where nobody knows how many there are, any will do.
    pub fn at_index(&self, index: i64) -> Option<Type> {
        match (self, u64::try_from(index)) {
            (Parts::Equal(None, ty), _) => Some(*ty),
            (_, Ok(place)) => self.at(place),
            (_, Err(_)) => None,
        }
    }

    /// The type at a place.
    pub fn at(&self, place: u64) -> Option<Type> {
        match self {
            Parts::Equal(Some(count), _) if place >= *count => None,
            Parts::Equal(_, ty) => Some(*ty),
            Parts::Each(list) => list.get(usize::try_from(place).ok()?).copied(),
        }
    }
}

/// The type of the first part of a composite, a cooperative matrix among them.
pub(crate) fn part(cx: &Context, ty: Type) -> Option<Type> {
    cooperative(cx, ty).or_else(|| Parts::of(cx, ty)?.at(0))
}

/// Whether SPIR-V has values of this type that have no parts.
pub(crate) fn is_scalar(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => matches!(width, 1 | 8 | 16 | 32 | 64),
        TypeData::Float(_) => matches!(crate::numbers::width(cx, ty), Some(8 | 16 | 32 | 64)),
        _ => false,
    }
}

/// What a pointer points to, and the class of its storage.
pub(crate) fn pointer(cx: &Context, ty: Type) -> Option<(Type, String)> {
    let text = spirv_text(cx, ty)?;
    let (pointee, class) = inside(&text, "ptr")?.rsplit_once(", ")?;
    Some((parse_type_text(cx, pointee)?, class.to_owned()))
}

/// The elements' type of a cooperative matrix.
pub(crate) fn cooperative(cx: &Context, ty: Type) -> Option<Type> {
    let text = spirv_text(cx, ty)?;
    let element = up_to_comma(inside(&text, "coopmatrix")?).splitn(3, 'x').nth(2)?;
    parse_type_text(cx, element)
}

/// Whether it is a cooperative matrix of 8, 16, 32 or 64-bit integers.
pub(crate) fn is_cooperative_of_integers(cx: &Context, ty: Type) -> bool {
    let element = cooperative(cx, ty).map(|element| cx.type_data(element));
    matches!(element, Some(TypeData::Integer { width: 8 | 16 | 32 | 64, .. }))
}

/// Whether it is a cooperative matrix of half, single or double-precision numbers.
pub(crate) fn is_cooperative_of_floats(cx: &Context, ty: Type) -> bool {
    let element = cooperative(cx, ty).map(|element| cx.type_data(element));
    matches!(element, Some(TypeData::Float(FloatKind::F16 | FloatKind::F32 | FloatKind::F64)))
}

/// Whether it is a cooperative matrix of such numbers or of `bf16`.
pub(crate) fn is_cooperative_of_all_floats(cx: &Context, ty: Type) -> bool {
    let element = cooperative(cx, ty).map(|element| cx.type_data(element));
    is_cooperative_of_floats(cx, ty) || matches!(element, Some(TypeData::Float(FloatKind::BF16)))
}

fn spirv_text(cx: &Context, ty: Type) -> Option<String> {
    match cx.type_data(ty) {
        TypeData::Dialect(text) if cx.bytes(text.dialect) == b"spirv" => Some(type_text(cx, ty)),
        _ => None,
    }
}

fn inside<'t>(text: &'t str, mnemonic: &str) -> Option<&'t str> {
    text.strip_prefix("!spirv.")?.strip_prefix(mnemonic)?.strip_prefix('<')?.strip_suffix('>')
}

/// The members of `(f32 [0], i32), Block`, perhaps with a name before it.
fn members(cx: &Context, text: &str) -> Option<Vec<Type>> {
    let text = &text[text.find('(')? + 1..];
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.starts_with(')') {
        let end = member_end(rest)?;
        let member = rest[..end].trim();
        let ty = match member.strip_suffix(']').and_then(|member| member.rsplit_once(" [")) {
            Some((ty, _)) => ty,
            None => member,
        };
        found.push(parse_type_text(cx, ty.trim())?);
        rest = rest[end..].trim_start_matches(',').trim_start();
    }
    Some(found)
}

fn up_to_comma(text: &str) -> &str {
    member_end(text).map_or(text, |end| &text[..end])
}

/// Where the first comma, or bracket that nothing opened, stands outside all brackets.
fn member_end(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'<' | b'(' | b'[' => depth += 1,
            b',' | b')' if depth == 0 => return Some(place),
            b'>' | b')' | b']' => depth -= 1,
            _ => {}
        }
    }
    None
}
