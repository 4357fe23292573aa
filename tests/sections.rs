//! Agreement with `mlir-opt` on what is written for it, section by section: `tests/sections` has a
//! file for each of the dialects whose custom forms are all known, with valid uses and with ways
//! of being wrong, and each run must print the same and report the same errors in the same places.
//!
//! Not here: the notes of errors, which show the op as it stands then. To add a case, save a
//! section.

use irtool_testkit::mlir::{self, Run};
use std::path::Path;

const RUNS: [&[&str]; 2] = [&[], &["--mlir-print-op-generic", "--mlir-print-debuginfo"]];

#[test]
fn sections_print_and_report_as_with_mlir_opt() {
    let Some(reference) = mlir::mlir_opt_or_skip("sections_print_and_report_as_with_mlir_opt")
    else {
        return;
    };
    let tested = mlir::irtool().expect("irtool can be built");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sections");
    let files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of sections is there")
        .map(|entry| entry.expect("entries can be read").path())
        .collect();
    assert!(files.len() > 5, "there are {} files only", files.len());
    let mut report = String::new();
    for (file, run) in files.iter().flat_map(|file| RUNS.map(|run| (file, run))) {
        let [ours, theirs] = [&tested, &reference].map(|tool| outcome(tool, file, run));
        for (ours, theirs) in ours.iter().zip(&theirs).filter(|(ours, theirs)| ours != theirs) {
            report += &format!("{} {}\n", file.display(), run.join(" "));
            report += &format!("  irtool:   {ours}\n  mlir-opt: {theirs}\n");
        }
        if ours.len() != theirs.len() {
            report += &format!("{}: not as many lines\n", file.display());
        }
    }
    assert!(report.is_empty(), "differences from mlir-opt:\n{report}");
}

/// The lines that a tool prints of a file, then its errors with their places.
fn outcome(tool: &Path, file: &Path, run: &[&str]) -> Vec<String> {
    let always = ["--split-input-file", "--allow-unregistered-dialect"];
    let args = always.iter().chain(run).map(std::ffi::OsStr::new).chain([file.as_os_str()]);
    let output = Run::new(tool, args).output().expect("the tool can be run");
    assert!(output.status.code().is_some(), "{} crashes on {}", tool.display(), file.display());
    let printed = String::from_utf8_lossy(&output.stdout);
    let messages = String::from_utf8_lossy(&output.stderr);
    let errors = messages.lines().filter(|line| line.contains(": error: "));
    printed.lines().chain(errors).map(str::to_owned).collect()
}
