//! Locations: 64 bits each, file, line and column packed into them where they fit.
//!
//! ```text
//! bit 63     62..48      47..20    19..0
//! 1          file        line      column      a place in a file
//! 0 ...................... index + 1           anything else, interned
//! 0 1  named?  number (29)  position (32)      an alias that the file defines later
//! 1          all ones    line      column      a place in a stretch of the file that is parsed
//! ```
//!
//! Nearly every op has a location of its own, so making one must not touch shared state: a place
//! in a file costs a shift. Files are numbered by the context (32,767 of them pack; later ones,
//! and places beyond 2^28 lines or 2^20 columns, are interned like the rest).

use super::Context;
use super::handle::{Attribute, Identifier};
use rustc_hash::FxHashSet;
use std::num::NonZeroU64;

const PACKED: u64 = 1 << 63;
const DEFERRED: u64 = 1 << 62;
const DEFERRED_NAMED: u64 = 1 << 61;
const DEFERRED_NUMBER_BITS: u32 = 29;
const FILE_BITS: u32 = 15;
const LINE_BITS: u32 = 28;
const COLUMN_BITS: u32 = 20;
/// The number that no file has: what has it is a place in part of the file that is being parsed,
/// whose first line has a number that is not known yet. Such places never leave the parser.
pub(crate) const PART_OF_FILE: usize = (1 << FILE_BITS) - 1;

/// Where an op or a block argument comes from. Equal locations of one context are equal numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Location(NonZeroU64);

/// From places in a part of a file ([`PART_OF_FILE`]) to where they are in the file.
pub(crate) struct InFile {
    /// What is added to the bits of a place.
    distance: u64,
    /// Whether all places packed.
    pub well: bool,
}

impl InFile {
    /// The part starts on `first_line` and has `lines` at most. `None` where they might not pack.
    pub fn new(file: usize, first_line: u32, lines: usize) -> Option<InFile> {
        let before = u64::from(first_line).checked_sub(1)?;
        let packs = file < PART_OF_FILE && before + lines as u64 + 1 < 1 << LINE_BITS;
        let files_back = (PART_OF_FILE as u64).checked_sub(file as u64)?;
        let back = files_back << (LINE_BITS + COLUMN_BITS);
        let distance = (before << COLUMN_BITS).wrapping_sub(back);
        packs.then_some(InFile { distance, well: true })
    }

    /// Where a place is; other locations are what they are.
    #[inline]
    pub fn place(&mut self, location: Location) -> Location {
        const IN_PART: u64 = PACKED | (PART_OF_FILE as u64) << (LINE_BITS + COLUMN_BITS);
        const COLUMN: u64 = (1 << COLUMN_BITS) - 1;
        let bits = location.0.get();
        if bits & IN_PART != IN_PART {
            return location;
        }
        self.well &= bits & COLUMN != 0;
        NonZeroU64::new(bits.wrapping_add(self.distance)).map_or(location, Location)
    }
}

/// A location alias that had not been defined where it was used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct DeferredLocation {
    /// Which alias: a number of the parser's, and which of its two ways of numbering.
    pub number: u32,
    /// Whether `number` counts names, and is not part of the alias's name itself.
    pub named: bool,
    /// Where in the file the alias is used (its low 32 bits).
    pub position: u32,
}

/// What an interned [`Location`] stands for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum LocationData {
    /// `unknown`.
    Unknown,
    /// `"file":1:2` (start and end equal) or `"file":1:2 to 3:4`.
    FileRange {
        /// The file's name.
        file: Identifier,
        /// Line and column where it starts, both from 1.
        start: (u32, u32),
        /// Line and column where it ends.
        end: (u32, u32),
        /// In which of its ways the place was said.
        said: Said,
    },
    /// `"name"(child)`.
    Name {
        /// The name.
        name: Identifier,
        /// Where the named thing is.
        child: Location,
    },
    /// `callsite(callee at caller)`.
    CallSite {
        /// Where the code was.
        callee: Location,
        /// Where it was called.
        caller: Location,
    },
    /// `fused<metadata>[...]`.
    Fused {
        /// The locations.
        locations: Box<[Location]>,
        /// What the fusing stands for.
        metadata: Option<Attribute>,
    },
}

