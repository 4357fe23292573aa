//! The form of `bufferization.alloc_tensor`, and what the one of `bufferization.dealloc` leaves out.

use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, operands, type_list};
use irtool::context::{AttrData, Context, NamedAttr, Type, TypeData};

pub(crate) static ALLOC_TENSOR: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

/// `bufferization.dealloc` gives a condition for each value that it retains.
pub(crate) static DEALLOC: Assembly =
    Assembly { complete_types: Some(condition_types), infer: Some(conditions), ..Assembly::NONE };

/// The same, of an op that is there.
fn conditions(cx: &Context, _: &[Type], attrs: &[NamedAttr]) -> Option<Vec<Type>> {
    let sizes = attrs.iter().find(|attr| cx.bytes(attr.name) == b"operandSegmentSizes")?;
    let AttrData::DenseArray { data, .. } = cx.attr_data(sizes.value) else { return None };
    let retained = data.chunks_exact(4).nth(2)?.try_into().ok().map(i32::from_le_bytes)?;
    Some(vec![cx.i1(); usize::try_from(retained).ok()?])
}

fn condition_types(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let i1 = p.cx().i1();
    let retained = p.operand_types(2).count();
    (0..retained).for_each(|_| p.add_result_type(0, i1));
    Ok(())
}

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let index = p.cx().index();
    p.expect("(")?;
    let sizes = p.operand_list(0)?;
    p.expect(")")?;
    let copies = p.eat("copy");
    if copies {
        p.expect("(")?;
        let copied = p.operand()?;
        p.add_operand(1, copied);
        p.expect(")")?;
    }
    let hints = p.eat("size_hint");
    if hints {
        p.expect("=")?;
        let hint = p.operand()?;
        p.add_operand(2, hint);
    }
    p.attr_dict()?;
    p.expect(":")?;
    let pos = p.pos();
    let ty = p.ty()?;
    let is_tensor = matches!(
        p.cx().type_data(ty),
        TypeData::RankedTensor { .. } | TypeData::UnrankedTensor { .. }
    );
    if !is_tensor {
        return p.error_at(pos, "invalid kind of type specified");
    }
    for _ in 0..sizes {
        p.add_operand_type(0, index);
    }
    if copies {
        p.add_operand_type(1, ty);
    }
    if hints {
        p.add_operand_type(2, index);
    }
    p.add_result_type(0, ty);
    Ok(())
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text("(");
    operands(p, view.operands(0));
    p.text(")");
    if let Some(copied) = view.operands(1).next() {
        p.text(" copy(");
        p.operand(copied);
        p.text(")");
    }
    if let Some(hint) = view.operands(2).next() {
        p.text(" size_hint=");
        p.operand(hint);
    }
    p.attr_dict(&view.attrs_but(&["operandSegmentSizes"]), false);
    p.text(" : ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}
