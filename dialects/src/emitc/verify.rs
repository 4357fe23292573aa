//! What ops of C ask beyond declarations: pointers are reckoned with as C does, initial values fit
//! what they fill, and what is written out as text has as many operands as places for them.

use super::assembly::as_tensor;
use super::relations::inner;
use crate::subject::{Answer, Subject, hooks, quoted, type_value};
use crate::type_interfaces::{is_emitc, name};
use irtool::asm::{attribute_text, quoted_op};
use irtool::context::{AttrData, Attribute, Context, Type, TypeData};
use irtool::ir::Value;

hooks! {
    add: adds,
    sub: subtracts,
    apply: applies,
    assign: assigns,
    constant: |subject: &Subject<'_>| initialises(subject, true),
    variable: |subject: &Subject<'_>| initialises(subject, false),
    literal: |subject: &Subject<'_>| has_text(subject, "value", "value must not be empty"),
    call_opaque: calls,
    subscript: indexes,
    verbatim: has_places,
    global: is_global,
    field: is_field,
}

fn is_pointer(cx: &Context, ty: Type) -> bool {
    name(cx, ty) == (b"emitc", b"ptr")
}

fn is_integer_or_opaque(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Integer { .. }) || name(cx, ty) == (b"emitc", b"opaque")
}

/// Whether it is as wide as a pointer: `!emitc.size_t` and its like.
fn is_pointer_wide(cx: &Context, ty: Type) -> bool {
    matches!(name(cx, ty), (b"emitc", b"size_t" | b"ssize_t" | b"ptrdiff_t"))
}

fn operands(subject: &Subject<'_>) -> Option<(Type, Type)> {
    let mut types = subject.operand_types();
    Some((types.next()?, types.next()?))
}

fn adds(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some((lhs, rhs)) = operands(subject) else { return Ok(()) };
    let other = match (is_pointer(cx, lhs), is_pointer(cx, rhs)) {
        (true, true) => return Err(subject.error("requires that at most one operand is a pointer")),
        (true, false) => rhs,
        (false, true) => lhs,
        (false, false) => return Ok(()),
    };
    match is_integer_or_opaque(cx, other) {
        true => Ok(()),
        false => Err(subject.error(
            "requires that one operand is an integer or of opaque type if the other is a pointer",
        )),
    }
}

fn subtracts(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some((lhs, rhs)) = operands(subject) else { return Ok(()) };
    match (is_pointer(cx, lhs), is_pointer(cx, rhs)) {
        (false, true) => Err(subject.error("rhs can only be a pointer if lhs is a pointer")),
        (true, false) if !is_integer_or_opaque(cx, rhs) => Err(subject.error(
            "requires that rhs is an integer, pointer or of opaque type if lhs is a pointer",
        )),
        (true, true) => {
            let fits =
                |ty| is_integer_or_opaque(cx, ty) || name(cx, ty) == (b"emitc", b"ptrdiff_t");
            match subject.result_types().next().is_none_or(fits) {
                true => Ok(()),
                false => Err(subject.error(
                    "requires that the result is an integer, ptrdiff_t or of opaque type if lhs \
                     and rhs are pointers",
                )),
            }
        }
        _ => Ok(()),
    }
}

fn text<'a>(subject: &Subject<'a>, name: &str) -> Option<std::borrow::Cow<'a, str>> {
    let value = subject.cx.string_value(subject.property(name)?)?;
    Some(subject.cx.str(value))
}

fn has_text(subject: &Subject<'_>, name: &str, words: &str) -> Answer {
    match text(subject, name).is_some_and(|text| text.is_empty()) {
        true => Err(subject.error(words)),
        false => Ok(()),
    }
}

fn applies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    has_text(subject, "applicableOperator", "applicable operator must not be empty")?;
    let (Some(operand), Some(result), Some(operator)) = (
        subject.operand_types().next(),
        subject.result_types().next(),
        text(subject, "applicableOperator"),
    ) else {
        return Ok(());
    };
    let words = match &*operator {
        "&" if name(cx, operand) != (b"emitc", b"lvalue") => {
            "operand type must be an lvalue when applying `&`"
        }
        "&" if !is_pointer(cx, result) => "result type must be a pointer when applying `&`",
        "*" if !is_pointer(cx, operand) => "operand type must be a pointer when applying `*`",
        "&" | "*" => return Ok(()),
        _ => "applicable operator is illegal",
    };
    Err(subject.error(words))
}

