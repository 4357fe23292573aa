//! The form of functions.

use crate::function;
use irtool::asm::custom::{Assembly, OpParser, Parse};
use irtool::context::TypeData;

pub(crate) static FUNC: Assembly = Assembly {
    parse: Some(function::parse_plain),
    print: Some(function::print_declared),
    default_dialect: "func",
    ..Assembly::NONE
};

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
