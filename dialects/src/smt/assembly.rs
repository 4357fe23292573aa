//! What formats leave out: types of arguments of functions, widths of what is put together, and
//! how constants are named.

use super::relations;
use super::verify::width;
use irtool::asm::attribute_text;
use irtool::asm::custom::{Assembly, OpParser, OpView, Parse, ResultNames};
use irtool::context::{AttrData, Context, NamedAttr, Type};

pub(crate) static CONCAT: Assembly = Assembly { infer: Some(concatenated), ..Assembly::NONE };

pub(crate) static APPLY: Assembly =
    Assembly { complete_types: Some(argument_types), ..Assembly::NONE };

pub(crate) static BOOL: Assembly =
    Assembly { result_names: ResultNames::By(bool_name), ..Assembly::NONE };

pub(crate) static BIT_VECTOR: Assembly = Assembly {
    infer: Some(crate::arith::assembly::value_type),
    result_names: ResultNames::By(bit_vector_name),
    ..Assembly::NONE
};

fn concatenated(cx: &Context, operands: &[Type], _: &[NamedAttr]) -> Option<Vec<Type>> {
    let [lhs, rhs] = operands else { return None };
    let widths = width(cx, *lhs).zip(width(cx, *rhs));
    let Some(sum) = widths.and_then(|(lhs, rhs)| lhs.checked_add(rhs)) else {
        // Constraints say what is wrong with the operands.
        return Some(vec![*lhs]);
    };
    Some(vec![irtool::asm::parse_type_text(cx, &format!("!smt.bv<{sum}>"))?])
}

/// The arguments are of the types in the function's.
fn argument_types(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let Some(function) = p.operand_types(0).next() else { return Ok(()) };
    if let Some((domain, _)) = relations::parts(p.cx(), function) {
        domain.into_iter().for_each(|ty| p.add_operand_type(1, ty));
    }
    Ok(())
}

fn bool_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let value = view.property("value").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::Integer { value, .. }) = value {
        name(0, if value.is_zero() { b"false" } else { b"true" });
    }
}

/// `%c5_bv8`.
fn bit_vector_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let cx = view.cx;
    let Some(value) = view.property("value") else { return };
    let AttrData::Dialect(text) = cx.attr_data(value) else { return };
    let Some(width) = text.ty.and_then(|ty| width(cx, ty)) else { return };
    let text = attribute_text(cx, value);
    let digits = text.strip_prefix("#smt.bv<").and_then(|text| text.split('>').next());
    if let Some(digits) = digits {
        name(0, format!("c{digits}_bv{width}").as_bytes());
    }
}
