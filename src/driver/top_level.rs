//! The op at the top: a module, or with `--no-implicit-module` whatever the text consists of.

use crate::asm::TopLevel;
use crate::context::{Context, Location};
use crate::ir::{Body, IrMapping, OpState};
use crate::verify::OpRef;

/// The op that the pipeline runs on.
pub(super) fn top_op(top: &TopLevel) -> OpRef<'_> {
    match top {
        TopLevel::Isolated(body) => OpRef { body, op: body.root() },
        TopLevel::Wrapped(module) => {
            let block = module.first_block(module.regions(module.root())[0]);
            let op = block.and_then(|block| module.first_op(block));
            OpRef { body: module, op: op.expect("a module is made around an op") }
        }
    }
}

/// A copy of the op in nothing that is known: what asks for a module around it finds none.
pub(super) fn without_module(cx: &Context, top: &TopLevel) -> Body {
    let around = OpState::new(cx.op_name("unknown.top"), Location::UNKNOWN).regions(1);
    let mut body = Body::from_state(cx, &around);
    let block = body.create_block();
    body.append_block(body.regions(body.root())[0], block);
    let op = match top {
        TopLevel::Isolated(top) => Some(body.adopt(Box::new(top.clone()), &[], &[], &[])),
        TopLevel::Wrapped(_) => {
            let OpRef { body: module, op } = top_op(top);
            body.import_op(module, op, &mut IrMapping::default()).ok()
        }
    };
    if let Some(op) = op {
        body.append_op(block, op);
    }
    body
}
