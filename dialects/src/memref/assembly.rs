//! The forms of memref ops that ODS does not state, and the functions that formats name.

use crate::prefetch;
use irtool::asm::custom::{
    AsmPrinter, Assembly, Directive, OpParser, OpView, Parse, RegionLook, ResultNames, operands,
    parsing, type_list,
};
use irtool::context::{AttrData, Context, NamedAttr, Type, TypeData};
use irtool::ir::Value;
use irtool::spec::format::Arg;

pub(crate) static STRIDED_METADATA: Assembly = Assembly {
    result_names: ResultNames::By(strided_metadata_names),
    infer: Some(strided_metadata_types),
    ..Assembly::NONE
};
pub(crate) static SAME_TYPES: Assembly =
    Assembly { infer: Some(|_, operands, _| Some(operands.to_vec())), ..Assembly::NONE };
pub(crate) static GLOBAL: Assembly = Assembly {
    directives: &[(
        "GlobalMemrefOpTypeAndInitialValue",
        Directive { parse: parse_global, print: print_global },
    )],
    ..Assembly::NONE
};
pub(crate) static ALLOCA_SCOPE: Assembly =
    Assembly { parse: Some(parse_alloca_scope), print: Some(print_alloca_scope), ..Assembly::NONE };
pub(crate) static DMA_START: Assembly =
    Assembly { parse: Some(parse_dma_start), print: Some(print_dma_start), ..Assembly::NONE };
pub(crate) static GENERIC_ATOMIC_RMW: Assembly =
    Assembly { parse: Some(parse_atomic), print: Some(print_atomic), ..Assembly::NONE };
pub(crate) static PREFETCH: Assembly =
    Assembly { parse: Some(parse_prefetch), print: Some(print_prefetch), ..Assembly::NONE };
pub(crate) static TRANSPOSE: Assembly =
    Assembly { parse: Some(parse_transpose), print: Some(print_transpose), ..Assembly::NONE };

/// `%base_buffer, %offset, %sizes:2, %strides:2`.
fn strided_metadata_names(view: &OpView<'_>, name: &mut dyn FnMut(usize, &[u8])) {
    name(0, b"base_buffer");
    name(1, b"offset");
    let rank = view.all_results().len().saturating_sub(2) / 2;
    if rank > 0 {
        name(2, b"sizes");
        name(2 + rank, b"strides");
    }
}

/// A memref without rank, and three kinds of `index`.
fn strided_metadata_types(cx: &Context, operands: &[Type], _: &[NamedAttr]) -> Option<Vec<Type>> {
    let TypeData::MemRef { shape, element, memory_space, .. } = cx.type_data(*operands.first()?)
    else {
        return None;
    };
    let base = cx.intern_type(TypeData::MemRef {
        shape: [].into(),
        element: *element,
        layout: None,
        memory_space: *memory_space,
    });
    let mut types = vec![base];
    types.resize(2 + 2 * shape.len(), cx.index());
    Some(types)
}

fn parse_global(p: &mut OpParser<'_, '_, '_>, args: &[Arg]) -> Parse<bool> {
    let [Arg::Attr(ty_attr), Arg::Attr(value)] = args else { return Ok(false) };
    let cx = p.cx();
    let ty = p.ty()?;
    let (shape, element) = match cx.type_data(ty) {
        TypeData::MemRef { shape, element, .. } if shape.iter().all(|extent| *extent >= 0) => {
            (shape.clone(), *element)
        }
        _ => {
            let found = irtool::asm::type_text(cx, ty);
            return p.error_at(
                p.name_pos(),
                format!("type should be static shaped memref, but got '{found}'"),
            );
        }
    };
    p.set_attr(*ty_attr, cx.type_attr(ty));
    if !p.eat("=") {
        return Ok(true);
    }
    if p.eat("uninitialized") {
        p.set_attr(*value, cx.unit_attr());
        return Ok(true);
    }
    let tensor = cx.intern_type(TypeData::RankedTensor { shape, element, encoding: None });
    let initial = p.attribute(Some(tensor))?;
    if !cx.attr_data(initial).is_elements() {
        let message = "initial value should be a unit or elements attribute";
        return p.error_at(p.name_pos(), message);
    }
    p.set_attr(*value, initial);
    Ok(true)
}

fn print_global(p: &mut dyn AsmPrinter, view: &OpView<'_>, args: &[Arg]) {
    let [Arg::Attr(ty), Arg::Attr(value)] = args else { return };
    if let Some(ty) = view.declared_attr(*ty) {
        p.attribute(ty);
    }
    let Some(value) = view.declared_attr(*value) else { return };
    p.text(" = ");
    match view.cx.attr_data(value) {
        AttrData::Unit => p.text("uninitialized"),
        _ => p.attribute_without_type(value),
    }
}

fn parse_alloca_scope(p: &mut OpParser<'_, '_, '_>) -> Parse {
    for ty in p.optional_arrow_types()? {
        p.add_result_type(0, ty);
    }
    let region = p.region(0, &[])?;
    p.ensure_terminator(region);
    p.attr_dict()
}

fn print_alloca_scope(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    // Two blanks where there are no results.
    p.text(" ");
    let types: Vec<Type> = view.all_results().map(|value| view.type_of(value)).collect();
    if !types.is_empty() {
        p.text(" -> (");
        type_list(p, types.iter().copied());
        p.text(")");
    }
    p.text(" ");
    if let Some(region) = view.regions().first() {
        let terminator = !types.is_empty();
        p.region(*region, RegionLook { entry_args: false, terminator, empty_block: false });
    }
    p.attr_dict(&view.attrs_but(&[]), false);
}