impl LocationData {
    /// A place in a file that ends where it starts.
    pub(crate) fn place(file: Identifier, place: (u32, u32), said: Said) -> LocationData {
        LocationData::FileRange { file, start: place, end: place, said }
    }
}

/// How a place in a file was said: places that were said in different ways are different locations,
/// even where they print alike.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Said {
    /// By its line.
    Line,
    /// By line and column.
    Column,
    /// With the column where it ends, on the same line.
    ToColumn,
    /// With the line and column where it ends.
    ToLine,
}

impl Location {
    /// `unknown`, the first location that a context interns.
    pub const UNKNOWN: Location = Location(NonZeroU64::new(1).expect("1 is not 0"));

    #[inline]
    pub(super) fn pack(file: usize, line: u32, column: u32) -> Option<Location> {
        let fits = file < 1 << FILE_BITS && line < 1 << LINE_BITS && column < 1 << COLUMN_BITS;
        let bits = PACKED
            | (file as u64) << (LINE_BITS + COLUMN_BITS)
            | u64::from(line) << COLUMN_BITS
            | u64::from(column);
        if fits { NonZeroU64::new(bits).map(Location) } else { None }
    }

    /// File number, line and column of a packed location.
    #[inline]
    pub(super) fn unpack(self) -> Option<(usize, u32, u32)> {
        let bits = self.0.get();
        (bits & PACKED != 0).then(|| {
            let file = (bits & !PACKED) >> (LINE_BITS + COLUMN_BITS);
            let line = (bits >> COLUMN_BITS) as u32 & ((1 << LINE_BITS) - 1);
            let column = bits as u32 & ((1 << COLUMN_BITS) - 1);
            (file as usize, line, column)
        })
    }

    /// A stand-in for an alias that is defined later in the file; `None` for numbers of 2^29 and
    /// more. It never leaves the parser.
    pub(crate) fn deferred(alias: DeferredLocation) -> Option<Location> {
        let named = if alias.named { DEFERRED_NAMED } else { 0 };
        let bits = DEFERRED | named | u64::from(alias.number) << 32 | u64::from(alias.position);
        if alias.number >> DEFERRED_NUMBER_BITS != 0 {
            return None;
        }
        NonZeroU64::new(bits).map(Location)
    }

    /// What the location is a stand-in for, if it is one.
    #[inline]
    pub(crate) fn as_deferred(self) -> Option<DeferredLocation> {
        let bits = self.0.get();
        (bits & (PACKED | DEFERRED) == DEFERRED).then_some(DeferredLocation {
            number: (bits >> 32) as u32 & ((1 << DEFERRED_NUMBER_BITS) - 1),
            named: bits & DEFERRED_NAMED != 0,
            position: bits as u32,
        })
    }

    pub(super) fn from_index(index: usize) -> Location {
        Location(NonZeroU64::new(index as u64 + 1).expect("index + 1 is not 0"))
    }

    pub(super) fn index(self) -> usize {
        self.0.get() as usize - 1
    }

    /// Whether this is `unknown`.
    pub fn is_unknown(self) -> bool {
        self == Location::UNKNOWN
    }

    /// The raw 64 bits, for tables keyed by location.
    #[inline]
    pub(crate) fn bits(self) -> u64 {
        self.0.get()
    }
}

impl Context {
    /// The location that fuses these: each once, unknown ones left out, those fused in the same
    /// way taken apart.
    pub fn fused_location(&self, locations: &[Location], metadata: Option<Attribute>) -> Location {
        let mut kept = Vec::new();
        let mut seen = FxHashSet::default();
        let mut keep = |location: Location| {
            if seen.insert(location) {
                kept.push(location);
            }
        };
        for &location in locations {
            match &*self.location_data(location) {
                LocationData::Fused { locations, metadata: inner } if *inner == metadata => {
                    locations.iter().copied().for_each(&mut keep);
                }
                LocationData::Unknown => {}
                _ => keep(location),
            }
        }
        match (kept.as_slice(), metadata) {
            ([], None) => return Location::UNKNOWN,
            ([single], None) => return *single,
            ([], Some(_)) => kept.push(Location::UNKNOWN),
            _ => {}
        }
        self.intern_location(LocationData::Fused { locations: kept.into(), metadata })
    }
}

const _: () = assert!(size_of::<Option<Location>>() == 8);
