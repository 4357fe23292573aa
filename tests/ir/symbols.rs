//! Symbols: tables, resolution, uses and renaming with MLIR's scopes.

use crate::world::{append, body, context, isolated, state};
use irtool::context::{AttrData, Attribute, Context, Identifier, Piece, Verbatim};
use irtool::ir::{
    Block, Body, Op, RenameError, SymbolLimit, SymbolTable, SymbolUses, Symbols,
    UnknownSymbolTable, Visibility,
};

fn reference(cx: &Context, names: &[&str]) -> Attribute {
    let ids: Vec<Identifier> = names.iter().map(|name| cx.identifier(name)).collect();
    cx.intern_attribute(AttrData::SymbolRef { root: ids[0], nested: ids[1..].into() })
}

fn user(cx: &Context, body: &mut Body, block: Block, attr: Attribute) -> Op {
    append(cx, body, block, &state(cx, "test.op").attr(cx.identifier("callee"), attr))
}

/// What an op refers to.
fn callee(cx: &Context, body: &Body, op: Op) -> Attribute {
    body.attr(op, cx.identifier("callee")).unwrap()
}

/// ```text
/// module {                  outer_user: @a::@b::@f, outer_same: @f
///   module @a {             middle_user: @b::@f
///     module @b {
///       func @f { }
///       func @g { inner_user: @f }
///     }
///   }
/// }
/// ```
struct Nest {
    module: Body,
    a: Op,
    b: Op,
    f: Op,
    g: Op,
    outer_user: Op,
    outer_same: Op,
    middle_user: Op,
    inner_user: Op,
}

fn nest(cx: &Context) -> Nest {
    let (mut module, block) = body(cx, "test.module");
    let (a, a_block) = isolated(cx, &mut module, block, "test.module", "a");
    let outer_user = user(cx, &mut module, block, reference(cx, &["a", "b", "f"]));
    let outer_same = user(cx, &mut module, block, reference(cx, &["f"]));
    let in_a = module.child_mut(a).unwrap();
    let (b, b_block) = isolated(cx, in_a, a_block, "test.module", "b");
    let middle_user = user(cx, in_a, a_block, reference(cx, &["b", "f"]));
    let in_b = in_a.child_mut(b).unwrap();
    let (f, _) = isolated(cx, in_b, b_block, "test.func", "f");
    let (g, g_block) = isolated(cx, in_b, b_block, "test.func", "g");
    let inner_user = user(cx, in_b.child_mut(g).unwrap(), g_block, reference(cx, &["f"]));
    Nest { module, a, b, f, g, outer_user, outer_same, middle_user, inner_user }
}

#[test]
fn uses_are_found_in_every_scope_up_to_the_limit() {
    let cx = context();
    let Nest { module, a, b, f, g, outer_user, middle_user, inner_user, .. } = nest(&cx);
    let mut uses = SymbolUses::new(&cx);
    let limit = SymbolLimit::Op(module.root());
    let found = uses.of_symbol(&module, &[a, b, f], limit).unwrap();
    let ops: Vec<Op> = found.iter().map(|found| found.op).collect();
    assert_eq!(ops, [inner_user, middle_user, outer_user]);
    assert_eq!(found[2].reference, reference(&cx, &["a", "b", "f"]));

    // From `@a` on, the reference in the outermost module is out of the limit.
    let in_a = module.child(a).unwrap();
    let found = uses.of_symbol(in_a, &[b, f], SymbolLimit::Op(in_a.root())).unwrap();
    assert_eq!(found.len(), 2);

    // A limit beside the symbol: only what the reference is there counts.
    let limit = SymbolLimit::Op(outer_user);
    assert_eq!(uses.of_symbol(&module, &[a, b, f], limit).unwrap().len(), 1);
    assert!(uses.known_unused(&module, &[a, b, g], SymbolLimit::Op(module.root())));
    assert!(!uses.known_unused(&module, &[a, b, f], SymbolLimit::Op(module.root())));
    assert!(!uses.known_unused(&module, &[a, b, f], SymbolLimit::Op(outer_user)));

    // References through a table are uses of the table.
    let found = uses.of_symbol(&module, &[a], SymbolLimit::Op(module.root())).unwrap();
    assert!(found.iter().map(|found| found.op).eq([outer_user]));
    let region = module.regions(module.root())[0];
    assert_eq!(uses.all(&module, SymbolLimit::Region(region)).unwrap().len(), 2);
    let name = cx.identifier("f");
    assert_eq!(uses.of_name(&module, name, SymbolLimit::Op(module.root())).unwrap().len(), 1);
}

