//! Predicates on attributes by the text of their C++.

use super::together::any;
use super::{Converter, text as own, types};
use crate::cpp::fits;
use crate::enums::EnumRecord;
use irtool::spec::{AttrPredicate, TypePredicate};
use irtool::support::float::FloatKind;

/// The classes of the framework's own attributes.
const CLASSES: &[(&str, AttrPredicate)] = {
    use AttrPredicate as P;
    &[
        ("Attribute", P::Any),
        ("IntegerAttr", P::Integer),
        ("FloatAttr", P::Float),
        ("BoolAttr", P::Bool),
        ("UnitAttr", P::Unit),
        ("StringAttr", P::String),
        ("ArrayAttr", P::Array),
        ("DictionaryAttr", P::Dictionary),
        ("SymbolRefAttr", P::SymbolRef),
        ("FlatSymbolRefAttr", P::FlatSymbolRef),
        ("AffineMapAttr", P::AffineMap),
        ("IntegerSetAttr", P::IntegerSet),
        ("ElementsAttr", P::Elements),
        ("DenseElementsAttr", P::DenseElements),
        ("DenseIntElementsAttr", P::DenseIntElements),
        ("DenseFPElementsAttr", P::DenseFpElements),
        ("DenseIntOrFPElementsAttr", P::DenseElements),
        ("DenseStringElementsAttr", P::DenseStringElements),
        ("DenseResourceElementsAttr", P::DenseResource),
        ("DenseArrayAttr", P::DenseArray),
        ("LocationAttr", P::Location),
        ("StridedLayoutAttr", P::StridedLayout),
        ("DistinctAttr", P::Distinct),
        ("TypedAttr", P::TypedAny),
        ("MemRefLayoutAttrInterface", P::Any),
    ]
};

/// The classes of dense arrays.
const DENSE_ARRAYS: &[(&str, TypePredicate)] = &[
    ("DenseBoolArrayAttr", TypePredicate::SignlessOf(1)),
    ("DenseI8ArrayAttr", TypePredicate::SignlessOf(8)),
    ("DenseI16ArrayAttr", TypePredicate::SignlessOf(16)),
    ("DenseI32ArrayAttr", TypePredicate::SignlessOf(32)),
    ("DenseI64ArrayAttr", TypePredicate::SignlessOf(64)),
    ("DenseF32ArrayAttr", TypePredicate::FloatOf(FloatKind::F32)),
    ("DenseF64ArrayAttr", TypePredicate::FloatOf(FloatKind::F64)),
];

/// The attributes of a class.
pub(crate) fn class(name: &str, converter: &Converter<'_>) -> Option<AttrPredicate> {
    use AttrPredicate as P;
    let name = name.trim_start_matches("::");
    if name == "TypeAttr" {
        return Some(P::Type(Vec::new().into()));
    }
    if let Some((_, predicate)) = CLASSES.iter().find(|(known, _)| *known == name) {
        return Some(predicate.clone());
    }
    if let Some((_, element)) = DENSE_ARRAYS.iter().find(|(known, _)| *known == name) {
        return Some(P::DenseArrayOf(vec![element.clone()].into()));
    }
    if let Some((dialect, mnemonic)) = converter.classes.attr(name) {
        return Some(P::Dialect(own(dialect), own(mnemonic)));
    }
    converter.classes.enum_of(name).and_then(EnumRecord::predicate)
}

