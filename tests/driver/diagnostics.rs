//! Diagnostics on standard error: places, source lines, carets, notes.

use crate::bench::{BROKEN, Bench};

/// A module whose first op uses a value before its definition, at this location.
fn misplaced(location: &str) -> String {
    format!(
        r#""builtin.module"() ({{
  "func.func"() <{{function_type = () -> (), sym_name = "f"}}> ({{
    %0 = "arith.addi"(%1, %1) <{{overflowFlags = #arith.overflow<none>}}> : (i32, i32) -> i32 {location}
    %1 = "arith.constant"() <{{value = 1 : i32}}> : () -> i32
    "func.return"() : () -> ()
  }}) : () -> ()
}}) : () -> ()
"#
    )
}

#[test]
fn errors_point_at_the_source() {
    let bench = Bench::new(&[]);
    bench.same_on(BROKEN, &[]);
    bench.same(&[], BROKEN);
    bench.same_on(&BROKEN.replace('\n', "\r\n"), &[]);
    bench.same_on(&BROKEN.replace("(%x)", "(%x\t \t) // é"), &[]);
    bench.same_on("\"builtin.module\"() ({", &[]);
    bench.same_on("\"builtin.module\"() ({\n\n", &[]);
    bench.same_on("\t\"builtin.module\"\t(\t", &[]);
    bench.same_on(&format!("// {}\n{BROKEN}", "x".repeat(10_000)), &[]);
}

#[test]
fn an_op_is_shown_in_a_note() {
    let bench = Bench::new(&[]);
    bench.same_on(&misplaced(""), &[]);
    bench.same_on(&misplaced(""), &["--mlir-print-op-on-diagnostic=0"]);
}

#[test]
fn locations_of_every_kind_are_shown() {
    let bench = Bench::new(&[("other.txt", "first line\nsecond\tline with tab\n")]);
    for location in [
        r#""name""#,
        r#""name"("other.txt":2:3)"#,
        "unknown",
        r#""other.txt":2:8"#,
        r#""other.txt":2:80"#,
        r#""other.txt":3:1"#,
        r#""other.txt":7:8"#,
        r#""other.txt":0:0"#,
        r#""other.txt":1:0"#,
        r#""other.txt":1:2 to 2:5"#,
        r#""missing.txt":2:8"#,
        r#"fused["other.txt":1:2, "m.mlir":3:3]"#,
        r#"fused<"meta">["a", "other.txt":1:2]"#,
        r#"fused["a", "b"]"#,
        r#"callsite("other.txt":1:2 at "m.mlir":1:3)"#,
        r#"callsite("a" at "m.mlir":1:3)"#,
        r#"callsite("a" at "b")"#,
        r#"callsite(unknown at "other.txt":2:3)"#,
        r#"callsite("other.txt":1:2 at callsite("m.mlir":1:3 at "other.txt":2:3))"#,
        r#"callsite(callsite("m.mlir":1:3 at "other.txt":2:3) at "other.txt":1:2)"#,
        r#""n"(callsite("m.mlir":1:3 at "other.txt":2:3))"#,
        r#"fused[callsite("m.mlir":1:3 at "other.txt":2:3), "other.txt":1:1]"#,
    ] {
        bench.same_on(&misplaced(&format!("loc({location})")), &[]);
    }
}

#[test]
fn call_stacks_end_somewhere() {
    let bench = Bench::new(&[("other.txt", "0123456789abcdef\n")]);
    let nested = (1..14).fold("\"outermost\"".to_owned(), |caller, column| {
        format!("callsite(\"other.txt\":1:{column} at {caller})")
    });
    bench.same_on(&misplaced(&format!("loc({nested})")), &[]);
}

#[test]
fn what_a_location_names_need_not_be_a_file() {
    let bench = Bench::new(&[]);
    let error = bench.irtool(&[], &misplaced("loc(\"/dev/zero\":1:1)"));
    assert!(error.stderr.starts_with("/dev/zero:1:1: error: "), "{}", error.stderr);
}

#[test]
fn colours_are_for_terminals() {
    let bench = Bench::new(&[("broken.mlir", BROKEN)]);
    let plain = bench.irtool(&["broken.mlir"], "").stderr;
    let colored = bench.irtool(&["--color", "broken.mlir"], "").stderr;
    assert!(!plain.contains('\x1b'));
    assert!(colored.contains("\x1b[0;1;31merror: \x1b[0m"), "{colored:?}");
    let mut stripped = colored;
    for code in ["\x1b[0;1;31m", "\x1b[0;1;32m", "\x1b[1m", "\x1b[0m"] {
        stripped = stripped.replace(code, "");
    }
    assert_eq!(stripped, plain);
    if let Some(theirs) = bench.mlir_opt(&["--color", "broken.mlir"]) {
        assert_eq!(bench.irtool(&["--color", "broken.mlir"], ""), theirs);
    }
}
