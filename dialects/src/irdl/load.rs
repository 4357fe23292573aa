//! Dialects from their definitions: what `--irdl-file` registers.
//!
//! ```text
//! irdl.dialect ──┬── irdl.type, irdl.attribute ──> spec::ParameterizedSymbol  ──┐
//!                └── irdl.operation ──────────────> spec::OpSpec ──────────────┴──> DialectInfo
//! ```
//!
//! The values in a definition become numbers of a `ConstraintSet`, one an op that constrains.
//! Constants are kept as text, since the dialects are used in other contexts than that of the
//! definitions.
//!
//! Invariants: the module is verified; what is registered refers to nothing of its context.
//! Limits: C++ predicates cannot be checked; whatever meets one is reported.

use super::assembly::{Variadicity, variadicities};
use super::verify::{is, names, symbol_name, without_sigil};
use crate::subject::property;
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, DialectInfo, Failed};
use irtool::ir::{Body, Op, Value};
use irtool::spec::{
    Arity, ConstrainedGroup, ConstrainedRegion, Constraint, ConstraintSet, Kind, OpSpec,
    Parameterized, ParameterizedSymbol, RegionSize, RegionSpec, Sort, TypeConstraint,
    TypePredicate, ValueSpec,
};
use irtool::verify::{Report, Scope, Site};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// The kinds of types that are known by name.
const TYPES: &[&str] = &[
    "builtin.bf16",
    "builtin.complex",
    "builtin.f128",
    "builtin.f16",
    "builtin.f32",
    "builtin.f4E2M1FN",
    "builtin.f64",
    "builtin.f6E2M3FN",
    "builtin.f6E3M2FN",
    "builtin.f80",
    "builtin.f8E3M4",
    "builtin.f8E4M3",
    "builtin.f8E4M3B11FNUZ",
    "builtin.f8E4M3FN",
    "builtin.f8E4M3FNUZ",
    "builtin.f8E5M2",
    "builtin.f8E5M2FNUZ",
    "builtin.f8E8M0FNU",
    "builtin.function",
    "builtin.graph",
    "builtin.index",
    "builtin.integer",
    "builtin.memref",
    "builtin.none",
    "builtin.opaque",
    "builtin.tensor",
    "builtin.tf32",
    "builtin.tuple",
    "builtin.unranked_memref",
    "builtin.unranked_tensor",
    "builtin.vector",
    "irdl.attribute",
    "irdl.region",
];

/// The kinds of attributes that are known by name.
const ATTRIBUTES: &[&str] = &[
    "builtin.affine_map",
    "builtin.array",
    "builtin.call_site_loc",
    "builtin.dense_array",
    "builtin.dense_int_or_fp_elements",
    "builtin.dense_resource_elements",
    "builtin.dense_string_elements",
    "builtin.dictionary",
    "builtin.distinct",
    "builtin.file_line_range",
    "builtin.float",
    "builtin.fused_loc",
    "builtin.integer",
    "builtin.integer_set",
    "builtin.name_loc",
    "builtin.opaque",
    "builtin.opaque_loc",
    "builtin.sparse_elements",
    "builtin.strided_layout",
    "builtin.string",
    "builtin.symbol_ref",
    "builtin.type",
    "builtin.unit",
    "builtin.unknown_loc",
    "irdl.variadicity",
    "irdl.variadicity_array",
];

/// A definition of a dialect, and the body that is its own.
struct Found<'a> {
    name: &'a str,
    /// Its ops, in order.
    ops: Vec<Op>,
    body: &'a Body,
}

/// Whether a definition, by dialect and name, is one of a type.
type Sorts<'a> = HashMap<(&'a str, &'a str), Sort>;

