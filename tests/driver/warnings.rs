//! What is said of IR that is valid all the same: when, how often, and in which order.

use crate::bench::Bench;

/// A function with an op to be warned of, and one that CSE takes out.
fn function(name: &str, transpose: &str, left: &str) -> String {
    format!(
        "func.func @{name}(%src: memref<24x32xf32>) {{
  %1 = xegpu.create_nd_tdesc %src[0, 0] : memref<24x32xf32> -> !xegpu.tensor_desc<8x16xf32>
  %2 = xegpu.load_nd %1 <{{transpose = array<i64: {transpose}>}}> \
         : !xegpu.tensor_desc<8x16xf32> -> vector<8x16xf32>
  %3 = arith.constant 1 : i32
  %4 = arith.constant 1 : i32
  func.call @use({left}, %2) : (i32, vector<8x16xf32>) -> ()
  return
}}
"
    )
}

fn module() -> String {
    let functions = [
        function("odd", "5, 4", "%4"),
        function("fine", "0, 1", "%4"),
        function("other", "2, 2", "%3"),
    ];
    format!("{}func.func private @use(i32, vector<8x16xf32>)\n", functions.concat())
}

const SEQUENCES: &str = "module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%a: !transform.any_op {transform.consumed}) { transform.yield }
  func.func @x() { return }
}
";

#[test]
fn warnings_come_again_after_each_pass_that_may_have_changed_something() {
    let bench = Bench::new(&[]);
    for pipeline in [
        "builtin.module(cse)",
        "builtin.module(cse,cse,symbol-dce)",
        "builtin.module(func.func(cse,cse),cse,symbol-dce,func.func(cse))",
        "builtin.module(func.func(strip-debuginfo),symbol-dce)",
        "builtin.module(any(cse),strip-debuginfo,func.func(strip-debuginfo,strip-debuginfo))",
    ] {
        let pipeline = format!("--pass-pipeline={pipeline}");
        for text in [&module(), SEQUENCES] {
            bench.same_on(text, &[&pipeline]);
            bench.same_on(text, &[&pipeline, "--verify-each=0"]);
            bench.same_on(text, &[&pipeline, "--mlir-very-unsafe-disable-verifier-on-parsing"]);
        }
    }
}

#[test]
fn warnings_are_shown_or_expected_as_flags_say() {
    let bench = Bench::new(&[]);
    for flag in [
        "--verify-diagnostics",
        "--mlir-diagnostic-verbosity-level=errors",
        "--mlir-diagnostic-verbosity-level=warnings",
        "--mlir-print-op-on-diagnostic=false",
        "--verify-roundtrip",
        "--no-implicit-module",
    ] {
        bench.same_on(&module(), &[flag]);
        bench.same_on(SEQUENCES, &[flag]);
    }
    let expected = module().replace(
        "  %2 = xegpu",
        "  // expected-warning @below {{Invalid transpose attr}}\n  %2 = xegpu",
    );
    bench.same_on(&expected, &["--verify-diagnostics"]);
}

#[test]
fn errors_that_nothing_fails_with_leave_the_status_alone() {
    let bench = Bench::new(&[]);
    for text in [
        "module attributes {dlti.dl_spec = #dlti.dl_spec<>, a.b = #dlti.dl_spec<>} {}",
        "module attributes {a.b = #spirv.target_env<#spirv.vce<v1.0, [], []>, api=X, Y:Z, \
         #spirv.resource_limits<>>} {}",
    ] {
        for flag in ["--symbol-dce", "--verify-roundtrip", "--verify-diagnostics"] {
            bench.same_on(text, &["--allow-unregistered-dialect", flag]);
        }
    }
}

#[test]
fn warnings_of_large_files_do_not_depend_on_threads() {
    let bench = Bench::new(&[]);
    let functions: String = (0..600)
        .map(|n| function(&format!("f{n}"), if n % 40 == 3 { "7, 7" } else { "0, 1" }, "%4"))
        .collect();
    let text = format!("{functions}func.func private @use(i32, vector<8x16xf32>)\n");
    let pipeline = "--pass-pipeline=builtin.module(func.func(cse),cse)";
    bench.same_on(&text, &[pipeline]);
    bench.same_on(&text, &[pipeline, "--mlir-disable-threading"]);
}
