//! Checks of traits, for whoever checks an op's declaration to call in the declaration's order.

use super::report::{Check, Report};
use super::site::Site;
use crate::context::{AttrData, Traits};
use crate::ir::Value;

/// The traits that are checked before declared constraints: region shapes.
pub fn structural(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let traits = site.info().traits();
    if traits.contains(Traits::NO_REGION_ARGUMENTS) {
        regions_take_no_arguments(site, report)?;
    }
    if traits.contains(Traits::SINGLE_BLOCK) {
        regions_have_one_block(site, report)?;
    }
    Ok(())
}

/// All traits that need nothing but the op, for names without a declaration.
pub(super) fn all(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    structural(site, report)?;
    let traits = site.info().traits();
    if traits.contains(Traits::SYMBOL) {
        symbol(site, false, report)?;
    }
    if traits.contains(Traits::TERMINATOR) {
        terminator_is_last(site, report)?;
    }
    Ok(())
}

/// No entry block takes arguments ("region should have no arguments", with the region's number
/// when there are several).
pub fn regions_take_no_arguments(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let (body, regions) = (site.body(), site.regions());
    for (number, &region) in regions.iter().enumerate() {
        let takes = body.first_block(region).is_some_and(|entry| body.num_block_args(entry) != 0);
        if takes && regions.len() > 1 {
            return report.op_error(site, format_args!("region #{number} should have no arguments"));
        }
        if takes {
            return report.op_error(site, "region should have no arguments");
        }
    }
    Ok(())
}

/// Each region has one block at most, with an op unless the op needs no terminator ("expects
/// region #0 to have 0 or 1 blocks", "expects a non-empty block").
pub fn regions_have_one_block(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let body = site.body();
    let bare = body.has_trait(site.op, Traits::NO_TERMINATOR);
    for (number, &region) in site.regions().iter().enumerate() {
        let Some(block) = body.first_block(region) else { continue };
        if body.last_block(region) != Some(block) {
            return report.op_error(site, format_args!("expects region #{number} to have 0 or 1 blocks"));
        }
        if !bare && body.first_op(block).is_none() {
            return report.op_error(site, "expects a non-empty block");
        }
    }
    Ok(())
}

/// A terminator ends its block ("must be the last operation in the parent block").
pub fn terminator_is_last(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let outer = site.outer();
    if outer.body.block_of(outer.op).is_none() || outer.body.next_op(outer.op).is_some() {
        return report.op_error(site, "must be the last operation in the parent block");
    }
    Ok(())
}

/// A symbol has a name and a known visibility, no results, and stands in a symbol table.
/// `declaration` says whether it only declares what it names: then it is not public.
pub fn symbol(site: &Site<'_>, declaration: bool, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let attr = |name: &str| cx.find_identifier(name).and_then(|name| site.attr(name));
    let name = attr("sym_name");
    if name.is_none() && site.body().has_trait(site.op, Traits::OPTIONAL_SYMBOL) {
        return Ok(());
    }
    if name.and_then(|name| cx.string_value(name)).is_none() {
        return report.op_error(site, "requires string attribute 'sym_name'");
    }
    let mut public = true;
    if let Some(visibility) = attr("sym_visibility") {
        let AttrData::String { value, .. } = cx.attr_data(visibility) else {
            let text = report.printed_attr(visibility);
            let message = "requires visibility attribute 'sym_visibility' to be a string attribute, but got";
            return report.op_error(site, format_args!("{message} {text}"));
        };
        public = cx.bytes(*value) == b"public";
        if !matches!(cx.bytes(*value), b"public" | b"private" | b"nested") {
            let text = report.printed_attr(visibility);
            let message = "visibility expected to be one of [\"public\", \"private\", \"nested\"], but got";
            return report.op_error(site, format_args!("{message} {text}"));
        }
    }
    if declaration && public {
        return report.op_error(site, "symbol declaration cannot have public visibility");
    }
    let outer = site.outer();
    if outer.body.num_results(outer.op) != 0 {
        return report.op_error(site, "symbols must not have results");
    }
    let orphan = site.parent().is_some_and(|parent| {
        let inner = parent.inner();
        !inner.has_trait(Traits::SYMBOL_TABLE) && inner.has_trait(Traits::REGISTERED)
    });
    if orphan {
        return report.op_error(site, "symbol's parent must have the SymbolTable trait");
    }
    Ok(())
}

/// The operands that a branch passes to its successor suit the block's arguments ("branch has 1
/// operands for successor #0, but target block has 0", "type mismatch for bb argument #0 of
/// successor #0"). The first `produced` arguments are made by the branch itself.
pub fn successor_operands(
    site: &Site<'_>,
    successor: usize,
    produced: usize,
    operands: impl ExactSizeIterator<Item = Value>,
    report: &mut Report<'_>,
) -> Check {
    let outer = site.outer();
    let Some(block) = outer.body.successors(outer.op).nth(successor) else { return Ok(()) };
    let (count, wanted) = (produced + operands.len(), outer.body.num_block_args(block));
    if count != wanted {
        let message = format_args!(
            "branch has {count} operands for successor #{successor}, but target block has {wanted}"
        );
        return report.error(site, message);
    }
    let arguments = outer.body.block_args(block).skip(produced);
    for (number, (operand, argument)) in operands.zip(arguments).enumerate() {
        if outer.body.value_type(operand) != outer.body.value_type(argument) {
            let number = number + produced;
            let message = format_args!("type mismatch for bb argument #{number} of successor #{successor}");
            return report.error(site, message);
        }
    }
    Ok(())
}

/// The successors are blocks of the op's own region ("reference to block defined in another
/// region").
pub fn successors_in_region(site: &Site<'_>, report: &mut Report<'_>) -> Check {
    let outer = site.outer();
    let region = |block| outer.body.region_of(block);
    let own = outer.body.block_of(outer.op).and_then(region);
    if outer.body.successors(outer.op).any(|block| region(block) != own) {
        return report.error(site, "reference to block defined in another region");
    }
    Ok(())
}
