//! IR: ops, blocks, regions and values, owned by the isolated op that they are nested in.
//!
//! See [`Body`] for the ownership rule that everything follows from.

mod ahead;
mod append;
mod attrs;
mod blocks;
mod body;
mod bulk;
mod check;
mod compact;
mod copy;
mod create;
mod data;
mod equivalence;
mod erase;
mod fill;
mod handle;
mod lent;
mod mapping;
mod named;
mod nesting;
mod operands;
mod order;
mod ownership;
mod place;
mod read;
mod regions;
mod results;
mod revision;
mod settled;
mod signature;
mod symbols;
mod unseen;
mod uses;
mod walk;
mod walk_tree;

pub use body::Body;
pub use copy::ImportError;
pub use create::{Builder, OpState};
pub use equivalence::Equivalence;
pub use handle::{Block, BlockUse, Op, Region, Use, Value};
pub use mapping::IrMapping;
pub use place::InsertPoint;
pub use read::ValueDef;
pub(crate) use signature::signature_of;
pub use symbols::{
    RenameError, Resolved, SymbolLimit, SymbolTable, SymbolUse, SymbolUses, Symbols,
    UnknownSymbolTable, Visibility,
};
pub use walk::Walk;

pub(crate) use ahead::{TOGETHER, look_at_bodies};
pub(crate) use append::WholeOp;
pub(crate) use bulk::Going;
pub(crate) use data::{Definition, NO_EXTRA, OpData, STUB};
pub(crate) use lent::Child;
pub(crate) use named::Names;
pub(crate) use unseen::Kind;
