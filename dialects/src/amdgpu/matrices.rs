//! What products of matrices ask beyond declarations: how much of each matrix a lane holds, and
//! which types go together.

use crate::numbers;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::type_text;
use irtool::context::{Context, Type, TypeData};
use irtool::support::float::FloatKind;

hooks! {
    product: multiplies,
    sparse_product: multiplies_sparse,
    scaled_extension: extends_scaled,
    wave_product: multiplies_in_waves,
    scaled_wave_product: multiplies_scaled_in_waves,
}

/// Lanes of a wave.
const LANES: i64 = 64;

/// How many elements a type has; those that are not vectors have one.
fn count(cx: &Context, ty: Type) -> i64 {
    match cx.type_data(ty) {
        TypeData::Vector { shape, .. } => numbers::count(shape),
        _ => 1,
    }
}

fn element(cx: &Context, ty: Type) -> Type {
    cx.type_data(ty).element().unwrap_or(ty)
}

/// Whether the elements are floats of 8 bits or fewer.
fn is_small_float(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(element(cx, ty)), TypeData::Float(kind) if kind.width() <= 8)
}

fn is_of_floats(cx: &Context, ty: Type, wanted: FloatKind) -> bool {
    matches!(cx.type_data(element(cx, ty)), TypeData::Float(kind) if *kind == wanted)
}

/// The first operands, and the extents of the product.
fn parts<const N: usize>(subject: &Subject<'_>) -> Option<([Type; N], [i64; 3])> {
    let mut operands = subject.operand_types();
    let mut types = [operands.next()?; N];
    for ty in &mut types[1..] {
        *ty = operands.next()?;
    }
    Some((types, [subject.integer("m")?, subject.integer("n")?, subject.integer("k")?]))
}

fn holds(subject: &Subject<'_>, what: &str, wanted: i64, found: i64) -> Answer {
    match wanted == found {
        true => Ok(()),
        false => Err(subject
            .error(format!("expected {wanted} {what} values for this operation but got {found}"))),
    }
}

fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(([a, b, c], [m, n, k])) = parts(subject) else { return Ok(()) };
    let blocks = subject.integer("blocks").unwrap_or(1);
    if is_small_float(cx, a) {
        if !is_small_float(cx, b) {
            return Err(subject
                .error("expected both source operands to have small-float elements if one does"));
        }
        if count(cx, a) != count(cx, b) {
            return Err(
                subject.error("expected both small-float source vectors to have the same length")
            );
        }
    } else if a != b {
        return Err(
            subject.error("expected both non-small-float source operand types to match exactly")
        );
    }
    // An integer that is no vector packs bytes.
    let held = match cx.type_data(a) {
        TypeData::Integer { width, .. } => i64::from(*width / 8),
        _ => count(cx, a),
    };
    holds(subject, "source", m * k * blocks / LANES, held)?;
    holds(subject, "result", m * n * blocks / LANES, count(cx, c))?;
    let double = is_of_floats(cx, c, FloatKind::F64);
    let permutes_a = subject.integer("cbsz").unwrap_or(0) as u32;
    if double {
        if subject.word("blgp").is_some_and(|word| word != "none") {
            return Err(subject.error("double-precision ops do not support permuting lanes of B"));
        }
        if permutes_a != 0 {
            return Err(subject.error("double-precision ops do not support permuting lanes of A"));
        }
    }
    if subject.integer("abid").unwrap_or(0) as u32 >= 1u32.wrapping_shl(permutes_a) {
        return Err(subject.error("block ID for permuting A (abid) must be below 2 ** cbsz"));
    }
    let negates = ["negateA", "negateB", "negateC"].into_iter();
    match !double && negates.into_iter().any(|name| subject.property(name).is_some()) {
        true => Err(subject.error("negation flags only available for double-precision operations")),
        false => Ok(()),
    }
}

fn multiplies_sparse(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(([sparse, dense, c, index], [m, n, k])) = parts(subject) else { return Ok(()) };
    if count(cx, dense) != 2 * count(cx, sparse) {
        return Err(subject.error(
            "expected dense source operand to have exactly double the number of elements of the \
             sparse source operand",
        ));
    }
    let small = is_small_float(cx, sparse) && is_small_float(cx, dense);
    if !small && element(cx, sparse) != element(cx, dense) {
        return Err(subject.error("expected source operands to have the same element type"));
    }
    let (bits, wanted) = match cx.type_data(element(cx, sparse)) {
        TypeData::Float(kind) if kind.width() == 16 => (16, (4, 8)),
        _ => (8, (2, 16)),
    };
    let (length, width) = wanted;
    // Which part of the indices counts is asked for unless it is for all.
    let block = subject.integer("abid").unwrap_or(0);
    if subject.integer("cbsz").unwrap_or(0) == 0 && !(0..length).contains(&block) {
        let range = if bits == 16 { "between 0 and 3" } else { "0 or 1" };
        return Err(subject.error(format!("ABID must be {range} for {bits}-bit source data")));
    }
    let fits = count(cx, index) == length && element(cx, index) == cx.integer(width);
    if !fits {
        return Err(subject.error(format!(
            "expected vector<{length}xi{width}> sparse indices for {bits}-bit source data, but \
             got {}",
            quoted(cx, index)
        )));
    }
    holds(subject, "source", m * k / LANES, count(cx, dense))?;
    holds(subject, "result", m * n / LANES, count(cx, c))
}

