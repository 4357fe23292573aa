//! Declarations in Rust of what records define: a text to start a folder of a dialect with.
//!
//! What is printed is in the form of the macros of `irtool-macros`: constraints first, each once,
//! then the ops of each dialect in a module. What is not checked stands there as `Unchecked`, with
//! the C++ that it is about, or in a comment.
//!
//! Limits: types and attributes are not declared in Rust; properties that are no attributes become
//! attributes.

mod names;
mod predicates;

use crate::{Loaded, LoadedOp};
use indexmap::IndexMap;
use irtool::context::Traits;
use irtool::spec::{
    Arity, AttrConstraint, AttrPredicate, AttrSpec, Effect, EffectKind, EffectTarget, Effects,
    OpPredicate, OpSpec, OpTrait, Presence, RegionSize, Spelling, TypeConstraint, ValueGroup,
    ValueSpec,
};
use names::{Names, camel, field, quoted};
use predicates::{attr_predicate, type_predicate};
use std::fmt::Write;

/// The declarations of all ops of the files.
pub fn to_rust(loaded: &Loaded) -> String {
    let mut dialects: IndexMap<&str, Vec<&LoadedOp>> = IndexMap::new();
    for op in &loaded.ops {
        let dialect = op.spec.name.split('.').next().unwrap_or_default();
        dialects.entry(dialect).or_default().push(op);
    }
    dialects.iter().map(|(name, ops)| dialect(name, ops)).collect()
}

fn dialect(name: &str, ops: &[&LoadedOp]) -> String {
    let mut constraints = Constraints::default();
    let mut structs = Names::default();
    let mut body = String::new();
    for op in ops {
        declare(op, &mut constraints, &mut structs, &mut body);
    }
    let uses = constraints.uses();
    let constraints = constraints.text();
    format!(
        "//! The dialect `{name}`, from ODS records.\n\n{uses}{constraints}\
         #[irtool_macros::dialect(OPS)]\nmod declared {{\n    use super::*;\n    \
         use irtool_macros::op;\n{body}}}\n\npub use declared::*;\n\n\
         /// The dialect `{name}`.\n\
         pub const DIALECT: irtool::spec::Dialect = irtool::spec::Dialect {{\n    \
         name: {name:?},\n    ops: &[OPS],\n    attribute_aliases: &[],\n    \
         type_aliases: &[],\n}};\n"
    )
}

/// Constraints by what they ask.
#[derive(Default)]
struct Constraints {
    names: Names,
    types: IndexMap<String, String>,
    attrs: IndexMap<String, String>,
}

impl Constraints {
    fn of_type(&mut self, constraint: &TypeConstraint) -> String {
        let summary = &constraint.summary;
        let text = format!("{summary:?}, {}", type_predicate(&constraint.predicate, ""));
        if let Some(name) = self.types.get(&text) {
            return name.clone();
        }
        let name = self.names.unique(camel(summary));
        self.types.insert(text, name.clone());
        name
    }

    fn of_attr(&mut self, constraint: &AttrConstraint) -> String {
        let predicate = attr_predicate(&constraint.predicate);
        let storage = match (&constraint.storage, attr_predicate(&constraint.storage)) {
            (AttrPredicate::Any, _) => None,
            (_, storage) if storage == predicate => Some("itself".to_owned()),
            (_, storage) => Some(storage),
        };
        let mut text = format!("{:?}, {predicate}", constraint.summary);
        let spelling = spelling(&constraint.spelling);
        match (&storage, &spelling) {
            (Some(storage), _) => text += &format!(", stored as {storage}"),
            (None, Some(_)) => text += ", stored as Any",
            (None, None) => {}
        }
        if let Some(spelling) = spelling {
            text += &format!(", spelled ({spelling})");
        }
        if let Some(name) = self.attrs.get(&text) {
            return name.clone();
        }
        let mut base = camel(&constraint.summary);
        if !base.ends_with("Attr") && !base.ends_with("Attribute") {
            base += "Attr";
        }
        let name = self.names.unique(base);
        self.attrs.insert(text, name.clone());
        name
    }

