//! What ops with bodies over handles ask: loops over payload, lists of results, matchers of
//! structured ops and constraints in `smt`.

use super::patterns::implements;
use super::structured::{first_block, yields_results};
use super::symbols::are_of_a_kind;
use crate::subject::{Answer, Subject, hooks, name, quoted};
use crate::type_interfaces::{is_op_handle, name as type_name};
use irtool::asm::{attribute_text, type_text};
use irtool::context::{Context, Diagnostic, Type};
use irtool::ir::{Body, Op};

/// As many matchers as actions, each matcher once: one that comes again is told of, and is never asked.
pub(crate) fn foreach_match(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let [matchers, actions] =
        ["matchers", "actions"].map(|name| subject.array(name).unwrap_or_default());
    if matchers.len() != actions.len() {
        return report(subject.error("expected the same number of matchers and actions"));
    }
    if matchers.is_empty() {
        return report(subject.error("expected at least one match/action pair"));
    }
    for (number, matcher) in matchers.iter().enumerate() {
        if matchers[..number].contains(matcher) {
            let matcher = attribute_text(cx, *matcher);
            let words = format!(
                "matcher {matcher} is used more than once, only the first match will apply"
            );
            report(Diagnostic::warning(body.location(op), words));
        }
    }
}

hooks! {
    foreach: loops_over,
    split_handle: |subject: &Subject<'_>| {
        let results = subject.result_types().len();
        match subject.integer("overflow_result") {
            Some(number) if !usize::try_from(number).is_ok_and(|number| number < results) => {
                return Err(subject.error("overflow_result is not a valid result index"));
            }
            _ => {}
        }
        let Some(handle) = subject.operand_types().next() else { return Ok(()) };
        match subject.result_types().all(|ty| are_of_a_kind(subject.cx, handle, ty)) {
            true => Ok(()),
            false => Err(subject.error(
                "expects result types to implement the same transform interface as the operand \
                 type",
            )),
        }
    },
    num_associations: |subject: &Subject<'_>| {
        let Some(ty) = subject.result_types().next() else { return Ok(()) };
        let words = match (wrapped(subject.cx, ty), type_name(subject.cx, ty)) {
            (Some(param), _) if param != "i64" => format!(
                "expected the type of the parameter attribute ('i64') to match the parameter type \
                 ('{param}')"
            ),
            (_, (b"transform", b"affine_map")) => {
                "expected affine map attribute, got 0 : i64".to_owned()
            }
            (_, (b"transform", b"type")) => "expected type attribute, got 0 : i64".to_owned(),
            _ => return Ok(()),
        };
        Err(subject.place_error(words))
    },
    match_structured: matches_one,
    constrain_params: constrains,
}

fn loops_over(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(block) = first_block(subject) else { return Ok(()) };
    let args: Vec<Type> = own.block_args(block).map(|arg| own.value_type(arg)).collect();
    let targets = subject.operand_types();
    if args.is_empty() && targets.len() > 0 {
        // Arguments say what happens to the targets.
        let words = "TransformOpInterface requires memory effects on operands to be specified";
        let place = own.location(subject.root);
        let note = "no effects specified for operand #0";
        return Err(subject.bare_error(words).with_note(place, note));
    }
    if targets.len() != args.len() {
        return Err(
            subject.error("expects the same number of targets as the body has block arguments")
        );
    }
    if targets.zip(&args).any(|(target, arg)| target != *arg) {
        return Err(subject.error(
            "expects co-indexed targets and the body's block arguments to have the same \
             op/value/param type",
        ));
    }
    let Some(last) = own.last_op(block) else { return Ok(()) };
    let yielded = own.operands(last).map(|value| own.value_type(value));
    if yielded.len() != subject.result_types().len() {
        return Err(subject
            .error("expects the same number of results as the yield terminator has operands"));
    }
    let mut pairs = subject.result_types().zip(yielded);
    match pairs.all(|(result, yielded)| are_of_a_kind(cx, result, yielded)) {
        true => Ok(()),
        false => Err(subject.error(
            "expects co-indexed results and yield operands to have the same op/value/param type",
        )),
    }
}

