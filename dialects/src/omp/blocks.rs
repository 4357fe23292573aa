//! Clauses that hand values to the region behind them:
//!
//! ```text
//! private(@p %a -> %b : i32) private_barrier reduction(mod: task, byref @r %c -> %d : f32) {...}
//! ```
//!
//! Which clauses an op has is said by the arguments of its directive: operands open a clause, and
//! attributes belong to one by the ends of their names.

use super::words;
use irtool::asm::custom::{Argument, AsmPrinter, Directive, OpParser, OpView, Parse, RegionLook};
use irtool::context::{AttrData, Failed};
use irtool::spec::OpSpec;
use irtool::spec::format::Arg;

pub(super) const REGION: Directive = Directive { parse, print };

/// The numbers of operands and attributes that make up a clause.
struct Clause {
    word: &'static str,
    values: u16,
    symbols: Option<u16>,
    by_reference: Option<u16>,
    modifier: Option<u16>,
    barrier: Option<u16>,
    maps: Option<u16>,
}

/// The word for a group of operands.
fn word_of(group: &str) -> &'static str {
    match group {
        "has_device_addr_vars" => "has_device_addr",
        "host_eval_vars" => "host_eval",
        "in_reduction_vars" => "in_reduction",
        "map_vars" => "map_entries",
        "private_vars" => "private",
        "reduction_vars" => "reduction",
        "task_reduction_vars" => "task_reduction",
        "use_device_addr_vars" => "use_device_addr",
        _ => "use_device_ptr",
    }
}

/// The clauses, in order, and the region.
fn clauses(spec: &OpSpec, args: &[Arg]) -> Option<(u16, Vec<Clause>)> {
    let (Arg::Region(region), args) = args.split_first()? else { return None };
    let mut clauses: Vec<Clause> = Vec::new();
    // A modifier is named ahead of the values.
    let mut modifier = None;
    for arg in args {
        match arg {
            Arg::Operand(values) => clauses.push(Clause {
                word: word_of(&spec.operands[*values as usize].name),
                values: *values,
                symbols: None,
                by_reference: None,
                modifier: modifier.take(),
                barrier: None,
                maps: None,
            }),
            Arg::Attr(n) => {
                let name = &*spec.attrs[*n as usize].name;
                if name.ends_with("_mod") {
                    modifier = Some(*n);
                    continue;
                }
                let clause = clauses.last_mut()?;
                let part = if name.ends_with("_syms") {
                    &mut clause.symbols
                } else if name.ends_with("_byref") {
                    &mut clause.by_reference
                } else if name.ends_with("_barrier") {
                    &mut clause.barrier
                } else {
                    &mut clause.maps
                };
                *part = Some(*n);
            }
            _ => {}
        }
    }
    Some((*region, clauses))
}

const MODIFIERS: [&str; 3] = ["defaultmod", "inscan", "task"];
/// The number of a private value that is not mapped.
const UNMAPPED: i64 = -1;

fn parse(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let Some((region, clauses)) = clauses(p.spec(), args) else { return Err(Failed) };
    let mut arguments = Vec::new();
    for clause in &clauses {
        if p.eat(clause.word) {
            // Whatever is wrong with it, the op says so, too.
            parse_clause(p, clause, &mut arguments)
                .or_else(|_| p.error(format!("invalid `{}` format", clause.word)))?;
        }
    }
    p.region(region, &arguments)?;
    Ok(true)
}

