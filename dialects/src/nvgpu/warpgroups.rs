//! What copies by descriptors of tensors ask, and products of groups of warps.

use crate::gpu::verify::is_shared;
use crate::numbers::width;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, DYNAMIC, Type, TypeData};
use irtool::support::float::FloatKind;

hooks! {
    load_tensor: |subject: &Subject<'_>| copies(subject, 2, 0, 3),
    store_tensor: |subject: &Subject<'_>| copies(subject, 1, 0, 2),
    create_map: |subject: &Subject<'_>| {
        if subject.operand_types().len() > MOST_DIMENSIONS + 1 {
            return Err(subject.bare_error(TOO_MANY));
        }
        match subject.result_types().next().and_then(|ty| TensorMap::of(subject.cx, ty)) {
            Some(map) => map.check(subject, None),
            None => Ok(()),
        }
    },
    describe: |subject: &Subject<'_>| {
        let map = subject.operand_types().nth(1).and_then(|ty| TensorMap::of(subject.cx, ty));
        let Some(map) = map else { return Ok(()) };
        map.check(subject, None)?;
        match map.swizzle {
            128 => Ok(()),
            _ => Err(subject.bare_error("supports only swizzle_128b is supported for the time being")),
        }
    },
    product: multiplies,
    accumulator: |subject: &Subject<'_>| {
        let ty = subject.result_types().next().and_then(|ty| inner(subject.cx, ty));
        let Some(ty) = ty else { return Ok(()) };
        let data = subject.cx.type_data(ty);
        let fits = match (data.shape(), data.element()) {
            (Some([rows, columns, ..]), Some(element)) => {
                rows % ROWS == 0 && has_columns(subject.cx, *columns, element)
            }
            _ => false,
        };
        match fits {
            true => Ok(()),
            false => Err(subject.error(format!(
                "has type {}. It does not fit into warp-group level (wgmma) matrix multiplication \
                 instruction (or not supported yet)",
                quoted(subject.cx, ty)
            ))),
        }
    },
    store: stores,
}

/// The most dimensions that a tensor is copied with.
const MOST_DIMENSIONS: usize = 5;
const TOO_MANY: &str = "Maximum 5 coordinates are supported.";
/// The longest extent of what is copied at once.
const LONGEST: i64 = 256;
/// Extents along the last dimension are of this many bytes, or several times that.
const BYTES: i64 = 16;
/// Rows of the smallest product.
const ROWS: i64 = 64;

/// What is described: the type in `!nvgpu.warpgroup.descriptor<tensor = memref<...>>`.
fn inner(cx: &Context, ty: Type) -> Option<Type> {
    let text = type_text(cx, ty);
    let (_, inner) = text.split_once("<tensor = ").or(text.split_once("<fragmented = "))?;
    let end = inner.find(", swizzle = ").unwrap_or(inner.len() - 1);
    parse_type_text(cx, &inner[..end])
}

/// What `!nvgpu.tensormap.descriptor<tensor = memref<...>, swizzle = none, ...>` says.
struct TensorMap {
    tensor: Type,
    /// In bytes; zero for none.
    swizzle: i64,
    is_interleaved: bool,
}

impl TensorMap {
    fn of(cx: &Context, ty: Type) -> Option<TensorMap> {
        let tensor = inner(cx, ty)?;
        let text = type_text(cx, ty);
        let says = |words: &str| text.contains(words);
        let swizzles = [(32, "swizzle_32b"), (64, "swizzle_64b"), (128, "swizzle_128b")];
        let swizzle = swizzles.into_iter().find(|(_, words)| says(words));
        Some(TensorMap {
            tensor,
            swizzle: swizzle.map_or(0, |(bytes, _)| bytes),
            is_interleaved: says("interleave_16b") || says("interleave_32b"),
        })
    }

