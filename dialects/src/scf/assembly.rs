//! The forms of loops and conditions.

use crate::index_lists;
use crate::loops::{self, body_look, print_assignments, print_names};
use irtool::asm::custom::{
    Argument, AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, RegionLook, arrow_types,
    operands, optional_arrow_types, parsing, type_list,
};
use irtool::context::{AttrData, DYNAMIC, Type};
use irtool::ir::Region;
use irtool::spec::format::Arg;
use irtool::spec::interfaces::constant_of;

pub(crate) static FOR: Assembly =
    Assembly { parse: Some(parse_for), print: Some(print_for), ..Assembly::NONE };
pub(crate) static IF: Assembly =
    Assembly { parse: Some(parse_if), print: Some(print_if), ..Assembly::NONE };
pub(crate) static WHILE: Assembly =
    Assembly { parse: Some(parse_while), print: Some(print_while), ..Assembly::NONE };
pub(crate) static PARALLEL: Assembly =
    Assembly { parse: Some(parse_parallel), print: Some(print_parallel), ..Assembly::NONE };
pub(crate) static FORALL: Assembly =
    Assembly { parse: Some(parse_forall), print: Some(print_forall), ..Assembly::NONE };
pub(crate) static IN_PARALLEL: Assembly =
    Assembly { parse: Some(parse_in_parallel), print: Some(print_in_parallel), ..Assembly::NONE };
pub(crate) static EXECUTE_REGION: Assembly = Assembly {
    parse: Some(parse_execute_region),
    print: Some(print_execute_region),
    ..Assembly::NONE
};
pub(crate) static INDEX_SWITCH: Assembly =
    Assembly { directives: &[SWITCH_CASES], ..Assembly::NONE };

/// `custom<SwitchCases>($cases, $caseRegions)`.
pub(crate) const SWITCH_CASES: (&str, Directive) =
    ("SwitchCases", Directive { parse: parse_cases, print: print_cases });

fn result_types(view: &OpView<'_>) -> Vec<Type> {
    view.all_results().map(|value| view.type_of(value)).collect()
}

/// Gives arguments the types of results.
fn retyped(arguments: &[Argument], types: &[Type]) -> Vec<Argument> {
    arguments.iter().zip(types).map(|(argument, ty)| argument.of_type(*ty)).collect()
}

fn parse_for(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    if p.eat("unsigned") {
        p.set_property("unsignedCmp", cx.unit_attr());
    }
    let variable = p.argument_without_location(cx.index())?;
    p.expect("=")?;
    for (group, word) in [(0, "to"), (1, "step"), (2, "")] {
        let operand = p.operand()?;
        p.add_operand(group, operand);
        if !word.is_empty() {
            p.expect(word)?;
        }
    }
    let mut args = Vec::new();
    let mut types = Vec::new();
    if p.eat("iter_args") {
        args = parsing::assignments(p, 3)?;
        types = parsing::arrow_types(p)?;
    }
    if args.len() != types.len() {
        let message = "mismatch in number of loop-carried values and defined values";
        return p.error_at(p.name_pos(), message);
    }
    let ty = if p.eat(":") { p.ty()? } else { cx.index() };
    let mut arguments = vec![variable.of_type(ty)];
    arguments.extend(retyped(&args, &types));
    let region = p.region(0, &arguments)?;
    p.ensure_terminator(region);
    for group in 0..3 {
        p.add_operand_type(group, ty);
    }
    for ty in types {
        p.add_operand_type(3, ty);
        p.add_result_type(0, ty);
    }
    p.attr_dict()
}

fn print_for(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if view.property("unsignedCmp").is_some() {
        p.text(" unsigned");
    }
    let Some(region) = view.regions().first().copied() else { return };
    let mut args = view.entry_args(region);
    let variable = args.next();
    loops::print_range(p, view, variable);
    let inits = view.operands(3);
    let carries = inits.len() > 0;
    if carries {
        print_assignments(p, " iter_args", args, inits);
        p.text(" -> (");
        type_list(p, view.operands(3).map(|value| view.type_of(value)));
        p.text(")");
    }
    p.text(" ");
    loops::print_range_type(p, view, variable);
    p.region(region, body_look(carries));
    p.attr_dict(&view.attrs_but(&["unsignedCmp"]), false);
}

