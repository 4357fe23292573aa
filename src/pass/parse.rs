//! Pipelines from text, as in `builtin.module(func.func(canonicalize{top-down=false},cse))`.
//!
//! Three steps, each with mlir-opt's words for what goes wrong: the text becomes elements (names
//! with options or with elements in parentheses), every name is looked up, every element is added.
//!
//! Invariants: nothing recurses deeper than [`MAX_DEPTH`], whatever the text.

use super::options::split::is_space;
use super::options::{OptionError, ValueError};
use super::pipeline::{Anchor, Nesting, Pipeline};
use super::registry::PassRegistry;

/// How deep pipelines may nest.
const MAX_DEPTH: usize = 256;
/// Distance between tab stops in the lines that errors show.
const TAB: usize = 8;

/// Why text is not a pipeline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PipelineError {
    /// What mlir-opt prints before the error.
    pub complaints: Vec<Complaint>,
    /// The words of the error; may have several lines and end with a line break.
    pub message: String,
}

/// Something that is said before an error.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Complaint {
    /// A line of the tool, which starts with its name.
    Tool(String),
    /// Text as it is, line breaks included.
    Plain(String),
}

impl Complaint {
    /// The text, said by a tool of this name.
    pub fn text(&self, tool: &str) -> String {
        match self {
            Complaint::Tool(line) => format!("{tool}: {line}\n"),
            Complaint::Plain(text) => text.clone(),
        }
    }
}

impl PipelineError {
    /// An error of one line.
    pub fn new(message: impl Into<String>) -> Self {
        Self { complaints: Vec::new(), message: message.into() }
    }

    pub(super) fn of_options(error: OptionError) -> Self {
        match error {
            OptionError::Unknown(name) => {
                Self::new(format!("<Pass-Options-Parser>: no such option {name}\n"))
            }
            OptionError::Value { option, error: ValueError::Text(message) } => {
                let complaint = format!("for the --{option} option: {message}");
                Self { complaints: vec![Complaint::Tool(complaint)], message: String::new() }
            }
            OptionError::Value { error: ValueError::Pipeline(inner), .. } => {
                let mut complaints = inner.complaints;
                complaints.push(Complaint::Plain(inner.message));
                Self { complaints, message: String::new() }
            }
        }
    }

    /// An error at a place of the text, with the line and a caret.
    fn at(text: &str, offset: usize, message: &str) -> Self {
        let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
        let end = text[offset..].find('\n').map_or(text.len(), |end| offset + end);
        let line = text[..offset].matches('\n').count() + 1;
        let column = offset - start;
        let (shown, caret) = lay_out(&text[start..end], column);
        Self::new(format!(
            "MLIR Textual PassPipeline Parser:{line}:{}: error: {message}\n{shown}\n{caret}",
            column + 1,
        ))
    }
}

/// A line with its tabs as spaces, and the line below it with a caret under the byte `column`;
/// the latter is missing where bytes are not columns.
fn lay_out(line: &str, column: usize) -> (String, String) {
    let mut shown = String::new();
    let mut caret = None;
    for (at, c) in line.char_indices().chain([(line.len(), ' ')]) {
        if at == column {
            caret = Some(shown.len());
        }
        match c {
            '\t' => shown.extend(std::iter::repeat_n(' ', TAB - shown.len() % TAB)),
            c => shown.push(c),
        }
    }
    shown.pop();
    match caret.filter(|_| line.is_ascii()) {
        Some(caret) => (shown, format!("{}^\n", " ".repeat(caret))),
        None => (shown, String::new()),
    }
}

impl std::fmt::Display for PipelineError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for complaint in &self.complaints {
            f.write_str(&complaint.text("error"))?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for PipelineError {}

/// Parses a pipeline with its anchor, as `--pass-pipeline` takes it.
///
/// # Errors
/// What is wrong with the text.
pub fn parse_anchored(text: &str, registry: &PassRegistry) -> Result<Pipeline, PipelineError> {
    let text = text.trim_matches(is_space);
    let open = text.find('(').filter(|&open| open > 0 && text.ends_with(')'));
    let Some(open) = open else {
        return Err(PipelineError::new(
            "expected pass pipeline to be wrapped with the anchor operation type, e.g. \
             'builtin.module(...)'",
        ));
    };
    let anchor = Anchor::new(text[..open].trim_end_matches(is_space));
    let mut pipeline = Pipeline::new(anchor);
    parse_into(&mut pipeline, &text[open + 1..text.len() - 1], registry)?;
    Ok(pipeline)
}

/// Parses passes and pipelines separated by commas and appends them.
///
/// # Errors
/// What is wrong with the text.
pub fn parse_into(
    pipeline: &mut Pipeline,
    text: &str,
    registry: &PassRegistry,
) -> Result<(), PipelineError> {
    if text.is_empty() {
        return Ok(());
    }
    let elements = parse_elements(text)?;
    check_names(text, &elements, registry)?;
    append_elements(pipeline, &elements, registry)
}

/// A name with what stands behind it.
#[derive(Default)]
struct Element<'t> {
    name: &'t str,
    offset: usize,
    options: &'t str,
    nested: Vec<Element<'t>>,
}

