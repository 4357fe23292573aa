//! Erasing many ops at once, most of them in favour of equal ones.
//!
//! A pass that has decided what is to go before it changes anything hands all of it in together.
//! Done one by one, each op is three steps (its uses go to another, its operands leave their lists,
//! it leaves its block); done together, each step is one pass over memory, the lists of uses are
//! worked on by one thread and the ops' headers by another, and no use is moved whose op goes too.
//!
//! ```text
//!   headers, blocks          operands, values
//!   unlink, free the slot    drop the operands of what goes, then hand over what uses it
//! ```
//!
//! Invariant: the body is as if, in order, each op's uses had been replaced, and after that each op
//! had been erased: lists of uses and free slots in the same order, the same ops listed as touched
//! but for those that go.
//! Limits: ops without regions, successors and bodies of their own.

use super::body::Body;
use super::data::{ALIVE, BlockData, Definition, OpData};
use super::handle::{Arena, Block, Op, Value};
use super::unseen::{Kind, Unseen};
use super::uses::UseLists;
use crate::sync;
use std::ops::Range;

/// An op that goes. What is needed of its header is here, so that headers may change meanwhile.
#[derive(Clone, Copy)]
pub(crate) struct Going {
    op: Op,
    operands: u32,
    results: u32,
    /// The first result of the op that gets the uses; [`NOBODY`] where there are none.
    heirs: u32,
    num_operands: u16,
    num_results: u16,
}

const NOBODY: u32 = u32::MAX;

/// How many ops lose operands and uses together: most uses of one that goes are by the next ones, and
/// what those have is in the cache.
const TOGETHER: usize = 1024;

impl Going {
    /// An op with these slots of operands and these results that goes: without anybody using it, or
    /// in favour of results of the same types that begin at `heirs`.
    ///
    /// # Panics
    /// When the op has more than 65,535 operands or results.
    #[inline]
    pub(crate) fn new(
        op: Op,
        operands: Range<u32>,
        results: Range<u32>,
        heirs: Option<u32>,
    ) -> Going {
        let few = |count: usize| u16::try_from(count).expect("ops with signatures are short");
        Going {
            op,
            operands: operands.start,
            results: results.start,
            heirs: heirs.unwrap_or(NOBODY),
            num_operands: few(operands.len()),
            num_results: few(results.len()),
        }
    }
}

impl Body {
    /// Gives the uses of ops to their heirs and erases the ops; on two threads if the pool has them.
    pub(crate) fn erase_in_favour(&mut self, going: &[Going]) {
        self.revision += going.len() as u64;
        self.list_all_leaving(going.iter().map(|gone| gone.op));
        let room = self.ops.len();
        self.live_ops -= going.len() as u32;
        let Body { ops, blocks, operands, values, unseen, free_ops, .. } = self;
        let mut ends = Vec::new();
        sync::scope(|scope| {
            let headers = &mut ends;
            scope.spawn(move || *headers = unlink(ops, blocks, free_ops, going));
            hand_over(UseLists { operands, values }, unseen, room, going);
        });
        for block in ends {
            match self.blocks[block].last_op {
                Some(op) => self.unseen.add(op, Kind::CHANGED, room),
                None => self.unseen.everything = true,
            }
        }
    }
}

/// Takes ops out of their blocks and frees their slots. Returns the blocks that end with another op
/// than before.
fn unlink(
    ops: &mut Arena<Op, OpData>,
    blocks: &mut Arena<Block, BlockData>,
    free: &mut Option<Op>,
    going: &[Going],
) -> Vec<Block> {
    let mut ends = Vec::new();
    for &Going { op, .. } in going {
        let data = &mut ops[op];
        let (prev, next, block) = (data.prev.take(), data.next, data.block.take());
        data.next = free.replace(op);
        data.state &= !ALIVE;
        let Some(block) = block else { continue };
        match prev {
            Some(prev) => ops[prev].next = next,
            None => blocks[block].first_op = next,
        }
        match next {
            Some(next) => ops[next].prev = prev,
            None => {
                blocks[block].last_op = prev;
                if ends.last() != Some(&block) {
                    ends.push(block);
                }
            }
        }
    }
    ends
}

/// Takes the operands of ops out of their lists, and gives what is left of the ops' uses away.
///
/// Some ops at a time: where one goes that uses what another before it has, either order of the two
/// leaves the same lists.
fn hand_over(mut lists: UseLists<'_>, unseen: &mut Unseen, room: usize, going: &[Going]) {
    unseen.expect(2 * going.len());
    for going in going.chunks(TOGETHER) {
        for gone in going {
            for slot in gone.operands..gone.operands + u32::from(gone.num_operands) {
                let slot = lists.operands.handle(slot as usize);
                lists.unlink(slot);
            }
        }
        for gone in going {
            for number in 0..u32::from(gone.num_results) {
                let old: Value = lists.values.handle((gone.results + number) as usize);
                if gone.heirs != NOBODY {
                    let new = lists.values.handle((gone.heirs + number) as usize);
                    lists.hand_over(old, new, |owner| unseen.add(owner, Kind::FED, room));
                }
                let data = &mut lists.values[old];
                debug_assert!(data.first_use.is_none(), "{:?} goes but still has uses", gone.op);
                data.definition = Definition::ERASED;
            }
        }
    }
}
