//! Writing an op of the table.
//!
//! In the text of a form, `%T` is a value of the type that `T` stands for, `$T` the type itself, and
//! `{name}` or `{name T}` a fragment that is drawn anew. What `T` stands for is drawn first, from
//! `T=kind`, from `T=is:type` with `_` for spaces or, depending on another, from `T=kind:U`.

use super::types::{FLOATS, INTS, dimensions, split, with_element};
use super::{Writer, table};

/// How an op is written.
pub(super) struct Form {
    /// What the letters stand for.
    pub types: &'static str,
    pub text: &'static str,
    /// The letters of the results' types, parted by spaces.
    pub results: &'static str,
}

const INT_PREDICATES: &[&str] =
    &["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"];
const FLOAT_PREDICATES: &[&str] = &[
    "false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule",
    "une", "uno", "true",
];
const FAST: &[&str] =
    &["fast", "none", "nnan", "ninf,nsz", "reassoc, contract", "arcp,afn,nnan,contract"];
const OVERFLOW: &[&str] = &["none", "nsw", "nuw", "nsw, nuw", "nuw,nsw"];
const ROUNDING: &[&str] =
    &["to_nearest_even", "downward", "upward", "toward_zero", "to_nearest_away"];
const REDUCTIONS: &[&str] =
    &["addi", "muli", "maxs", "maxu", "mins", "minu", "andi", "ori", "assign", "xori"];
const FLOAT_REDUCTIONS: &[&str] =
    &["addf", "mulf", "maximumf", "minimumf", "maxnumf", "minnumf", "assign"];

type Bound = Vec<(char, String)>;

fn bound(types: &Bound, letter: char) -> &str {
    types.iter().find(|(known, _)| *known == letter).map_or("i32", |(_, ty)| ty)
}

impl Writer {
    pub(super) fn table_op(&mut self) {
        let form = &table::OPS[self.below(table::OPS.len())];
        self.form(form);
    }

    fn form(&mut self, form: &Form) {
        let mut types = Bound::new();
        for entry in form.types.split_whitespace() {
            let (letter, kind) = entry.split_once('=').unwrap_or((entry, "any"));
            let letter = letter.chars().next().unwrap_or('T');
            let ty = match kind.split_once(':') {
                Some(("is", text)) => text.replace('_', " "),
                Some((kind, of)) => {
                    let of = bound(&types, of.chars().next().unwrap_or('T')).to_owned();
                    self.type_of(kind, &of)
                }
                None => self.type_like(kind),
            };
            types.push((letter, ty));
        }
        let text = self.fill(form.text, &types);
        let results: Vec<String> = form
            .results
            .split_whitespace()
            .map(|letter| bound(&types, letter.chars().next().unwrap_or('T')).to_owned())
            .collect();
        self.line(&text, &results);
    }

