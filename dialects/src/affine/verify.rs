//! What affine ops ask beyond declarations: operands fit maps, and are dimensions or symbols.
//!
//! A symbol is an index that does not change within the affine scope around: defined at its top
//! level, a constant, or computed from symbols by `affine.apply`. A dimension is a symbol, an
//! argument of an affine loop, or computed from dimensions.

use crate::region_flow::Loop;
use crate::subject::{Answer, Subject, hooks, name, tell};
use irtool::context::{
    AttrData, Attribute, Context, DYNAMIC, Diagnostic, Signedness, Traits, Type, TypeData,
};
use irtool::ir::{Body, Op, Value};
use irtool::support::affine::AffineMap;
use std::collections::HashSet;

hooks! {
    apply: applies,
    min_max: |subject: &Subject<'_>| compares(subject),
    load: loads,
    store: stores,
    vector_load: |subject: &Subject<'_>| moves_vector(subject, 0),
    vector_store: |subject: &Subject<'_>| moves_vector(subject, 1),
    prefetch: prefetches,
    condition: chooses,
    yield_: yields,
    if_regions: flows,
    parallel: parallels,
    delinearize: delinearizes,
    linearize: linearizes,
}

/// `affine.for`: the argument, the bounds and what is carried around.
pub(crate) fn loop_regions(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    tell(loops(&Subject::new(cx, body, op)), report);
}

fn map<'a>(subject: &Subject<'a>, name: &str) -> Option<&'a AffineMap> {
    match subject.cx.attr_data(subject.property(name)?) {
        AttrData::AffineMap(map) => Some(map),
        _ => None,
    }
}

/// The op in one of whose regions the value is defined.
fn op_around(body: &Body, value: Value) -> Option<Op> {
    body.region_parent(body.region_of(body.defining_block(value)?)?)
}

/// The nearest op around that is a scope for affine ops.
pub(super) fn scope(cx: &Context, body: &Body, op: Op) -> Option<Op> {
    let is_scope = |op: &Op| cx.op_info(body.name(*op)).traits().contains(Traits::AFFINE_SCOPE);
    std::iter::successors(body.parent_op(op), |op| body.parent_op(*op)).find(is_scope)
}

pub(super) fn is_index(cx: &Context, body: &Body, value: Value) -> bool {
    matches!(cx.type_data(body.value_type(value)), TypeData::Index)
}

/// What is known of a value by itself.
enum Verdict {
    Yes,
    No,
    /// What these are.
    As(Vec<Value>),
}

impl From<bool> for Verdict {
    fn from(is: bool) -> Self {
        if is { Verdict::Yes } else { Verdict::No }
    }
}

/// Whether the verdict is yes, for a value and all that it comes down to. Each is asked once: values
/// may come from each other in circles, and from one value in many ways.
fn holds(value: Value, verdict: impl Fn(Value) -> Verdict) -> bool {
    let (mut open, mut seen) = (vec![value], HashSet::new());
    while let Some(value) = open.pop() {
        if !seen.insert(value) {
            continue;
        }
        match verdict(value) {
            Verdict::Yes => {}
            Verdict::No => return false,
            Verdict::As(values) => open.extend(values),
        }
    }
    true
}

/// Whether the value stays the same within `scope`.
fn is_symbol(cx: &Context, body: &Body, value: Value, scope: Option<Op>) -> bool {
    holds(value, |value| {
        as_constant(cx, body, value, scope).unwrap_or_else(|| match body.defining_op(value) {
            None => Verdict::No,
            Some(op) => match &*name(cx, body, op) {
                "affine.apply" => Verdict::As(body.operands(op).collect()),
                "memref.dim" | "tensor.dim" => extent(cx, body, op),
                _ => Verdict::No,
            },
        })
    })
}

/// The verdict on what is no index, is defined at the top level of the scope, or a constant.
fn as_constant(cx: &Context, body: &Body, value: Value, scope: Option<Op>) -> Option<Verdict> {
    if !is_index(cx, body, value) {
        return Some(Verdict::No);
    }
    let is_constant =
        |op| cx.op_info(irtool::spec::name_of(body, op)).traits().contains(Traits::CONSTANT_LIKE);
    let is_top = scope.is_some() && op_around(body, value) == scope;
    (is_top || body.defining_op(value).is_some_and(is_constant)).then_some(Verdict::Yes)
}

/// Whether the value is defined at the top level of some affine scope.
fn is_top_level(cx: &Context, body: &Body, value: Value) -> bool {
    op_around(body, value)
        .is_some_and(|op| cx.op_info(body.name(op)).traits().contains(Traits::AFFINE_SCOPE))
}