fn parse_elements(text: &str) -> Result<Vec<Element<'_>>, PipelineError> {
    // The lists that are open, innermost last; all but the first belong to the last element of
    // the list before.
    let mut lists: Vec<Vec<Element<'_>>> = vec![Vec::new()];
    let mut at = 0;
    loop {
        let end = text[at..].find([',', '(', ')', '{']).map(|length| at + length);
        let element = named(text, at, end.unwrap_or(text.len()));
        let name_offset = element.offset;
        lists.last_mut().expect("one list is open").push(element);
        let Some(end) = end else { break };
        at = end;
        match text.as_bytes()[at] {
            b'{' => {
                let Some(close) = closing_brace(&text[at + 1..]) else {
                    let message = "missing closing '}' while processing pass options";
                    return Err(PipelineError::at(text, at, message));
                };
                let list = lists.last_mut().expect("one list is open");
                list.last_mut().expect("it was added above").options =
                    &text[at + 1..at + 1 + close];
                at = skip_space(text, at + close + 2);
            }
            b'(' => {
                if lists.len() > MAX_DEPTH {
                    return Err(PipelineError::at(text, name_offset, "pipeline nested too deeply"));
                }
                lists.push(Vec::new());
                at += 1;
                continue;
            }
            _ => {}
        }
        while text[at..].starts_with(')') {
            if lists.len() == 1 {
                let message = "encountered extra closing ')' creating unbalanced parentheses while \
                               parsing pipeline";
                return Err(PipelineError::at(text, at, message));
            }
            close_list(&mut lists);
            at = skip_space(text, at + 1);
        }
        if at == text.len() {
            break;
        }
        if !text[at..].starts_with(',') {
            return Err(PipelineError::at(text, at, "expected ',' after parsing pipeline"));
        }
        at += 1;
    }
    if lists.len() > 1 {
        let offset = lists.last().and_then(|list| list.last()).map_or(0, |element| element.offset);
        let message = "encountered unbalanced parentheses while parsing pipeline";
        return Err(PipelineError::at(text, offset, message));
    }
    Ok(lists.pop().expect("one list is open"))
}

fn named(text: &str, start: usize, end: usize) -> Element<'_> {
    let raw = &text[start..end];
    let name = raw.trim_start_matches(is_space);
    let offset = end - name.len();
    Element { name: name.trim_end_matches(is_space), offset, ..Element::default() }
}

fn close_list(lists: &mut Vec<Vec<Element<'_>>>) {
    let closed = lists.pop().expect("two lists are open");
    let outer = lists.last_mut().expect("two lists are open");
    outer.last_mut().expect("a nested list belongs to an element").nested = closed;
}

fn skip_space(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches(is_space).len()
}

/// Where the brace that was opened just before `text` is closed.
fn closing_brace(text: &str) -> Option<usize> {
    let mut depth = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn check_names(
    text: &str,
    elements: &[Element<'_>],
    registry: &PassRegistry,
) -> Result<(), PipelineError> {
    for element in elements {
        if !element.nested.is_empty() {
            check_names(text, &element.nested, registry)?;
        } else if !registry.contains(element.name) {
            let message =
                format!("'{}' does not refer to a registered pass or pass pipeline", element.name);
            return Err(PipelineError::at(text, element.offset, &message));
        }
    }
    Ok(())
}

fn append_elements(
    pipeline: &mut Pipeline,
    elements: &[Element<'_>],
    registry: &PassRegistry,
) -> Result<(), PipelineError> {
    for element in elements {
        let Element { name, options, nested, .. } = element;
        let (added, place) = if nested.is_empty() {
            (registry.append(pipeline, name, options, Nesting::Explicit), "")
        } else {
            let inner = pipeline.nest(Anchor::new(name));
            (append_elements(inner, nested, registry), " to inner pipeline")
        };
        added.map_err(|mut error| {
            let gap = if nested.is_empty() { "\n" } else { "" };
            error.message +=
                &format!("{gap}failed to add `{name}` with options `{options}`{place}\n");
            error
        })?;
    }
    Ok(())
}
