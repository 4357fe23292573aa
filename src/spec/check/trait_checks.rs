//! What traits ask of an op.

use super::types::{element_or_self, is_mappable, shapes_compatible, spell};
use super::{Complaint, Outcome, Subject};
use crate::asm::type_text;
use crate::context::{AttrData, DYNAMIC, Diagnostic, Traits, Type};
use crate::spec::layout::segment_sizes;
use crate::spec::op::{OPERAND_SEGMENTS, RESULT_SEGMENTS};
use crate::spec::{List, OpTrait, RelationFn, Text};
use crate::support::strings;
use smallvec::SmallVec;

type Types = SmallVec<[Type; 8]>;

/// Checks one trait, regions excepted.
pub(super) fn check(op_trait: &OpTrait, subject: &Subject<'_>) -> Outcome {
    match op_trait {
        OpTrait::Terminator => terminator(subject),
        OpTrait::AttrSizedOperandSegments => {
            let (groups, total) = (subject.spec.operands.len(), subject.body.num_operands(subject.op));
            segments(subject, OPERAND_SEGMENTS, "operand", groups, total)
        }
        OpTrait::AttrSizedResultSegments => {
            let (groups, total) = (subject.spec.results.len(), subject.body.num_results(subject.op));
            segments(subject, RESULT_SEGMENTS, "result", groups, total)
        }
        OpTrait::SameTypeOperands => {
            let words = "requires all operands to have the same type";
            all_equal(operand_types(subject), words)
        }
        OpTrait::SameOperandsAndResultType => same_operands_and_result_type(subject),
        OpTrait::SameOperandsElementType => {
            needs_operands(subject)?;
            let types = operand_types(subject).map(|ty| element_or_self(subject.cx, ty));
            all_equal(types, "requires the same element type for all operands")
        }
        OpTrait::SameOperandsAndResultElementType => {
            needs_both(subject)?;
            let types = all_types(subject).map(|ty| element_or_self(subject.cx, ty));
            all_equal(types, "requires the same element type for all operands and results")
        }
        OpTrait::SameOperandsShape => {
            needs_operands(subject)?;
            let types: Types = operand_types(subject).collect();
            let fine = shapes_compatible(subject.cx, &types);
            if fine { Ok(()) } else { Err("requires the same shape for all operands".into()) }
        }
        OpTrait::SameOperandsAndResultShape => {
            needs_both(subject)?;
            let types: Types = all_types(subject).collect();
            let fine = shapes_compatible(subject.cx, &types);
            let words = "requires the same shape for all operands and results";
            if fine { Ok(()) } else { Err(words.into()) }
        }
        OpTrait::SameOperandsAndResultRank => {
            needs_both(subject)?;
            let rank = |ty| subject.cx.type_data(ty).shape().map(<[i64]>::len);
            let ranks = operand_types(subject).filter_map(rank);
            all_equal(ranks, "operands don't have matching ranks")?;
            let ranks = all_types(subject).filter_map(rank);
            all_equal(ranks, "result type has different rank than operands")
        }
        OpTrait::ResultsBroadcastableShape => broadcast(subject),
        OpTrait::Elementwise => elementwise(subject),
        OpTrait::HasParent(names) => has_parent(subject, names),
        OpTrait::SingleBlock | OpTrait::ImplicitTerminator(_) => single_block(subject),
        OpTrait::NoRegionArguments => no_region_arguments(subject),
        OpTrait::Symbol | OpTrait::DeclarableSymbol | OpTrait::OptionalSymbol => {
            check_name(op_trait, subject)?;
            check_place(op_trait, subject)
        }
        OpTrait::Branch => super::branches::branch(subject),
        OpTrait::CastBy(compatible) => cast(subject, *compatible),
        OpTrait::Plain(Traits::INFERS_RESULT_TYPES) => inferred_types(subject),
        OpTrait::Plain(_)
        | OpTrait::SameVariadicOperandSize
        | OpTrait::SameVariadicResultSize
        | OpTrait::Involution
        | OpTrait::Idempotent
        | OpTrait::NoTerminator
        | OpTrait::IsolatedFromAbove
        | OpTrait::SymbolTable
        | OpTrait::GraphRegion
        | OpTrait::ConstantLike
        // Predicates are checked with the constraints.
        | OpTrait::Predicate(..) => Ok(()),
    }
}

