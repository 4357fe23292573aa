//! What is shown of a run while it goes, and kept when it fails.

use crate::bench::Bench;
use std::fs;

const FUNCTIONS: &str = r#"func.func @f(%a: i32) -> i32 {
  %0 = arith.addi %a, %a : i32
  %1 = arith.addi %a, %a : i32
  %2 = arith.addi %0, %1 : i32
  return %2 : i32
}
func.func private @g()
module @inner {
  func.func @h() { return }
}
"#;

const PIPELINE: &str =
    "--pass-pipeline=builtin.module(func.func(cse,cse),symbol-dce,builtin.module(func.func(cse)))";

/// A pipeline whose second pass fails on every function.
const FAILING: &str = "--pass-pipeline=builtin.module(func.func(cse,\
                       snapshot-op-locations{filename=/no/such/file}))";

#[test]
fn ir_is_printed_as_with_mlir_opt() {
    let bench = Bench::new(&[]);
    for options in [
        &["--mlir-print-ir-before-all"][..],
        &["--mlir-print-ir-after-all"],
        &["--mlir-print-ir-after-all", "--mlir-print-ir-after-change"],
        &["--mlir-print-ir-before=cse", "--mlir-print-ir-after=symbol-dce"],
        &["--mlir-print-ir-after-all", "--mlir-print-ir-module-scope"],
        &["--mlir-print-ir-before-all", "--mlir-print-debuginfo"],
        &["--mlir-print-ir-before=no-such-pass"],
        &[
            "--mlir-debug-counter=pass-execution-skip=2,pass-execution-count=3",
            "--mlir-print-debug-counter",
        ],
    ] {
        bench.same_on(FUNCTIONS, &[&["--mlir-disable-threading", PIPELINE], options].concat());
    }
}

#[test]
fn actions_are_logged_as_with_mlir_opt() {
    let bench = Bench::new(&[("m.mlir", FUNCTIONS)]);
    for how in [
        "--mlir-print-local-scope",
        "--mlir-print-op-generic",
        "--mlir-print-debuginfo",
        "--mlir-print-debuginfo --mlir-pretty-debuginfo",
    ] {
        let args = ["--mlir-disable-threading", PIPELINE, "--log-actions-to=-", "m.mlir"];
        let args: Vec<&str> = args.into_iter().chain(how.split(' ')).collect();
        let ours = bench.irtool(&args, "").stdout;
        assert!(ours.contains("begins (no breakpoint) Action `pass-execution` running `CSE`"));
        if let Some(theirs) = bench.mlir_opt(&args) {
            let theirs = theirs.stdout.replace("[thread mlir-opt-22]", "[thread irtool]");
            assert_eq!(ours, theirs, "{how}");
        }
    }
}

#[test]
fn a_failure_names_pass_and_op_and_leaves_a_reproducer() {
    let bench = Bench::new(&[("m.mlir", FUNCTIONS)]);
    let said = bench.irtool(&["m.mlir", FAILING], "");
    assert_eq!((said.status, said.stdout.as_str()), (Some(1), ""));
    for part in ["'snapshot-op-locations' failed on 'func.func' operation: @f", "crash-reproducer="]
    {
        assert!(said.stderr.contains(part), "{}", said.stderr);
    }
    let crash = "--mlir-pass-pipeline-crash-reproducer=r.mlir";
    for (local, passes) in [(false, "func.func(cse,snap"), (true, "func.func(snap")] {
        let local = if local { "--mlir-pass-pipeline-local-reproducer" } else { "--threads=2" };
        let said = bench.irtool(&["m.mlir", FAILING, crash, local], "");
        assert!(said.stderr.contains("reproducer generated at `r.mlir`"), "{}", said.stderr);
        let text = fs::read_to_string(bench.path("r.mlir")).expect("it was written");
        assert!(text.contains(passes), "{text}");
        let replay = ["r.mlir", "--run-reproducer"];
        let ours = bench.irtool(&replay, "");
        assert_eq!((ours.status, ours.stdout.as_str()), (Some(1), ""));
        if let Some(theirs) = bench.mlir_opt(&replay) {
            // All lines but irtool's own on what failed.
            let own = |line: &&str| !line.starts_with("irtool: pass ");
            let said: Vec<&str> = ours.stderr.lines().filter(own).collect();
            assert_eq!(said, theirs.stderr.lines().collect::<Vec<_>>());
            assert_eq!(theirs.status, ours.status);
        }
    }
    assert_eq!(bench.files(), ["m.mlir", "r.mlir"]);
}

