//! Agreement with `mlir-opt` on what flags do to output and messages: the files of `tests/sections`
//! under each flag for printing, parsing and verifying. Standard output, standard error and the exit
//! status are the same, byte for byte, notes of errors included.
//!
//! All of it takes minutes, so a run takes a part: of each flag one file in [`PARTS`], another one
//! than of the next flag. `cargo test --test flags -- --ignored` takes everything.
//!
//! What is known to differ is a list here, with the reason. What is in it and does not differ any
//! more is a failure, too.

use irtool_testkit::mlir::{self, Run};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Into how many parts the runs are divided, of which the usual test takes one.
const PARTS: usize = 8;

/// What is compared.
const FLAGS: &[&[&str]] = &[
    &[],
    &["--color"],
    &["--mlir-diagnostic-verbosity-level=errors"],
    &["--mlir-diagnostic-verbosity-level=warnings"],
    &["--mlir-disable-diagnostic-notes"],
    &["--mlir-disable-threading"],
    &["--mlir-elide-elementsattrs-if-larger=0"],
    &["--mlir-elide-elementsattrs-if-larger=2"],
    &["--mlir-elide-resource-strings-if-larger=0"],
    &["--mlir-elide-resource-strings-if-larger=4"],
    &["--mlir-print-assume-verified"],
    &["--mlir-print-debuginfo"],
    &["--mlir-print-debuginfo", "--mlir-pretty-debuginfo"],
    &["--mlir-print-debuginfo", "--verify-roundtrip"],
    &["--mlir-print-elementsattrs-with-hex-if-larger=-1"],
    &["--mlir-print-elementsattrs-with-hex-if-larger=0"],
    &["--mlir-print-local-scope"],
    &["--mlir-print-op-generic"],
    &["--mlir-print-op-generic", "--mlir-elide-elementsattrs-if-larger=1"],
    &["--mlir-print-op-generic", "--mlir-print-debuginfo", "--mlir-print-local-scope"],
    &["--mlir-print-op-generic", "--mlir-print-value-users"],
    &["--mlir-print-op-generic", "--mlir-very-unsafe-disable-verifier-on-parsing"],
    &["--mlir-print-op-on-diagnostic=false"],
    &["--mlir-print-skip-regions"],
    &["--mlir-print-unique-ssa-ids"],
    &["--mlir-print-value-users"],
    &["--mlir-use-nameloc-as-prefix"],
    &["--mlir-very-unsafe-disable-verifier-on-parsing"],
    &["--no-implicit-module"],
    &["--no-implicit-module", "--mlir-print-op-generic"],
    &["--verify-diagnostics"],
    &["--verify-diagnostics=only-expected"],
    &["--verify-each=0"],
    &["--verify-roundtrip"],
];

/// Under which flags a difference is known, as they are written.
enum Under {
    These(&'static [&'static str]),
    /// All but these.
    AllBut(&'static [&'static str]),
}

use Under::{AllBut, These};

const ROUND_TRIP: [&str; 2] = ["--verify-roundtrip", "--mlir-print-debuginfo --verify-roundtrip"];
const UNVERIFIED: [&str; 2] = [
    "--mlir-very-unsafe-disable-verifier-on-parsing",
    "--mlir-print-op-generic --mlir-very-unsafe-disable-verifier-on-parsing",
];
const UNVERIFIED_OR_EXPECTED: [&str; 3] =
    [UNVERIFIED[0], UNVERIFIED[1], "--verify-diagnostics=only-expected"];
const PLACES: [&str; 4] = [
    "--mlir-print-debuginfo",
    "--mlir-print-debuginfo --mlir-pretty-debuginfo",
    "--mlir-print-debuginfo --verify-roundtrip",
    "--mlir-print-op-generic --mlir-print-debuginfo --mlir-print-local-scope",
];
const WITHOUT_NOTES: [&str; 3] = [
    "--mlir-print-op-on-diagnostic=false",
    "--verify-diagnostics",
    "--verify-diagnostics=only-expected",
];

const GARBAGE: &str = "mlir-opt prints what was never set, another value each time";
const BYTECODE: &str = "mlir-opt makes a round trip through its binary form, too";
const ALONE: &str = "some ops are right or wrong with nothing around them in another way";
const OUTSIDE: &str = "a body cannot hold uses of values from outside, verified or not";
const KEPT: &str = "maps are kept by ops when they are parsed, not when they are verified";

const NOWHERE: &str =
    "what is parsed is verified in a module that is nowhere, also in a part of a file";

