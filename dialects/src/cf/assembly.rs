//! The cases of a switch.

use crate::switch_cases::{self, parse_uses, print_target};
use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::ir::Value;
use irtool::spec::format::Arg;

pub(crate) static SWITCH: Assembly =
    Assembly { directives: &[("SwitchOpCases", Directive { parse, print })], ..Assembly::NONE };

/// The parts of the directive: default and its operands, values, blocks, and their operands.
fn parts(args: &[Arg]) -> Option<(u16, u16, u16, u16, u16)> {
    match args {
        [
            _,
            Arg::Successor(default),
            Arg::Operand(operands),
            _,
            Arg::Attr(values),
            Arg::Successor(blocks),
            Arg::Operand(case_operands),
            _,
        ] => Some((*default, *operands, *values, *blocks, *case_operands)),
        _ => None,
    }
}

fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let Some((default, default_operands, values, blocks, case_operands)) = parts(args) else {
        return Ok(false);
    };
    p.expect("default")?;
    p.expect(":")?;
    p.successor(default)?;
    parse_uses(p, default_operands, true)?;
    let mut found = Vec::new();
    let mut sizes = Vec::new();
    while p.eat(",") {
        found.push(p.integer()?);
        p.expect(":")?;
        p.successor(blocks)?;
        sizes.push(parse_uses(p, case_operands, false)?);
    }
    let cx = p.cx();
    let segments = &p.spec().operands[case_operands as usize].segments;
    p.set_property(segments, cx.i32_array_attr(&sizes));
    let flag = p.operand_types(0).next();
    if let Some(flag) = flag
        && !found.is_empty()
    {
        let value = switch_cases::values(cx, flag, &found);
        p.set_attr(values, value);
    }
    Ok(true)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let Some((default, default_operands, values, blocks, case_operands)) = parts(args) else {
        return;
    };
    p.text("  default: ");
    let list: Vec<Value> = view.operands(default_operands).collect();
    if let Some(block) = view.declared_successors(default).next() {
        print_target(p, view, block, &list);
    }
    let Some(values) = view.declared_attr(values) else { return };
    let segments = &view.spec.operands[case_operands as usize].segments;
    let sizes = view.property(segments).map(|attr| view.i32s(attr)).unwrap_or_default();
    let mut rest = view.operands(case_operands);
    let cases = switch_cases::bytes_of(view.cx, values).zip(view.declared_successors(blocks));
    for (number, (bytes, block)) in cases.enumerate() {
        p.text(",");
        p.newline();
        p.text("  ");
        p.text(&limited(bytes).to_string());
        p.text(": ");
        let own = sizes.get(number).copied().unwrap_or(0).max(0) as usize;
        let list: Vec<Value> = rest.by_ref().take(own).collect();
        print_target(p, view, block, &list);
    }
    p.newline();
}

/// A number without sign, or the largest of 64 bits where it is larger.
fn limited(bytes: &[u8]) -> u64 {
    if bytes.iter().skip(8).any(|byte| *byte != 0) {
        return u64::MAX;
    }
    bytes.iter().take(8).enumerate().fold(0, |n, (i, byte)| n | u64::from(*byte) << (8 * i))
}
