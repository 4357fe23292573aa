//! The forms of loops over sparse iteration spaces.
//!
//! `iterate %it in %space at(%i, _) iter_args(%x = %init) : type -> types {...}` names the iterator,
//! the coordinates that are used and what goes round; `coiterate (%a, %b) ... case %i, _ {...}` has
//! a region for each set of spaces that have an element. Arguments of a region are what goes round,
//! coordinates and iterators, in that order.

use super::verify::levels_of;
use crate::loops::{body_look, print_assignments};
use irtool::asm::custom::{
    Argument, AsmPrinter, Assembly, OpParser, OpView, Parse, arrow_types, operands, parsing,
    type_list,
};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{AttrData, Attribute, Context, Type};
use irtool::ir::{Region, Value};

pub(super) static ITERATE: Assembly =
    Assembly { parse: Some(parse_iterate), print: Some(print_iterate), ..Assembly::NONE };
pub(super) static COITERATE: Assembly =
    Assembly { parse: Some(parse_coiterate), print: Some(print_coiterate), ..Assembly::NONE };

/// Sets have a bit for each level, or each space, up to this number.
const PLACES: usize = 64;

/// The type of iterators over a space.
fn iterator(cx: &Context, space: Type) -> Option<Type> {
    let text = type_text(cx, space);
    // The text has the encoding without its name.
    let rest = text.strip_prefix("!sparse_tensor.iter_space<")?;
    parse_type_text(cx, &format!("!sparse_tensor.iterator<#sparse_tensor.encoding{rest}"))
}

/// Parses `%a, _, %b`, arguments of this type: which places have one, how many places there are,
/// and whether the list is as it should be.
fn places(
    p: &mut OpParser<'_, '_, '_>,
    ty: Type,
    arguments: &mut Vec<Argument>,
) -> (u64, usize, Parse) {
    let (mut set, mut count) = (0, 0);
    let list = p.comma_separated(|p| {
        if !p.eat("_") {
            arguments.push(p.argument(Some(ty), None)?);
            if count < PLACES {
                set |= 1 << count;
            }
        }
        count += 1;
        Ok(())
    });
    (set, count, list)
}

fn wrong_places(p: &mut OpParser<'_, '_, '_>) -> Parse {
    p.error_at(p.name_pos(), "expecting SSA value or \"_\" for level coordinates")
}

/// Parses `at(%i, _)`, which may be missing: the coordinates that are used.
fn coordinates(p: &mut OpParser<'_, '_, '_>) -> Parse<Vec<Argument>> {
    let cx = p.cx();
    let (mut arguments, mut set) = (Vec::new(), 0);
    if p.eat("at") {
        let mut list = p.expect("(");
        if list.is_ok() && !p.eat(")") {
            (set, _, list) = places(p, cx.index(), &mut arguments);
            if list.is_ok() {
                list = p.expect(")");
            }
        }
        if list.is_err() {
            wrong_places(p)?;
        }
    }
    p.set_property("crdUsedLvls", cx.int_attr(cx.i64(), set as i64));
    Ok(arguments)
}

/// Parses `iter_args(%x = %init)`, which may be missing.
fn carried(p: &mut OpParser<'_, '_, '_>) -> Parse<Option<Vec<Argument>>> {
    Ok(if p.eat("iter_args") { Some(parsing::assignments(p, 1)?) } else { None })
}

fn check_spaces(p: &mut OpParser<'_, '_, '_>, types: &[Type]) -> Parse {
    if p.num_operands(0) == types.len() {
        return Ok(());
    }
    let message = "mismatch in number of iteration space operands and iteration space types";
    p.error_at(p.name_pos(), message)
}

/// Parses `-> types` where values go round; all operands have their types then.
fn resolve(
    p: &mut OpParser<'_, '_, '_>,
    spaces: &[Type],
    carried: Option<&mut Vec<Argument>>,
) -> Parse {
    let results = match carried {
        Some(_) => parsing::arrow_types(p)?,
        None => Vec::new(),
    };
    for ty in spaces {
        p.add_operand_type(0, *ty);
    }
    p.resolve(0)?;
    let Some(carried) = carried else { return Ok(()) };
    if carried.len() != results.len() {
        let message = "mismatch in number of iteration arguments and return values";
        return p.error_at(p.name_pos(), message);
    }
    for (argument, ty) in carried.iter_mut().zip(results) {
        argument.ty = ty;
        p.add_operand_type(1, ty);
        p.add_result_type(0, ty);
    }
    p.resolve(1)
}

fn parse_iterate(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let none = p.cx().none();
    let mut iterators = Vec::new();
    if p.at_operand() {
        p.comma_separated(|p| {
            iterators.push(p.argument(Some(none), None)?);
            Ok(())
        })?;
    }
    p.expect("in")?;
    if p.operand_list(0)? != iterators.len() {
        let message = "mismatch in number of sparse iterators and sparse spaces";
        return p.error_at(p.name_pos(), message);
    }
    let coordinates = coordinates(p)?;
    let mut carried = carried(p)?;
    p.expect(":")?;
    let spaces = p.type_list()?;
    check_spaces(p, &spaces)?;
    for (argument, space) in iterators.iter_mut().zip(&spaces) {
        let Some(ty) = iterator(p.cx(), *space) else {
            let message = "expected sparse_tensor.iter_space type for iteration space operands";
            return p.error_at(p.name_pos(), message);
        };
        argument.ty = ty;
    }
    resolve(p, &spaces, carried.as_mut())?;
    if iterators.len() != 1 {
        return p.error_at(p.name_pos(), "expected only one iterator/iteration space");
    }
    let arguments = [carried.unwrap_or_default(), coordinates, iterators].concat();
    let region = p.region(0, &arguments)?;
    p.ensure_terminator(region);
    p.attr_dict()
}

