//! What ops of kernels and of their launch ask beyond declarations.

use crate::function_bodies::{attributions_fit, attributions_of_group};
use crate::relations::{has_unit_stride, may_be_equal};
use crate::subject::{self, Answer, Subject, hooks, quoted};
use irtool::asm::{attribute_text, type_text};
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Diagnostic, Type, TypeData};
use irtool::ir::{Body, Op};
use irtool::verify::{Check, Report, Site, SymbolTables, SymbolUseFn};

/// What depends on the module that an op stands in is asked when that is verified, as uses of
/// symbols are.
pub(crate) const SYMBOL_USERS: &[(&str, SymbolUseFn)] = &[("gpu.launch_func", is_contained)];

/// The closest module around a launch says that it has kernels.
fn is_contained<'a>(site: &Site<'a>, _: &mut SymbolTables<'a>, report: &mut Report<'_>) -> Check {
    let cx = site.cx;
    let (mut scope, mut op) = (site.scope, site.op);
    let module = loop {
        let body = scope.body;
        let is_module = |op: &Op| cx.op_info(body.name(*op)).name_bytes() == b"builtin.module";
        if let Some(module) = body.ancestors(op).find(is_module) {
            break Some((body, module));
        }
        match scope.parent {
            Some((around, stub)) => match around.body.parent_op(stub) {
                Some(parent) => (scope, op) = (around, parent),
                None => break None,
            },
            None => break None,
        }
    };
    let Some((body, module)) = module else { return Ok(()) };
    let mut attrs = body.attrs(module).iter();
    let says = attrs.any(|attr| {
        cx.bytes(attr.name) == b"gpu.container_module"
            && matches!(cx.attr_data(attr.value), AttrData::Unit)
    });
    match says {
        true => Ok(()),
        false => report.op_error(
            site,
            "expected the closest surrounding module to have the 'gpu.container_module' attribute",
        ),
    }
}

hooks! {
    alloc: allocates,
    all_reduce: reduces,
    subgroup_reduce: reduces_in_group,
    broadcast: |subject: &Subject<'_>| {
        let specific = subject.word("broadcast_type") == Some("specific_lane");
        match (specific, subject.operand_types().len() > 1) {
            (true, false) => {
                Err(subject.error("lane must be specified for `specific_lane` broadcast"))
            }
            (false, true) => {
                Err(subject.error("lane can only be specified for `specific_lane` broadcast"))
            }
            _ => Ok(()),
        }
    },
    launch: |subject: &Subject<'_>| {
        let given = (7..10).filter(|number| subject.segment(*number) > Some(0)).count();
        match given {
            0 | 3 => Ok(()),
            _ => Err(subject.error("cluster size must be all present")),
        }
    },
    launch_body: has_body,
    launch_func: |subject: &Subject<'_>| {
        let first = subject.segment(0).unwrap_or(0) + 6;
        if (7..10).any(|number| subject.segment(number).unwrap_or(0) == 0) {
            return Ok(());
        }
        let mut types = subject.operand_types().skip(first).take(3);
        let x = types.next();
        match types.all(|ty| Some(ty) == x) {
            true => Ok(()),
            false => Err(subject.error("expects types of the cluster dimensions must be the same")),
        }
    },
    memcpy: copies,
    rotate: |subject: &Subject<'_>| match (subject.integer("offset"), subject.integer("width")) {
        (Some(offset), Some(width)) if offset >= width => {
            Err(subject.error(format!("offset must be in the range [0, {width})")))
        }
        _ => Ok(()),
    },
    load_matrix: |subject: &Subject<'_>| {
        match subject.operand_types().next().is_none_or(|ty| has_unit_stride(subject.cx, ty)) {
            true => Ok(()),
            false => Err(subject
                .bare_error("expected source memref most minor dim must have unit stride")),
        }
    },
    store_matrix: stores_matrix,
    compute: computes,
    shared_memory: is_shared_memory,
    lane_0: runs_on_lane_0,
}

/// Operations are those of integers, those of floating-point numbers, or of both.
fn operation_fits(subject: &Subject<'_>, whole: Type, element: Type) -> Answer {
    let Some(operation) = subject.word("op") else { return Ok(()) };
    let data = subject.cx.type_data(element);
    let fits = match operation {
        "minnumf" | "maxnumf" | "minimumf" | "maximumf" => matches!(data, TypeData::Float(_)),
        "minsi" | "minui" | "maxsi" | "maxui" | "and" | "or" | "xor" => {
            matches!(data, TypeData::Integer { .. })
        }
        _ => true,
    };
    match fits {
        true => Ok(()),
        false => Err(subject.bare_error(format!(
            "`{operation}` reduction operation is not compatible with type {}",
            quoted(subject.cx, whole)
        ))),
    }
}

fn is(cx: &Context, body: &Body, op: Op, name: &str) -> bool {
    cx.op_info(body.name(op)).name_bytes() == name.as_bytes()
}

