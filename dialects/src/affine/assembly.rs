//! The forms of affine ops but loops: maps with what they are applied to, as an attribute and two
//! lists (`#map(%i)[%n]`), or in place (`[%i + symbol(%n)]`).

use crate::{loops, prefetch};
use irtool::asm::custom::{
    AffineOperands, AsmPrinter, Assembly, OpParser, OpView, Parse, operands, optional_arrow_types,
    parsing, print_affine_map, type_list,
};
use irtool::context::{AttrData, Context, Type, TypeData};
use irtool::ir::Value;
use irtool::support::affine::{AffineMap, SsaDelimiter};

pub(crate) static APPLY: Assembly =
    Assembly { parse: Some(parse_apply), print: Some(print_apply), ..Assembly::NONE };
pub(crate) static MIN_MAX: Assembly =
    Assembly { parse: Some(parse_min_max), print: Some(print_apply), ..Assembly::NONE };
pub(crate) static IF: Assembly =
    Assembly { parse: Some(parse_if), print: Some(print_if), ..Assembly::NONE };
pub(crate) static LOAD: Assembly =
    Assembly { parse: Some(parse_load), print: Some(print_load), ..IN_PLACE };
pub(crate) static STORE: Assembly =
    Assembly { parse: Some(parse_store), print: Some(print_store), ..IN_PLACE };
pub(crate) static VECTOR_LOAD: Assembly =
    Assembly { parse: Some(parse_vector_load), print: Some(print_load), ..IN_PLACE };
pub(crate) static VECTOR_STORE: Assembly =
    Assembly { parse: Some(parse_vector_store), print: Some(print_store), ..IN_PLACE };
pub(crate) static PREFETCH: Assembly =
    Assembly { parse: Some(parse_prefetch), print: Some(print_prefetch), ..IN_PLACE };
pub(crate) static DMA_START: Assembly =
    Assembly { parse: Some(parse_dma_start), print: Some(print_dma_start), ..IN_PLACE };
pub(crate) static DMA_WAIT: Assembly =
    Assembly { parse: Some(parse_dma_wait), print: Some(print_dma_wait), ..IN_PLACE };

/// Ops that apply maps in place.
const IN_PLACE: Assembly = Assembly { same_names_matter: true, ..Assembly::NONE };

/// The map that an attribute is.
pub(super) fn map_of<'a>(view: &OpView<'a>, name: &str) -> Option<&'a AffineMap> {
    match view.cx.attr_data(view.attr(name)?) {
        AttrData::AffineMap(map) => Some(map),
        _ => None,
    }
}

// Maps as attributes.

