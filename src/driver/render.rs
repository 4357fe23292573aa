//! Diagnostics as text: place, severity, words, the line of source and a caret under it.
//!
//! ```text
//! m.mlir:4:10: error: 'arith.addi' op requires the same type for all operands and results
//!   %s = arith.addi %a, %b : i32
//!        ^
//! ```
//!
//! Places are those of mlir-opt: the first file position in the location; the location itself
//! before the words where there is none; `called from` notes for call sites. A line with anything
//! beyond ASCII is shown without a caret, since columns count bytes. Tabs are expanded to multiples
//! of eight columns. A note on the place of what stands before it does not show the line again.

use super::source::{Source, Sources};
use crate::asm::location_text;
use crate::context::{Context, Diagnostic, Identifier, Location, LocationData, Severity};
use std::fmt::Write;
use std::rc::Rc;

/// A file position.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place {
    pub file: Identifier,
    pub line: u32,
    pub column: u32,
}

/// The most `called from` notes of a diagnostic.
const CALL_STACK_LIMIT: usize = 10;
/// Columns from one tab stop to the next.
const TAB: usize = 8;

const RESET: &str = "\x1b[0m";
const BOLD: &str = "\x1b[1m";
const CARET: &str = "\x1b[0;1;32m";

/// Renders diagnostics of one context.
pub(super) struct Renderer<'a> {
    pub cx: &'a Context,
    pub sources: &'a mut Sources,
    pub colors: bool,
}

impl Renderer<'_> {
    /// Appends a diagnostic with its notes.
    pub fn diagnostic(&mut self, out: &mut Vec<u8>, diagnostic: &Diagnostic) {
        let mut shown = diagnostic.location;
        self.message(out, shown, diagnostic.severity, &diagnostic.message, true);
        let mut call = call_site(self.cx, shown);
        for _ in 0..CALL_STACK_LIMIT {
            let Some(caller) = call else { break };
            self.message(out, caller, Severity::Note, "called from", true);
            shown = caller;
            call = call_site(self.cx, caller);
        }
        if let Some(caller) = call {
            shown = caller;
        }
        for note in &diagnostic.notes {
            let differs = note.location != shown;
            self.message(out, note.location, note.severity, &note.message, differs);
            shown = note.location;
        }
    }

    /// Appends one message at a location.
    pub fn message(
        &mut self,
        out: &mut Vec<u8>,
        location: Location,
        severity: Severity,
        message: &str,
        show_line: bool,
    ) {
        let Some(place) = file_place(self.cx, location) else {
            let mut words = String::new();
            if !location.is_unknown() {
                let _ = write!(words, "{}: ", location_text(self.cx, location));
            }
            words.push_str(message);
            return head(out, self.colors, "<unknown>:0", severity, &words);
        };
        let Place { file, line, column } = place;
        let file = self.cx.str(file);
        let source = if show_line { self.sources.get(&file) } else { None };
        let start = format!("{file}:{line}:{column}");
        head(out, self.colors, &start, severity, message);
        if let Some(text) = source.as_deref().and_then(|source| source.line_of(line, column)) {
            excerpt(out, self.colors, text, column, 0);
        }
    }

    /// The source that a location's file is, with its place in it.
    pub fn source_of(&mut self, location: Location) -> Option<(Rc<Source>, Place)> {
        let place = file_place(self.cx, location)?;
        let source = self.sources.get(&self.cx.str(place.file))?;
        Some((source, place))
    }
}

/// Appends a message about a place of a source, with the line and `underlined` bytes marked.
pub(super) fn source_message(
    out: &mut Vec<u8>,
    colors: bool,
    source: &Source,
    (line, column): (u32, u32),
    severity: Severity,
    message: &str,
    underlined: usize,
) {
    let start = format!("{}:{line}:{column}", source.name);
    head(out, colors, &start, severity, message);
    if let Some(text) = source.line_of(line, column) {
        excerpt(out, colors, text, column, underlined);
    }
}

/// Appends a message about nothing in a file.
pub(super) fn placeless_message(
    out: &mut Vec<u8>,
    colors: bool,
    severity: Severity,
    message: &str,
) {
    head(out, colors, "<unknown>:0", severity, message);
}

