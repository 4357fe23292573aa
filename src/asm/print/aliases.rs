//! The aliases of one output: `#map`, `#loc12`, `!tuple`.
//!
//! From what the IR mentions ([`Visits`]) follows which attributes, types and locations get an
//! alias: those for which their dialect has a name, in whatever they are nested. Definitions are
//! ordered so that each comes after those it uses: by depth, types before attributes, then by
//! name, then by first mention; equal names are numbered in that order. Aliases that only
//! locations of ops use are defined after the IR, all others before it.
//!
//! Invariant: the table depends on the order of mentions, never on handles.

use super::alias_text::{Brackets, sanitize};
use super::collect::{Visit, Visits};
use super::{Elision, PrintOptions, Printer};
use crate::context::{
    AttrData, Attribute, Context, Identifier, Location, LocationData, Piece, Type, TypeData,
};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::io;

/// What an alias stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Item {
    Attribute(Attribute),
    Type(Type),
    Location(Location),
}

struct Alias {
    item: Item,
    /// Where its name stands in the table's names.
    name: u32,
    /// Whether it is defined after the IR.
    deferred: bool,
}

/// The aliases of one output.
#[derive(Default)]
pub(crate) struct AliasTable {
    /// In order of definition.
    aliases: Vec<Alias>,
    /// Each name with its sigil, after its length in two bytes; place 0 is nobody's.
    names: Vec<u8>,
    /// For each attribute by dense number the place of its name, or 0.
    attributes: Vec<u32>,
    types: Vec<u32>,
    locations: FxHashMap<u64, u32>,
    /// The definitions before the IR, as text.
    head: Vec<u8>,
    head_resources: Vec<Identifier>,
    /// Numbers of the distinct attributes in `head`.
    distinct: FxHashMap<u64, u64>,
    inline_distinct: bool,
}

impl AliasTable {
    /// The table of IR that mentions `visits`.
    pub fn build(cx: &Context, visits: Visits, options: &PrintOptions) -> Self {
        if options.local_scope {
            return Self::local_scope();
        }
        let Visits { list, unsearched, .. } = visits;
        let mut search = Search::new(cx, &list);
        // Gone before the table is made: with locations this is where a run is at its peak.
        for visit in list {
            match visit {
                Visit::Attribute(attr) => search.attribute(attr, false, false),
                Visit::Type(ty) => search.ty(ty, false),
                Visit::Location(location, deferrable) => search.location(location, deferrable),
            };
        }
        let met = std::mem::take(&mut search.distinct);
        let mut table = search.into_table();
        let mut printer = Printer::new(cx, options, &table);
        // Nothing fails that is not written.
        let _ = table.print(&mut printer, false, |_| Ok(()));
        let (head, resources) =
            (std::mem::take(&mut printer.out), std::mem::take(&mut printer.used_resources));
        let distinct = std::mem::take(&mut printer.distinct);
        table.inline_distinct = unsearched || met.iter().any(|id| !distinct.contains_key(id));
        table.head = head;
        table.head_resources = resources;
        table.distinct = distinct;
        table
    }

    /// The table of an output without aliases.
    pub fn local_scope() -> Self {
        Self { inline_distinct: true, ..Self::default() }
    }

    /// Whether one printer must print the whole IR in order, because distinct attributes that
    /// stand in it are numbered as they are met.
    pub fn has_inline_distinct(&self) -> bool {
        self.inline_distinct
    }