/// The part of [`check`] that looks at what a symbol is, and not at where it stands.
pub(super) fn check_name(op_trait: &OpTrait, subject: &Subject<'_>) -> Outcome {
    match op_trait {
        OpTrait::OptionalSymbol if !is_named(subject) => Ok(()),
        OpTrait::Symbol | OpTrait::OptionalSymbol => symbol(subject),
        OpTrait::DeclarableSymbol => {
            symbol(subject)?;
            declaration(subject)
        }
        _ => Ok(()),
    }
}

/// The rest of [`check`], for traits that look at the place of an op.
pub(super) fn check_place(op_trait: &OpTrait, subject: &Subject<'_>) -> Outcome {
    match op_trait {
        OpTrait::OptionalSymbol if !is_named(subject) => Ok(()),
        OpTrait::Symbol | OpTrait::DeclarableSymbol | OpTrait::OptionalSymbol => {
            symbol_stands_in_table(subject)
        }
        _ => check(op_trait, subject),
    }
}

/// Whether [`check`] can fail for this trait.
pub(super) fn is_checked(op_trait: &OpTrait, spec_is_same_type: bool) -> bool {
    match op_trait {
        OpTrait::Plain(Traits::INFERS_RESULT_TYPES) => spec_is_same_type,
        OpTrait::Plain(_)
        | OpTrait::SameVariadicOperandSize
        | OpTrait::SameVariadicResultSize
        | OpTrait::Involution
        | OpTrait::Idempotent
        | OpTrait::NoTerminator
        | OpTrait::IsolatedFromAbove
        | OpTrait::SymbolTable
        | OpTrait::GraphRegion
        | OpTrait::ConstantLike
        | OpTrait::Predicate(..) => false,
        _ => true,
    }
}

/// Checks what one trait asks of the regions once their contents are right.
pub(super) fn check_regions(op_trait: &OpTrait, subject: &Subject<'_>) -> Result<(), Diagnostic> {
    let OpTrait::ImplicitTerminator(wanted) = op_trait else { return Ok(()) };
    for &region in subject.own.regions(subject.root) {
        let Some(block) = subject.own.first_block(region) else { continue };
        let Some(last) = subject.own.last_op(block) else { continue };
        let found = name_of(subject, subject.own, last);
        if found == **wanted {
            continue;
        }
        let words = format!("expects regions to end with '{wanted}', found '{found}'");
        let note =
            format!("in custom textual format, the absence of terminator implies '{wanted}'");
        let diagnostic = crate::spec::op_error(subject.cx, subject.body, subject.op, &words);
        return Err(diagnostic.with_note(subject.body.location(subject.op), note));
    }
    Ok(())
}

fn name_of<'a>(
    subject: &Subject<'a>,
    body: &'a crate::ir::Body,
    op: crate::ir::Op,
) -> std::borrow::Cow<'a, str> {
    let (own, root) = crate::spec::op::own_body(body, op);
    subject.cx.op_info(own.name(root)).name()
}

fn operand_types<'a>(subject: &Subject<'a>) -> impl Iterator<Item = Type> + use<'a> {
    let body = subject.body;
    body.operands(subject.op).map(|value| body.value_type(value))
}

fn result_types<'a>(subject: &Subject<'a>) -> impl Iterator<Item = Type> + use<'a> {
    let body = subject.body;
    body.results(subject.op).map(|value| body.value_type(value))
}

fn all_types<'a>(subject: &Subject<'a>) -> impl Iterator<Item = Type> + use<'a> {
    result_types(subject).chain(operand_types(subject))
}

