//! What transformations of structured ops ask of their parameters, and what their blocks yield.

use crate::numbers::comma_separated;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::context::{AttrData, DYNAMIC, Diagnostic};
use irtool::ir::{Block, Op};

hooks! {
    pad: |subject: &Subject<'_>| {
        let flags = subject.integers("nofold_flags").unwrap_or_default();
        if flags.iter().any(|flag| !matches!(flag, 0 | 1)) {
            return Err(subject.error(format!(
                "expects nofold_flags to contain booleans (0/1), found {}",
                listed(subject, "nofold_flags")
            )));
        }
        let dims = subject.integers("padding_dimensions").unwrap_or_default();
        if dims.iter().any(|dim| *dim < 0) {
            return Err(subject.error(format!(
                "expects padding_dimensions to contain positive integers, found {}",
                listed(subject, "padding_dimensions")
            )));
        }
        let multiples = subject.integers("static_pad_to_multiple_of").unwrap_or_default();
        if !multiples.is_empty() && multiples.len() != dims.len() {
            return Err(subject.error("expects as many multiples as padding_dimensions"));
        }
        for order in subject.groups("transpose_paddings").unwrap_or_default() {
            if !is_permutation(&order) {
                return Err(subject.error(format!(
                    "expects transpose_paddings to be a permutation, found [{}]",
                    comma_separated(&order)
                )));
            }
        }
        let known = ["bufferization.materialize_in_destination", "linalg.copy", "none"];
        match is_named(subject, "copy_back_op", &known) {
            true => Ok(()),
            false => Err(subject.error("invalid copy_back_op")),
        }
    },
    hoist_pad: |subject: &Subject<'_>| {
        let order = subject.integers("transpose").unwrap_or_default();
        match is_permutation(&order) {
            true => Ok(()),
            false => Err(subject.error(format!(
                "expects transpose to be a permutation, found {}",
                comma_separated(&order)
            ))),
        }
    },
    split: |subject: &Subject<'_>| {
        let is_dynamic = subject.integer("static_chunk_sizes") == Some(DYNAMIC);
        match is_dynamic == (subject.operand_types().len() > 1) {
            true => Ok(()),
            false => Err(subject.error(
                "expects either a dynamic or a static split point to be provided",
            )),
        }
    },
    tile_using_forall: tiles_to_forall,
    vectorize: |subject: &Subject<'_>| {
        let sizes = subject.integers("static_vector_sizes").map_or(0, |sizes| sizes.len());
        let scalable = subject.property("scalable_sizes").map(|attr| subject.cx.attr_data(attr));
        let scalable = match scalable {
            Some(AttrData::DenseArray { len, .. }) => *len,
            _ => 0,
        };
        match sizes == scalable {
            true => Ok(()),
            false => Err(subject.error(format!(
                "expected same number of vector sizes ({sizes}) and scalable sizes ({scalable})"
            ))),
        }
    },
    one_type: |subject: &Subject<'_>| {
        let mut results = subject.result_types();
        let first = results.next();
        match results.all(|ty| Some(ty) == first) {
            true => Ok(()),
            false => Err(subject.error("expects all results type to be the same")),
        }
    },
    one_shot_bufferize: |subject: &Subject<'_>| {
        if !is_named(subject, "memcpy_op", &["memref.copy", "linalg.copy"]) {
            return Err(subject.error("unsupported memcpy op"));
        }
        let only_tests = subject.is_true("test_analysis_only");
        let mut shown = ["print_conflicts", "dump_alias_sets"].into_iter();
        match shown.find(|name| !only_tests && subject.is_true(name)) {
            Some(name) => Err(subject.error(format!("'{name}' requires 'test_analysis_only'"))),
            None => Ok(()),
        }
    },
    map_to_blocks: |subject: &Subject<'_>| {
        match subject.integers("grid_dims").map_or(0, |dims| dims.len()) {
            0 | 3 => Ok(()),
            _ => Err(subject.error("transform requires empty or size-3 grid_dims")),
        }
    },
    simplify_bounded: |subject: &Subject<'_>| {
        let values = subject.operand_types().len().saturating_sub(1);
        for (name, what) in [("lower_bounds", "lower"), ("upper_bounds", "upper")] {
            let found = subject.integers(name).map_or(0, |bounds| bounds.len());
            if found != values {
                return Err(subject.error(format!(
                    "incorrect number of {what} bounds, expected {values} but found {found}"
                )));
            }
        }
        Ok(())
    },
}

/// The array of this name, as it is written.
fn listed(subject: &Subject<'_>, name: &str) -> String {
    format!("[{}]", comma_separated(&subject.integers(name).unwrap_or_default()))
}

/// Whether the text of an attribute is one of these.
pub(super) fn is_named(subject: &Subject<'_>, attribute: &str, known: &[&str]) -> bool {
    let text = subject.property(attribute).and_then(|text| subject.cx.string_value(text));
    text.is_none_or(|text| known.contains(&&*subject.cx.str(text)))
}

pub(super) fn is_permutation(order: &[i64]) -> bool {
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    sorted.iter().enumerate().all(|(place, number)| place as i64 == *number)
}

pub(super) fn first_block(subject: &Subject<'_>) -> Option<Block> {
    let region = subject.own.regions(subject.root).first()?;
    subject.own.first_block(*region)
}

fn tiles_to_forall(subject: &Subject<'_>) -> Answer {
    let given = |name| subject.integers(name).is_some_and(|list| !list.is_empty());
    let [threads, sizes] = ["static_num_threads", "static_tile_sizes"].map(given);
    let [packed_threads, packed_sizes] = [3, 4].map(|n| !subject.operand_group(n).is_empty());
    if threads && packed_threads {
        return Err(subject.error("num_threads and packed_num_threads are mutually exclusive"));
    }
    if sizes && packed_sizes {
        return Err(subject.error("tile_sizes and packed_tile_sizes are mutually exclusive"));
    }
    match threads || sizes || packed_threads || packed_sizes {
        true => Ok(()),
        false => {
            Err(subject
                .error("either (packed_)num_threads or (packed_)tile_sizes must be specified"))
        }
    }
}

/// Whether a terminator has what the op around it gives.
pub(super) fn yields_results(subject: &Subject<'_>, last: Op) -> Answer {
    let own = subject.own;
    let at_last = |words: String| {
        let text = irtool::spec::op_error(subject.cx, own, last, &words);
        Err::<(), Diagnostic>(text)
    };
    let found = own.operands(last).map(|value| own.value_type(value));
    let wanted = subject.result_types();
    if found.len() != wanted.len() {
        return at_last(
            "expected terminator to have as many operands as the parent op has results".to_owned(),
        );
    }
    for (number, (found, wanted)) in found.zip(wanted).enumerate() {
        if found != wanted {
            let [found, wanted] = [found, wanted].map(|ty| quoted(subject.cx, ty));
            return at_last(format!(
                "the type of the terminator operand #{number} must match the type of the \
                 corresponding parent op result ({found} vs {wanted})"
            ));
        }
    }
    Ok(())
}
