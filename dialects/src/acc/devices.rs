//! Clauses with operands for kinds of devices:
//!
//! ```text
//! async(%a : i32, %b : i32 [#acc.device_type<nvidia>])
//! async([#acc.device_type<host>], %a : i32)
//! num_gangs({%a : i32, %b : i32} [#acc.device_type<host>], {%c : i32})
//! ```
//!
//! An operand, or a group in braces, is for any device unless a kind stands behind it. A clause
//! may hold for kinds of devices without operands: those stand first, and none need be named where
//! it is all of them.

use super::assembly::{attribute, typed_operand};
use irtool::asm::custom::{AsmPrinter, Directive, OpParser, OpView, Parse};
use irtool::context::{AttrData, Attribute, Context};
use irtool::ir::Value;
use irtool::spec::format::Arg;

pub(super) const KINDS: Directive = Directive { parse: parse_kinds, print: print_kinds };
pub(super) const OPERANDS: Directive = Directive { parse: parse_operands, print: print_operands };
pub(super) const OPTIONAL_OPERANDS: Directive =
    Directive { parse: parse_optional_operands, print: print_optional_operands };
pub(super) const GROUPS: Directive = Directive { parse: parse_groups, print: print_groups };
pub(super) const WAIT: Directive = Directive { parse: parse_wait, print: print_wait };
pub(super) const GANG: Directive = Directive { parse: parse_gang, print: print_gang };

/// What stands for devices of any kind.
pub(super) fn any_device(cx: &Context) -> Attribute {
    attribute(cx, "device_type<none>")
}

/// Parses `a, b]`: attributes.
pub(super) fn kinds_in_brackets(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Attribute>> {
    let mut kinds = Vec::new();
    p.comma_separated(|p| {
        kinds.push(p.attribute(None)?);
        Ok(())
    })?;
    p.expect("]")?;
    Ok(kinds)
}

/// Parses `[kind]` if it is there; otherwise it is for any.
pub(super) fn kind(p: &mut OpParser<'_, '_, '_>) -> Parse<Attribute> {
    if !p.eat("[") {
        return Ok(any_device(p.cx()));
    }
    let kind = p.attribute(None)?;
    p.expect("]")?;
    Ok(kind)
}

/// Takes the absence of `(` for any device: then the kinds that stand alone are set, and there is
/// nothing to parse.
pub(super) fn is_for_any(p: &mut OpParser<'_, '_, '_>, alone: u16) -> bool {
    let open = p.eat("(");
    if !open {
        let any = any_device(p.cx());
        set_array(p, alone, &[any]);
    }
    !open
}

/// Parses `[a, b],`, which may be missing: kinds that stand alone, before others.
pub(super) fn kinds_before(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Attribute>> {
    if !p.eat("[") {
        return Ok(Vec::new());
    }
    let kinds = kinds_in_brackets(p)?;
    p.expect(",")?;
    Ok(kinds)
}

/// Prints `([a, b], ...)`: the kinds that stand alone, then the rest, which `has_more` or has not;
/// nothing for any device and nothing more.
pub(super) fn print_clause(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    alone: u16,
    is_empty: bool,
    has_more: bool,
    rest: impl FnOnce(&mut dyn AsmPrinter),
) {
    let alone = view.array(alone);
    if is_empty && alone == [any_device(view.cx)] {
        return;
    }
    p.text("(");
    print_brackets(p, alone);
    if !alone.is_empty() && has_more {
        p.text(", ");
    }
    rest(p);
    p.text(")");
}

/// Prints ` [kind]`, unless it is for any.
pub(super) fn print_kind(p: &mut dyn AsmPrinter, cx: &Context, kind: Option<&Attribute>) {
    if let Some(kind) = kind.filter(|kind| **kind != any_device(cx)) {
        p.text(" [");
        p.attribute(*kind);
        p.text("]");
    }
}

/// Prints `[a, b]`, unless there are none.
pub(super) fn print_brackets(p: &mut dyn AsmPrinter, kinds: &[Attribute]) {
    for (number, kind) in kinds.iter().enumerate() {
        p.text(if number > 0 { ", " } else { "[" });
        p.attribute(*kind);
    }
    if !kinds.is_empty() {
        p.text("]");
    }
}

pub(super) fn set_array(p: &mut OpParser<'_, '_, '_>, n: u16, elements: &[Attribute]) {
    let array = p.cx().array_attr(elements);
    p.set_attr(n, array);
}

/// Nothing, for any device, or `([a, b])`.
fn parse_kinds(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(kinds)] = args else { return Ok(false) };
    let mut found = Vec::new();
    if !p.eat("(") {
        found.push(any_device(p.cx()));
    } else if p.eat("[") {
        found = kinds_in_brackets(p)?;
        p.expect(")")?;
    }
    set_array(p, *kinds, &found);
    Ok(true)
}

fn print_kinds(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(kinds)] = args else { return };
    let kinds = view.array(*kinds);
    if !kinds.is_empty() && kinds != [any_device(view.cx)] {
        p.text("(");
        print_brackets(p, kinds);
        p.text(")");
    }
}

