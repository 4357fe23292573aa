//! Numbers of values that are defined further in than they are used.
//!
//! Where a text uses a value ahead of its definition in an isolated op, which a body cannot hold, a
//! stranger stands for it ([`crate::asm::parse_with_strangers`]). A message that shows the op calls it
//! by the number of the value that it stands for.
//!
//! Limits: operands of the op that is shown, not of what is nested in it; results of ops, not
//! arguments of blocks.

use super::flagged::FlaggedNames;
use super::numbering::{Count, Counts, Numbers};
use crate::context::Location;
use crate::ir::{Body, Op, Value, ValueDef};

/// What is printed for a value without a number.
pub(super) const UNKNOWN: &str = "<<UNKNOWN SSA VALUE>>";

/// Puts numbers in the text of an op for what it uses from further in.
pub(super) fn name_strangers(
    text: &mut String,
    (body, op): (&Body, Op),
    counts: &Counts,
    names: Option<&FlaggedNames>,
) {
    // One with a body of its own knows nothing of what is around it.
    if body.is_stub(op) {
        return;
    }
    let mut from = 0;
    for operand in body.operands(op) {
        // While a body is parsed there are values that nothing defines yet.
        let definition = body.values[operand].definition;
        if definition.as_op_index().is_some() {
            continue;
        }
        let block = definition.as_block_index().map(|index| body.blocks.handle(index));
        if block.is_some_and(|block| body.region_of(block).is_some()) {
            continue;
        }
        let Some(at) = text[from..].find(UNKNOWN) else { return };
        let (start, end) = (from + at, from + at + UNKNOWN.len());
        from = end;
        let place = block.and_then(|_| body.stranger_place(operand));
        let name = place.and_then(|place| {
            let ValueDef::Argument(_, number) = body.definition(operand) else { return None };
            let wanted = Wanted { place, number, names };
            wanted.find_below(body, Count::default(), counts)
        });
        if let Some(name) = name {
            text.replace_range(start..end, &name);
            from = start + name.len();
        }
    }
}

/// A result of an op in one of the bodies below.
struct Wanted<'a> {
    place: Location,
    number: usize,
    names: Option<&'a FlaggedNames>,
}

impl Wanted<'_> {
    /// What the result is called, if it is in a body below this one.
    fn find_below(&self, body: &Body, start: Count, counts: &Counts) -> Option<String> {
        let mut numbers = Numbers::default();
        numbers.assign(body, start, counts);
        body.child_bodies().find_map(|(stub, child)| {
            let child_number = body.child_number(stub);
            let start = numbers.child_starts[child_number as usize];
            let counts = counts.child(child_number);
            self.find_in(child, start, counts).or_else(|| {
                stacker::maybe_grow(64 << 10, 1 << 20, || self.find_below(child, start, counts))
            })
        })
    }

    fn find_in(&self, body: &Body, start: Count, counts: &Counts) -> Option<String> {
        let mut ops = body.nested_ops(body.root());
        let op = ops.find(|op| body.location(*op) == self.place)?;
        let value: Value = body.results(op).nth(self.number)?;
        let mut numbers = Numbers::default();
        numbers.assign(body, start, counts);
        let numbers = self.names.and_then(|names| names.of(body)).unwrap_or(&numbers);
        let mut name = Vec::new();
        numbers.write(&mut name, body, value);
        String::from_utf8(name).ok()
    }
}
