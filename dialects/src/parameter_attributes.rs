//! What dialects ask of their attributes where arguments and results of functions have them.
//!
//! Most dialects ask nothing there. Those that do look at the function as a whole, too: which op it
//! is, and which attributes it has itself.

use crate::llvm;
use crate::subject::{Answer, Subject};
use irtool::asm::attribute_text;
use irtool::context::{AttrData, Attribute, Context, Diagnostic, NamedAttr, Type, TypeData};

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Argument,
    Result,
}

/// Checks an attribute of an argument or result of a function. Its type, which is not always
/// known, is asked for only where it matters. `others` are all attributes of the same argument.
pub(crate) fn check(
    subject: &Subject<'_>,
    attr: &NamedAttr,
    others: &[NamedAttr],
    place: Place,
    ty: impl FnOnce() -> Option<Type>,
) -> Answer {
    let cx = subject.cx;
    let name = cx.bytes(attr.name);
    let dialect = name.split(|byte| *byte == b'.').next().unwrap_or_default();
    match (dialect, place) {
        (b"llvm", _) => {
            let of_result = place == Place::Result;
            match llvm::parameters::wrong(cx, name, attr.value, ty, of_result) {
                Some(words) => Err(subject.bare_error(words)),
                None => Ok(()),
            }
        }
        (b"spirv", _) => spirv(subject, &cx.str(attr.name), attr.value, place, ty),
        (b"nvvm", Place::Argument) => nvvm(subject, &cx.str(attr.name), attr.value, others),
        (b"bufferization", Place::Argument) => {
            match bufferization(subject, &cx.str(attr.name), attr.value) {
                Some(words) => Err(subject.bare_error(words)),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Results have such attributes in graphs only.
fn spirv(
    subject: &Subject<'_>,
    name: &str,
    value: Attribute,
    place: Place,
    ty: impl FnOnce() -> Option<Type>,
) -> Answer {
    if place == Place::Result
        && crate::subject::name(subject.cx, subject.body, subject.op) != "spirv.ARM.Graph"
    {
        return Err(subject.bare_error(
            "cannot attach SPIR-V attributes to region result which is not part of a \
             spirv::GraphARMOp type",
        ));
    }
    let cx = subject.cx;
    let is = |mnemonic| crate::hooks::is_of(cx, value, "spirv", mnemonic);
    let words = match name {
        "spirv.interface_var_abi" if !is("interface_var_abi") => {
            format!("'{name}' must be a spirv::InterfaceVarABIAttr")
        }
        "spirv.interface_var_abi" => {
            // The storage class is what follows the set and the binding.
            let has_storage_class = attribute_text(cx, value).contains("), ");
            if !has_storage_class || ty().is_none_or(|ty| is_scalar(cx, ty)) {
                return Ok(());
            }
            format!(
                "'{name}' attribute cannot specify storage class when attaching to a non-scalar \
                 value"
            )
        }
        "spirv.decoration" if is("decoration") => return Ok(()),
        "spirv.decoration" => format!("'{name}' must be a spirv::DecorationAttr"),
        _ => format!("found unsupported '{name}' attribute on region argument"),
    };
    Err(subject.place_error(words))
}

fn is_scalar(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Integer { .. } | TypeData::Float(_) | TypeData::Index)
}

/// Only arguments of kernels that are passed by value are the same for the whole grid.
fn nvvm(subject: &Subject<'_>, name: &str, value: Attribute, others: &[NamedAttr]) -> Answer {
    if name != "nvvm.grid_constant" {
        return Ok(());
    }
    let cx = subject.cx;
    let wrong = |words: &str| -> Result<(), Diagnostic> {
        Err(subject.bare_error(format!("'\"{name}\"' {words}")))
    };
    let has =
        |attrs: &[NamedAttr], wanted: &[u8]| attrs.iter().any(|attr| cx.bytes(attr.name) == wanted);
    if !has(subject.own.discardable_attrs(subject.root), b"nvvm.kernel") {
        return wrong("attribute must be present only on kernel arguments");
    }
    if !matches!(cx.attr_data(value), AttrData::Unit) {
        return wrong("must be a unit attribute");
    }
    if !has(others, b"llvm.byval") {
        return wrong("attribute requires the argument to also have attribute 'llvm.byval'");
    }
    Ok(())
}

/// What is wrong with what says how a tensor becomes a buffer.
fn bufferization(subject: &Subject<'_>, name: &str, value: Attribute) -> Option<String> {
    let (cx, own) = (subject.cx, subject.own);
    let data = cx.attr_data(value);
    let (fits, what) = match name {
        "bufferization.writable" => {
            let fits = [true, false].map(|value| cx.bool_attr(value)).contains(&value);
            let mut regions = own.regions(subject.root).iter();
            if fits && regions.all(|region| own.first_block(*region).is_none()) {
                return Some(format!("'{name}' is invalid on external functions"));
            }
            (fits, "a boolean")
        }
        "bufferization.access" => {
            let Some(word) = cx.string_value(value) else {
                return Some(format!("'{name}' is expected to be a string attribute"));
            };
            let known = ["none", "read", "write", "read-write"].contains(&&*cx.str(word));
            return (!known).then(|| format!("invalid value for '{name}'"));
        }
        "bufferization.buffer_layout" => {
            let fits = matches!(data, AttrData::AffineMap(_) | AttrData::StridedLayout { .. });
            (fits, "a memref layout")
        }
        _ => {
            // The reference names the attribute it knows, not the one it found.
            let known = "bufferization.buffer_layout";
            return Some(format!(
                "attribute '{known}' not supported as a region arg attribute by the bufferization \
                 dialect"
            ));
        }
    };
    (!fits).then(|| format!("'{name}' is expected to be {what} attribute"))
}
