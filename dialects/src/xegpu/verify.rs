//! What ops ask of descriptors of tensors, of the hints for caches, and of the shapes of matrices.
//!
//! Limits: masks, layouts and how values are spread over lanes are not looked at; nor are values
//! whose parts are packed, transposed or several tensors.

use super::matrices::moves_matrix;
use crate::gpu::verify::is_shared;
use crate::numbers;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::asm::{attribute_text, parse_type_text, type_text};
use irtool::context::{AttrData, Context, Diagnostic, Type, TypeData};
use irtool::ir::{Body, Op};

hooks! {
    convert: super::layouts::is_conversion,
    create_nd: creates_nd,
    create: creates,
    store_nd: |subject: &Subject<'_>| {
        let value = operand(subject, 0);
        accesses_nd(subject, operand(subject, 1), value, "Value", &WRITE, &mut |_| ())
    },
    prefetch_nd: |subject: &Subject<'_>| {
        accesses_nd(subject, operand(subject, 0), None, "", &READ, &mut |_| ())
    },
    update_nd: |subject: &Subject<'_>| {
        let Some(tensor) = Tensor::of(subject.cx, operand(subject, 0)) else { return Ok(()) };
        is_whole(subject, &tensor)?;
        let offsets = subject.integers("const_offsets").map(|offsets| offsets.len());
        match offsets.is_none_or(|offsets| offsets == tensor.shape.len()) {
            true => Ok(()),
            false => Err(subject.error("Invalid number of offsets.")),
        }
    },
    update: |subject: &Subject<'_>| {
        let Some(tensor) = Tensor::of(subject.cx, operand(subject, 0)) else { return Ok(()) };
        if !tensor.is_scattered() {
            return Err(subject.error("Expects a scattered TensorDesc.\n"));
        }
        let offsets = operand(subject, 1).and_then(|ty| subject.cx.type_data(ty).shape());
        match tensor.has_chunks() || offsets.is_none_or(|offsets| offsets == tensor.shape) {
            true => Ok(()),
            false => {
                Err(subject.error("Offsets should match TensorDesc except the chunk size dim."))
            }
        }
    },
    prefetch: |subject: &Subject<'_>| {
        scatters(subject, 0, 1, &READ)?;
        let source = operand(subject, 0).map(|ty| subject.cx.type_data(ty));
        let is_integer = matches!(source, Some(TypeData::Integer { .. }));
        match (is_integer, subject.property("offset_align_byte").is_some()) {
            (true, false) => {
                Err(subject.error("offset_align_byte is required with integer source."))
            }
            (false, true) => {
                Err(subject.error("offset_align_byte only allowed with integer source."))
            }
            _ => Ok(()),
        }
    },
    load: |subject: &Subject<'_>| {
        scatters(subject, 0, 2, &READ)?;
        fills_lanes(subject, 0, subject.result_types().next())
    },
    store: |subject: &Subject<'_>| {
        scatters(subject, 1, 3, &WRITE)?;
        fills_lanes(subject, 1, operand(subject, 0))
    },
    product: multiplies,
    load_matrix: |subject: &Subject<'_>| {
        moves_matrix(subject, operand(subject, 0), subject.result_types().next())
    },
    store_matrix: |subject: &Subject<'_>| {
        moves_matrix(subject, operand(subject, 1), operand(subject, 0))
    },
}

/// What is loaded fits the descriptor. What an op asks for in vain it is told.
pub(crate) fn load_nd(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    let (described, value) = (operand(&subject, 0), subject.result_types().next());
    let answer = accesses_nd(&subject, described, value, "Result", &READ, report);
    crate::subject::tell(answer, report);
}

/// The hints for what is read, and for what is written.
const READ: [&str; 4] = ["cached", "uncached", "streaming", "read_invalidate"];
const WRITE: [&str; 4] = ["cached", "uncached", "write_back", "write_through"];

fn operand(subject: &Subject<'_>, number: usize) -> Option<Type> {
    subject.operand_types().nth(number)
}

/// Splits `8x16xf32`.
fn extents_and_element(text: &str) -> (Vec<i64>, &str) {
    let mut shape = Vec::new();
    let mut element = text;
    while let Some((extent, after)) = element.split_once('x') {
        let Ok(extent) = extent.parse() else { break };
        shape.push(extent);
        element = after;
    }
    (shape, element)
}

