//! What switches of several dialects share: blocks with the values passed to them, and the values
//! of cases.

use irtool::asm::custom::{AsmPrinter, OpParser, OpView, Parse, operands, type_list};
use irtool::context::{AttrData, Context};
use irtool::context::{Attribute, Type, TypeData};
use irtool::ir::{Block, Value};

/// Parses `(%a, %b : i32, i32)` if it is there; says how many. Values are `plain` where they go
/// without `#`.
pub(crate) fn parse_uses(p: &mut OpParser<'_, '_, '_>, group: u16, plain: bool) -> Parse<i32> {
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

/// Prints a block and the values that are passed to it.
pub(crate) fn print_target(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    block: Block,
    values: &[Value],
) {
    p.successor(block);
    if !values.is_empty() {
        p.text("(");
        operands(p, values.iter().copied());
        p.text(" : ");
        type_list(p, values.iter().map(|value| view.type_of(*value)));
        p.text(")");
    }
}

/// The values of cases, which are of the type of the flag, as an attribute.
pub(crate) fn values(cx: &Context, flag: Type, found: &[i64]) -> Attribute {
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
    let own = found.iter().map(|value| {
        let mut own: Vec<u8> = i128::from(*value).to_le_bytes().to_vec();
        own.resize(bytes.max(16), if *value < 0 { 0xFF } else { 0 });
        own.truncate(bytes);
        if !width.is_multiple_of(8)
            && let Some(last) = own.last_mut()
        {
            *last &= (1 << (width % 8)) - 1;
        }
        own
    });
    cx.dense_attr(ty, &own.collect::<Vec<_>>())
}

/// The bytes of each value of cases, least first.
pub(crate) fn bytes_of(cx: &Context, values: Attribute) -> impl Iterator<Item = &[u8]> {
    let (count, splat, data) = match cx.attr_data(values) {
        AttrData::DenseElements { ty, splat, data } => {
            let shape = cx.type_data(*ty).shape();
            let count = shape.and_then(|shape| shape.first()).map_or(0, |count| *count as usize);
            (count, *splat, &**data)
        }
        _ => (0, true, [].as_slice()),
    };
    let size = if splat { data.len() } else { data.len() / count.max(1) };
    (0..count).map(move |number| {
        let start = if splat { 0 } else { number * size };
        data.get(start..start + size).unwrap_or_default()
    })
}

/// How many bits each value of cases has.
pub(crate) fn width(cx: &Context, values: Attribute) -> u32 {
    let AttrData::DenseElements { ty, .. } = cx.attr_data(values) else { return 0 };
    match cx.type_data(*ty).element().map(|element| cx.type_data(element)) {
        Some(TypeData::Integer { width, .. }) => *width,
        _ => 64,
    }
}
