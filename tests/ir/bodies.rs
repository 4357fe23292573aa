//! Bodies as owned things: cloning, dropping, moving, importing, compacting, handle misuse.

use crate::world::{add_block, append, body, context, deep_bodies, deep_regions, isolated, state};
use irtool::ir::{Body, ImportError, IrMapping};

const DEEP: usize = 100_000;

#[test]
fn modules_nested_deeply_are_cloned_walked_compared_and_dropped() {
    let cx = context();
    let mut outer = deep_bodies(&cx, DEEP);
    let copy = outer.clone();
    let mut visited = 0;
    copy.walk_tree(copy.root(), |_, _| visited += 1);
    assert_eq!(visited, DEEP);
    copy.walk_tree_post(copy.root(), |_, _| visited -= 1);
    assert_eq!(visited, 0);
    assert!(copy.equivalent_to(&outer, Default::default()));
    outer.for_each_body(|body| {
        let root = body.root();
        body.set_attr(&cx, root, cx.identifier("seen"), cx.unit_attr());
        visited += 1;
    });
    assert_eq!(visited, DEEP);
    assert!(!copy.equivalent_to(&outer, Default::default()));
    copy.check_links().unwrap();
    outer.compact();
    outer.check_links().unwrap();
}

#[test]
fn regions_nested_deeply_are_cloned_imported_compacted_and_erased() {
    let cx = context();
    let mut deep = deep_regions(&cx, DEEP);
    let block = deep.blocks(deep.regions(deep.root())[0]).next().unwrap();
    let top = deep.first_op(block).unwrap();
    let copy = deep.clone_op(top, &mut IrMapping::new());
    deep.append_op(block, copy);
    assert!(deep.ops_equivalent(top, copy, Default::default()));
    deep.erase_op(top);
    deep.check_links().unwrap();
    deep.compact();
    assert_eq!(deep.num_ops(), DEEP + 1);
    let (mut other, other_block) = body(&cx, "test.func");
    let top = deep.first_op(deep.blocks(deep.regions(deep.root())[0]).next().unwrap()).unwrap();
    let imported = other.import_op(&deep, top, &mut IrMapping::new()).unwrap();
    other.append_op(other_block, imported);
    other.check_links().unwrap();
    assert!(deep.ops_equivalent_with(top, &other, imported, Default::default(), |_, _| false));
    other.erase_op_and_uses(imported);
    other.check_links().unwrap();
}

#[test]
fn a_child_that_gives_way_to_a_newer_one_is_a_change() {
    let cx = context();
    let edit = |body: &mut Body, times: usize| {
        for time in 0..times {
            let number = cx.int_attr(cx.i64(), time as i64);
            body.set_attr(&cx, body.root(), cx.identifier("seen"), number);
        }
    };
    // However much more the one has behind it than the other.
    for times in 0..40 {
        for released in [false, true] {
            let (mut module, block) = body(&cx, "test.module");
            let (stub, _) = isolated(&cx, &mut module, block, "test.func", "f");
            edit(module.child_mut(stub).unwrap(), times);
            let before = module.nested_revision();
            if released {
                module.release(stub);
            } else {
                module.erase_op(stub);
            }
            let between = module.nested_revision();
            isolated(&cx, &mut module, block, "test.func", "f");
            let after = module.nested_revision();
            assert!(before < between && between < after, "{before}, {between}, {after}");
        }
    }
}

#[test]
fn a_child_moves_between_modules_with_its_handles() {
    let cx = context();
    let (mut from, from_block) = body(&cx, "test.module");
    let (mut to, to_block) = body(&cx, "test.module");
    let (stub, inner) = isolated(&cx, &mut from, from_block, "test.func", "f");
    let op = append(&cx, from.child_mut(stub).unwrap(), inner, &state(&cx, "test.op"));
    let child = from.release(stub);
    let stub = to.adopt(child, &[], &[cx.i32()], &[]);
    to.append_op(to_block, stub);
    assert_eq!(to.child(stub).unwrap().first_op(inner), Some(op));
    assert_eq!(to.name(stub), cx.op_name("test.func"));
    assert_eq!(to.value_type(to.result(stub, 0)), cx.i32());
    assert_eq!(from.num_ops(), 1);
    from.check_links().unwrap();
    to.check_links().unwrap();
}

#[test]
fn attributes_and_location_of_a_stub_are_the_childs() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let (stub, _) = isolated(&cx, &mut module, block, "test.func", "f");
    let location = cx.file_location(cx.identifier("a.mlir"), 3, 4);
    let revision = module.revision();
    module.set_location(stub, location);
    module.set_attr(&cx, stub, cx.identifier("kept"), cx.unit_attr());
    assert_eq!(module.revision(), revision, "only the child has changed");
    let child = module.child(stub).unwrap();
    assert_eq!(child.location(child.root()), location);
    assert_eq!(child.properties(child.root()).len(), 1);
    assert_eq!(module.discardable_attrs(stub).len(), 1);
    assert_eq!(module.num_regions(stub), 1);
}

