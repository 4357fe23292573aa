//! Lists of integers of which some are values: `[%0, 4, %1]`.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::{DYNAMIC, Failed};
use irtool::ir::Value;
use irtool::spec::format::Arg;

/// `custom<DynamicIndexList>($values, $integers, $scalable, "Delimiter")`; the last two are C++.
pub(crate) const DYNAMIC_INDEX_LIST: (&str, Directive) =
    ("DynamicIndexList", Directive { parse: parse_directive, print: print_directive });

/// For formats that name the list and nothing else.
pub(crate) static ASSEMBLY: Assembly =
    Assembly { directives: &[DYNAMIC_INDEX_LIST], ..Assembly::NONE };

fn parse_directive(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let (Some(Arg::Operand(values)), Some(Arg::Attr(integers))) = (args.first(), args.get(1))
    else {
        return Ok(false);
    };
    let list = parse(p, *values, brackets(args))?;
    let attr = p.cx().i64_array_attr(&list);
    p.set_attr(*integers, attr);
    Ok(true)
}

fn print_directive(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let (Some(Arg::Operand(values)), Some(Arg::Attr(integers))) = (args.first(), args.get(1))
    else {
        return;
    };
    let list = view.declared_attr(*integers).map(|attr| view.i64s(attr)).unwrap_or_default();
    print(p, &mut view.operands(*values), &list, brackets(args));
}

/// What a format says the list stands in.
fn brackets(args: &[Arg]) -> (&'static str, &'static str) {
    match args.get(3) {
        Some(Arg::Text(delimiter)) if delimiter.ends_with("::Paren") => ("(", ")"),
        _ => ("[", "]"),
    }
}

/// Parses a list; values become operands of a group.
pub(crate) fn parse(
    p: &mut OpParser<'_, '_, '_>,
    group: u16,
    brackets: (&str, &str),
) -> Parse<Vec<i64>> {
    // Whatever is wrong with it, the op says so, too.
    elements(p, group, brackets)
        .or_else(|_| p.error_at(p.name_pos(), "expected SSA value or integer"))
}

fn elements(
    p: &mut OpParser<'_, '_, '_>,
    group: u16,
    (open, close): (&str, &str),
) -> Parse<Vec<i64>> {
    let mut list = Vec::new();
    let context = " in dynamic index list";
    p.expect_in(open, context)?;
    if p.eat(close) {
        return Ok(list);
    }
    loop {
        let operand = if p.at_operand() { Some(p.operand()?) } else { None };
        // Brackets mark what is scalable, which is for others to ask.
        let bracketed = p.eat("[");
        match operand {
            Some(operand) => {
                p.add_operand(group, operand);
                list.push(DYNAMIC);
            }
            None => list.push(p.integer()?),
        }
        if bracketed && !p.eat("]") {
            return Err(Failed);
        }
        if !p.eat(",") {
            break;
        }
    }
    p.expect_in(close, context)?;
    Ok(list)
}

/// Prints a list.
pub(crate) fn print(
    p: &mut dyn AsmPrinter,
    values: &mut dyn Iterator<Item = Value>,
    list: &[i64],
    (open, close): (&str, &str),
) {
    p.text(open);
    for (number, integer) in list.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        match values_for(*integer, values) {
            Some(value) => p.operand(value),
            None => p.text(&integer.to_string()),
        }
    }
    p.text(close);
}

fn values_for(integer: i64, values: &mut dyn Iterator<Item = Value>) -> Option<Value> {
    if integer == DYNAMIC { values.next() } else { None }
}
