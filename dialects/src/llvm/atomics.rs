//! What is done to memory at once: of a fitting type, ordered and aligned.

use super::assembly::own_type;
use super::instructions::{full, inner_text, integer};
use super::signature::differs;
use super::types::{is_compatible_float, is_compatible_vector};
use crate::subject::{Answer, Subject, hooks};
use irtool::context::{Context, Type, TypeData};
use irtool::spec::Relation;

hooks! {
    load: |subject: &Subject<'_>| {
        is_atomic(subject, subject.result_types().next(), &[(RELEASE, "release"), ACQ_REL])
    },
    store: |subject: &Subject<'_>| {
        is_atomic(subject, subject.operand_types().next(), &[(4, "acquire"), ACQ_REL])
    },
    update: updates,
    exchange: exchanges,
    fence: orders,
}

/// The weakest ordering of what is atomic.
const MONOTONIC: i64 = 2;
const RELEASE: i64 = 5;
const ACQ_REL: (i64, &str) = (6, "acq_rel");

/// Whether values of the type are loaded and stored at once.
fn may_be_atomic(cx: &Context, ty: Type) -> bool {
    let width = match cx.type_data(ty) {
        TypeData::Integer { width, .. } => *width,
        TypeData::Float(kind) if is_compatible_float(cx, ty) => kind.width(),
        TypeData::Dialect(text) => return text.mnemonic() == b"ptr",
        _ => return false,
    };
    width >= 8 && width.is_power_of_two()
}

/// An atomic access is of a fitting type, ordered and aligned.
fn is_atomic(subject: &Subject<'_>, ty: Option<Type>, unsupported: &[(i64, &str)]) -> Answer {
    let ordering = integer(subject, "ordering");
    if ordering == 0 {
        return match subject.property("syncscope") {
            Some(_) => Err(subject.error("expected syncscope to be null for non-atomic access")),
            None => Ok(()),
        };
    }
    if let Some(ty) = ty.filter(|ty| !may_be_atomic(subject.cx, *ty)) {
        let ty = full(subject.cx, ty);
        return Err(subject.error(format!("unsupported type {ty} for atomic access")));
    }
    if let Some((_, word)) = unsupported.iter().find(|(value, _)| *value == ordering) {
        return Err(subject.error(format!("unsupported ordering '{word}'")));
    }
    match subject.property("alignment") {
        Some(_) => Ok(()),
        None => Err(subject.error("expected alignment for atomic access")),
    }
}

/// `llvm.atomicrmw`: numbers are updated by ops on them, and in some order.
fn updates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = subject.operand_types().nth(1) else { return Ok(()) };
    let words = match integer(subject, "bin_op") {
        // `xchg`
        0 if may_be_atomic(cx, ty) => None,
        0 => Some("unexpected LLVM IR type for 'xchg' bin_op"),
        // Those between `fadd` and `fmin`, `fmaximum` and `fminimum`.
        11..=14 | 19 | 20 => match cx.type_data(ty) {
            TypeData::Vector { element, .. } if is_compatible_vector(cx, ty) => {
                let fits = is_compatible_float(cx, *element);
                (!fits).then_some("expected LLVM IR floating point type for vector element")
            }
            _ => (!is_compatible_float(cx, ty)).then_some("expected LLVM IR floating point type"),
        },
        _ => match cx.type_data(ty) {
            TypeData::Integer { width: 8 | 16 | 32 | 64, .. } => None,
            _ => Some("expected LLVM IR integer type"),
        },
    };
    if let Some(words) = words {
        return Err(subject.error(words));
    }
    match integer(subject, "ordering") < MONOTONIC {
        true => Err(subject.error("expected at least 'monotonic' ordering")),
        false => Ok(()),
    }
}

/// The struct of a value of a type and a bool: `llvm.cmpxchg` gives what was there, and whether it was
/// as expected.
pub(super) const WITH_BOOL: Relation = Relation {
    holds: |cx, pair, ty| !differs(cx, pair, &with_bool(cx, ty)),
    derive: |cx, ty| Some(own_type(cx, with_bool(cx, ty))),
};

fn with_bool(cx: &Context, ty: Type) -> String {
    format!("struct<({}, i1)>", inner_text(cx, ty))
}

fn exchanges(subject: &Subject<'_>) -> Answer {
    let Some(ty) = subject.operand_types().nth(2) else { return Ok(()) };
    if !may_be_atomic(subject.cx, ty) {
        return Err(subject.error("unexpected LLVM IR type"));
    }
    let success = integer(subject, "success_ordering");
    let failure = integer(subject, "failure_ordering");
    if success.min(failure) < MONOTONIC {
        return Err(subject.error("ordering must be at least 'monotonic'"));
    }
    match failure == RELEASE || failure == ACQ_REL.0 {
        true => Err(subject.error("failure ordering cannot be 'release' or 'acq_rel'")),
        false => Ok(()),
    }
}

fn orders(subject: &Subject<'_>) -> Answer {
    match integer(subject, "ordering") <= MONOTONIC {
        true => {
            Err(subject.error("can be given only acquire, release, acq_rel, and seq_cst orderings"))
        }
        false => Ok(()),
    }
}
