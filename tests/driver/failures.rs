//! Full disks, closed doors and interruptions: errors with the path, and nothing half written.

use crate::bench::{Bench, FINE};
use std::fs;

#[test]
fn files_on_the_side_that_cannot_be_written_are_named() {
    let bench = Bench::new(&[("m.mlir", FINE)]);
    for (option, said) in [
        ("--log-actions-to=no/x", "cannot open output file 'no/x': No such file or directory\n"),
        ("--trace=no/x", "cannot open output file 'no/x': No such file or directory\n"),
        ("--mlir-generate-reproducer=no/x", "cannot open output file 'no/x': No such file"),
        ("--mlir-print-ir-tree-dir=m.mlir", "cannot write 'm.mlir/builtin_module_no-symbol-name/"),
        (
            "--snapshot-op-locations=filename=no/x",
            "cannot open output file 'no/x': No such file or directory\n",
        ),
    ] {
        let args = ["m.mlir", "--cse", "--mlir-print-ir-after-all", option, "-o", "out.mlir"];
        let left = bench.irtool(&args, "");
        assert_eq!((left.status, left.stdout.as_str()), (Some(1), ""), "{option}");
        assert!(left.stderr.contains(said), "{option}: {}", left.stderr);
        assert!(!left.stderr.contains("os error"), "{}", left.stderr);
        assert_eq!(bench.files(), ["m.mlir"], "{option}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_named() {
    let bench = Bench::new(&[("m.mlir", FINE)]);
    for option in [
        "--log-actions-to=/dev/full",
        "--trace=/dev/full",
        "--mlir-generate-reproducer=/dev/full",
        "--snapshot-op-locations=filename=/dev/full",
    ] {
        let left = bench.irtool(&["m.mlir", "--cse", option, "-o", "out.mlir"], "");
        assert_eq!((left.status, left.stdout.as_str()), (Some(1), ""), "{option}");
        assert!(left.stderr.contains("'/dev/full': No space left on device"), "{}", left.stderr);
        assert_eq!(bench.files(), ["m.mlir"], "{option}");
    }
}

/// What ends a process that writes too much ends it with nothing written.
#[test]
#[cfg(target_os = "linux")]
fn a_limit_of_file_sizes_leaves_nothing() {
    use std::process::Command;
    let irtool = irtool_testkit::mlir::irtool().expect("irtool builds");
    let function = |n: usize| format!("func.func private @f{n}(i32)\n");
    let text: String = (0..2000).map(function).collect();
    let bench = Bench::new(&[("m.mlir", &text), ("old.mlir", "old")]);
    for out in ["new.mlir", "old.mlir"] {
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -f 8; exec \"$0\" m.mlir -o \"$1\""]).arg(&irtool).arg(out);
        let status = shell.current_dir(bench.path(".")).status().expect("there is a shell");
        assert!(!status.success());
        assert_eq!(bench.files(), ["m.mlir", "old.mlir"]);
        assert_eq!(fs::read_to_string(bench.path("old.mlir")).ok().as_deref(), Some("old"));
    }
}

#[test]
fn a_snapshot_replaces_a_file_whole() {
    let bench = Bench::new(&[("m.mlir", FINE), ("old", "old")]);
    let args = ["m.mlir", "--snapshot-op-locations=filename=old", "-o", "out.mlir"];
    assert_eq!(bench.irtool(&args, "").status, Some(0));
    assert!(fs::read_to_string(bench.path("old")).is_ok_and(|text| text.contains("func.func")));
    assert_eq!(bench.files(), ["m.mlir", "old", "out.mlir"]);
}

/// Interrupted in the middle of a run, with an output open and a file handed to a command.
#[test]
#[cfg(target_os = "linux")]
fn an_interruption_leaves_nothing() {
    use std::process::{Command, Stdio};
    let irtool = irtool_testkit::mlir::irtool().expect("irtool builds");
    let bench = Bench::new(&[("m.mlir", FINE)]);
    let mut child = Command::new(irtool)
        .args(["m.mlir", "--cse", "-o", "out.mlir", "--bisect=touch begun; sleep 2;"])
        .current_dir(bench.path("."))
        .env("TMPDIR", bench.path("."))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the tool starts");
    while !bench.path("begun").exists() {
        assert!(child.try_wait().expect("it is ours").is_none(), "it ended by itself");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().expect("there is a kill");
    assert!(sent.success());
    let status = child.wait().expect("it ends");
    assert!(!status.success(), "it was interrupted");
    assert_eq!(bench.files(), ["begun", "m.mlir"]);
}
