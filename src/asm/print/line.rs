//! An op on one line, put together from its remembered looks and short names, and then copied to
//! the text at once.
//!
//! Nearly all ops in custom form are printed so. What does not fit (several results, a long name,
//! looks that are not known yet, a line that is too long) is left to those who print anything.

use super::Printer;
use super::looks::{Hole, Known, Looks};
use super::numbering::Numbers;
use super::ops::OpPrinter;
use super::short::ShortText;
use crate::ir::{Body, Op};

/// Bytes in a line.
const ROOM: usize = 1024;

/// Memory for a line.
pub(super) struct Line(Box<[u8; ROOM]>);

impl Default for Line {
    fn default() -> Self {
        Line(Box::new([0; ROOM]))
    }
}

/// Where a line is filled; nothing is written where there is no room.
struct Cursor<'a> {
    bytes: &'a mut [u8; ROOM],
    len: usize,
}

impl Cursor<'_> {
    /// Appends the first `len` bytes of `chunk`.
    #[inline]
    fn put<const N: usize>(&mut self, chunk: &[u8; N], len: usize) -> Option<()> {
        *self.bytes.get_mut(self.len..)?.first_chunk_mut::<N>()? = *chunk;
        self.len += len;
        Some(())
    }

    #[inline]
    fn put_all(&mut self, text: &[u8]) -> Option<()> {
        self.bytes.get_mut(self.len..self.len + text.len())?.copy_from_slice(text);
        self.len += text.len();
        Some(())
    }

    #[inline]
    fn short(&mut self, text: ShortText) -> Option<()> {
        let len = text.len();
        self.put(&text.0, len)?;
        (len != 0).then_some(())
    }

    #[inline]
    fn spaces(&mut self, count: usize) -> Option<()> {
        let mut left = count;
        while left > 16 {
            self.put(&[b' '; 16], 16)?;
            left -= 16;
        }
        self.put(&[b' '; 16], left)
    }
}

/// What a line is made of.
struct Source<'a> {
    body: &'a Body,
    numbers: &'a Numbers,
    block_numbers: &'a [u32],
    looks: &'a Looks,
}

impl OpPrinter<'_, '_, '_> {
    /// Prints the line of an op, if it can be put together from what is known; says whether it
    /// was. `class` is that of the region ([`Looks::class`]).
    #[inline]
    pub(super) fn whole_line(&mut self, op: Op, class: usize) -> bool {
        let Some(signature) = self.body.known_signature(op) else { return false };
        let Printer { looks, line, out, .. } = &mut *self.p;
        let Known::Pieces(pieces) = looks.find(class, signature.dense()) else { return false };
        let mut cursor = Cursor { bytes: &mut line.0, len: 0 };
        let (body, numbers) = (self.body, self.numbers);
        let source = Source { body, numbers, block_numbers: self.block_numbers, looks };
        if source.fill(&mut cursor, op, pieces, self.indent).is_none() {
            return false;
        }
        out.extend_from_slice(&cursor.bytes[..cursor.len]);
        true
    }
}

impl Source<'_> {
    #[inline]
    fn fill(
        &self,
        line: &mut Cursor<'_>,
        op: Op,
        pieces: std::ops::Range<usize>,
        indent: usize,
    ) -> Option<()> {
        let body = self.body;
        line.spaces(indent)?;
        match body.num_results(op) {
            0 => {}
            1 => {
                line.short(self.numbers.short_name(body.result(op, 0)))?;
                line.put(b" = \0", 3)?;
            }
            _ => return None,
        }
        let operands = body.operand_slots(op);
        for piece in self.looks.get(pieces) {
            let text = self.looks.text_from(piece);
            let len = piece.len();
            if len <= 16 {
                line.put(text.first_chunk::<16>()?, len)?;
            } else if len <= 48 {
                line.put(text.first_chunk::<48>()?, len)?;
            } else {
                line.put_all(text.get(..len)?)?;
            }
            match piece.hole {
                Hole::Operand(n) => {
                    line.short(self.numbers.short_name(operands[n as usize].value))?;
                }
                Hole::Successor(n) => {
                    let block = body.successor(op, n as usize);
                    let number = self.block_numbers[block.dense()];
                    line.short(ShortText::numbered(b"^bb", number))?;
                }
                Hole::End => {}
            }
        }
        line.put(b"\n", 1)
    }
}
