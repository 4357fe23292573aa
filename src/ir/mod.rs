//! IR: ops, blocks, regions and values, owned by the isolated op that they are nested in.
//!
//! See [`Body`] for the ownership rule that everything follows from.

mod append;
mod body;
mod data;
mod handle;
mod order;
mod read;

pub use body::Body;
pub use handle::{Block, BlockUse, Op, Region, Use, Value};
pub use read::ValueDef;

pub(crate) use data::{Definition, NO_EXTRA, STUB};
pub(crate) use handle::Handle;
pub(crate) use read::ops_of;
