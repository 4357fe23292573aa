//! Comparing the two tools on many inputs.
//!
//! Problem: most of the time of a small run is the start of a process, and thousands of runs are
//! needed. Inputs are therefore joined into batches that go through one process with
//! `--split-input-file`; only a batch that differs is run again input by input.
//!
//! Invariants: what is reported as a difference was seen with that input alone. Each comparison uses
//! a fresh file with the same path for both tools, since messages and locations contain it.
//!
//! Limits: a difference that only shows in a batch is reported for the batch as a whole.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{fs, io, thread};

use crate::generate::{self, Features};
use crate::lit;
use crate::mlir::{Output, Run};

/// The two programs.
#[derive(Clone, Debug)]
pub struct Tools {
    /// The one that is right by definition.
    pub reference: PathBuf,
    /// The one that is compared with it.
    pub tested: PathBuf,
    /// Runs the reference alone and reports what it rejects.
    pub accept_only: bool,
}

/// How much to run at once and in all.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The number of inputs in one process.
    pub batch: usize,
    /// The number of comparisons at once.
    pub workers: usize,
    /// The number of differences after which to stop.
    pub most: usize,
    /// The seconds that one process may take.
    pub seconds: u64,
}

/// One input.
#[derive(Clone, Debug)]
pub struct Job {
    /// What to call it.
    pub name: String,
    source: Source,
    corruption: Option<u64>,
}

#[derive(Clone, Debug)]
enum Source {
    Generated(u64, usize, Features),
    Custom(u64, usize, Features),
    File(PathBuf),
    Text(Arc<str>),
}

impl Job {
    /// A generated module, corrupted with its own seed if asked.
    pub fn generated(seed: u64, ops: usize, features: Features, corrupted: bool) -> Self {
        Self {
            name: format!("seed-{seed}"),
            source: Source::Generated(seed, ops, features),
            corruption: corrupted.then_some(seed),
        }
    }

    /// A generated module in custom form, corrupted with its own seed if asked.
    pub fn custom(seed: u64, ops: usize, features: Features, corrupted: bool) -> Self {
        Self {
            name: format!("custom-{seed}"),
            source: Source::Custom(seed, ops, features),
            corruption: corrupted.then_some(seed),
        }
    }

    /// A module given as text.
    pub fn text_of(name: String, text: String) -> Self {
        Self { name, source: Source::Text(text.into()), corruption: None }
    }

    /// Returns the text; an unreadable file is an empty one.
    pub fn text(&self) -> String {
        let text = self.source.text();
        match self.corruption {
            Some(seed) => generate::corrupt(&text, seed),
            None => text,
        }
    }
}

impl Source {
    fn text(&self) -> String {
        match self {
            Source::Generated(seed, ops, features) => generate::module(*seed, *ops, *features),
            Source::Custom(seed, ops, features) => generate::custom(*seed, *ops, *features),
            Source::File(path) => {
                let bytes = fs::read(path).unwrap_or_default();
                String::from_utf8_lossy(&bytes).into_owned()
            }
            Source::Text(text) => text.to_string(),
        }
    }
}

/// Returns a job for each `*.mlir` file below `dir`, or for each corruption of it; `by_section` for
/// each part of a file that ends at a `// -----`.
pub fn jobs_of_directory(
    dir: &Path,
    by_section: bool,
    corruptions: Option<Range<u64>>,
) -> Vec<Job> {
    let mut inputs = Vec::new();
    for path in lit::files(dir, &[]) {
        let name = path.strip_prefix(dir).unwrap_or(&path).with_extension("");
        let name = name.to_string_lossy().replace(['/', '\\'], "_");
        if by_section {
            let text = Source::File(path).text();
            let sections = text.split("\n// -----").enumerate();
            inputs.extend(sections.map(|(number, section)| {
                (format!("{name}-{number}"), Source::Text(section.into()))
            }));
        } else {
            inputs.push((name, Source::File(path)));
        }
    }
    let Some(seeds) = corruptions else {
        let job = |(name, source)| Job { name, source, corruption: None };
        return inputs.into_iter().map(job).collect();
    };
    let corrupted = |seed| {
        inputs.iter().map(move |(name, source)| Job {
            name: format!("{name}-{seed}"),
            source: source.clone(),
            corruption: Some(seed),
        })
    };
    seeds.flat_map(corrupted).collect()
}

/// How the tools differ on an input.
#[derive(Debug)]
pub struct Verdict {
    what: What,
    text: String,
    reference: Output,
    tested: Output,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Status,
    Stdout,
    Error,
    TimedOut,
    Rejected,
}

