//! Interfaces are found by op, whoever declares or implements them.

use irtool::asm::{ParseOptions, parse_module};
use irtool::context::{Context, Implementation, Registry};
use irtool::ir::{Body, Op, Visibility};
use irtool::spec::OpHandle;
use irtool::spec::interfaces::{
    BranchOp, CallOp, CallableOp, Callee, CastOp, DestinationStyleOp, DialectInliner, FlowPoint,
    InferTypeOp, IntRange, IntRangeOp, LoopBound, LoopLikeOp, LoopLikeOpInterface, MemoryEffectOp,
    PromotableAllocationOp, PromotableMemOp, RegionBranchOp, RegionTerminator,
    SafeMemorySlotAccessOp, SymbolOp, SymbolUserOp, WeightedBranchOp,
};
use irtool_dialects::registry;

const SOURCE: &str = r#"
func.func private @g(i32) -> i32
func.func @f(%a: i32, %i: index, %c: i1, %m: memref<1xi32>, %t: tensor<4xf32>) {
  %r = func.call @g(%a) : (i32) -> i32
  %z = arith.constant 0 : index
  %s = arith.constant 5 : i32
  %sum = arith.addi %a, %s : i32
  %less = arith.cmpi ult, %s, %sum : i32
  %x = scf.for %k = %z to %i step %i iter_args(%v = %a) -> (i32) {
    scf.yield %v : i32
  }
  scf.if %c {
  }
  %w = scf.while (%q = %a) : (i32) -> i32 {
    scf.condition(%c) %q : i32
  } do {
  ^bb0(%p: i32):
    scf.yield %p : i32
  }
  %u = scf.forall (%j) in (4) shared_outs(%o = %t) -> (tensor<4xf32>) {
  }
  %slot = memref.alloca() : memref<i32>
  memref.store %a, %slot[] : memref<i32>
  %l = memref.load %slot[] : memref<i32>
  %e = arith.extui %c : i1 to i32
  cf.cond_br %c weights([1, 2]), ^bb1(%a : i32), ^bb1(%l : i32)
^bb1(%b: i32):
  return
}
"#;

struct World {
    cx: Context,
    top: Body,
}

impl World {
    fn new(registry: &Registry) -> Self {
        let cx = Context::new(registry);
        let parsed = parse_module(&cx, "test", SOURCE.as_bytes(), ParseOptions::default(), 1);
        World { top: parsed.expect("the source is right"), cx }
    }

    fn functions(&self) -> Vec<Op> {
        let region = self.top.regions(self.top.root())[0];
        self.top.ops(self.top.first_block(region).expect("a block")).collect()
    }

    fn f(&self) -> &Body {
        self.top.child(self.functions()[1]).expect("it owns its body")
    }

    /// The op of this name, in `@f`.
    fn op(&self, name: &str) -> Op {
        let (cx, f) = (&self.cx, self.f());
        let region = f.regions(f.root())[0];
        let mut ops = f.blocks(region).flat_map(|block| f.ops(block));
        let found = ops.find(|op| cx.op_info(f.name(*op)).name() == name);
        found.unwrap_or_else(|| panic!("no {name}"))
    }
}

