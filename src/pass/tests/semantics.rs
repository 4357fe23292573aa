//! Which passes run on which ops, in what order, and what happens when one fails.

use super::*;
use crate::sync::Mutex;

/// Module with a module (function 2 in it) and functions 1 and 3.
fn nested(cx: &Context) -> Body {
    let mut top = isolated(cx, "test.module", 10);
    append_child(&mut top, isolated(cx, "test.func", 1));
    let mut inner = isolated(cx, "test.module", 20);
    append_child(&mut inner, isolated(cx, "test.func", 2));
    append_child(&mut top, inner);
    append_child(&mut top, isolated(cx, "test.func", 3));
    top
}

#[derive(Default)]
struct Log(Mutex<Vec<String>>);

impl Instrumentation for Log {
    fn before_pass(&self, site: &PassSite<'_>, _: Hook<'_>) -> Result<(), Failed> {
        let line = match &*site.context.location_data(site.body.location(site.body.root())) {
            crate::context::LocationData::FileRange { start, .. } => start.0,
            _ => 0,
        };
        self.0.lock().expect("not poisoned").push(format!("{}{line}", site.pass.name));
        Ok(())
    }

    fn after_pass(&self, site: &PassSite<'_>, it: Outcome, _: Hook<'_>) -> Result<(), Failed> {
        if it.changed || it.failed {
            let mut log = self.0.lock().expect("not poisoned");
            let last = log.last_mut().expect("the pass was announced");
            assert!(last.starts_with(site.pass.name));
            last.push(if it.failed { '!' } else { '*' });
        }
        Ok(())
    }
}

#[track_caller]
fn check_order(text: &str, order: &str) {
    let cx = context();
    let log = Log::default();
    let options = RunOptions { instrumentations: &[&log], ..RunOptions::default() };
    let report = run_with(&cx, &mut nested(&cx), text, &options);
    assert_eq!(report.result, Ok(()), "{:?}", said(&cx, &report.messages));
    assert_eq!(log.0.lock().expect("not poisoned").join(" "), order, "{text}");
}

#[test]
fn a_nested_pipeline_runs_on_direct_children() {
    check_order("test.module(test.func(count,say))", "count1 say1 count3 say3");
    check_order("test.module(test.module(test.func(count)))", "count2");
    check_order("test.module(any(count))", "count1 count20 count3");
    check_order("test.module(nosuch.op(count),other(count))", "");
    check_order("any(any(any(count)))", "count2");
}

#[test]
fn neighbours_merge_unless_they_could_see_each_other() {
    check_order("test.module(test.func(count),test.func(say))", "count1 say1 count3 say3");
    check_order(
        "test.module(test.func(count),test.module(say),test.func(say))",
        "count1 say1 say20 count3 say3",
    );
    check_order("test.module(test.func(count),any(say))", "count1 count3 say1 say20 say3");
    check_order("test.module(any(say),test.func(count))", "say1 say20 say3 count1 count3");
    check_order("test.module(any(say),any(count))", "say1 say20 say3 count1 count20 count3");
    // `picky` does not run on modules, so a pipeline for those can go with it.
    check_order("test.module(any(picky),test.module(say))", "picky1 say20 picky3");
    check_order(
        "test.module(test.func(count),say,test.func(say))",
        "count1 count3 say10 say1 say3",
    );
}

#[test]
fn changes_are_seen() {
    check_order(
        "test.module(test.func(mark,mark,count))",
        "mark1* mark1 count1 mark3* mark3 count3",
    );
    check_order("test.module(test.module(mark),mark,count)", "mark20* mark10* count10");
}

