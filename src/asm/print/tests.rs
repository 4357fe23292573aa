//! Round trips of attributes through the parser and the printer, as `mlir-opt` 22 prints them.

use super::collect::Visits;
use super::{AliasTable, PrintOptions, Printer};
use crate::asm::lexer::Tok;
use crate::asm::parse::{Aliases, ParseOptions, Parser, Shared};
use crate::context::{Context, DialectInfo, Registry};
use crate::sync::Arc;
use std::fmt::Write;

fn context() -> Context {
    let mut registry = Registry::new();
    registry.insert(DialectInfo::new("builtin"));
    let mut known = DialectInfo::new("known");
    known.attribute_aliases.push(("named".into(), "named".into()));
    known.attribute_aliases.push(("odd".into(), "odd 2".into()));
    registry.insert(known);
    Context::new(&registry)
}

/// The definitions before, the attribute, the definitions and the metadata after; or the errors.
fn print_with(text: &str, options: PrintOptions) -> String {
    let cx = context();
    let file = cx.identifier("f");
    let shared = Shared {
        cx: &cx,
        src: text.as_bytes(),
        start: 0,
        file,
        file_number: cx.file_number(file),
        options: ParseOptions { allow_unregistered: true },
        passed: None,
        defers: crate::sync::AtomicBool::new(false),
        strangers: false,
        named_bodies: Default::default(),
    };
    let mut parser = Parser::new(&shared, Arc::<Aliases>::default(), 0);
    let mut parse = || {
        loop {
            let start = parser.tok.start;
            let line = text[start..].lines().next().unwrap_or("");
            match parser.tok.kind {
                Tok::HashId if line.contains(" = ") => parser.parse_attribute_alias_definition()?,
                Tok::ExclaimId if line.contains(" = ") => parser.parse_type_alias_definition()?,
                _ => break,
            }
        }
        let attr = parser.parse_attribute(None)?;
        if parser.at(Tok::FileMetadataBegin) {
            parser.parse_file_metadata()?;
        }
        if parser.at(Tok::Eof) { Ok(attr) } else { parser.error("trailing text") }
    };
    let Ok(attr) = parse() else {
        let mut out = String::new();
        for error in &parser.diagnostics {
            let place = super::location_text(&cx, error.location);
            let place = place.trim_start_matches("loc(\"f\":").trim_end_matches(')');
            writeln!(out, "{place}: {}", error.message).expect("writing to a string");
        }
        return out.trim_end().to_string();
    };
    let mut visits = Visits::default();
    visits.attribute(attr);
    let mut aliases = AliasTable::build(&cx, visits, &options);
    let head = aliases.take_head();
    let mut printer = Printer::new(&cx, &options, &aliases);
    printer.out = head;
    printer.used_resources.extend_from_slice(aliases.head_resources());
    printer.attribute(attr);
    aliases.print_tail(&mut printer, |_| Ok(())).expect("nothing is written");
    let used = printer.used_resources.clone();
    printer.file_metadata(&used);
    String::from_utf8_lossy(&printer.out).into_owned()
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(print_with(text, PrintOptions::default()), expected, "of {text}");
}

#[track_caller]
fn check_unchanged(texts: &[&str]) {
    for text in texts {
        check(text, text);
    }
}

#[test]
fn types_follow_numbers_where_they_are_not_assumed() {
    check("1", "1 : i64");
    check(
        "[1, 1 : i64, 1 : i32, 2.0, 2.0 : f32]",
        "[1, 1, 1 : i32, 2.000000e+00, 2.000000e+00 : f32]",
    );
    check("{a = 1, b = [1]}", "{a = 1 : i64, b = [1]}");
    check("0x7FF0000000000000 : f64", "0x7FF0000000000000 : f64");
    check("[0x7FF0000000000000 : f64]", "[0x7FF0000000000000 : f64]");
    check_unchanged(&[
        "true",
        "-1 : si8",
        "255 : ui8",
        "1 : index",
        "\"a\" : i32",
        "-5.120000e+02 : f8E8M0FNU",
    ]);
}

