//! Contexts next to each other, and what a context counts.

use crate::explore::{assert_agreed, explore, on_threads};
use irtool::context::Context;

#[test]
fn contexts_do_not_answer_for_each_other() {
    explore(|| {
        // Each thread asks two contexts for the same things, in turn.
        let (one, two) = (Context::default(), Context::default());
        let (first, second) = (one.clone(), two.clone());
        let got = on_threads(2, move |_| {
            let early = second.identifier("only in the second");
            let pair = (first.identifier("shared"), second.identifier("shared"));
            (early, pair, first.identifier("shared"), second.identifier("shared"))
        });
        assert_agreed(&got);
        let (early, pair, again, second_again) = got[0];
        assert_eq!(pair, (again, second_again));
        assert_eq!(two.bytes(early), b"only in the second");
        assert_eq!((one.bytes(pair.0), two.bytes(pair.1)), (&b"shared"[..], &b"shared"[..]));
        assert_eq!(one.find_identifier("only in the second"), None);
    });
}

#[test]
fn distinct_attributes_are_distinct() {
    explore(|| {
        let cx = Context::default();
        let got = on_threads(4, move |_| [cx.next_distinct(), cx.next_distinct()]);
        let mut numbers: Vec<u64> = got.into_iter().flatten().collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), 8);
    });
}