/// What `!xegpu.tensor_desc<8x16xf32, #xegpu.block_tdesc_attr<...>>` says.
struct Tensor {
    shape: Vec<i64>,
    element: Option<Type>,
    /// What follows the element type.
    rest: String,
}

impl Tensor {
    fn of(cx: &Context, ty: Option<Type>) -> Option<Tensor> {
        let text = type_text(cx, ty?);
        let inner = text.strip_prefix("!xegpu.tensor_desc<")?.strip_suffix('>')?;
        let (whole, rest) = inner.split_once(", ").unwrap_or((inner, ""));
        let (shape, element) = extents_and_element(whole);
        Some(Tensor { shape, element: parse_type_text(cx, element), rest: rest.to_owned() })
    }

    fn is_scattered(&self) -> bool {
        self.rest.contains("scatter_tdesc_attr")
    }

    /// How many blocks are loaded at once.
    fn arrays(&self) -> i64 {
        let digits = self.rest.split_once("array_length = ").map(|(_, rest)| rest);
        let end = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        digits.and_then(|text| text[..end(text)].parse().ok()).unwrap_or(1)
    }

    fn has_chunks(&self) -> bool {
        self.rest.contains("chunk_size")
    }

    fn space(&self) -> i64 {
        if self.rest.contains("slm") { 3 } else { 0 }
    }
}

/// The element type of a value, a buffer or a tensor that is described.
fn element(cx: &Context, ty: Type) -> Option<Type> {
    match Tensor::of(cx, Some(ty)) {
        Some(tensor) => tensor.element,
        None => cx.type_data(ty).element(),
    }
}

/// A described tensor and the values that are moved, all but the mask, have one shape.
pub(crate) fn has_one_shape(cx: &Context, body: &Body, op: Op) -> bool {
    let operands = body.operands(op).enumerate().filter(|(number, _)| *number != 1);
    let values = operands.map(|(_, value)| value).chain(body.results(op));
    let mut shapes = values.filter_map(|value| {
        let ty = body.value_type(value);
        match Tensor::of(cx, Some(ty)) {
            Some(tensor) => Some(tensor.shape),
            None => cx.type_data(ty).shape().map(<[i64]>::to_vec),
        }
    });
    let first = shapes.next();
    shapes.all(|shape| Some(shape) == first)
}

/// A described tensor and the value that is moved have elements of one type.
pub(crate) fn has_one_element_type(cx: &Context, body: &Body, op: Op) -> bool {
    let masks = irtool::spec::of(cx, body.name(op)).and_then(|spec| {
        let number = spec.operands.iter().position(|operand| operand.name == "mask")?;
        Some(spec.operand_range(cx, body, op, number))
    });
    let masks = masks.unwrap_or_default();
    let operands = body.operands(op).enumerate().filter(|(number, _)| !masks.contains(number));
    let values = operands.map(|(_, value)| value).chain(body.results(op));
    let values = values.map(|value| body.value_type(value));
    let is_moved = |ty: &Type| {
        let data = cx.type_data(*ty);
        matches!(data, TypeData::Vector { .. }) || Tensor::of(cx, Some(*ty)).is_some()
    };
    let mut elements = values.filter(is_moved).filter_map(|ty| element(cx, ty));
    let first = elements.next();
    elements.all(|element| Some(element) == first)
}

/// The shape and elements of `!xegpu.mem_desc<16x64xf16, ...>`.
pub(super) fn shared_matrix(cx: &Context, ty: Type) -> Option<(Vec<i64>, Type)> {
    let text = type_text(cx, ty);
    let inner = text.strip_prefix("!xegpu.mem_desc<")?.strip_suffix('>')?;
    let (shape, element) = extents_and_element(inner.split_once(", ").map_or(inner, |it| it.0));
    Some((shape, parse_type_text(cx, element)?))
}

/// Whether a buffer is in memory that a group shares.
pub(crate) fn is_in_shared_memory(cx: &Context, ty: Type) -> bool {
    let TypeData::MemRef { memory_space, .. } = cx.type_data(ty) else { return false };
    // The reference has no answer where no space is stated.
    let Some(space) = memory_space else { return true };
    is_shared(cx, Some(*space)) || attribute_text(cx, *space) == "#xegpu.memory_space<slm>"
}

/// Whether elements of a matrix are those of the value that is moved.
fn moves_elements(cx: &Context, matrix: Option<Type>, value: Option<Type>) -> bool {
    let (Some(matrix), Some(value)) = (matrix, value) else { return true };
    let element = cx.type_data(value).element().unwrap_or(value);
    shared_matrix(cx, matrix).is_none_or(|(_, own)| own == element)
}