/// The dialects that a verified module defines.
///
/// # Errors
/// What is wrong is in the report.
pub fn load(
    cx: &Context,
    module: &Body,
    report: &mut Report<'_>,
) -> Result<Vec<DialectInfo>, Failed> {
    let found = dialects(cx, module);
    if !found.iter().all(|dialect| alternatives_are_distinct(cx, dialect)) {
        let site = Site { cx, scope: &Scope::top(module), op: module.root() };
        report.error(&site, "any_of constraints are not in the correct form")?;
    }
    for Found { name, body, .. } in &found {
        if cx.is_dialect_registered(cx.identifier(name)) {
            let site = Site { cx, scope: &Scope::top(body), op: body.root() };
            let words = format!("a dialect with namespace '{name}' has already been registered");
            report.error(&site, words)?;
        }
    }
    let mut sorts = Sorts::new();
    for dialect in &found {
        for (op, sort) in
            dialect.ops.iter().filter_map(|op| Some((*op, sort_of(cx, dialect, *op)?)))
        {
            if let Some(name) = symbol_name(cx, dialect.body, op) {
                sorts.insert((dialect.name, name), sort);
            }
        }
    }
    let mut infos: Vec<(DialectInfo, Parameterized)> = Vec::new();
    let mut place = |name: &str| match infos.iter().position(|(info, _)| info.name == name) {
        Some(place) => place,
        None => {
            infos.push((DialectInfo::new(name), Parameterized::default()));
            infos.len() - 1
        }
    };
    let places: Vec<usize> = found.iter().map(|dialect| place(dialect.name)).collect();
    for wanted in [Sort::Type, Sort::Attribute] {
        for (dialect, place) in found.iter().zip(&places) {
            let ops = dialect.ops.iter().filter(|op| sort_of(cx, dialect, **op) == Some(wanted));
            for &op in ops {
                let definition = definition(&Reader { cx, dialect, sorts: &sorts }, op, report)?;
                infos[*place].1.0.push(definition);
            }
        }
    }
    for (dialect, place) in found.iter().zip(&places) {
        for &op in dialect.ops.iter().filter(|op| is(cx, dialect.body, **op, "irdl.operation")) {
            let spec = operation(&Reader { cx, dialect, sorts: &sorts }, op, report)?;
            infos[*place].0.ops.push(Arc::new(spec));
        }
    }
    let finish = |(info, table)| DialectInfo { parameters: Some(Arc::new(table)), ..info };
    Ok(infos.into_iter().map(finish).collect())
}

/// All definitions of dialects, in order.
fn dialects<'a>(cx: &'a Context, module: &'a Body) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    let mut waiting = vec![(module, module.root())];
    while let Some((body, op)) = waiting.pop() {
        let (body, op) = match body.child(op) {
            Some(child) => (child, child.root()),
            None => (body, op),
        };
        if is(cx, body, op, "irdl.dialect") {
            if let Some(name) = symbol_name(cx, body, op) {
                found.push(Found { name, ops: children(body, op), body });
            }
            continue;
        }
        waiting.extend(children(body, op).into_iter().rev().map(|op| (body, op)));
    }
    found
}

fn children(body: &Body, op: Op) -> Vec<Op> {
    let blocks = body.regions(op).iter().flat_map(|region| body.blocks(*region));
    blocks.flat_map(|block| body.ops(block)).collect()
}

fn sort_of(cx: &Context, dialect: &Found<'_>, op: Op) -> Option<Sort> {
    match cx.op_info(dialect.body.name(op)).name_bytes() {
        b"irdl.type" => Some(Sort::Type),
        b"irdl.attribute" => Some(Sort::Attribute),
        _ => None,
    }
}

/// No alternative of an `irdl.any_of` accepts everything, and no two of them speak of parameters
/// of one definition.
fn alternatives_are_distinct(cx: &Context, dialect: &Found<'_>) -> bool {
    dialect.ops.iter().all(|op| alternatives_in(cx, dialect.body, *op))
}

/// What is known of a value that is a constraint: whether it accepts everything, and of which
/// definitions' parameters it speaks.
#[derive(Clone, Default)]
struct Bases {
    everything: bool,
    parametric: BTreeSet<Attribute>,
}

