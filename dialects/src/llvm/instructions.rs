//! What instructions ask of their types and attributes beyond declarations.
//!
//! Types of the dialect are kept as text, so what is in them is read from it. A structure that is
//! named within itself says nothing of its members there, and is not looked into.

use super::signature::{differs, quoted, top_level};
use super::types::{
    is_compatible_outer, is_compatible_vector, is_loadable, is_scalable_vector, target_name,
    word_of,
};
use super::verify::{address_space, type_of};
use crate::subject::{Answer, Subject, hooks, name, property, type_value};
use irtool::asm::{attribute_text, type_text};
use irtool::context::{AttrData, Context, Piece, Type, TypeData};
use std::borrow::Cow;

hooks! {
    extract_value: extracts,
    insert_value: inserts,
    element_pointer: points_into,
    extend: extends,
    block_tag: is_only_tag,
    allocate: allocates,
    bitcast: casts,
    shuffle: shuffles,
    inline_asm: is_inline_asm,
    sine_and_cosine: gives_pair,
    gather: |subject: &Subject<'_>| {
        has_pointers(subject, subject.operand_types().next(), subject.result_types().next(), 1)
    },
    scatter: |subject: &Subject<'_>| {
        has_pointers(subject, subject.operand_types().nth(1), subject.operand_types().next(), 2)
    },
}

/// A type's text as it stands within other types of the dialect.
pub(crate) fn inner_text(cx: &Context, ty: Type) -> Cow<'_, str> {
    if let TypeData::Dialect(kept) = cx.type_data(ty)
        && let [Piece::Text(bytes)] = &*kept.pieces
        && !kept.opaque
        && cx.bytes(kept.dialect) == b"llvm"
    {
        return String::from_utf8_lossy(bytes);
    }
    let text = type_text(cx, ty);
    Cow::Owned(text.strip_prefix("!llvm.").map(str::to_owned).unwrap_or(text))
}

/// What is in a type.
pub(super) enum Parts<'t> {
    /// So many of this.
    Array(i64, &'t str),
    /// A list of members: [`member`] finds one.
    Struct(&'t str),
    /// Not known here.
    Unknown,
    /// Nothing.
    Scalar,
}

pub(super) fn parts(text: &str) -> Parts<'_> {
    let text = text.strip_prefix("!llvm.").unwrap_or(text);
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
    match text.starts_with("vec<") {
        true => Parts::Unknown,
        false => Parts::Scalar,
    }
}

/// The elements of a vector, `i8` in `vector<[4]xi8>`.
fn vector_element(text: &str) -> Option<&str> {
    let mut rest = text.strip_prefix("vector<")?.strip_suffix('>')?;
    while let Some((extent, inner)) = rest.split_once('x')
        && extent.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'[' | b']'))
    {
        rest = inner;
    }
    Some(rest.strip_prefix("!llvm.").unwrap_or(rest))
}

/// The members of a structure, if it is one that is written out; none of one without a body.
pub(crate) fn members(text: &str) -> Option<Vec<&str>> {
    if text.starts_with("struct<") && text.ends_with(" opaque>") {
        return Some(Vec::new());
    }
    let Parts::Struct(list) = parts(text) else { return None };
    let ends = top_level(list, b',').chain(std::iter::once(list.len()));
    let mut start = 0;
    let members = ends.map(|end| {
        let member = list[start..end].trim();
        start = end + 1;
        member
    });
    Some(members.filter(|member| !member.is_empty()).collect())
}

/// The member of a list at an index.
pub(super) fn member(list: &str, index: i64) -> Option<&str> {
    let index = usize::try_from(index).ok().filter(|_| !list.trim().is_empty())?;
    let mut commas = top_level(list, b',');
    let mut start = 0;
    for _ in 0..index {
        start = commas.next()? + 1;
    }
    Some(list[start..commas.next().unwrap_or(list.len())].trim())
}

/// Whether LLVM IR has a type, written without its prefix, with all that is in it, as far as one
/// cares to look.
pub(super) fn is_compatible(cx: &Context, text: &str) -> bool {
    is_plain(text) || is_compatible_within(cx, text, 32)
}

/// Whether all words of a type are some that LLVM IR has everywhere: nearly always, and seen without
/// taking it apart. (What is in quotes is a name.)
fn is_plain(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = text.split(['<', '>', '(', ')', ',', ' ']);
    words.all(|word| match word {
        "" | "ptr" | "array" | "x" | "struct" | "packed" | "f32" | "f64" => true,
        _ => match word.as_bytes() {
            [b'"', .., b'"'] => true,
            [b'i', ..] => digits(&word[1..]),
            _ => digits(word),
        },
    })
}

fn is_compatible_within(cx: &Context, text: &str, depth: u32) -> bool {
    if depth == 0 {
        return true;
    }
    let fits = |inner: &str| is_compatible_within(cx, inner, depth - 1);
    match parts(text) {
        Parts::Array(_, element) => fits(element),
        Parts::Struct(_) => members(text).is_none_or(|list| list.into_iter().all(fits)),
        Parts::Unknown => true,
        Parts::Scalar => type_of(cx, text).is_none_or(|ty| match cx.type_data(ty) {
            TypeData::Vector { .. } => is_compatible_vector(cx, ty),
            _ => is_compatible_outer(cx, ty),
        }),
    }
}

