//! The forms of vector ops that ODS does not state.

use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Operand, Parse, operands, parsing, type_list,
};
use irtool::context::{AttrData, Attribute, Context, NamedAttr, Type, TypeData};
use irtool::support::affine::AffineMap;

pub(crate) static TRANSFER_READ: Assembly =
    Assembly { parse: Some(parse_read), print: Some(print_read), ..Assembly::NONE };
pub(crate) static TRANSFER_WRITE: Assembly =
    Assembly { parse: Some(parse_write), print: Some(print_write), ..Assembly::NONE };
pub(crate) static OUTER_PRODUCT: Assembly =
    Assembly { parse: Some(parse_outer), print: Some(print_outer), ..Assembly::NONE };
pub(crate) static MASK: Assembly =
    Assembly { parse: Some(parse_mask), print: Some(print_mask), ..Assembly::NONE };
pub(crate) static TO_ELEMENTS: Assembly = Assembly { infer: Some(elements), ..Assembly::NONE };

pub(crate) static SHUFFLE: Assembly = Assembly { infer: Some(shuffled), ..Assembly::NONE };

/// The first operand with as many parts as the mask says.
fn shuffled(cx: &Context, operands: &[Type], attrs: &[NamedAttr]) -> Option<Vec<Type>> {
    let TypeData::Vector { shape, scalable, element } = cx.type_data(*operands.first()?) else {
        return None;
    };
    let mask = attrs.iter().find(|attr| cx.bytes(attr.name) == b"mask")?;
    let AttrData::DenseArray { len, .. } = cx.attr_data(mask.value) else { return None };
    // No vector is empty: what picks nothing is wrong for another reason.
    let mut extents = vec![(*len).max(1) as i64];
    extents.extend(shape.iter().skip(1));
    let mut scales = vec![false];
    scales.extend(scalable.iter().skip(1));
    let element = *element;
    let ty = TypeData::Vector { shape: extents.into(), scalable: scales.into(), element };
    Some(vec![cx.intern_type(ty)])
}

/// As many elements as the operand has.
fn elements(cx: &Context, operands: &[Type], _: &[NamedAttr]) -> Option<Vec<Type>> {
    let TypeData::Vector { shape, element, .. } = cx.type_data(*operands.first()?) else {
        return None;
    };
    let count = shape.iter().try_fold(1usize, |n, e| n.checked_mul(usize::try_from(*e).ok()?))?;
    Some(vec![*element; count])
}

/// What a transfer moves between.
struct Transfer {
    shaped: Type,
    element: Type,
    vector: Type,
    map: Option<AffineMap>,
    /// Where the types stand.
    pos: usize,
}

/// Parses the attributes and types of a transfer; `vector` says which type is that of the vector.
fn parse_transfer(p: &mut OpParser<'_, '_, '_>, vector: usize) -> Parse<Transfer> {
    let cx = p.cx();
    p.attr_dict()?;
    let pos = p.pos();
    p.expect(":")?;
    let types = p.type_list()?;
    if types.len() != 2 {
        return p.error_at(pos, "requires two types");
    }
    let (shaped, vector_type) = (types[1 - vector], types[vector]);
    let shape_of = |ty| match cx.type_data(ty) {
        TypeData::MemRef { shape, element, .. } | TypeData::RankedTensor { shape, element, .. } => {
            Some((shape.len(), *element))
        }
        _ => None,
    };
    let rank_of = |ty| match cx.type_data(ty) {
        TypeData::Vector { shape, .. } => Some(shape.len()),
        _ => None,
    };
    let wrong_vector = rank_of(vector_type).is_none();
    // Types are looked at in their order.
    if wrong_vector && vector == 0 {
        return p.error_at(pos, "requires vector type");
    }
    let Some((rank, element)) = shape_of(shaped) else {
        return p.error_at(pos, "requires memref or ranked tensor type");
    };
    let Some(vector_rank) = rank_of(vector_type) else {
        return p.error_at(pos, "requires vector type");
    };
    let map = match p.property("permutation_map").map(|attr| cx.attr_data(attr)) {
        Some(AttrData::AffineMap(map)) => Some(map.clone()),
        Some(_) => None,
        None => {
            let moved = vector_rank.checked_sub(rank_of(element).unwrap_or(0));
            let map = moved.and_then(|moved| AffineMap::minor_identity(rank as u32, moved as u32));
            let Some(map) = map else {
                return p.error_at(
                    pos,
                    "expected a custom permutation_map when rank(source) != rank(destination)",
                );
            };
            p.set_property("permutation_map", cx.affine_map_attr(map.clone()));
            Some(map)
        }
    };
    if p.property("in_bounds").is_none() {
        let count = map.as_ref().map_or(0, AffineMap::num_results);
        let none = vec![cx.bool_attr(false); count];
        p.set_property("in_bounds", cx.array_attr(&none));
    }
    Ok(Transfer { shaped, element, vector: vector_type, map, pos })
}

