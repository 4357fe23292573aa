//! What loops ask: bounds that belong together, lists without duplicates, and loops inside where
//! they have no bounds of their own.

use super::verify::{counts, device_of, gives, has_device, privatizes};
use crate::region_flow;
use crate::subject::{Answer, Subject, name};
use irtool::context::{AttrData, Attribute, Type};
use irtool::ir::Op;

/// No type of device is twice in this list.
fn has_no_duplicates(subject: &Subject<'_>, list: &str) -> Answer {
    let devices = subject.array(list).unwrap_or_default();
    for (number, device) in devices.iter().enumerate() {
        if devices[..number].contains(device) {
            let device = device_of(subject, *device);
            return Err(subject
                .error(format!("duplicate device_type `{device}` found in {list} attribute")));
        }
    }
    Ok(())
}

/// What is yielded is what the other end of the edge takes: the results of the op, or the body again.
pub(super) fn leaves(subject: &Subject<'_>, to: &str) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    for end in region_flow::terminators(subject.cx, own, region, "acc.yield") {
        let results = subject.result_types();
        if own.num_operands(end) == 0 && results.len() == 0 {
            continue;
        }
        let taken: Vec<Type> = if to == "parent" { results.collect() } else { Vec::new() };
        region_flow::edge(subject, &region_flow::terminator(subject, end, 0), to, &taken)?;
    }
    Ok(())
}

/// The edges of a loop, which may run no time unless its body is any graph of blocks.
pub(super) fn goes_on(subject: &Subject<'_>) -> Answer {
    if subject.property("unstructured").is_none() {
        if subject.result_types().len() > 0 {
            let results: Vec<Type> = subject.result_types().collect();
            let point = region_flow::parent(subject, [].into_iter());
            region_flow::edge(subject, &point, "parent", &results)?;
        }
        leaves(subject, "Region #0")?;
    }
    leaves(subject, "parent")
}

pub(super) fn repeats(subject: &Subject<'_>) -> Answer {
    let size = |number: usize| subject.segment(number).unwrap_or(0);
    let (lower, upper, step) = (size(0), size(1), size(2));
    for (found, what) in [(step, "steps"), (lower, "lowerbounds")] {
        if upper != found {
            return Err(subject.bare_error(format!(
                "number of upperbounds expected to be the same as number of {what}"
            )));
        }
    }
    let inclusive = subject.property("inclusiveUpperbound").map(|attr| subject.cx.attr_data(attr));
    if let Some(AttrData::DenseArray { len, .. }) = inclusive
        && upper != 0
        && *len != upper
    {
        let words = "inclusiveUpperbound size is expected to be the same as upperbound size";
        return Err(subject.bare_error(words));
    }
    let collapses = subject.array("collapse");
    let devices = subject.array("collapseDeviceType");
    match (collapses, devices) {
        (Some(_), None) => {
            return Err(subject
                .error("collapse device_type attr must be define when collapse attr is present"));
        }
        (Some(collapses), Some(devices)) if collapses.len() != devices.len() => {
            let words = "collapse attribute count must match collapse device_type count";
            return Err(subject.error(words));
        }
        _ => {}
    }
    has_no_duplicates(subject, "collapseDeviceType")?;
    if size(3) > 0 {
        match subject.array("gangOperandsArgType") {
            None => {
                return Err(subject.error(
                    "gangOperandsArgType attribute must be defined when gang operands are present",
                ));
            }
            Some(types) if types.len() != size(3) => {
                let words = "gangOperandsArgType attribute count must match gangOperands count";
                return Err(subject.error(words));
            }
            _ => {}
        }
    }
    has_no_duplicates(subject, "gang")?;
    gives(subject, 3, "gang", 0)?;
    has_no_duplicates(subject, "worker")?;
    has_no_duplicates(subject, "workerNumOperandsDeviceType")?;
    counts(subject, 4, "worker")?;
    has_no_duplicates(subject, "vector")?;
    has_no_duplicates(subject, "vectorOperandsDeviceType")?;
    counts(subject, 5, "vector")?;
    gives(subject, 6, "tile", 0)?;
    is_of_one_kind(subject)?;
    privatizes(subject, [8, 9, 10])?;
    holds_loops(subject)
}

/// Whether iterations depend on each other is said once, and sequences are not parallel.
fn is_of_one_kind(subject: &Subject<'_>) -> Answer {
    let lists = ["auto_", "independent", "seq"];
    let all: Vec<Attribute> =
        lists.iter().filter_map(|list| subject.array(list)).flatten().copied().collect();
    if (1..all.len()).any(|number| all[..number].contains(&all[number])) {
        let words = "only one of auto, independent, seq can be present at the same time";
        return Err(subject.bare_error(words));
    }
    if !lists.iter().any(|list| has_device(subject, list, "none")) {
        let words = "at least one of auto, independent, seq must be present";
        return Err(subject.bare_error(words));
    }
    let parallel = [
        "gang",
        "worker",
        "vector",
        "gangOperandsDeviceType",
        "workerNumOperandsDeviceType",
        "vectorOperandsDeviceType",
    ];
    for device in subject.array("seq").unwrap_or_default() {
        let device = device_of(subject, *device);
        if parallel.iter().any(|list| has_device(subject, list, &device)) {
            return Err(subject.bare_error("gang, worker or vector cannot appear with seq"));
        }
    }
    Ok(())
}

/// A loop without bounds holds the loops that it is about.
fn holds_loops(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    if own.first_block(region).is_none() {
        return Err(subject.bare_error("expected non-empty body."));
    }
    let has_bounds = subject.segment(0) != Some(0);
    if subject.property("unstructured").is_some() {
        return match has_bounds {
            true => {
                Err(subject.bare_error("unstructured acc.loop must not have induction variables"))
            }
            false => Ok(()),
        };
    }
    if has_bounds {
        return Ok(());
    }
    let integer = |attr: &Attribute| match subject.cx.attr_data(*attr) {
        AttrData::Integer { value, .. } => value.to_i64(),
        _ => None,
    };
    let depths = subject.array("collapse").unwrap_or_default().iter().filter_map(integer);
    let mut wanted = depths.max().unwrap_or(1).max(1);
    let mut expected = subject.root;
    let mut open: Vec<Op> = Vec::new();
    let push_nested = |open: &mut Vec<Op>, op: Op| {
        let blocks = own.regions(op).iter().flat_map(|region| own.blocks(*region));
        let ops: Vec<Op> = blocks.flat_map(|block| own.ops(block)).collect();
        open.extend(ops.into_iter().rev());
    };
    push_nested(&mut open, subject.root);
    while let Some(op) = open.pop() {
        if own.child(op).is_some() {
            // What is isolated is not looked into here.
            return Ok(());
        }
        if is_loop(subject, op) {
            let mut around = own.ancestors(op).skip(1).filter(|op| is_loop(subject, *op));
            if around.next() != Some(expected) {
                let words = "found sibling loops inside container-like acc.loop";
                return Err(subject.bare_error(words));
            }
            wanted -= 1;
            expected = op;
        }
        if wanted == 0 {
            return Ok(());
        }
        push_nested(&mut open, op);
    }
    let words = "failed to find enough loop-like operations inside container-like acc.loop";
    Err(subject.bare_error(words))
}

fn is_loop(subject: &Subject<'_>, op: Op) -> bool {
    matches!(
        &*name(subject.cx, subject.own, op),
        "acc.loop"
            | "affine.for"
            | "affine.parallel"
            | "scf.for"
            | "scf.forall"
            | "scf.parallel"
            | "scf.while"
            | "sparse_tensor.iterate"
            | "tosa.while_loop"
    )
}
