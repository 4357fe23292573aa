//! Numbers of SSA values.
//!
//! The generic form numbers values through the whole module: a region first, block by block, then
//! the regions nested in it, the *last* first. Entry block arguments count on their own (`%arg0`);
//! all results of an op share one number.
//!
//! ```text
//! region of the module          0, 1
//!   second function             2 ...
//!   first function              ... after the second's
//! ```
//!
//! A body and all below it thus take one run of numbers, so bodies are numbered independently
//! once it is known how many each takes.

use super::short::{NumberNames, ShortText};
use crate::ir::{Body, Op, Region, Value};
use rustc_hash::FxHashMap;

/// How many numbers something takes.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Count {
    pub values: u32,
    pub args: u32,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.values += other.values;
        self.args += other.args;
    }
}

/// Numbers that a body and its child bodies take.
#[derive(Default, Debug)]
pub(super) struct Counts {
    /// This body's and all below it.
    pub total: Count,
    /// Of each child body, by its number in the body.
    pub children: Vec<Counts>,
}

pub(super) const ARG: u32 = 1 << 31;
pub(super) const MULTI: u32 = 1 << 30;
/// Marks numbers of names.
pub(super) const NAMED: u32 = ARG | MULTI;
/// The number of a value that is not printed (it is not in any block).
pub(super) const NONE: u32 = u32::MAX;
/// The number of a value whose name is short and stands beside it only.
pub(super) const SHORT: u32 = u32::MAX - 1;

static NOTHING: Counts = Counts { total: Count { values: 0, args: 0 }, children: Vec::new() };

impl Counts {
    /// What a child body takes; nothing where nobody has counted.
    pub fn child(&self, number: u32) -> &Counts {
        self.children.get(number as usize).unwrap_or(&NOTHING)
    }
}

/// What bodies take without their child bodies, by address.
pub(super) type Counted = FxHashMap<usize, Count>;

/// Counts what the regions of the body's root take, child bodies included. What is in `counted` is
/// not counted again.
pub(super) fn count(body: &Body, counted: &Counted) -> Counts {
    let own_count = |body: &Body| {
        let known = counted.get(&std::ptr::from_ref(body).addr());
        known.copied().unwrap_or_else(|| {
            body.look_ahead();
            own_count(body)
        })
    };
    let mut counts = Counts::default();
    counts.children.resize_with(body.num_children(), Counts::default);
    // Bodies nest to any depth, so the way down is a list.
    let mut total = own_count(body);
    let mut stack: Vec<(&Body, usize, Counts, Count)> = Vec::new();
    let mut current = (body, 0, std::mem::take(&mut counts), total);
    loop {
        let (body, next, mut counts, own) = current;
        let child = (next..body.num_children()).find_map(|n| Some((n, body.child_at(n as u32)?)));
        match child {
            Some((number, child)) => {
                let mut below = Counts::default();
                below.children.resize_with(child.num_children(), Counts::default);
                stack.push((body, number, counts, own));
                current = (child, 0, below, own_count(child));
            }
            None => {
                total = own;
                for child in &counts.children {
                    total.add(child.total);
                }
                counts.total = total;
                match stack.pop() {
                    Some((parent, number, mut above, own)) => {
                        above.children[number] = counts;
                        current = (parent, number + 1, above, own);
                    }
                    None => return counts,
                }
            }
        }
    }
}

/// What the body takes without its child bodies.
pub(super) fn own_count(body: &Body) -> Count {
    let mut count = Count::default();
    let mut regions: Vec<Region> = body.regions(body.root()).to_vec();
    while let Some(region) = regions.pop() {
        let mut entry = true;
        for block in body.blocks(region) {
            let args = body.num_block_args(block) as u32;
            if entry {
                count.args += args;
            } else {
                count.values += args;
            }
            entry = false;
            for op in body.ops(block) {
                count.values += (body.num_results(op) != 0) as u32;
                regions.extend_from_slice(body.regions(op));
            }
        }
    }
    count
}

