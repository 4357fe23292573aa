//! Handles that ops use up: what they stood for is gone afterwards, so that nobody else may use one
//! up again. A sequence that is included says by its marks what it uses up.
//!
//! Limits: sequences that are included from another symbol table are not looked for.

use crate::subject::{Answer, Subject, name, property};
use irtool::context::{AttrData, Context, Diagnostic, Traits};
use irtool::ir::{Block, Body, Op, Use, Value};
use irtool::spec::name_of;

/// Ops that use up their first operand, without the name of the dialect.
#[rustfmt::skip]
const CONSUMERS: &[&str] = &[
    "affine.simplify_bounded_affine_ops",
    "affine.simplify_min_max_affine_ops",
    "alternatives",
    "apply_conversion_patterns",
    "apply_registered_pass",
    "bufferization.empty_tensor_to_alloc_tensor",
    "bufferization.one_shot_bufferize",
    "foreach_match",
    "func.deduplicate_func_args",
    "func.replace_func_signature",
    "gpu.map_forall_to_blocks",
    "gpu.map_nested_forall_to_threads",
    "loop.coalesce",
    "loop.forall_to_for",
    "loop.forall_to_parallel",
    "loop.fuse_sibling",
    "loop.outline",
    "loop.parallel_for_to_nested_fors",
    "loop.peel",
    "loop.pipeline",
    "loop.promote_if_one_iteration",
    "loop.unroll",
    "loop.unroll_and_jam",
    "memref.alloca_to_global",
    "memref.make_loop_independent",
    "memref.multibuffer",
    "nvgpu.create_async_groups",
    "nvgpu.pipeline_shared_memory_copies",
    "nvgpu.rewrite_copy_as_tma",
    "nvgpu.rewrite_matmul_as_mma_sync",
    "structured.bufferize_to_allocation",
    "structured.convert_conv2d_to_img2col",
    "structured.convert_to_loops",
    "structured.decompose",
    "structured.decompose_interface",
    "structured.decompose_winograd_op",
    "structured.flatten_elementwise",
    "structured.fuse",
    "structured.fuse_into_containing_op",
    "structured.generalize",
    "structured.gpu.map_copy_to_threads",
    "structured.hoist_pad",
    "structured.hoist_redundant_vector_broadcasts",
    "structured.hoist_redundant_vector_transfers",
    "structured.insert_slice_to_copy",
    "structured.interchange",
    "structured.linalg_copy_to_memref",
    "structured.lower_pack",
    "structured.lower_unpack",
    "structured.pack",
    "structured.pack_greedily",
    "structured.pack_transpose",
    "structured.pad",
    "structured.pad_tiling_interface",
    "structured.promote",
    "structured.replace",
    "structured.rewrite_in_destination_passing_style",
    "structured.scalarize",
    "structured.specialize",
    "structured.split",
    "structured.split_reduction",
    "structured.tile_reduction_using_for",
    "structured.tile_reduction_using_forall",
    "structured.tile_using_for",
    "structured.tile_using_forall",
    "structured.transpose_conv2d",
    "structured.transpose_matmul",
    "structured.vectorize",
    "structured.vectorize_children_and_apply_patterns",
    "structured.winograd_conv2d",
    "tensor.make_loop_independent",
    "xegpu.set_desc_layout",
];

/// Ops that use up their second operand, too.
const OF_TWO: [&str; 2] = ["loop.fuse_sibling", "structured.pack_transpose"];

/// Ops that do with an operand what their region does with the argument for it.
const PASSING: [&str; 2] = ["foreach", "sequence"];

/// What an op does with an operand.
enum Does {
    Reads,
    UsesUp,
    /// What its region does with this argument.
    Passes(Value),
}

/// The named sequences that ops may include: those of the nearest symbol table.
pub(super) struct Around<'a> {
    cx: &'a Context,
    body: &'a Body,
    block: Option<Block>,
}

impl<'a> Around<'a> {
    /// Those around an op.
    pub fn of(subject: &Subject<'a>) -> Self {
        let Subject { cx, body, .. } = *subject;
        let is_table =
            |op: Op| cx.op_info(name_of(body, op)).traits().contains(Traits::SYMBOL_TABLE);
        let mut inside = subject.op;
        let block = loop {
            match body.parent_op(inside) {
                Some(table) if is_table(table) => break body.block_of(inside),
                Some(other) => inside = other,
                None => break None,
            }
        };
        Around { cx, body, block }
    }

