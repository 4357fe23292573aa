//! Ops, types and attributes against a [`ConstraintSet`].
//!
//! The words are those of the reference for dialects that are defined at run time; they differ
//! from those for other dialects.
//!
//! Order for an op: sizes of operand groups, of result groups, attributes, operands, results; then
//! its regions, whatever came out before, with what the constraints stand for by then.

use super::Subject;
use super::kinds::{attr_kind, type_kind};
use crate::asm::{attribute_text, parse_attribute_text, type_text};
use crate::context::{AttrData, Attribute, Context, Diagnostic, Piece, Type, TypeData, Verbatim};
use crate::ir::Region;
use crate::spec::op::{OPERAND_SEGMENTS, RESULT_SEGMENTS};
use crate::spec::{
    Arity, ConstrainedGroup, ConstrainedRegion, Constraint, ConstraintSet, Kind,
    ParameterizedSymbol, Sort,
};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A set and what its constants are in a context.
#[derive(Debug)]
pub(super) struct Variables<'c> {
    pub set: &'c ConstraintSet,
    constants: Vec<Option<Attribute>>,
}

/// What is wrong, in words.
type Outcome = Result<(), String>;

impl<'c> Variables<'c> {
    pub(super) fn new(cx: &Context, set: &'c ConstraintSet) -> Self {
        let constant = |constraint: &Constraint| match constraint {
            Constraint::Is(text) => parse_attribute_text(cx, text).ok(),
            _ => None,
        };
        Variables { set, constants: set.constraints.iter().map(constant).collect() }
    }

    /// Whether an op is right.
    pub(super) fn accepts(&self, subject: &Subject<'_>) -> bool {
        let mut fine = true;
        self.check(subject, &mut |_| fine = false);
        fine
    }

    /// Reports what is wrong with an op.
    pub(super) fn check(&self, subject: &Subject<'_>, report: &mut dyn FnMut(Diagnostic)) {
        let mut values = Values::new(subject.cx, self);
        let location = subject.own.location(subject.root);
        if let Err(words) = values.op(subject) {
            report(Diagnostic::error(location, words));
        }
        if let Err(diagnostic) = values.regions(subject) {
            report(diagnostic);
        }
    }
}

/// Whether parameters fit the definition of a type or an attribute.
pub(crate) fn check_parameters(
    cx: &Context,
    definition: &ParameterizedSymbol,
    parameters: &[Attribute],
) -> Outcome {
    let (wanted, found) = (definition.parameters.len(), parameters.len());
    if wanted != found {
        return Err(format!("expected {wanted} type arguments, but had {found}"));
    }
    let variables = Variables::new(cx, &definition.set);
    let mut values = Values::new(cx, &variables);
    for (&constraint, &parameter) in definition.parameters.iter().zip(parameters) {
        values.verify(constraint, parameter)?;
    }
    Ok(())
}

/// What the constraints of a set stand for so far.
struct Values<'a> {
    cx: &'a Context,
    variables: &'a Variables<'a>,
    assigned: Vec<Option<Attribute>>,
    /// What did not satisfy which constraint, and why: it never will, since what is assigned
    /// stays. Alternatives of alternatives are not tried again and again.
    failed: FxHashMap<(usize, Attribute), String>,
}

impl<'a> Values<'a> {
    fn new(cx: &'a Context, variables: &'a Variables<'a>) -> Self {
        let assigned = vec![None; variables.set.constraints.len()];
        Values { cx, variables, assigned, failed: FxHashMap::default() }
    }

    /// Holds an attribute against a constraint.
    fn verify(&mut self, number: usize, attr: Attribute) -> Outcome {
        match self.assigned[number] {
            Some(known) if known == attr => return Ok(()),
            Some(known) => return Err(self.differs(known, attr)),
            None => {}
        }
        if let Some(words) = self.failed.get(&(number, attr)) {
            return Err(words.clone());
        }
        let outcome = stacker::maybe_grow(64 << 10, 1 << 20, || self.verify_anew(number, attr));
        match &outcome {
            Ok(()) => {
                self.assigned[number].get_or_insert(attr);
            }
            Err(words) => {
                self.failed.insert((number, attr), words.clone());
            }
        }
        outcome
    }

    fn verify_anew(&mut self, number: usize, attr: Attribute) -> Outcome {
        match &self.variables.set.constraints[number] {
            Constraint::Any => Ok(()),
            Constraint::Is(text) => match self.variables.constants[number] {
                Some(constant) if constant == attr => Ok(()),
                Some(constant) => Err(self.differs(constant, attr)),
                None => {
                    let found = attribute_text(self.cx, attr);
                    Err(format!("expected '{text}' but got '{found}'"))
                }
            },
            Constraint::Base(kind) => self.base(kind, attr),
            Constraint::Parametric(kind, parameters) => self.parametric(kind, parameters, attr),
            Constraint::AnyOf(numbers) => {
                if numbers.iter().any(|number| self.verify(*number, attr).is_ok()) {
                    return Ok(());
                }
                let found = attribute_text(self.cx, attr);
                Err(format!("'{found}' does not satisfy the constraint"))
            }
            Constraint::Unchecked(text) => {
                Err(format!("the C++ predicate '{text}' cannot be checked at run time"))
            }
            Constraint::AllOf(numbers) => {
                numbers.iter().try_for_each(|number| self.verify(*number, attr))
            }
        }
    }

