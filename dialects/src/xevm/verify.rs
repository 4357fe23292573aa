//! What block accesses and products ask beyond declarations: tiles that the hardware can move.

use crate::numbers::{count, width};
use crate::subject::{Answer, Subject, hooks, name};
use irtool::context::{Type, TypeData};
use std::ops::RangeInclusive;

hooks! {
    load: loads,
    store: stores,
    prefetch: prefetches,
    block_load: |subject: &Subject<'_>| moves_block(subject, subject.result_types().next()),
    block_store: |subject: &Subject<'_>| moves_block(subject, subject.operand_types().nth(1)),
    product: |subject: &Subject<'_>| {
        let (addend, result) = (subject.operand_types().nth(2), subject.result_types().next());
        match addend.is_none() || addend == result {
            true => Ok(()),
            false => Err(subject.error("type of C operand must match result type")),
        }
    },
}

/// What a lane moves is of a length that there are instructions for.
fn moves_block(subject: &Subject<'_>, value: Option<Type>) -> Answer {
    let Some(TypeData::Vector { shape, element, .. }) = value.map(|ty| subject.cx.type_data(ty))
    else {
        return Ok(());
    };
    let is_small = width(subject.cx, *element) == Some(8);
    let words = match count(shape) {
        2 | 4 | 8 => return Ok(()),
        16 if is_small => return Ok(()),
        _ if is_small => "vector size must be 2, 4, 8 or 16 for 8-bit element type",
        _ => "vector size must be 2, 4 or 8 for element type > 8 bits",
    };
    Err(subject.error(words))
}

/// Bits of an element, columns, rows and number of a tile.
struct Tile {
    bits: i64,
    width: i64,
    height: i64,
    blocks: i64,
}

fn tile(subject: &Subject<'_>) -> Tile {
    let number = |name| subject.integer(name).unwrap_or(1);
    Tile {
        bits: number("elem_size_in_bits"),
        width: number("tile_width"),
        height: number("tile_height"),
        blocks: number("v_blocks"),
    }
}

fn is_within(subject: &Subject<'_>, what: &str, found: i64, range: RangeInclusive<i64>) -> Answer {
    match range.contains(&found) {
        true => Ok(()),
        false => {
            let (least, most) = (range.start(), range.end());
            Err(subject.error(format!("expecting {what} to be between {least} and {most}")))
        }
    }
}

/// The number of blocks is one of the first `count` powers of two.
fn has_blocks(subject: &Subject<'_>, blocks: i64, count: u32) -> Answer {
    if is_power(blocks, count) {
        return Ok(());
    }
    let known = match count {
        1 => "1",
        2 => "1 or 2",
        3 => "1, 2, or 4",
        _ => "1, 2, 4, or 8",
    };
    Err(subject.error(format!("expecting v_blocks to be {known}")))
}

/// Whether a number is one of the first `count` powers of two.
fn is_power(number: i64, count: u32) -> bool {
    number > 0 && number.count_ones() == 1 && number.trailing_zeros() < count
}

const NOT_BITS: &str = "expecting elem_size_in_bits to be 8, 16, 32, or 64";

/// Lanes that share a result.
const LANES: i64 = 16;

fn loads(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let tile = tile(subject);
    let Some(ty) = subject.result_types().next() else { return Ok(()) };
    let TypeData::Vector { shape, element, .. } = cx.type_data(ty) else { return Ok(()) };
    let element = match cx.type_data(*element) {
        TypeData::Integer { width, .. } => i64::from(*width),
        TypeData::Float(kind) => i64::from(kind.width()),
        _ => return Err(subject.error("expecting result element type to be int or float")),
    };
    let found = shape.iter().fold(element, |bits, extent| bits.wrapping_mul(*extent));
    let parts = [tile.height, tile.width, tile.blocks];
    // Counted in 32 bits without a sign.
    let wanted = parts.iter().fold(tile.bits, |bits, part| bits.wrapping_mul(*part));
    let wanted = i64::from(wanted as u32) / LANES;
    if found != wanted {
        return Err(subject.error(format!(
            "result size of {found} bits does not match the expected size of {wanted} bits"
        )));
    }
    let packs = subject.is_true("pack_register");
    match (subject.is_true("transpose"), packs) {
        (true, true) => {
            let words = "transpose and pack_register are mutually exclusive";
            return Err(subject.error(words));
        }
        (true, false) => transposes(subject, &tile)?,
        (false, true) => packs_registers(subject, &tile)?,
        (false, false) => copies(subject, &tile)?,
    }
    is_in_matrix(subject, &tile)?;
    if (tile.bits == 32 || packs) && element != 32 {
        return Err(subject.error("expecting result element type to be 32 bits"));
    }
    match packs && tile.width != LANES {
        true => Err(subject.error(
            "tile_width when pack_register is true should be equal to subgroup size (16 elements)",
        )),
        false => Ok(()),
    }
}

