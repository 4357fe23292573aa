//! What products of matrices ask: shapes there are for the kinds of elements, and how many
//! registers of which type hold each thread's part of a matrix.
//!
//! An operand `A[%a, %b]` of `nvvm.mma.sync` is a list of such registers, the result a structure of
//! them. The same goes for the older `nvvm.wmma` ops. The products of groups of warps,
//! `nvvm.wgmma.mma_async`, read their factors through descriptors and have registers for the
//! result only.

use super::matrices::kind_of;
use super::verify::{numbers, segment, word};
use crate::llvm::instructions::{inner_text, members};
use crate::llvm::verify::address_space;
use crate::subject::{Answer, Subject, hooks};
use irtool::asm::type_text;
use irtool::context::{Context, Signedness, Type, TypeData};
use irtool::support::float::FloatKind;
use std::fmt::{Display, Formatter, Result as Written};

hooks! {
    product: |subject: &Subject<'_>| multiplies(subject, false),
    sparse_product: |subject: &Subject<'_>| multiplies(subject, true),
    scaled_product: |subject: &Subject<'_>| scales(subject, 1, "mma"),
    sparse_scaled_product: |subject: &Subject<'_>| {
        if subject.property("orderedMetadata").is_none() {
            return Err(subject.error("'orderedMetadata' attribute is mandatory"));
        }
        scales(subject, 2, "sparse mma")
    },
    load_fragment: loads,
    store_fragment: stores,
    fragment_product: multiplies_fragments,
    group_product: multiplies_in_groups,
}

/// What one register holds.
#[derive(Clone, Copy, PartialEq)]
enum Register {
    Halves,
    Integer,
    Float,
    Double,
}

use Register::{Double, Float, Halves, Integer};

impl Register {
    fn is(self, cx: &Context, ty: Type) -> bool {
        match (self, cx.type_data(ty)) {
            (Halves, TypeData::Vector { shape, element, scalable, .. }) => {
                let half = matches!(cx.type_data(*element), TypeData::Float(FloatKind::F16));
                half && **shape == [2] && !scalable.contains(&true)
            }
            (Integer, TypeData::Integer { width: 32, signedness: Signedness::Signless })
            | (Float, TypeData::Float(FloatKind::F32))
            | (Double, TypeData::Float(FloatKind::F64)) => true,
            _ => false,
        }
    }
}

impl Display for Register {
    fn fmt(&self, f: &mut Formatter<'_>) -> Written {
        f.write_str(match self {
            Halves => "vector<2xf16>",
            Integer => "i32",
            Float => "f32",
            Double => "f64",
        })
    }
}

/// So many registers.
type Registers = (usize, Register);

/// Whether a type is a structure of these registers.
fn is_structure_of(cx: &Context, ty: Type, (count, register): Registers) -> bool {
    type_text(cx, ty) == structure_of((count, register))
}

fn structure_of((count, register): Registers) -> String {
    format!("!llvm.struct<({})>", vec![register.to_string(); count].join(", "))
}

/// Which registers hold the matrices of a product.
struct Product {
    a: Registers,
    b: Registers,
    accumulators: &'static [Registers],
    results: &'static [Registers],
}

const FLOATS: &[Registers] = &[(2, Halves), (4, Float)];
const INTEGERS: &[Registers] = &[(4, Integer)];

/// The product with sixteen rows of these kinds, whose smallest has `depth` columns of the first
/// factor; zero where there is none.
fn with_sixteen_rows(kind: &str, sparse: bool) -> (i64, Register, &'static [Registers]) {
    let depths = match kind {
        "tf32" => (4, Integer, &FLOATS[1..]),
        "bf16" => (8, Integer, &FLOATS[1..]),
        "f16" => (8, Halves, FLOATS),
        "s8" | "u8" => (16, Integer, INTEGERS),
        "s4" | "u4" => (32, Integer, INTEGERS),
        "b1" if !sparse => (128, Integer, INTEGERS),
        "e4m3" | "e5m2" | "e3m2" | "e2m3" | "e2m1" if sparse => (32, Integer, FLOATS),
        _ => (0, Integer, INTEGERS),
    };
    (if sparse { 2 * depths.0 } else { depths.0 }, depths.1, depths.2)
}