fn assigns(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(variable) = body.operands(subject.op).next() else { return Ok(()) };
    if body.defining_op(variable).is_none() {
        return Err(subject.error("cannot assign to block argument"));
    }
    let Some((place, value)) = operands(subject) else { return Ok(()) };
    match inner(cx, place) {
        Some(wanted) if wanted != value => {
            let [wanted, found] = [wanted, value].map(|ty| quoted(cx, ty));
            let shown: String = body
                .operands(subject.op)
                .zip(["variable", "value"])
                .map(|(operand, what)| format!("  {what}: {}\n", shown(subject, operand)))
                .collect();
            Err(subject.error(format!(
                "requires value's type ({found}) to match variable's type ({wanted})\n{shown}"
            )))
        }
        _ => Ok(()),
    }
}

/// Where a value comes from.
fn shown(subject: &Subject<'_>, value: Value) -> String {
    let (cx, body) = (subject.cx, subject.body);
    if let Some(op) = body.defining_op(value) {
        return quoted_op(cx, body, op);
    }
    let block = body.defining_block(value);
    let index = block.and_then(|block| body.block_args(block).position(|arg| arg == value));
    let ty = quoted(cx, body.value_type(value));
    format!("<block argument> of type {ty} at index: {}", index.unwrap_or_default())
}

fn is_opaque(cx: &Context, attr: Attribute) -> bool {
    matches!(cx.attr_data(attr), AttrData::Dialect(text) if text.is(cx, "emitc", "opaque"))
}

/// The type of a number or of elements.
fn type_of(cx: &Context, attr: Attribute) -> Option<Type> {
    match cx.attr_data(attr) {
        AttrData::Integer { ty, .. }
        | AttrData::Float { ty, .. }
        | AttrData::DenseElements { ty, .. }
        | AttrData::DenseStrings { ty, .. }
        | AttrData::Sparse { ty, .. }
        | AttrData::DenseResource { ty, .. } => Some(*ty),
        // Attributes of dialects that nobody knows are of no type, and have it.
        AttrData::Dialect(text) if text.ty.is_none() && !cx.is_dialect_registered(text.dialect) => {
            Some(cx.none())
        }
        AttrData::Dialect(text) => text.ty,
        _ => None,
    }
}

/// The value of a constant or variable fits it.
fn initialises(subject: &Subject<'_>, is_constant: bool) -> Answer {
    let cx = subject.cx;
    let (Some(value), Some(result)) = (subject.property("value"), subject.result_types().next())
    else {
        return Ok(());
    };
    if is_opaque(cx, value) {
        let is_empty = attribute_text(cx, value) == "#emitc.opaque<\"\">";
        return match is_constant && is_empty {
            true => Err(subject.error("value must not be empty")),
            false => Ok(()),
        };
    }
    if matches!(cx.attr_data(value), AttrData::String { .. }) {
        let words = "string attributes are not supported, use #emitc.opaque instead";
        return Err(subject.error(words));
    }
    let Some(found) = type_of(cx, value) else { return Ok(()) };
    let is_place = name(cx, result) == (b"emitc", b"lvalue");
    let wanted = if is_place { inner(cx, result).unwrap_or(result) } else { result };
    if found == wanted || is_pointer_wide(cx, wanted) && found == cx.index() {
        return Ok(());
    }
    Err(subject.error(format!(
        "requires attribute to either be an #emitc.opaque attribute or it's type ({}) to match \
         the op's result type ({})",
        quoted(cx, found),
        quoted(cx, wanted)
    )))
}

fn calls(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    has_text(subject, "callee", "callee must not be empty")?;
    let list = |name| match subject.property(name).map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Array(list)) => &**list,
        _ => &[],
    };
    let count = subject.operand_types().len();
    for arg in list("args") {
        match cx.attr_data(*arg) {
            AttrData::Integer { ty, value } if *ty == cx.index() => {
                let index = value.to_i64().and_then(|index| usize::try_from(index).ok());
                if index.is_none_or(|index| index >= count) {
                    return Err(subject.error("index argument is out of range"));
                }
            }
            AttrData::Array(_) => return Err(subject.error("array argument has no type")),
            _ => {}
        }
    }
    for arg in list("template_args") {
        let fits = match cx.attr_data(*arg) {
            AttrData::Type(_) | AttrData::Integer { .. } | AttrData::Float { .. } => true,
            _ => is_opaque(cx, *arg),
        };
        if !fits {
            return Err(subject.error("template argument has invalid type"));
        }
    }
    match subject.result_types().any(|ty| name(cx, ty) == (b"emitc", b"array")) {
        true => Err(subject.error("cannot return array type")),
        false => Ok(()),
    }
}

