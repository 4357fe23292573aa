//! Lines that are alike but for values: what the parser takes over from others is what it would have
//! parsed, and what is wrong with one is reported as ever.

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::Context;

/// The module in generic form with debug info, or the messages with their lines.
fn outcome(text: &str) -> Result<String, Vec<String>> {
    let cx = Context::new(&irtool_dialects::registry());
    let options = ParseOptions { allow_unregistered: true };
    let module = parse_module(&cx, "-", text.as_bytes(), options, 1).map_err(|diagnostics| {
        let line = |d: &irtool::context::Diagnostic| {
            format!("{:?}: {}", cx.location_data(d.location), d.message)
        };
        diagnostics.iter().map(line).collect::<Vec<_>>()
    })?;
    let mut out = Vec::new();
    let options = PrintOptions { generic: true, debug_info: true, ..PrintOptions::default() };
    print_module(&cx, &module, &options, 1, &mut out).expect("memory can be written to");
    Ok(String::from_utf8(out).expect("text"))
}

/// The ops in a printed module, one a line, without the names of their results and their locations.
fn ops(printed: &str) -> Vec<String> {
    let start = printed.find("({").map_or(0, |at| at + 3);
    let body = printed[start..].split("\n}").next().unwrap_or_default();
    body.lines()
        .filter(|line| line.contains("loc("))
        .map(|line| {
            let op = line.trim().split(" loc(").next().unwrap_or_default();
            match op.starts_with('%') {
                true => op.split_once(" = ").map_or(op, |(_, op)| op).to_owned(),
                false => op.to_owned(),
            }
        })
        .collect()
}

/// Checks that lines mean the same together as each alone; wrong ones are tried one at a time, after
/// all that are right.
fn same_as_alone(template: &dyn Fn(usize) -> String, wrong: &[&str]) {
    let right: Vec<String> = (0..60).map(template).collect();
    let together = outcome(&format!("{}\n", right.join("\n"))).expect("the lines are right");
    let alone = right.iter().flat_map(|line| ops(&outcome(line).expect("the line is right")));
    assert!(ops(&together).into_iter().eq(alone), "{together}");
    for line in wrong {
        let with_it = outcome(&format!("{}\n{line}\n", right.join("\n")));
        let alone = outcome(&format!("{}{line}\n", "\n".repeat(right.len())));
        match (with_it, alone) {
            (Err(with_it), Err(alone)) => assert_eq!(with_it, alone),
            (Ok(with_it), Ok(alone)) => {
                assert_eq!(ops(&with_it).last(), ops(&alone).last(), "{line}");
            }
            (with_it, alone) => panic!("{line}: {with_it:?} but {alone:?}"),
        }
    }
}

#[test]
fn constants_in_generic_form() {
    same_as_alone(
        &|n| format!("\"arith.constant\"() <{{value = {} : i16}}> : () -> i16", n as i64 - 30),
        &[
            "\"arith.constant\"() <{value = 65536 : i16}> : () -> i16",
            "\"arith.constant\"() <{value = -32769 : i16}> : () -> i16",
            "\"arith.constant\"() <{value = 1.0 : i16}> : () -> i16",
            "\"arith.constant\"() <{value = \"x\" : i16}> : () -> i16",
            "\"arith.constant\"() <{value = @x}> : () -> i16",
            "\"arith.constant\"() <{value = 0xff : i16}> : () -> i16",
            "\"arith.constant\"() <{value = 007 : i16}> : () -> i16",
            "\"arith.constant\"() <{value = -0 : i16}> : () -> i16",
            "\"arith.constant\"() <{value = 5 : i16}> {a} : () -> i16",
            "\"arith.constant\"() <{value = 5 : i16}> : () -> i16 // \"x\"",
            "%0:2 = \"arith.constant\"() <{value = 5 : i16}> : () -> i16",
            "\"arith.constant\"(%1) <{value = 5 : i16}> : () -> i16",
        ],
    );
}

