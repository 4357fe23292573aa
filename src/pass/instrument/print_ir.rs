//! Printing IR around passes, in mlir-opt's words and in the order of one thread.
//!
//! ```text
//! // -----// IR Dump After CSE (cse) //----- //
//! func.func @f(...) { ... }
//! ```
//!
//! A nested op is printed by the thread that runs passes on it; what it printed is a message like
//! others and takes its place in the order of the ops. With module scope, that place is kept and
//! filled when the run is over, from copies of the ops as they were ([`super::scope`]).
//!
//! Limits: dumps are held in memory until the run is over, except those that go to files.

use super::diff::unified_diff;
use super::scope::Snapshots;
use super::tree::Tree;
use super::{Enclosing, Hook, Instrumentation, NestedSite, Outcome, PassSite};
use super::{operation_text, path_of};
use crate::asm::{PrintOptions, print_module};
use crate::context::{Context, Diagnostic, Failed, Location};
use crate::ir::Body;
use crate::pass::messages::{Message, Messages};
use crate::support::files::{reason, write_whole};
use crate::verify::{VerifyOptions, verify};
use std::hash::Hasher;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

/// Which passes IR is printed around.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Which {
    /// None.
    #[default]
    None,
    /// All.
    All,
    /// Those with these names.
    Named(Vec<String>),
}

impl Which {
    /// Whether this pass is among them.
    pub fn contains(&self, name: &str) -> bool {
        match self {
            Which::None => false,
            Which::All => true,
            Which::Named(names) => names.iter().any(|known| known == name),
        }
    }
}

/// What must have happened for IR to be printed after a pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum OnlyAfter {
    /// Nothing.
    #[default]
    Anything,
    /// The op must be different.
    Change,
    /// The same; and what is printed is the difference.
    Difference {
        /// Whether to colour it.
        colors: bool,
    },
    /// The pass must have failed.
    Failure,
}

/// What to print around passes, and how.
#[derive(Clone, Default)]
pub struct IrPrinting<'a> {
    /// Before which passes.
    pub before: Which,
    /// After which passes.
    pub after: Which,
    /// When after them.
    pub only_after: OnlyAfter,
    /// Print the whole module, not the op that the pass runs on.
    pub module_scope: bool,
    /// Print to a tree of files below this directory, not to standard error.
    pub tree: Option<PathBuf>,
    /// How to print.
    pub options: PrintOptions,
    /// How to find out whether IR is good enough for its custom form; `None`: it is.
    pub verify: Option<VerifyOptions<'a>>,
    /// How many threads may print a module.
    pub threads: usize,
}

/// The instrumentation that prints IR.
pub struct IrPrinter<'a> {
    printing: IrPrinting<'a>,
    tree: Option<Tree>,
    snapshots: Snapshots,
}

/// What is kept from before a pass to compare with.
struct Before {
    fingerprint: u64,
    /// As it was printed, where a difference is wanted.
    text: Vec<u8>,
}

impl<'a> IrPrinter<'a> {
    /// An instrumentation that prints IR as asked.
    pub fn new(printing: IrPrinting<'a>) -> Self {
        let tree = printing.tree.clone().map(Tree::new);
        IrPrinter { printing, tree, snapshots: Snapshots::default() }
    }

    fn compares(&self) -> bool {
        matches!(self.printing.only_after, OnlyAfter::Change | OnlyAfter::Difference { .. })
    }

    /// The text of an op as it is printed, line break included.
    fn text(&self, cx: &Context, body: &Body, is_top: bool) -> Vec<u8> {
        let mut options = self.printing.options;
        options.local_scope |= !is_top;
        if let (false, Some(verify_options)) = (options.generic, &self.printing.verify)
            && !body.is_all_verified()
        {
            options.generic = verify(cx, body, verify_options).is_err();
        }
        let threads = if is_top { self.printing.threads } else { 1 };
        printed(cx, body, &options, threads)
    }

    /// Prints an op, or keeps the place for it.
    fn dump(
        &self,
        site: &PassSite<'_>,
        title: &str,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let cx = site.context;
        if self.printing.module_scope {
            let title = format!("{title} ({})", operation_text(cx, site.body));
            let file = self.tree.as_ref().map(|tree| tree.file(site));
            let path = path_of(site.around);
            self.snapshots.add(site.body, path, Some((header(&title), file)), messages);
            return Ok(());
        }
        let mut text = header(title).into_bytes();
        text.extend(self.text(cx, site.body, site.around.is_none()));
        text.push(b'\n');
        match &self.tree {
            Some(tree) => write(tree.file(site), &text, messages),
            None => {
                messages.text(String::from_utf8_lossy(&text));
                Ok(())
            }
        }
    }

    fn dump_difference(
        &self,
        site: &PassSite<'_>,
        before: &[u8],
        colors: bool,
        messages: &mut Messages,
    ) -> Result<(), Failed> {
        let after = self.text(site.context, site.body, site.around.is_none());
        let difference = unified_diff(before, &after, colors && self.tree.is_none());
        let (title, name) = (site.pass.title, site.pass.name);
        let op = operation_text(site.context, site.body);
        let text =
            format!("{}{difference}\n", header(&format!("IR Diff After {title} ({name}) ({op})")));
        match &self.tree {
            Some(tree) => write(tree.file(site), text.as_bytes(), messages),
            None => {
                messages.text(text);
                Ok(())
            }
        }
    }
}

