//! Inherent attributes and properties of ops.

use crate::cpp::normal;
use crate::predicate::Converter;
use crate::records::{Record, Result};
use irtool::context::{Attribute, Context};
use irtool::spec::{
    AttrConstraint, AttrPredicate, AttrSpec, Presence, Spelling, Text, TypePredicate, Words,
};
use std::borrow::Cow;

/// An attribute that an op declares.
pub(crate) fn attr<'a>(arg: Record<'a>, name: &str, converter: &Converter<'a>) -> Result<AttrSpec> {
    let chain = arg.chain("baseAttr")?;
    let wraps = |record: &Record<'a>| {
        let wrappers = ["OptionalAttr", "DefaultValuedAttr", "DefaultValuedOptionalAttr"];
        let last = record.classes().next_back();
        last.is_some_and(|class| wrappers.contains(&class) || class.starts_with("DefaultValued"))
            && record.def_if_any("baseAttr").is_ok_and(|base| base.is_some())
    };
    let base = *chain.iter().find(|record| !wraps(record)).unwrap_or(&arg);
    let constraint = AttrConstraint {
        summary: Text::Owned(base.text_or_empty("summary").to_owned()),
        predicate: converter.of_attr(base)?,
        storage: converter.storage(base)?,
        spelling: spelling(base, converter)?,
    };
    let optional = arg.flag("isOptional");
    let value = arg.text_or_empty("defaultValue");
    let default = match value.is_empty() || matches!(constraint.predicate, AttrPredicate::Unit) {
        true => None,
        false => {
            let found = default_text(base, &constraint, value, converter)?;
            if found.is_none() {
                converter.notes.add(arg, format!("default value not known: `{}`", normal(value)));
            }
            found
        }
    };
    let presence = match (default, optional) {
        (Some(text), false) => Presence::Default(text.into()),
        (Some(text), true) => Presence::OptionalAs(text.into()),
        // A default that is not known here may still be left out.
        (None, false) if value.is_empty() => Presence::Required,
        (None, _) => Presence::Optional,
    };
    Ok(AttrSpec {
        name: Text::Owned(name.to_owned()),
        constraint: Cow::Owned(constraint),
        presence,
        native: None,
        is_flag: false,
    })
}

/// A property that an op keeps in a form of its own.
pub(crate) fn property<'a>(arg: Record<'a>, name: &str) -> Result<AttrSpec> {
    let is_flag = arg.name == "UnitProp" || arg.is_a("UnitProp") || arg.is_a("_cls_UnitProp");
    let constraint = AttrConstraint::new("any attribute", AttrPredicate::Any);
    Ok(AttrSpec {
        name: Text::Owned(name.to_owned()),
        constraint: Cow::Owned(constraint),
        presence: Presence::Optional,
        native: Some(if is_flag { flag } else { as_written }),
        is_flag,
    })
}

fn as_written(_: &Context, attr: Attribute) -> std::result::Result<Attribute, Text> {
    Ok(attr)
}

fn flag(cx: &Context, attr: Attribute) -> std::result::Result<Attribute, Text> {
    if attr == cx.unit_attr() || attr == cx.int_attr(cx.i1(), 0) {
        return Ok(attr);
    }
    if attr == cx.int_attr(cx.i1(), 1) || attr == cx.int_attr(cx.i1(), -1) {
        return Ok(cx.unit_attr());
    }
    Err(Text::Borrowed("expected UnitAttr or BoolAttr"))
}

/// How formats spell an attribute.
fn spelling<'a>(base: Record<'a>, converter: &Converter<'a>) -> Result<Spelling> {
    for record in base.chain("baseAttr")? {
        if record.name == "SymbolNameAttr" {
            return Ok(Spelling::Symbol);
        }
        if record.is_a("EnumAttr") {
            return words(record, converter);
        }
        if record.is_a("EnumAttrInfo") {
            let read = crate::enums::EnumRecord::read(record)?;
            let words = read.words().into();
            return Ok(if read.bits { Spelling::Bits(words) } else { Spelling::Enum(words) });
        }
    }
    Ok(Spelling::Plain)
}

/// The words of a dialect's own attribute that stands for an enum.
fn words<'a>(record: Record<'a>, _: &Converter<'a>) -> Result<Spelling> {
    let form = record.text_or_empty("assemblyFormat");
    let form: Vec<&str> = form.split_whitespace().collect();
    let bracketed = match form[..] {
        ["$value"] => false,
        ["`<`", "$value", "`>`"] => true,
        _ => return Ok(Spelling::Plain),
    };
    let read = crate::enums::EnumRecord::read(record.def("enum")?)?;
    Ok(Spelling::Words(Words {
        attr: Text::Owned(record.name.to_owned()),
        separator: Text::Owned(read.separator.to_owned()),
        cases: read.words().into(),
        class: Text::Owned(read.class),
        what: Text::Borrowed(""),
        bracketed,
    }))
}

