//! Every kind of lie is found out, at every number of threads and in the same words; what is honest
//! passes.

use super::*;
use crate::context::Diagnostic;
use crate::ir::Op;
use crate::pass::{Analysis, Preserved};
use crate::sync::{AtomicU64, Ordering};
use crate::verify::{Hooks, OpChecker};

fn set(cx: &PassContext<'_>, body: &mut Body, value: usize) {
    let (root, cx) = (body.root(), cx.context());
    body.set_attr(cx, root, mark(cx), cx.int_attr(cx.i32(), value as i64));
}

/// What a pipeline says of functions of these sizes under expensive checks.
fn checked(
    cx: &Context,
    sizes: &[usize],
    add: &dyn Fn(&mut Pipeline),
    threads: usize,
) -> RunReport {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
    let mut pipeline = Pipeline::new(Anchor::Any);
    add(&mut pipeline);
    let mut body = module(cx, sizes);
    let verify = VerifyOptions { parallel: threads > 1, ..VerifyOptions::default() };
    let options = RunOptions {
        threads,
        verify: Some(verify),
        expensive_checks: true,
        ..RunOptions::default()
    };
    pool.install(|| PassManager::new(pipeline).run(cx, &mut body, &options))
}

/// Asks for a failure on line `line` in these words, whatever the number of threads.
#[track_caller]
fn caught(add: &dyn Fn(&mut Pipeline), line: u32, words: &str) {
    let cx = context();
    let sizes = [2, 5, 700, 2, 900, 800];
    let one = checked(&cx, &sizes, add, 1);
    let lie = one.messages.diagnostics().find(|it| it.message.starts_with("expensive checks: "));
    let lie = lie.unwrap_or_else(|| panic!("not found: {words}; said {:?}", one.messages));
    assert!(lie.message.contains(words), "{} instead of {words}", lie.message);
    assert!(said(&cx, &one.messages).iter().any(|it| it.starts_with(&format!("{line}: expens"))));
    assert_eq!(one.result, Err(Failed));
    for threads in [2, 4, 8] {
        let many = checked(&cx, &sizes, add, threads);
        assert_eq!(said(&cx, &many.messages), said(&cx, &one.messages), "{threads} threads");
    }
}

/// The number of ops.
#[derive(Default)]
struct Size {
    ops: usize,
    revision: u64,
}

impl Analysis for Size {
    const NAME: &'static str = "Size";
    fn compute(&mut self, _: &Context, body: &Body) {
        *self = Size { ops: body.num_ops(), revision: body.revision() };
    }
    fn is_current(&self, body: &Body) -> bool {
        self.revision == body.revision()
    }
    fn keep(&mut self, body: &Body) {
        self.revision = body.revision();
    }
    fn agrees(&self, fresh: &Self, _: &Body) -> bool {
        self.ops == fresh.ops
    }
}

#[test]
fn an_analysis_that_is_not_preserved() {
    const INFO: PassInfo = PassInfo {
        preserves: &[Preserved::of::<Size>()],
        ..PassInfo::new("grow", "Grow", "Add an op")
    };
    test_pass!(Grow, INFO, (), |(), body, cx| {
        append(cx.context(), body, "test.op", 9);
        Ok(())
    });
    caught(&|p| _ = p.nest(Anchor::Any).add(Grow), 1, "says that it preserves 'Size'");
}

#[test]
fn a_change_by_a_pass_that_makes_none() {
    const INFO: PassInfo =
        PassInfo { changes_nothing: true, ..PassInfo::new("look", "Look", "Change") };
    test_pass!(Look, INFO, (), |(), body, cx| {
        set(cx, body, 1);
        Ok(())
    });
    caught(&|p| _ = p.nest(Anchor::Any).add(Look), 1, "says that it changes nothing");
}

#[test]
fn a_change_that_the_revision_does_not_show() {
    test_pass!(Swap, PassInfo::new("swap", "Swap", "Exchange functions"), (), |(), body, _| {
        // The first and the fourth, which have the same size and so the same history.
        let mut children = body.child_bodies_mut();
        let (first, others) = children.split_at_mut(1);
        std::mem::swap(first[0].1, others[2].1);
        Ok(())
    });
    caught(&|p| _ = p.add(Swap), 0, "in a way that its revision does not show");
}