fn header(title: &str) -> String {
    format!("// -----// {title} //----- //\n")
}

/// Writes a file of the tree.
fn write(file: PathBuf, text: &[u8], messages: &mut Messages) -> Result<(), Failed> {
    let written = match file.parent() {
        Some(directory) => std::fs::create_dir_all(directory),
        None => Ok(()),
    };
    written.and_then(|()| write_whole(&file, text)).map_err(|error| {
        let message = format!("cannot write '{}': {}", file.display(), reason(&error));
        messages.diagnostic(Diagnostic::error(Location::UNKNOWN, message));
        Failed
    })
}

fn printed(cx: &Context, body: &Body, options: &PrintOptions, threads: usize) -> Vec<u8> {
    let mut text = Vec::new();
    // Memory takes what is written.
    let _ = print_module(cx, body, options, threads, &mut text);
    text
}

/// A number for everything that the op and what is nested in it says, locations included.
fn fingerprint(cx: &Context, body: &Body) -> u64 {
    let options = PrintOptions { debug_info: true, local_scope: true, ..PrintOptions::default() };
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(&printed(cx, body, &options, 1));
    hasher.finish()
}

impl Instrumentation for IrPrinter<'_> {
    fn before_pass(&self, site: &PassSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        let name = site.pass.name;
        if self.compares() && self.printing.after.contains(name) {
            let text = match self.printing.only_after {
                OnlyAfter::Difference { .. } => {
                    self.text(site.context, site.body, site.around.is_none())
                }
                _ => Vec::new(),
            };
            let fingerprint = fingerprint(site.context, site.body);
            *hook.note = Some(Box::new(Before { fingerprint, text }));
        }
        if self.printing.before.contains(name) {
            let title = format!("IR Dump Before {} ({name})", site.pass.title);
            return self.dump(site, &title, hook.messages);
        }
        Ok(())
    }

    fn after_pass(
        &self,
        site: &PassSite<'_>,
        outcome: Outcome,
        hook: Hook<'_>,
    ) -> Result<(), Failed> {
        let name = site.pass.name;
        let refresh = || self.printing.module_scope && site.around.is_some() && !outcome.panicked;
        let wanted = self.printing.after.contains(name);
        let Hook { messages, note } = hook;
        let before = note.take().and_then(|note| note.downcast::<Before>().ok());
        if wanted
            && !outcome.failed
            && outcome.changed
            && let (OnlyAfter::Difference { colors }, Some(before)) =
                (self.printing.only_after, &before)
        {
            if before.fingerprint != fingerprint(site.context, site.body) {
                self.dump_difference(site, &before.text, colors, messages)?;
            }
            return Ok(());
        }
        let happened = match self.printing.only_after {
            _ if outcome.failed => true,
            OnlyAfter::Anything => true,
            OnlyAfter::Change => {
                outcome.changed
                    && before.is_some_and(|before| {
                        before.fingerprint != fingerprint(site.context, site.body)
                    })
            }
            OnlyAfter::Difference { .. } | OnlyAfter::Failure => false,
        };
        if !(wanted && happened) {
            if outcome.changed && refresh() {
                self.snapshots.add(site.body, path_of(site.around), None, messages);
            }
            return Ok(());
        }
        let failed = if outcome.failed { " Failed" } else { "" };
        let title = format!("IR Dump After {}{failed} ({name})", site.pass.title);
        if !outcome.panicked {
            return self.dump(site, &title, messages);
        }
        // What a panic leaves behind need not be fit for printing.
        let mut said = Messages::default();
        let dumped = catch_unwind(AssertUnwindSafe(|| self.dump(site, &title, &mut said)));
        match dumped {
            Ok(result) => {
                messages.append(said);
                result
            }
            Err(_) => {
                let header = header(&title);
                messages.text(format!("{header}// what the panic left cannot be printed\n\n"));
                Ok(())
            }
        }
    }

    fn before_nested(&self, site: &NestedSite<'_>, hook: Hook<'_>) -> Result<(), Failed> {
        if self.printing.module_scope && site.around.is_none() {
            self.snapshots.add(site.body, path_of(None::<&Enclosing<'_>>), None, hook.messages);
        }
        Ok(())
    }

    fn finish(&self, cx: &Context, messages: &mut Messages) -> Result<(), Failed> {
        let mut result = Ok(());
        self.snapshots.replay(messages, |module, header, file| {
            let mut text = header.to_owned().into_bytes();
            text.extend(self.text(cx, module, true));
            text.push(b'\n');
            let Some(file) = file else {
                return vec![Message::Text(String::from_utf8_lossy(&text).into_owned())];
            };
            let mut said = Messages::default();
            result = result.and(write(file, &text, &mut said));
            said.into_iter().collect()
        });
        result
    }
}
