//! The framework on a dialect of its own: modules, functions and an op with a region.

use super::{
    Anchor, Display, Hook, Instrumentation, Message, Messages, Nesting, Outcome, Pass, PassContext,
    PassInfo, PassManager, PassOptions, PassRegistry, PassSite, Pipeline, Repeat, RunOptions,
    RunReport, StatisticInfo, parse_anchored,
};
use crate::context::{
    Context, DialectInfo, Failed, Identifier, Location, OpDefinition, OpInfo, Registry, Traits,
};
use crate::ir::{Body, InsertPoint, OpState};
use crate::sync::Arc;
use crate::verify::VerifyOptions;

macro_rules! test_pass {
    ($pass:ident, $info:expr, $state:ty, |$state_arg:pat_param, $body:pat_param, $cx:pat_param| $run:expr) => {
        #[derive(Default)]
        pub(super) struct $pass;

        impl PassOptions for $pass {}

        impl Pass for $pass {
            const INFO: PassInfo = $info;
            type State = $state;

            fn state(&self) -> $state {
                Default::default()
            }

            fn run(
                &self,
                $state_arg: &mut $state,
                $body: &mut Body,
                $cx: &mut PassContext<'_>,
            ) -> Result<(), Failed> {
                $run
            }
        }
    };
}

mod analyses;
mod checks;
mod parallel;
mod pipelines;
mod semantics;
mod settled;

