//! Uses and definitions of SSA names.

use super::super::print::type_text;
use super::Parse;
use super::names::{Forward, Group, NameId};
use super::ops::{BodyParser, Head, OperandRef};
use crate::context::Type;
use crate::ir::{Definition, Op, Value};

impl BodyParser<'_, '_> {
    pub fn resolve_operands(&mut self, op: Op, head: Head, first_type: usize) -> Parse<()> {
        self.state.body.start_operands(op);
        let count = self.worker.operands.len() - head.first_operand;
        for number in 0..count {
            let operand = self.worker.operands[head.first_operand + number];
            let ty = self.worker.types[first_type + number];
            // What was found before regions were parsed counts, unless it was to be defined yet.
            let values = &self.state.body.values;
            let early = operand.value.filter(|value| {
                let value = &values[*value];
                value.ty == ty && value.definition != Definition::NONE
            });
            let value = match early {
                Some(value) => value,
                None => self.resolve(operand, ty)?,
            };
            self.state.body.push_operand(op, value);
        }
        Ok(())
    }

    /// The value that a use stands for: defined, or a value to be defined later.
    pub fn resolve(&mut self, operand: OperandRef, ty: Type) -> Parse<Value> {
        let mut group = self.state.names.get(operand.id);
        let mut number = operand.number;
        if number >= group.count
            && let Some(part) = self.state.names.part(operand.id, number)
        {
            (group, number) = (part, 0);
        }
        if let Some(first) = group.first {
            if number >= group.count {
                let message = "reference to invalid result number";
                return self.p.error_at(operand.pos, message);
            }
            let value = self.state.body.nth_value(first, number as usize);
            let known = self.state.body.value_type(value);
            if known != ty {
                return self.wrong_type(operand, ty, known, group.pos);
            }
            return Ok(value);
        }
        let key = (operand.id, operand.number);
        if let Some(forward) = self.state.names.forward.get(&key) {
            let Forward { value, ty: known, pos } = *forward;
            if known != ty {
                return self.wrong_type(operand, ty, known, pos);
            }
            return Ok(value);
        }
        if self.names_around {
            self.check_use_of_outer(operand, ty)?;
        }
        self.check_prior_uses(operand, ty)?;
        let value = self.state.body.push_undefined(ty);
        let forward = Forward { value, ty, pos: operand.pos };
        self.state.names.forward.insert(key, forward);
        Ok(value)
    }

    pub(super) fn wrong_type<T>(
        &mut self,
        operand: OperandRef,
        ty: Type,
        known: Type,
        prior: usize,
    ) -> Parse<T> {
        let name = &self.p.src[operand.pos..operand.pos + operand.len as usize];
        let message = format!(
            "use of value '{}' expects different type than prior uses: '{}' vs '{}'",
            String::from_utf8_lossy(name),
            type_text(self.p.cx, ty),
            type_text(self.p.cx, known),
        );
        let prior = self.p.location(prior);
        let failed = self.p.error_at(operand.pos, message);
        self.p.note(prior, "prior use here");
        failed
    }

    pub fn add_successors(&mut self, op: Op, head: Head) {
        for index in head.first_successor..self.worker.successors.len() {
            let block = self.worker.successors[index];
            self.state.body.push_successor(op, block);
        }
    }

    pub fn add_results(&mut self, op: Op, head: Head, first_type: usize) -> Parse<()> {
        self.state.body.start_results(op);
        for index in first_type..self.worker.types.len() {
            let ty = self.worker.types[index];
            self.state.body.push_result(op, ty);
        }
        let decls = head.first_result..self.worker.results.len();
        if decls.is_empty() {
            return Ok(());
        }
        let num_results = self.state.body.num_results(op);
        if num_results == 0 {
            let message = "cannot name an operation with no results";
            return self.p.error_at(head.start, message);
        }
        let named = self.worker.results[decls.clone()]
            .iter()
            .fold(0u64, |n, decl| n.saturating_add(decl.count));
        if named != num_results as u64 {
            let message =
                format!("operation defines {num_results} results but was provided {named} to bind");
            return self.p.error_at(head.start, message);
        }
        let mut number = 0;
        for index in decls {
            let decl = self.worker.results[index];
            let first = self.state.body.result(op, number);
            let group = Group { first: Some(first), count: decl.count as u32, pos: decl.pos };
            self.define(decl.id, decl.len, group)?;
            number += decl.count as usize;
        }
        Ok(())
    }

    /// Gives a name its values.
    #[inline(always)]
    pub fn define(&mut self, id: NameId, len: u32, group: Group) -> Parse<()> {
        let names = &mut self.state.names;
        let usual = names.get(id).first.is_none()
            && !self.names_around
            && names.forward.is_empty()
            && self.unresolved.is_empty();
        if usual {
            names.define(id, group);
            return Ok(());
        }
        self.define_where_used(id, len, group)
    }

    /// Gives a name its values, which may have been used, or be somebody else's.
    #[inline(never)]
    fn define_where_used(&mut self, id: NameId, len: u32, group: Group) -> Parse<()> {
        let known = self.state.names.get(id);
        if known.first.is_some() {
            return self.redefinition(group.pos, len, known.pos);
        }
        if self.names_around {
            let text = &self.p.src[group.pos + 1..group.pos + len as usize];
            let around = self.outer.iter().find_map(|state| state.names.find(text));
            if let Some(known) = around {
                return self.redefinition(group.pos, len, known.pos);
            }
            self.define_for_outer(len, group)?;
        }
        self.state.names.define(id, group);
        if !self.state.names.forward.is_empty() {
            self.replace_forward(id, len, group)?;
        }
        if !self.unresolved.is_empty() {
            self.define_for_inner(len, group)?;
        }
        Ok(())
    }

    pub(super) fn redefinition(&mut self, pos: usize, len: u32, known: usize) -> Parse<()> {
        let name = String::from_utf8_lossy(&self.p.src[pos..pos + len as usize]);
        let message = format!("redefinition of SSA value '{name}'");
        let known = self.p.location(known);
        let failed = self.p.error_at(pos, message);
        self.p.note(known, "previously defined here");
        failed
    }

    /// Puts the values of a name where it was used before.
    fn replace_forward(&mut self, id: NameId, len: u32, group: Group) -> Parse<()> {
        for number in 0..group.count {
            let Some(forward) = self.state.names.forward.remove(&(id, number)) else { continue };
            let first = group.first.expect("a definition has values");
            let value = self.state.body.nth_value(first, number as usize);
            let ty = self.state.body.value_type(value);
            if ty != forward.ty {
                let used = (forward.ty, forward.pos);
                return self.defined_otherwise(group.pos, len, number, ty, used);
            }
            self.state.body.replace_undefined(forward.value, value);
        }
        Ok(())
    }

    /// Reports a definition whose type is not that of an earlier use.
    pub(super) fn defined_otherwise(
        &mut self,
        pos: usize,
        len: u32,
        number: u32,
        ty: Type,
        (used_type, used): (Type, usize),
    ) -> Parse<()> {
        let cx = self.p.cx;
        let name = String::from_utf8_lossy(&self.p.src[pos..][..len as usize]);
        let message =
            format!("definition of SSA value '{name}#{number}' has type '{}'", type_text(cx, ty));
        let note = format!("previously used here with type '{}'", type_text(cx, used_type));
        // Bodies before may have used it, too.
        let text = &self.p.src[pos + 1..pos + len as usize];
        let before = self.unresolved.awaited(text, number).map_or(used, |(_, first)| first);
        let used = self.p.location(used.min(before));
        let failed = self.p.error_at(pos, message);
        self.p.note(used, note);
        failed
    }
}