fn reduces(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some(ty) = subject.result_types().next() else { return Ok(()) };
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let entry = own.first_block(region);
    if entry.is_none() != subject.property("op").is_some() {
        let words = "expected either an op attribute or a non-empty body";
        return Err(subject.bare_error(words));
    }
    let Some(entry) = entry else { return operation_fits(subject, ty, ty) };
    if own.num_block_args(entry) != 2 {
        return Err(subject.bare_error("expected two region arguments"));
    }
    if own.block_args(entry).any(|arg| own.value_type(arg) != ty) {
        return Err(subject.bare_error("incorrect region argument type"));
    }
    let mut yields = false;
    for last in own.blocks(region).filter_map(|block| own.last_op(block)) {
        if !is(cx, own, last, "gpu.yield") {
            continue;
        }
        let mut values = own.operands(last);
        match (values.next(), values.next()) {
            (Some(value), None) if own.value_type(value) == ty => yields = true,
            (Some(_), None) => return Err(subject.bare_error("incorrect gpu.yield type")),
            _ => return Err(subject.bare_error("expected one gpu.yield operand")),
        }
    }
    match yields {
        true => Ok(()),
        false => Err(subject.bare_error("expected gpu.yield op in region")),
    }
}

fn reduces_in_group(subject: &Subject<'_>) -> Answer {
    let Some(ty) = subject.result_types().next() else { return Ok(()) };
    let element = match subject.cx.type_data(ty) {
        TypeData::Vector { scalable, .. } if scalable.contains(&true) => {
            return Err(subject.error("is not compatible with scalable vector types"));
        }
        TypeData::Vector { element, .. } => *element,
        _ => ty,
    };
    operation_fits(subject, ty, element)?;
    let (size, stride) = (subject.integer("cluster_size"), subject.integer("cluster_stride"));
    let is_power = |number: i64| (number as u32).is_power_of_two();
    if let Some(size) = size.filter(|size| !is_power(*size)) {
        let size = size as u32;
        return Err(subject.error(format!("cluster size {size} is not a power of two")));
    }
    let stride = stride.unwrap_or(1);
    if stride != 1 && size.is_none() {
        let words = "cluster stride can only be specified if cluster size is specified";
        return Err(subject.error(words));
    }
    match is_power(stride) {
        true => Ok(()),
        false => {
            let stride = stride as u32;
            Err(subject.error(format!("cluster stride {stride} is not a power of two")))
        }
    }
}

/// What a body is given at least: where it runs, and how many there are of it.
const NUM_IDS_AND_SIZES: usize = 12;

/// The first group of operands of a launch that says how large clusters are.
const CLUSTER_SIZES: usize = 7;

fn has_body(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let Some(entry) = own.first_block(region) else { return Ok(()) };
    let of_group = attributions_of_group(subject);
    if own.num_block_args(entry) < NUM_IDS_AND_SIZES.saturating_add(of_group) {
        return Err(subject.error("unexpected number of region arguments"));
    }
    // Clusters have ids and sizes too.
    let is_clustered = subject.segment(CLUSTER_SIZES).is_some_and(|size| size > 0);
    let ids_and_sizes = NUM_IDS_AND_SIZES + if is_clustered { 6 } else { 0 };
    let types = own.block_args(entry).skip(ids_and_sizes).map(|arg| own.value_type(arg));
    attributions_fit(subject, types, of_group)?;
    for last in own.blocks(region).filter_map(|block| own.last_op(block)) {
        if own.num_successors(last) == 0 && subject::name(subject.cx, own, last) != "gpu.terminator"
        {
            return Err(Diagnostic::error(
                own.location(last),
                "expected 'gpu.terminator' or a terminator with successors",
            )
            .with_note(own.location(subject.root), "in 'gpu.launch' body region"));
        }
    }
    Ok(())
}

fn copies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let all = subject.operand_types();
    let mut types = all.clone().skip(all.len().saturating_sub(2)).map(|ty| cx.type_data(ty));
    let (Some(to), Some(from)) = (types.next(), types.next()) else { return Ok(()) };
    if to.element() != from.element() {
        return Err(subject.error("arguments have incompatible element type"));
    }
    let (Some(to), Some(from)) = (to.shape(), from.shape()) else { return Ok(()) };
    let fits = |(to, from): (&i64, &i64)| may_be_equal(*to, *from);
    match to.len() == from.len() && to.iter().zip(from).all(fits) {
        true => Ok(()),
        false => Err(subject.error("arguments have incompatible shape")),
    }
}

/// Rows, columns and use of a matrix.
fn matrix(cx: &Context, ty: Type) -> Option<(i64, i64, String)> {
    let text = type_text(cx, ty);
    let inner = text.strip_prefix("!gpu.mma_matrix<")?.strip_suffix('>')?;
    let (shape, of) = inner.rsplit_once(", ")?;
    let mut extents = shape.splitn(3, 'x');
    let (rows, columns) = (extents.next()?.parse().ok()?, extents.next()?.parse().ok()?);
    Some((rows, columns, of.trim_matches('"').to_owned()))
}

fn stores_matrix(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(from), Some(to)) = (types.next(), types.next()) else { return Ok(()) };
    if !has_unit_stride(cx, to) {
        let words = "expected destination memref most minor dim must have unit stride";
        return Err(subject.bare_error(words));
    }
    match matrix(cx, from) {
        Some((.., of)) if of != "COp" => Err(subject
            .bare_error("expected the operand matrix being stored to have 'COp' operand type")),
        _ => Ok(()),
    }
}

