//! Control flow, whose regions take and give what the op does, and variables.

use super::{element, operand, shape};
use crate::subject::{Answer, Subject, name, property, quoted};
use crate::tosa::assembly::tensor;
use irtool::context::{Context, Type};
use irtool::ir::{Body, Op};
use irtool::verify::{Check, DialectChecks, OpRef, Report, Site, SymbolTables, SymbolUseFn};

/// What is wrong with two values unless their types can be one.
fn mismatch(cx: &Context, (a, what): (Type, &str), (b, other): (Type, &str)) -> Option<String> {
    let (from, to) = (element(cx, a), element(cx, b));
    if from != to {
        let (from, to) = (quoted(cx, from), quoted(cx, to));
        return Some(format!("require same element type for {what} ({from}) and {other} ({to})"));
    }
    match (shape(cx, a), shape(cx, b)) {
        (Some(from), Some(to)) if !super::may_be_one(from, to) => {
            let (from, to) = (quoted(cx, a), quoted(cx, b));
            Some(format!("require same shapes for {what} ({from}) and {other} ({to})"))
        }
        _ => None,
    }
}

/// Two lists of values go together, one by one.
fn lists(
    subject: &Subject<'_>,
    (a, what): (impl ExactSizeIterator<Item = Type>, &str),
    (b, other): (impl ExactSizeIterator<Item = Type>, &str),
) -> Answer {
    let (found, wanted) = (a.len(), b.len());
    if found != wanted {
        return Err(subject.error(format!(
            "require same number of values in {what} ({found}) and {other} ({wanted})"
        )));
    }
    match a.zip(b).find_map(|(a, b)| mismatch(subject.cx, (a, what), (b, other))) {
        Some(words) => Err(subject.error(words)),
        None => Ok(()),
    }
}

/// What a region takes and what it yields.
struct Graph<'a> {
    body: &'a Body,
    arguments: Vec<Type>,
    yields: Option<Op>,
}

impl<'a> Graph<'a> {
    fn of(subject: &Subject<'a>, number: usize) -> Option<Self> {
        let body = subject.own;
        let block = body.blocks(*body.regions(subject.root).get(number)?).next()?;
        let arguments = body.block_args(block).map(|value| body.value_type(value)).collect();
        let last = body.terminator(block).filter(|op| name(subject.cx, body, *op) == "tosa.yield");
        Some(Graph { body, arguments, yields: last })
    }

    fn results(&self) -> Option<impl ExactSizeIterator<Item = Type> + use<'a>> {
        let body = self.body;
        Some(body.operands(self.yields?).map(move |value| body.value_type(value)))
    }
}

const INPUTS: &str = "'input_list'";
const OUTPUTS: &str = "'output_list'";

pub(super) fn branches(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let inputs = || subject.operand_types().skip(1).collect::<Vec<_>>().into_iter();
    let graphs = [Graph::of(subject, 0), Graph::of(subject, 1)];
    let [Some(then), Some(otherwise)] = graphs else { return Ok(()) };
    let arguments = |graph: &Graph<'_>| graph.arguments.clone().into_iter();
    lists(subject, (arguments(&then), "'then_graph' arguments"), (inputs(), INPUTS))?;
    lists(subject, (arguments(&otherwise), "'else_graph' arguments"), (inputs(), INPUTS))?;
    let outputs = || subject.result_types();
    if let Some(results) = then.results() {
        lists(subject, (results, "'then_graph' results"), (outputs(), OUTPUTS))?;
    }
    if let Some(results) = otherwise.results() {
        lists(subject, (results, "'else_graph' results"), (outputs(), OUTPUTS))?;
    }
    match operand(subject, 0) {
        Some(ty) if !is_one(subject, ty) => {
            let words = format!("'condition' must be a size 1 tensor, got {}", quoted(cx, ty));
            Err(subject.error(words))
        }
        _ => Ok(()),
    }
}

/// Whether a tensor has one element, as far as it is known.
fn is_one(subject: &Subject<'_>, ty: Type) -> bool {
    let shape = shape(subject.cx, ty).unwrap_or_default();
    shape.iter().any(|extent| *extent < 0) || shape.iter().all(|extent| *extent == 1)
}

pub(super) fn repeats(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let inputs = || subject.operand_types();
    lists(subject, (inputs(), INPUTS), (subject.result_types(), OUTPUTS))?;
    let graphs = [Graph::of(subject, 0), Graph::of(subject, 1)];
    let [Some(condition), Some(repeated)] = graphs else { return Ok(()) };
    let arguments = |graph: &Graph<'_>| graph.arguments.clone().into_iter();
    lists(subject, (arguments(&condition), "'cond_graph' arguments"), (inputs(), INPUTS))?;
    lists(subject, (arguments(&repeated), "'body_graph' arguments"), (inputs(), INPUTS))?;
    if let Some(results) = repeated.results() {
        lists(subject, (results, "'body_graph' results"), (inputs(), INPUTS))?;
    }
    let Some(mut results) = condition.results() else { return Ok(()) };
    let (Some(ty), None) = (results.next(), results.next()) else {
        return Err(subject.error("require 'cond_graph' only have one result"));
    };
    let what = if !is_one(subject, ty) {
        "size 1"
    } else if element(cx, ty) != cx.i1() {
        "boolean"
    } else {
        return Ok(());
    };
    let ty = quoted(cx, ty);
    Err(subject.error(format!("'cond_graph' result must be a {what} tensor, got {ty}")))
}

/// The checks of uses of variables.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[("tosa.variable_read", reads), ("tosa.variable_write", writes)]
    }

    fn looks_up_itself(&self) -> &[&'static str] {
        &["tosa.variable_read", "tosa.variable_write"]
    }
}

/// A value read from a variable, or written to one, is of a type that the variable can have.
fn accesses<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
    value: Option<Type>,
    what: &str,
) -> Check {
    let cx = site.cx;
    let Some(symbol) =
        property(cx, site.body(), site.op, "name").and_then(|at| cx.string_value(at))
    else {
        return Ok(());
    };
    let found = symbols.lookup(site, symbol);
    let is_variable = |op: &OpRef<'_>| cx.op_info(op.name()).name_bytes() == b"tosa.variable";
    let Some(OpRef { body, op }) = found.filter(is_variable) else {
        let name = cx.str(symbol);
        let words = format_args!("'{name}' has not been declared by 'tosa.variable'");
        return report.op_error(site, words);
    };
    let part = |name| property(cx, body, op, name);
    let (Some(extents), Some(element)) = (part("var_shape"), part("type")) else { return Ok(()) };
    let (Some(ty), Some(value)) = (tensor(cx, extents, element), value) else { return Ok(()) };
    match mismatch(cx, (value, what), (ty, "the input tensor")) {
        Some(words) => report.op_error(site, words),
        None => Ok(()),
    }
}

fn reads<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let value = site.result_types().next();
    accesses(site, symbols, report, value, "'output1'")
}

fn writes<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let value = site.operand_types().next();
    accesses(site, symbols, report, value, "'input1'")
}