#[test]
fn what_a_declaration_says_every_op_implements() {
    let world = World::new(&registry());
    let (cx, f, top) = (&world.cx, world.f(), &world.top);
    let [g, main] = world.functions()[..] else { panic!("two functions") };
    let symbol = SymbolOp::of(cx, top, g).expect("a function is a symbol");
    assert_eq!(symbol.symbol_name(cx, top), cx.find_identifier("g"));
    assert_eq!(symbol.visibility(cx, top), Visibility::Private);
    assert!(symbol.is_declaration(cx, top));
    let callable = CallableOp::of(cx, top, main).expect("a function can be called");
    assert!(callable.callable_region(cx, top).is_some());
    assert_eq!(callable.argument_types(cx, top).len(), 5);

    let call = CallOp::of(cx, f, world.op("func.call")).expect("a call");
    let Some(Callee::Symbol(callee)) = call.callee(cx, f) else { panic!("a symbol") };
    assert_eq!(callee, cx.symbol_ref_attr(cx.identifier("g")));
    assert_eq!(call.arguments(cx, f), 0..1);
    let user = SymbolUserOp::of(cx, f, call.op()).expect("a user");
    assert_eq!(user.symbol_uses(cx, f), [callee]);

    let add = world.op("arith.addi");
    let types = InferTypeOp::of(cx, f, add).expect("types follow").inferred_types(cx, f);
    assert_eq!(types, Some(vec![cx.i32()]));
    let cast = CastOp::of(cx, f, world.op("arith.extui")).expect("a cast");
    assert_eq!(cast.converts(cx, f, cx.i32(), cx.i1()), Some(false));
    assert_eq!(cast.converts(cx, f, cx.i1(), cx.i64()), Some(true));
    let mut effects = Vec::new();
    let load = MemoryEffectOp::of(cx, f, world.op("memref.load")).expect("it has effects");
    assert!(load.effects(cx, f, &mut effects));
    assert_eq!(effects.len(), 1);
    assert!(LoopLikeOp::of(cx, f, add).is_none());
    assert!(CallOp::of(cx, f, add).is_none());
}

#[test]
fn branches_say_where_they_go() {
    let world = World::new(&registry());
    let (cx, f) = (&world.cx, world.f());
    let op = world.op("cf.cond_br");
    let branch = BranchOp::of(cx, f, op).expect("a branch");
    assert_eq!(branch.successor_operands(cx, f, 1), Some(2..3));
    let target = f.successor(op, 0);
    let known = [Some(cx.bool_attr(true)), None, None];
    assert_eq!(branch.taken_successor(cx, f, &known), Some(target));
    assert_eq!(branch.taken_successor(cx, f, &[None, None, None]), None);
    let weighted = WeightedBranchOp::of(cx, f, op).expect("it can have weights");
    assert_eq!(weighted.weights(cx, f), [1, 2]);
}

#[test]
fn loops_and_regions_say_what_flows() {
    use FlowPoint::{Parent, Region};
    let world = World::new(&registry());
    let (cx, f) = (&world.cx, world.f());
    let op = world.op("scf.for");
    let looped = LoopLikeOp::of(cx, f, op).expect("a loop");
    assert_eq!(looped.upper_bounds(cx, f), [LoopBound::Value(f.operand(op, 1))]);
    assert_eq!(looped.inits(cx, f), 3..4);
    let carried = looped.carried_arguments(cx, f);
    assert_eq!(carried.len(), 1);
    assert!(!looped.is_defined_outside(cx, f, carried[0]));
    assert!(looped.is_defined_outside(cx, f, f.operand(op, 0)));
    let (end, range) = looped.yielded(cx, f).expect("it yields");
    assert_eq!(range.len(), 1);
    let end = RegionTerminator::of(cx, f, end).expect("a terminator of a region");
    assert_eq!(end.successors(cx, f, &[None]), [Region(0), Parent]);

    let chosen = RegionBranchOp::of(cx, f, world.op("scf.if")).expect("it has regions");
    assert_eq!(chosen.successors(cx, f, Parent), [Region(0), Parent]);
    assert_eq!(chosen.invocation_bounds(cx, f), [(0, Some(1)), (0, Some(1))]);

    let op = world.op("scf.while");
    let repeated = RegionBranchOp::of(cx, f, op).expect("it has regions");
    assert_eq!(repeated.successors(cx, f, Region(0)), [Region(1), Parent]);
    assert_eq!(repeated.inputs(cx, f, Region(1)).len(), 1);
    let before = f.first_block(f.regions(op)[0]).and_then(|block| f.last_op(block));
    let condition = RegionTerminator::of(cx, f, before.expect("a condition")).expect("one");
    assert_eq!(condition.passed_operands(cx, f, Parent), 1..2);
    assert_eq!(condition.successors(cx, f, &[Some(cx.bool_attr(false)), None]), [Parent]);

    let op = world.op("scf.forall");
    let all = LoopLikeOp::of(cx, f, op).expect("a loop");
    assert_eq!(all.upper_bounds(cx, f), [LoopBound::Constant(4)]);
    assert_eq!(all.induction_variables(cx, f).len(), 1);
    let written = DestinationStyleOp::of(cx, f, op).expect("it writes over operands");
    assert_eq!(written.tied_result(cx, f, 0), Some(f.result(op, 0)));
}