fn computes(subject: &Subject<'_>) -> Answer {
    let mut matrices = subject.operand_types().map(|ty| matrix(subject.cx, ty));
    let (Some(Some(a)), Some(Some(b)), Some(Some(c))) =
        (matrices.next(), matrices.next(), matrices.next())
    else {
        return Ok(());
    };
    if (&*a.2, &*b.2, &*c.2) != ("AOp", "BOp", "COp") {
        return Err(subject.bare_error("operands must be in the order AOp, BOp, COp"));
    }
    match a.1 == b.0 && a.0 == c.0 && b.1 == c.1 {
        true => Ok(()),
        false => Err(subject.bare_error("operand shapes do not satisfy matmul constraints")),
    }
}

/// Whether a memory space is where the threads of a workgroup see it.
pub(crate) fn is_shared(cx: &Context, space: Option<Attribute>) -> bool {
    let Some(space) = space else { return false };
    match cx.attr_data(space) {
        AttrData::Integer { value, .. } => value.to_i64() == Some(3),
        _ => attribute_text(cx, space) == "#gpu.address_space<workgroup>",
    }
}

fn is_shared_memory(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(ty) = subject.result_types().next() else { return Ok(()) };
    let TypeData::MemRef { shape, memory_space, .. } = cx.type_data(ty) else { return Ok(()) };
    let space = memory_space.map(|space| attribute_text(cx, space));
    if space.as_deref() != Some("#gpu.address_space<workgroup>") {
        return Err(subject.error("address space must be address_space<workgroup>"));
    }
    match shape.contains(&DYNAMIC) {
        true => Ok(()),
        false => {
            Err(subject
                .error("result memref type must be memref<?xi8, #gpu.address_space<workgroup>>"))
        }
    }
}

fn runs_on_lane_0(subject: &Subject<'_>) -> Answer {
    let own = subject.own;
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let Some(block) = own.first_block(region) else { return Ok(()) };
    let args = subject.operand_types().skip(1);
    if args.len() != own.num_block_args(block) {
        return Err(subject.error("expected same number op arguments and block arguments."));
    }
    let Some(last) = own.last_op(block) else { return Ok(()) };
    if !is(subject.cx, own, last, "gpu.yield") {
        return Ok(());
    }
    let results = subject.result_types();
    if own.operands(last).count() != results.len() {
        let words = "expected same number of yield operands and return values.";
        return Err(subject.error(words));
    }
    let size = subject.integer("warp_size").unwrap_or(0);
    let inner = own.block_args(block).map(|arg| own.value_type(arg));
    let yielded = own.operands(last).map(|value| own.value_type(value));
    for (expanded, distributed) in inner.zip(args).chain(yielded.zip(results)) {
        is_distributed(subject, expanded, distributed, size)?;
    }
    Ok(())
}

/// A vector is the same in all lanes, or spread over them.
fn is_distributed(subject: &Subject<'_>, expanded: Type, distributed: Type, size: i64) -> Answer {
    if expanded == distributed {
        return Ok(());
    }
    let cx = subject.cx;
    let (
        TypeData::Vector { shape: whole, element, .. },
        TypeData::Vector { shape: part, element: part_element, .. },
    ) = (cx.type_data(expanded), cx.type_data(distributed))
    else {
        return Err(subject.error("expected vector type for distributed operands."));
    };
    if whole.len() != part.len() || element != part_element {
        let words = "expected distributed vectors to have same rank and element type.";
        return Err(subject.error(words));
    }
    let mut lanes = 1i64;
    for (number, (whole, part)) in whole.iter().zip(part).enumerate() {
        if whole == part {
            continue;
        }
        if *part == 0 || whole % part != 0 {
            return Err(subject.error(format!(
                "expected expanded vector dimension #{number} ({whole}) to be a multipler of the \
                 distributed vector dimension ({part})"
            )));
        }
        lanes = lanes.saturating_mul(whole / part);
    }
    match lanes == size {
        true => Ok(()),
        false => Err(subject.error(format!(
            "incompatible distribution dimensions from {} to {} with warp size = {size}",
            quoted(cx, expanded),
            quoted(cx, distributed)
        ))),
    }
}

/// A buffer is given what its type leaves open.
fn allocates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let data = subject.result_types().next().map(|ty| cx.type_data(ty));
    let Some(TypeData::MemRef { shape, layout, .. }) = data else { return Ok(()) };
    let wanted = shape.iter().filter(|extent| **extent == DYNAMIC).count();
    let found = subject.operand_group(1).len();
    if found != wanted {
        return Err(subject
            .error(format!("incorrect number of dynamic sizes, has {found}, expected {wanted}")));
    }
    let symbols = match cx.is_identity_layout(*layout) {
        true => 0,
        false => cx.num_layout_symbols(*layout),
    };
    match subject.operand_group(2).len() == symbols {
        true => Ok(()),
        false => Err(subject.error("symbol operand count does not equal memref symbol count")),
    }
}
