//! Handles to what a body holds: `Copy`, 32 bits in release builds, with a niche.
//!
//! A handle is local to its body. In debug builds it also remembers which body that was, and the
//! arenas never reuse a slot, so that using an erased handle or one of another body is caught
//! with a message that says which. In release builds such a use hits a bounds check or reads
//! another item of the same body: never memory that is not the body's.

use std::num::NonZeroU32;

/// Which body a handle belongs to: empty in release builds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub(crate) struct Stamp(#[cfg(debug_assertions)] u32);

impl Stamp {
    pub(crate) fn new() -> Self {
        Stamp(
            #[cfg(debug_assertions)]
            crate::sync::unique_number(),
        )
    }
}

/// What the arenas need of a handle.
pub(crate) trait Handle: Copy {
    /// What the thing is called in messages.
    const WHAT: &'static str;
    fn new(index: usize, stamp: Stamp) -> Self;
    fn index(self) -> usize;
    fn stamp(self) -> Stamp;
}

macro_rules! body_handle {
    ($(#[$doc:meta])* $name:ident, $what:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(NonZeroU32, Stamp);

        impl Handle for $name {
            const WHAT: &'static str = $what;
            #[inline]
            fn new(index: usize, stamp: Stamp) -> Self {
                debug_assert!(index < u32::MAX as usize);
                Self(NonZeroU32::new(index as u32 + 1).expect("fewer than 2^32 - 1 items"), stamp)
            }
            #[inline]
            fn index(self) -> usize {
                self.0.get() as usize - 1
            }
            #[inline]
            fn stamp(self) -> Stamp {
                self.1
            }
        }

        impl $name {
            /// A number of its own for this handle, from 0: for tables indexed by handle, at most
            /// as long as the body's capacity for such handles. Carries no order.
            #[inline]
            pub fn dense(self) -> usize {
                Handle::index(self)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!($what, "{}"), self.dense())
            }
        }

        #[cfg(not(debug_assertions))]
        const _: () = assert!(size_of::<Option<$name>>() == 4);
    };
}

body_handle! {
    /// An op.
    Op, "op"
}
body_handle! {
    /// A block.
    Block, "block"
}
body_handle! {
    /// A region.
    Region, "region"
}
body_handle! {
    /// An SSA value: a result of an op or an argument of a block.
    Value, "value"
}
body_handle! {
    /// A use of a value: one operand of one op.
    Use, "use"
}
body_handle! {
    /// A use of a block: one successor of one op.
    BlockUse, "block use"
}

/// What an arena knows of its items: whether one was erased. Access asks in debug builds only.
pub(crate) trait Slot {
    fn is_live(&self) -> bool;
}

/// A vector indexed by handle.
#[derive(Clone)]
pub(crate) struct Arena<H, T> {
    items: Vec<T>,
    stamp: Stamp,
    handle: std::marker::PhantomData<fn() -> H>,
}

impl<H: Handle, T: Slot> Arena<H, T> {
    pub(crate) fn new(stamp: Stamp) -> Self {
        Self { items: Vec::new(), stamp, handle: std::marker::PhantomData }
    }

    #[inline(always)]
    pub(crate) fn push(&mut self, item: T) -> H {
        let handle = H::new(self.items.len(), self.stamp);
        self.items.push(item);
        handle
    }

    /// The first item that there ever was, erased or not.
    pub(super) fn first(&self) -> Option<&T> {
        self.items.first()
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    #[inline]
    pub(crate) fn handle(&self, index: usize) -> H {
        H::new(index, self.stamp)
    }

    /// Empties the arena and keeps its memory; handles given out so far become foreign.
    pub(crate) fn clear(&mut self, stamp: Stamp) {
        self.items.clear();
        self.stamp = stamp;
    }

    /// Whether the item has not been erased: the one question that may be asked of an erased one.
    #[inline]
    pub(crate) fn is_live(&self, handle: H) -> bool {
        handle.stamp() == self.stamp
            && self.items.get(handle.index()).is_some_and(|item| item.is_live())
    }

    /// The item, which may have been erased.
    #[inline]
    pub(crate) fn erased_mut(&mut self, handle: H) -> &mut T {
        self.check_body(handle);
        &mut self.items[handle.index()]
    }

    /// The items with numbers in `range` that have not been erased, in order.
    #[inline]
    pub(crate) fn live(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = (H, &T)> {
        let start = range.start;
        let items = self.items.get(range).unwrap_or_default().iter().enumerate();
        let live = items.filter(|(_, item)| item.is_live());
        live.map(move |(index, item)| (self.handle(start + index), item))
    }

    /// All items in order, erased ones too, to be changed.
    pub(crate) fn items_mut(&mut self) -> &mut [T] {
        &mut self.items
    }

    #[inline]
    pub(crate) fn slice(&self, first: u32, len: u32) -> &[T] {
        &self.items[first as usize..first as usize + len as usize]
    }

    #[inline]
    fn check_body(&self, handle: H) {
        debug_assert!(
            handle.stamp() == self.stamp,
            "{}{} is of another body",
            H::WHAT,
            handle.index()
        );
    }
}

impl<H: Handle, T: Slot> std::ops::Index<H> for Arena<H, T> {
    type Output = T;
    #[inline]
    fn index(&self, handle: H) -> &T {
        self.check_body(handle);
        let item = &self.items[handle.index()];
        debug_assert!(item.is_live(), "{}{} was erased", H::WHAT, handle.index());
        item
    }
}

impl<H: Handle, T: Slot> std::ops::IndexMut<H> for Arena<H, T> {
    #[inline]
    fn index_mut(&mut self, handle: H) -> &mut T {
        self.check_body(handle);
        let item = &mut self.items[handle.index()];
        debug_assert!(item.is_live(), "{}{} was erased", H::WHAT, handle.index());
        item
    }
}
