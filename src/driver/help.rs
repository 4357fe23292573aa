//! `--help`: the table of options and the passes, in groups.

use super::cli::dashed;
use super::table::{Choice, Group, Kind, OPTIONS, OptionSpec};
use std::fmt::Write;

/// Columns before the explanations.
const COLUMN: usize = 34;
/// Columns in all.
const WIDTH: usize = 100;

/// The text of `--help`; `passes` are the flags of passes with their summaries.
pub(super) fn help(program: &str, dialects: &[&str], passes: &[(&str, &str)]) -> String {
    let mut text = format!(
        "Reads IR in MLIR's textual form, verifies it, runs passes on it and prints it.\n\n\
         USAGE: {program} [options] <input file>\n\n\
         Options take one dash or two. Without an input file, or with `-`, standard input is \
         read.\n"
    );
    for group in Group::ALL {
        let _ = write!(text, "\n{}:\n\n", group.title());
        let options = OPTIONS.iter().filter(|option| option.group == group);
        if group == Group::Unsupported {
            let names: Vec<String> = options.map(|option| dashed(option.name)).collect();
            paragraph(&mut text, 2, 2, &names.join(" "));
            continue;
        }
        for option in options {
            entry(&mut text, &usage(option), option.help);
            for (name, help) in choices(option) {
                entry(&mut text, &format!("  ={name}"), &format!("  {help}"));
            }
        }
        if group == Group::Passes && !passes.is_empty() {
            text.push_str("\nPass flags, run in the order given, options behind `=`:\n\n");
            for (name, summary) in passes {
                entry(&mut text, &dashed(name), summary);
            }
        }
    }
    text.push_str("\nDialects:\n\n");
    paragraph(&mut text, 2, 2, &dialects.join(", "));
    text
}

fn usage(option: &OptionSpec) -> String {
    let name = dashed(option.name);
    match option.kind {
        Kind::Command(_) | Kind::Flag(_) | Kind::Unsupported => name,
        Kind::Uint(_) => format!("{name}=<uint>"),
        Kind::Int(_) => format!("{name}=<long>"),
        Kind::Text(value, _) => format!("{name}=<{value}>"),
        Kind::OptionalText(value, _) => format!("{name}[=<{value}>]"),
        Kind::Choice(..) | Kind::UnsupportedValue => format!("{name}=<value>"),
        Kind::PassNames(_) => format!("{name}=<pass,...>"),
        Kind::FlagOr(word, _) => format!("{name}[={word}]"),
        Kind::OptionalChoice(..) => format!("{name}[=<value>]"),
        Kind::OutputFile => format!("{name} <filename>"),
    }
}

fn choices(option: &OptionSpec) -> &'static [Choice] {
    match option.kind {
        Kind::Choice(choices, _) | Kind::OptionalChoice(choices, _) => choices,
        _ => &[],
    }
}

/// A name with its explanation beside it, or below where the name is long.
fn entry(text: &mut String, name: &str, help: &str) {
    let _ = write!(text, "  {name}");
    if name.len() + 4 > COLUMN {
        text.push('\n');
        paragraph(text, COLUMN, COLUMN, help);
    } else {
        paragraph(text, COLUMN - 2 - name.len(), COLUMN, help);
    }
}

/// Words in lines of [`WIDTH`]; the first is indented by `first`, the others by `indent`.
fn paragraph(text: &mut String, first: usize, indent: usize, words: &str) {
    let leading = words.len() - words.trim_start().len();
    text.extend(std::iter::repeat_n(' ', first + leading));
    let mut column = indent + leading;
    let start = column;
    for word in words.split_whitespace() {
        if column > start && column + 1 + word.len() > WIDTH {
            text.push('\n');
            text.extend(std::iter::repeat_n(' ', indent + leading));
            column = indent + leading;
        } else if column > start {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += word.len();
    }
    text.push('\n');
}
