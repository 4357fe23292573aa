//! What passes say, in order.

use crate::context::Diagnostic;

/// Something that a pass says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Message {
    /// A diagnostic.
    Diagnostic(Diagnostic),
    /// Text for standard error, line breaks included.
    Text(String),
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

    /// Adds what `other` has after what is here.
    pub fn append(&mut self, mut other: Messages) {
        self.0.append(&mut other.0);
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
            Message::Text(_) => None,
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
