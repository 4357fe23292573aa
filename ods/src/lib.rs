//! Dialects from ODS records, at run time: a front end of `irtool::spec` for authors who have
//! their dialect in TableGen already.
//!
//! ```text
//! Dialect.td ── llvm-tblgen --dump-json ──> records ──┬── ops ──────────────> OpSpec ──┐
//!                                                     ├── types, attributes ─> forms ──┼─> Registry
//!                                                     └── enums, constraints ──────────┘
//! ```
//!
//! What records state is used: operands, results, attributes, regions, successors, traits,
//! constraints, effects, enums, formats. What they only name is C++: predicates are known by their
//! text, as far as they are written in the usual idioms; formats and verifiers that are C++ cannot
//! be known. What is left out is told ([`Loaded::notes`], [`Loaded::ops`]), never dropped silently.
//!
//! Records win over what the registry has, op by op: an op, type or attribute that a file defines
//! replaces the one of that name, others of its dialect stay. So an extension of a dialect can be
//! read alone, and a dialect that is part of the program be held against its own definition. What
//! the program has by hand for an op of the same shape stays in force (`inherit`).
//!
//! Invariants: the result depends on the contents and order of the files only; of two definitions
//! of one name the first counts. Bad files give an [`Error`] that says where.
//! Limits: the checks that C++ verifiers make are not made; properties that are no attributes are
//! kept as they are written.

mod attr;
mod cpp;
mod defs;
mod enums;
mod form;
mod inherit;
mod notes;
mod op;
mod predicate;
mod records;
mod relations;
mod rust;
mod traits;

pub use predicate::KnownType;
pub use records::{Error, Records};
pub use rust::to_rust;

use indexmap::IndexMap;
use irtool::context::{DialectInfo, OpDefinition, Registry, SymbolDefinition};
use irtool::spec::OpSpec;
use notes::Notes;
use predicate::{Classes, Converter};
use std::sync::Arc;

/// What files of records define.
#[derive(Debug)]
pub struct Loaded {
    /// The registry, with the dialects of the files.
    pub registry: Registry,
    /// What is not checked or not known, once each, with the place where it was met first.
    pub notes: Vec<String>,
    /// The ops of the files.
    pub ops: Vec<LoadedOp>,
}