    fn uses(&self) -> String {
        let all = || self.types.keys().chain(self.attrs.keys());
        let mut out = String::new();
        let known = [
            ("list![", "use irtool::list;\n"),
            ("FloatKind::", "use irtool::support::float::FloatKind;\n"),
            ("Cow::", "use std::borrow::Cow;\n"),
        ];
        for (text, line) in known {
            if all().any(|constraint| constraint.contains(text)) {
                out += line;
            }
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }

    fn text(&self) -> String {
        let mut out = String::new();
        for (what, list) in [("type", &self.types), ("attr", &self.attrs)] {
            if list.is_empty() {
                continue;
            }
            let _ = writeln!(out, "irtool::{what}_constraints! {{");
            for (text, name) in list {
                let _ = writeln!(out, "    {name} = {text};");
            }
            out += "}\n\n";
        }
        out
    }
}

fn spelling(spelling: &Spelling) -> Option<String> {
    let cases = |list: &[(irtool::spec::Text, i64)]| {
        let each = list.iter().map(|(name, value)| format!("{name:?} = {value}"));
        each.collect::<Vec<_>>().join(", ")
    };
    match spelling {
        Spelling::Plain => None,
        Spelling::Symbol => Some("symbol".to_owned()),
        Spelling::OptionalInteger => Some("optional".to_owned()),
        Spelling::Enum(list) => Some(format!("[{}]", cases(list))),
        Spelling::Flags(flags) => Some(format!(
            "flags {:?}, {:?}, [{}]",
            flags.keyword,
            flags.separator,
            cases(&flags.cases)
        )),
        Spelling::Bits(list) => Some(format!("bits [{}]", cases(list))),
        Spelling::Words(words) => Some(format!(
            "words {:?} of {:?}, {:?}, {}, [{}]",
            words.attr,
            words.class,
            words.separator,
            words.bracketed,
            cases(&words.cases)
        )),
    }
}

/// The names of an op's fields, by part.
struct Fields {
    operands: Vec<String>,
    attrs: Vec<String>,
    results: Vec<String>,
    regions: Vec<String>,
    successors: Vec<String>,
}

impl Fields {
    fn of(spec: &OpSpec) -> Fields {
        let mut names = Names::default();
        let mut each = |list: Vec<&str>, fallback: &str| -> Vec<String> {
            let numbered = list.into_iter().enumerate();
            let name = |(n, name): (usize, &str)| {
                names.unique(field(name).unwrap_or_else(|| format!("{fallback}_{n}")))
            };
            numbered.map(name).collect()
        };
        Fields {
            operands: each(spec.operands.iter().map(|o| &*o.name).collect(), "operand"),
            attrs: each(spec.attrs.iter().map(|a| &*a.name).collect(), "attr"),
            results: each(spec.results.iter().map(|r| &*r.name).collect(), "result"),
            regions: each(spec.regions.iter().map(|r| &*r.name).collect(), "region"),
            successors: each(spec.successors.iter().map(|s| &*s.name).collect(), "successor"),
        }
    }

