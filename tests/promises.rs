//! What passes promise, on generated modules: the passes here keep it, and leaving them out where
//! they would do nothing changes nothing.

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::{Context, Failed};
use irtool::driver::{self, Tool};
use irtool::ir::Body;
use irtool::pass::{
    Display, Message, Pass, PassContext, PassInfo, PassManager, PassOptions, PassRegistry,
    RunOptions, parse_anchored,
};
use irtool::verify::VerifyOptions;
use irtool_testkit::generate::{self, Dialect, Features, Shape};
use irtool_testkit::rng::Rng;

fn passes() -> PassRegistry {
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    passes
}

/// What a run comes to.
#[derive(PartialEq, Eq, Debug)]
struct Outcome {
    success: bool,
    text: String,
    said: Vec<String>,
    statistics: String,
}

/// Runs a pipeline on a module; `None` if the module is not valid. Returns the number of passes
/// that were left out, too.
fn run(text: &str, pipeline: &str, options: RunOptions<'_>) -> Option<(Outcome, usize)> {
    let cx = Context::new(&irtool_dialects::registry());
    let parsing = ParseOptions { allow_unregistered: true };
    let mut body = parse_module(&cx, "m.mlir", text.as_bytes(), parsing, 1).ok()?;
    let verify = VerifyOptions {
        allow_unregistered: true,
        parallel: options.threads > 1,
        hooks: irtool_dialects::hooks(),
        ..VerifyOptions::default()
    };
    irtool::verify::verify(&cx, &body, &verify).ok()?;
    let options = RunOptions { verify: Some(verify), ..options };
    let pipeline = parse_anchored(pipeline, &passes()).expect("the pipeline is well formed");
    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads).build();
    let manager = PassManager::new(pipeline);
    let report =
        pool.expect("threads can be made").install(|| manager.run(&cx, &mut body, &options));
    let mut text = Vec::new();
    if report.result.is_ok() {
        let printing = PrintOptions { generic: true, debug_info: true, ..PrintOptions::default() };
        print_module(&cx, &body, &printing, 1, &mut text).expect("memory takes it");
    }
    let said = report.messages.iter().map(|message| match message {
        Message::Diagnostic(it) => it.message.clone(),
        Message::Failure(failure) => format!("{} on {}", failure.pass, failure.operation),
        other => format!("{other:?}"),
    });
    let json = report.statistics.report(Display::Json);
    let skipped = json.split("\"skipped\": ").skip(1);
    let skipped = skipped.filter_map(|rest| rest.split('}').next()?.parse::<usize>().ok());
    let outcome = Outcome {
        success: report.result.is_ok(),
        text: String::from_utf8_lossy(&text).into_owned(),
        said: said.collect(),
        statistics: report.statistics.report(Display::Pipeline),
    };
    Some((outcome, skipped.sum()))
}

/// A pipeline in which passes come again.
fn pipeline(rng: &mut Rng) -> String {
    let nested = ["cse", "strip-debuginfo", "topological-sort", "cse", "print-op-stats"];
    let top = ["symbol-dce", "symbol-privatize", "cse", "strip-debuginfo", "topological-sort"];
    let items = (0..3 + rng.below(6)).map(|_| match rng.below(3) {
        0 => top[rng.below(top.len())].to_owned(),
        _ => {
            let anchor = ["func.func", "llvm.func", "any", "builtin.module"][rng.below(4)];
            let inner: Vec<&str> = (0..1 + rng.below(4)).map(|_| nested[rng.below(5)]).collect();
            format!("{anchor}({})", inner.join(","))
        }
    });
    format!("builtin.module({})", items.collect::<Vec<_>>().join(","))
}

