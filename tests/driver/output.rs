//! Where output goes, and that it goes there whole or not at all.

use crate::bench::{BROKEN, Bench, FINE};
use std::fs;

#[cfg(unix)]
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

const GENERIC: &str = "--mlir-print-op-generic";

#[test]
fn to_a_file_or_to_standard_output() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    bench.same(&["fine.mlir", "-o", "-"], "");
    let run = bench.irtool(&[GENERIC, "fine.mlir", "-o", "out.mlir"], "");
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", ""));
    assert_eq!(fs::read_to_string(bench.path("out.mlir")).ok(), Some(format!("{FINE}\n")));
    assert_eq!(bench.files(), ["fine.mlir", "out.mlir"]);
    let onto_itself = bench.irtool(&[GENERIC, "fine.mlir", "-o", "fine.mlir"], "");
    assert_eq!(onto_itself.status, Some(0));
    assert_eq!(fs::read_to_string(bench.path("fine.mlir")).ok(), Some(format!("{FINE}\n")));
}

#[test]
fn nothing_when_anything_failed() {
    let bench = Bench::new(&[("broken.mlir", BROKEN), ("old.mlir", "old")]);
    let both = [FINE, BROKEN].join("// -----\n");
    for out in ["old.mlir", "new.mlir"] {
        assert_eq!(bench.irtool(&["broken.mlir", "-o", out], "").status, Some(1));
        assert_eq!(bench.irtool(&["--split-input-file", "-o", out], &both).status, Some(1));
    }
    assert_eq!(fs::read_to_string(bench.path("old.mlir")).ok().as_deref(), Some("old"));
    assert_eq!(bench.files(), ["broken.mlir", "old.mlir"]);
}

#[test]
fn what_cannot_be_opened_is_named() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    bench.same(&["fine.mlir", "-o", "no/such/directory/x"], "");
    bench.same(&["fine.mlir", "-o", "."], "");
    bench.same(&["fine.mlir", "-o", "fine.mlir/x"], "");
}

#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_written_is_named() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    let full = bench.irtool(&[GENERIC, "fine.mlir", "-o", "/dev/full"], "");
    let expected = "cannot write output file '/dev/full': No space left on device\n";
    assert_eq!((full.status, full.stderr.as_str()), (Some(1), expected));
}

#[test]
#[cfg(unix)]
fn devices_are_written_not_replaced() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    let before = fs::metadata("/dev/null").expect("there is one");
    let run = bench.irtool(&[GENERIC, "fine.mlir", "-o", "/dev/null"], "");
    let after = fs::metadata("/dev/null").expect("there is one");
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert_eq!((before.ino(), before.mode()), (after.ino(), after.mode()));
}

#[test]
#[cfg(unix)]
fn an_existing_file_keeps_what_it_is() {
    let bench = Bench::new(&[("fine.mlir", FINE), ("real", "old"), ("one", "old")]);
    let real = bench.path("real");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("the file is ours");
    symlink("real", bench.path("link")).expect("the directory is ours");
    symlink("later", bench.path("dangling")).expect("the directory is ours");
    fs::hard_link(bench.path("one"), bench.path("two")).expect("the directory is ours");
    for out in ["link", "dangling", "two"] {
        let run = bench.irtool(&[GENERIC, "fine.mlir", "-o", out], "");
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{out}");
    }
    let text = format!("{FINE}\n");
    for name in ["real", "later", "one"] {
        assert_eq!(fs::read_to_string(bench.path(name)).ok().as_ref(), Some(&text), "{name}");
    }
    assert!(bench.path("link").is_symlink() && bench.path("dangling").is_symlink());
    let mode = fs::metadata(&real).expect("it was written").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    assert_eq!(fs::metadata(bench.path("one")).expect("it was written").nlink(), 2);
}

#[test]
#[cfg(unix)]
fn a_reader_that_goes_away_is_not_an_error_message() {
    use std::process::{Command, Stdio};
    let irtool = irtool_testkit::mlir::irtool().expect("irtool builds");
    let functions: String = (0..5000)
        .map(|n| {
            format!(
                "\"func.func\"() <{{function_type = () -> (), sym_name = \"f{n}\"}}> ({{\n  \
                 \"func.return\"() : () -> ()\n}}) : () -> ()\n"
            )
        })
        .collect();
    let bench = Bench::new(&[("big.mlir", &functions)]);
    let mut child = Command::new(irtool)
        .args([GENERIC.as_ref(), bench.path("big.mlir").as_os_str()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(141));
}