fn matches_one(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(block) = first_block(subject) else { return Ok(()) };
    let mut args = own.block_args(block).map(|arg| own.value_type(arg));
    let (Some(arg), None) = (args.next(), args.next()) else {
        return Err(subject.error("expected one body argument"));
    };
    if !is_op_handle(cx, arg) {
        return Err(
            subject.error("expected body argument to implement TransformHandleTypeInterface")
        );
    }
    let Some(last) = own.last_op(block) else { return Ok(()) };
    let ends = super::verify::may_terminate(own, last);
    let mut nested = own.ops(block).filter(|op| !ends || *op != last);
    match nested.find(|op| !implements(subject, own, *op, "MatchOpInterface")) {
        None => Ok(()),
        Some(other) => {
            let error = subject.error("expects nested operations to implement MatchOpInterface");
            Err(error.with_note(own.location(other), "offending operation"))
        }
    }
}

fn constrains(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(block) = first_block(subject) else { return Ok(()) };
    let Some(last) = own.last_op(block) else { return Ok(()) };
    if name(cx, own, last) != "smt.yield" {
        return Err(subject.error("expected 'smt.yield' as terminator"));
    }
    let args = own.block_args(block).map(|arg| own.value_type(arg));
    if args.len() != subject.operand_types().len() {
        return Err(subject.error("must have the same number of block arguments as operands"));
    }
    for (number, (arg, operand)) in args.zip(subject.operand_types()).enumerate() {
        let what = || format!("the type of block arg #{number}");
        wraps(cx, arg, operand, what, "operand").map_err(|words| subject.error(words))?;
    }
    if own.ops(block).any(|op| !name(cx, own, op).starts_with("smt.") && op != last) {
        return Err(subject.error("ops contained in region should belong to SMT-dialect"));
    }
    let found = own.operands(last).map(|value| own.value_type(value));
    if found.len() != subject.result_types().len() {
        return yields_results(subject, last);
    }
    for (number, (found, result)) in found.zip(subject.result_types()).enumerate() {
        let what = || format!("the type of terminator operand #{number}");
        wraps(cx, found, result, what, "result")
            .map_err(|words| irtool::spec::op_error(cx, own, last, &words))?;
    }
    Ok(())
}

/// Whether a parameter may stand for a value of `smt`.
fn wraps(
    cx: &Context,
    value: Type,
    param: Type,
    what: impl Fn() -> String,
    role: &str,
) -> Result<(), String> {
    let wrapped = wrapped_width(cx, param);
    let is_any = type_name(cx, param) == (b"transform", b"any_param");
    let (fits, shown, wanted) = match type_name(cx, value) {
        (b"smt", b"int") => (wrapped.is_some(), "!smt.int".to_owned(), "an integer type"),
        (b"smt", b"bool") => (wrapped == Some(1), "!smt.bool".to_owned(), "i1"),
        (b"smt", b"bv") => {
            let text = type_text(cx, value);
            let digits = text.trim_start_matches("!smt.bv<").trim_end_matches('>');
            let fits = wrapped.is_some_and(|width| digits == width.to_string());
            (fits, quoted(cx, value), "an integer type of the same bitwidth")
        }
        _ => {
            return Err(format!(
                "{} is expected to be either a !smt.bool, a !smt.int, or a !smt.bv",
                what()
            ));
        }
    };
    match fits || is_any {
        true => Ok(()),
        false => Err(format!(
            "{} is {shown} though the corresponding {role} type ({}) is not wrapping {wanted}",
            what(),
            quoted(cx, param)
        )),
    }
}

/// What a parameter wraps, as it is written: `i64` of `!transform.param<i64>`.
fn wrapped(cx: &Context, param: Type) -> Option<String> {
    let text = type_text(cx, param);
    Some(text.strip_prefix("!transform.param<")?.strip_suffix('>')?.to_owned())
}

/// The width of the integer that a parameter is.
fn wrapped_width(cx: &Context, param: Type) -> Option<u32> {
    wrapped(cx, param)?.trim_start_matches(['s', 'u']).strip_prefix('i')?.parse().ok()
}
