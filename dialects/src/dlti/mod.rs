//! Data layout information.
//!
//! The dialect has attributes only.

pub(crate) mod attributes;
pub(crate) mod layout;

use irtool::spec::Dialect;

/// The dialect `dlti`.
pub const DIALECT: Dialect =
    Dialect { name: "dlti", ops: &[], attribute_aliases: &[], type_aliases: &[] };
