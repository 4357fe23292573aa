//! What attributes and types are made of: visiting their elements, replacing some.
//!
//! Attributes and types nest in each other to any depth and share parts, so both walks keep
//! explicit stacks and treat each part once.
//!
//! Limits: dialect types and attributes kept as text are made of the pieces that their text names;
//! what else stands in the text is no element.

use super::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// An element of an attribute or a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Element {
    /// An attribute.
    Attr(Attribute),
    /// A type.
    Type(Type),
    /// A location.
    Location(Location),
}

impl Context {
    /// Calls `f` for each immediate element, in the order in which the text names them.
    pub fn for_each_element(&self, element: Element, mut f: impl FnMut(Element)) {
        match element {
            Element::Attr(attr) => attr_elements(self.attr_data(attr), &mut f),
            Element::Type(ty) => type_elements(self.type_data(ty), &mut f),
            Element::Location(location) => match &*self.location_data(location) {
                LocationData::Unknown | LocationData::FileRange { .. } => {}
                LocationData::Name { child, .. } => f(Element::Location(*child)),
                LocationData::CallSite { callee, caller } => {
                    f(Element::Location(*callee));
                    f(Element::Location(*caller));
                }
                LocationData::Fused { locations, metadata } => {
                    locations.iter().for_each(|&location| f(Element::Location(location)));
                    metadata.iter().for_each(|&attr| f(Element::Attr(attr)));
                }
            },
        }
    }

    /// Visits `element` and everything that it is made of, each before its parts and once only.
    /// `visit` says whether to go into the parts.
    pub fn walk_elements(&self, element: Element, mut visit: impl FnMut(Element) -> bool) {
        let mut visited = FxHashSet::default();
        let mut stack = vec![element];
        while let Some(at) = stack.pop() {
            if visited.insert(at) && visit(at) {
                let start = stack.len();
                self.for_each_element(at, |part| stack.push(part));
                stack[start..].reverse();
            }
        }
    }
}

fn attr_elements(data: &AttrData, f: &mut impl FnMut(Element)) {
    match data {
        AttrData::Unit
        | AttrData::SymbolRef { .. }
        | AttrData::AffineMap(_)
        | AttrData::IntegerSet(_)
        | AttrData::StridedLayout { .. } => {}
        AttrData::Integer { ty, .. }
        | AttrData::Float { ty, .. }
        | AttrData::Type(ty)
        | AttrData::DenseArray { element: ty, .. }
        | AttrData::DenseElements { ty, .. }
        | AttrData::DenseStrings { ty, .. }
        | AttrData::DenseResource { ty, .. } => f(Element::Type(*ty)),
        AttrData::String { ty, .. } => ty.iter().for_each(|&ty| f(Element::Type(ty))),
        AttrData::Array(elements) => elements.iter().for_each(|&attr| f(Element::Attr(attr))),
        AttrData::Dictionary(entries) => {
            entries.iter().for_each(|entry| f(Element::Attr(entry.value)));
        }
        AttrData::Sparse { ty, indices, values } => {
            f(Element::Type(*ty));
            f(Element::Attr(*indices));
            f(Element::Attr(*values));
        }
        AttrData::Distinct { referenced, .. } => f(Element::Attr(*referenced)),
        AttrData::Location(location) => f(Element::Location(*location)),
        AttrData::Dialect(text) => verbatim_elements(text, f),
    }
}

fn type_elements(data: &TypeData, f: &mut impl FnMut(Element)) {
    match data {
        TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) | TypeData::None => {}
        TypeData::Complex(element)
        | TypeData::UnrankedTensor(element)
        | TypeData::Vector { element, .. } => f(Element::Type(*element)),
        TypeData::Tuple(types) => types.iter().for_each(|&ty| f(Element::Type(ty))),
        TypeData::Function { inputs, results } | TypeData::Graph { inputs, results } => {
            inputs.iter().chain(results.iter()).for_each(|&ty| f(Element::Type(ty)));
        }
        TypeData::RankedTensor { element, encoding, .. } => {
            f(Element::Type(*element));
            encoding.iter().for_each(|&attr| f(Element::Attr(attr)));
        }
        TypeData::MemRef { element, layout, memory_space, .. } => {
            f(Element::Type(*element));
            layout.iter().chain(memory_space).for_each(|&attr| f(Element::Attr(attr)));
        }
        TypeData::UnrankedMemRef { element, memory_space } => {
            f(Element::Type(*element));
            memory_space.iter().for_each(|&attr| f(Element::Attr(attr)));
        }
        TypeData::Dialect(text) => verbatim_elements(text, f),
    }
}

