//! A log of actions: a line when a pass begins on an op and a line when it is done.
//!
//! The lines are mlir-opt's. They stand in the order of the ops, so the name of the thread in them
//! is that of the tool, whoever did the work.

use super::{Hook, Instrumentation, NestedSite, Outcome, PassSite};
use crate::asm::{PrintOptions, print_module};
use crate::context::{Context, Failed, Location, LocationData};
use crate::ir::Body;
use crate::pass::messages::Messages;

/// Logs actions.
pub struct ActionLog {
    thread: String,
    filter: Vec<Place>,
    options: PrintOptions,
}

/// A place that a location may have: a file, and a line and a column where they matter.
struct Place {
    file: String,
    line: Option<u32>,
    column: Option<u32>,
}

impl ActionLog {
    /// A log by a tool of this name. `filter` is empty, or places as `file:line:column`, separated
    /// by commas, the later parts missing or `*` where they do not matter: only actions on ops at
    /// these are logged. Ops are printed as `options` say, without what is nested in them.
    ///
    /// # Errors
    /// What is wrong with `filter`.
    pub fn new(tool: &str, filter: &str, options: PrintOptions) -> Result<Self, String> {
        let filter = match filter {
            "" => Vec::new(),
            _ => filter.split(',').map(place).collect::<Result<_, _>>()?,
        };
        let options = PrintOptions { skip_regions: true, local_scope: true, ..options };
        Ok(ActionLog { thread: tool.to_owned(), filter, options })
    }

    fn begins(&self, cx: &Context, what: &str, body: &Body, messages: &mut Messages) {
        if !self.is_logged(cx, body) {
            return;
        }
        let name = cx.op_info(body.name(body.root())).name();
        let mut text = Vec::new();
        // Memory takes what is written.
        let _ = print_module(cx, body, &self.options, 1, &mut text);
        let text = String::from_utf8_lossy(&text);
        messages.log(format!(
            "[thread {}] begins (no breakpoint) Action `pass-execution` running `{what}` on \
             Operation `{name}` ({})`\n",
            self.thread,
            text.trim_end()
        ));
    }

    fn completed(&self, cx: &Context, body: &Body, messages: &mut Messages) {
        if self.is_logged(cx, body) {
            messages.log(format!("[thread {}] completed `pass-execution`\n", self.thread));
        }
    }

    fn is_logged(&self, cx: &Context, body: &Body) -> bool {
        self.filter.is_empty() || self.matches(cx, body.location(body.root()))
    }

    fn matches(&self, cx: &Context, location: Location) -> bool {
        match &*cx.location_data(location) {
            LocationData::FileRange { file, start, .. } => {
                let file = cx.str(*file);
                self.filter.iter().any(|place| {
                    *file == *place.file
                        && place.line.is_none_or(|line| line == start.0)
                        && place.column.is_none_or(|column| column == start.1)
                })
            }
            _ => false,
        }
    }
}

fn place(text: &str) -> Result<Place, String> {
    let mut parts = text.split(':');
    let file = parts.next().unwrap_or_default().to_owned();
    let mut number = || match parts.next() {
        None | Some("*") => Ok(None),
        Some(part) => part
            .parse()
            .map(Some)
            .map_err(|_| format!("expected 'file:line:column' to filter actions, got '{text}'")),
    };
    Ok(Place { file, line: number()?, column: number()? })
}

impl Instrumentation for ActionLog {
    fn before_pass(&self, site: &PassSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        self.begins(site.context, site.pass.title, site.body, hook.messages);
        Ok(())
    }

    fn after_pass(&self, site: &PassSite<'_>, it: Outcome, hook: Hook<'_>) -> Result<(), Failed> {
        if !it.panicked {
            self.completed(site.context, site.body, hook.messages);
        }
        Ok(())
    }

    fn before_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        let adaptor = "mlir::detail::OpToOpPassAdaptor";
        self.begins(site.context, adaptor, site.body, hook.messages);
        Ok(())
    }

    fn after_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) {
        self.completed(site.context, site.body, hook.messages);
    }
}
