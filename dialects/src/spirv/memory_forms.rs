//! The forms of ops on memory: `"Function" %pointer ["Aligned", 4]`.

use super::composites::pointer;
use super::module_forms::{parse_decorations, print_decorations};
use super::words;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, operands, parsing, type_list,
};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{AttrData, Attribute, Context, Type, TypeData};
use irtool::ir::Value;

pub(super) static LOAD: Assembly =
    Assembly { parse: Some(parse_load), print: Some(print_load), ..Assembly::NONE };
pub(super) static STORE: Assembly =
    Assembly { parse: Some(parse_store), print: Some(print_store), ..Assembly::NONE };
pub(super) static COPY: Assembly =
    Assembly { parse: Some(parse_copy), print: Some(print_copy), ..Assembly::NONE };
pub(super) static VARIABLE: Assembly =
    Assembly { parse: Some(parse_variable), print: Some(print_variable), ..Assembly::NONE };
pub(super) static BLOCK_WRITE: Assembly =
    Assembly { parse: Some(parse_block_write), print: Some(print_block_write), ..Assembly::NONE };

/// The attributes of an access, and those of the source of a copy.
const ACCESS: [&str; 2] = ["memory_access", "alignment"];
const SOURCE_ACCESS: [&str; 2] = ["source_memory_access", "source_alignment"];

/// Parses a storage class in a string.
fn parse_class(p: &mut OpParser<'_, '_, '_>) -> Parse<String> {
    let (attr, _) = words::parse_string(p, "storage_class", "storage_class")?;
    Ok(words::of(p.cx(), attr).to_owned())
}

/// The type of pointers to this in such storage.
fn pointer_to(p: &mut OpParser<'_, '_, '_>, pointee: Type, class: &str) -> Parse<Type> {
    let cx = p.cx();
    let text = format!("!spirv.ptr<{}, {class}>", type_text(cx, pointee));
    match parse_type_text(cx, &text) {
        Some(ty) => Ok(ty),
        // The reference makes a pointer of any type, and has no message.
        None => p.error_at(p.name_pos(), "cannot point to this type"),
    }
}

/// Parses `["Volatile|Aligned", 4]`, if it is there.
fn parse_access(p: &mut OpParser<'_, '_, '_>, [access, alignment]: [&str; 2]) -> Parse {
    if !p.eat("[") {
        return Ok(());
    }
    let (attr, _) = words::parse_string(p, access, "memory_access")?;
    p.set_attribute(access, attr);
    if is_aligned(p.cx(), attr) {
        p.expect(",")?;
        let start = p.pos();
        let i32_type = p.cx().i32();
        let value = p.attribute(Some(i32_type))?;
        if !matches!(p.cx().attr_data(value), AttrData::Integer { .. }) {
            return p.error_at(start, "invalid kind of attribute specified");
        }
        p.set_attribute(alignment, value);
    }
    p.expect("]")
}

/// Whether an access states its alignment.
fn is_aligned(cx: &Context, access: Attribute) -> bool {
    words::of(cx, access).split('|').any(|word| word == "Aligned")
}

/// Prints ` ["Volatile|Aligned", 4]` for an access.
fn print_access(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    access: Option<Attribute>,
    alignment: Option<Attribute>,
) {
    let Some(access) = access else { return };
    p.text(" [");
    words::print_string(p, view.cx, access);
    if is_aligned(view.cx, access)
        && let Some(alignment) = alignment
    {
        p.text(", ");
        p.attribute_without_type(alignment);
    }
    p.text("]");
}

/// Prints `"Function"`, the storage class of a pointer.
fn print_class(p: &mut dyn AsmPrinter, view: &OpView<'_>, value: Value) {
    if let Some((_, class)) = pointer(view.cx, view.type_of(value)) {
        p.text("\"");
        p.text(&class);
        p.text("\"");
    }
}

/// Prints the type that a pointer points to.
fn print_pointee(p: &mut dyn AsmPrinter, view: &OpView<'_>, value: Value) {
    if let Some((pointee, _)) = pointer(view.cx, view.type_of(value)) {
        p.ty(pointee);
    }
}

fn parse_load(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let class = parse_class(p)?;
    let source = p.operand()?;
    parse_access(p, ACCESS)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    let pointer = pointer_to(p, ty, &class)?;
    p.add_typed_operand(0, source, pointer);
    p.resolve(0)?;
    p.add_result_type(0, ty);
    Ok(())
}