pub(crate) fn loads_elements(cx: &Context, body: &Body, op: Op) -> bool {
    let ty = |value| body.value_type(value);
    moves_elements(cx, body.operands(op).next().map(ty), body.results(op).next().map(ty))
}

pub(crate) fn stores_elements(cx: &Context, body: &Body, op: Op) -> bool {
    let ty = |value| body.value_type(value);
    moves_elements(cx, body.operands(op).nth(1).map(ty), body.operands(op).next().map(ty))
}

/// A matrix takes the memory that it is made of, all of it.
pub(crate) fn is_as_large(cx: &Context, body: &Body, op: Op) -> bool {
    let ty = |value| body.value_type(value);
    let (source, matrix) = (body.operands(op).next().map(ty), body.results(op).next().map(ty));
    let bits = |shape: &[i64], element: Type| {
        numbers::width(cx, element)?.checked_mul(numbers::count(shape))
    };
    let source = source.map(|ty| cx.type_data(ty));
    let from = source.and_then(|data| bits(data.shape()?, data.element()?));
    let to = matrix.and_then(|ty| shared_matrix(cx, ty)).and_then(|(s, e)| bits(&s, e));
    from.is_none() || to.is_none() || from == to
}

fn is_whole(subject: &Subject<'_>, tensor: &Tensor) -> Answer {
    match tensor.is_scattered() {
        true => Err(subject.error("Expects a non-scattered TensorDesc.\n")),
        false => Ok(()),
    }
}

fn has_hints(subject: &Subject<'_>, known: &[&str]) -> Answer {
    for name in ["l1_hint", "l2_hint", "l3_hint"] {
        let Some(word) = subject.word(name) else { continue };
        if !known.contains(&word) {
            let hint = subject.property(name).map(|hint| attribute_text(subject.cx, hint));
            let hint = hint.unwrap_or_default();
            return Err(subject.error(format!("invalid {name}: {hint}")));
        }
    }
    Ok(())
}

fn list(shape: &[i64]) -> String {
    format!("[{}]", numbers::comma_separated(shape))
}

/// The shape of the vector that is moved as a whole, where the one `found` tells how many elements are
/// packed; `None` where it does not follow.
fn shape_of_moved(
    subject: &Subject<'_>,
    tensor: &Tensor,
    found: &[i64],
    say: &mut dyn FnMut(Diagnostic),
) -> Option<Vec<i64>> {
    let mut ignored = |words| {
        let place = subject.own.location(subject.root);
        say(Diagnostic::warning(place, words).without_op());
    };
    let mut wanted = tensor.shape.clone();
    if let Some(order) = subject.integers("transpose") {
        // An order that names dimensions that are not there is ignored.
        let place = |at: &i64| usize::try_from(*at).ok().and_then(|at| tensor.shape.get(at));
        match order.iter().map(|at| place(at).copied()).collect::<Option<_>>() {
            Some(shape) => wanted = shape,
            None => ignored("Invalid transpose attr. It is ignored."),
        }
        if wanted.len() != tensor.shape.len() {
            return None;
        }
    }
    if subject.property("packed").is_some() {
        if tensor.shape.len() == 2 {
            let together = *found.last()?;
            wanted[0] = wanted[0].checked_div(together)?;
            wanted.push(together);
        } else {
            ignored("Invalid Packed Attr. It is ignored (available for 2D TensorDesc only).");
        }
    }
    if tensor.arrays() > 1 {
        wanted.insert(0, tensor.arrays());
    }
    Some(wanted)
}

