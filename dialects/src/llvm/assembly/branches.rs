//! Where switches and indirect branches go.

use crate::switch_cases::{self, parse_uses, print_target};
use irtool::asm::custom::{AsmPrinter, OpParser, OpView, Parse, parsing};
use irtool::ir::Value;
use irtool::spec::format::{Arg, Of};
use irtool::support::apint::ApInt;

/// Parses `[1: ^a, 2: ^b(%x : i32)]`.
pub(super) fn parse_cases(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [flag, Arg::Attr(values), Arg::Successor(blocks), Arg::Operand(group), _] = args else {
        return Ok(false);
    };
    let Some(Of::Operand(flag)) = parsing::types_of(flag) else { return Ok(false) };
    let mut found = Vec::new();
    let mut sizes = Vec::new();
    p.expect("[")?;
    if !p.eat("]") {
        loop {
            found.push(p.integer()?);
            p.expect(":")?;
            p.successor(*blocks)?;
            sizes.push(parse_uses(p, *group, true)?);
            if !p.eat(",") {
                break;
            }
        }
        p.expect("]")?;
    }
    let cx = p.cx();
    let segments = &p.spec().operands[*group as usize].segments;
    p.set_property(segments, cx.i32_array_attr(&sizes));
    let flag = p.operand_types(flag).next();
    if let Some(flag) = flag
        && !found.is_empty()
    {
        let value = switch_cases::values(cx, flag, &found);
        p.set_attr(*values, value);
    }
    Ok(true)
}

/// What is passed to each block of a list.
fn passed<'a>(view: &OpView<'a>, group: u16) -> impl FnMut() -> Vec<Value> + use<'a> {
    let segments = &view.spec.operands[group as usize].segments;
    let sizes = view.property(segments).map(|attr| view.i32s(attr)).unwrap_or_default();
    let mut sizes = sizes.into_iter();
    let mut values = view.operands(group);
    move || {
        let count = sizes.next().unwrap_or(0).max(0) as usize;
        values.by_ref().take(count).collect()
    }
}

pub(super) fn print_cases(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [_, Arg::Attr(values), Arg::Successor(blocks), Arg::Operand(group), _] = args else {
        return;
    };
    p.text("[");
    p.newline();
    if let Some(values) = view.declared_attr(*values) {
        let mut passed = passed(view, *group);
        let cases = switch_cases::bytes_of(view.cx, values).zip(view.declared_successors(*blocks));
        for (number, (bytes, block)) in cases.enumerate() {
            if number > 0 {
                p.text(",");
                p.newline();
            }
            p.text("  ");
            p.text(&signed(view, values, bytes));
            p.text(": ");
            print_target(p, view, block, &passed());
        }
        p.newline();
    }
    p.text("]");
}

/// A number with its sign.
fn signed(view: &OpView<'_>, values: irtool::context::Attribute, bytes: &[u8]) -> String {
    let width = switch_cases::width(view.cx, values);
    ApInt::from_le_bytes(width, bytes).to_string_signed()
}

/// Parses `[^a, ^b(%x : i32)]`.
pub(super) fn parse_targets(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [_, Arg::Successor(blocks), Arg::Operand(group), _] = args else { return Ok(false) };
    let context = "successor blocks";
    let mut sizes = Vec::new();
    p.expect_in("[", context)?;
    if !p.eat("]") {
        loop {
            p.successor(*blocks)?;
            sizes.push(parse_uses(p, *group, true)?);
            if !p.eat(",") {
                break;
            }
        }
        p.expect_in("]", context)?;
    }
    let segments = &p.spec().operands[*group as usize].segments;
    let value = p.cx().i32_array_attr(&sizes);
    p.set_property(segments, value);
    Ok(true)
}

pub(super) fn print_targets(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [_, Arg::Successor(blocks), Arg::Operand(group), _] = args else { return };
    let mut passed = passed(view, *group);
    p.text("[");
    let mut any = false;
    for block in view.declared_successors(*blocks) {
        p.text(if any { "," } else { "" });
        any = true;
        p.newline();
        print_target(p, view, block, &passed());
    }
    if any {
        p.newline();
    }
    p.text("]");
}
