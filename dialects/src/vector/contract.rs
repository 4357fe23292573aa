//! The form of `vector.contract`: what it contracts along goes first, as a dictionary in which
//! iterators are strings.

use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, operands, type_list};
use irtool::asm::{attribute_text, parse_attribute_text};
use irtool::context::{AttrData, Attribute, Context, NamedAttr};

pub(crate) static ASSEMBLY: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

/// The attributes that go first.
const FIRST: [&str; 3] = ["indexing_maps", "iterator_types", "kind"];

fn iterator(cx: &Context, word: &[u8]) -> Option<Attribute> {
    let text = match word {
        b"parallel" => "#vector.iterator_type<parallel>",
        b"reduction" => "#vector.iterator_type<reduction>",
        _ => return None,
    };
    parse_attribute_text(cx, text).ok()
}

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let pos = p.pos();
    let first = p.attribute(None)?;
    let AttrData::Dictionary(entries) = cx.attr_data(first) else {
        return p.error_at(pos, "invalid kind of attribute specified");
    };
    let mut entries: Vec<NamedAttr> = entries.to_vec();
    let place = entries.iter().position(|entry| cx.bytes(entry.name) == b"iterator_types");
    let words = place.map(|place| (place, cx.attr_data(entries[place].value)));
    let Some((place, AttrData::Array(words))) = words else {
        return p.error_at(pos, "expected \"iterator_types\" array attribute");
    };
    let mut iterators = Vec::new();
    for word in words.iter() {
        let AttrData::String { value, .. } = cx.attr_data(*word) else { continue };
        match iterator(cx, cx.bytes(*value)) {
            Some(attr) => iterators.push(attr),
            None => {
                let word = cx.str(*value).into_owned();
                return p.error_at(pos, format!("unexpected iterator_type ({word})"));
            }
        }
    }
    entries[place].value = cx.array_attr(&iterators);
    p.dict_mut().extend(entries);
    let lhs = p.operand()?;
    p.expect(",")?;
    let rhs = p.operand()?;
    p.expect(",")?;
    let acc = p.operand()?;
    p.attr_dict()?;
    p.expect(":")?;
    let left = p.ty()?;
    p.expect(",")?;
    let right = p.ty()?;
    p.expect("into")?;
    let result = p.ty()?;
    for (group, (operand, ty)) in [(lhs, left), (rhs, right), (acc, result)].into_iter().enumerate()
    {
        p.add_typed_operand(group as u16, operand, ty);
    }
    p.add_result_type(0, result);
    Ok(())
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    let word = |attr: &Attribute| {
        let text = attribute_text(cx, *attr);
        let word =
            text.strip_prefix("#vector.iterator_type<").and_then(|text| text.strip_suffix('>'));
        cx.string_attr(word.unwrap_or(&text))
    };
    let entries = view.attrs_but(&[]).into_iter().filter_map(|mut entry| {
        let name = cx.bytes(entry.name);
        if name == b"iterator_types"
            && let AttrData::Array(list) = cx.attr_data(entry.value)
        {
            let words: Vec<Attribute> = list.iter().map(word).collect();
            entry.value = cx.array_attr(&words);
        }
        FIRST.iter().any(|first| first.as_bytes() == name).then_some(entry)
    });
    let entries: Vec<NamedAttr> = entries.collect();
    p.text(" ");
    p.attribute(cx.dictionary_attr(&entries));
    p.text(" ");
    operands(p, view.all_operands());
    p.attr_dict(&view.attrs_but(&FIRST), false);
    p.text(" : ");
    type_list(p, view.all_operands().take(2).map(|value| view.type_of(value)));
    p.text(" into ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}
