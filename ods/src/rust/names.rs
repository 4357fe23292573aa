//! Names in Rust of what C++ and MLIR name.

use std::collections::HashSet;

/// Words that are no names, `self` and its like aside, which cannot be escaped.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Longest name made of a sentence.
const LONGEST: usize = 56;

/// Names that differ from each other.
#[derive(Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// The name, or it with a number.
    pub fn unique(&mut self, base: String) -> String {
        // These mean something to the macros.
        let taken = matches!(&*base, "Option" | "Variadic" | "VariadicOfVariadic" | "Self");
        let mut name = if taken { format!("{base}Op") } else { base.clone() };
        let mut number = 2;
        while !self.0.insert(name.clone()) {
            name = format!("{}_{number}", base.trim_start_matches("r#"));
            if base.starts_with(|c: char| c.is_ascii_uppercase()) {
                name = format!("{base}{number}");
            }
            number += 1;
        }
        name
    }
}

/// `CamelCase` of the words of a text.
pub(super) fn camel(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut name = String::new();
    for word in words {
        let (first, rest) = word.split_at(1);
        name += &first.to_ascii_uppercase();
        name += rest;
    }
    name.truncate(LONGEST);
    match name.chars().next() {
        Some(first) if !first.is_ascii_digit() => name,
        _ => format!("C{name}"),
    }
}

/// `snake_case` of a name, fit for a field; `None` where there is none.
pub(super) fn field(name: &str) -> Option<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (n, c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        let before = n.checked_sub(1).map(|n| letters[n]);
        let after = letters.get(n + 1);
        let starts = c.is_ascii_uppercase()
            && (before.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                || before.is_some_and(|b| b.is_ascii_uppercase())
                    && after.is_some_and(char::is_ascii_lowercase));
        if starts && !out.ends_with('_') {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    let out = out.trim_matches('_');
    if out.is_empty() {
        return None;
    }
    Some(match out {
        "self" | "super" | "crate" => format!("{out}_"),
        _ if out.starts_with(|c: char| c.is_ascii_digit()) => format!("n{out}"),
        _ if KEYWORDS.contains(&out) => format!("r#{out}"),
        _ => out.to_owned(),
    })
}

/// A string literal.
pub(super) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_rust_has_them() {
        assert_eq!(field("srcMemref").as_deref(), Some("src_memref"));
        assert_eq!(field("a_B").as_deref(), Some("a_b"));
        assert_eq!(field("type").as_deref(), Some("r#type"));
        assert_eq!(field("2d").as_deref(), Some("n2d"));
        assert_eq!(field(""), None);
        assert_eq!(camel("32-bit signless integer"), "C32BitSignlessInteger");
    }

    #[test]
    fn names_differ() {
        let mut names = Names::default();
        assert_eq!(names.unique("a".into()), "a");
        assert_eq!(names.unique("a".into()), "a_2");
        assert_eq!(names.unique("A".into()), "A");
        assert_eq!(names.unique("A".into()), "A2");
    }
}
