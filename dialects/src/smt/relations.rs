//! Types that follow from those of arrays and functions.

use irtool::asm::{parse_type_text, type_text};
use irtool::context::{Context, Type};
use irtool::spec::Relation;

/// The first is the type of the second's indices.
pub(crate) const DOMAIN_OF: Relation = Relation {
    holds: |cx, ty, array| parts(cx, array).is_none_or(|(domain, _)| domain == [ty]),
    derive: |cx, array| parts(cx, array)?.0.first().copied(),
};

/// The first is the type of the second's elements, or of what it gives.
pub(crate) const RANGE_OF: Relation = Relation {
    holds: |cx, ty, whole| parts(cx, whole).is_none_or(|(_, range)| range == ty),
    derive: |cx, whole| Some(parts(cx, whole)?.1),
};

/// Where brackets that were open before are closed.
fn end(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut before = ' ';
    for (place, c) in text.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' if depth == 0 => return Some(place),
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        before = c;
    }
    None
}

/// Where a separator outside of brackets is.
fn split<'t>(text: &'t str, by: &str) -> Option<(&'t str, &'t str)> {
    text.match_indices(by).find_map(|(place, _)| {
        let (first, rest) = (&text[..place], &text[place + by.len()..]);
        let open = |c: char| matches!(c, '<' | '(' | '[');
        let close = |c: char| matches!(c, '>' | ')' | ']');
        let arrows = first.matches("->").count();
        let closed = first.matches(close).count().checked_sub(arrows)?;
        (first.matches(open).count() == closed).then_some((first, rest))
    })
}

/// What an array or function goes from and to.
pub(super) fn parts(cx: &Context, ty: Type) -> Option<(Vec<Type>, Type)> {
    let text = type_text(cx, ty);
    if let Some(inner) = text.strip_prefix("!smt.array<[") {
        let inner = &inner[..end(inner)?];
        let (domain, range) = split(inner, " -> ")?;
        return Some((vec![parse_type_text(cx, domain)?], parse_type_text(cx, range)?));
    }
    let inner = text.strip_prefix("!smt.func<(")?;
    let close = end(inner)?;
    let range = inner[close + 1..].strip_suffix('>')?.trim();
    let (mut domain, mut rest) = (Vec::new(), &inner[..close]);
    while let Some((first, others)) = split(rest, ", ") {
        domain.push(parse_type_text(cx, first)?);
        rest = others;
    }
    if !rest.is_empty() {
        domain.push(parse_type_text(cx, rest)?);
    }
    Some((domain, parse_type_text(cx, range)?))
}
