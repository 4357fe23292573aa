//! The forms of modules and of what stands in them.

use super::words;
use crate::function;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, print_symbol,
};
use irtool::context::{AttrData, Attribute, Type, TypeData};

pub(super) static MODULE: Assembly =
    Assembly { parse: Some(parse_module), print: Some(print_module), ..Assembly::NONE };
pub(super) static FUNC: Assembly =
    Assembly { parse: Some(parse_func), print: Some(print_func), ..Assembly::NONE };
pub(super) static GRAPH: Assembly =
    Assembly { parse: Some(parse_graph), print: Some(print_func), ..Assembly::NONE };
pub(super) static GLOBAL_VARIABLE: Assembly =
    Assembly { parse: Some(parse_global), print: Some(print_global), ..Assembly::NONE };
pub(super) static SPEC_CONSTANT: Assembly = Assembly {
    parse: Some(parse_spec_constant),
    print: Some(print_spec_constant),
    ..Assembly::NONE
};
pub(super) static SPEC_COMPOSITE: Assembly = Assembly {
    parse: Some(parse_spec_composite),
    print: Some(print_spec_composite),
    ..Assembly::NONE
};
pub(super) static SPEC_REPLICATE: Assembly = Assembly {
    parse: Some(parse_spec_replicate),
    print: Some(print_spec_replicate),
    ..Assembly::NONE
};
pub(super) static SPEC_OPERATION: Assembly =
    Assembly { parse: Some(parse_operation), print: Some(print_operation), ..Assembly::NONE };
pub(super) static ENTRY_POINT: Assembly =
    Assembly { parse: Some(parse_entry), print: Some(print_entry), ..Assembly::NONE };
pub(super) static GRAPH_ENTRY_POINT: Assembly =
    Assembly { parse: Some(parse_graph_entry), print: Some(print_graph_entry), ..Assembly::NONE };
pub(super) static EXECUTION_MODE: Assembly =
    Assembly { parse: Some(parse_mode), print: Some(print_mode), ..Assembly::NONE };

const INVALID_KIND: &str = "invalid kind of attribute specified";

fn parse_module(p: &mut OpParser<'_, '_, '_>) -> Parse {
    if let Some(name) = p.optional_symbol() {
        p.set_attribute("sym_name", name);
    }
    for name in ["addressing_model", "memory_model"] {
        let attr = words::parse_keyword(p, name, name)?;
        p.set_attribute(name, attr);
    }
    if p.eat("requires") {
        let start = p.pos();
        let triple = p.attribute(None)?;
        if !is_of(p, triple, b"vce") {
            return p.error_at(start, INVALID_KIND);
        }
        p.set_attribute("vce_triple", triple);
    }
    p.attr_dict_with_keyword()?;
    let region = p.region(0, &[])?;
    p.ensure_block(region);
    Ok(())
}

/// Whether an attribute is one of the dialect with this mnemonic.
fn is_of(p: &OpParser<'_, '_, '_>, attr: Attribute, mnemonic: &[u8]) -> bool {
    let cx = p.cx();
    matches!(cx.attr_data(attr), AttrData::Dialect(text)
        if cx.bytes(text.dialect) == b"spirv" && text.mnemonic() == mnemonic)
}

fn print_module(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_name(p, view);
    for name in ["addressing_model", "memory_model"] {
        p.text(" ");
        if let Some(attr) = view.property(name) {
            p.text(words::of(view.cx, attr));
        }
    }
    if let Some(triple) = view.property("vce_triple") {
        p.text(" requires ");
        p.attribute(triple);
    }
    let elided = ["addressing_model", "memory_model", "vce_triple", "sym_name"];
    p.attr_dict(&view.attrs_but(&elided), true);
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, RegionLook { entry_args: false, terminator: false, empty_block: false });
    }
}

/// Prints ` @name`, if there is one.
fn print_name(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(name) = view.string("sym_name") {
        p.text(" ");
        print_symbol(p, view.cx.bytes(name));
    }
}

