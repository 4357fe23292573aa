//! What clauses ask: as many of one thing as of another, and nothing twice.

use crate::subject::{Answer, Subject, name};
use irtool::context::{AttrData, Attribute};
use irtool::ir::Value;
use irtool::spec::{self, OpSpec};

/// Groups of operands that are arguments of the region.
const HANDED_IN: [&str; 9] = [
    "has_device_addr_vars",
    "host_eval_vars",
    "in_reduction_vars",
    "map_vars",
    "private_vars",
    "reduction_vars",
    "task_reduction_vars",
    "use_device_addr_vars",
    "use_device_ptr_vars",
];

fn spec_of<'a>(subject: &Subject<'a>) -> Option<&'a OpSpec> {
    spec::of(subject.cx, spec::name_of(subject.body, subject.op))
}

/// The values in the group of this name.
pub(super) fn values<'a>(
    subject: &Subject<'a>,
    group: &str,
) -> impl ExactSizeIterator<Item = Value> + use<'a> {
    let number = spec_of(subject).and_then(|spec| spec.operand_group(group));
    let range = number.map_or(0..0, |number| subject.operand_group(number));
    subject.body.operands(subject.op).skip(range.start).take(range.len())
}

/// The first value that is met again.
fn is_repeated(mut values: impl Iterator<Item = Value>) -> bool {
    let mut met = Vec::new();
    values.any(|value| {
        let again = met.contains(&value);
        met.push(value);
        again
    })
}

/// The region has an argument for each value that is handed in.
pub(super) fn takes_arguments(subject: &Subject<'_>) -> Answer {
    let Some(spec) = spec_of(subject) else { return Ok(()) };
    // What is mapped around a region of data keeps its name there.
    let is_argument = |group: &str| {
        HANDED_IN.contains(&group) && (group != "map_vars" || spec.name == "omp.target")
    };
    let groups = spec.operands.iter().enumerate();
    let wanted: usize = groups
        .filter(|(_, group)| is_argument(&group.name))
        .map(|(number, _)| subject.operand_group(number).len())
        .sum();
    has_arguments(subject, wanted)
}

/// The region of a section has an argument for each value that all sections have their own of.
pub(super) fn takes_arguments_of_sections(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(parent) = body.parent_op(subject.op) else { return Ok(()) };
    if name(cx, body, parent) != "omp.sections" {
        return Ok(());
    }
    let sections = Subject::new(cx, body, parent);
    let wanted = ["private_vars", "reduction_vars"].map(|group| values(&sections, group).count());
    has_arguments(subject, wanted.iter().sum())
}

fn has_arguments(subject: &Subject<'_>, wanted: usize) -> Answer {
    let own = subject.own;
    let region = own.regions(subject.root).first();
    let block = region.and_then(|region| own.first_block(*region));
    match block.map_or(0, |block| own.num_block_args(block)) < wanted {
        true => Err(subject.error(format!("expected at least {wanted} entry block argument(s)"))),
        false => Ok(()),
    }
}

pub(super) fn allocates(subject: &Subject<'_>) -> Answer {
    match values(subject, "allocate_vars").len() == values(subject, "allocator_vars").len() {
        true => Ok(()),
        false => {
            let words = "expected equal sizes for allocate and allocator variables";
            Err(subject.bare_error(words))
        }
    }
}

pub(super) fn privatizes(subject: &Subject<'_>) -> Answer {
    let private = values(subject, "private_vars").len();
    let symbols = subject.array("private_syms").map_or(0, <[Attribute]>::len);
    match private == symbols {
        true => Ok(()),
        false => Err(subject.bare_error(format!(
            "inconsistent number of private variables and privatizer op symbols, private vars: \
             {private} vs. privatizer op symbols: {symbols}"
        ))),
    }
}

/// The same of `reduction`, `in_reduction` and `task_reduction`.
pub(super) fn reduces(subject: &Subject<'_>, clause: &str) -> Answer {
    let symbols = subject.array(&format!("{clause}_syms"));
    let variables = values(subject, &format!("{clause}_vars"));
    let count = variables.len();
    if count == 0 {
        return match symbols {
            Some(_) => Err(subject.error("unexpected reduction symbol references")),
            None => Ok(()),
        };
    }
    if symbols.is_none_or(|symbols| symbols.len() != count) {
        let words = "expected as many reduction symbol references as reduction variables";
        return Err(subject.error(words));
    }
    let by_reference = subject.property(&format!("{clause}_byref"));
    if let Some(AttrData::DenseArray { len, .. }) =
        by_reference.map(|attr| subject.cx.attr_data(attr))
        && *len != count
    {
        return Err(subject.bare_error(
            "expected as many reduction variable by reference attributes as reduction variables",
        ));
    }
    match is_repeated(variables) {
        true => Err(subject.error("accumulator variable used more than once")),
        false => Ok(()),
    }
}

pub(super) fn depends(subject: &Subject<'_>) -> Answer {
    let variables = values(subject, "depend_vars").len();
    let kinds = subject.array("depend_kinds").map_or(0, <[Attribute]>::len);
    if variables == kinds {
        return Ok(());
    }
    Err(subject.error(match variables {
        0 => "unexpected depend values",
        _ => "expected as many depend values as depend variables",
    }))
}

