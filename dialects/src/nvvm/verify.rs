//! What single ops of NVVM ask of their attributes and types beyond declarations.

use crate::llvm::signature::differs;
use crate::llvm::verify::address_space;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::{attribute_text, type_text};
use irtool::context::{AttrData, Context, Piece, Signedness, Type, TypeData};
use irtool::ir::{Body, Op};

hooks! {
    barrier: is_barrier,
    special_register: has_range,
    bulk_store: |subject: &Subject<'_>| match subject.integer("initVal") {
        Some(0) | None => Ok(()),
        Some(value) => {
            Err(subject.error(format!("only 0 is supported for initVal, got {value}")))
        }
    },
    event: is_event,
    permute: permutes,
    shuffle: shuffles,
    match_sync: matches_all,
    vote: votes,
    reduce: reduces,
    query_cancel: queries,
    registers: |subject: &Subject<'_>| match subject.integer("regCount") {
        Some(count) if count % 8 != 0 => {
            Err(subject.error("new register size must be multiple of 8"))
        }
        Some(count) if !(24..=256).contains(&count) => {
            Err(subject.error("new register size must be in between 24 to 256"))
        }
        _ => Ok(()),
    },
    prefetch: prefetches,
    fence: orders,
    proxy_fence: is_proxy_fence,
    one_way_fence: |subject: &Subject<'_>| {
        let words = match (word(subject, "fromProxy"), word(subject, "toProxy")) {
            ("generic", "tensormap") => return Ok(()),
            ("generic", _) => {
                "uni-directional proxies only support tensormap for to_proxy attribute"
            }
            _ => "uni-directional proxies only support generic for from_proxy attribute",
        };
        Err(subject.error(words))
    },
    restricted_fence: |subject: &Subject<'_>| {
        orders(subject)?;
        match (word(subject, "fromProxy"), word(subject, "toProxy")) {
            ("generic", "async") => Ok(()),
            ("generic", _) => Err(subject.error("only async is supported for to_proxy attribute")),
            _ => Err(subject.error("only generic is support for from_proxy attribute")),
        }
    },
    arrive: arrives,
    arrive_expect: expects,
    load_matrix: loads_matrix,
    store_matrix: stores_matrix,
    tensor_copy: copies_to_tensor_memory,
    tensor_load: |subject: &Subject<'_>| moves_tensor(subject, subject.result_types().next(), true),
    tensor_store: |subject: &Subject<'_>| {
        moves_tensor(subject, subject.operand_types().nth(1), false)
    },
}

/// The range of a register is not empty: where its ends are equal, it is that of all values, or of
/// none, and they are the least value or the greatest. (Nobody asks that of more than 128 bits.)
fn has_range(subject: &Subject<'_>) -> Answer {
    let range = subject.property("range").map(|attr| attribute_text(subject.cx, attr));
    let parts = range.as_deref().and_then(|text| {
        let inner = text.strip_prefix("#llvm.constant_range<i")?.strip_suffix('>')?;
        let mut parts = inner.split(", ");
        Some((parts.next()?.parse::<u32>().ok()?, parts.next()?, parts.next()?))
    });
    let Some((bits @ 1..=128, lower, upper)) = parts else { return Ok(()) };
    // The greatest value without a sign is written as -1.
    if lower != upper || matches!(lower, "0" | "-1") {
        return Ok(());
    }
    let most = u128::MAX >> (128 - bits);
    Err(subject.error(format!(
        "invalid range attribute: Lower == Upper, but they aren't min (0) or max ({most}) value! \
         This is an invalid constant range."
    )))
}

/// The word of an attribute, or nothing.
pub(super) fn word<'a>(subject: &Subject<'a>, name: &str) -> &'a str {
    subject.word(name).unwrap_or_default()
}

/// The size of a segment of the operands.
pub(super) fn segment(subject: &Subject<'_>, number: usize) -> usize {
    subject.segment(number).unwrap_or(0)
}

fn is_integer(cx: &Context, ty: Type, bits: u32) -> bool {
    matches!(
        cx.type_data(ty),
        TypeData::Integer { width, signedness: Signedness::Signless } if *width == bits
    )
}

fn is_float(cx: &Context, ty: Type) -> bool {
    matches!(cx.type_data(ty), TypeData::Float(_))
}

