//! Comparisons of several values, integers and repetitions.

use super::verify::width;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, ResultNames, operands, type_list,
};
use irtool::asm::{parse_attribute_text, parse_type_text};
use irtool::context::AttrData;

pub(super) static COMPARISON: Assembly =
    Assembly { parse: Some(parse_comparison), print: Some(print_comparison), ..Assembly::NONE };
pub(super) static INTEGER: Assembly = Assembly {
    parse: Some(parse_integer),
    print: Some(print_integer),
    result_names: ResultNames::By(integer_name),
    ..Assembly::NONE
};
pub(super) static DECLARED: Assembly =
    Assembly { result_names: ResultNames::By(declared_name), ..Assembly::NONE };
pub(super) static REPEAT: Assembly =
    Assembly { parse: Some(parse_repeat), print: Some(print_repeat), ..Assembly::NONE };

fn parse_comparison(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let count = p.operand_list(0)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    (0..count).for_each(|_| p.add_operand_type(0, ty));
    let bool_type = p.cx().plain_dialect_type("smt", "bool");
    p.add_result_type(0, bool_type);
    Ok(())
}

fn print_comparison(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.all_operands());
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" : ");
    type_list(p, view.all_operands().take(1).map(|value| view.type_of(value)));
}

/// How many bits the reference reads an integer into, and whether the first of them is set: four
/// a digit, of decimals, too.
fn bits_of(digits: &str) -> Option<(u32, bool)> {
    let (digits, radix) = match digits.strip_prefix("0x") {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some((64, false));
    }
    let bits = u32::try_from(digits.len()).ok()?.checked_mul(4)?;
    // Of more than one decimal digit the bits are never all needed.
    let set = match radix {
        16 => digits.starts_with(|c: char| c.to_digit(16).is_some_and(|digit| digit >= 8)),
        _ => matches!(digits, "8" | "9"),
    };
    Some((bits, set))
}

fn parse_integer(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (negative, digits) = p.integer_text()?;
    let cx = p.cx();
    let Some((bits, set)) = bits_of(digits) else {
        return p.error_at(p.name_pos(), "integer value too large");
    };
    let bits = if set { bits + 1 } else { bits };
    let text = match negative {
        false => format!("{digits} : ui{bits}"),
        true => format!("-{digits} : si{}", bits.max(2)),
    };
    let value = parse_attribute_text(cx, &text).ok().and_then(|attr| match cx.attr_data(attr) {
        AttrData::Integer { value, .. } => {
            let ty = parse_type_text(cx, &format!("ui{bits}"))?;
            Some(cx.intern_attribute(AttrData::Integer { ty, value: value.clone() }))
        }
        _ => None,
    });
    let Some(value) = value else {
        return p.error_at(p.name_pos(), "integer value too large");
    };
    p.set_property("value", value);
    p.attr_dict()?;
    let int_type = cx.plain_dialect_type("smt", "int");
    p.add_result_type(0, int_type);
    Ok(())
}

/// The value as it is written: with a sign.
fn digits(view: &OpView<'_>) -> Vec<u8> {
    let mut text = Vec::new();
    if let Some(AttrData::Integer { value, .. }) =
        view.property("value").map(|attr| view.cx.attr_data(attr))
    {
        value.write_signed(&mut text);
    }
    text
}

fn print_integer(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    p.bytes(&digits(view));
    p.attr_dict(&view.attrs_but(&["value"]), false);
}

/// `%c5`.
fn integer_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    name(0, &[b"c".as_slice(), &digits(view)].concat());
}

/// What the symbol's name starts with.
fn declared_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    if let Some(prefix) = view.string("namePrefix") {
        name(0, view.cx.bytes(prefix));
    }
}

fn parse_repeat(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let start = p.pos();
    let count = p.integer()?;
    p.expect("times")?;
    if count <= 0 {
        return p.error_at(start, "integer must be positive");
    }
    let place = p.pos();
    let input = p.operand()?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_typed_operand(0, input, ty);
    p.resolve(0)?;
    let Some(bits) = width(p.cx(), ty) else {
        return p.error_at(place, "input must have bit-vector type");
    };
    let bits = i128::from(bits) * i128::from(count);
    match parse_type_text(p.cx(), &format!("!smt.bv<{bits}>")) {
        Some(ty) => p.add_result_type(0, ty),
        None => {
            let words = "result bit-width (provided integer times bit-width of the input type) \
                         must fit into 64-bit";
            return p.error_at(start, words);
        }
    }
    Ok(())
}

fn print_repeat(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let bits = |value| width(view.cx, view.type_of(value)).unwrap_or(1).max(1);
    let (Some(input), Some(result)) = (view.all_operands().next(), view.all_results().next())
    else {
        return;
    };
    p.text(&format!(" {} times ", bits(result) / bits(input)));
    p.operand(input);
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" : ");
    p.ty(view.type_of(input));
}
