//! Types of operands and results against one another.

use super::{Outcome, Subject};
use crate::context::{Context, Type, TypeData};
use crate::spec::{Arity, OpPredicate, TypePredicate, ValueGroup};
use smallvec::SmallVec;

/// "failed to verify that all of {lhs, rhs} have same type".
pub(super) fn predicate(subject: &Subject<'_>, summary: &str, predicate: &OpPredicate) -> Outcome {
    let cx = subject.cx;
    // What a dialect's own type has for elements and extents is not known: it agrees.
    let opaque = |ty: Type| matches!(cx.type_data(ty), TypeData::Dialect(_));
    let same = |groups: &[ValueGroup], equal: &dyn Fn(Type, Type) -> bool| {
        let types = groups.iter().filter_map(|group| first_type(subject, *group));
        let mut types = types.filter(|ty| !opaque(*ty));
        types.next().is_none_or(|first| types.all(|ty| ty == first || equal(first, ty)))
    };
    let holds = match predicate {
        OpPredicate::SameType(groups) => {
            let mut types = groups.iter().filter_map(|group| first_type(subject, *group));
            types.next().is_none_or(|first| types.all(|ty| ty == first))
                && variadic_groups_agree(subject, groups)
        }
        OpPredicate::SameElementType(groups) => {
            // Where any type may stand, a dialect's own is taken for an element itself.
            match groups.iter().any(|group| takes_anything(subject, *group)) {
                true => {
                    let types = groups.iter().filter_map(|group| first_type(subject, *group));
                    let mut elements = types.map(|ty| element_or_self(cx, ty));
                    elements.next().is_none_or(|first| elements.all(|ty| ty == first))
                }
                false => same(groups, &|a, b| element_or_self(cx, a) == element_or_self(cx, b)),
            }
        }
        OpPredicate::SameShape(groups) => {
            same(groups, &|a, b| cx.type_data(a).shape() == cx.type_data(b).shape())
        }
        OpPredicate::SameRank(groups) => {
            let rank = |ty| cx.type_data(ty).shape().map(<[i64]>::len);
            same(groups, &|a, b| rank(a) == rank(b))
        }
        OpPredicate::Relation(relation, lhs, rhs) => {
            match (first_type(subject, *lhs), first_type(subject, *rhs)) {
                (Some(lhs), Some(rhs)) => (relation.holds)(cx, lhs, rhs),
                _ => true,
            }
        }
        OpPredicate::Holds(function) | OpPredicate::HoldsInPlace(function) => {
            function(cx, subject.body, subject.op)
        }
    };
    if holds { Ok(()) } else { Err(format!("failed to verify that {summary}").into()) }
}

/// Whether groups of any number of values have the same types, one by one.
fn variadic_groups_agree(subject: &Subject<'_>, groups: &[ValueGroup]) -> bool {
    let Subject { cx, spec, body, op, .. } = *subject;
    let is_variadic = |group: &ValueGroup| {
        let value = match *group {
            ValueGroup::Operand(n) => spec.operands.get(n as usize),
            ValueGroup::Result(n) => spec.results.get(n as usize),
        };
        value.is_some_and(|value| value.arity == Arity::Variadic)
    };
    if !groups.iter().all(is_variadic) {
        return true;
    }
    let types = |group: &ValueGroup| -> SmallVec<[Type; 4]> {
        match *group {
            ValueGroup::Operand(n) => {
                let range = spec.operand_range(cx, body, op, n as usize);
                range.map(|number| body.value_type(body.operand(op, number))).collect()
            }
            ValueGroup::Result(n) => {
                let range = spec.result_range(cx, body, op, n as usize);
                range.map(|number| body.value_type(body.result(op, number))).collect()
            }
        }
    };
    let mut lists = groups.iter().map(types);
    lists.next().is_none_or(|first| lists.all(|list| list == first))
}

/// Whether a group may be of any type.
fn takes_anything(subject: &Subject<'_>, group: ValueGroup) -> bool {
    let value = match group {
        ValueGroup::Operand(n) => subject.spec.operands.get(n as usize),
        ValueGroup::Result(n) => subject.spec.results.get(n as usize),
    };
    value.is_some_and(|value| matches!(value.constraint.predicate, TypePredicate::Any))
}

/// The type of the first value of a group.
fn first_type(subject: &Subject<'_>, group: ValueGroup) -> Option<Type> {
    let Subject { cx, spec, body, op, .. } = *subject;
    match group {
        ValueGroup::Operand(n) => {
            let range = spec.operand_range(cx, body, op, n as usize);
            (!range.is_empty()).then(|| body.value_type(body.operand(op, range.start)))
        }
        ValueGroup::Result(n) => {
            let range = spec.result_range(cx, body, op, n as usize);
            (!range.is_empty()).then(|| body.value_type(body.result(op, range.start)))
        }
    }
}

/// The element type of a shaped type, any other type itself.
pub(super) fn element_or_self(cx: &Context, ty: Type) -> Type {
    cx.type_data(ty).element().unwrap_or(ty)
}

/// Whether shapes agree wherever they are known: all scalars, or all shaped with one rank and one
/// extent in each dimension, unknown ranks and extents agreeing with everything; scalable
/// dimensions agree with scalable ones only.
pub(super) fn shapes_compatible(cx: &Context, types: &[Type]) -> bool {
    let Some(&first) = types.first() else { return true };
    if types.iter().all(|&ty| ty == first) {
        return true;
    }
    let shaped = types.iter().filter(|ty| cx.type_data(**ty).element().is_some()).count();
    if shaped == 0 {
        return true;
    }
    if shaped < types.len() || !scalability_agrees(cx, types) {
        return false;
    }
    let shapes: Vec<&[i64]> = types.iter().filter_map(|ty| cx.type_data(*ty).shape()).collect();
    let Some(&first) = shapes.first() else { return true };
    if shapes.iter().any(|shape| shape.len() != first.len()) {
        return false;
    }
    (0..first.len()).all(|dim| {
        let mut known = shapes.iter().map(|shape| shape[dim]).filter(|extent| *extent >= 0);
        known.next().is_none_or(|first| known.all(|extent| extent == first))
    })
}

fn scalability_agrees(cx: &Context, types: &[Type]) -> bool {
    let flags = |ty: &Type| match cx.type_data(*ty) {
        TypeData::Vector { scalable, .. } if scalable.contains(&true) => Some(&**scalable),
        _ => None,
    };
    let first = flags(&types[0]);
    types.iter().all(|ty| flags(ty) == first)
}

/// Whether a vector or tensor stands for as many scalars.
pub(super) fn is_mappable(cx: &Context, ty: Type) -> bool {
    matches!(
        cx.type_data(ty),
        TypeData::Vector { .. } | TypeData::RankedTensor { .. } | TypeData::UnrankedTensor(_)
    )
}

/// A type in quotes, as messages show it.
pub(super) fn spell(cx: &Context, ty: Type) -> String {
    format!("'{}'", crate::asm::type_text(cx, ty))
}