/// Whether an op that asks for an extent gets a symbol.
fn extent(cx: &Context, body: &Body, op: Op) -> Verdict {
    let mut operands = body.operands(op);
    let (Some(shaped), Some(number)) = (operands.next(), operands.next()) else {
        return Verdict::No;
    };
    if is_top_level(cx, body, shaped) {
        return Verdict::Yes;
    }
    let number = body.defining_op(number).and_then(|op| {
        match cx.attr_data(crate::subject::property(cx, body, op, "value")?) {
            AttrData::Integer { value, .. } => usize::try_from(value.to_i64()?).ok(),
            _ => None,
        }
    });
    number.and_then(|number| extent_of(cx, body, shaped, number)).unwrap_or(Verdict::No)
}

/// The same for the extent of this number; `None` if it is not known where it comes from.
fn extent_of(cx: &Context, body: &Body, shaped: Value, number: usize) -> Option<Verdict> {
    let (mut made, mut seen) = (body.defining_op(shaped)?, HashSet::new());
    while name(cx, body, made) == "memref.cast" && seen.insert(made) {
        made = body.defining_op(body.operands(made).next()?)?;
    }
    let sizes = match &*name(cx, body, made) {
        "memref.alloc" => "dynamicSizes",
        "memref.subview" | "memref.view" => "sizes",
        _ => return None,
    };
    let shape = cx.type_data(body.value_type(body.results(made).next()?)).shape()?;
    if *shape.get(number)? != DYNAMIC {
        return Some(Verdict::Yes);
    }
    let before = shape[..number].iter().filter(|extent| **extent == DYNAMIC).count();
    let spec = irtool::spec::of(cx, body.name(made))?;
    let at = spec.operand_range(cx, body, made, spec.operand_group(sizes)?).nth(before)?;
    Some(Verdict::As(vec![body.operand(made, at)]))
}

/// Whether the value is a symbol or runs with affine loops.
pub(super) fn is_dimension(cx: &Context, body: &Body, value: Value, scope: Option<Op>) -> bool {
    holds(value, |value| {
        as_constant(cx, body, value, scope).unwrap_or_else(|| match body.defining_op(value) {
            None => Verdict::from(op_around(body, value).is_some_and(|op| {
                matches!(&*name(cx, body, op), "affine.for" | "affine.parallel")
            })),
            Some(op) => match &*name(cx, body, op) {
                // A symbol if all of these are, so a dimension in any case.
                "affine.apply" => Verdict::As(body.operands(op).collect()),
                // What they compute from is not looked at.
                "affine.delinearize_index" | "affine.linearize_index" => Verdict::Yes,
                "memref.dim" | "tensor.dim" => is_symbol(cx, body, value, scope).into(),
                _ => Verdict::No,
            },
        })
    })
}

/// The first operands are dimensions, the others symbols.
fn are_identifiers(subject: &Subject<'_>, operands: &[Value], dims: usize) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let scope = scope(cx, body, subject.op);
    for (place, operand) in operands.iter().enumerate() {
        if place < dims && !is_dimension(cx, body, *operand, scope) {
            return Err(subject.error("operand cannot be used as a dimension id"));
        }
        if place >= dims && !is_symbol(cx, body, *operand, scope) {
            return Err(subject.error("operand cannot be used as a symbol"));
        }
    }
    Ok(())
}

fn applies(subject: &Subject<'_>) -> Answer {
    let Some(map) = map(subject, "map") else { return Ok(()) };
    if subject.operand_types().len() != map.num_inputs() as usize {
        let words = "operand count and affine map dimension and symbol count must match";
        return Err(subject.error(words));
    }
    if map.num_results() != 1 {
        return Err(subject.error("mapping must produce one value"));
    }
    let (cx, body) = (subject.cx, subject.body);
    let scope = scope(cx, body, subject.op);
    // What is neither is computed outside of affine ops and goes.
    let runs =
        |value: Value| is_dimension(cx, body, value, scope) && !is_symbol(cx, body, value, scope);
    match body.operands(subject.op).skip(map.num_dims() as usize).any(runs) {
        true => Err(subject.bare_error("dimensional operand cannot be used as a symbol")),
        false => Ok(()),
    }
}

fn compares(subject: &Subject<'_>) -> Answer {
    let Some(map) = map(subject, "map") else { return Ok(()) };
    if subject.operand_types().len() != map.num_inputs() as usize {
        let words = "operand count and affine map dimension and symbol count must match";
        return Err(subject.error(words));
    }
    match map.num_results() {
        0 => Err(subject.error("affine map expect at least one result")),
        _ => Ok(()),
    }
}

