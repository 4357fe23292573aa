//! What ops with regions ask of them, and what names in C stand for.

use super::relations::inner;
use crate::calls::{operands_are_taken, results_are_given};
use crate::subject::{Answer, Subject, hooks, name, property, quoted, type_value};
use crate::type_interfaces::name as type_name;
use irtool::context::{AttrData, Traits, Type, TypeData};
use irtool::ir::{Block, Body, Op};
use irtool::verify::{Check, DialectChecks, OpRef, Report, Site, SymbolTables, SymbolUseFn};

hooks! {
    for_: counts,
    yield_: yields,
    expression: is_expression,
    switch: switches,
    do_: repeats,
}

fn block(body: &Body, op: Op, number: usize) -> Option<Block> {
    body.blocks(*body.regions(op).get(number)?).next()
}

fn counts(subject: &Subject<'_>) -> Answer {
    let Some(block) = block(subject.own, subject.root, 0) else { return Ok(()) };
    let mut arguments = subject.own.block_args(block).map(|value| subject.own.value_type(value));
    let (Some(argument), None) = (arguments.next(), arguments.next()) else {
        return Err(subject
            .error("expected body to have a single block argument for the induction variable"));
    };
    match subject.operand_types().next() {
        Some(bound) if bound != argument => {
            Err(subject.error("expected induction variable to be same type as bounds and step"))
        }
        _ => Ok(()),
    }
}

fn yields(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(parent) = body.parent_op(subject.op) else { return Ok(()) };
    // What an expression yields is its own to check.
    if matches!(&*name(cx, body, parent), "emitc.do" | "emitc.expression") {
        return Ok(());
    }
    match (subject.operand_types().len(), body.num_results(parent)) {
        (0, 0) => Ok(()),
        (0, _) => Err(subject.error("does not yield a value to be returned by parent")),
        (_, 0) => Err(subject.error("yields a value not returned by parent")),
        _ => Ok(()),
    }
}

/// Ops that an expression in C is made of.
fn is_expressible(name: &str) -> bool {
    name.strip_prefix("emitc.").is_some_and(|verb| {
        matches!(
            verb,
            "add"
                | "address_of"
                | "apply"
                | "bitwise_and"
                | "bitwise_left_shift"
                | "bitwise_not"
                | "bitwise_or"
                | "bitwise_right_shift"
                | "bitwise_xor"
                | "call"
                | "call_opaque"
                | "cast"
                | "cmp"
                | "conditional"
                | "constant"
                | "div"
                | "load"
                | "logical_and"
                | "logical_not"
                | "logical_or"
                | "mul"
                | "rem"
                | "sub"
                | "unary_minus"
                | "unary_plus"
        )
    })
}

fn is_expression(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(block) = block(own, subject.root, 0) else { return Ok(()) };
    let Some(last) = own.last_op(block) else { return Ok(()) };
    // Whatever may end a block counts as what yields; that it is another op is found out later.
    let ends = own.has_trait(last, Traits::TERMINATOR) || !own.has_trait(last, Traits::REGISTERED);
    let Some(value) = own.operands(last).next().filter(|_| ends) else {
        return Err(subject.error("must yield a value at termination"));
    };
    if own.defining_op(value).is_none() {
        return Err(subject.error("yielded value has no defining op"));
    }
    if subject.result_types().next().is_some_and(|ty| ty != own.value_type(value)) {
        return Err(subject.error("requires yielded type to match return type"));
    }
    for op in own.ops(block).filter(|op| *op != last) {
        let verb = name(cx, own, op);
        let mut results = own.results(op);
        let words = if !is_expressible(&verb) {
            "contains an unsupported operation"
        } else if results.len() != 1 {
            "requires exactly one result for each operation"
        } else {
            let Some(result) = results.next() else { continue };
            let has_effects = matches!(&*verb, "emitc.apply" | "emitc.call" | "emitc.call_opaque");
            match own.uses(result).count() {
                0 => "contains an unused operation",
                2.. if has_effects => "requires exactly one use for operations with side effects",
                _ => continue,
            }
        };
        return Err(subject.error(words));
    }
    Ok(())
}

fn switches(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let cases = subject.integers("cases").unwrap_or_default();
    let regions = own.regions(subject.root).len().saturating_sub(1);
    if regions != cases.len() {
        let values = cases.len();
        let words = format!("has {regions} case regions but {values} case values");
        return Err(subject.error(words));
    }
    if let Some((_, value)) =
        cases.iter().enumerate().find(|(number, value)| cases[..*number].contains(value))
    {
        return Err(subject.error(format!("has duplicate case value: {value}")));
    }
    for number in 0..=regions {
        let Some(last) = block(own, subject.root, number).and_then(|block| own.last_op(block))
        else {
            continue;
        };
        let found = name(cx, own, last);
        if found != "emitc.yield" {
            let words = format!("expected region to end with emitc.yield, but got {found}");
            return Err(subject.error(words));
        }
        let count = own.num_operands(last);
        if count != 0 {
            let what = match number.checked_sub(1) {
                None => "default region".to_owned(),
                Some(case) => format!("case region #{case}"),
            };
            let error = subject.error(format!(
                "expected each region to return 0 values, but {what} returns {count}"
            ));
            return Err(error.with_note(own.location(last), "see yield operation here"));
        }
    }
    Ok(())
}

