//! Types: those that values have, and any type for attributes.

use super::Generator;

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    /// A number or a container of numbers: `shape` is empty or like `vector<4x`.
    Num { shape: &'static str, elem: &'static str },
    /// Anything else, by its text.
    Other(String),
}

pub(super) const INDEX: Ty = Ty::Num { shape: "", elem: "index" };
pub(super) const I1: Ty = Ty::Num { shape: "", elem: "i1" };
pub(super) const I32: Ty = Ty::Num { shape: "", elem: "i32" };
pub(super) const I64: Ty = Ty::Num { shape: "", elem: "i64" };

pub(super) const INTS: &[&str] = &["i1", "i7", "i8", "i16", "i32", "i33", "i64", "i128", "index"];
pub(super) const FLOATS: &[&str] = &["f16", "bf16", "f32", "f64", "f80", "f128"];
const SMALL_FLOATS: &[&str] = &[
    "tf32",
    "f4E2M1FN",
    "f6E2M3FN",
    "f6E3M2FN",
    "f8E3M4",
    "f8E4M3",
    "f8E4M3B11FNUZ",
    "f8E4M3FN",
    "f8E4M3FNUZ",
    "f8E5M2",
    "f8E5M2FNUZ",
    "f8E8M0FNU",
];
const SHAPES: &[&str] = &[
    "vector<4x",
    "vector<2x3x",
    "vector<[4]x",
    "vector<",
    "tensor<4x",
    "tensor<?x2x",
    "tensor<",
    "tensor<*x",
];

impl Ty {
    pub(super) fn text(&self) -> String {
        match self {
            Ty::Num { shape: "", elem } => (*elem).to_owned(),
            Ty::Num { shape, elem } => format!("{shape}{elem}>"),
            Ty::Other(text) => text.clone(),
        }
    }

    /// The type with another element in the same shape.
    pub(super) fn with_elem(&self, elem: &'static str) -> Ty {
        match self {
            Ty::Num { shape, .. } => Ty::Num { shape, elem },
            Ty::Other(_) => Ty::Num { shape: "", elem },
        }
    }

    pub(super) fn other(text: impl Into<String>) -> Ty {
        Ty::Other(text.into())
    }
}

/// Writes `types` as a list without brackets.
pub(super) fn list(types: &[Ty]) -> String {
    let texts: Vec<_> = types.iter().map(Ty::text).collect();
    texts.join(", ")
}

