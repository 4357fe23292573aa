//! Definitions with bodies, named lists and the like.

use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, RegionLook};
use irtool::context::{AttrData, Attribute, Context, Piece};
use irtool::ir::Value;
use irtool::spec::format::Arg;

/// Of dialects, types, attributes and ops.
pub(crate) static DEFINITION: Assembly = Assembly {
    directives: &[("SingleBlockRegion", Directive { parse: parse_body, print: print_body })],
    ..Assembly::NONE
};

/// Of lists with names.
pub(crate) static NAMED: Assembly = Assembly {
    directives: &[
        ("NamedValueList", Directive { parse: parse_named, print: print_named }),
        ("NamedValueListWithVariadicity", Directive { parse: parse_named, print: print_named }),
    ],
    ..Assembly::NONE
};

/// Of attributes of ops.
pub(crate) static ATTRIBUTES: Assembly = Assembly {
    directives: &[("AttributesOp", Directive { parse: parse_attributes, print: print_attributes })],
    ..Assembly::NONE
};

fn parse_body(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Region(body)] = *args else { return Ok(false) };
    let region = if p.at_region() { p.region(body, &[])? } else { p.empty_region(body) };
    p.ensure_block(region);
    Ok(true)
}

fn print_body(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Region(body)] = *args else { return };
    for region in view.declared_regions(body) {
        let empty = view.own.first_block(*region).is_none_or(|b| view.own.first_op(b).is_none());
        if !empty {
            p.region(*region, RegionLook::default());
        }
    }
}

/// How many values a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Variadicity {
    Single,
    Optional,
    Variadic,
}

impl Variadicity {
    fn name(self) -> &'static str {
        match self {
            Variadicity::Single => "single",
            Variadicity::Optional => "optional",
            Variadicity::Variadic => "variadic",
        }
    }

    fn of(word: &str) -> Option<Self> {
        let all = [Variadicity::Single, Variadicity::Optional, Variadicity::Variadic];
        all.into_iter().find(|variadicity| variadicity.name() == word)
    }
}

/// The attribute that holds variadicities.
fn variadicity_array(cx: &Context, list: &[Variadicity]) -> Attribute {
    let words: Vec<String> = list.iter().map(|v| format!(" {}", v.name())).collect();
    let text = format!("variadicity_array[{}]", words.join(", "));
    cx.plain_dialect_attr("irdl", text, true)
}

/// What such an attribute holds.
pub(crate) fn variadicities(cx: &Context, attr: Attribute) -> Vec<Variadicity> {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return Vec::new() };
    let [Piece::Text(text)] = &*text.pieces else { return Vec::new() };
    let text = String::from_utf8_lossy(text);
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter_map(Variadicity::of).collect()
}

/// Parses `(name: %value, ...)`, with `optional` and the like before values where that is kept.
fn parse_named(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let (operands, names, kept) = match *args {
        [Arg::Operand(operands), Arg::Attr(names)] => (operands, names, None),
        [Arg::Operand(operands), Arg::Attr(names), Arg::Attr(kept)] => {
            (operands, names, Some(kept))
        }
        _ => return Ok(false),
    };
    let cx = p.cx();
    let (mut list, mut found) = (Vec::new(), Vec::new());
    p.expect("(")?;
    if !p.eat(")") {
        loop {
            list.push(cx.string_attr(p.keyword()?));
            p.expect(":")?;
            let word = |p: &mut OpParser<'_, '_, '_>, v: Variadicity| p.eat(v.name()).then_some(v);
            let mut variadicity = None;
            if kept.is_some() {
                let all = [Variadicity::Single, Variadicity::Optional, Variadicity::Variadic];
                variadicity = all.into_iter().find_map(|v| word(p, v));
            }
            found.push(variadicity.unwrap_or(Variadicity::Single));
            let operand = p.operand()?;
            p.add_operand(operands, operand);
            if !p.eat(",") {
                break;
            }
        }
        p.expect(")")?;
    }
    p.set_attr(names, cx.array_attr(&list));
    if let Some(kept) = kept {
        p.set_attr(kept, variadicity_array(cx, &found));
    }
    Ok(true)
}

fn print_named(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let (operands, names, kept) = match *args {
        [Arg::Operand(operands), Arg::Attr(names)] => (operands, names, None),
        [Arg::Operand(operands), Arg::Attr(names), Arg::Attr(kept)] => {
            (operands, names, Some(kept))
        }
        _ => return,
    };
    let cx = view.cx;
    let kept = kept.and_then(|kept| view.declared_attr(kept));
    let kept = kept.map(|kept| variadicities(cx, kept)).unwrap_or_default();
    p.text("(");
    for (number, (name, value)) in named(view, names, operands).enumerate() {
        if number > 0 {
            p.text(", ");
        }
        print_string(p, view, name, false);
        p.text(": ");
        match kept.get(number) {
            None | Some(Variadicity::Single) => {}
            Some(variadicity) => {
                p.text(variadicity.name());
                p.text(" ");
            }
        }
        p.operand(value);
    }
    p.text(")");
}

/// The names in an attribute, each with its value.
fn named<'a>(
    view: &OpView<'a>,
    names: u16,
    operands: u16,
) -> impl Iterator<Item = (Attribute, Value)> + use<'a> {
    let list: &[Attribute] = match view.declared_attr(names).map(|attr| view.cx.attr_data(attr)) {
        Some(AttrData::Array(list)) => list,
        _ => &[],
    };
    list.iter().copied().zip(view.operands(operands))
}

fn print_string(p: &mut dyn AsmPrinter, view: &OpView<'_>, attr: Attribute, quoted: bool) {
    let Some(name) = view.cx.string_value(attr) else { return };
    let name = view.cx.bytes(name);
    if quoted { p.quoted(name) } else { p.bytes(name) }
}

/// Parses `{"name" = %value, ...}` if it is there.
fn parse_attributes(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Operand(operands), Arg::Attr(names)] = *args else { return Ok(false) };
    let cx = p.cx();
    let mut list = Vec::new();
    if p.eat("{") {
        loop {
            list.push(p.attribute(None)?);
            p.expect("=")?;
            let operand = p.operand()?;
            p.add_operand(operands, operand);
            if !p.eat(",") {
                break;
            }
        }
        p.expect("}")?;
    }
    p.set_attr(names, cx.array_attr(&list));
    Ok(true)
}

fn print_attributes(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Operand(operands), Arg::Attr(names)] = *args else { return };
    if view.operands(operands).len() == 0 {
        return;
    }
    p.text("{");
    for (number, (name, value)) in named(view, names, operands).enumerate() {
        if number > 0 {
            p.text(", ");
        }
        print_string(p, view, name, true);
        p.text(" = ");
        p.operand(value);
    }
    p.text("}");
}
