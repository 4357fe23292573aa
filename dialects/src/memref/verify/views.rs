//! Views of other memrefs: their types follow from what is viewed and how.

use super::{MemRef, operand_memref, result_memref, space};
use crate::inferred;
use crate::subject::{Answer, Subject, quoted, tell};
use irtool::context::{
    AttrData, Attribute, Context, DYNAMIC, Diagnostic, Strides, Type, TypeData, linear_terms, plus,
    times,
};
use irtool::ir::{Body, Op};
use irtool::spec;
use irtool::support::affine::{AffineExpr, AffineMap};

type Report<'r> = &'r mut dyn FnMut(Diagnostic);

/// Offsets, sizes and strides as an op states them, [`DYNAMIC`] where operands do.
pub(crate) struct Slice {
    pub offsets: Vec<i64>,
    pub sizes: Vec<i64>,
    pub strides: Vec<i64>,
}

impl Slice {
    /// The lists of an op whose operand groups from `first` on are those of the lists, found to be
    /// of the ranks given.
    pub fn of(
        subject: &Subject<'_>,
        first: usize,
        ranks: [usize; 3],
    ) -> Result<Option<Slice>, Diagnostic> {
        let _cx = subject.cx;
        let names = ["static_offsets", "static_sizes", "static_strides"];
        let [Some(offsets), Some(sizes), Some(strides)] = names.map(|name| subject.integers(name))
        else {
            return Ok(None);
        };
        let slice = Slice { offsets, sizes, strides };
        slice.check(subject, first, ranks)?;
        Ok(Some(slice))
    }

    fn check(&self, subject: &Subject<'_>, group: usize, ranks: [usize; 3]) -> Answer {
        let error = |words: String| Err(subject.bare_error(words));
        let Slice { offsets, sizes, strides } = self;
        let Some(spec) = spec::of(subject.cx, subject.body.name(subject.op)) else { return Ok(()) };
        let lists = [(1, "sizes", sizes), (2, "strides", strides), (0, "offsets", offsets)];
        for (number, name, list) in lists {
            let dynamic = list.iter().filter(|n| **n == DYNAMIC).count();
            let group = spec.operand_range(subject.cx, subject.body, subject.op, group + number);
            let given = group.len();
            if dynamic != given {
                return error(format!(
                    "expected the number of '{name}' to match the number of dynamic entries in \
                     'static_{name}' ({given} vs {dynamic})"
                ));
            }
        }
        let [first, second, third] = [offsets, sizes, strides].map(Vec::len);
        let end = "so the rank of the result type is well-formed.";
        if first != second && !(first == 1 && ranks[0] == 1) {
            return error(format!(
                "expected mixed offsets rank to match mixed sizes rank ({first} vs {second}) {end}"
            ));
        }
        if second != third {
            return error(format!(
                "expected mixed sizes rank to match mixed strides rank ({second} vs {third}) {end}"
            ));
        }
        for (number, (name, list)) in
            [("offset", offsets), ("size", sizes), ("stride", strides)].into_iter().enumerate()
        {
            let (wanted, found) = (ranks[number], list.len());
            if wanted != found {
                return error(format!("expected {wanted} {name} values, got {found}"));
            }
        }
        for (name, list) in [("offsets", offsets), ("sizes", sizes)] {
            if let Some(found) = list.iter().find(|n| **n < 0 && **n != DYNAMIC) {
                return error(format!("expected {name} to be non-negative, but got {found}"));
            }
        }
        Ok(())
    }
}

pub(crate) fn subview(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(sub(&Subject::new(cx, body, op)), report);
}

