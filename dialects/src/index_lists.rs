//! Lists of integers of which some are values: `[%0, 4, %1]`.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::{AttrData, DYNAMIC, Failed};
use irtool::ir::Value;
use irtool::spec::format::Arg;

/// `custom<DynamicIndexList>($values, $integers, $flags, "Delimiter")`: the flags say what is scalable.
/// The last two may be missing, or be C++ that says no more than that there are none.
pub(crate) const DYNAMIC_INDEX_LIST: (&str, Directive) =
    ("DynamicIndexList", Directive { parse: parse_directive, print: print_directive });

/// `custom<OptionalDynamicIndexList>($values, $integers)`: `[...]` with an element at least, or
/// nothing.
const OPTIONAL_DYNAMIC_INDEX_LIST: (&str, Directive) =
    ("OptionalDynamicIndexList", Directive { parse: parse_optional, print: print_optional });

/// For formats that name these lists and nothing else.
pub(crate) static ASSEMBLY: Assembly =
    Assembly { directives: &[DYNAMIC_INDEX_LIST, OPTIONAL_DYNAMIC_INDEX_LIST], ..Assembly::NONE };

/// The same with a dictionary of properties that names all that the op needs, and no others.
pub(crate) static NAMED: Assembly = Assembly {
    directives: &[DYNAMIC_INDEX_LIST, OPTIONAL_DYNAMIC_INDEX_LIST],
    strict_properties: true,
    ..Assembly::NONE
};

fn parse_optional(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(values), Arg::Attr(integers)] = args else { return Ok(false) };
    if !p.eat("[") {
        return Ok(false);
    }
    let list = optional_elements(p, *values)
        .or_else(|_| p.error_at(p.name_pos(), "expected a list of SSA values or integers"))?;
    let list = p.cx().i64_array_attr(&list);
    p.set_attr(*integers, list);
    Ok(true)
}

/// Parses elements, one at least, and the bracket behind them.
fn optional_elements(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse<Vec<i64>> {
    let mut list = Vec::new();
    loop {
        if p.at_operand() {
            let operand = p.operand()?;
            p.add_operand(group, operand);
            list.push(DYNAMIC);
        } else {
            list.push(p.integer()?);
        }
        if !p.eat(",") {
            break;
        }
    }
    p.expect("]")?;
    Ok(list)
}

fn print_optional(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(_), Arg::Attr(integers)] = args else { return };
    if view.declared_attr(*integers).is_some() {
        print_directive(p, view, args);
    }
}

fn parse_directive(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let (Some(Arg::Operand(values)), Some(Arg::Attr(integers))) = (args.first(), args.get(1))
    else {
        return Ok(false);
    };
    let mut scalable = Vec::new();
    let list = parse_flagged(p, *values, brackets(args), &mut scalable)?;
    let cx = p.cx();
    p.set_attr(*integers, cx.i64_array_attr(&list));
    if let Some(Arg::Attr(flags)) = args.get(2) {
        let len = scalable.len();
        let data = scalable.into_iter().map(u8::from).collect();
        let array = AttrData::DenseArray { element: cx.i1(), len, data };
        p.set_attr(*flags, cx.intern_attribute(array));
    }
    Ok(true)
}

fn print_directive(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let (Some(Arg::Operand(values)), Some(Arg::Attr(integers))) = (args.first(), args.get(1))
    else {
        return;
    };
    let list = view.declared_attr(*integers).map(|attr| view.i64s(attr)).unwrap_or_default();
    let scalable = match args.get(2) {
        Some(Arg::Attr(flags)) => view.declared_attr(*flags).map(|attr| view.cx.attr_data(attr)),
        _ => None,
    };
    let scalable = match scalable {
        Some(AttrData::DenseArray { data, .. }) => &**data,
        _ => &[],
    };
    print_flagged(p, &mut view.operands(*values), &list, brackets(args), scalable);
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
    // Brackets mark what is scalable, which is for others to ask.
    parse_flagged(p, group, brackets, &mut Vec::new())
}

fn parse_flagged(
    p: &mut OpParser<'_, '_, '_>,
    group: u16,
    brackets: (&str, &str),
    scalable: &mut Vec<bool>,
) -> Parse<Vec<i64>> {
    // Whatever is wrong with it, the op says so, too.
    elements(p, group, brackets, scalable)
        .or_else(|_| p.error_at(p.name_pos(), "expected SSA value or integer"))
}

fn elements(
    p: &mut OpParser<'_, '_, '_>,
    group: u16,
    (open, close): (&str, &str),
    scalable: &mut Vec<bool>,
) -> Parse<Vec<i64>> {
    let mut list = Vec::new();
    let context = " in dynamic index list";
    p.expect_in(open, context)?;
    if p.eat(close) {
        return Ok(list);
    }
    loop {
        let operand = if p.at_operand() { Some(p.operand()?) } else { None };
        let bracketed = p.eat("[");
        scalable.push(bracketed);
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
    brackets: (&str, &str),
) {
    print_flagged(p, values, list, brackets, &[]);
}

fn print_flagged(
    p: &mut dyn AsmPrinter,
    values: &mut dyn Iterator<Item = Value>,
    list: &[i64],
    (open, close): (&str, &str),
    scalable: &[u8],
) {
    p.text(open);
    for (number, integer) in list.iter().enumerate() {
        if number > 0 {
            p.text(", ");
        }
        let bracketed = scalable.get(number).is_some_and(|flag| *flag != 0);
        p.text(if bracketed { "[" } else { "" });
        match values_for(*integer, values) {
            Some(value) => p.operand(value),
            None => p.text(&integer.to_string()),
        }
        p.text(if bracketed { "]" } else { "" });
    }
    p.text(close);
}

fn values_for(integer: i64, values: &mut dyn Iterator<Item = Value>) -> Option<Value> {
    if integer == DYNAMIC { values.next() } else { None }
}
