//! What dialects say about inlining their ops: everything may be, in those that are listed.

use irtool::context::{Context, Implementation, Registry};
use irtool::ir::{Body, Op};
use irtool::spec::interfaces::DialectInliner;

/// Dialects of which every op may be inlined.
const DIALECTS: &[&str] = &[
    "affine", "arith", "cf", "complex", "index", "math", "memref", "scf", "tensor", "ub", "vector",
];

static ALWAYS: DialectInliner = DialectInliner::ALWAYS;

/// The same, except that calls and functions can forbid it.
static FUNC: DialectInliner = DialectInliner { may_inline_call, ..DialectInliner::ALWAYS };

/// Attaches what dialects say.
pub(crate) fn attach(registry: &mut Registry) {
    for dialect in DIALECTS {
        registry.implement(*dialect, Implementation::new(&ALWAYS));
    }
    registry.implement("func", Implementation::new(&FUNC));
}

fn may_inline_call(cx: &Context, call: (&Body, Op), callable: (&Body, Op)) -> bool {
    let forbids = |(body, op): (&Body, Op)| {
        cx.find_identifier("no_inline").is_some_and(|name| body.attr(op, name).is_some())
    };
    !forbids(call) && !forbids(callable)
}