fn print_load(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(source) = view.operands(0).next() else { return };
    p.text(" ");
    print_class(p, view, source);
    p.text(" ");
    p.operand(source);
    let [access, alignment] = ACCESS.map(|name| view.property(name));
    print_access(p, view, access, alignment);
    p.attr_dict(&view.attrs_but(&ACCESS), false);
    p.text(" : ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}

fn parse_store(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let class = parse_class(p)?;
    parsing::operands(p, &[0, 1])?;
    parse_access(p, ACCESS)?;
    p.expect(":")?;
    let ty = p.ty()?;
    let pointer = pointer_to(p, ty, &class)?;
    p.add_operand_type(0, pointer);
    p.add_operand_type(1, ty);
    Ok(())
}

fn print_store(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(target) = view.operands(0).next() else { return };
    p.text(" ");
    print_class(p, view, target);
    p.text(" ");
    operands(p, view.all_operands());
    let [access, alignment] = ACCESS.map(|name| view.property(name));
    print_access(p, view, access, alignment);
    p.text(" : ");
    type_list(p, view.operands(1).map(|value| view.type_of(value)));
    p.attr_dict(&view.attrs_but(&ACCESS), false);
}

fn parse_copy(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let target_class = parse_class(p)?;
    let target = p.operand()?;
    p.expect(",")?;
    let source_class = parse_class(p)?;
    let source = p.operand()?;
    parse_access(p, ACCESS)?;
    if p.eat(",") {
        parse_access(p, SOURCE_ACCESS)?;
    }
    p.expect(":")?;
    let ty = p.ty()?;
    let target_type = pointer_to(p, ty, &target_class)?;
    let source_type = pointer_to(p, ty, &source_class)?;
    p.add_typed_operand(0, target, target_type);
    p.add_typed_operand(1, source, source_type);
    Ok(())
}

fn print_copy(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let (Some(target), Some(source)) = (view.operands(0).next(), view.operands(1).next()) else {
        return;
    };
    p.text("  ");
    print_class(p, view, target);
    p.text(" ");
    p.operand(target);
    p.text(",  ");
    print_class(p, view, source);
    p.text(" ");
    p.operand(source);
    let [access, alignment] = ACCESS.map(|name| view.property(name));
    print_access(p, view, access, alignment);
    p.text(", ");
    // The access of the source is that of the target where it has none of its own.
    let [source_access, source_alignment] = SOURCE_ACCESS.map(|name| view.property(name));
    print_access(p, view, source_access.or(access), source_alignment.or(alignment));
    let elided = [ACCESS[0], ACCESS[1], SOURCE_ACCESS[0], SOURCE_ACCESS[1]];
    p.attr_dict(&view.attrs_but(&elided), false);
    p.text(" : ");
    print_pointee(p, view, target);
}

fn parse_variable(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let mut initial = None;
    if p.eat("init") {
        p.expect("(")?;
        initial = Some(p.operand()?);
        p.expect(")")?;
    }
    parse_decorations(p)?;
    p.expect(":")?;
    let start = p.pos();
    let ty = p.ty()?;
    let Some((pointee, class)) = pointer(p.cx(), ty) else {
        return p.error_at(start, "expected spirv.ptr type");
    };
    p.add_result_type(0, ty);
    if let Some(initial) = initial {
        p.add_typed_operand(0, initial, pointee);
        p.resolve(0)?;
    }
    let text = format!("#spirv.storage_class<{class}>");
    if let Ok(class) = irtool::asm::parse_attribute_text(p.cx(), &text) {
        p.set_attribute("storage_class", class);
    }
    Ok(())
}

fn print_variable(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(initial) = view.operands(0).next() {
        p.text(" init(");
        p.operand(initial);
        p.text(")");
    }
    print_decorations(p, view, vec!["storage_class"]);
    p.text(" : ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}

fn parse_block_write(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let class = parse_class(p)?;
    parsing::operands(p, &[0, 1])?;
    p.expect(":")?;
    let ty = p.ty()?;
    let element = match p.cx().type_data(ty) {
        TypeData::Vector { element, .. } => *element,
        _ => ty,
    };
    let pointer = pointer_to(p, element, &class)?;
    p.add_operand_type(0, pointer);
    p.add_operand_type(1, ty);
    Ok(())
}

fn print_block_write(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    // The reference prints no storage class here, so that what it prints cannot be read.
    p.text(" ");
    operands(p, view.all_operands());
    p.text(" : ");
    type_list(p, view.operands(1).map(|value| view.type_of(value)));
}
