//! Passes on the command line: flags, pipelines and `--list-passes`.

use super::cli::dashed;
use super::options::Options;
use super::reproducer::Reproducer;
use crate::pass::{
    Anchor, Nesting, OptionInfo, PassManager, PassRegistry, Pipeline, PipelineError, parse_anchored,
};
use std::fmt::Write;

/// The flags of passes and pipelines with their summaries, in order of name.
pub(super) fn flags(registry: &PassRegistry) -> Vec<(&'static str, &'static str)> {
    let passes = registry.passes().into_iter().map(|(info, _)| (info.name, info.summary));
    let pipelines = registry.pipelines().into_iter().map(|info| (info.name, info.summary));
    passes.chain(pipelines).collect()
}

/// The pipeline that the command line asks for, to run on an op named `root`; before it that of
/// the reproducer that the input carries.
///
/// # Errors
/// What is wrong with it.
pub(super) fn pipeline(
    options: &Options,
    registry: &PassRegistry,
    root: &str,
    carried: Option<&Reproducer>,
) -> Result<PassManager, PipelineError> {
    let mut pipeline = match &options.pass_pipeline {
        Some(_) if !options.pass_flags.is_empty() => {
            let message = "'-pass-pipeline' option can't be used with individual pass options";
            return Err(PipelineError::new(message));
        }
        Some(text) => parse_anchored(text, registry)?,
        None => {
            let mut pipeline = Pipeline::new(Anchor::Op(root.to_owned()));
            for flag in &options.pass_flags {
                registry.append(&mut pipeline, &flag.name, &flag.options, Nesting::Implicit)?;
            }
            pipeline
        }
    };
    if let Some(carried) = carried {
        // The pipeline of the reproducer runs first.
        let mut whole = parse_anchored(&carried.pipeline, registry)?;
        whole.append(pipeline);
        pipeline = whole;
    }
    Ok(PassManager::new(pipeline))
}

/// A line of `--list-passes`: what is described, how far the description is set off, and it.
struct Line {
    left: String,
    dash: &'static str,
    help: &'static str,
}

/// What `--list-passes` prints.
pub(super) fn list(registry: &PassRegistry) -> String {
    let mut text = String::from("Passes:\n");
    let mut passes = Vec::new();
    for (info, options) in registry.passes() {
        passes.push(pass_line(info.name, info.summary));
        let mut options: Vec<&OptionInfo> = options.iter().collect();
        options.sort_by_key(|option| option.name);
        options.into_iter().for_each(|option| option_lines(&mut passes, option));
    }
    let pipelines: Vec<Line> =
        registry.pipelines().iter().map(|info| pass_line(info.name, info.summary)).collect();
    let width = passes.iter().chain(&pipelines).map(|line| line.left.len()).max().unwrap_or(0);
    write_lines(&mut text, &passes, width);
    if !pipelines.is_empty() {
        text.push_str("Pass Pipelines:\n");
        write_lines(&mut text, &pipelines, width);
    }
    text
}

fn pass_line(name: &str, help: &'static str) -> Line {
    Line { left: format!("  {}", dashed(name)), dash: "-   ", help }
}

fn option_lines(lines: &mut Vec<Line>, option: &OptionInfo) {
    let name = dashed(option.name);
    let left = match option.value_name {
        "" => format!("    {name}"),
        value => format!("    {name}=<{value}>"),
    };
    lines.push(Line { left, dash: "- ", help: option.help });
    for (name, help) in option.choices {
        lines.push(Line { left: format!("    ={name}"), dash: "-   ", help });
    }
}

fn write_lines(text: &mut String, lines: &[Line], width: usize) {
    for Line { left, dash, help } in lines {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{left:<width$} {dash}{help}");
    }
}