fn memref(cx: &Context, ty: Option<Type>) -> Option<(usize, Type)> {
    match cx.type_data(ty?) {
        TypeData::MemRef { shape, element, .. } => Some((shape.len(), *element)),
        _ => None,
    }
}

/// There is an index for each dimension of the memref, which is an operand.
fn is_indexed(subject: &Subject<'_>, base: usize) -> Answer {
    let (Some(map), Some((rank, _))) =
        (map(subject, "map"), memref(subject.cx, subject.operand_types().nth(base)))
    else {
        return Ok(());
    };
    if map.num_results() != rank {
        return Err(subject.error("affine map num results must equal memref rank"));
    }
    let indices: Vec<Value> = subject.body.operands(subject.op).skip(base + 1).collect();
    if map.num_inputs() as usize != indices.len() {
        return Err(subject.error("expects as many subscripts as affine map inputs"));
    }
    are_identifiers(subject, &indices, map.num_dims() as usize)
}

fn loads(subject: &Subject<'_>) -> Answer {
    let base = memref(subject.cx, subject.operand_types().next());
    if let Some((_, element)) = base
        && subject.result_types().next() != Some(element)
    {
        return Err(subject.error("result type must match element type of memref"));
    }
    is_indexed(subject, 0)
}

fn stores(subject: &Subject<'_>) -> Answer {
    let base = memref(subject.cx, subject.operand_types().nth(1));
    if let Some((_, element)) = base
        && subject.operand_types().next() != Some(element)
    {
        let words = "value to store must have the same type as memref element type";
        return Err(subject.error(words));
    }
    is_indexed(subject, 1)
}

fn moves_vector(subject: &Subject<'_>, base: usize) -> Answer {
    is_indexed(subject, base)?;
    let cx = subject.cx;
    let vector = match base {
        0 => subject.result_types().next(),
        _ => subject.operand_types().next(),
    };
    let element = vector.and_then(|ty| cx.type_data(ty).element());
    match memref(cx, subject.operand_types().nth(base)) {
        Some((_, of_base)) if Some(of_base) != element => {
            Err(subject.error("requires memref and vector types of the same elemental type"))
        }
        _ => Ok(()),
    }
}

fn prefetches(subject: &Subject<'_>) -> Answer {
    let (Some(map), Some((rank, _))) =
        (map(subject, "map"), memref(subject.cx, subject.operand_types().next()))
    else {
        return Ok(());
    };
    if map.num_results() != rank {
        let words = "affine.prefetch affine map num results must equal memref rank";
        return Err(subject.error(words));
    }
    if map.num_inputs() as usize + 1 != subject.operand_types().len() {
        return Err(subject.error("too few operands"));
    }
    let (cx, body) = (subject.cx, subject.body);
    let scope = scope(cx, body, subject.op);
    let mut indices = body.operands(subject.op).skip(1);
    match indices.all(|index| is_dimension(cx, body, index, scope)) {
        true => Ok(()),
        false => Err(subject.error("index must be a valid dimension or symbol identifier")),
    }
}

fn chooses(subject: &Subject<'_>) -> Answer {
    let condition = subject.property("condition").map(|attr| subject.cx.attr_data(attr));
    let Some(AttrData::IntegerSet(set)) = condition else { return Ok(()) };
    let operands: Vec<Value> = subject.body.operands(subject.op).collect();
    if operands.len() != (set.num_dims() + set.num_symbols()) as usize {
        return Err(subject.error(
            "operand count and condition integer set dimension and symbol count must match",
        ));
    }
    are_identifiers(subject, &operands, set.num_dims() as usize)
}

fn yields(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(parent) = body.parent_op(subject.op) else { return Ok(()) };
    if !matches!(&*name(cx, body, parent), "affine.parallel" | "affine.if" | "affine.for") {
        return Err(subject.error("only terminates affine.if/for/parallel regions"));
    }
    let results = body.results(parent).map(|value| body.value_type(value));
    if results.len() != subject.operand_types().len() {
        return Err(
            subject.error("parent of yield must have same number of results as the yield operands")
        );
    }
    match results.eq(subject.operand_types()) {
        true => Ok(()),
        false => Err(subject.error("types mismatch between yield op and its parent")),
    }
}

