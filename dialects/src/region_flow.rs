//! What flows along the edges between an op, its regions and back: as many values as the other
//! end takes, of its types.

use crate::subject::{Answer, Subject, quoted};
use irtool::context::{Context, Diagnostic, Location, Type};
use irtool::ir::{Block, Body, Op, Region};

/// Where an edge starts.
pub(crate) struct Point {
    /// `None` for the op itself.
    terminator: Option<Op>,
    location: Location,
    types: Vec<Type>,
}

impl Point {
    /// The types of what leaves here.
    pub fn types(&self) -> &[Type] {
        &self.types
    }
}

/// The op itself, with what it passes.
pub(crate) fn parent(subject: &Subject<'_>, types: impl Iterator<Item = Type>) -> Point {
    let location = subject.own.location(subject.root);
    Point { terminator: None, location, types: types.collect() }
}

/// A terminator, with the operands it passes: all but the first `skipped`.
pub(crate) fn terminator(subject: &Subject<'_>, op: Op, skipped: usize) -> Point {
    let body = subject.own;
    let types = body.operands(op).skip(skipped).map(|value| body.value_type(value)).collect();
    Point { terminator: Some(op), location: body.location(op), types }
}

/// The name of an op, wherever it is kept.
pub(crate) fn op_name(cx: &Context, body: &Body, op: Op) -> String {
    let name = match body.child(op) {
        Some(child) => child.name(child.root()),
        None => body.name(op),
    };
    cx.op_info(name).name().into_owned()
}

/// What leaves at `point` fits `taken`, the values at the edge's other end, which messages call
/// `to`.
pub(crate) fn edge(subject: &Subject<'_>, point: &Point, to: &str, taken: &[Type]) -> Answer {
    let Point { terminator, location, types } = point;
    if types == taken {
        return Ok(());
    }
    let from = match terminator {
        None => "parent".to_owned(),
        Some(op) => format!("Operation {}", op_name(subject.cx, subject.own, *op)),
    };
    let along = format!("along control flow edge from {from} to {to}:");
    let words = match (0..types.len()).find(|&n| taken.get(n) != Some(&types[n])) {
        Some(number) if types.len() == taken.len() => {
            let (found, wanted) =
                (quoted(subject.cx, types[number]), quoted(subject.cx, taken[number]));
            format!(
                "{along} successor operand type #{number} {found} should match successor input \
                 type #{number} {wanted}"
            )
        }
        _ => {
            let (passed, wanted) = (types.len(), taken.len());
            format!(
                "{along} region branch point has {passed} operands, but region successor needs \
                 {wanted} inputs"
            )
        }
    };
    Err(subject.error(words).with_note(*location, "region branch point"))
}

/// The terminators of a region's blocks with this name.
pub(crate) fn terminators<'a>(
    cx: &'a Context,
    body: &'a Body,
    region: Region,
    name: &'a str,
) -> impl Iterator<Item = Op> + 'a {
    let last = body.blocks(region).filter_map(|block| body.last_op(block));
    last.filter(move |op| cx.op_info(body.name(*op)).name_bytes() == name.as_bytes())
}

/// The types of a block's arguments.
pub(crate) fn argument_types(body: &Body, block: Option<Block>) -> Vec<Type> {
    let args = block.into_iter().flat_map(|block| body.block_args(block));
    args.map(|arg| body.value_type(arg)).collect()
}

/// Values that one place passes and another takes have one number and the same types, in the words
/// for loops.
pub(crate) struct Loop {
    pub inits: Vec<Type>,
    pub carried: Vec<Type>,
    pub yielded: Vec<Type>,
    pub results: Vec<Type>,
}

impl Loop {
    /// Checks the four lists against one another.
    pub fn check(&self, subject: &Subject<'_>) -> Answer {
        let count = |what: &str, a: usize, b: usize| {
            if a == b {
                Ok(())
            } else {
                Err(subject.error(format!("different number of {what}: {a} != {b}")))
            }
        };
        let Loop { inits, carried, yielded, results } = self;
        count("inits and region iter_args", inits.len(), carried.len())?;
        if !yielded.is_empty() {
            count("region iter_args and yielded values", carried.len(), yielded.len())?;
        }
        count("loop results and region iter_args", results.len(), carried.len())?;
        let same = |number: usize, a: (&str, Type), b: (&str, Type)| -> Result<(), Diagnostic> {
            if a.1 == b.1 {
                return Ok(());
            }
            let (first, second) = (quoted(subject.cx, a.1), quoted(subject.cx, b.1));
            let (a, b) = (a.0, b.0);
            Err(subject.error(format!(
                "{number}-th {a} and {number}-th {b} have different type: {first} != {second}"
            )))
        };
        for (number, &arg) in carried.iter().enumerate() {
            same(number, ("init", inits[number]), ("region iter_arg", arg))?;
            if let Some(&yielded) = yielded.get(number) {
                same(number, ("region iter_arg", arg), ("yielded value", yielded))?;
            }
        }
        // The reference counts no further here.
        let mut pairs = carried.iter().zip(results);
        pairs.try_for_each(|(&arg, &result)| {
            same(0, ("region iter_arg", arg), ("loop result", result))
        })
    }
}
