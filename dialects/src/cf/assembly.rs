//! The cases of a switch.

use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, operands, type_list,
};
use irtool::context::{AttrData, TypeData};
use irtool::ir::{Block, Value};
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

/// Parses `(%a, %b : i32, i32)` if it is there; says how many. After `default` values go without
/// `#`, as the reference has it.
fn parse_uses(p: &mut OpParser<'_, '_, '_>, group: u16, plain: bool) -> Parse<i32> {
    if !p.eat("(") {
        return Ok(0);
    }
    let mut count = 0;
    while count > 0 || p.at_operand() {
        let operand = if plain { p.plain_operand()? } else { p.operand()? };
        p.add_operand(group, operand);
        count += 1;
        if !p.eat(",") {
            break;
        }
    }
    p.expect(":")?;
    for ty in p.type_list()? {
        p.add_operand_type(group, ty);
    }
    p.expect(")")?;
    Ok(count)
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
        let width = match cx.type_data(flag) {
            TypeData::Integer { width, .. } => *width,
            _ => 64,
        };
        let bytes = (width as usize).div_ceil(8);
        let ty = cx.intern_type(TypeData::Vector {
            shape: [found.len() as i64].into(),
            scalable: [false].into(),
            element: flag,
        });
        let splat = found.windows(2).all(|pair| pair[0] == pair[1]);
        let kept = if splat { &found[..1] } else { &found[..] };
        let mut data = Vec::new();
        for value in kept {
            let mut own: Vec<u8> = i128::from(*value).to_le_bytes().to_vec();
            own.resize(bytes.max(16), if *value < 0 { 0xFF } else { 0 });
            own.truncate(bytes);
            if !width.is_multiple_of(8)
                && let Some(last) = own.last_mut()
            {
                *last &= (1 << (width % 8)) - 1;
            }
            data.extend(own);
        }
        let value = cx.intern_attribute(AttrData::DenseElements { ty, splat, data: data.into() });
        p.set_attr(values, value);
    }
    Ok(true)
}

fn print_target(p: &mut dyn AsmPrinter, view: &OpView<'_>, block: Block, values: &[Value]) {
    p.successor(block);
    if !values.is_empty() {
        p.text("(");
        operands(p, values.iter().copied());
        p.text(" : ");
        type_list(p, values.iter().map(|value| view.type_of(*value)));
        p.text(")");
    }
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
    let values = view.declared_attr(values).map(|attr| view.cx.attr_data(attr));
    let Some(AttrData::DenseElements { ty, splat, data }) = values else { return };
    let count =
        view.cx.type_data(*ty).shape().and_then(|shape| shape.first().copied()).unwrap_or(0);
    let size = if *splat { data.len() } else { data.len() / (count.max(1) as usize) };
    let segments = &view.spec.operands[case_operands as usize].segments;
    let sizes = view.property(segments).map(|attr| view.i32s(attr)).unwrap_or_default();
    let mut rest = view.operands(case_operands);
    for (number, block) in view.declared_successors(blocks).enumerate().take(count as usize) {
        p.text(",");
        p.newline();
        p.text("  ");
        let start = if *splat { 0 } else { number * size };
        let bytes = data.get(start..start + size).unwrap_or_default();
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
