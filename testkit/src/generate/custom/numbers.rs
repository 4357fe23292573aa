//! Constants of all kinds, and values out of nothing.

use super::Writer;
use super::types::{dimensions, split};

impl Writer {
    /// Writes an op that gives a value of type `ty`, and returns its name.
    pub(super) fn make(&mut self, ty: &str) -> String {
        let text = match self.below(4) {
            0 | 1 => self.constant_of(ty),
            2 => Some(format!("ub.poison : {ty}")),
            _ => None,
        };
        let text = text.unwrap_or_else(|| {
            let attributes = self.attributes();
            format!("\"foo.make\"(){attributes} : () -> ({ty})")
        });
        let values = self.line(&text, &[ty.to_owned()]);
        values.into_iter().next().map_or_else(String::new, |value| value.name)
    }

    pub(super) fn constant_op(&mut self) {
        let ty = match self.below(3) {
            0 => self.int_type(),
            1 => self.float_type(),
            _ => self.pick(&["i1", "index", "i32", "f32", "f64", "tensor<2x2xcomplex<f32>>"]),
        };
        if let Some(text) = self.constant_of(&ty) {
            self.line(&text, &[ty]);
        }
    }

    /// An `arith.constant` of a type, if it has constants.
    fn constant_of(&mut self, ty: &str) -> Option<String> {
        let (open, element, _) = split(ty);
        let number = element == "index" || element.starts_with(['i', 'f', 'b']);
        if !number
            || open.starts_with("memref")
            || open.starts_with("tensor<*")
            || element.contains(['<', '('])
        {
            return match ty {
                "tensor<2x2xcomplex<f32>>" => Some(format!(
                    "arith.constant dense<{}> : {ty}",
                    self.pick(&[
                        "(1.0, -2.0)",
                        "[[(0.0, 1.0), (1.5, 2.5)], [(-0.0, 0x7F800000), (3.0, 4.0)]]"
                    ])
                )),
                _ => None,
            };
        }
        let attributes = self.attributes();
        if open.is_empty() {
            let literal = self.literal_of(element);
            return Some(match literal.as_str() {
                "true" | "false" => format!("arith.constant{attributes} {literal}"),
                _ => format!("arith.constant{attributes} {literal} : {ty}"),
            });
        }
        let dims = dimensions(ty);
        let scalable = open.contains('[');
        if dims.iter().any(Option::is_none) && !scalable {
            return None;
        }
        let few = dims.iter().map(|dim| dim.unwrap_or(1)).try_fold(1usize, usize::checked_mul);
        let elements = match scalable || few.is_none_or(|count| count > 64) || self.one_in(2) {
            true => self.literal_of(element),
            false => self.nested_literals(&dims, element),
        };
        Some(format!("arith.constant{attributes} dense<{elements}> : {ty}"))
    }

    pub(super) fn nested_literals(&mut self, dims: &[Option<usize>], element: &str) -> String {
        match dims {
            [] => self.literal_of(element),
            [first, rest @ ..] => {
                let count = first.unwrap_or(0);
                let parts: Vec<_> =
                    (0..count).map(|_| self.nested_literals(rest, element)).collect();
                format!("[{}]", parts.join(", "))
            }
        }
    }

    /// A number of type `element`.
    pub(super) fn literal_of(&mut self, element: &str) -> String {
        let value = self.generator.rng.next_u64();
        if element == "i1" {
            return self.pick(&["true", "false"]);
        }
        if element == "index" || element.starts_with('i') {
            let width = element.trim_start_matches(['i', 'n', 'd', 'e', 'x']).parse().unwrap_or(63);
            let bits = value >> (65 - width.clamp(2, 64));
            return match self.below(5) {
                0 => format!("-{bits}"),
                1 => format!("0x{bits:X}"),
                2 => (value % 2).to_string(),
                _ => bits.to_string(),
            };
        }
        let digits = element.trim_start_matches(['f', 'b']).parse().unwrap_or(8) / 4;
        match self.below(8) {
            0 if (4..=16).contains(&digits) => {
                let text = format!("{value:016X}");
                format!("0x{}", &text[..digits])
            }
            1 => self.pick(&["0.0", "-0.0", "1.0", "1.0e-3", "-1.5e2", "3.40282347e+38"]),
            2 => format!("{}.{}", value % 100, (value >> 8) % 100_000),
            3 => format!("-{}.{}e{}", value % 10, (value >> 8) % 1000, (value >> 40) % 5),
            4 => format!("1.{}", value),
            _ => format!("{}.{}", value % 5, value % 2 * 5),
        }
    }
}