fn parse_coiterate(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let count = parsing::operands_between(p, ("(", ")"), 0, None)?;
    let coordinates = coordinates(p)?;
    let mut carried = carried(p)?;
    p.expect(":")?;
    p.expect("(")?;
    let spaces = p.type_list()?;
    p.expect(")")?;
    check_spaces(p, &spaces)?;
    resolve(p, &spaces, carried.as_mut())?;
    let shared = [carried.unwrap_or_default(), coordinates].concat();
    let mut cases = Vec::new();
    while p.eat("case") {
        let mut iterators = Vec::new();
        let (set, found, list) = places(p, cx.none(), &mut iterators);
        if found > count {
            return p.error_at(p.name_pos(), "parsed more value than expected.");
        }
        if list.is_err() {
            wrong_places(p)?;
        }
        let present = spaces.iter().enumerate().filter(|(place, _)| is_in(set, *place));
        for (argument, (_, space)) in iterators.iter_mut().zip(present) {
            argument.ty = iterator(cx, *space).unwrap_or(*space);
        }
        cases.push(cx.int_attr(cx.i64(), set as i64));
        let region = p.region(0, &[&shared[..], &iterators[..]].concat())?;
        p.ensure_terminator(region);
    }
    p.set_property("cases", cx.array_attr(&cases));
    p.attr_dict()
}

fn is_in(set: u64, place: usize) -> bool {
    place < PLACES && set >> place & 1 == 1
}

/// Prints `%a, _, %b`, or nothing where no place has a value.
fn print_places(
    p: &mut dyn AsmPrinter,
    set: u64,
    count: usize,
    mut values: impl Iterator<Item = Value>,
) {
    if set == 0 {
        return;
    }
    for place in 0..count {
        if place > 0 {
            p.text(", ");
        }
        match is_in(set, place).then(|| values.next()).flatten() {
            Some(value) => p.inner_value(value),
            None => p.text("_"),
        }
    }
}

fn set_of(view: &OpView<'_>, attr: Option<Attribute>) -> u64 {
    match attr.map(|attr| view.cx.attr_data(attr)) {
        Some(AttrData::Integer { value, .. }) => value.to_i64().unwrap_or(0) as u64,
        _ => 0,
    }
}

/// Prints ` at(%i, _)` and ` iter_args(%x = %init)` for what a region takes.
fn print_shared(p: &mut dyn AsmPrinter, view: &OpView<'_>, region: Option<Region>) {
    let used = set_of(view, view.property("crdUsedLvls"));
    let inits = view.operands(1);
    let carried = inits.len();
    let arguments = || region.into_iter().flat_map(|region| view.entry_args(region));
    if used != 0 {
        let levels = view.operands(0).next().and_then(|space| {
            let (_, low, high) = levels_of(view.cx, view.type_of(space))?;
            usize::try_from(high.checked_sub(low)?).ok()
        });
        p.text(" at(");
        print_places(p, used, levels.unwrap_or(0), arguments().skip(carried));
        p.text(")");
    }
    if carried > 0 {
        print_assignments(p, " iter_args", arguments(), inits);
    }
}

fn print_arrow(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let types: Vec<Type> = view.operands(1).map(|value| view.type_of(value)).collect();
    if !types.is_empty() {
        arrow_types(p, view, &types);
    }
}

fn print_iterate(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let region = view.regions().first().copied();
    p.text(" ");
    if let Some(iterator) = region.and_then(|region| view.entry_args(region).last()) {
        p.inner_value(iterator);
    }
    p.text(" in ");
    operands(p, view.operands(0));
    print_shared(p, view, region);
    p.text(" : ");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    p.text(" ");
    print_arrow(p, view);
    p.text(" ");
    if let Some(region) = region {
        p.region(region, body_look(view.operands(1).len() > 0));
    }
}

fn print_coiterate(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" (");
    operands(p, view.operands(0));
    p.text(")");
    print_shared(p, view, view.regions().first().copied());
    p.text(" : (");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    p.text(")");
    print_arrow(p, view);
    let cases = match view.property("cases").map(|cases| view.cx.attr_data(cases)) {
        Some(AttrData::Array(cases)) => &cases[..],
        _ => &[],
    };
    for (number, region) in view.regions().iter().enumerate() {
        p.newline();
        p.text("case ");
        let set = set_of(view, cases.get(number).copied());
        // The iterators are the last arguments, however many come before them.
        let args = view.entry_args(*region);
        let before = view.entry_args(*region).count().saturating_sub(set.count_ones() as usize);
        print_places(p, set, view.operands(0).len(), args.skip(before));
        p.text(" ");
        p.region(*region, body_look(view.operands(1).len() > 0));
    }
}
