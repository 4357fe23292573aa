//! What functions of dialects beside `func` and `llvm` ask of their bodies, and what returns ask of
//! the functions they leave.
//!
//! ```text
//! spirv.func (i32) -> i32 { ^bb0(%a: i32): spirv.ReturnValue %a : i32 }
//!             └── the entry block has these arguments ──┘     └── one value of the result's type
//! ```

use crate::function::{self, Arity};
use crate::spirv::physical::physical_arguments_are_decorated;
use crate::spirv::scopes::is_in_module;
use crate::subject::{Answer, Subject, hooks, name, property, quoted, type_value};
use crate::type_interfaces::name as type_name;
use irtool::context::{AttrData, Context, Type, TypeData};
use irtool::ir::{Body, Op};

hooks! {
    fits: body_fits,
    in_c: in_c_fits,
    asynchronous: asynchronous_fits,
    in_spirv: in_spirv_fits,
    graph: graph_fits,
    gpu: gpu_fits,
    wasm: wasm_fits,
    c_return: c_returns,
    async_return: async_returns,
    program_return: |subject: &Subject<'_>| program_leaves(subject, "return", "returns"),
    program_output: |subject: &Subject<'_>| program_leaves(subject, "output", "outputs"),
    spirv_return: spirv_returns,
    graph_outputs: graph_gives,
    spirv_value: spirv_returns_value,
    gpu_return: gpu_returns,
}

type Signature<'a> = (&'a [Type], &'a [Type]);

fn signature<'a>(cx: &'a Context, body: &Body, op: Op) -> Option<Signature<'a>> {
    let ty = ["function_type", "functionType"].iter().find_map(|name| property(cx, body, op, name));
    match cx.type_data(type_value(cx, ty?)?) {
        TypeData::Function { inputs, results } | TypeData::Graph { inputs, results } => {
            Some((inputs, results))
        }
        _ => None,
    }
}

fn own_signature<'a>(subject: &Subject<'a>) -> Option<Signature<'a>> {
    signature(subject.cx, subject.own, subject.root)
}

fn body_fits(subject: &Subject<'_>) -> Answer {
    let Some((inputs, results)) = own_signature(subject) else { return Ok(()) };
    let arity = Arity { arguments: inputs.len(), results: results.len() };
    let differs = |number: usize, ty: Type| {
        let wanted = inputs.get(number).filter(|wanted| **wanted != ty)?;
        Some(quoted(subject.cx, *wanted))
    };
    let (input, result) = (|n| inputs.get(n).copied(), |n| results.get(n).copied());
    function::check(subject, &arity, input, result, differs)
}

fn in_c_fits(subject: &Subject<'_>) -> Answer {
    body_fits(subject)?;
    let Some((inputs, results)) = own_signature(subject) else { return Ok(()) };
    let is = |ty: &Type, mnemonic| type_name(subject.cx, *ty) == (b"emitc", mnemonic);
    if inputs.iter().any(|ty| is(ty, b"lvalue".as_slice())) {
        return Err(subject.error("cannot have lvalue type as argument"));
    }
    match results {
        [] => Ok(()),
        [result] if is(result, b"array") => Err(subject.error("cannot return array type")),
        [_] => Ok(()),
        _ => {
            let found = results.len();
            Err(subject.error(format!("requires zero or exactly one result, but has {found}")))
        }
    }
}

fn asynchronous_fits(subject: &Subject<'_>) -> Answer {
    body_fits(subject)?;
    let Some((_, results)) = own_signature(subject) else { return Ok(()) };
    if results.is_empty() {
        return Err(subject.error("result is expected to be at least of size 1, but got 0"));
    }
    for (number, ty) in results.iter().enumerate() {
        let known = type_name(subject.cx, *ty);
        if !matches!(known, (b"async", b"token" | b"value")) {
            let ty = quoted(subject.cx, *ty);
            return Err(subject.error(format!(
                "result type must be async value type or async token type, but got {ty}"
            )));
        }
        if known == (b"async", b"token") && number > 0 {
            let place = number + 1;
            return Err(subject.error(format!(
                " results' (optional) async token type is expected to appear as the 1st return \
                 value, but got {place}"
            )));
        }
    }
    Ok(())
}

