//! What the IR mentions, in the order in which aliases are given.
//!
//! Which attributes and types get an alias, and which number, follows from the order in which a
//! printer meets them. The walk over the IR is therefore split off: [`Visits`] records what one
//! body mentions, many bodies at once; joined in order of the bodies, they give exactly what one
//! walk would have recorded, and [`super::AliasTable::build`] does the rest.
//!
//! The order within an op, for the generic form: its location (where locations are printed), its
//! regions (of each block the types of the arguments, each with its location), the types of its
//! operands, of its results, its attributes by name.
//!
//! Nearly every attribute and type cannot have an alias in it and is passed over with one test.

use crate::context::{Attribute, Location, Type};

/// One mention.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Visit {
    Attribute(Attribute),
    Type(Type),
    /// A location, and whether its alias may be defined at the end of the file.
    Location(Location, bool),
}

/// What was mentioned, in order.
#[derive(Default)]
pub(crate) struct Visits {
    pub(super) list: Vec<Visit>,
    /// The last mention that fell on each slot: most repetitions are dropped here, those that
    /// remain do no harm.
    recent: Vec<u64>,
    /// Whether there are attributes that use aliases but give rise to none.
    pub unsearched: bool,
}

const SLOTS: usize = 256;

impl Visits {
    /// Mentions an attribute.
    #[inline]
    pub fn attribute(&mut self, attr: Attribute) {
        if attr.may_alias() {
            self.add(u64::from(attr.bits()), Visit::Attribute(attr));
        }
    }

    /// Mentions a type.
    #[inline]
    pub fn ty(&mut self, ty: Type) {
        if ty.may_alias() {
            self.add(u64::from(ty.bits()) | 1 << 33, Visit::Type(ty));
        }
    }

    /// Mentions the location of an op: its alias may be defined after the IR.
    #[inline]
    pub fn op_location(&mut self, location: Location) {
        self.place(Visit::Location(location, true));
    }

    /// Mentions the location of a block argument: its alias must be defined before the IR.
    #[inline]
    pub fn argument_location(&mut self, location: Location) {
        self.place(Visit::Location(location, false));
    }

    /// Takes what was mentioned so far, to begin anew: the next to be looked at may stand before.
    pub fn take(&mut self) -> Visits {
        self.recent.fill(0);
        let list = std::mem::take(&mut self.list);
        Visits { list, recent: Vec::new(), unsearched: std::mem::take(&mut self.unsearched) }
    }

    /// Adds what a nested body mentions, at the place where it stands.
    pub fn append(&mut self, nested: Visits) {
        self.unsearched |= nested.unsearched;
        if self.list.is_empty() {
            self.list = nested.list;
        } else {
            self.list.extend_from_slice(&nested.list);
        }
    }

    fn place(&mut self, visit: Visit) {
        if self.list.last() != Some(&visit) {
            self.list.push(visit);
        }
    }

    fn add(&mut self, key: u64, visit: Visit) {
        if self.recent.is_empty() {
            self.recent.resize(SLOTS, 0);
        }
        let slot = &mut self.recent[(key as usize >> 1) % SLOTS];
        if *slot != key {
            *slot = key;
            self.list.push(visit);
        }
    }
}
