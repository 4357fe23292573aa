//! Signatures: what makes two ops look alike, but for the values themselves.
//!
//! Name, attributes, types of operands and of results. A program has few different ones (SQLite:
//! 297,188 ops, 13,600 signatures), so whatever depends on nothing else (whether an op agrees
//! with its declaration, how its attributes and types print, what it does to memory) is worked
//! out once each. The context numbers them; an op's header keeps the number where it is known,
//! so that asking again costs one load.
//!
//! Invariant: a number in a header is that of the op's signature, or, where that is noted
//! ([`OTHER_ATTRS`]), of one that differs from it in attributes only. The mutators that change one
//! forget the other ([`Body::forget_signature`]); [`Body::check_signatures`] finds one that does
//! not.
//! Limits: ops with regions or a body of their own have no signature, nor do those with more than
//! [`LONGEST`] attributes, operands and results together.

use super::body::Body;
use super::data::OTHER_ATTRS;
use super::handle::{Op, Value};
use crate::context::{Context, NamedAttr, OpName, SignatureId, Type};

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
        match self.known_signature(op) {
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
        known.or_else(|| {
            self.signature_words(cx, op, words).then(|| cx.frequent_signature(words))?
        })
    }

    /// The number of the op's signature, if its header has it.
    #[inline]
    pub(crate) fn known_signature(&self, op: Op) -> Option<SignatureId> {
        self.ops[op].signature()
    }

    /// Puts the number of the op's signature into its header.
    #[inline]
    pub(crate) fn set_signature(&mut self, op: Op, signature: Option<SignatureId>) {
        self.ops[op].set_signature(signature);
    }

    /// To be called when operands or results of the op change.
    #[inline]
    pub(crate) fn forget_signature(&mut self, op: Op) {
        self.ops[op].set_signature(None);
    }

    /// To be called when attributes of the op change: what its types are stays known.
    #[inline]
    pub(super) fn forget_attrs_in_signature(&mut self, op: Op) {
        self.ops[op].state |= OTHER_ATTRS;
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

    /// The number of the op's signature, where the header does not have it.
    #[cold]
    fn find_signature(&self, cx: &Context, op: Op, words: &mut Vec<u64>) -> Option<SignatureId> {
        self.signature_words(cx, op, words).then(|| cx.intern_signature(words))?
    }

    /// The number of the op's signature, whatever its header says.
    pub(super) fn find_signature_anew(
        &self,
        cx: &Context,
        op: Op,
        words: &mut Vec<u64>,
    ) -> Option<SignatureId> {
        self.all_words(op, words).then(|| cx.intern_signature(words))?
    }

    /// Makes `words` the signature of the op; whether it has one.
    fn signature_words(&self, cx: &Context, op: Op, words: &mut Vec<u64>) -> bool {
        let data = &self.ops[op];
        let Some(before) = data.signature_but_attrs() else { return self.all_words(op, words) };
        // Operands and their values are elsewhere, what is known of others like this op is at hand.
        let before = cx.signature_words(before);
        let (num_attrs, num_operands) = ((before[1] >> 16) as u16, before[1] as u16);
        let types = &before[2 + usize::from(num_attrs)..];
        let attrs = &self.attrs[data.attrs as usize..][..data.num_attrs as usize];
        if attrs.len() + types.len() > LONGEST {
            return false;
        }
        words.clear();
        words.push(before[0]);
        words.push(counts(data.num_props, data.num_attrs, num_operands.into()));
        words.extend(attrs.iter().map(attr_word));
        words.extend(types);
        true
    }

    /// The same without the header's help.
    fn all_words(&self, op: Op, words: &mut Vec<u64>) -> bool {
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
        words.push(counts(data.num_props, data.num_attrs, operands.len()));
        words.extend(attrs.iter().map(attr_word));
        words.extend(operands.iter().map(|slot| u64::from(self.values[slot.value].ty.bits())));
        words.extend(results.iter().map(|value| u64::from(value.ty.bits())));
        true
    }
}

/// The number of the signature of ops of this name without regions, with these attributes (properties
/// first) and types; `words` is scratch memory.
pub(crate) fn signature_of(
    cx: &Context,
    name: OpName,
    (attrs, num_props): (&[NamedAttr], u16),
    (operands, results): (&[Type], &[Type]),
    words: &mut Vec<u64>,
) -> Option<SignatureId> {
    if attrs.len() + operands.len() + results.len() > LONGEST {
        return None;
    }
    words.clear();
    words.push(u64::from(name.bits()));
    words.push(counts(num_props, attrs.len() as u16, operands.len()));
    words.extend(attrs.iter().map(attr_word));
    words.extend(operands.iter().chain(results).map(|ty| u64::from(ty.bits())));
    cx.intern_signature(words)
}

/// How many there are of what follows, the results excepted. (Operands are fewer than [`LONGEST`].)
fn counts(num_props: u16, num_attrs: u16, operands: usize) -> u64 {
    u64::from(num_props) << 32 | u64::from(num_attrs) << 16 | operands as u64
}

fn attr_word(attr: &NamedAttr) -> u64 {
    u64::from(attr.name.bits()) << 32 | u64::from(attr.value.bits())
}
