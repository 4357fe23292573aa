//! Checks of single ops: the messages, in the order in which `mlir-opt` 22 gives them.

use irtool::context::{AttrData, Attribute, Context, Location, Type, TypeData};
use irtool::ir::{Block, Body, InsertPoint, Op, OpState};
use irtool::spec::check::{Checker, check_slowly};
use irtool_dialects::registry;

struct World {
    cx: Context,
    body: Body,
    block: Block,
}

impl World {
    fn new() -> Self {
        let cx = Context::new(&registry());
        let mut body = Body::new(&cx, cx.op_name("builtin.module"), Location::UNKNOWN, 1);
        let block = body.create_block();
        let region = body.regions(body.root())[0];
        body.append_block(region, block);
        World { cx, body, block }
    }

    /// Adds an op with operands of the given types.
    fn op(&mut self, name: &str, operands: &[Type], results: &[Type]) -> Op {
        self.op_with(name, operands, results, |_, state| state)
    }

    fn op_with(
        &mut self,
        name: &str,
        operands: &[Type],
        results: &[Type],
        more: impl FnOnce(&Context, OpState) -> OpState,
    ) -> Op {
        let values: Vec<_> = operands
            .iter()
            .map(|&ty| {
                let state =
                    OpState::new(self.cx.op_name("test.value"), Location::UNKNOWN).result(ty);
                let op = self.body.create_at(&self.cx, InsertPoint::AtEnd(self.block), &state);
                self.body.result(op, 0)
            })
            .collect();
        let state = OpState::new(self.cx.op_name(name), Location::UNKNOWN)
            .operands(values)
            .results(results.iter().copied());
        let state = more(&self.cx, state);
        self.body.create_at(&self.cx, InsertPoint::AtEnd(self.block), &state)
    }

    /// What is wrong with the op, the fast way and the slow way, which must agree.
    fn check(&self, op: Op) -> Vec<String> {
        let mut fast = Vec::new();
        let mut checker = Checker::new(&self.cx);
        let fine = checker.check(&self.body, op, &mut |d| fast.push(d.message));
        assert_eq!(fine, fast.is_empty());
        let mut slow = Vec::new();
        check_slowly(&self.cx, &self.body, op, &mut |d| slow.push(d.message));
        assert_eq!(fast, slow);
        fast
    }
}

fn i32s(cx: &Context, values: &[i32]) -> Attribute {
    let data = values.iter().flat_map(|v| v.to_le_bytes()).collect();
    cx.intern_attribute(AttrData::DenseArray { element: cx.i32(), len: values.len(), data })
}

fn f32(cx: &Context) -> Type {
    cx.float(irtool::support::float::FloatKind::F32)
}

fn tensor(cx: &Context, shape: &[i64], element: Type) -> Type {
    cx.intern_type(TypeData::RankedTensor { shape: shape.into(), element, encoding: None })
}

#[test]
fn counts_come_first_in_the_order_regions_results_successors_operands() {
    let mut w = World::new();
    let i32 = w.cx.i32();
    let op = w.op("arith.addi", &[], &[]);
    assert_eq!(w.check(op), ["'arith.addi' op requires one result"]);
    let op = w.op("arith.addi", &[i32], &[i32]);
    assert_eq!(w.check(op), ["'arith.addi' op expected 2 operands, but found 1"]);
    let op = w.op_with("arith.addi", &[i32, i32], &[i32], |_, s| s.regions(1));
    assert_eq!(w.check(op), ["'arith.addi' op requires zero regions"]);
    let op = w.op("scf.if", &[], &[]);
    assert_eq!(w.check(op), ["'scf.if' op expected 2 regions"]);
    let op = w.op_with("scf.if", &[], &[], |_, s| s.regions(2));
    assert_eq!(w.check(op), ["'scf.if' op requires a single operand"]);
    let op = w.op("scf.index_switch", &[], &[]);
    assert_eq!(w.check(op), ["'scf.index_switch' op expected 1 or more regions"]);
    let op = w.op("cf.br", &[], &[]);
    assert_eq!(w.check(op), ["'cf.br' op requires 1 successor but found 0"]);
    let op = w.op("cf.switch", &[], &[]);
    assert_eq!(w.check(op), ["'cf.switch' op requires at least 1 successors but found 0"]);
    let op = w.op("arith.addui_extended", &[], &[i32, i32, i32]);
    assert_eq!(w.check(op), ["'arith.addui_extended' op expected 2 results"]);
    let op = w.op("scf.condition", &[], &[]);
    assert_eq!(w.check(op), ["'scf.condition' op expected 1 or more operands, but found 0"]);
}

