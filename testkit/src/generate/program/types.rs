//! The types of programs: a closed list, so that a value is found by the number of its type.

/// A type, by its place in [`TYPES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ty(pub u8);

/// What a type is.
#[derive(Debug)]
pub(super) enum Kind {
    /// Signless integers of this many bits.
    Int(u32),
    Index,
    /// Floats.
    Float,
    /// A vector of floats or of integers.
    Vector {
        float: bool,
    },
    /// A buffer: what it holds, and its sizes.
    Memory {
        element: Ty,
        sizes: &'static [Option<u32>],
        /// Whether the layout is the usual one.
        plain: bool,
    },
}

const fn memory(element: Ty, sizes: &'static [Option<u32>]) -> Kind {
    Kind::Memory { element, sizes, plain: true }
}

pub(super) const I1: Ty = Ty(0);
pub(super) const I8: Ty = Ty(1);
pub(super) const I16: Ty = Ty(2);
pub(super) const I32: Ty = Ty(3);
pub(super) const I64: Ty = Ty(4);
pub(super) const INDEX: Ty = Ty(5);
pub(super) const F32: Ty = Ty(6);
pub(super) const F64: Ty = Ty(7);
/// A row of a matrix whose place is not known.
pub(super) const TILE: Ty = Ty(17);
/// A matrix of any size.
pub(super) const MATRIX: Ty = Ty(10);
/// The same of known size.
pub(super) const SQUARE: Ty = Ty(11);
/// Bounds of loops.
pub(super) const COUNTERS: &[Ty] = &[INDEX, INDEX, INDEX, I32, I64];
/// What is added, compared and passed.
pub(super) const SCALARS: &[Ty] = &[I32, I64, INDEX, F32, F64, I32, INDEX, F32, I8, I16, I1];
pub(super) const NUMBERS: &[Ty] = &[I32, I64, INDEX, F32, F64, I8, I16];
/// What is allocated.
pub(super) const BUFFERS: &[Ty] = &[Ty(10), Ty(11), Ty(12), Ty(13), Ty(14), Ty(15), Ty(16)];

/// All types, with their spelling.
pub(super) static TYPES: [(&str, Kind); 18] = [
    ("i1", Kind::Int(1)),
    ("i8", Kind::Int(8)),
    ("i16", Kind::Int(16)),
    ("i32", Kind::Int(32)),
    ("i64", Kind::Int(64)),
    ("index", Kind::Index),
    ("f32", Kind::Float),
    ("f64", Kind::Float),
    ("vector<4xf32>", Kind::Vector { float: true }),
    ("vector<8xi32>", Kind::Vector { float: false }),
    ("memref<?x?xf32>", memory(F32, &[None, None])),
    ("memref<64x64xf32>", memory(F32, &[Some(64), Some(64)])),
    ("memref<?xi32>", memory(I32, &[None])),
    ("memref<128xi64>", memory(I64, &[Some(128)])),
    ("memref<i64>", memory(I64, &[])),
    ("memref<16x?xf64>", memory(F64, &[Some(16), None])),
    ("memref<?xi8, 1>", memory(I8, &[None])),
    (
        "memref<4x8xf32, strided<[?, 1], offset: ?>>",
        Kind::Memory { element: F32, sizes: &[Some(4), Some(8)], plain: false },
    ),
];

impl Ty {
    pub fn text(self) -> &'static str {
        TYPES[self.0 as usize].0
    }

    pub fn kind(self) -> &'static Kind {
        &TYPES[self.0 as usize].1
    }
}
