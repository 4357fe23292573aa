//! When two ops count as the same.

use crate::world::{add_block, append, body, context, isolated, state};
use irtool::context::{Context, Location};
use irtool::ir::{Body, Equivalence, IrMapping, Op, OpState};

fn pair(cx: &Context, first: &OpState, second: &OpState) -> (Body, Op, Op) {
    let (mut body, block) = body(cx, "test.func");
    let one = append(cx, &mut body, block, first);
    let two = append(cx, &mut body, block, second);
    (body, one, two)
}

fn check(cx: &Context, first: &OpState, second: &OpState, flags: Equivalence) -> bool {
    let (body, one, two) = pair(cx, first, second);
    let equal = body.ops_equivalent(one, two, flags);
    assert_eq!(equal, body.ops_equivalent(two, one, flags));
    if equal {
        assert_eq!(body.hash_op(one, flags), body.hash_op(two, flags));
    } else {
        assert_ne!(body.hash_op(one, flags), body.hash_op(two, flags));
    }
    equal
}

#[test]
fn name_attributes_types_and_locations_matter_unless_ignored() {
    let cx = context();
    let none = Equivalence::empty();
    let op = state(&cx, "test.op");
    let attr = |name: &str| op.clone().attr(cx.identifier(name), cx.unit_attr());
    let mut located = op.clone();
    located.location = cx.file_location(cx.identifier("a"), 1, 1);
    assert!(check(&cx, &op, &op, none));
    assert!(!check(&cx, &op, &state(&cx, "test.wrap"), none));
    assert!(!check(&cx, &op, &op.clone().result(cx.i1()), none));
    assert!(!check(&cx, &op.clone().result(cx.i1()), &op.clone().result(cx.i32()), none));
    assert!(!check(&cx, &op, &attr("kept"), none));
    assert!(!check(&cx, &attr("other"), &attr("kept"), none));
    assert!(check(&cx, &op, &attr("kept"), Equivalence::IGNORE_PROPERTIES));
    assert!(check(&cx, &op, &attr("other"), Equivalence::IGNORE_DISCARDABLE_ATTRS));
    assert!(!check(&cx, &op, &attr("other"), Equivalence::IGNORE_PROPERTIES));
    assert!(!check(&cx, &op, &located, none));
    assert!(check(&cx, &op, &located, Equivalence::IGNORE_LOCATIONS));
}

#[test]
fn operands_of_commutative_ops_may_change_places() {
    let cx = context();
    for (name, commutes) in [("test.op", false), ("test.add", true)] {
        let (mut body, block) = body(&cx, "test.func");
        let source = append(&cx, &mut body, block, &state(&cx, "test.op").results([cx.i32(); 3]));
        let values: Vec<_> = body.results(source).collect();
        let mut op = |order: [usize; 3]| {
            let state = state(&cx, name).operands(order.map(|n| values[n]));
            append(&cx, &mut body, block, &state)
        };
        let (one, two, three) = (op([0, 1, 2]), op([2, 0, 1]), op([0, 1, 1]));
        let none = Equivalence::empty();
        assert_eq!(body.ops_equivalent(one, two, none), commutes);
        assert_eq!(body.hash_op(one, none) == body.hash_op(two, none), commutes);
        assert!(!body.ops_equivalent(one, three, none));
        assert!(!body.ops_equivalent(one, two, Equivalence::IGNORE_COMMUTATIVITY));
        let ignore = Equivalence::IGNORE_COMMUTATIVITY;
        assert_ne!(body.hash_op(one, ignore), body.hash_op(two, ignore));
    }
}

/// An op with two blocks, an inner value used across them, and an isolated op.
fn nest(cx: &Context) -> (Body, Op) {
    let (mut body, block) = body(cx, "test.func");
    let wrap = append(cx, &mut body, block, &state(cx, "test.wrap").regions(2));
    let first = add_block(&mut body, Some(wrap), &[cx.i32()]);
    let second = add_block(&mut body, Some(wrap), &[]);
    let arg = body.block_arg(first, 0);
    let op = append(cx, &mut body, first, &state(cx, "test.op").operand(arg).result(cx.i32()));
    append(cx, &mut body, first, &state(cx, "test.end").successor(second));
    let user = state(cx, "test.op").operand(body.result(op, 0));
    append(cx, &mut body, second, &user);
    let (stub, inner) = isolated(cx, &mut body, second, "test.func", "f");
    append(cx, body.child_mut(stub).unwrap(), inner, &state(cx, "test.op"));
    (body, wrap)
}

#[test]
fn regions_are_compared_with_what_they_define() {
    let cx = context();
    let none = Equivalence::empty();
    // Each edit of a copy makes it different.
    for edit in 0..9 {
        let (mut body, wrap) = nest(&cx);
        let block = body.block_of(wrap).unwrap();
        let mut map = IrMapping::new();
        let copy = body.clone_op(wrap, &mut map);
        body.append_op(block, copy);
        assert!(body.ops_equivalent(wrap, copy, none));
        let region = body.regions(copy)[0];
        let (first, second) = (body.first_block(region).unwrap(), body.last_block(region).unwrap());
        let (op, user) = (body.first_op(first).unwrap(), body.first_op(second).unwrap());
        match edit {
            0 => body.set_operand(user, 0, body.block_arg(first, 0)),
            1 => body.set_successor(body.last_op(first).unwrap(), 0, first),
            2 => body.erase_op(user),
            3 => body.move_op_before(body.last_op(second).unwrap(), user),
            4 => body.set_value_type(body.block_arg(first, 0), cx.i64()),
            5 => drop(add_block(&mut body, Some(copy), &[])),
            6 => body.move_op(op, irtool::ir::InsertPoint::AtEnd(first)),
            7 => {
                let stub = body.last_op(second).unwrap();
                let child = body.child_mut(stub).unwrap();
                let op = child.nested_ops(child.root()).next().unwrap();
                child.set_attr(&cx, op, cx.identifier("a"), cx.unit_attr());
            }
            _ => body.move_op(user, irtool::ir::InsertPoint::AtEnd(first)),
        }
        assert!(!body.ops_equivalent(wrap, copy, none), "edit {edit}");
        assert!(!body.ops_equivalent(copy, wrap, none), "edit {edit}");
    }
}

#[test]
fn bodies_are_compared_with_each_other() {
    let cx = context();
    let none = Equivalence::empty();
    let (one, _) = nest(&cx);
    let (mut two, wrap) = nest(&cx);
    assert!(one.equivalent_to(&two, none));
    two.set_location(wrap, cx.file_location(cx.identifier("a"), 1, 1));
    assert!(!one.equivalent_to(&two, none));
    assert!(one.equivalent_to(&two, Equivalence::IGNORE_LOCATIONS));
    assert_ne!(two.location(wrap), Location::UNKNOWN);
}

#[test]
fn values_from_outside_are_compared_as_asked() {
    let cx = context();
    let build = || {
        let (mut body, block) = body(&cx, "test.func");
        let source = append(&cx, &mut body, block, &state(&cx, "test.op").results([cx.i32(); 2]));
        let user = state(&cx, "test.op").operand(body.result(source, 1));
        let user = append(&cx, &mut body, block, &user);
        (body, user)
    };
    let ((one, a), (two, b)) = (build(), build());
    let none = Equivalence::empty();
    assert!(!one.ops_equivalent_with(a, &two, b, none, |_, _| false));
    assert!(one.ops_equivalent_with(a, &two, b, none, |v, w| {
        one.definition(v) == one.definition(one.operand(a, 0))
            && two.definition(w) == two.definition(two.operand(b, 0))
    }));
}
