//! The rules of the house that a machine can check.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders of `src`, and what may not be named in them.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "support",
        &["context", "ir", "spec", "verify", "analysis", "asm", "pass", "transforms", "driver"],
    ),
    ("context", &["ir", "spec", "verify", "analysis", "asm", "pass", "transforms", "driver"]),
    ("ir", &["spec", "verify", "analysis", "asm", "pass", "transforms", "driver"]),
    ("spec", &["pass", "transforms", "driver"]),
    ("verify", &["pass", "transforms", "driver"]),
    ("analysis", &["pass", "transforms", "driver"]),
    ("asm", &["pass", "transforms", "driver"]),
    ("pass", &["transforms", "driver"]),
    ("transforms", &["driver"]),
];

/// Lines of a source file, tests excepted.
const LONGEST_FILE: usize = 1000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut pending = vec![folder.to_path_buf()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there").flatten() {
            let path = entry.path();
            match path.is_dir() {
                true => pending.push(path),
                false if path.extension().is_some_and(|e| e == "rs") => files.push(path),
                false => {}
            }
        }
    }
    files.sort();
    files
}

fn is_test(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs")
}

/// Lines of code, comments left out, with their numbers.
fn code(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).expect("source files are text");
    let lines = text.lines().enumerate().map(|(number, line)| (number + 1, line.to_owned()));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//")).collect()
}

#[test]
fn dependencies_point_one_way() {
    let mut wrong = Vec::new();
    for (folder, forbidden) in FORBIDDEN {
        for path in rust_files(&root().join("src").join(folder)) {
            if is_test(&path) {
                continue;
            }
            for (number, line) in code(&path) {
                for module in *forbidden {
                    if line.contains(&format!("crate::{module}::")) {
                        wrong.push(format!("{}:{number}: names crate::{module}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_driver_touches_the_process() {
    let mut wrong = Vec::new();
    for folder in ["src", "dialects/src", "macros/src", "ods/src"] {
        for path in rust_files(&root().join(folder)) {
            if is_test(&path) || path.ends_with("driver/process.rs") {
                continue;
            }
            for (number, line) in code(&path) {
                if ["println!", "eprintln!", "print!(", "process::exit"]
                    .iter()
                    .any(|w| line.contains(w))
                {
                    wrong.push(format!("{}:{number}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_are_small() {
    let mut long = Vec::new();
    for folder in ["src", "dialects/src", "macros/src", "ods/src", "irtool/src", "testkit/src"] {
        for path in rust_files(&root().join(folder)) {
            let lines = fs::read_to_string(&path).expect("source files are text").lines().count();
            if !is_test(&path) && lines > LONGEST_FILE {
                long.push(format!("{}: {lines} lines", path.display()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_pass_has_tests() {
    let list = fs::read_to_string(root().join("src/transforms/mod.rs")).expect("it is there");
    let (_, passes) = list.split_once("passes! {").expect("the list of passes");
    let (passes, _) = passes.split_once("\n}").expect("the end of the list");
    for line in passes.lines().filter(|line| line.trim_start().starts_with(char::is_lowercase)) {
        let Some((module, _)) = line.trim().split_once("::") else { continue };
        let folder = root().join("tests/transforms").join(module.replace('_', "-"));
        assert!(folder.is_dir(), "{module} has no tests in {}", folder.display());
    }
}
