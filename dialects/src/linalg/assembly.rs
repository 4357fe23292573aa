//! The forms of structured ops: `ins(...)` and `outs(...)`, and what goes without saying between.

use super::bodies::{self, Body};
use crate::iterators::Iterators;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, operands, optional_arrow_types,
    type_list,
};
use irtool::context::{AttrData, Attribute, Context, NamedAttr, Piece, Type, TypeData};
use irtool::ir::{Region, Value};
use irtool::support::affine::AffineMap;

pub(crate) static NAMED: Assembly = Assembly {
    parse: Some(parse_named),
    print: Some(print_named),
    kept_attribute: Some(super::maps::kept),
    ..Assembly::NONE
};
pub(crate) static MATMUL: Assembly =
    Assembly { parse: Some(parse_matmul), print: Some(print_named), ..Assembly::NONE };
pub(crate) static BATCH_MATMUL: Assembly =
    Assembly { parse: Some(parse_batch_matmul), print: Some(print_named), ..Assembly::NONE };
pub(crate) static CONTRACT: Assembly =
    Assembly { parse: Some(parse_contract), print: Some(print_named), ..Assembly::NONE };
pub(crate) static ELEMENTWISE: Assembly =
    Assembly { parse: Some(parse_elementwise), print: Some(print_elementwise), ..Assembly::NONE };
pub(crate) static GENERIC: Assembly = Assembly {
    parse: Some(parse_generic),
    print: Some(print_generic),
    argument_names: Some(|view, region, name| argument_names(view, region, b"out", name)),
    ..Assembly::NONE
};
pub(crate) static YIELD: Assembly =
    Assembly { parse: Some(parse_yield), print: Some(print_yield), ..Assembly::NONE };

/// Attributes that are never printed as such.
const HIDDEN: [&str; 2] = [SEGMENTS, super::maps::KEPT];
const SEGMENTS: &str = "operandSegmentSizes";

/// Names the arguments of a region: those for inputs `in`, the others as told.
pub(super) fn argument_names(
    view: &OpView<'_>,
    region: Region,
    other: &[u8],
    name: &mut dyn FnMut(usize, &[u8]),
) {
    let inputs = view.operands(0).len();
    for number in 0..view.entry_args(region).count() {
        name(number, if number < inputs { b"in" } else { other });
    }
}

/// The types of the operands of an op.
pub(super) struct Types {
    pub inputs: Vec<Type>,
    pub outputs: Vec<Type>,
}

/// Parses `word(%a, %b : types)`, if it is there, into a group; says where errors in it are.
fn parse_values(p: &mut OpParser<'_, '_, '_>, word: &str, group: u16) -> Parse<(usize, Vec<Type>)> {
    if !p.eat(word) {
        return Ok((p.pos(), Vec::new()));
    }
    let before = p.pos();
    p.expect("(")?;
    let pos = if group == 0 { p.pos() } else { before };
    p.operand_list(group)?;
    p.expect(":")?;
    let types = p.type_list()?;
    p.expect(")")?;
    Ok((pos, types))
}

/// Parses `<{...}> {...} ins(...) outs(...)`.
pub(super) fn parse_parts(p: &mut OpParser<'_, '_, '_>) -> Parse<Types> {
    let cx = p.cx();
    if p.eat("<") {
        let properties = p.attribute(None)?;
        p.expect(">")?;
        if let AttrData::Dictionary(entries) = cx.attr_data(properties) {
            let kept = entries.iter().filter(|entry| cx.bytes(entry.name) != SEGMENTS.as_bytes());
            p.dict_mut().extend(kept.copied());
        }
    }
    let pos = p.pos();
    p.attr_dict()?;
    let (input_pos, inputs) = parse_values(p, "ins", 0)?;
    let (output_pos, outputs) = parse_values(p, "outs", 1)?;
    for (group, pos, types) in [(0, input_pos, &inputs), (1, output_pos, &outputs)] {
        p.add_operand_types(group, types, pos)?;
        p.resolve(group)?;
    }
    p.check_attributes(pos)?;
    Ok(Types { inputs, outputs })
}

/// Prints ` word(%a, %b : types)`, unless there are no values.
fn print_values(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    word: &str,
    values: impl ExactSizeIterator<Item = Value> + Clone,
) {
    if values.len() == 0 {
        return;
    }
    p.text(word);
    operands(p, values.clone());
    p.text(" : ");
    type_list(p, values.map(|value| view.type_of(value)));
    p.text(")");
}

/// Prints ` ins(...) outs(...)`.
pub(super) fn print_parts(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let inputs: Vec<Value> = view.operands(0).collect();
    let outputs: Vec<Value> = view.operands(1).collect();
    print_values(p, view, " ins(", inputs.into_iter());
    print_values(p, view, " outs(", outputs.into_iter());
}

fn print_results(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let types: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    optional_arrow_types(p, view, &types);
}

