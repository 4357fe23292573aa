//! The attributes of LLVM, and those of them that are words or numbers.

use super::debug_info;
use irtool::asm::custom::{ByHand, Parse, ReadFn, SymbolReader};
use irtool::asm::type_text;
use irtool::context::{SymbolDefinition, TypeData};
use std::sync::Arc;

/// The mnemonics of all attributes.
pub(crate) const MNEMONICS: &[&str] = &[
    "access_group",
    "address_space",
    "alias_scope",
    "alias_scope_domain",
    "blockaddress",
    "blocktag",
    "cconv",
    "cgprofile_entry",
    "comdat",
    "constant_range",
    "dependent_libraries",
    "dereferenceable",
    "di_annotation",
    "di_basic_type",
    "di_common_block",
    "di_compile_unit",
    "di_composite_type",
    "di_derived_type",
    "di_expression",
    "di_expression_elem",
    "di_file",
    "di_generic_subrange",
    "di_global_variable",
    "di_global_variable_expression",
    "di_imported_entity",
    "di_label",
    "di_lexical_block",
    "di_lexical_block_file",
    "di_local_variable",
    "di_module",
    "di_namespace",
    "di_null_type",
    "di_string_type",
    "di_subprogram",
    "di_subrange",
    "di_subroutine_type",
    "dso_local_equivalent",
    "fastmath",
    "framePointerKind",
    "linkage",
    "loop_annotation",
    "loop_distribute",
    "loop_interleave",
    "loop_licm",
    "loop_peeled",
    "loop_pipeline",
    "loop_unroll",
    "loop_unroll_and_jam",
    "loop_unswitch",
    "loop_vectorize",
    "memory_effects",
    "mlir.module_flag",
    "mlir.workgroup_attribution",
    "mmra_tag",
    "overflow",
    "poison",
    "profile_summary",
    "profile_summary_detailed",
    "tailcallkind",
    "target",
    "target_features",
    "tbaa_member",
    "tbaa_root",
    "tbaa_tag",
    "tbaa_type_desc",
    "undef",
    "uwtableKind",
    "vec_type_hint",
    "vscale_range",
    "zero",
];

/// Attributes that are read here.
const READ: &[(&str, ReadFn)] = &[
    ("address_space", address_space),
    ("cconv", |r| {
        word(r, ["CConvAttr", "CallingConv", "CConv"], "Calling Conventions", CALLING_CONVENTIONS)
    }),
    ("constant_range", constant_range),
    ("di_expression_elem", debug_info::expression_element),
    ("di_null_type", nothing),
    ("framePointerKind", |r| {
        let of = ["FramePointerKindAttr", "framePointerKind", "framePointerKind::FramePointerKind"];
        word(r, of, "LLVM FramePointerKind", FRAME_POINTER_KINDS)
    }),
    ("linkage", |r| {
        word(r, ["LinkageAttr", "linkage", "linkage::Linkage"], "LLVM linkage types", LINKAGE_TYPES)
    }),
    ("overflow", overflow),
    ("poison", nothing),
    ("tailcallkind", |r| {
        let of = ["TailCallKindAttr", "tailCallKind", "TailCallKind"];
        word(r, of, "Tail Call Kind", TAIL_CALL_KINDS)
    }),
    ("undef", nothing),
    ("uwtableKind", |r| {
        let of = ["UWTableKindAttr", "uwtableKind", "uwtable::UWTableKind"];
        word(r, of, "LLVM Unwind Behavior", UNWIND_TABLE_KINDS)
    }),
    ("zero", nothing),
];

pub(super) const CALLING_CONVENTIONS: &[&str] = &[
    "ccc",
    "fastcc",
    "coldcc",
    "cc_10",
    "cc_11",
    "anyregcc",
    "preserve_mostcc",
    "preserve_allcc",
    "swiftcc",
    "cxx_fast_tlscc",
    "tailcc",
    "cfguard_checkcc",
    "swifttailcc",
    "x86_stdcallcc",
    "x86_fastcallcc",
    "arm_apcscc",
    "arm_aapcscc",
    "arm_aapcs_vfpcc",
    "msp430_intrcc",
    "x86_thiscallcc",
    "ptx_kernelcc",
    "ptx_devicecc",
    "spir_funccc",
    "spir_kernelcc",
    "intel_ocl_bicc",
    "x86_64_sysvcc",
    "win64cc",
    "x86_vectorcallcc",
    "hhvmcc",
    "hhvm_ccc",
    "x86_intrcc",
    "avr_intrcc",
    "avr_builtincc",
    "amdgpu_vscc",
    "amdgpu_gscc",
    "amdgpu_cscc",
    "amdgpu_kernelcc",
    "x86_regcallcc",
    "amdgpu_hscc",
    "msp430_builtincc",
    "amdgpu_lscc",
    "amdgpu_escc",
    "aarch64_vectorcallcc",
    "aarch64_sve_vectorcallcc",
    "wasm_emscripten_invokecc",
    "amdgpu_gfxcc",
    "m68k_intrcc",
];
const FRAME_POINTER_KINDS: &[&str] =
    &["none", "non-leaf", "all", "reserved", "non-leaf-no-reserve"];
