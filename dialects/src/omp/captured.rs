//! What a target region runs as a kernel: the loop, or the op, that it comes down to, and thus
//! where values that the host evaluates for it may be used.
//!
//! Limits: uses are those in the region's own body, as isolated ops cannot have others.

use super::clause_checks::values;
use crate::subject::{Answer, Subject, name};
use irtool::context::{Context, Traits};
use irtool::ir::{Block, Body, Op, Value};

/// What the host evaluates for a target is used where something asks the host, and nowhere else.
pub(super) fn evaluates_on_host(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let count = |group| values(subject, group).len();
    let (before, count) = (count("has_device_addr_vars"), count("host_eval_vars"));
    let region = own.regions(subject.root).first();
    let Some(block) = region.and_then(|region| own.first_block(*region)) else { return Ok(()) };
    if count == 0 {
        return Ok(());
    }
    let kernel = Kernel::of(cx, own, subject.root);
    for argument in own.block_args(block).skip(before).take(count) {
        for slot in own.uses(argument) {
            kernel.takes(own.use_owner(slot), argument).map_err(|words| subject.error(words))?;
        }
    }
    Ok(())
}

/// What a target region comes down to.
struct Kernel<'a> {
    cx: &'a Context,
    body: &'a Body,
    captured: Option<Op>,
    /// Whether all threads do the same from the start.
    is_uniform: bool,
    /// Whether the host knows how often the loop runs.
    is_counted: bool,
}

impl<'a> Kernel<'a> {
    fn of(cx: &'a Context, body: &'a Body, target: Op) -> Self {
        let captured = captured(cx, body, target, true);
        let mut kernel = Kernel { cx, body, captured, is_uniform: false, is_counted: false };
        if let Some(nest) = captured.filter(|op| kernel.is(*op, "omp.loop_nest")) {
            (kernel.is_uniform, kernel.is_counted) = kernel.kind(nest, target);
        }
        kernel
    }

    fn is(&self, op: Op, wanted: &str) -> bool {
        name(self.cx, self.body, op) == wanted
    }

    /// Whether the op around this one has this name, and which it is.
    fn around(&self, op: Op, wanted: &str) -> Option<Op> {
        self.body.parent_op(op).filter(|parent| self.is(*parent, wanted))
    }

    /// Whether threads are uniform, and whether the loop is counted.
    fn kind(&self, nest: Op, target: Op) -> (bool, bool) {
        const GENERIC: (bool, bool) = (false, false);
        let is_wrapper = |op: &Op| super::nesting::is_wrapper(self.cx, self.body, *op);
        let wrappers = self.body.ancestors(nest).skip(1).take_while(is_wrapper);
        let mut wrappers: Vec<Op> = wrappers.collect();
        if wrappers.first().is_some_and(|op| self.is(*op, "omp.simd")) {
            wrappers.remove(0);
        }
        match wrappers[..] {
            [inner, outer] if self.is(inner, "omp.wsloop") && self.is(outer, "omp.distribute") => {
                let parallel = self.around(outer, "omp.parallel");
                let teams = parallel.and_then(|parallel| self.around(parallel, "omp.teams"));
                let spread = teams.is_some_and(|teams| self.is_in(teams, target));
                (spread, spread)
            }
            [only] if self.is(only, "omp.distribute") || self.is(only, "omp.loop") => {
                let teams = self.around(only, "omp.teams");
                if !teams.is_some_and(|teams| self.is_in(teams, target)) {
                    return GENERIC;
                }
                (self.is(only, "omp.loop") || self.runs_parallel(nest), true)
            }
            [only] if self.is(only, "omp.wsloop") => {
                let parallel = self.around(only, "omp.parallel");
                (parallel.is_some_and(|parallel| self.is_in(parallel, target)), false)
            }
            _ => GENERIC,
        }
    }

    fn is_in(&self, op: Op, target: Op) -> bool {
        self.body.parent_op(op) == Some(target)
    }

