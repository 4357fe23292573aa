//! What a run goes through, without the passes themselves: what the numbers of sites stand for.

use super::schedule::{Plan, Step};

/// A pipeline as it runs, neighbours merged.
#[derive(Clone, Debug)]
pub struct OutlinePipeline {
    /// Its position among all pipelines, in order of the text; 0 is the top.
    pub number: usize,
    /// The name of its anchor.
    pub anchor: String,
    /// What it goes through.
    pub items: Vec<OutlineItem>,
}

/// A step of a pipeline.
#[derive(Clone, Debug)]
pub enum OutlineItem {
    /// A pass.
    Pass {
        /// Its position among all passes, in order of the text.
        number: usize,
        /// Name in pipelines.
        name: &'static str,
        /// Name in messages and reports.
        title: &'static str,
    },
    /// Pipelines for nested ops; the group has the number of the first.
    Nested(Vec<OutlinePipeline>),
}

impl OutlinePipeline {
    /// The pipeline with this number, here or nested in it.
    pub fn find(&self, number: usize) -> Option<&OutlinePipeline> {
        if self.number == number {
            return Some(self);
        }
        let nested = self.items.iter().filter_map(|item| match item {
            OutlineItem::Nested(pipelines) => Some(pipelines),
            OutlineItem::Pass { .. } => None,
        });
        nested.flatten().find_map(|pipeline| pipeline.find(number))
    }
}

/// The whole of a run.
#[derive(Clone, Debug)]
pub struct Outline {
    /// The pipeline at the top.
    pub top: OutlinePipeline,
    /// How many passes there are.
    pub passes: usize,
    /// How many pipelines there are, the top counted.
    pub pipelines: usize,
}

impl Outline {
    pub(super) fn of(plan: &Plan) -> Outline {
        let mut outline = Outline { top: pipeline(plan), passes: 0, pipelines: 0 };
        let (mut passes, mut pipelines) = (0, 0);
        count(&outline.top, &mut passes, &mut pipelines);
        (outline.passes, outline.pipelines) = (passes, pipelines);
        outline
    }
}

fn pipeline(plan: &Plan) -> OutlinePipeline {
    let item = |step: &Step| match step {
        Step::Pass(pass) => {
            OutlineItem::Pass { number: pass.number, name: pass.info.name, title: pass.info.title }
        }
        Step::Nested(plans) => OutlineItem::Nested(plans.iter().map(pipeline).collect()),
    };
    OutlinePipeline {
        number: plan.number,
        anchor: plan.anchor_name().to_owned(),
        items: plan.steps.iter().map(item).collect(),
    }
}

fn count(pipeline: &OutlinePipeline, passes: &mut usize, pipelines: &mut usize) {
    *pipelines += 1;
    for item in &pipeline.items {
        match item {
            OutlineItem::Pass { .. } => *passes += 1,
            OutlineItem::Nested(nested) => {
                nested.iter().for_each(|pipeline| count(pipeline, passes, pipelines));
            }
        }
    }
}
