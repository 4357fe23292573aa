//! The forms of kernels and of what launches them.

use crate::function;
use irtool::asm::custom::{
    Argument, AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, operands, parsing,
    type_list,
};
use irtool::context::{AttrData, Attribute, NamedAttr, Type, TypeData};
use irtool::ir::Value;
use irtool::spec::format::{Arg, Of};

pub(crate) static FUNC: Assembly =
    Assembly { parse: Some(parse_func), print: Some(print_func), ..Assembly::NONE };
pub(crate) static LAUNCH: Assembly =
    Assembly { parse: Some(parse_launch), print: Some(print_launch), ..Assembly::NONE };
pub(crate) static ON_LANE_0: Assembly =
    Assembly { parse: Some(parse_on_lane_0), print: Some(print_on_lane_0), ..Assembly::NONE };

const KERNEL: &str = "gpu.kernel";
const WORKGROUP: &str = "workgroup_attributions";

fn parse_func(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let name = p.symbol()?;
    let start = p.pos();
    let signature = function::parse_signature(p, false)?;
    let mut arguments = signature.arguments;
    if arguments.first().is_some_and(|argument| !argument.is_named()) {
        return p.error_at(start, "gpu.func requires named arguments");
    }
    let inputs: Vec<Type> = arguments.iter().map(|argument| argument.ty).collect();
    let cx = p.cx();
    let ty = cx.type_attr(cx.function_type(&inputs, &signature.results));
    p.set_property("function_type", ty);
    for (name, list) in
        [("arg_attrs", signature.argument_attrs), ("res_attrs", signature.result_attrs)]
    {
        if let Some(value) = parsing::dictionaries(p, &list) {
            p.set_property(name, value);
        }
    }
    let mut workgroup = 0;
    for keyword in ["workgroup", "private"] {
        let before = arguments.len();
        let mut attrs = Vec::new();
        parse_attributions(p, keyword, &mut arguments, Some(&mut attrs))?;
        if let Some(value) = parsing::dictionaries(p, &attrs) {
            p.set_property(&format!("{keyword}_attrib_attrs"), value);
        }
        if keyword == "workgroup" {
            workgroup = arguments.len() - before;
        }
    }
    let is_kernel = p.eat("kernel");
    p.attr_dict_with_keyword()?;
    p.region(0, &arguments)?;
    p.no_duplicates();
    p.set_attribute("sym_name", name);
    p.set_attribute(WORKGROUP, cx.int_attr(cx.i64(), workgroup as i64));
    if is_kernel {
        p.set_attribute(KERNEL, cx.unit_attr());
    }
    Ok(())
}

/// Parses `workgroup(%a : type {...}, ...)`, if it is there; attributes where they are wanted.
fn parse_attributions(
    p: &mut OpParser<'_, '_, '_>,
    keyword: &str,
    arguments: &mut Vec<Argument>,
    mut attrs: Option<&mut Vec<Vec<NamedAttr>>>,
) -> Parse {
    if !p.eat(keyword) {
        return Ok(());
    }
    let context = " in argument list";
    p.expect_in("(", context)?;
    if p.eat(")") {
        return Ok(());
    }
    loop {
        let mut own = Vec::new();
        arguments.push(p.argument(None, attrs.is_some().then_some(&mut own))?);
        if let Some(attrs) = &mut attrs {
            attrs.push(own);
        }
        if !p.eat(",") {
            return p.expect_in(")", context);
        }
    }
}

fn print_attributions(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    keyword: &str,
    values: impl ExactSizeIterator<Item = Value>,
    attrs: Option<Attribute>,
) {
    if values.len() == 0 {
        return;
    }
    let attrs = match attrs.map(|attrs| view.cx.attr_data(attrs)) {
        Some(AttrData::Array(list)) => &**list,
        _ => &[],
    };
    p.text(" ");
    p.text(keyword);
    p.text("(");
    for (number, value) in values.enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.inner_value(value);
        p.text(" : ");
        p.ty(view.own.value_type(value));
        if let Some(AttrData::Dictionary(entries)) =
            attrs.get(number).map(|attr| view.cx.attr_data(*attr))
        {
            p.attr_dict(entries, false);
        }
    }
    p.text(")");
}

