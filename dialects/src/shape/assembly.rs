//! The form of `shape.const_shape`: a list of extents.

use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, ResultNames, type_list};
use irtool::context::{AttrData, Failed};

/// `%c4`.
pub(crate) static CONST_SIZE: Assembly =
    Assembly { result_names: ResultNames::By(size_name), ..Assembly::NONE };

pub(crate) static CONST_SHAPE: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    p.attr_dict()?;
    let list = p.attribute(None)?;
    // Like the reference, without a word of its own about what is no list of integers.
    let AttrData::Array(list) = cx.attr_data(list) else { return Err(Failed) };
    let extents = list.iter().map(|attr| match cx.attr_data(*attr) {
        AttrData::Integer { value, .. } => value.to_i64().map(i64::to_le_bytes).ok_or(Failed),
        _ => Err(Failed),
    });
    let extents = extents.collect::<Parse<Vec<[u8; 8]>>>()?;
    let shape = cx.dense_attr(cx.list_tensor_type(extents.len(), cx.index()), &extents);
    p.set_attribute("shape", shape);
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_result_type(0, ty);
    Ok(())
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    p.attr_dict(&view.attrs_but(&["shape"]), false);
    p.text("[");
    if let Some(AttrData::DenseElements { ty, splat, data }) =
        view.property("shape").map(|attr| view.cx.attr_data(attr))
    {
        let extents: Vec<String> = data
            .as_chunks::<8>()
            .0
            .iter()
            .map(|bytes| i64::from_le_bytes(*bytes).to_string())
            .collect();
        let shape = view.cx.type_data(*ty).shape().unwrap_or_default();
        let count = shape.iter().product::<i64>();
        let times = if *splat { usize::try_from(count).unwrap_or(0) } else { 1 };
        for number in 0..times {
            p.text(if number > 0 { ", " } else { "" });
            p.text(&extents.join(", "));
        }
    }
    p.text("] : ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}

fn size_name(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let value = view.property("value").map(|attr| view.cx.attr_data(attr));
    if let Some(AttrData::Integer { value, .. }) = value {
        name(0, format!("c{}", value.to_string_signed()).as_bytes());
    }
}
