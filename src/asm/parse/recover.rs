//! Finding the end of text that is not parsed: bracket matching that knows strings and comments.

/// The position after the bracket that closes the one at `start`, if brackets match up to there.
pub(super) fn matching_end(src: &[u8], start: usize) -> Option<usize> {
    let mut open = Vec::new();
    let mut pos = start;
    while let Some(&b) = src.get(pos) {
        match b {
            b'(' => open.push(b')'),
            b'{' => open.push(b'}'),
            b'[' => open.push(b']'),
            b')' | b'}' | b']' => {
                if open.pop() != Some(b) {
                    return None;
                }
                if open.is_empty() {
                    return Some(pos + 1);
                }
            }
            b'"' => pos = string_end(src, pos)? - 1,
            b'/' if src.get(pos + 1) == Some(&b'/') => {
                pos += memchr::memchr(b'\n', &src[pos..])?;
            }
            _ => {}
        }
        pos += 1;
    }
    None
}

/// The position after the string literal that starts at `start`.
fn string_end(src: &[u8], start: usize) -> Option<usize> {
    let mut pos = start + 1;
    loop {
        pos += memchr::memchr3(b'"', b'\\', b'\n', &src[pos..])?;
        match src[pos] {
            b'"' => return Some(pos + 1),
            b'\\' if pos + 2 <= src.len() => pos += 2,
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::matching_end;

    #[test]
    fn brackets_in_strings_and_comments_do_not_count() {
        assert_eq!(matching_end(b"({ \")\\\"}\" // )\n }) x", 0), Some(18));
    }

    #[test]
    fn brackets_that_do_not_match_have_no_end() {
        assert_eq!(matching_end(b"({ )", 0), None);
        assert_eq!(matching_end(b"({ \"x", 0), None);
        assert_eq!(matching_end(b"({", 0), None);
    }
}
