//! The form of functions.

use crate::function;
use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse};
use irtool::context::TypeData;

pub(crate) static FUNC: Assembly = Assembly {
    parse: Some(parse),
    print: Some(print),
    default_dialect: "func",
    ..Assembly::NONE
};

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    function::parse(p, function::Form { variadic: false }, |p, inputs, results, _| {
        Ok(p.cx().function_type(inputs, results))
    })
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let ty = view.property("function_type").and_then(|attr| crate::subject::type_value(view.cx, attr));
    let Some(TypeData::Function { inputs, results }) = ty.map(|ty| view.cx.type_data(ty)) else {
        return;
    };
    function::print(p, view, inputs, results, false);
}
