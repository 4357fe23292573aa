//! Attributes of every kind.

use super::Generator;
use super::types::Ty;

const KEYS: &[&str] = &[
    "a",
    "foo",
    "foo.bar",
    "_under",
    "x$y",
    "\"quoted key\"",
    "\"1\"",
    "foo.nested.name",
    "tag",
    "Upper",
    "loc",
];
const PREFIXED_KEYS: &[&str] = &["foo.bar", "foo.nested.name", "\"x.quoted key\""];
const STRINGS: &[&str] = &[
    "\"\"",
    "\"plain\"",
    "\"with \\22quotes\\22 and \\\\ back\"",
    "\"tab\\tnl\\n\"",
    "\"\\00\\FFbytes\\7F\"",
    "\"caf\u{e9} \u{2603}\"",
    "\"// no comment\"",
    "\"{}<>[]()\"",
    "\"@sym\"",
];

impl Generator {
    /// A dictionary of discardable attributes with its leading space, or nothing.
    ///
    /// A module takes only names with a dialect's prefix.
    pub(super) fn discardable(&mut self, op: &str) -> String {
        if !self.features.attributes || !self.rng.one_in(4) {
            return String::new();
        }
        let keys = match op {
            "builtin.module" if self.features.unregistered => PREFIXED_KEYS,
            "builtin.module" => return String::new(),
            _ => KEYS,
        };
        format!(" {}", self.dictionary_of(keys, 3, 2))
    }

    /// A dictionary with up to `most` entries.
    pub(super) fn dictionary(&mut self, most: usize, depth: usize) -> String {
        self.dictionary_of(KEYS, most, depth)
    }

    fn dictionary_of(&mut self, keys: &[&str], most: usize, depth: usize) -> String {
        let mut keys = keys.to_vec();
        self.rng.shuffle(&mut keys);
        let count = self.rng.below(most + 1);
        let entries: Vec<_> = keys[..count]
            .iter()
            .map(|key| match self.rng.one_in(8) {
                true => (*key).to_owned(),
                false => format!("{key} = {}", self.attribute_or_alias(depth)),
            })
            .collect();
        format!("{{{}}}", entries.join(", "))
    }

    fn attribute_or_alias(&mut self, depth: usize) -> String {
        if !self.attr_aliases.is_empty() && self.rng.one_in(6) {
            let index = self.rng.below(self.attr_aliases.len());
            return self.attr_aliases[index].0.clone();
        }
        self.attribute(depth)
    }

    /// Any attribute; `depth` bounds the nesting.
    pub(super) fn attribute(&mut self, depth: usize) -> String {
        let kinds = if depth == 0 { 8 } else { 26 };
        match self.rng.below(kinds) {
            0 | 1 => self.integer_attribute(),
            2 => self.float_attribute(),
            3 => self.rng.pick(STRINGS).to_owned(),
            4 => self.rng.pick(&["unit", "true", "false"]).to_owned(),
            5 => self.attr_type(),
            6 => self.symbol_attribute(),
            7 => self.affine_attribute(),
            8 | 9 => {
                let count = self.rng.below(4);
                let parts: Vec<_> =
                    (0..count).map(|_| self.attribute_or_alias(depth - 1)).collect();
                format!("[{}]", parts.join(", "))
            }
            10 => self.dictionary(3, depth - 1),
            11..=14 => self.dense_attribute(),
            15 => self.dense_array(),
            16 => self.sparse_attribute(),
            17 => self.resource_attribute(),
            18 => self.distinct_attribute(),
            19 if self.features.locations => format!("loc({})", self.location(2)),
            20 | 21 => self.dialect_attribute(),
            22 => self
                .rng
                .pick(&["strided<[1, ?]>", "strided<[], offset: ?>", "strided<[-2, 5], offset: 7>"])
                .to_owned(),
            23 if self.features.unregistered => format!("{} : !foo.string", self.rng.pick(STRINGS)),
            _ => self.integer_attribute(),
        }
    }

    fn integer_attribute(&mut self) -> String {
        let value = self.rng.next_u64();
        match self.rng.below(11) {
            0 => format!("{}", value % 1000),
            1 => format!("-{} : i64", value >> 1 | 1),
            2 => format!("{} : i128", u128::from(value) * u128::from(value)),
            3 => format!("{} : index", value >> 8),
            4 => format!("-{} : si16", value % 32768 + 1),
            5 => format!("{} : ui64", value),
            6 => format!("0x{:x} : i64", value),
            7 => format!("{} : i7", value % 128),
            8 => format!("-{} : i7", value % 64 + 1),
            9 => self.rng.pick(&["-1 : i1", "1 : i1", "0 : i1", "1 : ui1"]).to_owned(),
            _ => format!("{} : i32", value % 4_294_967_296),
        }
    }

