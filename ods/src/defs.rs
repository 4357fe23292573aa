//! Types and attributes: parameters and formats, as far as they are declared.
//!
//! A definition whose format is C++, or that has a parameter of a class that is not known here, is
//! left out: such values are kept as they are written.

use crate::cpp::normal;
use crate::predicate::{Converter, TYPE_CLASSES, attr_class};
use crate::records::{Arg, Record, Result};
use irtool::spec::definition::{Definition, Param, ParamKind, read_format};
use irtool::spec::{AttrPredicate, Text, TypePredicate};

/// Why a definition is left out.
type Left = String;

/// Reads a type or an attribute; the inner error says why it is left out.
pub(crate) fn definition<'a>(
    record: Record<'a>,
    is_type: bool,
    converter: &Converter<'a>,
) -> Result<std::result::Result<Definition, Left>> {
    let text = record.text_or_empty("assemblyFormat");
    let mnemonic = record.text_or_empty("mnemonic");
    if text.trim().is_empty() || mnemonic.is_empty() {
        let by_hand = record.flag("hasCustomAssemblyFormat");
        let why = if by_hand { "its form is C++" } else { "it has no form" };
        return Ok(Err(why.to_owned()));
    }
    let namespace = record.def("dialect")?.text_or_empty("cppNamespace");
    let mut params = Vec::new();
    for (arg, name) in record.dag("parameters")? {
        match param(arg, name, namespace, converter)? {
            Ok(param) => params.push(param),
            Err(class) => {
                return Ok(Err(format!("its parameter `{name}` is of the C++ class `{class}`")));
            }
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(read_format(&params, &text).map(|format| Definition {
        is_type,
        name: own(record.name),
        mnemonic: own(mnemonic),
        params: params.into(),
        format,
        check: None,
    }))
}

fn own(text: &str) -> Text {
    Text::Owned(text.to_owned())
}

fn param<'a>(
    arg: Arg<'a>,
    name: &str,
    namespace: &str,
    converter: &Converter<'a>,
) -> Result<std::result::Result<Param, String>> {
    let (class, default, list) = match arg {
        Arg::Text(class) => (class, None, false),
        Arg::Def(record) => {
            let class = record.text("cppType")?;
            let is_enum = record.is_a("EnumParameter");
            let is_string = record.is_a("StringRefParameter");
            if !is_enum && !is_string && !record.text_or_empty("parser").trim().is_empty()
                || record.is_a("AttributeSelfTypeParameter")
            {
                return Ok(Err(class.to_owned()));
            }
            let list = record.is_a("ArrayRefParameter") || record.is_a("OptionalArrayRefParameter");
            let default = record.text_or_empty("defaultValue");
            (class, (!default.is_empty()).then_some(default), list)
        }
    };
    let Some(mut kind) = kind(class, namespace, converter, 4) else {
        return Ok(Err(class.to_owned()));
    };
    if let Arg::Def(record) = arg
        && record.is_a("EnumParameter")
    {
        print_bare(&mut kind);
    }
    if list && !matches!(kind, ParamKind::List(_)) {
        return Ok(Err(class.to_owned()));
    }
    let default = match default {
        None => None,
        Some(text) => match default_text(&kind, text, class, converter) {
            Some(text) => Some(text),
            None => return Ok(Err(format!("{class}, with the default `{text}`"))),
        },
    };
    Ok(Ok(Param { name: own(name), class: own(class), kind, default: default.map(Text::Owned) }))
}

/// What a C++ class is that is named within a namespace.
fn kind(class: &str, namespace: &str, converter: &Converter<'_>, depth: u32) -> Option<ParamKind> {
    let class = normal(class);
    if depth == 0 {
        return None;
    }
    let inner = |prefix: &str| class.strip_prefix(prefix).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inner("std::optional<") {
        return kind(inner, namespace, converter, depth - 1);
    }
    if let Some(inner) = inner("ArrayRef<") {
        return kind(inner, namespace, converter, depth - 1).map(|k| ParamKind::List(Box::new(k)));
    }
    Some(match &*class {
        "int" | "int32_t" => ParamKind::Integer(32, true),
        "unsigned" | "uint32_t" => ParamKind::Integer(32, false),
        "int64_t" => ParamKind::Integer(64, true),
        "uint64_t" | "size_t" => ParamKind::Integer(64, false),
        "int16_t" => ParamKind::Integer(16, true),
        "uint16_t" => ParamKind::Integer(16, false),
        "int8_t" => ParamKind::Integer(8, true),
        "uint8_t" => ParamKind::Integer(8, false),
        "bool" => ParamKind::Bool,
        "StringRef" | "std::string" => ParamKind::String,
        "AffineMap" => ParamKind::AffineMap,
        name => {
            let classes = &converter.classes;
            let pair = |(dialect, mnemonic): (&str, &str)| (own(dialect), own(mnemonic));
            if let Some(found) = classes.enum_within(name, namespace) {
                let words = found.cases.iter().map(|(_, word, _)| quoted(word)).collect();
                ParamKind::Enum(words, own(found.separator), own(found.summary))
            } else if let Some(found) = classes.attr_within(name, namespace) {
                let (dialect, mnemonic) = pair(found);
                ParamKind::Attr(AttrPredicate::Dialect(dialect, mnemonic))
            } else if let Some(found) = classes.type_within(name, namespace) {
                let (dialect, mnemonic) = pair(found);
                ParamKind::Type(TypePredicate::Dialect(dialect, mnemonic))
            } else if let Some((_, found)) = TYPE_CLASSES.iter().find(|(known, _)| *known == name) {
                ParamKind::Type(found.clone())
            } else {
                ParamKind::Attr(attr_class(name, converter)?)
            }
        }
    })
}

/// A word of an enum as it prints where its class is all that is said: quoted if it is no keyword.
fn quoted(word: &str) -> Text {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    let keyword = first && letters.all(|c| c.is_ascii_alphanumeric() || "_$.".contains(c));
    if keyword { own(word) } else { Text::Owned(format!("\"{word}\"")) }
}

/// Takes the quotes off: words of parameters that are declared as enums print as they are.
fn print_bare(kind: &mut ParamKind) {
    match kind {
        ParamKind::Enum(words, _, summary) => {
            *summary = Text::Borrowed("");
            for word in words.to_mut() {
                *word = Text::Owned(word.trim_matches('"').to_owned());
            }
        }
        ParamKind::List(inner) => print_bare(inner),
        _ => {}
    }
}

/// A default value, which is C++, as it prints.
fn default_text(
    kind: &ParamKind,
    value: &str,
    class: &str,
    converter: &Converter<'_>,
) -> Option<String> {
    let value = normal(value);
    // What a class is made as when nothing is said.
    let made = value == format!("{}()", normal(class)) || value == "{}" || value == "nullptr";
    let i32s = value.strip_prefix("$_builder.getI32ArrayAttr({").and_then(|v| v.strip_suffix("})"));
    match kind {
        ParamKind::Attr(AttrPredicate::Array) if i32s.is_some() => {
            let numbers = crate::cpp::split(i32s.unwrap_or_default());
            let typed: Vec<String> = numbers.iter().map(|n| format!("{n} : i32")).collect();
            Some(format!("[{}]", typed.join(", ")))
        }
        _ if normal(class).starts_with("std::optional<") => made.then(String::new),
        ParamKind::Integer(..) if made => Some("0".to_owned()),
        ParamKind::Integer(..) => value.parse::<i64>().ok().map(|n| n.to_string()),
        ParamKind::Bool if made => Some("false".to_owned()),
        ParamKind::Bool => matches!(&*value, "true" | "false").then_some(value),
        ParamKind::String if made => Some("\"\"".to_owned()),
        ParamKind::String => Some(value).filter(|v| v.starts_with('"') && !v.contains('\\')),
        ParamKind::Enum(..) => {
            let found = converter.classes.enum_within(class, "")?;
            match made {
                true => found.cases.iter().find(|case| case.2 == 0).map(|case| case.1.to_owned()),
                false => found.case(&value).map(|(word, _)| word.to_owned()),
            }
        }
        ParamKind::Type(_) | ParamKind::Attr(_) | ParamKind::AffineMap | ParamKind::List(_) => {
            (made || value.ends_with("()")).then(String::new)
        }
        // Never from records.
        ParamKind::Word(..) | ParamKind::Flags(_) | ParamKind::Braces(_) | ParamKind::ByName(_) => {
            None
        }
    }
}
