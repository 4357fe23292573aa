//! Uses of SSA names that the body they stand in never defines.
//!
//! The text format lets an isolated op see the names around it; only the verifier objects. Here a
//! body cannot hold such a use, so the parser keeps a list of them: a use that finds no definition
//! anywhere is undeclared, the others break the isolation of the body they stand in.
//!
//! One violation a body is reported, as the verifier does. What else the verifier would find before
//! shows only where the text is parsed again ([`super::parse_with_strangers`]).

use super::super::print::quoted_op;
use super::Parse;
use super::names::{Forward, Group};
use super::ops::{BodyParser, OperandRef};
use crate::context::{Diagnostic, Location, Type};
use crate::ir::{Body, Definition, Op, Region};
use rustc_hash::FxHashMap;

/// What is said of the use of a value from outside of an isolated op, after the op's name.
pub const USES_OUTSIDE: &str = "op using value defined outside the region";

/// What is said of the use of a value that is defined further in, after the operand's number.
pub const NOT_DOMINATED: &str = "does not dominate this use";

/// Ops are printed for this many violations at most.
const SHOWN: usize = 100;

/// The uses, and where to find those of a name.
#[derive(Default)]
pub(super) struct Unresolved {
    uses: Vec<Use>,
    /// Uses in a body that waited for a definition and found it further in: places of the ops,
    /// with the numbers of the operands.
    not_dominated: Vec<(Location, usize)>,
    by_name: FxHashMap<Box<[u8]>, Vec<usize>>,
}

impl Unresolved {
    /// Whether there are none.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.uses.is_empty() && self.not_dominated.is_empty()
    }

    /// Adds what was found in a region where names of what is around mean nothing.
    pub fn add_nameless(&mut self, inner: Unresolved) {
        self.uses.extend(inner.uses);
        self.not_dominated.extend(inner.not_dominated);
    }

    /// The type and the place of the first use of a value that is not defined anywhere yet.
    pub fn awaited(&self, name: &[u8], number: u32) -> Option<(Type, usize)> {
        let uses = self.by_name.get(name)?.iter().map(|index| &self.uses[*index]);
        let mut uses = uses.filter(|used| !used.outside && used.number == number);
        uses.next().map(|used| (used.ty, used.pos))
    }

    /// Where names are used that are defined nowhere, in order: a name only where it is used first,
    /// though several bodies use it.
    fn undeclared_uses(&self) -> Vec<usize> {
        let mut repeats = vec![false; self.uses.len()];
        for indices in self.by_name.values() {
            let mut first: FxHashMap<u32, usize> = FxHashMap::default();
            for &index in indices.iter().filter(|index| !self.uses[**index].outside) {
                let known = first.entry(self.uses[index].number).or_insert(index);
                let later = if self.uses[*known].pos <= self.uses[index].pos {
                    index
                } else {
                    std::mem::replace(known, index)
                };
                repeats[later] = later != *known;
            }
        }
        let uses = self.uses.iter().zip(repeats);
        let mut places: Vec<usize> = uses
            .filter(|(used, repeats)| !used.outside && !repeats)
            .map(|(used, _)| used.pos)
            .collect();
        places.sort_unstable();
        places
    }

    /// Where a name was used that is not defined anywhere yet.
    pub fn undeclared(&self, name: &[u8]) -> Option<usize> {
        let uses = self.by_name.get(name)?;
        uses.iter().map(|index| &self.uses[*index]).find(|used| !used.outside).map(|used| used.pos)
    }
}

struct Use {
    number: u32,
    ty: Type,
    pos: usize,
    /// The first op, in the order of the verifier, that uses it, if known: its place and text.
    user: Option<(Location, String, String)>,
    /// The isolated op around it.
    isolated: Location,
    /// Whether a body around defines the name.
    outside: bool,
}