#[test]
fn builtin_types_print_as_written() {
    check_unchanged(&[
        "vector<4x[8]xf32>",
        "tensor<?x4xf32, \"enc\">",
        "tensor<*xcomplex<f32>>",
        "memref<4xi32, strided<[?], offset: 3>, 1>",
        "memref<*xf32, \"space\">",
        "() -> (() -> ())",
        "(i32, tuple<>) -> (none, index)",
    ]);
    check("memref<2x0xi8, affine_map<(i, j) -> (i, j)>, 0>", "memref<2x0xi8>");
    check("tensor<0xf32>", "tensor<0xf32>");
}

#[test]
fn malformed_types_are_reported_where_mlir_opt_does() {
    check("vector<0xi32>", "1:1: vector types must have positive constant sizes but got 0");
    check("memref<4xnone>", "1:10: invalid memref element type");
    check("tensor<4xi32 4>", "1:13: expected '>' in tensor type");
    check("tensor<4xi32 // c\n  4>", "1:13: expected '>' in tensor type");
    check("i16777216", "1:1: integer bitwidth is limited to 16777215 bits");
    check("[1, @]", "1:6: @ identifier expected to start with letter or '_'");
    check("{a, a}", "1:5: duplicate key 'a' in dictionary attribute");
    check("#x", "1:2: undefined symbol alias id 'x'");
}

#[test]
fn equal_elements_are_a_splat() {
    check("dense<[1, 1]> : tensor<2xi32>", "dense<1> : tensor<2xi32>");
    check("dense<\"0xFF\"> : tensor<8xi1>", "dense<true> : tensor<8xi1>");
    check("dense<\"0x0F\"> : tensor<4xi1>", "dense<true> : tensor<4xi1>");
    check("dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>", "dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>");
    check(
        "dense<[(1, 2), (3, 4)]> : tensor<2xcomplex<i8>>",
        "dense<[(1,2), (3,4)]> : tensor<2xcomplex<i8>>",
    );
    check("dense<[]> : tensor<0xi32>", "dense<> : tensor<0xi32>");
    check("dense<1> : tensor<0xi32>", "dense<1> : tensor<0xi32>");
    check("dense<\"a\"> : tensor<2x!x.s>", "dense<\"a\"> : tensor<2x!x.s>");
}

#[test]
fn malformed_elements_are_reported() {
    check(
        "dense<[1, [2]]> : tensor<2xi32>",
        "1:14: tensor literal is invalid; ranks are not consistent between elements",
    );
    check(
        "dense<[1]> : tensor<2xi32>",
        "1:1: inferred shape of elements literal ([1]) does not match type ([2])",
    );
    check("dense<256> : tensor<2xi8>", "1:7: integer constant out of range for type");
    check("array<i1: 1>", "1:12: expected 'true' or 'false' values for i1 type");
    check(
        "sparse<[[2, 0]], [1]> : tensor<2x2xi32>",
        "1:1: sparse index #0 is not contained within the value shape, with index=[2, 0], and type='tensor<2x2xi32>'",
    );
}

#[test]
fn many_elements_print_as_hexadecimal_or_not_at_all() {
    let text = "dense<[1, 2, 3]> : tensor<3xi8>";
    let hex = PrintOptions { hex_elements_larger_than: Some(2), ..PrintOptions::default() };
    assert_eq!(print_with(text, hex), "dense<\"0x010203\"> : tensor<3xi8>");
    let elided = PrintOptions { elide_elements_larger_than: Some(2), ..PrintOptions::default() };
    assert_eq!(print_with(text, elided), "dense_resource<__elided__> : tensor<3xi8>");
    let bits = "dense<[true, false, true]> : tensor<3xi1>";
    assert_eq!(print_with(bits, hex), "dense<\"0x05\"> : tensor<3xi1>");
}

#[test]
fn nested_aliases_come_before_those_that_use_them() {
    check(
        "[affine_set<(d0) : (d0 >= 0)>, memref<2xf32, affine_map<(i) -> (i + 1)>>, affine_map<() -> ()>]",
        "#map = affine_map<(d0) -> (d0 + 1)>\n#map1 = affine_map<() -> ()>\n\
         #set = affine_set<(d0) : (d0 >= 0)>\n[#set, memref<2xf32, #map>, #map1]",
    );
    check(
        "loc(callsite(\"a\" at \"b\"(\"f\":1:2 to :3)))",
        "#loc = loc(\"a\")\n#loc1 = loc(\"f\":1:2 to :3)\n#loc2 = loc(\"b\"(#loc1))\n\
         #loc3 = loc(callsite(#loc at #loc2))\n#loc3",
    );
    check(
        "tuple<tuple<i1>, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1>",
        "!tuple = tuple<tuple<i1>, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1>\n!tuple",
    );
}