#[derive(Debug)]
struct Definition(&'static str, Traits);

impl OpDefinition for Definition {
    fn name(&self) -> &str {
        self.0
    }
    fn traits(&self) -> Traits {
        self.1 | Traits::REGISTERED
    }
    fn inherent_attributes(&self) -> Vec<&str> {
        Vec::new()
    }
    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// `test.module` and `test.func` are isolated, `test.region` is not.
fn context() -> Context {
    let isolated = Traits::ISOLATED_FROM_ABOVE | Traits::NO_TERMINATOR;
    let mut dialect = DialectInfo::new("test");
    for (name, traits) in [
        ("test.module", isolated),
        ("test.func", isolated),
        ("test.region", Traits::NO_TERMINATOR),
        ("test.op", Traits::empty()),
    ] {
        dialect.ops.push(Arc::new(Definition(name, traits)));
    }
    let mut registry = Registry::new();
    registry.insert(dialect);
    Context::new(&registry)
}

fn place(cx: &Context, line: usize) -> Location {
    cx.file_location(cx.identifier("test"), line as u32, 1)
}

/// A body with one block, whose root stands on `line`.
fn isolated(cx: &Context, name: &str, line: usize) -> Body {
    let mut body = Body::new(cx, cx.op_name(name), place(cx, line), 1);
    let block = body.create_block();
    body.append_block(body.regions(body.root())[0], block);
    body
}

fn end(body: &Body) -> InsertPoint {
    let region = body.regions(body.root())[0];
    InsertPoint::AtEnd(body.first_block(region).expect("it was made with a block"))
}

fn append(cx: &Context, body: &mut Body, name: &str, line: usize) {
    let point = end(body);
    let regions = usize::from(name == "test.region");
    body.create_at(cx, point, &OpState::new(cx.op_name(name), place(cx, line)).regions(regions));
}

fn append_child(body: &mut Body, child: Body) {
    let point = end(body);
    let op = body.adopt(Box::new(child), &[], &[], &[]);
    body.insert_op(point, op);
}

/// A module with a function of each size, on lines from 1.
fn module(cx: &Context, sizes: &[usize]) -> Body {
    let mut module = isolated(cx, "test.module", 0);
    for (index, &size) in sizes.iter().enumerate() {
        let mut function = isolated(cx, "test.func", index + 1);
        for line in 0..size {
            append(cx, &mut function, "test.op", line);
        }
        append_child(&mut module, function);
    }
    module
}

/// Names, locations and attributes of all ops, in order.
fn contents(cx: &Context, body: &Body) -> String {
    let mut out = String::new();
    body.walk_tree(body.root(), |body, op| {
        out += &format!("{} {:?}", cx.op_info(body.name(op)).name(), body.location(op));
        for attr in body.attrs(op) {
            out += &format!(" {}={:?}", cx.str(attr.name), cx.attr_data(attr.value));
        }
        out.push('\n');
    });
    out
}

const COUNT: PassInfo = PassInfo {
    statistics: &[
        StatisticInfo { name: "ops", description: "Number of ops" },
        StatisticInfo { name: "bodies", description: "Number of bodies" },
    ],
    ..PassInfo::new("count", "Count", "Count ops")
};

// Its state must be fresh on each op, or the counts are wrong.
test_pass!(Count, COUNT, Vec<usize>, |state, body, cx| {
    assert!(state.is_empty(), "the state of another op");
    body.walk(body.root(), |op| state.push(op.dense()));
    cx.count(0, state.len() as u64);
    cx.count(1, 1);
    Ok(())
});

// Reports where it runs, as text and as a diagnostic.
test_pass!(Say, PassInfo::new("say", "Say", "Report"), (), |_, body, cx| {
    let location = body.location(body.root());
    cx.remark(location, format!("{} ops", body.num_ops()));
    cx.print(format!("at {location:?}\n"));
    Ok(())
});

// Fails on every third function.
test_pass!(Fail, PassInfo::new("fail", "Fail", "Fail"), (), |_, body, cx| {
    if body.num_ops().is_multiple_of(3) {
        cx.op_error(body, body.root(), "is not wanted");
        return Err(Failed);
    }
    Ok(())
});

test_pass!(Panic, PassInfo::new("panic", "Panic", "Panic"), (), |_, body, _| {
    assert!(body.num_ops() != 3, "three ops");
    Ok(())
});

const SPREAD: PassInfo = PassInfo {
    statistics: &[StatisticInfo { name: "ops", description: "Number of ops" }],
    ..PassInfo::new("spread", "Spread", "Work on all children at once")
};

// Marks, counts and reports the children; fails on one with three ops, panics on one with four.
test_pass!(Spread, SPREAD, (), |_, body, cx| {
    cx.par_for_each_child(body, |child, cx| {
        let root = child.root();
        cx.count(0, child.num_ops() as u64);
        assert!(child.num_ops() != 4, "four ops");
        cx.remark(child.location(root), format!("{} ops", child.num_ops()));
        let (name, value) = (mark(cx.context()), cx.context().unit_attr());
        child.set_attr(cx.context(), root, name, value);
        if child.num_ops() == 3 {
            cx.op_error(child, root, "is small");
            return Err(Failed);
        }
        Ok(())
    })
});

// Marks each op with the number of ops around it.
test_pass!(Mark, PassInfo::new("mark", "Mark", "Mark ops"), (), |_, body, cx| {
    let cx = cx.context();
    let value = cx.int_attr(cx.i32(), body.num_ops() as i64);
    let name = mark(cx);
    body.walk_mut(body.root(), |body, op| body.set_attr(cx, op, name, value));
    Ok(())
});

test_pass!(
    OnFunc,
    PassInfo { anchor: Some("test.func"), ..PassInfo::new("on-func", "OnFunc", "Functions only") },
    (),
    |_, body, cx| {
        cx.remark(body.location(body.root()), "a function");
        Ok(())
    }
);

/// Runs on what has a name that ends in `func`.
#[derive(Default)]
pub(super) struct Picky;
impl PassOptions for Picky {}
impl Pass for Picky {
    const INFO: PassInfo = PassInfo::new("picky", "Picky", "Functions of any dialect");
    type State = ();
    fn state(&self) {}
    fn can_run_on(&self, op: &OpInfo) -> bool {
        op.name().ends_with("func")
    }
    fn run(&self, (): &mut (), body: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
        cx.remark(body.location(body.root()), "picked");
        Ok(())
    }
}

fn mark(cx: &Context) -> Identifier {
    cx.identifier("mark")
}

crate::passes! {
    fn register;
    Count, Say, Fail, Panic, Mark, OnFunc, Picky, Spread,
}

fn registry() -> PassRegistry {
    let mut registry = PassRegistry::new();
    register(&mut registry);
    registry
}

fn run_with(cx: &Context, body: &mut Body, text: &str, options: &RunOptions<'_>) -> RunReport {
    let pipeline = parse_anchored(text, &registry()).expect("the pipeline is well formed");
    PassManager::new(pipeline).run(cx, body, options)
}

fn run(cx: &Context, body: &mut Body, text: &str) -> RunReport {
    run_with(cx, body, text, &RunOptions::default())
}

/// What was said, one message a line: lines of functions and words.
fn said(cx: &Context, messages: &Messages) -> Vec<String> {
    let line = |location: Location| match &*cx.location_data(location) {
        crate::context::LocationData::FileRange { start, .. } => start.0.to_string(),
        _ => "?".to_owned(),
    };
    let say = |message: &Message| match message {
        Message::Diagnostic(it) => format!("{}: {}", line(it.location), it.message),
        Message::Text(text) => text.clone(),
        other => format!("{other:?}"),
    };
    let told = |message: &&Message| !matches!(message, Message::Failure(_));
    messages.iter().filter(told).map(say).collect()
}