fn sub(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand_memref(subject, 0), result_memref(subject)) else {
        return Ok(());
    };
    let Some(slice) = Slice::of(subject, 1, [from.rank(); 3])? else { return Ok(()) };
    let found = quoted(cx, to.ty);
    if from.space != to.space {
        let base = quoted(cx, from.ty);
        return Err(subject.bare_error(format!(
            "different memory spaces specified for base memref type {base} and subview memref \
             type {found}"
        )));
    }
    let Some(base) = Strides::of(cx, from.ty) else {
        let words = format!("base type {} is not strided", quoted(cx, from.ty));
        return Err(subject.bare_error(words));
    };
    let offset = slice.offsets.iter().zip(&base.strides);
    let strides = slice.strides.iter().zip(&base.strides);
    let expected = Strides {
        offset: offset.fold(base.offset, |sum, (n, stride)| plus(sum, times(*n, *stride))),
        strides: strides.map(|(n, stride)| times(*n, *stride)).collect(),
    };
    let expected_type = from.with(cx, &slice.sizes, Some(expected.layout(cx)));
    if let Some(words) = mismatch(cx, &slice, &from, (expected_type, &expected), &to) {
        return Err(subject.bare_error(match words {
            Mismatch::Rank => format!(
                "expected result rank to be smaller or equal to the source rank, but got {found}"
            ),
            Mismatch::Element => {
                let wanted = quoted(cx, from.element);
                format!("expected result element type to be {wanted}, but got {found}")
            }
            Mismatch::Sizes | Mismatch::Layout => {
                let what = if matches!(words, Mismatch::Sizes) { "sizes" } else { "layout" };
                let wanted = quoted(cx, expected_type);
                format!(
                    "expected result type to be {wanted} or a rank-reduced version. (mismatch of \
                     result {what}), but got {found}"
                )
            }
        }));
    }
    in_bounds(subject, from.shape, &slice)
}

/// Why a type is not the expected one, nor that with dimensions of one element dropped.
enum Mismatch {
    Rank,
    Sizes,
    Element,
    Layout,
}

fn mismatch(
    cx: &Context,
    slice: &Slice,
    from: &MemRef<'_>,
    (expected_type, expected): (Type, &Strides),
    to: &MemRef<'_>,
) -> Option<Mismatch> {
    if expected_type == to.ty {
        return None;
    }
    if to.rank() > slice.sizes.len() {
        return Some(Mismatch::Rank);
    }
    let mut wanted = to.shape.iter().peekable();
    for extent in &slice.sizes {
        if wanted.next_if_eq(&extent).is_none() && *extent != 1 {
            return Some(Mismatch::Sizes);
        }
    }
    if wanted.next().is_some() {
        return Some(Mismatch::Sizes);
    }
    if from.element != to.element {
        return Some(Mismatch::Element);
    }
    let Some(found) = Strides::of(cx, to.ty).filter(|found| found.offset == expected.offset) else {
        return Some(Mismatch::Layout);
    };
    let Some(dropped) = dropped_dimensions(&slice.sizes, &expected.strides, &found.strides) else {
        return Some(Mismatch::Layout);
    };
    let kept = expected.strides.iter().zip(&dropped).filter(|(_, dropped)| !**dropped);
    let fits = kept.map(|(stride, _)| stride).eq(&found.strides);
    (!fits).then_some(Mismatch::Layout)
}

/// Which dimensions of one element a view with fewer dimensions leaves out: those whose strides
/// are left out. `None` when that cannot be said.
fn dropped_dimensions(sizes: &[i64], strides: &[i64], kept: &[i64]) -> Option<Vec<bool>> {
    if sizes.len() == kept.len() {
        return Some(vec![false; sizes.len()]);
    }
    let mut dropped: Vec<bool> = sizes.iter().map(|size| *size == 1).collect();
    let count = |dropped: &[bool]| dropped.iter().filter(|dropped| **dropped).count();
    if count(&dropped) + kept.len() == sizes.len() {
        return Some(dropped);
    }
    let mut left = strides.to_vec();
    for (number, stride) in strides.iter().enumerate() {
        if !dropped[number] {
            continue;
        }
        let times = |list: &[i64]| list.iter().filter(|other| *other == stride).count();
        match times(&left).cmp(&times(kept)) {
            std::cmp::Ordering::Greater => {
                let place = left.iter().position(|other| other == stride)?;
                left.swap_remove(place);
            }
            std::cmp::Ordering::Equal => dropped[number] = false,
            std::cmp::Ordering::Less => return None,
        }
    }
    (count(&dropped) + kept.len() == sizes.len()).then_some(dropped)
}

/// What is known of a slice lies in what is known of a shape.
pub(crate) fn in_bounds(subject: &Subject<'_>, shape: &[i64], slice: &Slice) -> Answer {
    let lists = slice.offsets.iter().zip(&slice.sizes).zip(&slice.strides);
    for (number, (&extent, ((&offset, &size), &stride))) in shape.iter().zip(lists).enumerate() {
        if extent == DYNAMIC || offset == DYNAMIC {
            continue;
        }
        if offset >= extent {
            let words = format!("offset {number} is out-of-bounds: {offset} >= {extent}");
            return Err(subject.bare_error(words));
        }
        if size == DYNAMIC || stride == DYNAMIC {
            continue;
        }
        let last = offset.wrapping_add(size.wrapping_sub(1).wrapping_mul(stride));
        if last >= extent {
            return Err(subject.bare_error(format!(
                "slice along dimension {number} runs out-of-bounds: {last} >= {extent}"
            )));
        }
    }
    Ok(())
}

