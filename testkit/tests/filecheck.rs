//! The FileCheck in process agrees with LLVM's on every kind of directive that tests use.
//!
//! Each case says what is expected; where LLVM's `FileCheck` 22 is installed, it is asked, too.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use irtool_testkit::filecheck;

/// A name, the options, the directives, the text, and whether it passes.
type Case = (&'static str, &'static [&'static str], &'static str, &'static str, bool);

const CASES: &[Case] = &[
    ("plain", &[], "CHECK: b", "a\nb\n", true),
    ("missing", &[], "CHECK: c", "a\nb\n", false),
    ("in order", &[], "CHECK: a\nCHECK: b", "a\nb\n", true),
    ("out of order", &[], "CHECK: b\nCHECK: a", "a\nb\n", false),
    ("no directive", &[], "nothing", "a\n", false),
    ("empty input", &[], "CHECK-NOT: a", "", false),
    ("allowed empty input", &["--allow-empty"], "CHECK-NOT: a", "", true),
    ("white space", &[], "CHECK: a b", "a \t  b\n", true),
    ("strict white space", &["--strict-whitespace"], "CHECK: a b", "a  b\n", false),
    ("next", &[], "CHECK: a\nCHECK-NEXT: b", "a\nb\n", true),
    ("not next", &[], "CHECK: a\nCHECK-NEXT: c", "a\nb\nc\n", false),
    ("next on the same line", &[], "CHECK: a\nCHECK-NEXT: b", "a b\n", false),
    ("same", &[], "CHECK: a\nCHECK-SAME: b\nCHECK-SAME: c", "a b c\n", true),
    ("same but not", &[], "CHECK: a\nCHECK-SAME: b", "a\nb\n", false),
    ("not", &[], "CHECK: a\nCHECK-NOT: x\nCHECK: b", "a\nb\nx\n", true),
    ("not but there", &[], "CHECK: a\nCHECK-NOT: x\nCHECK: b", "a\nx\nb\n", false),
    ("not at the end", &[], "CHECK: a\nCHECK-NOT: x", "a\nb\nx\n", false),
    ("not before the first", &[], "CHECK-NOT: x\nCHECK: a", "x\na\n", false),
    ("dag", &[], "CHECK-DAG: b\nCHECK-DAG: a\nCHECK: c", "a\nb\nc\n", true),
    ("dag missing", &[], "CHECK-DAG: b\nCHECK-DAG: d", "a\nb\nc\n", false),
    ("dag overlaps", &[], "CHECK-DAG: a1\nCHECK-DAG: a{{.}}", "a1\n", false),
    (
        "dag with variables",
        &[],
        "CHECK-DAG: [[X:v[0-9]]] = a\nCHECK-DAG: [[Y:v[0-9]]] = b\nCHECK: use [[Y]], [[X]]",
        "v1 = b\nv2 = a\nuse v1, v2\n",
        true,
    ),
    ("label", &[], "CHECK-LABEL: f\nCHECK: a\nCHECK-LABEL: g\nCHECK: b", "f\na\ng\nb\n", true),
    ("label bounds", &[], "CHECK-LABEL: f\nCHECK: b\nCHECK-LABEL: g", "f\na\ng\nb\n", false),
    (
        "label bounds not",
        &[],
        "CHECK-LABEL: f\nCHECK-NOT: b\nCHECK-LABEL: g\nCHECK: b",
        "f\na\ng\nb\n",
        true,
    ),
    ("count", &[], "CHECK-COUNT-3: x", "x\nx\nx\n", true),
    ("count too few", &[], "CHECK-COUNT-3: x", "x\nx\n", false),
    ("count then not", &[], "CHECK-COUNT-2: x\nCHECK-NOT: x", "x\nx\nx\n", false),
    ("empty", &[], "CHECK: a\nCHECK-EMPTY:\nCHECK-NEXT: b", "a\n\nb\n", true),
    ("empty but not", &[], "CHECK: a\nCHECK-EMPTY:", "a\nb\n", false),
    ("variable", &[], "CHECK: [[X:%.*]] = a\nCHECK: b [[X]]", "%7 = a\nb %7\n", true),
    ("variable differs", &[], "CHECK: [[X:%.*]] = a\nCHECK: b [[X]]", "%7 = a\nb %8\n", false),
    (
        "percent variable",
        &[],
        "CHECK: %[[X:.*]] = a\nCHECK-NEXT: b %[[X]], %[[X]]",
        "%7 = a\nb %7, %7\n",
        true,
    ),
    ("variable in the same line", &[], "CHECK: [[X:[a-z]+]] [[X]]", "ab ab\n", true),
    ("variable in the same line differs", &[], "CHECK: ([[X:[a-z]+]] [[X]])", "(ab ac)\n", false),
    (
        "greedy variable",
        &[],
        "CHECK: %[[A:.*]]: i32, %[[B:.*]]: i32)\nCHECK: add %[[A]], %[[B]]",
        "f(%x: i32, %y: i32)\nadd %x, %y\n",
        true,
    ),
    ("undefined variable", &[], "CHECK: [[X]]", "a\n", false),
    ("regex", &[], "CHECK: a{{[0-9]+}}b{{$}}", "a123b\n", true),
    ("regex that ends early", &[], "CHECK: {{a{2,3}}}b", "aab\n", false),
    ("regex with braces", &[], "CHECK: {{(a{2,3})}}b", "aab\n", true),
    ("regex that fails", &[], "CHECK: {{^}}b", "ab\n", false),
    ("regex alternatives", &[], "CHECK: {{(foo|bar)}}x", "barx\n", true),
    ("special characters", &[], "CHECK: a.b(c)*[1]+?^$|", "a.b(c)*[1]+?^$|\n", true),
    ("special characters are plain", &[], "CHECK: a.b", "axb\n", false),
    ("literal", &[], "CHECK{LITERAL}: [[1, 2]] {{x}}", "[[1, 2]] {{x}}\n", true),
    ("nested brackets", &[], "CHECK: dense<{{\\[\\[}}1, 2{{\\]\\]}}>", "dense<[[1, 2]]>\n", true),
    ("prefix", &["--check-prefix=FOO"], "CHECK: zzz\nFOO: a", "a\n", true),
    ("prefixes", &["--check-prefixes=FOO,BAR"], "FOO: a\nBAR: b", "a\nb\n", true),
    ("single dash", &["-check-prefix=FOO"], "FOO: a", "a\n", true),
    ("prefix in a word", &["--check-prefix=FOO"], "XFOO: zzz\nFOO: a", "a\n", true),
    ("define", &["-DX=abc"], "CHECK: [[X]]", "abc\n", true),
    (
        "scope",
        &["--enable-var-scope"],
        "CHECK: [[X:a]]\nCHECK-LABEL: f\nCHECK: [[X]]",
        "a\nf\na\n",
        false,
    ),
    ("implicit not", &["--implicit-check-not=warning"], "CHECK: a", "a\nwarning\n", false),
    ("full lines", &["--match-full-lines"], "CHECK: a", "ab\n", false),
    ("numbers", &[], "CHECK: line [[#N:]]\nCHECK: next [[#N+1]]", "line 41\nnext 42\n", true),
    (
        "numbers differ",
        &[],
        "CHECK: line [[#N:]]\nCHECK: next [[#N+1]]",
        "line 41\nnext 43\n",
        false,
    ),
    ("line number", &[], "CHECK: at [[#@LINE]]", "at 1\n", true),
    ("old line number", &[], "x\nCHECK: at [[@LINE-1]]:", "at 1:\n", true),
    ("comment prefix", &[], "COM: CHECK: zzz\nCHECK: a", "a\n", true),
    (
        "MLIR function",
        &[],
        "CHECK-LABEL: func.func @f(\nCHECK-SAME: %[[A:[a-z0-9]+]]: i32) -> i32 {\nCHECK-NEXT: %[[C:.+]] = arith.addi %[[A]], %[[A]] : i32\nCHECK-NEXT: return %[[C]] : i32\nCHECK-NEXT: }",
        "module {\n  func.func @f(%arg0: i32) -> i32 {\n    %0 = arith.addi %arg0, %arg0 : i32\n    return %0 : i32\n  }\n}\n",
        true,
    ),
    (
        "next after a dag",
        &[],
        "CHECK: s\nCHECK-DAG: b\nCHECK-DAG: a\nCHECK-NEXT: c",
        "s\na\nb\nc\n",
        true,
    ),
    ("not between dags", &[], "CHECK-DAG: a\nCHECK-NOT: x\nCHECK-DAG: b", "a\nx\nb\n", false),
];

fn write_case(dir: &Path, checks: &str) {
    let lines: String = checks.lines().map(|line| format!("// {line}\n")).collect();
    fs::write(dir.join("checks"), lines).expect("the directory is writable");
}

#[test]
fn every_kind_of_directive() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut wrong = Vec::new();
    for (name, options, checks, text, passes) in CASES {
        write_case(dir.path(), checks);
        let args: Vec<&str> = options.iter().copied().chain(["checks"]).collect();
        let outcome = filecheck::check(&args, dir.path(), || text.as_bytes().to_vec());
        if outcome.is_ok() != *passes {
            wrong.push(format!("{name}: {outcome:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_cases_say_what_llvm_says() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut wrong = Vec::new();
    for (name, options, checks, text, passes) in CASES {
        write_case(dir.path(), checks);
        let input = dir.path().join("input");
        fs::write(&input, text).expect("the directory is writable");
        let status = Command::new("FileCheck-22")
            .args(*options)
            .arg("--input-file=input")
            .arg("checks")
            .current_dir(dir.path())
            .stderr(Stdio::null())
            .status();
        match status {
            Ok(status) if status.success() == *passes => {}
            Ok(_) => wrong.push(*name),
            Err(_) => {
                eprintln!("skipped the_cases_say_what_llvm_says: there is no FileCheck-22");
                return;
            }
        }
    }
    assert!(wrong.is_empty(), "LLVM's FileCheck says otherwise: {wrong:?}");
}
