//! Types that formats leave out: found from those that they give.
//!
//! A group of values has a type that its constraint leaves no choice about, or that of other
//! groups, by traits and relations of the declaration; what neither says is asked of the dialect
//! ([`Assembly::infer`], [`Assembly::complete_types`]).
//!
//! [`Assembly::infer`]: crate::asm::Assembly::infer
//! [`Assembly::complete_types`]: crate::asm::Assembly::complete_types

use super::super::custom::only_type;
use super::Parse;
use super::op_parser::OpParser;
use crate::context::Type;
use crate::spec::{Arity, OpPredicate, OpTrait, ValueGroup};

impl OpParser<'_, '_, '_> {
    /// Finds the types of operands and results that the text does not give.
    pub(super) fn infer_types(&mut self) -> Parse<()> {
        let format = self.c.look.format;
        self.check_sources()?;
        if let Some(complete) = self.spec().assembly.and_then(|assembly| assembly.complete_types) {
            complete(self)?;
        }
        let divided = format.is_none_or(|format| !format.all_operands) || self.divide_operands();
        if divided && format.is_none_or(|format| !format.all_operand_types) {
            for group in 0..self.spec().operands.len() as u16 {
                self.infer_operands(group)?;
            }
        } else if !divided {
            self.complete_operand_types();
        }
        if format.is_some_and(|format| format.all_results) {
            return Ok(());
        }
        let given = self.c.result_types.len();
        for group in 0..self.spec().results.len() as u16 {
            let known = self.c.result_types.iter().any(|(g, _)| *g == group);
            let arity = self.spec().results[group as usize].arity;
            if !known && arity == Arity::Variadic {
                self.copy_types(group);
            } else if !known && arity == Arity::One {
                let Some(ty) = self.type_of(ValueGroup::Result(group)) else { continue };
                self.c.result_types.push((group, ty));
            }
        }
        let missing = self.c.result_types.is_empty() && !self.spec().results.is_empty();
        let infer = self.spec().assembly.and_then(|assembly| assembly.infer);
        if let Some(infer) = infer
            && (missing || given == 0)
        {
            let operands: Vec<Type> = self.c.operand_types.iter().map(|(_, ty)| *ty).collect();
            let attrs: Vec<_> = self.c.props.iter().chain(&self.c.dict).copied().collect();
            if let Some(types) = infer(self.cx(), &operands, &attrs) {
                self.c.result_types.clear();
                self.c
                    .result_types
                    .extend(types.into_iter().enumerate().map(|(n, ty)| (n as u16, ty)));
            }
        }
        self.c.result_types.sort_by_key(|(group, _)| *group);
        Ok(())
    }

    /// Tells the groups of operands that were all parsed together, where their number says it.
    fn divide_operands(&mut self) -> bool {
        let groups = &self.spec().operands;
        let mut variable = groups.iter().filter(|group| group.arity.is_variable());
        let (first, second) = (variable.next(), variable.next());
        let count = self.c.operands.len();
        let fixed = groups.len() - usize::from(first.is_some());
        if second.is_some() || count < fixed || (first.is_none() && count != fixed) {
            return false;
        }
        let arities = groups.iter().map(|group| group.arity.is_variable());
        let sizes = arities.map(|variable| if variable { count - fixed } else { 1 });
        let numbers = sizes.enumerate().flat_map(|(n, size)| std::iter::repeat_n(n as u16, size));
        for (operand, number) in self.c.operands.iter_mut().zip(numbers) {
            operand.0 = number;
        }
        true
    }

    /// Gives each operand that there must be a type, where there are not as many operands: the
    /// error says how many types that makes.
    fn complete_operand_types(&mut self) {
        let groups = &self.spec().operands;
        if groups.iter().any(|group| group.arity.is_variable()) {
            return;
        }
        for group in 0..groups.len() as u16 {
            if self.operand_types(group).next().is_none()
                && let Some(ty) = self.type_of(ValueGroup::Operand(group))
            {
                self.c.operand_types.push((group, ty));
            }
        }
    }

    /// Types that others follow from are what their declaration says.
    fn check_sources(&mut self) -> Parse<()> {
        let (spec, cx) = (self.spec(), self.cx());
        for op_trait in spec.traits.iter() {
            let OpTrait::Predicate(_, OpPredicate::Relation(_, derived, from)) = op_trait else {
                continue;
            };
            if self.given(*derived).is_some() {
                continue;
            }
            let Some(ty) = self.given(*from) else { continue };
            let value = match from {
                ValueGroup::Operand(n) => &spec.operands[*n as usize],
                ValueGroup::Result(n) => &spec.results[*n as usize],
            };
            if !value.constraint.accepts(cx, ty) {
                let (name, summary) = (&value.name, &value.constraint.summary);
                let found = crate::asm::type_text(cx, ty);
                let message = format!("'{name}' must be {summary}, but got '{found}'");
                return self.error_at(self.name_pos(), message);
            }
        }
        Ok(())
    }

    /// Gives a group of any number of results the types of one of operands that are to be theirs.
    fn copy_types(&mut self, group: u16) {
        let spec = self.spec();
        let result = ValueGroup::Result(group);
        let source = spec.traits.iter().find_map(|op_trait| match op_trait {
            OpTrait::Predicate(_, OpPredicate::SameType(groups)) if groups.contains(&result) => {
                groups.iter().find_map(|group| match group {
                    ValueGroup::Operand(n) => Some(*n),
                    ValueGroup::Result(_) => None,
                })
            }
            _ => None,
        });
        if let Some(source) = source
            && spec.operands[source as usize].arity == Arity::Variadic
        {
            let types: Vec<Type> = self.operand_types(source).collect();
            self.c.result_types.extend(types.into_iter().map(|ty| (group, ty)));
        }
    }

    fn infer_operands(&mut self, group: u16) -> Parse<()> {
        let operands = self.num_operands(group);
        let types = self.operand_types(group).count();
        if operands == types {
            return Ok(());
        }
        let format = self.c.look.format;
        let spelled_out = format.is_some_and(|format| format.typed_operands.contains(&group));
        if types == 0
            && operands > 0
            && !spelled_out
            && let Some(ty) = self.type_of(ValueGroup::Operand(group))
        {
            for _ in 0..operands {
                self.c.operand_types.push((group, ty));
            }
            self.c.operand_types.sort_by_key(|(group, _)| *group);
            return Ok(());
        }
        // Groups before this one are looked up first.
        (0..group).try_for_each(|group| self.resolve(group))?;
        let place = self.c.places.iter().find(|(g, _)| *g == group);
        let place = place.map_or(self.c.name_pos, |(_, pos)| *pos);
        self.wrong_type_count(place, operands, types)
    }

    /// The type that is given for a group, if one is.
    fn given(&self, group: ValueGroup) -> Option<Type> {
        match group {
            ValueGroup::Operand(n) => self.operand_types(n).next(),
            ValueGroup::Result(n) => {
                self.c.result_types.iter().find(|(g, _)| *g == n).map(|(_, ty)| *ty)
            }
        }
    }

    /// The type of a group that the text does not give.
    fn type_of(&self, group: ValueGroup) -> Option<Type> {
        self.type_within(group, 4)
    }

    fn type_within(&self, group: ValueGroup, depth: u32) -> Option<Type> {
        let spec = self.spec();
        let cx = self.cx();
        if let Some(ty) = self.given(group) {
            return Some(ty);
        }
        let value = match group {
            ValueGroup::Operand(n) => &spec.operands[n as usize],
            ValueGroup::Result(n) => &spec.results[n as usize],
        };
        let only = || only_type(cx, &value.constraint.predicate);
        if depth == 0 {
            return only();
        }
        for op_trait in spec.traits.iter() {
            let found = match op_trait {
                OpTrait::SameOperandsAndResultType => {
                    self.c.result_types.first().or(self.c.operand_types.first()).map(|(_, ty)| *ty)
                }
                OpTrait::SameTypeOperands if matches!(group, ValueGroup::Operand(_)) => {
                    self.c.operand_types.first().map(|(_, ty)| *ty)
                }
                OpTrait::Predicate(_, OpPredicate::SameType(groups)) if groups.contains(&group) => {
                    let others = groups.iter().filter(|other| **other != group);
                    others.into_iter().find_map(|other| self.type_within(*other, depth - 1))
                }
                OpTrait::Predicate(_, OpPredicate::Relation(relation, derived, from))
                    if *derived == group =>
                {
                    let from = self.type_within(*from, depth - 1);
                    from.and_then(|from| (relation.derive)(cx, from))
                }
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        only()
    }
}
