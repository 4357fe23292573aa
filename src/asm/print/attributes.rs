//! Attributes as text.

use super::Printer;
use crate::context::{AttrData, Attribute, DYNAMIC, Identifier, Signedness, Type, TypeData};
use crate::support::float::FloatValue;
use crate::support::strings;

/// Whether an attribute is followed by its type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Elision {
    /// It is.
    Never,
    /// Not where the type is the one that a parser assumes: `i64` and `f64`.
    May,
    /// It is not.
    Must,
}

impl Printer<'_> {
    /// Whether an attribute is `unit`, which dictionaries leave out.
    #[inline]
    pub(super) fn is_unit(&self, attr: Attribute) -> bool {
        matches!(self.cx.attr_data(attr), AttrData::Unit)
    }

    /// Appends an attribute, by its alias if it has one, without remembering the text.
    pub fn attribute_as(&mut self, attr: Attribute, elision: Elision) {
        if attr.may_alias()
            && let Some(alias) = self.aliases.of_attribute(attr)
        {
            self.out.extend_from_slice(alias);
            return;
        }
        self.attribute_body(attr, elision);
    }

    /// Appends an attribute in full; what is nested in it still goes by aliases.
    pub(super) fn attribute_body(&mut self, attr: Attribute, elision: Elision) {
        let cx = self.cx;
        let data = cx.attr_data(attr);
        let typed = match data {
            AttrData::Unit => return self.text("unit"),
            AttrData::Integer { ty, value } => match cx.type_data(*ty) {
                TypeData::Integer { width: 1, signedness: Signedness::Signless } => {
                    return self.text(if value.is_zero() { "false" } else { "true" });
                }
                data => {
                    if let TypeData::Integer { signedness: Signedness::Unsigned, .. } = data {
                        value.write_unsigned(&mut self.out);
                    } else {
                        value.write_signed(&mut self.out);
                    }
                    let assumed = TypeData::Integer { width: 64, signedness: Signedness::Signless };
                    (*data != assumed || elision != Elision::May).then_some(*ty)
                }
            },
            AttrData::Float { ty, bits } => {
                let TypeData::Float(kind) = cx.type_data(*ty) else { return };
                let bits = u128::from(bits[0]) | u128::from(bits[1]) << 64;
                let hex = FloatValue::from_identity(*kind, bits).write(&mut self.out);
                let assumed = kind.name() == "f64" && !hex;
                (!assumed || elision != Elision::May).then_some(*ty)
            }
            AttrData::String { value, ty } => {
                strings::write_quoted(&mut self.out, cx.bytes(*value));
                *ty
            }
            AttrData::SymbolRef { root, nested } => return self.symbol_ref(*root, nested),
            AttrData::AffineMap(map) => return map.print(&mut self.out),
            AttrData::IntegerSet(set) => return set.print(&mut self.out),
            AttrData::StridedLayout { offset, strides } => return self.strided(*offset, strides),
            AttrData::DenseArray { element, len, data } => {
                return self.dense_array(*element, *len, data);
            }
            AttrData::DenseElements { ty, splat, data } => {
                self.dense_elements(*ty, *splat, data);
                Some(*ty)
            }
            AttrData::DenseStrings { ty, values } => {
                self.dense_strings(*ty, values);
                Some(*ty)
            }
            AttrData::Sparse { ty, indices, values } => {
                self.sparse(*indices, *values);
                Some(*ty)
            }
            AttrData::DenseResource { ty, key } => {
                self.text("dense_resource<");
                self.resource_key(*key);
                self.out.push(b'>');
                Some(*ty)
            }
            AttrData::Location(location) => {
                // Only the location may have been mentioned, not this attribute.
                match self.aliases.of_location(*location) {
                    Some(alias) => self.out.extend_from_slice(alias),
                    None => self.location_in_full(*location),
                }
                return;
            }
            AttrData::Type(ty) => return self.nested_type(*ty),
            AttrData::Array(_)
            | AttrData::Dictionary(_)
            | AttrData::Distinct { .. }
            | AttrData::Dialect(_) => {
                self.deeper(|printer| printer.compound_attribute(data));
                match data {
                    AttrData::Dialect(text) => text.ty,
                    _ => None,
                }
            }
        };
        if let Some(ty) = typed
            && elision != Elision::Must
            && !matches!(cx.type_data(ty), TypeData::None)
        {
            self.text(" : ");
            self.nested_type(ty);
        }
    }

    fn compound_attribute(&mut self, data: &AttrData) {
        match data {
            AttrData::Array(elements) => {
                self.out.push(b'[');
                self.separated(elements, |printer, attr| printer.attribute_as(*attr, Elision::May));
                self.out.push(b']');
            }
            AttrData::Dictionary(entries) => {
                self.out.push(b'{');
                self.separated(entries, |printer, entry| {
                    strings::write_name(&mut printer.out, printer.cx.bytes(entry.name));
                    if !printer.is_unit(entry.value) {
                        printer.text(" = ");
                        printer.attribute_as(entry.value, Elision::Never);
                    }
                });
                self.out.push(b'}');
            }
            AttrData::Distinct { id, referenced } => {
                let next = (self.aliases.distinct_count() + self.distinct.len()) as u64;
                let number = match self.aliases.distinct_number(*id) {
                    Some(number) => number,
                    None => *self.distinct.entry(*id).or_insert(next),
                };
                self.text("distinct[");
                self.out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
                self.text("]<");
                if !self.is_unit(*referenced) {
                    self.attribute_as(*referenced, Elision::Never);
                }
                self.out.push(b'>');
            }
            AttrData::Dialect(text) => self.verbatim(b'#', text),
            _ => {}
        }
    }

    fn symbol_ref(&mut self, root: Identifier, nested: &[Identifier]) {
        strings::write_symbol(&mut self.out, self.cx.bytes(root));
        for symbol in nested {
            self.text("::");
            strings::write_symbol(&mut self.out, self.cx.bytes(*symbol));
        }
    }

    fn strided(&mut self, offset: i64, strides: &[i64]) {
        self.text("strided<[");
        self.separated(strides, |printer, stride| printer.integer_or_unknown(*stride));
        self.out.push(b']');
        if offset != 0 {
            self.text(", offset: ");
            self.integer_or_unknown(offset);
        }
        self.out.push(b'>');
    }

    fn integer_or_unknown(&mut self, value: i64) {
        if value == DYNAMIC {
            self.out.push(b'?');
        } else {
            self.integer(value);
        }
    }

    fn resource_key(&mut self, key: Identifier) {
        strings::write_name(&mut self.out, self.cx.bytes(key));
        self.names_resource(key);
    }

    /// Notes that the text names a resource.
    pub(super) fn names_resource(&mut self, key: Identifier) {
        if !self.used_resources.contains(&key) {
            self.used_resources.push(key);
        }
    }

    /// Appends the element type of a shaped type's attribute, for messages.
    pub(super) fn element_of(&self, ty: Type) -> Type {
        self.cx.type_data(ty).element().unwrap_or(ty)
    }
}
