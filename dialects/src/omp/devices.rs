//! Forms of what is mapped to devices.

use super::words;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, operands, type_list,
};
use irtool::context::AttrData;
use irtool::spec::format::Arg;

pub(super) const CAPTURE: Directive = Directive { parse: parse_capture, print: print_capture };
pub(super) const MAP_FLAGS: Directive = Directive { parse: parse_flags, print: print_flags };
pub(super) const MEMBERS: Directive = Directive { parse: parse_members, print: print_members };

pub(crate) static ALLOCATION: Assembly =
    Assembly { parse: Some(parse_allocation), print: Some(print_allocation), ..Assembly::NONE };

const CAPTURES: [&str; 4] = ["This", "ByRef", "ByCopy", "VLAType"];

fn parse_capture(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(capture)] = args else { return Ok(false) };
    let word = p.keyword()?;
    // Other words are taken, and the attribute is missing.
    if CAPTURES.contains(&word) {
        let attr = words::attribute(p.cx(), &format!("variable_capture_kind({word})"));
        p.set_attr(*capture, attr);
    }
    Ok(true)
}

fn print_capture(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(capture)] = args else { return };
    if let Some(word) = view.declared_attr(*capture).and_then(|attr| words::word(view.cx, attr)) {
        p.text(word);
    }
}

/// Flags of a mapping as the attribute has them, in the order of their bits, and as the clause has
/// them.
const FLAGS: [(&str, &str); 20] = [
    ("storage", "storage"),
    ("to", "to"),
    ("from", "from"),
    ("always", "always"),
    ("del", "delete"),
    ("return_param", "return_param"),
    ("priv", "private"),
    ("literal", "literal"),
    ("implicit", "implicit"),
    ("close", "close"),
    ("present", "present"),
    ("ompx_hold", "ompx_hold"),
    ("attach", "attach"),
    ("attach_always", "attach_always"),
    ("attach_none", "attach_none"),
    ("attach_auto", "attach_auto"),
    ("ref_ptr", "ref_ptr"),
    ("ref_ptee", "ref_ptee"),
    ("ref_ptr_ptee", "ref_ptr_ptee"),
    ("is_device_ptr", "is_device_ptr"),
];
/// The order in which a clause is printed; `tofrom` stands for both.
const PRINTED: [&str; 21] = [
    "always",
    "implicit",
    "ompx_hold",
    "close",
    "present",
    "tofrom",
    "to",
    "from",
    "delete",
    "return_param",
    "storage",
    "private",
    "literal",
    "attach",
    "attach_always",
    "attach_none",
    "attach_auto",
    "ref_ptr",
    "ref_ptee",
    "ref_ptr_ptee",
    "is_device_ptr",
];
const BOTH_WAYS: &str = "tofrom";
const TO: u32 = 1 << 1;
const FROM: u32 = 1 << 2;
const NO_FLAG: &str = "none";

/// The bits that a word of a clause stands for, if it is one.
fn clause_bits(word: &str) -> u32 {
    if word == BOTH_WAYS {
        return TO | FROM;
    }
    FLAGS.iter().position(|(_, clause)| *clause == word).map_or(0, |bit| 1 << bit)
}

fn parse_flags(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(flags)] = args else { return Ok(false) };
    let mut bits = 0;
    p.comma_separated(|p| {
        // Other words are taken, and stand for nothing.
        bits |= clause_bits(p.keyword()?);
        Ok(())
    })?;
    let set = FLAGS.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 != 0);
    let mut text = set.map(|(_, (attr, _))| *attr).collect::<Vec<_>>().join("|");
    if text.is_empty() {
        text.push_str(NO_FLAG);
    }
    let attr = words::attribute(p.cx(), &format!("clause_map_flags {text}"));
    p.set_attr(*flags, attr);
    Ok(true)
}

fn print_flags(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(flags)] = args else { return };
    let Some(text) = view.declared_attr(*flags).and_then(|attr| words::word(view.cx, attr)) else {
        return;
    };
    let mut left = text.split('|').fold(0u32, |bits, word| {
        bits | FLAGS.iter().position(|(attr, _)| *attr == word).map_or(0, |bit| 1 << bit)
    });
    if left == 0 {
        return p.text(NO_FLAG);
    }
    let mut first = true;
    for word in PRINTED {
        let bits = clause_bits(word);
        if left & bits != bits {
            continue;
        }
        left &= !bits;
        if !std::mem::take(&mut first) {
            p.text(", ");
        }
        p.text(word);
    }
}

/// `[0], [1, 2]`.
fn parse_members(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(members)] = args else { return Ok(false) };
    let cx = p.cx();
    let mut found = Vec::new();
    p.comma_separated(|p| {
        let mut path = Vec::new();
        p.expect("[")?;
        p.comma_separated(|p| {
            path.push(cx.int_attr(cx.i64(), p.integer()?));
            Ok(())
        })?;
        p.expect("]")?;
        found.push(cx.array_attr(&path));
        Ok(())
    })?;
    p.set_attr(*members, cx.array_attr(&found));
    Ok(true)
}

fn print_members(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(members)] = args else { return };
    let cx = view.cx;
    let members = view.declared_attr(*members).map(|attr| cx.attr_data(attr));
    let Some(AttrData::Array(members)) = members else { return };
    for (number, path) in members.iter().enumerate() {
        p.text(if number > 0 { ", [" } else { "[" });
        if let AttrData::Array(path) = cx.attr_data(*path) {
            for (number, index) in path.iter().enumerate() {
                if number > 0 {
                    p.text(", ");
                }
                p.attribute_without_type(*index);
            }
        }
        p.text("]");
    }
}

/// `%device : type, type(%parameter : type), %extent`.
fn parse_allocation(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    p.no_duplicates();
    let device = p.operand()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.add_typed_operand(0, device, ty);
    p.resolve(0)?;
    p.expect(",")?;
    let ty = p.ty()?;
    p.set_property("in_type", cx.type_attr(ty));
    if p.eat("(") {
        p.operand_list(1)?;
        p.expect(":")?;
        for ty in p.type_list()? {
            p.add_operand_type(1, ty);
        }
        p.expect(")")?;
    }
    if p.eat(",") {
        for _ in 0..p.operand_list(2)? {
            p.add_operand_type(2, cx.index());
        }
    }
    p.add_result_type(0, cx.i64());
    p.attr_dict()
}

fn print_allocation(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    p.text(" : ");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    p.text(", ");
    if let Some(ty) = view.property("in_type") {
        p.attribute(ty);
    }
    if view.operands(1).len() > 0 {
        p.text("(");
        operands(p, view.operands(1));
        p.text(" : ");
        type_list(p, view.operands(1).map(|value| view.type_of(value)));
        p.text(")");
    }
    for extent in view.operands(2) {
        p.text(", ");
        p.operand(extent);
    }
    p.attr_dict(&view.attrs_but(&["in_type", "operandSegmentSizes"]), false);
}
