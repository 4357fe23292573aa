//! The type whose form is no list of parameters: the matrices of warps; and such attributes.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{Failed, Signedness, SymbolDefinition, TypeData};
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
    let fits = match r.cx().type_data(element) {
        TypeData::Integer { width: 8, signedness } => *signedness != Signedness::Signless,
        TypeData::Integer { width: 32, signedness } => *signedness == Signedness::Signless,
        TypeData::Float(kind) => {
            matches!(kind, FloatKind::F16 | FloatKind::F32 | FloatKind::F64)
        }
        _ => false,
    };
    if !fits {
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
