//! What the verifier finds when it looks only at what has changed is what it finds when it looks
//! at everything: random edits, most of them harmful, of random modules.

use irtool::asm::{ParseOptions, PrintOptions, parse_module, print_module};
use irtool::context::{AttrData, Context, TypeData};
use irtool::ir::{Block, Body, InsertPoint, Op, OpState, Value};
use irtool::verify::{Verified, VerifyOptions, verify};
use irtool_testkit::generate::{self, Features};
use irtool_testkit::rng::Rng;

const MODULES: u64 = 600;
/// Edits of each module, each checked.
const EDITS: usize = 60;

struct Place<'b> {
    body: &'b mut Body,
    ops: Vec<Op>,
    values: Vec<Value>,
}

impl<'b> Place<'b> {
    fn new(body: &'b mut Body) -> Self {
        let ops: Vec<Op> = body.nested_ops(body.root()).collect();
        let holders = ops.iter().copied().chain([body.root()]);
        let regions = holders.flat_map(|op| body.regions(op).to_vec());
        let blocks: Vec<Block> =
            regions.flat_map(|region| body.blocks(region).collect::<Vec<_>>()).collect();
        let mut values: Vec<Value> = ops.iter().flat_map(|&op| body.results(op)).collect();
        values.extend(blocks.iter().flat_map(|&block| body.block_args(block)));
        Place { body, ops, values }
    }

    fn op(&self, rng: &mut Rng) -> Op {
        self.ops[rng.below(self.ops.len())]
    }

    fn value(&self, rng: &mut Rng) -> Option<Value> {
        (!self.values.is_empty()).then(|| self.values[rng.below(self.values.len())])
    }

    /// One edit, or none where what was chosen does not allow it.
    fn edit(&mut self, cx: &Context, rng: &mut Rng) {
        let op = self.op(rng);
        let operands = self.body.num_operands(op);
        match rng.below(13) {
            0 | 1 if operands > 0 => {
                let Some(value) = self.value(rng) else { return };
                self.body.set_operand(op, rng.below(operands), value);
            }
            2 => {
                let (Some(old), Some(new)) = (self.value(rng), self.value(rng)) else { return };
                self.body.replace_all_uses(old, new);
            }
            3 => {
                let Some(value) = self.value(rng) else { return };
                self.body.add_operand(op, value);
            }
            4 if operands > 0 => self.body.erase_operand(op, rng.below(operands)),
            5 => {
                let names: Vec<_> = self.body.attrs(op).iter().map(|attr| attr.name).collect();
                let Some(&name) = names.get(rng.below(4)) else { return };
                self.body.erase_attr(op, name);
            }
            6 => {
                let names: Vec<_> = self.body.attrs(op).iter().map(|attr| attr.name).collect();
                let name = names.get(rng.below(3)).copied();
                let name = name.unwrap_or_else(|| cx.identifier("llvm.data_layout"));
                self.body.set_attr(cx, op, name, cx.unit_attr());
            }
            7 | 8 => {
                let unused = |value: Value| self.body.uses(value).next().is_none();
                let leaf = self.body.regions(op).is_empty() && !self.body.is_stub(op);
                if leaf && self.body.results(op).all(unused) {
                    self.body.erase_op(op);
                }
            }
            9 => {
                let other = self.op(rng);
                if !self.body.is_ancestor(op, other) {
                    self.body.move_op(op, InsertPoint::Before(other));
                }
            }
            10 => {
                let other = self.op(rng);
                let block = self.body.block_of(other).expect("it was found in a block");
                if !self.body.block_is_inside(block, op) {
                    self.body.move_op(op, InsertPoint::AtEnd(block));
                }
            }
            11 => {
                // A copy of an op, somewhere, and perhaps used.
                if !self.body.regions(op).is_empty() || self.body.is_stub(op) {
                    return;
                }
                let mut state = OpState::new(self.body.name(op), self.body.location(op));
                for attr in self.body.attrs(op).to_vec() {
                    state = state.attr(attr.name, attr.value);
                }
                for value in self.body.operands(op).collect::<Vec<_>>() {
                    state = state.operand(value);
                }
                for value in self.body.results(op).collect::<Vec<_>>() {
                    state = state.result(self.body.value_type(value));
                }
                let other = self.op(rng);
                let copy = self.body.create_at(cx, InsertPoint::After(other), &state);
                if self.body.num_results(op) > 0 && rng.below(2) == 0 {
                    let (old, new) = (self.body.result(op, 0), self.body.result(copy, 0));
                    self.body.replace_all_uses(old, new);
                }
            }
            _ => {
                let root = self.body.root();
                let names: Vec<_> = self.body.attrs(root).iter().map(|attr| attr.name).collect();
                let Some(&name) = names.get(rng.below(6)) else { return };
                let old = self.body.attr(root, name).expect("it was listed");
                let other = cx.string_attr(if rng.below(2) == 0 { "f0" } else { "f1" });
                let without_results = match cx.attr_data(old) {
                    AttrData::Type(ty) => match cx.type_data(*ty) {
                        TypeData::Function { inputs, .. } => {
                            cx.type_attr(cx.function_type(inputs, &[]))
                        }
                        _ => old,
                    },
                    _ => old,
                };
                let value = [cx.unit_attr(), other, without_results][rng.below(3)];
                self.body.set_attr(cx, root, name, value);
            }
        }
    }
}