fn parse_if(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let condition = p.operand()?;
    let i1 = p.cx().i1();
    p.add_typed_operand(0, condition, i1);
    p.resolve(0)?;
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    loops::parse_branches(p)
}

fn print_if(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    let types = result_types(view);
    if !types.is_empty() {
        p.text(" -> (");
        type_list(p, types.iter().copied());
        p.text(")");
    }
    p.text(" ");
    loops::print_branches(p, view, !types.is_empty(), &[]);
}

fn parse_while(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let args = if p.at("(") { parsing::assignments(p, 0)? } else { Vec::new() };
    let pos = p.pos();
    p.expect(":")?;
    let (inputs, results) = p.function_type(pos)?;
    loops::check_type_count(p, pos, args.len(), inputs.len())?;
    for ty in inputs {
        p.add_operand_type(0, *ty);
    }
    p.resolve(0)?;
    for ty in results {
        p.add_result_type(0, *ty);
    }
    p.region(0, &retyped(&args, inputs))?;
    p.expect("do")?;
    p.region(1, &[])?;
    p.attr_dict_with_keyword()
}

fn print_while(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let [before, after] = view.regions() else { return };
    let inits = view.operands(0);
    if inits.len() > 0 {
        print_assignments(p, " ", view.entry_args(*before), inits);
    }
    p.text(" : (");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    p.text(")");
    arrow_types(p, view, &result_types(view));
    p.text(" ");
    p.region(*before, body_look(true));
    p.text(" do ");
    p.region(*after, RegionLook::default());
    p.attr_dict(&view.attrs_but(&[]), true);
}

fn parse_parallel(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let index = p.cx().index();
    let variables = parsing::arguments(p, index)?;
    for (group, word) in [(0, "="), (1, "to"), (2, "step")] {
        p.expect(word)?;
        let count = parsing::operands_between(p, ("(", ")"), group, Some(variables.len()))?;
        for _ in 0..count {
            p.add_operand_type(group, index);
        }
        p.resolve(group)?;
    }
    if p.eat("init") {
        parsing::operands_between(p, ("(", ")"), 3, None)?;
    }
    for ty in p.optional_arrow_types()? {
        p.add_operand_type(3, ty);
        p.add_result_type(0, ty);
    }
    let region = p.region(0, &variables)?;
    p.attr_dict()?;
    p.ensure_terminator(region);
    Ok(())
}

fn print_parallel(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    p.text(" (");
    print_names(p, view.entry_args(region));
    for (group, word) in [(0, ") = ("), (1, ") to ("), (2, ") step (")] {
        p.text(word);
        operands(p, view.operands(group));
    }
    p.text(")");
    let inits = view.operands(3);
    if inits.len() > 0 {
        p.text(" init (");
        operands(p, inits);
        p.text(")");
    }
    optional_arrow_types(p, view, &result_types(view));
    p.text(" ");
    p.region(region, body_look(true));
    p.attr_dict(&view.attrs_but(&["operandSegmentSizes"]), false);
}

const BOUNDS: [&str; 3] = ["staticLowerBound", "staticUpperBound", "staticStep"];