/// The type at a position within another; `None` where that is not known.
fn at<'t>(
    subject: &Subject<'_>,
    whole: &'t str,
    position: &[i64],
) -> Result<Option<&'t str>, Box<irtool::context::Diagnostic>> {
    if !is_compatible(subject.cx, whole) {
        let words = format!("expected LLVM IR Dialect type, got {}", quoted(whole));
        return Err(Box::new(subject.error(words)));
    }
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

pub(super) fn full(cx: &Context, ty: Type) -> String {
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
    if integer(subject, "noWrapFlags") == 1 {
        return Err(subject.error("'inbounds_flag' cannot be used directly."));
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
            Parts::Scalar => match vector_element(text) {
                Some(element) => element,
                None => {
                    let text = quoted(text);
                    let words = format!("type {text} cannot be indexed (index #{place})");
                    return Err(subject.error(words));
                }
            },
        };
    }
    Ok(())
}

fn extends(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let vector = |ty: Type| match cx.type_data(ty) {
        TypeData::Vector { shape, scalable, .. } => Some((shape, scalable)),
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

/// No other tag of the function, in front of this one, says the same.
fn is_only_tag(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let root = body.root();
    let Some(tag) = subject.property("tag").filter(|_| name(cx, body, root) == "llvm.func") else {
        return Ok(());
    };
    let mut before = body.nested_ops(root).take_while(|op| *op != subject.op);
    let is_same =
        |op| name(cx, body, op) == "llvm.blocktag" && property(cx, body, op, "tag") == Some(tag);
    if !before.any(is_same) {
        return Ok(());
    }
    let text = attribute_text(cx, tag);
    let digits = text.trim_matches(|c: char| !c.is_ascii_digit());
    Err(subject.bare_error(format!("duplicate block tag '{digits}' in the same function: ")))
}

pub(super) fn integer(subject: &Subject<'_>, name: &str) -> i64 {
    subject.integer(name).unwrap_or(0)
}

/// What is allocated may be a type of the target's only where that lives in memory.
fn allocates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = subject.property("elem_type").and_then(|attr| type_value(cx, attr)) else {
        return Ok(());
    };
    match target_name(cx, ty).is_some() && !is_loadable(cx, ty) {
        true => Err(subject.error("this target extension type cannot be used in alloca")),
        false => Ok(()),
    }
}

/// Pointers are cast to pointers, of the same address space.
fn casts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let vector_element = |ty: Type| match cx.type_data(ty) {
        TypeData::Vector { element, .. } => Some(*element),
        _ => None,
    };
    let space = |ty: Type| address_space(cx, vector_element(ty).unwrap_or(ty));
    let words = match (space(from), space(to)) {
        (None, None) => return Ok(()),
        (None, Some(_)) | (Some(_), None) => "can only cast pointers from and to pointers",
        (Some(from_space), Some(to_space)) => {
            match (vector_element(from).is_some(), vector_element(to).is_some()) {
                (false, true) => "cannot cast pointer to vector of pointers",
                (true, false) => "cannot cast vector of pointers to pointer",
                _ if from_space == to_space => return Ok(()),
                _ => {
                    "cannot cast pointers of different address spaces, use 'llvm.addrspacecast' \
                     instead"
                }
            }
        }
    };
    Err(subject.error(words))
}

/// Scalable vectors are shuffled by repeating their first element only.
fn shuffles(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    if !subject.operand_types().next().is_some_and(|ty| is_scalable_vector(cx, ty)) {
        return Ok(());
    }
    match subject.property("mask").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::DenseArray { data, .. }) if data.iter().any(|byte| *byte != 0) => {
            Err(subject.error("expected a splat operation for scalable vectors"))
        }
        _ => Ok(()),
    }
}

fn is_inline_asm(subject: &Subject<'_>) -> Answer {
    let kind = subject.property("tail_call_kind");
    match kind.and_then(|kind| word_of(subject.cx, kind, "tailcallkind")) {
        Some("musttail") => {
            Err(subject.error("tail call kind 'musttail' is not supported by this operation"))
        }
        _ => Ok(()),
    }
}

/// The result is a structure of two, each like the operand.
fn gives_pair(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let member = inner_text(cx, from);
    match differs(cx, to, &format!("struct<({member}, {member})>")) {
        false => Ok(()),
        true => Err(subject.error(format!(
            "expected result type to be an homogeneous struct with two elements matching the \
             operand type, but got {}",
            full(cx, to)
        ))),
    }
}

/// There is one pointer for each element.
fn has_pointers(
    subject: &Subject<'_>,
    pointers: Option<Type>,
    elements: Option<Type>,
    number: usize,
) -> Answer {
    let cx = subject.cx;
    let data = |ty: Option<Type>| ty.map(|ty| cx.type_data(ty));
    let (
        Some(TypeData::Vector { shape: found, scalable: found_scalable, element, .. }),
        Some(TypeData::Vector { shape, scalable, .. }),
    ) = (data(pointers), data(elements))
    else {
        return Ok(());
    };
    if (found, found_scalable) == (shape, scalable) {
        return Ok(());
    }
    let (Some(extent), Some(scalable)) = (shape.first(), scalable.first()) else { return Ok(()) };
    let extent = if *scalable { format!("[{extent}]") } else { extent.to_string() };
    let element = type_text(cx, *element);
    Err(subject
        .error(format!("expected operand #{number} type to be 'vector<{extent}x{element}>'")))
}
