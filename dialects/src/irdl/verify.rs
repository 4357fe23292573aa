//! What `irdl` asks beyond declarations: names that can be names, lists of one length, symbols
//! that name definitions.

use super::assembly::variadicities;
use crate::subject::{Answer, Subject, property, tell};
use irtool::context::{AttrData, Attribute, Context, Diagnostic, Identifier};
use irtool::ir::{Body, Op};
use irtool::spec::Sort;
use irtool::verify::{Check, DialectChecks, OpRef, Report, Site, SymbolTables, SymbolUseFn};

/// The checks of the dialect.
pub(crate) struct Checks;

impl DialectChecks for Checks {
    fn symbol_users(&self) -> &[(&'static str, SymbolUseFn)] {
        &[("irdl.base", base_ref), ("irdl.parametric", base_type)]
    }
}

/// The name that an op defines.
pub(super) fn symbol_name<'a>(cx: &'a Context, body: &Body, op: Op) -> Option<&'a str> {
    let name = cx.string_value(property(cx, body, op, "sym_name")?)?;
    std::str::from_utf8(cx.bytes(name)).ok()
}

/// The name of a type or an attribute, which may be defined with its sigil.
pub(super) fn without_sigil(name: &str, sort: Sort) -> &str {
    let sigil = if sort == Sort::Type { '!' } else { '#' };
    name.strip_prefix(sigil).unwrap_or(name)
}

fn check_name(subject: &Subject<'_>, name: &str, label: &str) -> Answer {
    let mut after_underscore = true;
    let error = |words: &str| Err(subject.bare_error(format!("name of {label} {words}")));
    if name.is_empty() {
        return error("is empty");
    }
    for byte in name.bytes() {
        match byte {
            b'_' if after_underscore => {
                return error("should not contain leading or double underscores");
            }
            b'_' => {}
            b'A'..=b'Z' => return error("should not contain uppercase letters"),
            _ if byte.is_ascii_alphanumeric() => {}
            _ => return error("must contain only lowercase letters, digits and underscores"),
        }
        after_underscore = byte == b'_';
    }
    Ok(())
}

pub(crate) fn dialect(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(name) = symbol_name(cx, subject.own, subject.root) else { return };
    let valid = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$'));
    if !valid {
        return report(subject.error("invalid dialect name"));
    }
    tell(check_name(&subject, name, "dialect"), report);
}

/// At most one child has each of these names.
fn at_most_one_of(subject: &Subject<'_>, names: &[&str]) -> Answer {
    let Subject { cx, own, root, .. } = *subject;
    let mut seen = vec![false; names.len()];
    let blocks = own.regions(root).iter().flat_map(|region| own.blocks(*region));
    for op in blocks.flat_map(|block| own.ops(block)) {
        let Some(number) = names.iter().position(|name| is(cx, own, op, name)) else { continue };
        if std::mem::replace(&mut seen[number], true) {
            return Err(subject.bare_error(format!(
                "failed to verify AtMostOneChildOf trait: the operation contains at least two \
                 operations of type {}",
                names[number]
            )));
        }
    }
    Ok(())
}

/// Whether an op has this name.
pub(super) fn is(cx: &Context, body: &Body, op: Op, name: &str) -> bool {
    cx.op_info(body.name(op)).name_bytes() == name.as_bytes()
}

fn definition(subject: &Subject<'_>, sort: Sort) -> Answer {
    at_most_one_of(subject, &["irdl.parameters"])?;
    let label = if sort == Sort::Type { "type" } else { "attribute" };
    match symbol_name(subject.cx, subject.own, subject.root) {
        Some(name) => check_name(subject, without_sigil(name, sort), label),
        None => Ok(()),
    }
}

pub(crate) fn type_(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(definition(&Subject::new(cx, body, op), Sort::Type), report);
}

pub(crate) fn attribute(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(definition(&Subject::new(cx, body, op), Sort::Attribute), report);
}

pub(crate) fn operation(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let children = ["irdl.operands", "irdl.results", "irdl.attributes", "irdl.regions"];
    let answer = at_most_one_of(&subject, &children);
    let name = || match symbol_name(cx, subject.own, subject.root) {
        Some(name) => check_name(&subject, name, "operation"),
        None => Ok(()),
    };
    tell(answer.and_then(|()| name()), report);
}

/// The names in a list, as far as they are any.
pub(super) fn names(cx: &Context, attr: Option<Attribute>) -> Vec<Identifier> {
    match attr.map(|attr| cx.attr_data(attr)) {
        Some(AttrData::Array(list)) => list.iter().filter_map(|a| cx.string_value(*a)).collect(),
        _ => Vec::new(),
    }
}

