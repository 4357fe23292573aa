//! The form of `vector.contract`: what it contracts along goes first, as a dictionary in which
//! iterators are strings.

use crate::iterators::{Iterators, dictionary};
use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, operands, type_list};
use irtool::context::{NamedAttr, TypeData};

pub(crate) static ASSEMBLY: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

/// The attributes that go first.
const FIRST: [&str; 3] = ["indexing_maps", "iterator_types", "kind"];

const ITERATORS: Iterators = Iterators { dialect: "vector", kinds: &["parallel", "reduction"] };

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let start = p.pos();
    let entries = dictionary(p)?;
    let lhs = p.operand()?;
    p.expect(",")?;
    let rhs = p.operand()?;
    p.expect(",")?;
    let acc = p.operand()?;
    let mut masks = Vec::new();
    while p.eat(",") {
        masks.push(p.operand()?);
    }
    p.attr_dict()?;
    p.expect(":")?;
    let types = p.type_list()?;
    p.expect("into")?;
    let result = p.ty()?;
    // There may be more types than operands; they count for nothing.
    let &[left, right, ..] = &types[..] else {
        return p.wrong_type_count(start, 2, types.len());
    };
    for (group, (operand, ty)) in (0..).zip([(lhs, left), (rhs, right), (acc, result)]) {
        p.add_typed_operand(group, operand, ty);
        p.resolve(group)?;
    }
    p.add_result_type(0, result);
    p.dict_mut().extend(entries);
    let mut entries = std::mem::take(p.dict_mut());
    ITERATORS.convert(p, &mut entries, start, false)?;
    *p.dict_mut() = entries;
    if masks.is_empty() {
        return Ok(());
    }
    if masks.len() != 2 {
        return p.error_at(p.name_pos(), "expected zero or exactly 2 vector mask operands");
    }
    // The op has none of them any more: it says so itself.
    for (mask, of) in masks.into_iter().zip([left, right]) {
        let TypeData::Vector { shape, scalable, .. } = cx.type_data(of) else { continue };
        let ty =
            TypeData::Vector { shape: shape.clone(), scalable: scalable.clone(), element: cx.i1() };
        p.add_typed_operand(2, mask, cx.intern_type(ty));
    }
    Ok(())
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let cx = view.cx;
    let is_first =
        |entry: &NamedAttr| FIRST.iter().any(|first| first.as_bytes() == cx.bytes(entry.name));
    let entries = view.attrs_but(&[]).into_iter().filter(is_first);
    let entries: Vec<NamedAttr> = entries.map(|entry| ITERATORS.in_words(cx, entry)).collect();
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