/// Parses `%a : type [kind], ...`.
fn operands_of_kinds(p: &mut OpParser<'_, '_, '_>, group: u16, kinds: u16) -> Parse {
    let mut found = Vec::new();
    p.comma_separated(|p| {
        typed_operand(p, group)?;
        found.push(kind_of_device(p)?);
        Ok(())
    })?;
    set_array(p, kinds, &found);
    Ok(())
}

/// The same as [`kind`], which must be a kind of device.
fn kind_of_device(p: &mut OpParser<'_, '_, '_>) -> Parse<Attribute> {
    if !p.eat("[") {
        return Ok(any_device(p.cx()));
    }
    let pos = p.pos();
    let kind = p.attribute(None)?;
    let is_kind = match p.cx().attr_data(kind) {
        AttrData::Dialect(text) => text.mnemonic() == b"device_type",
        _ => false,
    };
    if !is_kind {
        return p.error_at(pos, "invalid kind of attribute specified");
    }
    p.expect("]")?;
    Ok(kind)
}

fn print_operands_of_kinds(p: &mut dyn AsmPrinter, view: &OpView<'_>, group: u16, kinds: u16) {
    // Without a kind an operand is not shown.
    for (number, (value, kind)) in view.operands(group).zip(view.array(kinds)).enumerate() {
        if number > 0 {
            p.text(", ");
        }
        print_typed(p, view, value);
        print_kind(p, view.cx, Some(kind));
    }
}

fn print_typed(p: &mut dyn AsmPrinter, view: &OpView<'_>, value: Value) {
    p.operand(value);
    p.text(" : ");
    p.ty(view.type_of(value));
}

fn parse_operands(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(group), _, Arg::Attr(kinds)] = args else { return Ok(false) };
    operands_of_kinds(p, *group, *kinds)?;
    Ok(true)
}

fn print_operands(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(group), _, Arg::Attr(kinds)] = args else { return };
    print_operands_of_kinds(p, view, *group, *kinds);
}

/// Nothing, or `(%a : type [kind])`, perhaps after kinds, which are lost.
fn parse_optional_operands(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(group), _, Arg::Attr(kinds), Arg::Attr(alone)] = args else {
        return Ok(false);
    };
    if is_for_any(p, *alone) {
        return Ok(true);
    }
    kinds_before(p)?;
    operands_of_kinds(p, *group, *kinds)?;
    p.expect(")")?;
    Ok(true)
}

fn print_optional_operands(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(group), _, Arg::Attr(kinds), Arg::Attr(alone)] = args else { return };
    let (is_empty, has_more) = (view.operands(*group).len() == 0, !view.array(*kinds).is_empty());
    print_clause(p, view, *alone, is_empty, has_more, |p| {
        print_operands_of_kinds(p, view, *group, *kinds);
    });
}

/// Parses `{%a : type, %b : type} [kind]`; says how many there are, and the kind.
fn group_of_kind(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse<(i32, Attribute)> {
    let mut count = 0;
    p.comma_separated(|p| {
        count += 1;
        typed_operand(p, group)
    })?;
    p.expect("}")?;
    Ok((count, kind(p)?))
}

fn set_groups(p: &mut OpParser<'_, '_, '_>, kinds: u16, sizes: u16, found: &[(i32, Attribute)]) {
    let (counts, attrs): (Vec<i32>, Vec<Attribute>) = found.iter().copied().unzip();
    set_array(p, kinds, &attrs);
    let counts = p.cx().i32_array_attr(&counts);
    p.set_attr(sizes, counts);
}

fn parse_groups(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(group), _, Arg::Attr(kinds), Arg::Attr(sizes)] = args else {
        return Ok(false);
    };
    let mut found = Vec::new();
    p.comma_separated(|p| {
        p.expect("{")?;
        found.push(group_of_kind(p, *group)?);
        Ok(())
    })?;
    set_groups(p, *kinds, *sizes, &found);
    Ok(true)
}

/// Prints groups in braces; `before` prints what stands in front of an operand, told the number of
/// its group, its own there, and the one among all.
fn print_groups_of_kinds(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    (group, kinds, sizes): (u16, u16, u16),
    mut before: impl FnMut(&mut dyn AsmPrinter, usize, usize, usize),
) {
    let mut values = view.operands(group).enumerate();
    let sizes = view.declared_attr(sizes).map(|attr| view.i32s(attr)).unwrap_or_default();
    for (number, kind) in view.array(kinds).iter().enumerate() {
        p.text(if number > 0 { ", {" } else { "{" });
        let size = sizes.get(number).and_then(|size| usize::try_from(*size).ok()).unwrap_or(0);
        for (place, (overall, value)) in values.by_ref().take(size).enumerate() {
            if place > 0 {
                p.text(", ");
            }
            before(p, number, place, overall);
            print_typed(p, view, value);
        }
        p.text("}");
        print_kind(p, view.cx, Some(kind));
    }
}

