//! What calls ask of the functions they name, whatever their dialects.

use crate::subject::quoted;
use irtool::context::Type;
use irtool::verify::{Check, Report, Site};

/// A call has as many operands as its callee takes, of its types.
pub(crate) fn operands_are_taken(
    site: &Site<'_>,
    inputs: &[Type],
    report: &mut Report<'_>,
) -> Check {
    if inputs.len() != site.operand_types().len() {
        return report.op_error(site, "incorrect number of operands for callee");
    }
    operands_have_types(site, inputs, report)
}

/// The operands of a call have the types that its callee takes, as far as there are both.
pub(crate) fn operands_have_types(
    site: &Site<'_>,
    inputs: &[Type],
    report: &mut Report<'_>,
) -> Check {
    let mut pairs = site.operand_types().zip(inputs).enumerate();
    let Some((number, (ty, wanted))) = pairs.find(|(_, (ty, wanted))| ty != *wanted) else {
        return Ok(());
    };
    let (wanted, ty) = (quoted(site.cx, *wanted), quoted(site.cx, ty));
    report.op_error(
        site,
        format_args!(
            "operand type mismatch: expected operand type {wanted}, but provided {ty} for operand \
             number {number}"
        ),
    )
}

/// A call has as many results as its callee gives, of its types.
pub(crate) fn results_are_given(
    site: &Site<'_>,
    results: &[Type],
    report: &mut Report<'_>,
) -> Check {
    if results.len() != site.result_types().len() {
        return report.op_error(site, "incorrect number of results for callee");
    }
    match site.result_types().zip(results).position(|(ty, wanted)| ty != *wanted) {
        Some(number) => {
            let name = site.name();
            let list = |types: &mut dyn Iterator<Item = Type>| {
                types.map(|ty| quoted(site.cx, ty)).collect::<Vec<_>>().join(", ")
            };
            let notes = || {
                let own = format!("      op result types: {}", list(&mut site.result_types()));
                let other =
                    format!("function result types: {}", list(&mut results.iter().copied()));
                let all = [(site.location(), own), (site.location(), other)];
                all.into_iter().filter(|_| name == "emitc.call").collect::<Vec<_>>()
            };
            let words = format!("'{name}' op result type mismatch at index {number}");
            report.error_with_notes(site, words, notes)
        }
        None => Ok(()),
    }
}
