//! Response files: `@file` among the arguments stands for the arguments in that file.
//!
//! They are separated by white space; quotes of either kind hold white space, a backslash takes
//! the next character as it is. A file that cannot be read leaves the argument as it was. Files
//! may name files; what does not end after [`LIMIT`] of them is left as it is.

use std::ffi::OsString;
use std::path::Path;

/// Files that are read for one command line.
const LIMIT: usize = 64;

/// The arguments, with those that name response files replaced.
pub(super) fn expand(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut pending: Vec<OsString> = args.into_iter().collect();
    pending.reverse();
    let mut files_left = LIMIT;
    let mut expanded = Vec::new();
    while let Some(argument) = pending.pop() {
        let file = argument.to_str().and_then(|text| text.strip_prefix('@'));
        let file = file.filter(|_| files_left > 0).map(Path::new).filter(|file| file.is_file());
        match file.and_then(|file| std::fs::read_to_string(file).ok()) {
            Some(text) => {
                files_left -= 1;
                pending.extend(tokens(&text).into_iter().rev().map(OsString::from));
            }
            None => expanded.push(argument),
        }
    }
    expanded
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut token: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, quote) {
            ('\\', _) => token.get_or_insert_default().extend(chars.next()),
            (_, Some(q)) if c == q => quote = None,
            (_, Some(_)) => token.get_or_insert_default().push(c),
            ('"' | '\'', None) => {
                quote = Some(c);
                token.get_or_insert_default();
            }
            _ if c.is_whitespace() => tokens.extend(token.take()),
            _ => token.get_or_insert_default().push(c),
        }
    }
    tokens.extend(token);
    tokens
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn quotes_and_backslashes() {
        let found = tokens("--a 'b c'd \"\" e\\ f\n\t\"g'h\"");
        assert_eq!(found, ["--a", "b cd", "", "e f", "g'h"]);
    }
}
