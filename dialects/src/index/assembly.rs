//! How `index` names constants.

use irtool::asm::custom::{Assembly, OpView, ResultNames};
use irtool::context::AttrData;

pub(crate) static CONSTANT: Assembly =
    Assembly { result_names: ResultNames::By(constant_names), ..Assembly::NONE };
pub(crate) static BOOL_CONSTANT: Assembly =
    Assembly { result_names: ResultNames::By(bool_names), ..Assembly::NONE };

fn constant_names(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let mut text = b"idx".to_vec();
    if let Some(AttrData::Integer { value, .. }) =
        view.property("value").map(|attr| view.cx.attr_data(attr))
    {
        value.write_signed(&mut text);
    }
    name(0, &text);
}

fn bool_names(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    let value = view.property("value").map(|attr| view.cx.attr_data(attr));
    let holds = matches!(value, Some(AttrData::Integer { value, .. }) if !value.is_zero());
    name(0, if holds { b"true" } else { b"false" });
}
