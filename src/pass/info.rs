//! What an author writes: [`Pass`], and what is said about it once in [`PassInfo`].

use super::analyses::Preserved;
use super::context::PassContext;
use super::options::PassOptions;
use crate::context::{Failed, OpInfo};
use crate::ir::Body;

/// A counter of a pass.
#[derive(Clone, Copy, Debug)]
pub struct StatisticInfo {
    /// Name, as in `num-cse'd`.
    pub name: &'static str,
    /// What is counted.
    pub description: &'static str,
}

/// What there is to say of a pass: help, lists and statistics are printed from here.
#[derive(Clone, Copy, Debug)]
pub struct PassInfo {
    /// Name in pipelines, as in `symbol-dce`.
    pub name: &'static str,
    /// Name in messages and reports, as in `SymbolDCE`.
    pub title: &'static str,
    /// One line of help.
    pub summary: &'static str,
    /// The whole story, in Markdown.
    pub description: &'static str,
    /// The op that the pass runs on, as in `builtin.module`; `None` for any isolated op.
    pub anchor: Option<&'static str>,
    /// The counters, by the number that [`PassContext::count`] takes.
    pub statistics: &'static [StatisticInfo],
    /// Whether the pass looks at [`PassContext::outer_symbols`].
    pub reads_outer_symbols: bool,
    /// The analyses that say the same of the op after the pass as before it, however much the
    /// pass has changed.
    pub preserves: &'static [Preserved],
    /// Whether the pass only looks: it never changes the op or what is nested in it.
    pub changes_nothing: bool,
    /// What is known of a second run on the same op.
    pub repeat: Repeat,
}

/// What a pass says of running it on an op that has not changed since it last ran there. Passes of
/// the same name with the same options must say, and do, the same.
///
/// [`super::RunOptions::expensive_checks`] find out whether it is true.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Repeat {
    /// Nothing: the pass always runs.
    #[default]
    Unknown,
    /// What the pass does depends on the op, on what is nested in it and on the options, on nothing
    /// else. So where it has changed nothing, said nothing and counted nothing, it is left out
    /// until the op changes.
    Deterministic,
    /// The same; and a run on its own result changes nothing, says nothing and counts nothing. So
    /// it is left out even where it did something, until the op changes.
    Idempotent,
}

impl PassInfo {
    /// A pass that runs on any isolated op and counts nothing; meant for `..PassInfo::new(...)`.
    pub const fn new(name: &'static str, title: &'static str, summary: &'static str) -> Self {
        Self {
            name,
            title,
            summary,
            description: "",
            anchor: None,
            statistics: &[],
            reads_outer_symbols: false,
            preserves: &[],
            changes_nothing: false,
            repeat: Repeat::Unknown,
        }
    }
}

/// A pass: an immutable prototype with the options in it, shared by all threads, and a state that
/// belongs to one op at a time.
///
/// ```
/// use irtool::context::Failed;
/// use irtool::ir::Body;
/// use irtool::pass::{Pass, PassContext, PassInfo, PassOptions, StatisticInfo};
///
/// #[derive(Default)]
/// struct CountOps;
///
/// impl PassOptions for CountOps {}
///
/// impl Pass for CountOps {
///     const INFO: PassInfo = PassInfo {
///         statistics: &[StatisticInfo { name: "ops", description: "Number of ops" }],
///         ..PassInfo::new("count-ops", "CountOps", "Count ops")
///     };
///     type State = ();
///
///     fn state(&self) {}
///
///     fn run(&self, _: &mut (), body: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
///         cx.count(0, body.num_ops() as u64);
///         Ok(())
///     }
/// }
/// ```
///
/// A pass holds its own op and nothing else; that a sibling cannot be reached is a matter of types:
///
/// ```compile_fail,E0499
/// # use irtool::ir::{Body, Op};
/// fn two_siblings_at_once(module: &mut Body, one: Op, other: Op) {
///     let first = module.child_mut(one).unwrap();
///     let second = module.child_mut(other).unwrap();
///     first.set_location(first.root(), second.location(second.root()));
/// }
/// ```
pub trait Pass: PassOptions + Send + Sync + 'static {
    /// Name, help, anchor and statistics.
    const INFO: PassInfo;

    /// What the pass works with on one op. Each worker keeps one and resets it from op to op with
    /// `clone_from`, so memory is reused and nothing leaks from one op to the next.
    type State: Clone + Send + 'static;

    /// The state that each op starts with.
    fn state(&self) -> Self::State;

    /// Whether the pass can run on ops of this name, which is the anchor if there is one.
    fn can_run_on(&self, op: &OpInfo) -> bool {
        let _ = op;
        true
    }

    /// Transforms the op that is the root of `body`.
    ///
    /// # Errors
    /// When the pass could not do its work. It has reported why; nothing else runs on the op.
    fn run(
        &self,
        state: &mut Self::State,
        body: &mut Body,
        cx: &mut PassContext<'_>,
    ) -> Result<(), Failed>;
}
