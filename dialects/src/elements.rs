//! Ops that put a shaped value together from its elements.
//!
//! Their format gives the type of the whole; how many operands there must be follows from it.

use irtool::asm::custom::{Assembly, OpParser, Parse};

/// `$elements attr-dict : type($whole)`.
pub(crate) static FROM_ELEMENTS: Assembly =
    Assembly { complete_types: Some(element_types), ..Assembly::NONE };

/// More types than this are not made up: no text has as many operands.
const MOST: usize = 1 << 24;

/// One type for each element.
fn element_types(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let Some(whole) = p.result_types(0).next() else { return Ok(()) };
    let data = p.cx().type_data(whole);
    let (Some(shape), Some(element)) = (data.shape(), data.element()) else { return Ok(()) };
    let extents = shape.iter().map(|extent| usize::try_from(*extent).ok());
    let count = extents.reduce(|n, extent| n?.checked_mul(extent?)).unwrap_or(Some(1));
    if let Some(count) = count.filter(|count| *count <= MOST) {
        (0..count).for_each(|_| p.add_operand_type(0, element));
    }
    Ok(())
}