fn indexes(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(value), Some(result)) = (types.next(), subject.result_types().next()) else {
        return Ok(());
    };
    let is_index =
        |ty: Type| ty == cx.index() || is_integer_or_opaque(cx, ty) || is_pointer_wide(cx, ty);
    let count = types.len();
    let found = inner(cx, result);
    if name(cx, value) == (b"emitc", b"array") {
        let Some(tensor) = as_tensor(cx, value) else { return Ok(()) };
        let data = cx.type_data(tensor);
        let rank = data.shape().map_or(0, <[i64]>::len);
        if count != rank {
            return Err(subject.error(format!(
                "on array operand requires number of indices ({count}) to match the rank of the \
                 array type ({rank})"
            )));
        }
        if let Some((number, ty)) = types.enumerate().find(|(_, ty)| !is_index(*ty)) {
            return Err(subject.error(format!(
                "on array operand requires index operand {number} to be integer-like, but got {}",
                quoted(cx, ty)
            )));
        }
        return match (data.element(), found) {
            (Some(element), Some(found)) if element != found => Err(subject.error(format!(
                "on array operand requires element type ({}) and result type ({}) to match",
                quoted(cx, element),
                quoted(cx, found)
            ))),
            _ => Ok(()),
        };
    }
    if !is_pointer(cx, value) {
        return Ok(());
    }
    let (Some(index), 1) = (types.next(), count) else {
        return Err(subject
            .error(format!("on pointer operand requires one index operand, but got {count}")));
    };
    if !is_index(index) {
        return Err(subject.error(format!(
            "on pointer operand requires index operand to be integer-like, but got {}",
            quoted(cx, index)
        )));
    }
    match (inner(cx, value), found) {
        (Some(pointee), Some(found)) if pointee != found => Err(subject.error(format!(
            "on pointer operand requires pointee type ({}) and result type ({}) to match",
            quoted(cx, pointee),
            quoted(cx, found)
        ))),
        _ => Ok(()),
    }
}

/// How many `{}` a text has; `{{` stands for a brace.
fn places(text: &str) -> Result<usize, &'static str> {
    let (mut rest, mut count) = (text, 0);
    while let Some((_, after)) = rest.split_once('{') {
        rest = match after.chars().next() {
            None => return Err("expected '}' after unescaped '{' at end of string"),
            Some('{') => &after[1..],
            Some('}') => {
                count += 1;
                &after[1..]
            }
            Some(_) => return Err("expected '}' after unescaped '{'"),
        };
    }
    Ok(count)
}

fn has_places(subject: &Subject<'_>) -> Answer {
    let count = subject.operand_types().len();
    let Some(text) = text(subject, "value").filter(|_| count > 0) else { return Ok(()) };
    match places(&text) {
        Err(words) => Err(subject.error(words)),
        Ok(places) if places != count => {
            Err(subject.error("requires operands for each placeholder in the format string"))
        }
        Ok(_) => Ok(()),
    }
}

fn is_global(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = subject.property("type").and_then(|attr| type_value(cx, attr)) else {
        return Ok(());
    };
    if !is_emitc(cx, ty) {
        return Err(subject.error("expected valid emitc type"));
    }
    if subject.property("static_specifier").is_some()
        && subject.property("extern_specifier").is_some()
    {
        return Err(subject.error("cannot have both static and extern specifiers"));
    }
    subject.property("initial_value").map_or(Ok(()), |value| fills(subject, ty, value))
}

/// An initial value is of the type that it fills.
fn fills(subject: &Subject<'_>, ty: Type, value: Attribute) -> Answer {
    let cx = subject.cx;
    let Some(found) = type_of(cx, value) else {
        return match is_opaque(cx, value) {
            true => Ok(()),
            false => Err(subject.error(format!(
                "initial value should be a integer, float, elements or opaque attribute, but got {}",
                attribute_text(cx, value)
            ))),
        };
    };
    let mut wanted = Some(ty);
    if cx.attr_data(value).is_elements() {
        if name(cx, ty) != (b"emitc", b"array") {
            let words = format!("expected array type, but got {}", quoted(cx, ty));
            return Err(subject.error(words));
        }
        wanted = as_tensor(cx, ty);
    }
    match wanted {
        Some(wanted) if wanted != found => Err(subject.error(format!(
            "initial value expected to be of type {}, but was of type {}",
            quoted(cx, ty),
            quoted(cx, found)
        ))),
        _ => Ok(()),
    }
}

fn is_field(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let ty = subject.property("type").and_then(|attr| type_value(cx, attr));
    if ty.is_some_and(|ty| !is_emitc(cx, ty)) {
        return Err(subject.error("expected valid emitc type"));
    }
    let parent = body.parent_op(subject.op);
    if parent.is_none_or(|op| crate::subject::name(cx, body, op) != "emitc.class") {
        return Err(subject.error("field must be nested within an emitc.class operation"));
    }
    has_text(subject, "sym_name", "field must have a non-empty symbol name")
}