fn is_structure(cx: &Context, ty: Type) -> bool {
    match cx.type_data(ty) {
        TypeData::Dialect(text) => text.is(cx, "llvm", "struct"),
        _ => false,
    }
}

fn is_barrier(subject: &Subject<'_>) -> Answer {
    let [has_id, has_number, has_predicate] = [0, 1, 2].map(|n| segment(subject, n) > 0);
    let has_reduction = subject.property("reductionOp").is_some();
    let words = if has_number && !has_id {
        "barrier id is missing, it should be set between 0 to 15"
    } else if has_id && (has_reduction || has_predicate) {
        "reduction are only available when id is 0"
    } else if has_reduction != has_predicate {
        "reduction predicate and reduction operation must be specified together"
    } else {
        return Ok(());
    };
    Err(subject.error(words))
}

fn is_event(subject: &Subject<'_>) -> Answer {
    let words = match (subject.integer("eventId"), subject.property("maskedEventId")) {
        (None, None) => "either `id` or `mask` must be set",
        (Some(_), Some(_)) => "`id` and `mask` cannot be set at the same time",
        (Some(id), None) if !(0..=15).contains(&id) => "`id` must be between 0 and 15",
        _ => return Ok(()),
    };
    Err(subject.error(words))
}

fn permutes(subject: &Subject<'_>) -> Answer {
    let mode = word(subject, "mode");
    let wants_two = matches!(mode, "default" | "f4e" | "b4e");
    let words = match (wants_two, subject.operand_types().len() > 2) {
        (true, false) => "requires 'hi' operand.",
        (false, true) => "does not accept 'hi' operand.",
        _ => return Ok(()),
    };
    Err(subject.bare_error(format!("mode '{mode}' {words}")))
}

/// The types in a structure that is written out.
fn members(cx: &Context, ty: Type) -> Option<Vec<String>> {
    let text = type_text(cx, ty);
    let inner = text.strip_prefix("!llvm.struct<(")?.strip_suffix(")>")?;
    let plain = !inner.contains(['<', '(']);
    plain.then(|| inner.split(',').map(|member| member.trim().to_owned()).collect())
}

fn shuffles(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(value), Some(result)) =
        (subject.operand_types().nth(1), subject.result_types().next())
    else {
        return Ok(());
    };
    let says_valid = subject.property("return_value_and_is_valid").is_some();
    const TWO: &str = "expected return type to be a two-element struct";
    let wrong = |what: &str, wanted: &str, found: &str| {
        Err(subject
            .error(format!("expected {what} to be of type '{wanted}' but got '{found}' instead")))
    };
    let wanted = type_text(cx, value);
    if !is_structure(cx, result) {
        return match (says_valid, result == value) {
            (true, _) => Err(subject.error(TWO)),
            (false, true) => Ok(()),
            (false, false) => wrong("return type", &wanted, &type_text(cx, result)),
        };
    }
    if !says_valid {
        return Err(subject.error(
            "\"return_value_and_is_valid\" attribute must be specified when the return type is a \
             struct type",
        ));
    }
    match members(cx, result).as_deref() {
        None => Ok(()),
        Some([first, _]) if *first != wanted => {
            wrong("first element in the returned struct", &wanted, first)
        }
        Some([_, second]) if second != "i1" => {
            wrong("second element in the returned struct", "i1", second)
        }
        Some([_, _]) => Ok(()),
        Some(_) => Err(subject.error(TWO)),
    }
}

fn matches_all(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let Some(result) = subject.result_types().next() else { return Ok(()) };
    match word(subject, "kind") {
        "any" if !is_integer(cx, result, 32) => {
            Err(subject.error("match.sync 'any' returns an i32"))
        }
        "all" if differs(cx, result, "struct<(i32, i1)>") => Err(subject.error(
            "match.sync 'all' returns a two element struct with first element as i32 and second \
             element as i1",
        )),
        _ => Ok(()),
    }
}

fn votes(subject: &Subject<'_>) -> Answer {
    let Some(result) = subject.result_types().next() else { return Ok(()) };
    let is = |bits| is_integer(subject.cx, result, bits);
    match word(subject, "kind") {
        "ballot" if !is(32) => Err(subject.error("vote.sync 'ballot' returns an i32")),
        "any" | "all" | "uni" if !is(1) => {
            Err(subject.error("vote.sync 'any', 'all' and 'uni' returns an i1"))
        }
        _ => Ok(()),
    }
}

