//! What ops may stand in what, and how many.

use crate::subject::{Answer, Subject, name};
use irtool::context::{AttrData, Context};
use irtool::ir::{Body, Op};

/// Ops that have one other in them: a loop, or another of these.
const WRAPPERS: [&str; 6] = [
    "omp.distribute",
    "omp.loop",
    "omp.simd",
    "omp.taskloop",
    "omp.workshare.loop_wrapper",
    "omp.wsloop",
];

pub(super) fn is_wrapper(cx: &Context, body: &Body, op: Op) -> bool {
    WRAPPERS.contains(&&*name(cx, body, op))
}

/// The wrapper directly around the op.
pub(super) fn wrapper_around(subject: &Subject<'_>) -> Option<Op> {
    let parent = subject.body.parent_op(subject.op)?;
    is_wrapper(subject.cx, subject.body, parent).then_some(parent)
}

/// The ops of the first region.
fn nested<'a>(subject: &Subject<'a>) -> impl Iterator<Item = Op> + use<'a> {
    let own = subject.own;
    let region = own.regions(subject.root).first().copied();
    let blocks = region.into_iter().flat_map(|region| own.blocks(region));
    blocks.flat_map(|block| own.ops(block))
}

/// The name of the wrapper directly in the op.
fn nested_wrapper(subject: &Subject<'_>) -> Option<String> {
    let op = nested(subject).next()?;
    let is_one = is_wrapper(subject.cx, subject.own, op);
    is_one.then(|| name(subject.cx, subject.own, op).into_owned())
}

pub(super) fn wraps_one(subject: &Subject<'_>) -> Answer {
    let mut ops = nested(subject);
    let (Some(op), None) = (ops.next(), ops.next()) else {
        return Err(subject.error("loop wrapper does not contain exactly one nested op"));
    };
    let (cx, own) = (subject.cx, subject.own);
    match is_wrapper(cx, own, op) || name(cx, own, op) == "omp.loop_nest" {
        true => Ok(()),
        false => {
            Err(subject
                .error("nested in loop wrapper is not another loop wrapper or `omp.loop_nest`"))
        }
    }
}

pub(super) fn stands_alone(subject: &Subject<'_>) -> Answer {
    wraps_one(subject)?;
    match wrapper_around(subject).is_some() || nested_wrapper(subject).is_some() {
        true => Err(subject.error("expected to be a standalone loop wrapper")),
        false => Ok(()),
    }
}

fn is_composite(cx: &Context, body: &Body, op: Op) -> bool {
    body.attrs(op).iter().any(|attr| cx.bytes(attr.name) == b"omp.composite")
}

const MISSING: &str = "'omp.composite' attribute missing from composite wrapper";
const PRESENT: &str = "'omp.composite' attribute present in non-composite wrapper";

/// A wrapper with one of these wrappers in it is part of a composite construct, and says so; one
/// without may be, where it stands in another.
fn composes(subject: &Subject<'_>, inner: &[&str], words: &str, leaf: bool) -> Answer {
    wraps_one(subject)?;
    let composite = is_composite(subject.cx, subject.own, subject.root);
    let leaf = leaf && wrapper_around(subject).is_some();
    let words = match nested_wrapper(subject) {
        Some(_) if !composite => MISSING,
        Some(wrapper) if !inner.contains(&&*wrapper) => words,
        None if composite && !leaf => PRESENT,
        None if !composite && leaf => MISSING,
        _ => return Ok(()),
    };
    Err(subject.bare_error(words))
}

pub(super) fn shares_loop(subject: &Subject<'_>) -> Answer {
    composes(subject, &["omp.simd"], "only supported nested wrapper is 'omp.simd'", true)
}

pub(super) fn makes_tasks(subject: &Subject<'_>) -> Answer {
    composes(subject, &["omp.simd"], "only supported nested wrapper is 'omp.simd'", false)
}

pub(super) fn distributes(subject: &Subject<'_>) -> Answer {
    let words = "only supported nested wrappers are 'omp.simd' and 'omp.wsloop'";
    composes(subject, &["omp.simd", "omp.wsloop"], words, false)?;
    if nested_wrapper(subject).is_some_and(|wrapper| wrapper == "omp.wsloop") {
        let (cx, body) = (subject.cx, subject.body);
        let parent = body.parent_op(subject.op);
        let fits = |op: Op| name(cx, body, op) == "omp.parallel" && is_composite(cx, body, op);
        if !parent.is_some_and(fits) {
            return Err(subject.bare_error(
                "an 'omp.wsloop' nested wrapper is only allowed when a composite 'omp.parallel' \
                 is the direct parent",
            ));
        }
    }
    Ok(())
}

/// A loop of vectors is part of a composite construct in another wrapper, and only there.
pub(super) fn is_leaf(subject: &Subject<'_>) -> Answer {
    let composite = is_composite(subject.cx, subject.own, subject.root);
    match (composite, wrapper_around(subject).is_some()) {
        (false, true) => Err(subject.bare_error(MISSING)),
        (true, false) => Err(subject.bare_error(PRESENT)),
        _ => Ok(()),
    }
}

