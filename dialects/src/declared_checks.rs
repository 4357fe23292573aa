//! What must hold of the parameters of types and attributes besides their kinds.

use crate::declared::{number_of, type_of, types_of};
use crate::type_interfaces::{is_emitc, is_smt_value, name};
use irtool::asm::type_text;
use irtool::context::{AttrData, Attribute, Context, Type, TypeData};

type Params<'p> = &'p [Option<Attribute>];

/// Of bit vectors.
pub(crate) fn smt_bv(cx: &Context, params: Params<'_>) -> Option<String> {
    let wrong = number_of(cx, params, 0)? <= 0;
    wrong.then(|| "bit-vector must have at least a width of one".to_owned())
}

/// Of arrays in SMT.
pub(crate) fn smt_array(cx: &Context, params: Params<'_>) -> Option<String> {
    for (number, what) in ["domain", "range"].into_iter().enumerate() {
        let ty = type_of(cx, params, number)?;
        if name(cx, ty).0 != b"smt" {
            return Some(format!("{what} must be any SMT value type"));
        }
    }
    None
}

/// Of functions in SMT.
pub(crate) fn smt_func(cx: &Context, params: Params<'_>) -> Option<String> {
    if !types_of(cx, params, 0).all(|ty| is_smt_value(cx, ty)) {
        return Some("domain types must be any non-function SMT type".to_owned());
    }
    let fits = is_smt_value(cx, type_of(cx, params, 1)?);
    (!fits).then(|| "range type must be any non-function SMT type".to_owned())
}

/// Of sorts in SMT.
pub(crate) fn smt_sort(cx: &Context, params: Params<'_>) -> Option<String> {
    let fits = types_of(cx, params, 1).all(|ty| is_smt_value(cx, ty));
    (!fits).then(|| "sort parameter types must be any non-function SMT type".to_owned())
}

/// Of shapes in TOSA.
pub(crate) fn tosa_shape(cx: &Context, params: Params<'_>) -> Option<String> {
    let rank = number_of(cx, params, 0).filter(|rank| *rank < 0)?;
    Some(format!("invalid rank (must be >= 0): {rank}"))
}

/// Of parameters of transformations.
pub(crate) fn transform_param(cx: &Context, params: Params<'_>) -> Option<String> {
    match cx.type_data(type_of(cx, params, 0)?) {
        TypeData::Integer { width: ..=64, .. } => None,
        _ => Some("only supports integer types with width <=64".to_owned()),
    }
}

/// Whether it is a reference in wasm.
fn is_reference(cx: &Context, ty: Type) -> bool {
    matches!(name(cx, ty), (b"wasmssa", b"funcref" | b"externref"))
}

/// Of local variables in wasm.
pub(crate) fn wasm_local(cx: &Context, params: Params<'_>) -> Option<String> {
    use irtool::context::Signedness::Signless;
    use irtool::support::float::FloatKind::{F32, F64};
    let ty = type_of(cx, params, 0)?;
    let fits = match cx.type_data(ty) {
        TypeData::Integer { width: 32 | 64 | 128, signedness: Signless } => true,
        TypeData::Float(kind) => matches!(kind, F32 | F64),
        _ => is_reference(cx, ty),
    };
    (!fits).then(|| {
        "failed to verify 'elementType': 32-bit signless integer or 64-bit signless integer or \
         32-bit float or 64-bit float or 128-bit signless integer or Opaque type for function \
         reference or Opaque type for external reference"
            .to_owned()
    })
}

/// Of tables in wasm.
pub(crate) fn wasm_table(cx: &Context, params: Params<'_>) -> Option<String> {
    let fits = is_reference(cx, type_of(cx, params, 0)?);
    (!fits).then(|| {
        "failed to verify 'reference': Opaque type for function reference or Opaque type for \
         external reference"
            .to_owned()
    })
}

pub(crate) use crate::xegpu::layouts::wrong_layout as xegpu_layout;

/// Of ranges in XeGPU.
pub(crate) fn xegpu_range(cx: &Context, params: Params<'_>) -> Option<String> {
    let (start, end) = (number_of(cx, params, 0)?, number_of(cx, params, 1)?);
    (end <= start).then(|| format!("'end' : {end} must be greater than 'start' : {start}"))
}

/// Of bases for gathering on AMD's devices.
pub(crate) fn amdgpu_gather(cx: &Context, params: Params<'_>) -> Option<String> {
    let ty = type_of(cx, params, 1)?;
    match cx.type_data(ty) {
        TypeData::Integer { width: 16 | 32, .. } => None,
        _ => Some(format!(
            "index type must be i16 or i32 but index type is '{}'.",
            type_text(cx, ty)
        )),
    }
}

/// Of a pointer in C.
pub(crate) fn c_pointer(cx: &Context, params: Params<'_>) -> Option<String> {
    let lvalue = name(cx, type_of(cx, params, 0)?) == (b"emitc", b"lvalue");
    lvalue.then(|| "pointers to lvalues are not allowed".to_owned())
}

/// Of a place for a value in C.
pub(crate) fn c_place(cx: &Context, params: Params<'_>) -> Option<String> {
    let ty = type_of(cx, params, 0)?;
    if name(cx, ty) == (b"emitc", b"array") {
        return Some("!emitc.lvalue cannot wrap !emitc.array type".to_owned());
    }
    (!is_emitc(cx, ty)).then(|| {
        format!("!emitc.lvalue must wrap supported emitc type, but got '{}'", type_text(cx, ty))
    })
}

