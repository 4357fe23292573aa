//! One thread or many: the same IR, messages and statistics.

use super::*;

/// IR, result, messages and statistics of a run.
fn outcome(threads: usize, sizes: &[usize], text: &str) -> (String, bool, Messages, String) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
    pool.install(|| {
        let cx = context();
        let mut body = module(&cx, sizes);
        let verify = VerifyOptions { parallel: threads > 1, ..VerifyOptions::default() };
        let options = RunOptions { threads, verify: Some(verify), ..RunOptions::default() };
        let report = run_with(&cx, &mut body, text, &options);
        let statistics =
            report.statistics.report(Display::List) + &report.statistics.report(Display::Pipeline);
        (contents(&cx, &body), report.result.is_ok(), report.messages, statistics)
    })
}

/// Sizes without order: one large, a few middling, many tiny.
fn sizes(seed: u64) -> Vec<usize> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as usize
    };
    let mut sizes: Vec<usize> = (0..200 + next() % 200).map(|_| next() % 8).collect();
    for _ in 0..next() % 8 {
        let at = next() % sizes.len();
        sizes[at] = 300 + next() % 1500;
    }
    let at = next() % sizes.len();
    sizes[at] = 4000;
    sizes
}

#[test]
fn every_number_of_threads_gives_the_same() {
    for seed in 1..6 {
        let sizes = sizes(seed);
        for text in [
            "test.module(test.func(count,mark,say),count)",
            "test.module(test.func(fail,say),count)",
            "test.module(any(mark),test.func(say,count),any(count,say))",
            "test.module(test.func(panic,say))",
        ] {
            let one = outcome(1, &sizes, text);
            for threads in [2, 4, 8] {
                let many = outcome(threads, &sizes, text);
                assert!(one == many, "seed {seed}, {threads} threads: {text}");
            }
        }
    }
}

#[test]
#[cfg(feature = "parallel")]
fn many_threads_do_share_the_work() {
    // Two functions wait for each other: alone on one thread they would wait forever.
    static WAITING: std::sync::Barrier = std::sync::Barrier::new(2);
    test_pass!(Meet, PassInfo::new("meet", "Meet", "Wait"), (), |_, _, _| {
        WAITING.wait();
        Ok(())
    });
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().expect("a pool");
    pool.install(|| {
        let cx = context();
        let mut body = module(&cx, &[3000, 3000]);
        let mut pipeline = Pipeline::new(Anchor::Any);
        pipeline.nest(Anchor::Any).add(Meet);
        let options = RunOptions { threads: 2, ..RunOptions::default() };
        assert_eq!(PassManager::new(pipeline).run(&cx, &mut body, &options).result, Ok(()));
    });
}

#[test]
fn outside_any_pool_the_caller_does_all_work() {
    test_pass!(Here, PassInfo::new("here", "Here", "Tell the thread"), (), |_, _, cx| {
        cx.print(format!("{:?}", std::thread::current().id()));
        Ok(())
    });
    let cx = context();
    let mut body = module(&cx, &[3000, 3000, 3000]);
    let mut pipeline = Pipeline::new(Anchor::Any);
    pipeline.nest(Anchor::Any).add(Here);
    let options =
        RunOptions { threads: 8, verify: Some(VerifyOptions::default()), ..RunOptions::default() };
    let report = PassManager::new(pipeline).run(&cx, &mut body, &options);
    let here = format!("{:?}", std::thread::current().id());
    assert_eq!(said(&cx, &report.messages), [&*here; 3]);
}

/// A module of modules of functions, with ops that are no bodies among them.
fn nest(cx: &Context, seed: u64) -> Body {
    let mut state = seed | 1;
    let mut top = isolated(cx, "test.module", 0);
    for number in 0..6 {
        let mut sizes = sizes(state);
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(seed);
        sizes.truncate(20 + (state >> 33) as usize % 200);
        let mut inner = module(cx, &sizes);
        if number % 3 == 0 {
            append(cx, &mut inner, "test.region", 5000 + number);
        }
        append_child(&mut top, inner);
    }
    top
}