fn all_equal<T: PartialEq>(mut items: impl Iterator<Item = T>, words: &str) -> Outcome {
    let fine = items.next().is_none_or(|first| items.all(|item| item == first));
    if fine { Ok(()) } else { Err(words.into()) }
}

fn needs_operands(subject: &Subject<'_>) -> Outcome {
    match subject.body.num_operands(subject.op) {
        0 => Err("expected 1 or more operands, but found 0".into()),
        _ => Ok(()),
    }
}

fn needs_both(subject: &Subject<'_>) -> Outcome {
    needs_operands(subject)?;
    match subject.body.num_results(subject.op) {
        0 => Err("expected 1 or more results".into()),
        _ => Ok(()),
    }
}

/// What the shape of operands becomes when one more is broadcast with them.
fn broadcast_with(shape: &mut SmallVec<[i64; 8]>, other: &[i64]) -> Option<()> {
    for _ in shape.len()..other.len() {
        shape.insert(0, 1);
    }
    for (to, from) in shape.iter_mut().rev().zip(other.iter().rev()) {
        *to = match (*to, *from) {
            (a, b) if a == b || b == 1 => a,
            (1, b) => b,
            (DYNAMIC, known) | (known, DYNAMIC) => known,
            _ => return None,
        };
    }
    Some(())
}

/// The operands have shapes that can be broadcast together, to those of the results.
fn broadcast(subject: &Subject<'_>) -> Outcome {
    let of = |ty: Type| subject.cx.type_data(ty).shape();
    let mut operands = operand_types(subject).filter_map(of);
    let Some(first) = operands.next() else { return Ok(()) };
    let mut shape = SmallVec::<[i64; 8]>::from_slice(first);
    for other in operands {
        if broadcast_with(&mut shape, other).is_none() {
            return Err("operands don't have broadcast-compatible shapes".into());
        }
    }
    let may_be_equal = |(a, b): (&i64, &i64)| a == b || *a == DYNAMIC || *b == DYNAMIC;
    for found in result_types(subject).filter_map(of) {
        // Extents are counted from the last.
        let more = found.len().checked_sub(shape.len());
        if more.is_none_or(|more| !found[more..].iter().zip(&shape).all(may_be_equal)) {
            let (found, wanted) = (extents(found), extents(&shape));
            return Err(format!(
                "result type '{found}' not broadcast compatible with broadcasted operands's shapes \
                 '{wanted}'"
            )
            .into());
        }
        if more != Some(0) {
            return Err("result type has different rank than operands".into());
        }
    }
    Ok(())
}

/// Extents as types spell them.
fn extents(shape: &[i64]) -> String {
    let text = |extent: &i64| match *extent {
        DYNAMIC => "?".to_owned(),
        extent => extent.to_string(),
    };
    shape.iter().map(text).collect::<Vec<_>>().join("x")
}

fn terminator(subject: &Subject<'_>) -> Outcome {
    let in_block = subject.body.block_of(subject.op).is_some();
    if in_block && subject.body.next_op(subject.op).is_none() {
        return Ok(());
    }
    Err("must be the last operation in the parent block".into())
}

fn segments(subject: &Subject<'_>, name: &str, what: &str, groups: usize, total: usize) -> Outcome {
    let Some(sizes) = segment_sizes(subject.cx, subject.body, subject.op, name) else {
        return Err(format!("requires dense i32 array attribute '{name}'").into());
    };
    if sizes.iter().any(|n| *n < 0) {
        return Err(format!("'{name}' attribute cannot have negative elements").into());
    }
    let sum: i64 = sizes.iter().map(|n| i64::from(*n)).sum();
    if sum != total as i64 {
        let words = format!(
            "{what} count ({total}) does not match with the total size ({sum}) specified in attribute '{name}'"
        );
        return Err(words.into());
    }
    if sizes.len() != groups {
        let found = sizes.len();
        let words = format!(
            "'{name}' attribute for specifying {what} segments must have {groups} elements, but got {found}"
        );
        return Err(words.into());
    }
    Ok(())
}

