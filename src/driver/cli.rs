//! Reading the command line by LLVM's rules, from the table of options and the flags of passes.
//!
//! Options start with one dash or two; a value follows `=`, or is the next argument where the
//! option cannot do without one. Everything after `--` is positional. Errors do not stop the
//! reading: all of them are reported, in mlir-opt's words.
//!
//! The parser is our own because no argument crate known to us reads this language: long options
//! behind one dash (`-verify-each`), next to two dashes for the same, flags that take a value only
//! behind `=`, pass flags whose order among each other matters and which are known at run time
//! only, and LLVM's messages.

use super::nearest::nearest;
use super::number::{parse_bool, parse_int, parse_uint};
use super::options::{Command, Options, PassFlag};
use super::table::{self, Choice, Kind, OPTIONS, OptionSpec};
use std::ffi::OsString;

/// Reads arguments; `program` and `passes` are the names of the tool and of all pass flags.
///
/// # Errors
/// The lines to print.
pub(super) fn parse(
    program: &str,
    passes: &[&str],
    args: impl IntoIterator<Item = OsString>,
) -> Result<Options, Vec<String>> {
    let mut reader =
        Reader { program, passes, options: Options::default(), errors: Vec::new(), positional: 0 };
    let mut args = args.into_iter();
    let mut only_positional = false;
    while let Some(argument) = args.next() {
        let bytes = argument.as_encoded_bytes();
        if only_positional || bytes == b"-" || bytes.first() != Some(&b'-') {
            reader.positional += 1;
            reader.options.input = Some(argument);
        } else if bytes == b"--" {
            only_positional = true;
        } else {
            reader.option(&argument.to_string_lossy(), &mut args);
        }
        let lists =
            matches!(reader.options.command, Some(Command::ShowDialects | Command::ListDialects));
        if reader.options.command.is_some() && !lists {
            return Ok(reader.options);
        }
    }
    reader.finish()
}

struct Reader<'a> {
    program: &'a str,
    passes: &'a [&'a str],
    options: Options,
    errors: Vec<String>,
    positional: usize,
}

impl Reader<'_> {
    fn finish(mut self) -> Result<Options, Vec<String>> {
        let program = self.program;
        if self.positional > 1 {
            self.errors.push(format!(
                "{program}: Too many positional arguments specified!\n\
                 Can specify at most 1 positional arguments: See: {program} --help"
            ));
        }
        if self.errors.is_empty()
            && let Some(option) = self.options.unsupported
        {
            let name = dashed(option.name);
            self.errors.push(format!("{program}: the {name} option is not supported yet"));
        }
        if self.errors.is_empty() { Ok(self.options) } else { Err(self.errors) }
    }

    fn option(&mut self, argument: &str, rest: &mut impl Iterator<Item = OsString>) {
        let body = &argument[1..];
        let body = body.strip_prefix('-').unwrap_or(body);
        let (name, value) = match body.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (body, None),
        };
        if let Some(option) = table::find(name) {
            self.known(option, value, rest);
        } else if self.passes.contains(&name) {
            let options = value.unwrap_or_default().to_owned();
            self.options.pass_flags.push(PassFlag { name: name.to_owned(), options });
        } else {
            self.unknown(argument, body);
        }
    }

    fn unknown(&mut self, argument: &str, body: &str) {
        let program = self.program;
        self.errors.push(format!(
            "{program}: Unknown command line argument '{argument}'.  Try: '{program} --help'"
        ));
        let own = OPTIONS.iter().flat_map(|o| o.names().map(|name| (name, o.permits_value())));
        let names = own.chain(self.passes.iter().map(|name| (*name, true)));
        if let Some(nearest) = nearest(body, names) {
            self.errors.push(format!("{program}: Did you mean '{}'?", dashed(&nearest)));
        }
    }

    fn known(
        &mut self,
        option: &'static OptionSpec,
        value: Option<&str>,
        rest: &mut impl Iterator<Item = OsString>,
    ) {
        let mut required = || match value {
            Some(value) => Ok(OsString::from(value)),
            None => rest.next().ok_or_else(|| "requires a value!".to_owned()),
        };
        let mut required_text = || required().map(|value| value.to_string_lossy().into_owned());
        let done = match option.kind {
            Kind::Command(command) => match value {
                Some(value) => Err(format!("does not allow a value! '{value}' specified.")),
                None => {
                    self.options.command = Some(command);
                    Ok(())
                }
            },
            Kind::Flag(set) => flag(value).map(|on| set(&mut self.options, on)),
            Kind::FlagOr(word, set) if value == Some(word) => {
                set(&mut self.options, None);
                Ok(())
            }
            Kind::FlagOr(_, set) => flag(value).map(|on| set(&mut self.options, Some(on))),
            Kind::Uint(set) => required_text()
                .and_then(|text| parse_uint(&text).ok_or_else(|| invalid(&text, "uint")))
                .map(|n| set(&mut self.options, n)),
            Kind::Int(set) => required_text()
                .and_then(|text| parse_int(&text).ok_or_else(|| invalid(&text, "long")))
                .map(|n| set(&mut self.options, n)),
            Kind::Text(_, set) => required_text().map(|text| set(&mut self.options, text)),
            Kind::OptionalText(_, set) => {
                set(&mut self.options, value.unwrap_or_default().to_owned());
                Ok(())
            }
            Kind::PassNames(set) => {
                let passes = self.passes;
                required_text().and_then(|text| {
                    let names: Vec<String> = text.split(',').map(str::to_owned).collect();
                    match names.iter().find(|name| !passes.contains(&name.as_str())) {
                        Some(name) => Err(format!("Cannot find option named '{name}'!")),
                        None => Ok(names),
                    }
                })
            }
            .map(|names| set(&mut self.options, names)),
            Kind::Choice(choices, set) => required_text()
                .and_then(|text| choose(choices, &text))
                .map(|n| set(&mut self.options, n)),
            Kind::OptionalChoice(choices, set) => match value {
                None | Some("") => Ok(0),
                Some(value) => choose(choices, value),
            }
            .map(|n| set(&mut self.options, n)),
            Kind::OutputFile => required().map(|value| self.options.output = value),
            Kind::Unsupported => {
                self.options.unsupported.get_or_insert(option);
                Ok(())
            }
            Kind::UnsupportedValue => required().map(|_| {
                self.options.unsupported.get_or_insert(option);
            }),
        };
        if let Err(message) = done {
            let (program, name) = (self.program, dashed(option.name));
            self.errors.push(format!("{program}: for the {name} option: {message}"));
        }
    }
}