impl Generator {
    fn shape(&mut self) -> &'static str {
        match self.rng.one_in(3) {
            true => self.rng.pick(SHAPES),
            false => "",
        }
    }

    pub(super) fn int_type(&mut self) -> Ty {
        let shape = self.shape();
        let elem = match self.rng.one_in(3) {
            true => self.rng.pick(INTS),
            false => "i32",
        };
        Ty::Num { shape, elem }
    }

    pub(super) fn float_type(&mut self) -> Ty {
        let shape = self.shape();
        let elem = self.rng.pick(FLOATS);
        Ty::Num { shape, elem }
    }

    /// A type for a block argument, an operand or a result.
    pub(super) fn value_type(&mut self) -> Ty {
        if self.llvm_types_only {
            return self.llvm_type();
        }
        match self.rng.below(12) {
            0..=4 => self.int_type(),
            5..=6 => self.float_type(),
            7 => Ty::other("memref<4xi32>"),
            8 => INDEX,
            9 if self.features.llvm => Ty::other("!llvm.ptr"),
            10 if self.features.unregistered => Ty::Other(self.attr_type()),
            _ => I32,
        }
    }

    /// A type that the `llvm` dialect takes.
    pub(super) fn llvm_type(&mut self) -> Ty {
        match self.rng.below(8) {
            0 => Ty::other("!llvm.ptr"),
            1 => Ty::Num { shape: "vector<4x", elem: "i32" },
            2 => Ty::Num { shape: "", elem: "f32" },
            3 => Ty::Num { shape: "", elem: "i8" },
            4 => I1,
            5 => I64,
            6 => Ty::other("!llvm.struct<(i32, ptr)>"),
            _ => I32,
        }
    }

    pub(super) fn value_types(&mut self, most: usize) -> Vec<Ty> {
        let count = self.rng.below(most + 1);
        (0..count).map(|_| self.value_type()).collect()
    }

    /// Any type at all, perhaps by an alias.
    pub(super) fn attr_type(&mut self) -> String {
        if !self.type_aliases.is_empty() && self.rng.one_in(4) {
            let index = self.rng.below(self.type_aliases.len());
            return self.type_aliases[index].0.clone();
        }
        self.any_type(2)
    }

    fn any_type(&mut self, depth: usize) -> String {
        let kinds = if depth == 0 { 4 } else { 18 };
        match self.rng.below(kinds) {
            0 => {
                let width = match self.rng.one_in(8) {
                    true => self.rng.range(1, 16_777_215),
                    false => self.rng.range(1, 129),
                };
                format!("{}i{width}", self.rng.pick(&["", "s", "u"]))
            }
            1 => self.rng.pick(SMALL_FLOATS).to_owned(),
            2 => self.rng.pick(FLOATS).to_owned(),
            3 => self.rng.pick(&["index", "none", "i32", "tuple<>"]).to_owned(),
            4 => {
                let elem = self.rng.pick(&["f32", "f64", "i32", "si8", "bf16", "ui1"]);
                format!("complex<{elem}>")
            }
            5 => {
                let count = self.rng.below(4);
                let parts: Vec<_> = (0..count).map(|_| self.any_type(depth - 1)).collect();
                format!("tuple<{}>", parts.join(", "))
            }
            6 => {
                let elem = self.rng.pick(&["i32", "f32", "index", "i1", "f8E5M2", "!llvm.ptr"]);
                let dims =
                    self.rng.pick(&["", "4x", "2x3x", "[4]x", "1x[2]x", "[1]x[8]x", "2x[3]x4x"]);
                format!("vector<{dims}{elem}>")
            }
            7 | 8 => self.tensor_type(),
            9 | 10 => self.memref_type(),
            11 => self.function_type(depth),
            12 => self.opaque_type(),
            13 if self.features.unregistered => self
                .rng
                .pick(&[
                    "!foo.bar",
                    "!foo.a<b,\u{1}[1,\u{1}2]>",
                    "!x.y_z$",
                    "!foo<\"q r\">",
                    "!foo.t<(x)>",
                    "!foo.n<->>",
                ])
                .to_owned(),
            14 if self.features.llvm => self.llvm_attr_type(),
            _ => {
                let elem = self.rng.pick(&["i8", "f64", "index"]);
                elem.to_owned()
            }
        }
    }

    fn llvm_attr_type(&mut self) -> String {
        let types = [
            "!llvm.ptr",
            "!llvm.ptr<3>",
            "!llvm.void",
            "!llvm.token",
            "!llvm.metadata",
            "!llvm.label",
            "!llvm.ppc_fp128",
            "!llvm.struct<(i32, struct<(ptr, f32)>)>",
            "!llvm.struct<packed (i8, i64)>",
            "!llvm.struct<\"named\", (i32, ptr)>",
            "!llvm.struct<\"rec\", (ptr, array<2 x i8>)>",
            "!llvm.struct<\"open\", opaque>",
            "!llvm.struct<()>",
            "!llvm.array<4 x array<2 x f32>>",
            "!llvm.func<void (i32, ...)>",
            "!llvm.func<i32 (ptr)>",
            "!llvm.target<\"spirv.Image\", i32, 0>",
            "!llvm.array<2 x vector<4xi8>>",
        ];
        self.rng.pick(&types).to_owned()
    }

    fn opaque_type(&mut self) -> String {
        match self.features.unregistered {
            false => "none".to_owned(),
            true => {
                let body = self.rng.pick(&[
                    "<a>",
                    "<i32,\u{1}4>",
                    "<\"s\\22>\",\u{1}{k\u{1}=\u{1}[1]}>",
                    "<?x*xf32>",
                    "<<nested>>",
                    "<a\u{1}->\u{1}b>",
                    "",
                ]);
                format!("!opaque.ty{body}")
            }
        }
    }

    fn function_type(&mut self, depth: usize) -> String {
        let count = self.rng.below(3);
        let inputs: Vec<_> = (0..count).map(|_| self.any_type(depth - 1)).collect();
        let results = match self.rng.below(4) {
            0 => "()".to_owned(),
            1 => "(index, f32)".to_owned(),
            2 => "(() -> i1)".to_owned(),
            _ => "i32".to_owned(),
        };
        format!("({}) -> {results}", inputs.join(", "))
    }

    fn tensor_type(&mut self) -> String {
        let elem = match self.rng.one_in(4) {
            true => self.element_type(),
            false => self.rng.pick(&["f32", "i1", "i64", "bf16", "complex<f32>"]).to_owned(),
        };
        let dims = self.rng.pick(&[
            "",
            "4x",
            "?x",
            "2x?x3x",
            "0x",
            "*x",
            "1x1x1x1x",
            "9223372036854775807x",
        ]);
        let encoding = match self.rng.below(8) {
            _ if dims == "*x" => "",
            0 => ", \"enc\"",
            1 => ", 5 : i32",
            2 if self.features.unregistered => ", #foo.enc<a>",
            3 => ", {a = 1, b}",
            4 => ", affine_map<(d0) -> (d0)>",
            _ => "",
        };
        format!("tensor<{dims}{elem}{encoding}>")
    }

    fn element_type(&mut self) -> String {
        match self.rng.below(4) {
            0 | 1 => "vector<4xf32>".to_owned(),
            2 if self.features.unregistered => "!foo.elem".to_owned(),
            _ => "index".to_owned(),
        }
    }

    fn memref_type(&mut self) -> String {
        let elem = match self.rng.below(6) {
            0 => "memref<4xi8>".to_owned(),
            1 => "vector<4xf32>".to_owned(),
            2 => "memref<*xf32>".to_owned(),
            3 => "complex<f64>".to_owned(),
            _ => self.rng.pick(&["f32", "i1", "index"]).to_owned(),
        };
        let (dims, layouts): (&str, &[&str]) = match self.rng.below(5) {
            0 => {
                ("", &["", ", strided<[]>", ", strided<[], offset: ?>", ", affine_map<() -> (0)>"])
            }
            1 => (
                "4x",
                &[
                    "",
                    ", strided<[2]>",
                    ", strided<[?], offset: 3>",
                    ", affine_map<(d0) -> (d0 + 1)>",
                ],
            ),
            2 => (
                "?x8x",
                &[
                    "",
                    ", strided<[8, 1], offset: ?>",
                    ", affine_map<(d0, d1) -> (d1, d0)>",
                    ", affine_map<(d0, d1)[s0] -> (d0 * 8 + d1 + s0)>",
                    ", affine_map<(d0, d1) -> (d0, d1)>",
                ],
            ),
            3 => ("*x", &[""]),
            _ => ("2x3x4x", &["", ", strided<[12, 4, 1]>", ", strided<[?, ?, ?], offset: ?>"]),
        };
        let layout = self.rng.pick(layouts);
        let space = match self.rng.below(8) {
            0 => ", 1",
            1 => ", 3 : i32",
            2 => ", \"shared\"",
            // An attribute of a dialect nobody registered is not taken here.
            3 if self.features.llvm => ", #llvm.linkage<internal>",
            4 => ", 0",
            5 => ", {a = 1 : i8, b}",
            _ => "",
        };
        format!("memref<{dims}{elem}{layout}{space}>")
    }
}
