//! Edits one by one, where the model has nothing to say: orders of uses, revisions, cost.

use crate::world::{add_block, append, body, context, state};
use irtool::asm::{ParseOptions, parse_module};
use irtool::context::Location;
use irtool::ir::{Body, Builder, InsertPoint};

#[test]
fn replacing_all_uses_reverses_their_order() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let old = append(&cx, &mut body, block, &state(&cx, "test.op").result(cx.i32()));
    let new = append(&cx, &mut body, block, &state(&cx, "test.op").result(cx.i32()));
    let (old, new) = (body.result(old, 0), body.result(new, 0));
    for _ in 0..3 {
        append(&cx, &mut body, block, &state(&cx, "test.op").operand(old));
    }
    let before: Vec<_> = body.users(old).collect();
    body.replace_all_uses(old, new);
    assert!(body.users(new).eq(before.into_iter().rev()));
}

#[test]
fn edits_that_change_nothing_leave_the_revision() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let op = append(&cx, &mut body, block, &state(&cx, "test.op").result(cx.i32()));
    let value = body.result(op, 0);
    let user = append(&cx, &mut body, block, &state(&cx, "test.op").operand(value));
    body.set_attr(&cx, op, cx.identifier("a"), cx.unit_attr());
    let revision = body.revision();
    body.set_attr(&cx, op, cx.identifier("a"), cx.unit_attr());
    body.erase_attr(op, cx.identifier("b"));
    body.set_operand(user, 0, value);
    body.set_operands(user, &[value]);
    body.set_value_type(value, cx.i32());
    body.set_location(op, Location::UNKNOWN);
    body.replace_all_uses(value, value);
    body.insert_operands(user, 1, &[]);
    body.erase_operands(user, 1, 0);
    body.set_successors(op, &[]);
    assert_eq!(body.revision(), revision);
    body.set_value_type(value, cx.i64());
    assert!(body.revision() > revision);
}

#[test]
fn only_changes_of_the_control_flow_advance_its_revision() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let second = add_block(&mut body, None, &[cx.i32()]);
    let end = append(&cx, &mut body, block, &state(&cx, "test.end").successor(second));
    let cfg = body.cfg_revision();
    let op = append(&cx, &mut body, block, &state(&cx, "test.op").result(cx.i32()));
    body.move_op_before(op, end);
    body.set_attr(&cx, end, cx.identifier("a"), cx.unit_attr());
    body.add_operand(end, body.result(op, 0));
    assert_eq!(body.cfg_revision(), cfg);
    for edit in 0..5 {
        let cfg = body.cfg_revision();
        match edit {
            0 => body.set_successor(end, 0, block),
            1 => body.detach_op(end),
            2 => body.append_op(second, end),
            3 => body.move_block_before(second, block),
            _ => body.erase_op(end),
        }
        assert!(body.cfg_revision() > cfg, "edit {edit}");
    }
}

#[test]
fn inserting_at_one_place_does_not_respace_the_block_each_time() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let op = state(&cx, "test.op");
    for _ in 0..200_000 {
        append(&cx, &mut body, block, &op);
    }
    let end = append(&cx, &mut body, block, &state(&cx, "test.end"));
    let first = body.first_op(block).unwrap();
    // Quadratic respacing would take minutes.
    for _ in 0..200_000 {
        body.create_at(&cx, InsertPoint::Before(end), &op);
        body.create_at(&cx, InsertPoint::After(first), &op);
        body.create_at(&cx, InsertPoint::AtStart(block), &op);
    }
    body.check_links().unwrap();
    assert_eq!(body.num_ops(), 800_002);
}

#[test]
fn a_builder_goes_on_where_it_is() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let end = append(&cx, &mut body, block, &state(&cx, "test.end"));
    for point in [InsertPoint::AtStart(block), InsertPoint::Before(end), InsertPoint::After(end)] {
        let mut builder = Builder::at(&cx, &mut body, point);
        let first = builder.create(&state(&cx, "test.op"));
        let second = builder.create(&state(&cx, "test.op"));
        assert_eq!(body.next_op(first), Some(second), "{point:?}");
    }
    assert_eq!(body.prev_op(end), body.ops(block).nth(3));
}

#[test]
fn splitting_and_merging_are_inverse() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let ops: Vec<_> =
        (0..5).map(|_| append(&cx, &mut body, block, &state(&cx, "test.op"))).collect();
    let tail = body.split_block(ops[2]);
    assert!(body.ops(block).eq(ops[..2].iter().copied()));
    assert!(body.ops(tail).eq(ops[2..].iter().copied()));
    assert_eq!(body.next_block(block), Some(tail));
    body.merge_blocks(tail, block, &[]);
    assert!(body.ops(block).eq(ops.iter().copied()));
    body.check_links().unwrap();
}

#[test]
fn a_thousand_attributes_stay_sorted() {
    let cx = context();
    let (mut body, _) = body(&cx, "test.func");
    let root = body.root();
    for n in 0..1000u32 {
        let name = cx.identifier(format!("n{}", n.wrapping_mul(2_654_435_761)));
        body.set_attr(&cx, root, name, cx.unit_attr());
    }
    let names: Vec<_> = body.attrs(root).iter().map(|attr| cx.bytes(attr.name)).collect();
    assert!(names.is_sorted());
    assert_eq!(names.len(), 1000);
}

#[test]
fn ops_of_one_text_share_attributes_until_one_changes() {
    let cx = context();
    let text = "\"test.op\"() {a = 1 : i32, b} : () -> ()\n".repeat(6);
    let options = ParseOptions { allow_unregistered: true };
    let mut body = parse_module(&cx, "m", text.as_bytes(), options, 1).expect("it parses");
    let ops: Vec<_> = body.nested_ops(body.root()).collect();
    let (a, b, c) = (cx.identifier("a"), cx.identifier("b"), cx.identifier("c"));
    let unit = cx.unit_attr();
    body.set_attr(&cx, ops[1], a, unit);
    body.erase_attr(ops[2], a);
    body.set_attr(&cx, ops[3], c, unit);
    body.set_discardable_attrs(&cx, ops[4], &[cx.named("b", unit)]);
    let names = |body: &Body, op| {
        let attrs = body.attrs(op).iter();
        attrs.map(|attr| (cx.str(attr.name).into_owned(), attr.value == unit)).collect::<Vec<_>>()
    };
    let named = |list: &[(&str, bool)]| {
        list.iter().map(|(name, unit)| ((*name).to_owned(), *unit)).collect::<Vec<_>>()
    };
    for untouched in [ops[0], ops[5]] {
        assert_eq!(names(&body, untouched), named(&[("a", false), ("b", true)]));
    }
    assert_eq!(names(&body, ops[1]), named(&[("a", true), ("b", true)]));
    assert_eq!(names(&body, ops[2]), named(&[("b", true)]));
    assert_eq!(names(&body, ops[3]), named(&[("a", false), ("b", true), ("c", true)]));
    assert_eq!(names(&body, ops[4]), named(&[("b", true)]));
    assert!(body.attr(ops[0], b).is_some());
}