    /// Whether what the loop comes down to is in a parallel region right in it.
    fn runs_parallel(&self, nest: Op) -> bool {
        let Some(inner) = captured(self.cx, self.body, nest, false) else { return false };
        let mut around = self.body.ancestors(inner);
        around
            .find(|op| self.body.parent_op(*op) == Some(nest))
            .is_some_and(|op| self.is(op, "omp.parallel"))
    }

    /// Whether a user may have a value of the host, or what is said if not.
    fn takes(&self, user: Op, value: Value) -> Result<(), String> {
        let subject = Subject::new(self.cx, self.body, user);
        let is_in = |groups: &[&str]| {
            groups.iter().any(|group| values(&subject, group).any(|found| found == value))
        };
        let words = match &*name(self.cx, self.body, user) {
            "omp.teams" => {
                if is_in(&["num_teams_lower", "num_teams_upper", "thread_limit"]) {
                    return Ok(());
                }
                "host_eval argument only legal as 'num_teams' and 'thread_limit' in 'omp.teams'"
            }
            "omp.parallel" => {
                let holds = |op| self.body.is_ancestor(user, op);
                if self.is_uniform && self.captured.is_some_and(holds) && is_in(&["num_threads"]) {
                    return Ok(());
                }
                "host_eval argument only legal as 'num_threads' in 'omp.parallel' when \
                 representing target SPMD"
            }
            "omp.loop_nest" => {
                if self.is_counted && self.captured == Some(user) {
                    return Ok(());
                }
                "host_eval argument only legal as loop bounds and steps in 'omp.loop_nest' when \
                 trip count must be evaluated in the host"
            }
            other => return Err(format!("host_eval argument illegal use in '{other}' operation")),
        };
        Err(words.to_owned())
    }
}

/// The innermost op that all of `root` comes down to: each op on the way stands alone among what
/// does nothing of this dialect, and, if `once`, runs exactly once.
fn captured(cx: &Context, body: &Body, root: Op, once: bool) -> Option<Op> {
    let is_own = |op: Op| name(cx, body, op).starts_with("omp.");
    let mut found = None;
    let mut waiting: Vec<Op> = Vec::new();
    let push = |waiting: &mut Vec<Op>, op: Op| {
        let regions = body.regions(op).iter();
        let inner = regions.flat_map(|region| body.blocks(*region));
        let mut inner: Vec<Op> = inner.flat_map(|block| body.ops(block)).collect();
        inner.reverse();
        waiting.extend(inner);
    };
    push(&mut waiting, root);
    while let Some(op) = waiting.pop() {
        if !is_own(op) || body.regions(op).is_empty() {
            continue;
        }
        let region = body.parent_region(op)?;
        if once && !body.block_of(op).is_some_and(|block| runs_once(body, block)) {
            break;
        }
        let mut siblings = body.blocks(region).flat_map(|block| body.ops(block));
        let allowed =
            |other: Op| other == op || !is_own(other) || body.has_trait(other, Traits::TERMINATOR);
        if !siblings.all(allowed) {
            break;
        }
        found = Some(op);
        if name(cx, body, op) == "omp.loop_nest" {
            break;
        }
        push(&mut waiting, op);
    }
    found
}

/// Whether control comes to a block exactly once: it does not come back to it, and there is no way
/// around it from the first block to one that ends the region.
fn runs_once(body: &Body, block: Block) -> bool {
    let after = |from: Block| -> Vec<Block> {
        body.last_op(from).map_or_else(Vec::new, |last| body.successors(last).collect())
    };
    let reach = |mut waiting: Vec<Block>, without: Option<Block>| {
        let mut met: Vec<Block> = Vec::new();
        while let Some(next) = waiting.pop() {
            if Some(next) != without && !met.contains(&next) {
                met.push(next);
                waiting.extend(after(next));
            }
        }
        met
    };
    let first = body.region_of(block).and_then(|region| body.first_block(region));
    let around = reach(first.into_iter().collect(), Some(block));
    !reach(after(block), None).contains(&block) && around.iter().all(|end| !after(*end).is_empty())
}
