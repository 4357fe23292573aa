//! What is left out, and what is seen of that.

use super::*;
use crate::pass::instrument::{DebugCounter, Recorder, Timing, TimingDisplay, TimingFormat};

const SURE: PassInfo =
    PassInfo { repeat: Repeat::Deterministic, ..PassInfo::new("sure", "Sure", "Mark the op once") };

// Marks the op, unless it is marked.
test_pass!(Sure, SURE, (), |(), body, cx| {
    if body.attr(body.root(), mark(cx.context())).is_none() {
        let (root, cx) = (body.root(), cx.context());
        body.set_attr(cx, root, mark(cx), cx.unit_attr());
    }
    RUNS.with(|runs| runs.set(runs.get() + 1));
    Ok(())
});

std::thread_local! {
    static RUNS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

const ONCE: PassInfo =
    PassInfo { repeat: Repeat::Idempotent, ..PassInfo::new("once", "Once", "Mark the op") };

test_pass!(Once, ONCE, (), |(), body, cx| {
    let (root, cx) = (body.root(), cx.context());
    body.set_attr(cx, root, mark(cx), cx.unit_attr());
    RUNS.with(|runs| runs.set(runs.get() + 1));
    Ok(())
});

const NOISY: PassInfo =
    PassInfo { repeat: Repeat::Deterministic, ..PassInfo::new("noisy", "Noisy", "Speak") };

test_pass!(Noisy, NOISY, (), |(), _, cx| {
    cx.print("hello");
    RUNS.with(|runs| runs.set(runs.get() + 1));
    Ok(())
});

const COUNTS: PassInfo = PassInfo {
    repeat: Repeat::Deterministic,
    statistics: &[StatisticInfo { name: "ops", description: "Ops" }],
    ..PassInfo::new("counts", "Counts", "Count")
};

test_pass!(Counts, COUNTS, (), |(), _, cx| {
    cx.count(0, 1);
    RUNS.with(|runs| runs.set(runs.get() + 1));
    Ok(())
});

crate::passes! {
    fn register_more;
    Sure, Once, Noisy, Counts,
}

/// How often passes ran, and the report.
fn runs(text: &str, options: &RunOptions<'_>) -> (usize, RunReport) {
    let mut registry = registry();
    register_more(&mut registry);
    let pipeline = parse_anchored(text, &registry).expect("the pipeline is well formed");
    let cx = context();
    let mut body = module(&cx, &[1, 2]);
    RUNS.with(|runs| runs.set(0));
    let report = PassManager::new(pipeline).run(&cx, &mut body, options);
    assert_eq!(report.result, Ok(()));
    (RUNS.with(std::cell::Cell::get), report)
}

#[track_caller]
fn check(text: &str, count: usize) {
    let all = text.matches("sure").count() + text.matches("once").count();
    let all = all + text.matches("noisy").count() + text.matches("counts").count();
    let always = RunOptions { skip_unchanged: false, ..RunOptions::default() };
    assert_eq!(runs(text, &always).0, 2 * all, "{text}");
    let (ran, report) = runs(text, &RunOptions::default());
    assert_eq!(ran, count, "{text}");
    let skipped: u64 = ["Sure", "Once", "Noisy", "Counts"]
        .iter()
        .map(|title| report.statistics.skipped(title))
        .sum();
    assert_eq!(skipped as usize, 2 * all - count, "{text}");
}

#[test]
fn a_pass_is_left_out_where_it_changed_nothing_last_time() {
    // Twice on two functions: the first run has something to do, the second has not.
    check("any(any(sure,sure,sure))", 4);
    check("any(any(sure,count,sure,say,sure))", 4);
    check("any(any(sure,sure),count,any(sure))", 4);
    check("any(any(sure,sure,mark,sure,sure))", 6);
}

#[test]
fn an_idempotent_pass_is_left_out_after_it_did_something() {
    check("any(any(once,once,once))", 2);
    check("any(any(once),count,any(once,mark,once))", 4);
}

#[test]
fn a_pass_that_says_or_counts_something_runs() {
    check("any(any(noisy,noisy))", 4);
    check("any(any(counts,counts))", 4);
}

#[test]
fn a_pass_that_comes_once_is_not_remembered() {
    let cx = context();
    let mut body = module(&cx, &[1]);
    let size = size_of_val(&body.settled);
    assert_eq!(size, size_of::<usize>());
    let mut pipeline = Pipeline::new(Anchor::Any);
    pipeline.nest(Anchor::Any).add(Once);
    let manager = PassManager::new(pipeline);
    for _ in 0..2 {
        RUNS.with(|runs| runs.set(0));
        manager.run(&cx, &mut body, &RunOptions::default());
        assert_eq!(RUNS.with(std::cell::Cell::get), 1);
    }
}

#[test]
fn other_options_are_another_pass() {
    crate::pass_options! {
        struct Tagged { tag: String = String::new(), "tag", "Attribute to set"; }
    }
    impl Pass for Tagged {
        const INFO: PassInfo = PassInfo {
            repeat: Repeat::Idempotent,
            ..PassInfo::new("tagged", "Tagged", "Set an attribute")
        };
        type State = ();
        fn state(&self) {}
        fn run(
            &self,
            (): &mut (),
            body: &mut Body,
            cx: &mut PassContext<'_>,
        ) -> Result<(), Failed> {
            let (root, cx) = (body.root(), cx.context());
            body.set_attr(cx, root, cx.identifier(&self.tag), cx.unit_attr());
            Ok(())
        }
    }
    let cx = context();
    let mut body = module(&cx, &[]);
    let mut pipeline = Pipeline::new(Anchor::Any);
    for tag in ["a", "b", "a", "b", "b"] {
        pipeline.add(Tagged { tag: tag.to_owned() });
    }
    let report = PassManager::new(pipeline).run(&cx, &mut body, &RunOptions::default());
    // `a` runs again since `b` has changed the op; it changes nothing, so `b` need not.
    assert_eq!(report.statistics.skipped("Tagged"), 2);
    assert_eq!(body.attrs(body.root()).len(), 2);
}

#[test]
fn who_watches_sees_what_is_left_out() {
    let counter = DebugCounter::parse("pass-execution-skip=0").expect("it is well formed");
    let (timing, recorder) = (Timing::start(), Recorder::start());
    let hooks: [&dyn Instrumentation; 3] = [&counter, &timing, &recorder];
    let options = RunOptions { instrumentations: &hooks, ..RunOptions::default() };
    let (ran, report) = runs("any(any(once,once))", &options);
    assert_eq!(ran, 2);
    // Two passes on two functions, and the group.
    assert!(counter.report().contains("{5,0,-1}"), "{}", counter.report());
    let times = timing.report(&[], 1, TimingDisplay::Tree, TimingFormat::Text);
    assert!(times.contains("  Once (skipped on 2 ops)\n"), "{times}");
    assert!(recorder.trace(&[]).matches("\"cat\": \"skipped pass\"").count() == 2);
    let json = report.statistics.report(Display::Json);
    assert!(json.contains("{\"pass\": \"Once\", \"statistics\": {}, \"skipped\": 2}"), "{json}");
    let text = report.statistics.report(Display::Pipeline);
    assert!(!text.contains("skipped"), "the text is mlir-opt's");
}
