//! The forms of affine loops: bounds are maps with what they are applied to, or short for them.

use super::assembly::{add_operands, map_of, parse_identifiers, print_identifiers};
use crate::arith::AtomicRMWKind;
use crate::loops::{body_look, print_assignments, print_names};
use irtool::asm::custom::{
    AffineOperands, AsmPrinter, Assembly, OpParser, OpView, Operand, Parse, parsing,
    print_affine_expr, print_affine_map, type_list,
};
use irtool::context::{AttrData, Attribute, Type};
use irtool::ir::Value;
use irtool::support::affine::{AffineExpr, AffineMap, SsaDelimiter};

pub(crate) static FOR: Assembly =
    Assembly { parse: Some(parse_for), print: Some(print_for), ..Assembly::NONE };
pub(crate) static PARALLEL: Assembly = Assembly {
    parse: Some(parse_parallel),
    print: Some(print_parallel),
    same_names_matter: true,
    ..Assembly::NONE
};

/// A bound of `affine.for`, by the group of its operands.
struct Bound {
    map: &'static str,
    /// The word before a map with several results.
    word: &'static str,
    /// What is reported without it.
    needs_word: &'static str,
}

const BOUNDS: [Bound; 2] = [
    Bound {
        map: "lowerBoundMap",
        word: "max",
        needs_word: "lower loop bound affine map with multiple results requires 'max' prefix",
    },
    Bound {
        map: "upperBoundMap",
        word: "min",
        needs_word: "upper loop bound affine map with multiple results requires 'min' prefix",
    },
];

