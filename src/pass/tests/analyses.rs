//! Analyses: what is computed, what is kept, and who sees it.

use super::*;
use crate::pass::{Analysis, Preserved, PreservedCheck};

/// The number of ops in the body, which knows of any change, and not what it was.
#[derive(Default)]
struct Size {
    ops: usize,
    revision: u64,
    /// How often it was computed in this memory.
    computed: usize,
}

impl Analysis for Size {
    const NAME: &'static str = "Size";

    fn compute(&mut self, _: &Context, body: &Body) {
        *self =
            Size { ops: body.num_ops(), revision: body.revision(), computed: self.computed + 1 };
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

test_pass!(Ask, PassInfo::new("ask", "Ask", "Ask for the size"), (), |_, body, cx| {
    let size = cx.analysis::<Size>(body);
    cx.print(format!("{} ops, computed {}", size.ops, size.computed));
    Ok(())
});

const KEEPS_SIZE: PassInfo = PassInfo {
    preserves: &[Preserved::of::<Size>()],
    ..PassInfo::new("rename", "Rename", "Change an attribute, not the size")
};

fn touch(body: &mut Body, cx: &Context) {
    let root = body.root();
    let value = cx.int_attr(cx.i32(), body.revision() as i64);
    body.set_attr(cx, root, mark(cx), value);
}

test_pass!(Keeping, KEEPS_SIZE, (), |_, body, cx| {
    touch(body, cx.context());
    Ok(())
});

test_pass!(Forgetting, PassInfo::new("forget", "Forget", "Change"), (), |_, body, cx| {
    touch(body, cx.context());
    Ok(())
});

#[track_caller]
fn check(add: impl FnOnce(&mut Pipeline), expected: &[&str]) {
    let cx = context();
    let mut pipeline = Pipeline::new(Anchor::Any);
    add(&mut pipeline);
    let mut body = module(&cx, &[2, 5]);
    let report = PassManager::new(pipeline).run(&cx, &mut body, &RunOptions::default());
    assert_eq!(report.result, Ok(()));
    assert_eq!(said(&cx, &report.messages), expected);
}

#[test]
fn an_analysis_is_computed_again_after_a_change() {
    let lines = ["3 ops, computed 1", "3 ops, computed 1", "3 ops, computed 2"];
    check(|p| _ = p.add(Ask).add(Ask).add(Forgetting).add(Ask), &lines);
}

#[test]
fn what_a_pass_preserves_is_kept_if_it_held() {
    check(|p| _ = p.add(Ask).add(Keeping).add(Ask), &["3 ops, computed 1", "3 ops, computed 1"]);
    let lines = ["3 ops, computed 1", "3 ops, computed 2"];
    check(|p| _ = p.add(Ask).add(Forgetting).add(Keeping).add(Ask), &lines);
}

#[test]
fn who_lies_about_what_is_preserved_is_found_out() {
    let cx = context();
    let mut body = module(&cx, &[2]);
    let lies = |body: &mut Body, change: &dyn Fn(&mut Body)| {
        let check = PreservedCheck::before(&cx, KEEPS_SIZE.preserves, body);
        change(body);
        check.lies(&cx, body)
    };
    assert_eq!(lies(&mut body, &|body| touch(body, &cx)), [""; 0]);
    assert_eq!(lies(&mut body, &|body| append(&cx, body, "test.op", 9)), ["Size"]);
}

#[test]
fn a_nested_pass_sees_what_its_parent_has_at_hand() {
    test_pass!(Up, PassInfo::new("up", "Up", "Look up"), (), |_, body, cx| {
        let above = cx.parent_analysis::<Size>().map(|size| size.ops);
        cx.print(format!("{} under {above:?}", body.num_ops()));
        Ok(())
    });
    let nested = |p: &mut Pipeline| _ = p.nest(Anchor::Any).add(Up);
    check(nested, &["3 under None", "6 under None"]);
    let with = |p: &mut Pipeline| {
        p.add(Ask);
        nested(p);
    };
    check(with, &["3 ops, computed 1", "3 under Some(3)", "6 under Some(3)"]);
    let stale = |p: &mut Pipeline| {
        p.add(Ask).add(Forgetting);
        nested(p);
    };
    check(stale, &["3 ops, computed 1", "3 under None", "6 under None"]);
}

#[test]
fn a_pass_asks_for_analyses_of_children() {
    test_pass!(Down, PassInfo::new("down", "Down", "Look down"), (), |_, body, cx| {
        let block = body.first_block(body.regions(body.root())[0]).expect("it has a block");
        let functions: Vec<_> = body.ops(block).collect();
        for op in functions {
            let size = cx.child_analysis::<Size>(body, op).expect("a function");
            let (ops, computed) = (size.ops, size.computed);
            drop(size);
            append(cx.context(), body.child_mut(op).expect("a function"), "test.op", 1);
            let again = cx.child_analysis::<Size>(body, op).expect("a function");
            let same = cx.child_analysis::<Size>(body, op).expect("a function");
            assert!(crate::sync::Arc::ptr_eq(&again, &same));
            cx.print(format!("{ops} {computed}, {} {}", again.ops, again.computed));
        }
        Ok(())
    });
    check(|p| _ = p.add(Down).add(Down), &["3 1, 4 2", "6 1, 7 2", "4 2, 5 3", "7 2, 8 3"]);
}