/// Of a type in C that nothing is known about.
pub(crate) fn c_opaque(cx: &Context, params: Params<'_>) -> Option<String> {
    let AttrData::String { value, .. } = cx.attr_data((*params.first()?)?) else { return None };
    let text = cx.bytes(*value);
    if text.is_empty() {
        return Some("expected non empty string in !emitc.opaque type".to_owned());
    }
    text.ends_with(b"*").then(|| {
        "pointer not allowed as outer type with !emitc.opaque, use !emitc.ptr instead".to_owned()
    })
}

/// Of flags of LLVM's modules.
pub(crate) fn llvm_module_flag(cx: &Context, params: Params<'_>) -> Option<String> {
    let (Some(AttrData::String { value: key, .. }), Some(value)) =
        (params.get(1).copied().flatten().map(|attr| cx.attr_data(attr)), *params.get(2)?)
    else {
        return None;
    };
    let value = cx.attr_data(value);
    let is = |value: &AttrData, mnemonic| match value {
        AttrData::Dialect(text) => text.is(cx, "llvm", mnemonic),
        _ => false,
    };
    match cx.bytes(*key) {
        b"CG Profile" => {
            let is_entry = |entry: &Attribute| is(cx.attr_data(*entry), "cgprofile_entry");
            let fits = matches!(value, AttrData::Array(entries) if entries.iter().all(is_entry));
            let words = "'CG Profile' key expects an array of '#llvm.cgprofile_entry'";
            (!fits).then(|| words.to_owned())
        }
        b"ProfileSummary" => {
            let words = "'ProfileSummary' key expects a '#llvm.profile_summary' attribute";
            (!is(value, "profile_summary")).then(|| words.to_owned())
        }
        _ => match value {
            AttrData::Integer { .. } | AttrData::String { .. } => None,
            _ => Some(format!(
                "only integer and string values are currently supported for unknown key '\"{}\"'",
                cx.str(*key)
            )),
        },
    }
}

/// Of scopes of aliases.
pub(crate) fn llvm_alias_scope(cx: &Context, params: Params<'_>) -> Option<String> {
    match cx.attr_data((*params.first()?)?) {
        AttrData::String { .. } | AttrData::Distinct { .. } => None,
        _ => Some("id of an alias scope must be a StringAttr or a DistrinctAttr".to_owned()),
    }
}

/// Of what is known of a kernel.
pub(crate) fn gpu_kernel_metadata(cx: &Context, params: Params<'_>) -> Option<String> {
    let param = |number: usize| params.get(number).copied().flatten().map(|at| cx.attr_data(at));
    if let Some(AttrData::String { value, .. }) = param(0)
        && cx.bytes(*value).is_empty()
    {
        return Some("the kernel name can't be empty".to_owned());
    }
    let is_other = |item: &Attribute| !matches!(cx.attr_data(*item), AttrData::Dictionary(_));
    match param(2) {
        Some(AttrData::Array(items)) if items.iter().any(is_other) => {
            Some("all attributes in the array must be a dictionary attribute".to_owned())
        }
        _ => None,
    }
}

/// Of what a processor can do.
pub(crate) fn llvm_target_features(cx: &Context, params: Params<'_>) -> Option<String> {
    let AttrData::Array(features) = cx.attr_data((*params.first()?)?) else { return None };
    let words = features.iter().find_map(|feature| match cx.bytes(cx.string_value(*feature)?) {
        [] => Some("can not be null or empty"),
        [b'+' | b'-', rest @ ..] => rest.contains(&b',').then_some("can not contain ','"),
        _ => Some("must start with '+' or '-'"),
    })?;
    Some(format!("target features {words}"))
}

/// Of NVIDIA's devices.
pub(crate) fn nvvm_target(cx: &Context, params: Params<'_>) -> Option<String> {
    let param = |number: usize| params.get(number).copied().flatten().map(|at| cx.attr_data(at));
    if number_of(cx, params, 0).is_some_and(|level| !(0..=3).contains(&level)) {
        return Some("The optimization level must be a number between 0 and 3.".to_owned());
    }
    for (number, what) in [(1, "triple"), (2, "chip")] {
        if let Some(AttrData::String { value, .. }) = param(number)
            && cx.bytes(*value).is_empty()
        {
            return Some(format!("The target {what} cannot be empty."));
        }
    }
    let is_string = |item: &Attribute| matches!(cx.attr_data(*item), AttrData::String { .. });
    match param(5) {
        Some(AttrData::Array(items)) if !items.iter().all(is_string) => {
            Some("All the elements in the `link` array must be strings.".to_owned())
        }
        _ => None,
    }
}

/// Of the kernels of an object: each has a name of its own.
pub(crate) fn gpu_kernel_table(cx: &Context, params: Params<'_>) -> Option<String> {
    let AttrData::Array(kernels) = cx.attr_data((*params.first()?)?) else { return None };
    let name = |kernel: &Attribute| {
        let text = irtool::asm::attribute_text(cx, *kernel);
        text.split('"').nth(1).map(str::to_owned)
    };
    // They are sorted.
    kernels
        .windows(2)
        .any(|pair| name(&pair[0]) == name(&pair[1]))
        .then(|| "expected all kernels to be uniquely named".to_owned())
}

/// Of the object that a kernel is taken from: a number or a target.
pub(crate) fn gpu_select_object(cx: &Context, params: Params<'_>) -> Option<String> {
    let target = (*params.first()?)?;
    match cx.attr_data(target) {
        AttrData::Integer { value, .. } => value
            .to_i64()
            .is_some_and(|index| index < 0)
            .then(|| "the object index must be positive".to_owned()),
        AttrData::Dialect(_) if crate::predicates::is_device_target(cx, target) => None,
        _ => Some("the target attribute must be a GPU Target attribute".to_owned()),
    }
}
