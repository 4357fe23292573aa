//! The declared ops are those of release 22.
//!
//! The reference is what the installed headers define; without them the test says so and passes,
//! except where `CI` is set.

use irtool_dialects::registry;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const HEADERS: &str = "/usr/lib/llvm-22/include/mlir";

#[test]
fn declared_ops_are_those_of_the_headers() {
    if !Path::new(HEADERS).is_dir() {
        assert!(std::env::var_os("CI").is_none(), "no headers of release 22 in {HEADERS}");
        eprintln!("skipped: no headers of release 22 in {HEADERS}");
        return;
    }
    let mut expected = BTreeSet::new();
    collect(Path::new(HEADERS), &mut expected);
    assert!(expected.len() > 2_000, "the headers name {} ops only", expected.len());
    let registry = registry();
    let declared: BTreeSet<String> = registry
        .dialects()
        // Its headers are not installed.
        .filter(|dialect| dialect.name != "test")
        .flat_map(|dialect| dialect.all_ops().map(|op| op.name().to_owned()))
        .collect();
    let missing: Vec<_> = expected.difference(&declared).collect();
    let invented: Vec<_> = declared.difference(&expected).collect();
    assert!(missing.is_empty(), "not declared: {missing:?}");
    assert!(invented.is_empty(), "not in the headers: {invented:?}");
}

#[test]
fn an_op_is_declared_once_and_in_its_dialect() {
    let mut seen = BTreeSet::new();
    for dialect in registry().dialects() {
        for op in dialect.all_ops() {
            let prefix = op.name().split_once('.').map(|(prefix, _)| prefix);
            assert_eq!(prefix, Some(&*dialect.name), "{}", op.name());
            assert!(seen.insert(op.name().to_owned()), "{} twice", op.name());
        }
    }
}

/// Op names in generated headers: the literal that `getOperationName` returns.
fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    for path in paths {
        if path.is_dir() {
            collect(&path, found);
        } else if path.to_string_lossy().ends_with(".h.inc")
            || path.to_string_lossy().ends_with(".h")
        {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let mut rest = &*text;
            // An op that is written by hand.
            for line in text.lines() {
                let literal = "StringRef getOperationName() { return \"";
                let name =
                    line.trim().strip_prefix("static ").and_then(|line| line.strip_prefix(literal));
                if let Some((name, _)) = name.and_then(|name| name.split_once('"')) {
                    found.insert(name.to_owned());
                }
            }
            while let Some(at) = rest.find("getOperationName() {") {
                rest = &rest[at..];
                let literal = "StringLiteral(\"";
                let Some(start) = rest.find(literal) else { break };
                let name = &rest[start + literal.len()..];
                let name = &name[..name.find('"').unwrap_or(0)];
                // `mlir-opt` does not register this one.
                if !name.starts_with("vcix.") {
                    found.insert(name.to_owned());
                }
                rest = &rest[1..];
            }
        }
    }
}