    /// Takes the definitions that stand before the IR.
    pub fn take_head(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.head)
    }

    /// The resources that those name: they come first of all.
    pub fn head_resources(&self) -> &[Identifier] {
        &self.head_resources
    }

    /// Appends the definitions that stand after the IR; after each, `flush` may take what there is.
    pub fn print_tail(
        &self,
        printer: &mut Printer<'_>,
        flush: impl FnMut(&mut Vec<u8>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.print(printer, true, flush)
    }

    fn print(
        &self,
        printer: &mut Printer<'_>,
        deferred: bool,
        mut flush: impl FnMut(&mut Vec<u8>) -> io::Result<()>,
    ) -> io::Result<()> {
        for alias in self.aliases.iter().filter(|alias| alias.deferred == deferred) {
            printer.out.extend_from_slice(self.name(alias.name));
            printer.text(" = ");
            match alias.item {
                Item::Attribute(attr) => printer.attribute_body(attr, Elision::Never),
                Item::Type(ty) => printer.type_body(ty),
                Item::Location(location) => printer.location_in_full(location),
            }
            printer.out.push(b'\n');
            flush(&mut printer.out)?;
        }
        Ok(())
    }

    #[inline]
    fn name(&self, place: u32) -> &[u8] {
        let (len, rest) =
            self.names[place as usize..].split_first_chunk().unwrap_or((&[0, 0], &[]));
        &rest[..u16::from_le_bytes(*len) as usize]
    }

    #[inline]
    fn numbered(&self, place: Option<&u32>) -> Option<&[u8]> {
        let place = *place?;
        (place != 0).then(|| self.name(place))
    }

    /// The alias of an attribute, with its `#`.
    #[inline]
    pub fn of_attribute(&self, attr: Attribute) -> Option<&[u8]> {
        self.numbered(self.attributes.get(attr.dense()))
    }

    /// The alias of a type, with its `!`.
    #[inline]
    pub fn of_type(&self, ty: Type) -> Option<&[u8]> {
        self.numbered(self.types.get(ty.dense()))
    }

    /// The alias of a location, with its `#`.
    #[inline]
    pub fn of_location(&self, location: Location) -> Option<&[u8]> {
        if self.locations.is_empty() {
            return None;
        }
        self.numbered(self.locations.get(&location.bits()))
    }

    /// The number of a distinct attribute that stands in the definitions before the IR.
    pub(super) fn distinct_number(&self, id: u64) -> Option<u64> {
        self.distinct.get(&id).copied()
    }

    pub(super) fn distinct_count(&self) -> usize {
        self.distinct.len()
    }
}

/// What the search knows of one attribute, type or location.
struct Found {
    item: Item,
    /// What its dialect calls it: a place in `Search::names`, or [`NO_NAME`].
    name: u32,
    /// How many aliases are nested in each other here.
    depth: u32,
    /// Where in `Search::children` it says what is nested directly, after how much; 0 for nothing.
    children: u32,
    deferrable: bool,
}

const _: () = assert!(size_of::<Found>() == 32, "there is one for each location of a program");

/// Depth and number of what was visited; nothing for what cannot have an alias in it.
type Visited = Option<(u32, u32)>;

/// A visit in progress: what it met so far.
#[derive(Default)]
struct Nested {
    depth: u32,
    children: SmallVec<[u32; 2]>,
    deferrable: bool,
}

impl Nested {
    fn add(&mut self, visited: Visited) {
        if let Some((depth, number)) = visited {
            self.depth = self.depth.max(depth);
            self.children.push(number);
        }
    }
}

const NO_NAME: u32 = u32::MAX;
/// The place of `loc`, the name that most aliases have.
const LOC: u32 = 0;

struct Search<'c> {
    cx: &'c Context,
    names: Vec<&'c [u8]>,
    found: Vec<Found>,
    /// Lists of what is nested in what was found, each after its length.
    children: Vec<u32>,
    attributes: Vec<u32>,
    types: Vec<u32>,
    locations: FxHashMap<u64, u32>,
    /// Identities of the distinct attributes met.
    distinct: Vec<u64>,
}

fn slot(table: &mut Vec<u32>, number: usize) -> &mut u32 {
    if table.len() <= number {
        table.resize((number + 1).next_power_of_two(), 0);
    }
    &mut table[number]
}

