//! What ops on shapes ask beyond declarations: errors are passed on, and types follow from those
//! of operands; and which libraries of shape functions an op may name.

use crate::inferred::{Inference, fails, mismatch};
use crate::region_flow;
use crate::subject::{Answer, Subject, hooks, property};
use crate::type_interfaces::name;
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, DYNAMIC, Identifier, Traits, Type, TypeData};
use irtool::verify::{OpRef, Site};

hooks! {
    size: |subject: &Subject<'_>| passes_errors_on(subject, "size"),
    shape: |subject: &Subject<'_>| passes_errors_on(subject, "shape"),
    shape_of: |subject: &Subject<'_>| {
        passes_errors_on(subject, "shape")?;
        is_shape_of(subject)
    },
    const_shape: is_constant_shape,
    all: |subject: &Subject<'_>| match subject.operand_types().len() {
        0 => Err(subject.error("no operands specified")),
        _ => Ok(()),
    },
    broadcastable: |subject: &Subject<'_>| match subject.operand_types().len() {
        0 | 1 => Err(subject.error("required at least 2 input shapes")),
        _ => Ok(()),
    },
    reduce: reduces,
    larger: |subject: &Subject<'_>| {
        let mut types = subject.operand_types();
        let (Some(a), Some(b)) = (types.next(), types.next()) else { return Ok(()) };
        let Some(result) = subject.result_types().next() else { return Ok(()) };
        // Of a size and a shape, or of two sizes, it is a size.
        let wanted = [a, b].into_iter().find(|ty| is(subject.cx, *ty, "size")).unwrap_or(a);
        match wanted == result {
            true => Ok(()),
            false => Err(mismatch(subject, &[wanted])),
        }
    },
    meet: meets,
    assuming: |subject: &Subject<'_>| {
        let (cx, own) = (subject.cx, subject.own);
        let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
        let results: Vec<Type> = subject.result_types().collect();
        let mut yields = region_flow::terminators(cx, own, region, "shape.assuming_yield");
        yields.try_for_each(|last| {
            let point = region_flow::terminator(subject, last, 0);
            region_flow::edge(subject, &point, "parent", &results)
        })
    },
    yield_: yields,
}

fn is(cx: &Context, ty: Type, mnemonic: &str) -> bool {
    name(cx, ty) == (b"shape", mnemonic.as_bytes())
}

/// What may hold an error gives something that may.
fn passes_errors_on(subject: &Subject<'_>, what: &str) -> Answer {
    let cx = subject.cx;
    let may_fail = |ty: Type| ["size", "shape", "value_shape"].iter().any(|name| is(cx, ty, name));
    let Some(result) = subject.result_types().next() else { return Ok(()) };
    match is(cx, result, what) || !subject.operand_types().any(may_fail) {
        true => Ok(()),
        false => Err(subject.error(format!(
            "if at least one of the operands can hold error values then the result must be of \
             type `{what}` to propagate them"
        ))),
    }
}

/// What is common to sizes is a size, and what is common to shapes a shape.
fn meets(subject: &Subject<'_>) -> Inference {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let (Some(a), Some(b)) = (types.next(), types.next()) else { return Ok(()) };
    let Some(result) = subject.result_types().next() else { return Ok(()) };
    let (is_size, is_shape) = (|ty| is(cx, ty, "size"), |ty| is(cx, ty, "shape"));
    let extents = |ty: Type| match cx.type_data(ty) {
        TypeData::RankedTensor { shape, .. } => shape.first().copied(),
        _ => None,
    };
    let is_index = |ty| ty == cx.index();
    let wanted = match (a, b) {
        (size, other) | (other, size) if is_size(size) => {
            (is_size(other) || is_index(other)).then_some(size)
        }
        (shape, other) | (other, shape) if is_shape(shape) => {
            (is_shape(other) || extents(other).is_some()).then_some(shape)
        }
        _ => match (extents(a), extents(b)) {
            (Some(DYNAMIC), Some(_)) => Some(a),
            (Some(_), Some(DYNAMIC)) => Some(b),
            (Some(first), Some(second)) if first != second => {
                let error = subject.bare_error("unequal shape cardinality");
                return Err(fails(subject, error));
            }
            (Some(_), Some(_)) => Some(a),
            // What the reference makes of an index and a tensor is not defined.
            (None, Some(_)) => return Ok(()),
            (None, None) if is_index(a) && is_index(b) => Some(a),
            (Some(_), None) if !is_index(b) => return Ok(()),
            _ => None,
        },
    };
    let Some(wanted) = wanted else {
        return Err(fails(subject, subject.bare_error("requires all sizes or shapes")));
    };
    let fits = wanted == result
        || is_size(wanted) && is_index(result)
        || is_size(result) && is_index(wanted)
        || is_shape(wanted) && extents(result).is_some()
        || is_shape(result) && extents(wanted).is_some()
        || match (extents(wanted), extents(result)) {
            (Some(a), Some(b)) => crate::relations::may_be_equal(a, b),
            _ => false,
        };
    match fits {
        true => Ok(()),
        false => Err(mismatch(subject, &[wanted])),
    }
}

/// A tensor of so many extents.
fn extents(cx: &Context, rank: i64) -> Type {
    let shape = [rank].into();
    cx.intern_type(TypeData::RankedTensor { shape, element: cx.index(), encoding: None })
}

