//! Types of results that dialects infer by hand: they are checked by the function that parses with
//! them, and what is said where they differ.

use crate::subject::{Subject, Wrong, quoted};
use irtool::context::{Context, Diagnostic, Type};
use irtool::ir::{Body, Op};
use irtool::spec::{self, name_of};

/// The results are of the types that [`irtool::asm::custom::Assembly::infer`] gives.
pub(crate) fn matches(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let infer = spec::of(cx, name_of(body, op)).and_then(|spec| spec.assembly?.infer);
    let Some(infer) = infer else { return };
    let operands: Vec<Type> = subject.operand_types().collect();
    let Some(wanted) = infer(cx, &operands, subject.own.properties(subject.root)) else { return };
    if subject.result_types().eq(wanted.iter().copied()) {
        return;
    }
    report_mismatch(&subject, &wanted, report);
}

/// Reports that the results of an op are not of these types, which follow from its operands.
pub(crate) fn report_mismatch(
    subject: &Subject<'_>,
    wanted: &[Type],
    report: &mut dyn FnMut(Diagnostic),
) {
    crate::subject::tell(Err(mismatch(subject, wanted)), report);
}

/// The answer of a check that infers types.
pub(crate) type Inference = Result<(), Wrong>;

/// That types cannot be inferred, after what is wrong.
pub(crate) fn fails(subject: &Subject<'_>, first: Diagnostic) -> Wrong {
    let second = Some(Box::new(subject.error("failed to infer returned types")));
    Wrong { first: first.without_op(), second }
}

/// That the results of an op are not of these types, which follow from its operands.
pub(crate) fn mismatch(subject: &Subject<'_>, wanted: &[Type]) -> Wrong {
    let list = |types: &mut dyn Iterator<Item = Type>| {
        types.map(|ty| quoted(subject.cx, ty)).collect::<Vec<_>>().join(", ")
    };
    let wanted = list(&mut wanted.iter().copied());
    let found = list(&mut subject.result_types());
    let words = format!(
        "inferred type(s) {wanted} are incompatible with return type(s) of operation {found}"
    );
    fails(subject, subject.error(words))
}
