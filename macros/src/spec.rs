//! What formats are read against: the names of an op's parts.
//!
//! The reader itself is the framework's own, compiled in here too, so that a format that does not
//! parse is an error at its literal and not when somebody first prints the op. It asks for a spec;
//! this is as much of one as it looks at.

#[allow(dead_code, reason = "only whether there is an error matters here")]
#[path = "../../src/spec/format/mod.rs"]
mod format;

use crate::declaration::Declaration;
use crate::field::{Field, Kind};
use syn::{Error, Result};

/// The parts of an op, for the reader of formats.
pub struct OpSpec {
    pub format: String,
    pub attrs: Vec<Attr>,
    pub regions: Vec<Named>,
    pub successors: Vec<Named>,
    operands: Vec<Named>,
    results: Vec<Named>,
}

/// A part of which only the name matters.
pub struct Named {
    pub name: String,
}

/// An attribute.
pub struct Attr {
    pub name: String,
    pub is_flag: bool,
    pub constraint: Constraint,
}

/// Whether an attribute stands for its presence only.
pub struct Constraint {
    pub predicate: AttrPredicate,
}

/// What there is to know of a constraint here.
pub enum AttrPredicate {
    Unit,
    Other,
}

impl OpSpec {
    pub fn operand_group(&self, name: &str) -> Option<usize> {
        self.operands.iter().position(|part| part.name == name)
    }

    pub fn result_group(&self, name: &str) -> Option<usize> {
        self.results.iter().position(|part| part.name == name)
    }
}

/// The format of an op parses and names parts that there are.
pub fn check_format(op: &Declaration) -> Result<()> {
    let Some(text) = &op.options.format else { return Ok(()) };
    let named = |order: u8| {
        let parts = op.fields.iter().filter(move |field| field.kind_order() == order);
        parts.map(|field| Named { name: field.name.clone() }).collect()
    };
    let spec = OpSpec {
        format: text.value(),
        operands: named(0),
        attrs: op.fields.iter().filter_map(attr).collect(),
        results: named(2),
        regions: named(3),
        successors: named(4),
    };
    match format::Format::read(&spec) {
        Ok(_) => Ok(()),
        Err(words) => Err(Error::new(text.span(), format!("the format is wrong: {words}"))),
    }
}

fn attr(field: &Field) -> Option<Attr> {
    let Kind::Attr { constraint, flag, .. } = &field.kind else { return None };
    let is_unit = constraint.segments.last().is_some_and(|last| last.ident == "UnitAttr");
    let predicate = if is_unit { AttrPredicate::Unit } else { AttrPredicate::Other };
    Some(Attr { name: field.name.clone(), is_flag: *flag, constraint: Constraint { predicate } })
}
