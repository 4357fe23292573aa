//! What the program knows of an op by hand, when the records speak of the same op.
//!
//! Records say nothing of what is C++: functions that formats name, verifiers, what an op passes
//! to its successors. A program that declares an op of the same name and shape has them in Rust,
//! and they stay in force. An op of another shape (another release, say) gets none of them: they
//! count on the parts that they were written for.

use irtool::spec::{Effects, OpPredicate, OpSpec, OpTrait};

/// Whether both have the same parts in the same order.
fn same_shape(a: &OpSpec, b: &OpSpec) -> bool {
    let attrs = |spec: &OpSpec| -> Vec<String> {
        spec.attrs.iter().map(|attr| attr.name.to_string()).collect()
    };
    a.operands.len() == b.operands.len()
        && a.results.len() == b.results.len()
        && a.operands
            .iter()
            .zip(b.operands.iter())
            .all(|(a, b)| (&a.name, a.arity) == (&b.name, b.arity))
        && a.results
            .iter()
            .zip(b.results.iter())
            .all(|(a, b)| (&a.name, a.arity) == (&b.name, b.arity))
        && attrs(a) == attrs(b)
        && a.regions.len() == b.regions.len()
        && a.regions
            .iter()
            .zip(b.regions.iter())
            .all(|(a, b)| (&a.name, a.variadic) == (&b.name, b.variadic))
        && a.successors.len() == b.successors.len()
        && a.successors
            .iter()
            .zip(b.successors.iter())
            .all(|(a, b)| (&a.name, a.variadic) == (&b.name, b.variadic))
}

/// Adds to `spec` what `known` has by hand; takes what it answers off the list of what is not
/// checked.
pub(crate) fn inherit(spec: &mut OpSpec, known: &OpSpec, unchecked: &mut Vec<String>) {
    if !same_shape(spec, known) {
        return;
    }
    spec.assembly = known.assembly;
    spec.verify = known.verify;
    spec.verify_regions = known.verify_regions;
    spec.result_names = known.result_names.clone();
    if matches!(spec.effects, Effects::Opaque) {
        spec.effects = known.effects.clone();
    }
    for (own, known) in spec.successors.to_mut().iter_mut().zip(known.successors.iter()) {
        own.operands = known.operands;
    }
    for (own, known) in spec.attrs.to_mut().iter_mut().zip(known.attrs.iter()) {
        if own.native.is_some() {
            own.clone_from(known);
        }
    }
    let traits = spec.traits.to_mut();
    for known in known.traits.iter() {
        match known {
            OpTrait::CastBy(_) => {
                if let Some(cast) = traits.iter_mut().find(|t| t.bits() == known.bits()) {
                    cast.clone_from(known);
                }
            }
            OpTrait::Predicate(
                summary,
                OpPredicate::Holds(_) | OpPredicate::HoldsInPlace(_) | OpPredicate::Relation(..),
            ) => {
                if let Some(at) = unchecked.iter().position(|text| text == summary) {
                    unchecked.remove(at);
                    traits.push(known.clone());
                }
            }
            _ => {}
        }
    }
}
