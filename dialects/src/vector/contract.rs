//! The form of `vector.contract`: what it contracts along goes first, as a dictionary in which
//! iterators are strings.

use crate::iterators::Iterators;
use irtool::asm::custom::{AsmPrinter, Assembly, OpParser, OpView, Parse, operands, type_list};
use irtool::context::NamedAttr;

pub(crate) static ASSEMBLY: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

/// The attributes that go first.
const FIRST: [&str; 3] = ["indexing_maps", "iterator_types", "kind"];

const ITERATORS: Iterators = Iterators { dialect: "vector", kinds: &["parallel", "reduction"] };

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let entries = ITERATORS.parse(p, false)?;
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