/// How many of the arguments of the body are memory of the workgroup.
fn workgroup_count(view: &OpView<'_>) -> usize {
    let count = view.attr(WORKGROUP).map(|attr| view.cx.attr_data(attr));
    match count {
        Some(AttrData::Integer { value, .. }) => {
            value.to_i64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0)
        }
        _ => 0,
    }
}

fn print_func(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    let ty = view.property("function_type").and_then(|attr| crate::subject::type_value(cx, attr));
    let Some(TypeData::Function { inputs, results }) = ty.map(|ty| cx.type_data(ty)) else {
        return;
    };
    let Some(body) = view.regions().first().copied() else { return };
    p.text(" ");
    if let Some(name) = view.attr("sym_name").and_then(|name| cx.string_value(name)) {
        irtool::asm::custom::print_symbol(p, cx.bytes(name));
    }
    function::print_signature(p, view, inputs, results, false);
    let attributions: Vec<Value> = view.entry_args(body).skip(inputs.len()).collect();
    let (workgroup, private) = attributions.split_at(workgroup_count(view).min(attributions.len()));
    for (keyword, values) in [("workgroup", workgroup), ("private", private)] {
        let attrs = view.property(&format!("{keyword}_attrib_attrs"));
        print_attributions(p, view, keyword, values.iter().copied(), attrs);
    }
    if view.attr(KERNEL).is_some_and(|attr| matches!(cx.attr_data(attr), AttrData::Unit)) {
        p.text(" kernel");
    }
    let elided = [
        "function_type",
        "arg_attrs",
        "res_attrs",
        "sym_name",
        WORKGROUP,
        "workgroup_attrib_attrs",
        "private_attrib_attrs",
        KERNEL,
    ];
    p.attr_dict(&view.attrs_but(&elided), true);
    p.text(" ");
    p.region(body, crate::loops::body_look(true));
}

/// Where operands of `gpu.launch` stand in its declaration, by keyword.
const SIZES: [(&str, u16); 3] = [("clusters", 7), ("blocks", 1), ("threads", 4)];

fn parse_launch(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let index = cx.index();
    let start = p.pos();
    let is_async = p.eat("async");
    let token = cx.plain_dialect_type("gpu", "async.token");
    if is_async {
        if p.num_named_results() == 0 {
            return p.error_at(start, "needs to be named when marked 'async'");
        }
        p.add_result_type(0, token);
    }
    if p.at("[") {
        let list = p.pos();
        let count = parsing::operands_between(p, ("[", "]"), 0, None)?;
        // Without a token there is no type for them; the reference finds that out later.
        if count > 0 && !is_async {
            return p.error_at(list, "depends on tokens, and needs to be marked 'async'");
        }
        for _ in 0..count {
            p.add_operand_type(0, token);
        }
        p.resolve(0)?;
    }
    // The ids come first, then the sizes, clusters last of each.
    let unnamed = p.unnamed_argument(index);
    let mut ids = [unnamed; 6];
    let mut sizes = [unnamed; 6];
    let mut of_clusters = Vec::new();
    for (keyword, group) in SIZES {
        if keyword == "clusters" {
            if p.eat(keyword) {
                of_clusters = vec![unnamed; 6];
                let (ids, sizes) = of_clusters.split_at_mut(3);
                parse_sizes(p, group, ids, sizes)?;
            }
        } else {
            p.expect(keyword)?;
            let place = usize::from(group) - 1;
            parse_sizes(p, group, &mut ids[place..place + 3], &mut sizes[place..place + 3])?;
        }
    }
    for group in 1..10 {
        p.resolve(group)?;
    }
    if p.eat("dynamic_shared_memory_size") {
        let operand = p.operand()?;
        p.add_typed_operand(10, operand, cx.i32());
        p.resolve(10)?;
    }
    for name in ["module", "function"] {
        if p.eat(name) {
            p.expect("(")?;
            let start = p.pos();
            let symbol = p.attribute(None)?;
            let flat = matches!(cx.attr_data(symbol),
                AttrData::SymbolRef { nested, .. } if nested.is_empty());
            if !flat {
                return p.error_at(start, "invalid kind of attribute specified");
            }
            p.set_property(name, symbol);
            p.expect(")")?;
        }
    }
    let mut arguments = [ids, sizes].concat();
    arguments.extend(of_clusters);
    let before = arguments.len();
    parse_attributions(p, "workgroup", &mut arguments, None)?;
    let workgroup = arguments.len() - before;
    parse_attributions(p, "private", &mut arguments, None)?;
    p.region(0, &arguments)?;
    p.attr_dict()?;
    p.no_duplicates();
    p.set_attribute(WORKGROUP, cx.int_attr(cx.i64(), workgroup as i64));
    Ok(())
}

