//! The forms of ops over whole tensors that say in an attribute or a region what they do:
//! `map`, `reduce`, `transpose` and `broadcast`. A region with one op on its arguments is written
//! as that op's name.

use super::assembly::{argument_names, element, parse_parts, print_parts};
use irtool::asm::attribute_text;
use irtool::asm::custom::{
    Argument, AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, parsing,
};
use irtool::context::{Location, NamedAttr, Type, TypeData};
use irtool::ir::{Op, Region, Value};

pub(crate) static MAP: Assembly = Assembly {
    parse: Some(parse_map),
    print: Some(print_map),
    argument_names: Some(|view, region, name| argument_names(view, region, b"init", name)),
    ..Assembly::NONE
};
pub(crate) static REDUCE: Assembly =
    Assembly { parse: Some(parse_reduce), print: Some(print_reduce), ..MAP };
pub(crate) static TRANSPOSE: Assembly =
    Assembly { parse: Some(parse_moving), print: Some(print_moving), ..Assembly::NONE };
pub(crate) static BROADCAST: Assembly =
    Assembly { parse: Some(parse_moving), print: Some(print_moving), ..Assembly::NONE };

/// The op that a region stands for.
struct Payload<'s> {
    name: &'s str,
    attrs: Vec<NamedAttr>,
}

/// Parses `{ op {...} }`, if it is there.
fn parse_payload<'s>(p: &mut OpParser<'_, 's, '_>) -> Parse<Option<Payload<'s>>> {
    if !p.eat("{") {
        return Ok(None);
    }
    let Some(name) = p.optional_keyword() else {
        return p.bare_error("expected bare identifier or keyword");
    };
    let attrs = p.dictionary()?;
    p.expect("}")?;
    Ok(Some(Payload { name, attrs }))
}

/// Parses the operands; says what types they have.
fn parse_operands(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Type>> {
    let types = parse_parts(p)?;
    let cx = p.cx();
    for ty in &types.outputs {
        if matches!(cx.type_data(*ty), TypeData::RankedTensor { .. }) {
            p.add_result_type(0, *ty);
        }
    }
    Ok(types.inputs.into_iter().chain(types.outputs).collect())
}

/// Makes the region that a payload stands for; told which arguments the op has, in order.
fn make_payload<'s>(
    p: &mut OpParser<'_, 's, '_>,
    payload: &Payload<'s>,
    types: &[Type],
    choose: impl FnOnce(&[Value]) -> Vec<Value>,
) -> Parse {
    let cx = p.cx();
    let arguments: Vec<_> = types.iter().map(|ty| (element(cx, *ty), Location::UNKNOWN)).collect();
    let region = p.implied_region(0, &arguments);
    let operands = choose(&p.implied_arguments(region));
    let result: Vec<Type> = types.last().map(|ty| element(cx, *ty)).into_iter().collect();
    let location = p.location();
    let name = (payload.name, location);
    let results = p.implied_op(region, name, &operands, &result, &payload.attrs)?;
    p.implied_op(region, ("linalg.yield", location), &results, &[], &[])?;
    Ok(())
}

/// Parses `(%a: f32, ...) {...}`.
fn parse_region(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let mut arguments: Vec<Argument> = Vec::new();
    let context = " in argument list";
    p.expect_in("(", context)?;
    if !p.eat(")") {
        loop {
            arguments.push(p.argument(None, Some(&mut Vec::new()))?);
            if !p.eat(",") {
                break;
            }
        }
        p.expect_in(")", context)?;
    }
    p.region(0, &arguments)?;
    Ok(())
}

fn parse_map(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let payload = parse_payload(p)?;
    let types = parse_operands(p)?;
    p.attr_dict()?;
    match payload {
        Some(payload) => make_payload(p, &payload, &types, |values| {
            values.split_last().map_or_else(Vec::new, |(_, inputs)| inputs.to_vec())
        }),
        None => parse_region(p),
    }
}

fn parse_reduce(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let payload = parse_payload(p)?;
    let types = parse_operands(p)?;
    p.expect("dimensions")?;
    p.expect("=")?;
    parsing::declared_attribute(p, 0, false)?;
    p.no_duplicates();
    p.attr_dict()?;
    match payload {
        // What has been reduced so far goes first.
        Some(payload) => make_payload(p, &payload, &types, |values| {
            let mut values = values.to_vec();
            let by = values.len().min(1);
            values.rotate_right(by);
            values
        }),
        None => parse_region(p),
    }
}

