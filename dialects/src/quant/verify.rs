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
    if let Some(blocks) = &parts.blocks {
        return blocks.fit(subject, shape(cx, tensor));
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

/// Blocks of a tensor, each of which has a scale: `{0:2, 1:4}, {{2.0}, {3.0}}`.
struct Blocks {
    /// Dimensions, and how long blocks are along them; along others they are as long as the tensor.
    sizes: Vec<(usize, i64)>,
    /// How many scales there are along each dimension.
    scales: Vec<i64>,
}

impl Blocks {
    fn read(sizes: &str, scales: &str) -> Option<Blocks> {
        let size = |text: &str| {
            let (axis, size) = text.split_once(':')?;
            Some((axis.parse().ok()?, size.parse().ok()?))
        };
        let sizes = sizes.split(", ").filter(|text| !text.is_empty()).map(size);
        Some(Blocks { sizes: sizes.collect::<Option<_>>()?, scales: extents(scales) })
    }

    /// The blocks are those of a tensor of this shape.
    fn fit(&self, subject: &Subject<'_>, shape: Option<Option<&[i64]>>) -> Answer {
        let Some(shape) = shape else {
            return Err(subject.bare_error("scalar types may not use sub-channel quantization"));
        };
        let Some(shape) = shape else {
            let words = "tensor containing the sub-channel quantized type must be ranked";
            return Err(subject.bare_error(words));
        };
        let rank = shape.len();
        for (axis, size) in &self.sizes {
            let Some(&extent) = shape.get(*axis) else {
                return Err(subject.bare_error(format!(
                    "quantized dimension {axis} must be less than tensor rank {rank}"
                )));
            };
            if extent != DYNAMIC && extent.checked_rem(*size).is_some_and(|rest| rest != 0) {
                return Err(subject.bare_error(format!(
                    "tensor dimension size {extent} at axis {axis} must be divisible by the \
                     corresponding block size {size}"
                )));
            }
        }
        if shape.contains(&0) {
            return Err(subject.bare_error(
                "tensor dimension size of zero is not allowed with sub-channel quantization",
            ));
        }
        let scales = self.scales.len();
        if scales != rank {
            return Err(subject.bare_error(format!(
                "Rank of scales {scales} must match the rank of the tensor {rank}"
            )));
        }
        for (axis, (extent, scales)) in shape.iter().zip(&self.scales).enumerate() {
            let size = self.sizes.iter().find(|(known, _)| *known == axis).map(|(_, size)| *size);
            let wanted = extent.checked_div(size.unwrap_or(*extent)).unwrap_or(0);
            if *extent != DYNAMIC && wanted != *scales {
                return Err(subject.bare_error(format!(
                    "dimension size {wanted} of scales tensor at axis {axis} should match (tensor \
                     dimension at axis / block sizes at axis) = {wanted}"
                )));
            }
        }
        Ok(())
    }
}

/// How long lists of lists are, `{{a, b}, {c, d}}`: the outermost first.
fn extents(text: &str) -> Vec<i64> {
    let mut extents = Vec::new();
    let mut rest = text;
    while let Some(inner) = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        let (mut depth, mut count, mut first) = (0, 1, inner.len());
        for (at, byte) in inner.bytes().enumerate() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                b',' if depth == 0 => {
                    first = first.min(at);
                    count += 1;
                }
                _ => {}
            }
        }
        extents.push(count);
        rest = &inner[..first];
    }
    extents
}

/// What `!quant.uniform<i8<-8:7>:f32:1, {2.0, 3.0:1}>` says.
struct Uniform {
    /// As an integer type.
    storage: String,
    expressed: String,
    /// The dimension that has scales of its own, and how many there are.
    axis: Option<(usize, usize)>,
    blocks: Option<Blocks>,
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
        Uniform { storage, expressed, axis: None, blocks: None }
    }

    /// Of types with one scale, or with one for each place of a dimension.
    fn read(text: &str) -> Option<Uniform> {
        if let Some(expressed) = text.strip_prefix("!quant.any<") {
            return Some(Uniform::any(expressed.strip_suffix('>')?));
        }
        let text = text.strip_prefix("!quant.uniform<")?.strip_suffix('>')?;
        if let Some((types, rest)) = text.split_once(":{") {
            let (sizes, scales) = rest.split_once("}, ")?;
            return Some(Uniform { blocks: Blocks::read(sizes, scales), ..Uniform::any(types) });
        }
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
        Some(Uniform { storage, expressed, axis, blocks: None })
    }
}
