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
