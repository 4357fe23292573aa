//! C++ expressions as text: spelled one way, split, and matched against patterns.
//!
//! Nothing here understands C++. Definitions are written in few idioms, and an idiom is recognised
//! by its text, white space and namespaces aside.

/// The text with single spaces, without the namespaces of the framework and the parentheses
/// around all of it.
pub(crate) fn normal(text: &str) -> String {
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for name in ["::mlir::", "mlir::", "::llvm::", "llvm::"] {
        let mut from = 0;
        while let Some(found) = words[from..].find(name) {
            let at = from + found;
            let in_word = |c: char| c.is_alphanumeric() || c == '_';
            let before = words[..at].chars().next_back();
            if before.is_some_and(in_word) && !name.starts_with(':') {
                from = at + name.len();
                continue;
            }
            words.replace_range(at..at + name.len(), "");
            from = at;
        }
    }
    let mut rest = words.trim();
    rest = rest.strip_prefix("::").unwrap_or(rest);
    while let Some(inner) = rest.strip_prefix('(').and_then(|r| r.strip_suffix(')')) {
        if !is_balanced(inner) {
            break;
        }
        rest = inner.trim();
    }
    rest.to_owned()
}

fn is_balanced(text: &str) -> bool {
    let mut depth = 0i32;
    for c in text.chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

/// The parts of a list, split at commas outside of brackets and strings.
pub(crate) fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start, mut quoted) = (Vec::new(), 0, 0, false);
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '"' if before != '\\' => quoted = !quoted,
            _ if quoted => {}
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        before = c;
    }
    if !text[start..].trim().is_empty() {
        parts.push(text[start..].trim());
    }
    parts
}

/// What stands where the pattern has `*`, when the text is of this pattern. A `*` stands for as
/// little as possible, and for nothing that has a bracket in it.
pub(crate) fn fits<'t>(pattern: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut pieces = pattern.split('*');
    let mut rest = text.strip_prefix(pieces.next()?)?;
    let mut found = Vec::new();
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let end = match (piece.is_empty(), pieces.peek().is_none()) {
            (true, true) => rest.len(),
            (false, true) => {
                rest.len().checked_sub(piece.len()).filter(|n| rest.is_char_boundary(*n))?
            }
            _ => rest.find(piece)?,
        };
        let (capture, after) = rest.split_at(end);
        if capture.contains(['(', ')', '<', '>', '{', '}']) {
            return None;
        }
        found.push(capture.trim());
        rest = after.strip_prefix(piece)?;
    }
    rest.is_empty().then_some(found)
}

/// A name without the namespaces of the framework.
pub(crate) fn class(namespace: &str, name: &str) -> String {
    normal(&format!("{namespace}::{name}"))
}

/// The class of an op: the name of its definition without what stands before the first `_`.
pub(crate) fn op_class(definition: &str) -> &str {
    match definition.split_once('_') {
        Some((before, rest)) if !before.is_empty() && !rest.is_empty() => rest,
        _ => definition,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        assert_eq!(normal("(::llvm::isa<::mlir::IndexType>($_self))"), "isa<IndexType>($_self)");
        assert_eq!(normal("(a) ||  (b)"), "(a) || (b)");
        assert_eq!(normal("::mlir::LLVM::X"), "LLVM::X");
    }

    #[test]
    fn lists_are_split_outside_of_brackets() {
        assert_eq!(split("a<b, c>, \"d, e\" , (f, g)"), ["a<b, c>", "\"d, e\"", "(f, g)"]);
    }

    #[test]
    fn patterns_stand_for_what_has_no_brackets() {
        assert_eq!(
            fits("cast<*>($_self).f() == *", "cast<A>($_self).f() == 3"),
            Some(vec!["A", "3"])
        );
        assert_eq!(fits("isa<*>($_self)", "isa<A>($_self) && isa<B>($_self)"), None);
        assert_eq!(fits("true", "true"), Some(vec![]));
    }
}
