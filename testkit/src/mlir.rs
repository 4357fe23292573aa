//! Finding and running the two tools.
//!
//! Problem: a comparison needs the output, the exit status and the resources of one child process,
//! not of all children together, and a test needs to know whether there is an `mlir-opt` 22 at all.
//!
//! Invariants: time and memory come from `wait4` on that very child. Without a time limit nothing
//! polls, so the wall time is exact.
//!
//! Limits: the kernel counts the memory of the parent at the moment of the fork into the child's
//! peak, so a program that measures memory must itself stay small: give [`Run::stdout_file`] rather
//! than capture a large output.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use wait4::{ResUse, Wait4};

/// What one run of a command left behind.
#[derive(Debug)]
pub struct Output {
    /// The bytes on standard output; empty if they went to a file.
    pub stdout: Vec<u8>,
    /// The bytes on standard error.
    pub stderr: Vec<u8>,
    /// The exit status.
    pub status: ExitStatus,
    /// The time from just before the start to the end.
    pub wall: Duration,
    /// The processor time spent in the program.
    pub user: Duration,
    /// The processor time spent in the kernel.
    pub sys: Duration,
    /// The largest resident set, in bytes.
    pub peak_rss: u64,
    /// True if the time limit ended it.
    pub timed_out: bool,
}

impl Output {
    /// Returns the processor time, program and kernel together.
    pub fn cpu(&self) -> Duration {
        self.user + self.sys
    }
}

/// One run of a command: what goes in, where the output goes, how long it may take.
#[derive(Debug)]
pub struct Run<'a> {
    command: Command,
    stdin: Option<&'a [u8]>,
    stdout_file: Option<&'a Path>,
    limit: Option<Duration>,
}

impl<'a> Run<'a> {
    /// Prepares a run of `program` with `args`, with an empty standard input and captured output.
    pub fn new<S: AsRef<std::ffi::OsStr>>(
        program: impl AsRef<Path>,
        args: impl IntoIterator<Item = S>,
    ) -> Self {
        let mut command = Command::new(program.as_ref());
        command.args(args);
        // Naming what was on the stack of a tool that crashes takes seconds, and nobody reads it.
        command.env("LLVM_DISABLE_SYMBOLIZATION", "1");
        Self { command, stdin: None, stdout_file: None, limit: None }
    }

    /// Sets the working directory.
    pub fn current_dir(mut self, dir: &Path) -> Self {
        self.command.current_dir(dir);
        self
    }

    /// Sends `bytes` to standard input.
    pub fn stdin(mut self, bytes: &'a [u8]) -> Self {
        self.stdin = Some(bytes);
        self
    }

    /// Sends standard output to the file at `path` instead of capturing it.
    pub fn stdout_file(mut self, path: &'a Path) -> Self {
        self.stdout_file = Some(path);
        self
    }

    /// Ends the command after `limit`.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Runs the command to its end.
    pub fn output(mut self) -> io::Result<Output> {
        self.command.stderr(Stdio::piped());
        self.command.stdin(match self.stdin {
            Some(_) => Stdio::piped(),
            None => Stdio::null(),
        });
        self.command.stdout(match self.stdout_file {
            Some(path) => Stdio::from(File::create(path)?),
            None => Stdio::piped(),
        });
        let start = Instant::now();
        let mut child = self.command.spawn()?;
        let stdin = child.stdin.take();
        let stdout = child.stdout.take();
        let stderr = child.stderr.take();
        thread::scope(|scope| {
            if let (Some(mut pipe), Some(bytes)) = (stdin, self.stdin) {
                // A tool that fails early closes the pipe: its status says why, not ours.
                scope.spawn(move || drop(pipe.write_all(bytes)));
            }
            let out = scope.spawn(move || read_all(stdout));
            let err = scope.spawn(move || read_all(stderr));
            let (used, timed_out) = wait(child, self.limit)?;
            let wall = start.elapsed();
            Ok(Output {
                stdout: out.join().unwrap_or_default(),
                stderr: err.join().unwrap_or_default(),
                status: used.status,
                wall,
                user: used.rusage.utime,
                sys: used.rusage.stime,
                peak_rss: used.rusage.maxrss,
                timed_out,
            })
        })
    }
}

fn read_all(pipe: Option<impl Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        // What came before a read error is still worth comparing.
        let _ = pipe.read_to_end(&mut bytes);
    }
    bytes
}