#[test]
fn names_in_generic_form() {
    same_as_alone(
        &|n| {
            format!(
                "\"x.op\"() <{{a = \"n{n}\", b = @s{n}, c = 0.{n} : f32}}> {{d = {n}}} : () -> ()"
            )
        },
        &[
            "\"x.op\"() <{a = \"n\\22\", b = @s, c = 0.5 : f32}> {d = 1} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s::@t, c = 0.5 : f32}> {d = 1} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @\"s t\", c = 0.5 : f32}> {d = 1} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s, c = 1 : f32}> {d = 1} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s, c = 1.5e : f32}> {d = 1} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s, c = 1.5e400 : f32}> {d = 1} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s, c = 0.5 : f32}> {d = 99999999999999999999} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s, c = 0.5 : f32}> {d = true} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s, c = 0.5 : f32}> {d = 1, d = 2} : () -> ()",
            "\"x.op\"() <{a = \"n\" \"m\", b = @s, c = 0.5 : f32}> {d = 1} : () -> ()",
            "\"x.op\"() <{a = \"n\", b = @s, c = 0.5 : f32}> {d = 1} : () -> () loc(\"a\" at b)",
            "\"x.op\"() <{a = \"n\", b = @s, c = 0.5 : f32}> {d = 1} : () -> i",
        ],
    );
}

#[test]
fn what_an_op_stores_is_asked_of_each_value() {
    // Of these properties one is kept in another form than it is written in, and others must be of
    // a kind.
    same_as_alone(
        &|n| {
            format!(
                "\"memref.alloc\"() <{{alignment = {n} : i64, operandSegmentSizes = array<i32: 0, 0>}}> : () -> memref<i8>"
            )
        },
        &[
            "\"memref.alloc\"() <{alignment = -1 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<i8>",
            "\"memref.alloc\"() <{alignment = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<i8>",
            "\"memref.alloc\"() <{alignment = \"x\", operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<i8>",
        ],
    );
    same_as_alone(
        &|n| {
            format!(
                "\"func.func\"() <{{function_type = () -> (), sym_name = \"f{n}\", sym_visibility = \"private\"}}> ({{}}) : () -> ()"
            )
        },
        &[
            "\"func.func\"() <{function_type = () -> (), sym_name = @f, sym_visibility = \"private\"}> ({}) : () -> ()",
        ],
    );
}

#[test]
fn constants_in_custom_form() {
    same_as_alone(
        &|n| format!("arith.constant {} : i16", n as i64 - 30),
        &[
            "arith.constant 65536 : i16",
            "arith.constant -32769 : i16",
            "arith.constant 1.0 : i16",
            "arith.constant \"x\" : i16",
            "arith.constant @x : i16",
            "arith.constant 0xff : i16",
            "arith.constant - 5 : i16",
            "arith.constant 5 : f16",
            "arith.constant {a} 5 : i16",
            "arith.constant 5 : i16 // 6",
            "arith.constant 5 : i16 {a}",
            "%0:2 = arith.constant 5 : i16",
            "arith.constant true",
            "arith.constant 5",
        ],
    );
    same_as_alone(
        &|n| format!("llvm.mlir.constant({n}.5 : f32) : f32"),
        &[
            "llvm.mlir.constant(1 : f32) : f32",
            "llvm.mlir.constant(1.5e1 : f32) : f32",
            "llvm.mlir.constant(1.5 : f64) : f32",
            "llvm.mlir.constant(\"x\" : f32) : f32",
        ],
    );
}

#[test]
fn symbols_in_custom_form() {
    same_as_alone(
        &|n| format!("llvm.mlir.addressof @g{n} : !llvm.ptr"),
        &[
            "llvm.mlir.addressof @g::@h : !llvm.ptr",
            "llvm.mlir.addressof @\"g h\" : !llvm.ptr",
            "llvm.mlir.addressof @1 : !llvm.ptr",
            "llvm.mlir.addressof \"g\" : !llvm.ptr",
            "llvm.mlir.addressof @g {a = 1} : !llvm.ptr",
            "llvm.mlir.addressof @g : i8",
        ],
    );
    same_as_alone(
        &|n| format!("llvm.call @f{n}() : () -> i{}", n % 3 + 1),
        &[
            "llvm.call @f::@g() : () -> i8",
            "llvm.call @f(%0) : () -> i8",
            "llvm.call tail @f() : () -> i8",
        ],
    );
    same_as_alone(
        &|n| format!("func.call @f{n}() : () -> ()"),
        &["func.call @f::@g() : () -> ()", "func.call @f() : () -> () loc(\"x\")"],
    );
}

#[test]
fn types_that_follow_from_values_are_not_taken_over() {
    // Both members before the last have one type.
    let position = |n: usize| if n < 50 { n % 2 } else { 2 };
    let ty = "!llvm.struct<(i8, i8, i16)>";
    let mut text = format!("%s = llvm.mlir.undef : {ty}\n");
    for n in 0..60 {
        text += &format!("llvm.extractvalue %s[{}] : {ty}\n", position(n));
    }
    let printed = outcome(&text).expect("right");
    let last = ops(&printed).pop().expect("ops");
    assert!(last.ends_with("-> i16"), "{last}");
}
