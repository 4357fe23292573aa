//! The textual format: parsing and printing.

mod lexer;
mod module;
mod parse;
mod print;

pub use module::Module;
pub use parse::resources::{ExternalResources, ExternalValue};
pub use parse::{ParseOptions, parse_attribute_text, parse_module};
pub use print::{PrintOptions, print_module, print_op_alone};