    fn differs(&self, expected: Attribute, found: Attribute) -> String {
        let text = |attr| attribute_text(self.cx, attr);
        format!("expected '{}' but got '{}'", text(expected), text(found))
    }

    /// The type that an attribute holds.
    fn type_in(&self, attr: Attribute) -> Result<Type, String> {
        match self.cx.attr_data(attr) {
            AttrData::Type(ty) => Ok(*ty),
            // The quote is never closed.
            _ => Err(format!("expected type, got attribute '{}", attribute_text(self.cx, attr))),
        }
    }

    fn base(&self, kind: &Kind, attr: Attribute) -> Outcome {
        let (sort, found) = match kind.sort {
            Sort::Type => ("type", type_kind(self.cx, self.type_in(attr)?)),
            Sort::Attribute => ("attribute", attr_kind(self.cx, attr)),
        };
        let wanted = format!("{}.{}", kind.dialect, kind.name);
        if wanted == found {
            return Ok(());
        }
        Err(format!("expected base {sort} '{wanted}' but got '{found}'"))
    }

    fn parametric(&mut self, kind: &Kind, numbers: &[usize], attr: Attribute) -> Outcome {
        let cx = self.cx;
        let Kind { sort, dialect, name } = kind;
        let (text, found) = match sort {
            Sort::Type => {
                let ty = self.type_in(attr)?;
                let text = match cx.type_data(ty) {
                    TypeData::Dialect(text) => Some(text),
                    _ => None,
                };
                (text, type_text(cx, ty))
            }
            Sort::Attribute => {
                let text = match cx.attr_data(attr) {
                    AttrData::Dialect(text) => Some(text),
                    _ => None,
                };
                (text, attribute_text(cx, attr))
            }
        };
        let Some(text) = text.filter(|text| text.is(cx, dialect, name)) else {
            return Err(match sort {
                Sort::Type => format!("expected base type '{dialect}.{name}' but got '{found}'"),
                // In this order.
                Sort::Attribute => {
                    format!("expected base attribute '{name}.{dialect}' but got '{found}'")
                }
            });
        };
        let parameters: Vec<Attribute> = parameters_of(cx, text).collect();
        if parameters.len() != numbers.len() {
            let (wanted, found) = (parameters.len(), numbers.len());
            return Err(format!(
                "attribute '{dialect}.{name}' expects {wanted} parameters but got {found}"
            ));
        }
        numbers.iter().zip(parameters).try_for_each(|(number, attr)| self.verify(*number, attr))
    }

    /// Everything about an op but its regions.
    fn op(&mut self, subject: &Subject<'_>) -> Outcome {
        let Subject { cx, body, op, .. } = *subject;
        let set = self.variables.set;
        let (operands, results) = (body.num_operands(op), body.num_results(op));
        let operands = groups(subject, &set.operands, operands, OPERAND_SEGMENTS, "operand")?;
        let results = groups(subject, &set.results, results, RESULT_SEGMENTS, "result")?;
        for (name, constraint) in set.attrs.iter() {
            let Some(value) = find(subject, name) else {
                let op = &subject.spec.name;
                return Err(format!("'{op}' op attribute \"{name}\" is expected but not provided"));
            };
            self.verify(*constraint, value)?;
        }
        for (group, range) in set.operands.iter().zip(operands) {
            for number in range {
                let ty = body.value_type(body.operand(op, number));
                self.verify(group.constraint, cx.type_attr(ty))?;
            }
        }
        for (group, range) in set.results.iter().zip(results) {
            for number in range {
                let ty = body.value_type(body.result(op, number));
                self.verify(group.constraint, cx.type_attr(ty))?;
            }
        }
        Ok(())
    }

    fn regions(&mut self, subject: &Subject<'_>) -> Result<(), Diagnostic> {
        let regions = subject.own.regions(subject.root);
        let specs = &self.variables.set.regions;
        if regions.len() != specs.len() {
            let (op, wanted, found) = (&subject.spec.name, specs.len(), regions.len());
            let words = format!(
                "'{op}' op unexpected number of regions: expected {wanted} but got {found}"
            );
            return Err(Diagnostic::error(subject.own.location(subject.root), words));
        }
        for (number, (spec, region)) in specs.iter().zip(regions).enumerate() {
            self.region(subject, number, spec, *region)?;
        }
        Ok(())
    }