impl Verdict {
    /// Says in a line what differs.
    pub fn summary(&self) -> String {
        match self.what {
            What::TimedOut => "takes too long".to_owned(),
            What::Rejected => format!("rejected: {}", first_error(&self.reference)),
            What::Status => format!(
                "{} instead of {}; {}",
                status(&self.tested),
                status(&self.reference),
                match self.tested.status.success() {
                    true => first_error(&self.reference),
                    false => first_error(&self.tested),
                }
            ),
            What::Stdout => first_difference(&self.reference.stdout, &self.tested.stdout),
            What::Error => {
                let [tested, reference] = [&self.tested, &self.reference].map(errors);
                let same = tested.iter().zip(&reference).take_while(|(a, b)| a == b).count();
                let [tested, reference] =
                    [tested, reference].map(|all| all.get(same).cloned().unwrap_or_default());
                format!("error `{}` instead of `{}`", placed(&tested), placed(&reference))
            }
        }
    }

    /// The summary without what is particular to the input, for counting.
    pub fn kind(&self) -> String {
        match self.what {
            What::Stdout => "standard output differs".to_owned(),
            What::TimedOut => self.summary(),
            What::Rejected => shape(&first_error(&self.reference)),
            What::Status | What::Error => shape(&self.summary()),
        }
    }

    /// Writes the input and both outputs into a folder of their own below `out`.
    pub fn write(&self, out: &Path, job: &Job, args: &[String]) -> io::Result<PathBuf> {
        let folder = out.join(&job.name);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("input.mlir"), &self.text)?;
        fs::write(folder.join("args"), args.join(" "))?;
        for (name, output) in [("mlir-opt", &self.reference), ("irtool", &self.tested)] {
            fs::write(folder.join(format!("{name}.out")), &output.stdout)?;
            fs::write(folder.join(format!("{name}.err")), &output.stderr)?;
        }
        Ok(folder)
    }
}

/// Drops numbers, quoted names and the position from a message.
fn shape(message: &str) -> String {
    let mut out = String::new();
    let mut quoted = false;
    for c in message.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                out.push(c);
            }
            _ if quoted => {}
            '0'..='9' => {}
            _ => out.push(c),
        }
    }
    out
}

fn status(output: &Output) -> String {
    match output.status.code() {
        Some(0) => "success".to_owned(),
        Some(code) => format!("exit {code}"),
        None => format!("{}", output.status),
    }
}

/// Returns the first error line, or else the first line, with the position but not the directory.
fn first_error(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find(|line| line.contains("error:")).or(text.lines().next());
    placed(line.unwrap_or_default()).to_owned()
}

/// A message from its position on, without the file.
fn placed(line: &str) -> &str {
    line.find(INPUT_NAME).map_or(line, |at| &line[at + INPUT_NAME.len()..])
}

/// Returns all error lines.
fn errors(output: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines().filter(|line| line.contains("error:")).map(str::to_owned).collect()
}

fn first_difference(reference: &[u8], tested: &[u8]) -> String {
    let reference = String::from_utf8_lossy(reference);
    let tested = String::from_utf8_lossy(tested);
    let mut lines = tested.lines();
    for (number, expected) in reference.lines().enumerate() {
        match lines.next() {
            Some(line) if line == expected => {}
            Some(line) => {
                let at = expected.bytes().zip(line.bytes()).take_while(|(a, b)| a == b).count();
                let from = at.saturating_sub(20);
                let cut = |line: &str| {
                    String::from_utf8_lossy(&line.as_bytes()[from..line.len().min(at + 40)])
                        .into_owned()
                };
                return format!(
                    "output line {}: `{}` instead of `{}`",
                    number + 1,
                    cut(line),
                    cut(expected)
                );
            }
            None => return format!("output ends before line {}", number + 1),
        }
    }
    "output goes on where it must end".to_owned()
}

const INPUT_NAME: &str = "input.mlir";

/// Compares the tools on all `jobs`; returns the differences in the order of the jobs.
pub fn compare_all<'a>(
    tools: &Tools,
    jobs: &'a [Job],
    args: &[String],
    limits: &Limits,
) -> Vec<(&'a Job, Verdict)> {
    let batches: Vec<&[Job]> = jobs.chunks(limits.batch.max(1)).collect();
    let next = AtomicUsize::new(0);
    let found = AtomicUsize::new(0);
    let differences = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..limits.workers {
            scope.spawn(|| {
                let scratch = tempfile::tempdir().expect("a directory for temporary files");
                let comparison = Comparison {
                    tools,
                    args,
                    limit: Duration::from_secs(limits.seconds),
                    input: scratch.path().join(INPUT_NAME),
                };
                while found.load(Ordering::Relaxed) < limits.most {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(batch) = batches.get(index) else {
                        return;
                    };
                    let differing = comparison.run_batch(batch);
                    found.fetch_add(differing.len(), Ordering::Relaxed);
                    let mut all =
                        differences.lock().expect("no worker panics while it holds the list");
                    all.extend(differing.into_iter().map(|(job, verdict)| (index, job, verdict)));
                }
            });
        }
    });
    let mut differences = differences.into_inner().expect("the workers are done");
    differences.sort_by_key(|(index, _, _)| *index);
    differences.into_iter().map(|(_, job, verdict)| (job, verdict)).collect()
}

struct Comparison<'t> {
    tools: &'t Tools,
    args: &'t [String],
    limit: Duration,
    input: PathBuf,
}