/// Parses a function up to its attributes; `is_graph` says what its type is.
fn parse_header(p: &mut OpParser<'_, '_, '_>, is_graph: bool) -> Parse<function::Signature> {
    let name = p.symbol()?;
    p.set_attribute("sym_name", name);
    let signature = function::parse_signature(p, false)?;
    let cx = p.cx();
    let inputs: Vec<Type> = signature.arguments.iter().map(|argument| argument.ty).collect();
    let ty = match is_graph {
        true => cx.intern_type(TypeData::Graph {
            inputs: inputs.into(),
            results: signature.results.as_slice().into(),
        }),
        false => cx.function_type(&inputs, &signature.results),
    };
    p.set_attribute("function_type", cx.type_attr(ty));
    Ok(signature)
}

/// Parses the attributes and the body of a function.
fn parse_body(p: &mut OpParser<'_, '_, '_>, signature: &function::Signature) -> Parse {
    p.attr_dict_with_keyword()?;
    function::set_attribute_arrays(p, [&signature.argument_attrs, &signature.result_attrs]);
    if !p.at_region() {
        p.empty_region(0);
        return Ok(());
    }
    function::parse_body(p, &signature.arguments).map(drop)
}

fn parse_func(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let signature = parse_header(p, false)?;
    let (control, _) = words::parse_string(p, "function_control", "function_control")?;
    p.set_attribute("function_control", control);
    parse_body(p, &signature)
}

fn parse_graph(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let signature = parse_header(p, true)?;
    parse_body(p, &signature)
}

fn print_func(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    print_name(p, view);
    let ty = view.property("function_type").and_then(|attr| crate::subject::type_value(cx, attr));
    if let Some(TypeData::Function { inputs, results } | TypeData::Graph { inputs, results }) =
        ty.map(|ty| cx.type_data(ty))
    {
        function::print_signature(p, view, inputs, results, false);
    }
    if let Some(control) = view.property("function_control") {
        p.text(" ");
        words::print_string(p, cx, control);
    }
    let elided = ["sym_name", "function_type", "function_control", "arg_attrs", "res_attrs"];
    p.attr_dict(&view.attrs_but(&elided), true);
    if let Some(body) = view.regions().first()
        && view.own.first_block(*body).is_some()
    {
        p.text(" ");
        p.region(*body, RegionLook { entry_args: false, ..RegionLook::default() });
    }
}

// Variables.

/// Parses `bind(0, 1)` or `built_in("...")`, which may both be missing, and attributes.
pub(super) fn parse_decorations(p: &mut OpParser<'_, '_, '_>) -> Parse {
    if p.eat("bind") {
        let i32_type = p.cx().i32();
        p.expect("(")?;
        for (name, close) in [("descriptor_set", ","), ("binding", ")")] {
            let number = parse_typed(p, i32_type)?;
            p.set_attribute(name, number);
            p.expect(close)?;
        }
    } else if p.eat("built_in") {
        p.expect("(")?;
        let start = p.pos();
        let attr = p.attribute(None)?;
        if !matches!(p.cx().attr_data(attr), AttrData::String { .. }) {
            return p.error_at(start, INVALID_KIND);
        }
        p.set_attribute("built_in", attr);
        p.expect(")")?;
    }
    p.attr_dict()
}

/// Parses an integer of this type.
fn parse_typed(p: &mut OpParser<'_, '_, '_>, ty: Type) -> Parse<Attribute> {
    let start = p.pos();
    let attr = p.attribute(Some(ty))?;
    match p.cx().attr_data(attr) {
        AttrData::Integer { .. } => Ok(attr),
        _ => p.error_at(start, INVALID_KIND),
    }
}

/// Prints what [`parse_decorations`] parses.
pub(super) fn print_decorations(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    mut elided: Vec<&'static str>,
) {
    if let (Some(set), Some(binding)) = (view.attr("descriptor_set"), view.attr("binding")) {
        elided.extend(["descriptor_set", "binding"]);
        p.text(" bind(");
        p.attribute_without_type(set);
        p.text(", ");
        p.attribute_without_type(binding);
        p.text(")");
    }
    if let Some(attr) = view.attr("built_in")
        && let AttrData::String { value, .. } = view.cx.attr_data(attr)
    {
        elided.push("built_in");
        // The name goes in as it is, quotes in it among it.
        p.text(" built_in(\"");
        p.bytes(view.cx.bytes(*value));
        p.text("\")");
    }
    p.attr_dict(&view.attrs_but(&elided), false);
}