impl<'c> Search<'c> {
    fn new(cx: &'c Context, visits: &[Visit]) -> Self {
        let places = visits.iter().filter(|visit| matches!(visit, Visit::Location(..))).count();
        Search {
            cx,
            names: vec![b"loc"],
            found: Vec::with_capacity(places),
            children: vec![0],
            attributes: Vec::new(),
            types: Vec::new(),
            locations: FxHashMap::with_capacity_and_hasher(places, Default::default()),
            distinct: Vec::new(),
        }
    }

    fn attribute(&mut self, attr: Attribute, deferrable: bool, elide_type: bool) -> Visited {
        if !attr.may_alias() {
            return None;
        }
        let known = *slot(&mut self.attributes, attr.dense());
        if known != 0 {
            return self.again(known - 1, deferrable);
        }
        let cx = self.cx;
        let data = cx.attr_data(attr);
        if let AttrData::Location(location) = data {
            let visited = self.location(*location, deferrable);
            if let Some((_, number)) = visited {
                *slot(&mut self.attributes, attr.dense()) = number + 1;
            }
            return visited;
        }
        let name = self.attribute_name(data);
        let name = self.name_place(name);
        let number = self.start(Item::Attribute(attr), name, deferrable);
        *slot(&mut self.attributes, attr.dense()) = number + 1;
        let mut nested = Nested { deferrable, ..Nested::default() };
        stacker::maybe_grow(64 << 10, 1 << 20, || {
            self.inside_attribute(data, elide_type, &mut nested);
        });
        self.finish(number, nested)
    }

    fn ty(&mut self, ty: Type, deferrable: bool) -> Visited {
        if !ty.may_alias() {
            return None;
        }
        let known = *slot(&mut self.types, ty.dense());
        if known != 0 {
            return self.again(known - 1, deferrable);
        }
        let cx = self.cx;
        let data = cx.type_data(ty);
        let name = self.type_name(data);
        let name = self.name_place(name);
        let number = self.start(Item::Type(ty), name, deferrable);
        *slot(&mut self.types, ty.dense()) = number + 1;
        let mut nested = Nested { deferrable, ..Nested::default() };
        stacker::maybe_grow(64 << 10, 1 << 20, || self.inside_type(data, &mut nested));
        self.finish(number, nested)
    }

    fn location(&mut self, location: Location, deferrable: bool) -> Visited {
        if let Some(known) = self.locations.get(&location.bits()) {
            return self.again(*known - 1, deferrable);
        }
        let number = self.start(Item::Location(location), LOC, deferrable);
        self.locations.insert(location.bits(), number + 1);
        let cx = self.cx;
        let data = cx.location_data(location);
        if let LocationData::Unknown | LocationData::FileRange { .. } = *data {
            return Some((1, number));
        }
        let mut nested = Nested { deferrable, ..Nested::default() };
        stacker::maybe_grow(64 << 10, 1 << 20, || self.inside_location(&data, &mut nested));
        self.finish(number, nested)
    }

    /// A visit to what has been visited: where the alias must not be deferred, no alias that it
    /// uses may be.
    fn again(&mut self, number: u32, deferrable: bool) -> Visited {
        if !deferrable {
            let mut pending: SmallVec<[u32; 8]> = SmallVec::from_slice(&[number]);
            while let Some(number) = pending.pop() {
                let found = &mut self.found[number as usize];
                if std::mem::replace(&mut found.deferrable, false) {
                    let list = &self.children[found.children as usize..];
                    pending.extend_from_slice(&list[1..1 + list[0] as usize]);
                }
            }
        }
        Some((self.found[number as usize].depth, number))
    }