    fn float_attribute(&mut self) -> String {
        let value = self.rng.next_u64();
        match self.rng.below(9) {
            0 => format!("{}.{}", value % 1000, (value >> 20) % 1000),
            1 => format!("-{}.5e-{} : f32", value % 100, value % 40),
            2 => format!("0x{:04X} : f16", value as u16),
            3 => format!("0x{:08X} : f32", value as u32),
            4 => format!("0x{value:016X} : f64"),
            5 => format!("{}.0 : bf16", value % 300),
            6 => format!("{}.125 : f80", value % 100_000),
            7 => format!("1.{} : f128", value),
            _ => format!(
                "{}.5 : {}",
                value % 4,
                self.rng.pick(&[
                    "f8E5M2",
                    "f8E4M3FN",
                    "f8E4M3FNUZ",
                    "f6E3M2FN",
                    "f4E2M1FN",
                    "tf32"
                ])
            ),
        }
    }

    fn symbol_attribute(&mut self) -> String {
        let known: Vec<String> = self.tables.iter().flatten().map(|s| s.reference()).collect();
        let root = match known.is_empty() || self.rng.one_in(3) {
            true => self
                .rng
                .pick(&["@nowhere", "@\"odd name\"", "@\"\\22\"", "@a.b$c_d", "@_"])
                .to_owned(),
            false => known[self.rng.below(known.len())].clone(),
        };
        match self.rng.below(4) {
            0 => format!("{root}::@inner"),
            1 => format!("{root}::@\"x y\"::@z"),
            _ => root,
        }
    }

    fn affine_attribute(&mut self) -> String {
        self.rng
            .pick(&[
                "affine_map<() -> ()>",
                "affine_map<() -> (0, -4)>",
                "affine_map<(d0) -> (d0)>",
                "affine_map<(i, j)[n] -> (j + n, i floordiv 4, i mod 2)>",
                "affine_map<(d0, d1) -> (d0 ceildiv 3 + d1 * 2 - 5)>",
                "affine_map<(d0)[s0, s1] -> (d0 * s0 + s1, -d0)>",
                "affine_map<(a, b) -> ((a + b) * 4, a - b)>",
                "affine_map<(d0, d1, d2) -> (d2, d0)>",
                "affine_map<(d0) -> (d0 * 0 + 3 * 4)>",
                "affine_map<(d0)[s0] -> (d0 + (s0 + (d0 - 1)))>",
                "affine_set<(d0) : (d0 - 1 >= 0)>",
                "affine_set<(d0, d1)[s0] : (d0 + d1 == 0, s0 - d0 >= 0)>",
                "affine_set<() : (0 == 0)>",
                "affine_set<(d0)[s0] : (d0 mod 2 == 0, -d0 + s0 * 2 - 1 >= 0)>",
                "affine_set<(d0, d1) : (d0 >= d1, d0 <= 10)>",
            ])
            .to_owned()
    }

    /// A dense elements attribute.
    pub(super) fn dense_attribute(&mut self) -> String {
        let value = self.rng.next_u64();
        match self.rng.below(20) {
            0 => format!("dense<{}> : tensor<4xi32>", value % 1000),
            1 => format!("dense<[{}, -1, 0x1F]> : tensor<3xi64>", value % 100),
            2 => "dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>".to_owned(),
            3 => "dense<[[1.0, -2.5e3], [0x7FC00000, 0.1]]> : vector<2x2xf32>".to_owned(),
            4 => format!(
                "dense<\"0x{:08X}{:08X}\"> : tensor<2xi32>",
                value as u32,
                (value >> 32) as u32
            ),
            5 => "dense<(1.0, -2.0)> : tensor<2xcomplex<f32>>".to_owned(),
            6 => "dense<[(1, 2), (3, -4)]> : tensor<2xcomplex<i16>>".to_owned(),
            7 => "dense<[\"a\", \"b\\22c\"]> : tensor<2x!foo.string>".to_owned(),
            8 => "dense<\"splat\"> : tensor<2x!foo.string>".to_owned(),
            9 => "dense<[true, false, true, true, false, false, true, false, true]> : tensor<9xi1>"
                .to_owned(),
            10 => "dense<true> : vector<[4]xi1>".to_owned(),
            11 => "dense<> : tensor<0x3xi32>".to_owned(),
            12 => "dense<[]> : tensor<0xf32>".to_owned(),
            13 => "dense<3> : tensor<index>".to_owned(),
            14 => "dense<[1, 1, 1]> : tensor<3xi32>".to_owned(),
            15 => {
                let numbers: Vec<_> =
                    (0..120).map(|i| (value >> (i % 57)) % 251).map(|n| n.to_string()).collect();
                format!("dense<[{}]> : tensor<120xi8>", numbers.join(", ").replace("128", "-128"))
            }
            16 => "dense<[1.5, 0.0]> : tensor<2xf8E5M2>".to_owned(),
            17 => "dense<[0x7C00, 0xFC00, 1.0]> : tensor<3xf16>".to_owned(),
            18 => format!("dense<[{}, -3]> : vector<2xi33>", value >> 32),
            _ => "dense<[1.0, 2.0, 3.5]> : tensor<3xbf16>".to_owned(),
        }
    }

