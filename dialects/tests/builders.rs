//! Generated builders make ops that the verifier accepts, with all that follows from what they are
//! given.

use irtool::asm::{PrintOptions, print_module};
use irtool::context::{Context, Location, Type};
use irtool::ir::{Body, Builder, InsertPoint, Value};
use irtool::spec::{Declared, OpSpec, Spelling};
use irtool::verify::{VerifyOptions, verify};
use irtool_dialects::arith::{self, AtomicRMWKind, CmpFPredicate, CmpIPredicate, RoundingMode};
use irtool_dialects::{cf, func, memref, registry, scf};

/// The text of a module with a function that takes values of these types.
fn function(
    inputs: impl Fn(&Context) -> Vec<Type>,
    build: impl Fn(&mut Builder<'_>, &[Value]),
) -> String {
    let cx = Context::new(&registry());
    let inputs = inputs(&cx);
    let mut top = Body::new(&cx, cx.op_name("builtin.module"), Location::UNKNOWN, 1);
    let block = top.create_block();
    top.append_block(top.regions(top.root())[0], block);
    let ty = cx.function_type(&inputs, &[]);
    let mut b = Builder::at(&cx, &mut top, InsertPoint::AtEnd(block));
    let function = func::Func::build(&mut b, "f", ty);
    assert_eq!(function.sym_name(&cx, &top), "f");
    assert_eq!(function.function_type(&cx, &top), ty);
    assert!(!function.no_inline(&cx, &top));
    let region = function.body(&top);
    let own = top.child_mut(function.handle()).expect("a function owns its body");
    let mut b = Builder::new(&cx, own);
    let args: Vec<_> = inputs.iter().map(|ty| (*ty, Location::UNKNOWN)).collect();
    let entry = b.create_block(region, &args);
    let args: Vec<_> = b.body.block_args(entry).collect();
    build(&mut b, &args);
    let options = VerifyOptions { hooks: irtool_dialects::hooks(), ..VerifyOptions::default() };
    verify(&cx, &top, &options).expect("what is built is valid");
    let mut text = Vec::new();
    let custom = PrintOptions { generic: false, ..PrintOptions::default() };
    print_module(&cx, &top, &custom, 1, &mut text).expect("memory takes all");
    String::from_utf8(text).expect("it is text")
}

#[track_caller]
fn contains(text: &str, lines: &[&str]) {
    let mut rest = text;
    for line in lines {
        let at = rest.find(line).unwrap_or_else(|| panic!("no `{line}` in\n{text}"));
        rest = &rest[at + line.len()..];
    }
}

#[test]
fn results_that_follow_are_left_out() {
    let text = function(
        |cx| vec![cx.i32(), cx.i1()],
        |b, args| {
            let sum = arith::AddI::build(b, args[0], args[0]);
            let less = arith::CmpI::build(b, sum.result(b.body), args[0], CmpIPredicate::Slt);
            assert_eq!(less.predicate(b.cx, b.body), CmpIPredicate::Slt);
            less.set_predicate(b.cx, b.body, CmpIPredicate::Ugt);
            arith::Select::build(b, less.result(b.body), args[0], sum.result(b.body));
            let seven = b.cx.int_attr(b.cx.i64(), 7);
            arith::Constant::build(b, seven);
            arith::ExtUI::build(b, args[1], b.cx.i64());
            func::Return::build(b, &[]);
        },
    );
    contains(
        &text,
        &[
            "arith.addi %arg0, %arg0 : i32",
            "arith.cmpi ugt, %0, %arg0 : i32",
            "arith.select %1, %arg0, %0 : i32",
            "arith.constant 7 : i64",
            "arith.extui %arg1 : i1 to i64",
        ],
    );
}

#[test]
fn sizes_of_segments_are_counted() {
    let text = function(
        |cx| vec![cx.i1(), cx.i32(), cx.i32()],
        |b, args| {
            let entry = b.body.defining_block(args[0]).expect("an argument has a block");
            let region = b.body.region_of(entry).expect("it is in a region");
            let branch_at = InsertPoint::AtEnd(entry);
            let yes = b.create_block(region, &[(b.cx.i32(), Location::UNKNOWN)]);
            func::Return::build(b, &[]);
            let no = b.create_block(region, &[]);
            func::Return::build(b, &[]);
            b.set_point(branch_at);
            let branch = cf::CondBranch::build(b, args[0], &args[1..2], &[], yes, no);
            branch.set_branch_weights(b.cx, b.body, Some(&[3, 4]));
            assert_eq!(branch.branch_weights(b.cx, b.body), Some(vec![3, 4]));
            branch.set_true_dest(b.body, no);
            branch.set_false_dest(b.body, yes);
            branch.set_true_dest_operands(b.cx, b.body, &[]);
            branch.set_false_dest_operands(b.cx, b.body, &args[2..]);
            assert_eq!(branch.false_dest_operands(b.cx, b.body).collect::<Vec<_>>(), args[2..]);
        },
    );
    contains(&text, &["cf.cond_br %arg0 weights([3, 4]), ^bb2, ^bb1(%arg2 : i32)"]);
}

#[test]
fn regions_have_their_block_and_terminator() {
    let text = function(
        |cx| vec![cx.index(), cx.i1()],
        |b, args| {
            let looped = scf::For::build(b, args[0], args[0], args[0], &[], &[]);
            let block = b.body.first_block(looped.region(b.body)).expect("it has a block");
            b.body.add_block_arg(block, b.cx.index(), Location::UNKNOWN);
            let chosen = scf::If::build(b, args[1], &[]);
            assert!(b.body.is_region_empty(chosen.else_region(b.body)));
            let one = b.cx.i64_array_attr(&[1]);
            let switch = scf::IndexSwitch::build(b, args[0], &[1, 2], &[], 2);
            assert_ne!(switch.cases_attr(b.cx, b.body), Some(one));
            assert_eq!(switch.cases(b.cx, b.body), [1, 2]);
            assert_eq!(switch.case_regions(b.body).len(), 2);
            func::Return::build(b, &[]);
        },
    );
    contains(
        &text,
        &["scf.for %arg2 = %arg0 to %arg0 step %arg0 {\n    }", "scf.if %arg1 {\n    }"],
    );
    contains(&text, &["scf.index_switch %arg0", "case 1 {", "case 2 {", "default {"]);
}

#[test]
fn attributes_that_may_be_absent_are_set_by_name() {
    let text = function(
        |cx| vec![cx.index()],
        |b, args| {
            let element = b.cx.i32();
            let ty = irtool::context::TypeData::MemRef {
                shape: [4].into(),
                element,
                layout: None,
                memory_space: None,
            };
            let ty = b.cx.intern_type(ty);
            let alloc = memref::Alloc::build(b, &[], &[], ty);
            alloc.set_alignment(b.cx, b.body, Some(16));
            assert_eq!(alloc.alignment(b.cx, b.body), Some(16));
            let load = memref::Load::build(b, alloc.memref(b.body), &[args[0]]);
            load.set_nontemporal(b.cx, b.body, Some(true));
            let kind = AtomicRMWKind::MulI;
            let value = load.result(b.body);
            memref::AtomicRMW::build(b, value, alloc.memref(b.body), &[args[0]], kind);
            let callee = b.cx.identifier("f");
            let call = func::Call::build(b, &[args[0]], callee, &[]);
            assert_eq!(call.callee(b.cx, b.body), callee);
            call.set_no_inline(b.cx, b.body, true);
            assert!(call.no_inline(b.cx, b.body));
            call.set_no_inline(b.cx, b.body, false);
            func::Return::build(b, &[]);
        },
    );
    contains(
        &text,
        &[
            "memref.alloc() {alignment = 16 : i64} : memref<4xi32>",
            "memref.load %alloc[%arg0] {nontemporal = true}",
            "memref.atomic_rmw muli %0, %alloc[%arg0] : (i32, memref<4xi32>) -> i32",
            "call @f(%arg0) : (index) -> ()",
        ],
    );
}

#[test]
#[should_panic(expected = "the context has no dialect that declares `func.return`")]
fn ops_of_unknown_dialects_cannot_be_built() {
    let cx = Context::default();
    let mut body = Body::new(&cx, cx.op_name("test.root"), Location::UNKNOWN, 0);
    func::Return::build(&mut Builder::new(&cx, &mut body), &[]);
}

/// The words of an attribute are the cases of the enum, but for those that Rust reserves.
fn cases_agree<E: std::fmt::Debug>(spec: &OpSpec, attr: &str, case: fn(i64) -> Option<E>) {
    let attr = spec.attrs.iter().find(|known| known.name == attr).expect("it is declared");
    let Spelling::Enum(words) = &attr.constraint.spelling else { panic!("{attr:?}") };
    for (word, value) in words.iter() {
        let name = format!("{:?}", case(*value).expect("a case")).to_lowercase();
        let word = word.replace('_', "");
        assert_eq!(name.trim_start_matches("always"), word);
    }
    assert!(case(words.len() as i64).is_none());
}

#[test]
fn enums_are_those_of_the_declarations() {
    cases_agree(arith::CmpI::SPEC, "predicate", CmpIPredicate::from_value);
    cases_agree(arith::CmpF::SPEC, "predicate", CmpFPredicate::from_value);
    cases_agree(arith::TruncF::SPEC, "roundingmode", RoundingMode::from_value);
    cases_agree(memref::AtomicRMW::SPEC, "kind", AtomicRMWKind::from_value);
}