#[test]
fn renaming_changes_every_reference_and_no_other() {
    let cx = context();
    let mut nest = nest(&cx);
    let limit = SymbolLimit::Op(nest.module.root());
    let mut uses = SymbolUses::new(&cx);
    uses.replace(&mut nest.module, &[nest.a, nest.b, nest.f], cx.identifier("new"), limit);
    let module = &nest.module;
    let in_a = module.child(nest.a).unwrap();
    let in_g = in_a.child(nest.b).unwrap().child(nest.g).unwrap();
    assert_eq!(callee(&cx, module, nest.outer_user), reference(&cx, &["a", "b", "new"]));
    assert_eq!(callee(&cx, module, nest.outer_same), reference(&cx, &["f"]));
    assert_eq!(callee(&cx, in_a, nest.middle_user), reference(&cx, &["b", "new"]));
    assert_eq!(callee(&cx, in_g, nest.inner_user), reference(&cx, &["new"]));

    // Of a table in the middle, the name in the middle changes.
    uses.replace(&mut nest.module, &[nest.a, nest.b], cx.identifier("m"), limit);
    assert_eq!(callee(&cx, &nest.module, nest.outer_user), reference(&cx, &["a", "m", "new"]));
    let in_a = nest.module.child(nest.a).unwrap();
    assert_eq!(callee(&cx, in_a, nest.middle_user), reference(&cx, &["m", "new"]));

    uses.replace_name(&mut nest.module, cx.identifier("f"), cx.identifier("h"), limit);
    assert_eq!(callee(&cx, &nest.module, nest.outer_same), reference(&cx, &["h"]));
}

#[test]
fn references_resolve_through_nested_tables() {
    let cx = context();
    let Nest { module, a, b, f, .. } = nest(&cx);
    let symbols = Symbols::new(&cx);
    let found = symbols.resolve(&module, module.root(), reference(&cx, &["a", "b", "f"])).unwrap();
    assert_eq!(found.path.as_slice(), [a, b, f]);
    assert_eq!(symbols.name(found.body, found.op), Some(cx.identifier("f")));
    for missing in [&["f"][..], &["a", "f"], &["a", "b", "f", "x"], &["b", "f"]] {
        let found = symbols.resolve(&module, module.root(), reference(&cx, missing));
        assert!(found.is_none(), "{missing:?}");
    }
    let (in_a, found) = symbols.lookup_in(&module, a, cx.identifier("b")).unwrap();
    assert!(std::ptr::eq(in_a, module.child(a).unwrap()));
    assert_eq!(found, b);
}

#[test]
fn an_unknown_op_with_a_region_hides_what_is_used() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let (f, _) = isolated(&cx, &mut module, block, "test.func", "f");
    let mut uses = SymbolUses::new(&cx);
    let limit = SymbolLimit::Op(module.root());
    assert!(uses.known_unused(&module, &[f], limit));
    append(&cx, &mut module, block, &state(&cx, "unknown.op").regions(2));
    assert!(uses.known_unused(&module, &[f], limit), "tables have one region");
    append(&cx, &mut module, block, &state(&cx, "test.unknown").regions(1));
    assert!(uses.known_unused(&module, &[f], limit), "the dialect would know");
    append(&cx, &mut module, block, &state(&cx, "unknown.op").regions(1));
    assert!(!uses.known_unused(&module, &[f], limit));
    assert_eq!(uses.of_symbol(&module, &[f], limit).unwrap_err(), UnknownSymbolTable);
    assert!(uses.all(&module, SymbolLimit::Op(module.root())).unwrap().is_empty(), "a table");
}

#[test]
fn a_table_that_is_not_isolated_is_a_scope_too() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let name = cx.identifier("sym_name");
    let open = state(&cx, "test.open_module").regions(1).attr(name, cx.string_attr("o"));
    let open = append(&cx, &mut module, block, &open);
    let inner = crate::world::add_block(&mut module, Some(open), &[]);
    let (f, _) = isolated(&cx, &mut module, inner, "test.func", "f");
    let near = user(&cx, &mut module, inner, reference(&cx, &["f"]));
    let far = user(&cx, &mut module, block, reference(&cx, &["o", "f"]));
    user(&cx, &mut module, block, reference(&cx, &["f"]));
    let mut uses = SymbolUses::new(&cx);
    let found = uses.of_symbol(&module, &[f], SymbolLimit::Op(module.root())).unwrap();
    assert!(found.iter().map(|found| found.op).eq([near, far]));
    let table = SymbolTable::new(&cx, &module, open);
    assert!(table.iter().eq([(cx.identifier("f"), f)]));
    assert_eq!(Symbols::new(&cx).nearest_table(&module, f), Some(open));
    assert_eq!(Symbols::new(&cx).nearest_table(&module, open), Some(open));
}

