//! What the buffers are that a sparse tensor is made of: positions, coordinates and values.

use super::encoding::{Encoding, Format, Level};
use super::verify::{element, operand, result, shape};
use crate::inferred::{Inference, mismatch};
use crate::subject::{Answer, Subject};
use irtool::context::{AttrData, Context, DYNAMIC, Type, TypeData};

/// Whether numbers of this width are kept as this type: those of no width as `index`.
pub(super) fn is_of_width(cx: &Context, ty: Option<Type>, width: u64) -> bool {
    match ty.map(|ty| cx.type_data(ty)) {
        Some(TypeData::Index) => width == 0,
        Some(TypeData::Integer { width: found, .. }) => u64::from(*found) == width,
        _ => false,
    }
}

pub(super) fn assembles(subject: &Subject<'_>) -> Answer {
    let Some(tensor) = result(subject) else { return Ok(()) };
    if shape(subject.cx, Some(tensor)).is_some_and(|shape| shape.contains(&DYNAMIC)) {
        return Err(subject.bare_error("the sparse-tensor must have static shape"));
    }
    let types = subject.operand_types();
    let count = types.len().saturating_sub(1);
    let levels: Vec<Type> = types.clone().take(count).collect();
    packs(subject, tensor, &levels, types.last())
}

pub(super) fn disassembles(subject: &Subject<'_>) -> Answer {
    let mut types = subject.operand_types();
    let Some(tensor) = types.next() else { return Ok(()) };
    let buffers: Vec<Type> = types.collect();
    let Some((values, levels)) = buffers.split_last() else { return Ok(()) };
    let results: Vec<Type> = subject.result_types().collect();
    if results.get(levels.len()) != Some(values) {
        return Err(subject.bare_error("output values and return value type mismatch"));
    }
    if levels != &results[..levels.len()] {
        return Err(subject.bare_error("output levels and return levels type mismatch"));
    }
    packs(subject, tensor, levels, Some(*values))
}

/// A buffer of a tensor.
#[derive(Clone, Copy)]
enum Field {
    Positions,
    Coordinates,
}

/// The buffers of a tensor, those of values excepted.
fn fields(levels: &[Level]) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut number = 0;
    while let Some(level) = levels.get(number) {
        let lists = matches!(level.format, Format::Compressed | Format::LooseCompressed);
        if lists {
            fields.push(Field::Positions);
        }
        if !matches!(level.format, Format::Dense | Format::Batch) {
            fields.push(Field::Coordinates);
        }
        number += 1;
        if lists {
            let rest = levels[number..].iter();
            let singles = rest.take_while(|level| level.format == Format::Singleton).count();
            // Coordinates that lie side by side are one buffer.
            if singles > 0 && !levels[number].is_soa() {
                number += singles;
            }
        }
    }
    fields
}

/// The buffers that a tensor is made of, or taken apart into, are those of its encoding.
fn packs(subject: &Subject<'_>, tensor: Type, buffers: &[Type], values: Option<Type>) -> Answer {
    let cx = subject.cx;
    let Some(encoding) = Encoding::of_type(cx, tensor) else { return Ok(()) };
    let (start, rank) = (encoding.coo_start(), encoding.levels.len());
    if start < rank {
        let wanted = (rank - start) as i64;
        let found = shape(cx, buffers.last().copied());
        if !matches!(found, Some([_, last]) if *last == wanted) {
            let words = "input/output trailing COO level-ranks don't match";
            return Err(subject.bare_error(words));
        }
    }
    let fields = fields(&encoding.levels);
    if fields.len() != buffers.len() {
        let words = "inconsistent number of fields between input/output";
        return Err(subject.bare_error(words));
    }
    let fit = fields.iter().zip(buffers).all(|(field, buffer)| {
        let [positions, coordinates] = encoding.widths;
        let width = match field {
            Field::Positions => positions,
            Field::Coordinates => coordinates,
        };
        is_of_width(cx, element(cx, Some(*buffer)), width)
    });
    match fit && element(cx, values) == element(cx, Some(tensor)) {
        true => Ok(()),
        false => Err(subject.bare_error("input/output element-types don't match")),
    }
}

pub(super) fn is_buffer_of(subject: &Subject<'_>, width: usize, what: &str) -> Inference {
    let cx = subject.cx;
    let Some(encoding) = operand(subject, 0).and_then(|ty| Encoding::of_type(cx, ty)) else {
        return Ok(());
    };
    let level = subject.integer("level");
    if level.is_some_and(|level| level as u64 >= encoding.levels.len() as u64) {
        return Err(subject.bare_error("requested level is out of bounds").into());
    }
    let is_strided = what == "coordinates"
        && level.is_some_and(|level| level as u64 >= encoding.coo_start() as u64);
    match is_of_width(cx, element(cx, result(subject)), encoding.widths[width]) {
        true => is_buffer(subject, is_strided),
        false => Err(subject.bare_error(format!("unexpected type for {what}")).into()),
    }
}

/// The type of numbers of this width.
pub(super) fn of_width(cx: &Context, width: u64) -> Type {
    match u32::try_from(width) {
        Ok(0) | Err(_) => cx.index(),
        Ok(width) => cx.integer(width),
    }
}

/// The result is a buffer of any size, whose elements may lie apart.
pub(super) fn is_buffer(subject: &Subject<'_>, is_strided: bool) -> Inference {
    match element(subject.cx, result(subject)) {
        Some(element) => infers(subject, element, is_strided),
        None => Ok(()),
    }
}

pub(super) fn infers(subject: &Subject<'_>, element: Type, is_strided: bool) -> Inference {
    let cx = subject.cx;
    let Some(found) = result(subject) else { return Ok(()) };
    let layout = is_strided.then(|| {
        cx.intern_attribute(AttrData::StridedLayout { offset: DYNAMIC, strides: [DYNAMIC].into() })
    });
    let shape = [DYNAMIC].into();
    let wanted = cx.intern_type(TypeData::MemRef { shape, element, layout, memory_space: None });
    match wanted == found {
        true => Ok(()),
        false => Err(mismatch(subject, &[wanted])),
    }
}
