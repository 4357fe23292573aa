//! `--verify-diagnostics`: diagnostics against the `expected-*` comments of the source.
//!
//! ```text
//! // expected-error @below {{redefinition}}
//! // expected-note-re @-2 {{previous.*{{[a-z]+}} }}
//! ```
//!
//! A comment expects a diagnostic of its severity on its line, on a line relative to it, or
//! without a place (`@unknown`), whose words contain the text; in the `-re` form, parts of the
//! text in `{{` `}}` are regular expressions. One comment may match many diagnostics, notes count
//! like the others. Files that diagnostics name have their comments read then.
//!
//! Without the option the comments of the input are read all the same, as mlir-opt does: no
//! diagnostic is held against them, so each is reported as one that did not come, which makes no
//! difference to the exit status (`Expectations::finish_unheeded`).
//!
//! Invariants: what is unexpected is reported as it comes, what did not come at the end; file by
//! file, in the order of lines.

use super::render::{self, Renderer, file_place};
use super::source::Source;
use crate::context::{Diagnostic, Location, Severity};
use indexmap::IndexMap;
use once_cell::sync::Lazy;
use regex::bytes::{Captures, Regex, RegexBuilder};
use std::rc::Rc;

/// What every comment starts with that expects a diagnostic.
pub(super) const MARK: &[u8] = b"expected-";

/// A comment that expects a diagnostic.
struct Expected {
    severity: Severity,
    /// Where the comment is.
    place: (u32, u32),
    /// The line that the diagnostic should be on.
    line: u32,
    /// What stands between the outer braces.
    text: Vec<u8>,
    /// The text as a pattern, in the `-re` form.
    pattern: Option<Regex>,
    matched: bool,
}

/// The comments of one file, and the file.
struct FileExpectations {
    source: Rc<Source>,
    expected: Vec<Expected>,
}

/// Checks diagnostics against comments.
pub(super) struct Expectations {
    colors: bool,
    only_expected: bool,
    files: IndexMap<String, FileExpectations>,
    placeless: Vec<Expected>,
    failed: bool,
}

impl Expectations {
    /// Reads the comments of the input; what is wrong with them goes to `out`.
    pub fn new(input: &Rc<Source>, only_expected: bool, colors: bool, out: &mut Vec<u8>) -> Self {
        let mut this = Expectations {
            colors,
            only_expected,
            files: IndexMap::new(),
            placeless: Vec::new(),
            failed: false,
        };
        this.read(input.clone(), out);
        this
    }

    fn read(&mut self, source: Rc<Source>, out: &mut Vec<u8>) {
        let mut comments = Comments { last_plain_line: 0, waiting: Vec::new(), list: Vec::new() };
        for (line, number) in source.bytes().split(|&byte| byte == b'\n').zip(1..) {
            match comments.line(line, number) {
                Ok(Some(placeless)) => self.placeless.push(placeless),
                Ok(None) => {}
                Err((column, length, message)) => {
                    let place = (number, column);
                    render::source_message(
                        out,
                        self.colors,
                        &source,
                        place,
                        Severity::Error,
                        &message,
                        length,
                    );
                    self.failed = true;
                }
            }
        }
        let expected = comments.list;
        self.files.insert(source.name.clone(), FileExpectations { source, expected });
    }

    /// Takes a diagnostic with its notes.
    pub fn diagnostic(
        &mut self,
        renderer: &mut Renderer<'_>,
        out: &mut Vec<u8>,
        diagnostic: &Diagnostic,
    ) {
        for part in std::iter::once(diagnostic).chain(&diagnostic.notes) {
            self.message(renderer, out, part.location, part.severity, &part.message);
        }
    }

    fn message(
        &mut self,
        renderer: &mut Renderer<'_>,
        out: &mut Vec<u8>,
        location: Location,
        severity: Severity,
        message: &str,
    ) {
        let mut near_miss = None;
        if let Some(place) = file_place(renderer.cx, location) {
            let name = renderer.cx.str(place.file);
            if !self.files.contains_key(&*name)
                && let Some((source, _)) = renderer.source_of(location)
            {
                self.read(source, out);
            }
            if let Some(file) = self.files.get_mut(&*name) {
                for expected in file.expected.iter_mut().filter(|e| e.line == place.line) {
                    match expected.take(severity, message) {
                        Match::Yes => return,
                        Match::OtherSeverity => {
                            near_miss.get_or_insert((
                                file.source.clone(),
                                expected.place,
                                expected.severity,
                            ));
                        }
                        Match::No => {}
                    }
                }
            }
        } else if self.placeless.iter_mut().any(|e| e.take(severity, message) == Match::Yes) {
            return;
        }
        if self.only_expected {
            return;
        }
        self.failed = true;
        if let Some((source, place, expected)) = near_miss {
            let (got, expected) = (severity.name(), expected.name());
            let message = format!("'{got}' diagnostic emitted when expecting a '{expected}'");
            render::source_message(out, self.colors, &source, place, Severity::Error, &message, 0);
        } else {
            let message = format!("unexpected {}: {message}", severity.name());
            renderer.message(out, location, Severity::Error, &message, true);
        }
    }

    /// Reports what did not come. Returns whether all was as expected.
    pub fn finish(mut self, out: &mut Vec<u8>) -> bool {
        for file in self.files.values() {
            for expected in file.expected.iter().filter(|expected| !expected.matched) {
                self.failed = true;
                render::source_message(
                    out,
                    self.colors,
                    &file.source,
                    expected.place,
                    Severity::Error,
                    &expected.complaint(),
                    expected.text.len(),
                );
            }
        }
        let missing: Vec<_> = self.placeless.iter().filter(|expected| !expected.matched).collect();
        self.failed |= !missing.is_empty();
        // mlir-opt says these twice, and so do we: its output is what tests compare with.
        for expected in missing.iter().chain(&missing) {
            let complaint = expected.complaint();
            render::placeless_message(out, self.colors, Severity::Error, &complaint);
        }
        !self.failed
    }

