//! Types of results that follow from operands and attributes.
//!
//! A result has a type that its constraint leaves no choice about, or that of other groups, by
//! traits and relations of the declaration; what neither says is asked of the dialect
//! ([`Assembly::infer`](crate::asm::Assembly::infer)).

use super::{Arity, OpPredicate, OpSpec, OpTrait, ValueGroup};
use crate::context::{Context, NamedAttr, Type};

/// How many groups a type may come by way of.
const FARTHEST: u32 = 4;

impl OpSpec {
    /// The types of all results of an op with operands of these types, each with its group;
    /// `None` when they do not follow.
    pub fn infer_result_types(
        &self,
        cx: &Context,
        operands: &[(u16, Type)],
        attrs: &[NamedAttr],
    ) -> Option<Vec<Type>> {
        let by_hand = self.assembly.and_then(|assembly| assembly.infer);
        if let Some(infer) = by_hand {
            let types: Vec<Type> = operands.iter().map(|(_, ty)| *ty).collect();
            if let Some(found) = infer(cx, &types, attrs) {
                return Some(found);
            }
        }
        let given = Given { spec: self, cx, operands };
        let mut types = Vec::with_capacity(self.results.len());
        for (number, group) in self.results.iter().enumerate() {
            let result = ValueGroup::Result(number as u16);
            match group.arity {
                Arity::One => types.push(given.type_of(result, FARTHEST)?),
                _ => types.extend(given.same_as_operands(result)?),
            }
        }
        Some(types)
    }
}

struct Given<'a> {
    spec: &'a OpSpec,
    cx: &'a Context,
    operands: &'a [(u16, Type)],
}

impl Given<'_> {
    fn of(&self, group: ValueGroup) -> Option<Type> {
        let ValueGroup::Operand(n) = group else { return None };
        self.operands.iter().find(|(group, _)| *group == n).map(|(_, ty)| *ty)
    }

    fn type_of(&self, group: ValueGroup, depth: u32) -> Option<Type> {
        if let Some(ty) = self.of(group) {
            return Some(ty);
        }
        let value = match group {
            ValueGroup::Operand(n) => &self.spec.operands[n as usize],
            ValueGroup::Result(n) => &self.spec.results[n as usize],
        };
        let by_traits = || {
            let nearer = depth.checked_sub(1)?;
            self.spec.traits.iter().find_map(|op_trait| self.by_trait(op_trait, group, nearer))
        };
        by_traits().or_else(|| crate::asm::custom::only_type(self.cx, &value.constraint.predicate))
    }

    fn by_trait(&self, op_trait: &OpTrait, group: ValueGroup, depth: u32) -> Option<Type> {
        match op_trait {
            OpTrait::SameOperandsAndResultType => self.operands.first().map(|(_, ty)| *ty),
            OpTrait::Predicate(_, OpPredicate::SameType(groups)) if groups.contains(&group) => {
                let mut others = groups.iter().filter(|other| **other != group);
                others.find_map(|other| self.type_of(*other, depth))
            }
            OpTrait::Predicate(_, OpPredicate::Relation(relation, derived, from))
                if *derived == group =>
            {
                (relation.derive)(self.cx, self.type_of(*from, depth)?)
            }
            _ => None,
        }
    }

    /// The types of the group of operands that a group of any number of results is to match.
    fn same_as_operands(&self, result: ValueGroup) -> Option<impl Iterator<Item = Type>> {
        let source = self.spec.traits.iter().find_map(|op_trait| match op_trait {
            OpTrait::Predicate(_, OpPredicate::SameType(groups)) if groups.contains(&result) => {
                groups.iter().find_map(|group| match group {
                    ValueGroup::Operand(n) => Some(*n),
                    ValueGroup::Result(_) => None,
                })
            }
            _ => None,
        })?;
        Some(self.operands.iter().filter(move |(group, _)| *group == source).map(|(_, ty)| *ty))
    }
}
