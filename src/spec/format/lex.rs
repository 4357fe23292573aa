//! Tokens of formats.

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::spec) enum Token<'t> {
    /// `name`, `attr-dict`.
    Word(&'t str),
    /// `$name`.
    Variable(&'t str),
    /// What stands between backquotes.
    Literal(&'t str),
    /// What stands between double quotes.
    Text(&'t str),
    /// Any other character.
    Mark(char),
}

/// The tokens of a format.
pub(in crate::spec) fn tokens(text: &str) -> Result<Vec<Token<'_>>, String> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, len) = match first {
            '`' | '"' => {
                let end = rest[1..].find(first).ok_or_else(|| format!("expected `{first}`"))?;
                let inner = &rest[1..1 + end];
                let token = if first == '`' { Token::Literal(inner) } else { Token::Text(inner) };
                (token, end + 2)
            }
            '$' => {
                let len = word_len(&rest[1..], false);
                (Token::Variable(&rest[1..1 + len]), 1 + len)
            }
            _ if first.is_ascii_alphabetic() || first == '_' => {
                let len = word_len(rest, true);
                (Token::Word(&rest[..len]), len)
            }
            _ => (Token::Mark(first), first.len_utf8()),
        };
        found.push(token);
        rest = rest[len..].trim_start();
    }
    Ok(found)
}

fn word_len(text: &str, dashes: bool) -> usize {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || dashes && c == '-';
    text.find(|c| !part(c)).unwrap_or(text.len())
}