    /// Whether the tensor can be copied, to or from `memref` if there is one.
    fn check(&self, subject: &Subject<'_>, memref: Option<Type>) -> Answer {
        let cx = subject.cx;
        let error = |words: String| Err(subject.bare_error(words));
        let TypeData::MemRef { shape, element, memory_space, .. } = cx.type_data(self.tensor)
        else {
            return Ok(());
        };
        if self.is_interleaved {
            return error("Interleave options are not supported yet.".into());
        }
        if !is_shared(cx, *memory_space) {
            return error(format!("the tensor map descriptor {NOT_SHARED}"));
        }
        if shape.contains(&DYNAMIC) {
            return error("the tensor map descriptor must be static shaped".into());
        }
        if let Some(extent) = shape.iter().find(|extent| !(1..=LONGEST).contains(*extent)) {
            return error(format!(
                "the tensor map descriptor must have dimensions between 1 and {LONGEST} but it is \
                 {extent}"
            ));
        }
        let last = shape.last().zip(width(cx, *element));
        let bytes = last.map(|(extent, width)| extent * width / 8);
        if let Some(bytes) = bytes
            && shape.len() > 1
            && self.swizzle != 0
            && bytes != self.swizzle
        {
            return error(format!(
                "the tensormap descriptor must have last dimension of {} bytes but it is {bytes} \
                 bytes",
                self.swizzle
            ));
        }
        match memref {
            Some(memref) => self.matches(subject, memref, bytes),
            None => Ok(()),
        }
    }

    fn matches(&self, subject: &Subject<'_>, memref: Type, bytes: Option<i64>) -> Answer {
        let cx = subject.cx;
        let error = |words: String| Err(subject.bare_error(words));
        let (
            TypeData::MemRef { shape, element, .. },
            TypeData::MemRef { shape: other, element: other_element, memory_space, .. },
        ) = (cx.type_data(self.tensor), cx.type_data(memref))
        else {
            return Ok(());
        };
        if element != other_element {
            return error(
                "the element type of tensor map descriptor and memref must be same".into(),
            );
        }
        if !is_shared(cx, *memory_space) {
            return error(format!("the destination memref {NOT_SHARED}"));
        }
        if other.contains(&DYNAMIC) {
            return error("the destination memref must be static shaped".into());
        }
        if shape.len() != other.len() {
            return error(
                "the shape of tensor map descriptor and memref must have same rank".into(),
            );
        }
        if shape != other {
            return error(format!(
                "memref and tensor map shapes mismatch {} != {}",
                quoted(cx, self.tensor),
                quoted(cx, memref)
            ));
        }
        match bytes.is_some_and(|bytes| bytes % BYTES != 0) {
            true => error(format!(
                "the bytes in the last dimension of the tensor map must be a multiple of {BYTES}"
            )),
            false => Ok(()),
        }
    }
}

const NOT_SHARED: &str = "has incorrect address space, it must be shared memory address space.";

/// Checks a copy, given the groups of operands that are the map, the memref and the coordinates.
fn copies(subject: &Subject<'_>, map: usize, memref: usize, coordinates: usize) -> Answer {
    let ty = |group| subject.operand_types().nth(subject.operand_group(group).start);
    let map = ty(map).and_then(|ty| TensorMap::of(subject.cx, ty));
    let (Some(map), Some(memref)) = (map, ty(memref)) else { return Ok(()) };
    map.check(subject, Some(memref))?;
    let count = subject.operand_group(coordinates).len();
    if count > MOST_DIMENSIONS {
        return Err(subject.bare_error(TOO_MANY));
    }
    match subject.cx.type_data(map.tensor).shape().is_none_or(|shape| shape.len() == count) {
        true => Ok(()),
        false => Err(subject.bare_error(
            "number of coordinates do not match with the rank of tensor descriptor map.",
        )),
    }
}

/// Whether a product can have so many columns of such elements.
fn has_columns(cx: &Context, columns: i64, element: Type) -> bool {
    use FloatKind::{BF16, F8E4M3FN, F8E5M2, F16, F32, TF32};
    match cx.type_data(element) {
        TypeData::Float(F16 | BF16 | F32 | TF32 | F8E4M3FN | F8E5M2) => {
            columns % 8 == 0 && (8..=256).contains(&columns)
        }
        TypeData::Integer { width: 1 | 8, .. } => {
            matches!(columns, 8 | 24) || columns % 16 == 0 && (16..=256).contains(&columns)
        }
        _ => false,
    }
}

