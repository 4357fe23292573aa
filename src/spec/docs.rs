//! The reference of a dialect as Markdown, from the declarations of its ops.
//!
//! One page a dialect: a table of ops, then a section for each with what is declared of it. Ops
//! are sorted by name; nothing on the page depends on anything but the declarations.

use super::{
    Arity, AttrSpec, Effect, EffectKind, EffectTarget, Effects, OpPredicate, OpSpec, OpTrait,
    Presence, RegionKind, RegionSize, RegionSpec, Resource, SuccessorOperands, SuccessorSpec,
    ValueSpec,
};
use crate::context::{DialectInfo, OpDefinition, Traits};
use crate::sync::Arc;
use std::fmt::Write;

/// The page of a dialect.
pub fn dialect_page(dialect: &DialectInfo) -> String {
    let definitions: Vec<Arc<dyn OpDefinition>> = dialect.all_ops().collect();
    let mut ops: Vec<&OpSpec> =
        definitions.iter().filter_map(|op| op.as_any().downcast_ref()).collect();
    ops.sort_by(|a, b| a.name.cmp(&b.name));
    let mut page = format!("# The `{}` dialect\n", dialect.name);
    if ops.is_empty() {
        page += "\nIt declares no ops.\n";
        return page;
    }
    page += "\n| Op | Operands | Results | Form |\n|---|---|---|---|\n";
    for op in &ops {
        let anchor: String = op.name.chars().filter(|c| *c != '.').collect();
        let form = if has_custom_form(op) { "custom" } else { "generic" };
        let (operands, results) = (names(&op.operands), names(&op.results));
        line(
            &mut page,
            format_args!("| [`{}`](#{anchor}) | {operands} | {results} | {form} |", op.name),
        );
    }
    for op in ops {
        section(&mut page, op);
    }
    page
}

/// Appends a line; writing to memory cannot fail.
fn line(page: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = writeln!(page, "{text}");
}

fn has_custom_form(op: &OpSpec) -> bool {
    !op.format.is_empty() || is_by_hand(op)
}

fn is_by_hand(op: &OpSpec) -> bool {
    op.assembly.is_some_and(|assembly| assembly.print.is_some())
}

fn names(groups: &[ValueSpec]) -> String {
    let each: Vec<String> = groups.iter().map(|group| code(&group.name)).collect();
    each.join(", ")
}

/// A name as code, or a dash for none.
fn code(name: &str) -> String {
    if name.is_empty() { "–".to_owned() } else { format!("`{name}`") }
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn section(page: &mut String, op: &OpSpec) {
    line(page, format_args!("\n## `{}`", op.name));
    for text in [&op.summary, &op.description] {
        if !text.trim().is_empty() {
            line(page, format_args!("\n{}", text.trim()));
        }
    }
    if is_by_hand(op) {
        line(page, format_args!("\nIts custom form is read and printed by hand."));
    } else if op.format.is_empty() {
        line(page, format_args!("\nIt has no custom form."));
    } else {
        line(page, format_args!("\n```text\n{} {}\n```", op.name, op.format.trim()));
    }
    traits(page, op);
    line(page, format_args!("\nEffects: {}.", effects(op)));
    values(page, "Operand", &op.operands);
    attributes(page, &op.attrs);
    values(page, "Result", &op.results);
    regions(page, &op.regions);
    successors(page, op);
}

fn traits(page: &mut String, op: &OpSpec) {
    let (predicates, others): (Vec<&OpTrait>, Vec<&OpTrait>) =
        op.traits.iter().partition(|t| matches!(t, OpTrait::Predicate(..)));
    let mut list: Vec<String> = others.iter().flat_map(|t| trait_names(t)).collect();
    list.extend(op.interfaces.iter().map(|name| format!("`{name}`")));
    list.sort();
    list.dedup();
    if !list.is_empty() {
        line(page, format_args!("\nTraits: {}.", list.join(", ")));
    }
    let checks: Vec<String> = predicates
        .iter()
        .filter_map(|t| match t {
            OpTrait::Predicate(summary, predicate) => Some(predicate_words(summary, predicate)),
            _ => None,
        })
        .collect();
    if !checks.is_empty() {
        line(page, format_args!("\nWhat must hold:\n"));
        for check in checks {
            line(page, format_args!("- {check}"));
        }
    }
}

fn predicate_words(summary: &str, predicate: &OpPredicate) -> String {
    let by_hand = matches!(
        predicate,
        OpPredicate::Holds(_) | OpPredicate::HoldsInPlace(_) | OpPredicate::Relation(..)
    );
    if summary.is_empty() && by_hand { "a check in Rust".to_owned() } else { summary.to_owned() }
}

fn trait_names(op_trait: &OpTrait) -> Vec<String> {
    let list = |names: &[super::Text]| {
        let each: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        each.join(", ")
    };
    let plain = |bits: Traits| {
        let pure = Traits::ALWAYS_SPECULATABLE | Traits::NO_MEMORY_EFFECT;
        let (name, rest) = match bits.contains(pure) {
            true => (Some("`Pure`".to_owned()), bits - pure),
            false => (None, bits),
        };
        // What is done to memory is said elsewhere.
        let rest = rest - Traits::MEMORY_EFFECTS - Traits::NO_MEMORY_EFFECT;
        name.into_iter().chain(rest.iter_names().map(|(name, _)| camel(name))).collect()
    };
    match op_trait {
        OpTrait::Plain(bits) => plain(*bits),
        OpTrait::HasParent(names) => vec![format!("`HasParent` ({})", list(names))],
        OpTrait::ImplicitTerminator(name) => vec![format!("`ImplicitTerminator` (`{name}`)")],
        OpTrait::SameVariadicOperandSize => vec!["`SameVariadicOperandSize`".to_owned()],
        OpTrait::SameVariadicResultSize => vec!["`SameVariadicResultSize`".to_owned()],
        OpTrait::DeclarableSymbol => vec!["`Symbol`".to_owned()],
        OpTrait::Elementwise => vec!["`Elementwise`".to_owned()],
        OpTrait::CastBy(_) => vec!["`Cast`".to_owned()],
        OpTrait::Predicate(..) => Vec::new(),
        other => plain(other.bits()),
    }
}

/// `SAME_TYPE_OPERANDS` as `SameTypeOperands`, as code.
fn camel(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_owned() + &rest.to_lowercase()
    };
    format!("`{}`", name.split('_').map(word).collect::<String>())
}