fn verbatim_elements(text: &Verbatim, f: &mut impl FnMut(Element)) {
    for piece in &text.pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Attr(attr) | Piece::Own(attr) => f(Element::Attr(*attr)),
            Piece::Type(ty) => f(Element::Type(*ty)),
        }
    }
    text.ty.iter().for_each(|&ty| f(Element::Type(ty)));
}

/// Replaces elements of attributes and types, remembering what became of each.
///
/// ```
/// # use irtool::context::{Context, Element, ElementReplacer};
/// let cx = Context::default();
/// let (i32, i64) = (cx.i32(), cx.i64());
/// let mut replacer = ElementReplacer::new(&cx, |element| match element {
///     Element::Type(ty) if ty == i32 => Some(Element::Type(i64)),
///     _ => None,
/// });
/// assert_eq!(replacer.ty(cx.function_type(&[i32], &[])), cx.function_type(&[i64], &[]));
/// ```
pub struct ElementReplacer<'c, F> {
    cx: &'c Context,
    replace: F,
    text: Option<TextHook<'c>>,
    done: FxHashMap<Element, Element>,
}

/// What a stretch of kept text is to be replaced by, if anything.
type TextHook<'c> = Box<dyn Fn(&Verbatim, &[u8]) -> Option<Box<[u8]>> + 'c>;

impl<'c, F: FnMut(Element) -> Option<Element>> ElementReplacer<'c, F> {
    /// A replacer: `replace` says what stands for an element, which it must return as it is to
    /// keep even its parts from being replaced, or `None` to have its parts looked at. The
    /// replacement of an attribute must be one, and so for types and locations.
    pub fn new(cx: &'c Context, replace: F) -> Self {
        Self { cx, replace, text: None, done: FxHashMap::default() }
    }

    /// Has `text` asked for each stretch of text in a dialect attribute or type whether to replace
    /// it.
    #[must_use]
    pub fn with_text(mut self, text: impl Fn(&Verbatim, &[u8]) -> Option<Box<[u8]>> + 'c) -> Self {
        self.text = Some(Box::new(text));
        self
    }

    /// The attribute with its elements, or itself, replaced.
    pub fn attr(&mut self, attr: Attribute) -> Attribute {
        self.run(Element::Attr(attr));
        self.done_attr(attr)
    }

    /// The type with its elements, or itself, replaced.
    pub fn ty(&mut self, ty: Type) -> Type {
        self.run(Element::Type(ty));
        self.done_type(ty)
    }

    /// The location with its elements, or itself, replaced.
    pub fn location(&mut self, location: Location) -> Location {
        self.run(Element::Location(location));
        self.done_location(location)
    }

    fn run(&mut self, root: Element) {
        if self.done.contains_key(&root) {
            return;
        }
        // Elements whose parts have been put on the stack above them.
        let mut entered: FxHashSet<Element> = FxHashSet::default();
        let mut stack = vec![root];
        while let Some(&at) = stack.last() {
            if self.done.contains_key(&at) {
                stack.pop();
            } else if entered.contains(&at) {
                let new = self.rebuilt(at);
                self.done.insert(at, new);
                stack.pop();
            } else if let Some(new) = (self.replace)(at) {
                self.done.insert(at, new);
                stack.pop();
            } else {
                entered.insert(at);
                let done = &self.done;
                self.cx.for_each_element(at, |part| {
                    if !done.contains_key(&part) {
                        stack.push(part);
                    }
                });
            }
        }
    }

    fn done_attr(&self, attr: Attribute) -> Attribute {
        match self.done.get(&Element::Attr(attr)) {
            Some(Element::Attr(new)) => *new,
            _ => attr,
        }
    }

    fn done_type(&self, ty: Type) -> Type {
        match self.done.get(&Element::Type(ty)) {
            Some(Element::Type(new)) => *new,
            _ => ty,
        }
    }

    fn done_location(&self, location: Location) -> Location {
        match self.done.get(&Element::Location(location)) {
            Some(Element::Location(new)) => *new,
            _ => location,
        }
    }

    /// The element with its parts, which are all done, replaced.
    fn rebuilt(&self, element: Element) -> Element {
        let mut changed = false;
        self.cx.for_each_element(element, |part| {
            changed |= self.done.get(&part).is_some_and(|new| *new != part);
        });
        changed |= self.text_changes(element);
        if !changed {
            return element;
        }
        match element {
            Element::Attr(attr) => {
                let mut data = self.cx.attr_data(attr).clone();
                self.replace_in_attr(&mut data);
                Element::Attr(self.cx.intern_attribute(data))
            }
            Element::Type(ty) => {
                let mut data = self.cx.type_data(ty).clone();
                self.replace_in_type(&mut data);
                Element::Type(self.cx.intern_type(data))
            }
            Element::Location(location) => {
                let mut data = self.cx.location_data(location).into_owned();
                self.replace_in_location(&mut data);
                Element::Location(self.cx.intern_location(data))
            }
        }
    }

