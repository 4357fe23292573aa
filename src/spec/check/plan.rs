//! What recognises an op that is right, precomputed for its name.

use super::branches::Branches;
use super::memo::Memo;
use super::shapes::Shapes;
use super::variables::Variables;
use super::{Subject, counts, trait_checks, types, values};
use crate::context::{AttrData, Context, Identifier, Traits};
use crate::spec::{
    Arity, AttrConstraint, OpPredicate, OpSpec, OpTrait, Presence, RegionSize, TypeConstraint,
    ValueSpec,
};

/// Everything about a declared op that the same name always has.
#[derive(Debug)]
pub(super) struct Plan<'c> {
    pub spec: &'c OpSpec,
    operands: Groups<'c>,
    results: Groups<'c>,
    attrs: Vec<Attr<'c>>,
    required: usize,
    /// Whether a group of operands is made of groups.
    nested_groups: bool,
    regions: (usize, bool),
    sized_regions: bool,
    successors: (usize, bool),
    /// Predicates and traits that look at attributes and types only.
    predicates: Vec<(&'c str, &'c OpPredicate)>,
    traits: Vec<&'c OpTrait>,
    /// Those that look further: at regions, values or the op's surroundings.
    placed_predicates: Vec<(&'c str, &'c OpPredicate)>,
    placed_traits: Vec<&'c OpTrait>,
    pub branch: bool,
    /// Whether it ends its block.
    pub terminator: bool,
    /// The attribute that names it, where it is a symbol that predicates do not look at.
    symbol: Option<Identifier>,
    /// Whether anything is asked of regions once their contents are right.
    pub checks_regions: bool,
    variables: Option<Variables<'c>>,
}

/// Groups of operands or results.
#[derive(Debug)]
struct Groups<'c> {
    groups: Vec<Group<'c>>,
    fixed: usize,
    /// Whether any constraint can fail.
    constrained: bool,
    /// The property with the sizes of groups.
    segments: Option<Identifier>,
}

#[derive(Debug)]
struct Group<'c> {
    arity: Arity,
    /// `None` when every type will do.
    check: Option<(usize, &'c TypeConstraint)>,
}

#[derive(Debug)]
struct Attr<'c> {
    name: Identifier,
    required: bool,
    check: Option<(usize, &'c AttrConstraint)>,
}

