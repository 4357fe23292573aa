//! Texts that are nearly right: tokens dropped, doubled, swapped and replaced.
//!
//! Beside [`generate::corrupt`](crate::generate::corrupt), which edits bytes and lines of generated
//! modules, this is for written ones: most of what it makes still parses as far as the op that it
//! hits, so that parsers and checks of single ops are what is compared.
//!
//! Limits: tokens are found by their looks, without a grammar.

use crate::rng::Rng;
use std::ops::Range;

/// Numbers at which something ends.
const EDGES: [&str; 12] = [
    "0",
    "1",
    "-1",
    "2",
    "3",
    "64",
    "2147483648",
    "4294967296",
    "9223372036854775807",
    "18446744073709551616",
    "0.5",
    "-128",
];

/// Types that are rarely expected.
const TYPES: [&str; 8] =
    ["i32", "f32", "index", "i1", "none", "tensor<4xf32>", "memref<?xi8>", "vector<[4]xf16>"];

/// Returns `text` with one or two of its tokens changed, as `seed` says.
pub fn mutate(text: &str, seed: u64) -> String {
    let mut rng = Rng::new(seed);
    let mut text = text.to_owned();
    for _ in 0..rng.range(1, 2) {
        text = change(&text, &mut rng);
    }
    text
}

fn change(text: &str, rng: &mut Rng) -> String {
    let tokens = tokens(text);
    if tokens.len() < 2 {
        return text.to_owned();
    }
    let number = rng.below(tokens.len() - 1);
    let (this, next) = (tokens[number].clone(), tokens[number + 1].clone());
    let with = |range: Range<usize>, new: &str| {
        format!("{}{new}{}", &text[..range.start], &text[range.end..])
    };
    let token = &text[this.clone()];
    match rng.below(10) {
        0 | 1 => with(this, ""),
        2 => with(this.clone(), &format!("{token} {token}")),
        3 => {
            let between = &text[this.end..next.start];
            let swapped = format!("{}{between}{token}", &text[next.clone()]);
            with(this.start..next.end, &swapped)
        }
        4..=6 => {
            // One of the same kind, if there is another.
            let like: Vec<&Range<usize>> = tokens
                .iter()
                .filter(|other| kind(&text[(*other).clone()]) == kind(token))
                .filter(|other| text[(*other).clone()] != *token)
                .collect();
            let other = match like.is_empty() {
                true => tokens[rng.below(tokens.len())].clone(),
                false => like[rng.below(like.len())].clone(),
            };
            with(this, &text[other])
        }
        7 => with(this, &text[tokens[rng.below(tokens.len())].clone()]),
        8 => {
            let numbers: Vec<&Range<usize>> = tokens
                .iter()
                .filter(|token| kind(&text[(*token).clone()]) == Kind::Number)
                .collect();
            let place = if numbers.is_empty() { &this } else { numbers[rng.below(numbers.len())] };
            with(place.clone(), rng.pick(&EDGES))
        }
        _ => {
            let words: Vec<&Range<usize>> =
                tokens.iter().filter(|token| is_type(&text[(*token).clone()])).collect();
            let place = if words.is_empty() { &this } else { words[rng.below(words.len())] };
            with(place.clone(), rng.pick(&TYPES))
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Number,
    Word,
    String,
    /// With what it starts.
    Name(u8),
    Sign,
}

fn kind(token: &str) -> Kind {
    match token.as_bytes() {
        [b'0'..=b'9', ..] | [b'-', b'0'..=b'9', ..] => Kind::Number,
        [b'"', ..] => Kind::String,
        [first @ (b'%' | b'@' | b'#' | b'!' | b'^'), _, ..] => Kind::Name(*first),
        [first, ..] if is_word(*first) => Kind::Word,
        _ => Kind::Sign,
    }
}

fn is_type(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let is_scalar = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    matches!(word, "index" | "none") || is_scalar && word.starts_with(['i', 'f', 's', 'u'])
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$')
}

/// Where the tokens of a text are; comments are none.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut pos = 0;
    let run = |from: usize, holds: &dyn Fn(u8) -> bool| {
        from + bytes[from..].iter().take_while(|byte| holds(**byte)).count()
    };
    while pos < bytes.len() {
        let end = match bytes[pos] {
            b if b.is_ascii_whitespace() => {
                pos += 1;
                continue;
            }
            b'/' if bytes.get(pos + 1) == Some(&b'/') => {
                pos = run(pos, &|b| b != b'\n');
                continue;
            }
            b'"' => {
                let mut end = pos + 1;
                while end < bytes.len() && bytes[end] != b'"' && bytes[end] != b'\n' {
                    end += if bytes[end] == b'\\' { 2 } else { 1 };
                }
                (end + 1).min(bytes.len())
            }
            b'%' | b'@' | b'#' | b'!' | b'^' => {
                run(pos + 1, &|b| is_word(b) || matches!(b, b'.' | b'-')).max(pos + 1)
            }
            b'-' if bytes.get(pos + 1).is_some_and(u8::is_ascii_digit) => {
                run(pos + 1, &|b| is_word(b) || b == b'.')
            }
            b'-' if bytes.get(pos + 1) == Some(&b'>') => pos + 2,
            b if is_word(b) => run(pos, &|b| is_word(b) || b == b'.'),
            _ => pos + text[pos..].chars().next().map_or(1, char::len_utf8),
        };
        let end = (end..=bytes.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(end);
        tokens.push(pos..end);
        pos = end;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::{mutate, tokens};

    const TEXT: &str = "// not this\n%0 = arith.addi %a, %b#1 {x = \"a \\\" b\", n = -1.5e3 : f64} : (i32) -> !t.x // nor this\n";

    #[test]
    fn tokens_are_found_by_their_looks() {
        let found: Vec<&str> = tokens(TEXT).into_iter().map(|token| &TEXT[token]).collect();
        let wanted = [
            "%0",
            "=",
            "arith.addi",
            "%a",
            ",",
            "%b",
            "#1",
            "{",
            "x",
            "=",
            "\"a \\\" b\"",
            ",",
            "n",
            "=",
            "-1.5e3",
            ":",
            "f64",
            "}",
            ":",
            "(",
            "i32",
            ")",
            "->",
            "!t.x",
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_seed_gives_one_text_and_most_seeds_another() {
        let texts: Vec<String> = (0..200).map(|seed| mutate(TEXT, seed)).collect();
        assert_eq!(texts, (0..200).map(|seed| mutate(TEXT, seed)).collect::<Vec<_>>());
        let mut different = texts.clone();
        different.sort();
        different.dedup();
        assert!(different.len() > 100, "{}", different.len());
        assert!(texts.iter().filter(|text| *text == TEXT).count() < 20);
    }

    #[test]
    fn any_text_can_be_changed() {
        for text in ["", "x", "\"", "\"é\\", "é ü %", "- -> -", "// only a comment"] {
            for seed in 0..50 {
                let _ = mutate(text, seed);
            }
        }
    }
}
