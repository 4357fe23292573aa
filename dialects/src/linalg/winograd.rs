//! The shapes of what Winograd's convolution goes through: `F(m x m, r x r)` takes tiles of
//! `m + r - 1` to tiles of `m`, in each direction that has an extent.

use crate::relations::may_be_equal;
use crate::subject::{Answer, Subject, hooks};
use irtool::context::DYNAMIC;

hooks! {
    filter: |subject: &Subject<'_>| {
        let Some(Op { m, r, from, .. }) = Op::of(subject) else { return Ok(()) };
        let &[features, height, width, channels] = from else { return Ok(()) };
        for (extent, what) in [(height, "height"), (width, "width")] {
            if extent != r && extent != 1 {
                let words = format!("expect filter {what} either equals to r or 1");
                return Err(subject.error(words));
            }
        }
        if height == 1 && width == 1 {
            return Err(subject.error("expect either filter height or width equals to r"));
        }
        let tile = |extent: i64| if extent == 1 { 1 } else { m + r - 1 };
        has_shape(subject, &[tile(height), tile(width), channels, features])
    },
    input: |subject: &Subject<'_>| {
        let Some(Op { m, r, from, .. }) = Op::of(subject) else { return Ok(()) };
        let &[count, height, width, channels] = from else { return Ok(()) };
        let tile = |extent: i64| if extent == 1 { 1 } else { m + r - 1 };
        let tiles = |extent: i64| match extent {
            1 | DYNAMIC => extent,
            _ => (extent - (r - 1)) / m,
        };
        let shape =
            [tile(height), tile(width), tiles(height), tiles(width), count, channels];
        has_shape(subject, &shape)
    },
    output: |subject: &Subject<'_>| {
        let Some(Op { m, r, from, .. }) = Op::of(subject) else { return Ok(()) };
        let &[height, width, down, across, count, features] = from else { return Ok(()) };
        for (extent, what) in [(height, "height"), (width, "width")] {
            if extent != 1 && extent != m + r - 1 {
                let words = format!("expect input {what} equals to input tile size");
                return Err(subject.error(words));
            }
        }
        let full = |tile: i64, tiles: i64| match (tiles, tile) {
            (DYNAMIC, _) | (_, 1) => tiles,
            _ => tiles.wrapping_mul(m),
        };
        has_shape(subject, &[count, full(height, down), full(width, across), features])
    },
}

/// One of these ops.
struct Op<'a> {
    m: i64,
    r: i64,
    /// The shape of what it takes.
    from: &'a [i64],
}

impl<'a> Op<'a> {
    fn of(subject: &Subject<'a>) -> Option<Op<'a>> {
        let (m, r) = match subject.integer("fmr")? {
            0 => (2, 3),
            1 => (4, 3),
            2 => (2, 5),
            _ => return None,
        };
        let from = subject.cx.type_data(subject.operand_types().next()?).shape()?;
        Some(Op { m, r, from })
    }
}

/// Whether what is written to has this shape.
fn has_shape(subject: &Subject<'_>, wanted: &[i64]) -> Answer {
    let found = subject.operand_types().nth(1).and_then(|ty| subject.cx.type_data(ty).shape());
    let Some(found) = found else { return Ok(()) };
    let fits =
        found.len() == wanted.len() && found.iter().zip(wanted).all(|(a, b)| may_be_equal(*a, *b));
    match fits {
        true => Ok(()),
        false => Err(subject.error("the output shape is not expected")),
    }
}
