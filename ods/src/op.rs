//! Ops: from a record to an [`OpSpec`].

use crate::attr::{attr, property};
use crate::cpp::normal;
use crate::form;
use crate::predicate::Converter;
use crate::records::{Arg, Record, Result};
use crate::traits::{self, Traits};
use irtool::spec::{
    Arity, AttrSpec, Effect, EffectKind, EffectTarget, Effects, OpSpec, RegionSize, RegionSpec,
    Resource, SuccessorOperands, SuccessorSpec, Text, TypeConstraint, ValueGroup, ValueSpec,
};
use std::borrow::Cow;

/// An op as the records have it.
#[derive(Clone, Debug)]
pub(crate) struct Op {
    pub spec: OpSpec,
    /// Why a format that the records have cannot be used.
    pub no_form: Option<String>,
    /// Conditions over several parts that are not checked.
    pub unchecked: Vec<String>,
    /// Whether C++ checks more.
    pub verifier: bool,
    /// The C++ class.
    pub class: String,
    /// Relations by summary, with their path in Rust.
    pub relations: Vec<(String, &'static str)>,
}

/// Something done to a part.
type Decorated<'a> = (Record<'a>, ValueGroup);

/// Reads an op; `known` is the declaration of that name that the program has.
pub(crate) fn op<'a>(
    record: Record<'a>,
    known: Option<&OpSpec>,
    converter: &Converter<'a>,
) -> Result<Op> {
    let dialect = record.def("opDialect")?.text("name")?;
    let name = format!("{dialect}.{}", record.text("opName")?);
    let mut spec = OpSpec::new(Text::Owned(name));
    spec.summary = Text::Owned(record.text_or_empty("summary").trim().to_owned());
    spec.description = Text::Owned(record.text_or_empty("description").to_owned());
    let mut decorated = Vec::new();
    arguments(record, &mut spec, &mut decorated, converter)?;
    results(record, &mut spec, &mut decorated, converter)?;
    spec.regions = regions(record)?.into();
    spec.successors = successors(record)?.into();
    let group = |name: &str| {
        let number = |n: usize| u16::try_from(n).ok();
        let operand = spec.operand_group(name).and_then(number).map(ValueGroup::Operand);
        operand.or_else(|| spec.result_group(name).and_then(number).map(ValueGroup::Result))
    };
    let traits = traits::traits(record, converter, &group)?;
    spec.effects = effects(record, &traits, &decorated)?;
    spec.traits = traits.list.into();
    spec.interfaces = traits.interfaces.into();
    spec.result_names = result_names(record, &spec)?.into();
    let text = record.text_or_empty("assemblyFormat");
    spec.format = Text::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut unchecked = traits.unchecked;
    if let Some(known) = known {
        crate::inherit::inherit(&mut spec, known, &mut unchecked);
    }
    let no_form = if spec.assembly.is_some_and(|assembly| assembly.print.is_some()) {
        None
    } else if traits.unknown_terminator {
        Some("its terminator is not defined in the records".to_owned())
    } else if spec.format.is_empty() {
        record.flag("hasCustomAssemblyFormat").then(|| "its form is C++".to_owned())
    } else {
        form::missing(&spec, &converter.classes)
    };
    if no_form.is_some() {
        spec.format = Text::Borrowed("");
    }
    Ok(Op {
        verifier: (record.flag("hasVerifier") && spec.verify.is_none())
            || (record.flag("hasRegionVerifier") && spec.verify_regions.is_none()),
        class: crate::cpp::op_class(record.name).to_owned(),
        relations: traits.relations,
        spec,
        no_form,
        unchecked,
    })
}

/// A part's constraint, with what is said about the part.
struct Part<'a> {
    constraint: Record<'a>,
    name: &'a str,
    decorators: Vec<Record<'a>>,
}

fn parts<'a>(op: Record<'a>, field: &str) -> Result<Vec<Part<'a>>> {
    let mut parts = Vec::new();
    for (arg, name) in op.dag(field)? {
        let Arg::Def(record) = arg else {
            return Err(op.error(format_args!("`{name}` in `{field}` is no record")));
        };
        let (constraint, decorators) = match record.is_a("OpVariable") {
            true => (record.def("constraint")?, record.defs("decorators")?),
            false => (record, Vec::new()),
        };
        parts.push(Part { constraint, name, decorators });
    }
    if parts.len() > usize::from(u16::MAX) {
        return Err(op.error(format_args!("too many parts in `{field}`")));
    }
    Ok(parts)
}

fn arguments<'a>(
    op: Record<'a>,
    spec: &mut OpSpec,
    decorated: &mut Vec<Decorated<'a>>,
    converter: &Converter<'a>,
) -> Result<()> {
    let mut operands: Vec<ValueSpec> = Vec::new();
    let mut attrs: Vec<AttrSpec> = Vec::new();
    for part in parts(op, "arguments")? {
        let constraint = part.constraint;
        if constraint.is_a("TypeConstraint") {
            let group = ValueGroup::Operand(operands.len() as u16);
            decorated.extend(part.decorators.into_iter().map(|record| (record, group)));
            operands.push(value(constraint, part.name, converter)?);
        } else if constraint.is_a("Property") {
            attrs.push(property(constraint, part.name)?);
        } else if constraint.is_a("Attr") {
            if !constraint.is_a("DerivedAttr") {
                attrs.push(attr(constraint, part.name, converter)?);
            }
        } else {
            let name = part.name;
            return Err(op.error(format_args!(
                "argument `{name}` is neither operand, attribute nor property"
            )));
        }
    }
    spec.operands = operands.into();
    spec.attrs = attrs.into();
    Ok(())
}

