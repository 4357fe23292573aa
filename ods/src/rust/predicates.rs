//! Predicates as Rust expressions, with what the macros for constraints bring into scope.

use irtool::spec::{AttrPredicate, TypePredicate};

fn text(value: &str) -> String {
    format!("Cow::Borrowed({value:?})")
}

/// A predicate on types; `prefix` stands before its name.
pub(super) fn type_predicate(predicate: &TypePredicate, prefix: &str) -> String {
    use TypePredicate as P;
    let list = |name: &str, list: &[P]| {
        let each: Vec<String> = list.iter().map(|p| type_predicate(p, prefix)).collect();
        format!("{name}(list![{}])", each.join(", "))
    };
    let inner = match predicate {
        P::AnyOf(parts) => list("AnyOf", parts),
        P::AllOf(parts) => list("AllOf", parts),
        P::NoneOf(parts) => list("NoneOf", parts),
        P::Element(parts) => list("Element", parts),
        P::FloatOf(kind) => format!("FloatOf(FloatKind::{kind:?})"),
        P::Shape(extents) => {
            let each: Vec<String> = extents.iter().map(i64::to_string).collect();
            format!("Shape(list![{}])", each.join(", "))
        }
        P::Dialect(dialect, mnemonic) => format!("Dialect({}, {})", text(dialect), text(mnemonic)),
        P::AnyOfDialect(dialect) => format!("AnyOfDialect({})", text(dialect)),
        P::Unstated(ty) => format!("Unstated({})", text(ty)),
        P::Unchecked(cpp) => format!("Unchecked({})", text(cpp)),
        P::Holds(_) | P::Implements(_) => format!("Unchecked({})", text("a function")),
        // The others have numbers or nothing, and are named as they are written.
        other => format!("{other:?}"),
    };
    format!("{prefix}{inner}")
}

/// A predicate on attributes.
pub(super) fn attr_predicate(predicate: &AttrPredicate) -> String {
    use AttrPredicate as P;
    let list = |name: &str, list: &[P]| {
        let each: Vec<String> = list.iter().map(attr_predicate).collect();
        format!("{name}(list![{}])", each.join(", "))
    };
    let types = |name: &str, list: &[TypePredicate]| {
        let each: Vec<String> = list.iter().map(|p| type_predicate(p, "T::")).collect();
        format!("{name}(list![{}])", each.join(", "))
    };
    match predicate {
        P::AnyOf(parts) => list("AnyOf", parts),
        P::AllOf(parts) => list("AllOf", parts),
        P::NoneOf(parts) => list("NoneOf", parts),
        P::ArrayOf(parts) => list("ArrayOf", parts),
        P::DictionaryOf(parts) => list("DictionaryOf", parts),
        P::Typed(parts) => types("Typed", parts),
        P::Type(parts) => types("Type", parts),
        P::DenseArrayOf(parts) => types("DenseArrayOf", parts),
        P::ElementsOf(parts) => types("ElementsOf", parts),
        P::OneOf(values) => {
            let each: Vec<String> = values.iter().map(i64::to_string).collect();
            format!("OneOf(list![{}])", each.join(", "))
        }
        P::StringOf(values) => {
            let each: Vec<String> = values.iter().map(|value| text(value)).collect();
            format!("StringOf(list![{}])", each.join(", "))
        }
        P::Dialect(dialect, mnemonic) => format!("Dialect({}, {})", text(dialect), text(mnemonic)),
        P::AnyOfDialect(dialect) => format!("AnyOfDialect({})", text(dialect)),
        P::Unchecked(cpp) => format!("Unchecked({})", text(cpp)),
        P::Holds(_) => format!("Unchecked({})", text("a function")),
        other => format!("{other:?}"),
    }
}
