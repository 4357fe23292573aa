//! What instructions ask of their types and attributes beyond declarations.
//!
//! Types of the dialect are kept as text, so what is in them is read from it. A structure that is
//! named within itself says nothing of its members there, and is not looked into.

use super::signature::{differs, quoted, top_level};
use super::types::is_compatible_float;
use crate::subject::{Answer, Subject, hooks, type_value};
use irtool::asm::type_text;
use irtool::context::{AttrData, Context, Type, TypeData};

hooks! {
    extract_value: extracts,
    insert_value: inserts,
    element_pointer: points_into,
    constant: is_constant,
    extend: extends,
    load: |subject: &Subject<'_>| {
        is_atomic(subject, subject.result_types().next(), &[(5, "release"), (6, "acq_rel")])
    },
    store: |subject: &Subject<'_>| {
        is_atomic(subject, subject.operand_types().next(), &[(4, "acquire"), (6, "acq_rel")])
    },
    update: updates,
}

/// A type's text as it stands within other types of the dialect.
fn inner_text(cx: &Context, ty: Type) -> String {
    let text = type_text(cx, ty);
    text.strip_prefix("!llvm.").map(str::to_owned).unwrap_or(text)
}

/// What is in a type.
enum Parts<'t> {
    /// So many of this.
    Array(i64, &'t str),
    /// A list of members: [`member`] finds one.
    Struct(&'t str),
    /// Not known here.
    Unknown,
    /// Nothing.
    Scalar,
}

fn parts(text: &str) -> Parts<'_> {
    if let Some(inner) = text.strip_prefix("array<").and_then(|text| text.strip_suffix('>')) {
        return match inner.split_once(" x ") {
            Some((count, element)) => match count.trim().parse() {
                Ok(count) => Parts::Array(count, element.trim()),
                Err(_) => Parts::Unknown,
            },
            None => Parts::Unknown,
        };
    }
    if let Some(inner) = text.strip_prefix("struct<") {
        let Some(open) = top_level(inner, b'(').next() else { return Parts::Unknown };
        let Some(list) = inner[open + 1..].strip_suffix(")>") else { return Parts::Unknown };
        return Parts::Struct(list);
    }
    match text.starts_with("vector<") || text.starts_with("vec<") {
        true => Parts::Unknown,
        false => Parts::Scalar,
    }
}

/// The member of a list at an index.
fn member(list: &str, index: i64) -> Option<&str> {
    let index = usize::try_from(index).ok().filter(|_| !list.trim().is_empty())?;
    let mut commas = top_level(list, b',');
    let mut start = 0;
    for _ in 0..index {
        start = commas.next()? + 1;
    }
    Some(list[start..commas.next().unwrap_or(list.len())].trim())
}

/// The type at a position within another; `None` where that is not known.
fn at<'t>(
    subject: &Subject<'_>,
    whole: &'t str,
    position: &[i64],
) -> Result<Option<&'t str>, Box<irtool::context::Diagnostic>> {
    let mut text = whole;
    for index in position {
        let outside = || Box::new(subject.error(format!("position out of bounds: {index}")));
        text = match parts(text) {
            Parts::Array(count, element) if (0..count).contains(index) => element,
            Parts::Array(..) => return Err(outside()),
            Parts::Struct(members) => member(members, *index).ok_or_else(outside)?,
            Parts::Unknown => return Ok(None),
            Parts::Scalar => {
                let text = quoted(text);
                let words = format!("expected LLVM IR structure/array type, got: {text}");
                return Err(Box::new(subject.error(words)));
            }
        };
    }
    Ok(Some(text))
}

fn extracts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to), Some(position)) = (
        subject.operand_types().next(),
        subject.result_types().next(),
        subject.integers("position"),
    ) else {
        return Ok(());
    };
    let whole = inner_text(cx, from);
    let Some(part) = at(subject, &whole, &position).map_err(|error| *error)? else { return Ok(()) };
    if !differs(cx, to, part) {
        return Ok(());
    }
    let (from, part, to) = (full(cx, from), quoted(part), full(cx, to));
    Err(subject.error(format!(
        "Type mismatch: extracting from {from} should produce {part} but this op returns {to}"
    )))
}

fn full(cx: &Context, ty: Type) -> String {
    crate::subject::quoted(cx, ty)
}

fn inserts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(into), Some(value), Some(position)) =
        (types.next(), types.next(), subject.integers("position"))
    else {
        return Ok(());
    };
    let whole = inner_text(cx, into);
    let Some(part) = at(subject, &whole, &position).map_err(|error| *error)? else { return Ok(()) };
    if !differs(cx, value, part) {
        return Ok(());
    }
    let (value, into) = (full(cx, value), full(cx, into));
    Err(subject.error(format!("Type mismatch: cannot insert {value} into {into}")))
}

/// What a constant index that stands for an operand is written as.
const DYNAMIC_INDEX: i32 = i32::MIN;

