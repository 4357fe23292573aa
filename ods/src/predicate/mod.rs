//! Constraints: from the predicates of definitions, which are C++ expressions put together by
//! combiners, to the data of `irtool::spec`.
//!
//! An expression is known by its text ([`types`], [`attrs`]). One that is not becomes
//! `Unchecked`, which accepts everything, and is noted, so that it is told once. What is made from
//! an unchecked part accepts at least what the C++ would: a negation or an alternative with such a
//! part is unchecked as a whole, a conjunction keeps what is known.

mod attrs;
mod classes;
mod together;
mod types;

pub(crate) use attrs::class as attr_class;
pub(crate) use classes::Classes;
pub(crate) use types::TYPE_CLASSES;

use crate::cpp::normal;
use crate::notes::Notes;
use crate::records::{DEPTH, Record, Result};
use irtool::context::{Context, Type};
use irtool::spec::{AttrPredicate, Text, TypePredicate};
use std::cell::RefCell;
use std::collections::HashMap;
use together::{all, any};

/// A predicate on types that the program has as a function, and the C++ that calls it, spelled
/// without the namespaces of the framework.
pub type KnownType = (&'static str, fn(&Context, Type) -> bool);

/// Makes predicates from records.
pub(crate) struct Converter<'a> {
    pub classes: Classes<'a>,
    pub known: &'a [KnownType],
    pub notes: &'a Notes,
    types: RefCell<HashMap<Key<'a>, TypePredicate>>,
    attrs: RefCell<HashMap<Key<'a>, AttrPredicate>>,
}

/// A record of a file.
type Key<'a> = (*const crate::Records, &'a str);

impl<'a> Converter<'a> {
    pub fn new(classes: Classes<'a>, known: &'a [KnownType], notes: &'a Notes) -> Self {
        let (types, attrs) = (RefCell::default(), RefCell::default());
        Converter { classes, known, notes, types, attrs }
    }

    /// What a constraint on types asks.
    pub fn of_type(&self, constraint: Record<'a>) -> Result<TypePredicate> {
        let asked = self.walk_type(constraint.def("predicate")?, DEPTH)?;
        let built = normal(constraint.text_or_empty("builderCall"));
        Ok(match types::built(&built) {
            // First, so that it is taken where the others would leave no choice, either.
            Some(text) => all(vec![TypePredicate::Unstated(Text::Owned(text)), asked]),
            None => asked,
        })
    }

    /// What a constraint on attributes asks.
    pub fn of_attr(&self, constraint: Record<'a>) -> Result<AttrPredicate> {
        self.walk_attr(constraint.def("predicate")?, DEPTH)
    }

    fn walk_type(&self, record: Record<'a>, depth: usize) -> Result<TypePredicate> {
        let key: Key<'a> = (record.file, record.name);
        if let Some(known) = self.types.borrow().get(&key) {
            return Ok(known.clone());
        }
        let made = self.type_anew(record, depth)?;
        self.types.borrow_mut().insert(key, made.clone());
        Ok(made)
    }

    fn walk_attr(&self, record: Record<'a>, depth: usize) -> Result<AttrPredicate> {
        let key: Key<'a> = (record.file, record.name);
        if let Some(known) = self.attrs.borrow().get(&key) {
            return Ok(known.clone());
        }
        let made = self.attr_anew(record, depth)?;
        self.attrs.borrow_mut().insert(key, made.clone());
        Ok(made)
    }

    fn type_anew(&self, record: Record<'a>, depth: usize) -> Result<TypePredicate> {
        use TypePredicate as P;
        let combined = match Combined::read(record, depth)? {
            Combined::Leaf(text) => return Ok(self.type_leaf(record, &normal(text))),
            Combined::Parts(kind, parts) => (kind, parts),
        };
        let walk = |part: &Record<'a>| self.walk_type(*part, depth - 1);
        Ok(match combined {
            (Kind::And, parts) => all(parts.iter().map(walk).collect::<Result<_>>()?),
            (Kind::Or, parts) => any(parts.iter().map(walk).collect::<Result<_>>()?),
            (Kind::Not, parts) => {
                let inner = first(record, &parts).and_then(walk)?;
                match inner.has_unchecked() {
                    true => unchecked_type(&inner),
                    false => P::NoneOf(vec![inner].into()),
                }
            }
            (Kind::Replaced(target), parts) => match &*target {
                "attr" | "elementType" | "$_self" => first(record, &parts).and_then(walk)?,
                _ if target.contains("getElementType") => {
                    P::Element(asked(first(record, &parts).and_then(walk)?))
                }
                _ => self.unknown_type(record, &target),
            },
            (Kind::Within(before, after), parts) => {
                if before.contains("elementType") && after.contains("getElementType") {
                    P::Element(asked(first(record, &parts).and_then(walk)?))
                } else {
                    self.unknown_type(record, &format!("{before}...{after}"))
                }
            }
        })
    }

