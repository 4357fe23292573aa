//! The forms of functions and global values.

use super::assembly::local;
use crate::function;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, RegionLook, print_symbol,
};
use irtool::context::{Type, TypeData};
use irtool::spec::format::Arg;

pub(super) static FUNC: Assembly =
    Assembly { parse: Some(parse_func), print: Some(print_func), ..Assembly::NONE };
pub(super) static GLOBAL: Assembly =
    Assembly { parse: Some(parse_global), print: Some(print_global), ..Assembly::NONE };
pub(super) static IMPORT_GLOBAL: Assembly =
    Assembly { parse: Some(parse_import), print: Some(print_import), ..Assembly::NONE };
pub(super) static IF: Assembly = Assembly {
    directives: &[("ElseRegion", Directive { parse: parse_else, print: print_else })],
    ..Assembly::NONE
};

/// Parses `exported`, as a word or a string, if it is there, and the name.
fn parse_name(p: &mut OpParser<'_, '_, '_>) -> Parse {
    if let Some(word) = optional_word(p) {
        if word != "exported" {
            let words = "expecting either `exported` or symbol name. got ";
            return p.error_at(p.name_pos(), format!("{words}{word}"));
        }
        let unit = p.cx().unit_attr();
        p.set_attribute("exported", unit);
    }
    let name = p.symbol()?;
    p.set_property("sym_name", name);
    Ok(())
}

fn print_name(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(if view.property("exported").is_some() { " exported " } else { " " });
    if let Some(name) = view.string("sym_name") {
        print_symbol(p, view.cx.bytes(name));
    }
}

fn parse_func(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_name(p)?;
    let signature = function::parse_signature(p, false)?;
    let mut inputs: Vec<Type> = Vec::new();
    for argument in &signature.arguments {
        // Arguments are references to local variables; the function's type says of what.
        match local(p.cx(), argument.ty) {
            Some(ty) => inputs.push(ty),
            None => {
                let words = "invalid type for wasm.func argument. Expecting !wasm<local T>, got ";
                let found = irtool::asm::type_text(p.cx(), argument.ty);
                return p.bare_error(&format!("{words}'{found}'"));
            }
        }
    }
    let cx = p.cx();
    let ty = cx.type_attr(cx.function_type(&inputs, &signature.results));
    p.set_property("functionType", ty);
    let pos = p.pos();
    p.attr_dict_with_keyword()?;
    function::infers(p, pos, &["sym_visibility", "sym_name", "functionType"])?;
    function::set_attribute_arrays(p, [&signature.argument_attrs, &signature.result_attrs]);
    if !p.at_region() {
        p.empty_region(0);
        return Ok(());
    }
    let pos = p.pos();
    let region = function::parse_body(p, &signature.arguments)?;
    match p.is_region_empty(region) {
        true => p.error_at(pos, "expected non-empty function body"),
        false => Ok(()),
    }
}

fn print_func(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_name(p, view);
    let cx = view.cx;
    let ty = view.property("functionType").and_then(|attr| crate::subject::type_value(cx, attr));
    if let Some(TypeData::Function { inputs, results }) = ty.map(|ty| cx.type_data(ty)) {
        function::print_signature(p, view, inputs, results, false);
    }
    let elided = ["sym_name", "functionType", "arg_attrs", "res_attrs", "exported"];
    p.attr_dict(&view.attrs_but(&elided), true);
    if let Some(body) = view.regions().first()
        && view.own.first_block(*body).is_some()
    {
        p.text(" ");
        p.region(*body, RegionLook { entry_args: false, ..RegionLook::default() });
    }
}

/// Parses a type, which the op keeps as an attribute, and `mutable` if it is there.
fn parse_global_type(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let ty = p.ty()?;
    let ty = p.cx().type_attr(ty);
    p.set_attribute("type", ty);
    Ok(())
}

/// Consumes any word, and takes note of `mutable`.
fn parse_mutable(p: &mut OpParser<'_, '_, '_>) {
    if p.optional_keyword() == Some("mutable") {
        let unit = p.cx().unit_attr();
        p.set_attribute("isMutable", unit);
    }
}

fn print_mutable(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if view.property("isMutable").is_some() {
        p.text(" mutable");
    }
}

fn print_global_type(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(ty) = view.property("type") {
        p.attribute(ty);
    }
}

fn parse_global(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_name(p)?;
    parse_global_type(p)?;
    parse_mutable(p);
    p.expect(":")?;
    p.region(0, &[])?;
    Ok(())
}

fn print_global(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_name(p, view);
    p.text(" ");
    print_global_type(p, view);
    print_mutable(p, view);
    p.text(" :");
    if let Some(region) = view.regions().first()
        && view.own.first_block(*region).is_some()
    {
        p.text(" ");
        p.region(*region, RegionLook::default());
    }
}

/// Consumes a keyword or a string, if there is one.
fn optional_word(p: &mut OpParser<'_, '_, '_>) -> Option<String> {
    match p.optional_keyword() {
        Some(word) => Some(word.to_owned()),
        None => p.optional_string().map(|word| String::from_utf8_lossy(&word).into_owned()),
    }
}

/// Consumes this word, as a keyword or a string. (Of another the reference says nothing and fails.)
fn expect_word(p: &mut OpParser<'_, '_, '_>, wanted: &str) -> Parse {
    let pos = p.pos();
    match optional_word(p) {
        Some(word) if word == wanted => Ok(()),
        Some(word) => p.error_at(pos, format!("expected '{wanted}', got '{word}'")),
        None => p.error("expected valid keyword or string"),
    }
}

fn parse_import(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let name = p.string()?;
    p.set_attribute("importName", cx.string_attr(name));
    expect_word(p, "from")?;
    let module = p.string()?;
    p.set_attribute("moduleName", cx.string_attr(module));
    expect_word(p, "as")?;
    let symbol = p.symbol()?;
    p.set_attribute("sym_name", symbol);
    parse_mutable(p);
    p.expect(":")?;
    parse_global_type(p)
}

fn print_import(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    for (word, name) in [(" ", "importName"), (" from ", "moduleName")] {
        p.text(word);
        if let Some(value) = view.property(name) {
            p.attribute_without_type(value);
        }
    }
    p.text(" as ");
    if let Some(name) = view.string("sym_name") {
        print_symbol(p, view.cx.bytes(name));
    }
    print_mutable(p, view);
    p.text(" : ");
    print_global_type(p, view);
}

/// Parses `else {...}`, if it is there.
fn parse_else(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Region(number)] = args else { return Ok(false) };
    match p.eat("else") {
        true => p.region(*number, &[])?,
        false => p.empty_region(*number),
    };
    Ok(true)
}

fn print_else(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Region(number)] = args else { return };
    if let Some(region) = view.declared_regions(*number).first()
        && view.own.first_block(*region).is_some()
    {
        // The reference prints the word like this.
        p.text("\"else \"");
        p.region(*region, RegionLook::default());
    }
}
