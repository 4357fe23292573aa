//! The operands of transfers, whose places depend on the ranks of those before them.

use super::operand_memref;
use crate::subject::{Answer, Subject, tell};
use irtool::context::{Context, Diagnostic, Type};
use irtool::ir::{Body, Op};

/// The operands of a `dma_start` from left to right.
struct Operands<'a> {
    subject: Subject<'a>,
    next: usize,
    /// How many are needed at least, as far as is known.
    needed: usize,
}

impl Operands<'_> {
    fn total(&self) -> usize {
        self.subject.body.num_operands(self.subject.op)
    }

    fn ty(&self, number: usize) -> Option<Type> {
        self.subject.operand_types().nth(number)
    }

    fn enough(&self) -> Answer {
        if self.total() >= self.needed {
            return Ok(());
        }
        Err(self.subject.error(format!("expected at least {} operands", self.needed)))
    }

    fn indices(&mut self, count: usize, words: &str) -> Answer {
        let index = self.subject.cx.index();
        let fine = (self.next..self.next + count).all(|n| self.ty(n) == Some(index));
        self.next += count;
        if fine { Ok(()) } else { Err(self.subject.error(words)) }
    }

    /// A memref and its indices.
    fn place(&mut self, what: &str) -> Answer {
        let Some(memref) = operand_memref(&self.subject, self.next) else {
            return Err(self.subject.error(format!("expected {what} to be of memref type")));
        };
        self.next += 1;
        self.needed += memref.rank();
        self.enough()?;
        self.indices(memref.rank(), &format!("expected {what} indices to be of index type"))
    }
}

fn operands(subject: &Subject<'_>) -> Answer {
    let mut left = Operands { subject: *subject, next: 0, needed: 4 };
    left.enough()?;
    left.place("source")?;
    left.place("destination")?;
    left.indices(1, "expected num elements to be of index type")?;
    left.place("tag")?;
    match left.total() - left.needed {
        0 => Ok(()),
        2 => left.indices(2, "expected stride and num elements per stride to be of type index"),
        _ => Err(subject.error("incorrect number of operands")),
    }
}

pub(crate) fn dma_start(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(operands(&Subject::new(cx, body, op)), report);
}

pub(crate) fn dma_wait(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(tag) = operand_memref(&subject, 0) else { return };
    let (wanted, found) = (tag.rank(), body.num_operands(op) - 2);
    if wanted != found {
        report(subject.error(format!(
            "expected tagIndices to have the same number of elements as the tagMemRef rank, \
             expected {wanted}, but got {found}"
        )));
    }
}