fn wait(mut child: Child, limit: Option<Duration>) -> io::Result<(ResUse, bool)> {
    let Some(limit) = limit else {
        return Ok((child.wait4()?, false));
    };
    let deadline = Instant::now() + limit;
    let mut pause = Duration::from_micros(200);
    while Instant::now() < deadline {
        if let Some(used) = child.try_wait4()? {
            return Ok((used, false));
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(5));
    }
    child.kill()?;
    Ok((child.wait4()?, true))
}

/// Returns the path of an `mlir-opt` of version 22, or why there is none.
///
/// Tried in order: the variable `MLIR_OPT`, then `mlir-opt-22` and `mlir-opt` on the path.
pub fn find_mlir_opt() -> Result<PathBuf, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND.get_or_init(look_for_mlir_opt).clone()
}

fn look_for_mlir_opt() -> Result<PathBuf, String> {
    if let Some(path) = std::env::var_os("MLIR_OPT") {
        let path = PathBuf::from(path);
        return match is_version_22(&path) {
            true => Ok(path),
            false => Err(format!(
                "MLIR_OPT is {}, which is not an mlir-opt of version 22",
                path.display()
            )),
        };
    }
    ["mlir-opt-22", "mlir-opt"]
        .iter()
        .map(PathBuf::from)
        .find(|path| is_version_22(path))
        .ok_or_else(|| "no mlir-opt of version 22 on the path".to_owned())
}

fn is_version_22(path: &Path) -> bool {
    let Ok(output) = Run::new(path, ["--version"]).output() else {
        return false;
    };
    String::from_utf8_lossy(&output.stdout).contains("LLVM version 22.")
}

/// Returns the path of `mlir-opt`, or `None` after saying on standard error that `test` is skipped.
///
/// # Panics
///
/// Panics if there is none and the variable `CI` is set: there, a skipped test is a failed one.
pub fn mlir_opt_or_skip(test: &str) -> Option<PathBuf> {
    match find_mlir_opt() {
        Ok(path) => Some(path),
        Err(why) if std::env::var_os("CI").is_some() => panic!("{test} needs mlir-opt: {why}"),
        Err(why) => {
            eprintln!("skipped {test}: {why}");
            None
        }
    }
}

/// Returns the path of `irtool`: the variable `IRTOOL`, or else what cargo builds.
///
/// The build is `cargo build -p irtool-cli` with the profile of the running program, once a
/// process; it is a no-op when the binary is fresh.
pub fn irtool() -> Result<PathBuf, String> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND
        .get_or_init(|| match std::env::var_os("IRTOOL") {
            Some(path) => Ok(PathBuf::from(path)),
            None => build_irtool(),
        })
        .clone()
}

fn build_irtool() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    let profile = running_profile();
    let args = [
        "build",
        "--package=irtool-cli",
        "--message-format=json",
        "--manifest-path",
        manifest,
        "--profile",
        &profile,
    ];
    let output =
        Run::new(&cargo, args).output().map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        return Err(format!("irtool does not build:\n{stderr}"));
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|message| message["executable"].as_str().map(PathBuf::from))
        .find(|path| path.file_stem().is_some_and(|stem| stem == "irtool"))
        .ok_or_else(|| "cargo built no irtool".to_owned())
}

/// Returns the profile the running program was built with, read from the folder it lies in.
fn running_profile() -> String {
    let exe = std::env::current_exe().unwrap_or_default();
    let folder = exe
        .parent()
        .map(|dir| match dir.ends_with("deps") {
            true => dir.parent().unwrap_or(dir),
            false => dir,
        })
        .and_then(Path::file_name)
        .and_then(|name| name.to_str());
    match folder {
        Some("debug") | None => "dev".to_owned(),
        Some(name) => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Run;
    use std::time::Duration;

    #[test]
    fn a_run_reports_output_status_and_resources() {
        let run = Run::new("sh", ["-c", "cat; echo bad >&2; exit 3"]).stdin(b"text");
        let output = run.output().expect("sh runs");
        assert_eq!(output.stdout, b"text");
        assert_eq!(output.stderr, b"bad\n");
        assert_eq!(output.status.code(), Some(3));
        assert!(output.peak_rss > 100_000, "{} bytes", output.peak_rss);
        assert!(!output.timed_out);
    }

    #[test]
    fn a_limit_ends_a_run() {
        let run = Run::new("sleep", ["60"]).limit(Duration::from_millis(50));
        let output = run.output().expect("sleep runs");
        assert!(output.timed_out);
        assert!(output.wall < Duration::from_secs(30));
    }
}
