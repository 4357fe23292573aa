//! Tokens of the textual format.
//!
//! The lexer is a function from a position to the token that starts at or after it; it keeps no
//! state, so a parser may go back, or hand a stretch of text to somebody else.

use super::sixteen::{self, Bytes, Some16, WIDTH};
use crate::support::strings;

/// Kinds of tokens. Keywords are bare identifiers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tok {
    /// End of the text.
    Eof,
    /// A character or literal that is no token; [`lex_error`] says why.
    Error,
    /// `foo`, `func.func`, `_x$1`.
    BareId,
    /// `@foo`, `@"foo bar"`.
    AtId,
    /// `#foo`, `#foo.bar`.
    HashId,
    /// `%0`, `%foo`.
    PercentId,
    /// `^bb0`.
    CaretId,
    /// `!foo`.
    ExclaimId,
    /// `"text"`.
    String,
    /// `42`, `0xFF`.
    Integer,
    /// `1.5e3`.
    Float,
    /// `i32`, `si8`, `ui1`.
    IntType,
    /// `->`
    Arrow,
    /// `:`
    Colon,
    /// `,`
    Comma,
    /// `...`
    Ellipsis,
    /// `=`
    Equal,
    /// `>`
    Greater,
    /// `{`
    LBrace,
    /// `(`
    LParen,
    /// `[`
    LSquare,
    /// `<`
    Less,
    /// `-`
    Minus,
    /// `+`
    Plus,
    /// `?`
    Question,
    /// `}`
    RBrace,
    /// `)`
    RParen,
    /// `]`
    RSquare,
    /// `*`
    Star,
    /// `/`
    Slash,
    /// `|`
    VerticalBar,
    /// `{-#`
    FileMetadataBegin,
    /// `#-}`
    FileMetadataEnd,
}

/// A token: its kind and where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    pub kind: Tok,
    pub start: usize,
    pub end: usize,
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
/// `_ $ . -` besides those, in `%`, `^`, `#` and `!` identifiers.
const IN_SUFFIX: u8 = 4;

static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut c = 0;
    while c < 256 {
        let b = c as u8;
        class[c] = if b.is_ascii_alphabetic() {
            LETTER | IN_SUFFIX
        } else if b.is_ascii_digit() {
            DIGIT | IN_SUFFIX
        } else if b == b'_' || b == b'$' || b == b'.' || b == b'-' {
            IN_SUFFIX
        } else {
            0
        };
        c += 1;
    }
    class
};

#[inline]
fn is(b: u8, classes: u8) -> bool {
    CLASS[b as usize] & classes != 0
}

#[inline]
fn at(src: &[u8], pos: usize) -> u8 {
    src.get(pos).copied().unwrap_or(0)
}

#[inline]
fn skip_while(src: &[u8], pos: usize, classes: u8) -> usize {
    let rest = src.get(pos..).unwrap_or_default();
    pos + rest.iter().position(|b| !is(*b, classes)).unwrap_or(rest.len())
}

/// Where a byte stands, from `pos` on, that is none of these.
#[inline]
fn skip_many(src: &[u8], mut pos: usize, these: impl Fn(Bytes) -> Some16) -> usize {
    loop {
        let len = sixteen::leading(these(sixteen::bytes_or_zeros(src, pos)));
        pos += len;
        if len < WIDTH {
            return pos;
        }
    }
}

/// The position of the first byte that is neither white space nor in a comment.
#[inline]
pub(crate) fn skip_space(src: &[u8], mut pos: usize) -> usize {
    loop {
        match at(src, pos) {
            b' ' | b'\n' | b'\t' | b'\r' => pos += 1,
            b'/' if at(src, pos + 1) == b'/' => {
                pos = memchr::memchr2(b'\n', b'\r', &src[pos..]).map_or(src.len(), |n| pos + n);
            }
            // A zero byte inside the text counts as space, at its end as the end.
            0 if pos < src.len() => pos += 1,
            _ => return pos,
        }
    }
}

/// The end of a name that may follow `%`, `^`, `#` or `!`: digits, or a letter or one of `$._-`
/// and then those and digits. `start` itself when there is none.
#[inline]
pub(crate) fn suffix_id_end(src: &[u8], start: usize) -> usize {
    let first = at(src, start);
    if is(first, DIGIT) {
        skip_while(src, start + 1, DIGIT)
    } else if is(first, IN_SUFFIX) {
        skip_many(src, start + 1, sixteen::in_names)
    } else {
        start
    }
}

/// The end of a bare identifier, or of the rest of one, that is at `start`: letters, digits and `_$.`.
#[inline]
pub(crate) fn id_end(src: &[u8], start: usize) -> usize {
    skip_many(src, start, sixteen::in_ids)
}

/// The end of the string literal that starts at `start`; `None` when it is none.
#[inline]
pub(crate) fn skip_string(src: &[u8], start: usize) -> Option<usize> {
    let (len, _) = strings::scan_literal(&src[start + 1..]).ok()?;
    Some(start + 1 + len + 1)
}