/// Parses `(%x, %y, %z) in (%sx = %a, %sy = %b, %sz = %c)`: of the ids, some may be missing.
fn parse_sizes(
    p: &mut OpParser<'_, '_, '_>,
    first: u16,
    ids: &mut [Argument],
    sizes: &mut [Argument],
) -> Parse {
    let index = p.cx().index();
    let context = " in operand list";
    p.expect_in("(", context)?;
    if !p.eat(")") {
        let mut ids = ids.iter_mut();
        loop {
            let id = p.plain_argument(index)?;
            if let Some(place) = ids.next() {
                *place = id;
            }
            if !p.eat(",") {
                break;
            }
        }
        p.expect_in(")", context)?;
    }
    p.expect("in")?;
    p.expect("(")?;
    for (number, size) in sizes.iter_mut().enumerate() {
        if number > 0 {
            p.expect(",")?;
        }
        *size = p.plain_argument(index)?;
        p.expect("=")?;
        let operand = p.operand()?;
        p.add_typed_operand(first + number as u16, operand, index);
    }
    p.expect(")")
}

fn print_launch(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(body) = view.regions().first().copied() else { return };
    if view.all_results().len() > 0 {
        p.text(" async");
        if view.operands(0).len() > 0 {
            p.text(" [");
            operands(p, view.operands(0));
            p.text("]");
        }
    }
    let arguments: Vec<Value> = view.entry_args(body).collect();
    let has_clusters = view.operands(7).len() > 0;
    let count = if has_clusters { 18 } else { 12 };
    let (Some(own), Some(attributions)) = (arguments.get(..count), arguments.get(count..)) else {
        return;
    };
    for (keyword, group) in SIZES {
        let (ids, sizes) = match keyword {
            "clusters" if !has_clusters => continue,
            "clusters" => (12, 15),
            _ => (usize::from(group) - 1, usize::from(group) + 5),
        };
        p.text(" ");
        p.text(keyword);
        p.text("(");
        crate::loops::print_names(p, own[ids..ids + 3].iter().copied());
        p.text(") in (");
        for (number, size) in own[sizes..sizes + 3].iter().enumerate() {
            if number > 0 {
                p.text(", ");
            }
            p.inner_value(*size);
            p.text(" = ");
            operands(p, view.operands(group + number as u16));
        }
        p.text(")");
    }
    if let Some(size) = view.operands(10).next() {
        p.text(" dynamic_shared_memory_size ");
        p.operand(size);
    }
    for name in ["module", "function"] {
        if let Some(symbol) = view.property(name) {
            p.text(" ");
            p.text(name);
            p.text("(");
            p.attribute(symbol);
            p.text(")");
        }
    }
    let (workgroup, private) = attributions.split_at(workgroup_count(view).min(attributions.len()));
    print_attributions(p, view, "workgroup", workgroup.iter().copied(), None);
    print_attributions(p, view, "private", private.iter().copied(), None);
    p.text(" ");
    p.region(body, crate::loops::body_look(true));
    let elided = ["operandSegmentSizes", WORKGROUP, "module", "function"];
    p.attr_dict(&view.attrs_but(&elided), false);
}

