//! Places within aggregates and memory, and types that follow from them.

use crate::llvm::instructions::{Parts, inner_text, is_compatible, member, parts};
use crate::llvm::signature::quoted;
use crate::llvm::types::is_compatible_vector;
use crate::llvm::verify::type_of;
use irtool::asm::custom::{AsmPrinter, OpParser, OpView, Parse, parsing};
use irtool::context::{AttrData, TypeData};
use irtool::spec::format::{Arg, Of};

/// What a constant index that stands for an operand is written as.
const DYNAMIC: i32 = i32::MIN;

/// Parses `%a, 4, %b`.
pub(super) fn parse_indices(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(group), Arg::Attr(constants)] = args else { return Ok(false) };
    let mut indices = Vec::new();
    loop {
        let start = p.pos();
        match p.optional_integer()? {
            Some(index) => match i32::try_from(index) {
                Ok(index) => indices.push(index),
                Err(_) => return p.error_at(start, "integer value too large"),
            },
            None => {
                let operand = p.operand()?;
                p.add_operand(*group, operand);
                indices.push(DYNAMIC);
            }
        }
        if !p.eat(",") {
            break;
        }
    }
    let value = p.cx().i32_array_attr(&indices);
    p.set_attr(*constants, value);
    Ok(true)
}

pub(super) fn print_indices(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(group), Arg::Attr(constants)] = args else { return };
    let Some(AttrData::DenseArray { data, .. }) =
        view.declared_attr(*constants).map(|attr| view.cx.attr_data(attr))
    else {
        return;
    };
    let mut values = view.operands(*group);
    for (number, bytes) in data.as_chunks::<4>().0.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        match i32::from_le_bytes(*bytes) {
            DYNAMIC => {
                if let Some(value) = values.next() {
                    p.operand(value);
                }
            }
            index => p.text(&index.to_string()),
        }
    }
}

/// Finds the type of what is at a position of a container, whose type has been parsed.
pub(super) fn parse_part(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Type(part), container, _] = args else { return Ok(false) };
    let Some(Of::Operand(container)) = parsing::types_of(container) else { return Ok(false) };
    let cx = p.cx();
    let Some(container) = p.operand_types(container).next() else { return Ok(false) };
    let Some(AttrData::DenseArray { data, .. }) =
        p.property("position").map(|attr| cx.attr_data(attr))
    else {
        return Ok(false);
    };
    let whole = inner_text(cx, container);
    if !is_compatible(cx, &whole) {
        return p.error(format!("expected LLVM IR Dialect type, got {}", quoted(&whole)));
    }
    let mut text = &*whole;
    for bytes in data.as_chunks::<8>().0 {
        let index = i64::from_le_bytes(*bytes);
        text = match parts(text) {
            Parts::Array(count, element) if (0..count).contains(&index) => element,
            Parts::Struct(members) if member(members, index).is_some() => {
                member(members, index).unwrap_or_default()
            }
            Parts::Array(..) | Parts::Struct(_) => {
                return p.error(format!("position out of bounds: {index}"));
            }
            Parts::Unknown | Parts::Scalar => {
                let text = quoted(text);
                return p.error(format!("expected LLVM IR structure/array type, got: {text}"));
            }
        };
    }
    let Some(ty) = (if data.is_empty() { Some(container) } else { type_of(cx, text) }) else {
        let text = quoted(text);
        return p.error(format!("has no type of its own for {text}"));
    };
    p.add_type_of(*part, ty);
    Ok(true)
}

/// Finds the type of a shuffled vector: as long as the mask.
pub(super) fn parse_shuffle(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [vector, Arg::Type(result), _] = args else { return Ok(false) };
    let Some(Of::Operand(vector)) = parsing::types_of(vector) else { return Ok(false) };
    let cx = p.cx();
    let Some(vector) = p.operand_types(vector).next() else { return Ok(false) };
    let Some(AttrData::DenseArray { len, .. }) = p.property("mask").map(|attr| cx.attr_data(attr))
    else {
        return Ok(false);
    };
    let TypeData::Vector { element, scalable, .. } = cx.type_data(vector) else {
        return p.error("expected an LLVM compatible vector type");
    };
    if !is_compatible_vector(cx, vector) {
        return p.error("expected an LLVM compatible vector type");
    }
    let ty = cx.intern_type(TypeData::Vector {
        shape: [*len as i64].into(),
        scalable: scalable.clone(),
        element: *element,
    });
    p.add_type_of(*result, ty);
    Ok(true)
}
