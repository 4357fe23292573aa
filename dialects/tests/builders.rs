//! Generated builders make ops that the verifier accepts, and that print as if they were parsed.

use irtool::asm::{PrintOptions, print_module};
use irtool::context::{Context, Location};
use irtool::ir::{Body, Builder, InsertPoint};
use irtool::spec::Declared;
use irtool_dialects::arith::{self, CmpIPredicate};
use irtool_dialects::{builtin, cf, func, memref, registry, scf};

/// A module with a function `@f` of these types, and the block that the function starts with.
fn in_function(
    inputs: impl Fn(&Context) -> Vec<irtool::context::Type>,
    build: impl Fn(&mut Builder<'_>, &[irtool::ir::Value]),
) -> String {
    let cx = Context::new(&registry());
    let inputs = inputs(&cx);
    let mut top = Body::new(&cx, cx.op_name("builtin.module"), Location::UNKNOWN, 1);
    let block = top.create_block();
    top.append_block(top.regions(top.root())[0], block);
    let mut b = Builder::at(&cx, &mut top, InsertPoint::AtEnd(block));
    let ty = cx.function_type(&inputs, &[]);
    let function = func::Func::build(&mut b, "f", ty);
    assert_eq!(function.sym_name(&cx, &top), "f");
    assert_eq!(function.function_type(&cx, &top), ty);
    let region = function.body(&top);
    let own = top.child_mut(function.handle()).expect("a function owns its body");
    let mut b = Builder::new(&cx, own);
    let args: Vec<_> = inputs.iter().map(|ty| (*ty, Location::UNKNOWN)).collect();
    let entry = b.create_block(region, &args);
    let args: Vec<_> = b.body.block_args(entry).collect();
    build(&mut b, &args);
    check(&cx, &top)
}

fn check(cx: &Context, top: &Body) -> String {
    let hooks = irtool_dialects::hooks();
    let found = irtool::verify::verify_with(cx, top, hooks, false);
    assert!(found.is_empty(), "{found:?}");
    let mut text = Vec::new();
    print_module(cx, top, &PrintOptions::default(), &mut text).expect("memory takes all");
    String::from_utf8(text).expect("it is text")
}
