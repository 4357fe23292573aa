//! The closest spelling: suggestions for misspelt options.

/// How many insertions, deletions and replacements of a byte lead from `a` to `b`.
pub(super) fn edit_distance(a: &str, b: &str) -> usize {
    let b = b.as_bytes();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.as_bytes().iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, &y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// The first of `names` that is closest to `argument`, which may have a value behind `=`. A name
/// comes with whether it can have a value: then the value is part of the suggestion.
pub(super) fn nearest<'a>(
    argument: &str,
    names: impl Iterator<Item = (&'a str, bool)>,
) -> Option<String> {
    let (flag, value) = argument.split_once('=').unwrap_or((argument, ""));
    let distance = |(name, permits_value): &(&str, bool)| {
        edit_distance(name, if *permits_value { flag } else { argument })
    };
    let (name, permits_value) = names.min_by_key(distance)?;
    Some(if value.is_empty() || !permits_value {
        name.to_owned()
    } else {
        format!("{name}={value}")
    })
}

#[cfg(test)]
mod tests {
    use super::{edit_distance, nearest};

    #[test]
    fn distances() {
        assert_eq!(edit_distance("", ""), 0);
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(edit_distance("kitten", "sitting"), 3);
        assert_eq!(edit_distance("cse", "cses"), 1);
    }

    #[test]
    fn the_value_goes_with_the_suggestion_where_it_can() {
        let names = || [("cse", true), ("help", false)].into_iter();
        assert_eq!(nearest("csee=x", names()).as_deref(), Some("cse=x"));
        assert_eq!(nearest("helpp=", names()).as_deref(), Some("help"));
    }
}
