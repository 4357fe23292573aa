//! Handles to what a context interns: `Copy`, 32 bits, with a niche.
//!
//! Two handles of one context are equal exactly when what they stand for is equal. A handle says
//! nothing without its context, and its number carries no meaning: nothing observable may depend
//! on it.
//!
//! The lowest bit of a [`Type`] or an [`Attribute`] is set when its text could hold an alias
//! (`#map`, `!tuple`). The printer's search for aliases passes over everything else with one
//! test of a register.

use std::num::NonZeroU32;

macro_rules! interned_handle {
    ($(#[$doc:meta])* $name:ident, $shift:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(NonZeroU32);

        impl $name {
            /// Position in the context's storage.
            #[inline]
            pub(crate) fn index(self) -> usize {
                (self.0.get() >> $shift) as usize - 1
            }

            /// A number of its own for this handle, dense from 0: for tables indexed by handle.
            #[inline]
            pub(crate) fn dense(self) -> usize {
                (self.0.get() >> $shift) as usize - 1
            }

            /// The raw 32 bits.
            #[inline]
            pub(crate) fn bits(self) -> u32 {
                self.0.get()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "#{}"), self.index())
            }
        }
    };
}

macro_rules! plain_handle {
    ($(#[$doc:meta])* $name:ident) => {
        interned_handle!($(#[$doc])* $name, 0);
        impl $name {
            #[inline]
            pub(crate) fn from_index(index: usize) -> Self {
                let number = u32::try_from(index + 1).expect("more interned items than 32 bits hold");
                Self(NonZeroU32::new(number).expect("index + 1 is not zero"))
            }
        }
    };
}

macro_rules! aliasable_handle {
    ($(#[$doc:meta])* $name:ident) => {
        interned_handle!($(#[$doc])* $name, 1);
        impl $name {
            #[inline]
            pub(crate) fn from_index(index: usize, may_alias: bool) -> Self {
                let number = u32::try_from(index + 1).ok().filter(|n| *n < 1 << 31);
                let number = number.expect("more interned items than 31 bits hold");
                Self(NonZeroU32::new(number << 1 | may_alias as u32).expect("index + 1 is not zero"))
            }

            /// Whether an alias can occur in the printed form.
            #[inline]
            pub(crate) fn may_alias(self) -> bool {
                self.0.get() & 1 != 0
            }
        }
    };
}

aliasable_handle! {
    /// A type, uniqued in its context.
    Type
}
aliasable_handle! {
    /// An attribute, uniqued in its context.
    Attribute
}
plain_handle! {
    /// An interned byte string: an attribute name, a symbol name, a file name.
    Identifier
}
plain_handle! {
    /// An op's name together with what its dialect says of it (see [`super::OpInfo`]).
    OpName
}

/// The number of an op signature (see `ir::signature`): name, attributes and types of an op.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct SignatureId(NonZeroU32);

impl SignatureId {
    /// The signature with this position in the context's storage; `None` when the number would
    /// not fit the 28 bits that op headers have for it.
    pub(super) fn from_index(index: usize) -> Option<Self> {
        u32::try_from(index + 1).ok().filter(|number| number >> 28 == 0).and_then(Self::from_number)
    }

    /// As kept in op headers.
    #[inline]
    pub fn from_number(number: u32) -> Option<Self> {
        NonZeroU32::new(number).map(SignatureId)
    }

    /// The number kept in op headers.
    #[inline]
    pub fn number(self) -> u32 {
        self.0.get()
    }

    /// A number for tables indexed by signature.
    #[inline]
    pub fn dense(self) -> usize {
        self.0.get() as usize
    }
}

/// An attribute with its name, the element of attribute dictionaries.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct NamedAttr {
    /// The name.
    pub name: Identifier,
    /// The value.
    pub value: Attribute,
}

const _: () = assert!(size_of::<Option<Type>>() == 4);
const _: () = assert!(size_of::<NamedAttr>() == 8);