/// Parses `%memref[%i, ...]`; says how many indices.
fn parse_place(p: &mut OpParser<'_, '_, '_>) -> Parse<usize> {
    let memref = p.operand()?;
    p.add_operand(0, memref);
    parsing::operands_between(p, ("[", "]"), 0, None)
}

fn parse_dma_start(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let source = parse_place(p)?;
    p.expect(",")?;
    let target = parse_place(p)?;
    p.expect(",")?;
    let count = p.operand()?;
    p.add_operand(0, count);
    p.expect(",")?;
    let tag = parse_place(p)?;
    let mut stride = 0;
    if p.eat(",") {
        stride = p.operand_list(0)?;
        if stride != 0 && stride != 2 {
            return p.error_at(p.name_pos(), "expected two stride related operands");
        }
    }
    p.expect(":")?;
    let types = p.type_list()?;
    let [source_type, target_type, tag_type] = types[..] else {
        return p.error_at(p.name_pos(), "fewer/more types expected");
    };
    let index = cx.index();
    for (ty, indices) in [(source_type, source), (target_type, target + 1), (tag_type, tag)] {
        p.add_operand_type(0, ty);
        for _ in 0..indices {
            p.add_operand_type(0, index);
        }
    }
    for _ in 0..stride {
        p.add_operand_type(0, index);
    }
    Ok(())
}

fn rank(view: &OpView<'_>, value: Value) -> usize {
    view.cx.type_data(view.type_of(value)).shape().map_or(0, <[i64]>::len)
}

fn print_dma_start(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let mut values = view.all_operands();
    let mut types = Vec::new();
    for number in 0..3 {
        p.text(if number == 0 { " " } else { ", " });
        if number == 2 {
            operands(p, values.by_ref().take(1));
            p.text(", ");
        }
        let Some(memref) = values.next() else { return };
        types.push(view.type_of(memref));
        p.operand(memref);
        p.text("[");
        operands(p, values.by_ref().take(rank(view, memref)));
        p.text("]");
    }
    for value in values {
        p.text(", ");
        p.operand(value);
    }
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" : ");
    type_list(p, types.into_iter());
}

fn parse_atomic(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let memref = p.operand()?;
    let count = parsing::operands_between(p, ("[", "]"), 1, None)?;
    p.expect(":")?;
    let ty = p.ty()?;
    // What is no memref is found out by the verifier.
    let element = cx.type_data(ty).element().unwrap_or(ty);
    p.add_typed_operand(0, memref, ty);
    for _ in 0..count {
        p.add_operand_type(1, cx.index());
    }
    p.resolve(0)?;
    p.resolve(1)?;
    p.add_result_type(0, element);
    p.region(0, &[])?;
    p.attr_dict()
}

fn print_atomic(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(memref) = view.operands(0).next() else { return };
    p.text(" ");
    p.operand(memref);
    p.text("[");
    operands(p, view.operands(1));
    p.text("] : ");
    p.ty(view.type_of(memref));
    p.text(" ");
    if let Some(region) = view.regions().first() {
        p.region(*region, RegionLook::default());
    }
    p.attr_dict(&view.attrs_but(&[]), false);
}

fn parse_prefetch(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let index = p.cx().index();
    let memref = p.operand()?;
    let count = parsing::operands_between(p, ("[", "]"), 1, None)?;
    p.expect(",")?;
    let words = prefetch::Words::parse(p)?;
    let ty = p.colon_memref_type()?;
    p.add_typed_operand(0, memref, ty);
    for _ in 0..count {
        p.add_operand_type(1, index);
    }
    p.resolve(0)?;
    p.resolve(1)?;
    for (name, value) in prefetch::ATTRIBUTES.into_iter().zip(words.values(p)?) {
        p.set_property(name, value);
    }
    Ok(())
}

fn print_prefetch(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(memref) = view.operands(0).next() else { return };
    p.text(" ");
    p.operand(memref);
    p.text("[");
    operands(p, view.operands(1));
    p.text("], ");
    prefetch::print(p, view);
    p.attr_dict(&view.attrs_but(&prefetch::ATTRIBUTES), false);
    p.text(" : ");
    p.ty(view.type_of(memref));
}

fn parse_transpose(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let input = p.operand()?;
    let map = p.affine_map()?;
    p.set_property("permutation", map);
    p.attr_dict()?;
    let ty = p.colon_memref_type()?;
    p.add_typed_operand(0, input, ty);
    p.expect("to")?;
    let result = p.ty()?;
    p.add_result_type(0, result);
    Ok(())
}

fn print_transpose(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let Some(input) = view.operands(0).next() else { return };
    p.text(" ");
    p.operand(input);
    p.text(" ");
    if let Some(AttrData::AffineMap(map)) =
        view.property("permutation").map(|attr| view.cx.attr_data(attr))
    {
        // An attribute is the map in `affine_map<...>`.
        let mut text = Vec::new();
        map.print(&mut text);
        let inner = text.strip_prefix(b"affine_map<").and_then(|text| text.strip_suffix(b">"));
        p.bytes(inner.unwrap_or(&text));
    }
    p.attr_dict(&view.attrs_but(&["permutation"]), false);
    p.text(" : ");
    p.ty(view.type_of(input));
    p.text(" to ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}