fn alternatives_in(cx: &Context, body: &Body, definition: Op) -> bool {
    let mut known: HashMap<Value, Bases> = HashMap::new();
    for op in children(body, definition) {
        let Some(value) = body.results(op).next() else { continue };
        let of = |value| known.get(&value).cloned().unwrap_or_default();
        let bases = match cx.op_info(body.name(op)).name_bytes() {
            b"irdl.any" => Bases { everything: true, ..Bases::default() },
            b"irdl.parametric" => {
                let base = property(cx, body, op, "base_type");
                Bases { everything: false, parametric: base.into_iter().collect() }
            }
            b"irdl.all_of" => body.operands(op).next().map(of).unwrap_or_default(),
            b"irdl.any_of" => {
                let mut all = Bases::default();
                for other in body.operands(op).map(of) {
                    if other.everything || !all.parametric.is_disjoint(&other.parametric) {
                        return false;
                    }
                    all.parametric.extend(other.parametric);
                }
                all
            }
            _ => Bases::default(),
        };
        known.insert(value, bases);
    }
    true
}

/// Reads definitions of one dialect.
struct Reader<'a> {
    cx: &'a Context,
    dialect: &'a Found<'a>,
    sorts: &'a Sorts<'a>,
}

/// The constraints of a definition, and which values stand for them.
struct Constraints {
    list: Vec<Constraint>,
    words: Vec<String>,
    numbers: HashMap<Value, usize>,
}

impl Constraints {
    fn number(&self, value: Value) -> usize {
        *self.numbers.get(&value).expect("the verifier has seen what defines it")
    }
}

impl<'a> Reader<'a> {
    fn property(&self, op: Op, name: &str) -> Option<Attribute> {
        property(self.cx, self.dialect.body, op, name)
    }

    fn text(&self, op: Op, name: &str) -> Option<String> {
        let value = self.cx.string_value(self.property(op, name)?)?;
        Some(self.cx.str(value).into_owned())
    }

    /// The constraints that stand in a definition.
    fn constraints(&self, definition: Op, report: &mut Report<'_>) -> Result<Constraints, Failed> {
        let body = self.dialect.body;
        let mut constraints =
            Constraints { list: Vec::new(), words: Vec::new(), numbers: HashMap::new() };
        let constrains =
            |op: &Op| body.num_results(*op) == 1 && !is(self.cx, body, *op, "irdl.region");
        let ops: Vec<Op> = children(body, definition).into_iter().filter(constrains).collect();
        for (number, &op) in ops.iter().enumerate() {
            constraints.numbers.insert(body.result(op, 0), number);
        }
        for op in ops {
            let constraint = self.constraint(op, &constraints, report)?;
            constraints.list.push(constraint);
        }
        constraints.words = in_words(&constraints.list);
        Ok(constraints)
    }

    fn constraint(
        &self,
        op: Op,
        known: &Constraints,
        report: &mut Report<'_>,
    ) -> Result<Constraint, Failed> {
        let body = self.dialect.body;
        let numbers = || Cow::Owned(body.operands(op).map(|value| known.number(value)).collect());
        Ok(match self.cx.op_info(body.name(op)).name_bytes() {
            b"irdl.is" => {
                let expected = self.property(op, "expected").ok_or(Failed)?;
                Constraint::Is(attribute_text(self.cx, expected).into())
            }
            b"irdl.base" => match self.property(op, "base_ref") {
                Some(reference) => Constraint::Base(self.referenced(reference)?),
                None => Constraint::Base(self.named(op, report)?),
            },
            b"irdl.parametric" => {
                let reference = self.property(op, "base_type").ok_or(Failed)?;
                Constraint::Parametric(self.referenced(reference)?, numbers())
            }
            b"irdl.any_of" => Constraint::AnyOf(numbers()),
            b"irdl.all_of" => Constraint::AllOf(numbers()),
            b"irdl.any" => Constraint::Any,
            _ => Constraint::Unchecked(self.text(op, "pred").unwrap_or_default().into()),
        })
    }