#[test]
fn the_culprit_is_found() {
    let bench = Bench::new(&[("m.mlir", FUNCTIONS)]);
    let found = bench.irtool(&["m.mlir", PIPELINE, "--bisect=grep -q private"], "");
    assert_eq!((found.status, found.stdout.as_str()), (Some(0), ""));
    assert!(found.stderr.contains("pass 'symbol-dce' on 'builtin.module'"), "{}", found.stderr);
    assert_eq!(bench.irtool(&["m.mlir", PIPELINE, "--bisect=true"], "").status, Some(1));
}

#[test]
fn what_keeps_the_culprit_from_being_found_is_told() {
    let bench = Bench::new(&[("m.mlir", FUNCTIONS)]);
    let bisect = |command: &str| {
        let found =
            bench.irtool(&["m.mlir", PIPELINE, &format!("--bisect={command}"), "-o", "x"], "");
        assert_eq!(found.stdout, "");
        (found.status, found.stderr)
    };
    for (command, status, words) in [
        ("no-such-command", 1, "the command cannot be run (exit status: 127):\n"),
        ("", 1, "the command cannot be run (exit status: 126)"),
        ("true", 1, "the command succeeds on the result of the whole pipeline\n"),
        ("echo why >&2; exit 3;", 1, "fails before any pass has run (exit status: 3):\nwhy\n"),
        ("kill -9 $$;", 1, "fails before any pass has run (signal: 9"),
        ("grep -q private", 0, "is the first after which the command fails: pass 'symbol-dce' on"),
        ("test $(grep -c addi \"$0\") = 3 && true", 0, "pass 'cse' on 'func.func' operation: @f"),
    ] {
        let (found, said) = bisect(command);
        assert!(found == Some(status) && said.contains(words), "{command}: {found:?} {said}");
    }
    let failing = bench.irtool(&["m.mlir", FAILING, "--bisect=true"], "");
    let words = "application 2 of 4 is the first that fails itself: pass 'snapshot-op-locations'";
    assert!(failing.status == Some(0) && failing.stderr.contains(words), "{}", failing.stderr);
    assert_eq!(bench.files(), ["m.mlir"]);
}

#[test]
fn reproducers_are_those_of_mlir_opt() {
    let bench = Bench::new(&[("m.mlir", FUNCTIONS)]);
    for pipeline in [
        "builtin.module(func.func(cse,cse),builtin.module(cse,func.func(cse)),cse,any(symbol-dce))",
        "builtin.module(func.func(cse),builtin.module(cse),func.func(symbol-dce))",
        "any(any(cse,symbol-dce))",
    ] {
        for local in ["--mlir-pass-pipeline-local-reproducer", "--mlir-disable-threading"] {
            let pipeline = format!("--pass-pipeline={pipeline}");
            let crash = "--mlir-pass-pipeline-crash-reproducer=r.mlir";
            let args = ["m.mlir", &pipeline, crash, local, "--mlir-disable-threading"];
            assert_eq!(bench.irtool(&args, "").status, Some(1));
            let ours = fs::read_to_string(bench.path("r.mlir")).expect("it was written");
            if bench.mlir_opt(&args).is_some() {
                let theirs = fs::read_to_string(bench.path("r.mlir")).expect("it was written");
                assert_eq!(ours, theirs, "{args:?}");
            }
        }
    }
}

#[test]
fn times_and_traces_have_their_forms() {
    let bench = Bench::new(&[("m.mlir", FUNCTIONS)]);
    let times = bench.irtool(&["m.mlir", PIPELINE, "--mlir-timing"], "").stderr;
    for part in [
        "----Wall Time----  ----Name----\n",
        "  'func.func' Pipeline\n",
        "    CSE\n",
        "(100.0%)  Total\n",
    ] {
        assert!(times.contains(part), "{times}");
    }
    let run = bench.irtool(&["m.mlir", PIPELINE, "--trace=t.json", "--timing=scaling"], "");
    assert!(run.stderr.contains("Critical path:") && run.stderr.contains("Bounded by:"));
    let trace = fs::read_to_string(bench.path("t.json")).expect("it was written");
    assert!(trace.starts_with("{\"traceEvents\": [") && trace.contains("\"name\": \"cse\""));
    let full = bench.irtool(&["m.mlir", "--trace=no/such/t.json"], "");
    assert!(full.status == Some(1) && full.stderr.contains("'no/such/t.json'"), "{}", full.stderr);
}
