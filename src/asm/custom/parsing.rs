//! What many hand-written parsers share.

use super::{Argument, OpParser, Parse};
use crate::context::{Attribute, NamedAttr, Type};
use crate::spec::format::{Arg, Of};

/// Parses the attribute of this number as formats have it; says whether it is there.
///
/// # Errors
/// When it is wrong, or missing and not `optional`.
pub fn declared_attribute(p: &mut OpParser<'_, '_, '_>, n: u16, optional: bool) -> Parse<bool> {
    crate::asm::parse::format_attributes::attribute(p, n, false, optional)
}

/// Parses operands with commas between them, one for each of these groups.
///
/// # Errors
/// When there are more or fewer.
pub fn operands(p: &mut OpParser<'_, '_, '_>, groups: &[u16]) -> Parse {
    let start = p.pos();
    let mut found = Vec::new();
    if !groups.is_empty() {
        if p.at("(") || p.at("[") {
            return p.bare_error("unexpected delimiter");
        }
        if !p.at_operand() {
            return p.wrong_token("expected operand");
        }
        loop {
            found.push(p.operand()?);
            if !p.eat(",") {
                break;
            }
        }
    }
    if found.len() != groups.len() {
        return p.error_at(start, format!("expected {} operands", groups.len()));
    }
    for (group, operand) in groups.iter().zip(found) {
        p.add_operand(*group, operand);
    }
    Ok(())
}

/// Parses operands between two marks into a group; says how many.
///
/// # Errors
/// When something is missing, or there are not `wanted` of them.
pub fn operands_between(
    p: &mut OpParser<'_, '_, '_>,
    (open, close): (&str, &str),
    group: u16,
    wanted: Option<usize>,
) -> Parse<usize> {
    let start = p.pos();
    let context = " in operand list";
    p.expect_in(open, context)?;
    let mut count = 0;
    if !p.eat(close) {
        loop {
            let operand = p.operand()?;
            p.add_operand(group, operand);
            count += 1;
            if !p.eat(",") {
                break;
            }
        }
        p.expect_in(close, context)?;
    }
    match wanted {
        Some(wanted) if wanted != count => p.error_at(start, format!("expected {wanted} operands")),
        _ => Ok(count),
    }
}

/// Parses `(%a = %b, ...)`: arguments, whose types are not known yet, and operands of a group.
///
/// # Errors
/// When it is wrong.
pub fn assignments(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse<Vec<Argument>> {
    let mut arguments = Vec::new();
    if !p.eat("(") {
        return p.error("expected '('");
    }
    if p.eat(")") {
        return Ok(arguments);
    }
    let none = p.cx().none();
    loop {
        arguments.push(p.argument(Some(none), None)?);
        p.expect("=")?;
        let operand = p.operand()?;
        p.add_operand(group, operand);
        if !p.eat(",") {
            break;
        }
    }
    if !p.eat(")") {
        return p.wrong_token("expected ',' or ')'");
    }
    Ok(arguments)
}

/// Parses `(%a, %b)`: arguments of one type.
///
/// # Errors
/// When it is wrong.
pub fn arguments(p: &mut OpParser<'_, '_, '_>, ty: Type) -> Parse<Vec<Argument>> {
    let mut arguments = Vec::new();
    let context = " in argument list";
    p.expect_in("(", context)?;
    if p.eat(")") {
        return Ok(arguments);
    }
    loop {
        arguments.push(p.argument(Some(ty), None)?);
        if !p.eat(",") {
            break;
        }
    }
    p.expect_in(")", context)?;
    Ok(arguments)
}

/// Parses `-> type` or `-> (types)`.
///
/// # Errors
/// When it is not there.
pub fn arrow_types(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Type>> {
    if !p.at("->") {
        p.expect("->")?;
    }
    p.optional_arrow_types()
}

/// Whether there is anything in any of these dictionaries; then an array of them.
pub fn dictionaries(p: &OpParser<'_, '_, '_>, list: &[Vec<NamedAttr>]) -> Option<Attribute> {
    let cx = p.cx();
    if list.iter().all(Vec::is_empty) {
        return None;
    }
    let each: Vec<Attribute> = list.iter().map(|entries| cx.dictionary_attr(entries)).collect();
    Some(cx.array_attr(&each))
}

/// What types an argument of a directive stands for.
pub fn types_of(arg: &Arg) -> Option<Of> {
    match arg {
        Arg::Type(of) => Some(*of),
        Arg::Ref(inner) => types_of(inner),
        _ => None,
    }
}