/// Parses `(%i)[%n]` into a group; says how many of them are dimensions, and how many there are.
pub(super) fn parse_identifiers(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse<(usize, usize)> {
    let index = p.cx().index();
    let dims = parsing::operands_between(p, ("(", ")"), group, None)?;
    let symbols = match p.at("[") {
        true => parsing::operands_between(p, ("[", "]"), group, None)?,
        false => 0,
    };
    for _ in 0..dims + symbols {
        p.add_operand_type(group, index);
    }
    p.resolve(group)?;
    Ok((dims, dims + symbols))
}

/// Prints `(%i)[%n]`.
pub(super) fn print_identifiers(
    p: &mut dyn AsmPrinter,
    values: impl ExactSizeIterator<Item = Value> + Clone,
    num_dims: usize,
) {
    p.text("(");
    operands(p, values.clone().take(num_dims));
    p.text(")");
    if values.len() > num_dims {
        p.text("[");
        operands(p, values.skip(num_dims));
        p.text("]");
    }
}

fn parse_apply(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (attr, map) = p.affine_map_attribute()?;
    p.set_attribute("map", attr);
    let (dims, count) = parse_identifiers(p, 0)?;
    p.attr_dict()?;
    if map.num_dims() as usize != dims || map.num_inputs() as usize != count {
        return p.error_at(p.name_pos(), "dimension or symbol index mismatch");
    }
    p.add_result_type(0, p.cx().index());
    Ok(())
}

fn parse_min_max(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (attr, _) = p.affine_map_attribute()?;
    p.set_attribute("map", attr);
    let index = p.cx().index();
    let mut count = parsing::operands_between(p, ("(", ")"), 0, None)?;
    if p.at("[") {
        count += parsing::operands_between(p, ("[", "]"), 0, None)?;
    }
    p.attr_dict()?;
    for _ in 0..count {
        p.add_operand_type(0, index);
    }
    p.add_result_type(0, index);
    Ok(())
}

fn print_apply(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    if let Some(attr) = view.attr("map") {
        p.attribute(attr);
    }
    let dims = map_of(view, "map").map_or(0, |map| map.num_dims() as usize);
    let values: Vec<Value> = view.all_operands().collect();
    print_identifiers(p, values.into_iter(), dims);
    p.attr_dict(&view.attrs_but(&["map"]), false);
}

fn parse_if(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (attr, set) = p.integer_set_attribute()?;
    p.set_attribute("condition", attr);
    let (dims, count) = parse_identifiers(p, 0)?;
    if set.num_dims() as usize != dims {
        let message = "dim operand count and integer set dim count must match";
        return p.error_at(p.name_pos(), message);
    }
    if set.num_inputs() as usize != count {
        let message = "symbol operand count and integer set symbol count must match";
        return p.error_at(p.name_pos(), message);
    }
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    loops::parse_branches(p)
}

fn print_if(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(attr) = view.property("condition") else { return };
    p.text(" ");
    p.attribute(attr);
    let dims = match view.cx.attr_data(attr) {
        AttrData::IntegerSet(set) => set.num_dims() as usize,
        _ => 0,
    };
    let values: Vec<Value> = view.all_operands().collect();
    print_identifiers(p, values.into_iter(), dims);
    let types: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    optional_arrow_types(p, view, &types);
    p.text(" ");
    loops::print_branches(p, view, !types.is_empty(), &["condition"]);
}

// Maps in place.

/// Adds operands to a group; says how many.
pub(super) fn add_operands(
    p: &mut OpParser<'_, '_, '_>,
    group: u16,
    operands: AffineOperands,
) -> usize {
    let AffineOperands { dims, symbols } = operands;
    let count = dims.len() + symbols.len();
    for operand in dims.into_iter().chain(symbols) {
        p.add_operand(group, operand);
    }
    count
}

/// Parses `[...]`: a map, which is an attribute, and operands of a group; says how many.
fn parse_subscripts(p: &mut OpParser<'_, '_, '_>, map_name: &str, group: u16) -> Parse<usize> {
    let (map, operands) = p.affine_map_of_operands(SsaDelimiter::Square)?;
    let attr = p.cx().affine_map_attr(map);
    p.set_attribute(map_name, attr);
    Ok(add_operands(p, group, operands))
}

/// Adds the type of a memref and those of its indices to groups.
fn add_place_types(
    p: &mut OpParser<'_, '_, '_>,
    (memref, indices): (u16, u16),
    ty: Type,
    count: usize,
) {
    let index = p.cx().index();
    p.add_operand_type(memref, ty);
    for _ in 0..count {
        p.add_operand_type(indices, index);
    }
}

/// Prints `%memref[...]`.
fn print_place(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    memref: Value,
    map: &str,
    indices: &[Value],
) {
    p.operand(memref);
    p.text("[");
    if let Some(map) = map_of(view, map) {
        print_affine_map(p, map, indices);
    }
    p.text("]");
}

fn element(cx: &Context, ty: Type) -> Type {
    cx.type_data(ty).element().unwrap_or(ty)
}

fn parse_load(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let memref = p.operand()?;
    let count = parse_subscripts(p, "map", 1)?;
    p.attr_dict()?;
    let ty = p.colon_memref_type()?;
    p.add_operand(0, memref);
    add_place_types(p, (0, 1), ty, count);
    p.add_result_type(0, element(p.cx(), ty));
    Ok(())
}

/// Parses a type that has to be a vector.
fn vector_type(p: &mut OpParser<'_, '_, '_>) -> Parse<Type> {
    let start = p.pos();
    let ty = p.ty()?;
    if matches!(p.cx().type_data(ty), TypeData::Vector { .. }) {
        return Ok(ty);
    }
    let found = irtool::asm::type_text(p.cx(), ty);
    let message =
        format!("invalid kind of type specified: expected builtin.vector, but found '{found}'");
    p.error_at(start, message)
}

fn parse_vector_load(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let memref = p.operand()?;
    let count = parse_subscripts(p, "map", 1)?;
    p.attr_dict()?;
    let ty = p.colon_memref_type()?;
    p.expect(",")?;
    let vector = vector_type(p)?;
    p.add_operand(0, memref);
    add_place_types(p, (0, 1), ty, count);
    p.add_result_type(0, vector);
    Ok(())
}

fn print_load(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(memref) = view.operands(0).next() else { return };
    let indices: Vec<Value> = view.operands(1).collect();
    p.text(" ");
    print_place(p, view, memref, "map", &indices);
    p.attr_dict(&view.attrs_but(&["map"]), false);
    p.text(" : ");
    p.ty(view.type_of(memref));
    print_vector(p, view, view.all_results().next());
}

/// Prints `, type` for a vector that a vector op moves.
fn print_vector(p: &mut dyn AsmPrinter, view: &OpView<'_>, value: Option<Value>) {
    if let Some(value) = value
        && matches!(&*view.spec.name, "affine.vector_load" | "affine.vector_store")
    {
        p.text(", ");
        p.ty(view.type_of(value));
    }
}

/// Parses `%value, %memref[...] {...} : type`.
fn parse_stored(p: &mut OpParser<'_, '_, '_>) -> Parse<(Type, usize)> {
    let value = p.operand()?;
    p.add_operand(0, value);
    p.expect(",")?;
    let memref = p.operand()?;
    p.add_operand(1, memref);
    let count = parse_subscripts(p, "map", 2)?;
    p.attr_dict()?;
    Ok((p.colon_memref_type()?, count))
}

fn parse_store(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (ty, count) = parse_stored(p)?;
    p.add_operand_type(0, element(p.cx(), ty));
    add_place_types(p, (1, 2), ty, count);
    Ok(())
}

fn parse_vector_store(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (ty, count) = parse_stored(p)?;
    p.expect(",")?;
    let vector = vector_type(p)?;
    p.add_operand_type(0, vector);
    add_place_types(p, (1, 2), ty, count);
    Ok(())
}

fn print_store(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let (Some(value), Some(memref)) = (view.operands(0).next(), view.operands(1).next()) else {
        return;
    };
    let indices: Vec<Value> = view.operands(2).collect();
    p.text(" ");
    p.operand(value);
    p.text(", ");
    print_place(p, view, memref, "map", &indices);
    p.attr_dict(&view.attrs_but(&["map"]), false);
    p.text(" : ");
    p.ty(view.type_of(memref));
    print_vector(p, view, Some(value));
}

fn parse_prefetch(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let memref = p.operand()?;
    p.add_operand(0, memref);
    let count = parse_subscripts(p, "map", 1)?;
    p.expect(",")?;
    let words = prefetch::Words::parse(p)?;
    p.attr_dict()?;
    let ty = p.colon_memref_type()?;
    add_place_types(p, (0, 1), ty, count);
    p.resolve(0)?;
    p.resolve(1)?;
    for (name, value) in prefetch::ATTRIBUTES.into_iter().zip(words.values(p)?) {
        p.set_attribute(name, value);
    }
    Ok(())
}

fn print_prefetch(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(memref) = view.operands(0).next() else { return };
    let indices: Vec<Value> = view.operands(1).collect();
    p.text(" ");
    print_place(p, view, memref, "map", &indices);
    p.text(", ");
    prefetch::print(p, view);
    let elided: Vec<&str> = prefetch::ATTRIBUTES.into_iter().chain(["map"]).collect();
    p.attr_dict(&view.attrs_but(&elided), false);
    p.text(" : ");
    p.ty(view.type_of(memref));
}

// Asynchronous copies: their maps are attributes like any others, their operands one list.

const START_MAPS: [&str; 3] = ["src_map", "dst_map", "tag_map"];

/// Parses `%memref[...]`; says how many indices.
fn parse_memref(p: &mut OpParser<'_, '_, '_>, map: &str) -> Parse<usize> {
    let memref = p.operand()?;
    p.add_operand(0, memref);
    parse_subscripts(p, map, 0)
}

fn parse_dma_start(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let index = p.cx().index();
    let mut counts = [0; 3];
    for (count, map) in counts.iter_mut().zip(START_MAPS) {
        *count = parse_memref(p, map)?;
        p.expect(",")?;
    }
    let elements = p.operand()?;
    p.add_operand(0, elements);
    let mut stride = 0;
    if p.eat(",") {
        stride = p.operand_list(0)?;
        if stride != 0 && stride != 2 {
            return p.error_at(p.name_pos(), "expected two stride related operands");
        }
    }
    p.expect(":")?;
    let types = p.type_list()?;
    if types.len() != 3 {
        return p.error_at(p.name_pos(), "expected three types");
    }
    for (ty, count) in types.into_iter().zip(counts) {
        add_place_types(p, (0, 0), ty, count);
    }
    for _ in 0..1 + stride {
        p.add_operand_type(0, index);
    }
    Ok(())
}

/// Takes `%memref[...]` off values and prints it; returns the memref's type.
fn print_memref(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    values: &mut &[Value],
    map: &str,
) -> Option<Type> {
    let (memref, rest) = values.split_first()?;
    let count = map_of(view, map).map_or(0, |map| map.num_inputs() as usize);
    let (indices, rest) = rest.split_at(count.min(rest.len()));
    print_place(p, view, *memref, map, indices);
    *values = rest;
    Some(view.type_of(*memref))
}

fn print_dma_start(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let values: Vec<Value> = view.all_operands().collect();
    let mut rest = &values[..];
    let mut types = Vec::new();
    for (number, map) in START_MAPS.into_iter().enumerate() {
        p.text(if number == 0 { " " } else { ", " });
        types.extend(print_memref(p, view, &mut rest, map));
    }
    for value in rest {
        p.text(", ");
        p.operand(*value);
    }
    p.text(" : ");
    type_list(p, types.into_iter());
}

fn parse_dma_wait(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let count = parse_memref(p, "tag_map")?;
    p.expect(",")?;
    let elements = p.operand()?;
    p.add_operand(0, elements);
    p.expect(":")?;
    let ty = p.ty()?;
    add_place_types(p, (0, 0), ty, count);
    p.add_operand_type(0, p.cx().index());
    p.resolve(0)?;
    if !matches!(p.cx().type_data(ty), TypeData::MemRef { .. }) {
        return p.error_at(p.name_pos(), "expected tag to be of memref type");
    }
    Ok(())
}

fn print_dma_wait(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let values: Vec<Value> = view.all_operands().collect();
    let mut rest = &values[..];
    p.text(" ");
    let ty = print_memref(p, view, &mut rest, "tag_map");
    if let Some(count) = rest.first() {
        p.text(", ");
        p.operand(*count);
    }
    p.text(" : ");
    type_list(p, ty.into_iter());
}
