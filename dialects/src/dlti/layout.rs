//! What the data layout of a module must hold: each entry makes sense for its key, and none says
//! otherwise than the modules around do.

use crate::subject::quoted;
use irtool::asm::{attribute_text, parse_attribute_text, quoted_attribute};
use irtool::context::{AttrData, Attribute, Context, Location, Signedness, Type, TypeData};
use irtool::verify::Site;

/// What an entry is found by.
#[derive(PartialEq, Eq)]
enum Key<'a> {
    Type(Type),
    Name(&'a [u8]),
}

/// The entries of a `#dlti.dl_spec`, in order. The attribute is kept as text: with commas between
/// keys and values, too, that is a list of attributes.
fn entries(cx: &Context, spec: Attribute) -> Vec<(Key<'_>, Attribute)> {
    let text = attribute_text(cx, spec);
    let inner = text.strip_prefix("#dlti.dl_spec<").and_then(|text| text.strip_suffix('>'));
    let Some(list) = inner.and_then(|inner| {
        let list = parse_attribute_text(cx, &format!("[{}]", with_commas(inner))).ok()?;
        match cx.attr_data(list) {
            AttrData::Array(list) => Some(list),
            _ => None,
        }
    }) else {
        return Vec::new();
    };
    let pairs = list.as_chunks::<2>().0.iter();
    let entry = |[key, value]: &[Attribute; 2]| match cx.attr_data(*key) {
        AttrData::Type(ty) => Some((Key::Type(*ty), *value)),
        AttrData::String { value: name, .. } => Some((Key::Name(cx.bytes(*name)), *value)),
        _ => None,
    };
    pairs.filter_map(entry).collect()
}

