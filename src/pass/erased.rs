//! Passes without their types: what pipelines hold.

use super::context::PassContext;
use super::info::{Pass, PassInfo};
use super::options::{OptionError, OptionInfo, options_text, set_options};
use super::registry::PassRegistry;
use crate::context::{Failed, OpInfo};
use crate::ir::Body;
use std::any::Any;

/// A [`Pass`] as a trait object. Every pass is one; nobody else implements it.
pub trait DynPass: Send + Sync {
    /// Name, help, anchor and statistics.
    fn info(&self) -> PassInfo;
    /// The options in order of declaration.
    fn options(&self) -> &'static [OptionInfo];
    /// The values of all options as they stand in a pipeline, braces included.
    fn options_text(&self) -> String;
    /// Sets options from text, in which passes are those of `registry`.
    ///
    /// # Errors
    /// The first thing that is wrong.
    fn set_options(&mut self, text: &str, registry: &PassRegistry) -> Result<(), OptionError>;
    /// Whether the pass can run on ops of this name.
    fn can_run_on(&self, op: &OpInfo) -> bool;
    /// A state to run with, together with the prototype that resets it.
    fn new_state(&self) -> Box<dyn Any + Send>;
    /// Runs with a state that [`DynPass::new_state`] of this pass made.
    ///
    /// # Errors
    /// When the pass failed.
    fn run(
        &self,
        state: &mut (dyn Any + Send),
        body: &mut Body,
        cx: &mut PassContext<'_>,
    ) -> Result<(), Failed>;
}

/// A worker's state of a pass.
struct Reusable<S> {
    prototype: S,
    state: S,
}

impl<P: Pass> DynPass for P {
    fn info(&self) -> PassInfo {
        P::INFO
    }

    fn options(&self) -> &'static [OptionInfo] {
        P::OPTIONS
    }

    fn options_text(&self) -> String {
        options_text(self)
    }

    fn set_options(&mut self, text: &str, registry: &PassRegistry) -> Result<(), OptionError> {
        set_options(self, text, registry)
    }

    fn can_run_on(&self, op: &OpInfo) -> bool {
        P::INFO.anchor.is_none_or(|anchor| anchor.as_bytes() == op.name_bytes())
            && Pass::can_run_on(self, op)
    }

    fn new_state(&self) -> Box<dyn Any + Send> {
        let prototype = self.state();
        let state = prototype.clone();
        Box::new(Reusable { prototype, state })
    }

    fn run(
        &self,
        state: &mut (dyn Any + Send),
        body: &mut Body,
        cx: &mut PassContext<'_>,
    ) -> Result<(), Failed> {
        let reusable = state
            .downcast_mut::<Reusable<P::State>>()
            .expect("a pass runs with a state that it made");
        reusable.state.clone_from(&reusable.prototype);
        Pass::run(self, &mut reusable.state, body, cx)
    }
}
