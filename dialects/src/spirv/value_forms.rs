//! The forms of constants, of ops on composites, and of those whose operands have one type.

use super::composites::Parts;
use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Operand, Parse, ResultNames, operands, parsing,
    type_list,
};
use irtool::asm::type_text;
use irtool::context::{AttrData, Context, Signedness, Type, TypeData};

pub(super) static CONSTANT: Assembly = Assembly {
    parse: Some(parse_constant),
    print: Some(print_constant),
    result_names: ResultNames::By(constant_name),
    ..Assembly::NONE
};
pub(super) static ADDRESS_OF: Assembly =
    Assembly { result_names: ResultNames::By(address_name), ..Assembly::NONE };
pub(super) static EXTRACT: Assembly =
    Assembly { parse: Some(parse_extract), print: Some(print_extract), ..Assembly::NONE };
pub(super) static INSERT: Assembly =
    Assembly { parse: Some(parse_insert), print: Some(print_insert), ..Assembly::NONE };
pub(super) static EXTENDED: Assembly =
    Assembly { parse: Some(parse_extended), print: Some(print_extended), ..Assembly::NONE };
pub(super) static SAME_TYPES: Assembly =
    Assembly { parse: Some(parse_same), print: Some(print_same), ..Assembly::NONE };

/// `%true`, `%cst4_i32`, `%cst_f32`, `%cst_vec_4xf32`, `%cst`.
fn constant_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let cx = view.cx;
    let Some(ty) = view.all_results().next().map(|value| view.type_of(value)) else { return };
    let text = match cx.type_data(ty) {
        TypeData::Integer { width, signedness } => {
            let value = match view.property("value").map(|attr| cx.attr_data(attr)) {
                Some(AttrData::Integer { value, .. }) => value,
                _ => return name(0, b"cst"),
            };
            if *width == 1 {
                return name(0, if value.is_zero() { b"false" } else { b"true" });
            }
            let mut text = b"cst".to_vec();
            match signedness {
                Signedness::Unsigned => value.write_unsigned(&mut text),
                _ => value.write_signed(&mut text),
            }
            text.push(b'_');
            text.extend_from_slice(type_text(cx, ty).as_bytes());
            return name(0, &text);
        }
        TypeData::Float(_) => format!("cst_{}", type_text(cx, ty)),
        TypeData::Vector { shape, element, .. } => {
            let mut text = String::from("cst_vec_");
            for extent in shape {
                text += &format!("{extent}x");
            }
            text + &type_text(cx, *element)
        }
        _ => "cst".to_owned(),
    };
    name(0, text.as_bytes());
}

/// The variable and `_addr`.
fn address_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let variable = view.property("variable").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::SymbolRef { root, .. }) = variable {
        name(0, &[view.cx.bytes(*root), b"_addr"].concat());
    }
}

fn parse_constant(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let value = p.attribute(None)?;
    p.set_attribute("value", value);
    let cx = p.cx();
    let known = crate::arith::assembly::value_type(cx, &[], &[cx.named("value", value)]);
    let known = known.and_then(|types| types.first().copied());
    let ty = match known.map(|ty| (ty, cx.type_data(ty))) {
        None | Some((_, TypeData::None | TypeData::RankedTensor { .. })) => {
            p.expect(":")?;
            p.ty()?
        }
        Some((ty, _)) => ty,
    };
    p.add_result_type(0, ty);
    Ok(())
}

fn print_constant(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(value) = view.property("value") else { return };
    p.text(" ");
    p.attribute(value);
    let ty = view.all_results().next().map(|value| view.type_of(value));
    if let Some(ty) = ty
        && is_array(view.cx, ty)
    {
        p.text(" : ");
        p.ty(ty);
    }
}

/// Whether this is `!spirv.array<...>`.
fn is_array(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Dialect(text)
        if cx.bytes(text.dialect) == b"spirv" && text.mnemonic() == b"array")
}

/// The type that indices lead to.
fn part_type(p: &mut OpParser<'_, '_, '_>, start: usize, whole: Type) -> Parse<Type> {
    let cx = p.cx();
    let indices = p.property("indices").map(|attr| cx.attr_data(attr));
    let Some(AttrData::Array(indices)) = indices else {
        return p.error_at(start, "expected a 32-bit integer array attribute for 'indices'");
    };
    if indices.is_empty() {
        let words = "expected at least one index for spirv.CompositeExtract";
        return p.error_at(start, words);
    }
    let mut ty = whole;
    for index in indices {
        let index = match cx.attr_data(*index) {
            // Of which width they are is asked of the op.
            AttrData::Integer { value, .. } => value.to_i64().unwrap_or(0),
            _ => {
                let shown = irtool::asm::attribute_text(cx, *index);
                let words = format!("expected an 32-bit integer for index, but found '{shown}'");
                return p.error_at(start, words);
            }
        };
        if let Some(element) = super::composites::cooperative(cx, ty) {
            ty = element;
            continue;
        }
        let Some(parts) = Parts::of(cx, ty) else {
            let text = type_text(cx, ty);
            return p.error_at(
                start,
                format!("cannot extract from non-composite type '{text}' with index {index}"),
            );
        };
        match parts.at_index(index) {
            Some(part) => ty = part,
            None => {
                let text = type_text(cx, ty);
                let words = format!("index {index} out of bounds for '{text}'");
                return p.error_at(start, words);
            }
        }
    }
    Ok(ty)
}

