//! What ops on values ask beyond declarations: constants fit their types, parts of composites are
//! where they are said to be, and casts change what they are for.

use super::composites::{Parts, cooperative, part, pointer};
use super::relations::is_aligned;
use crate::subject::{Answer, Subject, hooks, name, quoted};
use irtool::asm::{attribute_text, parse_type_text, type_text};
use irtool::context::{AttrData, Attribute, Context, Diagnostic, Type, TypeData};
use irtool::ir::Op;

hooks! {
    constant: constant_fits,
    spec_constant: spec_constant_fits,
    extended: extended_fits,
    bitcast: bitcast_fits,
    convert: converts,
    extract: extracts,
    insert: inserts,
    replicate: replicates,
    construct: constructs,
    load: |subject: &Subject<'_>| accesses(subject, result(subject)),
    store: |subject: &Subject<'_>| accesses(subject, operand(subject, 1)),
    variable: variable_fits,
    access_chain: |subject: &Subject<'_>| access_chain_fits(subject, 1),
    pointer_access_chain: |subject: &Subject<'_>| access_chain_fits(subject, 2),
    shuffle: shuffle_fits,
}

pub(super) fn operand(subject: &Subject<'_>, number: usize) -> Option<Type> {
    subject.operand_types().nth(number)
}

pub(super) fn result(subject: &Subject<'_>) -> Option<Type> {
    subject.result_types().next()
}

fn constant_fits(subject: &Subject<'_>) -> Answer {
    let (Some(value), Some(ty)) = (subject.property("value"), result(subject)) else {
        return Ok(());
    };
    match cooperative(subject.cx, ty) {
        // What is said of other values names an attribute that is not there.
        Some(_) => match subject.cx.attr_data(value) {
            AttrData::Integer { .. } | AttrData::Float { .. } => Err(subject.error(
                "expected a splat dense attribute for cooperative matrix constant, but found \
                 <<NULL ATTRIBUTE>>",
            )),
            _ => value_fits(subject, value, ty),
        },
        None => value_fits(subject, value, ty),
    }
}

fn value_fits(subject: &Subject<'_>, value: Attribute, ty: Type) -> Answer {
    let cx = subject.cx;
    let said = quoted(cx, ty);
    match cx.attr_data(value) {
        AttrData::Integer { ty: of, .. } | AttrData::Float { ty: of, .. } => {
            let of_text = quoted(cx, *of);
            match *of == ty {
                true => Ok(()),
                false => Err(subject
                    .error(format!("result type ({said}) does not match value type ({of_text})"))),
            }
        }
        AttrData::DenseElements { ty: of, .. } | AttrData::Sparse { ty: of, .. } => {
            elements_fit(subject, *of, ty)
        }
        AttrData::Array(values) => {
            let element = match Parts::of(cx, ty) {
                Some(Parts::Equal(_, element)) if said.starts_with("'!spirv.array<") => element,
                _ => {
                    let words = "must have spirv.array result type for array value";
                    return Err(subject.error(words));
                }
            };
            values.iter().try_for_each(|value| value_fits(subject, *value, element))
        }
        _ => {
            let text = attribute_text(cx, value);
            Err(subject.error(format!("cannot have attribute: {text}")))
        }
    }
}

/// Elements are those of the same type, or of arrays in arrays.
fn elements_fit(subject: &Subject<'_>, of: Type, ty: Type) -> Answer {
    let cx = subject.cx;
    if of == ty {
        return Ok(());
    }
    let is_array = |ty: Type| quoted(cx, ty).starts_with("'!spirv.array<");
    if !is_array(ty) {
        let (ty, of) = (quoted(cx, ty), quoted(cx, of));
        return Err(subject.error(format!(
            "result or element type ({ty}) does not match value type ({of}), must be the same or \
             spirv.array"
        )));
    }
    let (mut element, mut wanted) = (ty, 1u64);
    while is_array(element) {
        let Some(Parts::Equal(Some(count), inner)) = Parts::of(cx, element) else { return Ok(()) };
        wanted = wanted.saturating_mul(count);
        element = inner;
    }
    if !matches!(cx.type_data(element), TypeData::Integer { .. } | TypeData::Float(_)) {
        return Err(subject.error("only support nested array result type"));
    }
    let Some(found) = cx.type_data(of).element() else { return Ok(()) };
    if found != element {
        let (element, found) = (quoted(cx, element), quoted(cx, found));
        return Err(subject.error(format!(
            "result element type ({element}) does not match value element type ({found})"
        )));
    }
    let count = match cx.type_data(of) {
        TypeData::Vector { shape, .. } | TypeData::RankedTensor { shape, .. } => {
            number_of_elements(shape)
        }
        _ => return Ok(()),
    };
    if wanted != count {
        return Err(subject.error(format!(
            "result number of elements ({wanted}) does not match value number of elements ({count})"
        )));
    }
    Ok(())
}