fn product_of(kind: &str, shape: [i64; 3], sparse: bool) -> Option<Product> {
    let same = |factor, registers| Product {
        a: factor,
        b: factor,
        accumulators: registers,
        results: registers,
    };
    match (kind, shape) {
        ("f16", [8, 8, 4]) => Some(same((2, Halves), &[(4, Halves), (8, Float)])),
        ("f64", [8, 8, 4]) => Some(same((1, Double), &[(2, Double)])),
        ("s8" | "u8", [8, 8, 16]) | ("s4" | "u4", [8, 8, 32]) => {
            Some(same((1, Integer), &[(2, Integer)]))
        }
        ("b1", [8, 8, 128]) if !sparse => Some(same((1, Integer), &[(2, Integer)])),
        (_, [16, 8, columns]) => {
            let (depth, register, results) = with_sixteen_rows(kind, sparse);
            let units = match columns {
                _ if depth == 0 => return None,
                _ if columns == depth => 1,
                // The small floats come in one size only.
                _ if columns == 2 * depth && !kind.starts_with('e') => 2,
                _ => return None,
            };
            let accumulators = if results == INTEGERS { INTEGERS } else { FLOATS };
            let b = if sparse { 2 * units } else { units };
            Some(Product { a: (2 * units, register), b: (b, register), accumulators, results })
        }
        _ => None,
    }
}

fn shape_of(subject: &Subject<'_>) -> Option<[i64; 3]> {
    let mut numbers = numbers(subject, "shape")?;
    Some([numbers.next()?, numbers.next()?, numbers.next()?])
}

fn list(shape: [i64; 3]) -> String {
    let [m, n, k] = shape;
    format!("{m}, {n}, {k}")
}

/// Texts of the members of a structure.
fn first_member(cx: &Context, ty: Type) -> Option<String> {
    let text = inner_text(cx, ty);
    members(&text)?.into_iter().next().map(str::to_owned)
}

/// The kind of element that the text of a type leaves no choice about.
fn kind_of_text(text: &str) -> Option<&'static str> {
    match text {
        "f64" => Some("f64"),
        "f16" | "vector<2xf16>" => Some("f16"),
        "f32" => Some("f32"),
        _ => text.strip_prefix('i')?.parse::<u32>().ok().map(|_| "s32"),
    }
}

fn multiplies(subject: &Subject<'_>, sparse: bool) -> Answer {
    let cx = subject.cx;
    let (Some(shape), kind) = (shape_of(subject), word(subject, "multiplicandAPtxType")) else {
        return Ok(());
    };
    let Some(result) = subject.result_types().next() else { return Ok(()) };
    let mut operands = subject.operand_types();
    let mut group = |number| {
        let count = segment(subject, number);
        operands.by_ref().take(count).collect::<Vec<_>>()
    };
    let groups = [group(0), group(1), group(2)];
    if shape[0] == 16 && !kind.is_empty() {
        if with_sixteen_rows(kind, sparse).0 == 0 {
            let words = format!("invalid shape or multiplicand type: {kind}");
            return Err(subject.bare_error(words));
        }
        let taken = groups[2].first().and_then(|ty| kind_of(cx, *ty, true));
        let given = first_member(cx, result).and_then(|text| kind_of_text(&text));
        if let (Some(taken), Some(given)) = (taken, given)
            && taken != given
        {
            return Err(subject.error("ctype does not match dtype"));
        }
    }
    if kind.is_empty() && matches!(shape[0], 8 | 16) {
        // The reference has no answer.
        return Ok(());
    }
    let Some(product) = product_of(kind, shape, sparse) else {
        let words = format!("unimplemented variant for MMA shape <{}>", list(shape));
        return Err(subject.error(words));
    };
    let wanted = [&[product.a][..], &[product.b], product.accumulators];
    for ((name, types), wanted) in ["A", "B", "C"].into_iter().zip(&groups).zip(wanted) {
        has_registers(subject, name, types, wanted)?;
    }
    if !product.results.iter().any(|registers| is_structure_of(cx, result, *registers)) {
        let wanted: Vec<_> = product.results.iter().map(|wanted| structure_of(*wanted)).collect();
        return Err(subject.error(format!(
            "Could not match allowed types for the result; expected one of {} but got {}",
            wanted.join(", "),
            type_text(cx, result)
        )));
    }
    let needs = |name: &str| match subject.property(name) {
        Some(_) => Ok(()),
        None => Err(subject.error(format!("op requires {name} attribute"))),
    };
    match kind {
        "b1" => needs("b1Op")?,
        "s8" | "u8" | "s4" | "u4" => needs("intOverflowBehavior")?,
        _ => {}
    }
    if sparse || (kind, shape) == ("f16", [8, 8, 4]) {
        return Ok(());
    }
    has_usual_layouts(subject, kind, shape)
}