/// Where the scales of a block start goes by the sizes of blocks and elements.
fn extends_scaled(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let [block, lane, byte] =
        ["blockSize", "firstScaleLane", "firstScaleByte"].map(|name| subject.integer(name));
    let (Some(block), Some(lane), Some(byte)) = (block, lane, byte) else { return Ok(()) };
    let Some(source) = subject.operand_types().next() else { return Ok(()) };
    let is_f8 = matches!(cx.type_data(element(cx, source)),
        TypeData::Float(kind) if kind.width() == 8);
    let words = match (block, is_f8) {
        (16, true) if ![(0, 0), (16, 2)].contains(&(lane, byte)) => {
            "(firstScaleLane, firstScaleByte) be (0, 0) or (16, 2) for f8."
        }
        (16, false) if ![0, 1].contains(&byte) => "firstScaleByte be 0 or 1 for f4 and f6.",
        (32, false) if ![0, 2].contains(&byte) => "firstScaleByte be 0 or 2 for f4 and f6.",
        _ => return Ok(()),
    };
    Err(subject.error(format!("blockSize of {block} can only have {words}")))
}

fn multiplies_in_waves(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(([a, b, c], _)) = parts(subject) else { return Ok(()) };
    if count(cx, a) != count(cx, b) {
        return Err(subject.error(format!(
            "source vectors have different lengths: {} vs. {}",
            quoted(cx, a),
            quoted(cx, b)
        )));
    }
    let is_float = |ty| matches!(cx.type_data(element(cx, ty)), TypeData::Float(_));
    match (is_float(c), is_float(a)) {
        (true, false) => return Err(subject.error("expected float sources with float destination")),
        (false, true) => return Err(subject.error("expected int sources with int destination")),
        _ => {}
    }
    if !is_small_float(cx, a) && element(cx, a) != element(cx, b) {
        return Err(subject.error(format!(
            "source element types must match (except for fp8/bf8) but have {} and {}",
            quoted(cx, a),
            quoted(cx, b)
        )));
    }
    let has = |name| subject.property(name).is_some();
    match is_float(a) {
        true if has("clamp") => Err(subject.error("clamp flag is not supported for float types")),
        true if has("unsignedA") || has("unsignedB") => {
            Err(subject.error("unsigned flags are not supported for float types"))
        }
        _ => Ok(()),
    }
}

fn multiplies_scaled_in_waves(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(([a, b, c, scale_a, scale_b], [m, ..])) = parts(subject) else { return Ok(()) };
    let (rows, held_a, held_c) = if m == 16 { (16, 64, 8) } else { (32, 128, 16) };
    let found = count(cx, c);
    if found != held_c {
        return Err(
            subject.error(format!("expected output vector of length {held_c} but got {found}"))
        );
    }
    let is_tiny = |ty| is_of_floats(cx, ty, FloatKind::F4E2M1FN);
    if rows == 32 && !is_tiny(a) && !is_tiny(b) {
        return Err(subject.error("32x16x128 only supports fp4 element types"));
    }
    for (name, ty, wanted) in [("sourceA", a, held_a), ("sourceB", b, 64)] {
        let found = count(cx, ty);
        if found != wanted {
            return Err(subject.error(format!(
                "for {rows}x16x128, {name} must have {wanted} elements but got {found}"
            )));
        }
    }
    // Only the smallest floats have a choice of scales, and two of them have to choose the same.
    let is_exponent = |ty| is_of_floats(cx, ty, FloatKind::F8E8M0FNU);
    let fits = match (is_tiny(a), is_tiny(b)) {
        (true, true) => element(cx, scale_a) == element(cx, scale_b),
        (tiny_a, tiny_b) => (tiny_a || is_exponent(scale_a)) && (tiny_b || is_exponent(scale_b)),
    };
    if fits {
        return Ok(());
    }
    let [a, scale_a, b, scale_b] =
        [a, scale_a, b, scale_b].map(|ty| type_text(cx, element(cx, ty)));
    Err(subject.error(format!(
        "invalid combination of matrix and scale types: sourceA='{a}', scaleA='{scale_a}', \
         sourceB='{b}', scaleB='{scale_b}'"
    )))
}