fn parse_bound(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse {
    let cx = p.cx();
    let bound = &BOUNDS[group as usize];
    let has_word = p.eat(bound.word);
    if p.at_operand() {
        let count = p.operand_list(group)?;
        if count > 1 {
            return p.error_at(p.name_pos(), "expected only one loop bound operand");
        }
        p.add_operand_type(group, cx.index());
        p.resolve(group)?;
        p.set_attribute(bound.map, cx.affine_map_attr(AffineMap::symbol_identity()));
        return Ok(());
    }
    let pos = p.pos();
    let attr = p.attribute(Some(cx.index()))?;
    match cx.attr_data(attr) {
        AttrData::AffineMap(map) => {
            p.set_attribute(bound.map, attr);
            let (dims, count) = parse_identifiers(p, group)?;
            let wrong = if map.num_dims() as usize != dims {
                "dim operand count and affine map dim count must match"
            } else if map.num_inputs() as usize != count {
                "symbol operand count and affine map symbol count must match"
            } else if map.num_results() > 1 && !has_word {
                return p.error_at(pos, bound.needs_word);
            } else {
                return Ok(());
            };
            p.error_at(p.name_pos(), wrong)
        }
        AttrData::Integer { value, .. } => {
            let map = AffineMap::constant_map(value.to_i64().unwrap_or_default());
            p.set_attribute(bound.map, cx.affine_map_attr(map));
            Ok(())
        }
        _ => p.error_at(p.name_pos(), "expected valid affine map representation for loop bounds"),
    }
}

fn parse_for(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let index = cx.index();
    let variable = p.argument(Some(index), None)?;
    p.expect("=")?;
    parse_bound(p, 0)?;
    if !p.eat("to") {
        return p.error("expected 'to' between bounds");
    }
    parse_bound(p, 1)?;
    let mut step = cx.int_attr(index, 1);
    if p.eat("step") {
        let pos = p.pos();
        step = p.attribute(Some(index))?;
        match cx.attr_data(step) {
            AttrData::Integer { value, .. } if value.is_negative() => {
                let message = "expected step to be representable as a positive signed integer";
                return p.error_at(pos, message);
            }
            AttrData::Integer { .. } => {}
            _ => return p.error_at(pos, "invalid kind of attribute specified"),
        }
    }
    p.set_attribute("step", step);
    let mut args = Vec::new();
    let mut types = Vec::new();
    if p.eat("iter_args") {
        args = parsing::assignments(p, 2)?;
        types = parsing::arrow_types(p)?;
        for ty in &types {
            p.add_operand_type(2, *ty);
            p.add_result_type(0, *ty);
        }
        p.resolve(2)?;
    }
    if args.len() != types.len() {
        let message = "mismatch between the number of loop-carried values and results";
        return p.error_at(p.name_pos(), message);
    }
    let sizes = [0, 1, 2].map(|group| p.num_operands(group) as i32);
    p.set_attribute("operandSegmentSizes", cx.i32_array_attr(&sizes));
    let mut arguments = vec![variable];
    arguments.extend(args.iter().zip(&types).map(|(argument, ty)| argument.of_type(*ty)));
    let region = p.region(0, &arguments)?;
    p.ensure_terminator(region);
    p.attr_dict()
}

fn print_bound(p: &mut dyn AsmPrinter, view: &OpView<'_>, group: u16) {
    let bound = &BOUNDS[group as usize];
    let (Some(attr), Some(map)) = (view.property(bound.map), map_of(view, bound.map)) else {
        return;
    };
    let values: Vec<Value> = view.operands(group).collect();
    if let [expr] = map.results() {
        if map.num_inputs() == 0
            && let Some(value) = expr.as_constant()
        {
            return p.text(&value.to_string());
        }
        if (map.num_dims(), map.num_symbols()) == (0, 1)
            && expr.as_symbol().is_some()
            && let Some(value) = values.first()
        {
            return p.operand(*value);
        }
    } else {
        p.text(bound.word);
        p.text(" ");
    }
    p.attribute(attr);
    print_identifiers(p, values.into_iter(), map.num_dims() as usize);
}

fn print_for(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    let mut args = view.entry_args(region);
    p.text(" ");
    if let Some(variable) = args.next() {
        p.region_argument(variable, &[], true);
    }
    p.text(" = ");
    print_bound(p, view, 0);
    p.text(" to ");
    print_bound(p, view, 1);
    if let Some(step) = view.property("step")
        && step != view.cx.int_attr(view.cx.index(), 1)
    {
        p.text(" step ");
        p.attribute_without_type(step);
    }
    let inits = view.operands(2);
    // By what the bounds leave over, which need not be what the loop carries.
    let inputs = |name| map_of(view, name).map_or(0, |map| map.num_inputs() as usize);
    let bounds = BOUNDS.iter().map(|bound| inputs(bound.map)).sum::<usize>();
    let carries = view.all_operands().len() != bounds;
    if carries {
        print_assignments(p, " iter_args", args, inits);
        p.text(" -> (");
        type_list(p, view.all_results().map(|value| view.type_of(value)));
        p.text(")");
    }
    p.text(" ");
    p.region(region, body_look(carries));
    let elided = ["lowerBoundMap", "upperBoundMap", "step", "operandSegmentSizes"];
    p.attr_dict(&view.attrs_but(&elided), false);
}

/// Expressions with operands of their own each, and how many belong to each dimension.
#[derive(Default)]
struct Parts {
    exprs: Vec<AffineExpr>,
    dims: Vec<Operand>,
    symbols: Vec<Operand>,
    groups: Vec<i32>,
}

impl Parts {
    /// Adds expressions over these operands; each value is an operand once.
    fn add(&mut self, exprs: &[AffineExpr], operands: &AffineOperands) {
        fn place(all: &mut Vec<Operand>, operand: &Operand) -> u32 {
            let known = all.iter().position(|known| known.is_same(operand));
            let place = known.unwrap_or(all.len());
            if known.is_none() {
                all.push(*operand);
            }
            place as u32
        }
        let dims = operands.dims.iter().map(|dim| AffineExpr::dim(place(&mut self.dims, dim)));
        let dims: Vec<AffineExpr> = dims.collect();
        let symbols = operands.symbols.iter();
        let symbols: Vec<AffineExpr> =
            symbols.map(|symbol| AffineExpr::symbol(place(&mut self.symbols, symbol))).collect();
        self.exprs.extend(exprs.iter().map(|expr| expr.replace_dims_and_symbols(&dims, &symbols)));
        self.groups.push(exprs.len() as i32);
    }
}

/// The bounds of `affine.parallel`: the map, how many of its results each dimension has, and what
/// several stand in.
const PARALLEL_BOUNDS: [[&str; 3]; 2] = [
    ["lowerBoundsMap", "lowerBoundsGroups", "max"],
    ["upperBoundsMap", "upperBoundsGroups", "min"],
];

/// Parses `(%i + 1, max(%i, 2))`.
fn parse_bounds(p: &mut OpParser<'_, '_, '_>, [map, groups, word]: [&str; 3]) -> Parse {
    let cx = p.cx();
    let mut parts = Parts::default();
    p.expect("(")?;
    if !p.eat(")") {
        loop {
            if p.eat(word) {
                let (map, operands) = p.affine_map_of_operands(SsaDelimiter::Paren)?;
                parts.add(map.results(), &operands);
            } else {
                let (expr, operands) = p.affine_expr_of_operands()?;
                parts.add(&[expr], &operands);
            }
            if !p.eat(",") {
                break;
            }
        }
        p.expect(")")?;
    }
    let Parts { exprs, dims, symbols, groups: counts } = parts;
    let value = AffineMap::new(dims.len() as u32, symbols.len() as u32, exprs);
    p.set_attribute(map, cx.affine_map_attr(value));
    let counts: Vec<[u8; 4]> = counts.into_iter().map(i32::to_le_bytes).collect();
    let ty = cx.list_tensor_type(counts.len(), cx.i32());
    p.set_attribute(groups, cx.dense_attr(ty, &counts));
    let count = add_operands(p, 0, AffineOperands { dims, symbols });
    for _ in 0..count {
        p.add_operand_type(0, cx.index());
    }
    p.resolve(0)
}

/// Parses `(1, 2)`.
fn parse_steps(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<i64>> {
    let (map, _) = p.affine_map_of_operands(SsaDelimiter::Paren)?;
    let steps: Option<Vec<i64>> = map.results().iter().map(AffineExpr::as_constant).collect();
    match steps {
        Some(steps) => Ok(steps),
        None => p.error_at(p.name_pos(), "steps must be constant integers"),
    }
}

/// The word for a way to combine values.
fn word_of(kind: AtomicRMWKind) -> String {
    format!("{kind:?}").to_lowercase()
}

/// Parses `("addf", "maxs")`.
fn parse_reductions(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Attribute>> {
    let cx = p.cx();
    let mut reductions = Vec::new();
    p.expect("(")?;
    loop {
        let pos = p.pos();
        let attr = p.attribute(Some(cx.none()))?;
        let AttrData::String { value, .. } = cx.attr_data(attr) else {
            return p.error_at(pos, "invalid kind of attribute specified");
        };
        let mut kinds = (0..).map_while(AtomicRMWKind::from_value);
        match kinds.find(|kind| word_of(*kind).as_bytes() == cx.bytes(*value)) {
            Some(kind) => reductions.push(cx.int_attr(cx.i64(), kind as i64)),
            None => {
                let found = irtool::asm::attribute_text(cx, attr);
                return p.error_at(pos, format!("invalid reduction value: {found}"));
            }
        }
        if !p.eat(",") {
            break;
        }
    }
    p.expect(")")?;
    Ok(reductions)
}

fn parse_parallel(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let variables = parsing::arguments(p, cx.index())?;
    p.expect("=")?;
    parse_bounds(p, PARALLEL_BOUNDS[0])?;
    p.expect("to")?;
    parse_bounds(p, PARALLEL_BOUNDS[1])?;
    let steps = if p.eat("step") { parse_steps(p)? } else { vec![1; variables.len()] };
    let steps: Vec<Attribute> = steps.into_iter().map(|step| cx.int_attr(cx.i64(), step)).collect();
    p.set_attribute("steps", cx.array_attr(&steps));
    let reductions = if p.eat("reduce") { parse_reductions(p)? } else { Vec::new() };
    p.set_attribute("reductions", cx.array_attr(&reductions));
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    let region = p.region(0, &variables)?;
    p.attr_dict()?;
    p.ensure_terminator(region);
    Ok(())
}

/// Prints `%i + 1, max(%i, 2)`; returns how many of the values it used.
fn print_bounds(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    [map, groups, word]: [&str; 3],
    values: &[Value],
) -> usize {
    let (Some(map), Some(groups)) = (map_of(view, map), view.property(groups)) else { return 0 };
    let count = (map.num_inputs() as usize).min(values.len());
    let values = &values[..count];
    let mut results = map.results();
    let groups = super::verify::group_sizes(view.cx, groups).unwrap_or_default();
    for (number, size) in groups.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        let size = usize::try_from(*size).unwrap_or(0).min(results.len());
        let (group, rest) = results.split_at(size);
        results = rest;
        if let [only] = group {
            print_affine_expr(p, only, map.num_dims(), values);
            continue;
        }
        p.text(word);
        p.text("(");
        print_affine_map(p, &AffineMap::new(map.num_dims(), map.num_symbols(), group), values);
        p.text(")");
    }
    count
}

/// The integers that an array of attributes holds.
fn integers(view: &OpView<'_>, name: &str) -> Vec<i64> {
    let Some(AttrData::Array(list)) = view.property(name).map(|attr| view.cx.attr_data(attr))
    else {
        return Vec::new();
    };
    let value = |attr: &Attribute| match view.cx.attr_data(*attr) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    };
    list.iter().filter_map(value).collect()
}

fn print_parallel(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    p.text(" (");
    print_names(p, view.entry_args(region));
    p.text(") = (");
    let values: Vec<Value> = view.all_operands().collect();
    let used = print_bounds(p, view, PARALLEL_BOUNDS[0], &values);
    p.text(") to (");
    print_bounds(p, view, PARALLEL_BOUNDS[1], &values[used..]);
    p.text(")");
    let steps = integers(view, "steps");
    if steps.iter().any(|step| *step != 1) {
        let steps: Vec<String> = steps.iter().map(i64::to_string).collect();
        p.text(&format!(" step ({})", steps.join(", ")));
    }
    let types: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    if !types.is_empty() {
        let kinds = integers(view, "reductions").into_iter().filter_map(AtomicRMWKind::from_value);
        let kinds: Vec<String> = kinds.map(|kind| format!("\"{}\"", word_of(kind))).collect();
        p.text(&format!(" reduce ({}) -> (", kinds.join(", ")));
        type_list(p, types.iter().copied());
        p.text(")");
    }
    p.text(" ");
    p.region(region, body_look(!types.is_empty()));
    let [[lower, lower_groups, _], [upper, upper_groups, _]] = PARALLEL_BOUNDS;
    let elided = [lower, lower_groups, upper, upper_groups, "steps", "reductions"];
    p.attr_dict(&view.attrs_but(&elided), false);
}
