//! The textual format: parsing and printing.

pub mod custom;
mod lexer;
mod met;
mod parse;
mod print;
mod sixteen;

pub use custom::{
    Argument, AsmPrinter, Assembly, Directive, OpParser, OpView, Operand, ParsedRegion, RegionLook,
    ResultNames, has_custom_form,
};
pub use parse::{
    NOT_DOMINATED, ParseOptions, Parsed, Part, Passed, TopLevel, USES_OUTSIDE,
    parse_attribute_text, parse_module, parse_part, parse_type_text, parse_with_strangers,
    top_level_op,
};
pub(crate) use print::{Placed, location_text, print_with_places};
pub use print::{PrintOptions, print_module, print_op_alone, print_top_level, quoted_op};
pub use print::{attribute_text, quoted_attribute, type_text};