fn print_groups(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(group), _, Arg::Attr(kinds), Arg::Attr(sizes)] = args else { return };
    print_groups_of_kinds(p, view, (*group, *kinds, *sizes), |_, _, _, _| {});
}

/// The operands of a clause, and its four attributes.
fn clause(args: &[Arg]) -> Option<(u16, [u16; 4])> {
    match args {
        [Arg::Operand(group), _, Arg::Attr(a), Arg::Attr(b), Arg::Attr(c), Arg::Attr(d)] => {
            Some((*group, [*a, *b, *c, *d]))
        }
        _ => None,
    }
}

/// Nothing, or `([kinds], {devnum: %a : type, %b : type} [kind])`.
fn parse_wait(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let Some((group, [kinds, sizes, numbered, alone])) = clause(args) else { return Ok(false) };
    let cx = p.cx();
    if is_for_any(p, alone) {
        return Ok(true);
    }
    let without = kinds_before(p)?;
    let (mut found, mut devices) = (Vec::new(), Vec::new());
    p.comma_separated(|p| {
        p.expect("{")?;
        let device = p.eat("devnum");
        if device {
            p.expect(":")?;
        }
        devices.push(cx.bool_attr(device));
        found.push(group_of_kind(p, group)?);
        Ok(())
    })?;
    p.expect(")")?;
    set_groups(p, kinds, sizes, &found);
    set_array(p, numbered, &devices);
    set_array(p, alone, &without);
    Ok(true)
}

fn print_wait(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let Some((group, [kinds, sizes, numbered, alone])) = clause(args) else { return };
    let cx = view.cx;
    let (is_empty, has_more) = (view.operands(group).len() == 0, !view.array(kinds).is_empty());
    let (devices, yes) = (view.array(numbered), cx.bool_attr(true));
    print_clause(p, view, alone, is_empty, has_more, |p| {
        print_groups_of_kinds(p, view, (group, kinds, sizes), |p, number, place, _| {
            if place == 0 && devices.get(number) == Some(&yes) {
                p.text("devnum: ");
            }
        });
    });
}

/// What an operand of a gang says: the word, and the name of its kind.
const GANG_VALUES: [(&str, &str); 3] = [("num", "Num"), ("dim", "Dim"), ("static", "Static")];

/// Nothing, or `([kinds], {num=%a : type, static=%b : type} [kind])`, where operands may be missing.
fn parse_gang(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let Some((group, [values, kinds, sizes, alone])) = clause(args) else { return Ok(false) };
    let cx = p.cx();
    if is_for_any(p, alone) {
        return Ok(true);
    }
    let (mut without, mut found, mut said) = (Vec::new(), Vec::new(), Vec::new());
    let mut go_on = true;
    if p.eat("[") {
        without = kinds_in_brackets(p)?;
        go_on = p.eat(",");
    }
    while go_on {
        p.expect("{")?;
        let before = said.len();
        loop {
            // Once there was a value, a comma stands before each look for more, in later groups
            // as well.
            let comma = !said.is_empty();
            if comma && !p.eat(",") {
                break;
            }
            let known = said.len();
            for (word, name) in GANG_VALUES {
                if p.eat(word) {
                    p.expect("=")?;
                    typed_operand(p, group)?;
                    said.push(attribute(cx, &format!("gang_arg_type<{name}>")));
                }
            }
            if said.len() == known {
                if comma {
                    return p.error("new value expected after comma");
                }
                break;
            }
        }
        if said.is_empty() {
            return p.error("expect at least one of num, dim or static values");
        }
        p.expect("}")?;
        found.push(((said.len() - before) as i32, kind(p)?));
        go_on = p.eat(",");
    }
    p.expect(")")?;
    set_groups(p, kinds, sizes, &found);
    set_array(p, values, &said);
    set_array(p, alone, &without);
    Ok(true)
}

fn print_gang(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let Some((group, [values, kinds, sizes, alone])) = clause(args) else { return };
    let cx = view.cx;
    let (is_empty, has_more) = (view.operands(group).len() == 0, !view.array(kinds).is_empty());
    let values = view.array(values);
    print_clause(p, view, alone, is_empty, has_more, |p| {
        print_groups_of_kinds(p, view, (group, kinds, sizes), |p, _, _, overall| {
            let value = values.get(overall).map(|attr| irtool::asm::attribute_text(cx, *attr));
            let word = GANG_VALUES.iter().find(|(_, name)| {
                value.as_ref().is_some_and(|value| value.contains(&format!("<{name}>")))
            });
            if let Some((word, _)) = word {
                p.text(word);
                p.text("=");
            }
        });
    });
}
