//! How `arith` names constants, and the form of `arith.select`.

use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, ResultNames, operands, parsing,
};
use irtool::context::{AttrData, Context, NamedAttr, Signedness, Type, TypeData};
use irtool::spec::interfaces::constant_of;
use irtool::support::apint::ApInt;

pub(crate) static CONSTANT: Assembly = Assembly {
    result_names: ResultNames::By(constant_names),
    infer: Some(value_type),
    values_are_free: true,
    ..Assembly::NONE
};

pub(crate) static MUL: Assembly =
    Assembly { result_names: ResultNames::ByOperands(product_names), ..Assembly::NONE };

pub(crate) static SELECT: Assembly =
    Assembly { parse: Some(parse_select), print: Some(print_select), ..Assembly::NONE };

/// The result has the type of the attribute `value`.
pub(crate) fn value_type(cx: &Context, _: &[Type], attrs: &[NamedAttr]) -> Option<Vec<Type>> {
    let value = attrs.iter().find(|attr| cx.bytes(attr.name) == b"value")?.value;
    let ty = match cx.attr_data(value) {
        AttrData::Integer { ty, .. }
        | AttrData::Float { ty, .. }
        | AttrData::DenseElements { ty, .. }
        | AttrData::DenseStrings { ty, .. }
        | AttrData::Sparse { ty, .. }
        | AttrData::DenseResource { ty, .. } => Some(*ty),
        AttrData::String { ty, .. } => *ty,
        AttrData::Dialect(text) => text.ty,
        _ => None,
    };
    Some(vec![ty.unwrap_or_else(|| cx.none())])
}

/// `%true`, `%c42`, `%c42_i32`, `%cst`.
fn constant_names(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let cx = view.cx;
    let value = view.property("value").map(|attr| cx.attr_data(attr));
    let Some(AttrData::Integer { ty, value }) = value else { return name(0, b"cst") };
    match cx.type_data(*ty) {
        TypeData::Integer { width: 1, .. } => {
            name(0, if value.is_zero() { b"false" } else { b"true" });
        }
        data => {
            let mut buffer = Vec::with_capacity(32);
            buffer.push(b'c');
            value.write_signed(&mut buffer);
            if let TypeData::Integer { width, signedness } = data {
                buffer.extend_from_slice(match signedness {
                    Signedness::Signless => b"_i",
                    Signedness::Signed => b"_si",
                    Signedness::Unsigned => b"_ui",
                });
                ApInt::from_u64(32, u64::from(*width)).write_unsigned(&mut buffer);
            }
            name(0, &buffer);
        }
    }
}

/// `%c4_vscale` where a constant is multiplied by the number of a scalable vector's pieces.
fn product_names(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let cx = view.cx;
    if !view.all_results().any(|result| view.type_of(result) == cx.index()) {
        return;
    }
    let mut scaled = false;
    let mut factor = None;
    for operand in view.all_operands() {
        let op = view.body.defining_op(operand);
        if op.is_some_and(|op| cx.op_info(view.body.name(op)).name_bytes() == b"vector.vscale") {
            scaled = true;
        } else if let Some(value) = constant_of(cx, view.body, operand)
            && let AttrData::Integer { value, .. } = cx.attr_data(value)
        {
            factor = Some(value);
        }
    }
    if let Some(factor) = factor.filter(|_| scaled) {
        let mut buffer = Vec::with_capacity(32);
        buffer.push(b'c');
        factor.write_signed(&mut buffer);
        buffer.extend_from_slice(b"_vscale");
        name(0, &buffer);
    }
}

fn parse_select(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parsing::operands(p, &[0, 1, 2])?;
    p.attr_dict()?;
    p.expect(":")?;
    let mut ty = p.ty()?;
    let mut condition = p.cx().i1();
    if p.eat(",") {
        condition = ty;
        ty = p.ty()?;
    }
    p.add_operand_type(0, condition);
    p.add_operand_type(1, ty);
    p.add_operand_type(2, ty);
    p.add_result_type(0, ty);
    Ok(())
}

fn print_select(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.all_operands());
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" : ");
    if let Some(condition) = view.all_operands().next()
        && view.cx.type_data(view.type_of(condition)).element().is_some()
    {
        p.ty(view.type_of(condition));
        p.text(", ");
    }
    if let Some(result) = view.all_results().next() {
        p.ty(view.type_of(result));
    }
}