impl<'c> Plan<'c> {
    pub(super) fn new(cx: &Context, spec: &'c OpSpec, memo: &mut Memo) -> Self {
        let segments = |name: Option<&str>| name.map(|name| cx.identifier(name));
        let attr = |attr: &'c crate::spec::AttrSpec, memo: &mut Memo| Attr {
            name: cx.identifier(&*attr.name),
            required: attr.presence == Presence::Required,
            check: (!attr.constraint.is_trivial())
                .then(|| (memo.number_attr(&attr.constraint), &*attr.constraint)),
        };
        let attrs: Vec<_> = spec.attrs.iter().map(|a| attr(a, memo)).collect();
        let open = spec.regions.last().is_some_and(|r| r.variadic);
        let open_successors = spec.successors.last().is_some_and(|s| s.variadic);
        let same_type = spec.has_trait(Traits::SAME_OPERANDS_AND_RESULT_TYPE);
        // Sizes are part of how groups are told apart.
        let sizes = |t: &&OpTrait| {
            matches!(t, OpTrait::AttrSizedOperandSegments | OpTrait::AttrSizedResultSegments)
        };
        let branches = |t: &OpTrait| matches!(t, OpTrait::Branch);
        let checked =
            |t: &&OpTrait| trait_checks::is_checked(t, same_type) && !sizes(t) && !branches(t);
        let (placed_traits, traits): (Vec<_>, Vec<_>) =
            spec.traits.iter().filter(checked).partition(is_placed);
        let predicates = spec.traits.iter().filter_map(|t| match t {
            OpTrait::Predicate(summary, predicate) => Some((&**summary, predicate)),
            _ => None,
        });
        let (placed_predicates, predicates) =
            predicates.partition(|(_, p)| matches!(p, OpPredicate::HoldsInPlace(_)));
        let predicates: Vec<_> = predicates;
        let symbol = placed_traits.iter().any(|t| is_symbol(t)) && predicates.is_empty();
        let ends = |t: &OpTrait| matches!(t, OpTrait::ImplicitTerminator(_));
        Plan {
            spec,
            operands: Groups::new(&spec.operands, segments(spec.operand_segments()), memo),
            results: Groups::new(&spec.results, segments(spec.result_segments()), memo),
            nested_groups: spec.operands.iter().any(|g| g.arity == Arity::VariadicOfVariadic),
            required: attrs.iter().filter(|a| a.required).count(),
            attrs,
            regions: (spec.regions.len() - usize::from(open), open),
            sized_regions: spec.regions.iter().any(|r| r.size != RegionSize::Any),
            successors: (spec.successors.len() - usize::from(open_successors), open_successors),
            predicates,
            traits,
            placed_predicates,
            placed_traits,
            branch: spec.traits.iter().any(branches),
            terminator: spec.traits.iter().any(|t| matches!(t, OpTrait::Terminator)),
            symbol: symbol.then(|| cx.identifier("sym_name")),
            checks_regions: spec.verify_regions.is_some() || spec.traits.iter().any(ends),
            variables: spec.variables.as_deref().map(|set| Variables::new(cx, set)),
        }
    }

    /// Whether the op is right as far as its declaration goes, its surroundings aside. A wrong op
    /// is never recognised; a right one nearly always is.
    #[inline]
    pub(super) fn recognises(&self, subject: &Subject<'_>, memo: &mut Memo) -> bool {
        if let Some(variables) = &self.variables {
            // What regions are held against is known from the rest of the op.
            return !variables.set.regions.is_empty() || variables.accepts(subject);
        }
        self.attributes_fit(subject, memo)
            && self.types_fit(subject, memo)
            && (!self.nested_groups || values::operands(subject).is_ok())
            && (!self.sized_regions || values::regions(subject).is_ok())
            && self
                .predicates
                .iter()
                .all(|(summary, p)| types::predicate(subject, summary, p).is_ok())
            && self.traits.iter().all(|t| trait_checks::check(t, subject).is_ok())
            && self.placed_traits.iter().all(|t| trait_checks::check_name(t, subject).is_ok())
    }

    /// Whether ops are told by their shapes: all that a plan looks at but their place is in those.
    pub(super) fn has_shapes(&self) -> bool {
        let told = |size: &RegionSize| match size {
            RegionSize::Any => true,
            RegionSize::Exactly(n) | RegionSize::AtLeast(n) | RegionSize::AtMost(n) => *n < 2,
        };
        self.variables.is_none() && self.spec.regions.iter().all(|region| told(&region.size))
    }

    /// Whether an op of the same shape was recognised before.
    pub(super) fn looks_familiar(
        &self,
        subject: &Subject<'_>,
        shapes: &mut Shapes,
        memo: &mut Memo,
    ) -> bool {
        if !self.has_shapes() {
            return false;
        }
        let cx = subject.cx;
        let name = self.attrs.iter().find(|attr| Some(attr.name) == self.symbol);
        let constraint = name.and_then(|attr| attr.check);
        shapes.contains(subject, self.symbol, |value| {
            cx.string_value(value).is_some()
                && constraint.is_none_or(|(n, check)| memo.accepts_attr(cx, n, check, value))
        })
    }

    /// The rest of [`Plan::recognises`]: what the op's signature does not settle.
    #[inline]
    pub(super) fn recognises_place(
        &self,
        subject: &Subject<'_>,
        signature: Option<usize>,
        branches: &mut Branches,
    ) -> bool {
        if let Some(variables) = &self.variables
            && !variables.set.regions.is_empty()
        {
            return variables.accepts(subject);
        }
        self.counts_fit(subject)
            && (!self.branch || branches.fit(subject, signature))
            && self.placed_traits.iter().all(|t| trait_checks::check_place(t, subject).is_ok())
            && (self.placed_predicates.iter())
                .all(|(summary, p)| types::predicate(subject, summary, p).is_ok())
    }

    /// Whether an op that is recognised is right wherever it stands, but that it may have to end
    /// its block, and that its successors have to take what it passes.
    pub(super) fn is_signature_all(&self) -> bool {
        self.regions.0 == 0
            && self.variables.is_none()
            && self.placed_traits.iter().all(|t| matches!(t, OpTrait::Terminator))
            && self.placed_predicates.is_empty()
            && self.spec.verify.is_none()
    }

    #[inline]
    fn counts_fit(&self, subject: &Subject<'_>) -> bool {
        let fits =
            |found: usize, (wanted, open): (usize, bool)| found == wanted || open && found > wanted;
        fits(subject.own.regions(subject.root).len(), self.regions)
            && fits(subject.body.num_successors(subject.op), self.successors)
    }

    #[inline]
    fn attributes_fit(&self, subject: &Subject<'_>, memo: &mut Memo) -> bool {
        let mut required = 0;
        for property in subject.own.properties(subject.root) {
            let Some(attr) = self.attrs.iter().find(|attr| attr.name == property.name) else {
                continue;
            };
            required += usize::from(attr.required);
            if let Some((number, constraint)) = attr.check
                && !memo.accepts_attr(subject.cx, number, constraint, property.value)
            {
                return false;
            }
        }
        required == self.required
    }

    #[inline]
    fn types_fit(&self, subject: &Subject<'_>, memo: &mut Memo) -> bool {
        let Subject { body, op, .. } = *subject;
        let operands = body.operands(op).map(|value| body.value_type(value));
        let results = body.results(op).map(|value| body.value_type(value));
        self.operands.fit(subject, memo, operands) && self.results.fit(subject, memo, results)
    }
}