#[test]
fn attributes_come_before_types() {
    let mut w = World::new();
    let (i32, i64) = (w.cx.i32(), w.cx.i64());
    let op = w.op("arith.constant", &[], &[i32]);
    assert_eq!(w.check(op), ["'arith.constant' op requires attribute 'value'"]);
    let op = w.op("arith.cmpi", &[i64, i32], &[i32]);
    assert_eq!(w.check(op), ["'arith.cmpi' op requires attribute 'predicate'"]);
    let memref = w.cx.intern_type(TypeData::MemRef {
        shape: [4].into(),
        element: i32,
        layout: None,
        memory_space: None,
    });
    let op = w.op_with("memref.alloc", &[], &[memref], |cx, s| {
        s.attr(cx.identifier("operandSegmentSizes"), i32s(cx, &[0, 0]))
            .attr(cx.identifier("alignment"), cx.int_attr(cx.i32(), 1))
    });
    let words = "'memref.alloc' op attribute 'alignment' failed to satisfy constraint: 64-bit \
                 signless integer attribute whose value is positive and whose value is a power of \
                 two > 0";
    assert_eq!(w.check(op), [words]);
}

#[test]
fn constraints_on_operands_and_results() {
    let mut w = World::new();
    let (i32, f32) = (w.cx.i32(), f32(&w.cx));
    let op = w.op("arith.addi", &[f32, f32], &[i32]);
    let words = "'arith.addi' op operand #0 must be signless-integer-like, but got 'f32'";
    assert_eq!(w.check(op), [words]);
    let op = w.op("arith.addi", &[i32, i32], &[i32]);
    assert_eq!(w.check(op), [""; 0]);
    let op = w.op_with("memref.alloc", &[i32], &[i32], |cx, s| {
        s.attr(cx.identifier("operandSegmentSizes"), i32s(cx, &[1, 0]))
    });
    let words = "'memref.alloc' op operand #0 must be variadic of index, but got 'i32'";
    assert_eq!(w.check(op), [words]);
}

#[test]
fn segment_sizes_must_add_up() {
    let mut w = World::new();
    let index = w.cx.index();
    let mut with = |sizes: &[i32]| {
        let op = w.op_with("memref.alloc", &[index], &[index], |cx, s| {
            s.attr(cx.identifier("operandSegmentSizes"), i32s(cx, sizes))
        });
        w.check(op)
    };
    assert_eq!(
        with(&[1, 1]),
        [
            "'memref.alloc' op operand count (1) does not match with the total size (2) specified in \
          attribute 'operandSegmentSizes'"
        ]
    );
    assert_eq!(
        with(&[1, -1]),
        ["'memref.alloc' op 'operandSegmentSizes' attribute cannot have negative elements"]
    );
    let index = w.cx.index();
    let op = w.op_with("gpu.launch", &[index; 9], &[], |cx, s| {
        let sizes = i32s(cx, &[0, 1, 1, 1, 1, 1, 1, 2, 1, 0, 0]);
        s.attr(cx.identifier("operandSegmentSizes"), sizes).regions(1)
    });
    let words = "'gpu.launch' op operand group starting at #6 requires 0 or 1 element, but found 2";
    assert_eq!(w.check(op), [words]);
}

#[test]
fn types_against_one_another() {
    let mut w = World::new();
    let (i32, i64, i1) = (w.cx.i32(), w.cx.i64(), w.cx.i1());
    let op = w.op("arith.addi", &[i64, i64], &[i32]);
    let words = "'arith.addi' op requires the same type for all operands and results";
    assert_eq!(w.check(op), [words]);
    let (open, fixed) = (tensor(&w.cx, &[irtool::context::DYNAMIC], i64), tensor(&w.cx, &[4], i64));
    let op = w.op("arith.addi", &[open, fixed], &[fixed]);
    assert_eq!(
        w.check(op),
        [
            "'arith.addi' op inferred type(s) 'tensor<?xi64>' are incompatible with return type(s) \
             of operation 'tensor<4xi64>'",
            "'arith.addi' op failed to infer returned types",
        ]
    );
    let unranked = w.cx.intern_type(TypeData::UnrankedTensor(i64));
    let op = w.op("arith.addi", &[unranked, fixed], &[fixed]);
    let words =
        "'arith.addi' op all non-scalar operands/results must have the same shape and base type";
    assert_eq!(w.check(op), [words]);
    let op = w.op("arith.select", &[i1, i32, i64], &[i32]);
    let words = "'arith.select' op failed to verify that all of {true_value, false_value, result} \
                 have same type";
    assert_eq!(w.check(op), [words]);
    let predicate =
        |cx: &Context, s: OpState| s.attr(cx.identifier("predicate"), cx.int_attr(cx.i64(), 2));
    let op = w.op_with("arith.cmpi", &[i32, i32], &[i1], predicate);
    assert_eq!(w.check(op), [""; 0]);
    let op = w.op_with("arith.cmpi", &[fixed, fixed], &[i1], predicate);
    let words = "'arith.cmpi' op failed to verify that result type has i1 element type and same \
                 shape as operands";
    assert_eq!(w.check(op), [words]);
}

