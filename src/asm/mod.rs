//! The textual format: parsing and printing.

mod lexer;
mod parse;
mod print;


pub use parse::{ParseOptions, parse_attribute_text, parse_module};
pub use print::{PrintOptions, print_module, print_op_alone};
