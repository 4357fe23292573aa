//! Whatever the input, the tool ends with an answer: IR that means the same when it is read again,
//! or an error and no output.
//!
//! The deterministic sibling of the targets in `fuzz/`, in one process; a panic fails the test with
//! the seed in its message.

use irtool::driver::{self, Left, Tool};
use irtool::pass::PassRegistry;
use irtool_testkit::generate::{self, Features, corrupt};
use std::panic::{AssertUnwindSafe, catch_unwind};

fn run(tool: &Tool<'_>, input: &[u8], args: &[&str]) -> Left {
    let base = ["-", "--allow-unregistered-dialect", "--mlir-print-op-generic"];
    driver::run_on_text(tool, &[&base, args].concat(), input)
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn check(tool: &Tool<'_>, what: &str, input: &[u8]) {
    let checked = catch_unwind(AssertUnwindSafe(|| {
        let Left { status, stdout, stderr } = run(tool, input, &["--cse"]);
        match status {
            // The reference prints such symbols the same way, and refuses them as well.
            0 if contains(&stdout, b"<<INVALID EMPTY SYMBOL>>") => {}
            0 => {
                let again = run(tool, &stdout, &[]);
                let complaint = String::from_utf8_lossy(&again.stderr).into_owned();
                assert_eq!(again.status, 0, "the output is refused: {complaint}");
                // The reference simplifies affine maps as it reads them, some in two steps.
                let third = run(tool, &again.stdout, &[]);
                assert!(third.stdout == again.stdout, "the output reads as something else");
            }
            1 => {
                assert!(stdout.is_empty(), "output despite of an error");
                assert!(contains(&stderr, b"error:"), "failure without an error");
            }
            other => panic!("status {other}"),
        }
    }));
    assert!(checked.is_ok(), "{what}:\n{}", String::from_utf8_lossy(input));
}

fn with_tool(test: impl FnOnce(&Tool<'_>)) {
    let registry = irtool_dialects::registry();
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    test(&Tool::new(&registry, &passes).with_hooks(irtool_dialects::hooks()));
}

#[test]
fn corrupted_modules_have_an_answer() {
    with_tool(|tool| {
        for module in 0..60 {
            let text = generate::module(module, 30, Features::ALL);
            for seed in 0..40 {
                let seed = module * 1000 + seed;
                check(tool, &format!("seed {seed}"), corrupt(&text, seed).as_bytes());
            }
        }
    });
}

#[test]
fn cut_files_have_an_answer() {
    with_tool(|tool| {
        let text = generate::module(7, 25, Features::ALL);
        for end in (0..text.len()).step_by(7) {
            check(tool, &format!("cut at {end}"), &text.as_bytes()[..end]);
        }
    });
}

#[test]
fn odd_bytes_have_an_answer() {
    with_tool(|tool| {
        let text = generate::module(11, 15, Features::ALL);
        for at in (0..text.len()).step_by(13) {
            for byte in [0, b'\n', b'"', b'\\', b'(', b'}', b'%', b'#', b'!', 0x80, 0xff] {
                let mut bytes = text.clone().into_bytes();
                bytes[at] = byte;
                check(tool, &format!("{byte:#x} at {at}"), &bytes);
            }
        }
    });
}

#[test]
fn deep_nesting_has_an_answer() {
    const DEPTH: usize = 20_000;
    let nest = |open: &str, inner: &str, close: &str| {
        format!("{}{inner}{}", open.repeat(DEPTH), close.repeat(DEPTH))
    };
    let op = |attr: String| format!("\"a.b\"() {{a = {attr}}} : () -> ()\n");
    let transform = |op: String| {
        format!(
            "\"builtin.module\"() ({{\n^bb0(%o: !transform.any_op):\n  {op} \
             !transform.any_op\n}}) : () -> ()\n"
        )
    };
    let options = format!("{{\"a\" = {}}}", nest("[", "1", "]"));
    let texts = [
        transform(format!(
            "transform.apply_registered_pass \"cse\" with options = {options} to %o : \
             (!transform.any_op) ->"
        )),
        transform(format!(
            "\"transform.apply_registered_pass\"(%o) <{{pass_name = \"cse\", options = {options}}}> : \
             (!transform.any_op) ->"
        )),
        format!(
            "\"spirv.EXT.ConstantCompositeReplicate\"() <{{value = {}}}> : () -> \
             !spirv.array<3 x i32>\n",
            nest("[", "1 : i32", "]")
        ),
        op(nest("[", "", "]")),
        op(nest("{a = ", "5", "}")),
        op(nest("tuple<", "i32", ">")),
        op(nest("!foo.bar<", "i32", ">")),
        op(nest("!spirv.array<2 x ", "i32", ">")),
        op(format!("!pdl.range<{}>", nest("range<", "value", ">"))),
        op(format!("!quant.uniform<i8:f32:{{0:1}}, {}>", nest("{", "1.0", "}"))),
        op(format!("affine_map<(d0) -> ({})>", nest("(", "d0", ")"))),
        format!("\"a.b\"() : () -> () loc({})\n", nest("fused[", "unknown", "]")),
        format!("\"a.b\"() : () -> () loc({})\n", nest("callsite(\"a\" at ", "unknown", ")")),
        "\"builtin.module\"() ({\n".repeat(DEPTH),
        "\"a.b\"() ({\n".repeat(DEPTH),
    ];
    with_tool(|tool| {
        for text in &texts {
            for threads in ["--threads=1", "--threads=2"] {
                let answer = run(tool, text.as_bytes(), &[threads]);
                assert!(answer.status <= 1, "{}", &text[..40]);
            }
        }
    });
}