/// The element of a shaped type; another type is its own.
pub(super) fn element(cx: &Context, ty: Type) -> Type {
    match cx.type_data(ty) {
        TypeData::Complex(_) => ty,
        data => data.element().unwrap_or(ty),
    }
}

// Named ops.

fn parse_named(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let name = p.spec().name.strip_prefix("linalg.").unwrap_or_default().to_owned();
    parse_as(p, Body::of(&name)).map(|_| ())
}

/// Parses an op that computes in this way.
fn parse_as(p: &mut OpParser<'_, '_, '_>, body: Body<'_>) -> Parse<Types> {
    let pos = p.pos();
    let types = parse_parts(p)?;
    p.attr_dict()?;
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    let (wanted, given) = (body.num_operands(), types.inputs.len() + types.outputs.len());
    if wanted != given {
        return p.error(format!(
            "[parseNamedStructuredOpRegion] ods-gen generated region expects {wanted} args, got {given}"
        ));
    }
    let cx = p.cx();
    let elements = types.inputs.iter().chain(&types.outputs).map(|ty| element(cx, *ty));
    let elements: Vec<Type> = elements.collect();
    bodies::make(p, body, &elements, pos)?;
    Ok(types)
}

/// Prints a named op.
fn print_named(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let name = view.spec.name.strip_prefix("linalg.").unwrap_or_default();
    let maps = view.property(MAPS);
    if let Some(maps) = maps
        && default_maps(view.cx, name) != Some(maps)
    {
        print_maps(p, view, maps);
    }
    print_rest(p, view, &[MAPS]);
}

/// Prints what all named ops have; attributes that are printed already are given.
fn print_rest(p: &mut dyn AsmPrinter, view: &OpView<'_>, printed: &[&str]) {
    let elided: Vec<&str> = HIDDEN.iter().chain(printed).copied().collect();
    print_all_but(p, view, &elided);
}

fn print_all_but(p: &mut dyn AsmPrinter, view: &OpView<'_>, elided: &[&str]) {
    p.attr_dict(&view.attrs_but(elided), false);
    print_parts(p, view);
    print_results(p, view);
}

// Indexing maps.

const MAPS: &str = "indexing_maps";

fn print_maps(p: &mut dyn AsmPrinter, view: &OpView<'_>, maps: Attribute) {
    let AttrData::Array(maps) = view.cx.attr_data(maps) else { return };
    p.text(" indexing_maps = [");
    for (number, map) in maps.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.attribute(*map);
    }
    p.text("]");
}

/// The maps of an op that states none.
fn default_maps(cx: &Context, name: &str) -> Option<Attribute> {
    let maps: [&[u32]; 3] = match name {
        "matmul" => [&[0, 2], &[2, 1], &[0, 1]],
        "batch_matmul" => [&[0, 1, 3], &[0, 3, 2], &[0, 1, 2]],
        "batch_reduce_matmul" => [&[0, 1, 3], &[0, 3, 2], &[1, 2]],
        _ => return None,
    };
    let dims = if name == "matmul" { 3 } else { 4 };
    let map = |places: &[u32]| {
        let results: Vec<_> =
            places.iter().map(|place| irtool::support::affine::AffineExpr::dim(*place)).collect();
        cx.affine_map_attr(AffineMap::new(dims, 0, results))
    };
    Some(cx.array_attr(&maps.map(map)))
}

/// Parses `indexing_maps = [...]`, if it is there: an array.
fn parse_map_array(p: &mut OpParser<'_, '_, '_>) -> Parse<Option<Attribute>> {
    if !p.eat(MAPS) {
        return Ok(None);
    }
    let cx = p.cx();
    p.expect("=")?;
    let pos = p.pos();
    let array = p.attribute(None)?;
    let AttrData::Array(maps) = cx.attr_data(array) else {
        return p.error_at(pos, "invalid kind of attribute specified");
    };
    if !maps.iter().all(|map| is_map(cx, *map)) {
        return p.error("element of indexing_maps array is not an affine_map");
    }
    Ok(Some(array))
}

/// Parses `indexing_maps = [...]`, if it is there: maps one by one.
fn parse_map_list(p: &mut OpParser<'_, '_, '_>) -> Parse<Option<Attribute>> {
    if !p.eat(MAPS) {
        return Ok(None);
    }
    let cx = p.cx();
    p.expect("=")?;
    p.expect("[")?;
    let mut maps = Vec::new();
    loop {
        let map = p.attribute(None)?;
        if !is_map(cx, map) {
            return p.error("expected affine map attribute");
        }
        maps.push(map);
        if !p.eat(",") {
            break;
        }
    }
    p.expect("]")?;
    Ok(Some(cx.array_attr(&maps)))
}

fn is_map(cx: &Context, attr: Attribute) -> bool {
    matches!(cx.attr_data(attr), AttrData::AffineMap(_))
}

fn parse_with_maps(p: &mut OpParser<'_, '_, '_>, maps: Option<Attribute>) -> Parse {
    let name = p.spec().name.strip_prefix("linalg.").unwrap_or_default();
    if let Some(maps) = maps.or_else(|| default_maps(p.cx(), name)) {
        p.set_attribute(MAPS, maps);
    }
    parse_as(p, Body::Product).map(|_| ())
}