    /// Reports all comments as unmet: nothing was held against them.
    pub fn finish_unheeded(mut self, out: &mut Vec<u8>) {
        let placeless = std::mem::take(&mut self.placeless);
        let colors = self.colors;
        self.finish(out);
        for expected in placeless {
            render::placeless_message(out, colors, Severity::Error, &expected.complaint());
        }
    }
}

#[derive(PartialEq, Eq)]
enum Match {
    Yes,
    OtherSeverity,
    No,
}

impl Expected {
    /// Whether a message on the right line is the expected one; notes that it came.
    fn take(&mut self, severity: Severity, message: &str) -> Match {
        let fits = match &self.pattern {
            Some(pattern) => pattern.is_match(message.as_bytes()),
            None => memchr::memmem::find(message.as_bytes(), &self.text).is_some(),
        };
        if !fits {
            return Match::No;
        }
        if self.severity != severity {
            return Match::OtherSeverity;
        }
        self.matched = true;
        Match::Yes
    }

    fn complaint(&self) -> String {
        let text = String::from_utf8_lossy(&self.text);
        format!("expected {} \"{text}\" was not produced", self.severity.name())
    }
}

static COMMENT: Lazy<Regex> = Lazy::new(|| {
    let text = concat!(
        r"expected-(error|note|remark|warning)(-re)? *",
        r"(?:@([+-][0-9]+|above|below|unknown))? *\{\{(.*)\}\}$",
    );
    bytes_regex(text).expect("the pattern is well formed")
});

fn bytes_regex(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern).unicode(false).build()
}

/// The comments of a file while its lines are read.
struct Comments {
    /// The last line without a comment of this kind, for `@above`.
    last_plain_line: u32,
    /// Comments that wait for the next plain line, for `@below`.
    waiting: Vec<usize>,
    list: Vec<Expected>,
}

/// Column and length of a comment that is malformed, and what is wrong with it.
type Malformed = (u32, usize, String);

/// Lines are counted from 1.
const NO_LINE: u32 = 0;

impl Comments {
    /// Takes a line; returns its comment when that expects a diagnostic without a place.
    fn line(&mut self, line: &[u8], number: u32) -> Result<Option<Expected>, Malformed> {
        let line = line.trim_ascii_end();
        let comment =
            memchr::memmem::find(line, MARK).and_then(|start| COMMENT.captures_at(line, start));
        let Some(comment) = comment else {
            self.last_plain_line = number;
            for index in self.waiting.drain(..) {
                self.list[index].line = number;
            }
            return Ok(None);
        };
        let mut expected = expected(&comment, number)?;
        match comment.get(3).map(|place| place.as_bytes()) {
            Some(b"unknown") => return Ok(Some(expected)),
            Some(b"above") => expected.line = self.last_plain_line,
            Some(b"below") => self.waiting.push(self.list.len()),
            Some(offset) => {
                let offset = std::str::from_utf8(offset).ok().and_then(|text| text.parse().ok());
                // A number that no line has is as good as one that there is not: it is not met.
                expected.line = offset.map_or(NO_LINE, |offset| number.wrapping_add_signed(offset));
            }
            None => {}
        }
        self.list.push(expected);
        Ok(None)
    }
}

fn expected(comment: &Captures<'_>, number: u32) -> Result<Expected, Malformed> {
    let severity = match &comment[1] {
        b"error" => Severity::Error,
        b"note" => Severity::Note,
        b"remark" => Severity::Remark,
        _ => Severity::Warning,
    };
    let start = comment.get(0).map_or(0, |whole| whole.start());
    let column = u32::try_from(start + 1).unwrap_or(u32::MAX);
    let text = comment[4].to_vec();
    let pattern = match comment.get(2) {
        Some(_) => Some(pattern(&text).map_err(|message| (column, text.len(), message))?),
        None => None,
    };
    let place = (number, column);
    Ok(Expected { severity, place, line: number, text, pattern, matched: false })
}

/// Plain text with regular expressions in double braces, as one regular expression.
fn pattern(text: &[u8]) -> Result<Regex, String> {
    let text = String::from_utf8_lossy(text);
    let mut pattern = String::new();
    let mut rest = &*text;
    while let Some((plain, behind)) = rest.split_once("{{") {
        pattern.push_str(&regex::escape(plain));
        let end = behind.find("}}").ok_or("found start of regex with no end '}}'")?;
        let part = &behind[..end];
        bytes_regex(part).map_err(|_| format!("invalid regex: {}", complaint(part)))?;
        pattern.push_str(&format!("({part})"));
        rest = &behind[end + 2..];
    }
    pattern.push_str(&regex::escape(rest));
    bytes_regex(&pattern).map_err(|_| "invalid regex: invalid regular expression".to_owned())
}

/// What the most frequent mistakes are called.
fn complaint(part: &str) -> &'static str {
    let count = |c: char| part.matches(c).count();
    if count('[') != count(']') {
        "brackets ([ ]) not balanced"
    } else if count('(') != count(')') {
        "parentheses not balanced"
    } else if count('{') != count('}') {
        "braces not balanced"
    } else if part.starts_with(['*', '+', '?']) {
        "repetition-operator operand invalid"
    } else {
        "invalid regular expression"
    }
}