/// Parses the indices, an attribute; says where they stand.
fn parse_indices(p: &mut OpParser<'_, '_, '_>) -> Parse<usize> {
    let start = p.pos();
    let indices = p.attribute(None)?;
    p.set_property("indices", indices);
    Ok(start)
}

fn parse_extract(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let whole = p.operand()?;
    let start = parse_indices(p)?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_typed_operand(0, whole, ty);
    p.resolve(0)?;
    let part = part_type(p, start, ty)?;
    p.add_result_type(0, part);
    Ok(())
}

fn print_extract(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    print_indices(p, view);
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
}

/// Prints `[0 : i32] : `.
fn print_indices(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    if let Some(indices) = view.property("indices") {
        p.attribute(indices);
    }
    p.text(" : ");
}

fn parse_insert(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parsing::operands(p, &[0, 1])?;
    parse_indices(p)?;
    p.expect(":")?;
    let part = p.ty()?;
    p.expect("into")?;
    let whole = p.ty()?;
    p.add_operand_type(0, part);
    p.add_operand_type(1, whole);
    p.add_result_type(0, whole);
    Ok(())
}

fn print_insert(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.all_operands());
    print_indices(p, view);
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    p.text(" into ");
    type_list(p, view.operands(1).map(|value| view.type_of(value)));
}

/// Parses operands with commas between them, as many as there are.
fn parse_operands(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Operand>> {
    let mut found = Vec::new();
    if p.at("(") || p.at("[") {
        return p.bare_error("unexpected delimiter");
    }
    if p.at_operand() {
        loop {
            found.push(p.operand()?);
            if !p.eat(",") {
                break;
            }
        }
    }
    Ok(found)
}

fn parse_extended(p: &mut OpParser<'_, '_, '_>) -> Parse {
    p.attr_dict()?;
    let values = parse_operands(p)?;
    p.expect(":")?;
    let start = p.pos();
    let ty = p.ty()?;
    let cx = p.cx();
    let members = match Parts::of(cx, ty) {
        Some(Parts::Each(members)) if members.len() == 2 => members,
        _ => return p.error_at(start, "expected spirv.struct type with two members"),
    };
    if values.len() != 2 {
        return p.wrong_type_count(start, values.len(), 2);
    }
    for (group, value) in (0..).zip(values) {
        p.add_typed_operand(group, value, members[0]);
        p.resolve(group)?;
    }
    p.add_result_type(0, ty);
    Ok(())
}

fn print_extended(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    p.attr_dict(&view.attrs_but(&[]), false);
    operands(p, view.all_operands());
    p.text(" : ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}

fn parse_same(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let start = p.pos();
    if p.eat("(") {
        return parse_in_parentheses(p, start);
    }
    let values = parse_operands(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    add_operands(p, values, |_| Some(ty));
    p.add_result_type(0, ty);
    Ok(())
}

/// Parses `%a, %b) : (i32, i32) -> i32`.
fn parse_in_parentheses(p: &mut OpParser<'_, '_, '_>, start: usize) -> Parse {
    let values = parse_operands(p)?;
    p.expect(")")?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    let cx = p.cx();
    let TypeData::Function { inputs, results } = cx.type_data(ty) else {
        return p.error_at(start, "expected function type");
    };
    if values.len() != inputs.len() {
        return p.wrong_type_count(start, values.len(), inputs.len());
    }
    add_operands(p, values, |number| inputs.get(number).copied());
    results.iter().for_each(|ty| p.add_result_type(0, *ty));
    Ok(())
}

/// Adds operands, one to a group, of these types.
fn add_operands(
    p: &mut OpParser<'_, '_, '_>,
    values: Vec<Operand>,
    ty: impl Fn(usize) -> Option<Type>,
) {
    let last = p.spec().operands.len().saturating_sub(1);
    for (number, value) in values.into_iter().enumerate() {
        if let Some(ty) = ty(number) {
            p.add_typed_operand(number.min(last) as u16, value, ty);
        }
    }
}

fn print_same(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let result = view.all_results().next().map(|value| view.type_of(value));
    if view.all_operands().any(|value| Some(view.type_of(value)) != result) {
        return print_in_parentheses(p, view);
    }
    p.text(" ");
    operands(p, view.all_operands());
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" : ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}

/// Prints `(%a, %b) : (i32, f32) -> i32`.
fn print_in_parentheses(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text("(");
    operands(p, view.all_operands());
    p.text(")");
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" : (");
    type_list(p, view.all_operands().map(|value| view.type_of(value)));
    p.text(") -> ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}