fn parse_matmul(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let maps = parse_map_array(p)?;
    parse_with_maps(p, maps)
}

fn parse_batch_matmul(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let maps = parse_map_list(p)?;
    parse_with_maps(p, maps)
}

fn parse_contract(p: &mut OpParser<'_, '_, '_>) -> Parse {
    match parse_map_array(p) {
        Ok(Some(maps)) => parse_with_maps(p, Some(maps)),
        // Whatever is wrong with them, they are missing, too.
        _ => p.error("expected 'indexing_maps' attribute"),
    }
}

// Ops whose function is an attribute.

/// The name of the function that an attribute stands for.
fn function_name(cx: &Context, kind: Attribute) -> Option<String> {
    let AttrData::Dialect(text) = cx.attr_data(kind) else { return None };
    let [Piece::Text(bytes)] = &*text.pieces else { return None };
    let word = std::str::from_utf8(bytes).ok()?.strip_prefix("elementwise_kind<")?;
    Some(word.trim_end_matches('>').trim().to_owned())
}

/// As many maps that change nothing as there are operands.
fn identities(cx: &Context, operands: usize, rank: usize) -> Attribute {
    let map = cx.affine_map_attr(AffineMap::multi_dim_identity(rank as u32));
    cx.array_attr(&vec![map; operands])
}

fn parse_elementwise(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    p.expect("kind")?;
    p.expect("=")?;
    let kind = p.attribute(None).or_else(|_| p.error("expected operation 'kind' attribute"))?;
    let name = function_name(cx, kind);
    let Some(body) = name.as_deref().and_then(Body::function) else {
        return p.error("expected ElementwiseKind attribute");
    };
    p.set_attribute("kind", kind);
    let maps = parse_map_list(p)?;
    // Whatever is wrong with it, the op says so, too.
    let types = parse_as(p, body).or_else(|_| p.error("unable to parse elemwise op"))?;
    let shape = types.outputs.last().and_then(|ty| cx.type_data(*ty).shape());
    let Some(shape) = shape else {
        return p.error("return type needs to be shaped type");
    };
    let maps = maps.unwrap_or_else(|| identities(cx, body.num_operands(), shape.len()));
    p.set_attribute(MAPS, maps);
    Ok(())
}

fn print_elementwise(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" kind=");
    if let Some(kind) = view.property("kind") {
        p.attribute(kind);
    }
    let output = view.operands(1).next();
    let shape = output.and_then(|value| view.cx.type_data(view.type_of(value)).shape());
    let default = identities(view.cx, view.all_operands().len(), shape.map_or(0, <[i64]>::len));
    if let Some(maps) = view.property(MAPS)
        && maps != default
    {
        print_maps(p, view, maps);
    }
    // Maps that are kept are no attribute of this op, and print like any other.
    print_all_but(p, view, &[SEGMENTS, "kind", MAPS]);
}

// The op that says all of it.

/// What goes before the operands.
const TRAIT: [&str; 4] = ["doc", MAPS, "iterator_types", "library_call"];

const ITERATORS: Iterators =
    Iterators { dialect: "linalg", kinds: &["parallel", "reduction", "window"] };

fn parse_generic(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let entries = ITERATORS.parse(p, true)?;
    p.dict_mut().extend(entries);
    parse_parts(p)?;
    if p.eat("attrs") {
        p.expect("=")?;
        p.attr_dict()?;
    }
    p.region(0, &[])?;
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    Ok(())
}

fn print_generic(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    let first = TRAIT.iter().filter_map(|name| Some(cx.named(name, view.property(name)?)));
    let first: Vec<NamedAttr> = first.map(|entry| ITERATORS.in_words(cx, entry)).collect();
    p.text(" ");
    p.bare_dict(&first);
    print_parts(p, view);
    let elided: Vec<&str> = [SEGMENTS].iter().chain(&TRAIT).copied().collect();
    let others = view.attrs_but(&elided);
    if !others.is_empty() {
        p.text(" attrs = ");
        p.attr_dict(&others, false);
    }
    if let Some(region) = view.regions().first()
        && view.own.first_block(*region).is_some()
    {
        p.text(" ");
        p.region(*region, RegionLook::default());
    }
    print_results(p, view);
}

fn parse_yield(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let pos = p.pos();
    let count = p.operand_list(0)?;
    p.attr_dict()?;
    if count == 0 {
        return Ok(());
    }
    p.expect(":")?;
    let types = p.type_list()?;
    p.add_operand_types(0, &types, pos)
}

fn print_yield(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let values = view.all_operands();
    let there = values.len() > 0;
    if there {
        p.text(" ");
        operands(p, values);
    }
    p.attr_dict(&view.attrs_but(&[]), false);
    if there {
        p.text(" : ");
        type_list(p, view.all_operands().map(|value| view.type_of(value)));
    }
}