#[test]
fn passes_run_on_registered_isolated_ops_only() {
    let cx = context();
    let mut body = module(&cx, &[1]);
    append(&cx, &mut body, "test.region", 7);
    append(&cx, &mut body, "other.op", 8);
    let mut check = |text: &str, expected: &[&str]| {
        let report = run(&cx, &mut body, text);
        assert_eq!(said(&cx, &report.messages), expected, "{text}");
        assert_eq!(report.result.is_ok(), expected.is_empty());
    };
    check(
        "test.module(test.region(count))",
        &[
            "7: 'test.region' op trying to schedule a pass on an operation not marked as 'IsolatedFromAbove'",
        ],
    );
    check(
        "test.module(other.op(count))",
        &["8: 'other.op' op trying to schedule a pass on an unregistered operation"],
    );
    check("test.module(any(count))", &[]);
    check("test.func(count)", &["0: can't run 'test.func' pass manager on 'test.module' op"]);
    check(
        "any(on-func)",
        &["0: 'test.module' op trying to schedule pass 'OnFunc' on an unsupported operation"],
    );
    check(
        "test.module(picky)",
        &["?: unable to schedule pass 'Picky' on a PassManager intended to run on 'test.module'!"],
    );
}

#[test]
fn a_failure_ends_the_run_on_its_op_only() {
    let cx = context();
    // Functions 1 and 3 have three ops, the function itself included.
    let mut body = module(&cx, &[2, 3, 2]);
    let report = run(&cx, &mut body, "test.module(test.func(fail,on-func),count)");
    assert_eq!(report.result, Err(Failed));
    assert_eq!(
        said(&cx, &report.messages),
        ["1: 'test.func' op is not wanted", "2: a function", "3: 'test.func' op is not wanted",]
    );
    assert_eq!(report.statistics.sum("Count", "bodies"), 0, "the module was not reached");
}

#[test]
fn a_panic_is_a_message_of_pass_and_op() {
    let cx = context();
    let mut body = module(&cx, &[1, 2, 5]);
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let report = run(&cx, &mut body, "test.module(test.func(panic,on-func))");
    std::panic::set_hook(hook);
    assert_eq!(report.result, Err(Failed));
    assert_eq!(
        said(&cx, &report.messages),
        ["1: a function", "2: internal error in pass 'panic': three ops", "3: a function"]
    );
}

#[test]
fn a_pass_runs_a_pipeline_on_what_is_nested() {
    test_pass!(Inner, PassInfo::new("inner", "Inner", "Run another"), (), |_, body, cx| {
        let mut pipeline = Pipeline::new(Anchor::Op("test.func".to_owned()));
        pipeline.add(Say).add(Fail);
        let block = body.first_block(body.regions(body.root())[0]).expect("it has a block");
        let ops: Vec<_> = body.ops(block).collect();
        let results: Vec<_> =
            ops.into_iter().map(|op| cx.run_pipeline(&pipeline, body, op)).collect();
        results.into_iter().collect()
    });
    let cx = context();
    let mut pipeline = Pipeline::new(Anchor::Any);
    pipeline.add(Inner);
    let manager = PassManager::new(pipeline);
    let check = |body: &mut Body, expected: &[&str], result| {
        let report = manager.run(&cx, body, &RunOptions::default());
        let said = said(&cx, &report.messages);
        let said: Vec<&str> =
            said.iter().filter(|it| !it.starts_with("at ")).map(|it| &**it).collect();
        assert_eq!((said.as_slice(), report.result), (expected, result));
    };
    check(&mut module(&cx, &[0, 4]), &["1: 1 ops", "2: 5 ops"], Ok(()));
    let failing = ["1: 3 ops", "1: 'test.func' op is not wanted"];
    check(&mut module(&cx, &[2]), &failing, Err(Failed));
    let mut body = module(&cx, &[]);
    append(&cx, &mut body, "test.op", 9);
    let refused = "9: 'test.op' op trying to schedule a pass on an operation not marked as 'IsolatedFromAbove'";
    check(&mut body, &[refused], Err(Failed));
    let mut nested = isolated(&cx, "test.module", 0);
    append_child(&mut nested, isolated(&cx, "test.module", 5));
    check(&mut nested, &["5: can't run 'test.func' pass manager on 'test.module' op"], Err(Failed));
}