fn is_shape_of(subject: &Subject<'_>) -> Inference {
    let cx = subject.cx;
    let (Some(operand), Some(result)) =
        (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let (Some(shape), TypeData::RankedTensor { shape: found, .. }) =
        (cx.type_data(operand).shape(), cx.type_data(result))
    else {
        return Ok(());
    };
    let rank = shape.len() as i64;
    match **found == [DYNAMIC] || **found == [rank] {
        true => Ok(()),
        false => Err(mismatch(subject, &[extents(cx, rank)])),
    }
}

fn is_constant_shape(subject: &Subject<'_>) -> Inference {
    let cx = subject.cx;
    let (Some(value), Some(result)) = (subject.property("shape"), subject.result_types().next())
    else {
        return Ok(());
    };
    let AttrData::DenseElements { ty, .. } = cx.attr_data(value) else { return Ok(()) };
    let Some([count]) = cx.type_data(*ty).shape() else { return Ok(()) };
    let wanted = extents(cx, *count);
    match is(cx, result, "shape") || result == wanted {
        true => Ok(()),
        false => Err(mismatch(subject, &[wanted])),
    }
}

/// The body takes a number, an extent, and what has been found so far.
fn reduces(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let mut types = subject.operand_types();
    let Some(shape) = types.next() else { return Ok(()) };
    let Some(&region) = own.regions(subject.root).first() else { return Ok(()) };
    let Some(block) = own.first_block(region) else { return Ok(()) };
    let wanted = types.len() + 2;
    if own.num_block_args(block) != wanted {
        return Err(subject.error(format!("ReduceOp body is expected to have {wanted} arguments")));
    }
    let args: Vec<Type> = own.block_args(block).map(|arg| own.value_type(arg)).collect();
    let [number, extent, found @ ..] = &args[..] else { return Ok(()) };
    if *number != cx.index() {
        return Err(subject.error("argument 0 of ReduceOp body is expected to be of IndexType"));
    }
    if is(cx, shape, "shape") {
        if !is(cx, *extent, "size") {
            return Err(subject.error(
                "argument 1 of ReduceOp body is expected to be of SizeType if the ReduceOp \
                 operates on a ShapeType",
            ));
        }
    } else if *extent != cx.index() {
        return Err(subject.error(
            "argument 1 of ReduceOp body is expected to be of IndexType if the ReduceOp operates \
             on an extent tensor",
        ));
    }
    match types.zip(found).position(|(initial, found)| initial != *found) {
        Some(number) => Err(subject.error(format!(
            "type mismatch between argument {} of ReduceOp body and initial value {number}",
            number + 2
        ))),
        None => Ok(()),
    }
}

fn yields(subject: &Subject<'_>) -> Answer {
    let body = subject.body;
    let Some(parent) = body.parent_op(subject.op) else { return Ok(()) };
    let results = body.results(parent).map(|value| body.value_type(value));
    let types = subject.operand_types();
    if types.len() != results.len() {
        return Err(
            subject.error("number of operands does not match number of results of its parent")
        );
    }
    match types.eq(results) {
        true => Ok(()),
        false => Err(subject.error("types mismatch between yield op and its parent")),
    }
}

/// What is wrong with the libraries of shape functions that an op names, if anything.
pub(crate) fn wrong_library(site: &Site<'_>, value: Attribute) -> Option<String> {
    let cx = site.cx;
    if !site.inner().has_trait(Traits::SYMBOL_TABLE) {
        return Some("shape.lib attribute may only be on op implementing SymbolTable".to_owned());
    }
    match cx.attr_data(value) {
        AttrData::SymbolRef { .. } => match defined(site, value) {
            None => Some(format!("shape function library {} not found", attribute_text(cx, value))),
            Some(library) if !is_library(cx, library) => {
                let text = attribute_text(cx, value);
                Some(format!("{text} required to be shape function library"))
            }
            Some(_) => None,
        },
        AttrData::Array(libraries) => {
            let mut known: Vec<Identifier> = Vec::new();
            libraries.iter().find_map(|library| wrong_entry(site, *library, &mut known))
        }
        _ => {
            let words = "only SymbolRefAttr or array of SymbolRefAttrs allowed as shape.lib \
                         attribute";
            Some(words.to_owned())
        }
    }
}

/// What is wrong with one of several libraries; `known` are the ops that those before are for.
fn wrong_entry(site: &Site<'_>, library: Attribute, known: &mut Vec<Identifier>) -> Option<String> {
    let cx = site.cx;
    if !matches!(cx.attr_data(library), AttrData::SymbolRef { .. }) {
        return Some("only SymbolRefAttr allowed in shape.lib attribute array".to_owned());
    }
    let text = || attribute_text(cx, library);
    let found = defined(site, library)?;
    if !is_library(cx, found) {
        return Some(format!("{} does not refer to FunctionLibraryOp", text()));
    }
    let mapping = property(cx, found.body, found.op, "mapping").map(|attr| cx.attr_data(attr));
    let Some(AttrData::Dictionary(mapping)) = mapping else { return None };
    for entry in mapping {
        if known.contains(&entry.name) {
            let name = cx.str(entry.name);
            return Some(format!(
                "only one op to shape mapping allowed, found multiple for `\"{name}\"`"
            ));
        }
        known.push(entry.name);
    }
    None
}

fn is_library(cx: &Context, op: OpRef<'_>) -> bool {
    cx.op_info(op.body.name(op.op)).name_bytes() == b"shape.function_library"
}

/// The op in this one that a symbol names, unless it is nested further.
fn defined<'a>(site: &Site<'a>, reference: Attribute) -> Option<OpRef<'a>> {
    let cx = site.cx;
    let AttrData::SymbolRef { root, .. } = cx.attr_data(reference) else { return None };
    let OpRef { body, op } = site.inner();
    let blocks = body.regions(op).iter().flat_map(|region| body.blocks(*region));
    let mut ops = blocks.flat_map(|block| body.ops(block)).map(|op| OpRef { body, op }.inner());
    ops.find(|op| {
        let name = property(cx, op.body, op.op, "sym_name").and_then(|name| cx.string_value(name));
        name == Some(*root)
    })
}