/// Parses `: type`, a pointer.
pub(super) fn parse_pointer_type(p: &mut OpParser<'_, '_, '_>) -> Parse<Type> {
    let start = p.pos();
    p.expect(":")?;
    let ty = p.ty()?;
    let cx = p.cx();
    match cx.type_data(ty) {
        TypeData::Dialect(text)
            if cx.bytes(text.dialect) == b"spirv" && text.mnemonic() == b"ptr" =>
        {
            Ok(ty)
        }
        _ => p.error_at(start, "expected spirv.ptr type"),
    }
}

fn parse_global(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let name = p.symbol()?;
    p.set_attribute("sym_name", name);
    if p.eat("initializer") {
        p.expect("(")?;
        let value = parse_symbol(p, None)?;
        p.set_attribute("initializer", value);
        p.expect(")")?;
    }
    parse_decorations(p)?;
    let ty = parse_pointer_type(p)?;
    let ty = p.cx().type_attr(ty);
    p.set_attribute("type", ty);
    Ok(())
}

fn print_global(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_name(p, view);
    if let Some(value) = view.property("initializer") {
        p.text(" initializer(");
        p.attribute(value);
        p.text(")");
    }
    print_decorations(p, view, vec!["type", "sym_name", "initializer"]);
    p.text(" : ");
    if let Some(ty) = view.property("type") {
        p.attribute(ty);
    }
}

/// Parses the name of a symbol, as an attribute of this type.
fn parse_symbol(p: &mut OpParser<'_, '_, '_>, ty: Option<Type>) -> Parse<Attribute> {
    let start = p.pos();
    let attr = p.attribute(ty)?;
    match p.cx().attr_data(attr) {
        AttrData::SymbolRef { nested, .. } if nested.is_empty() => Ok(attr),
        _ => p.error_at(start, INVALID_KIND),
    }
}

// Constants that a specialization replaces.

fn parse_spec_constant(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let name = p.symbol()?;
    p.set_attribute("sym_name", name);
    if p.eat("spec_id") {
        p.expect("(")?;
        let start = p.pos();
        let id = p.attribute(None)?;
        if !matches!(p.cx().attr_data(id), AttrData::Integer { .. }) {
            return p.error_at(start, INVALID_KIND);
        }
        p.set_attribute("spec_id", id);
        p.expect(")")?;
    }
    p.expect("=")?;
    let value = p.attribute(None)?;
    p.set_attribute("default_value", value);
    Ok(())
}

fn print_spec_constant(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_name(p, view);
    if let Some(id) = view.attr("spec_id")
        && matches!(view.cx.attr_data(id), AttrData::Integer { .. })
    {
        p.text(" spec_id(");
        p.attribute_without_type(id);
        p.text(")");
    }
    p.text(" = ");
    if let Some(value) = view.property("default_value") {
        p.attribute(value);
    }
}

fn parse_spec_composite(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let name = p.symbol()?;
    p.set_attribute("sym_name", name);
    p.expect("(")?;
    let mut parts = Vec::new();
    loop {
        parts.push(parse_reference(p)?);
        if !p.eat(",") {
            break;
        }
    }
    p.expect(")")?;
    let parts = p.cx().array_attr(&parts);
    p.set_attribute("constituents", parts);
    parse_type_attribute(p)
}

/// Parses a name of a symbol that is not nested in another.
fn parse_reference(p: &mut OpParser<'_, '_, '_>) -> Parse<Attribute> {
    let start = p.pos();
    let attr = p.attribute(None)?;
    match p.cx().attr_data(attr) {
        AttrData::SymbolRef { nested, .. } if nested.is_empty() => Ok(attr),
        _ => p.error_at(start, INVALID_KIND),
    }
}

