//! Dialects that are defined by files, held against `mlir-opt`: the same output, the same
//! diagnostics, the same status.
//!
//! Below `tests/inputs/irdl`, `definitions.mlir` has definitions, right and wrong, one file each
//! section. Every other file has definitions, a line `// USES`, and inputs for them. Without
//! `mlir-opt` the tests say so and pass, except where `CI` is set.

mod random;

use irtool_testkit::mlir::{self, Run};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(120);

/// Both tools, and a directory to run them in.
struct Pair {
    dir: tempfile::TempDir,
    tools: [PathBuf; 2],
}

/// What a run leaves: status, output, diagnostics.
type Left = (Option<i32>, String, String);

impl Pair {
    fn new(test: &str) -> Option<Pair> {
        let reference = mlir::mlir_opt_or_skip(test)?;
        let irtool = mlir::irtool().expect("irtool builds");
        let dir = tempfile::tempdir().expect("there is a place for temporary files");
        Some(Pair { dir, tools: [reference, irtool] })
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.dir.path().join(name), text).expect("the directory is ours");
    }

    fn run(&self, tool: &Path, args: &[&str]) -> Left {
        let run = Run::new(tool, args).current_dir(self.dir.path()).limit(LIMIT);
        let output = run.output().expect("the tool starts");
        assert!(!output.timed_out, "{} hangs", tool.display());
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    }

    /// What differs, with a title; nothing when all is the same.
    fn differs(&self, title: &str, args: &[&str]) -> Option<String> {
        let [reference, found] = self.tools.each_ref().map(|tool| self.run(tool, args));
        if reference == found {
            return None;
        }
        let show = |(status, stdout, stderr): &Left| format!("{status:?}\n{stderr}{stdout}");
        let (reference, found) = (show(&reference), show(&found));
        Some(format!("== {title} {args:?}\n-- mlir-opt: {reference}\n-- irtool: {found}\n"))
    }
}

fn inputs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inputs/irdl")
}

fn fail_with(differences: &[String]) {
    assert!(differences.is_empty(), "{} differ:\n{}", differences.len(), differences.concat());
}

#[test]
fn definitions_read_print_and_register_as_with_mlir_opt() {
    let name = "definitions_read_print_and_register_as_with_mlir_opt";
    let Some(pair) = Pair::new(name) else { return };
    let text = fs::read_to_string(inputs().join("definitions.mlir")).expect("is there");
    let sections: Vec<&str> = text.split("// -----\n").collect();
    assert!(sections.len() > 100, "there are {} sections only", sections.len());
    pair.write("empty.mlir", "");
    let mut differences = Vec::new();
    for section in sections {
        pair.write("d.mlir", section);
        for args in [
            &["d.mlir"][..],
            &["d.mlir", "--mlir-print-op-generic"],
            &["--irdl-file=d.mlir", "empty.mlir"],
        ] {
            differences.extend(pair.differs(section, args));
        }
    }
    fail_with(&differences);
}

#[test]
fn defined_dialects_are_used_as_with_mlir_opt() {
    let Some(pair) = Pair::new("defined_dialects_are_used_as_with_mlir_opt") else { return };
    let mut differences = Vec::new();
    for entry in fs::read_dir(inputs()).expect("is there") {
        let path = entry.expect("is there").path();
        let text = fs::read_to_string(&path).expect("is there");
        let Some((definitions, uses)) = text.split_once("// USES\n") else { continue };
        pair.write("d.mlir", definitions);
        pair.write("u.mlir", uses);
        let title = path.display().to_string();
        for form in ["--mlir-print-op-generic", "--mlir-print-local-scope"] {
            let args = ["--irdl-file=d.mlir", "u.mlir", "--split-input-file", form];
            differences.extend(pair.differs(&title, &args));
        }
        let args = ["d.mlir", "--mlir-print-debuginfo"];
        differences.extend(pair.differs(&title, &args));
    }
    fail_with(&differences);
}

#[test]
fn files_that_cannot_be_read_are_reported_as_with_mlir_opt() {
    let name = "files_that_cannot_be_read_are_reported_as_with_mlir_opt";
    let Some(pair) = Pair::new(name) else { return };
    pair.write("fine.mlir", "irdl.dialect @t { irdl.type @x }\n");
    pair.write("broken.mlir", "irdl.dialect @t { irdl.type @x { %0 = irdl.base \"!y\" } }\n");
    pair.write("use.mlir", "module attributes {t.x = !t.x} {}\n");
    let differences: Vec<String> = [
        &["--irdl-file=nowhere.mlir", "use.mlir"][..],
        &["--irdl-file=fine.mlir", "nowhere.mlir"],
        &["--irdl-file=", "use.mlir", "--allow-unregistered-dialect"],
        &["--irdl-file", "fine.mlir", "use.mlir"],
        &["--irdl-file=broken.mlir", "use.mlir"],
        &["--irdl-file=broken.mlir", "use.mlir", "--verify-diagnostics"],
        &["--irdl-file=broken.mlir", "use.mlir", "--mlir-print-op-on-diagnostic=false"],
        &["--irdl-file=use.mlir", "use.mlir"],
        &["--irdl-file=fine.mlir", "use.mlir", "--verify-roundtrip"],
        &["--irdl-file=fine.mlir", "use.mlir", "--verify-diagnostics"],
    ]
    .into_iter()
    .filter_map(|args| pair.differs("", args))
    .collect();
    fail_with(&differences);
}

#[test]
fn random_dialects_and_uses_are_as_with_mlir_opt() {
    let Some(pair) = Pair::new("random_dialects_and_uses_are_as_with_mlir_opt") else { return };
    let mut differences = Vec::new();
    for seed in 0..40 {
        let (definitions, uses) = random::dialect_and_uses(seed);
        pair.write("d.mlir", &definitions);
        pair.write("u.mlir", &uses);
        let title = format!("seed {seed}\n{definitions}");
        differences.extend(pair.differs(&title, &["d.mlir"]));
        let args = ["--irdl-file=d.mlir", "u.mlir", "--split-input-file"];
        differences.extend(pair.differs(&title, &args));
    }
    fail_with(&differences);
}
