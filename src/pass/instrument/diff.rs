//! What is different between two texts, line by line, with a few lines around it.

use similar::TextDiff;

/// Lines that are the same, shown around those that are not.
const AROUND: usize = 3;

const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const CYAN: &str = "\x1b[36m";
const RESET: &str = "\x1b[0m";

/// A unified diff without file names; removed lines red, added ones green where `colors`.
pub(super) fn unified_diff(before: &[u8], after: &[u8], colors: bool) -> String {
    let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
    let difference = TextDiff::from_lines(&*before, &*after);
    let text = difference.unified_diff().context_radius(AROUND).to_string();
    if !colors {
        return text;
    }
    let mut colored = String::with_capacity(text.len() * 5 / 4);
    for line in text.lines() {
        let color = match line.as_bytes().first() {
            Some(b'-') => RED,
            Some(b'+') => GREEN,
            Some(b'@') => CYAN,
            _ => "",
        };
        colored.push_str(color);
        colored.push_str(line);
        colored.push_str(if color.is_empty() { "\n" } else { RESET });
        if !color.is_empty() {
            colored.push('\n');
        }
    }
    colored
}

#[cfg(test)]
mod tests {
    use super::unified_diff;

    #[test]
    fn a_line_that_differs_is_shown_with_what_is_around_it() {
        let lines = |five: &str| format!("1\n2\n3\n4\n{five}\n6\n7\n8\n9\n");
        let (before, after) = (lines("5"), lines("five"));
        let plain = unified_diff(before.as_bytes(), after.as_bytes(), false);
        assert_eq!(plain, "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
        let colored = unified_diff(before.as_bytes(), after.as_bytes(), true);
        assert!(colored.contains("\x1b[31m-5\x1b[0m\n\x1b[32m+five\x1b[0m\n 6\n"), "{colored}");
        assert_eq!(unified_diff(before.as_bytes(), before.as_bytes(), true), "");
    }
}
