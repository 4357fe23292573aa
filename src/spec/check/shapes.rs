//! Ops with regions that look like one that agreed with its declaration.
//!
//! They have no signature (`ir::signature`), so what declarations ask of them is looked at anew
//! in each verification: for a function with its forty possible attributes that took 6,000
//! instructions. A shape is what a signature is, and of each region how many blocks there are (none,
//! one, several) and the types of the first one's arguments. The name of a symbol is left out, so
//! that a million functions of one type have one shape.
//!
//! Limits: [`LONGEST`] words a shape, [`MOST`] in all; what is beyond that is looked at anew.

use super::Subject;
use crate::context::{Attribute, Identifier};
use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::hash::Hasher;
use std::ops::Range;

/// The longest shape that is remembered, in words.
const LONGEST: usize = 256;
/// How many words are remembered: 8 MB.
const MOST: usize = 1 << 20;

/// Shapes of ops that agreed with their declaration, their place aside.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    known: HashTable<Range<u32>>,
    words: Vec<u64>,
    /// The shape asked about last.
    asked: Vec<u64>,
}

impl Shapes {
    /// Whether an op of this shape is known. `symbol` is the name of the attribute that names the
    /// op, where it is a symbol; `is_name` tells whether its value is a name like any other.
    pub fn contains(
        &mut self,
        subject: &Subject<'_>,
        symbol: Option<Identifier>,
        is_name: impl FnMut(Attribute) -> bool,
    ) -> bool {
        describe(subject, symbol, is_name, &mut self.asked);
        let words = &self.words;
        self.known.find(hash(&self.asked), |range| words[as_index(range)] == self.asked).is_some()
    }

    /// Remembers the shape that was asked about last.
    pub fn add(&mut self) {
        let Shapes { known, words, asked } = self;
        if asked.len() > LONGEST || words.len() + asked.len() > MOST {
            return;
        }
        let range = words.len() as u32..(words.len() + asked.len()) as u32;
        words.extend_from_slice(asked);
        known.insert_unique(hash(asked), range, |range| hash(&words[as_index(range)]));
    }
}

fn as_index(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

fn hash(words: &[u64]) -> u64 {
    let mut hasher = FxHasher::default();
    words.iter().for_each(|word| hasher.write_u64(*word));
    hasher.finish()
}

/// Writes what the op looks like: two ops with the same words have the same shape. Handles are never
/// 0, so that a name left out is not taken for another kind of attribute in its place.
fn describe(
    subject: &Subject<'_>,
    symbol: Option<Identifier>,
    mut is_name: impl FnMut(Attribute) -> bool,
    words: &mut Vec<u64>,
) {
    let Subject { body, op, own, root, .. } = *subject;
    words.clear();
    let (data, attrs, regions) = (&own.ops[root], own.attrs(root), own.regions(root));
    let count = |n: usize| n as u64 & 0xffff_ffff;
    words.extend([
        u64::from(data.name.bits()) << 32 | u64::from(data.num_props),
        count(attrs.len()) << 32 | count(regions.len()),
        count(body.num_operands(op)) << 32 | count(body.num_results(op)),
        count(body.num_successors(op)),
    ]);
    words.extend(attrs.iter().map(|attr| {
        let named = symbol == Some(attr.name) && is_name(attr.value);
        let value = if named { 0 } else { u64::from(attr.value.bits()) };
        u64::from(attr.name.bits()) << 32 | value
    }));
    words.extend(body.operands(op).map(|value| u64::from(body.value_type(value).bits())));
    words.extend(body.results(op).map(|value| u64::from(body.value_type(value).bits())));
    for &region in regions {
        let first = own.first_block(region);
        let blocks = u64::from(first.is_some()) + u64::from(first != own.last_block(region));
        let args = first.map_or(0, |block| own.num_block_args(block));
        words.push(blocks << 32 | count(args));
        let args = first.into_iter().flat_map(|block| own.block_args(block));
        words.extend(args.map(|arg| u64::from(own.value_type(arg).bits())));
    }
}