pub(crate) fn reinterpret_cast(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(reinterpret(&Subject::new(cx, body, op)), report);
}

fn reinterpret(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(source), Some(to)) = (subject.operand_types().next(), result_memref(subject)) else {
        return Ok(());
    };
    let Some(slice) = Slice::of(subject, 1, [1, to.rank(), to.rank()])? else { return Ok(()) };
    let error = |words: String| Err(subject.bare_error(words));
    let types = || {
        format!("source type {} and result memref type {}", quoted(cx, source), quoted(cx, to.ty))
    };
    if space(cx, source) != to.space {
        return error(format!("different memory spaces specified for {}", types()));
    }
    if cx.type_data(source).element() != Some(to.element) {
        return error(format!("different element types specified for {}", types()));
    }
    let spelled = |n: i64| if n == DYNAMIC { "dynamic".to_owned() } else { n.to_string() };
    let differs = |what: &str, found: i64, wanted: i64| {
        let wanted = spelled(wanted);
        format!("expected result type with {what} = {wanted} instead of {found}")
    };
    let list = |what: &str, found: &[i64], wanted: &[i64]| -> Answer {
        for (number, (&found, &wanted)) in found.iter().zip(wanted).enumerate() {
            if found != DYNAMIC && found != wanted {
                let words = differs(what, found, wanted);
                return Err(subject.bare_error(format!("{words} in dim = {number}")));
            }
        }
        Ok(())
    };
    list("size", to.shape, &slice.sizes)?;
    let Some(Strides { offset, strides }) = Strides::of(cx, to.ty) else {
        let found = quoted(cx, to.ty);
        return error(format!("expected result type to have strided layout but found {found}"));
    };
    if let Some(&wanted) = slice.offsets.first()
        && offset != DYNAMIC
        && offset != wanted
    {
        return error(differs("offset", offset, wanted));
    }
    list("stride", &strides, &slice.strides)
}

pub(crate) fn view(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(viewed(&Subject::new(cx, body, op)), report);
}

fn viewed(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand_memref(subject, 0), result_memref(subject)) else {
        return Ok(());
    };
    let error = |words: String| Err(subject.bare_error(words));
    let (base, result) = (quoted(cx, from.ty), quoted(cx, to.ty));
    if !cx.is_identity_layout(from.layout) {
        return error(format!("unsupported map for base memref type {base}"));
    }
    if !cx.is_identity_layout(to.layout) {
        return error(format!("unsupported map for result memref type {result}"));
    }
    if from.space != to.space {
        return error(format!(
            "different memory spaces specified for base memref type {base} and view memref type \
             {result}"
        ));
    }
    super::allocation::dynamic_sizes(subject, &to, subject.operand_types().len() - 2)
}

pub(crate) fn transpose(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    tell(transposed(&Subject::new(cx, body, op)), report);
}

fn transposed(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (operand_memref(subject, 0), result_memref(subject)) else {
        return Ok(());
    };
    let Some(AttrData::AffineMap(map)) =
        subject.property("permutation").map(|attr| cx.attr_data(attr))
    else {
        return Ok(());
    };
    if !map.is_permutation() {
        return Err(subject.error("expected a permutation map"));
    }
    if map.num_dims() as usize != from.rank() {
        return Err(subject.error("expected a permutation map of same rank as the input"));
    }
    let Some(Strides { offset, strides }) = Strides::of(cx, from.ty) else { return Ok(()) };
    let permuted = |list: &[i64]| -> Vec<i64> {
        let places = map.results().iter().filter_map(AffineExpr::as_dim);
        places.filter_map(|place| list.get(place as usize).copied()).collect()
    };
    let shape = permuted(from.shape);
    let strides = Strides { offset, strides: permuted(&strides) };
    let expected = from.with(cx, &shape, Some(strides.layout(cx)));
    let expected = MemRef::of(cx, expected).map_or(expected, |memref| canonical(cx, &memref));
    if expected == canonical(cx, &to) {
        return Ok(());
    }
    let (result, expected) = (quoted(cx, to.ty), quoted(cx, expected));
    Err(subject.error(format!(
        "result type {result} is not equivalent to the canonical transposed input type {expected}"
    )))
}