/// Differences that are known: the file, under which flags, and why.
const KNOWN: &[(&str, Under, &str)] = &[
    ("smt.mlir", AllBut(&WITHOUT_NOTES), GARBAGE),
    ("vector.mlir", AllBut(&WITHOUT_NOTES), GARBAGE),
    ("attributes.mlir", These(&ROUND_TRIP), BYTECODE),
    ("functions.mlir", These(&ROUND_TRIP), BYTECODE),
    ("llvm_metadata.mlir", These(&ROUND_TRIP), BYTECODE),
    ("spirv_checks.mlir", These(&ROUND_TRIP), BYTECODE),
    ("spirv_structures.mlir", These(&ROUND_TRIP), BYTECODE),
    ("xegpu_descriptors.mlir", These(&ROUND_TRIP), BYTECODE),
    ("xegpu_layouts.mlir", These(&ROUND_TRIP), BYTECODE),
    ("llvm_checks.mlir", These(&ROUND_TRIP), BYTECODE),
    ("llvm_forms.mlir", These(&ROUND_TRIP), BYTECODE),
    ("gpu.mlir", These(&["--no-implicit-module"]), ALONE),
    ("kept.mlir", These(&["--no-implicit-module"]), ALONE),
    ("llvm_checks.mlir", These(&["--no-implicit-module"]), ALONE),
    ("llvm_forms.mlir", These(&["--no-implicit-module"]), ALONE),
    ("transform_checks.mlir", These(&["--no-implicit-module"]), ALONE),
    ("builtin.mlir", These(&UNVERIFIED), OUTSIDE),
    ("gpu.mlir", These(&UNVERIFIED), OUTSIDE),
    ("misc.mlir", These(&UNVERIFIED), OUTSIDE),
    ("names.mlir", These(&UNVERIFIED), OUTSIDE),
    ("omp_kernels.mlir", These(&UNVERIFIED), OUTSIDE),
    ("omp_nesting.mlir", These(&UNVERIFIED), OUTSIDE),
    ("test.mlir", These(&UNVERIFIED), OUTSIDE),
    ("values.mlir", These(&UNVERIFIED), OUTSIDE),
    ("transform_orders.mlir", AllBut(&UNVERIFIED_OR_EXPECTED), NOWHERE),
    ("tensor_ops.mlir", These(&PLACES), NOWHERE),
    ("linalg.mlir", These(&[UNVERIFIED[1]]), KEPT),
    ("linalg_bodies.mlir", These(&[UNVERIFIED[1]]), KEPT),
    ("linalg_forms.mlir", These(&[UNVERIFIED[1]]), KEPT),
    ("linalg_maps.mlir", These(&[UNVERIFIED[1]]), KEPT),
];

fn is_known(file: &str, flags: &str) -> bool {
    KNOWN.iter().any(|(known, under, _)| {
        *known == file
            && match under {
                These(list) => list.contains(&flags),
                AllBut(list) => !list.contains(&flags),
            }
    })
}

#[test]
fn flags_do_what_they_do_with_mlir_opt() {
    compare("flags_do_what_they_do_with_mlir_opt", PARTS);
}

#[test]
#[ignore = "takes minutes"]
fn all_flags_do_what_they_do_with_mlir_opt_on_all_sections() {
    compare("all_flags_do_what_they_do_with_mlir_opt_on_all_sections", 1);
}

/// Compares one part of so many.
fn compare(test: &str, parts: usize) {
    let Some(reference) = mlir::mlir_opt_or_skip(test) else { return };
    let tested = mlir::irtool().expect("irtool can be built");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sections");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder of sections is there")
        .map(|entry| entry.expect("entries can be read").path())
        .collect();
    files.sort();
    let runs: Vec<(&Path, &[&str])> = FLAGS
        .iter()
        .enumerate()
        .flat_map(|(turn, flags)| {
            let files = files.iter().enumerate();
            let mine = files.filter(move |(number, _)| (number + turn) % parts == 0);
            mine.map(|(_, file)| (file.as_path(), *flags))
        })
        .collect();
    let (next, report) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some((file, flags)) = runs.get(number) else { return };
                    if let Some(words) = complaint(&tested, &reference, file, flags) {
                        report.lock().expect("no thread panics with it").push((number, words));
                    }
                }
            });
        }
    });
    let mut report = report.into_inner().expect("no thread panicked");
    report.sort();
    let report: String = report.into_iter().map(|(_, words)| words).collect();
    assert!(report.is_empty(), "{report}");
}

/// What is wrong with a run: a difference that nobody knows of, or a known one that is none.
fn complaint(tested: &Path, reference: &Path, file: &Path, flags: &[&str]) -> Option<String> {
    let [ours, theirs] = [tested, reference].map(|tool| outcome(tool, file, flags));
    let name = file.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
    let differ = ours.iter().zip(&theirs).find(|(ours, theirs)| ours != theirs);
    if theirs[0] == CRASH {
        return None;
    }
    let flags = flags.join(" ");
    let head = format!("{name} {flags}");
    match (ours == theirs, is_known(&name, &flags)) {
        (true, false) | (false, true) => None,
        (true, true) => Some(format!("{head}: the known difference is gone\n")),
        (false, false) => {
            let (ours, theirs) = differ.map_or(("not as many lines", "not as many lines"), |it| {
                (it.0.as_str(), it.1.as_str())
            });
            Some(format!("{head}\n  irtool:   {ours}\n  mlir-opt: {theirs}\n"))
        }
    }
}

/// The status of a tool that does not end by itself: what the reference does then is no measure.
const CRASH: &str = "crash";
/// No run takes that long.
const LIMIT: Duration = Duration::from_secs(120);

/// The status, and the lines on both streams.
fn outcome(tool: &Path, file: &Path, flags: &[&str]) -> Vec<String> {
    let always = ["--split-input-file", "--allow-unregistered-dialect"];
    let args = always.iter().chain(flags).map(OsStr::new).chain([file.as_os_str()]);
    let output = Run::new(tool, args).limit(LIMIT).output().expect("the tool can be run");
    let status = output.status.code().map_or(CRASH.to_owned(), |code| code.to_string());
    let streams = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    let lines = streams.iter().flat_map(|text| text.lines().map(str::to_owned));
    std::iter::once(status).chain(lines).collect()
}