fn flag(value: Option<&str>) -> Result<bool, String> {
    let text = value.unwrap_or_default();
    parse_bool(text)
        .ok_or_else(|| format!("'{text}' is invalid value for boolean argument! Try 0 or 1"))
}

fn choose(choices: &[Choice], text: &str) -> Result<usize, String> {
    let found = choices.iter().position(|(name, _)| *name == text);
    found.ok_or_else(|| format!("Cannot find option named '{text}'!"))
}

fn invalid(text: &str, kind: &str) -> String {
    format!("'{text}' value invalid for {kind} argument!")
}

/// An option as it is written: one dash before a single letter, else two.
pub(super) fn dashed(name: &str) -> String {
    let dashes = if name.len() == 1 { "-" } else { "--" };
    format!("{dashes}{name}")
}

#[cfg(test)]
mod tests {
    use super::{Options, parse};
    use std::ffi::OsString;

    fn read(args: &[&str]) -> Result<Options, String> {
        let args = args.iter().map(OsString::from);
        parse("irtool", &["cse", "symbol-dce"], args).map_err(|lines| lines.join("\n"))
    }

    #[test]
    fn one_dash_or_two_value_behind_equals_or_next() {
        let both = ["-verify-each=0", "--verify-each=false"];
        assert!(both.iter().all(|arg| !read(&[arg]).expect("is well formed").verify_each));
        let full = read(&["--verify-each=full"]).expect("is well formed");
        assert!(full.verify_each && full.verify_everything);
        let next = read(&["--mlir-elide-elementsattrs-if-larger", "3", "-o", "x", "--", "--cse"]);
        let next = next.expect("is well formed");
        assert_eq!(next.elide_elements_larger_than, Some(3));
        assert_eq!((next.output, next.input), ("x".into(), Some("--cse".into())));
        let flag = read(&["--verify-each", "0"]).expect("is well formed");
        assert_eq!((flag.verify_each, flag.input), (true, Some("0".into())));
    }

    #[test]
    fn pass_flags_keep_their_order() {
        let options = read(&["--symbol-dce", "-cse=a=1 b", "--cse"]).expect("is well formed");
        let flags: Vec<_> =
            options.pass_flags.iter().map(|f| (f.name.as_str(), f.options.as_str())).collect();
        assert_eq!(flags, [("symbol-dce", ""), ("cse", "a=1 b"), ("cse", "")]);
    }

    #[test]
    fn errors_in_the_words_of_llvm() {
        let error = |args: &[&str]| read(args).expect_err("is malformed");
        assert_eq!(
            error(&["-css"]),
            "irtool: Unknown command line argument '-css'.  Try: 'irtool --help'\n\
             irtool: Did you mean '--cse'?"
        );
        assert_eq!(error(&["-o"]), "irtool: for the -o option: requires a value!");
        assert_eq!(
            error(&["--verify-each=2"]),
            "irtool: for the --verify-each option: \
             '2' is invalid value for boolean argument! Try 0 or 1"
        );
        assert_eq!(
            error(&["--verify-diagnostics=x", "a", "b"]),
            "irtool: for the --verify-diagnostics option: Cannot find option named 'x'!\n\
             irtool: Too many positional arguments specified!\n\
             Can specify at most 1 positional arguments: See: irtool --help"
        );
    }

    #[test]
    fn what_is_missing_says_so() {
        let error = read(&["--emit-bytecode", "x.mlir"]).expect_err("is not there");
        assert_eq!(error, "irtool: the --emit-bytecode option is not supported yet");
    }
}
