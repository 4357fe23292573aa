//! The parts of an op's declaration.

use super::{AttrConstraint, ConstraintSet, Effects, List, OpTrait, Reach, Text, TypeConstraint};
use crate::asm::{Assembly, ResultNames};
use crate::context::{
    Attribute, Context, Diagnostic, Implementation, OpDefinition, OpName, Traits,
};
use crate::ir::{Body, Op};
use std::any::Any;
use std::borrow::Cow;

/// A check that an op declares by hand: reports what is wrong, if anything, and possibly what is
/// suspicious ([`Diagnostic::is_failure`]).
pub type VerifyFn = fn(&Context, &Body, Op, &mut dyn FnMut(Diagnostic));

/// The declaration of an op.
#[derive(Clone, Debug)]
pub struct OpSpec {
    /// Full name, as in `arith.addi`.
    pub name: Text,
    /// One line on what it does.
    pub summary: Text,
    /// What it does, in Markdown.
    pub description: Text,
    /// Traits in the order in which they are checked.
    pub traits: List<OpTrait>,
    /// Names of the interfaces that it implements and that are no [`OpTrait`].
    pub interfaces: List<Text>,
    /// Operand groups.
    pub operands: List<ValueSpec>,
    /// Result groups.
    pub results: List<ValueSpec>,
    /// Inherent attributes, those of segment sizes excepted.
    pub attrs: List<AttrSpec>,
    /// Regions.
    pub regions: List<RegionSpec>,
    /// Successors.
    pub successors: List<SuccessorSpec>,
    /// What it does to memory, its regions excepted.
    pub effects: Effects,
    /// Checked after structure, constraints and traits: what looks at nothing but attributes and
    /// types, and is therefore asked once for all ops that are alike in them. Of an op with regions
    /// it may look at the types of their arguments and at whether they have blocks, too, and of a
    /// symbol not at its name.
    pub verify_signature: Option<VerifyFn>,
    /// Constraints that share variables. When there are any they say all that must hold of the
    /// op, in words of their own, and its attributes are no properties; its groups are there to
    /// be read.
    pub variables: Option<Cow<'static, ConstraintSet>>,
    /// Checked after all of these.
    pub verify: Option<VerifyFn>,
    /// Checked after everything nested in the op.
    pub verify_regions: Option<VerifyFn>,
    /// What the hooks look at beyond the op itself; `None`: anything in the body.
    pub reach: Option<Reach>,
    /// How it implements interfaces, those excepted that follow from the rest.
    pub implements: List<Implementation>,
    /// What it looks like after its name, in the language of ODS; empty when nothing says so.
    pub format: Text,
    /// Names suggested for result groups, as far as there are any; empty ones suggest none.
    pub result_names: List<Text>,
    /// What its dialect does by hand about its looks.
    pub assembly: Option<&'static Assembly>,
}

impl OpSpec {
    /// An op of which only the name is known yet: for struct update syntax and run-time front
    /// ends.
    pub const fn new(name: Text) -> Self {
        OpSpec {
            name,
            summary: Cow::Borrowed(""),
            description: Cow::Borrowed(""),
            traits: Cow::Borrowed(&[]),
            interfaces: Cow::Borrowed(&[]),
            operands: Cow::Borrowed(&[]),
            results: Cow::Borrowed(&[]),
            attrs: Cow::Borrowed(&[]),
            regions: Cow::Borrowed(&[]),
            successors: Cow::Borrowed(&[]),
            effects: Effects::Unknown,
            verify_signature: None,
            variables: None,
            verify: None,
            verify_regions: None,
            reach: None,
            implements: Cow::Borrowed(&[]),
            format: Cow::Borrowed(""),
            result_names: Cow::Borrowed(&[]),
            assembly: None,
        }
    }

