//! The textual format: parsing and printing.

mod lexer;
mod module;
mod parse;
mod print;

pub use module::Module;
pub use parse::resources::{ExternalResources, ExternalValue};
pub use parse::{ParseOptions, Part, parse_attribute_text, parse_module, parse_part};
pub use print::{PrintOptions, print_module, print_op_alone};
pub(crate) use print::{attribute_text, location_text};
