//! The type whose form is no list of parameters: the matrices of warps; and such attributes.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, Failed, Signedness, SymbolDefinition, Type, TypeData};
use irtool::support::float::FloatKind;
use std::sync::Arc;

/// The types that are read here.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let matrix = ByHand { is_type: true, mnemonic: "mma_matrix", read: matrix };
    vec![Arc::new(matrix), super::object::definition()]
}

/// `<16x16xf16, "AOp">`.
fn matrix(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.start();
    r.expect("<")?;
    let shape = r.dimensions(false)?;
    let element = r.ty()?;
    r.expect(",")?;
    // Like the reference, without a word about what is no string.
    let operand = r.string().ok_or(Failed)?;
    r.expect(">")?;
    if !matches!(&*operand, b"AOp" | b"BOp" | b"COp") {
        return r.error(start, "operand expected to be one of AOp, BOp or COp");
    }
    let [rows, columns] = *shape else {
        return r.error(start, "MMAMatrixType must have exactly two dimensions");
    };
    if !(is_byte(r.cx(), element) || is_sum(r.cx(), element)) {
        let message = "MMAMatrixType elements must be SI8, UI8, I32, F16, F32, or F64";
        return r.error(start, message);
    }
    r.write(&format!("<{rows}x{columns}x"));
    r.write_type(element);
    r.write(", ");
    r.write_quoted(&operand);
    r.write(">");
    Ok(())
}

/// A byte that has a sign or has none.
fn is_byte(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Integer { width: 8, signedness }
        if *signedness != Signedness::Signless)
}

/// What sums of products are: words, and floating-point numbers.
fn is_sum(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { width: 32, signedness } => *signedness == Signedness::Signless,
        _ => is_float(cx, ty),
    }
}

fn is_float(cx: &Context, ty: Type) -> bool {
    use FloatKind::{F16, F32, F64};
    matches!(cx.type_data(ty), TypeData::Float(F16 | F32 | F64))
}

/// The elements' type of a matrix.
fn element(cx: &Context, ty: Type) -> Option<Type> {
    let text = type_text(cx, ty);
    let (shape, _) = text.strip_prefix("!gpu.mma_matrix<")?.split_once(',')?;
    parse_type_text(cx, shape.splitn(3, 'x').nth(2)?)
}

/// Whether it is a matrix, whatever its elements.
pub(crate) fn is_matrix(cx: &Context, ty: Type) -> bool {
    element(cx, ty).is_some()
}

/// Whether it is a matrix that can be multiplied.
pub(crate) fn is_factor(cx: &Context, ty: Type) -> bool {
    element(cx, ty).is_some_and(|element| is_byte(cx, element) || is_float(cx, element))
}

/// Whether it is a matrix that products can be added to.
pub(crate) fn is_accumulator(cx: &Context, ty: Type) -> bool {
    element(cx, ty).is_some_and(|element| is_sum(cx, element))
}
