//! The textual format.

mod lexer;
mod parse;
mod print;
