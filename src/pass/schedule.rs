//! A pipeline made ready to run: passes numbered, counters laid out.

use super::erased::DynPass;
use super::info::{PassInfo, Repeat};
use super::pipeline::{Item, Pipeline};
use crate::context::OpInfo;
use crate::sync::Arc;
use rustc_hash::FxHashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
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
    /// The counter, among the same, of the ops that it was left out on.
    pub skips: usize,
    /// Name and options as a number, where the pass may be left out on an op that has not changed,
    /// and may come to the same op again.
    pub key: Option<u64>,
}

/// How much of everything a whole schedule has.
#[derive(Default)]
pub(super) struct Totals {
    pub passes: usize,
    pub counters: usize,
    pub plans: usize,
    /// How often there is a pass of this name with these options; `None`: all may come again.
    occurrences: Option<FxHashMap<u64, usize>>,
}

impl Totals {
    /// For a pipeline that runs once.
    pub fn of(pipeline: &Pipeline) -> Self {
        let mut occurrences = FxHashMap::default();
        count(pipeline, &mut occurrences);
        Totals { occurrences: Some(occurrences), ..Totals::default() }
    }

    fn comes_again(&self, key: u64) -> bool {
        self.occurrences.as_ref().is_none_or(|known| known.get(&key).is_some_and(|n| *n > 1))
    }
}

fn count(pipeline: &Pipeline, occurrences: &mut FxHashMap<u64, usize>) {
    for item in &pipeline.items {
        match item {
            Item::Pass(pass) if pass.info().repeat == Repeat::Unknown => {}
            Item::Pass(pass) => {
                *occurrences.entry(key(pass.info().name, &pass.options_text())).or_default() += 1;
            }
            Item::Nested(pipelines) => {
                pipelines.iter().for_each(|pipeline| count(pipeline, occurrences));
            }
        }
    }
}

/// Name and options as a number. The hasher is one that nobody finds collisions of by chance.
fn key(name: &str, options: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (name, options).hash(&mut hasher);
    hasher.finish()
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
                    let skips = first + info.statistics.len();
                    totals.passes += 1;
                    totals.counters = skips + 1;
                    let options = pass.options_text();
                    let key = (info.repeat != Repeat::Unknown)
                        .then(|| key(info.name, &options))
                        .filter(|key| totals.comes_again(*key));
                    Step::Pass(ScheduledPass {
                        pass: pass.clone(),
                        info,
                        options,
                        number,
                        counters: first..skips,
                        skips,
                        key,
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
