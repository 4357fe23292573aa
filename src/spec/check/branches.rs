//! Whether what a branch passes to its successors is what they take.
//!
//! Which operands go where follows from the op's declaration, attributes and number of operands,
//! so it is found out once for each signature.

use super::{Complaint, Outcome, Subject};
use std::ops::Range;

/// The operands that go to a successor; `None` where nobody knows.
type Passed = Option<Range<usize>>;

/// Where operands go, by signature.
#[derive(Debug, Default)]
pub(super) struct Branches {
    /// By signature: the first of its entries in `passed`, plus 1, and how many there are.
    known: Vec<(u32, u32)>,
    passed: Vec<Passed>,
}

impl Branches {
    /// Whether [`branch`] has nothing to say. `signature` is the number of the op's.
    #[inline]
    pub fn fit(&mut self, subject: &Subject<'_>, signature: Option<usize>) -> bool {
        let Some(signature) = signature else { return branch(subject).is_ok() };
        let count = subject.body.num_successors(subject.op);
        let first = match self.known.get(signature) {
            Some(&(first, known)) if first != 0 && known as usize == count => first as usize - 1,
            _ => self.find(subject, signature, count),
        };
        let passed = self.passed[first..first + count].iter().cloned();
        let blocks = subject.body.successors(subject.op);
        blocks.zip(passed).all(|(block, range)| {
            let Some(range) = range else { return true };
            range.len() == subject.body.num_block_args(block)
                && (range.is_empty() || mismatch(subject, block, range).is_none())
        })
    }

    /// Whether an op of this signature, with that many successors, is known to pass nothing to
    /// them, as nearly all branches of programs whose variables are in memory.
    pub fn pass_nothing(&self, signature: usize, count: usize) -> bool {
        let Some(&(first, known)) = self.known.get(signature) else { return false };
        if first == 0 || known as usize != count {
            return false;
        }
        let passed = &self.passed[first as usize - 1..][..count];
        passed.iter().all(|range| range.as_ref().is_some_and(|range| range.is_empty()))
    }

    #[cold]
    fn find(&mut self, subject: &Subject<'_>, signature: usize, count: usize) -> usize {
        let first = self.passed.len();
        self.passed.extend((0..count).map(|number| passed(subject, number)));
        if self.known.len() <= signature {
            self.known.resize((signature + 1).next_power_of_two(), (0, 0));
        }
        self.known[signature] = (first as u32 + 1, count as u32);
        first
    }
}

fn passed(subject: &Subject<'_>, successor: usize) -> Passed {
    let Subject { cx, spec, body, op, .. } = *subject;
    spec.successor_operands(cx, body, op, successor)
}

/// The first argument of `block` whose type is not that of its operand.
fn mismatch(subject: &Subject<'_>, block: crate::ir::Block, range: Range<usize>) -> Option<usize> {
    let Subject { body, op, .. } = *subject;
    let types = range.map(|operand| body.value_type(body.operand(op, operand)));
    types.zip(body.block_args(block)).position(|(ty, arg)| ty != body.value_type(arg))
}

/// A branch passes each successor as many values as it has arguments, of their types.
pub(super) fn branch(subject: &Subject<'_>) -> Outcome {
    let Subject { body, op, .. } = *subject;
    for (number, block) in body.successors(op).enumerate() {
        let Some(range) = passed(subject, number) else { continue };
        let (passed, taken) = (range.len(), body.num_block_args(block));
        if passed != taken {
            let words = format!(
                "branch has {passed} operands for successor #{number}, but target block has {taken}"
            );
            return Err(Complaint::Bare(words));
        }
        if let Some(index) = mismatch(subject, block, range) {
            let words = format!("type mismatch for bb argument #{index} of successor #{number}");
            return Err(Complaint::Bare(words));
        }
    }
    Ok(())
}