/// `affine.if`: without an else branch there are no results.
fn flows(subject: &Subject<'_>) -> Answer {
    let (own, results) = (subject.own, subject.result_types().len());
    let other = own.regions(subject.root).get(1);
    match results > 0 && other.is_some_and(|region| own.first_block(*region).is_none()) {
        true => {
            let error = subject.error(format!(
                "along control flow edge from parent to parent: region branch point has 0 \
                 operands, but region successor needs {results} inputs"
            ));
            Err(error.with_note(own.location(subject.root), "region branch point"))
        }
        false => Ok(()),
    }
}

/// The operands of a bound, given with the number of those before.
fn is_bound(subject: &Subject<'_>, bound: &str, group: usize) -> Answer {
    let Some(map) = map(subject, bound) else { return Ok(()) };
    let Some(spec) = irtool::spec::of(subject.cx, subject.body.name(subject.op)) else {
        return Ok(());
    };
    let range = spec.operand_range(subject.cx, subject.body, subject.op, group);
    let operands: Vec<Value> =
        subject.body.operands(subject.op).skip(range.start).take(range.len()).collect();
    match map.num_inputs() {
        0 => Ok(()),
        _ => are_identifiers(subject, &operands, map.num_dims() as usize),
    }
}

fn loops(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let block = own.regions(subject.root).first().and_then(|region| own.first_block(*region));
    let arguments: Vec<Type> = block
        .map(|block| own.block_args(block).map(|value| own.value_type(value)).collect())
        .unwrap_or_default();
    let inits: Vec<Type> = irtool::spec::of(cx, subject.body.name(subject.op))
        .map(|spec| spec.operand_range(cx, subject.body, subject.op, 2))
        .map_or_else(Vec::new, |range| {
            subject.operand_types().skip(range.start).take(range.len()).collect()
        });
    let Some((_, carried)) = arguments.split_first() else {
        // The number the reference has for "one less than none".
        let (inits, none) = (inits.len(), u64::MAX);
        return Err(subject
            .error(format!("different number of inits and region iter_args: {inits} != {none}")));
    };
    let yielded = block.and_then(|block| own.last_op(block)).map_or_else(Vec::new, |end| {
        own.operands(end).map(|value| own.value_type(value)).collect()
    });
    let results = subject.result_types().collect();
    Loop { inits: inits.clone(), carried: carried.to_vec(), yielded, results }.check(subject)?;
    if arguments.first().is_none_or(|ty| !matches!(cx.type_data(*ty), TypeData::Index)) {
        return Err(subject
            .error("expected body to have a single index argument for the induction variable"));
    }
    is_bound(subject, "lowerBoundMap", 0)?;
    is_bound(subject, "upperBoundMap", 1)?;
    for (attr, which) in [("lowerBoundMap", "lower"), ("upperBoundMap", "upper")] {
        if map(subject, attr).is_some_and(|map| map.num_results() == 0) {
            return Err(
                subject.error(format!("expected {which} bound map to have at least one result"))
            );
        }
    }
    match subject.result_types().len() {
        0 => Ok(()),
        results if results != inits.len() => {
            Err(subject.error("mismatch between the number of loop-carried values and results"))
        }
        _ => Ok(()),
    }
}

/// How many results of a map each dimension has.
fn groups(subject: &Subject<'_>, name: &str) -> Option<Vec<i64>> {
    group_sizes(subject.cx, subject.property(name)?)
}

/// The same by the attribute that says it.
pub(super) fn group_sizes(cx: &Context, attr: Attribute) -> Option<Vec<i64>> {
    let AttrData::DenseElements { ty, splat, data } = cx.attr_data(attr) else {
        return None;
    };
    let mut counts: Vec<i64> =
        data.as_chunks::<4>().0.iter().map(|bytes| i64::from(i32::from_le_bytes(*bytes))).collect();
    let shape = cx.type_data(*ty).shape()?;
    if let (true, [extent], [count]) = (*splat, shape, &counts[..]) {
        // The count of no program is that large.
        counts = vec![*count; (*extent).clamp(0, 1 << 16) as usize];
    }
    Some(counts)
}

