//! The corpus is what its sources convert to, and covers every dialect.

use std::path::Path;

use irtool_testkit::corpus;
use irtool_testkit::mlir::{self, Run};

#[test]
fn the_corpus_is_up_to_date() {
    let Some(mlir_opt) = mlir::mlir_opt_or_skip("the_corpus_is_up_to_date") else {
        return;
    };
    let tests = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests"));
    let expected =
        corpus::convert(&tests.join("inputs/custom"), &mlir_opt).expect("the sources are valid");
    let found = corpus::read(&tests.join("corpus")).expect("the corpus is readable");
    let stale: Vec<_> =
        expected.iter().filter(|(path, text)| found.get(*path) != Some(*text)).collect();
    let stale: Vec<_> = stale.iter().map(|(path, _)| path).collect();
    assert!(stale.is_empty(), "run `cargo run -p irtool-testkit --bin corpus`: {stale:?}");
    // Each op by itself, in generic form from the start.
    let alone = |path: &&Path| path.ends_with("ops-alone.mlir");
    let unsourced: Vec<_> = found
        .keys()
        .filter(|path| !alone(&Path::new(path)) && !expected.contains_key(*path))
        .collect();
    assert!(unsourced.is_empty(), "the corpus has files without a source: {unsourced:?}");
}

#[test]
fn every_registered_dialect_has_modules() {
    let Some(mlir_opt) = mlir::mlir_opt_or_skip("every_registered_dialect_has_modules") else {
        return;
    };
    let output = Run::new(mlir_opt, ["--show-dialects"]).output().expect("mlir-opt runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let (_, names) = text.split_once(':').expect("a list of dialects");
    let corpus = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/corpus"));
    // The test dialects' definitions are not part of an installation.
    let missing: Vec<_> = names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.starts_with("test"))
        .filter(|name| !corpus.join(name).is_dir())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