/// A memref type whose layout, where strides say it, is written as a map, or left out where it is
/// what the shape alone says.
fn canonical(cx: &Context, memref: &MemRef<'_>) -> Type {
    let Some(layout) = memref.layout else { return memref.ty };
    let map = match cx.attr_data(layout) {
        AttrData::AffineMap(map) => ordered(map),
        AttrData::StridedLayout { offset, strides } => strided_map(*offset, strides),
        _ => return memref.ty,
    };
    if map.is_identity() || map.num_results() != 1 {
        return memref.ty;
    }
    if memref.shape.is_empty() {
        let nothing = map.num_inputs() == 0 && map.results()[0].as_constant() == Some(0);
        return if nothing { memref.with(cx, &[], None) } else { memref.ty };
    }
    if is_settled(memref.shape) && map.results()[0] == row_major(memref.shape) {
        return memref.with(cx, memref.shape, None);
    }
    let layout: Attribute = cx.intern_attribute(AttrData::AffineMap(map));
    memref.with(cx, memref.shape, Some(layout))
}

/// Whether the terms of the places of elements that lie close together have one order: with an
/// unknown stride the two ways to add them up are told apart, unless there are terms enough.
fn is_settled(shape: &[i64]) -> bool {
    let unknown = shape.iter().skip(1).any(|extent| *extent <= 0);
    !unknown || shape.len() > 3 || matches!(shape, [_, _, last] if *last != 1)
}

/// Numbers symbols as they are asked for.
struct Symbols(u32);

impl Symbols {
    fn value(&mut self, number: i64) -> AffineExpr {
        if number != DYNAMIC {
            return AffineExpr::constant(number);
        }
        self.0 += 1;
        AffineExpr::symbol(self.0 - 1)
    }
}

/// The map of a strided layout.
fn strided_map(offset: i64, strides: &[i64]) -> AffineMap {
    let mut symbols = Symbols(0);
    let offset = symbols.value(offset);
    let strides: Vec<AffineExpr> = strides.iter().map(|n| symbols.value(*n)).collect();
    AffineMap::new(strides.len() as u32, symbols.0, [sum(offset, &strides)])
}

/// The same map with its terms in order, if it is linear.
fn ordered(map: &AffineMap) -> AffineMap {
    match linear_terms(map) {
        Some((offset, strides)) => {
            AffineMap::new(map.num_dims(), map.num_symbols(), [sum(offset, &strides)])
        }
        None => map.clone(),
    }
}

/// The place of an element: what is constant is added at the end, unless strides are unknown.
fn sum(offset: AffineExpr, strides: &[AffineExpr]) -> AffineExpr {
    let terms = strides.iter().enumerate();
    let terms = terms.map(|(number, stride)| AffineExpr::dim(number as u32) * stride.clone());
    if strides.iter().all(|stride| stride.as_constant().is_some()) {
        return terms.fold(AffineExpr::constant(0), |sum, term| sum + term) + offset;
    }
    terms.fold(offset, |sum, term| sum + term)
}

/// The place of an element when all lie close together.
fn row_major(shape: &[i64]) -> AffineExpr {
    let mut symbols = Symbols(0);
    let mut running = 1;
    let mut strides = Vec::new();
    for &extent in shape.iter().rev() {
        strides.push(symbols.value(running));
        running = if extent > 0 { times(running, extent) } else { DYNAMIC };
    }
    strides.reverse();
    sum(AffineExpr::constant(0), &strides)
}

pub(crate) fn extract_strided_metadata(cx: &Context, body: &Body, op: Op, report: Report<'_>) {
    let subject = Subject::new(cx, body, op);
    let Some(from) = operand_memref(&subject, 0) else { return };
    let base = cx.intern_type(TypeData::MemRef {
        shape: [].into(),
        element: from.element,
        layout: None,
        memory_space: from.space,
    });
    let mut wanted = vec![base];
    wanted.resize(2 + 2 * from.rank(), cx.index());
    if subject.result_types().eq(wanted.iter().copied()) {
        return;
    }
    inferred::report_mismatch(&subject, &wanted, report);
}
