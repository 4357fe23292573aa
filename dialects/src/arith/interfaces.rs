//! Ranges of integers.

use super::{
    AddI, AndI, CmpI, CmpIPredicate, Constant, ExtSI, ExtUI, MaxSI, MaxUI, MinSI, MinUI, Select,
    SubI,
};
use irtool::context::{AttrData, Context, Type, TypeData};
use irtool::ir::Body;
use irtool::spec::Declared;
use irtool::spec::interfaces::{InferIntRangeInterface, IntRange};

type Ranges = Vec<Option<IntRange>>;

/// The width of an integer that ranges can be of.
pub(crate) fn width(cx: &Context, ty: Type) -> Option<u32> {
    match cx.type_data(ty) {
        TypeData::Index => Some(64),
        TypeData::Integer { width: width @ 1..=64, .. } => Some(*width),
        _ => None,
    }
}

/// The range of a constant.
pub(crate) fn constant(cx: &Context, attr: irtool::context::Attribute) -> Ranges {
    vec![match cx.attr_data(attr) {
        AttrData::Integer { ty, value } => width(cx, *ty)
            .and_then(|width| value.to_u64().map(|value| IntRange::constant(width, value))),
        _ => None,
    }]
}

impl InferIntRangeInterface for Constant {
    fn result_ranges(self, cx: &Context, body: &Body, _: &[Option<IntRange>]) -> Ranges {
        constant(cx, self.value(cx, body))
    }
}

/// Ops over two integers: what they make of ranges of the type of the result.
macro_rules! over_two {
    ($($op:ident: $function:expr;)*) => { $(
        impl InferIntRangeInterface for $op {
            fn result_ranges(self, cx: &Context, body: &Body, operands: &[Option<IntRange>]) -> Ranges {
                let function: fn(IntRange, IntRange) -> IntRange = $function;
                let ty = body.value_type(body.result(self.handle(), 0));
                let known = |n: usize| operands.get(n).copied().flatten();
                vec![width(cx, ty).map(|width| match (known(0), known(1)) {
                    (Some(a), Some(b)) if (a.width, b.width) == (width, width) => function(a, b),
                    _ => IntRange::all(width),
                })]
            }
        }
    )* };
}

over_two! {
    AddI: |a, b| exact(a.width, i128::checked_add, u128::checked_add, a, b);
    SubI: |a, b| {
        // What is taken away most leaves least.
        let b = IntRange {
            unsigned: (b.unsigned.1, b.unsigned.0),
            signed: (b.signed.1, b.signed.0),
            ..b
        };
        exact(a.width, i128::checked_sub, u128::checked_sub, a, b)
    };
    AndI: |a, b| IntRange::from_unsigned(a.width, 0, a.unsigned.1.min(b.unsigned.1));
    MaxSI: |a, b| IntRange::from_signed(a.width, a.signed.0.max(b.signed.0), a.signed.1.max(b.signed.1));
    MinSI: |a, b| IntRange::from_signed(a.width, a.signed.0.min(b.signed.0), a.signed.1.min(b.signed.1));
    MaxUI: |a, b| {
        IntRange::from_unsigned(a.width, a.unsigned.0.max(b.unsigned.0), a.unsigned.1.max(b.unsigned.1))
    };
    MinUI: |a, b| {
        IntRange::from_unsigned(a.width, a.unsigned.0.min(b.unsigned.0), a.unsigned.1.min(b.unsigned.1))
    };
}

