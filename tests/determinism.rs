//! Same bytes and same diagnostics at every number of threads, every time.

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::Context;
use irtool::pass::{PassManager, PassRegistry, RunOptions};
use irtool::verify::{VerifyOptions, verify};
use irtool_testkit::generate::{self, Dialect, Features, Shape};

const THREADS: [usize; 4] = [1, 2, 4, 8];
const TIMES: usize = 20;

/// What a run comes to: the text of the module, or what is wrong with it.
fn outcome(text: &str, threads: usize) -> Result<Vec<u8>, String> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(8 << 20);
    pool.build().expect("threads can be made").install(|| run(text, threads))
}

fn run(text: &str, threads: usize) -> Result<Vec<u8>, String> {
    let cx = Context::new(&irtool_dialects::registry());
    let words = |diagnostics: Vec<irtool::context::Diagnostic>| {
        let line = |d: &irtool::context::Diagnostic| {
            format!("{:?}: {}\n", cx.location_data(d.location), d.message)
        };
        diagnostics
            .iter()
            .flat_map(|d| std::iter::once(d).chain(&d.notes))
            .map(line)
            .collect::<String>()
    };
    let options = ParseOptions { allow_unregistered: true };
    let mut body =
        parse_module(&cx, "test.mlir", text.as_bytes(), options, threads).map_err(words)?;
    let verifying = VerifyOptions {
        allow_unregistered: true,
        parallel: threads > 1,
        hooks: irtool_dialects::hooks(),
        ..VerifyOptions::default()
    };
    verify(&cx, &body, &verifying).map_err(words)?;
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    let pipeline = irtool::pass::parse_anchored("builtin.module(any(cse),symbol-dce)", &passes);
    let options = RunOptions { threads, verify: Some(verifying), ..RunOptions::default() };
    let report = PassManager::new(pipeline.expect("well-formed")).run(&cx, &mut body, &options);
    if report.result.is_err() {
        // Some random modules have ops that no pass may run on.
        return Err(format!("{:?}", report.messages));
    }
    let mut out = Vec::new();
    let options = PrintOptions { debug_info: true, ..PrintOptions::default() };
    print_module(&cx, &body, &options, threads, &mut out).expect("memory can be written to");
    Ok(out)
}

fn same_every_time(text: &str, times: usize) -> Result<Vec<u8>, String> {
    let expected = outcome(text, 1);
    for threads in THREADS {
        for _ in 0..times {
            assert!(outcome(text, threads) == expected, "another outcome with {threads} threads");
        }
    }
    expected
}

#[test]
fn a_module_of_many_functions() {
    let text = generate::big(6_000, Shape::Functions(60), Dialect::Llvm);
    assert!(text.len() > 256 << 10, "large enough to be shared among threads");
    same_every_time(&text, TIMES).expect("the module is valid");
}

#[test]
fn one_huge_function() {
    let text = generate::big(18_000, Shape::OneFunction, Dialect::Func);
    same_every_time(&text, 3).expect("the module is valid");
}

#[test]
fn errors_in_the_middle_of_a_large_module() {
    let text = generate::big(6_000, Shape::Functions(60), Dialect::Llvm);
    let mut failures = 0;
    for seed in 0..8 {
        let broken = generate::corrupt(&text, seed);
        failures += usize::from(same_every_time(&broken, 2).is_err());
    }
    assert!(failures > 0, "no seed broke the module");
}

/// The lines of a module's functions, a list for each.
fn functions(dialect: Dialect) -> Vec<Vec<String>> {
    let text = generate::big(6_000, Shape::Functions(60), dialect);
    let mut functions: Vec<Vec<String>> = Vec::new();
    for line in text.lines().filter(|line| line.starts_with(' ')) {
        match functions.last_mut().filter(|_| !line.starts_with("  \"")) {
            Some(function) => function.push(line.to_owned()),
            None => functions.push(vec![line.to_owned()]),
        }
    }
    assert!(functions.len() > 50, "{} functions", functions.len());
    functions
}

/// A module of these functions, with what `more` says after each.
fn module(functions: &[Vec<String>], mut more: impl FnMut(usize) -> String) -> String {
    let mut lines = vec!["\"builtin.module\"() ({".to_owned()];
    for (number, function) in functions.iter().enumerate() {
        lines.extend_from_slice(function);
        lines.extend(Some(more(number)).filter(|more| !more.is_empty()));
    }
    lines.push("}) : () -> ()\n".to_owned());
    lines.join("\n")
}

#[test]
fn ops_beside_functions() {
    let functions = functions(Dialect::Llvm);
    let plain = |n| format!("  \"test.plain\"() {{n = {n} : i64}} : () -> () loc(\"x\":{n}:1)");
    same_every_time(&module(&functions, plain), 1).expect("ops without operands and results");
    let values = |n| match n {
        20 => "  %far = \"test.make\"() : () -> i64".to_owned(),
        40 => "  \"test.take\"(%far, %near) : (i64, i64) -> ()".to_owned(),
        60 => "  %near = \"test.make\"() : () -> i64".to_owned(),
        _ => String::new(),
    };
    same_every_time(&module(&functions, values), 1).expect("values for ops far away");
    let clash = |n| match n {
        20 | 60 => "  %twice = \"test.make\"() : () -> i64".to_owned(),
        _ => String::new(),
    };
    same_every_time(&module(&functions, clash), 1).expect_err("a value is defined twice");
    let late = |n| if n == 30 { "\n    loc(\"late\":1:2)\n".to_owned() } else { String::new() };
    same_every_time(&module(&functions, late), 1).expect("a location on another line");
}

