//! Clauses of directives on data, loops and tasks.

use super::words;
use irtool::asm::custom::{AsmPrinter, Directive, OpParser, OpView, Parse};
use irtool::context::AttrData;
use irtool::spec::format::Arg;

pub(super) const ALIGNED: Directive = Directive { parse: parse_aligned, print: print_aligned };
pub(super) const ALLOCATE: Directive = Directive { parse: parse_allocate, print: print_allocate };
pub(super) const COPYPRIVATE: Directive =
    Directive { parse: parse_copyprivate, print: print_copyprivate };
pub(super) const DEPEND: Directive = Directive { parse: parse_depend, print: print_depend };
pub(super) const GRANULARITY: Directive =
    Directive { parse: parse_granularity, print: print_granularity };
pub(super) const LINEAR: Directive = Directive { parse: parse_linear, print: print_linear };
pub(super) const ORDER: Directive = Directive { parse: parse_order, print: print_order };
pub(super) const SCHEDULE: Directive = Directive { parse: parse_schedule, print: print_schedule };

/// Parses `: type` for the operand parsed last.
fn colon_type(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse {
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_operand_type(group, ty);
    Ok(())
}

fn operand(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse {
    let operand = p.operand()?;
    p.add_operand(group, operand);
    Ok(())
}

/// Prints the operands of a group, each by itself, with commas between them.
fn each_operand(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    group: u16,
    mut print: impl FnMut(&mut dyn AsmPrinter, usize, irtool::ir::Value),
) {
    for (number, value) in view.operands(group).enumerate() {
        if number > 0 {
            p.text(", ");
        }
        print(p, number, value);
    }
}

/// `%allocator : type -> %variable : type`.
fn parse_allocate(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(variables), _, Arg::Operand(allocators), _] = args else { return Ok(false) };
    p.comma_separated(|p| {
        operand(p, *allocators)?;
        colon_type(p, *allocators)?;
        p.expect("->")?;
        operand(p, *variables)?;
        colon_type(p, *variables)
    })?;
    Ok(true)
}

fn print_allocate(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(variables), _, Arg::Operand(allocators), _] = args else { return };
    let mut allocators = view.operands(*allocators);
    each_operand(p, view, *variables, |p, _, variable| {
        if let Some(allocator) = allocators.next() {
            p.operand(allocator);
            p.text(" : ");
            p.ty(view.type_of(allocator));
            p.text(" -> ");
        }
        p.operand(variable);
        p.text(" : ");
        p.ty(view.type_of(variable));
    });
}

/// `%pointer : type -> alignment`.
fn parse_aligned(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(pointers), _, Arg::Attr(alignments)] = args else { return Ok(false) };
    let mut found = Vec::new();
    p.comma_separated(|p| {
        operand(p, *pointers)?;
        colon_type(p, *pointers)?;
        p.expect("->")?;
        found.push(p.attribute(None)?);
        Ok(())
    })?;
    let found = p.cx().array_attr(&found);
    p.set_attr(*alignments, found);
    Ok(true)
}

fn print_aligned(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(pointers), _, Arg::Attr(alignments)] = args else { return };
    let alignments = view.array(*alignments);
    each_operand(p, view, *pointers, |p, number, pointer| {
        p.operand(pointer);
        p.text(" : ");
        p.ty(view.type_of(pointer));
        p.text(" -> ");
        if let Some(alignment) = alignments.get(number) {
            p.attribute(*alignment);
        }
    });
}

/// `%variable -> @copy : type`.
fn parse_copyprivate(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(variables), _, Arg::Attr(functions)] = args else { return Ok(false) };
    let cx = p.cx();
    let mut found = Vec::new();
    p.comma_separated(|p| {
        operand(p, *variables)?;
        p.expect("->")?;
        let pos = p.pos();
        let function = p.attribute(None)?;
        if !matches!(cx.attr_data(function), AttrData::SymbolRef { .. }) {
            return p.error_at(pos, "invalid kind of attribute specified");
        }
        found.push(function);
        colon_type(p, *variables)
    })?;
    p.set_attr(*functions, cx.array_attr(&found));
    Ok(true)
}

fn print_copyprivate(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(variables), _, Arg::Attr(functions)] = args else { return };
    let functions = view.array(*functions);
    each_operand(p, view, *variables, |p, number, variable| {
        p.operand(variable);
        p.text(" -> ");
        if let Some(function) = functions.get(number) {
            p.attribute(*function);
        }
        p.text(" : ");
        p.ty(view.type_of(variable));
    });
}

const DEPENDENCES: [&str; 5] = [
    "taskdependin",
    "taskdependout",
    "taskdependinout",
    "taskdependmutexinoutset",
    "taskdependinoutset",
];

/// `taskdependin -> %variable : type`.
fn parse_depend(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(variables), _, Arg::Attr(kinds)] = args else { return Ok(false) };
    let cx = p.cx();
    let mut found = Vec::new();
    p.comma_separated(|p| {
        let pos = p.pos();
        let kind = p.keyword()?;
        p.expect("->")?;
        operand(p, *variables)?;
        colon_type(p, *variables)?;
        if !DEPENDENCES.contains(&kind) {
            return p.error_at(pos, format!("unknown kind of dependence '{kind}'"));
        }
        found.push(words::attribute(cx, &format!("clause_task_depend({kind})")));
        Ok(())
    })?;
    p.set_attr(*kinds, cx.array_attr(&found));
    Ok(true)
}