fn queries(subject: &Subject<'_>) -> Answer {
    let Some(result) = subject.result_types().next() else { return Ok(()) };
    let is = |bits| is_integer(subject.cx, result, bits);
    match word(subject, "query_type") {
        "" => Ok(()),
        "is_canceled" if is(1) => Ok(()),
        "is_canceled" => Err(subject.error("is_canceled query type returns an i1")),
        _ if is(32) => Ok(()),
        _ => Err(subject.error(
            "get_first_cta_id_x, get_first_cta_id_y, get_first_cta_id_z query types return an i32",
        )),
    }
}

fn reduces(subject: &Subject<'_>) -> Answer {
    let Some(ty) = subject.operand_types().next() else { return Ok(()) };
    let float = is_float(subject.cx, ty);
    for name in ["abs", "nan"] {
        if !float && subject.is_true(name) {
            let words = format!("{name} attribute is supported only for f32 type");
            return Err(subject.error(words));
        }
    }
    let kind = word(subject, "kind");
    let wants_float = matches!(kind, "fmin" | "fmax");
    if wants_float == float {
        return Ok(());
    }
    let (found, wanted) = (quoted(subject.cx, ty), if wants_float { "f32" } else { "i32" });
    Err(subject.error(format!(
        "'{kind}' redux kind unsupported with {found} type. Only supported type is '{wanted}'."
    )))
}

const GENERIC: u32 = 0;
const GLOBAL: u32 = 1;
const CONSTANT: u32 = 4;
const LOCAL: u32 = 5;
const SHARED_CLUSTER: u32 = 7;

fn prefetches(subject: &Subject<'_>) -> Answer {
    let space = subject.operand_types().next().and_then(|ty| address_space(subject.cx, ty));
    let Some(space) = space else { return Ok(()) };
    let has = |name| subject.property(name).is_some();
    let (level, evicts) = (word(subject, "cacheLevel"), has("evictPriority"));
    let words = match (has("tensormap"), level) {
        (true, "") if !matches!(space, GENERIC | CONSTANT) => {
            "prefetch tensormap requires a generic or constant pointer"
        }
        (true, "") if evicts => "prefetch tensormap does not support eviction priority",
        (true, "") if has("in_param_space") && space != GENERIC => {
            "in_param_space can only be specified for a generic pointer"
        }
        (true, "") => return Ok(()),
        (true, _) => "cannot specify both tensormap and cache level",
        (false, "") => "requires specification of either cache level or tensormap",
        (false, _) if !matches!(space, GENERIC | GLOBAL | LOCAL) => {
            "prefetch to cache level requires a generic, global, or local pointer"
        }
        (false, _) if has("uniform") && level != "L1" => {
            "unsupported cache level, the only supported uniform cache level is L1"
        }
        (false, _) if has("uniform") && space != GENERIC => {
            "prefetch to uniform cache requires a generic pointer"
        }
        (false, _) if evicts && level != "L2" => {
            "cache eviction priority supported only for cache level L2"
        }
        (false, _) if evicts && space != GLOBAL => {
            "cache eviction priority requires a global pointer"
        }
        (false, _)
            if evicts
                && !matches!(word(subject, "evictPriority"), "evict_last" | "evict_normal") =>
        {
            "unsupported cache eviction priority, only evict_last and evict_normal are supported"
        }
        (false, _) if subject.operand_types().len() > 1 => {
            "predicate supported only on prefetch tensormap"
        }
        _ => return Ok(()),
    };
    Err(subject.error(words))
}

fn orders(subject: &Subject<'_>) -> Answer {
    match word(subject, "order") {
        "acquire" | "release" => Ok(()),
        _ => Err(subject.error("only acquire and release semantics are supported")),
    }
}

fn is_proxy_fence(subject: &Subject<'_>) -> Answer {
    let words = match (word(subject, "kind"), subject.property("space").is_some()) {
        ("tensormap", _) => "tensormap proxy is not a supported proxy kind",
        ("generic", _) => "generic proxy not a supported proxy kind",
        ("async.shared", false) => "async_shared fence requires space attribute",
        ("async.shared", true) | (_, false) => return Ok(()),
        (_, true) => "only async_shared fence can have space attribute",
    };
    Err(subject.error(words))
}

