//! The context's interning under many interleavings of 2 to 4 threads.
//!
//! ```text
//! RUSTFLAGS='--cfg irtool_shuttle' cargo test -p irtool-schedules --target-dir target/schedules
//! ```
//!
//! Every test holds that equal payloads get equal handles whichever thread was first, and that what
//! is read back is what was put in. `shuttle` draws the interleavings, from fixed seeds, by two
//! schedulers: at random, and by random priorities that change at a few points (PCT), which finds
//! what needs one thread to be held up for long. A failure prints the schedule that led to it.
//!
//! Covers: what goes through `src/sync.rs`, that is every read and write of the interner's hash
//! tables, their locks, the counts and the context's own atomics: threads change places at any of
//! these. Limits: the storage behind the interner (`boxcar`) and the map of resources (`dashmap`)
//! are not seen, so each operation on them is one step here; nor are reorderings that a weak memory
//! model allows. Without the cfg the package is empty.

#![cfg(all(test, irtool_shuttle))]

mod contexts;
mod explore;
mod handles;
