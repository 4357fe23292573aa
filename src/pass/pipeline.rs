//! Pipelines: passes in order, nested by the op that they run on.
//!
//! ```text
//! builtin.module(            a pipeline, anchored at builtin.module
//!   func.func(               a pipeline nested in it: runs on each func.func in the module
//!     canonicalize,
//!     cse
//!   ),
//!   symbol-dce               runs on the module, after all functions are done
//! )
//! ```
//!
//! Neighbouring nested pipelines are merged when a run starts ([`super::coalesce`]); here they
//! stand as they were written.

use super::erased::DynPass;
use super::info::Pass;
use super::parse::PipelineError;
use crate::sync::Arc;

/// Which ops a pipeline runs on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Anchor {
    /// Any isolated op that all passes of the pipeline can run on.
    Any,
    /// Ops of one name.
    Op(String),
}

impl Anchor {
    /// From a name as it stands in front of the parenthesis: nothing and `any` are any op.
    pub fn new(name: &str) -> Self {
        match name {
            "" | "any" => Anchor::Any,
            _ => Anchor::Op(name.to_owned()),
        }
    }

    /// As it stands in front of the parenthesis.
    pub fn name(&self) -> &str {
        match self {
            Anchor::Any => "any",
            Anchor::Op(name) => name,
        }
    }
}

/// What happens to a pass that is restricted to another op than the pipeline's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Nesting {
    /// It goes into a nested pipeline of its own.
    Implicit,
    /// It is an error.
    Explicit,
}

/// Passes in order, with pipelines among them that run on nested ops.
#[derive(Clone)]
pub struct Pipeline {
    pub(super) anchor: Anchor,
    pub(super) items: Vec<Item>,
}

#[derive(Clone)]
pub(super) enum Item {
    Pass(Arc<dyn DynPass>),
    /// Pipelines for nested ops: one as written, more after merging.
    Nested(Vec<Pipeline>),
}

impl std::fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}

impl Pipeline {
    /// An empty pipeline.
    pub fn new(anchor: Anchor) -> Self {
        Self { anchor, items: Vec::new() }
    }

    /// Which ops it runs on.
    pub fn anchor(&self) -> &Anchor {
        &self.anchor
    }

    /// Whether there is nothing to run.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Number of passes and nested pipelines, those in nested pipelines not counted.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Adds a pass; one that is restricted to another op goes into a nested pipeline.
    pub fn add<P: Pass>(&mut self, pass: P) -> &mut Self {
        let pass: Arc<dyn DynPass> = Arc::new(pass);
        match self.foreign_anchor(&*pass) {
            Some(anchor) => self.nest(Anchor::new(anchor)).items.push(Item::Pass(pass)),
            None => self.items.push(Item::Pass(pass)),
        }
        self
    }

    /// Adds a pass whose type is not known.
    ///
    /// # Errors
    /// When the pass is restricted to another op and `nesting` does not provide for it.
    pub fn add_dyn(
        &mut self,
        pass: Box<dyn DynPass>,
        nesting: Nesting,
    ) -> Result<(), PipelineError> {
        let pass: Arc<dyn DynPass> = pass.into();
        match (self.foreign_anchor(&*pass), nesting) {
            (None, _) => self.items.push(Item::Pass(pass)),
            (Some(anchor), Nesting::Implicit) => {
                self.nest(Anchor::new(anchor)).items.push(Item::Pass(pass));
            }
            (Some(anchor), Nesting::Explicit) => {
                return Err(PipelineError::new(format!(
                    "Can't add pass '{}' restricted to '{anchor}' on a PassManager intended to run \
                     on '{}', did you intend to nest?",
                    pass.info().title,
                    self.anchor.name()
                )));
            }
        }
        Ok(())
    }

    /// Adds a pipeline for nested ops and returns it.
    pub fn nest(&mut self, anchor: Anchor) -> &mut Pipeline {
        self.items.push(Item::Nested(vec![Pipeline::new(anchor)]));
        match self.items.last_mut() {
            Some(Item::Nested(pipelines)) => &mut pipelines[0],
            _ => unreachable!("it was added above"),
        }
    }

    /// Appends everything in `other`, whatever its anchor.
    pub fn append(&mut self, mut other: Pipeline) {
        self.items.append(&mut other.items);
    }

    /// The pipeline on one line, as `builtin.module(func.func(cse),symbol-dce)`.
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// The same with another anchor, and a space between what is at the top.
    pub(super) fn spaced_text(&self, anchor: &str) -> String {
        let item = |item: &Item| match item {
            Item::Pass(pass) => format!("{}{}", pass.info().name, pass.options_text()),
            Item::Nested(pipelines) => {
                let texts: Vec<String> = pipelines.iter().map(Pipeline::text).collect();
                texts.join(",")
            }
        };
        let items: Vec<String> = self.items.iter().map(item).collect();
        format!("{anchor}({})", items.join(", "))
    }

    /// What `--dump-pass-pipeline` prints, one pass a line, up to and without the line break (and
    /// the empty line) at the end.
    pub fn dump(&self) -> String {
        let mut out = format!("Pass Manager with {} passes:\n", self.len());
        self.write(&mut out, Some(0));
        out
    }

    /// With `indent`, every pass is on a line of its own.
    fn write(&self, out: &mut String, indent: Option<usize>) {
        let line = |out: &mut String, depth: usize| {
            if let Some(indent) = indent {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', indent + depth));
            }
        };
        out.push_str(self.anchor.name());
        out.push('(');
        if self.items.is_empty() && indent.is_some() {
            out.push('\n');
        }
        let mut first = true;
        let mut separate = |out: &mut String| {
            if !std::mem::take(&mut first) {
                out.push(',');
            }
            line(out, 2);
        };
        for item in &self.items {
            match item {
                Item::Pass(pass) => {
                    separate(out);
                    out.push_str(pass.info().name);
                    out.push_str(&pass.options_text());
                }
                Item::Nested(pipelines) => {
                    for pipeline in pipelines {
                        separate(out);
                        pipeline.write(out, indent.map(|indent| indent + 2));
                    }
                }
            }
        }
        line(out, 0);
        out.push(')');
    }

    /// The op that `pass` is restricted to, when that is not this pipeline's.
    fn foreign_anchor(&self, pass: &dyn DynPass) -> Option<&'static str> {
        match (&self.anchor, pass.info().anchor) {
            (Anchor::Op(own), Some(wanted)) if own != wanted => Some(wanted),
            _ => None,
        }
    }
}
