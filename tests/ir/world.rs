//! What the tests share: a dialect with ops of the kinds that edits treat differently.

use irtool::context::{Context, DialectInfo, Location, OpDefinition, Registry, Traits, Type};
use irtool::ir::{Block, Body, InsertPoint, Op, OpState};
use std::sync::Arc;

#[derive(Debug)]
struct Declared(&'static str, Traits);

impl OpDefinition for Declared {
    fn name(&self) -> &str {
        self.0
    }
    fn traits(&self) -> Traits {
        self.1 | Traits::REGISTERED
    }
    fn inherent_attributes(&self) -> Vec<&str> {
        vec!["kept"]
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

pub fn context() -> Context {
    let table = Traits::SYMBOL_TABLE | Traits::NO_TERMINATOR;
    let isolated = Traits::ISOLATED_FROM_ABOVE;
    declared(&[
        ("test", "test.module", isolated | table),
        ("test", "test.open_module", table),
        ("test", "test.func", isolated),
        ("test", "test.op", Traits::empty()),
        ("test", "test.wrap", Traits::empty()),
        ("test", "test.add", Traits::COMMUTATIVE),
        ("test", "test.end", Traits::TERMINATOR),
    ])
}

/// A context with these ops: dialect, name, traits.
pub fn declared(ops: &[(&'static str, &'static str, Traits)]) -> Context {
    let mut registry = Registry::new();
    for &(dialect, _, _) in ops {
        let mut info = DialectInfo::new(dialect);
        let own = ops.iter().filter(|op| op.0 == dialect);
        info.ops.extend(own.map(|op| Arc::new(Declared(op.1, op.2)) as Arc<dyn OpDefinition>));
        registry.insert(info);
    }
    Context::new(&registry)
}

pub fn state(cx: &Context, name: &str) -> OpState {
    OpState::new(cx.op_name(name), Location::UNKNOWN)
}

/// A body with a root of this name and one block.
pub fn body(cx: &Context, root: &str) -> (Body, Block) {
    let mut body = Body::new(cx, cx.op_name(root), Location::UNKNOWN, 1);
    let block = add_block(&mut body, None, &[]);
    (body, block)
}

/// A new last block in the first region of an op, or of the root.
pub fn add_block(body: &mut Body, op: Option<Op>, args: &[Type]) -> Block {
    let region = body.regions(op.unwrap_or(body.root()))[0];
    let block = body.create_block();
    for &ty in args {
        body.add_block_arg(block, ty, Location::UNKNOWN);
    }
    body.append_block(region, block);
    block
}

pub fn append(cx: &Context, body: &mut Body, block: Block, state: &OpState) -> Op {
    body.create_at(cx, InsertPoint::AtEnd(block), state)
}

/// An isolated op at the end of a block, with one block in its child body.
pub fn isolated(
    cx: &Context,
    body: &mut Body,
    block: Block,
    name: &str,
    symbol: &str,
) -> (Op, Block) {
    let state = state(cx, name).regions(1).attr(cx.identifier("sym_name"), cx.string_attr(symbol));
    let op = append(cx, body, block, &state);
    let inner = add_block(body.child_mut(op).unwrap(), None, &[]);
    (op, inner)
}

/// `body` with `depth` isolated ops nested in each other.
pub fn deep_bodies(cx: &Context, depth: usize) -> Body {
    let mut inner = body(cx, "test.module").0;
    for _ in 1..depth {
        let (mut outer, block) = body(cx, "test.module");
        let stub = outer.adopt(Box::new(inner), &[], &[], &[]);
        outer.append_op(block, stub);
        inner = outer;
    }
    inner
}

/// A body with `depth` ops nested in each other that are not isolated.
pub fn deep_regions(cx: &Context, depth: usize) -> Body {
    let (mut body, mut block) = body(cx, "test.module");
    for _ in 0..depth {
        let op = append(cx, &mut body, block, &state(cx, "test.wrap").regions(1).result(cx.i32()));
        block = add_block(&mut body, Some(op), &[cx.i32()]);
    }
    body
}