/// Makes an argument of a block that is nowhere the definition that uses wait for: as many-th as the
/// result that it stands for, with the place of the op whose result that is, if it is further in.
fn give_stranger(body: &mut Body, forward: Forward, number: u32, location: Location) {
    let nowhere = body.create_block();
    let mut stranger = body.add_block_arg(nowhere, forward.ty, location);
    for _ in 0..number {
        stranger = body.add_block_arg(nowhere, forward.ty, location);
    }
    body.replace_undefined(forward.value, stranger);
}

impl BodyParser<'_, '_> {
    /// A use of a name that a body around defines has a number and type of that definition.
    pub(super) fn check_use_of_outer(&mut self, operand: OperandRef, ty: Type) -> Parse<()> {
        let text = &self.p.src[operand.pos + 1..operand.pos + operand.len as usize];
        let found = self.outer.iter().rev().find_map(|state| {
            let group = state.names.find(text)?;
            let first = group.first?;
            let fits = operand.number < group.count;
            let known = fits.then(|| {
                state.body.value_type(state.body.nth_value(first, operand.number as usize))
            });
            Some((group, known))
        });
        match found {
            None => Ok(()),
            Some((_, None)) => self.p.error_at(operand.pos, "reference to invalid result number"),
            Some((group, Some(known))) if known != ty => {
                self.wrong_type(operand, ty, known, group.pos)
            }
            Some(_) => Ok(()),
        }
    }

    /// A use of a name that other bodies, around or before, wait for has the type of the use there.
    pub(super) fn check_prior_uses(&mut self, operand: OperandRef, ty: Type) -> Parse<()> {
        if self.unresolved.is_empty() && !self.names_around {
            return Ok(());
        }
        let text = &self.p.src[operand.pos + 1..operand.pos + operand.len as usize];
        let around = || {
            let forward = |names: &super::names::Names| names.forward_of(text, operand.number);
            let found = self.outer.iter().find_map(|state| forward(&state.names));
            found.map(|(_, forward)| (forward.ty, forward.pos))
        };
        match self.unresolved.awaited(text, operand.number).or_else(around) {
            Some((known, prior)) if known != ty => self.wrong_type(operand, ty, known, prior),
            _ => Ok(()),
        }
    }

    /// A name, just defined, may be what a body around waits for: its definition then, as far in
    /// as it is, and one that dominates nothing there.
    #[cold]
    pub(super) fn define_for_outer(&mut self, len: u32, group: Group) -> Parse<()> {
        let text = &self.p.src[group.pos + 1..group.pos + len as usize];
        let Some(first) = group.first else { return Ok(()) };
        for number in 0..group.count {
            let Some((around, key, forward)) = self.outer.iter_mut().find_map(|state| {
                let (key, forward) = state.names.forward_of(text, number)?;
                Some((state, key, forward))
            }) else {
                continue;
            };
            let ty = self.state.body.value_type(self.state.body.nth_value(first, number as usize));
            if ty != forward.ty {
                let used = (forward.ty, forward.pos);
                return self.defined_otherwise(group.pos, len, number, ty, used);
            }
            around.names.forward.remove(&key);
            if let Some(first_use) = around.body.uses(forward.value).last() {
                let place = around.body.raw_location(around.body.use_owner(first_use));
                let operand = around.body.use_number(first_use);
                self.unresolved.not_dominated.push((place, operand));
            }
            if self.p.shared.strangers {
                let body = &self.state.body;
                let op = body.defining_op(first);
                let place = op.map_or(Location::UNKNOWN, |op| body.raw_location(op));
                give_stranger(&mut around.body, forward, number, place);
            }
        }
        Ok(())
    }

    /// Notes that a name, just defined, was used in bodies nested in this one before.
    #[cold]
    pub(super) fn define_for_inner(&mut self, len: u32, group: Group) -> Parse<()> {
        let text = &self.p.src[group.pos + 1..group.pos + len as usize];
        let Some(first) = group.first else { return Ok(()) };
        let Some(uses) = self.unresolved.by_name.get(text) else { return Ok(()) };
        let mut otherwise = None;
        for &index in uses {
            let used = &mut self.unresolved.uses[index];
            if used.outside || used.number >= group.count {
                continue;
            }
            let ty =
                self.state.body.value_type(self.state.body.nth_value(first, used.number as usize));
            if ty != used.ty {
                otherwise = Some((used.number, ty, (used.ty, used.pos)));
                break;
            }
            used.outside = true;
        }
        match otherwise {
            Some((number, ty, used)) => self.defined_otherwise(group.pos, len, number, ty, used),
            None => Ok(()),
        }
    }