/// A default value, which is C++, in the text format.
fn default_text<'a>(
    base: Record<'a>,
    constraint: &AttrConstraint,
    value: &str,
    converter: &Converter<'a>,
) -> Result<Option<String>> {
    use AttrPredicate as P;
    let value = normal(value);
    for record in base.chain("baseAttr")? {
        if record.is_a("EnumAttr") {
            let read = crate::enums::EnumRecord::read(record.def("enum")?)?;
            let Some((word, _)) = read.case(&value) else { return Ok(None) };
            let dialect = record.def("dialect")?.text("name")?;
            let mnemonic = record.text("mnemonic")?;
            return Ok(match &constraint.spelling {
                Spelling::Words(words) if words.bracketed => {
                    Some(format!("#{dialect}.{mnemonic}<{word}>"))
                }
                Spelling::Words(_) => Some(format!("#{dialect}<{mnemonic} {word}>")),
                _ => None,
            });
        }
        if record.is_a("EnumAttrInfo") {
            let read = crate::enums::EnumRecord::read(record)?;
            let found = read.case(&value).map(|(_, value)| value).or(value.parse().ok());
            let ty = only_integer(&constraint.predicate).unwrap_or_else(|| "i32".to_owned());
            return Ok(found.map(|value| format!("{value} : {ty}")));
        }
    }
    let _ = converter;
    let list = value.strip_prefix('{').and_then(|v| v.strip_suffix('}'));
    let numbers =
        || -> Option<Vec<i64>> { crate::cpp::split(list?).into_iter().map(number).collect() };
    let joined = |list: &[i64]| list.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    Ok(match &constraint.storage {
        P::Bool if matches!(&*value, "true" | "false") => Some(value),
        P::Integer => {
            let ty = only_integer(&constraint.predicate);
            ty.and_then(|ty| number(&value).map(|n| (n, ty))).map(|(n, ty)| {
                match (n < 0).then(|| ty.strip_prefix("ui").and_then(|w| w.parse::<u32>().ok())) {
                    Some(Some(width @ 1..64)) => format!("{} : {ty}", n & ((1 << width) - 1)),
                    Some(Some(_)) => format!("{} : {ty}", n.cast_unsigned()),
                    _ => format!("{n} : {ty}"),
                }
            })
        }
        P::Float => {
            let ty = only_float(&constraint.predicate);
            let n = value.trim_end_matches('f').parse::<f64>().ok();
            ty.zip(n).map(|(ty, n)| format!("{n:?} : {ty}"))
        }
        P::String => value
            .strip_prefix('"')
            .and_then(|v| v.strip_suffix('"'))
            .filter(|v| !v.contains(['"', '\\']))
            .map(|v| format!("\"{v}\"")),
        P::Array if list.is_some_and(|l| l.trim().is_empty()) => Some("[]".to_owned()),
        P::Dictionary if list.is_some_and(|l| l.trim().is_empty()) => Some("{}".to_owned()),
        P::DenseArrayOf(element) => match element.first() {
            Some(TypePredicate::SignlessOf(width)) => numbers().map(|list| match list.is_empty() {
                true => format!("array<i{width}>"),
                false => format!("array<i{width}: {}>", joined(&list)),
            }),
            _ => None,
        },
        P::DenseIntElements => numbers().filter(|list| !list.is_empty()).map(|list| {
            let (count, splat) = (list.len(), list.iter().all(|n| *n == list[0]));
            let ty = elements(&constraint.predicate).unwrap_or_else(|| "i64".to_owned());
            match splat {
                true => format!("dense<{}> : tensor<{count}x{ty}>", list[0]),
                false => format!("dense<[{}]> : tensor<{count}x{ty}>", joined(&list)),
            }
        }),
        _ => None,
    })
}

/// A number as C++ writes it.
fn number(text: &str) -> Option<i64> {
    let mut text = text.trim();
    if let Some(rest) = text.strip_prefix("static_cast<") {
        text = rest.split_once(">(")?.1.strip_suffix(')')?;
    }
    let digits = text.trim_end_matches(['u', 'U', 'l', 'L']);
    match digits.strip_prefix("0x") {
        Some(hex) => i64::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    }
}

/// The integer type that a predicate leaves no choice about.
fn only_integer(predicate: &AttrPredicate) -> Option<String> {
    match predicate {
        AttrPredicate::AllOf(list) => list.iter().find_map(only_integer),
        AttrPredicate::Typed(list) => list.iter().find_map(integer_text),
        _ => None,
    }
}

fn integer_text(predicate: &TypePredicate) -> Option<String> {
    match predicate {
        TypePredicate::SignlessOf(width) => Some(format!("i{width}")),
        TypePredicate::SignedOf(width) => Some(format!("si{width}")),
        TypePredicate::UnsignedOf(width) => Some(format!("ui{width}")),
        TypePredicate::Index => Some("index".to_owned()),
        TypePredicate::AllOf(list) => list.iter().find_map(integer_text),
        _ => None,
    }
}

fn only_float(predicate: &AttrPredicate) -> Option<String> {
    match predicate {
        AttrPredicate::AllOf(list) => list.iter().find_map(only_float),
        AttrPredicate::Typed(list) => list.iter().find_map(|p| match p {
            TypePredicate::FloatOf(kind) => Some(kind.name().to_owned()),
            _ => None,
        }),
        _ => None,
    }
}

/// The element type that a predicate on elements leaves no choice about.
fn elements(predicate: &AttrPredicate) -> Option<String> {
    match predicate {
        AttrPredicate::AllOf(list) => list.iter().find_map(elements),
        AttrPredicate::ElementsOf(list) => list.iter().find_map(|p| match p {
            TypePredicate::Element(list) => list.iter().find_map(integer_text),
            _ => None,
        }),
        _ => None,
    }
}