/// Whether products of such elements are known, and whether they can be had.
fn known_product(cx: &Context, a: Type, b: Type, d: Type) -> (bool, bool) {
    use FloatKind::{BF16, F8E4M3FN, F8E5M2, F16, F32, TF32};
    let is_integer = |ty| matches!(cx.type_data(ty), TypeData::Integer { width: 1 | 16, .. });
    let (TypeData::Float(left), TypeData::Float(right)) = (cx.type_data(a), cx.type_data(b)) else {
        return (a == b && is_integer(a) && d == cx.i32(), false);
    };
    let TypeData::Float(sum) = cx.type_data(d) else { return (false, false) };
    match (left, right, sum) {
        (F16, F16, F16 | F32) | (BF16, BF16, F16 | F32) | (TF32, TF32, F32) => (true, true),
        (F8E4M3FN | F8E5M2, F8E4M3FN | F8E5M2, F16 | F32) => (true, *sum == F32),
        _ => (false, false),
    }
}

fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types().chain(subject.result_types());
    let mut next = || types.next().and_then(|ty| inner(cx, ty));
    let (Some(a), Some(b), Some(c), Some(d)) = (next(), next(), next(), next()) else {
        return Ok(());
    };
    if subject.property("transposeA").is_some() && subject.property("transposeB").is_none() {
        return Err(subject.error(
            "supports non-transpose A (Row Major) and transpose B (Column Major) for the time \
             being ",
        ));
    }
    if c != d {
        return Err(subject.error("type of matrix C and matrix D must be the same"));
    }
    let shape = |ty| cx.type_data(ty).shape();
    let (Some(&[rows, depth]), Some(&[other_depth, columns]), Some(&[all_rows, all_columns])) =
        (shape(a), shape(b), shape(c))
    else {
        return Err(subject.error("has matrices A, B, C and D, they must be 2 dimensional"));
    };
    let words = if depth != other_depth {
        format!("2nd dim matrix-A ({depth})!= 1st dim matrix-B ({other_depth} )")
    } else if rows != all_rows {
        format!("1st dim matrix-A ( {rows} )!= 1st dim matrix-C ( {all_rows} )")
    } else if columns != all_columns {
        format!("2nd dim matrix-B ( {columns} ) != 2nd dim matrix-C ( {all_columns} )")
    } else {
        let element = |ty| cx.type_data(ty).element().unwrap_or(ty);
        let (left, right, sum) = (element(a), element(b), element(d));
        let (is_known, is_there) = known_product(cx, left, right, sum);
        let product =
            || format!("{} += {} * {}", quoted(cx, sum), quoted(cx, left), quoted(cx, right));
        if !is_known {
            format!("{}, it is not supported.", product())
        } else if !has_columns(cx, columns, left) {
            format!("has input type {} n is set to {columns}, it is not supported", quoted(cx, b))
        } else if !is_there {
            format!("hit a limitation: {}, it is not supported yet", product())
        } else {
            return Ok(());
        }
    };
    Err(subject.error(words))
}

fn stores(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let matrix = types.next().and_then(|ty| inner(cx, ty));
    let (Some(matrix), Some(to)) = (matrix, types.next()) else { return Ok(()) };
    let data = cx.type_data(matrix);
    if !data.element().is_some_and(|ty| matches!(cx.type_data(ty), TypeData::Float(FloatKind::F32)))
    {
        return Err(subject.error("hit a limitation: only f32 results for the time being"));
    }
    let (Some(shape), Some(other)) = (data.shape(), cx.type_data(to).shape()) else {
        return Ok(());
    };
    // The reference reads beyond shapes of fewer dimensions, whatever is there.
    let extents = |shape: &[i64]| [0, 1].map(|n: usize| shape.get(n).copied().unwrap_or_default());
    let (rows, all) = (extents(shape), extents(other));
    match rows == all {
        true => Ok(()),
        false => Err(subject.error(format!(
            "results [{}][{}] values. However, destination memref[{}][{}]  does not have same \
             size as results",
            quoted(cx, matrix),
            rows[1],
            all[0],
            all[1]
        ))),
    }
}
