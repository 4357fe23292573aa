//! Passes: writing them, stringing them together, running them.
//!
//! ```text
//! Pass            what an author writes: an immutable prototype, and a state for each op
//! PassRegistry    name -> pass, from option text
//! Pipeline        passes nested by op name, from and to text
//! PassManager     runs a pipeline over a body and the bodies nested in it
//! ```
//!
//! A pass on an isolated op gets `&mut Body` and so cannot reach anything that is not nested in
//! the op. That makes it safe to run the pipeline that is nested in another on all children at
//! once, one child to a worker. What a pass says (diagnostics, text, statistics) is collected for
//! each op and merged in the order of the ops, so it is the same at every number of threads.
//!
//! Invariants: a prototype never changes while it runs; the state that a pass sees on an op does
//! not depend on the ops that the same worker ran before; nothing observable depends on which
//! worker runs what.
//! Limits: reproducers belong to the driver.

mod analyses;
mod apply;
mod checks;
mod children;
mod coalesce;
mod context;
mod dynamic;
mod each;
mod erased;
mod info;
pub mod instrument;
mod manager;
mod messages;
mod options;
mod outline;
mod parse;
mod pipeline;
mod registry;
mod run;
mod schedule;
mod share;
mod statistics;
mod symbols;

pub use analyses::{Analyses, Analysis, Preserved, PreservedCheck};
pub use context::PassContext;
pub use erased::DynPass;
pub use info::{Pass, PassInfo, Repeat, StatisticInfo};
pub use instrument::{Hook, Instrumentation, Outcome, PassSite, Proceed};
pub use manager::{PassManager, RunOptions, RunReport};
pub use messages::{Failure, Message, Messages};
pub use options::{
    Choice, EnumValue, OptionError, OptionInfo, OptionValue, PassOptions, ValueError, options_text,
    set_options,
};
pub use outline::{Outline, OutlineItem, OutlinePipeline};
pub use parse::{Complaint, PipelineError, parse_anchored, parse_into};
pub use pipeline::{Anchor, Nesting, Pipeline};
pub use registry::{PassRegistry, PipelineInfo};
pub use statistics::{Display, Statistics};
pub use symbols::{OuterSymbol, OuterSymbols};

#[cfg(test)]
mod tests;
