//! Dense and sparse elements, and dense arrays, as text.

use super::Printer;
use crate::context::{AttrData, Attribute, Identifier, Signedness, Type, TypeData};
use crate::support::apint::ApInt;
use crate::support::float::{FloatKind, FloatValue};
use crate::support::strings;

/// How one element of dense data is read.
#[derive(Clone, Copy)]
pub(crate) enum ElementFormat {
    /// An integer: its width and whether it prints as unsigned.
    Integer { width: u32, unsigned: bool },
    /// A float.
    Float(FloatKind),
}

impl ElementFormat {
    /// The format of a scalar type; `None` for anything but integers, index and floats.
    pub fn of(data: &TypeData) -> Option<Self> {
        match data {
            TypeData::Integer { width, signedness } => Some(ElementFormat::Integer {
                width: *width,
                unsigned: *signedness == Signedness::Unsigned,
            }),
            TypeData::Index => Some(ElementFormat::Integer { width: 64, unsigned: false }),
            TypeData::Float(kind) => Some(ElementFormat::Float(*kind)),
            _ => None,
        }
    }

    /// Bytes that one element takes in [`AttrData::DenseElements`].
    pub fn byte_len(self) -> usize {
        match self {
            ElementFormat::Integer { width, .. } => ApInt::byte_len(width),
            ElementFormat::Float(kind) => kind.byte_len(),
        }
    }
}

/// Number of elements of a static shape, capped where it does not fit.
pub(crate) fn element_count(shape: &[i64]) -> u64 {
    let mut count: u64 = 1;
    for dim in shape {
        count = match u64::try_from(*dim) {
            Ok(dim) => count.saturating_mul(dim),
            Err(_) => return 0,
        };
    }
    count
}

