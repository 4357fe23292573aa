//! The form of `transform.structured.split`: `%op after 4` or `%op after %value`.

use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, operands};
use irtool::context::{AttrData, DYNAMIC};

pub(crate) static SPLIT: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

const CHUNKS: &str = "static_chunk_sizes";

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let target = p.operand()?;
    p.add_operand(0, target);
    if !p.eat("after") {
        return p.error("expected 'after'");
    }
    let is_value = p.at_operand();
    let chunks = if is_value {
        let operand = p.operand()?;
        p.add_operand(1, operand);
        DYNAMIC
    } else {
        p.integer()?
    };
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_operand_type(0, ty);
    p.resolve(0)?;
    if is_value {
        p.expect(",")?;
        let ty = p.ty()?;
        p.add_operand_type(1, ty);
        p.resolve(1)?;
    }
    p.set_property(CHUNKS, cx.int_attr(cx.i64(), chunks));
    p.add_result_type(0, ty);
    Ok(())
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    p.text(" after ");
    let chunks = view.property(CHUNKS).map(|attr| view.cx.attr_data(attr));
    match chunks {
        Some(AttrData::Integer { value, .. }) if value.to_i64() != Some(DYNAMIC) => {
            p.text(&value.to_i64().unwrap_or_default().to_string());
        }
        _ => operands(p, view.operands(1)),
    }
    p.text(" ");
    p.attr_dict(&view.attrs_but(&[CHUNKS]), false);
    p.text(" : ");
    for (number, value) in view.all_operands().enumerate() {
        p.text(if number > 0 { ", " } else { "" });
        p.ty(view.type_of(value));
    }
}