pub(super) const LINKAGE_TYPES: &[&str] = &[
    "external",
    "available_externally",
    "linkonce",
    "linkonce_odr",
    "weak",
    "weak_odr",
    "appending",
    "internal",
    "private",
    "extern_weak",
    "common",
];
const OVERFLOW_FLAGS: &[&str] = &["none", "nsw", "nuw"];
pub(super) const TAIL_CALL_KINDS: &[&str] = &["none", "notail", "musttail", "tail"];
const UNWIND_TABLE_KINDS: &[&str] = &["none", "sync", "async"];

/// The attributes that are more than kept text.
pub(crate) fn definitions() -> impl Iterator<Item = Arc<dyn SymbolDefinition>> {
    READ.iter().map(|&(mnemonic, read)| {
        let symbol: Arc<dyn SymbolDefinition> = Arc::new(ByHand { is_type: false, mnemonic, read });
        symbol
    })
}

/// Whatever follows the name is passed over.
fn nothing(_: &mut SymbolReader<'_, '_>) -> Parse {
    Ok(())
}

/// One word, in quotes where it would be several.
fn word(r: &mut SymbolReader<'_, '_>, of: [&str; 3], what: &str, words: &[&str]) -> Parse {
    r.expect("<")?;
    let number = r.parameter(of, |r| {
        let start = r.pos();
        let string = r.string().map(|text| String::from_utf8_lossy(&text).into_owned());
        let found = string.or_else(|| r.optional_keyword());
        number_of(r, start, found, what, words)
    })?;
    r.expect(">")?;
    let quote = if words[number].contains('-') { "\"" } else { "" };
    r.write(&format!("<{quote}{}{quote}>", words[number]));
    Ok(())
}

/// Which of the words it is that was read at `start`.
fn number_of(
    r: &mut SymbolReader<'_, '_>,
    start: usize,
    found: Option<String>,
    what: &str,
    words: &[&str],
) -> Parse<usize> {
    let Some(found) = found else {
        return r.error(start, format!("expected keyword for {what}"));
    };
    match words.iter().position(|word| *word == found) {
        Some(number) => Ok(number),
        None => {
            let words: Vec<String> = words.iter().map(|word| in_message(word)).collect();
            let words = words.join(", ");
            r.error(start, format!("expected one of [{words}] for {what}, got: {found}"))
        }
    }
}

fn in_message(word: &str) -> String {
    if word.contains('-') { format!("\"{word}\"{word}") } else { word.to_owned() }
}

/// Flags, each once and in order; none of them is a flag, too.
fn overflow(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let mut found = [false; OVERFLOW_FLAGS.len()];
    let class = "::mlir::LLVM::IntegerOverflowFlags";
    r.parameter(["LLVM_IntegerOverflowFlagsAttr", "value", class], |r| {
        loop {
            let start = r.pos();
            let word = r.optional_keyword();
            let what = "LLVM integer overflow flags";
            found[number_of(r, start, word, what, OVERFLOW_FLAGS)?] = true;
            if !r.eat(",") {
                return Ok(());
            }
        }
    })?;
    r.expect(">")?;
    let flags = OVERFLOW_FLAGS.iter().zip(found).skip(1).filter(|(_, found)| *found);
    let flags: Vec<&str> = flags.map(|(flag, _)| *flag).collect();
    let text = if flags.is_empty() { "none".to_owned() } else { flags.join(", ") };
    r.write(&format!("<{text}>"));
    Ok(())
}

/// A type of integers and two of its values, the second beyond the last.
fn constant_range(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let start = r.pos();
    let ty = r.ty()?;
    let TypeData::Integer { width, .. } = *r.cx().type_data(ty) else {
        let found = type_text(r.cx(), ty);
        let words = "invalid kind of type specified: expected builtin.integer, but found";
        return r.error(start, format!("{words} '{found}'"));
    };
    r.expect(",")?;
    let lower = r.truncated(width)?;
    r.expect(",")?;
    let upper = r.truncated(width)?;
    r.expect(">")?;
    // The sign of the type is not kept.
    let (lower, upper) = (lower.to_string_signed(), upper.to_string_signed());
    r.write(&format!("<i{width}, {lower}, {upper}>"));
    Ok(())
}

fn address_space(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let of = ["LLVM_AddressSpaceAttr", "addressSpace", "unsigned"];
    let space = r.parameter(of, |r| r.unsigned(32))?;
    r.expect(">")?;
    r.write(&format!("<{space}>"));
    Ok(())
}
