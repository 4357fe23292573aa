//! Signatures: what makes two ops look alike, but for the values themselves.
//!
//! Name, attributes, types of operands and of results. A program has few different ones (SQLite:
//! 297,188 ops, 13,600 signatures), so whatever depends on nothing else (whether an op agrees
//! with its declaration, how its attributes and types print, what it does to memory) is worked
//! out once each. The context numbers them; an op's header keeps the number where it is known,
//! so that asking again costs one load.
//!
//! Invariant: a number in a header is that of the op's signature. The mutators that change one
//! forget the other ([`Body::forget_signature`]); [`Body::check_signatures`] finds one that does
//! not.
//! Limits: ops with regions or a body of their own have no signature, nor do those with more than
//! [`LONGEST`] attributes, operands and results together.

use super::body::Body;
use super::data::SIGNATURE_SHIFT;
use super::handle::{Op, Value};
use crate::context::{Context, SignatureId};

/// The longest signature that is numbered, in words.
const LONGEST: usize = 96;

impl Body {
    /// The number of the op's signature, found out if the header does not have it; `words` is
    /// scratch memory.
    #[inline]
    pub(crate) fn signature(
        &self,
        cx: &Context,
        op: Op,
        words: &mut Vec<u64>,
    ) -> Option<SignatureId> {
        match SignatureId::from_number(self.ops[op].state >> SIGNATURE_SHIFT) {
            None => self.find_signature(cx, op, words),
            known => known,
        }
    }

    /// The same for what is worth remembering only of signatures that come again and again: `None`
    /// for one of many that is met late ([`Context::frequent_signature`]).
    #[inline]
    pub(crate) fn frequent_signature(
        &self,
        cx: &Context,
        op: Op,
        words: &mut Vec<u64>,
    ) -> Option<SignatureId> {
        let known = self.known_signature(op);
        known.or_else(|| self.signature_words(op, words).then(|| cx.frequent_signature(words))?)
    }

    /// The number of the op's signature, if its header has it.
    #[inline]
    pub(crate) fn known_signature(&self, op: Op) -> Option<SignatureId> {
        SignatureId::from_number(self.ops[op].state >> SIGNATURE_SHIFT)
    }

    /// Puts the number of the op's signature into its header.
    #[inline]
    pub(crate) fn set_signature(&mut self, op: Op, signature: Option<SignatureId>) {
        let data = &mut self.ops[op];
        let flags = data.state & ((1 << SIGNATURE_SHIFT) - 1);
        data.state = flags | signature.map_or(0, SignatureId::number) << SIGNATURE_SHIFT;
    }

    /// To be called when attributes, operands or results of the op change.
    #[inline]
    pub(crate) fn forget_signature(&mut self, op: Op) {
        self.ops[op].state &= (1 << SIGNATURE_SHIFT) - 1;
    }

    /// To be called when the type of the value changes.
    pub(crate) fn forget_signatures_around(&mut self, value: Value) {
        if let Some(op) = self.defining_op(value) {
            self.forget_signature(op);
        }
        let mut next = self.values[value].first_use;
        while let Some(slot) = next {
            let operand = &self.operands[slot];
            next = operand.next;
            let owner = operand.owner;
            self.forget_signature(owner);
        }
    }

    /// The number of the op's signature, whatever its header says.
    #[cold]
    pub(super) fn find_signature(
        &self,
        cx: &Context,
        op: Op,
        words: &mut Vec<u64>,
    ) -> Option<SignatureId> {
        self.signature_words(op, words).then(|| cx.intern_signature(words))?
    }

    /// Makes `words` the signature of the op; whether it has one.
    fn signature_words(&self, op: Op, words: &mut Vec<u64>) -> bool {
        let data = &self.ops[op];
        if self.is_stub(op) || !self.regions(op).is_empty() {
            return false;
        }
        let attrs = &self.attrs[data.attrs as usize..][..data.num_attrs as usize];
        let operands = self.operand_slots(op);
        let results = self.values.slice(data.results, data.num_results);
        if attrs.len() + operands.len() + results.len() > LONGEST {
            return false;
        }
        words.clear();
        words.push(u64::from(data.name.bits()));
        words.push(
            u64::from(data.num_props) << 32
                | u64::from(data.num_attrs) << 16
                | operands.len() as u64,
        );
        words.extend(
            attrs
                .iter()
                .map(|attr| u64::from(attr.name.bits()) << 32 | u64::from(attr.value.bits())),
        );
        words.extend(operands.iter().map(|slot| u64::from(self.values[slot.value].ty.bits())));
        words.extend(results.iter().map(|value| u64::from(value.ty.bits())));
        true
    }
}
