//! Reading the command line.

use crate::bench::{BROKEN, Bench, FINE};

#[test]
fn input_comes_from_a_file_or_from_standard_input() {
    let bench = Bench::new(&[("fine.mlir", FINE), ("--cse", FINE)]);
    bench.same(&["fine.mlir"], "");
    bench.same(&["-"], FINE);
    bench.same(&[], FINE);
    bench.same(&[], "");
    bench.same(&["--mlir-print-debuginfo"], FINE);
    // Behind `--`, mlir-opt takes nothing for an option either: our flag must stand before.
    let behind = bench.irtool(&["--mlir-print-op-generic", "--", "--cse"], "");
    assert_eq!((behind.status, behind.stdout.as_str()), (Some(0), format!("{FINE}\n").as_str()));
}

#[test]
fn input_that_cannot_be_read_is_an_error() {
    let bench = Bench::new(&[]);
    bench.same(&["missing.mlir"], "");
    bench.same(&["missing.mlir", "-o", "no/such/directory/x"], "");
    bench.same(&["."], "");
    bench.same(&[""], "");
    bench.same(&["@missing"], "");
}

#[test]
fn malformed_options_are_errors_in_the_words_of_llvm() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    for option in [
        "--verify-each=2",
        "-verify-each=maybe",
        "--allow-unregistered-dialect=yes",
        "--mlir-elide-elementsattrs-if-larger=x",
        "--mlir-elide-elementsattrs-if-larger=",
        "--mlir-elide-elementsattrs-if-larger=-1",
        "--mlir-elide-elementsattrs-if-larger=99999999999",
        "--mlir-elide-elementsattrs-if-larger",
        "--mlir-print-elementsattrs-with-hex-if-larger=1.5",
        "--mlir-pass-statistics-display=x",
        "--mlir-pass-statistics-display=",
        "--verify-diagnostics=x",
        "--mlir-print-op-genericc",
        "--mlir-print-debug-info",
        "---mlir-print-debuginfo",
        "--no-implicit-modul=0",
        "more.mlir",
    ] {
        bench.same(&[option, "fine.mlir"], "");
    }
    let last = bench.irtool(&["fine.mlir", "-o"], "");
    assert_eq!(last.stderr, "irtool: for the -o option: requires a value!\n");
    assert_eq!((last.status, last.stdout.as_str()), (Some(1), ""));
}

#[test]
fn well_formed_options_are_taken_in_every_spelling() {
    let bench = Bench::new(&[("fine.mlir", FINE), ("arguments", "--verify-each=0 'fine.mlir'\n")]);
    for option in [
        "-verify-each",
        "--verify-each=",
        "--verify-each=TRUE",
        "--verify-each=False",
        "--mlir-disable-threading=1",
        "--mlir-elide-elementsattrs-if-larger=0x10",
        "--mlir-print-elementsattrs-with-hex-if-larger=-1",
        "--mlir-print-debuginfo",
        "--mlir-print-local-scope",
        "--mlir-print-skip-regions",
        "--no-implicit-module",
        "--verify-roundtrip",
        "--mlir-print-op-on-diagnostic=0",
        "--mlir-diagnostic-verbosity-level=errors",
        "--mlir-diagnostic-verbosity-level=loud",
        "--mlir-disable-diagnostic-notes",
        "--mlir-print-debug-counter",
    ] {
        bench.same(&[option, "fine.mlir"], "");
    }
    bench.same(&["--mlir-elide-elementsattrs-if-larger", "4", "fine.mlir"], "");
    bench.same(&["--mlir-pass-statistics-display", "list", "fine.mlir"], "");
    bench.same(&["@arguments"], "");
}

#[test]
fn the_input_is_read_before_the_pipeline_is() {
    let bench = Bench::new(&[("fine.mlir", FINE), ("broken.mlir", BROKEN)]);
    for pipeline in [
        "--pass-pipeline=strip-debuginfo",
        "--pass-pipeline=",
        "--pass-pipeline=builtin.module(no-such-pass)",
        "--pass-pipeline=builtin.module(strip-debuginfo",
        "--pass-pipeline=func.func(strip-debuginfo)",
        "-p=builtin.module(strip-debuginfo)",
        "--strip-debuginfo=x=1",
    ] {
        bench.same(&[pipeline, "fine.mlir"], "");
        bench.same(&[pipeline, "broken.mlir"], "");
    }
    bench.same(
        &["--strip-debuginfo", "--pass-pipeline=builtin.module(strip-debuginfo)", "fine.mlir"],
        "",
    );
}

#[test]
fn without_a_module_there_must_be_one_op() {
    let bench = Bench::new(&[]);
    let function = r#""func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()
"#;
    bench.same_on(function, &["--no-implicit-module"]);
    let two = [function, &function.replace("\"f\"", "\"g\"")].concat();
    bench.same_on(&two, &["--no-implicit-module"]);
    bench.same_on("", &["--no-implicit-module"]);
    bench.same_on(FINE, &["--no-implicit-module"]);
    bench.same_on(&FINE.repeat(2), &["--no-implicit-module"]);
    let open = "\"x.open\"() ({ \"x.y\"() : () -> () }) : () -> ()\n";
    bench.same_on(open, &["--no-implicit-module", "--allow-unregistered-dialect"]);
}