fn in_spirv_fits(subject: &Subject<'_>) -> Answer {
    is_in_module(subject)?;
    if let Some((inputs, results)) = own_signature(subject) {
        if results.len() > 1 {
            return Err(subject.error("cannot have more than one result"));
        }
        physical_arguments_are_decorated(subject, inputs)?;
    }
    body_fits(subject)
}

/// A graph takes and gives tensors, and gives at least one.
fn graph_fits(subject: &Subject<'_>) -> Answer {
    body_fits(subject)?;
    let cx = subject.cx;
    let Some((inputs, results)) = own_signature(subject) else { return Ok(()) };
    for (what, types) in [("argument", inputs), ("result", results)] {
        let is_other = |ty: &Type| type_name(cx, *ty) != (b"spirv", b"arm.tensor");
        if let Some(number) = types.iter().position(is_other) {
            let ty = quoted(cx, types[number]);
            return Err(subject
                .error(format!("type of {what} #{number} must be a TensorArmType, but got {ty}")));
        }
    }
    match results {
        [] => Err(subject.error("there should be at least one result")),
        _ => Ok(()),
    }
}

/// Arguments, then buffers of the workgroup, then private ones.
fn gpu_fits(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some((inputs, results)) = own_signature(subject) else { return Ok(()) };
    let arity = Arity { arguments: inputs.len(), results: results.len() };
    let (input, result) = (|n| inputs.get(n).copied(), |n| results.get(n).copied());
    function::attributes_fit(subject, &arity, input, result)?;
    let mut attributes = own.discardable_attrs(subject.root).iter();
    let is_kernel = attributes.any(|attr| cx.bytes(attr.name) == b"gpu.kernel");
    if is_kernel && !results.is_empty() {
        return Err(subject.error("expected void return type for kernel function"));
    }
    let entry = own.regions(subject.root).first().and_then(|region| own.first_block(*region));
    let Some(entry) = entry else {
        return Err(subject.error("expected body with at least one block"));
    };
    let of_group = attributions_of_group(subject);
    let least = inputs.len().saturating_add(of_group);
    if own.num_block_args(entry) < least {
        return Err(subject.error(format!("expected at least {least} arguments to body region")));
    }
    let types = || own.block_args(entry).map(|arg| own.value_type(arg));
    for (number, (found, wanted)) in types().zip(inputs).enumerate() {
        if found != *wanted {
            let (found, wanted) = (quoted(cx, found), quoted(cx, *wanted));
            return Err(subject.error(format!(
                "expected body region argument #{number} to be of type {wanted}, got {found}"
            )));
        }
    }
    attributions_fit(subject, types().skip(inputs.len()), of_group)
}

/// How many of the attributions are those of the workgroup: not an inherent attribute says so.
pub(crate) fn attributions_of_group(subject: &Subject<'_>) -> usize {
    let mut attrs = subject.own.discardable_attrs(subject.root).iter();
    let stated = attrs.find(|attr| subject.cx.bytes(attr.name) == b"workgroup_attributions");
    match stated.map(|attr| subject.cx.attr_data(attr.value)) {
        Some(AttrData::Integer { value, .. }) => value.to_i64().unwrap_or(0).max(0) as usize,
        _ => 0,
    }
}

/// Attributions, those of the workgroup first, are memrefs in the memory they are named after.
pub(crate) fn attributions_fit(
    subject: &Subject<'_>,
    types: impl Iterator<Item = Type>,
    of_group: usize,
) -> Answer {
    let cx = subject.cx;
    for (number, ty) in types.enumerate() {
        let TypeData::MemRef { memory_space, .. } = cx.type_data(ty) else {
            return Err(subject.error("expected memref type in attribution"));
        };
        let word = if number < of_group { "workgroup" } else { "private" };
        // Only spaces that the dialect names are looked at.
        let space = memory_space.map(|space| irtool::asm::attribute_text(cx, space));
        if let Some(space) = space
            && space.starts_with("#gpu.address_space<")
            && space != format!("#gpu.address_space<{word}>")
        {
            return Err(subject.error(format!("expected memory space {word} in attribution")));
        }
    }
    Ok(())
}

