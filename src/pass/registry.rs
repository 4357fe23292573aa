//! The passes and named pipelines that text can refer to.

use super::erased::DynPass;
use super::info::{Pass, PassInfo};
use super::options::OptionInfo;
use super::parse::PipelineError;
use super::pipeline::{Nesting, Pipeline};
use crate::sync::Arc;
use indexmap::IndexMap;

/// What is known of a named pipeline.
#[derive(Clone, Copy, Debug)]
pub struct PipelineInfo {
    /// Name in pipelines.
    pub name: &'static str,
    /// One line of help.
    pub summary: &'static str,
}

type Make = fn() -> Box<dyn DynPass>;
type Build = Arc<dyn Fn(&mut Pipeline, &str) -> Result<(), PipelineError> + Send + Sync>;

/// Passes and pipelines by name, in order of registration.
#[derive(Clone, Default)]
pub struct PassRegistry {
    passes: IndexMap<&'static str, (PassInfo, &'static [OptionInfo], Make)>,
    pipelines: IndexMap<&'static str, (PipelineInfo, Build)>,
}

impl PassRegistry {
    /// A registry without passes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a pass; a later one of the same name replaces the earlier.
    pub fn add<P: Pass>(&mut self) -> &mut Self {
        let make: Make = || Box::new(P::default());
        self.passes.insert(P::INFO.name, (P::INFO, P::OPTIONS, make));
        self
    }

    /// Adds a named pipeline: `build` appends it to what there is, given the text of its options.
    pub fn add_pipeline(
        &mut self,
        info: PipelineInfo,
        build: impl Fn(&mut Pipeline, &str) -> Result<(), PipelineError> + Send + Sync + 'static,
    ) -> &mut Self {
        self.pipelines.insert(info.name, (info, Arc::new(build)));
        self
    }

    /// Whether a pass or a pipeline has this name.
    pub fn contains(&self, name: &str) -> bool {
        self.passes.contains_key(name) || self.pipelines.contains_key(name)
    }

    /// The passes with their options, in order of name.
    pub fn passes(&self) -> Vec<(PassInfo, &'static [OptionInfo])> {
        let mut list: Vec<_> =
            self.passes.values().map(|(info, options, _)| (*info, *options)).collect();
        list.sort_by_key(|(info, _)| info.name);
        list
    }

    /// The pipelines, in order of name.
    pub fn pipelines(&self) -> Vec<PipelineInfo> {
        let mut list: Vec<_> = self.pipelines.values().map(|(info, _)| *info).collect();
        list.sort_by_key(|info| info.name);
        list
    }

    /// Makes the pass of this name from the text of its options; `None` when there is none.
    ///
    /// # Errors
    /// When the options are wrong.
    pub fn make(
        &self,
        name: &str,
        options: &str,
    ) -> Option<Result<Box<dyn DynPass>, PipelineError>> {
        let (.., make) = self.passes.get(name)?;
        let mut pass = make();
        Some(match pass.set_options(options, self) {
            Ok(()) => Ok(pass),
            Err(error) => Err(PipelineError::of_options(error)),
        })
    }

    /// Appends the pass or pipeline of this name: what `--name=options` does.
    ///
    /// # Errors
    /// When there is no such pass or pipeline, or its options are wrong.
    pub fn append(
        &self,
        pipeline: &mut Pipeline,
        name: &str,
        options: &str,
        nesting: Nesting,
    ) -> Result<(), PipelineError> {
        if let Some((_, build)) = self.pipelines.get(name) {
            return build(pipeline, options);
        }
        match self.make(name, options) {
            Some(pass) => pipeline.add_dyn(pass?, nesting),
            None => Err(PipelineError::new(format!(
                "'{name}' does not refer to a registered pass or pass pipeline"
            ))),
        }
    }
}

/// Declares a function that registers passes, one line a pass.
///
/// ```
/// # mod strip_debuginfo { pub use irtool::transforms::strip_debuginfo::StripDebugInfo; }
/// irtool::passes! {
///     /// My passes.
///     pub fn register;
///     strip_debuginfo::StripDebugInfo,
/// }
/// let mut registry = irtool::pass::PassRegistry::new();
/// register(&mut registry);
/// assert!(registry.contains("strip-debuginfo"));
/// ```
#[macro_export]
macro_rules! passes {
    ($(#[$doc:meta])* $vis:vis fn $name:ident; $($pass:path),* $(,)?) => {
        $(#[$doc])*
        $vis fn $name(registry: &mut $crate::pass::PassRegistry) {
            $(registry.add::<$pass>();)*
        }
    };
}