#[test]
fn debug_counters_give_way_to_the_log_of_actions() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    for option in ["--mlir-print-debug-counter", "--mlir-debug-counter=x-skip=1"] {
        bench.same(&["--log-actions-to=log", "--cse", option, "fine.mlir"], "");
    }
}

#[test]
fn what_mlir_opt_has_and_irtool_has_not_is_refused() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    for option in ["--emit-bytecode", "--mlir-print-stacktrace-on-diagnostic"] {
        let refused = bench.irtool(&[option, "fine.mlir"], "");
        let name = option.split('=').next().unwrap_or(option);
        assert_eq!(refused.stderr, format!("irtool: the {name} option is not supported yet\n"));
        assert_eq!((refused.status, refused.stdout.as_str()), (Some(1), ""));
    }
}

#[test]
fn the_verifier_can_be_left_out_after_parsing() {
    let bench = Bench::new(&[]);
    let invalid = "func.func @f(%a: i32) -> i64 {\n  return %a : i32\n}\n";
    let flag = "--mlir-very-unsafe-disable-verifier-on-parsing";
    bench.same_on(invalid, &[flag]);
    bench.same_on(invalid, &[flag, "--mlir-print-assume-verified"]);
    bench.same_on(invalid, &[flag, "--mlir-print-op-generic"]);
    // What a pass leaves as it is stays unverified.
    for passes in ["cse", "func.func(cse)", "print-op-stats", "func.func(cse),cse"] {
        let pipeline = format!("--pass-pipeline=builtin.module({passes})");
        bench.same_on(invalid, &[flag, &pipeline]);
    }
    let used = "func.func @f(%a: i32) -> i64 {\n  %b = arith.addi %a, %a : i32\n  \
                return %b : i32\n}\n";
    bench.same_on(used, &[flag, "--cse"]);
    let later = "--pass-pipeline=builtin.module(func.func(cse),symbol-dce)";
    let failed = bench.irtool(&[flag, later, "-"], invalid);
    assert_eq!(failed.status, Some(1));
    assert!(failed.stderr.contains("doesn't match function result type"), "{}", failed.stderr);
}

#[test]
fn ops_print_in_custom_form_unless_asked_otherwise() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    let custom = bench.irtool(&["fine.mlir"], "");
    assert_eq!((custom.status, custom.stderr.as_str()), (Some(0), ""));
    assert!(custom.stdout.starts_with("module {\n"), "{}", custom.stdout);
    let generic = bench.irtool(&["--mlir-print-op-generic", "-"], &custom.stdout);
    let direct = bench.irtool(&["--mlir-print-op-generic", "fine.mlir"], "");
    assert_eq!(generic.stdout, direct.stdout);
}

#[test]
fn threads_do_not_show() {
    let body = FINE.lines().skip(1).take(4).collect::<Vec<_>>().join("\n");
    let functions: String =
        (0..2000).map(|n| body.replace("\"f\"", &format!("\"f{n}\"")) + "\n").collect();
    let bench = Bench::new(&[("big.mlir", &functions)]);
    let print = |threads: &str| bench.irtool(&["--mlir-print-op-generic", threads, "big.mlir"], "");
    let one = print("--mlir-disable-threading");
    assert_eq!((one.status, one.stderr.as_str()), (Some(0), ""));
    assert!(one == print("--threads=2") && one == print("--threads=7"));
    bench.same(&["big.mlir"], "");
}

#[test]
fn round_trips_keep_all_that_generic_form_keeps() {
    // In custom form the arguments of the loop have no locations.
    let loops =
        "func.func @f(%n: index) {\n  affine.parallel (%i) = (0) to (%n) {\n  }\n  return\n}\n";
    let bench = Bench::new(&[]);
    bench.same_on(loops, &["--verify-roundtrip"]);
    bench.same_on(loops, &["--verify-roundtrip", "--mlir-print-debuginfo"]);
}

#[test]
fn a_list_of_ops_is_verified_before_it_is_said_to_be_one() {
    let bench = Bench::new(&[("fine.mlir", FINE)]);
    let twice = "func.func private @f()\nfunc.func private @f()\n";
    let list = "func.func private @f()\nfunc.func private @g()\n";
    for text in [twice, list, "", "func.func private @f()", "module {\n}\nmodule {\n}\n"] {
        bench.same_on(text, &["--no-implicit-module"]);
        bench.same_on(
            text,
            &["--no-implicit-module", "--mlir-very-unsafe-disable-verifier-on-parsing"],
        );
    }
}

#[test]
fn notes_name_the_users_of_values() {
    let bench = Bench::new(&[]);
    let text = "func.func @f(%a: i32, %b: i64) {\n  %0 = \"arith.addi\"(%a, %a) : (i32, i32) -> i64\n  \
                return %0 : i64\n}\n";
    bench.same_on(text, &["--mlir-print-value-users"]);
    let text = "func.func @f(%a: i32) {\n  \"scf.if\"(%a) ({\n    %c = arith.constant 2 : i32\n    \
                \"scf.yield\"(%c) : (i32) -> ()\n  }, {\n  }) : (i32) -> ()\n  return\n}\n";
    bench.same_on(text, &["--mlir-print-value-users"]);
}

#[test]
fn dumps_leave_out_what_belongs_to_the_file() {
    let bench = Bench::new(&[]);
    let text =
        "module {\n}\n{-#\n  external_resources: {\n    a: {\n      b: true\n    }\n  }\n#-}\n";
    bench.same_on(text, &["--cse", "--mlir-print-ir-before-all"]);
}
