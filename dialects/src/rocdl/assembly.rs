//! The forms of accesses to raw buffers: operands, all of `i32` but what is moved and the resource.

use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, operands, parsing, type_list,
};
use irtool::context::{Type, TypeData};

pub(super) static LOAD: Assembly =
    Assembly { parse: Some(parse_load), print: Some(print), ..Assembly::NONE };
pub(super) static STORE: Assembly =
    Assembly { parse: Some(parse_store), print: Some(print), ..Assembly::NONE };

/// The vector that describes a buffer.
fn resource(p: &OpParser<'_, '_, '_>) -> Type {
    let cx = p.cx();
    cx.intern_type(TypeData::Vector {
        shape: [4].into(),
        scalable: [false].into(),
        element: cx.i32(),
    })
}

fn parse_load(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parsing::operands(p, &[0, 1, 2, 3])?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_result_type(0, ty);
    add_types(p, 0);
    Ok(())
}

fn parse_store(p: &mut OpParser<'_, '_, '_>) -> Parse {
    parsing::operands(p, &[0, 1, 2, 3, 4])?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_operand_type(0, ty);
    add_types(p, 1);
    Ok(())
}

/// Adds the types of a resource, the operand of this number, and of what follows it.
fn add_types(p: &mut OpParser<'_, '_, '_>, first: u16) {
    let (resource, i32_type) = (resource(p), p.cx().i32());
    p.add_operand_type(first, resource);
    (1..4).for_each(|number| p.add_operand_type(first + number, i32_type));
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.all_operands());
    p.text(" : ");
    match view.all_results().next() {
        Some(result) => p.ty(view.type_of(result)),
        None => type_list(p, view.operands(0).map(|value| view.type_of(value))),
    }
}
