//! What is said of IR that is valid all the same.

use super::*;

#[test]
fn what_is_odd_is_told_and_valid() {
    let marked = |words: &'static [&'static str]| {
        move |m: &mut Make<'_>, b: &mut Body, block: Block| {
            let op = m.with_region(b, block, "t.region").0;
            words.iter().for_each(|word| mark(m, b, op, word));
        }
    };
    check(marked(&["odd"]), &["2: warning: it is odd"]);
    check(marked(&["odd_regions"]), &["2: warning: it is odd_regions"]);
    check(marked(&["t.tolerable"]), &["2: error: bears it"]);
    let all = ["2: error: bears it", "2: warning: it is odd", "2: warning: it is odd_regions"];
    check(marked(&["odd_regions", "t.tolerable", "odd"]), &all);
}

#[test]
fn what_fails_ends_verification_behind_what_is_odd() {
    check(
        |m, b, block| {
            for word in ["odd", "bad", "odd"] {
                let op = m.with_region(b, block, "t.region").0;
                mark(m, b, op, word);
            }
        },
        &["2: warning: it is odd", "3: error: it is bad"],
    );
}

#[test]
fn what_is_odd_is_told_in_order_whoever_meets_it() {
    let odd = |m: &mut Make<'_>, b: &mut Body, block: Block| {
        for number in 0..3 {
            m.func(b, block, &format!("f{number}"), |m, b, block| {
                for index in 0..10_000 {
                    let op = m.op(b, block, "t.op", &[], 1);
                    if index == 9_000 {
                        mark(m, b, op, "odd");
                    }
                }
                m.op(b, block, "t.end", &[], 0);
            });
        }
    };
    let lines = [2, 10_004, 20_006].map(|func| format!("{}: warning: it is odd", func + 9_001));
    check(odd, &lines.each_ref().map(String::as_str));
}

#[test]
fn what_is_odd_is_shown_with_its_op_unless_it_hides_it() {
    let cx = context();
    let mut make = Make { cx: &cx, line: 0 };
    let mut body = Body::from_state(&cx, &make.state("t.module").regions(1));
    let region = body.regions(body.root())[0];
    let block = add_block(&mut body, region);
    let op = make.with_region(&mut body, block, "t.region").0;
    mark(&make, &mut body, op, "odd");
    let expected = ["2: warning: it is odd", "2: note: see current operation: <t.region>"];
    assert_eq!(messages(&cx, &body, true, true), expected);
}