    fn attr_anew(&self, record: Record<'a>, depth: usize) -> Result<AttrPredicate> {
        use AttrPredicate as P;
        let combined = match Combined::read(record, depth)? {
            Combined::Leaf(text) => return Ok(self.attr_leaf(record, &normal(text))),
            Combined::Parts(kind, parts) => (kind, parts),
        };
        let walk = |part: &Record<'a>| self.walk_attr(*part, depth - 1);
        let of_type = |part: &Record<'a>| self.walk_type(*part, depth - 1);
        Ok(match combined {
            (Kind::And, parts) => all(parts.iter().map(walk).collect::<Result<_>>()?),
            (Kind::Or, parts) => any(parts.iter().map(walk).collect::<Result<_>>()?),
            (Kind::Not, parts) => {
                let inner = first(record, &parts).and_then(walk)?;
                match inner.has_unchecked() {
                    true => unchecked_attr(&inner),
                    false => P::NoneOf(vec![inner].into()),
                }
            }
            (Kind::Replaced(target), parts) => {
                let part = first(record, &parts)?;
                if target.ends_with("TypeAttr>($_self).getValue()")
                    || target.ends_with("TypeAttr($_self).getValue()")
                {
                    P::Type(asked(of_type(part)?))
                } else if target.ends_with(".getType()") {
                    P::Typed(asked(of_type(part)?))
                } else if matches!(&*target, "attr" | "$_self") {
                    walk(part)?
                } else {
                    self.unknown_attr(record, &target)
                }
            }
            (Kind::Within(before, after), parts) => {
                let inner = |p: AttrPredicate| match p {
                    P::Any => Vec::new().into(),
                    other => vec![other].into(),
                };
                let part = first(record, &parts)?;
                if before.contains("cast<ArrayAttr>($_self)") && before.contains("all_of") {
                    P::ArrayOf(inner(walk(part)?))
                } else if before.contains("DictionaryAttr") && before.contains("all_of") {
                    P::DictionaryOf(inner(walk(part)?))
                } else {
                    self.unknown_attr(record, &format!("{before}...{after}"))
                }
            }
        })
    }

    fn type_leaf(&self, record: Record<'a>, text: &str) -> TypePredicate {
        let known = types::leaf(text, self).map(types::tidied);
        known.unwrap_or_else(|| self.unknown_type(record, text))
    }

    fn attr_leaf(&self, record: Record<'a>, text: &str) -> AttrPredicate {
        attrs::leaf(text, self).unwrap_or_else(|| self.unknown_attr(record, text))
    }

    fn unknown_type(&self, record: Record<'a>, text: &str) -> TypePredicate {
        self.notes.unchecked(record, text);
        TypePredicate::Unchecked(text.to_owned().into())
    }

    fn unknown_attr(&self, record: Record<'a>, text: &str) -> AttrPredicate {
        self.notes.unchecked(record, text);
        AttrPredicate::Unchecked(text.to_owned().into())
    }

    /// What an attribute must be to be kept as the property at all.
    pub fn storage(&self, constraint: Record<'a>) -> Result<AttrPredicate> {
        let chain = constraint.chain("baseAttr")?;
        let stated = chain.iter().find(|r| !r.text_or_empty("storageType").is_empty());
        let name = stated.map_or(String::new(), |r| normal(r.text_or_empty("storageType")));
        Ok(attrs::class(&name, self).unwrap_or(AttrPredicate::Any))
    }
}

fn first<'r, 'a>(record: Record<'a>, parts: &'r [Record<'a>]) -> Result<&'r Record<'a>> {
    parts.first().ok_or_else(|| record.error("combines no predicates"))
}

/// How a predicate is put together.
enum Kind {
    And,
    Or,
    Not,
    /// About this instead of `$_self`.
    Replaced(String),
    /// Between these texts.
    Within(String, String),
}

enum Combined<'a> {
    Leaf(&'a str),
    Parts(Kind, Vec<Record<'a>>),
}

impl<'a> Combined<'a> {
    fn read(record: Record<'a>, depth: usize) -> Result<Combined<'a>> {
        if depth == 0 {
            return Err(record.error("its predicates are nested too deep"));
        }
        if !record.is_a("CombinedPred") {
            return Ok(Combined::Leaf(record.text("predExpr")?));
        }
        let kind = match record.def("kind")?.name {
            "PredCombinerAnd" => Kind::And,
            "PredCombinerOr" => Kind::Or,
            "PredCombinerNot" => Kind::Not,
            "PredCombinerSubstLeaves" => Kind::Replaced(normal(record.text("replacement")?)),
            "PredCombinerConcat" => {
                Kind::Within(normal(record.text("prefix")?), normal(record.text("suffix")?))
            }
            other => return Err(record.error(format_args!("unknown combiner `{other}`"))),
        };
        Ok(Combined::Parts(kind, record.defs("children")?))
    }
}

/// What is asked of a part.
fn asked(predicate: TypePredicate) -> irtool::spec::List<TypePredicate> {
    match predicate {
        TypePredicate::Any => Vec::new().into(),
        other => vec![other].into(),
    }
}

fn unchecked_type(part: &TypePredicate) -> TypePredicate {
    TypePredicate::Unchecked(format!("{part:?}").into())
}

fn unchecked_attr(part: &AttrPredicate) -> AttrPredicate {
    AttrPredicate::Unchecked(format!("{part:?}").into())
}

/// A text that a predicate keeps.
pub(crate) fn text(text: &str) -> Text {
    Text::Owned(text.to_owned())
}