/// The numbers of one body's values.
#[derive(Default)]
pub(super) struct Numbers {
    pub(super) ids: Vec<u32>,
    /// Their texts in the generic form, of values that have their number for themselves: up to
    /// eight bytes, zeros behind them; all zeros where [`Numbers::ids`] is to be asked.
    pub(super) texts_of_values: Vec<u64>,
    /// The same of values that have names.
    pub(super) names_of_values: Vec<ShortText>,
    /// First number of each child body.
    pub child_starts: Vec<Count>,
    regions: Vec<Visit>,
    // What follows serves names.
    /// What names in each child body start from.
    pub starts: Vec<super::names::Start>,
    /// Where each name stands in `texts`, with its length.
    pub(super) spans: Vec<(u32, u32)>,
    pub(super) texts: Vec<u8>,
    /// What stands before ops with several names.
    pub(super) headers: FxHashMap<usize, (u32, u32)>,
    pub(super) used: super::names::Used,
    pub(super) asked: super::names::Asked,
    /// Numbers of ops without results, where users are listed.
    pub(super) op_numbers: FxHashMap<usize, u32>,
    /// How long the last name is that was wanted, without what was put behind it.
    pub(super) wanted_len: usize,
    pub(super) pending: Vec<super::names::Pending>,
    pub(super) next: Count,
    pub(super) conflict: u32,
    /// Ops with regions in the region that is being named.
    pub(super) nested: Vec<Op>,
    pub(super) number_names: NumberNames,
}

#[derive(Clone, Copy)]
enum Visit {
    Region(Region),
    Child(u32),
}

impl Numbers {
    /// All values have the number 0.
    pub fn zeros(body: &Body) -> Numbers {
        Numbers { ids: vec![0; body.value_capacity()], ..Numbers::default() }
    }

    /// Numbers the values of `body` from `start` on; `counts` are the body's.
    pub fn assign(&mut self, body: &Body, start: Count, counts: &Counts) {
        self.ids.clear();
        self.ids.resize(body.value_capacity(), NONE);
        self.names_of_values.clear();
        self.texts_of_values.clear();
        self.texts_of_values.resize(body.value_capacity(), 0);
        self.child_starts.clear();
        self.child_starts.resize(body.num_children(), Count::default());
        let mut next = start;
        self.regions.clear();
        self.regions.extend(body.regions(body.root()).iter().map(|r| Visit::Region(*r)));
        while let Some(visit) = self.regions.pop() {
            match visit {
                Visit::Region(region) => self.number_region(body, region, &mut next),
                Visit::Child(child) => {
                    self.child_starts[child as usize] = next;
                    next.add(counts.children[child as usize].total);
                }
            }
        }
    }

    /// Numbers the results of an op with a body of its own, and what is in it, as if there were
    /// nothing around.
    pub fn assign_alone(&mut self, body: &Body, op: Op) {
        let count = body.value_capacity();
        *self = Numbers {
            ids: vec![NONE; count],
            names_of_values: vec![ShortText::default(); count],
            child_starts: vec![Count::default(); body.num_children()],
            ..Numbers::default()
        };
        if body.num_results(op) > 0 {
            self.number_results(body, op, body.num_results(op));
        }
        self.child_starts[body.child_number(op) as usize] = self.next;
    }

    fn number_region(&mut self, body: &Body, region: Region, next: &mut Count) {
        let mut entry = true;
        let mut text = NumberText::of(next.values);
        for block in body.blocks(region) {
            for arg in body.block_args(block) {
                if entry {
                    self.ids[arg.dense()] = ARG | next.args;
                    next.args += 1;
                } else {
                    self.ids[arg.dense()] = next.values;
                    self.texts_of_values[arg.dense()] = text.take();
                    next.values += 1;
                }
            }
            entry = false;
            for op in body.ops(block) {
                match body.num_results(op) {
                    0 => {}
                    1 => {
                        let result = body.result(op, 0).dense();
                        self.ids[result] = next.values;
                        self.texts_of_values[result] = text.take();
                        next.values += 1;
                    }
                    _ => {
                        for result in body.results(op) {
                            self.ids[result.dense()] = MULTI | next.values;
                        }
                        text.take();
                        next.values += 1;
                    }
                }
                if body.is_stub(op) {
                    self.regions.push(Visit::Child(body.child_number(op)));
                } else {
                    self.regions.extend(body.regions(op).iter().map(|r| Visit::Region(*r)));
                }
            }
        }
    }

