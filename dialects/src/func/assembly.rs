//! The form of functions.

use crate::function;
use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse};
use irtool::context::TypeData;

pub(crate) static FUNC: Assembly =
    Assembly { parse: Some(parse), print: Some(print), default_dialect: "func", ..Assembly::NONE };

pub(crate) static CALL_INDIRECT: Assembly =
    Assembly { complete_types: Some(callee_types), ..Assembly::NONE };

/// Arguments and results are those of the callee.
fn callee_types(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let callee = p.operand_types(0).next().map(|ty| p.cx().type_data(ty));
    if let Some(TypeData::Function { inputs, results }) = callee {
        inputs.iter().for_each(|ty| p.add_operand_type(1, *ty));
        results.iter().for_each(|ty| p.add_result_type(0, *ty));
    }
    Ok(())
}

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    function::parse(p, function::Form { variadic: false }, |p, inputs, results, _| {
        Ok(p.cx().function_type(inputs, results))
    })
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let ty =
        view.property("function_type").and_then(|attr| crate::subject::type_value(view.cx, attr));
    let Some(TypeData::Function { inputs, results }) = ty.map(|ty| view.cx.type_data(ty)) else {
        return;
    };
    function::print(p, view, inputs, results, false);
}