fn spec_constant_fits(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut others = subject.own.discardable_attrs(subject.root).iter();
    if let Some(id) = others.find(|attr| cx.bytes(attr.name) == b"spec_id")
        && let AttrData::Integer { value, .. } = cx.attr_data(id.value)
        && value.to_i64().is_some_and(|id| id < 0)
    {
        return Err(subject.error("SpecId cannot be negative"));
    }
    let Some(value) = subject.property("default_value") else { return Ok(()) };
    let fits = match cx.attr_data(value) {
        AttrData::Integer { ty, .. } => {
            matches!(cx.type_data(*ty), TypeData::Integer { width: 1 | 8 | 16 | 32 | 64, .. })
        }
        AttrData::Float { ty, .. } => {
            matches!(cx.type_data(*ty), TypeData::Float(kind)
                if matches!(kind.width(), 16 | 32 | 64))
        }
        _ => {
            let words = "default value can only be a bool, integer, or float scalar";
            return Err(subject.error(words));
        }
    };
    if fits { Ok(()) } else { Err(subject.error("default value bitwidth disallowed")) }
}

fn extended_fits(subject: &Subject<'_>) -> Answer {
    let Some(Parts::Each(members)) = result(subject).and_then(|ty| Parts::of(subject.cx, ty))
    else {
        return Ok(());
    };
    if members.len() != 2 {
        return Err(subject.error("expected result struct type containing two members"));
    }
    let mut all = members.into_iter().chain(subject.operand_types());
    let first = all.next();
    match all.all(|ty| Some(ty) == first) {
        true => Ok(()),
        false => {
            Err(subject.error("expected all operand types and struct member types are the same"))
        }
    }
}

/// How many elements there are; as many as can be said where that is too many.
fn number_of_elements(shape: &[i64]) -> u64 {
    shape.iter().fold(1, |count: u64, extent| count.saturating_mul(extent.unsigned_abs()))
}

/// Bits of a number, or of all numbers of a vector.
fn width(subject: &Subject<'_>, ty: Type) -> Option<u64> {
    let cx = subject.cx;
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => Some(u64::from(*width)),
        TypeData::Float(kind) => Some(u64::from(kind.width())),
        TypeData::Vector { shape, element, .. } => {
            Some(width(subject, *element)?.saturating_mul(number_of_elements(shape)))
        }
        _ => None,
    }
}

fn bitcast_fits(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    if from == to {
        return Err(subject.bare_error("result type must be different from operand type"));
    }
    let is_pointer = |ty: Type| pointer(subject.cx, ty).is_some();
    match (is_pointer(from), is_pointer(to)) {
        (true, false) => {
            let words = "unhandled bit cast conversion from pointer type to non-pointer type";
            return Err(subject.bare_error(words));
        }
        (false, true) => {
            let words = "unhandled bit cast conversion from non-pointer type to pointer type";
            return Err(subject.bare_error(words));
        }
        _ => {}
    }
    match (width(subject, from), width(subject, to)) {
        (Some(from), Some(to)) if from != to => Err(subject.error(format!(
            "mismatch in result type bitwidth {to} and operand type bitwidth {from}"
        ))),
        _ => Ok(()),
    }
}

/// From one width to another.
fn converts(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    let cx = subject.cx;
    let element = |ty: Type| {
        let ty = cooperative(cx, ty).unwrap_or(ty);
        cx.type_data(ty).element().unwrap_or(ty)
    };
    match (width(subject, element(from)), width(subject, element(to))) {
        (Some(a), Some(b)) if a == b => {
            let (from, to) = (quoted(cx, from), quoted(cx, to));
            Err(subject.error(format!(
                "expected the different bit widths for operand type and result type, but provided \
                 {from} and {to}"
            )))
        }
        _ => Ok(()),
    }
}

