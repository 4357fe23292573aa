//! What is known of ops by signature: each worker's own, and what workers tell each other.
//!
//! A program has few signatures for its size, but with thousands of them finding out about each is
//! half of all verification. Each worker asks its own table first, which nobody else writes to; of a
//! signature that it has not met it asks what others have said before it finds out by itself.
//!
//! Invariant: what is told is true of any op of the signature, whoever found it out.
//! Limits: signatures that are younger than the verifier are found out by each worker.

use crate::context::SignatureId;
use crate::spec::check::Verdict;
use crate::sync::{AtomicU32, Ordering};

/// What workers tell each other.
pub(super) struct Told(Box<[AtomicU32]>);

impl Told {
    /// For that many signatures.
    pub fn new(signatures: usize) -> Self {
        Told((0..signatures).map(|_| AtomicU32::new(0)).collect())
    }

    fn get(&self, signature: usize) -> Verdict {
        let told = self.0.get(signature);
        told.map_or_else(Verdict::default, |told| Verdict::from_bits(told.load(Ordering::Relaxed)))
    }

    fn set(&self, signature: usize, verdict: Verdict) {
        if let Some(told) = self.0.get(signature) {
            told.store(verdict.bits(), Ordering::Relaxed);
        }
    }
}

/// What one worker knows.
#[derive(Default)]
pub(super) struct Verdicts(Vec<Verdict>);

impl Verdicts {
    /// What is known of ops of this signature.
    #[inline]
    pub fn get(&self, signature: Option<SignatureId>) -> Verdict {
        let known = signature.and_then(|signature| self.0.get(signature.dense()));
        known.copied().unwrap_or_default()
    }

    /// Remembers what was found out, and tells others.
    pub fn learn(&mut self, told: &Told, signature: SignatureId, verdict: Verdict) {
        told.set(signature.dense(), verdict);
        self.note(signature.dense(), verdict);
    }

    /// What others have told, which is remembered.
    pub fn hear(&mut self, told: &Told, signature: SignatureId) -> Verdict {
        let verdict = told.get(signature.dense());
        if verdict.is_fine() {
            self.note(signature.dense(), verdict);
        }
        verdict
    }

    fn note(&mut self, signature: usize, verdict: Verdict) {
        if signature >= self.0.len() {
            self.0.resize((signature + 1).next_power_of_two(), Verdict::default());
        }
        self.0[signature] = verdict;
    }
}