fn has_registers(
    subject: &Subject<'_>,
    name: &str,
    types: &[Type],
    wanted: &[Registers],
) -> Answer {
    let cx = subject.cx;
    let fits = |(count, register): &Registers| {
        types.len() == *count && types.iter().all(|ty| register.is(cx, *ty))
    };
    if wanted.iter().any(fits) {
        return Ok(());
    }
    let wanted: String = wanted.iter().map(|(count, of)| format!("{count}x{of} ")).collect();
    let found: Vec<_> = types.iter().map(|ty| type_text(cx, *ty)).collect();
    Err(subject.error(format!(
        "Could not match types for the {name} operands; expected one of {wanted}but got {}",
        found.join(", ")
    )))
}

fn has_usual_layouts(subject: &Subject<'_>, kind: &str, shape: [i64; 3]) -> Answer {
    if (word(subject, "layoutA"), word(subject, "layoutB")) == ("row", "col") {
        return Ok(());
    }
    let other = match word(subject, "multiplicandBPtxType") {
        "" => "f16",
        other => other,
    };
    Err(subject.error(format!(
        "requires layoutA = #nvvm.mma_layout<row> and layoutB = #nvvm.mma_layout<col> for shape \
         <{}> with element types {kind} and {other}. Only m8n8k4 with f16 supports other layouts.",
        list(shape)
    )))
}

/// Factors with a scale for each block; sparse ones are `times` as deep.
fn scales(subject: &Subject<'_>, times: i64, what: &str) -> Answer {
    let Some(shape) = shape_of(subject) else { return Ok(()) };
    let name = |kind| word(subject, kind);
    let scaling = (name("kind"), name("scaleVecSize"), name("blockScaleFormat"));
    let kinds = (name("multiplicandAPtxType"), name("multiplicandBPtxType"));
    let unsupported = match shape {
        [16, 8, depth] if depth == 32 * times => match scaling {
            ("mxf8f6f4", "x1", "ue8m0") => return Ok(()),
            _ => {
                format!("Kind, ScaleVecSize and BlockScaleFormat attributes for mma.m16n8k{depth}")
            }
        },
        [16, 8, depth] if depth == 64 * times => match scaling {
            _ if kinds != ("e2m1", "e2m1") => {
                format!("MMATypes attribute for mma.m16n8k{depth}.(mxf4nvf4|mxf4)")
            }
            ("mxf4", "x2", "ue8m0") => return Ok(()),
            ("mxf4", "x2", _) => format!("BlockScaleFormat attribute for mma.m16n8k{depth}.mxf4"),
            ("mxf4", ..) => format!("ScaleVecSize attribute for mma.m16n8k{depth}.mxf4"),
            ("mxf4nvf4", "x2", "ue8m0") | ("mxf4nvf4", "x4", "ue4m3") => return Ok(()),
            ("mxf4nvf4", ..) => format!(
                "ScaleVecSize and BlockScaleFormat attributes for mma.m16n8k{depth}.mxf4nvf4"
            ),
            _ => format!("Kind attribute for mma.m16n8k{depth}"),
        },
        _ => format!("Geom for {what} with block scaling"),
    };
    Err(subject.error(format!("unsupported {unsupported}")))
}

