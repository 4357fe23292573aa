//! A directory to run tools in.

use irtool_testkit::mlir::{self, Output, Run};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A function that is fine.
pub const FINE: &str = r#""builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    "func.return"(%arg0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()
"#;

/// A module with an undefined value on its third line.
pub const BROKEN: &str = "\"builtin.module\"() ({\n  \"func.func\"() <{function_type = () -> (), \
sym_name = \"f\"}> ({\n\t\"func.return\"(%x) : (i32) -> ()\n  }) : () -> ()\n}) : () -> ()\n";

const LIMIT: Duration = Duration::from_secs(60);

/// A temporary directory with the tools.
pub struct Bench {
    dir: tempfile::TempDir,
    irtool: PathBuf,
}

/// What a run left behind, as text.
#[derive(PartialEq, Eq, Debug)]
pub struct Left {
    pub status: Option<i32>,
    pub stderr: String,
    pub stdout: String,
}

impl From<Output> for Left {
    fn from(output: Output) -> Self {
        assert!(!output.timed_out, "the tool hangs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Left {
            status: output.status.code(),
            stderr: text(&output.stderr),
            stdout: text(&output.stdout),
        }
    }
}

impl Bench {
    /// A bench with these files.
    pub fn new(files: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().expect("there is a place for temporary files");
        let irtool = mlir::irtool().expect("irtool builds");
        let bench = Bench { dir, irtool };
        for (name, text) in files {
            fs::write(bench.path(name), text).expect("the directory is ours");
        }
        bench
    }

    /// The path of a file on the bench.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Names of what is on the bench.
    pub fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path()).expect("the directory is ours");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("the directory is ours").file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// Runs irtool.
    pub fn irtool(&self, args: &[&str], stdin: &str) -> Left {
        self.run(&self.irtool, args, stdin)
    }

    /// What mlir-opt leaves; `None` where there is none and none is needed.
    pub fn mlir_opt(&self, args: &[&str]) -> Option<Left> {
        let mlir_opt = mlir::mlir_opt_or_skip("a comparison of the command lines")?;
        Some(self.run(&mlir_opt, args, ""))
    }

    fn run(&self, program: &Path, args: &[&str], stdin: &str) -> Left {
        let run = Run::new(program, args).current_dir(self.dir.path());
        run.stdin(stdin.as_bytes()).limit(LIMIT).output().expect("the tool starts").into()
    }

    /// Runs both tools, printing the generic form, and asks for the same status and streams.
    #[track_caller]
    pub fn same(&self, args: &[&str], stdin: &str) {
        let Some(mlir_opt) = mlir::mlir_opt_or_skip("a comparison of the command lines") else {
            return;
        };
        let args = [args, &["--mlir-print-op-generic"]].concat();
        let ours = self.irtool(&args, stdin);
        let mut theirs = self.run(&mlir_opt, &args, stdin);
        let name = mlir_opt.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        theirs.stderr = theirs.stderr.replace(&*name, "irtool");
        assert!(
            ours == theirs,
            "{args:?}\n--- irtool: {:?}\n{}{}\n--- mlir-opt: {:?}\n{}{}",
            ours.status,
            ours.stderr,
            ours.stdout,
            theirs.status,
            theirs.stderr,
            theirs.stdout,
        );
    }

    /// [`Bench::same`] on a file with this text, named `m.mlir`.
    #[track_caller]
    pub fn same_on(&self, text: &str, args: &[&str]) {
        fs::write(self.path("m.mlir"), text).expect("the directory is ours");
        self.same(&[args, &["m.mlir"]].concat(), "");
    }
}