/// Gives the mask of a transfer its type.
fn add_mask(
    p: &mut OpParser<'_, '_, '_>,
    transfer: &Transfer,
    (mask, pos): (Operand, usize),
) -> Parse {
    let cx = p.cx();
    if matches!(cx.type_data(transfer.element), TypeData::Vector { .. }) {
        return p.error_at(pos, "does not support masks with vector element type");
    }
    let TypeData::Vector { shape, scalable, .. } = cx.type_data(transfer.vector) else {
        return Ok(());
    };
    let Some(map) = &transfer.map else { return Ok(()) };
    if shape.len() != map.num_results() {
        return p.error_at(
            transfer.pos,
            "expected the same rank for the vector and the results of the permutation map",
        );
    }
    // The extents in the order of the dimensions that they are of.
    let of_dim = |dim| map.results().iter().position(|result| result.as_dim() == Some(dim));
    let mut places: Vec<usize> = (0..map.num_dims()).filter_map(of_dim).collect();
    places.dedup();
    let (mut extents, mut scales): (Vec<i64>, Vec<bool>) =
        places.iter().map(|place| (shape[*place], scalable[*place])).unzip();
    if extents.is_empty() {
        (extents, scales) = (vec![1], vec![false]);
    }
    let ty = cx.intern_type(TypeData::Vector {
        shape: extents.into(),
        scalable: scales.into(),
        element: cx.i1(),
    });
    p.add_typed_operand(3, mask, ty);
    p.resolve(3)
}

/// Parses a mask and says where it stands, if there is one.
fn optional_mask(p: &mut OpParser<'_, '_, '_>) -> Parse<Option<(Operand, usize)>> {
    if !p.eat(",") {
        return Ok(None);
    }
    let pos = p.pos();
    Ok(Some((p.operand()?, pos)))
}

fn parse_read(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let base = p.operand()?;
    let count = parsing::operands_between(p, ("[", "]"), 1, None)?;
    p.expect(",")?;
    let padding = p.operand()?;
    let mask = optional_mask(p)?;
    let transfer = parse_transfer(p, 1)?;
    p.add_typed_operand(0, base, transfer.shaped);
    for _ in 0..count {
        p.add_operand_type(1, cx.index());
    }
    p.add_typed_operand(2, padding, transfer.element);
    (0..3).try_for_each(|group| p.resolve(group))?;
    if let Some(mask) = mask {
        add_mask(p, &transfer, mask)?;
    }
    p.add_result_type(0, transfer.vector);
    Ok(())
}

fn parse_write(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let value = p.operand()?;
    p.expect(",")?;
    let base = p.operand()?;
    let count = parsing::operands_between(p, ("[", "]"), 2, None)?;
    let mask = optional_mask(p)?;
    let transfer = parse_transfer(p, 0)?;
    p.add_typed_operand(0, value, transfer.vector);
    p.add_typed_operand(1, base, transfer.shaped);
    for _ in 0..count {
        p.add_operand_type(2, cx.index());
    }
    (0..3).try_for_each(|group| p.resolve(group))?;
    if let Some(mask) = mask {
        add_mask(p, &transfer, mask)?;
    }
    if matches!(cx.type_data(transfer.shaped), TypeData::RankedTensor { .. }) {
        p.add_result_type(0, transfer.shaped);
    }
    Ok(())
}