    /// The definition that a symbol names: the dialect and the name are the last two parts.
    fn referenced(&self, reference: Attribute) -> Result<Kind, Failed> {
        let cx = self.cx;
        let AttrData::SymbolRef { root, nested } = cx.attr_data(reference) else {
            return Err(Failed);
        };
        let (name, before) = nested.split_last().ok_or(Failed)?;
        let (dialect, name) = (cx.str(*before.last().unwrap_or(root)), cx.str(*name));
        let sort = *self.sorts.get(&(&*dialect, &*name)).ok_or(Failed)?;
        let name = without_sigil(&name, sort).to_owned().into();
        Ok(Kind { sort, dialect: dialect.into_owned().into(), name })
    }

    /// The kind that `irdl.base` names.
    fn named(&self, op: Op, report: &mut Report<'_>) -> Result<Kind, Failed> {
        let text = self.text(op, "base_name").ok_or(Failed)?;
        let (sort, known, what) = match text.strip_prefix('!') {
            Some(_) => (Sort::Type, TYPES, "type"),
            None => (Sort::Attribute, ATTRIBUTES, "attribute"),
        };
        let name = &text[1..];
        if !known.contains(&name) {
            let site = Site { cx: self.cx, scope: &Scope::top(self.dialect.body), op };
            report.error(&site, format!("no registered {what} with name {text}"))?;
        }
        let (dialect, name) = name.split_once('.').ok_or(Failed)?;
        Ok(Kind { sort, dialect: dialect.to_owned().into(), name: name.to_owned().into() })
    }

    /// The op of this name in a definition.
    fn part(&self, definition: Op, name: &str) -> Option<Op> {
        let body = self.dialect.body;
        children(body, definition).into_iter().find(|op| is(self.cx, body, *op, name))
    }

    /// The operands or results of an op: as they are checked, and as they are described.
    fn groups(
        &self,
        definition: Op,
        part: &str,
        known: &Constraints,
    ) -> (Vec<ConstrainedGroup>, Vec<ValueSpec>) {
        let Some(op) = self.part(definition, part) else { return Default::default() };
        let arities = self.property(op, "variadicity");
        let arities = arities.map(|list| variadicities(self.cx, list)).unwrap_or_default();
        let names = names(self.cx, self.property(op, "names"));
        let values = self.dialect.body.operands(op);
        let groups = values.zip(arities).zip(names).map(|((value, arity), name)| {
            let arity = match arity {
                Variadicity::Single => Arity::One,
                Variadicity::Optional => Arity::Optional,
                Variadicity::Variadic => Arity::Variadic,
            };
            let constraint = known.number(value);
            let summary = known.words[constraint].clone().into();
            let described = ValueSpec {
                name: self.cx.str(name).into_owned().into(),
                constraint: Cow::Owned(TypeConstraint { summary, predicate: TypePredicate::Any }),
                arity,
                segments: Cow::Borrowed(""),
            };
            (ConstrainedGroup { arity, constraint }, described)
        });
        groups.unzip()
    }

    fn regions(
        &self,
        definition: Op,
        known: &Constraints,
    ) -> (Vec<ConstrainedRegion>, Vec<RegionSpec>) {
        let Some(op) = self.part(definition, "irdl.regions") else { return Default::default() };
        let body = self.dialect.body;
        let names = names(self.cx, self.property(op, "names"));
        let regions = body.operands(op).zip(names).filter_map(|(value, name)| {
            let region = body.defining_op(value)?;
            let arguments = self.property(region, "constrainedArguments").map(|_| {
                Cow::Owned(body.operands(region).map(|value| known.number(value)).collect())
            });
            let blocks = self.property(region, "numberOfBlocks");
            let blocks = blocks.and_then(|blocks| match self.cx.attr_data(blocks) {
                AttrData::Integer { value, .. } => value.to_i64()?.try_into().ok(),
                _ => None,
            });
            let described = RegionSpec {
                name: self.cx.str(name).into_owned().into(),
                ..RegionSpec::new("", blocks.map_or(RegionSize::Any, RegionSize::Exactly), false)
            };
            Some((ConstrainedRegion { arguments, blocks }, described))
        });
        regions.unzip()
    }
}

