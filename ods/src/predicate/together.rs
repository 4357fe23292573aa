//! Putting predicates together: all of them, or any of them.
//!
//! What is put together the same way is taken apart first, equal ones stay once, and what cannot be
//! checked comes last.

use irtool::spec::{AttrPredicate, TypePredicate};
use std::fmt::Debug;

/// A predicate that can be put together of others.
pub(super) trait Predicate: Clone + Debug {
    /// What everything satisfies.
    const ANY: Self;
    fn is_unchecked(&self) -> bool;
    /// The parts, if it is all of them.
    fn all(&self) -> Option<&[Self]>;
    /// The parts, if it is any of them.
    fn alternatives(&self) -> Option<&[Self]>;
    fn all_of(parts: Vec<Self>) -> Self;
    fn any_of(parts: Vec<Self>) -> Self;
}

/// The two kinds of predicates have the same cases.
macro_rules! predicate {
    ($kind:ident) => {
        impl Predicate for $kind {
            const ANY: Self = $kind::Any;

            fn is_unchecked(&self) -> bool {
                matches!(self, $kind::Unchecked(_))
            }

            fn all(&self) -> Option<&[Self]> {
                match self {
                    $kind::AllOf(parts) => Some(parts),
                    _ => None,
                }
            }

            fn alternatives(&self) -> Option<&[Self]> {
                match self {
                    $kind::AnyOf(parts) => Some(parts),
                    _ => None,
                }
            }

            fn all_of(parts: Vec<Self>) -> Self {
                $kind::AllOf(parts.into())
            }

            fn any_of(parts: Vec<Self>) -> Self {
                $kind::AnyOf(parts.into())
            }
        }
    };
}

predicate!(TypePredicate);
predicate!(AttrPredicate);

fn is_any<P: Predicate>(part: &P) -> bool {
    std::mem::discriminant(part) == std::mem::discriminant(&P::ANY)
}

/// What satisfies all parts.
pub(super) fn all<P: Predicate>(mut parts: Vec<P>) -> P {
    parts.retain(|part| !is_any(part));
    let mut flat = together(&parts, P::all, P::is_unchecked);
    match flat.len() {
        0 => P::ANY,
        1 => flat.remove(0),
        _ => P::all_of(flat),
    }
}

/// What satisfies one part at least.
pub(super) fn any<P: Predicate>(parts: Vec<P>) -> P {
    if let Some(free) = parts.iter().find(|part| part.is_unchecked()) {
        return free.clone();
    }
    if parts.iter().any(is_any) {
        return P::ANY;
    }
    if let [only] = &parts[..] {
        return only.clone();
    }
    let mut flat = together(&parts, P::alternatives, |_| false);
    if flat.len() == 1 { flat.remove(0) } else { P::any_of(flat) }
}

/// The parts, and instead of those that `flatten` takes apart theirs.
fn together<P: Predicate>(
    parts: &[P],
    flatten: fn(&P) -> Option<&[P]>,
    is_last: fn(&P) -> bool,
) -> Vec<P> {
    let mut texts: Vec<String> = Vec::new();
    let mut flat = Vec::new();
    for part in parts {
        for item in flatten(part).unwrap_or(std::slice::from_ref(part)) {
            let text = format!("{item:?}");
            if !texts.contains(&text) {
                texts.push(text);
                flat.push(item.clone());
            }
        }
    }
    flat.sort_by_key(is_last);
    flat
}
