//! Which conversions of packed numbers there are: between which types, and how rounded.

use super::verify::word;
use crate::subject::{Answer, Subject, hooks, type_value};
use irtool::asm::type_text;

hooks! {
    to_tf32: |subject: &Subject<'_>| match word(subject, "rnd") {
        "rn" | "rz" => Ok(()),
        "rna" if !subject.is_true("relu") => Ok(()),
        "rna" => Err(subject.bare_error("Relu not supported with rna rounding mode.")),
        _ => Err(subject.bare_error(
            "Only {rn,rz,rna} rounding modes supported for ConvertFloatToTF32Op.",
        )),
    },
    f32x2_to_f8x2: to_f8x2,
    bf16x2_to_f8x2: |subject: &Subject<'_>| {
        is_one_of(subject, "dstTy", &["f8E8M0FNU"], "bf16x2 to f8x2.")?;
        match word(subject, "rnd") {
            "rz" | "rp" => Ok(()),
            _ => Err(subject.error(
                "Only RZ and RP rounding modes are supported for conversions from bf16x2 to f8x2.",
            )),
        }
    },
    f32x2_to_f16x2: |subject: &Subject<'_>| takes_random_bits(subject, "f16x2"),
    f32x2_to_bf16x2: |subject: &Subject<'_>| takes_random_bits(subject, "bf16x2"),
    f32x2_to_f6x2: |subject: &Subject<'_>| is_one_of(subject, "dstTy", F6, "f32x2 to f6x2."),
    f32x2_to_f4x2: |subject: &Subject<'_>| is_one_of(subject, "dstTy", F4, "f32x2 to f4x2."),
    f16x2_to_f8x2: |subject: &Subject<'_>| is_one_of(subject, "dstTy", F8, "f16x2 to f8x2."),
    f32x4_to_f8x4: |subject: &Subject<'_>| is_one_of(subject, "dstTy", F8, "f32x4 to f8x4."),
    f32x4_to_f6x4: |subject: &Subject<'_>| is_one_of(subject, "dstTy", F6, "f32x4 to f6x4."),
    f32x4_to_f4x4: |subject: &Subject<'_>| is_one_of(subject, "dstTy", F4, "f32x4 to f4x4."),
    f8x2_to_f16x2: |subject: &Subject<'_>| is_one_of(subject, "srcType", F8, "f8x2 to f16x2."),
    f8x2_to_bf16x2: |subject: &Subject<'_>| {
        is_one_of(subject, "srcType", &["f8E8M0FNU"], "f8x2 to bf16x2.")
    },
    f6x2_to_f16x2: |subject: &Subject<'_>| is_one_of(subject, "srcType", F6, "f6x2 to f16x2."),
    f4x2_to_f16x2: |subject: &Subject<'_>| is_one_of(subject, "srcType", F4, "f4x2 to f16x2."),
}

const F8: &[&str] = &["f8E4M3FN", "f8E5M2"];
const F6: &[&str] = &["f6E2M3FN", "f6E3M2FN"];
const F4: &[&str] = &["f4E2M1FN"];

fn type_named(subject: &Subject<'_>, name: &str) -> Option<String> {
    let ty = subject.property(name).and_then(|attr| type_value(subject.cx, attr))?;
    Some(type_text(subject.cx, ty))
}

/// The packed type is one of these.
fn is_one_of(subject: &Subject<'_>, name: &str, types: &[&str], what: &str) -> Answer {
    let Some(found) = type_named(subject, name) else { return Ok(()) };
    if types.contains(&&*found) {
        return Ok(());
    }
    let (names, verb) = match types {
        [one] => (format!("'{one}'"), "type is"),
        _ => (format!("'{}'", types.join("' and '")), "types are"),
    };
    Err(subject.error(format!("Only {names} {verb} supported for conversions from {what}")))
}

fn to_f8x2(subject: &Subject<'_>) -> Answer {
    let Some(ty) = type_named(subject, "dstTy") else { return Ok(()) };
    let rounding = word(subject, "rnd");
    let words = match &*ty {
        "f8E4M3FN" | "f8E5M2" if rounding != "rn" => {
            "Only RN rounding mode is supported for conversions from f32x2 to 'f8E4M3FN' and \
             'f8E5M2' types"
        }
        "f8E4M3FN" | "f8E5M2" if word(subject, "sat") != "satfinite" => {
            "Only SATFINITE saturation mode is supported for conversions from f32x2 to 'f8E4M3FN' \
             and 'f8E5M2' types"
        }
        "f8E8M0FNU" if !matches!(rounding, "rz" | "rp") => {
            "Only RZ and RP rounding modes are supported for conversions from f32x2 to \
             'f8E8M0FNU' type"
        }
        "f8E8M0FNU" if subject.is_true("relu") => {
            "relu not supported for conversions to 'f8E8M0FNU' type"
        }
        "f8E4M3FN" | "f8E5M2" | "f8E8M0FNU" => return Ok(()),
        _ => {
            "Only 'f8E4M3FN', 'f8E5M2', and 'f8E8M0FNU' types are supported for conversions from \
             f32x2 to f8x2"
        }
    };
    Err(subject.error(words))
}

/// Random bits come with stochastic rounding.
fn takes_random_bits(subject: &Subject<'_>, to: &str) -> Answer {
    let has_bits = subject.operand_types().len() > 2;
    match (word(subject, "rnd"), has_bits) {
        ("rn" | "rz", false) | ("rs", true) => Ok(()),
        ("rn" | "rz", true) => {
            Err(subject.error("random_bits not supported for RN and RZ rounding modes."))
        }
        ("rs", false) => Err(subject.error("random_bits is required for RS rounding mode.")),
        _ => Err(subject.error(format!(
            "Only RN, RZ, and RS rounding modes are supported for conversions from f32x2 to {to}."
        ))),
    }
}
