//! Symbol uses and renaming against what mlir-opt 22 finds: the expectations are what its
//! `--test-symbol-uses` and `--test-symbol-rauw` print on the modules in `inputs/`. (The latter
//! replaces user by user and so misses references in a table's own attributes: there are none.)

use crate::world::declared;
use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::{AttrData, Attribute, Context, Traits};
use irtool::ir::{Body, Op, SymbolLimit, SymbolUses, Symbols};

fn context() -> Context {
    let isolated = Traits::ISOLATED_FROM_ABOVE;
    declared(&[
        ("builtin", "builtin.module", isolated | Traits::SYMBOL_TABLE),
        ("func", "func.func", isolated),
        ("func", "func.return", Traits::TERMINATOR),
        ("func", "func.call", Traits::empty()),
    ])
}

fn parse(cx: &Context, text: &str) -> Body {
    let options = ParseOptions { allow_unregistered: true };
    parse_module(cx, "test.mlir", text.as_bytes(), options, 1).unwrap()
}

fn spelled(cx: &Context, reference: Attribute) -> String {
    let AttrData::SymbolRef { root, nested } = cx.attr_data(reference) else { panic!() };
    let names =
        std::iter::once(root).chain(nested.iter()).map(|&name| format!("@{}", cx.str(name)));
    names.collect::<Vec<_>>().join("::")
}

/// The paths to all symbols, in post-order.
fn symbols(cx: &Context, body: &Body, path: &mut Vec<Op>, into: &mut Vec<Vec<Op>>) {
    for op in body.nested_ops(body.root()) {
        path.push(op);
        if let Some(child) = body.child(op) {
            symbols(cx, child, path, into);
        }
        if Symbols::new(cx).name(body, op).is_some() {
            into.push(path.clone());
        }
        path.pop();
    }
}

#[test]
fn uses_are_those_that_mlir_opt_finds() {
    let cx = context();
    let module = parse(&cx, include_str!("inputs/symbol-uses.mlir"));
    let mut paths = Vec::new();
    symbols(&cx, &module, &mut Vec::new(), &mut paths);
    let mut uses = SymbolUses::new(&cx);
    let mut lines = Vec::new();
    for path in paths {
        let (&op, stubs) = path.split_last().unwrap();
        let body = stubs.iter().fold(&module, |body, &stub| body.child(stub).unwrap());
        let name = cx.str(Symbols::new(&cx).name(body, op).unwrap());
        let nested = uses.all(body, SymbolLimit::Op(op)).unwrap().len();
        let limit = SymbolLimit::Op(module.root());
        let found = uses.of_symbol(&module, &path, limit).unwrap();
        assert_eq!(uses.known_unused(&module, &path, limit), found.is_empty());
        let found: Vec<String> = found
            .iter()
            .map(|found| {
                let op = cx.op_info(found.body.name(found.op)).name();
                format!("{op} {}", spelled(&cx, found.reference))
            })
            .collect();
        lines.push(format!("{name}, {nested} inside: {}", found.join(", ")));
    }
    assert_eq!(
        lines,
        [
            "f, 0 inside: func.func @f, func.call @f, builtin.module @b::@f, foo.user @b::@f, \
             foo.user @a::@b::@f",
            "g, 3 inside: ",
            "b, 2 inside: builtin.module @b::@f, foo.user @b::@f, foo.user @b, \
             foo.user @a::@b::@f, foo.user @a::@b",
            "h, 0 inside: func.func @a::@h",
            "a, 1 inside: builtin.module @a, foo.user @a::@b::@f, foo.user @a::@b, foo.user @a, \
             func.func @a::@h, func.func @a",
            "x, 4 inside: func.func @x, foo.c @x",
            "y, 2 inside: foo.x @y, foo.x @y",
        ]
    );
}

#[test]
fn renaming_does_what_mlir_opt_does() {
    let cx = context();
    let mut module = parse(&cx, include_str!("inputs/symbol-rename.mlir"));
    let mut paths = Vec::new();
    symbols(&cx, &module, &mut Vec::new(), &mut paths);
    let names = Symbols::new(&cx);
    for path in paths {
        let (&op, stubs) = path.split_last().unwrap();
        let body = stubs.iter().fold(&module, |body, &stub| body.child(stub).unwrap());
        let Some(new) = body.attr(op, cx.identifier("sym.new_name")) else { continue };
        let new = cx.string_value(new).unwrap();
        let limit = SymbolLimit::Op(module.root());
        SymbolUses::new(&cx).replace(&mut module, &path, new, limit);
        let body = stubs.iter().fold(&mut module, |body, &stub| body.child_mut(stub).unwrap());
        names.set_name(body, op, new);
    }
    let mut text = Vec::new();
    print_module(&cx, &module, &PrintOptions::default(), 1, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(text.trim_end(), include_str!("inputs/symbol-rename.expected.mlir").trim_end());
}