/// The token at or after `pos`.
pub(crate) fn lex(src: &[u8], pos: usize) -> Token {
    let start = skip_space(src, pos);
    let token = |kind, len: usize| Token { kind, start, end: start + len };
    if start >= src.len() {
        return Token { kind: Tok::Eof, start: src.len(), end: src.len() };
    }
    match src[start] {
        b':' => token(Tok::Colon, 1),
        b',' => token(Tok::Comma, 1),
        b'.' if at(src, start + 1) == b'.' && at(src, start + 2) == b'.' => token(Tok::Ellipsis, 3),
        b'(' => token(Tok::LParen, 1),
        b')' => token(Tok::RParen, 1),
        b'{' if at(src, start + 1) == b'-' && at(src, start + 2) == b'#' => {
            token(Tok::FileMetadataBegin, 3)
        }
        b'{' => token(Tok::LBrace, 1),
        b'}' => token(Tok::RBrace, 1),
        b'[' => token(Tok::LSquare, 1),
        b']' => token(Tok::RSquare, 1),
        b'<' => token(Tok::Less, 1),
        b'>' => token(Tok::Greater, 1),
        b'=' => token(Tok::Equal, 1),
        b'+' => token(Tok::Plus, 1),
        b'*' => token(Tok::Star, 1),
        b'?' => token(Tok::Question, 1),
        b'|' => token(Tok::VerticalBar, 1),
        b'/' => token(Tok::Slash, 1),
        b'-' if at(src, start + 1) == b'>' => token(Tok::Arrow, 2),
        b'-' => token(Tok::Minus, 1),
        b'"' => string(src, start, start + 1, Tok::String),
        b'@' => {
            let first = at(src, start + 1);
            if first == b'"' {
                string(src, start, start + 2, Tok::AtId)
            } else if is(first, LETTER) || first == b'_' {
                let end = id_end(src, start + 2);
                Token { kind: Tok::AtId, start, end }
            } else {
                token(Tok::Error, 1)
            }
        }
        b'#' if at(src, start + 1) == b'-' && at(src, start + 2) == b'}' => {
            token(Tok::FileMetadataEnd, 3)
        }
        sigil @ (b'#' | b'%' | b'^' | b'!') => {
            let end = suffix_id_end(src, start + 1);
            let kind = match sigil {
                _ if end == start + 1 => Tok::Error,
                b'#' => Tok::HashId,
                b'%' => Tok::PercentId,
                b'^' => Tok::CaretId,
                _ => Tok::ExclaimId,
            };
            Token { kind, start, end: end.max(start + 1) }
        }
        b if is(b, DIGIT) => number(src, start),
        b if is(b, LETTER) || b == b'_' => {
            let end = id_end(src, start + 1);
            let kind = if is_int_type(&src[start..end]) { Tok::IntType } else { Tok::BareId };
            Token { kind, start, end }
        }
        _ => token(Tok::Error, 1),
    }
}

fn string(src: &[u8], start: usize, mut pos: usize, kind: Tok) -> Token {
    loop {
        match memchr::memchr3(b'"', b'\\', b'\n', &src[pos..]) {
            Some(n) if src[pos + n] == b'"' => return Token { kind, start, end: pos + n + 1 },
            Some(n) if src[pos + n] == b'\\' => {
                let escaped = [at(src, pos + n + 1), at(src, pos + n + 2)];
                let len = match escaped {
                    [b'"' | b'\\' | b'n' | b't', _] => 2,
                    [a, b] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => 3,
                    _ => return Token { kind: Tok::Error, start, end: pos + n + 1 },
                };
                pos += n + len;
            }
            Some(n) => return Token { kind: Tok::Error, start, end: pos + n },
            None => return Token { kind: Tok::Error, start, end: src.len() },
        }
    }
}

fn number(src: &[u8], start: usize) -> Token {
    if src[start] == b'0' && at(src, start + 1) == b'x' {
        if !at(src, start + 2).is_ascii_hexdigit() {
            return Token { kind: Tok::Integer, start, end: start + 1 };
        }
        let digits = src[start + 2..].iter().take_while(|b| b.is_ascii_hexdigit()).count();
        return Token { kind: Tok::Integer, start, end: start + 2 + digits };
    }
    let mut end = skip_while(src, start, DIGIT);
    if at(src, end) != b'.' {
        return Token { kind: Tok::Integer, start, end };
    }
    end = skip_while(src, end + 1, DIGIT);
    if matches!(at(src, end), b'e' | b'E') {
        let sign = matches!(at(src, end + 1), b'+' | b'-') as usize;
        if is(at(src, end + 1 + sign), DIGIT) {
            end = skip_while(src, end + 1 + sign, DIGIT);
        }
    }
    Token { kind: Tok::Float, start, end }
}

/// Whether an identifier is `i`, `si` or `ui` and digits.
fn is_int_type(text: &[u8]) -> bool {
    let digits = match text {
        [b'i', rest @ ..] | [b's' | b'u', b'i', rest @ ..] => rest,
        _ => return false,
    };
    !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
}

/// Where and why the token at `token.start`, which is [`Tok::Error`], is none.
pub(crate) fn lex_error(src: &[u8], token: Token) -> (usize, &'static str) {
    let start = token.start;
    match src[start] {
        b'"' => string_error(src, start, token.end),
        b'@' if at(src, start + 1) == b'"' => string_error(src, start, token.end),
        b'@' => (start + 1, "@ identifier expected to start with letter or '_'"),
        b'%' => (start, "invalid SSA name"),
        b'#' => (start, "invalid attribute name"),
        b'^' => (start, "invalid block name"),
        b'!' => (start, "invalid type identifier"),
        b'.' => (start + 1, "expected three consecutive dots for an ellipsis"),
        _ => (start, "unexpected character"),
    }
}

fn string_error(src: &[u8], start: usize, end: usize) -> (usize, &'static str) {
    let text = start + 1 + usize::from(src[start] == b'@');
    match strings::scan_literal(&src[text..]) {
        Err(error) => (text + error.position(), error.message()),
        Ok(_) => (end, "expected '\"' in string literal"),
    }
}