/// The range between what both least and both greatest values come to, in each reading in which
/// neither overflows.
fn exact(
    width: u32,
    signed: fn(i128, i128) -> Option<i128>,
    unsigned: fn(u128, u128) -> Option<u128>,
    a: IntRange,
    b: IntRange,
) -> IntRange {
    let all = IntRange::all(width);
    let s = |a: i64, b: i64| {
        let value = i64::try_from(signed(a.into(), b.into())?).ok()?;
        (all.signed.0..=all.signed.1).contains(&value).then_some(value)
    };
    let u = |a: u64, b: u64| {
        let value = u64::try_from(unsigned(a.into(), b.into())?).ok()?;
        (value <= all.unsigned.1).then_some(value)
    };
    let by_sign = s(a.signed.0, b.signed.0).zip(s(a.signed.1, b.signed.1));
    let without = u(a.unsigned.0, b.unsigned.0).zip(u(a.unsigned.1, b.unsigned.1));
    let by_sign = by_sign.map_or(all, |(least, most)| IntRange::from_signed(width, least, most));
    let without = without.map_or(all, |(least, most)| IntRange::from_unsigned(width, least, most));
    by_sign.and(without)
}

/// Ops over one integer that make it wider.
macro_rules! widening {
    ($($op:ident: $function:expr;)*) => { $(
        impl InferIntRangeInterface for $op {
            fn result_ranges(self, cx: &Context, body: &Body, operands: &[Option<IntRange>]) -> Ranges {
                let function: fn(u32, IntRange) -> IntRange = $function;
                let ty = body.value_type(body.result(self.handle(), 0));
                let known = operands.first().copied().flatten();
                vec![width(cx, ty).map(|width| {
                    known.map_or(IntRange::all(width), |range| function(width, range))
                })]
            }
        }
    )* };
}

widening! {
    ExtUI: |width, a| IntRange::from_unsigned(width, a.unsigned.0, a.unsigned.1);
    ExtSI: |width, a| IntRange::from_signed(width, a.signed.0, a.signed.1);
}

impl InferIntRangeInterface for Select {
    fn result_ranges(self, _: &Context, _: &Body, operands: &[Option<IntRange>]) -> Ranges {
        let known = |n: usize| operands.get(n).copied().flatten();
        let (yes, no) = (known(1), known(2));
        vec![match known(0).map(|condition| condition.unsigned) {
            Some((1, 1)) => yes,
            Some((0, 0)) => no,
            _ => yes.zip(no).map(|(yes, no)| yes.or(no)),
        }]
    }
}

impl InferIntRangeInterface for CmpI {
    fn result_ranges(self, cx: &Context, body: &Body, operands: &[Option<IntRange>]) -> Ranges {
        if width(cx, body.value_type(body.result(self.handle(), 0))) != Some(1) {
            return vec![None];
        }
        let known = |n: usize| operands.get(n).copied().flatten();
        let answer =
            known(0).zip(known(1)).and_then(|(a, b)| compare(self.predicate(cx, body), a, b));
        vec![Some(answer.map_or(IntRange::all(1), |answer| IntRange::constant(1, answer.into())))]
    }
}

/// What a comparison gives for all values of these ranges, if that is one answer.
fn compare(predicate: CmpIPredicate, a: IntRange, b: IntRange) -> Option<bool> {
    use CmpIPredicate::*;
    fn below<T: PartialOrd>(a: (T, T), b: (T, T)) -> Option<bool> {
        if a.1 < b.0 { Some(true) } else { (a.0 >= b.1).then_some(false) }
    }
    let apart = a.unsigned.1 < b.unsigned.0
        || b.unsigned.1 < a.unsigned.0
        || a.signed.1 < b.signed.0
        || b.signed.1 < a.signed.0;
    let one = a.unsigned.0 == a.unsigned.1 && a.unsigned == b.unsigned;
    let equal = if apart { Some(false) } else { one.then_some(true) };
    match predicate {
        Eq => equal,
        Ne => equal.map(|equal| !equal),
        Slt => below(a.signed, b.signed),
        Sge => below(a.signed, b.signed).map(|below| !below),
        Sgt => below(b.signed, a.signed),
        Sle => below(b.signed, a.signed).map(|below| !below),
        Ult => below(a.unsigned, b.unsigned),
        Uge => below(a.unsigned, b.unsigned).map(|below| !below),
        Ugt => below(b.unsigned, a.unsigned),
        Ule => below(b.unsigned, a.unsigned).map(|below| !below),
    }
}
