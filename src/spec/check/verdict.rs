//! What is known of all ops of one signature.

use crate::ir::{Body, NO_EXTRA, OpData};

/// What is known of all ops of one signature: whether they agree with their declarations, and what
/// must hold of the place of each.
#[derive(Clone, Copy, Debug, Default)]
pub struct Verdict {
    /// Whether nothing is to be asked of an op but what the others say; no by default.
    fine: bool,
    /// Whether it uses symbols, which must be asked, too.
    pub(crate) uses_symbols: bool,
    /// Whether it must be the last of its block.
    last: bool,
    /// How many successors it has. They take no values.
    successors: u8,
}

impl Verdict {
    /// For ops that agree with their declarations; none for more successors than anybody counts.
    pub(super) fn fine(is_terminator: bool, successors: usize) -> Verdict {
        let Ok(successors) = u8::try_from(successors) else { return Verdict::default() };
        let last = is_terminator || successors > 0;
        Verdict { fine: true, uses_symbols: false, last, successors }
    }

    /// All of it as a number.
    pub(crate) fn bits(self) -> u32 {
        let [fine, uses_symbols, last] = [self.fine, self.uses_symbols, self.last].map(u32::from);
        fine | uses_symbols << 1 | last << 2 | u32::from(self.successors) << 8
    }

    /// The verdict that the number stands for; 0 is the default.
    pub(crate) fn from_bits(bits: u32) -> Verdict {
        let is_set = |bit: u32| bits >> bit & 1 != 0;
        let successors = (bits >> 8) as u8;
        Verdict { fine: is_set(0), uses_symbols: is_set(1), last: is_set(2), successors }
    }

    /// Whether nothing is to be asked of an op that [`Verdict::holds`] for.
    pub(crate) fn is_fine(self) -> bool {
        self.fine
    }

    /// Whether an op with such a verdict, one that stands in a block, is right in its place: its
    /// successors are blocks of its region and take nothing. Ops with regions have no signature, and
    /// so no verdict.
    #[inline]
    pub(crate) fn holds(self, body: &Body, data: &OpData) -> bool {
        self.fine
            && (!self.last || data.next.is_none())
            && match data.extra == NO_EXTRA {
                true => self.successors == 0,
                false => self.successors_take_nothing(body, data),
            }
    }

    #[inline]
    fn successors_take_nothing(self, body: &Body, data: &OpData) -> bool {
        let extra = &body.extras[data.extra as usize];
        let Some(block) = data.block else { return false };
        let region = body.blocks[block].region;
        extra.num_successors == u32::from(self.successors)
            && body.successors.slice(extra.successors, extra.num_successors).iter().all(|slot| {
                let to = &body.blocks[slot.block];
                to.num_args == 0 && to.region == region
            })
    }
}