    fn region(
        &mut self,
        subject: &Subject<'_>,
        number: usize,
        spec: &ConstrainedRegion,
        region: Region,
    ) -> Result<(), Diagnostic> {
        let own = subject.own;
        let around = own.location(subject.root);
        let error = |location, words: String| {
            let error = Diagnostic::error(location, words).without_op();
            if location == around { error } else { error.with_note(around, "see the operation") }
        };
        if let Some(wanted) = spec.blocks {
            let found = own.blocks(region).count();
            if found != wanted as usize {
                let words =
                    format!("expected region {number} to have {wanted} block(s) but got {found}");
                return Err(error(around, words));
            }
        }
        let Some(arguments) = &spec.arguments else { return Ok(()) };
        let entry = own.first_block(region);
        let found: Vec<_> = entry.into_iter().flat_map(|block| own.block_args(block)).collect();
        if found.len() != arguments.len() {
            let location = found.first().map_or(around, |first| own.arg_location(*first));
            let (wanted, found) = (arguments.len(), found.len());
            let words =
                format!("expected region {number} to have {wanted} arguments but got {found}");
            return Err(error(location, words));
        }
        for (constraint, argument) in arguments.iter().zip(found) {
            let ty = self.cx.type_attr(own.value_type(argument));
            self.verify(*constraint, ty)
                .map_err(|words| error(own.arg_location(argument), words))?;
        }
        Ok(())
    }
}

/// The parameters of a type or attribute that is defined at run time.
pub(crate) fn parameters_of<'a>(
    cx: &'a Context,
    text: &'a Verbatim,
) -> impl Iterator<Item = Attribute> + 'a {
    text.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(_) => None,
        Piece::Attr(attr) | Piece::Own(attr) => Some(*attr),
        Piece::Type(ty) => Some(cx.type_attr(*ty)),
    })
}

/// The attribute of this name, by whatever way it belongs to the op.
fn find(subject: &Subject<'_>, name: &str) -> Option<Attribute> {
    let name = subject.cx.find_identifier(name)?;
    subject.own.attr(subject.root, name)
}

/// Which values are of which group.
fn groups(
    subject: &Subject<'_>,
    groups: &[ConstrainedGroup],
    total: usize,
    segments: &str,
    what: &str,
) -> Result<Vec<Range<usize>>, String> {
    let variable = groups.iter().filter(|group| group.arity.is_variable()).count();
    let sizes: Vec<usize> = match variable {
        0 if total != groups.len() => {
            let wanted = groups.len();
            return Err(format!("op expects exactly {wanted} {what}s, but got {total}"));
        }
        0 => vec![1; total],
        1 => {
            let fixed = groups.len() - 1;
            let Some(rest) = total.checked_sub(fixed) else {
                return Err(format!("op expects at least {fixed} {what}s, but got {total}"));
            };
            if rest > 1 && groups.iter().any(|group| group.arity == Arity::Optional) {
                let most = groups.len();
                return Err(format!("op expects at most {most} {what}s, but got {total}"));
            }
            groups.iter().map(|g| if g.arity.is_variable() { rest } else { 1 }).collect()
        }
        _ => segment_sizes(subject, groups, total, segments, what)?,
    };
    let mut start = 0;
    let range = |size: usize| {
        start += size;
        start - size..start
    };
    Ok(sizes.into_iter().map(range).collect())
}

fn segment_sizes(
    subject: &Subject<'_>,
    groups: &[ConstrainedGroup],
    total: usize,
    name: &str,
    what: &str,
) -> Result<Vec<usize>, String> {
    let Some(value) = find(subject, name) else {
        return Err(format!("'{name}' attribute is expected but not provided"));
    };
    let Some(sizes) = crate::spec::i32_array(subject.cx, value) else {
        return Err(format!("'{name}' attribute is expected to be a dense i32 array"));
    };
    if sizes.len() != groups.len() {
        let (wanted, found) = (groups.len(), sizes.len());
        return Err(format!(
            "'{name}' attribute for specifying {what} segments must have {wanted} elements, but \
             got {found}"
        ));
    }
    for (number, (group, size)) in groups.iter().zip(&sizes).enumerate() {
        let wanted = match group.arity {
            Arity::One if *size != 1 => "1",
            Arity::Optional if !matches!(size, 0 | 1) => "0 or 1",
            _ if *size < 0 => {
                return Err(format!(
                    "'{name}' attribute for specifying {what} segments must have non-negative \
                     values"
                ));
            }
            _ => continue,
        };
        return Err(format!("element {number} in '{name}' attribute must be equal to {wanted}"));
    }
    let sizes: Vec<usize> = sizes.iter().filter_map(|size| usize::try_from(*size).ok()).collect();
    if sizes.iter().sum::<usize>() != total {
        return Err(format!(
            "sum of elements in '{name}' attribute must be equal to the number of {what}s"
        ));
    }
    Ok(sizes)
}