fn definition(
    reader: &Reader<'_>,
    op: Op,
    report: &mut Report<'_>,
) -> Result<ParameterizedSymbol, Failed> {
    let Reader { cx, dialect, .. } = *reader;
    let constraints = reader.constraints(op, report)?;
    let parameters = match reader.part(op, "irdl.parameters") {
        Some(part) => dialect.body.operands(part).map(|value| constraints.number(value)).collect(),
        None => Vec::new(),
    };
    let name = symbol_name(cx, dialect.body, op).ok_or(Failed)?;
    let sort = sort_of(cx, dialect, op).ok_or(Failed)?;
    Ok(ParameterizedSymbol {
        kind: Kind {
            sort,
            dialect: dialect.name.to_owned().into(),
            name: without_sigil(name, sort).to_owned().into(),
        },
        set: ConstraintSet { constraints: constraints.list.into(), ..ConstraintSet::default() },
        parameters,
    })
}

fn operation(reader: &Reader<'_>, op: Op, report: &mut Report<'_>) -> Result<OpSpec, Failed> {
    let Reader { cx, dialect, .. } = *reader;
    let constraints = reader.constraints(op, report)?;
    let (operands, operand_specs) = reader.groups(op, "irdl.operands", &constraints);
    let (results, result_specs) = reader.groups(op, "irdl.results", &constraints);
    let (regions, region_specs) = reader.regions(op, &constraints);
    let mut attrs: Vec<(Cow<'static, str>, usize)> = Vec::new();
    if let Some(part) = reader.part(op, "irdl.attributes") {
        let names = names(cx, reader.property(part, "attributeValueNames"));
        for (name, value) in names.into_iter().zip(dialect.body.operands(part)) {
            let name = cx.str(name).into_owned();
            if !attrs.iter().any(|(known, _)| *known == name) {
                attrs.push((name.into(), constraints.number(value)));
            }
        }
    }
    let name = symbol_name(cx, dialect.body, op).ok_or(Failed)?;
    let set = ConstraintSet {
        constraints: constraints.list.into(),
        operands: operands.into(),
        results: results.into(),
        attrs: attrs.into(),
        regions: regions.into(),
    };
    Ok(OpSpec {
        operands: operand_specs.into(),
        results: result_specs.into(),
        regions: region_specs.into(),
        variables: Some(Cow::Owned(set)),
        ..OpSpec::new(format!("{}.{name}", dialect.name).into())
    })
}

/// Constraints in words; those that would need too many are called by what they are.
fn in_words(list: &[Constraint]) -> Vec<String> {
    let kind = |kind: &Kind| {
        let sigil = if kind.sort == Sort::Type { '!' } else { '#' };
        format!("{sigil}{}.{}", kind.dialect, kind.name)
    };
    let mut words: Vec<String> = Vec::new();
    for constraint in list {
        // What a constraint speaks of stands before it.
        let all = |numbers: &[usize], between: &str| {
            let each: Vec<&str> = numbers.iter().map(|number| words[*number].as_str()).collect();
            each.join(between)
        };
        let text = match constraint {
            Constraint::Any => "anything".to_owned(),
            Constraint::Is(text) => text.to_string(),
            Constraint::Base(base) => kind(base),
            Constraint::Parametric(base, numbers) => {
                format!("{}<{}>", kind(base), all(numbers, ", "))
            }
            Constraint::AnyOf(numbers) => all(numbers, " or "),
            Constraint::AllOf(numbers) => all(numbers, " and "),
            Constraint::Unchecked(_) => "a C++ predicate".to_owned(),
        };
        let short = text.len() <= MOST_WORDS;
        words.push(if short { text } else { "a combination of constraints".to_owned() });
    }
    words
}

/// The most bytes in the description of a constraint.
const MOST_WORDS: usize = 200;