    /// The place of a name. There are few of them.
    fn name_place(&mut self, name: Option<&'c [u8]>) -> u32 {
        let Some(name) = name else { return NO_NAME };
        let place = self.names.iter().position(|known| *known == name);
        let place = place.unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        });
        place as u32
    }

    fn start(&mut self, item: Item, name: u32, deferrable: bool) -> u32 {
        let depth = u32::from(name != NO_NAME);
        self.found.push(Found { item, name, depth, children: 0, deferrable });
        self.found.len() as u32 - 1
    }

    fn finish(&mut self, number: u32, nested: Nested) -> Visited {
        let found = &mut self.found[number as usize];
        if !nested.children.is_empty() {
            found.children = self.children.len() as u32;
            self.children.push(nested.children.len() as u32);
            self.children.extend_from_slice(&nested.children);
        }
        if nested.depth != 0 {
            found.depth = nested.depth + 1;
        }
        Some((found.depth, number))
    }

    fn attribute_name(&self, data: &AttrData) -> Option<&'c [u8]> {
        match data {
            AttrData::AffineMap(_) => Some(b"map"),
            AttrData::IntegerSet(_) => Some(b"set"),
            AttrData::Distinct { referenced, .. } => {
                let unit = matches!(self.cx.attr_data(*referenced), AttrData::Unit);
                (!unit).then_some(&b"distinct"[..])
            }
            AttrData::Dialect(text) => Some(self.cx.bytes(text.alias?)),
            _ => None,
        }
    }

    fn type_name(&self, data: &TypeData) -> Option<&'c [u8]> {
        match data {
            TypeData::Tuple(types) if types.len() > 16 => Some(b"tuple"),
            TypeData::Dialect(text) => Some(self.cx.bytes(text.alias?)),
            _ => None,
        }
    }

    fn inside_attribute(&mut self, data: &AttrData, elide_type: bool, nested: &mut Nested) {
        let deferrable = nested.deferrable;
        let ty = match data {
            AttrData::Array(elements) => {
                for attr in elements {
                    nested.add(self.attribute(*attr, deferrable, false));
                }
                None
            }
            AttrData::Dictionary(entries) => {
                for entry in entries {
                    nested.add(self.attribute(entry.value, deferrable, false));
                }
                None
            }
            AttrData::Distinct { id, referenced } => {
                self.distinct.push(*id);
                nested.add(self.attribute(*referenced, deferrable, false));
                None
            }
            AttrData::Type(ty) => {
                nested.add(self.ty(*ty, deferrable));
                None
            }
            AttrData::Dialect(text) => {
                self.pieces(&text.pieces, nested);
                text.ty
            }
            AttrData::String { ty, .. } => *ty,
            AttrData::DenseElements { ty, .. }
            | AttrData::DenseStrings { ty, .. }
            | AttrData::Sparse { ty, .. }
            | AttrData::DenseResource { ty, .. } => Some(*ty),
            _ => None,
        };
        if let Some(ty) = ty
            && !elide_type
        {
            nested.add(self.ty(ty, deferrable));
        }
    }

    fn pieces(&mut self, pieces: &[Piece], nested: &mut Nested) {
        let mut brackets = Brackets::default();
        for piece in pieces {
            let visited = match piece {
                Piece::Text(text) => {
                    brackets.read(text);
                    continue;
                }
                Piece::Attr(attr) | Piece::Own(attr) => {
                    self.attribute(*attr, nested.deferrable, false)
                }
                Piece::Type(ty) => self.ty(*ty, nested.deferrable),
            };
            nested.add(visited.map(|(depth, number)| {
                (if depth == 0 { 0 } else { depth + brackets.nameless() }, number)
            }));
        }
    }

    fn inside_type(&mut self, data: &TypeData, nested: &mut Nested) {
        let deferrable = nested.deferrable;
        match data {
            TypeData::Tuple(types) => {
                for ty in types {
                    nested.add(self.ty(*ty, deferrable));
                }
            }
            TypeData::Function { inputs, results } | TypeData::Graph { inputs, results } => {
                for ty in inputs.iter().chain(results) {
                    nested.add(self.ty(*ty, deferrable));
                }
            }
            TypeData::Complex(element)
            | TypeData::UnrankedTensor(element)
            | TypeData::Vector { element, .. } => nested.add(self.ty(*element, deferrable)),
            TypeData::RankedTensor { element, encoding, .. } => {
                nested.add(self.ty(*element, deferrable));
                if let Some(encoding) = encoding {
                    nested.add(self.attribute(*encoding, deferrable, false));
                }
            }
            TypeData::MemRef { element, layout, memory_space, .. } => {
                nested.add(self.ty(*element, deferrable));
                let identity = |layout: &Attribute| matches!(self.cx.attr_data(*layout), AttrData::AffineMap(map) if map.is_identity());
                let layout = layout.filter(|layout| !identity(layout));
                for attr in [layout, *memory_space].into_iter().flatten() {
                    nested.add(self.attribute(attr, deferrable, false));
                }
            }
            TypeData::UnrankedMemRef { element, memory_space } => {
                nested.add(self.ty(*element, deferrable));
                if let Some(attr) = memory_space {
                    nested.add(self.attribute(*attr, deferrable, false));
                }
            }
            TypeData::Dialect(text) => self.pieces(&text.pieces, nested),
            TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) | TypeData::None => {}
        }
    }

    fn inside_location(&mut self, data: &LocationData, nested: &mut Nested) {
        let deferrable = nested.deferrable;
        match data {
            LocationData::Name { child, .. } => {
                if !child.is_unknown() {
                    nested.add(self.location(*child, deferrable));
                }
            }
            LocationData::CallSite { callee, caller } => {
                nested.add(self.location(*callee, deferrable));
                nested.add(self.location(*caller, deferrable));
            }
            LocationData::Fused { locations, metadata } => {
                if let Some(metadata) = metadata {
                    nested.add(self.attribute(*metadata, deferrable, false));
                }
                for location in locations {
                    nested.add(self.location(*location, deferrable));
                }
            }
            LocationData::Unknown | LocationData::FileRange { .. } => {}
        }
    }

    /// Orders the aliases and numbers them.
    fn into_table(self) -> AliasTable {
        let spellings: Vec<Box<[u8]>> = self.names.iter().map(|name| sanitize(name)).collect();
        let mut names: Vec<&[u8]> = spellings.iter().map(|name| &**name).collect();
        names.sort_unstable();
        names.dedup();
        let ranks: Vec<u32> = spellings
            .iter()
            .map(|spelling| names.binary_search(&&**spelling).unwrap_or(0) as u32)
            .collect();
        let mut order: Vec<(u32, bool, u32, u32)> = Vec::with_capacity(self.found.len());
        for (number, found) in (0..).zip(&self.found) {
            if found.name != NO_NAME {
                let is_type = matches!(found.item, Item::Type(_));
                order.push((found.depth, !is_type, ranks[found.name as usize], number));
            }
        }
        // The number, last, keeps first mentions in order.
        order.sort_unstable();
        let mut counts = vec![0u32; names.len()];
        let mut table = AliasTable { names: vec![0], ..AliasTable::default() };
        table.names.reserve(order.len() * 12);
        table.aliases.reserve(order.len());
        let mut places = vec![0u32; self.found.len()];
        for (_, _, rank, number) in order {
            let found = &self.found[number as usize];
            let place = table.names.len();
            let sigil = if matches!(found.item, Item::Type(_)) { b'!' } else { b'#' };
            table.names.extend_from_slice(&[0, 0, sigil]);
            table.names.extend_from_slice(names[rank as usize]);
            let count = &mut counts[rank as usize];
            if *count != 0 {
                table.names.extend_from_slice(itoa::Buffer::new().format(*count).as_bytes());
            }
            *count += 1;
            let len = (table.names.len() - place - 2) as u16;
            table.names[place..place + 2].copy_from_slice(&len.to_le_bytes());
            let name = place as u32;
            table.aliases.push(Alias { item: found.item, name, deferred: found.deferrable });
            places[number as usize] = name;
        }
        let place = |number: u32| if number == 0 { 0 } else { places[number as usize - 1] };
        table.attributes = self.attributes.into_iter().map(place).collect();
        table.types = self.types.into_iter().map(place).collect();
        table.locations = self.locations;
        for number in table.locations.values_mut() {
            *number = place(*number);
        }
        table
    }
}