/// Operands, results and regions have names of their own.
pub(crate) fn operation_regions(
    cx: &Context,
    body: &Body,
    op: Op,
    report: &mut dyn FnMut(Diagnostic),
) {
    let subject = Subject::new(cx, body, op);
    let own = subject.own;
    let blocks = own.regions(subject.root).iter().flat_map(|region| own.blocks(*region));
    let lists: Vec<(&str, Vec<Identifier>)> = blocks
        .flat_map(|block| own.ops(block))
        .filter_map(|op| {
            let kind = match cx.op_info(own.name(op)).name_bytes() {
                b"irdl.operands" => "operands",
                b"irdl.results" => "results",
                b"irdl.regions" => "regions",
                _ => return None,
            };
            Some((kind, names(cx, property(cx, own, op, "names"))))
        })
        .collect();
    for (number, (first, names)) in lists.iter().enumerate() {
        for (second, others) in &lists[number + 1..] {
            if let Some(name) = names.iter().find(|name| others.contains(name)) {
                let name = cx.str(*name);
                return report(subject.error(format!(
                    "contains a value named '{name}' for both its {first} and {second}"
                )));
            }
        }
    }
}

/// A list of values, their names, and how many each stands for when that is said.
fn named_list(subject: &Subject<'_>, what: &str) -> Answer {
    let cx = subject.cx;
    let found = subject.body.num_operands(subject.op);
    if let Some(list) = subject.property("variadicity") {
        let count = variadicities(cx, list).len();
        if count != found {
            return Err(subject.error(format!(
                "the number of {what}s and their variadicities must be the same, but got {found} \
                 and {count} respectively"
            )));
        }
    }
    let names = names(cx, subject.property("names"));
    if names.len() != found {
        let count = names.len();
        return Err(subject.error(format!(
            "the number of {what}s and their names must be the same, but got {found} and {count} \
             respectively"
        )));
    }
    for (number, name) in names.iter().enumerate() {
        check_name(subject, &cx.str(*name), &format!("{what} #{number}"))?;
        if let Some(before) = names[..number].iter().position(|before| before == name) {
            return Err(subject.error(format!(
                "name of {what} #{number} is a duplicate of the name of {what} #{before}"
            )));
        }
    }
    Ok(())
}

pub(crate) fn parameters(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(named_list(&Subject::new(cx, body, op), "parameter"), report);
}

pub(crate) fn operands(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(named_list(&Subject::new(cx, body, op), "operand"), report);
}

pub(crate) fn results(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(named_list(&Subject::new(cx, body, op), "result"), report);
}

pub(crate) fn regions(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(named_list(&Subject::new(cx, body, op), "region"), report);
}

pub(crate) fn attributes(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let names = names(cx, subject.property("attributeValueNames")).len();
    let values = body.num_operands(op);
    if names != values {
        report(subject.error(format!(
            "the number of attribute names and their constraints must be the same but got {names} \
             and {values} respectively"
        )));
    }
}

pub(crate) fn base(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let name = subject.property("base_name");
    if name.is_some() == subject.property("base_ref").is_some() {
        return report(subject.error(
            "the base type or attribute should be specified by either a name or a reference",
        ));
    }
    let Some(name) = name.and_then(|name| cx.string_value(name)) else { return };
    if !matches!(cx.bytes(name).first(), Some(b'!' | b'#')) {
        report(subject.error("the base type or attribute name should start with '!' or '#'"));
    }
}

pub(crate) fn region(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let Some(blocks) = subject.property("numberOfBlocks") else { return };
    if let AttrData::Integer { value, .. } = cx.attr_data(blocks)
        && let Some(blocks) = value.to_i64()
        && blocks <= 0
    {
        report(
            subject.error(format!("the number of blocks is expected to be >= 1 but got {blocks}")),
        );
    }
}

fn base_ref<'a>(site: &Site<'a>, symbols: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    names_definition(site, symbols, report, "base_ref")
}

fn base_type<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
) -> Check {
    names_definition(site, symbols, report, "base_type")
}

/// A symbol names a type or an attribute, looked for from where the dialect stands.
fn names_definition<'a>(
    site: &Site<'a>,
    symbols: &mut SymbolTables<'a>,
    report: &mut Report<'_>,
    attribute: &str,
) -> Check {
    let cx = site.cx;
    let Some(reference) = property(cx, site.body(), site.op, attribute) else { return Ok(()) };
    let Some(around) = around_dialect(site) else { return Ok(()) };
    let Some(found) = symbols.resolve(&around, reference) else {
        let symbol = report.printed_attr(reference);
        return report.op_error(site, format_args!("symbol '{symbol}' not found"));
    };
    let OpRef { body, op } = found.inner();
    if is(cx, body, op, "irdl.type") || is(cx, body, op, "irdl.attribute") {
        return Ok(());
    }
    let symbol = report.printed_attr(reference);
    let name = cx.op_info(body.name(op)).name();
    report.op_error(site, format_args!(
        "symbol '{symbol}' does not refer to a type or attribute definition (refers to '{name}')"
    ))
}

/// What encloses the dialect that an op is part of.
fn around_dialect<'a>(site: &Site<'a>) -> Option<Site<'a>> {
    let mut scope = site.scope;
    loop {
        let (parent, stub) = scope.parent?;
        if is(site.cx, scope.body, scope.body.root(), "irdl.dialect") {
            let op = parent.body.parent_op(stub)?;
            return Some(Site { cx: site.cx, scope: parent, op });
        }
        scope = parent;
    }
}
