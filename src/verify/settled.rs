//! Symbol uses that were found good before.
//!
//! Whether an op uses symbols well depends on its attributes and types and on what the nearest
//! symbol table holds ([`super::SymbolUseFn`]). A program makes the same call in many places, so
//! the verifier asks once for each signature and table.
//!
//! Invariant: what is remembered was asked of IR that has not changed since; whoever begins to
//! verify calls [`Settled::forget`].

use super::site::Site;
use crate::context::SignatureId;
use crate::support::bits::Bits;

/// The signatures of ops that use the symbols of one table well.
#[derive(Default)]
pub(super) struct Settled {
    /// Body address and op.
    table: Option<(usize, usize)>,
    good: Bits,
}

impl Settled {
    /// Begins anew.
    pub fn forget(&mut self) {
        self.table = None;
        self.good.clear();
    }

    /// Whether ops with this signature are known to use the symbols of `table` well.
    #[inline]
    pub fn is_good(&mut self, table: &Site<'_>, signature: SignatureId) -> bool {
        let key = (std::ptr::from_ref(table.body()).addr(), table.op.dense());
        if self.table != Some(key) {
            self.forget();
            self.table = Some(key);
        }
        self.good.contains(signature.dense())
    }

    /// Notes that such ops use the symbols of the table asked about last well.
    pub fn add(&mut self, signature: SignatureId) {
        self.good.insert(signature.dense());
    }
}
