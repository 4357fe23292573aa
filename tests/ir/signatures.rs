//! What an op's header says of its signature stays true, whoever makes or changes the op.

use crate::world::{append, body, context, isolated, state};
use irtool::asm::{ParseOptions, parse_module};
use irtool::context::{Context, Location};
use irtool::ir::{Block, Body, InsertPoint, IrMapping, Op, SymbolLimit, SymbolUses, Symbols};
use irtool::pass::{PassManager, PassRegistry, RunOptions, parse_anchored};
use irtool_testkit::generate::{self, Dialect, Features, Shape};

/// A body with `%a, %b = def`, `%c = use(%a, %b) {kept, x}` and `end`, all headers filled.
fn example(cx: &Context) -> (Body, Block, [Op; 3]) {
    let (mut body, block) = body(cx, "test.func");
    let def = append(cx, &mut body, block, &state(cx, "test.op").results([cx.i32(), cx.i64()]));
    let (a, b) = (body.result(def, 0), body.result(def, 1));
    let user = state(cx, "test.op").operands([a, b]).result(cx.i32());
    let user = user.attr(cx.identifier("kept"), cx.unit_attr());
    let user = user.attr(cx.identifier("x"), cx.int_attr(cx.i32(), 1));
    let user = append(cx, &mut body, block, &user);
    let end = append(cx, &mut body, block, &state(cx, "test.end"));
    body.check_signatures(cx).unwrap();
    (body, block, [def, user, end])
}

