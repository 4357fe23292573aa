//! Loops and what transforms them: `omp.loop_nest`, `omp.canonical_loop`, `omp.unroll_heuristic`,
//! `omp.tile`.

use super::loop_names::suffix;
use crate::loops::print_variable;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, RegionLook, ResultNames, operands,
    parsing,
};
use irtool::ir::Region;
use irtool::spec::format::Arg;

pub(super) const TRANSFORMED: Directive = Directive { parse: parse_clis, print: print_clis };

pub(crate) static NEST: Assembly =
    Assembly { parse: Some(parse_nest), print: Some(print_nest), ..Assembly::NONE };
pub(crate) static CANONICAL: Assembly = Assembly {
    parse: Some(parse_canonical),
    print: Some(print_canonical),
    argument_names: Some(name_variable),
    ..Assembly::NONE
};
pub(crate) static UNROLL: Assembly =
    Assembly { parse: Some(parse_unroll), print: Some(print_unroll), ..Assembly::NONE };
pub(crate) static NEW_CLI: Assembly =
    Assembly { result_names: ResultNames::ByOperands(name_cli), ..Assembly::NONE };

/// How a body is printed whose arguments stand before it.
const BODY: RegionLook = RegionLook { entry_args: false, terminator: true, empty_block: false };

/// The groups of operands of a nest, and the words ahead of them.
const BOUNDS: [(u16, &str); 3] = [(0, "="), (1, "to"), (2, "step")];

/// `(%i) : type = (%from) to (%to) inclusive step (%step) collapse(1) tiles(2) {...}`.
fn parse_nest(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let mut variables = parsing::arguments(p, cx.none())?;
    p.expect(":")?;
    let ty = p.ty()?;
    variables.iter_mut().for_each(|variable| *variable = variable.of_type(ty));
    for (group, word) in BOUNDS {
        if word == "step" && p.eat("inclusive") {
            p.set_attribute("loop_inclusive", cx.unit_attr());
        }
        p.expect(word)?;
        let count = parsing::operands_between(p, ("(", ")"), group, Some(variables.len()))?;
        (0..count).for_each(|_| p.add_operand_type(group, ty));
    }
    if p.eat("collapse") {
        p.expect("(")?;
        let count = p.integer()?;
        p.expect(")")?;
        if count > 1 {
            p.set_attribute("collapse_num_loops", cx.int_attr(cx.i64(), count));
        }
    }
    if p.eat("tiles") {
        let mut sizes = Vec::new();
        p.expect("(")?;
        p.comma_separated(|p| {
            sizes.push(p.integer()?);
            Ok(())
        })?;
        p.expect(")")?;
        p.set_attribute("tile_sizes", cx.i64_array_attr(&sizes));
    }
    p.region(0, &variables)?;
    BOUNDS.iter().try_for_each(|(group, _)| p.resolve(*group))?;
    p.attr_dict()
}

fn print_nest(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    p.text(" (");
    let variables = view.entry_args(region);
    crate::loops::print_names(p, variables);
    p.text(")");
    if let Some(variable) = view.entry_args(region).next() {
        p.text(" : ");
        p.ty(view.own.value_type(variable));
    }
    for (group, word) in BOUNDS {
        if word == "step" && view.property("loop_inclusive").is_some() {
            p.text(" inclusive");
        }
        p.text(" ");
        p.text(word);
        p.text(" (");
        operands(p, view.operands(group));
        p.text(")");
    }
    if let Some(count) = view.property("collapse_num_loops")
        && count != view.cx.int_attr(view.cx.i64(), 1)
    {
        p.text(" collapse(");
        p.attribute_without_type(count);
        p.text(")");
    }
    if let Some(sizes) = view.property("tile_sizes") {
        let sizes: Vec<String> = view.i64s(sizes).iter().map(i64::to_string).collect();
        p.text(" tiles(");
        p.text(&sizes.join(", "));
        p.text(")");
    }
    p.text(" ");
    // Other attributes are read here, but not printed.
    p.region(region, BODY);
}