    fn fill(&mut self, text: &str, types: &Bound) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['%', '$', '{']) {
            out.push_str(&rest[..at]);
            let mut after = rest[at + 1..].chars();
            match rest.as_bytes()[at] {
                b'{' => {
                    let (name, tail) =
                        rest[at + 1..].split_once('}').unwrap_or((&rest[at + 1..], ""));
                    let fragment = match name.split_once(' ') {
                        Some((name, letter)) => {
                            let of = bound(types, letter.chars().next().unwrap_or('T')).to_owned();
                            self.fragment(name, &of)
                        }
                        None => self.fragment(name, ""),
                    };
                    out.push_str(&fragment);
                    rest = tail;
                    continue;
                }
                b'%' => {
                    let ty = bound(types, after.next().unwrap_or('T')).to_owned();
                    out.push_str(&self.value(&ty));
                }
                _ => out.push_str(bound(types, after.next().unwrap_or('T'))),
            }
            rest = after.as_str();
        }
        out + rest
    }

    /// A type of a kind.
    fn type_like(&mut self, kind: &str) -> String {
        match kind {
            "int" => self.int_type(),
            "sint" => self.pick(INTS),
            "float" => self.float_type(),
            "complex" => self.complex_type(),
            "memref" => self.memref_type(),
            "num" if self.one_in(2) => self.int_type(),
            "num" => self.float_type(),
            _ => self.any_type(),
        }
    }

    /// A type that depends on another.
    fn type_of(&mut self, kind: &str, of: &str) -> String {
        let (open, element, close) = split(of);
        let width =
            |ty: &str| ty.trim_start_matches(['i', 'f', 'b']).parse::<usize>().unwrap_or(64);
        let other = |from: &[&str], keep: &dyn Fn(usize) -> bool, or: &str| {
            let found = from.iter().find(|ty| keep(width(ty)));
            format!("{open}{}{close}", found.map_or(or, |ty| *ty))
        };
        let this = width(element);
        match kind {
            "bool" => with_element(of, "i1"),
            "widerint" => other(INTS, &|w| w > this, "i256"),
            "narrowerint" => other(&["i64", "i32", "i16", "i7", "i1"], &|w| w < this, "i1"),
            "widerfloat" => other(&["f32", "f64", "f80", "f128"], &|w| w > this, "f128"),
            "narrowerfloat" => other(&["f64", "f32", "bf16", "f8E5M2"], &|w| w < this, "f8E4M3FN"),
            "samewidth" => {
                let ty = match (element.starts_with('i'), this) {
                    (true, 64) => "f64".to_owned(),
                    (true, 16) => "bf16".to_owned(),
                    (true, 32) => "f32".to_owned(),
                    (_, width) => format!("i{width}"),
                };
                with_element(of, &ty)
            }
            "int" => {
                let ty = self.pick(INTS);
                with_element(of, &ty)
            }
            "float" => {
                let ty = self.pick(FLOATS);
                with_element(of, &ty)
            }
            "index" => with_element(of, "index"),
            "number" => {
                let inner = element.strip_prefix("complex<").and_then(|ty| ty.strip_suffix('>'));
                with_element(of, inner.unwrap_or("f32"))
            }
            "element" => element.to_owned(),
            "i32" => with_element(of, "i32"),
            // The type for rounding up or down a memref to one with unknown sizes.
            "cast" => {
                let dims = dimensions(of);
                let dims: String = dims
                    .iter()
                    .map(|dim| match dim {
                        Some(dim) if !self.one_in(2) => format!("{dim}x"),
                        _ => "?x".to_owned(),
                    })
                    .collect();
                let kept = if close.starts_with(", ") { close } else { ">" };
                format!("memref<{dims}{element}{kept}")
            }
            _ => of.to_owned(),
        }
    }

    /// A piece of text of a name; `of` is a type that it depends on.
    fn fragment(&mut self, name: &str, of: &str) -> String {
        let optional = |text: String, present: bool| if present { text } else { String::new() };
        let present = self.one_in(3);
        match name {
            "attrs" => self.attributes(),
            "fast" => optional(format!(" fastmath<{}>", self.pick(FAST)), present),
            "overflow" => optional(format!(" overflow<{}>", self.pick(OVERFLOW)), present),
            "rounding" => optional(format!(" {}", self.pick(ROUNDING)), present),
            "exact" => optional(" exact".to_owned(), present),
            "ipred" => self.quoted_or_not(INT_PREDICATES),
            "fpred" => self.quoted_or_not(FLOAT_PREDICATES),
            "xpred" => self.pick(INT_PREDICATES),
            "reduction" => {
                let (_, element, _) = split(of);
                self.pick(if element.starts_with('i') { REDUCTIONS } else { FLOAT_REDUCTIONS })
            }
            "idx" => {
                let count = dimensions(of).len();
                self.values(&vec!["index".to_owned(); count])
            }
            "dynamic" => {
                let count = dimensions(of).iter().filter(|dim| dim.is_none()).count();
                self.values(&vec!["index".to_owned(); count])
            }
            "nontemporal" => optional(" {nontemporal = true}".to_owned(), present),
            "align" => optional(format!(" {{alignment = {} : i64}}", 1 << self.below(7)), present),
            "string" => {
                self.pick(&["\"message\"", "\"\"", "\"q \\22 \\\\ \\0A\"", "\"caf\u{e9}\""])
            }
            "small" => self.below(4).to_string(),
            "bool" => self.pick(&["true", "false"]),
            "number" => self.literal_of(of),
            _ => String::new(),
        }
    }

    fn quoted_or_not(&mut self, words: &[&str]) -> String {
        let word = self.pick(words);
        match self.one_in(8) {
            true => format!("\"{word}\""),
            false => word,
        }
    }
}
