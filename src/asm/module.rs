//! A module as files hold it.

use super::parse::resources::ExternalResources;
use crate::ir::Body;

/// The IR of a file, with what else the file says.
#[derive(Clone, Debug)]
pub struct Module {
    /// The top-level op, nearly always a `builtin.module`, with everything in it.
    pub body: Body,
    /// Resources that no dialect owns; they are printed again as they were.
    pub external: ExternalResources,
}