/// Whether a barrier is in memory that several blocks share.
fn is_shared(subject: &Subject<'_>) -> bool {
    let first = subject.operand_types().next();
    first.and_then(|ty| address_space(subject.cx, ty)) == Some(SHARED_CLUSTER)
}

fn arrives(subject: &Subject<'_>) -> Answer {
    if !matches!(word(subject, "scope"), "cta" | "cluster" | "") {
        return Err(subject.bare_error("mbarrier scope must be either CTA or Cluster"));
    }
    match subject.result_types().len() > 0 && is_shared(subject) {
        true => Err(subject.bare_error("mbarrier in shared_cluster space cannot return any value")),
        false => Ok(()),
    }
}

fn expects(subject: &Subject<'_>) -> Answer {
    if subject.operand_types().len() < 3 {
        return arrives(subject);
    }
    let words = if !matches!(word(subject, "scope"), "cta" | "") {
        "mbarrier scope must be CTA when using predicate"
    } else if is_shared(subject) {
        "mbarrier in shared_cluster space is not supported when using predicate"
    } else if subject.result_types().len() > 0 {
        "return-value is not supported when using predicate"
    } else if subject.is_true("relaxed") {
        "mbarrier with relaxed semantics is not supported when using predicate"
    } else {
        return Ok(());
    };
    Err(subject.bare_error(words))
}

/// The numbers in an attribute: those of `#nvvm.ld_st_matrix_shape<m = 8, n = 8>`.
pub(super) fn numbers<'a>(
    subject: &Subject<'a>,
    name: &str,
) -> Option<impl Iterator<Item = i64> + use<'a>> {
    let AttrData::Dialect(text) = subject.cx.attr_data(subject.property(name)?) else {
        return None;
    };
    let Some(Piece::Text(text)) = text.pieces.first() else { return None };
    let digits = |c: char| !c.is_ascii_digit() && c != '-';
    let numbers = std::str::from_utf8(text).ok()?.split(digits);
    Some(numbers.filter(|text| !text.is_empty()).map(|text| text.parse().unwrap_or(i64::MAX)))
}

/// Rows and columns of a matrix that is loaded or stored.
fn matrix_shape(subject: &Subject<'_>) -> Option<(i64, i64)> {
    let mut numbers = numbers(subject, "shape")?;
    Some((numbers.next()?, numbers.next()?))
}

fn loads_matrix(subject: &Subject<'_>) -> Answer {
    let (Some(shape), Some(count)) = (matrix_shape(subject), subject.integer("num")) else {
        return Ok(());
    };
    let (layout, element) = (word(subject, "layout"), word(subject, "eltType"));
    let is_packed = matches!(element, "b8x16.b4x16_p64" | "b8x16.b6x16_p32");
    let words = match shape {
        (8, 8) if !matches!(count, 1 | 2 | 4) => {
            "expected num attribute to be 1, 2 or 4 for 8x8 matrix"
        }
        (8, 8) if element != "b16" => "expected element type to be b16 for 8x8 matrix",
        (8, 16) if !matches!(count, 1 | 2 | 4) => {
            "expected num attribute to be 1, 2 or 4 for 8x16 matrix"
        }
        (8, 16) if layout != "row" => "expected layout to be row for 8x16 matrix",
        (8, 16) if !is_packed => {
            "expected element type to be b8x16.b4x16_p64 or b8x16.b6x16_p32 for 8x16 matrix"
        }
        (16, 16) if !matches!(count, 1 | 2) => {
            "expected num attribute to be 1 or 2 for 16x16 matrix"
        }
        (16, 16) if layout != "col" => "expected layout to be col for 16x16 matrix",
        (16, 16) if element != "b8" && !is_packed => {
            "expected element type to be b8, b8x16.b4x16_p64 or b8x16.b6x16_p32 for 16x16 matrix"
        }
        (8, 8 | 16) | (16, 16) => return gives_registers(subject, count, shape == (16, 16)),
        _ => "expected shape to be 8x8, 8x16 or 16x16",
    };
    Err(subject.error(words))
}