/// Parses integers and values, which are operands of a group.
fn forall_bound(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse<Vec<i64>> {
    let bound = index_lists::parse(p, group, ("(", ")"))?;
    let index = p.cx().index();
    for _ in 0..p.num_operands(group) {
        p.add_operand_type(group, index);
    }
    p.resolve(group)?;
    Ok(bound)
}

fn parse_forall(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let index = p.cx().index();
    let mut arguments = parsing::arguments(p, index)?;
    if p.eat("in") {
        let upper = forall_bound(p, 1)?;
        p.set_i64s(BOUNDS[0], &vec![0; arguments.len()]);
        p.set_i64s(BOUNDS[1], &upper);
        p.set_i64s(BOUNDS[2], &vec![1; arguments.len()]);
    } else {
        for (group, word) in [(0, "="), (1, "to"), (2, "step")] {
            p.expect(word)?;
            let bound = forall_bound(p, group)?;
            p.set_i64s(BOUNDS[group as usize], &bound);
        }
    }
    let place = p.pos();
    if p.eat("shared_outs") {
        let outs = parsing::assignments(p, 3)?;
        let types = p.optional_arrow_types()?;
        if outs.len() != types.len() {
            return p.wrong_type_count(place, outs.len(), types.len());
        }
        arguments.extend(retyped(&outs, &types));
        for ty in types {
            p.add_operand_type(3, ty);
            p.add_result_type(0, ty);
        }
        p.resolve(3)?;
    }
    let region = p.region(0, &arguments)?;
    p.ensure_terminator(region);
    p.attr_dict()
}

/// Whether integers and values, which are operands of a group, are all this number. Values are when
/// constants say so.
fn is_everywhere(view: &OpView<'_>, group: u16, bound: &[i64], wanted: i64) -> bool {
    let mut values = view.operands(group);
    bound.iter().all(|&number| match number {
        DYNAMIC => {
            let constant = values.next().and_then(|value| constant_of(view.cx, view.body, value));
            constant.map(|attr| view.cx.attr_data(attr)).is_some_and(|data| {
                matches!(data, AttrData::Integer { value, .. } if value.to_i64() == Some(wanted))
            })
        }
        _ => number == wanted,
    })
}

fn print_forall(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(region) = view.regions().first().copied() else { return };
    let bound = |number: usize| {
        view.property(BOUNDS[number]).map(|attr| view.i64s(attr)).unwrap_or_default()
    };
    let [lower, upper, step] = [bound(0), bound(1), bound(2)];
    p.text(" (");
    print_names(p, view.entry_args(region).take(lower.len()));
    let parens = ("(", ")");
    if is_everywhere(view, 0, &lower, 0) && is_everywhere(view, 2, &step, 1) {
        p.text(") in ");
        index_lists::print(p, &mut view.operands(1), &upper, parens);
    } else {
        p.text(") = ");
        index_lists::print(p, &mut view.operands(0), &lower, parens);
        p.text(" to ");
        index_lists::print(p, &mut view.operands(1), &upper, parens);
        p.text(" step ");
        index_lists::print(p, &mut view.operands(2), &step, parens);
    }
    let outs = view.operands(3);
    let shares = outs.len() > 0;
    if shares {
        print_assignments(p, " shared_outs", view.entry_args(region).skip(lower.len()), outs);
    }
    p.text(" ");
    let types = result_types(view);
    if shares {
        p.text("-> (");
        type_list(p, types.iter().copied());
        p.text(") ");
    }
    p.region(region, body_look(!types.is_empty()));
    let elided = ["operandSegmentSizes", BOUNDS[0], BOUNDS[1], BOUNDS[2]];
    p.attr_dict(&view.attrs_but(&elided), false);
}

fn parse_in_parallel(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let region = p.region(0, &[])?;
    p.ensure_block(region);
    p.attr_dict()
}

fn print_in_parallel(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, body_look(false));
    }
    p.attr_dict(&view.attrs_but(&[]), false);
}

fn parse_execute_region(p: &mut OpParser<'_, '_, '_>) -> Parse {
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    if p.eat("no_inline") {
        let unit = p.cx().unit_attr();
        p.set_property("no_inline", unit);
    }
    p.region(0, &[])?;
    p.attr_dict()
}

fn print_execute_region(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    optional_arrow_types(p, view, &result_types(view));
    p.text(" ");
    if view.property("no_inline").is_some() {
        p.text("no_inline ");
    }
    if let Some(region) = view.regions().first() {
        p.region(*region, body_look(true));
    }
    p.attr_dict(&view.attrs_but(&["no_inline"]), false);
}

fn parse_cases(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(cases), Arg::Region(regions)] = args else { return Ok(false) };
    let mut found = Vec::new();
    while p.eat("case") {
        found.push(p.integer()?);
        p.region(*regions, &[])?;
    }
    let value = p.cx().i64_array_attr(&found);
    p.set_attr(*cases, value);
    Ok(true)
}

fn print_cases(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(cases), Arg::Region(regions)] = args else { return };
    let cases = view.declared_attr(*cases).map(|attr| view.i64s(attr)).unwrap_or_default();
    let regions: &[Region] = view.declared_regions(*regions);
    for (case, region) in cases.iter().zip(regions) {
        p.newline();
        p.text(&format!("case {case} "));
        p.region(*region, body_look(true));
    }
}