/// The type that indices lead to.
fn inner(
    subject: &Subject<'_>,
    composite: Type,
) -> Result<Option<Type>, irtool::context::Diagnostic> {
    let Some(indices) = subject.integers("indices") else { return Ok(None) };
    if indices.is_empty() {
        let words = "expected at least one index for spirv.CompositeExtract";
        return Err(subject.place_error(words));
    }
    let mut ty = composite;
    for index in indices {
        let text = quoted(subject.cx, ty);
        if let Some(element) = cooperative(subject.cx, ty) {
            ty = element;
            continue;
        }
        let Some(parts) = Parts::of(subject.cx, ty) else {
            return Err(subject.place_error(format!(
                "cannot extract from non-composite type {text} with index {index}"
            )));
        };
        match parts.at_index(index) {
            Some(part) => ty = part,
            None => {
                let words = format!("index {index} out of bounds for {text}");
                return Err(subject.place_error(words));
            }
        }
    }
    Ok(Some(ty))
}

fn extracts(subject: &Subject<'_>) -> Answer {
    let (Some(from), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    match inner(subject, from)? {
        Some(wanted) if wanted != to => {
            let (wanted, to) = (quoted(subject.cx, wanted), quoted(subject.cx, to));
            Err(subject.error(format!("invalid result type: expected {wanted} but provided {to}")))
        }
        _ => Ok(()),
    }
}

/// One value that stands for all parts of a composite, or for all parts of each.
fn replicates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(value), Some(result)) = (subject.property("value"), result(subject)) else {
        return Ok(());
    };
    let Some(first) = part(cx, result) else {
        return Err(subject.bare_error("result type is not a composite type"));
    };
    let mut scalar = first;
    while let Some(inner) = part(cx, scalar) {
        scalar = inner;
    }
    let Some(found) = value_type(cx, value) else {
        return Err(subject.bare_error("unknown value attribute type"));
    };
    if found == first || found == scalar {
        return Ok(());
    }
    let [first, scalar, found] = [first, scalar, found].map(|ty| quoted(cx, ty));
    let wanted = if first == scalar { first } else { format!("{first} or {scalar}") };
    Err(subject.bare_error(format!("expected value attribute type {wanted}, but got: {found}")))
}

/// The type of a constant; an array is of the array type of its first element's.
fn value_type(cx: &Context, value: Attribute) -> Option<Type> {
    let (mut value, mut before, mut depth) = (value, String::new(), 0);
    while let AttrData::Array(elements) = cx.attr_data(value) {
        before += &format!("!spirv.array<{} x ", elements.len());
        depth += 1;
        value = *elements.first()?;
    }
    let element = match cx.attr_data(value) {
        AttrData::Integer { ty, .. }
        | AttrData::Float { ty, .. }
        | AttrData::DenseElements { ty, .. } => *ty,
        AttrData::String { ty, .. } => ty.unwrap_or_else(|| cx.none()),
        AttrData::Dialect(text) => match text.ty {
            None if !cx.is_dialect_registered(text.dialect) => cx.none(),
            ty => ty?,
        },
        _ => return None,
    };
    match depth {
        0 => Some(element),
        _ => {
            parse_type_text(cx, &format!("{before}{}{}", type_text(cx, element), ">".repeat(depth)))
        }
    }
}

fn inserts(subject: &Subject<'_>) -> Answer {
    let (Some(part), Some(into)) = (operand(subject, 0), operand(subject, 1)) else {
        return Ok(());
    };
    let Some(to) = result(subject) else { return Ok(()) };
    let Some(wanted) = inner(subject, into)? else { return Ok(()) };
    if wanted != part {
        let (part, wanted) = (quoted(subject.cx, part), quoted(subject.cx, wanted));
        return Err(
            subject.error(format!("object operand type should be {wanted}, but found {part}"))
        );
    }
    if into != to {
        let (into, to) = (quoted(subject.cx, into), quoted(subject.cx, to));
        return Err(subject.error(format!(
            "result type should be the same as the composite type, but provided {into} vs {to}"
        )));
    }
    Ok(())
}