fn head(out: &mut Vec<u8>, colors: bool, place: &str, severity: Severity, message: &str) {
    let name = severity.name();
    let text = if colors {
        let color = match severity {
            Severity::Error => "\x1b[0;1;31m",
            Severity::Warning => "\x1b[0;1;35m",
            Severity::Note => "\x1b[0;1;30m",
            Severity::Remark => "\x1b[0;1;34m",
        };
        format!("{BOLD}{place}: {RESET}{color}{name}: {RESET}{BOLD}{message}\n{RESET}")
    } else {
        format!("{place}: {name}: {message}\n")
    };
    out.extend_from_slice(text.as_bytes());
}

/// The line, and under it a caret at `column` (from 1) and a mark under `underlined` bytes.
fn excerpt(out: &mut Vec<u8>, colors: bool, line: &[u8], column: u32, underlined: usize) {
    expand_tabs(out, line, line);
    out.push(b'\n');
    if !line.is_ascii() {
        return;
    }
    let caret = (column as usize - 1).min(line.len());
    let end = (caret + underlined).min(line.len()).max(caret + 1);
    let mut marks = vec![b' '; caret];
    marks.push(b'^');
    marks.resize(end, b'~');
    if colors {
        out.extend_from_slice(CARET.as_bytes());
    }
    expand_tabs(out, line, &marks);
    out.push(b'\n');
    if colors {
        out.extend_from_slice(RESET.as_bytes());
    }
}

/// Appends `text`, a byte for each of `line`; where the line has a tab, up to the next tab stop:
/// blanks for the line itself, else the byte repeated.
fn expand_tabs(out: &mut Vec<u8>, line: &[u8], text: &[u8]) {
    let start = out.len();
    for (i, &byte) in text.iter().enumerate() {
        if line.get(i) != Some(&b'\t') {
            out.push(byte);
            continue;
        }
        let fill = if byte == b'\t' { b' ' } else { byte };
        out.push(fill);
        while !(out.len() - start).is_multiple_of(TAB) {
            out.push(fill);
        }
    }
}

/// The first file position in a location.
pub(super) fn file_place(cx: &Context, location: Location) -> Option<Place> {
    let mut pending = vec![location];
    while let Some(location) = pending.pop() {
        match &*cx.location_data(location) {
            LocationData::Unknown => {}
            LocationData::FileRange { file, start: (line, column), .. } => {
                return Some(Place { file: *file, line: *line, column: *column });
            }
            LocationData::Name { child, .. } => pending.push(*child),
            LocationData::CallSite { callee, caller } => pending.extend([*caller, *callee]),
            LocationData::Fused { locations, .. } => pending.extend(locations.iter().rev()),
        }
    }
    None
}

/// The caller of the first call site in a location that is one, is named or is fused.
fn call_site(cx: &Context, location: Location) -> Option<Location> {
    let mut pending = vec![location];
    while let Some(location) = pending.pop() {
        match &*cx.location_data(location) {
            LocationData::Unknown | LocationData::FileRange { .. } => {}
            LocationData::Name { child, .. } => pending.push(*child),
            LocationData::CallSite { caller, .. } => return Some(*caller),
            LocationData::Fused { locations, .. } => pending.extend(locations.iter().rev()),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    fn shown(line: &str, column: u32, underlined: usize) -> String {
        let mut out = Vec::new();
        excerpt(&mut out, false, line.as_bytes(), column, underlined);
        String::from_utf8(out).expect("the line is text")
    }

    #[test]
    fn tabs_move_the_caret() {
        assert_eq!(shown("\tx = y", 2, 0), "        x = y\n        ^\n");
        assert_eq!(shown("ab\tx", 4, 0), "ab      x\n        ^\n");
        assert_eq!(shown("a\tb", 1, 3), "a       b\n^~~~~~~~~\n");
    }

    #[test]
    fn the_caret_may_stand_behind_the_line() {
        assert_eq!(shown("ab", 3, 0), "ab\n  ^\n");
        assert_eq!(shown("", 1, 4), "\n^\n");
    }

    #[test]
    fn no_caret_beyond_ascii() {
        assert_eq!(shown("é = 1", 2, 0), "é = 1\n");
    }
}
