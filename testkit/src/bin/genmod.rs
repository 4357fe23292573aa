//! `genmod`: prints a generated module.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use irtool_testkit::generate::{self, Dialect, Features, Shape};

/// Prints a generated module.
#[derive(Parser)]
struct Options {
    /// What the module is drawn from.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// About how many ops it has.
    #[arg(long, default_value_t = 60)]
    ops: usize,
    /// What it may use: `all`, `plain`, or names with `no-` before those to leave out.
    #[arg(long, default_value = "all")]
    features: String,
    /// Writes custom form, over the dialects whose custom forms are all known.
    #[arg(long)]
    custom: bool,
    /// Breaks the module with edits drawn from this seed.
    #[arg(long)]
    corrupt: Option<u64>,
    /// Gives a plain module of this kind instead, for measuring.
    #[arg(long, value_enum)]
    big: Option<Kind>,
    /// The ops in one function of a big module; without it, one function has all.
    #[arg(long)]
    function_size: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Func,
    Llvm,
    Scf,
    /// In custom form, like programs, of this seed.
    Program,
    /// In custom form, constants that all differ.
    Constants,
    /// Of dialects that nobody declares, with names that all differ, of this seed.
    Named,
}

fn main() -> ExitCode {
    match print(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("genmod: {error}");
            ExitCode::FAILURE
        }
    }
}

fn print(options: &Options) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    if let Some(kind) = options.big {
        if kind == Kind::Program {
            generate::write_program(&mut out, options.seed, options.ops)?;
            return out.flush();
        }
        if let Some(text) = match kind {
            Kind::Constants => Some(generate::constants(options.ops)),
            Kind::Named => Some(generate::named(options.seed, options.ops)),
            _ => None,
        } {
            out.write_all(text.as_bytes())?;
            return out.flush();
        }
        let shape = options.function_size.map_or(Shape::OneFunction, Shape::Functions);
        let dialect = match kind {
            Kind::Func => Dialect::Func,
            Kind::Llvm => Dialect::Llvm,
            Kind::Scf | Kind::Program | Kind::Constants | Kind::Named => Dialect::Scf,
        };
        generate::write_big(&mut out, options.ops, shape, dialect)?;
        return out.flush();
    }
    let features = Features::parse(&options.features).map_err(io::Error::other)?;
    let mut text = match options.custom {
        true => generate::custom(options.seed, options.ops, features),
        false => generate::module(options.seed, options.ops, features),
    };
    if let Some(seed) = options.corrupt {
        text = generate::corrupt(&text, seed);
    }
    out.write_all(text.as_bytes())?;
    out.flush()
}
