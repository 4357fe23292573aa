//! How the blocks of structured control flow are laid out.
//!
//! ```text
//! spirv.mlir.loop      { entry; header; ...; continue; merge }
//! spirv.mlir.selection { header; ...; merge }
//! ```

use crate::subject::{Answer, Subject, hooks};
use irtool::ir::Block;

hooks! {
    selection: is_selection,
    whole_loop: is_loop,
}

fn is_named(subject: &Subject<'_>, block: Block, name: &str) -> bool {
    let own = subject.own;
    let mut ops = own.ops(block);
    match (ops.next(), ops.next()) {
        (Some(op), None) => subject.cx.op_info(own.name(op)).name_bytes() == name.as_bytes(),
        _ => false,
    }
}

fn blocks(subject: &Subject<'_>) -> Vec<Block> {
    let own = subject.own;
    own.regions(subject.root).first().map_or(Vec::new(), |region| own.blocks(*region).collect())
}

const LAST: &str = "last block must be the merge block with only one 'spirv.mlir.merge' op";

fn is_selection(subject: &Subject<'_>) -> Answer {
    match blocks(subject)[..] {
        [] => Ok(()),
        [.., last] if !is_named(subject, last, "spirv.mlir.merge") => Err(subject.error(LAST)),
        [_] => Err(subject.error("must have a selection header block")),
        _ => Ok(()),
    }
}

fn is_loop(subject: &Subject<'_>) -> Answer {
    let blocks = blocks(subject);
    let own = subject.own;
    let leads = |from: Block, to: Block| {
        own.last_op(from).is_some_and(|op| own.successors(op).any(|block| block == to))
    };
    let words = match blocks[..] {
        [] => return Ok(()),
        [.., last] if !is_named(subject, last, "spirv.mlir.merge") => LAST,
        [_] => "must have an entry block branching to the loop header block",
        [_, _] => "must have a loop header block branched from the entry block",
        [entry, header, ..]
            if !is_named(subject, entry, "spirv.Branch") || !leads(entry, header) =>
        {
            "entry block must only have one 'spirv.Branch' op to the second block"
        }
        [_, _, _] => "requires a loop continue block branching to the loop header block",
        [_, header, .., last, _] if !leads(last, header) => {
            "second to last block must be the loop continue block that branches to the loop \
             header block"
        }
        [_, header, ref inner @ .., _, _] if inner.iter().any(|block| leads(*block, header)) => {
            "can only have the entry and loop continue block branching to the loop header block"
        }
        _ => return Ok(()),
    };
    Err(subject.error(words))
}