#[test]
fn what_a_pass_breaks_is_found_after_it() {
    test_pass!(Break, PassInfo::new("break", "Break", "Break IR"), (), |_, body, cx| {
        append(cx.context(), body, "unknown.op", 5);
        Ok(())
    });
    let cx = context();
    let verify = VerifyOptions { parallel: false, ..VerifyOptions::default() };
    let options = RunOptions { verify: Some(verify), ..RunOptions::default() };
    let mut pipeline = Pipeline::new(Anchor::Any);
    pipeline.nest(Anchor::Op("test.func".to_owned())).add(Break).add(Say);
    let mut body = module(&cx, &[1]);
    let report = PassManager::new(pipeline.clone()).run(&cx, &mut body, &options);
    assert_eq!(report.result, Err(Failed));
    assert_eq!(said(&cx, &report.messages).len(), 1, "the error, and nothing of the next pass");
    let report = PassManager::new(pipeline).run(&cx, &mut body, &RunOptions::default());
    assert_eq!(report.result, Ok(()), "nobody looks");
}

#[test]
fn verified_bodies_are_marked_until_they_change() {
    let cx = context();
    let verify = VerifyOptions { parallel: false, ..VerifyOptions::default() };
    let options = RunOptions { verify: Some(verify), ..RunOptions::default() };
    let mut body = module(&cx, &[1, 2]);
    assert!(!body.is_verified());
    assert_eq!(run_with(&cx, &mut body, "test.module(count)", &options).result, Ok(()));
    body.for_each_body(|body| assert!(body.is_verified()));
    run(&cx, &mut body, "test.module(test.func(mark))");
    let root = body.root();
    assert!(body.is_verified());
    let region = body.regions(root)[0];
    let block = body.first_block(region).expect("it has a block");
    assert!(body.ops(block).all(|op| !body.child(op).expect("a function").is_verified()));
}

#[test]
fn statistics_are_laid_out_as_list_and_as_pipeline() {
    let cx = context();
    let text = "test.module(test.func(count),test.module(count,say),count)";
    let report = run(&cx, &mut nested(&cx), text);
    let rule = format!("==={}===\n", "-".repeat(73));
    let title = format!("{rule}{}... Pass statistics report ...\n{rule}", " ".repeat(25));
    assert_eq!(
        report.statistics.report(Display::List),
        format!(
            "{title}  Count\n    (S) 4 bodies - Number of bodies\n    (S) 8 ops    - Number of ops\n\n"
        )
    );
    assert_eq!(
        report.statistics.report(Display::Pipeline),
        format!(
            "{title}\
             Pipeline Collection : ['test.func', 'test.module']\n  \
               'test.func' Pipeline\n    \
                 Count\n      \
                   (S) 2 bodies - Number of bodies\n      \
                   (S) 2 ops    - Number of ops\n  \
               'test.module' Pipeline\n    \
                 Count\n      \
                   (S) 1 bodies - Number of bodies\n      \
                   (S) 2 ops    - Number of ops\n    \
                 Say\n\
             Count\n  \
               (S) 1 bodies - Number of bodies\n  \
               (S) 4 ops    - Number of ops\n\n"
        )
    );
}

#[test]
fn the_symbols_around_are_a_snapshot() {
    test_pass!(
        Look,
        PassInfo { reads_outer_symbols: true, ..PassInfo::new("look", "Look", "Look around") },
        (),
        |_, body, cx| {
            let context = cx.context();
            let symbols = cx.outer_symbols().expect("the pass asked for them");
            let names: Vec<String> =
                symbols.iter().map(|(name, _)| context.str(name).into_owned()).collect();
            // Renaming the function is not seen by the next one.
            let name = context.identifier("sym_name");
            body.set_attr(context, body.root(), name, context.string_attr("renamed"));
            cx.print(names.join(","));
            Ok(())
        }
    );
    let cx = context();
    let mut body = isolated(&cx, "test.module", 0);
    for name in ["a", "b"] {
        let mut function = isolated(&cx, "test.func", 1);
        let (root, attr) = (function.root(), cx.string_attr(name));
        function.set_attr(&cx, root, cx.identifier("sym_name"), attr);
        append_child(&mut body, function);
    }
    let mut pipeline = Pipeline::new(Anchor::Any);
    pipeline.nest(Anchor::Any).add(Look);
    let report = PassManager::new(pipeline).run(&cx, &mut body, &RunOptions::default());
    assert_eq!(said(&cx, &report.messages), ["a,b", "a,b"]);
}