fn constructs(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = result(subject) else { return Ok(()) };
    let operands: Vec<Type> = subject.operand_types().collect();
    let differs = |wanted: Type, found: Type| {
        let (wanted, found) = (quoted(cx, wanted), quoted(cx, found));
        subject.error(format!(
            "operand type mismatch: expected operand type {wanted}, but provided {found}"
        ))
    };
    let miscounted = |wanted: u64, found: u64| {
        subject.error(format!(
            "has incorrect number of operands: expected {wanted}, but provided {found}"
        ))
    };
    if let Some(element) = cooperative(cx, ty) {
        return match *operands {
            [found] if found == element => Ok(()),
            [found] => Err(differs(element, found)),
            _ => Err(miscounted(1, operands.len() as u64)),
        };
    }
    // A vector of several dimensions counts all its elements.
    let vector = match cx.type_data(ty) {
        TypeData::Vector { shape, element, .. } => Some((number_of_elements(shape), *element)),
        _ => None,
    };
    let parts = match vector {
        Some((count, element)) => Parts::Equal(Some(count), element),
        None => match Parts::of(cx, ty) {
            Some(parts) => parts,
            None => return Ok(()),
        },
    };
    if parts.count() == Some(operands.len() as u64) {
        let mut pairs = (0..).zip(&operands).filter_map(|(n, found)| Some((parts.at(n)?, *found)));
        return match pairs.find(|(wanted, found)| wanted != found) {
            Some((wanted, found)) => Err(differs(wanted, found)),
            None => Ok(()),
        };
    }
    let Some((count, element)) = vector else {
        return Err(subject.error(
            "expected to return a vector or cooperative matrix when the number of constituents is \
             less than what the result needs",
        ));
    };
    let found = joined(subject, &operands, element)?;
    if found == count { Ok(()) } else { Err(miscounted(count, found)) }
}

/// How many elements numbers and vectors of these types are together.
fn joined(
    subject: &Subject<'_>,
    types: &[Type],
    wanted: Type,
) -> Result<u64, irtool::context::Diagnostic> {
    let cx = subject.cx;
    let mut count = 0u64;
    for ty in types {
        let (number, element) = match cx.type_data(*ty) {
            TypeData::Vector { shape, element, .. } => (number_of_elements(shape), *element),
            TypeData::Integer { .. } | TypeData::Float(_) => (1, *ty),
            _ => {
                return Err(subject.error(format!(
                    "operand type mismatch: expected operand to have a scalar or vector type, but \
                     provided {}",
                    quoted(cx, *ty)
                )));
            }
        };
        if element != wanted {
            let (wanted, found) = (quoted(cx, wanted), quoted(cx, element));
            return Err(subject.error(format!(
                "operand element type mismatch: expected to be {wanted}, but provided {found}"
            )));
        }
        count = count.saturating_add(number);
    }
    Ok(count)
}

/// What is read or written is what the pointer points to.
fn accesses(subject: &Subject<'_>, value: Option<Type>) -> Answer {
    let Some((pointee, _)) = operand(subject, 0).and_then(|ty| pointer(subject.cx, ty)) else {
        return Ok(());
    };
    match value {
        Some(value) if value != pointee => {
            Err(subject.error("mismatch in result type and pointer type"))
        }
        _ => is_aligned(subject),
    }
}

fn variable_fits(subject: &Subject<'_>) -> Answer {
    let class = subject.property("storage_class").map(|attr| attribute_text(subject.cx, attr));
    if class.is_some_and(|class| class != "#spirv.storage_class<Function>") {
        return Err(subject.error(
            "can only be used to model function-level variables. Use spirv.GlobalVariable for \
             module-level variables.",
        ));
    }
    let Some((_, class)) = result(subject).and_then(|ty| pointer(subject.cx, ty)) else {
        return Ok(());
    };
    if class != "Function" {
        return Err(subject.error("storage class must match result pointer's storage class"));
    }
    let (cx, body) = (subject.cx, subject.body);
    let mut initial = body.operands(subject.op);
    let is_known = |value| {
        let known = ["spirv.Constant", "spirv.mlir.addressof", "spirv.mlir.referenceof"];
        body.defining_op(value).is_some_and(|op| known.contains(&&*name(cx, body, op)))
    };
    if !initial.all(is_known) {
        let words = "initializer must be the result of a constant or spirv.GlobalVariable op";
        return Err(subject.error(words));
    }
    let attrs = subject.own.discardable_attrs(subject.root);
    let has = |name: &&str| attrs.iter().any(|attr| cx.bytes(attr.name) == name.as_bytes());
    match ["descriptor_set", "binding", "built_in"].into_iter().find(has) {
        Some(name) => Err(subject.error(format!(
            "cannot have '{name}' attribute (only allowed in spirv.GlobalVariable)"
        ))),
        None => super::physical::variable_is_decorated(subject),
    }
}