/// Whether a trait's check looks at more than attributes and types.
fn is_placed(op_trait: &&OpTrait) -> bool {
    matches!(
        op_trait,
        OpTrait::Terminator
            | OpTrait::HasParent(_)
            | OpTrait::SingleBlock
            | OpTrait::ImplicitTerminator(_)
            | OpTrait::NoRegionArguments
            | OpTrait::Symbol
            | OpTrait::DeclarableSymbol
            | OpTrait::OptionalSymbol
    )
}

fn is_symbol(op_trait: &OpTrait) -> bool {
    use OpTrait::{DeclarableSymbol, OptionalSymbol, Symbol};
    matches!(op_trait, Symbol | DeclarableSymbol | OptionalSymbol)
}

impl<'c> Groups<'c> {
    fn new(specs: &'c [ValueSpec], segments: Option<Identifier>, memo: &mut Memo) -> Self {
        let groups: Vec<_> = specs
            .iter()
            .map(|spec| Group {
                arity: spec.arity,
                check: (!spec.constraint.is_trivial())
                    .then(|| (memo.number_type(&spec.constraint), &*spec.constraint)),
            })
            .collect();
        Groups {
            fixed: counts::bounds(specs).0,
            constrained: groups.iter().any(|g| g.check.is_some() || g.arity == Arity::Optional),
            groups,
            segments,
        }
    }

    /// Whether the values fall into the groups and satisfy their constraints.
    #[inline]
    fn fit(
        &self,
        subject: &Subject<'_>,
        memo: &mut Memo,
        mut types: impl ExactSizeIterator<Item = crate::context::Type>,
    ) -> bool {
        let total = types.len();
        if total < self.fixed || self.fixed == self.groups.len() && total != self.fixed {
            return false;
        }
        if let Some(name) = self.segments {
            return self.fit_segments(subject, memo, name, types);
        }
        if !self.constrained {
            return true;
        }
        let variable = self.groups.len() - self.fixed;
        let each = (total - self.fixed).checked_div(variable).unwrap_or(0);
        if each * variable + self.fixed != total {
            return false;
        }
        self.groups.iter().all(|group| {
            let size = if group.arity == Arity::One { 1 } else { each };
            group.fit(subject, memo, types.by_ref(), size)
        })
    }

    fn fit_segments(
        &self,
        subject: &Subject<'_>,
        memo: &mut Memo,
        name: Identifier,
        mut types: impl ExactSizeIterator<Item = crate::context::Type>,
    ) -> bool {
        let cx = subject.cx;
        let properties = subject.own.properties(subject.root);
        let Some(property) = properties.iter().find(|p| p.name == name) else { return false };
        let AttrData::DenseArray { element, data, .. } = cx.attr_data(property.value) else {
            return false;
        };
        let sizes = data.as_chunks::<4>().0;
        if *element != cx.i32() || sizes.len() != self.groups.len() {
            return false;
        }
        for (group, size) in self.groups.iter().zip(sizes) {
            let Ok(size) = usize::try_from(i32::from_le_bytes(*size)) else { return false };
            if size > types.len() || !group.fit(subject, memo, types.by_ref(), size) {
                return false;
            }
        }
        types.len() == 0
    }
}

impl Group<'_> {
    #[inline]
    fn fit(
        &self,
        subject: &Subject<'_>,
        memo: &mut Memo,
        types: &mut impl Iterator<Item = crate::context::Type>,
        size: usize,
    ) -> bool {
        if self.arity == Arity::One && size != 1 || self.arity == Arity::Optional && size > 1 {
            return false;
        }
        match self.check {
            None => size == 0 || types.nth(size - 1).is_some(),
            Some((number, constraint)) => {
                types.take(size).all(|ty| memo.accepts_type(subject.cx, number, constraint, ty))
            }
        }
    }
}
