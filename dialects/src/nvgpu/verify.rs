//! What copies and products ask beyond declarations: shapes that the hardware has.

use crate::gpu::verify::is_shared;
use crate::numbers::width;
use crate::relations::has_unit_stride;
use crate::subject::{Answer, Subject, hooks, name, quoted};
use irtool::asm::attribute_text;
use irtool::context::{Context, Type, TypeData};
use irtool::ir::{Body, Op};

hooks! {
    product: |subject: &Subject<'_>| multiplies(subject, false),
    sparse_product: |subject: &Subject<'_>| {
        match subject.integer("sparsitySelector").is_none_or(|selector| (0..=1).contains(&selector))
        {
            true => multiplies(subject, true),
            false => Err(subject.error("sparsity selector should be 0 or 1")),
        }
    },
    load_matrix: loads_matrix,
    copy: copies,
    reciprocal: |subject: &Subject<'_>| {
        let rounding = subject.property("rounding");
        let rounding = rounding.map(|attr| attribute_text(subject.cx, attr)).unwrap_or_default();
        let known = rounding.contains("approx") && subject.property("ftz").is_some();
        match known {
            true => Ok(()),
            false => Err(subject.error(format!(
                "has a limitation. {rounding} or non-ftz is not supported yet."
            ))),
        }
    },
}

/// Threads of a warp.
const THREADS: i64 = 32;
/// Rows and columns of the smallest product.
const TILE: i64 = 8;

fn element(cx: &Context, ty: Type) -> Option<Type> {
    cx.type_data(ty).element()
}

/// The first two operands have elements of one type.
pub(crate) fn has_one_element_type(cx: &Context, body: &Body, op: Op) -> bool {
    let mut types = body.operands(op).map(|value| element(cx, body.value_type(value)));
    types.next() == types.next()
}

/// What is loaded has the elements of what it is loaded from.
pub(crate) fn loads_elements(cx: &Context, body: &Body, op: Op) -> bool {
    let first = body.operands(op).next().map(|value| element(cx, body.value_type(value)));
    let result = body.results(op).next().map(|value| element(cx, body.value_type(value)));
    first == result
}

fn multiplies(subject: &Subject<'_>, sparse: bool) -> Answer {
    use irtool::support::float::FloatKind::{BF16, F16, F32, F64};
    let cx = subject.cx;
    let types: Vec<Type> = subject.operand_types().take(3).collect();
    let [a, ..] = types[..] else { return Ok(()) };
    let Some(element) = element(cx, a) else { return Ok(()) };
    let data = cx.type_data(element);
    if sparse && matches!(data, TypeData::Float(F64)) {
        return Err(subject.bare_error("f64 is not supported for sparse mode"));
    }
    // The depth of the smallest product, and what a thread holds of it.
    let (depth, held) = match data {
        TypeData::Float(F64) => (4, 1),
        TypeData::Float(F32) => (4, 1),
        TypeData::Float(F16 | BF16) => (8, 2),
        TypeData::Integer { width: 8, .. } => (16, 4),
        TypeData::Integer { width: 4, .. } => (32, 8),
        _ => {
            let own = name(cx, subject.body, subject.op);
            return Err(subject.bare_error(format!(
                "expected input data type (i4,i8,f16,bf16,tf32,f64) supported by {own}"
            )));
        }
    };
    let mut shapes = Vec::new();
    for (ty, letter) in types.iter().zip(["A", "B", "C"]) {
        let Some([rows, columns]) = cx.type_data(*ty).shape() else {
            let words = format!("matrix{letter} must be 2 dimensional vector");
            return Err(subject.bare_error(words));
        };
        shapes.push([*rows, *columns]);
    }
    // What is left out counts as zero, and what there is besides is not looked at.
    let Some([m, n, k]) = subject
        .integers("mmaShape")
        .filter(|shape| !shape.is_empty())
        .map(|shape| [0, 1, 2].map(|place| shape.get(place).copied().unwrap_or(0)))
    else {
        return Ok(());
    };
    let [a, b, c] = shapes[..] else { return Ok(()) };
    let factor = if sparse { 2 } else { 1 };
    let wholes = [("A", a, m * k, factor), ("B", b, k * n, 1), ("C", c, m * n, 1)];
    for (letter, [rows, columns], whole, factor) in wholes {
        if rows.saturating_mul(columns).saturating_mul(THREADS) != whole / factor {
            return Err(
                subject.error(format!("expected {whole} warp-wide matrix {letter} elements"))
            );
        }
    }
    if subject.property("tf32Enabled").is_some() && !matches!(data, TypeData::Float(F32)) {
        return Err(subject.error("expected tf32 tensor cores only for F32 operands"));
    }
    let (rows, columns, deep) = (m / TILE, n / TILE, k / depth);
    // Of a sparse matrix half is held; messages speak of all of it.
    let wanted = [
        ("A", a, [rows * deep, held], factor),
        ("B", b, [deep * columns, held], 1),
        ("C", c, [rows * columns, 2], 1),
    ];
    let differs =
        |found: [i64; 2], [rows, columns]: [i64; 2], factor| found != [rows / factor, columns];
    match wanted.into_iter().find(|(_, found, wanted, factor)| differs(*found, *wanted, *factor)) {
        Some((letter, _, [rows, columns], _)) => {
            Err(subject
                .error(format!("expected matrix {letter} to be shaped ({rows} x {columns})")))
        }
        None => Ok(()),
    }
}

