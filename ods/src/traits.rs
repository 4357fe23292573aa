//! Traits, interfaces and predicates over several parts of an op.

use crate::cpp::{normal, split};
use crate::predicate::Converter;
use crate::records::{DEPTH, Record, Result};
use irtool::spec::relations as relation;
use irtool::spec::{List, OpPredicate, OpTrait, Relation, Text, ValueGroup};

/// Traits that are what they are called.
const PLAIN: &[(&str, OpTrait)] = &[
    ("OpTrait::IsCommutative", OpTrait::Commutative),
    ("OpTrait::IsTerminator", OpTrait::Terminator),
    ("OpTrait::AttrSizedOperandSegments", OpTrait::AttrSizedOperandSegments),
    ("OpTrait::AttrSizedResultSegments", OpTrait::AttrSizedResultSegments),
    ("OpTrait::SameVariadicOperandSize", OpTrait::SameVariadicOperandSize),
    ("OpTrait::SameVariadicResultSize", OpTrait::SameVariadicResultSize),
    ("OpTrait::SameTypeOperands", OpTrait::SameTypeOperands),
    ("OpTrait::SameOperandsAndResultType", OpTrait::SameOperandsAndResultType),
    ("OpTrait::SameOperandsElementType", OpTrait::SameOperandsElementType),
    ("OpTrait::SameOperandsAndResultElementType", OpTrait::SameOperandsAndResultElementType),
    ("OpTrait::SameOperandsShape", OpTrait::SameOperandsShape),
    ("OpTrait::SameOperandsAndResultShape", OpTrait::SameOperandsAndResultShape),
    ("OpTrait::SameOperandsAndResultRank", OpTrait::SameOperandsAndResultRank),
    ("OpTrait::Elementwise", OpTrait::Elementwise),
    ("OpTrait::ResultsBroadcastableShape", OpTrait::ResultsBroadcastableShape),
    ("OpTrait::IsInvolution", OpTrait::Involution),
    ("OpTrait::IsIdempotent", OpTrait::Idempotent),
    ("OpTrait::SingleBlock", OpTrait::SingleBlock),
    ("OpTrait::NoTerminator", OpTrait::NoTerminator),
    ("OpTrait::NoRegionArguments", OpTrait::NoRegionArguments),
    ("OpTrait::IsIsolatedFromAbove", OpTrait::IsolatedFromAbove),
    ("OpTrait::SymbolTable", OpTrait::SymbolTable),
    ("OpTrait::ConstantLike", OpTrait::ConstantLike),
    ("OpTrait::ReturnLike", OpTrait::ReturnLike),
    ("OpTrait::HasRecursiveMemoryEffects", OpTrait::RecursiveMemoryEffects),
    ("OpTrait::AutomaticAllocationScope", OpTrait::AutomaticAllocationScope),
    ("OpTrait::AffineScope", OpTrait::AffineScope),
    ("OpTrait::HasParallelRegion", OpTrait::HasParallelRegion),
    ("OpTrait::HasOnlyGraphRegion", OpTrait::GraphRegion),
    ("OpTrait::AlwaysSpeculatableImplTrait", OpTrait::AlwaysSpeculatable),
    ("OpTrait::RecursivelySpeculatableImplTrait", OpTrait::RecursivelySpeculatable),
    ("SymbolUserOpInterface::Trait", OpTrait::SymbolUser),
    ("InferTypeOpInterface::Trait", OpTrait::InferTypes),
    ("FunctionOpInterface::Trait", OpTrait::FunctionLike),
    ("CallOpInterface::Trait", OpTrait::Call),
    ("CastOpInterface::Trait", OpTrait::Cast),
    ("BranchOpInterface::Trait", OpTrait::Branch),
    ("RegionBranchOpInterface::Trait", OpTrait::RegionBranch),
];

/// What together makes an op apply to vectors and tensors as it does to their elements.
const MAPPABLE: [&str; 4] = [
    "OpTrait::Elementwise",
    "OpTrait::Scalarizable",
    "OpTrait::Vectorizable",
    "OpTrait::Tensorizable",
];

/// What is implied by the shape of an op, or stands for something else that is read.
const IMPLIED: &[&str] = &[
    "BytecodeOpInterface::Trait",
    "MemoryEffectOpInterface::Trait",
    "ConditionallySpeculatable::Trait",
    "OpTrait::InferTypeOpAdaptor",
];