#[test]
fn modules_in_modules() {
    let functions = functions(Dialect::Func);
    let inner = module(&functions, |_| String::new());
    let inner: Vec<String> = inner.lines().map(|line| format!("  {line}")).collect();
    let all: Vec<Vec<String>> = functions.into_iter().chain([inner.clone(), inner]).collect();
    let text = module(&all, |_| String::new());
    same_every_time(&text, 1).expect("the module is valid");
    let custom = in_custom_form(&text);
    assert!(custom.contains("\n  func.func @f1("), "{}", &custom[..300]);
    same_every_time(&custom, 1).expect("what is printed parses");
}

fn in_custom_form(text: &str) -> String {
    let cx = Context::new(&irtool_dialects::registry());
    let options = ParseOptions { allow_unregistered: true };
    let body = parse_module(&cx, "test.mlir", text.as_bytes(), options, 1);
    let options = PrintOptions { generic: false, ..PrintOptions::default() };
    let mut out = Vec::new();
    print_module(&cx, &body.expect("it is valid"), &options, 1, &mut out).expect("memory");
    String::from_utf8(out).expect("only text is printed")
}

#[test]
fn text_that_is_laid_out_otherwise() {
    let functions = functions(Dialect::Llvm);
    let text = module(&functions, |_| String::new());
    // Lines in functions that look like the first of one.
    let flat: Vec<String> = text.lines().map(|line| format!("  {}", line.trim_start())).collect();
    let expected = same_every_time(&text, 1).expect("the module is valid");
    assert!(same_every_time(&flat.join("\n"), 1).expect("as valid") != expected, "other places");
    // Without a module around, and with what only a file can have.
    let bare: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    let located = bare.join("\n").replace(" : (i64) -> ()", " : (i64) -> () loc(#place)");
    let alias = "\n#place = loc(\"test.mlir\":5:7)\n";
    same_every_time(&format!("{located}{alias}"), 1).expect("an alias at the end");
    // A column that is too large to be packed.
    let wide = |n| match n {
        30 => format!(
            "  \"test.a\"() {{s = \"{}\"}} : () -> () \"test.b\"() : () -> ()",
            "x".repeat(1 << 20)
        ),
        _ => String::new(),
    };
    same_every_time(&module(&functions, wide), 1).expect("a long line");
}

#[test]
fn random_modules() {
    let mut valid = 0;
    for seed in 0..6 {
        let text = generate::module(seed, 400, Features::ALL);
        valid += usize::from(same_every_time(&text, 2).is_ok());
    }
    assert!(valid > 0, "all are errors");
}

#[test]
fn resources_are_listed_in_the_order_of_their_names_in_the_text() {
    // In generic form the attributes of a module stand behind the bodies in it.
    let function = |name: &str| {
        format!(
            "\"func.func\"() <{{function_type = () -> (), sym_name = \"{name}\"}}> ({{\n  \
             \"t.x\"() {{a = dense_resource<{name}> : tensor<1xi8>}} : () -> ()\n  \
             \"func.return\"() : () -> ()\n}}) : () -> ()\n"
        )
    };
    let text = format!(
        "\"builtin.module\"() ({{\n{}\"builtin.module\"() ({{\n{}{}}}) {{a = dense_resource<x> : \
         tensor<1xi8>}} : () -> ()\n{}}}) {{a = dense_resource<y> : tensor<1xi8>}} : () -> ()\n\
         {{-# dialect_resources: {{builtin: {{a: \"0x0400000001\", b: \"0x0400000001\", \
         c: \"0x0400000001\", d: \"0x0400000001\", x: \"0x0400000001\", y: \"0x0400000001\"}}}} #-}}",
        function("d"),
        function("c"),
        function("b"),
        function("a"),
    );
    for threads in THREADS {
        let cx = Context::new(&irtool_dialects::registry());
        let options = ParseOptions { allow_unregistered: true };
        let body = parse_module(&cx, "test.mlir", text.as_bytes(), options, threads);
        let options = PrintOptions { generic: true, ..PrintOptions::default() };
        let mut out = Vec::new();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
        pool.build()
            .expect("threads can be made")
            .install(|| print_module(&cx, &body.expect("it is valid"), &options, threads, &mut out))
            .expect("memory can be written to");
        let printed = String::from_utf8(out).expect("all of it is text");
        let lines = printed.lines().filter_map(|line| line.trim().split_once(": \"0x"));
        let keys: Vec<&str> = lines.map(|(key, _)| key).collect();
        assert_eq!(keys, ["d", "c", "b", "x", "a", "y"], "with {threads} threads");
    }
}
