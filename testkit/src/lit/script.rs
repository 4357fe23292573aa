//! The `RUN:` lines of a test, cut into commands.
//!
//! Only what lit's own shell understands and tests use: quotes, `|`, `&&`, `;` and `not`.
//! Everything inside a command, redirections included, is left to `sh`.

/// Commands joined by `|`.
#[derive(Debug, PartialEq)]
pub(super) struct Pipeline {
    pub commands: Vec<Command>,
}

/// One command of a pipeline.
#[derive(Debug, PartialEq)]
pub(super) struct Command {
    /// Its text, without a leading `not`.
    pub text: String,
    /// True if it must fail.
    pub inverted: bool,
}

impl Command {
    fn new(text: &str) -> Result<Self, String> {
        let mut text = text.trim();
        let mut inverted = false;
        while let Some(rest) = text.strip_prefix("not ") {
            inverted = !inverted;
            text = rest.trim_start();
        }
        match text {
            "" => Err("there is an empty command".to_owned()),
            _ => Ok(Self { text: text.to_owned(), inverted }),
        }
    }

    /// Returns the arguments if the command is FileCheck with its input from the pipe.
    pub fn filecheck_args(&self) -> Option<Vec<String>> {
        let mut words = shlex::split(&self.text)?;
        if !matches!(words.first()?.as_str(), "filecheck" | "FileCheck") {
            return None;
        }
        // `< FILE` and `2>&1` are the redirections that tests put there.
        if let Some(at) = words.iter().position(|word| word == "<") {
            let file = words.drain(at..).nth(1)?;
            words.push(format!("--input-file={file}"));
        }
        words.retain(|word| word != "2>&1");
        words.remove(0);
        Some(words)
    }
}

/// Returns the commands of the `RUN:` lines, continuations joined.
pub(super) fn run_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut continued = false;
    for line in text.lines() {
        let Some((_, command)) = line.split_once("RUN:") else {
            continue;
        };
        let command = command.trim();
        let (command, continues) = match command.strip_suffix('\\') {
            Some(command) => (command, true),
            None => (command, false),
        };
        match lines.last_mut() {
            Some(last) if continued => last.push_str(command),
            _ => lines.push(command.to_owned()),
        }
        continued = continues;
    }
    lines
}

/// Cuts a line at `&&` and `;` into pipelines, and those at `|` into commands.
pub(super) fn pipelines(line: &str) -> Result<Vec<Pipeline>, String> {
    let mut pipelines = Vec::new();
    let mut commands = Vec::new();
    let mut start = 0;
    let mut quote = None;
    let bytes = line.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let here = bytes[at];
        let width = match (quote, here) {
            (None, b'\\') | (Some(b'"'), b'\\') => {
                at += 2;
                continue;
            }
            (None, b'\'' | b'"') => {
                quote = Some(here);
                0
            }
            (Some(open), _) if open == here => {
                quote = None;
                0
            }
            (None, b'|' | b';') => 1,
            (None, b'&') if bytes.get(at + 1) == Some(&b'&') => 2,
            _ => 0,
        };
        if width > 0 {
            commands.push(Command::new(&line[start..at])?);
            start = at + width;
            if here != b'|' {
                pipelines.push(Pipeline { commands: std::mem::take(&mut commands) });
            }
        }
        at += width.max(1);
    }
    if !line[start..].trim().is_empty() || !commands.is_empty() {
        commands.push(Command::new(&line[start..])?);
        pipelines.push(Pipeline { commands });
    }
    Ok(pipelines)
}

#[cfg(test)]
mod tests {
    use super::{pipelines, run_lines};

    fn shape(line: &str) -> Vec<Vec<(String, bool)>> {
        let pipelines = pipelines(line).expect("the line is well formed");
        let commands = |p: super::Pipeline| p.commands.into_iter().map(|c| (c.text, c.inverted));
        pipelines.into_iter().map(|p| commands(p).collect()).collect()
    }

    #[test]
    fn continued_run_lines_are_joined() {
        let text = "// RUN: a \\\n// RUN:   b\n; RUN: c\nother";
        assert_eq!(run_lines(text), ["a b", "c"]);
    }

    #[test]
    fn a_line_is_cut_outside_quotes() {
        let line = "not a --p='x|y' 2>&1 | b; c && d";
        let expected = vec![
            vec![("a --p='x|y' 2>&1".to_owned(), true), ("b".to_owned(), false)],
            vec![("c".to_owned(), false)],
            vec![("d".to_owned(), false)],
        ];
        assert_eq!(shape(line), expected);
    }

    #[test]
    fn an_empty_command_is_an_error() {
        assert!(pipelines("a | | b").is_err());
        assert!(pipelines("a |").is_err());
    }
}