    /// Records the names that the current body uses in its root's `regions` and does not define.
    pub(super) fn collect_unresolved(&mut self, regions: &[Region]) {
        if self.state.names.forward.is_empty() {
            return;
        }
        let root = self.state.body.root();
        if self.state.body.regions(root).is_empty() {
            // Whoever prints an op of the body looks for it from the root.
            self.state.body.set_region_list(root, regions);
        }
        let names = &self.state.names;
        let mut left: Vec<(u32, Forward)> =
            names.forward.iter().map(|(key, forward)| (key.1, *forward)).collect();
        left.sort_unstable_by_key(|(_, forward)| forward.pos);
        let isolated = self.state.body.location(self.state.body.root());
        let mut user = self.first_violation(regions);
        for (number, forward) in left {
            let end = super::super::lexer::suffix_id_end(self.p.src, forward.pos + 1);
            let text = &self.p.src[forward.pos + 1..end];
            let outside = self
                .outer
                .iter()
                .any(|state| state.names.find(text).is_some_and(|group| number < group.count));
            let index = self.unresolved.uses.len();
            self.unresolved.by_name.entry(text.into()).or_default().push(index);
            self.unresolved.uses.push(Use {
                number,
                ty: forward.ty,
                pos: forward.pos,
                user: user.take(),
                isolated,
                outside,
            });
            if self.p.shared.strangers {
                give_stranger(&mut self.state.body, forward, 0, Location::UNKNOWN);
            }
        }
    }

    /// Place, name and text of the op whose operand the verifier would meet first: the ops of the
    /// regions in order, then those nested in them.
    fn first_violation(&self, regions: &[Region]) -> Option<(Location, String, String)> {
        if self.unresolved.uses.len() >= SHOWN {
            return None;
        }
        let body = &self.state.body;
        let mut regions = regions.to_vec();
        let mut next = 0;
        while let Some(&region) = regions.get(next) {
            next += 1;
            for op in body.blocks(region).flat_map(|block| body.ops(block)) {
                if body.operands(op).any(|value| body.values[value].definition == Definition::NONE)
                {
                    return Some(self.shown(op));
                }
                regions.extend_from_slice(body.regions(op));
            }
        }
        None
    }

    fn shown(&self, op: Op) -> (Location, String, String) {
        let (cx, body) = (self.p.cx, &self.state.body);
        let text = quoted_op(cx, body, op);
        (body.raw_location(op), cx.op_info(body.name(op)).name().into_owned(), text)
    }

    /// Reports what was left undefined, once everything is parsed.
    pub(super) fn report_unresolved(&mut self) {
        let unresolved = std::mem::take(&mut self.unresolved);
        let undeclared = unresolved.undeclared_uses();
        let Unresolved { mut uses, not_dominated, .. } = unresolved;
        uses.sort_by_key(|used| used.pos);
        for pos in &undeclared {
            let location = self.p.location(*pos);
            let message = "use of undeclared SSA value name";
            self.p.diagnostics.push(Diagnostic::error(location, message));
        }
        if !undeclared.is_empty() {
            return;
        }
        if self.p.shared.strangers {
            return;
        }
        for (location, operand) in not_dominated {
            let message = format!("operand #{operand} {NOT_DOMINATED}");
            self.p.diagnostics.push(Diagnostic::error(location, message));
        }
        for used in uses {
            let Some((location, name, text)) = used.user else { continue };
            let message = format!("'{name}' {USES_OUTSIDE}");
            let error = Diagnostic::error(location, message)
                .with_note(location, format!("see current operation: {text}"))
                .with_note(used.isolated, "required by region isolation constraints");
            self.p.diagnostics.push(error);
        }
    }
}
