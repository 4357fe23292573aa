//! What modules do for the ops in them.

use irtool::asm::custom::Assembly;

pub(crate) static MODULE: Assembly = Assembly { default_dialect: "builtin", ..Assembly::NONE };
