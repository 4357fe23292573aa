//! The forms of products of matrices, which name the parts of each operand:
//!
//! ```text
//! nvvm.mma.sp.sync A[%a, %b] B[%c] C[%d] sparseMetadata[%m] selector[%s] {...}
//!     : (i32, i32, f32) -> !llvm.struct<(f32, f32)>
//! ```
//!
//! A type is stated once for each matrix, and kinds of elements go without saying where it tells
//! them.

use irtool::asm::custom::{
    AsmPrinter, Assembly, OpParser, OpView, Parse, operands, parsing, type_list,
};
use irtool::context::{Attribute, Context, Type, TypeData};
use irtool::support::float::FloatKind;

pub(crate) static MMA: Assembly =
    Assembly { parse: Some(parse), print: Some(print_mma), ..Assembly::NONE };
pub(crate) static OTHERS: Assembly =
    Assembly { parse: Some(parse), print: Some(print), ..Assembly::NONE };

/// The words ahead of groups of operands, in the order of these.
const MATRICES: [&str; 3] = ["A", "B", "C"];
/// What comes behind the matrices: a word, and how many groups of one operand it stands for.
const SPARSE: [(&str, u16); 2] = [("sparseMetadata", 1), ("selector", 1)];
const SCALES: [(&str, u16); 2] = [("scaleA", 3), ("scaleB", 3)];
/// The kinds of elements of the first two matrices.
const KINDS: [&str; 2] = ["multiplicandAPtxType", "multiplicandBPtxType"];

fn extras(name: &str) -> impl Iterator<Item = (&'static str, u16)> + Clone {
    let sparse = if name.contains(".sp.") { &SPARSE[..] } else { &[] };
    let scales = if name.ends_with("block_scale") { &SCALES[..] } else { &[] };
    sparse.iter().chain(scales).copied()
}

/// The kind of element that a type leaves no choice about, among factors as the reference reads
/// them.
pub(super) fn kind_of(cx: &Context, ty: Type, integers: bool) -> Option<&'static str> {
    match cx.type_data(ty) {
        TypeData::Float(FloatKind::F64) => Some("f64"),
        TypeData::Float(FloatKind::F16) => Some("f16"),
        TypeData::Vector { shape, element, .. } => {
            let half = matches!(cx.type_data(*element), TypeData::Float(FloatKind::F16));
            (half && **shape == [2]).then_some("f16")
        }
        TypeData::Float(FloatKind::F32) if integers => Some("f32"),
        TypeData::Integer { .. } if integers => Some("s32"),
        _ => None,
    }
}

fn kind_attribute(cx: &Context, kind: &str) -> Attribute {
    cx.plain_dialect_attr("nvvm", format!("mma_type<{kind}>"), false)
}

/// Parses `[%a, %b]`, which may be missing, into a group.
fn operands_in_brackets(p: &mut OpParser<'_, '_, '_>, group: u16) -> Parse {
    if p.at("[") {
        parsing::operands_between(p, ("[", "]"), group, None)?;
    }
    Ok(())
}

/// The same into groups of one operand each; those beyond the last are counted only.
fn operands_apart(p: &mut OpParser<'_, '_, '_>, first: u16, groups: u16) -> Parse<usize> {
    let mut count = 0;
    if !p.eat("[") || p.eat("]") {
        return Ok(count);
    }
    loop {
        let operand = p.operand()?;
        if count < groups as usize {
            p.add_operand(first + count as u16, operand);
        }
        count += 1;
        if !p.eat(",") {
            break;
        }
    }
    p.expect_in("]", " in operand list")?;
    Ok(count)
}

fn parse(p: &mut OpParser<'_, '_, '_>) -> Parse {
    let cx = p.cx();
    let name = p.spec().name.clone();
    let scaled = name.ends_with("block_scale");
    for (group, word) in (0..).zip(MATRICES) {
        p.expect(word)?;
        operands_in_brackets(p, group)?;
    }
    let mut group = MATRICES.len() as u16;
    let (i32, i16) = (cx.i32(), cx.integer(16));
    for (word, wanted) in extras(&name) {
        p.expect(word)?;
        let found = operands_apart(p, group, wanted)?;
        if found != wanted as usize {
            return p.error_at(p.name_pos(), format!(
                "number of operands and types do not match: got {found} operands and {wanted} types"
            ));
        }
        for number in 0..wanted {
            p.add_operand_type(group + number, if number == 0 { i32 } else { i16 });
        }
        group += wanted;
    }
    p.attr_dict()?;
    p.expect(":")?;
    p.expect("(")?;
    let types = p.type_list()?;
    p.expect(")")?;
    if types.len() != MATRICES.len() {
        if scaled {
            return p.error("expected exactly 3 types");
        }
        let count = types.len();
        let message = format!("expected one type for each operand segment but got {count} types");
        return p.error_at(p.name_pos(), message);
    }
    for (group, ty) in (0..).zip(&types) {
        (0..p.num_operands(group)).for_each(|_| p.add_operand_type(group, *ty));
        p.resolve(group)?;
    }
    (MATRICES.len() as u16..group).try_for_each(|group| p.resolve(group))?;
    p.expect("->")?;
    let result = p.ty()?;
    p.add_result_type(0, result);
    for (kind, ty) in KINDS.into_iter().zip(types) {
        if p.property(kind).is_some() {
            continue;
        }
        match kind_of(cx, ty, !scaled) {
            Some(known) => p.set_property(kind, kind_attribute(cx, known)),
            None if scaled => {}
            None => {
                return p.error_at(
                    p.name_pos(),
                    format!("attribute {kind} is not provided explicitly and cannot be inferred"),
                );
            }
        }
    }
    Ok(())
}

fn print_mma(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_with(p, view, " ");
}

fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    print_with(p, view, "");
}

/// Prints the op with `blank` behind each operand.
fn print_with(p: &mut dyn AsmPrinter, view: &OpView<'_>, blank: &str) {
    let mut elided = vec!["operandSegmentSizes"];
    let mut types = Vec::new();
    let mut group = 0;
    for word in MATRICES {
        print_group(p, word, view.operands(group));
        p.text(blank);
        let ty = view.operands(group).next().map(|value| view.type_of(value));
        if let Some(ty) = ty {
            types.push(ty);
        }
        if let Some(kind) = KINDS.get(group as usize)
            && ty.is_some_and(|ty| kind_of(view.cx, ty, false).is_some())
        {
            elided.push(kind);
        }
        group += 1;
    }
    for (word, count) in extras(&view.spec.name) {
        print_group(p, word, (group..group + count).flat_map(|group| view.operands(group)));
        group += count;
    }
    p.attr_dict(&view.attrs_but(&elided), false);
    p.text(" : (");
    type_list(p, types.into_iter());
    p.text(") -> ");
    type_list(p, view.all_results().map(|value| view.type_of(value)));
}

fn print_group(
    p: &mut dyn AsmPrinter,
    word: &str,
    values: impl Iterator<Item = irtool::ir::Value>,
) {
    p.text(" ");
    p.text(word);
    p.text("[");
    operands(p, values);
    p.text("]");
}
