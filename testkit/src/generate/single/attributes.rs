//! Attributes for a constraint: from the palette, and the words of enums.

use irtool::asm::parse_attribute_text;
use irtool::context::{Attribute, Context};
use irtool::spec::{AttrConstraint, AttrPredicate, AttrSpec, Spelling};

use super::palette::Attributes;

/// The texts that satisfy the constraint of `spec`, as far as they are known.
pub fn fitting(cx: &Context, palette: &Attributes, spec: &AttrSpec) -> Vec<String> {
    let mut found = words(&spec.constraint);
    let fits = |attr: Attribute| {
        let kept = match spec.native {
            Some(normalize) => normalize(cx, attr).is_ok(),
            None => spec.constraint.storage.accepts(cx, attr),
        };
        kept && spec.constraint.accepts(cx, attr)
    };
    found.retain(|text| parse_attribute_text(cx, text).is_ok_and(fits));
    found.extend(palette.0.iter().filter(|(_, attr)| fits(*attr)).map(|(text, _)| text.clone()));
    found
}

/// What the declared words of an enum look like as attributes, and bare mnemonics.
fn words(constraint: &AttrConstraint) -> Vec<String> {
    let mut found = Vec::new();
    let Some((dialect, mnemonic)) = named(&constraint.predicate) else { return found };
    if let Spelling::Words(words) = &constraint.spelling {
        for (word, _) in words.cases.iter() {
            found.push(match words.bracketed {
                true => format!("#{dialect}.{mnemonic}<{word}>"),
                false => format!("#{dialect}<{mnemonic} {word}>"),
            });
            found.push(format!("#{dialect}.{mnemonic}<{word}>"));
        }
        return found;
    }
    found.push(format!("#{dialect}.{mnemonic}"));
    found.push(format!("#{dialect}.{mnemonic}<>"));
    found
}

/// The dialect and mnemonic that a predicate asks for.
fn named(predicate: &AttrPredicate) -> Option<(&str, &str)> {
    match predicate {
        AttrPredicate::Dialect(dialect, mnemonic) => Some((dialect, mnemonic)),
        AttrPredicate::AllOf(list) | AttrPredicate::AnyOf(list) => list.iter().find_map(named),
        _ => None,
    }
}
