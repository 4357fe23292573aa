//! The form of functions.

use super::{
    ADDRESSES, VISIBILITIES, own_type, parse_comdat, parse_number, parse_word, print_comdat,
    print_number, print_word,
};
use crate::function;
use crate::llvm::attr_syntax::{CALLING_CONVENTIONS, LINKAGE_TYPES};
use crate::llvm::instructions::inner_text;
use crate::llvm::signature::Signature;
use crate::llvm::types::is_compatible;
use crate::llvm::verify::type_of;
use crate::subject::type_value;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, RegionLook, parsing, print_symbol,
};
use irtool::context::{Attribute, Context, Type};

pub(crate) static FUNC: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_word(p, "linkage", "linkage", LINKAGE_TYPES);
    parse_number(p, "visibility_", VISIBILITIES);
    parse_number(p, "unnamed_addr", ADDRESSES);
    parse_word(p, "CConv", "cconv", CALLING_CONVENTIONS);
    let start = p.pos();
    let name = p.symbol()?;
    p.set_property("sym_name", name);
    let signature = function::parse_signature(p, true)?;
    let ty = function_type(p, start, &signature)?;
    let cx = p.cx();
    p.set_property("function_type", cx.type_attr(ty));
    if p.eat("vscale_range") {
        p.expect("(")?;
        let least = p.integer()?;
        p.expect(",")?;
        let most = p.integer()?;
        p.expect(")")?;
        let (least, most) = (least as i32, most as i32);
        let text = format!("#llvm.vscale_range<minRange = {least} : i32, maxRange = {most} : i32>");
        if let Ok(range) = irtool::asm::parse_attribute_text(cx, &text) {
            p.set_property("vscale_range", range);
        }
    }
    parse_comdat(p)?;
    p.attr_dict_with_keyword()?;
    let lists = [("arg_attrs", signature.argument_attrs), ("res_attrs", signature.result_attrs)];
    for (name, list) in lists {
        if let Some(value) = parsing::dictionaries(p, &list) {
            p.set_property(name, value);
        }
    }
    if p.at_region() {
        function::parse_body(p, &signature.arguments)?;
    } else {
        p.empty_region(0);
    }
    p.no_duplicates();
    Ok(())
}

/// The type of a function of a signature that was parsed.
fn function_type(
    p: &mut OpParser<'_, '_, '_>,
    start: usize,
    signature: &function::Signature,
) -> Parse<Type> {
    let cx = p.cx();
    let failed = |p: &mut OpParser<'_, '_, '_>, why: &str| {
        p.error_at(start, format!("failed to construct function type: {why}"))
    };
    if signature.results.len() > 1 {
        return failed(p, "expected zero or one function result");
    }
    if signature.arguments.iter().any(|argument| !is_compatible(cx, argument.ty)) {
        return failed(p, "expected LLVM type for function arguments");
    }
    if let Some(ty) = signature.results.iter().find(|ty| !is_compatible(cx, **ty)) {
        let ty = crate::subject::quoted(cx, *ty);
        return failed(p, &format!("expected LLVM type for function results{ty}"));
    }
    let mut text = String::from("func<");
    match signature.results.first() {
        Some(ty) => text.push_str(&member_text(cx, *ty)),
        None => text.push_str("void"),
    }
    text.push_str(" (");
    for (number, argument) in signature.arguments.iter().enumerate() {
        text.push_str(if number > 0 { ", " } else { "" });
        text.push_str(&member_text(cx, argument.ty));
    }
    if signature.variadic {
        text.push_str(if signature.arguments.is_empty() { "..." } else { ", ..." });
    }
    text.push_str(")>");
    Ok(own_type(cx, text))
}

/// A type as function types spell it.
fn member_text(cx: &Context, ty: Type) -> String {
    match inner_text(cx, ty) {
        // To printers it is a floating-point type first, as in `type_syntax`.
        text if text == "ppc_fp128" => format!("!llvm.{text}"),
        text => text.into_owned(),
    }
}

/// The numbers in `#llvm.vscale_range<minRange = 1 : i32, maxRange = 16 : i32>`.
fn bounds(cx: &Context, range: Attribute) -> Option<(String, String)> {
    let text = irtool::asm::attribute_text(cx, range);
    let of = |name: &str| {
        let rest = text.split_once(name)?.1.trim_start().strip_prefix('=')?.trim_start();
        let end = rest.find(|c: char| c != '-' && !c.is_ascii_digit()).unwrap_or(rest.len());
        Some(rest[..end].to_owned())
    };
    Some((of("minRange")?, of("maxRange")?))
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    let ty = view.property("function_type").and_then(|attr| type_value(cx, attr));
    let Some(signature) = ty.and_then(|ty| Signature::of(cx, ty)) else { return };
    p.text(" ");
    print_word(p, view, "linkage", "linkage", "external");
    print_number(p, view, "visibility_", VISIBILITIES);
    print_number(p, view, "unnamed_addr", ADDRESSES);
    print_word(p, view, "CConv", "cconv", "ccc");
    if let Some(name) = view.string("sym_name") {
        print_symbol(p, cx.bytes(name));
    }
    let inputs: Vec<Type> = signature.params().filter_map(|text| type_of(cx, text)).collect();
    let result = if signature.is_void() { None } else { type_of(cx, signature.result) };
    function::print_signature(p, view, &inputs, result.as_slice(), signature.is_variadic);
    if let Some((least, most)) = view.property("vscale_range").and_then(|attr| bounds(cx, attr)) {
        p.text(&format!(" vscale_range({least}, {most})"));
    }
    print_comdat(p, view);
    let elided = [
        "sym_name",
        "function_type",
        "arg_attrs",
        "res_attrs",
        "linkage",
        "CConv",
        "visibility_",
        "unnamed_addr",
        "comdat",
        "vscale_range",
    ];
    p.attr_dict(&view.attrs_but(&elided), true);
    if let Some(body) = view.regions().first()
        && view.own.first_block(*body).is_some()
    {
        p.text(" ");
        p.region(*body, RegionLook { entry_args: false, ..RegionLook::default() });
    }
}
