//! What LLVM's attributes ask of the arguments and results that have them, in functions of any
//! dialect.
//!
//! Limits: of a type that LLVM does not know nothing is asked, as in `mlir-opt`: it may be one of
//! LLVM's once it is converted.

use super::types::is_compatible_outer;
use super::verify::address_space;
use irtool::context::{AttrData, Attribute, Context, Type, TypeData};

/// What the value of an attribute is, and the type of the argument.
#[derive(Clone, Copy)]
enum Wants {
    UnitOnPointer,
    TypeOnPointer,
    IntegerOnPointer,
    UnitOnInteger,
    Unit,
    Integer,
}

fn wants(name: &str) -> Option<Wants> {
    Some(match name {
        "nest" | "noalias" | "nocapture" | "nofree" | "nonnull" | "readnone" | "readonly"
        | "writeonly" => Wants::UnitOnPointer,
        "byval" | "byref" | "elementtype" | "inalloca" | "preallocated" | "sret" => {
            Wants::TypeOnPointer
        }
        "align" | "dereferenceable" | "dereferenceable_or_null" => Wants::IntegerOnPointer,
        "signext" | "zeroext" => Wants::UnitOnInteger,
        "inreg" | "noundef" | "returned" => Wants::Unit,
        "alignstack" => Wants::Integer,
        _ => return None,
    })
}

/// What only arguments have.
const OF_ARGUMENTS: &[&str] = &[
    "allocalign",
    "allocptr",
    "alignstack",
    "byref",
    "byval",
    "inalloca",
    "nest",
    "nocapture",
    "nofree",
    "preallocated",
    "readnone",
    "readonly",
    "returned",
    "sret",
    "writeonly",
];

/// What is wrong with an attribute of an argument or result. Its type, which is not always known, is
/// asked for only where it matters.
pub(crate) fn wrong(
    cx: &Context,
    name: &[u8],
    value: Attribute,
    ty: impl FnOnce() -> Option<Type>,
    of_result: bool,
) -> Option<String> {
    let full = std::str::from_utf8(name).ok()?;
    let name = full.strip_prefix("llvm.")?;
    if of_result && OF_ARGUMENTS.contains(&name) {
        return Some(format!("\"{full}\" is not a valid result attribute"));
    }
    let wants = wants(name)?;
    let data = cx.attr_data(value);
    let (fits, what) = match wants {
        Wants::UnitOnPointer | Wants::UnitOnInteger | Wants::Unit => {
            (matches!(data, AttrData::Unit), "a unit")
        }
        Wants::TypeOnPointer => (matches!(data, AttrData::Type(_)), "a type"),
        Wants::IntegerOnPointer | Wants::Integer => {
            (matches!(data, AttrData::Integer { .. }), "an integer")
        }
    };
    if !fits {
        return Some(format!("\"{full}\" should be {what} attribute"));
    }
    if matches!(wants, Wants::Unit | Wants::Integer) {
        return None;
    }
    let ty = ty().filter(|ty| is_compatible_outer(cx, *ty))?;
    let (fits, kind) = match wants {
        Wants::UnitOnInteger => (matches!(cx.type_data(ty), TypeData::Integer { .. }), "integer"),
        _ => (address_space(cx, ty).is_some(), "pointer"),
    };
    (!fits).then(|| format!("\"{full}\" attribute attached to non-{kind} LLVM type"))
}