/// A matrix of a product by `nvvm.wmma`.
#[derive(Clone, Copy, PartialEq)]
enum Fragment {
    A,
    B,
    Result,
}

/// The registers of a fragment of elements of this kind, if there is such a product.
fn registers_of(kind: &str, shape: [i64; 3], fragment: Fragment) -> Option<Registers> {
    let is_factor = fragment != Fragment::Result;
    let usual = matches!(shape, [16, 16, 16] | [32, 8, 16] | [8, 32, 16]);
    match kind {
        "f16" if usual => Some((if is_factor { 8 } else { 4 }, Halves)),
        "s8" | "u8" if usual && is_factor => {
            // A factor has a register for each eight of its rows or columns.
            let extent = if fragment == Fragment::A { shape[0] } else { shape[1] };
            Some((usize::try_from(extent / 8).ok()?, Integer))
        }
        "s32" if usual && !is_factor => Some((8, Integer)),
        "f32" if !is_factor && (usual || shape == [16, 16, 8]) => Some((8, Float)),
        "tf32" if is_factor && shape == [16, 16, 8] => Some((4, Integer)),
        "f64" if shape == [8, 8, 4] => Some((if is_factor { 1 } else { 2 }, Double)),
        _ => None,
    }
}

const NO_FRAGMENT: &str = "invalid attribute combination";

fn extents(subject: &Subject<'_>) -> Option<[i64; 3]> {
    Some([subject.integer("m")?, subject.integer("n")?, subject.integer("k")?])
}

fn points_to_matrix(subject: &Subject<'_>, what: &str) -> Answer {
    let space = subject.operand_types().next().and_then(|ty| address_space(subject.cx, ty));
    match space {
        Some(0 | 1 | 3) | None => Ok(()),
        _ => Err(subject.error(format!("expected {what}source pointer in memory space 0, 1, 3"))),
    }
}

fn gives_fragment(subject: &Subject<'_>, registers: Registers) -> Answer {
    let (count, of) = registers;
    match subject.result_types().next() {
        Some(ty) if !is_structure_of(subject.cx, ty, registers) => Err(subject.error(format!(
            "expected destination type is a structure of {count} elements of type '{of}'"
        ))),
        _ => Ok(()),
    }
}

fn loads(subject: &Subject<'_>) -> Answer {
    points_to_matrix(subject, "")?;
    let Some(shape) = extents(subject) else { return Ok(()) };
    let fragment = match word(subject, "frag") {
        "a" => Fragment::A,
        "b" => Fragment::B,
        _ => Fragment::Result,
    };
    match registers_of(word(subject, "eltype"), shape, fragment) {
        None => Err(subject.error(NO_FRAGMENT)),
        Some((1, Double)) => match subject.result_types().next() {
            Some(ty) if !Double.is(subject.cx, ty) => {
                Err(subject.error("expected destination type to be f64"))
            }
            _ => Ok(()),
        },
        Some(registers) => gives_fragment(subject, registers),
    }
}

fn stores(subject: &Subject<'_>) -> Answer {
    points_to_matrix(subject, "operands to be a ")?;
    let Some(shape) = extents(subject) else { return Ok(()) };
    let Some((count, of)) = registers_of(word(subject, "eltype"), shape, Fragment::Result) else {
        return Err(subject.error(NO_FRAGMENT));
    };
    // The pointer comes first, the stride last.
    let data = subject.operand_types().len().saturating_sub(2);
    if data != count {
        return Err(subject.error(format!("expected {count} data operands")));
    }
    let mut types = subject.operand_types().skip(1).take(count);
    match types.all(|ty| of.is(subject.cx, ty)) {
        true => Ok(()),
        false => Err(subject.error(format!("expected data operands of type '{of}'"))),
    }
}

