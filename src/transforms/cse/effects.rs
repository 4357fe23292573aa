//! What matters to this pass of the effects of ops: answered per op name where it can be, else
//! per signature, which has all that effects may depend on.

use crate::context::{Context, OpName, SignatureId, Traits};
use crate::ir::{Body, Op};
use crate::spec::{self, EffectInstance, EffectKind, Effects};

bitflags::bitflags! {
    /// Facts about an op, nested ops included or not as the holder says.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub(super) struct Facts: u8 {
        /// No effect on memory at all.
        const FREE = 1;
        /// Some effects, and all of them reads. (Says nothing of nested ops.)
        const ONLY_READS = 1 << 1;
        /// May write, or nothing is known.
        const MAY_WRITE = 1 << 2;
        /// Can go when its results are unused: it reads, or allocates what nobody uses.
        const REMOVABLE = 1 << 3;
    }
}

impl Facts {
    const PURE: Facts = Facts::FREE.union(Facts::REMOVABLE);
    const UNKNOWN: Facts = Facts::MAY_WRITE;

    /// Facts about several ops together: all free, any may write, all removable.
    pub fn and(self, other: Facts) -> Facts {
        let all = self & other & Facts::PURE;
        all | (self | other) & Facts::MAY_WRITE
    }

    /// Facts about no op.
    pub const NOTHING: Facts = Facts::PURE;
}

#[derive(Clone, Copy)]
enum Class {
    /// Not asked yet.
    Unasked,
    /// The same for every op of the name, nested ops excepted.
    Fixed(Facts),
    /// To be computed for each op.
    PerOp,
}

/// Answers by op name.
#[derive(Clone, Default)]
pub(super) struct EffectTable {
    classes: Vec<Class>,
    by_signature: Vec<Option<Facts>>,
    instances: Vec<EffectInstance>,
}

impl EffectTable {
    /// Facts about `op` by itself; what is nested in it counts separately, if it does
    /// ([`Traits::RECURSIVE_MEMORY_EFFECTS`]).
    #[inline]
    pub fn of(
        &mut self,
        cx: &Context,
        body: &Body,
        op: Op,
        signature: Option<SignatureId>,
    ) -> Facts {
        if body.has_trait(op, Traits::NO_MEMORY_EFFECT) {
            return Facts::PURE;
        }
        let name = body.name(op);
        match self.classes.get(name.dense()).copied().unwrap_or(Class::Unasked) {
            Class::Fixed(facts) => facts,
            Class::PerOp => self.per_op(cx, body, op, signature),
            Class::Unasked => {
                let class = classify(cx, name);
                if self.classes.len() <= name.dense() {
                    self.classes.resize(name.dense() + 1, Class::Unasked);
                }
                self.classes[name.dense()] = class;
                match class {
                    Class::Fixed(facts) => facts,
                    _ => self.per_op(cx, body, op, signature),
                }
            }
        }
    }

    #[inline]
    fn per_op(
        &mut self,
        cx: &Context,
        body: &Body,
        op: Op,
        signature: Option<SignatureId>,
    ) -> Facts {
        let Some(number) = signature.map(SignatureId::dense) else {
            return self.compute(cx, body, op);
        };
        if let Some(Some(facts)) = self.by_signature.get(number) {
            return *facts;
        }
        let facts = self.compute(cx, body, op);
        if self.by_signature.len() <= number {
            self.by_signature.resize((number + 1).next_power_of_two(), None);
        }
        self.by_signature[number] = Some(facts);
        facts
    }

    fn compute(&mut self, cx: &Context, body: &Body, op: Op) -> Facts {
        self.instances.clear();
        if !spec::effects_of(cx, body, op, &mut self.instances) {
            return Facts::UNKNOWN;
        }
        if self.instances.is_empty() {
            return Facts::PURE;
        }
        let own_result = |effect: &EffectInstance| {
            effect.value.filter(|value| body.defining_op(*value) == Some(op))
        };
        let allocated = |value| {
            self.instances
                .iter()
                .any(|e| e.kind == EffectKind::Allocate && own_result(e) == Some(value))
        };
        let removable = self.instances.iter().all(|effect| {
            effect.kind == EffectKind::Read || own_result(effect).is_some_and(allocated)
        });
        let mut facts = Facts::empty();
        facts.set(Facts::ONLY_READS, self.instances.iter().all(|e| e.kind == EffectKind::Read));
        facts.set(Facts::MAY_WRITE, self.instances.iter().any(|e| e.kind == EffectKind::Write));
        facts.set(Facts::REMOVABLE, removable);
        facts
    }
}

fn classify(cx: &Context, name: OpName) -> Class {
    let Some(spec) = spec::of(cx, name) else { return Class::Fixed(Facts::UNKNOWN) };
    match &spec.effects {
        Effects::Opaque => Class::Fixed(Facts::UNKNOWN),
        // Without the interface an op has the effects of its regions, if it says so.
        Effects::Unknown => {
            let recursive = cx.op_info(name).traits().contains(Traits::RECURSIVE_MEMORY_EFFECTS);
            Class::Fixed(if recursive { Facts::PURE } else { Facts::UNKNOWN })
        }
        Effects::Static(list) if list.is_empty() => Class::Fixed(Facts::PURE),
        Effects::Static(_) | Effects::Function(_) => Class::PerOp,
    }
}