fn same_operands_and_result_type(subject: &Subject<'_>) -> Outcome {
    needs_both(subject)?;
    let mut types = all_types(subject);
    let first = types.next().expect("there is a result");
    let cx = subject.cx;
    let compatible = |ty: Type| {
        ty == first
            || element_or_self(cx, ty) == element_or_self(cx, first)
                && shapes_compatible(cx, &[ty, first])
    };
    if types.all(compatible) {
        return Ok(());
    }
    Err("requires the same type for all operands and results".into())
}

/// For ops whose results are of the operands' type: exactly, not up to unknown extents.
fn inferred_types(subject: &Subject<'_>) -> Outcome {
    if !subject.spec.has_trait(Traits::SAME_OPERANDS_AND_RESULT_TYPE) {
        return Ok(());
    }
    let Some(inferred) = operand_types(subject).next() else { return Ok(()) };
    if result_types(subject).all(|ty| ty == inferred) {
        return Ok(());
    }
    let list = |types: &mut dyn Iterator<Item = Type>| {
        types.map(|ty| spell(subject.cx, ty)).collect::<Vec<_>>().join(", ")
    };
    let all_inferred = list(&mut result_types(subject).map(|_| inferred));
    let found = list(&mut result_types(subject));
    let words = format!(
        "inferred type(s) {all_inferred} are incompatible with return type(s) of operation {found}"
    );
    Err(Complaint::Twice(words, "failed to infer returned types"))
}

/// "operand type 'i64' and result type 'i32' are cast incompatible": of the first operand and result.
fn cast(subject: &Subject<'_>, compatible: RelationFn) -> Outcome {
    let (Some(from), Some(to)) = (operand_types(subject).next(), result_types(subject).next())
    else {
        return Ok(());
    };
    if compatible(subject.cx, from, to) {
        return Ok(());
    }
    let list = |types: &mut dyn Iterator<Item = Type>| {
        types.map(|ty| spell(subject.cx, ty)).collect::<Vec<_>>().join(", ")
    };
    let (from, to) = (list(&mut operand_types(subject)), list(&mut result_types(subject)));
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    let (operands, results) = (
        plural(subject.body.num_operands(subject.op)),
        plural(subject.body.num_results(subject.op)),
    );
    let words = format!(
        "operand type{operands} {from} and result type{results} {to} are cast incompatible"
    );
    Err(words.into())
}

fn elementwise(subject: &Subject<'_>) -> Outcome {
    let cx = subject.cx;
    let results: Types = result_types(subject).filter(|ty| is_mappable(cx, *ty)).collect();
    let mut types: Types = operand_types(subject).filter(|ty| is_mappable(cx, *ty)).collect();
    let words = match (types.is_empty(), results.is_empty()) {
        (true, true) => return Ok(()),
        (true, false) => "if a result is non-scalar, then at least one operand must be non-scalar",
        (false, true) => {
            "if an operand is non-scalar, then there must be at least one non-scalar result"
        }
        (false, false) if results.len() != subject.body.num_results(subject.op) => {
            "if an operand is non-scalar, then all results must be non-scalar"
        }
        (false, false) => {
            types.extend(results);
            let kind = |ty: Type| std::mem::discriminant(cx.type_data(ty));
            let one_kind = types.iter().all(|ty| kind(*ty) == kind(types[0]));
            if one_kind && shapes_compatible(cx, &types) {
                return Ok(());
            }
            "all non-scalar operands/results must have the same shape and base type"
        }
    };
    Err(words.into())
}

fn has_parent(subject: &Subject<'_>, names: &List<Text>) -> Outcome {
    if let Some(parent) = subject.body.parent_op(subject.op) {
        let name = subject.cx.op_info(subject.body.name(parent)).name_bytes();
        if names.iter().any(|wanted| wanted.as_bytes() == name) {
            return Ok(());
        }
    }
    let one_of = if names.len() == 1 { "" } else { "to be one of " };
    Err(format!("expects parent op {one_of}'{}'", names.join(", ")).into())
}

