//! Wrong declarations are refused where they are wrong, right ones give what they say.

use irtool::context::{Context, DialectInfo, Location, Registry};
use irtool::ir::{Body, InsertPoint, OpState};
use irtool::spec::{
    Arity, Declared, Dialect, EffectKind, EffectTarget, Effects, OpTrait, Presence, RegionSize,
    SuccessorOperands,
};

#[test]
fn wrong_declarations_are_refused_in_place() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/declarations/*.rs");
}

#[irtool_macros::dialect]
mod ops {
    use irtool::spec::common::*;
    use irtool_macros::op;

    /// Adds.
    ///
    /// Modulo 2^width.
    #[op(
        "toy.add",
        traits(Pure, Commutative, AllTypesMatch(lhs, result)),
        effects(read(rhs, "Toy"))
    )]
    pub struct Add {
        #[operand]
        lhs: AnyType,
        #[operand(name = "theRest")]
        rhs: Variadic<Index>,
        #[attr(default = "1 : i32")]
        step: I32Attr,
        #[attr]
        label: Option<StrAttr>,
        #[result]
        result: AnyType,
        #[region(at_most = 1)]
        body: Variadic<Region>,
        #[successor(operands = "theRest")]
        next: Block,
    }

    #[op("toy.nothing")]
    pub struct Nothing;
}

#[test]
fn a_declaration_gives_what_it_says() {
    let spec = ops::Add::SPEC;
    assert_eq!((&*spec.name, &*spec.summary), ("toy.add", "Adds."));
    assert_eq!(spec.description, "Modulo 2^width.");
    assert_eq!(spec.operands[0].arity, Arity::One);
    assert_eq!((&*spec.operands[1].name, spec.operands[1].arity), ("theRest", Arity::Variadic));
    assert_eq!(spec.operands[1].constraint.summary, "index");
    assert_eq!(spec.attrs[0].presence, Presence::Default("1 : i32".into()));
    assert_eq!(spec.attrs[1].presence, Presence::Optional);
    assert_eq!(spec.regions[0].size, RegionSize::AtMost(1));
    assert!(spec.regions[0].variadic);
    assert_eq!(spec.successors[0].operands, SuccessorOperands::Group(1));
    let Effects::Static(effects) = &spec.effects else { panic!("{:?}", spec.effects) };
    assert_eq!(effects[0].kind, EffectKind::Read);
    assert_eq!(effects[0].target, EffectTarget::Operand(1));
    assert_eq!(effects[0].resource.0, "Toy");
    let OpTrait::Predicate(summary, _) = &spec.traits[2] else { panic!("{:?}", spec.traits) };
    assert_eq!(summary, "all of {lhs, result} have same type");
}

#[test]
fn the_module_lists_its_ops() {
    let names: Vec<&str> = ops::OPS.iter().map(|spec| &*spec.name).collect();
    assert_eq!(names, ["toy.add", "toy.nothing"]);
}

const TOY: Dialect =
    Dialect { name: "toy", ops: &[ops::OPS], attribute_aliases: &[], type_aliases: &[] };

#[test]
fn accessors_find_the_parts() {
    let mut registry = Registry::new();
    registry.insert(TOY.info()).insert(DialectInfo::new("test"));
    let cx = Context::new(&registry);
    let mut body = Body::new(&cx, cx.op_name("test.root"), Location::UNKNOWN, 1);
    let block = body.create_block();
    let region = body.regions(body.root())[0];
    body.append_block(region, block);
    let args = [cx.i32(), cx.index(), cx.index()]
        .map(|ty| body.add_block_arg(block, ty, Location::UNKNOWN));
    let state = OpState::new(cx.op_name("toy.add"), Location::UNKNOWN)
        .operands(args)
        .result(cx.i32())
        .attr(cx.identifier("step"), cx.int_attr(cx.i32(), 7))
        .successor(block);
    let op = body.create_at(&cx, InsertPoint::AtEnd(block), &state);
    let add = ops::Add::cast(&cx, &body, op).expect("it is one");
    assert!(ops::Nothing::cast(&cx, &body, op).is_none());
    assert_eq!(add.lhs(&body), args[0]);
    assert_eq!(add.rhs(&cx, &body).collect::<Vec<_>>(), args[1..]);
    assert_eq!(add.step(&cx, &body), 7);
    assert_eq!(add.step_attr(&cx, &body), Some(cx.int_attr(cx.i32(), 7)));
    assert_eq!(add.label(&cx, &body), None);
    add.set_step(&cx, &mut body, 8);
    add.set_label(&cx, &mut body, Some("eight"));
    assert_eq!((add.step(&cx, &body), add.label(&cx, &body).as_deref()), (8, Some("eight")));
    add.set_label(&cx, &mut body, None);
    assert_eq!(add.label(&cx, &body), None);
    add.set_rhs(&cx, &mut body, &[args[1]]);
    assert_eq!(body.operands(op).collect::<Vec<_>>(), args[..2]);
    assert_eq!(add.result(&body), body.result(op, 0));
    assert_eq!(add.next(&body), block);
    assert!(add.body(&body).is_empty());
}