#[test]
fn references_are_found_in_nested_attributes_once_each() {
    let cx = context();
    let (x, y, z) = (reference(&cx, &["x"]), reference(&cx, &["y"]), reference(&cx, &["z", "w"]));
    let dictionary = cx.dictionary_attr(&[cx.named("b", y), cx.named("a", x)]);
    let text = cx.intern_attribute(AttrData::Dialect(Verbatim {
        dialect: cx.identifier("test"),
        opaque: false,
        alias: None,
        pieces: Box::new([
            Piece::Text(b"thing<\"@no\", @z::@\"w\", ".as_slice().into()),
            Piece::Attr(dictionary),
            Piece::Text(b", 1 @ 2>".as_slice().into()),
        ]),
        ty: None,
    }));
    let all = cx.array_attr(&[cx.array_attr(&[dictionary, dictionary]), text, x]);
    let mut uses = SymbolUses::new(&cx);
    assert_eq!(uses.in_attr(all), [x, y, z]);
    assert!(uses.in_attr(cx.unit_attr()).is_empty());

    // The same in text, when a symbol is renamed.
    let (mut module, block) = body(&cx, "test.module");
    let op = user(&cx, &mut module, block, all);
    let limit = SymbolLimit::Op(module.root());
    let weird = cx.identifier("odd name");
    uses.replace_name(&mut module, cx.identifier("z"), weird, limit);
    uses.replace_name(&mut module, cx.identifier("y"), cx.identifier("q"), limit);
    let q = reference(&cx, &["q"]);
    assert_eq!(uses.in_attr(callee(&cx, &module, op)), [x, q, reference(&cx, &["odd name", "w"])]);
    let AttrData::Array(elements) = cx.attr_data(callee(&cx, &module, op)) else { panic!() };
    let AttrData::Dialect(text) = cx.attr_data(elements[1]) else { panic!() };
    assert_eq!(
        text.pieces[0],
        Piece::Text(b"thing<\"@no\", @\"odd name\"::@w, ".as_slice().into())
    );
}

#[test]
fn attributes_nested_deeply_are_searched() {
    let cx = context();
    let x = reference(&cx, &["x"]);
    let deep = (0..100_000).fold(x, |attr, _| cx.array_attr(&[attr, attr]));
    let mut uses = SymbolUses::new(&cx);
    assert_eq!(uses.in_attr(deep), [x]);
    let (mut module, block) = body(&cx, "test.module");
    let op = user(&cx, &mut module, block, deep);
    let limit = SymbolLimit::Op(module.root());
    uses.replace_name(&mut module, cx.identifier("x"), cx.identifier("y"), limit);
    assert_eq!(uses.in_attr(callee(&cx, &module, op)), [reference(&cx, &["y"])]);
}

#[test]
fn the_references_of_an_op_come_in_the_order_of_its_dictionary() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let (x, y) = (reference(&cx, &["x"]), reference(&cx, &["y"]));
    let op = state(&cx, "test.op").attr(cx.identifier("kept"), y).attr(cx.identifier("a"), x);
    let op = append(&cx, &mut module, block, &op);
    assert_eq!(module.properties(op).len(), 1);
    assert_eq!(SymbolUses::new(&cx).in_op_attrs(&module, op).as_slice(), [x, y]);
}

#[test]
fn a_table_renames_with_references() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let (f, _) = isolated(&cx, &mut module, block, "test.func", "f");
    let (g, g_block) = isolated(&cx, &mut module, block, "test.func", "g");
    let caller = user(&cx, module.child_mut(g).unwrap(), g_block, reference(&cx, &["f"]));
    let mut table = SymbolTable::new(&cx, &module, module.root());
    let id = |name: &str| cx.identifier(name);
    assert_eq!(table.rename(&mut module, f, id("g")), Err(RenameError::NameTaken));
    table.rename(&mut module, f, id("h")).unwrap();
    assert_eq!(callee(&cx, module.child(g).unwrap(), caller), reference(&cx, &["h"]));
    assert_eq!((table.lookup(id("f")), table.lookup(id("h"))), (None, Some(f)));
    let other = table.clone();
    assert_eq!(table.rename_to_unique(&mut module, f, &[&other]), Ok(id("h_0")));
    assert_eq!(Symbols::new(&cx).name(&module, f), Some(id("h_0")));
    table.erase(&mut module, f);
    assert_eq!(table.rename(&mut module, g, id("g")), Ok(()));
    assert_eq!(table.len(), 1);
    module.check_links().unwrap();
}

#[test]
fn inserting_goes_before_the_terminator_and_makes_names_unique() {
    let cx = context();
    let (mut module, block) = body(&cx, "test.module");
    let end = append(&cx, &mut module, block, &state(&cx, "test.end"));
    let mut table = SymbolTable::new(&cx, &module, module.root());
    let op = state(&cx, "test.op").attr(cx.identifier("sym_name"), cx.string_attr("f"));
    let mut names = Vec::new();
    for _ in 0..3 {
        let op = module.create(&cx, &op);
        names.push(cx.str(table.insert(&mut module, op, None)).into_owned());
    }
    assert_eq!(names, ["f", "f_0", "f_1"]);
    assert_eq!(module.last_op(block), Some(end));
    let first = module.first_op(block).unwrap();
    assert_eq!(table.insert(&mut module, first, None), cx.identifier("f"), "it is there");
}

#[test]
fn visibility_is_public_unless_said_otherwise() {
    let cx = context();
    let symbols = Symbols::new(&cx);
    let (mut module, block) = body(&cx, "test.module");
    let (f, _) = isolated(&cx, &mut module, block, "test.func", "f");
    assert_eq!(symbols.visibility(&module, f), Visibility::Public);
    for visibility in [Visibility::Private, Visibility::Nested, Visibility::Public] {
        symbols.set_visibility(&mut module, f, visibility);
        assert_eq!(symbols.visibility(&module, f), visibility);
    }
    assert_eq!(module.attr(f, symbols.visibility_attr), None);
}
