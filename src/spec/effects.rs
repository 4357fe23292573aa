//! What ops do to memory.
//!
//! An op either declares its effects, or computes them from its attributes and operands, or
//! nothing is known of them; regions add what is nested in them for ops with
//! `RecursiveMemoryEffects`. Whoever asks must treat "not known" as "anything".

use super::{List, OpSpec};
use crate::context::{Context, Traits};
use crate::ir::{Body, Op, Value};

/// Appends the effects of one op. Effects may depend on the op's attributes and types and on how
/// many operands and results it has; not on values, regions or what is around the op.
pub type EffectFn = fn(&Context, &Body, Op, &mut Vec<EffectInstance>);

/// What an op does to memory, its regions excepted.
#[derive(Clone, Debug)]
pub enum Effects {
    /// It does not implement the memory effects interface: nothing is known, or with
    /// `RecursiveMemoryEffects` what its regions do.
    Unknown,
    /// It implements the interface in a way that is not known here: anything may happen.
    Opaque,
    /// Always these.
    Static(List<Effect>),
    /// They depend on the op.
    Function(EffectFn),
}

/// One declared effect.
#[derive(Clone, Debug)]
pub struct Effect {
    /// What is done.
    pub kind: EffectKind,
    /// To what.
    pub target: EffectTarget,
    /// To which memory.
    pub resource: Resource,
}

impl Effect {
    /// An effect on the default resource.
    pub const fn new(kind: EffectKind, target: EffectTarget) -> Self {
        Effect { kind, target, resource: Resource::DEFAULT }
    }

    /// The same on another resource.
    #[must_use]
    pub const fn on(mut self, resource: &'static str) -> Self {
        self.resource = Resource(resource);
        self
    }
}

/// What is done to memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EffectKind {
    /// Something is read.
    Read,
    /// Something is written.
    Write,
    /// Something comes into being.
    Allocate,
    /// Something ceases to be.
    Free,
}

/// What an effect is declared on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EffectTarget {
    /// The whole resource.
    Everything,
    /// The values of this operand group.
    Operand(u16),
    /// The values of this result group.
    Result(u16),
}

/// A kind of memory that does not overlap with the others.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Resource(pub &'static str);

impl Resource {
    /// Memory of which nothing more is said: it may overlap with every other.
    pub const DEFAULT: Resource = Resource("<Default>");
}

/// One effect of one op.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EffectInstance {
    /// What is done.
    pub kind: EffectKind,
    /// To what this value points to; `None` for the whole resource.
    pub value: Option<Value>,
    /// To which memory.
    pub resource: Resource,
}

impl EffectInstance {
    /// An effect on the whole default resource.
    pub fn anywhere(kind: EffectKind) -> Self {
        EffectInstance { kind, value: None, resource: Resource::DEFAULT }
    }

    /// An effect on what `value` points to.
    pub fn through(kind: EffectKind, value: Value) -> Self {
        EffectInstance { kind, value: Some(value), resource: Resource::DEFAULT }
    }
}

/// Appends the effects of `op` itself, without those of its regions. Returns false when they are
/// not known.
pub fn effects_of(cx: &Context, body: &Body, op: Op, out: &mut Vec<EffectInstance>) -> bool {
    let (holder, root) = super::op::own_body(body, op);
    let Some(spec) = super::of(cx, holder.name(root)) else { return false };
    spec.effects_of(cx, body, op, out)
}

impl OpSpec {
    /// Appends the effects of `op`, which is of this spec, without those of its regions. Returns
    /// false when they are not known.
    pub fn effects_of(
        &self,
        cx: &Context,
        body: &Body,
        op: Op,
        out: &mut Vec<EffectInstance>,
    ) -> bool {
        match &self.effects {
            Effects::Opaque => false,
            Effects::Unknown => self.traits.iter().any(|t| {
                t.bits()
                    .intersects(Traits::NO_MEMORY_EFFECT.union(Traits::RECURSIVE_MEMORY_EFFECTS))
            }),
            Effects::Function(function) => {
                function(cx, body, op, out);
                true
            }
            Effects::Static(list) => {
                for effect in list.iter() {
                    self.instantiate(cx, body, op, effect, out);
                }
                true
            }
        }
    }

    fn instantiate(
        &self,
        cx: &Context,
        body: &Body,
        op: Op,
        effect: &Effect,
        out: &mut Vec<EffectInstance>,
    ) {
        let Effect { kind, target, resource } = *effect;
        let instance = |value| EffectInstance { kind, value, resource };
        match target {
            EffectTarget::Everything => out.push(instance(None)),
            EffectTarget::Operand(group) => {
                let range = self.operand_range(cx, body, op, group as usize);
                out.extend(range.map(|n| instance(Some(body.operand(op, n)))));
            }
            EffectTarget::Result(group) => {
                let range = self.result_range(cx, body, op, group as usize);
                out.extend(range.map(|n| instance(Some(body.result(op, n)))));
            }
        }
    }
}

/// Whether executing `op` is known to do nothing to memory, nor anything nested in it.
pub fn is_memory_effect_free(cx: &Context, body: &Body, op: Op) -> bool {
    let mut stack: Vec<(&Body, Op)> = vec![(body, op)];
    let mut effects = Vec::new();
    while let Some((body, op)) = stack.pop() {
        let traits = body.hot_traits(op);
        if !traits.has(Traits::NO_MEMORY_EFFECT) {
            effects.clear();
            if !effects_of(cx, body, op, &mut effects) || !effects.is_empty() {
                return false;
            }
        }
        if !traits.has(Traits::RECURSIVE_MEMORY_EFFECTS) {
            continue;
        }
        let (body, root) = super::op::own_body(body, op);
        for &region in body.regions(root) {
            for block in body.blocks(region) {
                stack.extend(body.ops(block).map(|nested| (body, nested)));
            }
        }
    }
    true
}