/// What the expression asks of the attribute `$_self`.
pub(super) fn leaf(text: &str, converter: &Converter<'_>) -> Option<AttrPredicate> {
    use AttrPredicate as P;
    if text == "true" {
        return Some(P::Any);
    }
    if text == "!$_self" {
        // What is asked is there.
        return Some(P::AnyOf(Vec::new().into()));
    }
    if let Some(found) = fits("isa<*>($_self)", text) {
        let parts = found[0].split(',').map(|name| class(name.trim(), converter));
        return parts.collect::<Option<Vec<_>>>().map(any);
    }
    if let Some(found) = fits("isa<*>(cast<IntegerAttr>($_self).getType())", text) {
        return Some(P::Typed(vec![types::class(found[0], converter)?].into()));
    }
    if let Some(found) = fits("isa<*>(cast<TypeAttr>($_self).getValue())", text) {
        return Some(match types::class(found[0], converter) {
            None => return None,
            Some(TypePredicate::Any) => P::Type(Vec::new().into()),
            Some(inner) => P::Type(vec![inner].into()),
        });
    }
    for class in ["IntegerAttr", "FloatAttr"] {
        if let Some(method) = text.strip_prefix(&*format!("cast<{class}>($_self).getType().")) {
            let inner = types::leaf(&format!("$_self.{method}"), converter)?;
            return Some(P::Typed(vec![inner].into()));
        }
    }
    let dense = text.strip_prefix("cast<DenseIntElementsAttr>($_self)");
    if let Some(rest) = dense {
        return of_elements(&rest.replace(' ', ""), converter);
    }
    let integer = ["cast<IntegerAttr>($_self).", "($_self).", "$_self."];
    let negated = text.strip_prefix('!');
    if let Some(rest) = integer.iter().find_map(|head| negated?.strip_prefix(head)) {
        return (rest == "getValue().isNegative()").then_some(P::Min(0));
    }
    if let Some(rest) = integer.iter().find_map(|head| text.strip_prefix(head))
        && let Some(found) = of_integer(rest)
    {
        return Some(found);
    }
    let size = fits("cast<*>($_self).size() == *", text).map(|found| (found, "=="));
    let size =
        size.or_else(|| fits("cast<*>($_self).size() <= *", text).map(|found| (found, "<=")));
    let size =
        size.or_else(|| fits("cast<*>($_self).size() >= *", text).map(|found| (found, ">=")));
    if let Some((found, sign)) = size
        && found[0].ends_with("ArrayAttr")
    {
        let n = found[1].parse().ok()?;
        return Some(match sign {
            "==" => P::AllOf(vec![P::MinCount(n), P::MaxCount(n)].into()),
            ">=" => P::MinCount(n),
            _ => P::MaxCount(n),
        });
    }
    let empty =
        ["!cast<StringAttr>($_self).empty()", "!cast<StringAttr>($_self).getValue().empty()"];
    empty.contains(&text).then_some(P::NonEmptyString)
}

/// What is asked of the value of an integer.
fn of_integer(text: &str) -> Option<AttrPredicate> {
    use AttrPredicate as P;
    match text {
        "getValue().isStrictlyPositive()" => return Some(P::Min(1)),
        "getValue().isPowerOf2()" => return Some(P::PowerOfTwo),
        _ => {}
    }
    let heads = ["getInt() ", "getValue().getSExtValue() ", "getValue().getZExtValue() "];
    let condition = heads.iter().find_map(|head| text.strip_prefix(head))?;
    let (sign, n) = condition.split_once(' ')?;
    let n: i64 = n.parse().ok()?;
    Some(match sign {
        ">=" => P::Min(n),
        "<=" => P::Max(n),
        ">" => P::Min(n.checked_add(1)?),
        "<" => P::Max(n.checked_sub(1)?),
        _ => return None,
    })
}

/// What is asked of dense integer elements, without blanks.
fn of_elements(text: &str, converter: &Converter<'_>) -> Option<AttrPredicate> {
    use AttrPredicate as P;
    if let Some(method) = text.strip_prefix(".getType().getElementType().") {
        let inner = types::leaf(&format!("$_self.{method}"), converter)?;
        return Some(P::ElementsOf(vec![TypePredicate::Element(vec![inner].into())].into()));
    }
    let list =
        text.strip_prefix(".getType().getShape()==ArrayRef<int64_t>({")?.strip_suffix("})")?;
    let extents = list.split(',').map(|n| n.parse().ok()).collect::<Option<Vec<i64>>>()?;
    Some(P::ElementsOf(vec![TypePredicate::Shape(extents.into())].into()))
}