type Edit = (&'static str, fn(&Context, &mut Body, [Op; 3]));

/// Each changes a signature: of `user`, or of another op.
const EDITS: &[Edit] = &[
    ("set_attr", |cx, body, [_, user, _]| {
        body.set_attr(cx, user, cx.identifier("x"), cx.int_attr(cx.i32(), 2));
    }),
    ("set_property", |cx, body, [_, user, _]| {
        body.set_property(cx, user, cx.identifier("x"), cx.int_attr(cx.i32(), 1));
    }),
    ("set_discardable_attr", |cx, body, [_, user, _]| {
        body.set_discardable_attr(cx, user, cx.identifier("y"), cx.unit_attr());
    }),
    ("set_properties", |cx, body, [_, user, _]| body.set_properties(cx, user, &[])),
    ("set_discardable_attrs", |cx, body, [_, user, _]| body.set_discardable_attrs(cx, user, &[])),
    ("erase_attr", |cx, body, [_, user, _]| {
        body.erase_attr(user, cx.identifier("kept"));
    }),
    ("map_attrs", |cx, body, [_, user, _]| body.map_attrs(user, |_| cx.bool_attr(true))),
    ("set_operand", |_, body, [_, user, _]| body.set_operand(user, 0, body.operand(user, 1))),
    ("set_operands", |_, body, [_, user, _]| {
        body.set_operands(user, &[body.operand(user, 1), body.operand(user, 0)]);
    }),
    ("add_operand", |_, body, [_, user, _]| body.add_operand(user, body.operand(user, 1))),
    ("insert_operands", |_, body, [_, user, end]| {
        body.insert_operands(end, 0, &[body.operand(user, 1)]);
    }),
    ("erase_operand", |_, body, [_, user, _]| body.erase_operand(user, 0)),
    ("set_use", |_, body, [_, user, _]| {
        body.set_use(body.operand_use(user, 0), body.operand(user, 1));
    }),
    ("replace_all_uses", |_, body, [def, ..]| {
        body.replace_all_uses(body.result(def, 0), body.result(def, 1));
    }),
    ("replace_uses_if", |_, body, [def, ..]| {
        body.replace_uses_if(body.result(def, 0), body.result(def, 1), |_, _| true);
    }),
    ("replace_op_with_values", |cx, body, [def, user, _]| {
        let block = body.block_of(user).unwrap();
        let arg = body.add_block_arg(block, cx.index(), Location::UNKNOWN);
        body.replace_op_with_values(def, &[arg, arg]);
    }),
    ("replace_op_with_op", |cx, body, [def, ..]| {
        let other = body.create(cx, &state(cx, "test.op").results([cx.index(), cx.index()]));
        body.insert_op(InsertPoint::Before(def), other);
        body.replace_op_with_op(def, other);
    }),
    ("set_value_type", |cx, body, [def, ..]| {
        body.set_value_type(body.result(def, 0), cx.index());
    }),
    ("add_result", |cx, body, [def, ..]| {
        body.add_result(def, cx.index());
    }),
    ("erase_result", |_, body, [_, user, _]| body.erase_result(user, 0)),
    ("erase_uses", |_, body, [def, ..]| body.erase_uses(body.result(def, 0))),
    ("erase_op_and_uses", |_, body, [def, ..]| body.erase_op_and_uses(def)),
    ("drop_all_references", |_, body, [_, user, _]| body.drop_all_references(user)),
];

#[test]
fn each_edit_forgets_the_signatures_that_it_changes() {
    let cx = context();
    for (name, edit) in EDITS {
        let (mut body, _, ops) = example(&cx);
        let revision = body.revision();
        edit(&cx, &mut body, ops);
        assert!(body.revision() > revision, "{name} did nothing");
        body.check_signatures(&cx).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
    }
}

/// A header that says that only attributes have changed must not say so of more.
#[test]
fn edits_after_one_of_attributes_are_not_taken_for_it() {
    let cx = context();
    for (name, edit) in EDITS {
        let (mut body, _, ops) = example(&cx);
        for op in ops {
            body.set_attr(&cx, op, cx.identifier("first"), cx.unit_attr());
        }
        edit(&cx, &mut body, ops);
        body.check_signatures(&cx).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
    }
}

#[test]
fn copies_have_signatures_of_their_own() {
    let cx = context();
    let (mut body, block, [def, user, _]) = example(&cx);
    let arg = body.add_block_arg(block, cx.index(), Location::UNKNOWN);
    let mut map = IrMapping::new();
    map.map(body.result(def, 0), arg);
    body.clone_op_at(user, InsertPoint::After(user), &mut map);
    body.check_signatures(&cx).unwrap();
    let (mut other, other_block) = crate::world::body(&cx, "test.func");
    let mut map = IrMapping::new();
    for number in 0..2 {
        let arg = other.add_block_arg(other_block, cx.index(), Location::UNKNOWN);
        map.map(body.result(def, number), arg);
    }
    let copy = other.import_op(&body, user, &mut map).unwrap();
    other.append_op(other_block, copy);
    other.check_signatures(&cx).unwrap();
    body.clone().check_signatures(&cx).unwrap();
    body.compact();
    body.check_signatures(&cx).unwrap();
}

#[test]
fn renaming_symbols_forgets_signatures_of_who_names_them() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let (func, inner) = isolated(&cx, &mut module, block, "test.func", "f");
    let call =
        state(&cx, "test.op").attr(cx.identifier("callee"), cx.symbol_ref_attr(cx.identifier("f")));
    append(&cx, module.child_mut(func).unwrap(), inner, &call);
    module.check_signatures(&cx).unwrap();
    let new = cx.identifier("g");
    let limit = SymbolLimit::Op(module.root());
    SymbolUses::new(&cx).replace(&mut module, &[func], new, limit);
    Symbols::new(&cx).set_name(&mut module, func, new);
    module.check_signatures(&cx).unwrap();
}

#[test]
fn parsing_and_cse_leave_true_signatures() {
    let plain = generate::big(1_000, Shape::Functions(100), Dialect::Scf);
    let random = (0..40).map(|seed| generate::module(seed, 200, Features::ALL));
    let mut edited = 0;
    for text in random.chain([plain]) {
        let cx = Context::new(&irtool_dialects::registry());
        let options = ParseOptions { allow_unregistered: true };
        let parsed = parse_module(&cx, "test.mlir", text.as_bytes(), options, 1);
        let mut body = parsed.expect("what is generated parses");
        body.check_signatures(&cx).unwrap();
        let mut passes = PassRegistry::new();
        irtool::transforms::register(&mut passes);
        let pipeline = parse_anchored("any(cse,any(cse))", &passes).expect("well-formed");
        let revision = body.revision();
        let report = PassManager::new(pipeline).run(&cx, &mut body, &RunOptions::default());
        edited += usize::from(report.result.is_ok() && body.revision() > revision);
        body.check_signatures(&cx).unwrap();
    }
    assert!(edited > 0, "cse changed nothing");
}