/// `affine.parallel`: everything is there once a dimension, or once a result.
fn parallels(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let (Some(lower), Some(upper), Some(steps)) = (
        groups(subject, "lowerBoundsGroups"),
        groups(subject, "upperBoundsGroups"),
        subject.property("steps"),
    ) else {
        return Ok(());
    };
    let AttrData::Array(steps) = cx.attr_data(steps) else { return Ok(()) };
    let region = own.regions(subject.root).first();
    let Some(block) = region.and_then(|region| own.first_block(*region)) else { return Ok(()) };
    let arguments = own.block_args(block).len();
    let (low, high, dims) = (lower.len(), upper.len(), steps.len());
    if [low, high, arguments].iter().any(|count| *count != dims) {
        return Err(subject.error(format!(
            "the number of region arguments ({arguments}) and the number of map groups for lower \
             ({low}) and upper bound ({high}), and the number of steps ({dims}) must all match"
        )));
    }
    for (groups, bound, which) in
        [(lower, "lowerBoundsMap", "lower"), (upper, "upperBoundsMap", "upper")]
    {
        if groups.contains(&0) {
            return Err(
                subject.error(format!("expected {which} bound map to have at least one result"))
            );
        }
        let wanted = groups.iter().fold(0u32, |sum, count| sum.wrapping_add(*count as u32));
        if map(subject, bound).is_some_and(|map| map.num_results() != wanted as usize) {
            return Err(
                subject.error(format!("expected {which} bounds map to have {wanted} results"))
            );
        }
    }
    combines(subject)?;
    let operands: Vec<Value> = subject.body.operands(subject.op).collect();
    let (Some(lower), Some(upper)) =
        (map(subject, "lowerBoundsMap"), map(subject, "upperBoundsMap"))
    else {
        return Ok(());
    };
    let (first, rest) = operands.split_at(operands.len().min(lower.num_inputs() as usize));
    are_identifiers(subject, first, lower.num_dims() as usize)?;
    are_identifiers(subject, rest, upper.num_dims() as usize)
}

/// A way to combine what all iterations yield for each result.
fn combines(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(kinds) = subject.property("reductions") else { return Ok(()) };
    let AttrData::Array(kinds) = cx.attr_data(kinds) else { return Ok(()) };
    if kinds.len() != subject.result_types().len() {
        return Err(subject.error("a reduction must be specified for each output"));
    }
    for (kind, ty) in kinds.iter().zip(subject.result_types()) {
        let AttrData::Integer { value, .. } = cx.attr_data(*kind) else { continue };
        if !value.to_i64().is_some_and(|kind| combines_type(cx, kind, ty)) {
            return Err(subject.error("result type cannot match reduction attribute"));
        }
    }
    Ok(())
}

/// Whether values of a type are combined in this way, by the number it has among those of atomic
/// updates. Some ways are known and combine nothing.
fn combines_type(cx: &Context, kind: i64, ty: Type) -> bool {
    let signedness = match cx.type_data(ty) {
        TypeData::Integer { signedness, .. } => Some(*signedness),
        _ => None,
    };
    match kind {
        // addf, maximumf, minimumf, mulf
        0 | 4 | 8 | 12 => matches!(cx.type_data(ty), TypeData::Float(_)),
        // addi, andi, muli, ori
        1 | 2 | 13 | 14 => signedness.is_some(),
        // assign
        3 => true,
        // maxs, mins
        6 | 10 => signedness == Some(Signedness::Signed),
        // maxu, minu
        7 | 11 => signedness == Some(Signedness::Unsigned),
        _ => false,
    }
}

/// There is an operand for each part of the basis that is not known.
fn has_its_basis(subject: &Subject<'_>, basis: &[i64], given: usize) -> Answer {
    match basis.iter().filter(|part| **part == DYNAMIC).count() == given {
        true => Ok(()),
        false => Err(subject.error(
            "mismatch between dynamic and static basis (kDynamic marker but no corresponding \
             dynamic basis entry) -- this can only happen due to an incorrect fold/rewrite",
        )),
    }
}

/// `affine.delinearize_index`: a result for each part of the basis, and one for what is beyond.
fn delinearizes(subject: &Subject<'_>) -> Answer {
    let Some(basis) = subject.integers("static_basis") else { return Ok(()) };
    let results = subject.result_types().len();
    if results != basis.len() && results != basis.len() + 1 {
        let words = "should return an index for each basis element and up to one extra index";
        return Err(subject.error(words));
    }
    has_its_basis(subject, &basis, subject.operand_types().len().saturating_sub(1))?;
    match basis.iter().any(|part| *part != DYNAMIC && *part <= 0) {
        true => Err(subject.error("no basis element may be statically non-positive")),
        false => Ok(()),
    }
}

/// `affine.linearize_index`: the same for operands.
fn linearizes(subject: &Subject<'_>) -> Answer {
    let Some(basis) = subject.integers("static_basis") else { return Ok(()) };
    let count = |group| subject.operand_group(group).len();
    let indices = count(0);
    if indices != basis.len() && indices != basis.len() + 1 {
        let words = "should be passed a basis element for each index except possibly the first";
        return Err(subject.error(words));
    }
    has_its_basis(subject, &basis, count(1))
}
