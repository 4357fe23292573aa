//! The attributes of the dialect: lists of entries, each a key and a value.
//!
//! ```text
//! #dlti.dl_spec<"a" = 1 : i8, i32 = 2.5>      entries, or #dlti.dl_entry<"a", 1 : i8> for each
//! ```
//!
//! Lists differ in the keys that they take, in what their values must be, and in whether they may
//! be empty.

use irtool::asm::custom::{ByHand, Parse, SymbolReader};
use irtool::asm::{attribute_text, parse_attribute_text, type_text};
use irtool::context::{AttrData, Attribute, Context, SymbolDefinition, Type};
use irtool::spec::definition::{Definition, Param, ParamKind, read_format};
use std::borrow::Cow;
use std::sync::Arc;

/// What the attributes are called.
pub(crate) const MNEMONICS: &[&str] = &[
    "dl_entry",
    "dl_spec",
    "function_pointer_alignment",
    "map",
    "target_device_spec",
    "target_system_spec",
];

/// The attributes of the dialect.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    let by_hand = |mnemonic, read| -> Arc<dyn SymbolDefinition> {
        Arc::new(ByHand { is_type: false, mnemonic, read })
    };
    vec![
        by_hand("dl_entry", entry),
        by_hand("dl_spec", |r| entries(r, Keys::Any)),
        by_hand("map", |r| entries(r, Keys::Any)),
        by_hand("target_device_spec", |r| entries(r, Keys::Names)),
        by_hand("target_system_spec", |r| entries(r, Keys::Devices)),
        Arc::new(function_pointer_alignment()),
    ]
}

fn function_pointer_alignment() -> Definition {
    let param = |name: &'static str, class: &'static str, kind| Param {
        name: Cow::Borrowed(name),
        class: Cow::Borrowed(class),
        kind,
        default: None,
    };
    let params = vec![
        param("alignment", "uint64_t", ParamKind::Integer(64, false)),
        param("function_dependent", "bool", ParamKind::Bool),
    ];
    let text = "`<` $alignment `,` `function_dependent` `=` $function_dependent `>`";
    Definition {
        is_type: false,
        name: "DLTI_FunctionPointerAlignmentAttr".into(),
        mnemonic: "function_pointer_alignment".into(),
        format: read_format(&params, text).unwrap_or_default(),
        params: params.into(),
        check: None,
    }
}

/// What an entry is found by.
#[derive(Clone, PartialEq, Eq)]
enum Key {
    Type(Type),
    Name(Vec<u8>),
}

impl Key {
    fn write(&self, r: &mut SymbolReader<'_, '_>) {
        match self {
            Key::Type(ty) => r.write_type(*ty),
            Key::Name(name) => r.write_quoted(name),
        }
    }

    /// As messages have it.
    fn text(&self, cx: &Context) -> String {
        match self {
            Key::Type(ty) => type_text(cx, *ty),
            Key::Name(name) => format!("\"{}\"", String::from_utf8_lossy(name)),
        }
    }
}

type Entry = (Key, Attribute);

/// Which entries a list takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Keys of both sorts.
    Any,
    /// Names only, at least one.
    Names,
    /// Names of devices, each with what is to be known of it; at least one.
    Devices,
}

/// `<key, value>`.
fn entry(r: &mut SymbolReader<'_, '_>) -> Parse {
    r.expect("<")?;
    let key = match (r.optional_type()?, r.pos()) {
        (Some(ty), _) => Key::Type(ty),
        (None, pos) => match r.string() {
            Some(name) => Key::Name(name),
            None => return r.error(pos, "expected a type or a quoted string"),
        },
    };
    r.expect(",")?;
    let value = r.attribute()?;
    r.expect(">")?;
    r.write("<");
    key.write(r);
    r.write(", ");
    r.write_attribute(value);
    r.write(">");
    Ok(())
}