pub(super) fn wraps_loop(subject: &Subject<'_>) -> Answer {
    wraps_one(subject)?;
    match nested_wrapper(subject) {
        Some(_) => Err(subject.error("must wrap an 'omp.loop_nest' directly")),
        None => Ok(()),
    }
}

/// A parallel region with a distributed loop in it is composite, with nothing else of the dialect
/// there.
pub(super) fn is_parallel(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let is_distribute = |op: &Op| name(cx, own, *op) == "omp.distribute";
    let distributes = nested(subject).filter(is_distribute).count();
    if distributes > 1 {
        let words = "multiple 'omp.distribute' nested inside of 'omp.parallel'";
        return Err(subject.bare_error(words));
    }
    let composite = is_composite(cx, own, subject.root);
    if distributes == 0 {
        return match composite {
            true => {
                let words = "'omp.composite' attribute present in non-composite operation";
                Err(subject.bare_error(words))
            }
            false => Ok(()),
        };
    }
    if !composite {
        let words = "'omp.composite' attribute missing from composite operation";
        return Err(subject.bare_error(words));
    }
    for op in nested(subject).filter(|op| !is_distribute(op)) {
        let found = name(cx, own, op);
        if found.starts_with("omp.") && !own.has_trait(op, irtool::context::Traits::TERMINATOR) {
            return Err(subject.bare_error(format!(
                "unexpected OpenMP operation inside of composite 'omp.parallel': {found}"
            )));
        }
    }
    Ok(())
}

pub(super) fn has_sections(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let fits = |op: Op| matches!(&*name(cx, own, op), "omp.section" | "omp.terminator");
    match nested(subject).all(fits) {
        true => Ok(()),
        false => Err(subject.error("expected omp.section op or terminator op inside region")),
    }
}

pub(super) fn has_one_league(subject: &Subject<'_>) -> Answer {
    let is_teams = |op: &Op| name(subject.cx, subject.own, *op) == "omp.teams";
    match nested(subject).filter(is_teams).count() > 1 {
        true => Err(subject.bare_error("target containing multiple 'omp.teams' nested ops")),
        false => Ok(()),
    }
}

/// The ops around, from the innermost out, as far as the isolated one.
fn around<'a>(subject: &Subject<'a>) -> impl Iterator<Item = Op> + use<'a> {
    subject.body.ancestors(subject.op).skip(1)
}

/// Whether the ops around end in one of this dialect, so that there may be more beyond.
fn may_go_on(subject: &Subject<'_>) -> bool {
    around(subject).last().is_some_and(|op| name(subject.cx, subject.body, op).starts_with("omp."))
}

pub(super) fn is_league(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let mut found = around(subject).map(|op| name(cx, body, op));
    let parent = found.next();
    let in_target = parent.as_deref() == Some("omp.target");
    let fits = in_target || !parent.into_iter().chain(found).any(|op| op.starts_with("omp."));
    match fits {
        true => Ok(()),
        false => Err(subject.bare_error(
            "expected to be nested inside of omp.target or not nested in any OpenMP dialect \
             operations",
        )),
    }
}

pub(super) fn is_in_workshare(subject: &Subject<'_>) -> Answer {
    let mut found = around(subject).map(|op| name(subject.cx, subject.body, op));
    match found.any(|op| op == "omp.workshare") || may_go_on(subject) {
        true => Ok(()),
        false => Err(subject.error("must be nested in an omp.workshare")),
    }
}

fn own_property(subject: &Subject<'_>, op: Op, attr: &str) -> Option<irtool::context::Attribute> {
    crate::subject::property(subject.cx, subject.body, op, attr)
}

/// Checks what is cancelled, or may be: `what` starts messages.
fn cancels(subject: &Subject<'_>, what: &str, orphaned: &str) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let op_name = |op: Option<Op>| op.map(|op| name(cx, body, op).into_owned()).unwrap_or_default();
    let parent = around(subject).find(|op| name(cx, body, *op).starts_with("omp."));
    let Some(parent) = parent else { return Err(subject.error(orphaned)) };
    let beyond = body.parent_op(parent);
    let (inner, outer) = (op_name(Some(parent)), op_name(beyond));
    let is_cancel = what == "cancel";
    let with = |attr: &str| {
        is_cancel && beyond.is_some_and(|op| own_property(subject, op, attr).is_some())
    };
    let wrong = match subject.word("cancel_directive") {
        Some("parallel") if inner != "omp.parallel" => {
            "parallel must appear inside a parallel region"
        }
        Some("loop") if outer != "omp.wsloop" => {
            "loop must appear inside a worksharing-loop region"
        }
        Some("loop") if with("nowait") => {
            return Err(subject.bare_error(
                "A worksharing construct that is canceled must not have a nowait clause",
            ));
        }
        Some("loop") if with("ordered") => {
            return Err(subject.bare_error(
                "A worksharing construct that is canceled must not have an ordered clause",
            ));
        }
        Some("sections") if outer != "omp.sections" => {
            "sections must appear inside a sections region"
        }
        Some("sections") if with("nowait") => {
            return Err(subject.bare_error(
                "A sections construct that is canceled must not have a nowait clause",
            ));
        }
        Some("taskgroup") if inner != "omp.task" && outer != "omp.taskloop" => {
            "taskgroup must appear inside a task region"
        }
        _ => return Ok(()),
    };
    Err(subject.error(format!("{what} {wrong}")))
}

