//! Agreement with `mlir-opt` on what is written for it, section by section: `tests/sections` has a
//! file for each of the dialects whose custom forms are all known, with valid uses and with ways
//! of being wrong, and each run must print the same and report the same errors and warnings in the
//! same places.
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

/// Attributes of all kinds, most of them wrong wherever they stand.
const VALUES: &[&str] = &[
    "#arith.overflow<nsw>",
    "#gpu.thread<x>",
    "#foo.bar",
    "#foo.bar : i32",
    "unit",
    "@a",
    "[1]",
    "{a}",
    "affine_map<() -> ()>",
    "affine_set<(d0) : (d0 >= 0)>",
    "\"s\"",
    "\"s\" : i32",
    "i32",
    "dense<1> : tensor<2xi32>",
    "array<i32: 1>",
    "loc(unknown)",
    "strided<[1]>",
    "#complex.number<:f32 1.0, 2.0>",
    "1.0 : f32",
    "true",
    "#ub.poison",
    "sparse<0, 1> : tensor<2xi32>",
    "dense_resource<x> : tensor<2xi32>",
    "distinct[0]<1>",
];

/// Ops with a place for an attribute, written `@@`.
const PLACES: &[&str] = &[
    "%0 = \"arith.constant\"() <{value = @@}> : () -> i32",
    "%0 = \"arith.constant\"() {value = @@} : () -> i32",
    "%0 = arith.constant @@",
    "%0 = \"complex.constant\"() {value = @@} : () -> complex<f32>",
    "%0 = ub.poison <@@> : i32",
    "\"memref.global\"() {sym_name = \"x\", type = memref<2xi32>, initial_value = @@} : () -> ()",
    "\"func.func\"() {sym_name = \"x\", function_type = @@} ({}) : () -> ()",
    "\"func.func\"() {sym_name = @@, function_type = () -> ()} ({}) : () -> ()",
    "func.func private @x(i32 {foo.a = @@}) attributes {no_inline = @@, sym_visibility = @@}",
    "%c = arith.constant true \"cf.assert\"(%c) {msg = @@} : (i1) -> ()",
    "%c = index.constant 1 %1 = \"index.cmp\"(%c, %c) {pred = @@} : (index, index) -> i1",
    "%c = index.constant 1 %1 = \"arith.cmpi\"(%c, %c) {predicate = @@} : (index, index) -> i1",
    "\"memref.alloc\"() {operandSegmentSizes = @@} : () -> memref<2xi32>",
    "\"func.call\"() {callee = @@} : () -> ()",
    "%m = memref.alloc() : memref<2xi32> \"memref.transpose\"(%m) {permutation = @@} \
     : (memref<2xi32>) -> memref<2xi32>",
];

#[test]
fn attributes_of_each_kind_are_taken_and_refused_as_with_mlir_opt() {
    let name = "attributes_of_each_kind_are_taken_and_refused_as_with_mlir_opt";
    let Some(reference) = mlir::mlir_opt_or_skip(name) else { return };
    let tested = mlir::irtool().expect("irtool can be built");
    let modules: Vec<String> = PLACES
        .iter()
        .flat_map(|place| VALUES.iter().map(move |value| place.replace("@@", value)))
        .collect();
    let folder = tempfile::tempdir().expect("a directory for temporary files");
    let file = folder.path().join("input.mlir");
    std::fs::write(&file, modules.join("\n// -----\n")).expect("the directory is writable");
    let [ours, theirs] = [&tested, &reference].map(|tool| outcome(tool, &file, &[]));
    for (ours, theirs) in ours.iter().zip(&theirs) {
        assert_eq!(ours, theirs, "(ours, and that of mlir-opt)");
    }
    assert_eq!(ours.len(), theirs.len());
}

/// The lines that a tool prints of a file, then its errors and warnings with their places.
fn outcome(tool: &Path, file: &Path, run: &[&str]) -> Vec<String> {
    let always = ["--split-input-file", "--allow-unregistered-dialect"];
    let args = always.iter().chain(run).map(std::ffi::OsStr::new).chain([file.as_os_str()]);
    let output = Run::new(tool, args).output().expect("the tool can be run");
    assert!(output.status.code().is_some(), "{} crashes on {}", tool.display(), file.display());
    let printed = String::from_utf8_lossy(&output.stdout);
    let messages = String::from_utf8_lossy(&output.stderr);
    let said = |line: &&str| line.contains(": error: ") || line.contains(": warning: ");
    printed.lines().chain(messages.lines().filter(said)).map(str::to_owned).collect()
}