/// An op of the files.
#[derive(Clone, Debug)]
pub struct LoadedOp {
    /// The declaration.
    pub spec: Arc<OpSpec>,
    /// Why it is read and printed in generic form; `None` where it is not.
    pub no_form: Option<String>,
    /// How many conditions over several parts are not checked; that of a C++ verifier is one.
    pub unchecked: usize,
    /// The C++ class.
    pub class: String,
    /// Conditions over several parts that are not checked, by summary.
    pub conditions: Vec<String>,
    /// Relations between types by summary, with their path in Rust; empty where they have none.
    relations: Vec<(String, &'static str)>,
}

/// Adds the dialects of `files` to those of `registry`; `known` are the predicates on types that
/// the program has by hand.
///
/// # Errors
/// When the files are not what `llvm-tblgen --dump-json` prints of dialect definitions.
pub fn load(files: &[Records], registry: &Registry, known: &[KnownType]) -> Result<Loaded, Error> {
    let notes = Notes::default();
    let converter = Converter::new(Classes::read(files)?, known, &notes);
    let declared = declared_ops(files, registry)?;
    let mut ops: IndexMap<String, LoadedOp> = IndexMap::new();
    for file in files {
        for record in file.all("Op")? {
            let dialect = record.def("opDialect")?.text("name")?;
            let name = format!("{dialect}.{}", record.text("opName")?);
            if ops.contains_key(&name) {
                continue;
            }
            let known = declared.get(&name).and_then(|op| op.as_any().downcast_ref::<OpSpec>());
            let made = op::op(record, known, &converter)?;
            let loaded = LoadedOp {
                spec: Arc::new(made.spec),
                no_form: made.no_form,
                unchecked: made.unchecked.len() + usize::from(made.verifier),
                class: made.class,
                relations: made.relations,
                conditions: made.unchecked,
            };
            ops.insert(name, loaded);
        }
    }
    let registry = merge(files, registry, &ops, &converter)?;
    Ok(Loaded { registry, notes: notes.lines(), ops: ops.into_values().collect() })
}

/// What the program declares of the dialects that the files speak of, by name.
fn declared_ops(
    files: &[Records],
    registry: &Registry,
) -> Result<IndexMap<String, Arc<dyn OpDefinition>>, Error> {
    let mut found = IndexMap::new();
    for file in files {
        for owner in owners(file)? {
            let info = registry.dialects().find(|info| info.name == owner);
            for op in info.iter().flat_map(|info| info.all_ops()) {
                found.entry(op.name().to_owned()).or_insert(op);
            }
        }
    }
    Ok(found)
}

fn merge<'a>(
    files: &'a [Records],
    registry: &Registry,
    ops: &IndexMap<String, LoadedOp>,
    converter: &Converter<'a>,
) -> Result<Registry, Error> {
    let mut dialects: IndexMap<&str, DialectInfo> = IndexMap::new();
    for file in files {
        let owners: Vec<&str> = owners(file)?;
        for name in owners {
            let known = registry.dialects().find(|info| info.name == name);
            let info = || known.cloned().unwrap_or_else(|| DialectInfo::new(name));
            let info = dialects.entry(name).or_insert_with(info);
            for (class, is_type) in [("AttrDef", false), ("TypeDef", true)] {
                for record in file.all(class)? {
                    if record.def("dialect")?.text("name")? == name {
                        define(info, record, is_type, converter)?;
                    }
                }
            }
            for (class, aliases) in
                [("AttrDef", &mut info.attribute_aliases), ("TypeDef", &mut info.type_aliases)]
            {
                for record in file.all(class)? {
                    let mnemonic = record.text_or_empty("mnemonic");
                    if record.def("dialect")?.text("name")? == name
                        && record.flag("genMnemonicAlias")
                        && !mnemonic.is_empty()
                        && !aliases.iter().any(|(known, _)| known == mnemonic)
                    {
                        aliases.push((mnemonic.to_owned(), mnemonic.to_owned()));
                    }
                }
            }
        }
    }
    let mut merged = registry.clone();
    for (name, mut info) in dialects {
        info.ops.retain(|op| !ops.contains_key(op.name()));
        let own = ops.iter().filter(|(op, _)| op.split('.').next() == Some(name));
        info.ops.extend(own.map(|(_, op)| op.spec.clone() as Arc<dyn OpDefinition>));
        merged.insert(info);
    }
    Ok(merged)
}

/// Adds a type or an attribute to a dialect.
fn define<'a>(
    info: &mut DialectInfo,
    record: records::Record<'a>,
    is_type: bool,
    converter: &Converter<'a>,
) -> Result<(), Error> {
    if let Ok(made) = defs::definition(record, is_type, converter)? {
        let same = |known: &Arc<dyn SymbolDefinition>| {
            known.is_type() == is_type && known.mnemonic() == made.mnemonic
        };
        if !info.definitions.iter().any(same) {
            info.definitions.push(Arc::new(made));
        }
    }
    Ok(())
}

/// The dialects that a file speaks for: those whose ops it defines; where it defines none, those
/// whose types and attributes it defines. (What else is in it comes from files that it includes.)
fn owners(file: &Records) -> Result<Vec<&str>, Error> {
    let mut owners: Vec<&str> = Vec::new();
    for record in file.all("Op")? {
        let name = record.def("opDialect")?.text("name")?;
        if !owners.contains(&name) {
            owners.push(name);
        }
    }
    if owners.is_empty() {
        for record in file.all("TypeDef")?.into_iter().chain(file.all("AttrDef")?) {
            let name = record.def("dialect")?.text("name")?;
            if !owners.contains(&name) && name != "builtin" {
                owners.push(name);
            }
        }
    }
    Ok(owners)
}
