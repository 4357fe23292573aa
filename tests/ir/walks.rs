//! Walks that change what they walk over, and walks over trees of bodies.

use crate::world::{add_block, append, body, context, isolated, state};
use irtool::context::Context;
use irtool::ir::{Body, Op, Walk};

/// Two ops with regions around others, and empty blocks and regions between.
fn example(cx: &Context) -> (Body, Vec<Op>) {
    let (mut body, block) = body(cx, "test.module");
    let plain = state(cx, "test.op");
    let mut ops = vec![append(cx, &mut body, block, &plain)];
    for _ in 0..2 {
        let wrap = append(cx, &mut body, block, &state(cx, "test.wrap").regions(3));
        ops.push(wrap);
        add_block(&mut body, Some(wrap), &[]);
        let inner = add_block(&mut body, Some(wrap), &[]);
        ops.push(append(cx, &mut body, inner, &plain));
        ops.push(append(cx, &mut body, inner, &plain));
        add_block(&mut body, Some(wrap), &[]);
        let third = body.create_block();
        body.append_block(body.regions(wrap)[2], third);
        ops.push(append(cx, &mut body, third, &plain));
    }
    (body, ops)
}

#[test]
fn skipping_and_interrupting() {
    let cx = context();
    let (body, ops) = example(&cx);
    let mut seen = Vec::new();
    assert!(body.walk(body.root(), |op| {
        seen.push(op);
        if op == ops[1] { Walk::Skip } else { Walk::Advance }
    }));
    assert_eq!(seen[1..], [ops[0], ops[1], ops[5], ops[6], ops[7], ops[8]]);
    let mut count = 0;
    assert!(!body.walk(body.root(), |op| {
        count += 1;
        if op == ops[3] { Walk::Interrupt } else { Walk::Advance }
    }));
    assert_eq!(count, 5);
    assert!(!body.walk_post(body.root(), |_| Walk::Interrupt));
}

#[test]
fn a_walk_of_a_part_stays_in_it() {
    let cx = context();
    let (body, ops) = example(&cx);
    let mut seen = Vec::new();
    body.walk(ops[1], |op| seen.push(op));
    assert_eq!(seen, ops[1..5]);
    seen.clear();
    body.walk_post(ops[1], |op| seen.push(op));
    assert_eq!(seen, [ops[2], ops[3], ops[4], ops[1]]);
    assert!(body.nested_ops(ops[1]).eq(ops[2..5].iter().copied()));
    assert_eq!(body.nested_ops(ops[0]).count(), 0);
    let mut blocks = 0;
    body.walk_blocks(ops[1], |_| blocks += 1);
    assert_eq!(blocks, 4);
}

#[test]
fn a_post_order_walk_may_erase_whatever_it_visits() {
    let cx = context();
    for erased in 0..9 {
        let (mut body, ops) = example(&cx);
        let mut seen = Vec::new();
        let root = body.root();
        body.walk_post_mut(root, |body, op| {
            seen.push(op);
            if op == ops[erased] {
                body.erase_op(op);
            }
        });
        let (unchanged, _) = example(&cx);
        let mut expected = Vec::new();
        unchanged.walk_post(unchanged.root(), |op| expected.push(op.dense()));
        let seen: Vec<_> = seen.iter().map(|op| op.dense()).collect();
        assert_eq!(seen, expected);
        body.check_links().unwrap();
    }
    let (mut body, _) = example(&cx);
    let root = body.root();
    body.walk_post_mut(root, |body, op| {
        if op != root {
            body.erase_op(op);
        }
    });
    assert_eq!(body.num_ops(), 1);
}

#[test]
fn a_pre_order_walk_may_erase_what_it_skips() {
    let cx = context();
    let (mut body, ops) = example(&cx);
    let root = body.root();
    let mut seen = Vec::new();
    body.walk_mut(root, |body, op| {
        seen.push(op);
        if op == ops[1] || op == ops[6] || op == ops[8] {
            body.erase_op(op);
            return Walk::Skip;
        }
        Walk::Advance
    });
    assert_eq!(seen, [root, ops[0], ops[1], ops[5], ops[6], ops[7], ops[8]]);
    body.check_links().unwrap();
}

#[test]
fn a_tree_walk_visits_isolated_ops_as_stubs_and_enters_them() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let (first, first_block) = isolated(&cx, &mut module, block, "test.func", "a");
    let inner = append(&cx, module.child_mut(first).unwrap(), first_block, &state(&cx, "test.op"));
    let (second, _) = isolated(&cx, &mut module, block, "test.func", "b");
    let last = append(&cx, &mut module, block, &state(&cx, "test.op"));
    let name = |body: &Body, op: Op| (std::ptr::eq(body, &module), op);
    let mut seen = Vec::new();
    module.walk_tree(module.root(), |body, op| seen.push(name(body, op)));
    let root = (true, module.root());
    assert_eq!(seen, [root, (true, first), (false, inner), (true, second), (true, last)]);
    seen.clear();
    module.walk_tree_post(module.root(), |body, op| seen.push(name(body, op)));
    assert_eq!(seen, [(false, inner), (true, first), (true, second), (true, last), root]);
    seen.clear();
    module.walk_tree(first, |body, op| seen.push(name(body, op)));
    assert_eq!(seen, [(true, first), (false, inner)]);
    seen.clear();
    module.walk_tree_post(first, |body, op| seen.push(name(body, op)));
    assert_eq!(seen, [(false, inner), (true, first)]);
    seen.clear();
    module.walk_tree(module.root(), |body, op| {
        seen.push(name(body, op));
        if op == first { Walk::Skip } else { Walk::Advance }
    });
    assert_eq!(seen.len(), 4);
}