#[test]
fn parents_and_terminators() {
    let mut w = World::new();
    let op = w.op("func.return", &[], &[]);
    assert_eq!(w.check(op), ["'func.return' op expects parent op 'func.func'"]);
    let op = w.op("scf.yield", &[], &[]);
    assert_eq!(
        w.check(op),
        ["'scf.yield' op expects parent op to be one of 'scf.execute_region, scf.for, scf.if, \
          scf.index_switch, scf.while'"]
    );
    let op = w.op("llvm.unreachable", &[], &[]);
    assert_eq!(w.check(op), [""; 0]);
    w.op("test.after", &[], &[]);
    let words = "'llvm.unreachable' op must be the last operation in the parent block";
    assert_eq!(w.check(op), [words]);
}

#[test]
fn branches_pass_what_blocks_take() {
    let mut w = World::new();
    let (i32, f32) = (w.cx.i32(), f32(&w.cx));
    let target = w.body.create_block();
    w.body.add_block_arg(target, i32, Location::UNKNOWN);
    let region = w.body.regions(w.body.root())[0];
    w.body.append_block(region, target);
    let op = w.op_with("cf.br", &[], &[], |_, s| s.successor(target));
    assert_eq!(w.check(op), ["branch has 0 operands for successor #0, but target block has 1"]);
    let op = w.op_with("cf.br", &[f32], &[], |_, s| s.successor(target));
    assert_eq!(w.check(op), ["type mismatch for bb argument #0 of successor #0"]);
    let op = w.op_with("cf.br", &[i32], &[], |_, s| s.successor(target));
    assert_eq!(w.check(op), [""; 0]);
    let i1 = w.cx.i1();
    let op = w.op_with("cf.cond_br", &[i1, i32], &[], |cx, s| {
        s.successor(target)
            .successor(target)
            .attr(cx.identifier("operandSegmentSizes"), i32s(cx, &[1, 1, 0]))
    });
    assert_eq!(w.check(op), ["branch has 0 operands for successor #1, but target block has 1"]);
}

#[test]
fn declarations_are_not_public() {
    let mut w = World::new();
    let mut func = |visibility: Option<&str>| {
        let op = w.op_with("func.func", &[], &[], |cx, s| {
            let ty = cx.type_attr(cx.function_type(&[], &[]));
            let s = s
                .regions(1)
                .attr(cx.identifier("sym_name"), cx.string_attr("f"))
                .attr(cx.identifier("function_type"), ty);
            match visibility {
                Some(text) => s.attr(cx.identifier("sym_visibility"), cx.string_attr(text)),
                None => s,
            }
        });
        w.check(op)
    };
    assert_eq!(func(Some("private")), [""; 0]);
    let words = "'func.func' op symbol declaration cannot have public visibility";
    assert_eq!(func(None), [words]);
    assert_eq!(func(Some("public")), [words]);
    let words = "'func.func' op visibility expected to be one of [\"public\", \"private\", \
                 \"nested\"], but got \"x\"";
    assert_eq!(func(Some("x")), [words]);
}

#[test]
fn a_nameless_module_is_no_symbol() {
    let mut w = World::new();
    let op = w.op_with("builtin.module", &[], &[], |_, s| s.regions(1));
    let child = w.body.child_mut(op).expect("it is isolated");
    let block = child.create_block();
    let region = child.regions(child.root())[0];
    child.append_block(region, block);
    assert_eq!(w.check(op), [""; 0]);
}