/// Relations between two types, by the C++ that makes the one from the other.
const RELATIONS: &[(&str, Relation, &str)] = &[
    ("getI1SameShape($_self)", relation::BOOL_OF, "irtool::spec::relations::BOOL_OF"),
    ("getUnaryOpResultType($_self)", relation::BOOL_OF, "irtool::spec::relations::BOOL_OF"),
    (
        "cast<ShapedType>($_self).clone( IntegerType::get($_self.getContext(), 1))",
        relation::BOOL_OF,
        "irtool::spec::relations::BOOL_OF",
    ),
    ("$_self", relation::SAME, "irtool::spec::relations::SAME"),
    ("cast<Type>($_self)", relation::SAME, "irtool::spec::relations::SAME"),
    (
        "cast<ComplexType>($_self).getElementType()",
        relation::ELEMENT_OF,
        "irtool::spec::relations::ELEMENT_OF",
    ),
    (
        "cast<MemRefType>($_self).getElementType()",
        relation::ELEMENT_OF,
        "irtool::spec::relations::ELEMENT_OF",
    ),
    (
        "cast<TensorType>($_self).getElementType()",
        relation::ELEMENT_OF,
        "irtool::spec::relations::ELEMENT_OF",
    ),
    (
        "cast<VectorType>($_self).getElementType()",
        relation::ELEMENT_OF,
        "irtool::spec::relations::ELEMENT_OF",
    ),
    (
        "cast<ShapedType>($_self).getElementType()",
        relation::ELEMENT_OF,
        "irtool::spec::relations::ELEMENT_OF",
    ),
    (
        "cast<PointerType>($_self).getPointeeType()",
        relation::INNER_OF,
        "irtool::spec::relations::INNER_OF",
    ),
    (
        "cast<spirv::PointerType>($_self).getPointeeType()",
        relation::INNER_OF,
        "irtool::spec::relations::INNER_OF",
    ),
    (
        "cast<spirv::SampledImageType>($_self).getImageType()",
        relation::INNER_OF,
        "irtool::spec::relations::INNER_OF",
    ),
    (
        "cast<ValueType>($_self).getValueType()",
        relation::INNER_OF,
        "irtool::spec::relations::INNER_OF",
    ),
    (
        "cast<LValueType>($_self).getValueType()",
        relation::INNER_OF,
        "irtool::spec::relations::INNER_OF",
    ),
    (
        "cast<gpu::MMAMatrixType>($_self).getElementType()",
        relation::INNER_OF,
        "irtool::spec::relations::INNER_OF",
    ),
    (
        "emitc::PointerType::get(cast<emitc::LValueType>($_self).getValueType())",
        crate::relations::POINTER_TO_INNER,
        "",
    ),
    (
        "emitc::LValueType::get(cast<emitc::PointerType>($_self).getPointee())",
        crate::relations::LVALUE_OF_INNER,
        "",
    ),
    (
        "getElementTypeOrSelf($_self)",
        relation::ELEMENT_OR_SELF_OF,
        "irtool::spec::relations::ELEMENT_OR_SELF_OF",
    ),
];

/// Traits of an op with what is said beside them.
#[derive(Default)]
pub(crate) struct Traits {
    pub list: Vec<OpTrait>,
    pub interfaces: Vec<Text>,
    /// Summaries of conditions that are not checked.
    pub unchecked: Vec<String>,
    /// Relations by summary, with their path in Rust; empty for those that have none.
    pub relations: Vec<(String, &'static str)>,
    /// Whether regions end in an op that is not known.
    pub unknown_terminator: bool,
    /// Whether there are memory effects to be looked up.
    pub effects: bool,
    /// Whether there are none.
    pub no_effects: bool,
    /// Whether C++ says what they are.
    pub effects_by_hand: bool,
}

/// The traits of an op, lists of traits taken apart.
pub(crate) fn flat<'a>(op: Record<'a>) -> Result<Vec<Record<'a>>> {
    fn add<'a>(record: Record<'a>, depth: usize, out: &mut Vec<Record<'a>>) -> Result<()> {
        if depth == 0 || out.len() > 10_000 {
            return Err(record.error("no end to its `traits`"));
        }
        for item in record.defs("traits")? {
            match item.is_a("TraitList") {
                true => add(item, depth - 1, out)?,
                false => out.push(item),
            }
        }
        Ok(())
    }
    let mut out = Vec::new();
    add(op, DEPTH, &mut out)?;
    Ok(out)
}

/// Reads the traits of an op; `group` finds operands and results by name.
pub(crate) fn traits<'a>(
    op: Record<'a>,
    converter: &Converter<'a>,
    group: &dyn Fn(&str) -> Option<ValueGroup>,
) -> Result<Traits> {
    let mut out = Traits::default();
    let records = flat(op)?;
    let cpp: Vec<String> = records.iter().map(|t| cpp_name(*t)).collect();
    let mappable = MAPPABLE.iter().all(|name| cpp.iter().any(|known| known == name));
    let mut seen: Vec<&str> = Vec::new();
    for (record, cpp) in records.iter().zip(&cpp) {
        if record.is_a("PredOpTrait") {
            if let Some(found) = predicate(op, *record, converter, group, &mut out)? {
                out.list.push(found);
            }
            continue;
        }
        if cpp.ends_with("MemoryEffectOpInterface::Trait")
            || cpp == "MemoryEffectOpInterface::Trait"
        {
            effects(*record, &mut out)?;
        }
        if seen.contains(&cpp.as_str()) {
            continue;
        }
        seen.push(cpp);
        if let Some((_, known)) = PLAIN.iter().find(|(name, _)| name == cpp) {
            out.list.push(known.clone());
        } else if MAPPABLE.contains(&cpp.as_str()) {
            if mappable && cpp == MAPPABLE[1] {
                out.list.push(OpTrait::ElementwiseMappable);
            }
        } else if let Some(inner) = between(cpp, "OpTrait::HasParent<", ">::Impl") {
            let parents = split(inner).into_iter().map(|class| op_name(op, class, converter));
            match parents.collect::<Option<Vec<Text>>>() {
                Some(parents) => out.list.push(OpTrait::HasParent(parents.into())),
                None => out.unchecked.push(cpp.clone()),
            }
        } else if let Some(inner) =
            between(cpp, "OpTrait::SingleBlockImplicitTerminator<", ">::Impl")
        {
            match op_name(op, inner, converter) {
                Some(name) => out.list.push(OpTrait::ImplicitTerminator(name)),
                None => {
                    out.list.push(OpTrait::SingleBlock);
                    out.unchecked.push(cpp.clone());
                    out.unknown_terminator = true;
                }
            }
        } else if cpp == "SymbolOpInterface::Trait" {
            out.list.push(symbol(op)?);
        } else if let Some(name) = cpp.strip_suffix("::Trait")
            && !IMPLIED.contains(&cpp.as_str())
        {
            let short = name.rsplit("::").next().unwrap_or(name);
            out.interfaces.push(Text::Owned(short.to_owned()));
        }
    }
    Ok(out)
}