#[test]
fn failures_anywhere_are_reported_the_same_at_every_number_of_threads() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = |threads: usize, seed: u64, text: &str| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| {
            let cx = context();
            let mut body = nest(&cx, seed);
            let verify = VerifyOptions { parallel: threads > 1, ..VerifyOptions::default() };
            let options = RunOptions { threads, verify: Some(verify), ..RunOptions::default() };
            let report = run_with(&cx, &mut body, text, &options);
            (
                contents(&cx, &body),
                report.result,
                report.messages,
                report.statistics.report(Display::Pipeline),
            )
        })
    };
    let mut failed = 0;
    for seed in 1..=12 {
        for text in [
            "any(any(any(count,fail,say,panic),say,count),say)",
            "any(any(test.func(panic,mark,count),test.region(count)),say)",
            "any(any(spread),any(any(fail,count),spread),say)",
        ] {
            let one = outcome(1, seed, text);
            failed += usize::from(one.1.is_err());
            for threads in [2, 4, 8] {
                assert!(one == outcome(threads, seed, text), "seed {seed}, {threads}: {text}");
            }
        }
    }
    std::panic::set_hook(hook);
    assert!(failed > 24, "most of the runs are about failures, not {failed}");
}

#[test]
fn a_pass_on_a_module_works_on_its_functions() {
    let outcome = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| {
            let cx = context();
            let mut body = module(&cx, &[4000, 2, 3, 700, 5, 900]);
            let options = RunOptions { threads, ..RunOptions::default() };
            let report = run_with(&cx, &mut body, "test.module(spread)", &options);
            let ops = report.statistics.sum("Spread", "ops");
            (report.result, said(&cx, &report.messages), ops, contents(&cx, &body))
        })
    };
    let one = outcome(1);
    assert_eq!(one.0, Err(Failed));
    assert_eq!(
        one.1,
        [
            "1: 4001 ops",
            "2: 3 ops",
            "2: 'test.func' op is small",
            "3: internal error in pass 'spread': four ops",
            "4: 701 ops",
            "5: 6 ops",
            "6: 901 ops",
        ]
    );
    assert_eq!(one.2, 4001 + 3 + 4 + 701 + 6 + 901);
    for threads in [2, 4, 8] {
        assert_eq!(outcome(threads), one, "{threads} threads");
    }
}

#[test]
fn items_of_a_pass_come_back_in_order() {
    test_pass!(Items, PassInfo::new("items", "Items", "Share items"), (), |_, _, cx| {
        let mut items: Vec<usize> = (0..3000).collect();
        cx.par_for_each(
            &mut items,
            |item| item % 7,
            |item, cx| {
                *item *= 2;
                if item.is_multiple_of(1000) {
                    cx.print(format!("{item}"));
                }
                Ok(())
            },
        )?;
        cx.print(format!("sum {}", items.iter().sum::<usize>()));
        cx.par_for_each(
            &mut items,
            |_| 1,
            |item, _| {
                assert!(*item < 5000, "item {item}");
                Ok(())
            },
        )
    });
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    for threads in [1, 2, 8] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| {
            let cx = context();
            let mut pipeline = Pipeline::new(Anchor::Any);
            pipeline.add(Items);
            let options = RunOptions { threads, ..RunOptions::default() };
            let mut body = module(&cx, &[1]);
            let report = PassManager::new(pipeline).run(&cx, &mut body, &options);
            let expected = [
                "0",
                "1000",
                "2000",
                "3000",
                "4000",
                "5000",
                "sum 8997000",
                "0: internal error in pass 'items': item 5000",
            ];
            assert_eq!(said(&cx, &report.messages), expected, "{threads} threads");
        });
    }
    std::panic::set_hook(hook);
}