pub(super) fn cancels_now(subject: &Subject<'_>) -> Answer {
    cancels(subject, "cancel", "Orphaned cancel construct")
}

pub(super) fn may_be_cancelled(subject: &Subject<'_>) -> Answer {
    cancels(subject, "cancellation point", "Orphaned cancellation point")
}

/// What is ordered stands in a loop that says so.
pub(super) fn is_ordered(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let has_region = !subject.own.regions(subject.root).is_empty();
    let nest = around(subject).find(|op| name(cx, body, *op) == "omp.loop_nest");
    let Some(nest) = nest else {
        return match has_region || may_go_on(subject) {
            true => Ok(()),
            false => Err(subject.error("must be nested inside of a loop")),
        };
    };
    let ordered = |op: Op| match own_property(subject, op, "ordered").map(|attr| cx.attr_data(attr))
    {
        Some(AttrData::Integer { value, .. }) => value.to_i64(),
        _ => None,
    };
    let Some(wrapper) = body.parent_op(nest) else { return Ok(()) };
    match &*name(cx, body, wrapper) {
        "omp.wsloop" => {
            let words = match ordered(wrapper) {
                None => "the enclosing worksharing-loop region must have an ordered clause",
                Some(0) if !has_region => {
                    "the enclosing loop's ordered clause must have a parameter present"
                }
                Some(1..) if has_region => {
                    "the enclosing loop's ordered clause must not have a parameter present"
                }
                _ => "",
            };
            if !words.is_empty() {
                return Err(subject.error(words));
            }
        }
        "omp.simd" => {}
        _ => {
            let words = "must be nested inside of a worksharing, simd or worksharing simd loop";
            return Err(subject.error(words));
        }
    }
    if has_region {
        return Ok(());
    }
    // How many loops there are must be said.
    let wanted = subject.integer("doacross_num_loops");
    let shared = around(subject).find(|op| name(cx, body, *op) == "omp.wsloop");
    let fits = |wanted| shared.map_or(may_go_on(subject), |op| ordered(op) == Some(wanted));
    match wanted.is_some_and(fits) {
        true => Ok(()),
        false => Err(subject.error(
            "number of variables in depend clause does not match number of iteration variables in \
             the doacross loop",
        )),
    }
}

pub(super) fn scans(subject: &Subject<'_>) -> Answer {
    let [inclusive, exclusive] = [0, 1].map(|number| subject.segment(number) > Some(0));
    if inclusive == exclusive && subject.segment(0).is_some() {
        let words = "Exactly one of EXCLUSIVE or INCLUSIVE clause is expected";
        return Err(subject.bare_error(words));
    }
    let (cx, body) = (subject.cx, subject.body);
    let scanned = around(subject).any(|op| {
        let modifier = own_property(subject, op, "reduction_mod");
        matches!(&*name(cx, body, op), "omp.wsloop" | "omp.simd")
            && modifier.and_then(|attr| super::words::word(cx, attr)) == Some("inscan")
    });
    match scanned || may_go_on(subject) {
        true => Ok(()),
        false => Err(subject.bare_error(
            "SCAN directive needs to be enclosed within a parent worksharing loop construct or \
             SIMD construct with INSCAN reduction modifier",
        )),
    }
}

/// Work is distributed under a league of teams, with nothing in it that makes threads.
pub(super) fn distributes_work(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(region) = own.regions(subject.root).first().copied() else { return Ok(()) };
    let Some(entry) = own.first_block(region) else {
        return Err(subject.error("region cannot be empty"));
    };
    if own.first_op(entry).is_none() {
        return Err(subject.error("region must contain a structured block"));
    }
    let is_end = |op: Op| name(cx, own, op) == "omp.terminator";
    let ends = own.blocks(region).filter_map(|block| own.last_op(block)).filter(|op| is_end(*op));
    match ends.count() {
        0 => return Err(subject.error("region must be terminated with omp.terminator")),
        1 => {}
        _ => return Err(subject.error("region must have exactly one terminator")),
    }
    let mut stack = vec![region];
    while let Some(region) = stack.pop() {
        for op in own.blocks(region).flat_map(|block| own.ops(block)) {
            let words = match &*name(cx, own, op) {
                "omp.barrier" => "explicit barriers are not allowed in workdistribute region",
                "omp.parallel" => "nested parallel constructs not allowed in workdistribute",
                "omp.teams" => "nested teams constructs not allowed in workdistribute",
                _ => {
                    stack.extend(own.regions(op));
                    continue;
                }
            };
            return Err(subject.error(words));
        }
    }
    let parent = subject.body.parent_op(subject.op);
    match parent.is_some_and(|op| name(cx, subject.body, op) == "omp.teams") {
        true => Ok(()),
        false => Err(subject.error("workdistribute must be nested under teams")),
    }
}