impl Comparison<'_> {
    fn run_batch<'a>(&self, batch: &'a [Job]) -> Vec<(&'a Job, Verdict)> {
        if let [_, _, ..] = batch {
            let texts: Vec<String> = batch.iter().map(Job::text).collect();
            let joined = Job {
                name: String::new(),
                source: Source::Text(texts.join("\n// -----\n").into()),
                corruption: None,
            };
            let Some(verdict) = self.run(&joined, true) else {
                return Vec::new();
            };
            let singles = self.run_each(batch);
            return match singles.is_empty() {
                true => vec![(&batch[0], verdict)],
                false => singles,
            };
        }
        self.run_each(batch)
    }

    fn run_each<'a>(&self, batch: &'a [Job]) -> Vec<(&'a Job, Verdict)> {
        let run = |job: &'a Job| Some((job, self.run(job, false)?));
        batch.iter().filter_map(run).collect()
    }

    fn run(&self, job: &Job, split: bool) -> Option<Verdict> {
        let text = job.text();
        fs::write(&self.input, &text).expect("the temporary directory is writable");
        let reference = self.output(&self.tools.reference, split);
        if self.tools.accept_only {
            let fails = !reference.status.success();
            return fails.then(|| Verdict {
                what: What::Rejected,
                text,
                tested: empty_like(&reference),
                reference,
            });
        }
        let tested = self.output(&self.tools.tested, split);
        // A crash of the reference says nothing about the other.
        if reference.status.code().is_none()
            && !reference.timed_out
            && tested.status.code().is_some()
        {
            return None;
        }
        let what = if tested.timed_out || reference.timed_out {
            // A hang of the reference says nothing about the other.
            if !tested.timed_out {
                return None;
            }
            What::TimedOut
        } else if tested.status.success() != reference.status.success()
            || tested.status.code().is_none()
        {
            What::Status
        } else if tested.stdout != reference.stdout {
            What::Stdout
        } else if !tested.status.success() && errors(&tested) != errors(&reference) {
            What::Error
        } else {
            return None;
        };
        Some(Verdict { what, text, reference, tested })
    }

    fn output(&self, tool: &Path, split: bool) -> Output {
        let args = self.args.iter().map(String::as_str);
        let args = args.chain(split.then_some("--split-input-file"));
        let args: Vec<&str> = args.chain([INPUT_NAME]).collect();
        let dir = self.input.parent().expect("the input lies in a directory");
        let run = Run::new(tool, args).current_dir(dir).limit(self.limit);
        run.output().unwrap_or_else(|error| panic!("cannot run {}: {error}", tool.display()))
    }
}

fn empty_like(output: &Output) -> Output {
    Output { stdout: Vec::new(), stderr: Vec::new(), ..*output }
}

#[cfg(test)]
mod tests {
    use super::{Job, Limits, Tools, compare_all};
    use crate::generate::Features;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    fn tool(dir: &std::path::Path, name: &str, script: &str) -> std::path::PathBuf {
        let path = dir.join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a script");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("an executable");
        path
    }

    fn differing(reference: &str, tested: &str, batch: usize) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a directory");
        let tools = Tools {
            reference: tool(dir.path(), "reference", reference),
            tested: tool(dir.path(), "tested", tested),
            accept_only: false,
        };
        let limits = Limits { batch, workers: 2, most: 100, seconds: 20 };
        let jobs: Vec<Job> =
            (0..6).map(|seed| Job::generated(seed, 10, Features::PLAIN, false)).collect();
        let found = compare_all(&tools, &jobs, &[], &limits);
        found.iter().map(|(job, verdict)| format!("{} {}", job.name, verdict.summary())).collect()
    }

    const LAST: &str = "for last; do :; done";

    #[test]
    fn equal_tools_do_not_differ() {
        let cat = format!("{LAST}; cat $last");
        assert!(differing(&cat, &cat, 1).is_empty());
        assert!(differing(&cat, &cat, 4).is_empty());
    }

    #[test]
    fn each_differing_input_is_found_in_a_batch() {
        let cat = format!("{LAST}; cat $last");
        let found = differing(&cat, &format!("{LAST}; sed s/builtin/built/ $last"), 4);
        assert!(found.iter().any(|line| line.starts_with("seed-1 output line 1")), "{found:?}");
        assert!(found.len() > 2, "{found:?}");
    }

    #[test]
    fn errors_count() {
        let found = differing(
            "echo input.mlir:1:2: error: a >&2; exit 1",
            "echo input.mlir:1:3: error: a >&2; exit 1",
            1,
        );
        assert_eq!(found[0], "seed-0 error `:1:3: error: a` instead of `:1:2: error: a`");
        assert_eq!(found.len(), 6);
    }

    #[test]
    fn a_signal_and_a_status_count() {
        let found = differing("exit 1", "kill -9 $$", 1);
        assert_eq!(found.len(), 6);
        assert_eq!(differing("exit 0", "exit 1", 1).len(), 6);
    }
}