    /// Writes a value as an operand: `%3`, `%arg0`, `%3#1`.
    #[inline]
    pub fn write(&self, out: &mut Vec<u8>, body: &Body, value: Value) {
        if self.write_text(out, value) || self.write_short(out, value) {
            return;
        }
        let id = self.ids[value.dense()];
        if id & (ARG | MULTI) == 0 {
            out.push(b'%');
            write_number(out, id);
        } else {
            self.write_other(out, body, value, id);
        }
    }

    /// Writes the text of a value, if it has one.
    #[inline]
    fn write_text(&self, out: &mut Vec<u8>, value: Value) -> bool {
        let Some(&text) = self.texts_of_values.get(value.dense()) else { return false };
        // Eight bytes are one store; what is too much is taken back.
        out.extend_from_slice(&text.to_le_bytes());
        out.truncate(out.len() - text.leading_zeros() as usize / 8);
        text != 0
    }

    /// Writes the name of a value, if it has a short one.
    #[inline]
    fn write_short(&self, out: &mut Vec<u8>, value: Value) -> bool {
        let name = self.short_name(value);
        out.extend_from_slice(&name.0);
        out.truncate(out.len() - (16 - name.len()));
        name.len() != 0
    }

    /// The name of a value that has one, if it is short.
    #[inline]
    pub(super) fn short_name(&self, value: Value) -> ShortText {
        self.names_of_values.get(value.dense()).copied().unwrap_or_default()
    }

    /// Gives a value the name of one of several results that share a number.
    pub(super) fn give_part(&mut self, value: usize, number: u32, part: usize) {
        self.ids[value] = MULTI | number;
        let name = ShortText::numbered(b"%", number);
        let part = ShortText::numbered(b"#", part as u32);
        self.names_of_values[value] = ShortText::joined(name.bytes(), part.bytes());
    }

    /// Gives a value its number or name.
    #[inline]
    pub(super) fn give(&mut self, value: usize, id: u32) {
        self.ids[value] = id;
        self.names_of_values[value] = self.short_text(id);
    }

    #[inline]
    fn short_text(&mut self, id: u32) -> ShortText {
        if id & (ARG | MULTI) == 0 {
            return self.number_names.name(id);
        }
        if id & NAMED == NAMED {
            return ShortText::joined(b"%", self.name(id));
        }
        if id & ARG != 0 {
            return ShortText::numbered(b"%arg", id & !ARG);
        }
        // Which of its op's results it is matters, too.
        ShortText::default()
    }

    #[cold]
    fn write_other(&self, out: &mut Vec<u8>, body: &Body, value: Value, id: u32) {
        if id == NONE {
            out.extend_from_slice(b"<<UNKNOWN SSA VALUE>>");
        } else if id & NAMED == NAMED {
            out.push(b'%');
            out.extend_from_slice(self.name(id));
        } else if id & ARG != 0 {
            out.extend_from_slice(b"%arg");
            write_number(out, id & !ARG);
        } else {
            out.push(b'%');
            write_number(out, id & !MULTI);
            if let crate::ir::ValueDef::Result(_, number) = body.definition(value) {
                out.push(b'#');
                write_number(out, number as u32);
            }
        }
    }

    fn name(&self, id: u32) -> &[u8] {
        let (start, len) = self.spans[(id & !NAMED) as usize];
        &self.texts[start as usize..][..len as usize]
    }

    #[cold]
    fn write_named_results(&self, out: &mut Vec<u8>, op: Op, id: u32, count: usize) {
        if let Some((start, len)) = self.headers.get(&op.dense()) {
            return out.extend_from_slice(&self.texts[*start as usize..][..*len as usize]);
        }
        let name = self.name(id);
        let base = name.iter().position(|b| *b == b'#').unwrap_or(name.len());
        out.push(b'%');
        out.extend_from_slice(&name[..base]);
        if count > 1 {
            out.push(b':');
            write_number(out, count as u32);
        }
        out.extend_from_slice(b" = ");
    }

