//! What is looked at again after changes, where random edits of generated modules do not get.

use super::*;

fn name_symbol(cx: &Context, body: &mut Body, op: Op, name: &str) {
    let attr = cx.symbol_ref_attr(cx.identifier(name));
    body.set_attr(cx, op, cx.identifier("callee"), attr);
}

/// A module without ops, and its block.
fn empty_module(make: &mut Make<'_>) -> (Body, Block) {
    let mut module = Body::from_state(make.cx, &make.state("t.module").regions(1));
    let region = module.regions(module.root())[0];
    let block = add_block(&mut module, region);
    (module, block)
}

/// An isolated op that names a symbol, in a function in a module: the function has no table, so
/// nobody but the root itself tells that it names something else now.
#[test]
fn a_changed_root_that_uses_symbols_is_asked_again() {
    for verified_alone in [false, true] {
        let cx = context();
        let mut make = Make { cx: &cx, line: 0 };
        let (mut module, block) = empty_module(&mut make);
        make.func(&mut module, block, "f", |m, function, block| {
            let state = m.state("t.isolated_use").regions(1);
            let user = function.create_at(&cx, InsertPoint::AtEnd(block), &state);
            m.op(function, block, "t.end", &[], 0);
            let user = function.child_mut(user).expect("it is isolated");
            let inner = add_block(user, user.regions(user.root())[0]);
            m.op(user, inner, "t.end", &[], 0);
            let root = user.root();
            name_symbol(&cx, user, root, "f");
        });
        assert_eq!(messages(&cx, &module, false, false), [""; 0]);
        module.mark_all_verified();

        let stub = |body: &Body| body.child_bodies().next().expect("it has a child").0;
        let stub_of_function = stub(&module);
        let function = module.child_mut(stub_of_function).expect("it has a body");
        let stub_of_user = stub(function);
        let user = function.child_mut(stub_of_user).expect("it has a body");
        let root = user.root();
        name_symbol(&cx, user, root, "nothing");
        if verified_alone {
            // As after a pass on it: nobody knows there what is in the table.
            user.mark_all_verified();
        }
        let expected = ["3: error: 't.isolated_use' op names nothing"];
        assert_eq!(messages(&cx, &module, false, false), expected, "alone: {verified_alone}");
    }
}

/// What the names of a table are is remembered between verifications, so each change of them has to
/// be seen: by uses that are touched at the same time, and by those that are touched later.
#[test]
fn touched_uses_are_asked_of_the_symbols_that_there_are() {
    let cx = context();
    let mut make = Make { cx: &cx, line: 0 };
    let (mut module, block) = empty_module(&mut make);
    make.func(&mut module, block, "f", |m, body, block| {
        m.op(body, block, "t.end", &[], 0);
    });
    let mut user = None;
    make.func(&mut module, block, "g", |m, body, block| {
        user = Some(m.op(body, block, "t.use", &[], 0));
        m.op(body, block, "t.end", &[], 0);
    });
    let user = user.expect("it was made");
    let stubs: Vec<Op> = module.child_bodies().map(|(stub, _)| stub).collect();
    let sym_name = cx.identifier("sym_name");
    let rename = |module: &mut Body, name: &str| {
        let function = module.child_mut(stubs[0]).expect("it has a body");
        function.set_attr(&cx, function.root(), sym_name, cx.string_attr(name));
    };
    let point = |module: &mut Body, name: &str| {
        name_symbol(&cx, module.child_mut(stubs[1]).expect("it has a body"), user, name);
    };
    let wrong = ["5: error: 't.use' op names nothing"];
    let well = |module: &mut Body| {
        assert_eq!(messages(&cx, module, false, false), [""; 0]);
        module.mark_all_verified();
    };
    point(&mut module, "f");
    well(&mut module);
    // The names are remembered from here on.
    point(&mut module, "g");
    well(&mut module);
    point(&mut module, "h");
    assert_eq!(messages(&cx, &module, false, false), wrong);
    rename(&mut module, "h");
    well(&mut module);
    point(&mut module, "f");
    assert_eq!(messages(&cx, &module, false, false), wrong);
    point(&mut module, "h");
    well(&mut module);
    rename(&mut module, "f");
    assert_eq!(messages(&cx, &module, false, false), wrong);
    point(&mut module, "f");
    well(&mut module);
    make.func(&mut module, block, "k", |m, body, block| {
        m.op(body, block, "t.end", &[], 0);
    });
    point(&mut module, "k");
    well(&mut module);
    point(&mut module, "h");
    assert_eq!(messages(&cx, &module, false, false), wrong);
}

/// More touched ops than one thread looks at: they are shared out, and those around them seen once.
#[test]
fn many_touched_ops_are_shared_out() {
    let cx = context();
    let mut make = Make { cx: &cx, line: 0 };
    let (mut module, block) = empty_module(&mut make);
    let mut ops = Vec::new();
    make.func(&mut module, block, "f", |m, body, block| {
        for _ in 0..20_000 {
            ops.push(m.op(body, block, "t.op", &[], 1));
        }
        m.op(body, block, "t.end", &[], 0);
    });
    assert_eq!(messages(&cx, &module, false, false), [""; 0]);
    module.mark_all_verified();
    let stub = module.child_bodies().next().expect("it has a child").0;
    let function = module.child_mut(stub).expect("it has a body");
    for pair in ops.windows(2) {
        let value = function.result(pair[0], 0);
        function.set_operands(pair[1], &[value]);
    }
    assert_eq!(messages(&cx, &module, false, false), [""; 0]);
    // The last one touched uses what comes after it.
    let function = module.child_mut(stub).expect("it has a body");
    let value = function.result(ops[19_999], 0);
    function.set_operands(ops[19_998], &[value]);
    let expected = [
        "20001: error: operand #0 does not dominate this use",
        "20002: note: operand defined here (op in the same block)",
    ];
    assert_eq!(messages(&cx, &module, false, false), expected);
}
