//! Structures within the texts of types, by their names.

/// The text with the structures that have names cut down to these, so that structures which hold
/// each other have texts that end. `start` is what one begins with, up to its name, and `name_end`
/// says where the name ends in what follows; `None` where it does not.
pub(crate) fn by_names(
    text: &str,
    start: &str,
    name_end: impl Fn(&str) -> Option<usize>,
) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(start) {
        let (before, inner) = rest.split_at(at + start.len());
        out += before;
        rest = inner;
        let Some(end) = name_end(inner) else { continue };
        out += &inner[..end];
        rest = &inner[end..];
        let (mut depth, mut quoted) = (0u32, false);
        let close = rest.bytes().position(|byte| {
            match byte {
                b'"' => quoted = !quoted,
                _ if quoted => {}
                b'<' => depth += 1,
                b'>' if depth == 0 => return true,
                b'>' => depth -= 1,
                _ => {}
            }
            false
        });
        rest = &rest[close.unwrap_or(rest.len())..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::by_names;

    #[test]
    fn named_structures_are_cut_and_others_are_not() {
        let quoted = |text| by_names(text, "struct<\"", |inner| Some(inner.find('"')? + 1));
        assert_eq!(
            quoted("(struct<\"a\", (i8, struct<\"b>\", (ptr)>)>, struct<(i8)>)"),
            "(struct<\"a\">, struct<(i8)>)"
        );
        let bare =
            |text| by_names(text, "S<", |inner| inner.find(['(', ',', '>']).filter(|end| *end > 0));
        assert_eq!(bare("S<a, (S<b, (f32)>, T<S<a>>)>, S<(S<c, (f32)>)>"), "S<a>, S<(S<c>)>");
    }
}