    fn group(&self, group: ValueGroup) -> &str {
        match group {
            ValueGroup::Operand(n) => &self.operands[n as usize],
            ValueGroup::Result(n) => &self.results[n as usize],
        }
    }
}

fn declare(op: &LoadedOp, constraints: &mut Constraints, structs: &mut Names, out: &mut String) {
    let spec = &op.spec;
    let fields = Fields::of(spec);
    out.push('\n');
    for line in [&op.no_form].into_iter().flatten() {
        let _ = writeln!(out, "    // No format: {line}.");
    }
    for condition in &op.conditions {
        let _ = writeln!(out, "    // Not checked: {}", condition.replace('\n', " "));
    }
    let _ = writeln!(out, "    #[op(\n        {:?},", spec.name);
    for argument in arguments(op, &fields) {
        let _ = writeln!(out, "        {argument},");
    }
    let base = op.class.strip_suffix("Op").filter(|base| !base.is_empty()).unwrap_or(&op.class);
    let name = structs.unique(camel(base));
    let _ = write!(out, "    )]\n    pub struct {name}");
    let mut body = String::new();
    let mut add = |kind: &str, name: &str, field: &str, mut options: Vec<String>, ty: String| {
        if field.trim_start_matches("r#") != name {
            options.insert(0, format!("name = {name:?}"));
        }
        let options = match options.is_empty() {
            true => String::new(),
            false => format!("({})", options.join(", ")),
        };
        let _ = writeln!(body, "        #[{kind}{options}]\n        {field}: {ty},");
    };
    for (value, field) in spec.operands.iter().zip(&fields.operands) {
        let (ty, options) = value_type(value, constraints);
        add("operand", &value.name, field, options, ty);
    }
    for (attr, field) in spec.attrs.iter().zip(&fields.attrs) {
        let (ty, options) = attr_type(attr, constraints);
        add("attr", &attr.name, field, options, ty);
    }
    for (value, field) in spec.results.iter().zip(&fields.results) {
        let (ty, options) = value_type(value, constraints);
        add("result", &value.name, field, options, ty);
    }
    for (region, field) in spec.regions.iter().zip(&fields.regions) {
        let options = match region.size {
            RegionSize::Any => Vec::new(),
            RegionSize::Exactly(n) => vec![format!("exactly = {n}")],
            RegionSize::AtLeast(n) => vec![format!("at_least = {n}")],
            RegionSize::AtMost(n) => vec![format!("at_most = {n}")],
        };
        let ty = if region.variadic { "Variadic<Region>" } else { "Region" };
        add("region", &region.name, field, options, ty.to_owned());
    }
    for (successor, field) in spec.successors.iter().zip(&fields.successors) {
        let ty = if successor.variadic { "Variadic<Block>" } else { "Block" };
        add("successor", &successor.name, field, Vec::new(), ty.to_owned());
    }
    *out += &match body.is_empty() {
        true => ";\n".to_owned(),
        false => format!(" {{\n{body}    }}\n"),
    };
}

fn value_type(value: &ValueSpec, constraints: &mut Constraints) -> (String, Vec<String>) {
    let name = constraints.of_type(&value.constraint);
    match value.arity {
        Arity::One => (name, Vec::new()),
        Arity::Optional => (format!("Option<{name}>"), Vec::new()),
        Arity::Variadic => (format!("Variadic<{name}>"), Vec::new()),
        Arity::VariadicOfVariadic => (
            format!("VariadicOfVariadic<{name}>"),
            vec![format!("segments = {:?}", value.segments)],
        ),
    }
}

fn attr_type(attr: &AttrSpec, constraints: &mut Constraints) -> (String, Vec<String>) {
    let name = constraints.of_attr(&attr.constraint);
    match &attr.presence {
        Presence::Required => (name, Vec::new()),
        Presence::Optional => (format!("Option<{name}>"), Vec::new()),
        Presence::OptionalAs(text) => {
            (format!("Option<{name}>"), vec![format!("elided = {}", quoted(text))])
        }
        Presence::Default(text) => (name, vec![format!("default = {}", quoted(text))]),
    }
}

/// The arguments of `#[op(...)]` after the name.
fn arguments(op: &LoadedOp, fields: &Fields) -> Vec<String> {
    let spec = &op.spec;
    let mut out = Vec::new();
    let traits: Vec<String> = spec.traits.iter().filter_map(|t| op_trait(op, t, fields)).collect();
    if !traits.is_empty() {
        out.push(format!("traits({})", traits.join(", ")));
    }
    if !spec.interfaces.is_empty() {
        out.push(format!("interfaces({})", spec.interfaces.join(", ")));
    }
    match &spec.effects {
        Effects::Unknown | Effects::Function(_) => {}
        Effects::Opaque => out.push("effects(opaque)".to_owned()),
        Effects::Static(list) => {
            let each: Vec<String> = list.iter().map(|e| effect(e, fields)).collect();
            out.push(format!("effects({})", each.join(", ")));
        }
    }
    if !spec.format.is_empty() {
        out.push(format!("format = {}", quoted(&spec.format)));
    }
    if !spec.result_names.is_empty() {
        let names: Vec<String> = spec.result_names.iter().map(|name| quoted(name)).collect();
        out.push(format!("result_names({})", names.join(", ")));
    }
    out
}

fn effect(effect: &Effect, fields: &Fields) -> String {
    let kind = match effect.kind {
        EffectKind::Read => "read",
        EffectKind::Write => "write",
        EffectKind::Allocate => "allocate",
        EffectKind::Free => "free",
    };
    match effect.target {
        EffectTarget::Everything => kind.to_owned(),
        EffectTarget::Operand(n) => format!("{kind}({})", fields.operands[n as usize]),
        EffectTarget::Result(n) => format!("{kind}({})", fields.results[n as usize]),
    }
}

fn op_trait(op: &LoadedOp, op_trait: &OpTrait, fields: &Fields) -> Option<String> {
    let groups = |list: &[ValueGroup]| {
        list.iter().map(|group| fields.group(*group)).collect::<Vec<_>>().join(", ")
    };
    Some(match op_trait {
        OpTrait::Plain(bits) => plain(*bits)?.to_owned(),
        OpTrait::HasParent(names) => {
            let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
            format!("HasParent({})", names.join(", "))
        }
        OpTrait::ImplicitTerminator(name) => format!("ImplicitTerminator({})", quoted(name)),
        OpTrait::Predicate(summary, predicate) => match predicate {
            OpPredicate::SameType(list) => format!("AllTypesMatch({})", groups(list)),
            OpPredicate::SameElementType(list) => format!("AllElementTypesMatch({})", groups(list)),
            OpPredicate::SameShape(list) => format!("AllShapesMatch({})", groups(list)),
            OpPredicate::SameRank(list) => format!("AllRanksMatch({})", groups(list)),
            OpPredicate::Relation(_, derived, from) => {
                let known = op.relations.iter().find(|(known, _)| *known == **summary)?;
                if known.1.is_empty() {
                    return None;
                }
                let (derived, from) = (fields.group(*derived), fields.group(*from));
                format!("TypesMatch({}, {}, {derived}, {from})", quoted(summary), known.1)
            }
            OpPredicate::Holds(_) | OpPredicate::HoldsInPlace(_) => return None,
        },
        OpTrait::CastBy(_) => "Cast".to_owned(),
        // The others are named as they are written.
        other => format!("{other:?}"),
    })
}

/// The name of a trait that is bits only.
fn plain(bits: Traits) -> Option<&'static str> {
    let known = [
        (OpTrait::Pure, "Pure"),
        (OpTrait::NoMemoryEffect, "NoMemoryEffect"),
        (OpTrait::AlwaysSpeculatable, "AlwaysSpeculatable"),
        (OpTrait::RecursivelySpeculatable, "RecursivelySpeculatable"),
        (OpTrait::RecursiveMemoryEffects, "RecursiveMemoryEffects"),
        (OpTrait::Commutative, "Commutative"),
        (OpTrait::ReturnLike, "ReturnLike"),
        (OpTrait::SymbolUser, "SymbolUser"),
        (OpTrait::AutomaticAllocationScope, "AutomaticAllocationScope"),
        (OpTrait::AffineScope, "AffineScope"),
        (OpTrait::HasParallelRegion, "HasParallelRegion"),
        (OpTrait::InferTypes, "InferTypes"),
        (OpTrait::FunctionLike, "FunctionLike"),
        (OpTrait::Call, "Call"),
        (OpTrait::Cast, "Cast"),
        (OpTrait::RegionBranch, "RegionBranch"),
        (OpTrait::ElementwiseMappable, "ElementwiseMappable"),
    ];
    known.iter().find(|(known, _)| known.bits() == bits).map(|(_, name)| *name)
}