#[test]
fn slots_and_ranges_are_known() {
    let world = World::new(&registry());
    let (cx, f) = (&world.cx, world.f());
    let alloca =
        PromotableAllocationOp::of(cx, f, world.op("memref.alloca")).expect("it allocates");
    let slots = alloca.promotable_slots(cx, f);
    assert_eq!((slots.len(), slots[0].ty), (1, cx.i32()));
    let store = PromotableMemOp::of(cx, f, world.op("memref.store")).expect("it stores");
    assert!(store.stores_to(cx, f, slots[0]) && !store.loads_from(cx, f, slots[0]));
    assert_eq!(store.stored_value(cx, f, slots[0]), Some(f.operand(store.op(), 0)));
    let load = world.op("memref.load");
    assert!(PromotableMemOp::of(cx, f, load).expect("it loads").can_promote(cx, f, slots[0]));
    assert!(SafeMemorySlotAccessOp::of(cx, f, load).expect("it is safe").is_safe(cx, f, slots[0]));

    let ranges = |name: &str, operands: &[Option<IntRange>]| {
        let op = IntRangeOp::of(cx, f, world.op(name)).expect("it has ranges");
        op.result_ranges(cx, f, operands)[0].expect("it is an integer")
    };
    let five = IntRange::constant(32, 5);
    let small = IntRange::from_unsigned(32, 0, 10);
    let sum = ranges("arith.addi", &[Some(small), Some(five)]);
    assert_eq!((sum.unsigned, sum.signed), ((5, 15), (5, 15)));
    assert_eq!(ranges("arith.addi", &[None, Some(five)]), IntRange::all(32));
    let far = IntRange::from_unsigned(32, 6, 9);
    assert_eq!(ranges("arith.cmpi", &[Some(five), Some(far)]), IntRange::constant(1, 1));
    assert_eq!(ranges("arith.extui", &[Some(IntRange::all(1))]).unsigned, (0, 1));
    assert_eq!(ranges("arith.constant", &[]), IntRange::constant(64, 0));
}

/// A loop that somebody else makes of `func.call`.
#[derive(Clone, Copy)]
struct Attached(Op);

impl OpHandle for Attached {
    fn of_op(op: Op) -> Self {
        Attached(op)
    }
    fn op(self) -> Op {
        self.0
    }
}

impl LoopLikeOpInterface for Attached {
    fn loop_regions(self, _: &Context, _: &Body) -> Vec<usize> {
        vec![7]
    }
}

#[test]
fn implementations_from_outside_come_first() {
    let mut registry = registry();
    let table = Implementation::new(<Attached as LoopLikeOpInterface>::TABLE);
    registry.implement("func.call", table).implement("scf.for", table);
    let world = World::new(&registry);
    for name in ["func.call", "scf.for"] {
        let op = LoopLikeOp::of(&world.cx, world.f(), world.op(name)).expect("attached");
        assert_eq!(op.loop_regions(&world.cx, world.f()), [7]);
    }
    // What it declares itself is there still.
    assert!(CallOp::of(&world.cx, world.f(), world.op("func.call")).is_some());
}

#[test]
fn dialects_say_whether_calls_may_be_inlined() {
    let world = World::new(&registry());
    let (cx, f) = (&world.cx, world.f());
    let inliner = cx.dialect_interface::<DialectInliner>("func").expect("func has one");
    let (call, callee) = ((f, world.op("func.call")), (&world.top, world.functions()[0]));
    assert!((inliner.may_inline_call)(cx, call, callee));
    assert!(cx.dialect_interface::<DialectInliner>("llvm").is_none());
}