fn wasm_fits(subject: &Subject<'_>) -> Answer {
    let (cx, own) = (subject.cx, subject.own);
    let Some((inputs, results)) = own_signature(subject) else { return Ok(()) };
    let arity = Arity { arguments: inputs.len(), results: results.len() };
    let (input, result) = (|n| inputs.get(n).copied(), |n| results.get(n).copied());
    function::attributes_fit(subject, &arity, input, result)?;
    let entry = own.regions(subject.root).first().and_then(|region| own.first_block(*region));
    let Some(entry) = entry else { return Ok(()) };
    let (found, wanted) = (own.num_block_args(entry), inputs.len());
    if found != wanted {
        return Err(subject.bare_error(format!(
            "entry block should have same number of arguments as function type. Function type has \
             {wanted}, entry block has {found}"
        )));
    }
    for (number, (arg, wanted)) in own.block_args(entry).zip(inputs).enumerate() {
        let text = irtool::asm::type_text(cx, own.value_type(arg));
        let inner = text.strip_prefix("!wasmssa<local ref to ").and_then(|t| t.strip_suffix('>'));
        let Some(inner) = inner else {
            return Err(subject.bare_error(format!(
                "entry block argument type should be LocalRefType, got '{text}' for block argument \
                 {number}"
            )));
        };
        let wanted = irtool::asm::type_text(cx, *wanted);
        if inner != wanted {
            return Err(subject.bare_error(format!(
                "func argument type #{number}('{wanted}') doesn't match entry block referenced type \
                 ('{inner}')"
            )));
        }
    }
    Ok(())
}

/// The function that an op leaves: the op around it.
fn left<'a>(subject: &Subject<'a>) -> Option<(Signature<'a>, String)> {
    let (cx, body) = (subject.cx, subject.body);
    let parent = body.parent_op(subject.op)?;
    let found = signature(cx, body, parent)?;
    let name = property(cx, body, parent, "sym_name").and_then(|name| cx.string_value(name));
    Some((found, name.map(|name| cx.str(name).into_owned()).unwrap_or_default()))
}

fn c_returns(subject: &Subject<'_>) -> Answer {
    let Some(((_, results), name)) = left(subject) else { return Ok(()) };
    let operands: Vec<Type> = subject.operand_types().collect();
    if operands.len() != results.len() {
        let (found, wanted) = (operands.len(), results.len());
        return Err(subject.error(format!(
            "has {found} operands, but enclosing function (@{name}) returns {wanted}"
        )));
    }
    match (operands.first(), results.first()) {
        (Some(found), Some(wanted)) if found != wanted => {
            let (found, wanted) = (quoted(subject.cx, *found), quoted(subject.cx, *wanted));
            Err(subject.bare_error(format!(
                "type of the return operand ({found}) doesn't match function result type ({wanted}) \
                 in function @{name}"
            )))
        }
        _ => Ok(()),
    }
}

/// A value for each result that is not the token; results hold them for later.
fn async_returns(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(((_, results), _)) = left(subject) else { return Ok(()) };
    let held = results.iter().filter(|ty| type_name(cx, **ty) == (b"async", b"value"));
    let held: Vec<String> = held.map(|ty| irtool::asm::type_text(cx, *ty)).collect();
    let found: Vec<String> = subject
        .operand_types()
        .map(|ty| format!("!async.value<{}>", irtool::asm::type_text(cx, ty)))
        .collect();
    match held == found {
        true => Ok(()),
        false => {
            Err(subject
                .error("operand types do not match the types returned from the parent FuncOp"))
        }
    }
}