fn multiplies_fragments(subject: &Subject<'_>) -> Answer {
    let Some(shape) = extents(subject) else { return Ok(()) };
    let kinds = (word(subject, "eltypeA"), word(subject, "eltypeB"));
    let is_known = matches!(
        kinds,
        ("f16", "f16" | "f32") | ("s8" | "u8", "s32") | ("tf32", "f32") | ("f64", "f64")
    );
    let parts = [(kinds.0, Fragment::A), (kinds.0, Fragment::B), (kinds.1, Fragment::Result)];
    let parts = parts.map(|(kind, fragment)| registers_of(kind, shape, fragment));
    let [Some(a), Some(b), Some(c)] = parts else {
        return Err(subject.error(NO_FRAGMENT));
    };
    if !is_known {
        return Err(subject.error(NO_FRAGMENT));
    }
    let count = a.0 + b.0 + c.0;
    if subject.operand_types().len() != count {
        return Err(subject.error(format!("expected {count} arguments")));
    }
    let wanted = [a, b, c].into_iter().flat_map(|(count, of)| std::iter::repeat_n(of, count));
    for (number, (ty, wanted)) in subject.operand_types().zip(wanted).enumerate() {
        if !wanted.is(subject.cx, ty) {
            let words = format!("expected argument {number} to be of type '{wanted}'");
            return Err(subject.error(words));
        }
    }
    gives_fragment(subject, c)
}

/// The columns of the first factor of a group's product.
fn depth_of(kind: &str) -> i64 {
    match kind {
        "f16" | "bf16" => 16,
        "tf32" => 8,
        "b1" => 256,
        _ => 32,
    }
}

fn has_columns(kind: &str, columns: i64) -> bool {
    match kind {
        "s8" | "u8" | "b1" if !matches!(columns, 8 | 24) => {
            (16..=256).contains(&columns) && columns % 16 == 0
        }
        _ => (8..=256).contains(&columns) && columns % 8 == 0,
    }
}

fn multiplies_in_groups(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some([m, n, k]), Some(result)) = (shape_of(subject), subject.result_types().next()) else {
        return Ok(());
    };
    let name = |kind| word(subject, kind);
    let (a, b, d) = (name("typeA"), name("typeB"), name("typeD"));
    let text = inner_text(cx, result);
    let Some(registers) = members(&text) else { return Ok(()) };
    if let Some(other) = registers.iter().find(|member| **member != registers[0]) {
        let other = crate::llvm::signature::quoted(other);
        let words = format!("all elements in struct must be same type but there is {other}");
        return Err(subject.error(words));
    }
    let small = |kind| matches!(kind, "e4m3" | "e5m2");
    let takes = match d {
        "f16" => a == b && matches!(a, "f16" | "bf16") || small(a) && small(b),
        "f32" => a == b && matches!(a, "f16" | "bf16" | "tf32") || small(a) && small(b),
        "s32" => {
            let bytes = |kind| matches!(kind, "s8" | "u8");
            (a, b) == ("b1", "b1") || bytes(a) && bytes(b)
        }
        _ => return Err(subject.error(format!("does not support the given output type {d}"))),
    };
    if d == "s32" && [name("scaleA"), name("scaleB")].contains(&"neg") {
        return Err(subject.error("has s32 output, scaleA and scaleB cannot be neg"));
    }
    let (depth, layouts) = (depth_of(a), (name("layoutA"), name("layoutB")));
    let count = registers.len();
    let wanted = if d == "f16" { n / 4 } else { n / 2 };
    let words = if !takes {
        format!("{d} += {a} * {b}, it is not supported.")
    } else if m != 64 {
        "shape 'm' must be 64".to_owned()
    } else if k != depth {
        format!("shape 'k' must be {depth} for input type {a}")
    } else if !has_columns(a, n) {
        format!("has input type {a} n is set to {n}, it is not supported.")
    } else if !matches!(a, "f16" | "bf16") && layouts != ("row", "col") {
        format!(
            "given layouts layout_a = {} and layout_b = {} for input types {a} and {b} requires \
             transpose. However, this is only supported for: f16 and bf16",
            layouts.0, layouts.1
        )
    } else if i64::try_from(count) != Ok(wanted) {
        format!("results {wanted}, however output struct has {count} elements")
    } else if d != "s32" && name("satfinite") == "satfinite" {
        format!(
            " `satfinite` can be only used with s32 accumulator, however the current accumulator \
             is {d}"
        )
    } else {
        return Ok(());
    };
    Err(subject.error(words))
}