/// `<key = value, ...>`.
fn entries(r: &mut SymbolReader<'_, '_>, keys: Keys) -> Parse {
    let mut list: Vec<Entry> = Vec::new();
    // Without a list there is an error, but it is as if the list were empty.
    if !r.at("<") {
        r.tolerate_wrong_token("expected '<'");
    } else {
        r.expect("<")?;
        if !r.eat(">") {
            loop {
                list.push(list_entry(r, keys)?);
                if !r.eat(",") {
                    break;
                }
            }
            r.expect(">")?;
        }
    }
    check(r, &list, keys)?;
    r.write("<");
    for (number, (key, value)) in list.iter().enumerate() {
        r.write(if number > 0 { ", " } else { "" });
        key.write(r);
        r.write(" = ");
        r.write_attribute(*value);
    }
    r.write(">");
    Ok(())
}

fn list_entry(r: &mut SymbolReader<'_, '_>, keys: Keys) -> Parse<Entry> {
    let start = r.pos();
    let mut key = r.string().map(Key::Name);
    if key.is_none() && keys == Keys::Any {
        key = match r.optional_type() {
            Ok(ty) => ty.map(Key::Type),
            Err(_) => return r.error(r.pos(), "error while parsing type DLTI key"),
        };
    }
    if let Some(key) = key {
        r.expect("=")?;
        return Ok((key, r.attribute()?));
    }
    let attr = r.attribute()?;
    match entry_of(r.cx(), attr) {
        Some(entry) => Ok(entry),
        None => r.error(start, "invalid kind of attribute specified"),
    }
}

/// Whether an attribute is one of the dialect with this mnemonic.
fn is(cx: &Context, attr: Attribute, mnemonic: &str) -> bool {
    match cx.attr_data(attr) {
        AttrData::Dialect(text) => text.is(cx, "dlti", mnemonic),
        _ => false,
    }
}

/// The parts of a `dl_entry`: attributes of dialects are kept as text, and between square brackets
/// this one's is a list.
fn entry_of(cx: &Context, attr: Attribute) -> Option<Entry> {
    if !is(cx, attr, "dl_entry") {
        return None;
    }
    let text = attribute_text(cx, attr);
    let inner = text.strip_prefix("#dlti.dl_entry<")?.strip_suffix('>')?;
    let list = parse_attribute_text(cx, &format!("[{inner}]")).ok()?;
    let AttrData::Array(parts) = cx.attr_data(list) else { return None };
    let [key, value] = **parts else { return None };
    let key = match cx.attr_data(key) {
        AttrData::String { value, .. } => Key::Name(cx.bytes(*value).to_vec()),
        AttrData::Type(ty) => Key::Type(*ty),
        _ => return None,
    };
    Some((key, value))
}

fn check(r: &mut SymbolReader<'_, '_>, list: &[Entry], keys: Keys) -> Parse {
    let start = r.start();
    if list.is_empty() && keys != Keys::Any {
        return r.error(start, "no DLTI entries provided");
    }
    for (number, (key, value)) in list.iter().enumerate() {
        let seen = list[..number].iter().any(|(other, _)| other == key);
        let text = key.text(r.cx());
        let wrong = match (keys, key) {
            (Keys::Devices, Key::Type(_)) => Some("non-string key of DLTI system spec".to_owned()),
            (Keys::Devices, Key::Name(_)) if !is(r.cx(), *value, "target_device_spec") => {
                Some(format!("value associated with key {text} is not a DLTI device spec"))
            }
            (Keys::Devices, _) if seen => {
                Some(format!("repeated device ID in dlti.target_system_spec: {text}"))
            }
            (Keys::Devices, _) => None,
            (Keys::Names, Key::Type(_)) => Some("type as DLTI key is not allowed".to_owned()),
            (_, Key::Name(name)) if name.is_empty() => {
                Some("empty string as DLTI key is not allowed".to_owned())
            }
            _ => seen.then(|| format!("repeated DLTI key: {text}")),
        };
        if let Some(wrong) = wrong {
            return r.error(start, wrong);
        }
    }
    Ok(())
}
