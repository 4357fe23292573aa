//! The symbol references inside attributes.
//!
//! An attribute is shared by many ops, so what references it holds is found once per attribute and
//! remembered. In dialect attributes that are kept as text the references are found in the text,
//! if the dialect is registered: for any other, nobody knows what the text means.

use crate::context::{
    AttrData, Attribute, Context, Element, ElementReplacer, Identifier, Piece, TypeData, Verbatim,
};
use crate::support::strings;

/// Which symbol references each attribute holds.
#[derive(Clone, Default, Debug)]
pub(super) struct RefCache {
    /// By attribute: 0 for unknown, else 1 + index into `lists`.
    index: Vec<u32>,
    /// Start and end in `refs`; the first is empty, for attributes without references.
    lists: Vec<(u32, u32)>,
    refs: Vec<Attribute>,
}

impl RefCache {
    /// The distinct symbol references in an attribute, in the order of its text.
    #[inline]
    pub(super) fn get(&mut self, cx: &Context, attr: Attribute) -> &[Attribute] {
        let known = self.index.get(attr.dense()).copied().unwrap_or(0);
        let list = if known == 0 { self.add(cx, attr) } else { known as usize - 1 };
        let (start, end) = self.lists[list];
        &self.refs[start as usize..end as usize]
    }

    fn add(&mut self, cx: &Context, attr: Attribute) -> usize {
        if self.lists.is_empty() {
            self.lists.push((0, 0));
        }
        if self.index.len() <= attr.dense() {
            self.index.resize((attr.dense() + 1).next_power_of_two(), 0);
        }
        let start = self.refs.len();
        collect(cx, attr, &mut self.refs);
        let mut list = 0;
        if self.refs.len() > start {
            list = self.lists.len();
            self.lists.push((start as u32, self.refs.len() as u32));
        }
        self.index[attr.dense()] = list as u32 + 1;
        list
    }
}

fn collect(cx: &Context, attr: Attribute, into: &mut Vec<Attribute>) {
    match cx.attr_data(attr) {
        AttrData::SymbolRef { .. } => return into.push(attr),
        AttrData::Unit | AttrData::DenseArray { .. } => return,
        _ => {}
    }
    let mut found = indexmap::IndexSet::<Attribute, rustc_hash::FxBuildHasher>::default();
    cx.walk_elements(Element::Attr(attr), |element| {
        let text = match element {
            Element::Attr(attr) => match cx.attr_data(attr) {
                AttrData::SymbolRef { .. } => {
                    found.insert(attr);
                    return false;
                }
                AttrData::Dialect(text) => text,
                _ => return true,
            },
            Element::Type(ty) => match cx.type_data(ty) {
                TypeData::Dialect(text) => text,
                _ => return true,
            },
            Element::Location(_) => return true,
        };
        if !is_understood(cx, text) {
            return false;
        }
        for piece in &text.pieces {
            if let Piece::Text(bytes) = piece {
                for_each_ref(cx, bytes, |_, _, reference| {
                    found.insert(reference);
                });
            }
        }
        true
    });
    into.extend(found);
}

fn is_understood(cx: &Context, text: &Verbatim) -> bool {
    !text.opaque && cx.is_dialect_registered(text.dialect)
}

/// The attribute with each symbol reference in it replaced by what `replace` makes of it.
pub(super) fn replace_refs<'c>(
    cx: &'c Context,
    replace: &'c dyn Fn(Attribute) -> Attribute,
) -> impl FnMut(Attribute) -> Attribute + 'c {
    let whole = move |element: Element| match element {
        Element::Attr(attr) => match cx.attr_data(attr) {
            AttrData::SymbolRef { .. } => Some(Element::Attr(replace(attr))),
            AttrData::Dialect(text) if !is_understood(cx, text) => Some(element),
            _ => None,
        },
        Element::Type(ty) => match cx.type_data(ty) {
            TypeData::Dialect(text) if !is_understood(cx, text) => Some(element),
            _ => None,
        },
        Element::Location(_) => None,
    };
    let in_text = move |_: &Verbatim, bytes: &[u8]| {
        let mut new = Vec::new();
        let mut copied = 0;
        for_each_ref(cx, bytes, |start, end, reference| {
            let replaced = replace(reference);
            if replaced != reference {
                new.extend_from_slice(&bytes[copied..start]);
                write_ref(cx, replaced, &mut new);
                copied = end;
            }
        });
        (copied > 0).then(|| {
            new.extend_from_slice(&bytes[copied..]);
            new.into_boxed_slice()
        })
    };
    let mut replacer = ElementReplacer::new(cx, whole).with_text(in_text);
    move |attr| replacer.attr(attr)
}

/// Calls `f` with start, end and attribute of each symbol reference in a text.
fn for_each_ref(cx: &Context, text: &[u8], mut f: impl FnMut(usize, usize, Attribute)) {
    let mut at = 0;
    while let Some(found) = memchr::memchr2(b'@', b'"', &text[at..]) {
        let start = at + found;
        if text[start] == b'"' {
            at = string_end(text, start).unwrap_or(text.len());
            continue;
        }
        let Some((root, mut end)) = symbol(cx, text, start) else {
            at = start + 1;
            continue;
        };
        let mut nested = Vec::new();
        while text[end..].starts_with(b"::@") {
            let Some((name, next)) = symbol(cx, text, end + 2) else { break };
            nested.push(name);
            end = next;
        }
        let data = AttrData::SymbolRef { root, nested: nested.into() };
        f(start, end, cx.intern_attribute(data));
        at = end;
    }
}

/// The symbol at `at`, where there is an `@`, and where it ends.
fn symbol(cx: &Context, text: &[u8], at: usize) -> Option<(Identifier, usize)> {
    let start = at + 1;
    if text.get(start) == Some(&b'"') {
        let end = string_end(text, start)?;
        let name = strings::unescape(&text[start + 1..end - 1]).ok()?;
        return Some((cx.identifier(name), end));
    }
    let rest = &text[start..];
    let in_name = |&b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$' | b'.');
    let name = &rest[..rest.iter().position(|b| !in_name(b)).unwrap_or(rest.len())];
    strings::is_bare_identifier(name).then(|| (cx.identifier(name), start + name.len()))
}

/// Past the closing quote of the string literal that starts at `start`.
fn string_end(text: &[u8], start: usize) -> Option<usize> {
    let (len, _) = strings::scan_literal(&text[start + 1..]).ok()?;
    Some(start + 1 + len + 1)
}

fn write_ref(cx: &Context, reference: Attribute, out: &mut Vec<u8>) {
    let AttrData::SymbolRef { root, nested } = cx.attr_data(reference) else { return };
    strings::write_symbol(out, cx.bytes(*root));
    for &name in nested {
        out.extend_from_slice(b"::");
        strings::write_symbol(out, cx.bytes(name));
    }
}