fn results<'a>(
    op: Record<'a>,
    spec: &mut OpSpec,
    decorated: &mut Vec<Decorated<'a>>,
    converter: &Converter<'a>,
) -> Result<()> {
    let mut results: Vec<ValueSpec> = Vec::new();
    for part in parts(op, "results")? {
        let group = ValueGroup::Result(results.len() as u16);
        decorated.extend(part.decorators.into_iter().map(|record| (record, group)));
        results.push(value(part.constraint, part.name, converter)?);
    }
    spec.results = results.into();
    Ok(())
}

fn value<'a>(record: Record<'a>, name: &str, converter: &Converter<'a>) -> Result<ValueSpec> {
    let (mut arity, mut segments) = (Arity::One, "");
    let mut base = record;
    for record in record.chain("baseType")? {
        base = record;
        let own = |class: &str| record.classes().rev().take(2).any(|known| known == class);
        if own("VariadicOfVariadic") {
            arity = Arity::VariadicOfVariadic;
            segments = record.text("segmentAttrName")?;
        } else if own("Variadic") {
            if arity == Arity::One {
                arity = Arity::Variadic;
            }
        } else if own("Optional") {
            arity = Arity::Optional;
        } else {
            break;
        }
    }
    let constraint = TypeConstraint {
        summary: Text::Owned(base.text_or_empty("summary").to_owned()),
        predicate: converter.of_type(base)?,
    };
    Ok(ValueSpec {
        name: Text::Owned(name.to_owned()),
        constraint: Cow::Owned(constraint),
        arity,
        segments: Text::Owned(segments.to_owned()),
    })
}

fn regions(op: Record<'_>) -> Result<Vec<RegionSpec>> {
    let region = |part: Part<'_>| {
        let summary = part.constraint.text_or_empty("summary");
        let count = summary.strip_prefix("region with ").and_then(|s| s.strip_suffix(" blocks"));
        let number = |text: &str| text.parse::<u32>().ok();
        let size = count.and_then(|count| {
            let least = count.strip_prefix("at least ").and_then(number).map(RegionSize::AtLeast);
            let most = count.strip_prefix("at most ").and_then(number).map(RegionSize::AtMost);
            least.or(most).or_else(|| number(count).map(RegionSize::Exactly))
        });
        let variadic = part.constraint.is_a("VariadicRegion");
        let mut spec = RegionSpec::new("", size.unwrap_or(RegionSize::Any), variadic);
        spec.name = Text::Owned(part.name.to_owned());
        spec
    };
    Ok(parts(op, "regions")?.into_iter().map(region).collect())
}

fn successors(op: Record<'_>) -> Result<Vec<SuccessorSpec>> {
    let successor = |part: Part<'_>| SuccessorSpec {
        name: Text::Owned(part.name.to_owned()),
        variadic: part.constraint.is_a("VariadicSuccessor"),
        operands: SuccessorOperands::Unknown,
    };
    Ok(parts(op, "successors")?.into_iter().map(successor).collect())
}

/// Names of result groups, which ops with several suggest for their results.
fn result_names<'a>(op: Record<'a>, spec: &OpSpec) -> Result<Vec<Text>> {
    let names: Vec<Text> = spec.results.iter().map(|group| group.name.clone()).collect();
    if names.len() < 2 || names.iter().all(|name| name.is_empty()) {
        return Ok(Vec::new());
    }
    let by_hand = traits::flat(op)?.into_iter().any(|record| {
        let interface = record.text_or_empty("cppInterfaceName");
        interface.ends_with("OpAsmOpInterface")
    });
    Ok(if by_hand { Vec::new() } else { names })
}

/// What an op does to memory.
fn effects(op: Record<'_>, traits: &Traits, decorated: &[Decorated<'_>]) -> Result<Effects> {
    if !traits.effects || traits.no_effects {
        return Ok(Effects::Unknown);
    }
    if traits.effects_by_hand {
        return Ok(Effects::Opaque);
    }
    let mut found = Vec::new();
    for record in traits::flat(op)?.into_iter().filter(|t| t.is_a("MemoryEffects")) {
        for item in record.defs("effects")? {
            found.extend(effect(item, EffectTarget::Everything)?);
        }
    }
    for (record, group) in decorated.iter().filter(|(record, _)| record.is_a("MemoryEffect")) {
        let target = match group {
            ValueGroup::Operand(n) => EffectTarget::Operand(*n),
            ValueGroup::Result(n) => EffectTarget::Result(*n),
        };
        found.extend(effect(*record, target)?);
    }
    Ok(if found.is_empty() { Effects::Opaque } else { Effects::Static(found.into()) })
}

/// An effect. Which memory is not said here for other resources than the default: the default may
/// overlap with every other.
fn effect(record: Record<'_>, target: EffectTarget) -> Result<Option<Effect>> {
    let name = normal(record.text("effect")?);
    let kind = match name.rsplit("::").next().unwrap_or_default() {
        "Read" => EffectKind::Read,
        "Write" => EffectKind::Write,
        "Allocate" => EffectKind::Allocate,
        "Free" => EffectKind::Free,
        _ => return Err(record.error(format_args!("unknown effect `{name}`"))),
    };
    Ok(Some(Effect { kind, target, resource: Resource::DEFAULT }))
}
