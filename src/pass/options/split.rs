//! Taking option text apart: arguments at spaces, lists at commas, neither inside quotes or
//! braces, commas not inside parentheses or brackets either.

/// What mlir-opt trims.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\u{b}' | '\u{c}' | '\r')
}

/// Takes the first `name` or `name=value` off `text`. Returns it with what follows.
pub(crate) fn next_argument(text: &str) -> (&str, Option<&str>, &str) {
    let end = text.find([' ', '=']).unwrap_or(text.len());
    let name = unwrap(&text[..end]);
    let Some(rest) = text[end..].strip_prefix('=') else {
        return (name, None, text[end..].trim_start_matches(is_space));
    };
    let end = find_outside(rest, ' ', b"{", b"}");
    (name, Some(unwrap(&rest[..end])), rest[end..].trim_start_matches(is_space))
}

/// The elements of a list: at least one, however empty.
pub(crate) fn list_elements(text: &str) -> Vec<&str> {
    let mut elements = Vec::new();
    let mut rest = text;
    loop {
        let end = find_outside(rest, ',', b"{([", b"})]");
        elements.push(unwrap(&rest[..end]));
        match rest.get(end + 1..) {
            Some(after) => rest = after,
            None => return elements,
        }
    }
}

/// Where `separator` first stands outside quotes and what `open` and `close` enclose; the end of the
/// text when it does not.
fn find_outside(text: &str, separator: char, open: &[u8], close: &[u8]) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0usize);
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'\'' | b'"') => {
                // A quote without its twin is a character like others.
                if let Some(length) = memchr::memchr(quote, &bytes[at + 1..]) {
                    at += length + 1;
                }
            }
            c if open.contains(&c) => depth += 1,
            c if close.contains(&c) => depth = depth.saturating_sub(1),
            c if depth == 0 && c == separator as u8 => return at,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

/// Trims `text` and takes off the quotes or the balanced braces around all of it.
fn unwrap(text: &str) -> &str {
    let text = text.trim_matches(is_space);
    for quote in ['\'', '"'] {
        let inner = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote));
        if let Some(inner) = inner {
            return inner.trim_matches(is_space);
        }
    }
    let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    match inner {
        Some(inner) if is_balanced(inner) => inner.trim_matches(is_space),
        _ => text,
    }
}

fn is_balanced(text: &str) -> bool {
    let mut depth = 0usize;
    for c in text.bytes() {
        match c {
            b'{' => depth += 1,
            b'}' if depth == 0 => return false,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    true
}
