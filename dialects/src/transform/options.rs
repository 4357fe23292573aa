//! The options that `transform.apply_registered_pass` gives to a pass: attributes, and values where
//! the dictionary has a mark with the value's number.

use crate::subject::{Subject, hooks};
use irtool::asm::custom::{AsmPrinter, Assembly, Directive, OpParser, OpView, Parse};
use irtool::context::{AttrData, Attribute, Context, NamedAttr, Piece};
use irtool::ir::Value;
use irtool::spec::format::Arg;

/// `custom<ApplyRegisteredPassOptions>($options, $dynamic_options)`.
pub(crate) static APPLY_PASS: Assembly = Assembly {
    directives: &[(
        "ApplyRegisteredPassOptions",
        Directive { parse: parse_options, print: print_options },
    )],
    ..Assembly::NONE
};

/// The number in `#transform.param_operand<index = 0 : i64>`.
pub(super) fn marked(cx: &Context, attr: Attribute) -> Option<usize> {
    let AttrData::Dialect(text) = cx.attr_data(attr) else { return None };
    if !text.is(cx, "transform", "param_operand") {
        return None;
    }
    let Some(Piece::Text(text)) = text.pieces.first() else { return None };
    let digits = std::str::from_utf8(text).ok()?.split('=').nth(1)?;
    digits.trim_end_matches('>').trim().split(' ').next()?.parse().ok()
}

/// Parses `{name = value, "other name" = [%value, 1]}`.
fn parse_options(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(options), Arg::Operand(values)] = args else { return Ok(false) };
    let cx = p.cx();
    p.expect_in("{", " in options dictionary")?;
    let mut entries: Vec<NamedAttr> = Vec::new();
    if !p.at("}") {
        loop {
            let name = match p.optional_keyword() {
                Some(name) => name.as_bytes().to_vec(),
                None => match p.optional_string() {
                    Some(name) => name,
                    None => {
                        return p.error("expected key to either be an identifier or a string");
                    }
                },
            };
            p.expect("=")?;
            let Ok(value) = option(p, *values) else {
                let key = String::from_utf8_lossy(&name);
                return p.error(format!(
                    "expected a valid attribute or operand as value associated to key '{key}'"
                ));
            };
            entries.push(NamedAttr { name: cx.identifier(&name), value });
            if !p.eat(",") {
                break;
            }
        }
    }
    p.expect_in("}", " in options dictionary")?;
    cx.sort_entries(&mut entries);
    if entries.windows(2).any(|pair| pair[0].name == pair[1].name) {
        return p.error("duplicate keys found in options dictionary");
    }
    p.set_attr(*options, cx.dictionary_attr(&entries));
    Ok(true)
}

/// Parses a list of options, nested to any depth, an attribute or a value.
fn option(p: &mut OpParser<'_, '_, '_>, values: u16) -> Parse<Attribute> {
    // The lists that are open, the innermost last.
    let mut open: Vec<Vec<Attribute>> = Vec::new();
    loop {
        if p.eat("[") {
            open.push(Vec::new());
            continue;
        }
        let mut value = single_option(p, values)?;
        loop {
            let Some(list) = open.last_mut() else { return Ok(value) };
            list.push(value);
            if p.eat(",") {
                break;
            }
            p.expect("]")?;
            value = p.cx().array_attr(&open.pop().unwrap_or_default());
        }
    }
}

fn single_option(p: &mut OpParser<'_, '_, '_>, values: u16) -> Parse<Attribute> {
    let cx = p.cx();
    if let Some(attr) = p.optional_attribute(None)? {
        return match marked(cx, attr) {
            None => Ok(attr),
            Some(_) => p.error(
                "the param_operand attribute is a marker reserved for indicating a value will be \
                 passed via params and is only used in the generic print format",
            ),
        };
    }
    let operand = p.operand()?;
    let number = p.num_operands(values);
    p.add_operand(values, operand);
    Ok(cx.plain_dialect_attr("transform", format!("param_operand<index = {number} : i64>"), false))
}

fn print_options(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(options), Arg::Operand(values)] = args else { return };
    let Some(AttrData::Dictionary(entries)) =
        view.declared_attr(*options).map(|attr| view.cx.attr_data(attr))
    else {
        return;
    };
    let values: Vec<Value> = view.operands(*values).collect();
    p.text("{");
    for (number, entry) in entries.iter().enumerate() {
        p.text(if number > 0 { ", " } else { "" });
        p.quoted(view.cx.bytes(entry.name));
        p.text(" = ");
        print_option(p, view.cx, entry.value, &values);
    }
    p.text("}");
}

fn print_option(p: &mut dyn AsmPrinter, cx: &Context, attr: Attribute, values: &[Value]) {
    // What is left of the lists that are open, the innermost last.
    let mut open = Vec::new();
    let mut attr = attr;
    loop {
        let mut is_first = false;
        if let AttrData::Array(list) = cx.attr_data(attr) {
            p.text("[");
            open.push(list.iter());
            is_first = true;
        } else {
            match marked(cx, attr).and_then(|number| values.get(number)) {
                Some(value) => p.operand(*value),
                None => p.attribute(attr),
            }
        }
        loop {
            let Some(list) = open.last_mut() else { return };
            if let Some(next) = list.next() {
                p.text(if is_first { "" } else { ", " });
                attr = *next;
                break;
            }
            p.text("]");
            open.pop();
            is_first = false;
        }
    }
}

hooks! {
    apply_pass: |subject: &Subject<'_>| {
        let values = subject.operand_group(1).len();
        let mut used = vec![false; values];
        if let Some(AttrData::Dictionary(entries)) =
            subject.property("options").map(|options| subject.cx.attr_data(options))
        {
            for entry in entries.iter() {
                if let Err(words) = take(subject.cx, entry.value, &mut used) {
                    return Err(subject.error(words));
                }
            }
        }
        match used.iter().all(|used| *used) {
            true => Ok(()),
            false => Err(subject.error(
                "a param operand does not have a corresponding param_operand attr in the options \
                 dict",
            )),
        }
    },
}

/// Notes which values an option uses.
fn take(cx: &Context, option: Attribute, used: &mut [bool]) -> Result<(), String> {
    let values = used.len();
    let mut rest = vec![option];
    while let Some(option) = rest.pop() {
        if let AttrData::Array(list) = cx.attr_data(option) {
            rest.extend(list.iter().rev());
            continue;
        }
        let Some(number) = marked(cx, option) else { continue };
        match used.get_mut(number) {
            None => {
                return Err(format!(
                    "dynamic option index {number} is out of bounds for the number of dynamic \
                     options: {values}"
                ));
            }
            Some(true) => {
                return Err(format!("dynamic option index {number} is already used in options"));
            }
            Some(used) => *used = true,
        }
    }
    Ok(())
}
