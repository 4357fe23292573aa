//! Options of passes: declared once, parsed from and printed as text.
//!
//! ```text
//! pass_options! { ... }    a struct with a field for each option
//! split::next_argument     text -> (name, value)
//! value::OptionValue       value <-> field
//! ```
//!
//! The text is mlir-opt's: `name=value` separated by spaces, a value in quotes or balanced braces
//! where it holds spaces, a list separated by commas. A pipeline prints all options of a pass, in
//! the order of their names, so what it prints can be parsed to the same pass.
//!
//! Invariants: `set` of what `text` gave restores the option.
//! A value may be a pipeline, whose passes are those of the registry that the pass comes from.
//!
//! Limits: numbers with a point are rounded to seven digits, as mlir-opt prints them; a string
//! with spaces that has a brace or a quote before the first one is printed as it is, as mlir-opt
//! does, and may read back differently.

mod declare;
pub(crate) mod split;
mod value;

pub use value::{Choice, EnumValue, OptionValue, ValueError};

use super::registry::PassRegistry;

/// What is known of an option without a pass that has it.
#[derive(Clone, Copy, Debug)]
pub struct OptionInfo {
    /// Name, as in `max-iterations`.
    pub name: &'static str,
    /// What help shows for the value, as in `string`; empty for a flag.
    pub value_name: &'static str,
    /// A line of help.
    pub help: &'static str,
    /// Names and help of the values, where there is a fixed set.
    pub choices: &'static [(&'static str, &'static str)],
}

/// The options of a pass. [`crate::pass_options!`] implements this; a pass without options says
/// `impl PassOptions for Cse {}`.
pub trait PassOptions: Default {
    /// The options in order of declaration.
    const OPTIONS: &'static [OptionInfo] = &[];

    /// Sets the option with this number; `value` is `None` for a name without `=`. `registry` has
    /// the passes that a value may name.
    ///
    /// # Errors
    /// What is wrong with the value.
    fn set_option(
        &mut self,
        number: usize,
        value: Option<&str>,
        registry: &PassRegistry,
    ) -> Result<(), ValueError> {
        let _ = (number, value, registry);
        Ok(())
    }

    /// The value of an option, ready to stand behind its name and `=`; `None` for a list that is
    /// empty.
    fn option_text(&self, number: usize) -> Option<String> {
        let _ = number;
        None
    }
}

/// Why options did not parse.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OptionError {
    /// The pass has no option of this name.
    Unknown(String),
    /// The option does not take the value.
    Value {
        /// The option.
        option: &'static str,
        /// What is wrong with it.
        error: ValueError,
    },
}

/// Sets options from text like `max-iterations=2 top-down=false`; passes that it names are those of
/// `registry`.
///
/// # Errors
/// The first thing that is wrong; options before it are set.
pub fn set_options<P: PassOptions>(
    pass: &mut P,
    text: &str,
    registry: &PassRegistry,
) -> Result<(), OptionError> {
    let mut rest = text.trim_matches(split::is_space);
    while !rest.is_empty() {
        let (name, value);
        (name, value, rest) = split::next_argument(rest);
        if name.is_empty() {
            continue;
        }
        let Some(number) = P::OPTIONS.iter().position(|option| option.name == name) else {
            return Err(OptionError::Unknown(name.to_owned()));
        };
        pass.set_option(number, value, registry)
            .map_err(|error| OptionError::Value { option: P::OPTIONS[number].name, error })?;
    }
    Ok(())
}

/// The options of a pass as they stand in a pipeline, braces included; empty for a pass that has
/// none.
pub fn options_text<P: PassOptions>(pass: &P) -> String {
    if P::OPTIONS.is_empty() {
        return String::new();
    }
    let mut numbers: Vec<usize> = (0..P::OPTIONS.len()).collect();
    numbers.sort_by_key(|&number| P::OPTIONS[number].name);
    let texts: Vec<String> = numbers
        .into_iter()
        .map(|number| match pass.option_text(number) {
            Some(text) => format!("{}={text}", P::OPTIONS[number].name),
            None => String::new(),
        })
        .collect();
    format!("{{{}}}", texts.join(" "))
}

#[cfg(test)]
mod tests;