/// `(%cli) %i : type in range(%count) {...}`.
fn parse_canonical(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cli = cli_type(p);
    if p.eat("(") {
        let operand = p.operand()?;
        p.add_typed_operand(1, operand, cli);
        p.resolve(1)?;
        p.expect(")")?;
    }
    let variable = p.argument(None, None)?;
    p.expect("in")?;
    p.expect("range")?;
    p.expect("(")?;
    let count = p.operand()?;
    p.expect(")")?;
    p.add_typed_operand(0, count, variable.ty);
    p.resolve(0)?;
    p.region(0, &[variable])?;
    p.attr_dict()
}

fn print_canonical(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if view.operands(1).len() > 0 {
        p.text("(");
        operands(p, view.operands(1));
        p.text(")");
    }
    let Some(region) = view.regions().first().copied() else { return };
    print_variable(p, view, region);
    p.text(" in range(");
    operands(p, view.operands(0));
    p.text(") ");
    p.region(region, BODY);
    p.attr_dict(&view.attrs_but(&[]), false);
}

fn cli_type(p: &OpParser<'_, '_, '_>) -> irtool::context::Type {
    p.cx().plain_dialect_type("omp", "cli")
}

/// `(%cli)`, perhaps with an empty list of what comes of it.
fn parse_unroll(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cli = cli_type(p);
    p.expect("(")?;
    let operand = p.operand()?;
    p.add_typed_operand(0, operand, cli);
    p.resolve(0)?;
    p.expect(")")?;
    if p.eat("->") {
        p.expect("(")?;
        p.expect(")")?;
    }
    p.attr_dict()
}

fn print_unroll(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text("(");
    operands(p, view.operands(0));
    p.text(")");
    p.attr_dict(&view.attrs_but(&[]), false);
}

/// `(%made) <- (%from)`, where nothing need be made.
fn parse_clis(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(made), Arg::Operand(from)] = args else { return Ok(false) };
    let cli = cli_type(p);
    let group = |p: &mut OpParser<'_, '_, '_>, group: u16| {
        let count = parsing::operands_between(p, ("(", ")"), group, None)?;
        (0..count).for_each(|_| p.add_operand_type(group, cli));
        Ok(())
    };
    if !p.eat("<") {
        group(p, *made)?;
        p.expect("<")?;
    }
    p.expect("-")?;
    group(p, *from)?;
    Ok(true)
}

fn print_clis(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(made), Arg::Operand(from)] = args else { return };
    if view.operands(*made).len() > 0 {
        p.text("(");
        operands(p, view.operands(*made));
        p.text(")");
    }
    p.text(" <- (");
    operands(p, view.operands(*from));
    p.text(")");
}

/// The variable is named after where the loop stands.
fn name_variable(view: &OpView<'_>, _: Region, name: &mut dyn FnMut(usize, &[u8])) {
    name(0, suffix("iv", view.cx, view.body, view.op).as_bytes());
}

/// A loop is named after where it stands or, if a transformation makes it, after its part in that.
fn name_cli(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let Some(cli) = view.all_results().next() else { return };
    for user in view.body.users(cli) {
        let Some(by) = OpView::new(view.cx, view.body, user) else { continue };
        match &*by.spec.name {
            "omp.canonical_loop" => {
                return name(0, suffix("canonloop", view.cx, view.body, user).as_bytes());
            }
            "omp.tile" => {
                // Loops over tiles come first, then those within a tile, as many.
                let depth = by.operands(0).len() / 2;
                let Some(number) = by.operands(0).position(|made| made == cli) else { continue };
                let tiled = match number < depth {
                    true => format!("grid{}", number + 1),
                    false => format!("intratile{}", number + 1 - depth),
                };
                return name(0, tiled.as_bytes());
            }
            _ => {}
        }
    }
    name(0, b"cli");
}