fn repeats(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(condition) = block(own, subject.root, 1) else { return Ok(()) };
    let ops: Vec<Op> = own.ops(condition).take(3).collect();
    let &[first, last] = &*ops else {
        let count = own.ops(condition).count();
        return Err(subject.error(format!(
            "condition region must contain exactly two operations: 'emitc.expression' followed by \
             'emitc.yield', but found {count} operations"
        )));
    };
    for (op, wanted, which) in [(first, "emitc.expression", "first"), (last, "emitc.yield", "last")]
    {
        let found = name(cx, own, op);
        if found != wanted {
            return Err(subject.error(format!(
                "expected {which} op in condition region to be '{wanted}', but got {found}"
            )));
        }
    }
    let Some(result) = own.results(first).next() else { return Ok(()) };
    let ty = own.value_type(result);
    if ty != cx.i1() {
        return Err(subject.error(format!(
            "emitc.expression in condition region must return 'i1', but returns {}",
            quoted(cx, ty)
        )));
    }
    match own.operands(last).next() {
        None => {
            return Err(subject
                .error("expected condition region to return 1 value, but it returns 0 values"));
        }
        Some(value) if value != result => {
            return Err(subject.bare_error(
                "'emitc.yield' must return result of 'emitc.expression' from this condition region",
            ));
        }
        Some(_) => {}
    }
    let ends = |op: Op| {
        let info = cx.op_info(irtool::spec::name_of(own, op));
        let traits = info.traits();
        !traits.contains(Traits::REGISTERED) || traits.contains(Traits::TERMINATOR)
    };
    let body = block(own, subject.root, 0).and_then(|block| own.last_op(block));
    match body.is_some_and(ends) {
        true => Err(subject.error("body region must not contain terminator")),
        false => Ok(()),
    }
}

/// The checks of uses of names.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[
            ("emitc.call", calls),
            ("emitc.declare_func", declares),
            ("emitc.get_global", gets_global),
            ("emitc.get_field", gets_field),
        ]
    }
}

/// The op of this name that an attribute refers to, and how messages spell the reference.
fn named<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    attribute: &str,
    wanted: &[u8],
) -> Option<(Option<OpRef<'a>>, String)> {
    let cx = site.cx;
    let reference = property(cx, site.body(), site.op, attribute)?;
    let AttrData::SymbolRef { root, .. } = cx.attr_data(reference) else { return None };
    let found = symbols.resolve(site, reference);
    let found = found.filter(|op| cx.op_info(op.name()).name_bytes() == wanted);
    Some((found, cx.str(*root).into_owned()))
}

fn declares<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    match named(site, symbols, "sym_name", b"emitc.func") {
        Some((None, name)) => {
            report.op_error(site, format_args!("'{name}' does not reference a valid function"))
        }
        _ => Ok(()),
    }
}

/// A call takes and gives what the function does.
fn calls<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let Some((found, name)) = named(site, symbols, "callee", b"emitc.func") else { return Ok(()) };
    let Some(found) = found else {
        let words = format_args!("'{name}' does not reference a valid function");
        return report.op_error(site, words);
    };
    let signature = property(cx, found.body, found.op, "function_type");
    let signature = signature.and_then(|attr| type_value(cx, attr)).map(|ty| cx.type_data(ty));
    let Some(TypeData::Function { inputs, results }) = signature else { return Ok(()) };
    operands_are_taken(site, inputs, report)?;
    results_are_given(site, results, report)
}

fn type_of(site: &Site<'_>, op: &OpRef<'_>) -> Option<Type> {
    type_value(site.cx, property(site.cx, op.body, op.op, "type")?)
}

fn gets_global<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let Some((found, name)) = named(site, symbols, "name", b"emitc.global") else { return Ok(()) };
    let Some(found) = found else {
        let words = format_args!("'{name}' does not reference a valid emitc.global");
        return report.op_error(site, words);
    };
    let (Some(ty), Some(result)) = (type_of(site, &found), site.result_types().next()) else {
        return Ok(());
    };
    let global = quoted(cx, ty);
    if type_name(cx, ty) == (b"emitc", b"array") {
        let words = format_args!(
            "on array type expects result type {} to match type {global} of the global @{name}",
            quoted(cx, result)
        );
        return if ty == result { Ok(()) } else { report.op_error(site, words) };
    }
    if type_name(cx, result) != (b"emitc", b"lvalue") {
        let words = format_args!(
            "on non-array type expects result type to be an lvalue type for the global @{name}"
        );
        return report.op_error(site, words);
    }
    match inner(cx, result) {
        Some(found) if found != ty => {
            let found = quoted(cx, found);
            let words = format_args!(
                "on non-array type expects result inner type {found} to match type {global} of \
                 the global @{name}"
            );
            report.op_error(site, words)
        }
        _ => Ok(()),
    }
}

fn gets_field<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    let cx = site.cx;
    let mut around = site.parent();
    while let Some(above) = around {
        if above.info().name_bytes() == b"emitc.class" {
            break;
        }
        around = above.parent();
    }
    if around.is_none() {
        return report.op_error(site, " must be nested within an emitc.class operation");
    }
    let Some((found, name)) = named(site, symbols, "field_name", b"emitc.field") else {
        return Ok(());
    };
    let Some(found) = found else {
        return report.op_error(site, format_args!("field '@{name}' not found in the class"));
    };
    match (type_of(site, &found), site.result_types().next()) {
        (Some(ty), Some(result)) if ty != result => {
            let (ty, result) = (quoted(cx, ty), quoted(cx, result));
            let words =
                format_args!("result type {result} does not match field '@{name}' type {ty}");
            report.op_error(site, words)
        }
        _ => Ok(()),
    }
}
