//! Breaks modules, to compare how the tools fail.
//!
//! One to three small edits of tokens, seldom of bytes: most results are nearly right, so that the
//! error comes from deep inside rather than from the first line.

mod phrases;

use crate::rng::Rng;

/// Words that are put in the place of others.
const ODD_TOKENS: &[&str] = &[
    "i32",
    "f32",
    "i64",
    "index",
    "i0",
    "si8",
    "none",
    "tensor<?xf32>",
    "vector<0xi32>",
    "memref<4x",
    "!foo.bar",
    "!undefined",
    "#undefined",
    "%undefined",
    "%0",
    "%0#7",
    "^nowhere",
    "@nobody",
    "-1",
    "0",
    "99999999999999999999",
    "0x",
    "1.5",
    "true",
    "dense<1>",
    "unit",
    "\"",
    "\"open",
    "(",
    ")",
    "{",
    "}",
    "<",
    ">",
    "[",
    "]",
    ",",
    ":",
    "=",
    "->",
    "<{",
    "}>",
    "loc(unknown)",
    "loc(",
    "affine_map<(d0) -> (d1)>",
    "array<i32: 1>",
    "builtin.module",
    "\"arith.addi\"",
    "\"func.func\"",
    "\"cf.br\"",
    "\"func.return\"",
    "\"no.such\"",
    "\"builtin.nothing\"",
    "//",
    "-----",
    "...",
    "?",
    "*",
    "::",
];

/// Bytes that no token starts with, or that end one early.
const ODD_TEXT: &[&str] =
    &["\u{0}", "\u{7f}", "\u{e9}", "`", "~", "\\", "/", "/*", "\"", "\r", "$", "&", ";"];

/// Returns `text` with a few small edits drawn from `seed`; it may still be valid.
pub fn corrupt(text: &str, seed: u64) -> String {
    let mut rng = Rng::new(seed ^ 0xC0_22_09);
    let mut out = text.to_owned();
    let edits = if rng.one_in(3) { rng.range(2, 3) } else { 1 };
    for _ in 0..edits {
        out = edit(&out, &mut rng);
    }
    out
}

fn edit(text: &str, rng: &mut Rng) -> String {
    let tokens = tokens(text);
    if tokens.len() < 2 {
        return text.to_owned();
    }
    if rng.one_in(3)
        && let Some(text) = phrases::edit(&tokens, rng)
    {
        return text;
    }
    let at = rng.below(tokens.len());
    let other = rng.below(tokens.len());
    let mut parts: Vec<&str> = tokens;
    match rng.below(20) {
        0 => {
            parts.remove(at);
        }
        1 => parts.insert(at, parts[at]),
        2 => {
            let next = (at + 1).min(parts.len() - 1);
            parts.swap(at, next);
        }
        3 => parts[at] = parts[other],
        // Another value, type or name of the same kind is the likeliest to reach the verifier.
        4..=15 => {
            let named: Vec<usize> =
                (0..parts.len()).filter(|&i| kind_of(parts[i]) != Kind::Other).collect();
            if !named.is_empty() {
                let at = named[rng.below(named.len())];
                let kind = kind_of(parts[at]);
                let differs = |part: &&str| kind_of(part) == kind && *part != parts[at];
                let same: Vec<&str> = parts.iter().copied().filter(differs).collect();
                if !same.is_empty() {
                    parts[at] = same[rng.below(same.len())];
                }
            }
        }
        16 => parts[at] = rng.pick(ODD_TOKENS),
        17 => return without_a_line(text, rng),
        18 if rng.one_in(3) => parts.truncate(at),
        18 => parts[at] = rng.pick(ODD_TOKENS),
        _ if rng.one_in(2) => parts.insert(at, rng.pick(ODD_TEXT)),
        _ => parts.insert(at, rng.pick(ODD_TOKENS)),
    }
    parts.concat()
}

/// Drops a line: a terminator, a definition, a bracket.
fn without_a_line(text: &str, rng: &mut Rng) -> String {
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let at = rng.below(lines.len());
    if rng.one_in(3) {
        let to = rng.below(lines.len());
        lines.swap(at, to);
    } else {
        lines.remove(at);
    }
    lines.concat()
}

/// What a token is likely to stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Value,
    Block,
    Symbol,
    DialectType,
    DialectAttribute,
    OpName,
    String,
    Number,
    SimpleType,
    Other,
}

fn kind_of(token: &str) -> Kind {
    let digits = |rest: &str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit());
    match token.as_bytes().first() {
        Some(b'%') => Kind::Value,
        Some(b'^') => Kind::Block,
        Some(b'@') => Kind::Symbol,
        Some(b'!') if token.len() > 1 => Kind::DialectType,
        Some(b'#') if token.len() > 1 && !digits(&token[1..]) => Kind::DialectAttribute,
        Some(b'"') if token.contains('.') => Kind::OpName,
        Some(b'"') => Kind::String,
        Some(b'0'..=b'9') => Kind::Number,
        Some(b'i' | b'f') if digits(&token[1..]) => Kind::SimpleType,
        Some(_) if matches!(token, "index" | "bf16" | "none") => Kind::SimpleType,
        _ => Kind::Other,
    }
}

/// Cuts a text into tokens and the white space between them; joined, they give the text again.
fn tokens(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let run = |from: usize, wanted: fn(u8) -> bool| {
            let tail = &bytes[from..];
            from + tail.iter().position(|&b| !wanted(b)).unwrap_or(tail.len())
        };
        at = match bytes[at] {
            b'"' => end_of_string(bytes, at),
            b'%' | b'^' | b'@' | b'#' | b'!' => run(at + 1, is_word),
            c if c.is_ascii_whitespace() => run(at, |b| b.is_ascii_whitespace()),
            c if is_word(c) => run(at, is_word),
            _ => at + 1,
        };
        while !text.is_char_boundary(at) {
            at += 1;
        }
        tokens.push(&text[start..at]);
    }
    tokens
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_$.".contains(&byte)
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() && bytes[at] != b'"' && bytes[at] != b'\n' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::{corrupt, tokens};

    const TEXT: &str = "\"m\"() ({\n  %x:2 = \"a.b\"(%x#1) {s = \"q\\\"\u{e9}\"} : (i32) -> (i1, i2)\n}) : () -> ()\n";

    #[test]
    fn tokens_join_to_the_text() {
        assert_eq!(tokens(TEXT).concat(), TEXT);
        assert!(tokens(TEXT).contains(&"%x"));
    }

    #[test]
    fn any_text_can_be_corrupted() {
        let changed = (0..500).filter(|&seed| corrupt(TEXT, seed) != TEXT).count();
        assert!(changed > 200, "{changed} of 500");
        assert_eq!(corrupt("", 1), "");
    }
}
