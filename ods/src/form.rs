//! Whether a declared format can be used: what it needs that only C++ has.

use crate::predicate::Classes;
use irtool::spec::format::{Arg, Format, Item, Kind, Of};
use irtool::spec::{Arity, AttrPredicate, OpPredicate, OpSpec, OpTrait, TypePredicate, ValueGroup};

/// What is missing to parse and print the op by its format; `None` when nothing is.
pub(crate) fn missing(spec: &OpSpec, classes: &Classes<'_>) -> Option<String> {
    let format = match Format::read(spec) {
        Ok(format) => format,
        Err(why) => return Some(format!("its format cannot be read: {why}")),
    };
    let mut stated = Stated { spec, classes, groups: Vec::new(), missing: None };
    stated.items(&format.items);
    if stated.missing.is_some() {
        return stated.missing;
    }
    if spec.assembly.is_some_and(|a| a.infer.is_some() || a.complete_types.is_some()) {
        return None;
    }
    let operands = (0..spec.operands.len() as u16).map(ValueGroup::Operand);
    let results = (0..spec.results.len() as u16).map(ValueGroup::Result);
    let all = (format.all_operand_types, format.all_results);
    for group in operands.chain(results) {
        let whole = match group {
            ValueGroup::Operand(_) => all.0,
            ValueGroup::Result(_) => all.1,
        };
        if !whole && !stated.known(group, 4) {
            let (what, name) = match group {
                ValueGroup::Operand(n) => ("operand", &spec.operands[n as usize].name),
                ValueGroup::Result(n) => ("result", &spec.results[n as usize].name),
            };
            return Some(format!("the type of its {what} `{name}` is found by C++"));
        }
    }
    None
}

struct Stated<'a> {
    spec: &'a OpSpec,
    classes: &'a Classes<'a>,
    /// What the format states the types of.
    groups: Vec<ValueGroup>,
    missing: Option<String>,
}

impl Stated<'_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match &item.kind {
                Kind::Type(of, _) => self.of(*of),
                Kind::FunctionalType(inputs, results) => {
                    self.of(*inputs);
                    self.of(*results);
                }
                Kind::Attr(n, _) => self.attribute(*n),
                Kind::Custom(name, args) => {
                    let known = self.spec.assembly.map(|assembly| assembly.directives);
                    if !known.unwrap_or_default().iter().any(|(known, _)| **known == **name) {
                        self.missing
                            .get_or_insert(format!("its format names the C++ function `{name}`"));
                    }
                    args.iter().for_each(|arg| self.arg(arg));
                }
                Kind::Group(group) => {
                    self.items(&group.then);
                    self.items(&group.otherwise);
                }
                Kind::AnyOrder(clauses) => clauses.iter().for_each(|c| self.items(&c.items)),
                _ => {}
            }
        }
    }

    fn attribute(&mut self, n: u16) {
        let attr = &self.spec.attrs[n as usize];
        let plain = matches!(attr.constraint.predicate, AttrPredicate::Any);
        if attr.native.is_some() && !attr.is_flag && plain {
            let name = &attr.name;
            self.missing.get_or_insert(format!("its property `{name}` is spelled by C++"));
        }
    }

    fn arg(&mut self, arg: &Arg) {
        match arg {
            Arg::Type(of) => self.of(*of),
            Arg::Ref(inner) => self.arg(inner),
            _ => {}
        }
    }

    fn of(&mut self, of: Of) {
        match of {
            Of::Operand(n) => self.groups.push(ValueGroup::Operand(n)),
            Of::Result(n) => self.groups.push(ValueGroup::Result(n)),
            Of::Operands | Of::Results => {}
        }
    }

    /// Whether the types of a group of any number of results are those of such operands.
    fn copied(&self, group: ValueGroup) -> bool {
        self.spec.traits.iter().any(|op_trait| match op_trait {
            OpTrait::Predicate(_, OpPredicate::SameType(groups)) if groups.contains(&group) => {
                groups.iter().any(|other| match other {
                    ValueGroup::Operand(n) => {
                        let arity = self.spec.operands[*n as usize].arity;
                        arity == Arity::Variadic && self.groups.contains(other)
                    }
                    ValueGroup::Result(_) => false,
                })
            }
            _ => false,
        })
    }

    /// Whether the type of a group is stated or follows from what is.
    fn known(&self, group: ValueGroup, depth: u32) -> bool {
        let spec = self.spec;
        let (value, is_result) = match group {
            ValueGroup::Operand(n) => (&spec.operands[n as usize], false),
            ValueGroup::Result(n) => (&spec.results[n as usize], true),
        };
        if self.groups.contains(&group) {
            return true;
        }
        // Of any number of results nothing but their types says how many there are.
        if is_only(&value.constraint.predicate, self.classes)
            && !(is_result && value.arity.is_variable())
        {
            return true;
        }
        if depth == 0 {
            return false;
        }
        if is_result && value.arity != Arity::One {
            return value.arity == Arity::Variadic && self.copied(group);
        }
        spec.traits.iter().any(|op_trait| match op_trait {
            OpTrait::SameOperandsAndResultType => {
                let operands = (0..spec.operands.len() as u16).map(ValueGroup::Operand);
                let results = (0..spec.results.len() as u16).map(ValueGroup::Result);
                operands.chain(results).any(|other| self.groups.contains(&other))
            }
            OpTrait::SameTypeOperands if !is_result => {
                let mut operands = (0..spec.operands.len() as u16).map(ValueGroup::Operand);
                operands.any(|other| self.groups.contains(&other))
            }
            OpTrait::Predicate(_, OpPredicate::SameType(groups)) if groups.contains(&group) => {
                let mut others = groups.iter().filter(|other| **other != group);
                others.any(|other| self.known(*other, depth - 1))
            }
            OpTrait::Predicate(_, OpPredicate::Relation(_, derived, from)) => {
                *derived == group && self.known(*from, depth - 1)
            }
            _ => false,
        })
    }
}

/// Whether a predicate leaves no choice about a type.
fn is_only(predicate: &TypePredicate, classes: &Classes<'_>) -> bool {
    use TypePredicate as P;
    match predicate {
        P::SignlessOf(_)
        | P::SignedOf(_)
        | P::UnsignedOf(_)
        | P::Index
        | P::None
        | P::FloatOf(_) => true,
        P::Unstated(_) => true,
        P::Dialect(dialect, mnemonic) => !classes.has_params(dialect, mnemonic),
        P::AllOf(list) => list.iter().any(|part| is_only(part, classes)),
        _ => false,
    }
}
