//! `#complex.number<:f32 1.0, 2.0>`: a number whose type follows from its parts.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{SymbolDefinition, TypeData};
use std::sync::Arc;

/// The attributes of the dialect.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    vec![Arc::new(ByHand { is_type: false, mnemonic: "number", read })]
}

fn read(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    r.expect(":")?;
    let ty = r.ty()?;
    let real = r.double()?;
    r.expect(",")?;
    let imaginary = r.double()?;
    r.expect(">")?;
    let TypeData::Float(kind) = *r.cx().type_data(ty) else {
        // What the reference does here is not defined: it takes any type for one of numbers.
        return r.error(r.start(), "expected a floating point type");
    };
    r.write("<:");
    r.write_type(ty);
    r.write(" ");
    r.write_float(kind, real);
    r.write(", ");
    r.write_float(kind, imaginary);
    r.write(">");
    let complex = r.cx().intern_type(TypeData::Complex(ty));
    r.set_type(complex);
    Ok(())
}