    /// Whether the sequence that an op of `body` includes uses up an argument.
    fn uses_up(&self, body: &Body, include: Op, argument: usize) -> bool {
        let cx = self.cx;
        let Some(target) = property(cx, body, include, "target") else { return false };
        let target = irtool::asm::attribute_text(cx, target);
        let Some(block) = self.block else { return false };
        let found = self.body.ops(block).find_map(|op| {
            let sequence = Subject::new(cx, self.body, op);
            let symbol = sequence.property("sym_name").map(|attr| cx.attr_data(attr))?;
            let AttrData::String { value, .. } = symbol else { return None };
            let is_named = name(cx, self.body, op) == "transform.named_sequence";
            let is_target = target.strip_prefix('@').map(str::as_bytes) == Some(cx.bytes(*value));
            (is_named && is_target).then_some(sequence)
        });
        let marks = found.and_then(|sequence| sequence.array("arg_attrs")?.get(argument));
        match marks.map(|marks| cx.attr_data(*marks)) {
            Some(AttrData::Dictionary(marks)) => {
                marks.iter().any(|mark| cx.bytes(mark.name) == b"transform.consumed")
            }
            _ => false,
        }
    }
}

fn does(around: &Around<'_>, body: &Body, slot: Use) -> Does {
    let cx = around.cx;
    let (op, number) = (body.use_owner(slot), body.use_number(slot));
    let name = name(cx, body, op);
    let Some(name) = name.strip_prefix("transform.") else { return Does::Reads };
    if name == "include" {
        return if around.uses_up(body, op, number) { Does::UsesUp } else { Does::Reads };
    }
    if PASSING.contains(&name) {
        let block = body.regions(op).first().and_then(|region| body.first_block(*region));
        let argument = block.and_then(|block| body.block_args(block).nth(number));
        return argument.map_or(Does::Reads, Does::Passes);
    }
    let uses_up = match number {
        0 => CONSUMERS.binary_search(&name).is_ok(),
        1 => OF_TWO.contains(&name),
        _ => false,
    };
    if uses_up { Does::UsesUp } else { Does::Reads }
}

/// The uses of a value that use it up.
fn consumers<'a>(
    around: &'a Around<'a>,
    body: &'a Body,
    value: Value,
) -> impl Iterator<Item = Use> + use<'a> {
    body.uses(value).filter(move |slot| match does(around, body, *slot) {
        Does::Reads => false,
        Does::UsesUp => true,
        Does::Passes(argument) => is_consumed(around, body, argument),
    })
}

/// Whether an op of the block that a value is defined in uses it up.
pub(super) fn is_consumed(around: &Around<'_>, body: &Body, value: Value) -> bool {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        let block = body.defining_block(value);
        for slot in body.uses(value) {
            if body.block_of(body.use_owner(slot)) != block {
                continue;
            }
            match does(around, body, slot) {
                Does::Reads => {}
                Does::UsesUp => return true,
                Does::Passes(argument) => waiting.push(argument),
            }
        }
    }
    false
}

/// Where a value is used up twice, what is said of that behind `error`.
fn twice(
    around: &Around<'_>,
    body: &Body,
    value: Value,
    error: impl FnOnce() -> Diagnostic,
) -> Answer {
    let mut uses = consumers(around, body, value);
    let (Some(first), Some(second)) = (uses.next(), uses.next()) else { return Ok(()) };
    // Of the regions of alternatives one runs.
    let [a, b] = [first, second].map(|slot| body.block_of(body.use_owner(slot)));
    if a != b {
        return Ok(());
    }
    let note = |error: Diagnostic, slot: Use| {
        let words = format!("used here as operand #{}", body.use_number(slot));
        error.with_note(body.location(body.use_owner(slot)), words)
    };
    Err(note(note(error(), first), second))
}

/// No result of the ops in the regions of an op is used up twice.
pub(super) fn results_once(subject: &Subject<'_>) -> Answer {
    let (around, own) = (Around::of(subject), subject.own);
    let regions = own.regions(subject.root).iter();
    let blocks = regions.filter_map(|region| own.first_block(*region));
    for op in blocks.flat_map(|block| own.ops(block)) {
        for (number, result) in own.results(op).enumerate() {
            let words = || format!("result #{number} has more than one potential consumer");
            twice(&around, own, result, || Diagnostic::error(own.location(op), words()))?;
        }
    }
    Ok(())
}

/// No argument of the region of an op is used up twice.
pub(super) fn arguments_once(subject: &Subject<'_>) -> Answer {
    let (around, own) = (Around::of(subject), subject.own);
    let region = own.regions(subject.root).first();
    let Some(block) = region.and_then(|region| own.first_block(*region)) else { return Ok(()) };
    for (number, argument) in own.block_args(block).enumerate() {
        let words = || format!("block argument #{number} has more than one potential consumer");
        twice(&around, own, argument, || subject.error(words()))?;
    }
    Ok(())
}
