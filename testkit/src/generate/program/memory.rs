//! Buffers: allocated, read, written, sliced.

use super::Function;
use super::types::{BUFFERS, INDEX, Kind, MATRIX, SQUARE, TILE, Ty};

impl Function<'_> {
    pub(super) fn memory(&mut self) {
        let ty = match self.rng.below(9) {
            0 => TILE,
            1..4 => MATRIX,
            _ => self.one_of(BUFFERS),
        };
        match self.rng.below(20) {
            0..8 => self.load(ty),
            8..14 => self.store(ty),
            14 => self.buffer(ty),
            15 => self.size(ty),
            16 | 17 => self.tile(),
            18 => {
                let value = self.value(SQUARE);
                let (from, to) = (SQUARE.text(), MATRIX.text());
                self.define("view", &[MATRIX], &format!("memref.cast {value} : {from} to {to}"));
            }
            _ => {
                let operands = [self.value(ty), self.value(ty)];
                let [from, to] = operands;
                let text = ty.text();
                self.line(&format!("memref.copy {from}, {to} : {text} to {text}"));
            }
        }
    }

    fn parts(ty: Ty) -> (Ty, &'static [Option<u32>]) {
        match ty.kind() {
            Kind::Memory { element, sizes, .. } => (*element, sizes),
            other => panic!("{other:?} is no buffer"),
        }
    }

    fn load(&mut self, ty: Ty) {
        let (element, sizes) = Self::parts(ty);
        let (buffer, indices) = (self.value(ty), self.indices(sizes.len()));
        let flags = if self.rng.one_in(40) { " {nontemporal = true}" } else { "" };
        let text = format!("memref.load {buffer}[{indices}]{flags} : {}", ty.text());
        self.define("elt", &[element], &text);
    }

    fn store(&mut self, ty: Ty) {
        let (element, sizes) = Self::parts(ty);
        let (value, buffer) = (self.value(element), self.value(ty));
        let indices = self.indices(sizes.len());
        self.line(&format!("memref.store {value}, {buffer}[{indices}] : {}", ty.text()));
    }

    /// Makes a new buffer.
    pub(super) fn buffer(&mut self, ty: Ty) {
        let (_, sizes) = Self::parts(ty);
        if let Kind::Memory { plain: false, .. } = ty.kind() {
            return self.tile();
        }
        let unknown = sizes.iter().filter(|size| size.is_none()).count();
        let sizes = self.indices(unknown);
        let word = if self.rng.one_in(4) { "alloca" } else { "alloc" };
        let align = if self.rng.one_in(3) { " {alignment = 64 : i64}" } else { "" };
        self.define("buf", &[ty], &format!("memref.{word}({sizes}){align} : {}", ty.text()));
        if word == "alloc" && self.rng.one_in(4) {
            let last = self.values[ty.0 as usize].last().expect("just made").clone();
            self.line(&format!("memref.dealloc {last} : {}", ty.text()));
        }
    }

    fn size(&mut self, ty: Ty) {
        let (_, sizes) = Self::parts(ty);
        if sizes.is_empty() {
            return self.load(ty);
        }
        let (buffer, index) = (self.value(ty), self.value(INDEX));
        self.define("dim", &[INDEX], &format!("memref.dim {buffer}, {index} : {}", ty.text()));
    }

    /// A part of a matrix.
    fn tile(&mut self) {
        let (matrix, offsets) = (self.value(MATRIX), self.indices(2));
        let text = format!(
            "memref.subview {matrix}[{offsets}] [4, 8] [1, 1] : {} to {}",
            MATRIX.text(),
            TILE.text()
        );
        self.define("tile", &[TILE], &text);
    }
}
