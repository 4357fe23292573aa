//! Merging neighbouring nested pipelines before a run, and checking that passes can be scheduled.
//!
//! ```text
//! func.func(a), func.func(b)     func.func(a,b)            one visit of each function
//! func.func(a), llvm.func(b)     {func.func(a), llvm.func(b)}   one walk, both in parallel
//! func.func(a), any(b)           stays: `b` may have to see what `a` did to other functions
//! ```
//!
//! The rules are mlir-opt's, so that the order in which passes run on ops is.

use super::pipeline::{Anchor, Item, Pipeline};
use crate::context::{Context, OpInfo, Traits};

impl Pipeline {
    /// Merges neighbours, here and in what is nested.
    ///
    /// # Errors
    /// The message when a pass cannot run on the op that its pipeline is anchored at.
    pub(super) fn coalesce(&mut self, cx: &Context) -> Result<(), String> {
        let mut merged: Vec<Item> = Vec::new();
        // Whether the last of `merged` may still grow.
        let mut open = false;
        for item in std::mem::take(&mut self.items) {
            let Item::Nested(mut pipelines) = item else {
                if open {
                    coalesce_nested(cx, merged.last_mut())?;
                }
                open = false;
                merged.push(item);
                continue;
            };
            match merged.last_mut() {
                Some(Item::Nested(known)) if open && !conflict(cx, known, &pipelines) => {
                    merge(known, &mut pipelines);
                }
                _ => {
                    if open {
                        coalesce_nested(cx, merged.last_mut())?;
                    }
                    merged.push(Item::Nested(pipelines));
                }
            }
            open = true;
        }
        if open {
            coalesce_nested(cx, merged.last_mut())?;
        }
        self.items = merged;
        self.check_passes(cx)
    }

    /// Whether all passes here can run on ops with this name.
    pub(super) fn can_run_on(&self, op: &OpInfo) -> bool {
        match &self.anchor {
            Anchor::Op(name) => name.as_bytes() == op.name_bytes(),
            Anchor::Any => {
                op.traits().contains(Traits::REGISTERED | Traits::ISOLATED_FROM_ABOVE)
                    && self.items.iter().all(|item| match item {
                        Item::Pass(pass) => pass.can_run_on(op),
                        Item::Nested(_) => true,
                    })
            }
        }
    }

    fn check_passes(&self, cx: &Context) -> Result<(), String> {
        let Anchor::Op(anchor) = &self.anchor else { return Ok(()) };
        let op = cx.op_info(cx.op_name(anchor));
        if !op.is_registered() {
            return Ok(());
        }
        for item in &self.items {
            if let Item::Pass(pass) = item
                && !pass.can_run_on(op)
            {
                return Err(format!(
                    "unable to schedule pass '{}' on a PassManager intended to run on '{anchor}'!",
                    pass.info().title
                ));
            }
        }
        Ok(())
    }
}

fn coalesce_nested(cx: &Context, item: Option<&mut Item>) -> Result<(), String> {
    if let Some(Item::Nested(pipelines)) = item {
        for pipeline in pipelines {
            pipeline.coalesce(cx)?;
        }
    }
    Ok(())
}

/// Whether an op could have to go through a pipeline of `a` and one of `b` that differ.
fn conflict(cx: &Context, a: &[Pipeline], b: &[Pipeline]) -> bool {
    let clashes = |any: &[Pipeline], others: &[Pipeline]| {
        let any = any.iter().find(|pipeline| pipeline.anchor == Anchor::Any);
        any.is_some_and(|any| {
            others.iter().any(|other| match &other.anchor {
                Anchor::Op(name) => any.can_run_on(cx.op_info(cx.op_name(name))),
                Anchor::Any => true,
            })
        })
    };
    clashes(a, b) || clashes(b, a)
}

/// Adds `pipelines` to `known`: those with an anchor in common become one.
fn merge(known: &mut Vec<Pipeline>, pipelines: &mut Vec<Pipeline>) {
    for mut pipeline in pipelines.drain(..) {
        match known.iter_mut().find(|known| known.anchor == pipeline.anchor) {
            Some(known) => known.items.append(&mut pipeline.items),
            None => known.push(pipeline),
        }
    }
    known.sort_by(|a, b| match (&a.anchor, &b.anchor) {
        (Anchor::Op(a), Anchor::Op(b)) => a.cmp(b),
        (Anchor::Op(_), Anchor::Any) => std::cmp::Ordering::Less,
        (Anchor::Any, Anchor::Op(_)) => std::cmp::Ordering::Greater,
        (Anchor::Any, Anchor::Any) => std::cmp::Ordering::Equal,
    });
}
