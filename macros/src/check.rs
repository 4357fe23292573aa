//! What a declaration must not say, beyond its grammar.

use crate::declaration::Declaration;
use crate::field::{Arity, Field, Kind};
use crate::options::Trait;
use syn::{Error, Result};

/// The declaration makes sense.
pub fn check(op: &Declaration) -> Result<()> {
    names_differ(op)?;
    groups_can_be_told_apart(op, 0, "AttrSizedOperandSegments", "SameVariadicOperandSize")?;
    groups_can_be_told_apart(op, 2, "AttrSizedResultSegments", "SameVariadicResultSize")?;
    only_the_last_is_variadic(op)?;
    sizes_are_declared(op)?;
    let results = op.fields.iter().filter(|field| field.kind_order() == 2).count();
    if let Some(extra) = op.options.result_names.get(results) {
        let words = format!("a name for a result, of which there are {results}");
        return Err(Error::new(extra.span(), words));
    }
    crate::spec::check_format(op)
}

/// Whether the declaration lists a trait of this name.
pub fn has_trait(op: &Declaration, name: &str) -> bool {
    op.options.traits.iter().any(|t| matches!(t, Trait::Plain(ident) if ident == name))
}

/// No two parts have one name.
fn names_differ(op: &Declaration) -> Result<()> {
    for (number, field) in op.fields.iter().enumerate() {
        let earlier = &op.fields[..number];
        if !field.name.is_empty() && earlier.iter().any(|other| other.name == field.name) {
            let words = format!("another part is called `{}`, too", field.name);
            return Err(Error::new(field.ident.span(), words));
        }
    }
    Ok(())
}

fn arity(field: &Field) -> Arity {
    match field.kind {
        Kind::Operand { arity, .. } | Kind::Result { arity, .. } => arity,
        _ => Arity::One,
    }
}

/// Of several groups of any number, something says which values are whose: a trait, or constraints
/// with variables, which have sizes of their own.
fn groups_can_be_told_apart(op: &Declaration, kind: u8, sized: &str, same: &str) -> Result<()> {
    let groups = op.fields.iter().filter(|field| field.kind_order() == kind);
    let mut variable = groups.filter(|field| arity(field) != Arity::One);
    let second = variable.nth(1);
    match second {
        Some(field)
            if op.options.variables.is_none() && !has_trait(op, sized) && !has_trait(op, same) =>
        {
            let words = format!(
                "nothing tells this group from another of any number: the op needs `{sized}` or \
                 `{same}`"
            );
            Err(Error::new(field.ident.span(), words))
        }
        _ => Ok(()),
    }
}

/// Regions and successors are told apart by number.
fn only_the_last_is_variadic(op: &Declaration) -> Result<()> {
    let variadic = |field: &Field| match field.kind {
        Kind::Region { variadic, .. } | Kind::Successor { variadic, .. } => variadic,
        _ => false,
    };
    for pair in op.fields.windows(2) {
        if variadic(&pair[0]) && pair[0].kind_order() == pair[1].kind_order() {
            let words = "only the last one may be `Variadic`";
            return Err(Error::new(pair[0].ident.span(), words));
        }
    }
    Ok(())
}

/// The attribute that holds the sizes of groups of groups is one.
fn sizes_are_declared(op: &Declaration) -> Result<()> {
    for field in &op.fields {
        let Kind::Operand { segments, .. } = &field.kind else { continue };
        let known =
            op.fields.iter().any(|other| other.kind_order() == 1 && other.name == *segments);
        if !segments.is_empty() && !known {
            let words = format!("no attribute is called `{segments}`");
            return Err(Error::new(field.ident.span(), words));
        }
    }
    Ok(())
}