#[test]
fn distinct_attributes_are_numbered_as_they_are_printed() {
    check(
        "[distinct[7]<>, distinct[3]<@a>, distinct[7]<>]",
        "#distinct = distinct[0]<@a>\n[distinct[1]<>, #distinct, distinct[1]<>]",
    );
    check("distinct[1]<distinct[0]<>>", "#distinct = distinct[0]<distinct[1]<>>\n#distinct");
    check(
        "[distinct[0]<@a>, distinct[0]<@b>]",
        "1:19: referenced attribute does not match previous definition: @a",
    );
}

#[test]
fn text_of_registered_dialects_follows_aliases() {
    check(
        "#m = affine_map<(d0) -> (d0)>\n#known.x<#m, loc(\"a\"), \"#m\", #n>",
        "#loc = loc(\"a\")\n#map = affine_map<(d0) -> (d0)>\n#known.x<#map, #loc, \"#m\", #n>",
    );
    check(
        "#x = #known.named<1>\n[#known.y<#x>, #known.y<#known.named<1>>]",
        "#named = #known.named<1>\n[#known.y<#named>, #known.y<#named>]",
    );
    check(
        "[#known.odd, #known.odd<1>]",
        "#odd_2_ = #known.odd\n#odd_2_1 = #known.odd<1>\n[#odd_2_, #odd_2_1]",
    );
    check(
        "!t = memref<2xf32, affine_map<(i) -> (i * 2)>>\n!known.p<!t>",
        "#map = affine_map<(d0) -> (d0 * 2)>\n!known.p<memref<2xf32, #map>>",
    );
}

#[test]
fn text_of_other_dialects_is_kept() {
    check_unchanged(&[
        "#x.y<#map, affine_map<(i)->(i)>>",
        "#x.y<1> : i32",
        "!x<bar x>",
        "#x<\"a\\22\">",
        "!x.y<a->b>",
    ]);
    check("#x<y<1>>", "#x.y<1>");
    check("!x.a-b<1>", "!x<a-b<1>>");
    check("#x.y : none", "#x.y");
    check("#x.y<[>", "1:5: unbalanced '[' character in pretty dialect name");
    check("!builtin.x", "1:10: dialect 'builtin' provides no type parsing hook");
}

#[test]
fn fused_locations_are_flattened() {
    check("loc(fused[unknown])", "#loc = loc(unknown)\n#loc");
    check("loc(fused[\"a\", \"a\"])", "#loc = loc(\"a\")\n#loc");
    check(
        "loc(fused[\"a\", fused[\"b\", \"a\"]])",
        "#loc = loc(\"a\")\n#loc1 = loc(\"b\")\n#loc2 = loc(fused[#loc, #loc1])\n#loc2",
    );
    check("loc(fused<1>[])", "#loc = loc(unknown)\n#loc1 = loc(fused<1 : i64>[#loc])\n#loc1");
}

#[test]
fn resources_that_are_named_are_printed() {
    check(
        "dense_resource<x> : tensor<1xi8>\n{-# dialect_resources: {builtin: {x: \"0x0400000001\", y: \"0x0400000002\"}}, external_resources: {a: {k: true}} #-}",
        "dense_resource<x> : tensor<1xi8>\n{-#\n  dialect_resources: {\n    builtin: {\n      x: \"0x0400000001\"\n    }\n  },\n  external_resources: {\n    a: {\n      k: true\n    }\n  }\n#-}\n",
    );
}

#[test]
fn deep_nesting_neither_overflows_nor_hangs() {
    const DEPTH: usize = 20_000;
    let wrap = |open: &str, close: &str| format!("{}1{}", open.repeat(DEPTH), close.repeat(DEPTH));
    for (open, close) in [("[", "]"), ("{a = ", "}"), ("#x.y : tensor<1xi32, ", ">")] {
        let printed = print_with(&wrap(open, close), PrintOptions::default());
        assert!(printed.len() > DEPTH, "{open}: {}", &printed[..printed.len().min(200)]);
    }
    let symbols = format!("{}{}", "#known.x<".repeat(DEPTH), ">".repeat(DEPTH));
    assert!(print_with(&symbols, PrintOptions::default()).contains("nested more than"));
}