impl Printer<'_> {
    /// Appends `array<i32: 1, 2>`.
    pub(super) fn dense_array(&mut self, element: Type, len: usize, data: &[u8]) {
        self.text("array<");
        self.nested_type(element);
        if let Some(format) = ElementFormat::of(self.cx.type_data(element))
            && len != 0
        {
            self.text(": ");
            let stride = format.byte_len();
            self.separated(0..len, |printer, index| {
                printer.element(format, &data[index * stride..(index + 1) * stride]);
            });
        }
        self.out.push(b'>');
    }

    fn element(&mut self, format: ElementFormat, bytes: &[u8]) {
        match format {
            ElementFormat::Integer { width: 1, .. } => {
                let set = bytes.first().is_some_and(|byte| byte & 1 != 0);
                self.text(if set { "true" } else { "false" });
            }
            ElementFormat::Integer { width, unsigned } => {
                let value = ApInt::from_le_bytes(width, bytes);
                if unsigned || width > 64 && !value.is_negative() {
                    // Hexadecimal input may have set bits above the width: these show.
                    let width = 8 * bytes.len() as u32;
                    ApInt::from_le_bytes(width, bytes).write_unsigned(&mut self.out);
                } else {
                    value.write_signed(&mut self.out);
                }
            }
            ElementFormat::Float(kind) => {
                FloatValue::from_le_bytes(kind, bytes).write(&mut self.out);
            }
        }
    }

    /// Appends `dense<...>`, without the type.
    pub(super) fn dense_elements(&mut self, ty: Type, splat: bool, data: &[u8]) {
        if self.elides(ty, splat) {
            return self.text("dense_resource<__elided__>");
        }
        self.text("dense<");
        self.dense_body(ty, splat, data, true);
        self.out.push(b'>');
    }

    fn elides(&self, ty: Type, splat: bool) -> bool {
        let limit = self.options.elide_elements_larger_than;
        !splat && limit.is_some_and(|limit| limit < self.count_of(ty))
    }

    fn count_of(&self, ty: Type) -> u64 {
        element_count(self.cx.type_data(ty).shape().unwrap_or(&[]))
    }

    fn dense_body(&mut self, ty: Type, splat: bool, data: &[u8], allow_hex: bool) {
        let cx = self.cx;
        let element = self.element_of(ty);
        let (scalar, complex) = match cx.type_data(element) {
            TypeData::Complex(part) => (*part, true),
            _ => (element, false),
        };
        let Some(format) = ElementFormat::of(cx.type_data(scalar)) else { return };
        let limit = self.options.hex_elements_larger_than;
        if allow_hex && !splat && limit.is_some_and(|limit| limit < self.count_of(ty)) {
            let packed = matches!(format, ElementFormat::Integer { width: 1, .. }) && !complex;
            self.out.push(b'"');
            if packed {
                strings::write_hex_blob(&mut self.out, &pack_bits(data));
            } else {
                strings::write_hex_blob(&mut self.out, data);
            }
            self.out.push(b'"');
            return;
        }
        let part = format.byte_len();
        let stride = if complex { 2 * part } else { part };
        let shape = cx.type_data(ty).shape().unwrap_or(&[]);
        self.elements(shape, splat, |printer, index| {
            let bytes = data.get(index * stride..(index + 1) * stride).unwrap_or(&[]);
            if complex {
                let (real, imaginary) = bytes.split_at(part.min(bytes.len()));
                printer.out.push(b'(');
                printer.element(format, real);
                printer.out.push(b',');
                printer.element(format, imaginary);
                printer.out.push(b')');
            } else {
                printer.element(format, bytes);
            }
        });
    }

    /// Appends `dense<...>` of strings, without the type.
    pub(super) fn dense_strings(&mut self, ty: Type, values: &[Identifier]) {
        let splat = values.len() == 1;
        if self.elides(ty, splat) {
            return self.text("dense_resource<__elided__>");
        }
        self.text("dense<");
        self.string_body(ty, values);
        self.out.push(b'>');
    }

    fn string_body(&mut self, ty: Type, values: &[Identifier]) {
        let cx = self.cx;
        let shape = cx.type_data(ty).shape().unwrap_or(&[]);
        self.elements(shape, values.len() == 1, |printer, index| {
            let value = values.get(index).map_or(&b""[..], |value| cx.bytes(*value));
            strings::write_quoted(&mut printer.out, value);
        });
    }

    /// Appends `sparse<...>`, without the type.
    pub(super) fn sparse(&mut self, indices: Attribute, values: Attribute) {
        let cx = self.cx;
        let AttrData::DenseElements { ty: index_type, splat, data } = cx.attr_data(indices) else {
            return;
        };
        let elided = match cx.attr_data(values) {
            AttrData::DenseElements { ty, splat, .. } => self.elides(*ty, *splat),
            AttrData::DenseStrings { ty, values } => self.elides(*ty, values.len() == 1),
            _ => false,
        };
        if elided || self.elides(*index_type, *splat) {
            return self.text("dense_resource<__elided__>");
        }
        self.text("sparse<");
        if self.count_of(*index_type) != 0 {
            self.dense_body(*index_type, *splat, data, false);
            self.text(", ");
            match cx.attr_data(values) {
                AttrData::DenseElements { ty, splat, data } => {
                    self.dense_body(*ty, *splat, data, true);
                }
                AttrData::DenseStrings { ty, values } => self.string_body(*ty, values),
                _ => {}
            }
        }
        self.out.push(b'>');
    }

    /// Appends elements in the brackets of their shape.
    fn elements(&mut self, shape: &[i64], splat: bool, mut print: impl FnMut(&mut Self, usize)) {
        if splat {
            return print(self, 0);
        }
        let count = element_count(shape);
        let mut counter = vec![0; shape.len()];
        let mut open = 0;
        for index in 0..count as usize {
            if index > 0 {
                // Carry into the dimensions that are complete.
                for dim in (1..shape.len()).rev() {
                    counter[dim] += 1;
                    if counter[dim] < shape[dim] {
                        break;
                    }
                    counter[dim] = 0;
                    self.out.push(b']');
                    open -= 1;
                }
                self.text(", ");
            }
            while open < shape.len() {
                self.out.push(b'[');
                open += 1;
            }
            print(self, index);
        }
        for _ in 0..open {
            self.out.push(b']');
        }
    }
}

/// One bit for each byte, lowest first.
fn pack_bits(data: &[u8]) -> Vec<u8> {
    let pack = |chunk: &[u8]| {
        chunk.iter().enumerate().fold(0, |byte, (bit, value)| byte | (value & 1) << bit)
    };
    data.chunks(8).map(pack).collect()
}