    fn text_changes(&self, element: Element) -> bool {
        let Some(hook) = &self.text else { return false };
        let text = match element {
            Element::Attr(attr) => match self.cx.attr_data(attr) {
                AttrData::Dialect(text) => text,
                _ => return false,
            },
            Element::Type(ty) => match self.cx.type_data(ty) {
                TypeData::Dialect(text) => text,
                _ => return false,
            },
            Element::Location(_) => return false,
        };
        text.pieces.iter().any(|piece| match piece {
            Piece::Text(bytes) => hook(text, bytes).is_some(),
            Piece::Attr(_) | Piece::Own(_) | Piece::Type(_) => false,
        })
    }

    fn replace_in_attr(&self, data: &mut AttrData) {
        match data {
            AttrData::Unit
            | AttrData::SymbolRef { .. }
            | AttrData::AffineMap(_)
            | AttrData::IntegerSet(_)
            | AttrData::StridedLayout { .. } => {}
            AttrData::Integer { ty, .. }
            | AttrData::Float { ty, .. }
            | AttrData::Type(ty)
            | AttrData::DenseArray { element: ty, .. }
            | AttrData::DenseElements { ty, .. }
            | AttrData::DenseStrings { ty, .. }
            | AttrData::DenseResource { ty, .. } => *ty = self.done_type(*ty),
            AttrData::String { ty, .. } => *ty = ty.map(|ty| self.done_type(ty)),
            AttrData::Array(elements) => {
                elements.iter_mut().for_each(|attr| *attr = self.done_attr(*attr));
            }
            AttrData::Dictionary(entries) => {
                entries.iter_mut().for_each(|entry| entry.value = self.done_attr(entry.value));
            }
            AttrData::Sparse { ty, indices, values } => {
                *ty = self.done_type(*ty);
                *indices = self.done_attr(*indices);
                *values = self.done_attr(*values);
            }
            AttrData::Distinct { referenced, .. } => *referenced = self.done_attr(*referenced),
            AttrData::Location(location) => *location = self.done_location(*location),
            AttrData::Dialect(text) => self.replace_in_verbatim(text),
        }
    }

    fn replace_in_type(&self, data: &mut TypeData) {
        match data {
            TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) | TypeData::None => {}
            TypeData::Complex(element)
            | TypeData::UnrankedTensor(element)
            | TypeData::Vector { element, .. } => *element = self.done_type(*element),
            TypeData::Tuple(types) => {
                types.iter_mut().for_each(|ty| *ty = self.done_type(*ty));
            }
            TypeData::Function { inputs, results } | TypeData::Graph { inputs, results } => {
                let types = inputs.iter_mut().chain(results.iter_mut());
                types.for_each(|ty| *ty = self.done_type(*ty));
            }
            TypeData::RankedTensor { element, encoding, .. } => {
                *element = self.done_type(*element);
                *encoding = encoding.map(|attr| self.done_attr(attr));
            }
            TypeData::MemRef { element, layout, memory_space, .. } => {
                *element = self.done_type(*element);
                *layout = layout.map(|attr| self.done_attr(attr));
                *memory_space = memory_space.map(|attr| self.done_attr(attr));
            }
            TypeData::UnrankedMemRef { element, memory_space } => {
                *element = self.done_type(*element);
                *memory_space = memory_space.map(|attr| self.done_attr(attr));
            }
            TypeData::Dialect(text) => self.replace_in_verbatim(text),
        }
    }

    fn replace_in_location(&self, data: &mut LocationData) {
        match data {
            LocationData::Unknown | LocationData::FileRange { .. } => {}
            LocationData::Name { child, .. } => *child = self.done_location(*child),
            LocationData::CallSite { callee, caller } => {
                *callee = self.done_location(*callee);
                *caller = self.done_location(*caller);
            }
            LocationData::Fused { locations, metadata } => {
                for location in locations {
                    *location = self.done_location(*location);
                }
                *metadata = metadata.map(|attr| self.done_attr(attr));
            }
        }
    }

    fn replace_in_verbatim(&self, text: &mut Verbatim) {
        let mut pieces = std::mem::take(&mut text.pieces);
        for piece in &mut pieces {
            match piece {
                Piece::Text(bytes) => {
                    if let Some(new) = self.text.as_ref().and_then(|hook| hook(text, bytes)) {
                        *bytes = new;
                    }
                }
                Piece::Attr(attr) | Piece::Own(attr) => *attr = self.done_attr(*attr),
                Piece::Type(ty) => *ty = self.done_type(*ty),
            }
        }
        text.pieces = pieces;
        text.ty = text.ty.map(|ty| self.done_type(ty));
    }
}
