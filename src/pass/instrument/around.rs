//! How a run calls its instrumentations.

use super::super::apply::Applied;
use super::super::messages::Messages;
use super::super::run::{Around, Run, Worker};
use super::super::schedule::{Plan, ScheduledPass};
use super::{Hook, Instrumentation, NestedSite, Notes, Outcome, PassSite, PipelineSite, Proceed};
use crate::context::Failed;
use crate::ir::Body;

impl<'a> Run<'a> {
    /// Runs a pass and verifies what it changed, with all hooks.
    pub fn hooked_pass(
        &self,
        worker: &mut Worker<'a>,
        visit: u64,
        scheduled: &ScheduledPass,
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let hooks = self.options.instrumentations;
        if hooks.is_empty() {
            return self.apply(worker, visit, scheduled, body, around, messages).result;
        }
        let mut notes = no_notes(hooks);
        let before = body.nested_revision();
        let site = self.site(scheduled, body, around);
        for (hook, note) in hooks.iter().zip(&mut notes) {
            hook.before_pass(&site, Hook { messages, note })?;
        }
        let proceed = hooks.iter().all(|hook| hook.decide(&site) == Proceed::Run);
        let Applied { mut result, panicked, skipped } = match proceed {
            true => self.apply(worker, visit, scheduled, body, around, messages),
            false => Applied { result: Ok(()), panicked: false, skipped: false },
        };
        let changed = panicked || body.nested_revision() != before;
        let outcome = Outcome { failed: result.is_err(), panicked, changed, skipped };
        let site = self.site(scheduled, body, around);
        for (hook, note) in hooks.iter().zip(&mut notes).rev() {
            result = result.and(hook.after_pass(&site, outcome, Hook { messages, note }));
        }
        result
    }

    /// Runs nested pipelines with all hooks. Returns whether they changed anything.
    pub fn hooked_children(
        &self,
        worker: &mut Worker<'a>,
        visit: u64,
        plans: &[Plan],
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Result<bool, Failed> {
        let hooks = self.options.instrumentations;
        let mut notes = no_notes(hooks);
        let site = self.nested_site(plans, body, around);
        for (hook, note) in hooks.iter().zip(&mut notes) {
            hook.before_nested(&site, Hook { messages, note })?;
        }
        let proceed = hooks.iter().all(|hook| hook.decide_nested(&site) == Proceed::Run);
        let result = match proceed {
            true => self.children(worker, visit, plans, body, around, messages),
            false => Ok(false),
        };
        let site = self.nested_site(plans, body, around);
        for (hook, note) in hooks.iter().zip(&mut notes).rev() {
            hook.after_nested(&site, Hook { messages, note });
        }
        result
    }

    /// Runs a nested pipeline on an op with all hooks.
    pub fn hooked_steps(
        &self,
        worker: &mut Worker<'a>,
        plan: &Plan,
        body: &mut Body,
        around: Around<'_>,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let hooks = self.options.instrumentations;
        let mut notes = no_notes(hooks);
        let (context, number, around_it) = (self.cx, plan.number, around.enclosing);
        let site = PipelineSite { context, number, body, around: around_it };
        for (hook, note) in hooks.iter().zip(&mut notes) {
            hook.before_pipeline(&site, Hook { messages, note });
        }
        let result = self.steps(worker, plan, body, around, messages);
        let site = PipelineSite { context, number, body, around: around_it };
        for (hook, note) in hooks.iter().zip(&mut notes).rev() {
            hook.after_pipeline(&site, Hook { messages, note });
        }
        result
    }

    fn site<'s>(
        &'s self,
        scheduled: &'s ScheduledPass,
        body: &'s Body,
        around: Around<'s>,
    ) -> PassSite<'s> {
        PassSite {
            context: self.cx,
            pass: &scheduled.info,
            options: &scheduled.options,
            number: scheduled.number,
            body,
            around: around.enclosing,
        }
    }

    fn nested_site<'s>(
        &'s self,
        plans: &[Plan],
        body: &'s Body,
        around: Around<'s>,
    ) -> NestedSite<'s> {
        let number = plans.first().map_or(0, |plan| plan.number);
        NestedSite { context: self.cx, number, body, around: around.enclosing }
    }
}

fn no_notes(hooks: &[&dyn Instrumentation]) -> Notes {
    hooks.iter().map(|_| None).collect()
}
