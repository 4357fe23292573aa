//! Presence of inherent attributes and constraints on them.

use super::{Outcome, Subject};
use crate::context::Attribute;
use crate::spec::{AttrSpec, Presence};

/// "requires attribute 'value'": required attributes in the order of their names.
pub(super) fn presence(subject: &Subject<'_>) -> Outcome {
    let required = |attr: &&AttrSpec| attr.presence == Presence::Required;
    let missing = |attr: &&AttrSpec| find(subject, &attr.name).is_none();
    let first = subject.spec.attrs.iter().filter(required).filter(missing).min_by_key(|a| &a.name);
    match first {
        Some(attr) => Err(format!("requires attribute '{}'", attr.name).into()),
        None => Ok(()),
    }
}

/// "attribute 'x' failed to satisfy constraint: ...", in declaration order.
pub(super) fn constraints(subject: &Subject<'_>) -> Outcome {
    for attr in subject.spec.attrs.iter() {
        if let Some(value) = find(subject, &attr.name)
            && !attr.constraint.accepts(subject.cx, value)
        {
            let (name, summary) = (&attr.name, &attr.constraint.summary);
            let what = if attr.native.is_some() { "property" } else { "attribute" };
            let words = format!("{what} '{name}' failed to satisfy constraint: {summary}");
            return Err(words.into());
        }
    }
    Ok(())
}

fn find(subject: &Subject<'_>, name: &str) -> Option<Attribute> {
    let name = subject.cx.find_identifier(name)?;
    let mut properties = subject.own.properties(subject.root).iter();
    properties.find(|attr| attr.name == name).map(|attr| attr.value)
}