fn effects(op: &OpSpec) -> String {
    let nested = op.has_trait(Traits::RECURSIVE_MEMORY_EFFECTS);
    let own = match &op.effects {
        Effects::Unknown if op.has_trait(Traits::NO_MEMORY_EFFECT) => "none".to_owned(),
        Effects::Unknown if nested => return "those of the ops nested in it".to_owned(),
        Effects::Unknown => "not known".to_owned(),
        Effects::Opaque => "anything may happen".to_owned(),
        Effects::Function(_) => "they depend on the op".to_owned(),
        Effects::Static(list) if list.is_empty() => "none".to_owned(),
        Effects::Static(list) => {
            let each: Vec<String> = list.iter().map(|effect| effect_words(op, effect)).collect();
            each.join(", ")
        }
    };
    if nested { format!("{own}, and those of the ops nested in it") } else { own }
}

fn effect_words(op: &OpSpec, effect: &Effect) -> String {
    let verb = match effect.kind {
        EffectKind::Read => "reads",
        EffectKind::Write => "writes",
        EffectKind::Allocate => "allocates",
        EffectKind::Free => "frees",
    };
    let target = match effect.target {
        EffectTarget::Everything => String::new(),
        EffectTarget::Operand(n) => format!(" {}", code(&op.operands[n as usize].name)),
        EffectTarget::Result(n) => format!(" {}", code(&op.results[n as usize].name)),
    };
    match effect.resource {
        Resource::DEFAULT if target.is_empty() => format!("{verb} memory"),
        Resource::DEFAULT => format!("{verb}{target}"),
        Resource(name) => format!("{verb}{target} ({})", name.trim_matches(['<', '>'])),
    }
}

fn values(page: &mut String, what: &str, groups: &[ValueSpec]) {
    if groups.is_empty() {
        return;
    }
    line(page, format_args!("\n| {what} | Type |\n|---|---|"));
    for group in groups {
        let many = match group.arity {
            Arity::One => "",
            Arity::Optional => "optional ",
            Arity::Variadic => "variadic of ",
            Arity::VariadicOfVariadic => "variadic of variadic of ",
        };
        let summary = cell(&group.constraint.summary);
        line(page, format_args!("| {} | {many}{summary} |", code(&group.name)));
    }
}

fn attributes(page: &mut String, attrs: &[AttrSpec]) {
    if attrs.is_empty() {
        return;
    }
    line(page, format_args!("\n| Attribute | Constraint | Where absent |\n|---|---|---|"));
    for attr in attrs {
        let absent = match &attr.presence {
            Presence::Required => "an error".to_owned(),
            Presence::Optional | Presence::OptionalAs(_) => "left out".to_owned(),
            Presence::Default(text) => format!("`{}`", cell(text)),
        };
        let summary = cell(&attr.constraint.summary);
        line(page, format_args!("| {} | {summary} | {absent} |", code(&attr.name)));
    }
}

fn regions(page: &mut String, regions: &[RegionSpec]) {
    if regions.is_empty() {
        return;
    }
    line(page, format_args!("\n| Region | Blocks |\n|---|---|"));
    for region in regions {
        let blocks = match region.size {
            RegionSize::Any => "any number".to_owned(),
            RegionSize::Exactly(n) => n.to_string(),
            RegionSize::AtLeast(n) => format!("at least {n}"),
            RegionSize::AtMost(n) => format!("at most {n}"),
        };
        let kind = if region.kind == RegionKind::Graph { ", in no order" } else { "" };
        let many = if region.variadic { "each of any number: " } else { "" };
        line(page, format_args!("| {} | {many}{blocks}{kind} |", code(&region.name)));
    }
}

fn successors(page: &mut String, op: &OpSpec) {
    if op.successors.is_empty() {
        return;
    }
    line(page, format_args!("\n| Successor | Is passed |\n|---|---|"));
    for SuccessorSpec { name, variadic, operands } in op.successors.iter() {
        let operand = |n: u16| code(&op.operands[n as usize].name);
        let passed = match operands {
            SuccessorOperands::Unknown => "nothing that is declared".to_owned(),
            SuccessorOperands::Group(n) => operand(*n),
            SuccessorOperands::Nested(n) => format!("one group of {} each", operand(*n)),
        };
        let many = if *variadic { "any number: " } else { "" };
        line(page, format_args!("| {} | {many}{passed} |", code(name)));
    }
}
