//! Dialects that files define (`--ods`), and the listing that says how far each dialect is known
//! (`--show-dialects=full`).
//!
//! How to read such files is not known here: a tool that can says so ([`Tool::with_records`]).
//!
//! [`Tool::with_records`]: super::Tool::with_records

use super::options::Options;
use super::session::Tool;
use super::source::Source;
use crate::asm::has_custom_form;
use crate::context::{Context, Registry};
use crate::spec::{AttrConstraint, OpSpec, OpTrait, TypeConstraint};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt::Write;
use std::io;

/// A registry with dialects that files define.
#[derive(Clone, Debug, Default)]
pub struct Defined {
    /// All dialects.
    pub registry: Registry,
    /// What could not be taken over, a line each.
    pub notes: Vec<String>,
    /// For ops of the files: why they are read and printed in generic form, if they are, and how
    /// many conditions over several parts are not checked.
    pub ops: BTreeMap<String, DefinedOp>,
}

/// What is known of an op beside its declaration.
#[derive(Clone, Debug, Default)]
pub struct DefinedOp {
    /// Why it has no custom form.
    pub no_form: Option<String>,
    /// Conditions that are not checked.
    pub unchecked: usize,
}

/// Reads files of records, given by name and contents, and adds what they define to a registry.
///
/// # Errors
/// What is wrong with them, with file and place.
pub type DefineFn = fn(&Registry, &[(String, Vec<u8>)]) -> Result<Defined, String>;

/// The dialects of the tool with those of the files that the options name; `None` where they name
/// none.
pub(super) fn define(tool: &Tool<'_>, options: &Options) -> Result<Option<Defined>, String> {
    if options.ods.is_empty() {
        return Ok(None);
    }
    let name = &tool.name;
    let Some(define) = tool.define else {
        return Err(format!("{name}: this tool reads no records (--ods)"));
    };
    let read = |path: &String| {
        let source = Source::input(OsStr::new(path), &mut io::empty());
        source.map(|source| (path.clone(), source.bytes().to_vec()))
    };
    let files = options.ods.iter().map(read).collect::<Result<Vec<_>, _>>();
    let files = files.map_err(|error| error.replace("input file", "records file"))?;
    let defined = define(tool.registry, &files)?;
    if options.ods_strict && !defined.notes.is_empty() {
        let lines: Vec<String> =
            defined.notes.iter().map(|note| format!("{name}: error: {note}")).collect();
        return Err(lines.join("\n"));
    }
    Ok(Some(defined))
}

/// What is counted of a dialect.
#[derive(Default)]
struct Counts {
    ops: usize,
    custom: usize,
    checked: usize,
    unchecked: usize,
}

/// The listing of all dialects; then the ops that are read and printed in generic form.
pub(super) fn listing(registry: &Registry, ops: &BTreeMap<String, DefinedOp>) -> String {
    let cx = Context::new(registry);
    let mut dialects: Vec<_> = registry.dialects().collect();
    dialects.sort_by(|a, b| a.name.cmp(&b.name));
    let mut text = format!(
        "{:<16} {:>5} {:>12} {:>8} {:>10}\n",
        "dialect", "ops", "custom form", "checked", "unchecked"
    );
    let mut generic = String::new();
    for dialect in dialects {
        let mut counts = Counts::default();
        for op in dialect.all_ops() {
            let Some(spec) = op.as_any().downcast_ref::<OpSpec>() else { continue };
            let more = ops.get(&*spec.name);
            count(spec, &mut counts);
            counts.unchecked += more.map_or(0, |more| more.unchecked);
            if has_custom_form(&cx, &spec.name) {
                counts.custom += 1;
                continue;
            }
            let why = more.and_then(|more| more.no_form.as_deref());
            let why = why.unwrap_or("no custom form is declared");
            let _ = writeln!(generic, "{}: {why}", spec.name);
        }
        let Counts { ops, custom, checked, unchecked } = counts;
        let name = &dialect.name;
        let _ = writeln!(text, "{name:<16} {ops:>5} {custom:>12} {checked:>8} {unchecked:>10}");
    }
    if !generic.is_empty() {
        let _ = write!(text, "\nOps that are read and printed in generic form:\n\n{generic}");
    }
    text
}

fn count(spec: &OpSpec, counts: &mut Counts) {
    counts.ops += 1;
    let values = spec.operands.iter().chain(spec.results.iter());
    let values = values.map(|value| of_type(&value.constraint));
    let attrs = spec.attrs.iter().map(|attr| of_attr(&attr.constraint));
    let traits = spec.traits.iter().filter_map(|op_trait| match op_trait {
        OpTrait::Predicate(..) => Some(true),
        _ => None,
    });
    for checked in values.chain(attrs).flatten().chain(traits) {
        if checked {
            counts.checked += 1;
        } else {
            counts.unchecked += 1;
        }
    }
}

/// Whether a constraint is checked; `None` where there is nothing to check.
fn of_type(constraint: &TypeConstraint) -> Option<bool> {
    if constraint.predicate.has_unchecked() {
        return Some(false);
    }
    match constraint.is_trivial() {
        true => (!constraint.summary.starts_with("any ")).then_some(false),
        false => Some(true),
    }
}

fn of_attr(constraint: &AttrConstraint) -> Option<bool> {
    if constraint.predicate.has_unchecked() {
        return Some(false);
    }
    match constraint.is_trivial() {
        true => (!constraint.summary.starts_with("any ")).then_some(false),
        false => Some(true),
    }
}