fn accesses_nd(
    subject: &Subject<'_>,
    described: Option<Type>,
    value: Option<Type>,
    what: &str,
    hints: &[&str],
    say: &mut dyn FnMut(Diagnostic),
) -> Answer {
    let cx = subject.cx;
    let (Some(described), Some(tensor)) = (described, Tensor::of(cx, described)) else {
        return Ok(());
    };
    is_whole(subject, &tensor)?;
    if value.is_some() && tensor.shape.len() > 2 {
        return Err(subject.error("Expects a 1D or 2D TensorDesc.\n"));
    }
    has_hints(subject, hints)?;
    if what == "Value" && tensor.arrays() > 1 {
        return Err(subject.error("array length is not supported by store_nd.\n"));
    }
    if let Some(found) = value.and_then(|value| cx.type_data(value).shape()) {
        let count = |shape: &[i64]| shape.iter().product::<i64>();
        let (whole, moved) = (count(&tensor.shape) * tensor.arrays(), count(found));
        // What each lane has of it.
        let is_part = found.len() == 1 && moved < whole;
        let wrong = match is_part {
            true if moved == 0 || whole % moved == 0 => None,
            true => Some("a valid distribution for"),
            false => {
                let wanted = shape_of_moved(subject, &tensor, found, say);
                wanted.filter(|wanted| found != *wanted).map(|_| "consistent with")
            }
        };
        if let Some(wrong) = wrong {
            let (found, described) = (list(found), quoted(cx, described));
            return Err(subject.error(format!(
                "{what} shape {found} is not {wrong} tensor descriptor {described}"
            )));
        }
    }
    let offsets = subject.integers("const_offsets").map_or(0, |offsets| offsets.len());
    match offsets == 0 || offsets == tensor.shape.len() {
        true => Ok(()),
        false => Err(subject.error("Mismatched ranks between offsets and tensor descriptor")),
    }
}

/// The number of the space that a buffer is in, where it is known.
fn space(cx: &Context, ty: Type) -> Option<i64> {
    match cx.type_data(ty) {
        TypeData::MemRef { memory_space: Some(space), .. } => match cx.attr_data(*space) {
            AttrData::Integer { value, .. } => value.to_i64(),
            _ => None,
        },
        _ => Some(0),
    }
}

fn is_in_space(subject: &Subject<'_>, source: Type, tensor: &Tensor) -> Answer {
    let wanted = tensor.space();
    match space(subject.cx, source).filter(|found| *found != wanted) {
        Some(found) => {
            Err(subject
                .error(format!("Memory space mismatch. Source: {found}, TensorDesc: {wanted}")))
        }
        None => Ok(()),
    }
}

fn creates_nd(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(source), Some(tensor)) =
        (operand(subject, 0), Tensor::of(cx, subject.result_types().next()))
    else {
        return Ok(());
    };
    is_in_space(subject, source, &tensor)?;
    let given = |name: &str| subject.integers(name).map(|list| list.len());
    let count = |name: &str| given(name).unwrap_or(0);
    let memref = match cx.type_data(source) {
        TypeData::MemRef { shape, element, .. } => Some((shape.len(), *element)),
        _ => None,
    };
    if memref.is_none() && (count("const_shape") == 0 || count("const_strides") == 0) {
        let words = "expecting strides and shape to be present for integer source.";
        return Err(subject.error(words));
    }
    // Extents and strides that are given count instead of the memref's.
    let rank = memref.map_or(0, |(rank, _)| rank);
    let [extents, strides] =
        ["const_shape", "const_strides"].map(|name| given(name).unwrap_or(rank));
    let offsets = count("const_offsets");
    if strides != extents || offsets != 0 && offsets != extents {
        return Err(subject.error(
            "Expecting the rank of shape, strides, offsets, and source (if source is a memref) \
             should match with each other.",
        ));
    }
    if tensor.shape.len() > extents {
        return Err(subject.error(
            "Expecting the TensorDesc rank is not greater than the ranks of shape, strides, \
             offsets or the memref source.",
        ));
    }
    if memref.is_some_and(|(_, element)| tensor.element.is_some_and(|found| found != element)) {
        return Err(subject.error(
            "TensorDesc should have the same element type with the source if it is a memref.\n",
        ));
    }
    is_whole(subject, &tensor)
}

fn creates(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let (Some(source), Some(tensor)) =
        (operand(subject, 0), Tensor::of(cx, subject.result_types().next()))
    else {
        return Ok(());
    };
    if !tensor.is_scattered() {
        return Err(subject.error("Expects a scattered TensorDesc.\n"));
    }
    is_in_space(subject, source, &tensor)?;
    let offsets = operand(subject, 1).and_then(|ty| cx.type_data(ty).shape());
    match offsets.filter(|offsets| !tensor.has_chunks() && *offsets != tensor.shape) {
        Some(offsets) => {
            let offsets = list(offsets);
            Err(subject.error(format!("Incorrect TensorDesc shape. Expected is {offsets}\n")))
        }
        None => Ok(()),
    }
}