const SHARED: &str = "must have a memory space attribute of IntegerAttr(3) or \
                      gpu::AddressSpaceAttr(Workgroup)";

fn loads_matrix(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(from), Some(to)) = (subject.operand_types().next(), subject.result_types().next())
    else {
        return Ok(());
    };
    let TypeData::MemRef { element, memory_space, .. } = cx.type_data(from) else {
        return Ok(());
    };
    if !is_shared(cx, *memory_space) {
        return Err(subject.bare_error(format!("expected nvgpu.ldmatrix srcMemref {SHARED}")));
    }
    let Some(width) = width(cx, *element) else { return Ok(()) };
    if width > 32 {
        return Err(subject.bare_error("nvgpu.ldmatrix works for 32b or lower"));
    }
    if subject.is_true("transpose") && width != 16 {
        return Err(subject.bare_error("nvgpu.ldmatrix transpose works only at 16b granularity"));
    }
    let Some([rows, columns]) = cx.type_data(to).shape() else {
        return Err(subject.bare_error("results must be 2 dimensional vector"));
    };
    let wanted = 32 / width.max(1);
    if *columns != wanted {
        return Err(subject.bare_error(format!("expected vector register shape[1] = {wanted}")));
    }
    match subject.integer("numTiles").is_none_or(|tiles| tiles == *rows) {
        true => Ok(()),
        false => Err(subject.bare_error("expected vector register shape[0] and numTiles to match")),
    }
}

fn copies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let mut types = subject.operand_types();
    let indices = subject.segment(1).unwrap_or(0);
    let (Some(to), Some(from)) = (types.next(), types.nth(indices)) else { return Ok(()) };
    let (
        TypeData::MemRef { shape: to_shape, element, memory_space, .. },
        TypeData::MemRef { shape: from_shape, element: from_element, .. },
    ) = (cx.type_data(to), cx.type_data(from))
    else {
        return Ok(());
    };
    for (ty, what) in [(from, "source"), (to, "destination")] {
        if !has_unit_stride(cx, ty) {
            let words = format!("{what} memref most minor dim must have unit stride");
            return Err(subject.bare_error(words));
        }
    }
    if !is_shared(cx, *memory_space) {
        return Err(subject.bare_error(format!("destination memref {SHARED}")));
    }
    if element != from_element {
        return Err(subject.bare_error("source and destination must have the same element type"));
    }
    let counts = [(from_shape.len(), 3, "source"), (to_shape.len(), 1, "destination")];
    for (rank, group, what) in counts {
        let found = subject.segment(group).unwrap_or(rank);
        if found != rank {
            return Err(subject.error(format!("expected {rank} {what} indices, got {found}")));
        }
    }
    let (Some(width), Some(count)) = (width(cx, *element), subject.integer("dstElements")) else {
        return Ok(());
    };
    let bytes = width.saturating_mul(count) / 8;
    if !matches!(bytes, 4 | 8 | 16) {
        let known = [32, 64, 128].map(|bits| bits / width.max(1));
        let known: Vec<String> =
            known.iter().filter(|count| **count > 0).map(i64::to_string).collect();
        let known = known.join(", ");
        return Err(subject.bare_error(format!(
            "Requested copy elements is {count} with width {width}. But copy elements could be \
             one of {known}."
        )));
    }
    match subject.property("bypassL1").is_some() && bytes != 16 {
        true => {
            let (to, wanted) = (quoted(cx, to), 128 / width.max(1));
            Err(subject.error(format!(
                "bypassL1 does not satify alignment for {to} with destination element {count}. \
                 Unset bypassL1, or set destination element to {wanted}"
            )))
        }
        false => Ok(()),
    }
}