/// The text with a comma for each ` = ` that is not inside of brackets or quotes.
fn with_commas(text: &str) -> String {
    let (mut out, mut depth, mut quoted, mut last) = (String::new(), 0i32, false, ' ');
    for c in text.chars() {
        match c {
            '"' if last != '\\' => quoted = !quoted,
            _ if quoted => {}
            '<' | '(' | '[' | '{' => depth += 1,
            // Not the arrow of a function type.
            '>' if last != '-' => depth -= 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        out.push(if c == '=' && depth == 0 && !quoted { ',' } else { c });
        last = c;
    }
    out
}

/// What is wrong with the entries of a layout, if anything.
pub(crate) fn wrong(site: &Site<'_>, spec: Attribute) -> Option<String> {
    let cx = site.cx;
    let entries = entries(cx, spec);
    let types = entries.iter().filter_map(|(key, value)| match key {
        Key::Type(ty) => wrong_for_type(cx, *ty, *value),
        Key::Name(_) => None,
    });
    let names = entries.iter().filter_map(|(key, value)| match key {
        Key::Type(_) => None,
        Key::Name(name) => wrong_for_name(cx, name, *value),
    });
    types.chain(names).next()
}

/// What is said where a module around says something else for a name.
pub(crate) const CONTRADICTS: &str = "data layout does not combine with layouts of enclosing ops";

/// The modules around that have a layout, from within, if one of them says something else.
pub(crate) fn contradicts(site: &Site<'_>, spec: Attribute) -> Vec<Location> {
    let cx = site.cx;
    let own = entries(cx, spec);
    let (mut places, mut contradicted) = (Vec::new(), false);
    let mut around = site.parent();
    while let Some(outer) = around {
        let mut attrs = outer.attrs().iter();
        let layout = attrs.find(|attr| cx.bytes(attr.name) == b"dlti.dl_spec");
        if outer.info().name_bytes() == b"builtin.module"
            && let Some(layout) = layout
        {
            let theirs = entries(cx, layout.value);
            let differs = |(key, value): &(Key<'_>, Attribute)| match key {
                Key::Name(name) => {
                    theirs.iter().any(|(other, said)| *other == Key::Name(name) && said != value)
                }
                // Pointers of two layouts never go together, whatever is said of them.
                Key::Type(ty) => {
                    is_pointer(cx, *ty)
                        && theirs
                            .iter()
                            .any(|(other, _)| matches!(other, Key::Type(ty) if is_pointer(cx, *ty)))
                }
            };
            contradicted |= own.iter().any(differs);
            places.push(outer.location());
        }
        around = outer.parent();
    }
    if !contradicted {
        places.clear();
    }
    places
}

fn is_pointer(cx: &Context, ty: Type) -> bool {
    let TypeData::Dialect(text) = cx.type_data(ty) else { return false };
    cx.bytes(text.dialect) == b"ptr" && text.mnemonic() == b"ptr"
}

/// The elements of an attribute, if they are integers, and whether these are signless and of 64
/// bits.
fn integers(cx: &Context, value: Attribute) -> Option<(bool, Vec<i64>)> {
    let AttrData::DenseElements { ty, splat, data } = cx.attr_data(value) else { return None };
    let ty = cx.type_data(*ty);
    let (width, is_signless) = match cx.type_data(ty.element()?) {
        TypeData::Integer { width, signedness } => (*width, *signedness == Signedness::Signless),
        TypeData::Index => (64, false),
        _ => return None,
    };
    let count = ty.shape()?.iter().fold(1i64, |n, extent| n.saturating_mul(*extent));
    let size = (width as usize).div_ceil(8).max(1);
    let elements = data.chunks(size).map(|bytes| {
        let mut word = [0; 8];
        let taken = bytes.len().min(8);
        word[..taken].copy_from_slice(&bytes[..taken]);
        i64::from_le_bytes(word)
    });
    let elements: Vec<i64> = match splat {
        // More than a few are too many anyway.
        true => elements.cycle().take(count.clamp(0, 8) as usize).collect(),
        false => elements.collect(),
    };
    Some((width == 64 && is_signless, elements))
}

fn wrong_for_type(cx: &Context, ty: Type, value: Attribute) -> Option<String> {
    match cx.type_data(ty) {
        TypeData::Index => {
            let found = quoted(cx, ty);
            (!matches!(cx.attr_data(value), AttrData::Integer { .. }))
                .then(|| format!("expected integer attribute in the data layout entry for {found}"))
        }
        TypeData::Integer { .. } | TypeData::Float(_) => wrong_for_number(cx, ty, value),
        TypeData::Dialect(text) if cx.is_dialect_registered(text.dialect) => {
            match (cx.bytes(text.dialect), &*quoted(cx, ty)) {
                (b"llvm", found) if found.starts_with("'!llvm.ptr") => {
                    wrong_for_pointer(cx, found, value)
                }
                (b"llvm", found) if found.starts_with("'!llvm.struct") => {
                    wrong_for_struct(cx, found, value)
                }
                (b"ptr", found) => (!crate::hooks::is_of(cx, value, "ptr", "spec")).then(|| {
                    format!("expected layout attribute for {found} to be a #ptr.spec attribute")
                }),
                // They say themselves what fits.
                (b"llvm" | b"test", _) => None,
                _ => Some("data layout specified for a type that does not support it".to_owned()),
            }
        }
        _ => Some("unexpected data layout for a built-in type".to_owned()),
    }
}

fn wrong_for_number(cx: &Context, ty: Type, value: Attribute) -> Option<String> {
    let words = match integers(cx, value) {
        Some((true, list)) => match list[..] {
            [_] => return None,
            [least, preferred] if preferred as u64 >= least as u64 => return None,
            [_, _] => {
                "preferred alignment is expected to be greater than or equal to the abi alignment \
                 in data layout entry"
            }
            _ => "expected 1 or 2 elements in the data layout entry",
        },
        _ => "expected a dense i64 elements attribute in the data layout entry",
    };
    let (ty, value) = (irtool::asm::type_text(cx, ty), quoted_attribute(cx, value));
    Some(format!("{words} #dlti.dl_entry<{ty}, {value}>"))
}

/// Only the struct without a name and without members stands for all of them.
fn wrong_for_struct(cx: &Context, found: &str, value: Attribute) -> Option<String> {
    let (fits, list) = match integers(cx, value) {
        Some((fits, list)) if (1..=2).contains(&list.len()) => (fits, list),
        _ => {
            return Some(format!(
                "expected layout attribute for {found} to be a dense integer elements attribute of \
                 1 or 2 elements"
            ));
        }
    };
    if !fits {
        Some(format!("expected i64 entries for {found}"))
    } else if !matches!(found, "'!llvm.struct<()>'" | "'!llvm.struct<packed ()>'") {
        Some(format!("unexpected layout attribute for struct {found}"))
    } else if list.len() == 2 && list[0] as u64 > list[1] as u64 {
        let words = "preferred alignment is expected to be at least as large as ABI alignment";
        Some(words.to_owned())
    } else {
        None
    }
}

fn wrong_for_pointer(cx: &Context, found: &str, value: Attribute) -> Option<String> {
    match integers(cx, value) {
        Some((fits, list)) if (3..=4).contains(&list.len()) => {
            match (fits, list[1] as u64 > list[2] as u64) {
                (false, _) => Some(format!("expected i64 parameters for {found}")),
                (true, true) => Some(
                    "preferred alignment is expected to be at least as large as ABI alignment"
                        .to_owned(),
                ),
                (true, false) => None,
            }
        }
        _ => Some(format!(
            "expected layout attribute for {found} to be a dense integer elements attribute with \
             3 or 4 elements"
        )),
    }
}

/// The names of the dialect, but for `dlti.endianness`. They take any value.
const NAMES: [&str; 8] = [
    "alloca_memory_space",
    "default_memory_space",
    "function_pointer_alignment",
    "global_memory_space",
    "legal_int_widths",
    "mangling_mode",
    "program_memory_space",
    "stack_alignment",
];

/// Names of other dialects are let through: it takes more than the name to know whether they are
/// fine.
fn wrong_for_name(cx: &Context, name: &[u8], value: Attribute) -> Option<String> {
    let name = std::str::from_utf8(name).ok()?;
    let (dialect, rest) = name.split_once('.')?;
    match dialect {
        "builtin" => {
            Some("the 'builtin' dialect does not support identifier data layout entries".to_owned())
        }
        "dlti" if rest == "endianness" => {
            let fits = matches!(
                cx.attr_data(value),
                AttrData::String { value, .. } if matches!(cx.bytes(*value), b"big" | b"little")
            );
            (!fits).then(|| {
                format!("'{name}' data layout entry is expected to be either 'big' or 'little'")
            })
        }
        "dlti" if !NAMES.contains(&rest) => Some(format!("unknown data layout entry name: {name}")),
        _ => None,
    }
}
