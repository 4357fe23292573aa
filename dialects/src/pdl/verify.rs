//! What ops of patterns ask beyond declarations: what is matched is used, what rewrites create is
//! known, and a pattern ends with one rewrite.

use crate::subject::{Answer, Subject, hooks, name, quoted};
use irtool::asm::type_text;
use irtool::context::{AttrData, Context, Type};
use irtool::ir::{Body, Op};

hooks! {
    constraint: |subject: &Subject<'_>| {
        if subject.operand_types().len() == 0 {
            return Err(subject.error("expected at least one argument"));
        }
        let is_operation = |ty| type_text(subject.cx, ty) == "!pdl.operation";
        match subject.result_types().any(is_operation) {
            true => {
                let words = "returning an operation from a constraint is not supported";
                Err(subject.error(words))
            }
            false => Ok(()),
        }
    },
    native_rewrite: |subject: &Subject<'_>| {
        match subject.operand_types().len() + subject.result_types().len() {
            0 => Err(subject.error("expected at least one argument or result")),
            _ => Ok(()),
        }
    },
    attribute: is_attribute,
    matched: is_bound,
    type_: |subject: &Subject<'_>| match subject.property("constantType") {
        None => is_bound(subject),
        Some(_) => Ok(()),
    },
    types: |subject: &Subject<'_>| match subject.property("constantTypes") {
        None => is_bound(subject),
        Some(_) => Ok(()),
    },
    operation: is_operation,
    range: gathers,
    replace: |subject: &Subject<'_>| {
        match subject.segment(1) > Some(0) && subject.segment(2) > Some(0) {
            true => Err(subject.error(
                "expected no replacement values to be provided when the replacement operation is \
                 present",
            )),
            false => Ok(()),
        }
    },
    results: |subject: &Subject<'_>| {
        let Some(ty) = subject.result_types().next() else { return Ok(()) };
        let is_range = type_text(subject.cx, ty) == "!pdl.range<value>";
        match subject.property("index").is_none() && !is_range {
            true => Err(subject.error(format!(
                "expected `pdl.range<value>` result type when no index is specified, but got: {}",
                quoted(subject.cx, ty)
            ))),
            false => Ok(()),
        }
    },
    rewrite: rewrites,
    pattern: is_pattern,
}

/// Whether an op stands in a rewrite, where things are created.
fn creates(subject: &Subject<'_>) -> bool {
    let (cx, body) = (subject.cx, subject.body);
    body.parent_op(subject.op).is_some_and(|parent| name(cx, body, parent) == "pdl.rewrite")
}

/// Whether something uses an op but for results that nothing uses.
fn is_used(cx: &Context, body: &Body, op: Op) -> bool {
    let mut users = body.results(op).flat_map(|result| body.users(result).collect::<Vec<_>>());
    users.any(|user| {
        let is_part = matches!(&*name(cx, body, user), "pdl.result" | "pdl.results");
        !is_part || is_used(cx, body, user)
    })
}

/// Whether an op stands directly in the part of a pattern that is matched.
fn matches(subject: &Subject<'_>) -> bool {
    let (cx, body) = (subject.cx, subject.body);
    body.parent_op(subject.op).is_some_and(|parent| name(cx, body, parent) == "pdl.pattern")
}

fn is_bound(subject: &Subject<'_>) -> Answer {
    match !matches(subject) || is_used(subject.cx, subject.body, subject.op) {
        true => Ok(()),
        false => Err(subject
            .error("expected a bindable user when defined in the matcher body of a `pdl.pattern`")),
    }
}

fn is_attribute(subject: &Subject<'_>) -> Answer {
    let has_value = subject.property("value").is_some();
    if creates(subject) {
        return match has_value {
            true => Ok(()),
            false => {
                Err(subject.error("expected constant value when specified within a `pdl.rewrite`"))
            }
        };
    }
    match (has_value, subject.operand_types().len() > 0) {
        (true, true) => Err(subject.error("expected only one of [`type`, `value`] to be set")),
        (true, false) => Ok(()),
        (false, _) => is_bound(subject),
    }
}

fn is_operation(subject: &Subject<'_>) -> Answer {
    if creates(subject) && subject.property("opName").is_none() {
        let words = "must have an operation name when nested within a `pdl.rewrite`";
        return Err(subject.error(words));
    }
    let names = match subject.property("attributeValueNames").map(|at| subject.cx.attr_data(at)) {
        Some(AttrData::Array(names)) => names.len(),
        _ => 0,
    };
    let values = subject.segment(1).unwrap_or(names);
    if names != values {
        return Err(subject.error(format!(
            "expected the same number of attribute values and attribute names, got {names} names \
             and {values} values"
        )));
    }
    is_bound(subject)
}

/// What a range is of, or the type itself.
pub(crate) fn member(cx: &Context, ty: Type) -> String {
    let text = type_text(cx, ty);
    match text.strip_prefix("!pdl.range<").and_then(|inner| inner.strip_suffix('>')) {
        Some(inner) => format!("!pdl.{inner}"),
        None => text,
    }
}

/// What a range is made of is of its members' type.
pub(crate) fn gathers(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(wanted) = subject.result_types().next().map(|ty| member(cx, ty)) else {
        return Ok(());
    };
    match subject.operand_types().map(|ty| member(cx, ty)).find(|found| *found != wanted) {
        Some(found) => Err(subject
            .error(format!("expected operand to have element type '{wanted}', but got '{found}'"))),
        None => Ok(()),
    }
}

fn rewrites(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let region = own.regions(subject.root).first();
    let is_empty = region.is_none_or(|region| own.blocks(*region).next().is_none());
    let words = match subject.property("name").is_some() {
        true if !is_empty => "expected rewrite region to be empty when rewrite is external",
        false if is_empty => {
            "expected rewrite region to be non-empty if external name is not specified"
        }
        false if subject.segment(1) > Some(0) => {
            "expected no external arguments when the rewrite is specified inline"
        }
        _ => return Ok(()),
    };
    Err(subject.error(words))
}

fn is_pattern(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let block = own.regions(subject.root).first().and_then(|region| own.blocks(*region).next());
    let Some(block) = block else { return Ok(()) };
    let last = own.last_op(block);
    let Some(rewrite) = last.filter(|op| name(cx, own, *op) == "pdl.rewrite") else {
        let error = subject.error("expected body to terminate with `pdl.rewrite`");
        return Err(match last {
            Some(last) => error.with_note(own.location(last), "see terminator defined here"),
            None => error,
        });
    };
    let inner = own.regions(rewrite).iter().flat_map(|region| own.blocks(*region));
    let inner = inner.flat_map(|block| own.ops(block));
    let is_foreign = |op: Op| !name(cx, own, op).starts_with("pdl.");
    if let Some(foreign) = own.ops(block).chain(inner).find(|op| is_foreign(*op)) {
        let error = subject.error("expected only `pdl` operations within the pattern body");
        let place = own.location(foreign);
        return Err(error.with_note(place, "see non-`pdl` operation defined here"));
    }
    match own.ops(block).any(|op| name(cx, own, op) == "pdl.operation") {
        true => Ok(()),
        false => Err(subject.error("the pattern must contain at least one `pdl.operation`")),
    }
}
