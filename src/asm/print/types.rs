//! Types as text.

use super::{Elision, Printer};
use crate::context::{AttrData, Attribute, DYNAMIC, Signedness, Type, TypeData};

impl Printer<'_> {
    /// Appends a type, by its alias if it has one, without remembering the text.
    pub(super) fn nested_type(&mut self, ty: Type) {
        if ty.may_alias()
            && let Some(alias) = self.aliases.of_type(ty)
        {
            self.out.extend_from_slice(alias);
            return;
        }
        self.type_body(ty);
    }

    /// Appends a type in full; what is nested in it still goes by aliases.
    pub(super) fn type_body(&mut self, ty: Type) {
        let cx = self.cx;
        match cx.type_data(ty) {
            TypeData::Integer { width, signedness } => {
                self.text(match signedness {
                    Signedness::Signless => "i",
                    Signedness::Signed => "si",
                    Signedness::Unsigned => "ui",
                });
                self.integer(i64::from(*width));
            }
            TypeData::Index => self.text("index"),
            TypeData::Float(kind) => self.text(kind.name()),
            TypeData::None => self.text("none"),
            compound => self.deeper(|printer| printer.compound_type(compound)),
        }
    }

    fn compound_type(&mut self, data: &TypeData) {
        match data {
            TypeData::Complex(element) => self.type_in("complex<", *element),
            TypeData::Tuple(types) => {
                self.text("tuple<");
                self.separated(types, |printer, ty| printer.nested_type(*ty));
                self.out.push(b'>');
            }
            TypeData::Function { inputs, results } | TypeData::Graph { inputs, results } => {
                self.function_type(inputs, results);
            }
            TypeData::Vector { shape, scalable, element } => {
                self.text("vector<");
                for (dim, scalable) in shape.iter().zip(scalable) {
                    self.dimension(*dim, *scalable);
                }
                self.type_in("", *element);
            }
            TypeData::RankedTensor { shape, element, encoding } => {
                self.text("tensor<");
                self.dimensions(shape);
                self.nested_type(*element);
                if let Some(encoding) = encoding {
                    self.text(", ");
                    self.attribute_as(*encoding, Elision::Never);
                }
                self.out.push(b'>');
            }
            TypeData::UnrankedTensor(element) => self.type_in("tensor<*x", *element),
            TypeData::MemRef { shape, element, layout, memory_space } => {
                self.text("memref<");
                self.dimensions(shape);
                self.nested_type(*element);
                let layout = layout.filter(|layout| !self.is_identity_map(*layout));
                self.memref_suffix(layout, *memory_space);
            }
            TypeData::UnrankedMemRef { element, memory_space } => {
                self.text("memref<*x");
                self.nested_type(*element);
                self.memref_suffix(None, *memory_space);
            }
            TypeData::Dialect(text) => self.verbatim(b'!', text),
            TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) | TypeData::None => {}
        }
    }

    fn type_in(&mut self, open: &str, element: Type) {
        self.text(open);
        self.nested_type(element);
        self.out.push(b'>');
    }

    /// Appends `(inputs) -> results`.
    pub fn function_type(&mut self, inputs: &[Type], results: &[Type]) {
        self.out.push(b'(');
        self.separated(inputs, |printer, ty| printer.nested_type(*ty));
        self.text(") -> ");
        let bare = match results {
            [result] => !matches!(self.cx.type_data(*result), TypeData::Function { .. }),
            _ => false,
        };
        if bare {
            return self.nested_type(results[0]);
        }
        self.out.push(b'(');
        self.separated(results, |printer, ty| printer.nested_type(*ty));
        self.out.push(b')');
    }

    fn memref_suffix(&mut self, layout: Option<Attribute>, memory_space: Option<Attribute>) {
        for attr in [layout, memory_space].into_iter().flatten() {
            self.text(", ");
            self.attribute_as(attr, Elision::May);
        }
        self.out.push(b'>');
    }

    fn dimensions(&mut self, shape: &[i64]) {
        for dim in shape {
            self.dimension(*dim, false);
        }
    }

    fn dimension(&mut self, dim: i64, scalable: bool) {
        match (dim, scalable) {
            (DYNAMIC, _) => self.out.push(b'?'),
            (dim, false) => self.integer(dim),
            (dim, true) => {
                self.out.push(b'[');
                self.integer(dim);
                self.out.push(b']');
            }
        }
        self.out.push(b'x');
    }

    /// Whether a layout is a map that leaves its inputs as they are: such a one is not printed.
    pub(super) fn is_identity_map(&self, layout: Attribute) -> bool {
        matches!(self.cx.attr_data(layout), AttrData::AffineMap(map) if map.is_identity())
    }
}