#[test]
fn chance() {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    test_pass!(Chance, PassInfo::new("chance", "Chance", "Count runs"), (), |(), body, cx| {
        // What is said would be different each time: the words of the check, too.
        set(cx, body, (COUNT.fetch_add(1, Ordering::Relaxed) % 2) as usize);
        Ok(())
    });
    let words = "does not do the same again";
    let cx = context();
    let report = checked(&cx, &[2], &|p| _ = p.nest(Anchor::Any).add(Chance), 1);
    assert_eq!(report.result, Err(Failed));
    // Every other run is the same, so the third is not like the second.
    assert!(said(&cx, &report.messages)[0].contains(words), "{:?}", report.messages);
}

#[test]
fn words_and_numbers_of_chance() {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    const INFO: PassInfo = PassInfo {
        statistics: &[StatisticInfo { name: "runs", description: "Runs" }],
        ..PassInfo::new("talk", "Talk", "Talk")
    };
    test_pass!(Talk, INFO, (), |(), _, cx| {
        cx.count(0, COUNT.fetch_add(1, Ordering::Relaxed));
        Ok(())
    });
    test_pass!(Say, PassInfo::new("say", "Say", "Say"), (), |(), _, cx| {
        cx.print(format!("{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        Ok(())
    });
    let cx = context();
    for report in [
        checked(&cx, &[2], &|p| _ = p.nest(Anchor::Any).add(Talk), 1),
        checked(&cx, &[2], &|p| _ = p.nest(Anchor::Any).add(Say), 1),
    ] {
        let said = said(&cx, &report.messages);
        assert!(said.iter().any(|it| it.contains("does not do the same again")), "{said:?}");
    }
}

/// A state that is never reset.
#[derive(Default)]
pub(super) struct Sticky(usize);

impl Clone for Sticky {
    fn clone(&self) -> Self {
        Sticky(0)
    }
    fn clone_from(&mut self, _: &Self) {}
}

#[test]
fn a_state_that_an_op_leaves_to_itself() {
    test_pass!(Leak, PassInfo::new("leak", "Leak", "Leak"), Sticky, |state, body, cx| {
        set(cx, body, state.0);
        state.0 += 1;
        Ok(())
    });
    caught(&|p| _ = p.nest(Anchor::Any).add(Leak), 1, "with a state that was used before");
    caught(&|p| _ = p.add(Leak), 0, "with a state that was used before");
}

#[test]
fn a_state_that_an_op_leaves_to_the_next() {
    // The size of the first op, for ever: no op that runs twice would show it.
    test_pass!(Memo, PassInfo::new("memo", "Memo", "Remember"), Sticky, |state, body, cx| {
        if state.0 < body.num_ops() {
            state.0 = body.num_ops();
        }
        set(cx, body, state.0);
        Ok(())
    });
    caught(
        &|p| _ = p.nest(Anchor::Any).add(Mark).add(Memo),
        1,
        "with a state that was used before",
    );
}

#[test]
fn an_analysis_that_does_not_hold() {
    #[derive(Default)]
    struct Forever(usize);
    impl Analysis for Forever {
        const NAME: &'static str = "Forever";
        fn compute(&mut self, _: &Context, body: &Body) {
            self.0 = body.num_ops();
        }
        fn is_current(&self, _: &Body) -> bool {
            true
        }
        fn agrees(&self, fresh: &Self, _: &Body) -> bool {
            self.0 == fresh.0
        }
    }
    test_pass!(Ask, PassInfo::new("ask", "Ask", "Ask"), (), |(), body, cx| {
        let size = cx.analysis::<Forever>(body).0;
        set(cx, body, size);
        Ok(())
    });
    test_pass!(Grow, PassInfo::new("grow", "Grow", "Add an op"), (), |(), body, cx| {
        append(cx.context(), body, "test.op", 9);
        Ok(())
    });
    let add = |p: &mut Pipeline| _ = p.nest(Anchor::Any).add(Ask).add(Grow).add(Ask);
    caught(&add, 1, "when analyses are computed anew");
}

#[test]
fn a_second_run_that_does_something() {
    const INFO: PassInfo =
        PassInfo { repeat: Repeat::Idempotent, ..PassInfo::new("again", "Again", "Add an op") };
    test_pass!(Again, INFO, (), |(), body, cx| {
        append(cx.context(), body, "test.op", 9);
        Ok(())
    });
    caught(&|p| _ = p.nest(Anchor::Any).add(Again), 1, "says that it is idempotent");
}

/// Functions are fine unless an op was seen before.
struct Moody(bool);

impl OpChecker for Moody {
    fn check(&mut self, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) -> bool {
        self.0 |= body.operands(op).len() == 0 && body.num_regions(op) == 0;
        let fine = !self.0 || !body.is_stub(op);
        if !fine {
            report(Diagnostic::error(body.location(op), "is not in the mood"));
        }
        fine
    }
    fn check_regions(&mut self, _: &Body, _: Op, _: &mut dyn FnMut(Diagnostic)) -> bool {
        true
    }
}

#[test]
fn a_verifier_that_remembers() {
    let mut dialect = DialectInfo::new("test");
    let isolated = Traits::ISOLATED_FROM_ABOVE | Traits::NO_TERMINATOR | Traits::CHECKED;
    for (name, traits) in
        [("test.module", isolated), ("test.func", isolated), ("test.op", Traits::CHECKED)]
    {
        dialect.ops.push(Arc::new(Definition(name, traits)));
    }
    let mut registry = Registry::new();
    registry.insert(dialect);
    let cx = Context::new(&registry);
    // One function, so that in order it comes before all ops.
    let mut body = module(&cx, &[40]);
    let hooks = Hooks { checker: Some(|_| Box::new(Moody(false))), ..Hooks::default() };
    let verify = VerifyOptions { parallel: false, hooks, ..VerifyOptions::default() };
    let run = |body: &mut Body, expensive_checks| {
        let options =
            RunOptions { verify: Some(verify), expensive_checks, ..RunOptions::default() };
        run_with(&cx, body, "test.module(count)", &options)
    };
    assert_eq!(run(&mut body, false).result, Ok(()));
    let report = run(&mut body, true);
    assert_eq!(report.result, Err(Failed));
    let said = said(&cx, &report.messages);
    assert!(said[0].contains("with the order in which ops are verified"), "{said:?}");
    assert!(said[1].ends_with("is not in the mood"), "{said:?}");
}

#[test]
fn what_is_not_verified_alone_is_verified_here() {
    // The first pass breaks the IR in a way that the second alone would not look at.
    test_pass!(Break, PassInfo::new("break", "Break", "Break IR"), (), |(), body, cx| {
        append(cx.context(), body, "unknown.op", 5);
        body.mark_all_verified();
        Ok(())
    });
    let cx = context();
    let report = checked(&cx, &[2], &|p| _ = p.nest(Anchor::Any).add(Break), 1);
    assert_eq!(report.result, Err(Failed), "{:?}", report.messages);
}

#[test]
fn honest_passes_do_what_they_do_without_checks() {
    let text = "test.module(test.func(count,mark,say),any(count,picky,mark),mark,count,spread)";
    let cx = context();
    let sizes = [1, 5, 700, 900, 800, 6];
    let plain = |body: &mut Body| run(&cx, body, text);
    let mut body = module(&cx, &sizes);
    let wanted = plain(&mut body);
    for threads in [1, 2, 4, 8] {
        let add = |p: &mut Pipeline| {
            p.append(parse_anchored(text, &registry()).expect("the pipeline is well formed"));
        };
        let report = checked(&cx, &sizes, &add, threads);
        assert_eq!(report.result, Ok(()), "{:?}", said(&cx, &report.messages));
        assert_eq!(said(&cx, &report.messages), said(&cx, &wanted.messages));
        let statistics = |report: &RunReport| report.statistics.report(Display::Pipeline);
        assert_eq!(statistics(&report), statistics(&wanted));
    }
}

#[test]
fn what_fails_is_said_once() {
    let cx = context();
    let add = |p: &mut Pipeline| _ = p.nest(Anchor::Any).add(Fail);
    let report = checked(&cx, &[2, 3], &add, 1);
    assert_eq!(said(&cx, &report.messages), ["1: 'test.func' op is not wanted"]);
}