/// Parses `: type`, which the op keeps as an attribute.
fn parse_type_attribute(p: &mut OpParser<'_, '_, '_>) -> Parse {
    p.expect(":")?;
    let ty = p.ty()?;
    let ty = p.cx().type_attr(ty);
    p.set_attribute("type", ty);
    Ok(())
}

fn print_spec_composite(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_name(p, view);
    p.text(" (");
    let parts = view.property("constituents").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::Array(parts)) = parts {
        for (number, part) in parts.iter().enumerate() {
            p.text(if number > 0 { ", " } else { "" });
            p.attribute(*part);
        }
    }
    print_type(p, view);
}

/// Prints `) : type`.
fn print_type(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(") : ");
    if let Some(ty) = view.property("type") {
        p.attribute(ty);
    }
}

fn parse_spec_replicate(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let name = p.symbol()?;
    p.set_attribute("sym_name", name);
    p.expect("(")?;
    let part = parse_reference(p)?;
    p.set_attribute("constituent", part);
    p.expect(")")?;
    parse_type_attribute(p)
}

fn print_spec_replicate(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_name(p, view);
    p.text(" (");
    if let Some(part) = view.property("constituent") {
        p.attribute(part);
    }
    print_type(p, view);
}

// Entry points.

/// Parses `, @a, @b`, the variables of an entry point.
fn parse_interface(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let mut names = Vec::new();
    while p.eat(",") {
        names.push(parse_symbol(p, None)?);
    }
    let names = p.cx().array_attr(&names);
    p.set_attribute("interface", names);
    Ok(())
}

fn parse_entry(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (model, _) = words::parse_string(p, "execution_model", "execution_model")?;
    p.set_attribute("execution_model", model);
    parse_graph_entry(p)
}

fn parse_graph_entry(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let none = p.cx().none();
    let function = parse_symbol(p, Some(none))?;
    p.set_attribute("fn", function);
    parse_interface(p)
}

fn print_entry(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(model) = view.property("execution_model") {
        p.text(" ");
        words::print_string(p, view.cx, model);
    }
    print_graph_entry(p, view);
}

fn print_graph_entry(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_function_name(p, view);
    let interface = view.property("interface").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::Array(names)) = interface {
        for name in names {
            p.text(", ");
            p.attribute(*name);
        }
    }
}

/// Prints ` @fn`.
fn print_function_name(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    if let Some(function) = view.property("fn") {
        p.attribute(function);
    }
}

fn parse_mode(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let (none, i32_type) = (p.cx().none(), p.cx().i32());
    // Of what kind it is, the op's constraints ask.
    let function = p.attribute(Some(none))?;
    p.set_attribute("fn", function);
    let (mode, _) = words::parse_string(p, "execution_mode", "execution_mode")?;
    p.set_attribute("execution_mode", mode);
    let mut values = Vec::new();
    while p.eat(",") {
        let value = parse_typed(p, i32_type)?;
        values.push(value);
    }
    let values = p.cx().array_attr(&values);
    p.set_attribute("values", values);
    Ok(())
}

fn print_mode(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_function_name(p, view);
    p.text(" ");
    if let Some(mode) = view.property("execution_mode") {
        words::print_string(p, view.cx, mode);
    }
    let values = view.property("values").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::Array(values)) = values {
        for value in values {
            p.text(", ");
            p.attribute_without_type(*value);
        }
    }
}

// Operations on constants, which are wrapped.

fn parse_operation(p: &mut OpParser<'_, '_, '_>) -> Parse {
    p.expect("wraps")?;
    let (region, results, location) = p.wrapped_op(0)?;
    let types: Vec<Type> = results.iter().map(|value| p.implied_type(*value)).collect();
    p.append_op(region, ("spirv.mlir.yield", location), &results)?;
    p.set_location(location);
    types.into_iter().for_each(|ty| p.add_result_type(0, ty));
    p.attr_dict()
}

fn print_operation(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" wraps ");
    let block = view.regions().first().and_then(|region| view.own.first_block(*region));
    if let Some(op) = block.and_then(|block| view.own.first_op(block)) {
        p.inner_op(op, true);
    }
}
