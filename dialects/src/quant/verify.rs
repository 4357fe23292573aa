//! What casts ask: shapes agree, and so do the types that a quantized type stands between.

use crate::subject::{Answer, Subject, hooks};
use irtool::asm::type_text;
use irtool::context::{Context, DYNAMIC, Type, TypeData};

hooks! {
    float_cast: |subject: &Subject<'_>| casts(subject, false),
    storage_cast: |subject: &Subject<'_>| casts(subject, true),
}

/// The text of a quantized type; of a tensor, that of its elements.
fn quantized(cx: &Context, ty: Type) -> Option<String> {
    let ty = cx.type_data(ty).element().unwrap_or(ty);
    match cx.type_data(ty) {
        TypeData::Dialect(text) if cx.bytes(text.dialect) == b"quant" => Some(type_text(cx, ty)),
        _ => None,
    }
}

/// `None` for a scalar, `Some(None)` for a tensor without rank.
fn shape(cx: &Context, ty: Type) -> Option<Option<&[i64]>> {
    match cx.type_data(ty) {
        TypeData::RankedTensor { shape, .. } => Some(Some(shape)),
        TypeData::UnrankedTensor(_) => Some(None),
        _ => None,
    }
}

fn casts(subject: &Subject<'_>, storage: bool) -> Answer {
    let cx = subject.cx;
    let types = (subject.operand_types().next(), subject.result_types().next());
    let (Some(from), Some(to)) = types else { return Ok(()) };
    if shape(cx, from) != shape(cx, to) {
        return Err(subject.error(
            "failed to verify that input and result are both scalars or both tensors with matching \
             shape",
        ));
    }
    let (text, plain, tensor) = match (quantized(cx, from), quantized(cx, to)) {
        (Some(text), None) => (text, to, from),
        (None, Some(text)) => (text, from, to),
        _ if storage => {
            return Err(subject.error(
                "failed to verify that input must be integer and result must be quantized, or vice \
                 versa",
            ));
        }
        _ => return Ok(()),
    };
    let plain = type_text(cx, cx.type_data(plain).element().unwrap_or(plain));
    let Some(parts) = Uniform::read(&text) else { return Ok(()) };
    if storage && parts.storage != plain {
        let words = "storage type in quantized type expected to match integer type";
        return Err(subject.bare_error(words));
    }
    if !storage && parts.expressed != plain {
        let words = "expressed type in quantized type expected to match float type";
        return Err(subject.bare_error(words));
    }
    let Some((axis, scales)) = parts.axis else { return Ok(()) };
    let Some(shape) = shape(cx, tensor) else {
        return Err(subject.bare_error("scalar types may not use per-axis quantization"));
    };
    let Some(shape) = shape else { return Ok(()) };
    match shape.get(axis) {
        None => Err(subject.bare_error("quantized dimension must be less than tensor rank")),
        Some(&extent) if extent != DYNAMIC && usize::try_from(extent) != Ok(scales) => {
            Err(subject.bare_error("quantized dimension size does not match number of scales"))
        }
        Some(_) => Ok(()),
    }
}

/// What `!quant.uniform<i8<-8:7>:f32:1, {2.0, 3.0:1}>` says.
struct Uniform {
    /// As an integer type.
    storage: String,
    expressed: String,
    /// The dimension that has scales of its own, and how many there are.
    axis: Option<(usize, usize)>,
}

impl Uniform {
    /// Of a type without scales, perhaps without one that it stands for: `i8<-8:7>:f32`.
    fn any(text: &str) -> Uniform {
        let storage_end = text.find(['<', ':']).unwrap_or(text.len());
        let storage = text[..storage_end].replace('u', "i");
        let rest = match text[storage_end..].strip_prefix('<') {
            Some(range) => range.split_once('>').map_or("", |(_, rest)| rest),
            None => &text[storage_end..],
        };
        let expressed = rest.strip_prefix(':').unwrap_or("").to_owned();
        Uniform { storage, expressed, axis: None }
    }

    /// Of types with one scale, or with one for each place of a dimension.
    fn read(text: &str) -> Option<Uniform> {
        if let Some(expressed) = text.strip_prefix("!quant.any<") {
            return Some(Uniform::any(expressed.strip_suffix('>')?));
        }
        let text = text.strip_prefix("!quant.uniform<")?.strip_suffix('>')?;
        let (types, scales) = text.split_once(',')?;
        let storage_end = types.find(['<', ':'])?;
        let storage = types[..storage_end].replace('u', "i");
        let rest = match types[storage_end..].strip_prefix('<') {
            Some(range) => range.split_once('>')?.1,
            None => &types[storage_end..],
        };
        let mut rest = rest.strip_prefix(':')?.split(':');
        let expressed = rest.next()?.to_owned();
        let axis = match rest.next() {
            None => None,
            Some(axis) => Some((axis.parse().ok()?, scales.matches(',').count() + 1)),
        };
        Some(Uniform { storage, expressed, axis })
    }
}
