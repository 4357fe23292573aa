//! Pipelines as text, against what mlir-opt prints for the same.

use super::*;

#[track_caller]
fn check_text(text: &str, printed: &str) {
    let pipeline = parse_anchored(text, &registry()).expect("the pipeline is well formed");
    assert_eq!(pipeline.text(), printed);
    let again = parse_anchored(printed, &registry()).expect("what it prints is well formed");
    assert_eq!(again.text(), printed);
}

#[track_caller]
fn check_error(text: &str, message: &str) {
    let error = parse_anchored(text, &registry()).expect_err("the pipeline is wrong");
    assert_eq!(error.to_string(), message, "{text}");
}

#[test]
fn pipelines_print_as_they_were_written() {
    check_text("builtin.module()", "builtin.module()");
    check_text(
        " builtin.module ( func.func( count , say ) , any( count ),llvm.func(say{})) ",
        "builtin.module(func.func(count,say),any(count),llvm.func(say))",
    );
    check_text("any((count))", "any(any(count))");
    check_text("a.b(c.d(e(count)),f(count))", "a.b(c.d(e(count)),f(count))");
}

#[test]
fn a_dump_has_a_pass_a_line() {
    let text = "builtin.module(func.func(count,any(say)),count)";
    let pipeline = parse_anchored(text, &registry()).expect("the pipeline is well formed");
    assert_eq!(
        pipeline.dump(),
        "Pass Manager with 2 passes:\n\
         builtin.module(\n  func.func(\n    count,\n    any(\n      say\n    )\n  ),\n  count\n)"
    );
    let empty = Pipeline::new(Anchor::new("builtin.module"));
    assert_eq!(empty.dump(), "Pass Manager with 0 passes:\nbuiltin.module(\n\n)");
}

#[test]
fn text_errors_have_the_words_and_the_caret() {
    let unwrapped = "expected pass pipeline to be wrapped with the anchor operation type, e.g. \
                     'builtin.module(...)'";
    for text in ["", "count", "(count)", "m(count", "m(count) x", "m(count{a=b"] {
        check_error(text, unwrapped);
    }
    let at = |column: usize, message: &str, line: &str| {
        let pad = " ".repeat(column - 1);
        format!("MLIR Textual PassPipeline Parser:1:{column}: error: {message}\n{line}\n{pad}^\n")
    };
    let unknown =
        |name: &str| format!("'{name}' does not refer to a registered pass or pass pipeline");
    check_error("m(nope)", &at(1, &unknown("nope"), "nope"));
    check_error("m(f(nope))", &at(3, &unknown("nope"), "f(nope)"));
    check_error("m( f( n ( nope2 ) ))", &at(9, &unknown("nope2"), " f( n ( nope2 ) )"));
    check_error("m(f(count),)", &at(10, &unknown(""), "f(count),"));
    check_error("m(,count)", &at(1, &unknown(""), ",count"));
    check_error("m( )", &at(2, &unknown(""), " "));
    check_error("m(any())", &at(5, &unknown(""), "any()"));
    check_error("m(any)", &at(1, &unknown("any"), "any"));
    let open = "encountered unbalanced parentheses while parsing pipeline";
    check_error("m(f(count)", &at(3, open, "f(count"));
    let close = "encountered extra closing ')' creating unbalanced parentheses while parsing \
                 pipeline";
    check_error("m(f(count)))", &at(9, close, "f(count))"));
    let comma = "expected ',' after parsing pipeline";
    check_error("m(f(count)count)", &at(9, comma, "f(count)count"));
    check_error("m(count{} say)", &at(9, comma, "count{} say"));
    let brace = "missing closing '}' while processing pass options";
    check_error("m(count{a={b})", &at(6, brace, "count{a={b}"));
    check_error(
        "m(count\n,\nsay,\nnope)",
        "MLIR Textual PassPipeline Parser:4:1: error: 'nope' does not refer to a registered pass or \
         pass pipeline\nnope\n^\n",
    );
    check_error(
        "m(\tnope)",
        "MLIR Textual PassPipeline Parser:1:2: error: 'nope' does not refer to a registered pass or \
         pass pipeline\n        nope\n        ^\n",
    );
    check_error(
        "m(é,nope)",
        "MLIR Textual PassPipeline Parser:1:1: error: 'é' does not refer to a registered pass or \
         pass pipeline\né,nope\n",
    );
}

#[test]
fn option_errors_name_the_way_to_the_pass() {
    check_error(
        "m(f(any(count{x})))",
        "<Pass-Options-Parser>: no such option x\n\n\
         failed to add `count` with options `x`\n\
         failed to add `any` with options `` to inner pipeline\n\
         failed to add `f` with options `` to inner pipeline\n",
    );
    check_error(
        "m(any(test.module(on-func)))",
        "Can't add pass 'OnFunc' restricted to 'test.func' on a PassManager intended to run on \
         'test.module', did you intend to nest?\n\
         failed to add `on-func` with options ``\n\
         failed to add `test.module` with options `` to inner pipeline\n\
         failed to add `any` with options `` to inner pipeline\n",
    );
}

#[test]
fn flags_nest_a_restricted_pass() {
    let mut pipeline = Pipeline::new(Anchor::new("test.module"));
    for name in ["count", "on-func", "on-func"] {
        registry().append(&mut pipeline, name, "", Nesting::Implicit).expect("the pass exists");
    }
    assert_eq!(pipeline.text(), "test.module(count,test.func(on-func),test.func(on-func))");
    let error = registry().append(&mut pipeline, "count", "x", Nesting::Implicit);
    assert_eq!(error.expect_err("wrong").message, "<Pass-Options-Parser>: no such option x\n");
}

#[test]
fn any_text_is_a_pipeline_or_an_error() {
    let alphabet: Vec<&str> = vec!["count", "(", ")", "{", "}", ",", " ", "é", "\n", "f"];
    for length in 0..=5u32 {
        for number in 0..alphabet.len().pow(length) {
            let mut number = number;
            let mut text = String::from("m(");
            for _ in 0..length {
                text += alphabet[number % alphabet.len()];
                number /= alphabet.len();
            }
            text += ")";
            if let Ok(pipeline) = parse_anchored(&text, &registry()) {
                check_text(&pipeline.text(), &pipeline.text());
            }
        }
    }
    let deep = format!("m({}count{})", "a(".repeat(100_000), ")".repeat(100_000));
    assert!(parse_anchored(&deep, &registry()).is_err());
}
