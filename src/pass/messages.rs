//! What passes say, in order.

use crate::context::{Diagnostic, Location};

/// Something that a pass says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Message {
    /// A diagnostic.
    Diagnostic(Diagnostic),
    /// Text for standard error, line breaks included.
    Text(String),
    /// Text for the log of actions, line breaks included.
    Log(String),
    /// A pass failed; what it said of that stands before.
    Failure(Failure),
    /// Something that an instrumentation puts into words when the run is over.
    Slot(u64),
}

/// A pass that failed, or panicked, or left IR behind that is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    /// Name of the pass in pipelines.
    pub pass: &'static str,
    /// Name of the pass in messages.
    pub title: &'static str,
    /// The op, as in `'func.func' operation: @f`.
    pub operation: String,
    /// Where the op is.
    pub location: Location,
}

/// What was said on one op, or on all ops in their order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Messages(Vec<Message>);

impl Messages {
    /// Adds a diagnostic.
    pub fn diagnostic(&mut self, diagnostic: Diagnostic) {
        self.0.push(Message::Diagnostic(diagnostic));
    }

    /// Adds text for standard error.
    pub fn text(&mut self, text: impl Into<String>) {
        self.0.push(Message::Text(text.into()));
    }

    /// Adds text for the log of actions.
    pub fn log(&mut self, text: impl Into<String>) {
        self.0.push(Message::Log(text.into()));
    }

    /// Adds that a pass failed.
    pub fn failure(&mut self, failure: Failure) {
        self.0.push(Message::Failure(failure));
    }

    /// Keeps a place for what is put into words later.
    pub fn slot(&mut self, number: u64) {
        self.0.push(Message::Slot(number));
    }

    /// Puts `fill(number)` in the place of every slot; keeps those for which there is nothing yet.
    pub fn fill_slots(&mut self, mut fill: impl FnMut(u64) -> Option<Vec<Message>>) {
        let mut filled = Vec::with_capacity(self.0.len());
        for message in self.0.drain(..) {
            match message {
                Message::Slot(number) => match fill(number) {
                    Some(messages) => filled.extend(messages),
                    None => filled.push(message),
                },
                _ => filled.push(message),
            }
        }
        self.0 = filled;
    }

    /// The first pass that failed, in the order of the ops.
    pub fn first_failure(&self) -> Option<&Failure> {
        self.0.iter().find_map(|message| match message {
            Message::Failure(failure) => Some(failure),
            _ => None,
        })
    }

    /// Adds what `other` has after what is here.
    pub fn append(&mut self, mut other: Messages) {
        self.0.append(&mut other.0);
    }

    /// How much was said.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The messages in order.
    pub fn iter(&self) -> impl Iterator<Item = &Message> {
        self.0.iter()
    }

    /// The diagnostics among them.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter().filter_map(|message| match message {
            Message::Diagnostic(diagnostic) => Some(diagnostic),
            _ => None,
        })
    }
}

impl IntoIterator for Messages {
    type Item = Message;
    type IntoIter = std::vec::IntoIter<Message>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