/// What is scattered has a descriptor that says where, or offsets; `fewest` operands are there
/// without offsets.
fn scatters(subject: &Subject<'_>, source: usize, fewest: usize, hints: &[&str]) -> Answer {
    let tensor = Tensor::of(subject.cx, operand(subject, source));
    let has_offsets = subject.operand_types().len() > fewest;
    match (&tensor, has_offsets) {
        (None, false) => return Err(subject.error("Expects offsets.")),
        (Some(_), true) => return Err(subject.error("offsets not allowed.")),
        _ => {}
    }
    if tensor.is_some_and(|tensor| !tensor.is_scattered()) {
        return Err(subject.error("Expects a scattered TensorDesc."));
    }
    has_hints(subject, hints)
}

/// Without a descriptor each lane moves a chunk, from an offset and under a mask of its own.
fn fills_lanes(subject: &Subject<'_>, source: usize, value: Option<Type>) -> Answer {
    let cx = subject.cx;
    let parts = [source, source + 1, source + 2].map(|number| operand(subject, number));
    let ([Some(source), Some(offsets), Some(mask)], Some(value)) = (parts, value) else {
        return Ok(());
    };
    let moved = cx.type_data(value);
    if let TypeData::MemRef { element, .. } = cx.type_data(source)
        && *element != moved.element().unwrap_or(value)
    {
        return Err(subject.bare_error("Value should have the same element type as MemRef."));
    }
    let chunk = subject.integer("chunk_size").unwrap_or(1);
    let shape = |ty: Type| cx.type_data(ty).shape();
    let (offsets, mask) = (shape(offsets), shape(mask));
    const OTHER_MASK: &str = "Mask should match value except the chunk size dim.";
    let words = match (moved.shape(), mask) {
        (None, _) if chunk > 1 => "Expecting chunk size == 1 for scalar result",
        (None, None) if offsets.is_none() => return Ok(()),
        (None, _) => "Expecting scalar mask and offsets.",
        (Some(value), None) if offsets.is_none() => {
            return match numbers::count(value) == chunk {
                true => Ok(()),
                false => {
                    Err(subject.error(format!("value elements must match chunk size {chunk}")))
                }
            };
        }
        (Some(_), None) => "Expecting a vector type mask.",
        (Some([count]), Some(_)) if chunk > 1 && *count != chunk => {
            return Err(subject.error(format!("value elements must match chunk size {chunk}")));
        }
        (Some(value), Some(mask)) => {
            let lanes = numbers::count(mask);
            let lanes_of_value = if chunk > 1 { &value[..value.len() - 1] } else { value };
            match chunk > 1 || numbers::count(value) == lanes {
                true if lanes == 1 || lanes_of_value == mask => return Ok(()),
                _ => OTHER_MASK,
            }
        }
    };
    Err(subject.error(words))
}

fn multiplies(subject: &Subject<'_>) -> Answer {
    let cx = subject.cx;
    let result = subject.result_types().next();
    let addend = operand(subject, 2);
    if addend.is_some() && addend != result {
        return Err(subject.error("Expecting the acc type to be the same as result."));
    }
    let shape = |ty: Option<Type>| ty.and_then(|ty| cx.type_data(ty).shape());
    let b_type = operand(subject, 1);
    let (Some(a), Some(b), Some(c)) = (shape(operand(subject, 0)), shape(b_type), shape(result))
    else {
        return Ok(());
    };
    if let ([_], [count], [_]) = (a, b, c) {
        let bits = match b_type.and_then(|ty| element(cx, ty)).map(|ty| cx.type_data(ty)) {
            Some(TypeData::Integer { width, .. }) => i64::from(*width),
            Some(TypeData::Float(kind)) => i64::from(kind.width()),
            _ => return Ok(()),
        };
        return match count % (32 / bits.max(1)).max(1) == 0 {
            true => Ok(()),
            false => Err(subject.error("Expecting B operand to be a multiple of 32 bits.")),
        };
    }
    let ([rows, deep], [to_rows, to_columns]) = (a, c) else { return Err(subject.error(RANKS)) };
    let (b_deep, columns) = match b {
        [deep, columns] => (*deep, columns),
        [groups, columns, size] => (groups.saturating_mul(*size), columns),
        _ => return Err(subject.error(RANKS)),
    };
    let dims = [("K", b_deep, *deep), ("M", *rows, *to_rows), ("N", *columns, *to_columns)];
    match dims.into_iter().find(|(_, a, b)| a != b) {
        Some((dim, ..)) => Err(subject.error(format!("{dim}-dimension mismatch."))),
        None => Ok(()),
    }
}

const RANKS: &str = "expecting lhs and result to be a 2D vector, and rhs to be either 2D or 3D \
                     (packed) vector.";
