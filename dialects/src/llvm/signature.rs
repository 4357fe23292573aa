//! LLVM function types, read from their text.
//!
//! `!llvm.func<i32 (ptr, i64, ...)>` is kept as it was written. Whether an argument has the type of
//! a parameter is asked for every call and return, so the text is compared in place and nothing is
//! parsed or copied.
//!
//! Limits: text that is not as printers write it counts as no function type.

use irtool::asm::type_text;
use irtool::context::{Context, Piece, Type, TypeData};

/// A function type: texts of its result and of its parameters.
#[derive(Clone, Copy)]
pub(crate) struct Signature<'a> {
    /// The type of the result, `void` when there is none.
    pub result: &'a str,
    params: &'a str,
    /// Whether arguments may follow those of the parameters.
    pub is_variadic: bool,
}

impl<'a> Signature<'a> {
    /// The signature that a type is; `None` for other types, and for text laid out otherwise.
    pub fn of(cx: &'a Context, ty: Type) -> Option<Self> {
        let TypeData::Dialect(text) = cx.type_data(ty) else { return None };
        let [Piece::Text(bytes)] = &*text.pieces else { return None };
        if cx.bytes(text.dialect) != b"llvm" {
            return None;
        }
        let text = std::str::from_utf8(bytes).ok()?;
        let inner = text.strip_prefix("func<")?.strip_suffix(">")?;
        let open = top_level(inner, b'(').find(|&at| inner[..at].ends_with(' '))?;
        let result = &inner[..open - 1];
        let params = inner[open + 1..].strip_suffix(')')?;
        let (params, is_variadic) = match params.strip_suffix("...") {
            Some(fixed) => (fixed.trim_end().trim_end_matches(','), true),
            None => (params, false),
        };
        Some(Signature { result, params, is_variadic })
    }

    /// Whether it gives nothing.
    pub fn is_void(&self) -> bool {
        self.result == "void"
    }

    /// The texts of the parameters' types.
    pub fn params(&self) -> impl Iterator<Item = &'a str> {
        let all = self.params;
        let ends = top_level(all, b',').chain(std::iter::once(all.len()));
        let mut start = 0;
        ends.map(move |end| {
            let param = all[start..end].trim();
            start = end + 1;
            param
        })
        .filter(|param| !param.is_empty())
    }

    /// The number of parameters.
    pub fn num_params(&self) -> usize {
        if self.params.is_empty() { 0 } else { top_level(self.params, b',').count() + 1 }
    }
}

/// Where `wanted` stands outside of all brackets and strings.
pub(super) fn top_level(text: &str, wanted: u8) -> impl Iterator<Item = usize> + '_ {
    let (mut depth, mut quoted, mut before) = (0usize, false, 0);
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let found = byte == wanted && depth == 0 && !quoted;
        match byte {
            // The head of an arrow closes nothing.
            b'>' if before == b'-' => {}
            b'"' => quoted = !quoted,
            b'<' | b'(' | b'[' | b'{' if !quoted => depth += 1,
            b'>' | b')' | b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = byte;
        found.then_some(at)
    })
}

/// Whether `text`, a part of a signature, certainly names another type than `ty`.
pub(crate) fn differs(cx: &Context, ty: Type, text: &str) -> bool {
    match cx.type_data(ty) {
        TypeData::Integer { width, .. } => {
            text.strip_prefix('i').is_none_or(|digits| digits.parse() != Ok(*width))
        }
        TypeData::Dialect(known) => match &*known.pieces {
            [Piece::Text(bytes)] if &**bytes == text.as_bytes() => false,
            _ => slowly_differs(cx, ty, text),
        },
        _ => slowly_differs(cx, ty, text),
    }
}

#[cold]
fn slowly_differs(cx: &Context, ty: Type, text: &str) -> bool {
    let plain = |text: &str| -> String {
        let text = text.replace("!llvm.", "");
        text.chars().filter(|c| !c.is_whitespace()).collect()
    };
    let (known, wanted) = (plain(&type_text(cx, ty)), plain(text));
    known != wanted && without_bodies(&known) != without_bodies(&wanted)
}

/// The text without the bodies of structs that have a name, which stands for them: within itself
/// such a struct is written without.
fn without_bodies(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("struct<\"") {
        let Some((name, body)) = after.split_once('"') else { break };
        out.extend([before, "struct<\"", name, "\">"]);
        rest = top_level(body, b'>').next().map_or("", |end| &body[end + 1..]);
    }
    out + rest
}

/// A type's text in a signature as messages quote it.
pub(crate) fn quoted(text: &str) -> String {
    const WORDS: [&str; 12] = [
        "ptr",
        "struct",
        "array",
        "func",
        "void",
        "target",
        "x86_amx",
        "token",
        "label",
        "metadata",
        "ppc_fp128",
        "vec",
    ];
    let word = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next();
    let own = word.is_some_and(|word| WORDS.contains(&word));
    format!("'{}{text}'", if own { "!llvm." } else { "" })
}
