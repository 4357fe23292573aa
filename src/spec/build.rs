//! Ops made from their declarations: what generated builders call.
//!
//! A builder gives the parts by group; what follows from the declaration is filled in here: types
//! of results that can be inferred, values of absent attributes that have a default, sizes of
//! segments, a block in each region that has exactly one, and its implicit terminator.
//!
//! Invariants: an op is made from what is given, or not at all (a panic says why): a builder is
//! called by a program, which knows what it builds. Whether operands and attributes satisfy their
//! constraints is for the verifier to say.

use super::op::{OPERAND_SEGMENTS, RESULT_SEGMENTS};
use super::{OpSpec, OpTrait, Presence, RegionSize};
use crate::context::{Attribute, Context, Location, NamedAttr, OpName, Type};
use crate::ir::{Block, Body, Builder, InsertPoint, Op, OpState, Value};

/// The parts of an op to be made, by group of the declaration.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parts<'a> {
    /// Operands.
    pub operands: &'a [&'a [Value]],
    /// Inherent attributes by number.
    pub attrs: &'a [Option<Attribute>],
    /// Types of results; `None` where they are inferred.
    pub results: Option<&'a [&'a [Type]]>,
    /// How many regions there are for each that is declared.
    pub regions: &'a [usize],
    /// Successors.
    pub successors: &'a [&'a [Block]],
}

/// Makes an op where the builder stands.
///
/// # Panics
/// When the context does not know the op, or types of results that are left out do not follow
/// from the operands.
pub fn build(b: &mut Builder<'_>, spec: &OpSpec, parts: &Parts<'_>) -> Op {
    let cx = b.cx;
    let name = declared_name(cx, spec);
    let mut state = OpState::new(name, b.location());
    state.operands.extend(parts.operands.iter().copied().flatten().copied());
    for (declared, value) in spec.attrs.iter().zip(parts.attrs) {
        if let Some(value) = *value {
            state.properties.push(NamedAttr { name: cx.identifier(&*declared.name), value });
        }
    }
    add_defaults(cx, name, &mut state);
    if spec.operand_segments().is_some() {
        let sizes = sizes(parts.operands);
        state.properties.push(cx.named(OPERAND_SEGMENTS, cx.i32_array_attr(&sizes)));
    }
    match parts.results {
        Some(types) => state.result_types.extend(types.iter().copied().flatten().copied()),
        None => state.result_types.extend(inferred(b, spec, parts, &state)),
    }
    if spec.result_segments().is_some() {
        let sizes = sizes(parts.results.unwrap_or_default());
        state.properties.push(cx.named(RESULT_SEGMENTS, cx.i32_array_attr(&sizes)));
    }
    state.successors.extend(parts.successors.iter().copied().flatten().copied());
    state.regions = parts.regions.iter().sum();
    let op = b.create(&state);
    fill_regions(cx, b.body, op, spec, b.location());
    op
}

/// Numbers of values in groups, as attributes of segment sizes have them.
pub fn sizes<T>(groups: &[&[T]]) -> Vec<i32> {
    groups.iter().map(|group| group.len() as i32).collect()
}

fn declared_name(cx: &Context, spec: &OpSpec) -> OpName {
    let name = cx.op_name(&*spec.name);
    let known = super::of(cx, name).is_some();
    assert!(known, "the context has no dialect that declares `{}`", spec.name);
    name
}

fn inferred(b: &Builder<'_>, spec: &OpSpec, parts: &Parts<'_>, state: &OpState) -> Vec<Type> {
    if spec.results.is_empty() {
        return Vec::new();
    }
    let groups = parts.operands.iter().enumerate();
    let operands: Vec<(u16, Type)> = groups
        .flat_map(|(n, group)| group.iter().map(move |value| (n as u16, *value)))
        .map(|(n, value)| (n, b.body.value_type(value)))
        .collect();
    let types = spec.infer_result_types(b.cx, &operands, &state.properties);
    types.unwrap_or_else(|| {
        panic!("the types of the results of `{}` do not follow from its operands", spec.name)
    })
}

/// The values of attributes that are absent and have a default.
fn add_defaults(cx: &Context, name: OpName, state: &mut OpState) {
    for default in defaults(cx, name) {
        if !state.properties.iter().any(|attr| attr.name == default.name) {
            state.properties.push(*default);
        }
    }
}

/// The attributes of this op that have a default, with it: read from text when first asked for.
pub(super) fn defaults(cx: &Context, name: OpName) -> &[NamedAttr] {
    let info = cx.op_info(name);
    let made = info.defaults.get_or_init(|| {
        let spec = info.definition::<OpSpec>().into_iter();
        let read = |attr: &super::AttrSpec| match &attr.presence {
            Presence::Default(text) => {
                let value = crate::asm::parse_attribute_text(cx, text).ok()?;
                Some(cx.named(&*attr.name, value))
            }
            _ => None,
        };
        let list: Vec<NamedAttr> =
            spec.flat_map(|spec| spec.attrs.iter().filter_map(read)).collect();
        Box::new(list)
    });
    made.downcast_ref::<Vec<NamedAttr>>().map_or(&[], |list| list)
}

/// Gives regions that have exactly one block that block, and its terminator where none needs to
/// be written.
fn fill_regions(cx: &Context, body: &mut Body, op: Op, spec: &OpSpec, location: Location) {
    if !spec.regions.iter().any(|region| region.size == RegionSize::Exactly(1)) {
        return;
    }
    let (holder, root) = if body.is_stub(op) {
        let child = body.child_mut(op).expect("a new op has its child");
        let root = child.root();
        (child, root)
    } else {
        (body, op)
    };
    let regions = holder.regions(root).to_vec();
    for (number, region) in regions.into_iter().enumerate() {
        let declared = spec.regions.get(number).or(spec.regions.last());
        if declared.is_none_or(|declared| declared.size != RegionSize::Exactly(1)) {
            continue;
        }
        let block = holder.create_block();
        holder.append_block(region, block);
        let terminator = spec.traits.iter().find_map(|op_trait| match op_trait {
            OpTrait::ImplicitTerminator(name) => Some(name),
            _ => None,
        });
        if let Some(name) = terminator {
            let name = cx.op_name(&**name);
            let own = super::of(cx, name);
            let count = own.map_or(0, |spec| spec.regions.iter().filter(|r| !r.variadic).count());
            let mut state = OpState::new(name, location).regions(count);
            add_defaults(cx, name, &mut state);
            let end = holder.create_at(cx, InsertPoint::AtEnd(block), &state);
            if let Some(own) = own {
                fill_regions(cx, holder, end, own, location);
            }
        }
    }
}