    fn dense_array(&mut self) -> String {
        self.rng
            .pick(&[
                "array<i32>",
                "array<i32: 1, -2, 3>",
                "array<i8: 127, -128>",
                "array<i64: 9223372036854775807>",
                "array<i1: true, false>",
                "array<f32: 1.0, -0.5, 0x7F800000>",
                "array<f64: 1.0e300>",
                "array<i16: 0>",
                "array<bf16: 1.0>",
                "array<i24: 5>",
            ])
            .to_owned()
    }

    fn sparse_attribute(&mut self) -> String {
        self.rng
            .pick(&[
                "sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>",
                "sparse<[[0, 0], [2, 3]], 7> : vector<3x4xi8>",
                "sparse<0, -1.0> : tensor<1xf32>",
                "sparse<[], []> : tensor<3xi32>",
                "sparse<[[0, 0, 1]], [(1.0, 2.0)]> : tensor<1x1x2xcomplex<f64>>",
                "sparse<[[1]], \"s\"> : tensor<3x!foo.string>",
            ])
            .to_owned()
    }

    fn resource_attribute(&mut self) -> String {
        if !self.features.resources {
            return self.integer_attribute();
        }
        if self.resources.is_empty() || self.rng.one_in(3) {
            let index = self.resources.len();
            let key = format!("{}{index}", self.rng.pick(&["blob", "weights_", "r.x"]));
            let words: Vec<_> =
                (0..2).map(|_| format!("{:08X}", self.rng.next_u64() as u32)).collect();
            self.resources.push((key, format!("0x04000000{}", words.concat())));
        }
        let index = self.rng.below(self.resources.len());
        let key = &self.resources[index].0;
        format!(
            "dense_resource<{key}> : {}",
            self.rng.pick(&["tensor<2xi32>", "tensor<2xf32>", "vector<8xi8>"])
        )
    }

    fn distinct_attribute(&mut self) -> String {
        if !self.features.distinct {
            return "unit".to_owned();
        }
        if self.distinct.is_empty() || self.rng.one_in(2) {
            let id = self.distinct.len() * 3;
            let body = self.rng.pick(&["", "42", "\"x\"", "[1, unit]", "{a = 1}"]);
            self.distinct.push(format!("distinct[{id}]<{body}>"));
        }
        let index = self.rng.below(self.distinct.len());
        self.distinct[index].clone()
    }

    fn dialect_attribute(&mut self) -> String {
        let registered = [
            "#arith.fastmath<nnan,contract>",
            "#arith.overflow<nsw, nuw>",
            "#arith.fastmath<none>",
        ];
        let llvm = [
            "#llvm.linkage<internal>",
            "#llvm.cconv<fastcc>",
            "#llvm.fastmath<fast>",
            "#llvm.tbaa_root<id = \"r\">",
        ];
        let unknown = [
            "#foo.bar",
            "#foo.bar<a, [1], \"s>\">",
            "#foo<\"old style\">",
            "#x.y<{k = (1 -> 2)}>",
            "#foo.e<>",
            "#foo.t<a> : i32",
        ];
        match self.rng.below(4) {
            0 if self.features.llvm => self.rng.pick(&llvm).to_owned(),
            1 | 2 if self.features.unregistered => self.rng.pick(&unknown).to_owned(),
            _ => self.rng.pick(&registered).to_owned(),
        }
    }

    /// A constant of the number type `ty`, or none if it can't have one.
    pub(super) fn constant(&mut self, ty: &Ty) -> Option<String> {
        let Ty::Num { shape, elem } = ty else {
            return None;
        };
        if shape.contains(['?', '*']) {
            return None;
        }
        let mut literal = self.literal(elem);
        if !shape.is_empty() {
            let several = matches!(*shape, "vector<4x" | "tensor<4x") && self.rng.one_in(2);
            literal = match several {
                true => {
                    let more: Vec<_> = (0..3).map(|_| self.literal(elem)).collect();
                    format!("dense<[{literal}, {}]>", more.join(", "))
                }
                false => format!("dense<{literal}>"),
            };
        }
        // `true : i1` is not in the grammar.
        match (literal.as_str(), *shape) {
            ("true" | "false", "") => Some(literal),
            _ => Some(format!("{literal} : {}", ty.text())),
        }
    }

    fn literal(&mut self, elem: &str) -> String {
        let value = self.rng.next_u64();
        let small = value % 5;
        match elem {
            "i1" => self.rng.pick(&["true", "false"]).to_owned(),
            "i7" => format!("{}", value % 128),
            _ if elem.starts_with('i') && self.rng.one_in(2) => format!("{small}"),
            "i8" => format!("-{}", value % 128 + 1),
            "i64" | "i128" | "index" => format!("{}", value >> 3),
            _ if elem.starts_with('i') => format!("{}", value % 30_000),
            "f16" if self.rng.one_in(4) => format!("0x{:04X}", value as u16),
            "f32" if self.rng.one_in(4) => format!("0x{:08X}", value as u32),
            "f64" if self.rng.one_in(4) => {
                format!("{}.{}e+{}", value % 10, value >> 30, value % 30)
            }
            _ => format!("{small}.{}", (value >> 8) % 100),
        }
    }
}