fn parse_clause(
    p: &mut OpParser<'_, '_, '_>,
    clause: &Clause,
    arguments: &mut Vec<Argument>,
) -> Parse {
    let cx = p.cx();
    let none = cx.none();
    let first = arguments.len();
    let (mut symbols, mut by_reference, mut maps) = (Vec::new(), Vec::new(), Vec::new());
    p.expect("(")?;
    if let Some(modifier) = clause.modifier
        && p.eat("mod")
    {
        p.expect(":")?;
        let word = p.keyword()?;
        p.expect(",")?;
        if !MODIFIERS.contains(&word) {
            return Err(Failed);
        }
        p.set_attr(modifier, words::attribute(cx, &format!("reduction_modifier({word})")));
    }
    p.comma_separated(|p| {
        if clause.by_reference.is_some() {
            by_reference.push(u8::from(p.eat("byref")));
        }
        if clause.symbols.is_some() {
            let pos = p.pos();
            let symbol = p.attribute(None)?;
            if !matches!(cx.attr_data(symbol), AttrData::SymbolRef { .. }) {
                return p.error_at(pos, "invalid kind of attribute specified");
            }
            symbols.push(symbol);
        }
        let operand = p.operand()?;
        p.add_operand(clause.values, operand);
        p.expect("->")?;
        arguments.push(p.argument(Some(none), None)?);
        if clause.maps.is_some() {
            maps.push(if p.eat("[") { parse_map(p)? } else { UNMAPPED });
        }
        Ok(())
    })?;
    p.expect(":")?;
    let types = p.type_list()?;
    if types.len() != arguments.len() - first {
        return Err(Failed);
    }
    p.expect(")")?;
    for (argument, ty) in arguments[first..].iter_mut().zip(types) {
        *argument = argument.of_type(ty);
        p.add_operand_type(clause.values, ty);
    }
    if let Some(barrier) = clause.barrier
        && p.eat("private_barrier")
    {
        p.set_attr(barrier, cx.unit_attr());
    }
    if let Some(n) = clause.symbols {
        p.set_attr(n, cx.array_attr(&symbols));
    }
    if let Some(n) = clause.by_reference {
        let len = by_reference.len();
        let data = by_reference.into();
        let element = cx.i1();
        p.set_attr(n, cx.intern_attribute(AttrData::DenseArray { element, len, data }));
    }
    if let Some(n) = clause.maps {
        p.set_attr(n, cx.i64_array_attr(&maps));
    }
    Ok(())
}

/// Parses `map_idx = 1]`.
fn parse_map(p: &mut OpParser<'_, '_, '_>) -> Parse<i64> {
    p.expect("map_idx")?;
    p.expect("=")?;
    let map = p.integer()?;
    p.expect("]")?;
    Ok(map)
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let Some((region, clauses)) = clauses(view.spec, args) else { return };
    let Some(region) = view.declared_regions(region).first().copied() else { return };
    let mut arguments = view.entry_args(region);
    for clause in &clauses {
        if view.operands(clause.values).len() > 0 {
            print_clause(p, view, clause, &mut arguments);
        }
    }
    p.region(region, RegionLook { entry_args: false, ..RegionLook::default() });
}

fn print_clause(
    p: &mut dyn AsmPrinter,
    view: &OpView<'_>,
    clause: &Clause,
    arguments: &mut impl Iterator<Item = irtool::ir::Value>,
) {
    let cx = view.cx;
    let attr =
        |n: Option<u16>| n.and_then(|n| view.declared_attr(n)).map(|attr| cx.attr_data(attr));
    let symbols = match attr(clause.symbols) {
        Some(AttrData::Array(symbols)) => &**symbols,
        _ => &[],
    };
    let by_reference = match attr(clause.by_reference) {
        Some(AttrData::DenseArray { data, .. }) => &**data,
        _ => &[],
    };
    let maps = clause.maps.and_then(|n| view.declared_attr(n)).map(|attr| view.i64s(attr));
    let maps = maps.unwrap_or_default();
    p.text(clause.word);
    p.text("(");
    let modifier = clause.modifier.and_then(|n| view.declared_attr(n));
    if let Some(word) = modifier.and_then(|attr| words::word(cx, attr)) {
        p.text("mod: ");
        p.text(word);
        p.text(", ");
    }
    for (number, value) in view.operands(clause.values).enumerate() {
        if number > 0 {
            p.text(", ");
        }
        if by_reference.get(number).is_some_and(|flag| *flag != 0) {
            p.text("byref ");
        }
        if let Some(symbol) = symbols.get(number) {
            p.attribute(*symbol);
            p.text(" ");
        }
        p.operand(value);
        p.text(" -> ");
        if let Some(argument) = arguments.next() {
            p.inner_value(argument);
        }
        if let Some(map) = maps.get(number).filter(|map| **map != UNMAPPED) {
            p.text(&format!(" [map_idx={map}]"));
        }
    }
    p.text(" : ");
    let types = view.operands(clause.values).map(|value| view.type_of(value));
    irtool::asm::custom::type_list(p, types);
    p.text(") ");
    if clause.barrier.is_some_and(|n| view.declared_attr(n).is_some()) {
        p.text("private_barrier ");
    }
}