/// The op that is all there is in a region, on the arguments of the region: all but the last, or
/// the last one first.
fn payload(view: &OpView<'_>, region: Region, last_first: bool) -> Option<Op> {
    let own = view.own;
    let block = own.first_block(region)?;
    let mut ops = own.ops(block);
    let (op, end) = (ops.next()?, ops.next()?);
    let mut arguments: Vec<Value> = own.block_args(block).collect();
    let last = arguments.pop()?;
    if last_first {
        arguments.insert(0, last);
    }
    let alone = ops.next().is_none()
        && !arguments.is_empty()
        && own.operands(op).eq(arguments)
        && own.operands(end).eq(own.results(op));
    alone.then_some(op)
}

/// Prints ` { op {...} }`.
fn print_payload(p: &mut dyn AsmPrinter, view: &OpView<'_>, op: Op) {
    let cx = view.cx;
    p.text(" { ");
    p.bytes(cx.op_info(view.own.name(op)).name_bytes());
    let mut attrs: Vec<NamedAttr> = view.own.attrs(op).to_vec();
    cx.sort_entries(&mut attrs);
    let plain = |attr: &NamedAttr| attribute_text(cx, attr.value) == "#arith.fastmath<none>";
    if let Some(place) = attrs.iter().position(plain) {
        attrs.remove(place);
    }
    p.attr_dict(&attrs, false);
    p.text(" }");
}

/// Prints `(%a: f32, ...) {...}` on a line of its own.
fn print_region(p: &mut dyn AsmPrinter, view: &OpView<'_>, region: Region) {
    p.indent(1);
    p.newline();
    p.text("(");
    for (number, argument) in view.entry_args(region).enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.region_argument(argument, &[], false);
    }
    p.text(") ");
    p.region(region, RegionLook { entry_args: false, ..RegionLook::default() });
    p.indent(-1);
}

fn print_map(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    let payload = payload(view, region, false);
    if let Some(op) = payload {
        print_payload(p, view, op);
    }
    print_parts(p, view);
    p.attr_dict(&view.attrs_but(&[]), false);
    if payload.is_none() {
        print_region(p, view, region);
    }
}

/// Prints ` name = [...] {...}`.
fn print_positions(p: &mut dyn AsmPrinter, view: &OpView<'_>, name: &str) {
    p.text(" ");
    p.text(name);
    p.text(" = ");
    if let Some(attr) = view.property(name) {
        p.stripped_attribute(attr);
    }
    p.text(" ");
    p.attr_dict(&view.attrs_but(&[name]), false);
}

fn print_reduce(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    let payload = payload(view, region, true);
    if let Some(op) = payload {
        print_payload(p, view, op);
    }
    print_parts(p, view);
    print_positions(p, view, "dimensions");
    if payload.is_none() {
        print_region(p, view, region);
    }
}

/// `linalg.transpose` and `linalg.broadcast`: elements move as the one attribute says.
fn parse_moving(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let types = parse_operands(p)?;
    let name = &p.spec().attrs[0].name;
    p.expect(name)?;
    p.expect("=")?;
    parsing::declared_attribute(p, 0, false)?;
    p.no_duplicates();
    p.attr_dict()?;
    let cx = p.cx();
    let inputs = p.num_operands(0);
    // Arguments come from where the operands come from.
    let argument = |p: &mut OpParser<'_, '_, '_>, number: usize| match number.checked_sub(inputs) {
        None => p.operand_location(0, number),
        Some(number) => p.operand_location(1, number),
    };
    let arguments: Vec<(Type, Location)> = types
        .iter()
        .enumerate()
        .map(|(number, ty)| (element(cx, *ty), argument(p, number).unwrap_or(Location::UNKNOWN)))
        .collect();
    let region = p.implied_region(0, &arguments);
    let first: Vec<Value> = p.implied_arguments(region).into_iter().take(1).collect();
    p.implied_op(region, ("linalg.yield", p.location()), &first, &[], &[])?;
    Ok(())
}

fn print_moving(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_parts(p, view);
    print_positions(p, view, &view.spec.attrs[0].name);
}