#[test]
fn importing_maps_what_is_defined_outside() {
    let cx = context();
    let (mut source, block) = body(&cx, "test.func");
    let outside = append(&cx, &mut source, block, &state(&cx, "test.op").result(cx.i32()));
    let outside = source.result(outside, 0);
    let wrap = append(&cx, &mut source, block, &state(&cx, "test.wrap").regions(1));
    let inner = add_block(&mut source, Some(wrap), &[cx.i32()]);
    let second = add_block(&mut source, Some(wrap), &[]);
    let arg = source.block_arg(inner, 0);
    let user = state(&cx, "test.end").operands([outside, arg]).successor(second);
    append(&cx, &mut source, inner, &user);

    let (mut target, target_block) = body(&cx, "test.func");
    let value = append(&cx, &mut target, target_block, &state(&cx, "test.op").result(cx.i32()));
    let value = target.result(value, 0);
    let ops = target.num_ops();
    let failed = target.import_op(&source, wrap, &mut IrMapping::new());
    assert_eq!(failed, Err(ImportError::UnmappedValue(outside)));
    assert_eq!(target.num_ops(), ops);
    target.check_links().unwrap();

    let mut map = IrMapping::new();
    map.map(outside, value);
    let copy = target.import_op(&source, wrap, &mut map).unwrap();
    target.append_op(target_block, copy);
    target.check_links().unwrap();
    let new_inner = map.lookup_block(inner).unwrap();
    let user = target.first_op(new_inner).unwrap();
    assert!(target.operands(user).eq([value, map.lookup(arg).unwrap()]));
    assert!(target.successors(user).eq([map.lookup_block(second).unwrap()]));

    let region = target.regions(target.root())[0];
    let failed =
        target.import_region(&source, source.regions(wrap)[0], region, None, &mut IrMapping::new());
    assert_eq!(failed, Err(ImportError::UnmappedValue(outside)));
    target.check_links().unwrap();
    target.import_region(&source, source.regions(wrap)[0], region, None, &mut map).unwrap();
    assert_eq!(target.blocks(region).count(), 3);
    target.check_links().unwrap();

    let failed = target.import_op(&source, source.first_op(inner).unwrap(), &mut {
        let mut map = IrMapping::new();
        map.map_all([outside, arg], [value, value]);
        map
    });
    assert_eq!(failed, Err(ImportError::UnmappedBlock(second)));
    target.check_links().unwrap();
}

#[test]
fn a_callee_is_inlined_into_its_sibling() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let (callee, callee_block) = isolated(&cx, &mut module, block, "test.func", "callee");
    append(&cx, module.child_mut(callee).unwrap(), callee_block, &state(&cx, "test.op"));
    let (caller, _) = isolated(&cx, &mut module, block, "test.func", "caller");
    module.with_child(caller, |module, caller| {
        let callee = module.child(callee).unwrap();
        let from = callee.regions(callee.root())[0];
        let to = caller.regions(caller.root())[0];
        caller.import_region(callee, from, to, None, &mut IrMapping::new()).unwrap();
    });
    module.check_links().unwrap();
    assert_eq!(module.child(caller).unwrap().num_ops(), 2);
}

#[test]
fn compacting_drops_garbage_and_keeps_contents_and_use_order() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let one = append(&cx, &mut body, block, &state(&cx, "test.op").result(cx.i32()));
    let value = body.result(one, 0);
    let users: Vec<_> = (0..4)
        .map(|n| {
            let attr = cx.int_attr(cx.i64(), n);
            let state = state(&cx, "test.op").operand(value).attr(cx.identifier("n"), attr);
            append(&cx, &mut body, block, &state)
        })
        .collect();
    body.erase_op(users[1]);
    let moved = body.operand_use(users[2], 0);
    body.set_use(moved, value); // now the latest use
    body.create(&cx, &state(&cx, "test.op").operand(value)); // never attached
    let numbers = |body: &Body| -> Vec<_> {
        let first = body.blocks(body.regions(body.root())[0]).next().unwrap();
        let value = body.result(body.first_op(first).unwrap(), 0);
        body.users(value).map(|op| body.attrs(op).first().map(|attr| attr.value)).collect()
    };
    let before: Vec<_> = numbers(&body).into_iter().flatten().collect();
    let revision = body.revision();
    let copy = body.clone();
    body.compact();
    body.check_links().unwrap();
    assert!(body.revision() > revision);
    assert_eq!(body.num_ops(), 5);
    assert_eq!(body.op_capacity(), 5);
    assert_eq!(body.pool_usage(), 100);
    assert_eq!(numbers(&body).into_iter().flatten().collect::<Vec<_>>(), before);
    assert!(body.equivalent_to(&copy, Default::default()));
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "op1 was erased")]
fn an_erased_op_is_caught() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let op = append(&cx, &mut body, block, &state(&cx, "test.op"));
    body.erase_op(op);
    append(&cx, &mut body, block, &state(&cx, "test.op"));
    body.num_operands(op);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "value0 was erased")]
fn an_erased_value_is_caught() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let op = append(&cx, &mut body, block, &state(&cx, "test.op").result(cx.i1()));
    let value = body.result(op, 0);
    body.erase_op(op);
    body.value_type(value);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "op1 is of another body")]
fn an_op_of_another_body_is_caught() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.module");
    let (stub, inner) = isolated(&cx, &mut body, block, "test.func", "f");
    let op = append(&cx, body.child_mut(stub).unwrap(), inner, &state(&cx, "test.op"));
    body.detach_op(op);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "is of another body")]
fn a_handle_from_before_compacting_is_caught() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.module");
    body.compact();
    body.first_op(block);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "op1 is erased but still has uses")]
fn erasing_an_op_in_use_is_caught() {
    let cx = context();
    let (mut body, block) = body(&cx, "test.func");
    let op = append(&cx, &mut body, block, &state(&cx, "test.op").result(cx.i1()));
    let user = state(&cx, "test.op").operand(body.result(op, 0));
    append(&cx, &mut body, block, &user);
    body.erase_op(op);
}

#[test]
#[should_panic(expected = "the root of a body cannot be erased")]
fn the_root_is_not_erased() {
    let cx = context();
    let (mut body, _) = body(&cx, "test.func");
    body.erase_op(body.root());
}
