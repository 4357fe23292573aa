//! Tokens of affine text, over a byte slice.
//!
//! The grammar of affine text needs a dozen tokens, but a lexical error anywhere silences the
//! parser: so the cursor recognizes every token of the surrounding language, and gives those that
//! affine text never contains one kind, `Other`.
//!
//! Invariant: one token is looked at in advance, never two, so that a lexical error is found only
//! when the token before it has been accepted.

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TokenKind {
    Eof,
    Error,
    /// A bare identifier or a keyword.
    Word,
    Integer,
    /// `%name` or `%42`.
    Percent,
    LParen,
    RParen,
    LSquare,
    RSquare,
    Comma,
    Colon,
    Arrow,
    Less,
    Greater,
    Equal,
    Plus,
    Minus,
    Star,
    Other,
}

/// A token: the bytes `start..end` of the source.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub start: usize,
    pub end: usize,
}

/// The end of a token, or a lexical error: where and what.
type Lexed = Result<(TokenKind, usize), (usize, &'static str)>;

/// The token at or after `pos`, and the error message if there is none.
pub(super) fn next_token(src: &[u8], pos: usize) -> (Token, Option<(usize, &'static str)>) {
    let start = skip_blanks(src, pos);
    let Some(&first) = src.get(start) else {
        return (Token { kind: TokenKind::Eof, start, end: start }, None);
    };
    match lex(src, start, first) {
        Ok((kind, end)) => (Token { kind, start, end }, None),
        Err(error) => (Token { kind: TokenKind::Error, start, end: start + 1 }, Some(error)),
    }
}

fn skip_blanks(src: &[u8], mut pos: usize) -> usize {
    loop {
        match src.get(pos) {
            Some(b' ' | b'\t' | b'\n' | b'\r' | 0) => pos += 1,
            Some(b'/') if src.get(pos + 1) == Some(&b'/') => {
                pos += src[pos..].iter().take_while(|c| !matches!(c, b'\n' | b'\r')).count();
            }
            _ => return pos,
        }
    }
}

fn lex(src: &[u8], start: usize, first: u8) -> Lexed {
    let peek = src.get(start + 1).copied();
    let single = |kind| Ok((kind, start + 1));
    match first {
        b'a'..=b'z' | b'A'..=b'Z' | b'_' => Ok((TokenKind::Word, skip(src, start, is_word))),
        b'0'..=b'9' => Ok(number(src, start)),
        b'(' => single(TokenKind::LParen),
        b')' => single(TokenKind::RParen),
        b'[' => single(TokenKind::LSquare),
        b']' => single(TokenKind::RSquare),
        b',' => single(TokenKind::Comma),
        b':' => single(TokenKind::Colon),
        b'<' => single(TokenKind::Less),
        b'>' => single(TokenKind::Greater),
        b'=' => single(TokenKind::Equal),
        b'+' => single(TokenKind::Plus),
        b'*' => single(TokenKind::Star),
        b'-' if peek == Some(b'>') => Ok((TokenKind::Arrow, start + 2)),
        b'-' => single(TokenKind::Minus),
        b'{' | b'}' | b'?' | b'|' | b'/' => single(TokenKind::Other),
        b'.' if src[start..].starts_with(b"...") => Ok((TokenKind::Other, start + 3)),
        b'.' => Err((start + 1, "expected three consecutive dots for an ellipsis")),
        b'"' => Ok((TokenKind::Other, string(src, start)?)),
        b'@' => match peek {
            Some(b'"') => Ok((TokenKind::Other, string(src, start + 1)?)),
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'_') => {
                Ok((TokenKind::Other, skip(src, start + 1, is_word)))
            }
            _ => Err((start + 1, "@ identifier expected to start with letter or '_'")),
        },
        b'%' => prefixed(src, start, TokenKind::Percent, "invalid SSA name"),
        b'#' => prefixed(src, start, TokenKind::Other, "invalid attribute name"),
        b'!' => prefixed(src, start, TokenKind::Other, "invalid type identifier"),
        b'^' => prefixed(src, start, TokenKind::Other, "invalid block name"),
        _ => Err((start, "unexpected character")),
    }
}

fn is_word(c: u8) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, b'_' | b'$' | b'.')
}

fn skip(src: &[u8], from: usize, accept: impl Fn(u8) -> bool) -> usize {
    from + src[from.min(src.len())..].iter().take_while(|&&c| accept(c)).count()
}

/// An integer, or a number with a decimal point, which affine text has no use for.
fn number(src: &[u8], start: usize) -> (TokenKind, usize) {
    if src[start..].starts_with(b"0x") && src.get(start + 2).is_some_and(u8::is_ascii_hexdigit) {
        return (TokenKind::Integer, skip(src, start + 2, |c| c.is_ascii_hexdigit()));
    }
    let end = skip(src, start, |c| c.is_ascii_digit());
    if src.get(end) != Some(&b'.') {
        return (TokenKind::Integer, end);
    }
    let end = skip(src, end + 1, |c| c.is_ascii_digit());
    let mut exponent = end;
    if matches!(src.get(exponent), Some(b'e' | b'E')) {
        exponent += 1;
        if matches!(src.get(exponent), Some(b'+' | b'-')) {
            exponent += 1;
        }
        if src.get(exponent).is_some_and(u8::is_ascii_digit) {
            return (TokenKind::Other, skip(src, exponent, |c| c.is_ascii_digit()));
        }
    }
    (TokenKind::Other, end)
}

/// The end of the string that opens at `start`.
fn string(src: &[u8], start: usize) -> Result<usize, (usize, &'static str)> {
    let mut at = start + 1;
    loop {
        match src.get(at) {
            Some(b'"') => return Ok(at + 1),
            None | Some(b'\n' | 0x0b | 0x0c) => {
                return Err((at, "expected '\"' in string literal"));
            }
            Some(b'\\') => {
                let hex = |i: usize| src.get(i).is_some_and(u8::is_ascii_hexdigit);
                at += match src.get(at + 1) {
                    Some(b'"' | b'\\' | b'n' | b't') => 2,
                    _ if hex(at + 1) && hex(at + 2) => 3,
                    _ => return Err((at, "unknown escape in string literal")),
                };
            }
            Some(_) => at += 1,
        }
    }
}

/// A name with a sigil: digits, or a word that may also start with and contain punctuation.
fn prefixed(src: &[u8], start: usize, kind: TokenKind, message: &'static str) -> Lexed {
    match src.get(start + 1) {
        Some(b'0'..=b'9') => Ok((kind, skip(src, start + 1, |c| c.is_ascii_digit()))),
        Some(&c) if is_word(c) || c == b'-' => {
            Ok((kind, skip(src, start + 1, |c| is_word(c) || c == b'-')))
        }
        _ => Err((start, message)),
    }
}
