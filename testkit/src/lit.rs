//! Tests that are files: `*.mlir` with `RUN:` lines, as LLVM's lit runs them.
//!
//! Problem: adding a test must be saving a file, and the file must also run under LLVM's own tools.
//!
//! Each file below the directory is one test, named by its path. Its `RUN:` lines (a trailing `\`
//! continues one on the next) are commands joined by `|`, `&&` and `;`. A command is run by `sh -c`
//! after these substitutions, so redirections work:
//!
//! | text | becomes |
//! |---|---|
//! | `%s`, `%S` | the file, its directory |
//! | `%t` | a fresh path of this test's own |
//! | `%%` | `%` |
//! | `irtool` as a command | the binary under test |
//! | `not` before a command | success is its failure (a signal is never success) |
//! | `filecheck`, `FileCheck` as a command | [`crate::filecheck`], in process |
//!
//! A pipeline fails if any of its commands fails. `// XFAIL: *` expects failure.
//!
//! Invariants: a file without a `RUN:` line fails, so that a misspelt one cannot pass silently;
//! directories called `corpus`, `data`, `Inputs` or `inputs` hold data, not tests. Commands of a pipeline
//! run one after the other, with everything the first one wrote as the input of the second.

mod script;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use libtest_mimic::{Arguments, Failed, Trial};

use crate::mlir::{self, Run};
use script::{Command, Pipeline};

/// What to run and how.
#[derive(Clone, Debug)]
pub struct Config {
    /// The directory whose tests are run.
    pub root: PathBuf,
    /// Options added to every `irtool` command; each test runs once for each list.
    ///
    /// `[[], ["--threads=4"]]` runs each test as it is and again with four threads.
    pub variants: Vec<Vec<String>>,
    /// The time a single command may take.
    pub limit: Duration,
}

impl Config {
    /// Runs the tests below `root` once, with a minute for each command.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), variants: vec![Vec::new()], limit: Duration::from_secs(60) }
    }
}

/// Runs the tests with the command line that `cargo test` gives, and reports as it does.
pub fn main(config: Config) -> ExitCode {
    let arguments = Arguments::from_args();
    let files = files(&config.root, DATA);
    if !files.is_empty()
        && !arguments.list
        && let Err(why) = mlir::irtool()
    {
        eprintln!("{why}");
        return ExitCode::FAILURE;
    }
    let mut trials = Vec::new();
    for file in files {
        for variant in &config.variants {
            let path = file.strip_prefix(&config.root).unwrap_or(&file);
            let mut name = path.to_string_lossy().into_owned();
            for option in variant {
                name.push(' ');
                name.push_str(option);
            }
            let (file, variant, limit) = (file.clone(), variant.clone(), config.limit);
            trials.push(Trial::test(name, move || {
                run_file(&file, &variant, limit).map_err(Failed::from)
            }));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// The directories that hold data for tests.
const DATA: &[&str] = &["corpus", "data", "custom", "inputs", "Inputs", "sections"];

/// Returns the `*.mlir` files below `root` in order of their paths, leaving out directories of the
/// names in `except`.
pub fn files(root: &Path, except: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![root.to_owned()];
    while let Some(dir) = pending.pop() {
        let Ok(entries) = std::fs::read_dir(&dir) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path.file_name().and_then(|name| name.to_str());
            if path.is_dir() {
                if !name.is_some_and(|name| except.contains(&name)) {
                    pending.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "mlir") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Runs one test file; the error says which command failed and what it printed.
pub fn run_file(file: &Path, irtool_options: &[String], limit: Duration) -> Result<(), String> {
    let text = std::fs::read(file).map_err(|error| format!("cannot read it: {error}"))?;
    let text = String::from_utf8_lossy(&text);
    let lines = script::run_lines(&text);
    if lines.is_empty() {
        return Err("the file has no RUN: line".to_owned());
    }
    let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = std::path::absolute(file).map_err(|error| error.to_string())?;
    let runner = Runner {
        temp: scratch.path().join("t"),
        dir: file.parent().unwrap_or(Path::new("/")),
        file: &file,
        irtool_options,
        limit,
    };
    let outcome = lines.iter().try_for_each(|line| runner.run_line(line));
    match (outcome, text.contains("// XFAIL: *")) {
        (outcome, false) => outcome,
        (Err(_), true) => Ok(()),
        (Ok(()), true) => Err("it is marked XFAIL but passes".to_owned()),
    }
}

struct Runner<'a> {
    file: &'a Path,
    dir: &'a Path,
    temp: PathBuf,
    irtool_options: &'a [String],
    limit: Duration,
}

impl Runner<'_> {
    fn run_line(&self, line: &str) -> Result<(), String> {
        let line = self.substitute(line);
        for pipeline in script::pipelines(&line)? {
            self.run_pipeline(&pipeline).map_err(|why| format!("RUN: {line}\n{why}"))?;
        }
        Ok(())
    }

    fn substitute(&self, line: &str) -> String {
        let mut out = String::with_capacity(line.len());
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            let path = match (c, chars.peek()) {
                ('%', Some('s')) => self.file.to_string_lossy(),
                ('%', Some('S' | 'p')) => self.dir.to_string_lossy(),
                ('%', Some('t')) => self.temp.to_string_lossy(),
                ('%', Some('%')) => "%".into(),
                _ => {
                    out.push(c);
                    continue;
                }
            };
            chars.next();
            out.push_str(&path);
        }
        out
    }

    fn run_pipeline(&self, pipeline: &Pipeline) -> Result<(), String> {
        let mut text = Vec::new();
        for command in &pipeline.commands {
            text = self.run_command(command, text)?;
        }
        Ok(())
    }

    fn run_command(&self, command: &Command, stdin: Vec<u8>) -> Result<Vec<u8>, String> {
        if let Some(args) = command.filecheck_args() {
            let outcome = crate::filecheck::check(&args, self.dir, || stdin);
            return match (outcome, command.inverted) {
                (Ok(()), false) | (Err(_), true) => Ok(Vec::new()),
                (Err(report), false) => Err(report),
                (Ok(()), true) => Err("filecheck succeeds but must fail".to_owned()),
            };
        }
        let text = match command.text.strip_prefix("irtool") {
            Some(rest) if rest.is_empty() || rest.starts_with(char::is_whitespace) => {
                let mut words = vec![mlir::irtool()?.to_string_lossy().into_owned()];
                words.extend(self.irtool_options.iter().cloned());
                let words = words.iter().map(String::as_str);
                let quoted = shlex::try_join(words).map_err(|error| error.to_string())?;
                quoted + rest
            }
            _ => command.text.clone(),
        };
        let output = Run::new("sh", ["-c", &text])
            .current_dir(self.dir)
            .stdin(&stdin)
            .limit(self.limit)
            .output()
            .map_err(|error| format!("cannot run sh: {error}"))?;
        // A shell reports the death of its command by a signal as 128 and more.
        let as_expected = match output.status.code() {
            None | Some(126..) => false,
            Some(code) => (code == 0) != command.inverted,
        };
        if as_expected && !output.timed_out {
            return Ok(output.stdout);
        }
        let how = match output.timed_out {
            true => format!("takes more than {:?}", self.limit),
            false => format!("ends with {}", output.status),
        };
        let stderr = String::from_utf8_lossy(&output.stderr);
        Err(format!("`{text}` {how}\n{stderr}"))
    }
}