    /// The attribute of segment sizes of operands, when it has one.
    pub fn operand_segments(&self) -> Option<&'static str> {
        let sized = self.traits.iter().any(|t| matches!(t, OpTrait::AttrSizedOperandSegments));
        sized.then_some(OPERAND_SEGMENTS)
    }

    /// The attribute of segment sizes of results, when it has one.
    pub fn result_segments(&self) -> Option<&'static str> {
        let sized = self.traits.iter().any(|t| matches!(t, OpTrait::AttrSizedResultSegments));
        sized.then_some(RESULT_SEGMENTS)
    }

    /// The names of all inherent attributes, those of segment sizes included, native properties
    /// not.
    pub fn inherent_names(&self) -> impl Iterator<Item = &str> {
        let declared = self.attrs.iter().filter(|a| a.native.is_none()).map(|attr| &*attr.name);
        declared.chain(self.operand_segments()).chain(self.result_segments())
    }

    /// The properties that an op has although nobody wrote them, as `(name, text of the value)`.
    ///
    /// What becomes of the dictionaries of an op in generic form, as `mlir-opt` has it:
    ///
    /// - A property that the op does not declare is dropped without a word; of an op that no
    ///   dialect declares all are kept.
    /// - A declared one must fit [`AttrConstraint::storage`], or "invalid properties {...} for op
    ///   x.y: Invalid attribute `a` in property conversion: ..." ends parsing.
    ///   [Native](AttrSpec::native) ones are brought to their printed form.
    /// - An inherent attribute in the discardable dictionary becomes the property if that was not
    ///   written, and is dropped if it was; a wrong one there is reported by the parser in the
    ///   words of the verifier. Native properties have no such second place.
    /// - What is still absent gets these defaults, which print like any other value. Segment sizes
    ///   become zeros (so that the count check fails unless there is nothing to divide); optional
    ///   and required attributes stay absent, and a required one is missed by the verifier.
    pub fn default_properties(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let declared = self.attrs.iter().filter_map(|attr| match &attr.presence {
            Presence::Default(text) => Some((&*attr.name, Cow::Borrowed(&**text))),
            _ => None,
        });
        let zeros = |name, groups: usize| {
            let zeros = vec!["0"; groups].join(", ");
            let text =
                if groups == 0 { "array<i32>".into() } else { format!("array<i32: {zeros}>") };
            (name, Cow::Owned(text))
        };
        let operands = self.operand_segments().map(|name| zeros(name, self.operands.len()));
        let results = self.result_segments().map(|name| zeros(name, self.results.len()));
        declared.chain(operands).chain(results)
    }

    /// Whether it has this trait.
    pub fn has_trait(&self, wanted: Traits) -> bool {
        self.traits().contains(wanted)
    }

    /// The number of the operand group with this name.
    pub fn operand_group(&self, name: &str) -> Option<usize> {
        self.operands.iter().position(|group| group.name == name)
    }

    /// The number of the result group with this name.
    pub fn result_group(&self, name: &str) -> Option<usize> {
        self.results.iter().position(|group| group.name == name)
    }
}

/// Name of the property that holds the sizes of operand groups.
pub(crate) const OPERAND_SEGMENTS: &str = "operandSegmentSizes";
/// Name of the property that holds the sizes of result groups.
pub(crate) const RESULT_SEGMENTS: &str = "resultSegmentSizes";

impl OpDefinition for OpSpec {
    fn name(&self) -> &str {
        &self.name
    }

    fn traits(&self) -> Traits {
        let mut traits = Traits::REGISTERED;
        for op_trait in self.traits.iter() {
            traits |= op_trait.bits();
        }
        match &self.effects {
            Effects::Static(list) if list.is_empty() => {
                traits |= Traits::MEMORY_EFFECTS | Traits::NO_MEMORY_EFFECT;
            }
            Effects::Static(_) | Effects::Function(_) => traits |= Traits::MEMORY_EFFECTS,
            Effects::Unknown => {}
            // What is not known here could be more than what the regions do.
            Effects::Opaque => traits -= Traits::RECURSIVE_MEMORY_EFFECTS,
        }
        let names = self.assembly.map(|assembly| assembly.result_names);
        if matches!(names, Some(ResultNames::By(_) | ResultNames::ByOperands(_)))
            || !self.result_names.is_empty()
        {
            traits |= Traits::NAMES_RESULTS;
        }
        if self.inherent_names().next().is_some() || !self.attrs.is_empty() {
            traits |= Traits::HAS_PROPERTIES;
        }
        traits | self.reach_traits() | Traits::CHECKED
    }

    fn inherent_attributes(&self) -> Vec<&str> {
        self.inherent_names().collect()
    }