/// Places and words of what is wrong.
fn words(cx: &Context, outcome: Verified) -> String {
    let all = outcome.unwrap_or_else(|all| all);
    let lines = all.iter().flat_map(|d| std::iter::once(d).chain(&d.notes));
    lines.map(|d| format!("{:?} {}\n", cx.location_data(d.location), d.message)).collect()
}

#[test]
fn what_changed_tells_as_much_as_everything() {
    let (mut wrong, mut right) = (0, 0);
    for seed in 0..MODULES {
        let text = generate::module(seed, 60, Features::ALL);
        let cx = Context::new(&irtool_dialects::registry());
        let options = ParseOptions { allow_unregistered: true };
        let valid = parse_module(&cx, "m", text.as_bytes(), options, 1).expect("it parses");
        let some = VerifyOptions {
            allow_unregistered: true,
            parallel: false,
            hooks: irtool_dialects::hooks(),
            ..VerifyOptions::default()
        };
        let all = VerifyOptions { everything: true, ..some };
        if verify(&cx, &valid, &all).is_err() {
            continue;
        }
        let mut rng = Rng::new(seed);
        let mut body = valid.clone();
        body.mark_all_verified();
        for edit in 0..EDITS {
            for _ in 0..=rng.below(3) {
                let mut place = Place::new(some_body(&mut body, &mut rng));
                if !place.ops.is_empty() {
                    place.edit(&cx, &mut rng);
                }
            }
            let (found, wanted) = (verify(&cx, &body, &some), verify(&cx, &body, &all));
            let is_right = wanted.as_ref().is_ok_and(Vec::is_empty);
            let (found, wanted) = (words(&cx, found), words(&cx, wanted));
            assert_eq!(found, wanted, "seed {seed}, edit {edit}:\n{}", printed(&cx, &body));
            if is_right {
                right += 1;
                body.mark_all_verified();
            } else {
                wrong += 1;
                body = valid.clone();
                body.mark_all_verified();
            }
        }
    }
    assert!(wrong > 200 && right > 200, "{wrong} edits were harmful, {right} were not");
}

/// The body or one below it.
fn some_body<'b>(body: &'b mut Body, rng: &mut Rng) -> &'b mut Body {
    let stubs: Vec<Op> = body.child_bodies().map(|(stub, _)| stub).collect();
    if stubs.is_empty() || rng.below(4) == 0 {
        return body;
    }
    let stub = stubs[rng.below(stubs.len())];
    some_body(body.child_mut(stub).expect("it has a child"), rng)
}

fn printed(cx: &Context, body: &Body) -> String {
    let mut out = Vec::new();
    print_module(cx, body, &PrintOptions::default(), 1, &mut out).expect("memory takes it");
    String::from_utf8_lossy(&out).into_owned()
}
