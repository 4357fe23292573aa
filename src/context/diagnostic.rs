//! Diagnostics: plain data, rendered late.
//!
//! A diagnostic knows its location and its words; source excerpts, colours and streams belong to
//! whoever shows it (`driver::render`).

use super::location::Location;

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Severity {
    /// Additional to the diagnostic before it.
    Note,
    /// Worth knowing.
    Remark,
    /// Suspicious.
    Warning,
    /// The input or the IR is wrong.
    Error,
}

impl Severity {
    /// As it stands in front of messages.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Remark => "remark",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Something to tell the user, with the notes that belong to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub location: Location,
    /// The words, without location and severity.
    pub message: String,
    /// Notes in the order in which they are shown.
    pub notes: Vec<Diagnostic>,
    /// Whether it is about something else than the op under check, so that no note shows that.
    pub hides_op: bool,
    /// Whether what it is about passes all the same. What is less than an error always does.
    pub is_tolerated: bool,
}

impl Diagnostic {
    /// An error.
    pub fn error(location: Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, location, message)
    }

    /// A note, to go with another diagnostic.
    pub fn note(location: Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, location, message)
    }

    /// A diagnostic without notes.
    pub fn new(severity: Severity, location: Location, message: impl Into<String>) -> Self {
        let (message, notes) = (message.into(), Vec::new());
        Self { severity, location, message, notes, hides_op: false, is_tolerated: false }
    }

    /// A warning.
    pub fn warning(location: Location, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, location, message)
    }

    /// Whether what it is about has failed with it.
    pub fn is_failure(&self) -> bool {
        self.severity == Severity::Error && !self.is_tolerated
    }

    /// The same as something that is said and has no consequences.
    #[must_use]
    pub fn tolerated(mut self) -> Self {
        self.is_tolerated = true;
        self
    }

    /// The same as something that is not about an op.
    #[must_use]
    pub fn without_op(mut self) -> Self {
        self.hides_op = true;
        self
    }

    /// Adds a note.
    #[must_use]
    pub fn with_note(mut self, location: Location, message: impl Into<String>) -> Self {
        self.notes.push(Self::note(location, message));
        self
    }
}

/// The error type of whatever has already reported why it failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Failed;

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("failed; the diagnostics say why")
    }
}

impl std::error::Error for Failed {}
