//! The forms of global variables and of other names for them.

use super::{
    ADDRESSES, VISIBILITIES, own_type, parse_comdat, parse_number, parse_word, print_comdat,
    print_number, print_word,
};
use crate::llvm::attr_syntax::LINKAGE_TYPES;
use crate::subject::type_value;
use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, print_symbol};
use irtool::context::AttrData;

pub(crate) static GLOBAL: Assembly =
    Assembly { parse: Some(parse_global), print: Some(print_global), ..Assembly::NONE };
pub(crate) static ALIAS: Assembly =
    Assembly { parse: Some(parse_alias), print: Some(print_alias), ..Assembly::NONE };

/// Parses what stands before a symbol's name.
fn parse_head(p: &mut OpParser<'_, '_, '_>) {
    parse_word(p, "linkage", "linkage", LINKAGE_TYPES);
    parse_number(p, "visibility_", VISIBILITIES);
    parse_flag(p, "thread_local", "thread_local_");
    parse_number(p, "unnamed_addr", ADDRESSES);
}

fn parse_flag(p: &mut OpParser<'_, '_, '_>, keyword: &str, name: &str) {
    if p.eat(keyword) {
        let unit = p.cx().unit_attr();
        p.set_property(name, unit);
    }
}

fn print_head(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    print_word(p, view, "linkage", "linkage", "");
    print_number(p, view, "visibility_", VISIBILITIES);
    if view.property("thread_local_").is_some() {
        p.text("thread_local ");
    }
    print_number(p, view, "unnamed_addr", ADDRESSES);
}

fn parse_global(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    parse_head(p);
    parse_flag(p, "constant", "constant");
    let name = p.symbol()?;
    p.set_property("sym_name", name);
    p.expect("(")?;
    let mut string = None;
    if !p.eat(")") {
        let value = p.attribute(None)?;
        if let AttrData::String { value, .. } = cx.attr_data(value) {
            string = Some(cx.bytes(*value).len());
        }
        p.set_property("value", value);
        p.expect(")")?;
    }
    parse_comdat(p)?;
    p.attr_dict()?;
    let types = if p.eat(":") { p.type_list()? } else { Vec::new() };
    let ty = match (&*types, string) {
        ([ty], _) => {
            if p.at_region() {
                p.region(0, &[])?;
            } else {
                p.empty_region(0);
            }
            *ty
        }
        ([], Some(len)) => {
            p.empty_region(0);
            own_type(cx, format!("array<{len} x i8>"))
        }
        ([], None) => {
            return p.error_at(p.name_pos(), "type can only be omitted for string globals");
        }
        _ => return p.error_at(p.name_pos(), "expected zero or one type"),
    };
    p.set_property("global_type", cx.type_attr(ty));
    p.no_duplicates();
    Ok(())
}

fn print_global(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    print_head(p, view);
    if view.property("constant").is_some() {
        p.text("constant ");
    }
    if let Some(name) = view.string("sym_name") {
        print_symbol(p, cx.bytes(name));
    }
    let value = view.property("value");
    p.text("(");
    if let Some(value) = value {
        p.attribute(value);
    }
    p.text(")");
    print_comdat(p, view);
    let elided = [
        "sym_name",
        "global_type",
        "constant",
        "value",
        "linkage",
        "unnamed_addr",
        "thread_local_",
        "visibility_",
        "comdat",
    ];
    p.attr_dict(&view.attrs_but(&elided), false);
    if value.is_some_and(|value| matches!(cx.attr_data(value), AttrData::String { .. })) {
        return;
    }
    p.text(" : ");
    if let Some(ty) = view.property("global_type").and_then(|attr| type_value(cx, attr)) {
        p.ty(ty);
    }
    if let Some(region) = view.regions().first()
        && view.own.first_block(*region).is_some()
    {
        p.text(" ");
        p.region(*region, crate::loops::body_look(true));
    }
}

fn parse_alias(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parse_head(p);
    let name = p.symbol()?;
    p.set_property("sym_name", name);
    p.attr_dict()?;
    let types = if p.eat(":") { p.type_list()? } else { Vec::new() };
    if types.len() > 1 {
        return p.error_at(p.name_pos(), "expected zero or one type");
    }
    p.region(0, &[])?;
    let [ty] = *types else { return p.error_at(p.name_pos(), "expected a type") };
    let ty = p.cx().type_attr(ty);
    p.set_property("alias_type", ty);
    p.no_duplicates();
    Ok(())
}

fn print_alias(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    print_head(p, view);
    if let Some(name) = view.string("sym_name") {
        print_symbol(p, cx.bytes(name));
    }
    let elided =
        ["sym_name", "alias_type", "linkage", "unnamed_addr", "thread_local_", "visibility_"];
    p.attr_dict(&view.attrs_but(&elided), false);
    p.text(" : ");
    if let Some(ty) = view.property("alias_type").and_then(|attr| type_value(cx, attr)) {
        p.ty(ty);
    }
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, crate::loops::body_look(true));
    }
}