fn print_depend(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(variables), _, Arg::Attr(kinds)] = args else { return };
    // Without a kind an operand is not shown.
    for (number, (variable, kind)) in view.operands(*variables).zip(view.array(*kinds)).enumerate()
    {
        if number > 0 {
            p.text(", ");
        }
        p.text(words::word(view.cx, *kind).unwrap_or_default());
        p.text(" -> ");
        p.operand(variable);
        p.text(" : ");
        p.ty(view.type_of(variable));
    }
}

/// `%variable = %step : type`, where the type is the variable's.
fn parse_linear(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(variables), _, Arg::Operand(steps)] = args else { return Ok(false) };
    p.comma_separated(|p| {
        operand(p, *variables)?;
        p.expect("=")?;
        operand(p, *steps)?;
        colon_type(p, *variables)
    })?;
    Ok(true)
}

fn print_linear(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(variables), _, Arg::Operand(steps)] = args else { return };
    let mut steps = view.operands(*steps);
    each_operand(p, view, *variables, |p, _, variable| {
        p.operand(variable);
        if let Some(step) = steps.next() {
            p.text(" = ");
            p.operand(step);
        }
        p.text(" : ");
        p.ty(view.type_of(variable));
    });
}

/// `concurrent` or `reproducible:concurrent`.
fn parse_order(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(order), Arg::Attr(modifier)] = args else { return Ok(false) };
    let mut pos = p.pos();
    let mut word = p.keyword()?;
    if words::set(p, *modifier, "order_mod", word) {
        p.expect(":")?;
        pos = p.pos();
        word = p.keyword()?;
    }
    if !words::set(p, *order, "orderkind", word) {
        return p.error_at(pos, format!("invalid clause value: '{word}'"));
    }
    Ok(true)
}

fn print_order(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(order), Arg::Attr(modifier)] = args else { return };
    let word = |n: u16| view.declared_attr(n).and_then(|attr| words::word(view.cx, attr));
    if let Some(modifier) = word(*modifier) {
        p.text(modifier);
        p.text(":");
    }
    if let Some(order) = word(*order) {
        p.text(order);
    }
}

/// `%size : type`, or `strict, %size: type`.
fn parse_granularity(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(modifier), Arg::Operand(size), _] = args else { return Ok(false) };
    let clause = p.spec().operands[*size as usize].name.clone();
    if let Some(word) = p.optional_keyword() {
        if !words::set(p, *modifier, &format!("{}type", clause.replace('_', "")), word) {
            return p.error(format!("invalid {clause} modifier : '{word}'"));
        }
        p.expect(",")?;
    }
    operand(p, *size)?;
    colon_type(p, *size)?;
    Ok(true)
}

fn print_granularity(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(modifier), Arg::Operand(size), _] = args else { return };
    if let Some(word) = view.declared_attr(*modifier).and_then(|attr| words::word(view.cx, attr)) {
        p.text(word);
        p.text(", ");
    }
    if let Some(size) = view.operands(*size).next() {
        p.operand(size);
        p.text(": ");
        p.ty(view.type_of(size));
    }
}

/// `dynamic = %chunk : type, nonmonotonic, simd`.
fn parse_schedule(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(kind), Arg::Attr(modifier), Arg::Attr(simd), Arg::Operand(chunk), _] = args
    else {
        return Ok(false);
    };
    let (cx, name) = (p.cx(), p.name_pos());
    let word = p.keyword()?;
    if !words::set(p, *kind, "schedulekind", word) {
        return p.error_at(name, " expected schedule kind");
    }
    if matches!(word, "static" | "dynamic" | "guided") && p.eat("=") {
        operand(p, *chunk)?;
        colon_type(p, *chunk)?;
    }
    let mut found = Vec::new();
    while p.eat(",") {
        found.push(p.keyword()?);
    }
    if found.len() > 2 {
        return p.error_at(name, " unexpected modifier(s)");
    }
    let unknown = found.iter().find(|word| !words::is_known(p.spec(), *modifier, word));
    if let Some(unknown) = unknown {
        return p.error_at(name, format!(" unknown modifier type: {unknown}"));
    }
    let (first, is_simd) = match found[..] {
        [] => return Ok(true),
        ["simd"] => ("none", true),
        [first] => (first, false),
        [first, second] if first != "simd" && second == "simd" => (first, true),
        _ => return p.error_at(name, " incorrect modifier order"),
    };
    words::set(p, *modifier, "sched_mod", first);
    if is_simd {
        p.set_attr(*simd, cx.unit_attr());
    }
    Ok(true)
}

fn print_schedule(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(kind), Arg::Attr(modifier), Arg::Attr(simd), Arg::Operand(chunk), _] = args
    else {
        return;
    };
    let word = |n: u16| view.declared_attr(n).and_then(|attr| words::word(view.cx, attr));
    if let Some(kind) = word(*kind) {
        p.text(kind);
    }
    if let Some(chunk) = view.operands(*chunk).next() {
        p.text(" = ");
        p.operand(chunk);
        p.text(" : ");
        p.ty(view.type_of(chunk));
    }
    if let Some(modifier) = word(*modifier) {
        p.text(", ");
        p.text(modifier);
    }
    if view.declared_attr(*simd).is_some() {
        p.text(", simd");
    }
}