pub(super) fn aligns(subject: &Subject<'_>) -> Answer {
    let variables = values(subject, "aligned_vars");
    let alignments = subject.array("alignments");
    if variables.len() == 0 {
        return match alignments {
            Some(_) => Err(subject.error("unexpected alignment values attribute")),
            None => Ok(()),
        };
    }
    let Some(alignments) = alignments.filter(|found| found.len() == variables.len()) else {
        let words = "expected as many alignment values as aligned variables";
        return Err(subject.error(words));
    };
    if is_repeated(variables) {
        return Err(subject.error("aligned variable used more than once"));
    }
    for alignment in alignments {
        match subject.cx.attr_data(*alignment) {
            AttrData::Integer { value, .. } if value.to_i64().is_some_and(|value| value <= 0) => {
                return Err(subject.error("alignment should be greater than 0"));
            }
            AttrData::Integer { .. } => {}
            _ => return Err(subject.error("expected integer alignment")),
        }
    }
    Ok(())
}

pub(super) fn is_nontemporal(subject: &Subject<'_>) -> Answer {
    match is_repeated(values(subject, "nontemporal_vars")) {
        true => Err(subject.error("nontemporal variable used more than once")),
        false => Ok(()),
    }
}

/// Types are stated for variables that change evenly. (Where they are not stated at all the
/// reference does not come to an end.)
pub(super) fn is_linear(subject: &Subject<'_>) -> Answer {
    let variables = values(subject, "linear_vars").len();
    let types = subject.array("linear_var_types");
    match variables > 0 && types.is_some_and(|types| types.len() != variables) {
        true => Err(subject.bare_error("Ill-formed type attributes for linear variables")),
        false => Ok(()),
    }
}

pub(super) fn copies(subject: &Subject<'_>) -> Answer {
    let variables = values(subject, "copyprivate_vars").len();
    let functions = subject.array("copyprivate_syms").map_or(0, <[Attribute]>::len);
    match variables == functions {
        true => Ok(()),
        false => Err(subject.error(format!(
            "inconsistent number of copyprivate vars (= {variables}) and functions (= \
             {functions}), both must be equal"
        ))),
    }
}

/// Values of a clause are results of `omp.map.info`.
pub(super) fn is_mapped(subject: &Subject<'_>, clause: &str) -> Answer {
    are_mapped(subject, clause, &format!("{clause}_vars"))
}

/// The same of a group of operands.
pub(super) fn are_mapped(subject: &Subject<'_>, clause: &str, group: &str) -> Answer {
    let maps = |value: Value| {
        let op = subject.body.defining_op(value);
        op.is_some_and(|op| name(subject.cx, subject.body, op) == "omp.map.info")
    };
    match values(subject, group).all(maps) {
        true => Ok(()),
        false => {
            let words = format!("'{clause}' arguments must be defined by 'omp.map.info' ops");
            Err(subject.error(words))
        }
    }
}

/// What is mapped is mapped in a way that the op has.
pub(super) fn maps(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let op = name(cx, body, subject.op);
    let (mut written, mut read) = (Vec::new(), Vec::new());
    for value in values(subject, "map_vars") {
        let Some(info) = body.defining_op(value) else {
            return Err(subject.place_error("missing map operation"));
        };
        if name(cx, body, info) != "omp.map.info" {
            if op == "omp.declare_mapper.info" {
                continue;
            }
            return Err(subject.place_error("map argument is not a map entry operation"));
        }
        let flags = crate::subject::property(cx, body, info, "map_type");
        let flags = flags.and_then(|attr| super::words::word(cx, attr)).unwrap_or_default();
        let has = |flag: &str| flags.split('|').any(|found| found == flag);
        let (to, from, deletes) = (has("to"), has("from"), has("del"));
        let wrong = match &*op {
            "omp.target" | "omp.target_data" if deletes => {
                "to, from, tofrom and alloc map types are permitted"
            }
            "omp.target_enter_data" if from || deletes => "to and alloc map types are permitted",
            "omp.target_exit_data" if to => "from, release and delete map types are permitted",
            "omp.target_update" => {
                let variable = body.operands(info).next();
                if deletes || !to && !from {
                    "at least one of to or from map types must be specified, other map types are \
                     not permitted"
                } else if to && (from || read.contains(&variable))
                    || from && written.contains(&variable)
                {
                    "either to or from map types can be specified, not both"
                } else if ["always", "close", "implicit"].into_iter().any(has) {
                    "present, mapper and iterator map type modifiers are permitted"
                } else {
                    let list = if to { &mut written } else { &mut read };
                    list.push(variable);
                    continue;
                }
            }
            _ => continue,
        };
        return Err(subject.place_error(wrong));
    }
    Ok(())
}

/// Private variables are mapped or not, each of them.
pub(super) fn maps_private(subject: &Subject<'_>) -> Answer {
    let Some(maps) = subject.integers("private_maps") else { return Ok(()) };
    match maps.len() == values(subject, "private_vars").len() {
        true => Ok(()),
        false => {
            let words = "sizes of `private` operand range and `private_maps` attribute mismatch";
            Err(subject.error(words))
        }
    }
}