fn program_leaves(subject: &Subject<'_>, what: &str, does: &str) -> Answer {
    let Some(((_, results), name)) = left(subject) else { return Ok(()) };
    let (found, wanted) = (subject.operand_types().len(), results.len());
    if found != wanted {
        return Err(subject.error(format!(
            "has {found} operands, but enclosing function (@{name}) {does} {wanted}"
        )));
    }
    for (number, (ty, wanted)) in subject.operand_types().zip(results).enumerate() {
        if ty != *wanted {
            let (ty, wanted) = (quoted(subject.cx, ty), quoted(subject.cx, *wanted));
            return Err(subject.bare_error(format!(
                "type of {what} operand {number} ({ty}) doesn't match function result type \
                 ({wanted}) in function @{name}"
            )));
        }
    }
    Ok(())
}

/// The results of the SPIR-V function that an op is in, however deep.
fn spirv_results<'a>(subject: &Subject<'a>) -> Option<&'a [Type]> {
    let (cx, body) = (subject.cx, subject.body);
    let mut op = body.parent_op(subject.op)?;
    while name(cx, body, op) != "spirv.func" {
        op = body.parent_op(op)?;
    }
    signature(cx, body, op).map(|(_, results)| results)
}

fn spirv_returns(subject: &Subject<'_>) -> Answer {
    match spirv_results(subject) {
        Some([_, ..]) => Err(subject.error("cannot be used in functions returning value")),
        _ => Ok(()),
    }
}

fn spirv_returns_value(subject: &Subject<'_>) -> Answer {
    let Some(results) = spirv_results(subject) else { return Ok(()) };
    let (Some(found), [wanted]) = (subject.operand_types().next(), results) else {
        let wanted = results.len();
        return Err(subject
            .error(format!("returns 1 value but enclosing function requires {wanted} results")));
    };
    if found == *wanted {
        return Ok(());
    }
    let (found, wanted) = (quoted(subject.cx, found), quoted(subject.cx, *wanted));
    Err(subject.error(format!(
        " return value's type ({found}) mismatch with function's result type ({wanted})"
    )))
}

/// A graph gives as many values as it says, of the types that it says.
fn graph_gives(subject: &Subject<'_>) -> Answer {
    let (cx, body) = (subject.cx, subject.body);
    let Some(graph) = body.parent_op(subject.op) else { return Ok(()) };
    let ty = property(cx, body, graph, "function_type").and_then(|ty| type_value(cx, ty));
    let Some(TypeData::Graph { results, .. }) = ty.map(|ty| cx.type_data(ty)) else {
        return Ok(());
    };
    let (found, wanted) = (subject.operand_types().len(), results.len());
    if found != wanted {
        return Err(subject.error(format!(
            "is returning {found} value(s) but enclosing spirv.ARM.Graph requires {wanted} \
             result(s)"
        )));
    }
    let mut pairs = subject.operand_types().zip(results.iter()).enumerate();
    match pairs.find(|(_, (found, wanted))| found != *wanted) {
        Some((number, (found, wanted))) => Err(subject.bare_error(format!(
            "type of return operand {number} ({}) doesn't match graph result type ({})",
            quoted(cx, found),
            quoted(cx, *wanted)
        ))),
        None => Ok(()),
    }
}

fn gpu_returns(subject: &Subject<'_>) -> Answer {
    let Some(((_, results), _)) = left(subject) else { return Ok(()) };
    if subject.operand_types().len() != results.len() {
        let wanted = results.len();
        let error = subject.error(format!("expected {wanted} result operands"));
        let root = subject.body.root();
        let place = subject.body.location(root);
        return Err(error.with_note(place, "return type declared here"));
    }
    for (number, (ty, wanted)) in subject.operand_types().zip(results).enumerate() {
        if ty != *wanted {
            let ty = quoted(subject.cx, ty);
            return Err(subject.error(format!("unexpected type `{ty}' for operand #{number}")));
        }
    }
    Ok(())
}