/// The attributes of a transfer that do not follow from its types.
fn transfer_attrs(view: &OpView<'_>) -> Vec<&'static str> {
    let cx = view.cx;
    let data = |name| view.property(name).map(|attr| cx.attr_data(attr));
    let is_false = |attr: &Attribute| matches!(cx.attr_data(*attr), AttrData::Integer { value, .. } if value.is_zero());
    let mut elided = vec!["operandSegmentSizes"];
    if matches!(data("permutation_map"), Some(AttrData::AffineMap(map)) if map.is_minor_identity())
    {
        elided.push("permutation_map");
    }
    if matches!(data("in_bounds"), Some(AttrData::Array(list)) if list.iter().all(is_false)) {
        elided.push("in_bounds");
    }
    elided
}

/// Prints `%base[%i, %j]`.
fn print_place(p: &mut dyn AsmPrinter, view: &OpView<'_>, base: u16, indices: u16) {
    operands(p, view.operands(base));
    p.text("[");
    operands(p, view.operands(indices));
    p.text("]");
}

fn print_read(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    print_place(p, view, 0, 1);
    p.text(", ");
    operands(p, view.operands(2));
    if let Some(mask) = view.operands(3).next() {
        p.text(", ");
        p.operand(mask);
    }
    p.attr_dict(&view.attrs_but(&transfer_attrs(view)), false);
    p.text(" : ");
    let values = view.operands(0).chain(view.all_results());
    type_list(p, values.map(|value| view.type_of(value)));
}

fn print_write(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.operands(0));
    p.text(", ");
    print_place(p, view, 1, 2);
    if let Some(mask) = view.operands(3).next() {
        p.text(", ");
        p.operand(mask);
    }
    p.attr_dict(&view.attrs_but(&transfer_attrs(view)), false);
    p.text(" : ");
    let values = view.operands(0).chain(view.operands(1));
    type_list(p, values.map(|value| view.type_of(value)));
}

fn parse_outer(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let mut values = Vec::new();
    if p.at_operand() {
        p.comma_separated(|p| {
            values.push(p.operand()?);
            Ok(())
        })?;
    }
    p.attr_dict()?;
    p.expect(":")?;
    let left = p.ty()?;
    p.expect(",")?;
    let right = p.ty()?;
    let &[lhs, rhs, ..] = &values[..] else {
        return p.error_at(p.name_pos(), "expected at least 2 operands");
    };
    let TypeData::Vector { shape, scalable, element } = cx.type_data(left) else {
        return p.error_at(p.name_pos(), "expected vector type for operand #1");
    };
    let first = |shape: &[i64]| shape.first().copied().unwrap_or(1);
    let first_scales = |scalable: &[bool]| scalable.first().copied().unwrap_or(false);
    let mut extents = vec![first(shape)];
    let mut scales = vec![first_scales(scalable)];
    if let TypeData::Vector { shape, scalable, .. } = cx.type_data(right) {
        extents.push(first(shape));
        scales.push(first_scales(scalable));
    }
    let result = cx.intern_type(TypeData::Vector {
        shape: extents.into(),
        scalable: scales.into(),
        element: *element,
    });
    p.add_typed_operand(0, lhs, left);
    p.add_typed_operand(1, rhs, right);
    if let Some(acc) = values.get(2) {
        p.add_typed_operand(2, *acc, result);
    }
    p.add_result_type(0, result);
    Ok(())
}

fn print_outer(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.all_operands());
    if view.operands(2).next().is_some() {
        p.attr_dict(&view.attrs_but(&[]), false);
    }
    p.text(" : ");
    type_list(p, view.all_operands().take(2).map(|value| view.type_of(value)));
}

fn parse_mask(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let mask = p.operand()?;
    let passed = if p.eat(",") { Some(p.operand()?) } else { None };
    let region = p.region(0, &[])?;
    p.ensure_yield(region, "vector.yield")?;
    p.attr_dict()?;
    p.expect(":")?;
    let mask_type = p.ty()?;
    let results = p.optional_arrow_types()?;
    p.add_typed_operand(0, mask, mask_type);
    p.resolve(0)?;
    if let Some(passed) = passed {
        let Some(ty) = results.first() else {
            return p.error_at(p.name_pos(), "expects a result if passthru operand is provided");
        };
        p.add_typed_operand(1, passed, *ty);
        p.resolve(1)?;
    }
    results.into_iter().for_each(|ty| p.add_result_type(0, ty));
    Ok(())
}

fn print_mask(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    p.text(" ");
    operands(p, view.all_operands());
    p.text(" { ");
    let block = view.regions().first().and_then(|region| view.own.first_block(*region));
    if let Some(op) = block.and_then(|block| view.own.first_op(block)) {
        p.inner_op(op, false);
    }
    p.text(" }");
    p.attr_dict(&view.attrs_but(&[]), false);
    p.text(" : ");
    type_list(p, view.operands(0).map(|value| view.type_of(value)));
    if view.all_results().len() > 0 {
        p.text(" -> ");
        type_list(p, view.all_results().map(|value| view.type_of(value)));
    }
}
