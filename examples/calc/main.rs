//! A small language with a dialect of its own: `cargo run --example calc -- FILE`.
//!
//! `README.md` beside this file is the tutorial.

mod compile;
mod dialect;

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("usage: calc FILE");
        return ExitCode::FAILURE;
    };
    let result = std::fs::read_to_string(&file)
        .map_err(|error| format!("{file}: {error}\n"))
        .and_then(|source| compile::compile(&file, &source));
    match result {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(lines) => {
            eprint!("{lines}");
            ExitCode::FAILURE
        }
    }
}