/// What C++ calls a trait.
fn cpp_name(record: Record<'_>) -> String {
    let (space, name) = (record.text_or_empty("cppNamespace"), record.text_or_empty("trait"));
    if name.is_empty() { String::new() } else { normal(&format!("{space}::{name}")) }
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.strip_prefix(before)?.strip_suffix(after)
}

/// An op's full name, from its class, if any file defines that.
fn op_name<'a>(op: Record<'a>, class: &str, converter: &Converter<'a>) -> Option<Text> {
    let found = converter.classes.op(class, op.text_or_empty("cppNamespace"));
    if found.is_none() {
        converter.notes.add(op, format!("not defined in the records: the op `{class}`"));
    }
    found.map(|name| Text::Owned(name.to_owned()))
}

fn symbol(op: Record<'_>) -> Result<OpTrait> {
    use crate::records::Arg;
    let names = op.dag("arguments")?;
    let optional = names.iter().any(|(arg, name)| match arg {
        Arg::Def(record) => *name == "sym_name" && record.is_a("OptionalAttr"),
        Arg::Text(_) => false,
    });
    let code = op.text_or_empty("extraClassDeclaration");
    Ok(match (optional, code.contains("isDeclaration() { return isExternal(); }")) {
        (true, _) => OpTrait::OptionalSymbol,
        (_, true) => OpTrait::DeclarableSymbol,
        _ => OpTrait::Symbol,
    })
}

fn effects(record: Record<'_>, out: &mut Traits) -> Result<()> {
    out.effects = true;
    if record.is_a("DeclareOpInterfaceMethods") || !record.is_a("SideEffectsTraitBase") {
        out.effects_by_hand = true;
    } else if record.defs("effects")?.is_empty() && !out.no_effects {
        out.no_effects = true;
        let speculatable = |t: &OpTrait| t.bits() == OpTrait::AlwaysSpeculatable.bits();
        match out.list.iter().position(speculatable) {
            Some(number) => out.list[number] = OpTrait::Pure,
            None => out.list.push(OpTrait::NoMemoryEffect),
        }
    }
    Ok(())
}

/// A condition that some parts are alike.
type Matching = fn(List<ValueGroup>) -> OpPredicate;

/// A condition over several parts.
fn predicate<'a>(
    op: Record<'a>,
    record: Record<'a>,
    converter: &Converter<'a>,
    group: &dyn Fn(&str) -> Option<ValueGroup>,
    out: &mut Traits,
) -> Result<Option<OpTrait>> {
    let summary = record.text_or_empty("summary");
    let kinds: [(&str, Matching); 4] = [
        ("AllTypesMatch", OpPredicate::SameType),
        ("AllElementTypesMatch", OpPredicate::SameElementType),
        ("AllShapesMatch", OpPredicate::SameShape),
        ("AllRanksMatch", OpPredicate::SameRank),
    ];
    let made = |predicate| Some(OpTrait::Predicate(Text::Owned(summary.to_owned()), predicate));
    if let Some((_, kind)) = kinds.iter().find(|(class, _)| record.is_a(class)) {
        let values = record.texts("values")?;
        if let Some(groups) = values.iter().map(|name| group(name)).collect::<Option<Vec<_>>>() {
            return Ok(made(kind(groups.into())));
        }
    } else if record.is_a("TypesMatchWith") {
        let transformer = normal(record.text("transformer")?);
        let known = RELATIONS.iter().find(|(text, ..)| *text == transformer);
        let ends = (group(record.text("lhs")?), group(record.text("rhs")?));
        if let (Some((_, relation, path)), (Some(from), Some(derived))) = (known, ends) {
            out.relations.push((summary.to_owned(), path));
            return Ok(made(OpPredicate::Relation(*relation, derived, from)));
        }
    }
    converter.notes.unchecked(op, summary);
    out.unchecked.push(summary.to_owned());
    Ok(None)
}
