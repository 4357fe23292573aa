//! A pipeline made ready to run: passes numbered, counters laid out.

use super::erased::DynPass;
use super::info::PassInfo;
use super::pipeline::{Item, Pipeline};
use crate::context::OpInfo;
use crate::sync::Arc;
use std::ops::Range;

/// What runs on one op.
pub(super) struct Plan {
    pipeline: Pipeline,
    pub steps: Vec<Step>,
    /// Its position among all nested pipelines, in order of the text; 0 is the top.
    pub number: usize,
    /// Whether one of the passes here looks at outer symbols.
    pub reads_outer_symbols: bool,
}

pub(super) enum Step {
    Pass(ScheduledPass),
    /// Plans for nested ops: an op runs the first one that fits.
    Nested(Vec<Plan>),
}

pub(super) struct ScheduledPass {
    pub pass: Arc<dyn DynPass>,
    pub info: PassInfo,
    pub options: String,
    /// Position in the pipeline, in order of the text.
    pub number: usize,
    /// Its statistics among the counters of a worker.
    pub counters: Range<usize>,
}

/// How much of everything a whole schedule has.
#[derive(Default)]
pub(super) struct Totals {
    pub passes: usize,
    pub counters: usize,
    pub plans: usize,
}

impl Plan {
    /// Lays out a coalesced pipeline.
    pub fn new(pipeline: Pipeline, totals: &mut Totals) -> Plan {
        let number = totals.plans;
        totals.plans += 1;
        let mut reads_outer_symbols = false;
        let steps = pipeline
            .items
            .iter()
            .map(|item| match item {
                Item::Pass(pass) => {
                    let info = pass.info();
                    reads_outer_symbols |= info.reads_outer_symbols;
                    let number = totals.passes;
                    let first = totals.counters;
                    totals.passes += 1;
                    totals.counters += info.statistics.len();
                    Step::Pass(ScheduledPass {
                        pass: pass.clone(),
                        info,
                        options: pass.options_text(),
                        number,
                        counters: first..totals.counters,
                    })
                }
                Item::Nested(pipelines) => {
                    Step::Nested(pipelines.iter().map(|p| Plan::new(p.clone(), totals)).collect())
                }
            })
            .collect();
        Plan { pipeline, steps, number, reads_outer_symbols }
    }

    /// Whether the plan is for ops of this name.
    pub fn is_for(&self, op: &OpInfo) -> bool {
        self.pipeline.can_run_on(op)
    }

    /// The name of its anchor.
    pub fn anchor_name(&self) -> &str {
        self.pipeline.anchor().name()
    }
}
