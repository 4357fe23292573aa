//! Types and attributes: pointers, what they say about themselves, and constants.

use crate::declared::{A, Or, Row, TypePredicate, UNSIGNED, attr, attribute, number_of, param};
use crate::declared::{symbols, ty, type_};
use crate::type_interfaces::name;
use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::context::{AttrData, Attribute, Context, SymbolDefinition, Type, TypeData};
use std::sync::Arc;

/// What the dialect has.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let mut all: Vec<Arc<dyn SymbolDefinition>> = vec![
        Arc::new(ByHand { is_type: false, mnemonic: "address", read: address }),
        Arc::new(ByHand { is_type: false, mnemonic: "null", read: null }),
    ];
    all.extend(symbols(ROWS));
    all
}

#[rustfmt::skip]
static ROWS: &[Row] = &[
    attribute("Ptr_GenericSpaceAttr", "generic_space", Vec::new, ""),
    attribute("Ptr_SpecAttr", "spec", || vec![
        param("size", "uint32_t", UNSIGNED),
        param("abi", "uint32_t", UNSIGNED),
        param("preferred", "uint32_t", UNSIGNED),
        param("index", "uint32_t", UNSIGNED).or("4294967295"),
    ], "`<` struct(params) `>`").checked(spec),
    type_("Ptr_PtrType", "ptr", || vec![
        param("memorySpace", "MemorySpaceAttrInterface", attr(A::Holds(is_space))),
    ], "`<` $memorySpace `>`"),
    type_("Ptr_PtrMetadata", "ptr_metadata", || vec![
        param("type", "PtrLikeTypeInterface", ty(TypePredicate::Holds(is_pointer))),
    ], "`<` $type `>`").checked(metadata),
];

/// Whether an attribute is a space of memory that pointers of the dialect may be in.
fn is_space(cx: &Context, attr: Attribute) -> bool {
    match cx.attr_data(attr) {
        AttrData::Dialect(text) => matches!(
            (cx.bytes(text.dialect), text.mnemonic()),
            (b"ptr", b"generic_space")
                | (b"llvm", b"address_space")
                | (b"nvvm", b"memory_space")
                | (b"test", b"const_memory_space")
        ),
        _ => false,
    }
}

/// Whether a type points somewhere.
fn is_pointer(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::MemRef { .. } | TypeData::UnrankedMemRef { .. } => true,
        _ => name(cx, ty) == (b"ptr", b"ptr"),
    }
}

/// What is wrong with sizes and alignments, which are in bits.
fn spec(cx: &Context, params: &[Option<Attribute>]) -> Option<String> {
    let numbers = [0, 1, 2, 3].map(|number| number_of(cx, params, number));
    for (number, what) in numbers.iter().zip(["size", "abi", "preferred", "index"]) {
        let left_out = what == "index" && *number == Some(i64::from(u32::MAX));
        if !left_out && number.is_some_and(|number| number % 8 != 0) {
            return Some(format!("{what} entry must be divisible by 8"));
        }
    }
    let wrong = numbers[1]? > numbers[2]?;
    wrong.then(|| {
        "preferred alignment is expected to be at least as large as ABI alignment".to_owned()
    })
}

/// What is wrong with a type whose metadata is meant: a pointer of the dialect has none.
fn metadata(cx: &Context, params: &[Option<Attribute>]) -> Option<String> {
    let ty = crate::declared::type_of(cx, params, 0)?;
    (name(cx, ty) == (b"ptr", b"ptr")).then(|| "the ptr-like type has no metadata".to_owned())
}

/// Reads `<5>` before the type of a pointer.
fn address(r: &mut SymbolReader<'_, '_>) -> Parse {
    trailing(r)?;
    r.expect("<")?;
    let of = ["Ptr_AddressAttr", "value", "::llvm::APInt"];
    let value = r.parameter(of, SymbolReader::integer_text)?;
    r.expect(">")?;
    r.write(&format!("<{value}>"));
    Ok(())
}

fn null(r: &mut SymbolReader<'_, '_>) -> Parse {
    trailing(r)
}

/// The type behind the attribute, which is that of a pointer.
fn trailing(r: &mut SymbolReader<'_, '_>) -> Parse {
    let start = r.pos();
    let Some(ty) = r.given_type() else { return r.error(start, "expected a trailing type") };
    if name(r.cx(), ty) != (b"ptr", b"ptr") {
        return r.error(start, "invalid kind of type specified");
    }
    r.set_type(ty);
    Ok(())
}