    /// Writes the results of an op in front of it: `%3 = `, `%3:2 = `, or nothing.
    #[inline]
    pub fn write_results(&self, out: &mut Vec<u8>, body: &Body, op: Op) {
        let count = body.num_results(op);
        if count == 0 {
            return;
        }
        let first = body.result(op, 0);
        if count == 1 && (self.write_text(out, first) || self.write_short(out, first)) {
            out.extend_from_slice(b" = ");
            return;
        }
        let id = self.ids[first.dense()];
        if id & ARG != 0
            || count > 1 && !self.headers.is_empty() && self.headers.contains_key(&op.dense())
        {
            return self.write_named_results(out, op, id, count);
        }
        out.push(b'%');
        write_number(out, id & !MULTI);
        if count > 1 {
            out.push(b':');
            write_number(out, count as u32);
        }
        out.extend_from_slice(b" = ");
    }
}

/// `%` and a number, counted up.
struct NumberText {
    number: u32,
    /// In bytes from the lowest; 0 when it does not fit.
    text: u64,
}

impl NumberText {
    fn of(number: u32) -> NumberText {
        if number >= 10_000_000 {
            return NumberText { number, text: 0 };
        }
        let (digits, zeros) = eight_digits(number);
        // Seven digits at most, so what is shifted out is not one.
        let digits = u64::from_le_bytes(digits) & (u64::MAX >> (8 * zeros));
        NumberText { number, text: digits << 8 | u64::from(b'%') }
    }

    /// The text of the number, before it counts on.
    #[inline]
    fn take(&mut self) -> u64 {
        let text = self.text;
        let last_digit = text.checked_ilog2().unwrap_or(0) & !7;
        if text != 0 && (text >> last_digit) as u8 != b'9' {
            self.number += 1;
            self.text += 1 << last_digit;
        } else {
            *self = NumberText::of(self.number + 1);
        }
        text
    }
}

/// Writes a number in decimal.
#[inline]
pub(super) fn write_number(out: &mut Vec<u8>, number: u32) {
    if number >= 100_000_000 {
        out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
        return;
    }
    let (digits, zeros) = eight_digits(number);
    // Eight bytes at a known size are one store; those that are too many are taken back.
    out.extend_from_slice(&digits);
    out.truncate(out.len() - zeros);
}

/// The digits of a number below 10^8 in the first bytes, and how many bytes are none.
///
/// Halves, quarters and eighths at once in one word, as in P. Khuong, "How to print integers
/// really fast", 2017.
#[inline]
pub(super) fn eight_digits(number: u32) -> ([u8; 8], usize) {
    let number = u64::from(number);
    let fours = (number / 10_000) | ((number % 10_000) << 32);
    let hundreds = ((fours * 10_486) >> 20) & 0x7f_0000_007f;
    let twos = hundreds | ((fours - 100 * hundreds) << 16);
    let tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;
    let ones = tens | ((twos - 10 * tens) << 8);
    let zeros = (ones.trailing_zeros() / 8).min(7);
    let text = (ones | 0x3030_3030_3030_3030) >> (8 * zeros);
    (text.to_le_bytes(), zeros as usize)
}

#[cfg(test)]
mod tests {
    use super::{NumberText, write_number};

    #[test]
    fn texts_are_counted_up() {
        for start in [0, 8, 98, 4_095, 99_998, 9_999_990] {
            let mut text = NumberText::of(start);
            for number in start..start + 130 {
                let bytes = text.take().to_le_bytes();
                let bytes: Vec<u8> = bytes.into_iter().take_while(|b| *b != 0).collect();
                let fits = number < 10_000_000;
                let wanted = if fits { format!("%{number}") } else { String::new() };
                assert_eq!(bytes, wanted.into_bytes());
            }
        }
    }

    #[test]
    fn numbers_of_all_lengths() {
        let mut numbers: Vec<u32> = (0..12_345).collect();
        for power in 0..10 {
            let ten = 10u32.pow(power);
            numbers.extend([ten - 1, ten, ten + 1, ten.wrapping_mul(7) / 3]);
        }
        numbers.extend([99_999_999, 100_000_000, u32::MAX, 12_345_678, 90_909_090, 1_000_100]);
        for number in numbers {
            let mut out = b"x".to_vec();
            write_number(&mut out, number);
            assert_eq!(out, format!("x{number}").into_bytes());
        }
    }
}