/// Whether a type is known to have no parts.
fn is_whole(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { .. } | TypeData::Float(_) | TypeData::Index => true,
        TypeData::Dialect(text) => {
            let own = cx.bytes(text.dialect) == b"spirv";
            own && matches!(text.mnemonic(), b"ptr" | b"image" | b"sampled_image" | b"sampler")
        }
        _ => false,
    }
}

/// The number of a structure's member that an index stands for, which only its definition tells.
/// As in the reference, only the low bits of the constant count.
fn member(subject: &Subject<'_>, definition: Option<Op>) -> Result<Option<i32>, Diagnostic> {
    let cx = subject.cx;
    let index = "index must be an integer spirv.Constant to access element of spirv.struct";
    let Some(op) = definition else {
        return Err(subject.place_error(format!("'spirv.AccessChain' op {index}")));
    };
    let maker = name(cx, subject.body, op);
    if maker != "spirv.Constant" {
        let words = format!("'spirv.AccessChain' {index}, but provided {maker}");
        return Err(subject.place_error(words));
    }
    let value = Subject::new(cx, subject.body, op).property("value");
    match value.map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. }) => Ok(value.to_i64().map(|value| value as i32)),
        _ => Ok(None),
    }
}

/// A chain of accesses, whose indices start with the operand of this number.
fn access_chain_fits(subject: &Subject<'_>, first: usize) -> Answer {
    let cx = subject.cx;
    let (Some(base), Some(to)) = (operand(subject, 0), result(subject)) else { return Ok(()) };
    let Some((pointee, class)) = pointer(cx, base) else { return Ok(()) };
    let mut ty = pointee;
    let mut last = 0;
    for value in subject.body.operands(subject.op).skip(first) {
        let definition = subject.body.defining_op(value);
        let Some(parts) = Parts::of(cx, ty) else {
            return match is_whole(cx, ty) {
                true => Err(subject.place_error(format!(
                    "'spirv.AccessChain' op cannot extract from non-composite type {} with index \
                     {last}",
                    quoted(cx, ty)
                ))),
                false => Ok(()),
            };
        };
        let place = match parts {
            Parts::Equal(..) => last,
            Parts::Each(_) => {
                let Some(place) = member(subject, definition)? else { return Ok(()) };
                match u64::try_from(place) {
                    Ok(place) if parts.at(place).is_some() => place,
                    _ => {
                        return Err(subject.place_error(format!(
                            "'spirv.AccessChain' op index {place} out of bounds for {}",
                            quoted(cx, ty)
                        )));
                    }
                }
            }
        };
        last = place;
        // Of parts that are alike any one will do.
        let place = if matches!(parts, Parts::Equal(..)) { 0 } else { place };
        let Some(part) = parts.at(place) else { return Ok(()) };
        ty = part;
    }
    let wanted = format!("'!spirv.ptr<{}, {class}>'", irtool::asm::type_text(cx, ty));
    let found = quoted(cx, to);
    match wanted == found {
        true => Ok(()),
        false => {
            Err(subject
                .error(format!("invalid result type: expected {wanted}, but provided {found}")))
        }
    }
}

fn shuffle_fits(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let count = |ty: Option<Type>| match ty.map(|ty| cx.type_data(ty)) {
        Some(TypeData::Vector { shape, .. }) => i64::try_from(number_of_elements(shape)).ok(),
        _ => None,
    };
    let Some(components) = subject.integers("components") else { return Ok(()) };
    let Some(wanted) = count(result(subject)) else { return Ok(()) };
    if wanted != components.len() as i64 {
        let found = components.len();
        return Err(subject.error(format!(
            "result type element count ({wanted}) mismatch with the number of component selectors \
             ({found})"
        )));
    }
    let (Some(a), Some(b)) = (count(operand(subject, 0)), count(operand(subject, 1))) else {
        return Ok(());
    };
    let total = a.wrapping_add(b);
    let wrong = |n: &&i64| !(0..total).contains(*n) && **n != 0xffff_ffff && **n != -1;
    match components.iter().find(wrong) {
        Some(found) => Err(subject.error(format!(
            "component selector {found} out of range: expected to be in [0, {total}) or 0xffffffff"
        ))),
        None => Ok(()),
    }
}
