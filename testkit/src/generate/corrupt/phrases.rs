//! Edits of several tokens at once: of types, attributes, operands and optional parts of ops.

use crate::rng::Rng;

const TYPES: &[&str] = &[
    "i32",
    "f32",
    "i64",
    "index",
    "i1",
    "i8",
    "si32",
    "ui8",
    "none",
    "f64",
    "bf16",
    "i0",
    "f8E5M2",
    "tensor<?xf32>",
    "tensor<4xi32>",
    "tensor<*xi32>",
    "tensor<2xf32, \"e\">",
    "tensor<0xf32>",
    "vector<4xf32>",
    "vector<[4]xi32>",
    "vector<f32>",
    "vector<0xi32>",
    "vector<2x3xi1>",
    "memref<4xf32>",
    "memref<?x?xi32>",
    "memref<*xf32>",
    "memref<4xf32, 1>",
    "memref<f32>",
    "memref<2x3xf32, strided<[3, 1], offset: 2>>",
    "memref<4xf32, affine_map<(d0) -> (d0 * 2)>>",
    "complex<f32>",
    "complex<i32>",
    "tuple<>",
    "(i32) -> i32",
    "() -> ()",
    "!foo.bar",
    "!llvm.ptr",
    "i16777216",
    "memref<2xindex>",
    "memref<-1xf32>",
    "tensor<?x4xcomplex<f64>>",
];
const ATTRIBUTES: &[&str] = &[
    "1 : i32",
    "1.5 : f32",
    "\"s\"",
    "unit",
    "@f",
    "[1, 2]",
    "{a = 1}",
    "true",
    "false",
    "i32",
    "dense<1> : tensor<2xi32>",
    "dense<[1, 2]> : vector<2xi64>",
    "array<i32: 1>",
    "array<i64>",
    "affine_map<(d0) -> (d0)>",
    "affine_set<(d0) : (d0 >= 0)>",
    "-1",
    "0",
    "1 : index",
    "-7 : i8",
    "256 : i8",
    "1.0",
    "0x7FC00000 : f32",
    "#arith.fastmath<fast>",
    "#arith.overflow<nsw>",
    "loc(unknown)",
    "strided<[1]>",
    "1.5 : i32",
    "1 : f32",
    "dense_resource<x> : tensor<1xi8>",
    "sparse<0, 1> : tensor<2xi32>",
    "@a::@b",
    "99999999999999999999",
    "0xFF",
    "-0.0",
    "1e400",
    "#ub.poison",
    "#foo.bar",
    "#undefined",
    "distinct[0]<1>",
    "#gpu.thread<x>",
    "none",
    "4 : i64",
];
const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    ",",
    ":",
    "=",
    "->",
    "::",
    "?",
    "*",
    "-",
    "{a = 1}",
    "{a}",
    "{}",
    "attributes",
    "attributes {a}",
    "to",
    "step",
    "loc(\"x\")",
    "loc(unknown)",
    "<{a = 1}>",
    " x ",
    "\"",
    "^bb1",
    "@g",
    "%arg0",
    "#map",
    "fastmath<fast>",
    "overflow<nsw>",
    "fastmath<bad>",
    "exact",
    "private",
    "iter_args(%q = %0)",
    ": i32",
    ": index",
    "#0",
    "#1",
    ":2",
    "else {\n}",
    "do {\n}",
    "no_inline",
    "into",
    "in",
    "init",
    "%0, ",
    ", %0",
];

/// Returns the text with one such edit; `None` where there is nothing for it to be done to.
pub(super) fn edit(tokens: &[&str], rng: &mut Rng) -> Option<String> {
    let mut parts = tokens.to_vec();
    match rng.below(10) {
        0..=3 => {
            let (at, end) = pick_type(tokens, rng)?;
            parts.splice(at..end, [rng.pick(TYPES)]);
        }
        4 | 5 => {
            let equals = places(tokens, |token| token == "=");
            let at = next_word(tokens, pick(&equals, rng)? + 1)?;
            parts.splice(at..at + 1, [rng.pick(ATTRIBUTES)]);
        }
        6 => {
            let words = places(tokens, |token| !token.trim().is_empty());
            let at = pick(&words, rng)?;
            let pool = [TYPES, ATTRIBUTES][rng.below(2)];
            parts.splice(at..at, [rng.pick(pool), " "]);
        }
        7 => {
            let words = places(tokens, |token| !token.trim().is_empty());
            let at = pick(&words, rng)?;
            parts.splice(at..at, [rng.pick(PIECES), " "]);
        }
        8 => {
            // An operand with its comma.
            let values = places(tokens, |token| token.starts_with('%'));
            let at = pick(&values, rng)?;
            let end = match next_word(tokens, at + 1) {
                Some(next) if tokens[next] == "," => next + 1,
                _ => at + 1,
            };
            parts.drain(at..end);
        }
        _ => {
            // All between two brackets.
            let open = places(tokens, |token| matches!(token, "(" | "[" | "{" | "<"));
            let at = pick(&open, rng)?;
            let end = closing(tokens, at)?;
            match rng.one_in(2) {
                true => drop(parts.drain(at..end)),
                false => drop(parts.drain(at + 1..end - 1)),
            }
        }
    }
    Some(parts.concat())
}

fn places(tokens: &[&str], wanted: impl Fn(&str) -> bool) -> Vec<usize> {
    (0..tokens.len()).filter(|&at| wanted(tokens[at])).collect()
}

fn pick(places: &[usize], rng: &mut Rng) -> Option<usize> {
    (!places.is_empty()).then(|| places[rng.below(places.len())])
}

fn next_word(tokens: &[&str], from: usize) -> Option<usize> {
    (from..tokens.len()).find(|&at| !tokens[at].trim().is_empty())
}

/// Where a type stands, parameters included.
fn pick_type(tokens: &[&str], rng: &mut Rng) -> Option<(usize, usize)> {
    let starts = places(tokens, |token| {
        let number = token.trim_start_matches(['i', 'f', 's', 'u', 'b']);
        let scalar = number.len() < token.len()
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit());
        scalar
            || token.starts_with('!')
            || matches!(
                token,
                "index" | "none" | "tensor" | "vector" | "memref" | "complex" | "tuple"
            )
    });
    let at = pick(&starts, rng)?;
    let end = match tokens.get(at + 1) {
        Some(&"<") => closing(tokens, at + 1).unwrap_or(at + 1),
        _ => at + 1,
    };
    Some((at, end))
}

/// Behind the bracket that closes the one at `open`.
fn closing(tokens: &[&str], open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match *token {
            "(" | "[" | "{" | "<" => depth += 1,
            ">" if tokens[at - 1] == "-" => {}
            ")" | "]" | "}" | ">" => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}