#[test]
fn cases_of_a_switch_get_their_own_operands() {
    let mut w = World::new();
    let (i32, f32) = (w.cx.i32(), f32(&w.cx));
    let region = w.body.regions(w.body.root())[0];
    let mut target = |types: &[Type]| {
        let block = w.body.create_block();
        for &ty in types {
            w.body.add_block_arg(block, ty, Location::UNKNOWN);
        }
        w.body.append_block(region, block);
        block
    };
    let (none, one, other) = (target(&[]), target(&[i32]), target(&[f32]));
    let (shape, scalable) = ([2].into(), [false].into());
    let ty = w.cx.intern_type(TypeData::Vector { shape, scalable, element: i32 });
    let data = [1, 2].map(i32::to_le_bytes).concat().into();
    let values = w.cx.intern_attribute(AttrData::DenseElements { ty, splat: false, data });
    let mut switch = |cases: &[i32]| {
        let op = w.op_with("llvm.switch", &[i32, i32, f32], &[], |cx, s| {
            s.successor(none)
                .successor(one)
                .successor(other)
                .attr(cx.identifier("operandSegmentSizes"), i32s(cx, &[1, 0, 2]))
                .attr(cx.identifier("case_values"), values)
                .attr(cx.identifier("case_operand_segments"), i32s(cx, cases))
        });
        w.check(op)
    };
    assert_eq!(switch(&[1, 1]), [""; 0]);
    assert_eq!(switch(&[2, 0]), ["branch has 2 operands for successor #1, but target block has 1"]);
}

#[test]
fn isolated_ops_are_read_across_their_two_bodies() {
    let mut w = World::new();
    let op = w.op_with("func.func", &[], &[], |_, s| s.regions(1));
    assert_eq!(w.check(op), ["'func.func' op requires attribute 'function_type'"]);
    let i32 = w.cx.i32();
    let op = w.op_with("builtin.module", &[i32], &[], |_, s| s.regions(1));
    assert_eq!(w.check(op), ["'builtin.module' op requires zero operands"]);
    let op = w.op_with("builtin.module", &[], &[], |_, s| s.regions(1));
    let words = "'builtin.module' op region #0 ('bodyRegion') failed to verify constraint: region \
                 with 1 blocks";
    assert_eq!(w.check(op), [words]);
}

/// Ops of every declared name with operands, results, attributes and regions at random: the fast
/// way finds what the slow way finds, and nothing panics.
#[test]
fn the_fast_way_agrees_with_the_slow_way() {
    let mut w = World::new();
    let cx = w.cx.clone();
    let (i32, i1, index) = (cx.i32(), cx.i1(), cx.index());
    let vector = cx.intern_type(TypeData::Vector {
        shape: [4].into(),
        scalable: [false].into(),
        element: i32,
    });
    let types = [i32, i1, index, f32(&cx), cx.none(), vector, tensor(&cx, &[4], i32)];
    let attrs = [
        cx.unit_attr(),
        cx.int_attr(i32, 3),
        cx.int_attr(cx.i64(), 1),
        cx.string_attr("a"),
        cx.type_attr(i32),
        i32s(&cx, &[1, 1]),
        cx.array_attr(&[]),
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |bound: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 33) as usize % bound
    };
    let registry = registry();
    let (mut right, mut wrong) = (0, 0);
    for dialect in registry.dialects() {
        for declared in dialect.all_ops() {
            let spec: &irtool::spec::OpSpec = declared.as_any().downcast_ref().unwrap();
            for _ in 0..6 {
                // One type for all is what most ops want.
                let one = types[random(types.len())];
                let mut pick = |count: usize| -> Vec<Type> {
                    let uniform = random(4) > 0;
                    (0..count)
                        .map(|_| if uniform { one } else { types[random(types.len())] })
                        .collect()
                };
                let (operands, results) = (pick(spec.operands.len()), pick(spec.results.len()));
                let mut chosen = Vec::new();
                for attr in spec.attrs.iter() {
                    let fitting = attrs.iter().find(|a| attr.constraint.accepts(&cx, **a));
                    match (random(8), fitting) {
                        (0, _) => chosen.push((&attr.name, attrs[random(attrs.len())])),
                        (1, _) | (_, None) => {}
                        (_, Some(value)) => chosen.push((&attr.name, *value)),
                    }
                }
                let op = w.op_with(spec.name.as_ref(), &operands, &results, |cx, state| {
                    let state = chosen.iter().fold(state, |state, (name, value)| {
                        state.attr(cx.identifier(name.as_ref()), *value)
                    });
                    let state = match spec.operand_segments() {
                        Some(name) => {
                            state.attr(cx.identifier(name), i32s(cx, &vec![1; spec.operands.len()]))
                        }
                        None => state,
                    };
                    state.regions(spec.regions.len())
                });
                match w.check(op).is_empty() {
                    true => right += 1,
                    false => wrong += 1,
                }
            }
        }
    }
    assert!(right > 1_000 && wrong > 1_000, "{right} right, {wrong} wrong");
}