fn gives_registers(subject: &Subject<'_>, count: i64, doubled: bool) -> Answer {
    let Some(result) = subject.result_types().next() else { return Ok(()) };
    let cx = subject.cx;
    let text = match if doubled { count * 2 } else { count } {
        1 if is_integer(cx, result, 32) => return Ok(()),
        1 => return Err(subject.error("expected destination type is i32")),
        2 => ("struct<(i32, i32)>", 2),
        _ => ("struct<(i32, i32, i32, i32)>", 4),
    };
    match differs(cx, result, text.0) {
        false => Ok(()),
        true => Err(subject.error(format!(
            "expected destination type is a structure of {} elements of type i32",
            text.1
        ))),
    }
}

fn stores_matrix(subject: &Subject<'_>) -> Answer {
    let Some(shape) = matrix_shape(subject) else { return Ok(()) };
    let element = word(subject, "eltType");
    let words = match (shape, subject.operand_types().len()) {
        (_, 0 | 1 | 4 | 6..) => "expected num attribute to be 1, 2 or 4",
        ((8, 8), _) if element != "b16" => "expected element type to be B16 for 8x8 matrix",
        ((16, 8), _) if element != "b8" => "expected element type to be B8 for 16x8 matrix",
        ((16, 8), _) if word(subject, "layout") != "col" => {
            "expected layout to be col for 16x8 matrix"
        }
        ((8 | 16, 8), _) => return Ok(()),
        _ => "expected shape to be 8x8 or 16x8",
    };
    Err(subject.error(words))
}

fn copies_to_tensor_memory(subject: &Subject<'_>) -> Answer {
    let words = match (word(subject, "shape"), word(subject, "multicast")) {
        ("shape_64x128b", "warpx2_01_23" | "warpx2_02_13") => return Ok(()),
        ("shape_64x128b", _) => {
            "Shape 64x128b requires multicast warpx2_01_23 or warpx2_02_13 for tcgen05.cp Op"
        }
        ("shape_32x128b", "warpx4") => return Ok(()),
        ("shape_32x128b", _) => "Shape 32x128b requires multicast warpx4 for tcgen05.cp Op",
        (_, "none" | "") => return Ok(()),
        _ => "Invalid multicast type for tcgen05.cp Op",
    };
    Err(subject.bare_error(words))
}

/// A value is as long as its shape has parts, and only one shape has an offset.
fn moves_tensor(subject: &Subject<'_>, ty: Option<Type>, loads: bool) -> Answer {
    let shape = word(subject, "shape");
    let has_offset = subject.operand_types().len() > if loads { 1 } else { 2 };
    let is_split = shape == "shape_16x32bx2";
    if is_split && !has_offset {
        return Err(subject.bare_error("shape 16x32bx2 requires offset argument"));
    }
    if loads && has_offset && !is_split {
        let words = "offset argument is only supported for shape 16x32bx2";
        return Err(subject.bare_error(words));
    }
    let Some(ty) = ty else { return Ok(()) };
    let length = match subject.cx.type_data(ty) {
        TypeData::Vector { shape, .. } => shape.first().copied().unwrap_or(1),
        _ => 1,
    };
    let least = match shape {
        "shape_16x128b" => 2,
        "shape_16x256b" => 4,
        _ => 1,
    };
    if length >= least {
        return Ok(());
    }
    let (what, name) = if loads { ("result type", "ld") } else { ("input", "st") };
    Err(subject.bare_error(format!(
        "invalid {what} length {length} for shape {shape} in tcgen05.{name} Op"
    )))
}

/// The result is of the type of the first operand.
pub(crate) fn gives_what_it_takes(_: &Context, body: &Body, op: Op) -> bool {
    let ty = |value| body.value_type(value);
    body.operands(op).next().map(ty) == body.results(op).next().map(ty)
}

/// Memory shared in a block is seen as that of its cluster; generic addresses stay generic.
pub(crate) fn maps_to_cluster(cx: &Context, body: &Body, op: Op) -> bool {
    let space = |value| address_space(cx, body.value_type(value));
    let (from, to) = (body.operands(op).next().map(space), body.results(op).next().map(space));
    (from == Some(Some(GENERIC))) == (to == Some(Some(GENERIC)))
}
