//! How far flags for printing reach: ops without a module, ops and attributes that messages quote,
//! attributes of dialects.

use crate::bench::Bench;
use std::fs;

const PRINTING: [&[&str]; 6] = [
    &[],
    &["--mlir-print-debuginfo"],
    &["--mlir-print-op-generic"],
    &["--mlir-print-skip-regions"],
    &["--mlir-print-unique-ssa-ids"],
    &["--mlir-print-value-users"],
];

/// Asks for the same on a file with this text under all of [`PRINTING`].
#[track_caller]
fn same_under_all(bench: &Bench, text: &str, args: &[&str]) {
    fs::write(bench.path("m.mlir"), text).expect("the directory is ours");
    for flags in PRINTING {
        let args = [flags, args, &["--allow-unregistered-dialect", "m.mlir"]].concat();
        let Some(theirs) = bench.mlir_opt(&args) else { return };
        assert_eq!(bench.irtool(&args, ""), theirs, "{args:?} on\n{text}");
    }
}

#[test]
fn one_op_without_a_module_is_printed_alone() {
    let bench = Bench::new(&[]);
    for text in [
        "\"foo.a\"() ({ \"foo.b\"() : () -> () }) {x = 1 : i32} : () -> ()",
        "%0 = arith.constant 3 : i32",
        "%x = scf.execute_region -> i32 {
           %c = arith.constant 0 : i32
           %y = \"foo.y\"(%c) : (i32) -> i32
           scf.yield %y : i32
         }",
        "%0:2 = \"foo.x\"() ({
           ^bb0(%a: i32): %1 = \"foo.y\"(%a) : (i32) -> i32 \"foo.u\"(%1) : (i32) -> ()
         }, {
           %1 = \"foo.y\"() : () -> i32
           \"foo.q\"() ({ %5 = \"foo.v\"(%1) : (i32) -> i32 }) : () -> ()
         }) : () -> (i32, i32)",
        "\"foo.a\"() {a = affine_map<(d0) -> (d0)>, b = dense_resource<x> : tensor<1xi64>} : () -> ()
         {-# dialect_resources: { builtin: { x: \"0x080000000100000000000000\" } } #-}",
        "func.func @f() { return }",
        "spirv.func @needs_a_module_around() \"None\" { spirv.Return }",
        "\"foo.a\"() : () -> () \"foo.a\"() : () -> ()",
        "",
    ] {
        same_under_all(&bench, text, &["--no-implicit-module"]);
    }
}

#[test]
fn passes_do_not_run_on_an_op_that_is_no_body() {
    let bench = Bench::new(&[]);
    for text in ["\"foo.a\"() : () -> ()", "%0 = arith.constant 3 : i32"] {
        for pipeline in ["any(cse)", "builtin.module(cse)", "arith.constant(cse)", "any()"] {
            let pipeline = format!("--pass-pipeline={pipeline}");
            let args = ["--no-implicit-module", "--allow-unregistered-dialect", &pipeline];
            bench.same_on(text, &args);
        }
    }
}

#[test]
fn ops_that_messages_quote_are_printed_as_flags_say() {
    let bench = Bench::new(&[]);
    for text in [
        "func.func @f(%s: tensor<?xf32>, %i: index) {
           tensor.parallel_insert_slice %s into %s[%i] [%i] [1] : tensor<?xf32> into tensor<?xf32>
           return
         }",
        "wasmssa.global @g i32 : { %0 = wasmssa.const 1 : i32 %1 = wasmssa.add %0 %0 : i32 \
         wasmssa.return %1 : i32 }",
        "func.func @f(%x: f32) {
           %v = \"emitc.variable\"() <{value = #emitc.opaque<\"\">}> : () -> !emitc.lvalue<i32>
           emitc.assign %x : f32 to %v : <i32>
           return
         }",
    ] {
        same_under_all(&bench, text, &[]);
    }
}

#[test]
fn an_isolated_op_that_uses_values_is_shown_with_its_number() {
    let bench = Bench::new(&[]);
    let text = "func.func @f(%b: index) {
  %0:2 = \"func.func\"(%b) ({
  ^bb0(%z: index):
    %y = \"foo.z\"(%z) : (index) -> i32
    \"foo.u\"(%y) : (i32) -> ()
  }) : (index) -> (i32, i32)
  return
}
";
    same_under_all(&bench, text, &[]);
    let without_results = text.replace("%0:2 = ", "").replace("-> (i32, i32)", "-> ()");
    same_under_all(&bench, &without_results, &[]);
}

#[test]
fn values_from_further_in_are_told_by_name_and_place() {
    let bench = Bench::new(&[]);
    for text in [
        "\"foo.use\"(%x) : (i32) -> ()
         func.func @f() { %x = \"foo.a\"() : () -> i32 return }",
        "\"foo.v\"() : () -> i32
         \"foo.use\"(%x#1, %x#0) : (i32, i32) -> ()
         func.func @f() { %y = \"foo.v\"() : () -> i32 %x:2 = \"foo.a\"() : () -> (i32, i32) return }
         func.func @g() { %y = \"foo.v\"() : () -> i32 return }",
        "\"func.return\"(%0) : (i32) -> ()
         module { func.func @f() { %0 = arith.constant 1 : i32 return } }",
    ] {
        same_under_all(&bench, text, &[]);
    }
}

#[test]
fn elements_in_attributes_of_dialects_are_left_out_or_in_hexadecimal_too() {
    let bench = Bench::new(&[]);
    let text = "\"foo.a\"() {a = #dlti.dl_spec<i32 = dense<[32, 64]> : vector<2xi64>>} : () -> ()
\"foo.a\"() {a = #dlti.map<\"x\" = [dense<[1, 2]> : vector<2xi64>]>} : () -> ()
";
    let wrong = "module attributes {dlti.dl_spec = #dlti.dl_spec<i32 = dense<[32, 64, 64]> \
                 : vector<3xi64>>} {}";
    for flag in [
        "--mlir-elide-elementsattrs-if-larger=1",
        "--mlir-elide-elementsattrs-if-larger=3",
        "--mlir-print-elementsattrs-with-hex-if-larger=0",
    ] {
        same_under_all(&bench, text, &[flag]);
        same_under_all(&bench, wrong, &[flag]);
    }
}