fn points_into(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(AttrData::DenseArray { data, .. }) =
        subject.property("rawConstantIndices").map(|attr| cx.attr_data(attr))
    else {
        return Ok(());
    };
    let words = data.as_chunks::<4>().0.iter();
    let indices: Vec<i32> = words.map(|bytes| i32::from_le_bytes(*bytes)).collect();
    let dynamic = indices.iter().filter(|index| **index == DYNAMIC_INDEX).count();
    if dynamic + 1 != subject.operand_types().len() {
        return Err(
            subject.error("expected as many dynamic indices as specified in 'rawConstantIndices'")
        );
    }
    if indices.len() < 2 {
        return Ok(());
    }
    let element = subject.property("elem_type").and_then(|attr| type_value(cx, attr));
    let Some(element) = element else { return Ok(()) };
    let whole = inner_text(cx, element);
    let mut text = &*whole;
    for (place, index) in indices.iter().enumerate().skip(1) {
        text = match parts(text) {
            Parts::Array(_, element) => element,
            Parts::Unknown => return Ok(()),
            Parts::Struct(_) if *index == DYNAMIC_INDEX => {
                return Err(subject
                    .error(format!("expected index {place} indexing a struct to be constant")));
            }
            Parts::Struct(members) => match member(members, i64::from(*index)) {
                Some(member) => member,
                None => {
                    return Err(
                        subject.error(format!("index {place} indexing a struct is out of bounds"))
                    );
                }
            },
            Parts::Scalar => {
                let text = quoted(text);
                return Err(
                    subject.error(format!("type {text} cannot be indexed (index #{place})"))
                );
            }
        };
    }
    Ok(())
}

fn is_constant(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(value), Some(ty)) = (subject.property("value"), subject.result_types().next()) else {
        return Ok(());
    };
    match cx.attr_data(value) {
        AttrData::Integer { .. } => match cx.type_data(ty) {
            TypeData::Integer { .. } => Ok(()),
            TypeData::Dialect(_) if matches!(parts(&inner_text(cx, ty)), Parts::Struct(_)) => {
                Err(subject.error("expected array attribute for struct type"))
            }
            TypeData::Dialect(text) if text.mnemonic() == b"target" => Ok(()),
            _ => Err(subject.error("expected integer type")),
        },
        AttrData::String { value, .. } => {
            let length = cx.bytes(*value).len();
            let text = inner_text(cx, ty);
            let fits = matches!(parts(&text), Parts::Array(count, "i8") if count == length as i64);
            match fits {
                true => Ok(()),
                false => Err(subject.error(format!(
                    "expected array type of {length} i8 elements for the string constant"
                ))),
            }
        }
        _ => Ok(()),
    }
}

fn extends(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let vector = |ty: Type| match cx.type_data(ty) {
        TypeData::Vector { shape, .. } => Some(&**shape),
        _ => None,
    };
    let words = match (vector(from), vector(to)) {
        (None, Some(_)) => "input type is an integer but output type is a vector",
        (Some(_), None) => "input type is a vector but output type is an integer",
        (Some(from), Some(to)) if from != to => {
            "input and output vectors are of incompatible shape"
        }
        _ => {
            let width = |ty: Type| {
                let element = cx.type_data(ty).element().unwrap_or(ty);
                match cx.type_data(element) {
                    TypeData::Integer { width, .. } => Some(*width),
                    _ => None,
                }
            };
            match (width(from), width(to)) {
                (Some(from), Some(to)) if to <= from => {
                    "integer width of the output type is smaller or equal to the integer width \
                     of the input type"
                }
                _ => return Ok(()),
            }
        }
    };
    Err(subject.bare_error(words))
}

fn integer(subject: &Subject<'_>, name: &str) -> i64 {
    match subject.property(name).map(|attr| subject.cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. }) => value.to_i64().unwrap_or(0),
        _ => 0,
    }
}

/// Whether values of the type are loaded and stored at once.
fn may_be_atomic(cx: &Context, ty: Type) -> bool {
    let width = match cx.type_data(ty) {
        TypeData::Integer { width, .. } => *width,
        TypeData::Float(kind) if is_compatible_float(cx, ty) => kind.width(),
        TypeData::Dialect(text) => return text.mnemonic() == b"ptr",
        _ => return false,
    };
    matches!(width, 8 | 16 | 32 | 64)
}

/// An atomic access is of a fitting type, ordered and aligned.
fn is_atomic(subject: &Subject<'_>, ty: Option<Type>, unsupported: &[(i64, &str)]) -> Answer {
    let ordering = integer(subject, "ordering");
    if ordering == 0 {
        return match subject.property("syncscope") {
            Some(_) => Err(subject.error("expected syncscope to be null for non-atomic access")),
            None => Ok(()),
        };
    }
    if let Some(ty) = ty.filter(|ty| !may_be_atomic(subject.cx, *ty)) {
        let ty = full(subject.cx, ty);
        return Err(subject.error(format!("unsupported type {ty} for atomic access")));
    }
    if let Some((_, word)) = unsupported.iter().find(|(value, _)| *value == ordering) {
        return Err(subject.error(format!("unsupported ordering '{word}'")));
    }
    match subject.property("alignment") {
        Some(_) => Ok(()),
        None => Err(subject.error("expected alignment for atomic access")),
    }
}

/// `llvm.atomicrmw`: whole numbers are updated by ops on them, and in some order.
fn updates(subject: &Subject<'_>) -> Answer {
    let Some(ty) = subject.operand_types().nth(1) else { return Ok(()) };
    let width = match subject.cx.type_data(ty) {
        TypeData::Integer { width, .. } => *width,
        _ => 0,
    };
    // Those between `add` and `umin`.
    if (1..=10).contains(&integer(subject, "bin_op")) && !matches!(width, 8 | 16 | 32 | 64) {
        return Err(subject.error("expected LLVM IR integer type"));
    }
    match integer(subject, "ordering") < 2 {
        true => Err(subject.error("expected at least 'monotonic' ordering")),
        false => Ok(()),
    }
}
