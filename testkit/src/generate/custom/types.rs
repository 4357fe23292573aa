//! Types of values, as text.

use super::Writer;

pub(super) const INTS: &[&str] = &["i1", "i8", "i16", "i32", "i32", "i64", "i7", "i128"];
pub(super) const FLOATS: &[&str] = &["f16", "bf16", "f32", "f32", "f64", "f80", "f128"];
const CONTAINERS: &[(&str, &str)] = &[
    ("vector<4x", ">"),
    ("vector<2x3x", ">"),
    ("vector<[4]x", ">"),
    ("vector<", ">"),
    ("tensor<4x", ">"),
    ("tensor<?x2x", ">"),
    ("tensor<", ">"),
    ("tensor<*x", ">"),
    ("tensor<2x2x", ", \"enc\">"),
];
const MEMREFS: &[(&str, &str)] = &[
    ("memref<4x", ">"),
    ("memref<4x", ">"),
    ("memref<?x", ">"),
    ("memref<2x3x", ">"),
    ("memref<?x8x", ">"),
    ("memref<", ">"),
    ("memref<4x8x16x", ">"),
    ("memref<4x", ", 1>"),
    ("memref<?x?x", ", strided<[?, 1], offset: ?>>"),
    ("memref<4x8x", ", strided<[8, 1], offset: 3>>"),
    ("memref<?x", ", strided<[?], offset: ?>, 3 : i32>"),
    ("memref<4x4x", ", affine_map<(d0, d1) -> (d1, d0)>>"),
    ("memref<8x", ", \"shared\">"),
    ("memref<8x", ", strided<[2]>, {space = 1}>"),
    ("memref<0x", ">"),
];
const ELEMENTS: &[&str] =
    &["f32", "i32", "f64", "i8", "index", "i1", "complex<f32>", "vector<4xf32>"];

/// Cuts a type into what stands before its element, the element, and what stands after it.
pub(super) fn split(ty: &str) -> (&str, &str, &str) {
    let shaped = ["vector<", "tensor<", "memref<"].iter().any(|start| ty.starts_with(start));
    if !shaped {
        return ("", ty, "");
    }
    let inner = ty.find('<').map_or(0, |at| at + 1);
    let bytes = ty.as_bytes();
    let mut at = inner;
    // Dimensions: digits, `?`, `*` or `[n]`, each followed by an `x`.
    loop {
        let mut end = at;
        while end < bytes.len() && (bytes[end].is_ascii_digit() || b"?*[]".contains(&bytes[end])) {
            end += 1;
        }
        match end > at && bytes.get(end) == Some(&b'x') {
            true => at = end + 1,
            false => break,
        }
    }
    let mut depth = 0;
    let element = bytes[at..].iter().position(|byte| match byte {
        b'<' | b'(' => {
            depth += 1;
            false
        }
        b'>' | b')' if depth > 0 => {
            depth -= 1;
            false
        }
        b'>' | b',' => depth == 0,
        _ => false,
    });
    let end = at + element.unwrap_or(0);
    (&ty[..at], &ty[at..end], &ty[end..])
}

/// The type with another element.
pub(super) fn with_element(ty: &str, element: &str) -> String {
    let (open, _, close) = split(ty);
    format!("{open}{element}{close}")
}

/// The dimensions of a shaped type, `None` for a dynamic one.
pub(super) fn dimensions(ty: &str) -> Vec<Option<usize>> {
    let (open, _, _) = split(ty);
    let inner = open.find('<').map_or("", |at| &open[at + 1..]);
    inner.split_terminator('x').map(|dimension| dimension.parse().ok()).collect()
}

impl Writer {
    fn in_container(&mut self, element: &str) -> String {
        if !self.one_in(3) {
            return element.to_owned();
        }
        let (open, close) = CONTAINERS[self.below(CONTAINERS.len())];
        format!("{open}{element}{close}")
    }

    pub(super) fn int_type(&mut self) -> String {
        let element = match self.one_in(5) {
            true => "index".to_owned(),
            false => self.pick(INTS),
        };
        self.in_container(&element)
    }

    pub(super) fn float_type(&mut self) -> String {
        let element = self.pick(FLOATS);
        self.in_container(&element)
    }

    pub(super) fn complex_type(&mut self) -> String {
        let element = self.pick(&["complex<f32>", "complex<f64>", "complex<f16>", "complex<bf16>"]);
        match self.one_in(60) {
            true => self.in_container(&element),
            false => element,
        }
    }

    pub(super) fn memref_type(&mut self) -> String {
        if let Some(known) =
            self.visible_type(|ty| ty.starts_with("memref<") && !ty.starts_with("memref<*"))
            && !self.one_in(3)
        {
            return known;
        }
        let (open, close) = MEMREFS[self.below(MEMREFS.len())];
        let element = self.pick(ELEMENTS);
        format!("{open}{element}{close}")
    }

    /// A type of an operand, result or argument.
    pub(super) fn any_type(&mut self) -> String {
        match self.below(14) {
            0..=2 => "index".to_owned(),
            3..=5 => self.int_type(),
            6 | 7 => self.float_type(),
            8 | 9 => self.memref_type(),
            10 => self.complex_type(),
            11 => self.generator.attr_type(),
            12 => self.pick(&[
                "none",
                "memref<*xf32>",
                "() -> ()",
                "(i32) -> f32",
                "!llvm.ptr",
                "tuple<i32, f32>",
            ]),
            _ => "i32".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{dimensions, split};

    #[test]
    fn types_are_cut_at_their_element() {
        assert_eq!(split("i32"), ("", "i32", ""));
        assert_eq!(split("vector<[4]xi8>"), ("vector<[4]x", "i8", ">"));
        assert_eq!(split("memref<?x8xcomplex<f32>, 1>"), ("memref<?x8x", "complex<f32>", ", 1>"));
        assert_eq!(split("tensor<f32>"), ("tensor<", "f32", ">"));
        assert_eq!(dimensions("memref<?x8xf32>"), [None, Some(8)]);
        assert_eq!(dimensions("memref<f32>"), []);
    }
}