fn parse_on_lane_0(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    p.expect("(")?;
    let lane = p.operand()?;
    p.add_typed_operand(0, lane, cx.index());
    p.expect(")")?;
    p.expect("[")?;
    let size = p.integer()?;
    p.set_property("warp_size", cx.int_attr(cx.i64(), size));
    p.expect("]")?;
    p.resolve(0)?;
    if p.eat("args") {
        p.expect("(")?;
        let start = p.pos();
        p.operand_list(1)?;
        p.expect(":")?;
        let types = p.type_list()?;
        p.expect(")")?;
        p.add_operand_types(1, &types, start)?;
        p.resolve(1)?;
    }
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    let region = p.region(0, &[])?;
    p.ensure_terminator(region);
    p.no_duplicates();
    p.attr_dict()
}

fn print_on_lane_0(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text("(");
    operands(p, view.operands(0));
    p.text(")[");
    if let Some(size) = view.property("warp_size") {
        p.attribute_without_type(size);
    }
    p.text("]");
    let args = view.operands(1);
    if args.len() > 0 {
        p.text(" args(");
        operands(p, args);
        p.text(" : ");
        type_list(p, view.operands(1).map(|value| view.type_of(value)));
        p.text(")");
    }
    let results = view.all_results();
    let terminator = results.len() > 0;
    if terminator {
        p.text(" -> (");
        type_list(p, results.map(|value| view.type_of(value)));
        p.text(")");
    }
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, RegionLook { terminator, ..RegionLook::default() });
    }
    p.attr_dict(&view.attrs_but(&["warp_size"]), false);
}

/// Parses `: type`, if it is there, the type of all sizes; without, it is `index`.
pub(super) fn parse_dimension_type(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Type(sizes), Arg::Ref(cluster), Arg::Type(x), Arg::Type(y), Arg::Type(z)] = args
    else {
        return Ok(false);
    };
    let Arg::Operand(cluster) = **cluster else { return Ok(false) };
    let named = p.eat(":");
    let ty = if named { p.ty()? } else { p.cx().index() };
    p.add_type_of(*sizes, ty);
    if p.num_operands(cluster) > 0 {
        [x, y, z].into_iter().for_each(|of| p.add_type_of(*of, ty));
    }
    Ok(named)
}

pub(super) fn print_dimension_type(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let Some(Arg::Type(Of::Operand(size))) = args.first() else { return };
    let ty = view.operands(*size).next().map(|value| view.type_of(value));
    if let Some(ty) = ty.filter(|ty| *ty != view.cx.index()) {
        p.text(": ");
        p.ty(ty);
    }
}

/// Parses `args(%a : type, ...)`, if it is there.
pub(super) fn parse_launch_operands(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(group), Arg::Type(types)] = args else { return Ok(false) };
    if !p.eat("args") {
        return Ok(false);
    }
    let context = " in argument list";
    p.expect_in("(", context)?;
    if p.eat(")") {
        return Ok(true);
    }
    loop {
        let operand = p.operand()?;
        p.add_operand(*group, operand);
        p.expect(":")?;
        let ty = p.ty()?;
        p.add_type_of(*types, ty);
        if !p.eat(",") {
            break;
        }
    }
    p.expect_in(")", context)?;
    Ok(true)
}

pub(super) fn print_launch_operands(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let Some(Arg::Operand(group)) = args.first() else { return };
    let values = view.operands(*group);
    if values.len() == 0 {
        return;
    }
    p.text("args(");
    for (number, value) in values.enumerate() {
        if number > 0 {
            p.text(", ");
        }
        p.operand(value);
        p.text(" : ");
        p.ty(view.type_of(value));
    }
    p.text(")");
}