fn single_block(subject: &Subject<'_>) -> Outcome {
    let own = subject.own;
    for (number, &region) in own.regions(subject.root).iter().enumerate() {
        let Some(block) = own.first_block(region) else { continue };
        if own.next_block(block).is_some() {
            return Err(format!("expects region #{number} to have 0 or 1 blocks").into());
        }
        let empty = own.first_op(block).is_none();
        if empty && !subject.spec.has_trait(Traits::NO_TERMINATOR) {
            return Err("expects a non-empty block".into());
        }
    }
    Ok(())
}

fn no_region_arguments(subject: &Subject<'_>) -> Outcome {
    let regions = subject.own.regions(subject.root);
    for (number, &region) in regions.iter().enumerate() {
        let Some(block) = subject.own.first_block(region) else { continue };
        if subject.own.num_block_args(block) != 0 {
            let which =
                if regions.len() > 1 { format!("region #{number}") } else { "region".into() };
            return Err(format!("{which} should have no arguments").into());
        }
    }
    Ok(())
}

fn is_named(subject: &Subject<'_>) -> bool {
    let name = subject.cx.find_identifier("sym_name");
    name.is_some_and(|name| subject.own.attr(subject.root, name).is_some())
}

fn symbol(subject: &Subject<'_>) -> Outcome {
    let cx = subject.cx;
    let attr =
        |name: &str| cx.find_identifier(name).and_then(|name| subject.own.attr(subject.root, name));
    let name = attr("sym_name");
    if name.and_then(|name| cx.string_value(name)).is_none() {
        return Err("requires string attribute 'sym_name'".into());
    }
    let Some(visibility) = attr("sym_visibility") else { return Ok(()) };
    let AttrData::String { value, ty } = cx.attr_data(visibility) else {
        let found = crate::asm::attribute_text(cx, visibility);
        let words = format!(
            "requires visibility attribute 'sym_visibility' to be a string attribute, but got {found}"
        );
        return Err(words.into());
    };
    let visibility = cx.bytes(*value);
    if [&b"public"[..], b"private", b"nested"].contains(&visibility) {
        return Ok(());
    }
    let mut found = Vec::new();
    strings::write_escaped(&mut found, visibility);
    let ty = ty.map(|ty| format!(" : {}", type_text(cx, ty))).unwrap_or_default();
    let words = format!(
        "visibility expected to be one of [\"public\", \"private\", \"nested\"], but got \"{}\"{ty}",
        String::from_utf8_lossy(&found)
    );
    Err(words.into())
}

/// A declaration is not public.
fn declaration(subject: &Subject<'_>) -> Outcome {
    let (cx, own) = (subject.cx, subject.own);
    let defined =
        own.regions(subject.root).first().is_some_and(|region| own.first_block(*region).is_some());
    let visibility = cx.find_identifier("sym_visibility").and_then(|n| own.attr(subject.root, n));
    let visibility = visibility.and_then(|attr| cx.string_value(attr));
    if defined || visibility.is_some_and(|visibility| cx.bytes(visibility) != b"public") {
        return Ok(());
    }
    Err("symbol declaration cannot have public visibility".into())
}

/// A symbol has no results, and the op around it, if declared, has a symbol table.
fn symbol_stands_in_table(subject: &Subject<'_>) -> Outcome {
    let Subject { body, op, .. } = *subject;
    if body.num_results(op) != 0 {
        return Err("symbols must not have results".into());
    }
    let orphan = body.parent_op(op).is_some_and(|parent| {
        body.has_trait(parent, Traits::REGISTERED) && !body.has_trait(parent, Traits::SYMBOL_TABLE)
    });
    if orphan {
        return Err("symbol's parent must have the SymbolTable trait".into());
    }
    Ok(())
}