fn copies(subject: &Subject<'_>, tile: &Tile) -> Answer {
    is_within(subject, "tile_height", tile.height, 1..=32)?;
    let (widths, count) = match tile.bits {
        8 => (4..=64, 3),
        16 => (2..=32, 3),
        32 => (1..=16, 2),
        64 => (1..=8, 1),
        _ => return Err(subject.error(NOT_BITS)),
    };
    let most = *widths.end();
    is_within(subject, "tile_width", tile.width, widths)?;
    has_blocks(subject, tile.blocks, count)?;
    match tile.width * tile.blocks <= most || tile.bits == 64 {
        true => Ok(()),
        false => {
            let bits = tile.bits;
            Err(subject.error(format!(
                "tile_width * v_blocks should be less than or equal to {most} for {bits} bit \
                 elements"
            )))
        }
    }
}

fn transposes(subject: &Subject<'_>, tile: &Tile) -> Answer {
    has_blocks(subject, tile.blocks, 1)?;
    match tile.bits {
        32 => {
            is_within(subject, "tile_height", tile.height, 1..=32)?;
            is_within(subject, "tile_width", tile.width, 1..=8)
        }
        64 if tile.height != 8 => {
            Err(subject.error("expecting tile_height to be 8 for 64 bit elements"))
        }
        64 if !is_power(tile.width, 3) => {
            Err(subject.error("expecting tile_width to be 1, 2, or 4"))
        }
        64 => Ok(()),
        _ => Err(subject.error("transpose is only supported for 32 and 64 bit elements")),
    }
}

fn packs_registers(subject: &Subject<'_>, tile: &Tile) -> Answer {
    has_blocks(subject, tile.blocks, 3)?;
    let least = match tile.bits {
        8 => 4,
        16 => 2,
        _ => {
            let words = "pack_register is only supported for 8 and 16 bit elements";
            return Err(subject.error(words));
        }
    };
    is_within(subject, "tile_height", tile.height, least..=32)?;
    is_within(subject, "tile_width", tile.width, least..=16)
}

/// Rows are not farther apart than they are long, as far as that is known, and numbers are powers
/// of two.
fn is_in_matrix(subject: &Subject<'_>, tile: &Tile) -> Answer {
    let body = subject.body;
    let constant = |number: usize| {
        let op = body.operands(subject.op).nth(number).and_then(|value| body.defining_op(value))?;
        let known = matches!(
            &*name(subject.cx, body, op),
            "arith.constant" | "llvm.mlir.constant" | "index.constant"
        );
        known.then(|| Subject::new(subject.cx, body, op).integer("value"))?
    };
    if let (Some(width), Some(pitch)) = (constant(1), constant(3))
        && pitch < width
    {
        let words = "4th operand (base pitch) should be >= 2nd operand (base width)";
        return Err(subject.error(words));
    }
    if tile.bits < 8 || !is_power(tile.bits, 6) {
        return Err(subject.error("expecting 'elem_size_in_bits' to be 8, 16, or 32"));
    }
    if !is_power(tile.height, 6) {
        return Err(subject.error("expecting tile_height to be 1, 2, 4, 8, 16, or 32"));
    }
    has_blocks(subject, tile.blocks, 4)
}

/// A tile has rows of a length that the hardware moves.
fn has_width(subject: &Subject<'_>, tile: &Tile, of_words: &[i64]) -> Answer {
    let known: &[i64] = match tile.bits {
        8 => &[16, 32],
        16 => &[16],
        _ => of_words,
    };
    if known.contains(&tile.width) {
        return Ok(());
    }
    let bits = tile.bits;
    let known: Vec<String> = known.iter().map(i64::to_string).collect();
    let known = known.join(" or ");
    Err(subject.error(format!("tile_width for {bits} bit elements should be equal to {known}")))
}

fn stores(subject: &Subject<'_>) -> Answer {
    let tile = tile(subject);
    is_within(subject, "tile_height", tile.height, 1..=8)?;
    let widths = match tile.bits {
        8 => 4..=64,
        16 => 2..=32,
        32 => 1..=16,
        64 => 1..=8,
        _ => return Err(subject.error(NOT_BITS)),
    };
    is_within(subject, "tile_width", tile.width, widths)?;
    is_in_matrix(subject, &tile)?;
    has_width(subject, &tile, &[16])
}

fn prefetches(subject: &Subject<'_>) -> Answer {
    let tile = tile(subject);
    is_in_matrix(subject, &tile)?;
    has_width(subject, &tile, &[8, 16])
}