#[test]
fn what_is_left_out_makes_no_difference() {
    let (mut tried, mut skipped) = (0, 0);
    for seed in 0..300 {
        let mut rng = Rng::new(seed);
        let features = if seed % 2 == 0 { Features::PLAIN } else { Features::ALL };
        let text = generate::module(seed, 80, features);
        let pipeline = pipeline(&mut rng);
        let threads = 1 + rng.below(3);
        let with = RunOptions { threads, ..RunOptions::default() };
        let without = RunOptions { skip_unchanged: false, ..with };
        let Some((all, none)) = run(&text, &pipeline, without) else { continue };
        let (some, left_out) = run(&text, &pipeline, with).expect("it was valid");
        assert!(all == some, "seed {seed}, {pipeline}: {:?} {:?}", all.said, some.said);
        assert_eq!(none, 0);
        tried += 1;
        skipped += left_out;
    }
    assert!(tried > 200 && skipped > 500, "{skipped} passes were left out in {tried} modules");
}

#[test]
fn the_passes_here_keep_their_promises() {
    let mut succeeded = 0;
    for seed in 0..60 {
        let mut rng = Rng::new(seed);
        let text = match seed % 10 {
            0 => generate::big(4000, Shape::Functions(40), Dialect::Func),
            n if n % 2 == 0 => generate::module(seed, 120, Features::PLAIN),
            _ => generate::module(seed, 120, Features::ALL),
        };
        let pipeline = pipeline(&mut rng);
        let Some((plain, _)) = run(&text, &pipeline, RunOptions::default()) else { continue };
        for threads in [1, 2, 4, 8] {
            let options = RunOptions { threads, expensive_checks: true, ..RunOptions::default() };
            let (checked, skipped) = run(&text, &pipeline, options).expect("it was valid");
            assert!(plain == checked, "seed {seed}, {pipeline}: {:?}", checked.said);
            assert_eq!(skipped, 0);
        }
        succeeded += usize::from(plain.success);
    }
    assert!(succeeded > 30, "only {succeeded} runs succeeded");
}

/// Marks each function with how many it has marked.
#[derive(Default)]
struct Forgetful;

/// A number that nobody sets back.
#[derive(Default)]
struct Sticky(i64);

impl Clone for Sticky {
    fn clone(&self) -> Self {
        Sticky(0)
    }
    fn clone_from(&mut self, _: &Self) {}
}

impl PassOptions for Forgetful {}

impl Pass for Forgetful {
    const INFO: PassInfo = PassInfo::new("forgetful", "Forgetful", "Number functions");
    type State = Sticky;
    fn state(&self) -> Sticky {
        Sticky(0)
    }
    fn run(&self, state: &mut Sticky, body: &mut Body, cx: &mut PassContext) -> Result<(), Failed> {
        let (root, cx) = (body.root(), cx.context());
        body.set_attr(cx, root, cx.identifier("test.number"), cx.int_attr(cx.i32(), state.0));
        state.0 += 1;
        Ok(())
    }
}

#[test]
fn the_tool_names_pass_and_op_and_place_and_fails() {
    let registry = irtool_dialects::registry();
    let mut passes = passes();
    passes.add::<Forgetful>();
    let tool = Tool::new(&registry, &passes).with_hooks(irtool_dialects::hooks());
    let text = "func.func @f() {\n  return\n}\n  func.func @g() {\n  return\n}\n";
    let run = |checks: bool| {
        let mut args = vec!["--pass-pipeline=builtin.module(func.func(forgetful))"];
        args.extend(checks.then_some("--expensive-checks"));
        driver::run_on_text(&tool, &args, text.as_bytes()).texts()
    };
    assert_eq!(run(false).0, 0, "nobody looks");
    let (status, stdout, stderr) = run(true);
    assert_eq!((status, stdout.as_str()), (1, ""));
    for part in [
        "<stdin>:1:1: error: expensive checks: pass 'forgetful' on 'func.func' operation: @f does \
         something else with a state that was used before\n",
        "note: with a fresh state: ",
        "note: with a used one: ",
        "<stdin>:4:3: error: expensive checks: pass 'forgetful' on 'func.func' operation: @g ",
    ] {
        assert!(stderr.contains(part), "{stderr}");
    }
}