    fn implementations(&self) -> Vec<Implementation> {
        let mut all = super::interfaces::derived(self);
        all.extend_from_slice(&self.implements);
        all
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A spec that lives in the program.
#[derive(Debug)]
pub(super) struct StaticSpec(pub &'static OpSpec);

impl OpDefinition for StaticSpec {
    fn name(&self) -> &str {
        self.0.name()
    }
    fn traits(&self) -> Traits {
        self.0.traits()
    }
    fn inherent_attributes(&self) -> Vec<&str> {
        self.0.inherent_attributes()
    }
    fn implementations(&self) -> Vec<Implementation> {
        self.0.implementations()
    }
    fn as_any(&self) -> &dyn Any {
        self.0
    }
}

/// How many values a group of operands or results has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arity {
    /// Exactly one.
    One,
    /// One or none.
    Optional,
    /// Any number.
    Variadic,
    /// Any number of groups of any number; an attribute holds their sizes.
    VariadicOfVariadic,
}

impl Arity {
    /// Whether the number of values is not fixed.
    pub fn is_variable(self) -> bool {
        self != Arity::One
    }
}

/// A group of operands or results.
#[derive(Clone, Debug)]
pub struct ValueSpec {
    /// Name, empty when it has none.
    pub name: Text,
    /// What each type in it must satisfy.
    pub constraint: Cow<'static, TypeConstraint>,
    /// How many there are.
    pub arity: Arity,
    /// For [`Arity::VariadicOfVariadic`]: the attribute that holds the sizes.
    pub segments: Text,
}

impl ValueSpec {
    /// A group.
    pub const fn new(
        name: &'static str,
        constraint: &'static TypeConstraint,
        arity: Arity,
    ) -> Self {
        ValueSpec {
            name: Cow::Borrowed(name),
            constraint: Cow::Borrowed(constraint),
            arity,
            segments: Cow::Borrowed(""),
        }
    }
}

/// An inherent attribute.
#[derive(Clone, Debug)]
pub struct AttrSpec {
    /// Name, as written in properties.
    pub name: Text,
    /// What the value must satisfy.
    pub constraint: Cow<'static, AttrConstraint>,
    /// Whether it may be absent.
    pub presence: Presence,
    /// For a property that is kept in a form of its own and only written as an attribute: what
    /// any accepted way to write it comes to. Such a property is no inherent attribute: an
    /// attribute of its name in the discardable dictionary stays there.
    pub native: Option<NormalizeFn>,
    /// Whether a native property is a flag, as `unit` is.
    pub is_flag: bool,
}

/// Turns a written value of a native property into the one that is printed, or says why it cannot
/// be one ("invalid properties {...} for op x.y: " and these words).
pub type NormalizeFn = fn(&Context, Attribute) -> Result<Attribute, Text>;

impl AttrSpec {
    /// An attribute.
    pub const fn new(
        name: &'static str,
        constraint: &'static AttrConstraint,
        presence: Presence,
    ) -> Self {
        AttrSpec {
            name: Cow::Borrowed(name),
            constraint: Cow::Borrowed(constraint),
            presence,
            native: None,
            is_flag: false,
        }
    }

    /// The same as a flag.
    #[must_use]
    pub const fn flag(mut self) -> Self {
        self.is_flag = true;
        self
    }

    /// The same as a native property.
    #[must_use]
    pub const fn native(mut self, normalize: NormalizeFn) -> Self {
        self.native = Some(normalize);
        self
    }
}

/// Whether an attribute may be absent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be absent.
    Optional,
    /// It may be absent; formats do not write this value out, given in the text format.
    OptionalAs(Text),
    /// Where it is absent it has this value, in the text format.
    Default(Text),
}

/// A region.
#[derive(Clone, Debug)]
pub struct RegionSpec {
    /// Name, empty when it has none.
    pub name: Text,
    /// How many blocks it may have.
    pub size: RegionSize,
    /// Whether it stands for any number of regions; only the last may.
    pub variadic: bool,
    /// Whether order matters in it.
    pub kind: RegionKind,
}

impl RegionSpec {
    /// A region.
    pub const fn new(name: &'static str, size: RegionSize, variadic: bool) -> Self {
        RegionSpec { name: Cow::Borrowed(name), size, variadic, kind: RegionKind::Ssa }
    }

    /// The same as a graph region.
    #[must_use]
    pub const fn graph(mut self) -> Self {
        self.kind = RegionKind::Graph;
        self
    }
}

/// How many blocks a region may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegionSize {
    /// Any number.
    Any,
    /// Exactly so many.
    Exactly(u32),
    /// So many or more.
    AtLeast(u32),
    /// So many or fewer.
    AtMost(u32),
}

/// Whether the order of ops in a region matters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegionKind {
    /// Control flow: definitions dominate uses.
    Ssa,
    /// No order.
    Graph,
}

/// A successor.
#[derive(Clone, Debug)]
pub struct SuccessorSpec {
    /// Name, empty when it has none.
    pub name: Text,
    /// Whether it stands for any number of successors; only the last may.
    pub variadic: bool,
    /// What the op passes to the arguments of the block.
    pub operands: SuccessorOperands,
}

impl SuccessorSpec {
    /// A successor.
    pub const fn new(name: &'static str, variadic: bool, operands: SuccessorOperands) -> Self {
        SuccessorSpec { name: Cow::Borrowed(name), variadic, operands }
    }
}

/// What an op passes to the arguments of a successor block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SuccessorOperands {
    /// Not declared: nothing is known, and nothing is checked.
    Unknown,
    /// The values of this operand group.
    Group(u16),
    /// The n-th group of this group of groups goes to the n-th block.
    Nested(u16),
}

/// An error on an op, with the op's name in front as MLIR words it.
pub fn op_error(cx: &Context, body: &Body, op: Op, message: &str) -> Diagnostic {
    let (holder, root) = own_body(body, op);
    let name = cx.op_info(holder.name(root)).name();
    Diagnostic::error(body.location(op), format!("'{name}' op {message}"))
}

/// The name of an op, wherever it is kept.
#[inline]
pub fn name_of(body: &Body, op: Op) -> OpName {
    let (own, root) = own_body(body, op);
    own.name(root)
}

/// Where an op's name, attributes and regions are: for a stub in its child.
#[inline]
pub(crate) fn own_body(body: &Body, op: Op) -> (&Body, Op) {
    match body.child(op) {
        Some(child) => (child, child.root()),
        None => (body, op),
    }
}
