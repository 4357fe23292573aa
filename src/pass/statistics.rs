//! What passes counted, and the report of it.

use super::info::StatisticInfo;
use super::schedule::{Plan, Step};
use crate::support::strings::json_string;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How to lay out the report.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Display {
    /// Sums for each pass, by name.
    List,
    /// As the passes stand in the pipeline.
    #[default]
    Pipeline,
    /// The same as JSON.
    Json,
}

/// What the passes of a run counted.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
enum Entry {
    /// Title, what it counted, and on how many ops it was left out.
    Pass(&'static str, Vec<Value>, u64),
    Nested(Vec<(String, Vec<Entry>)>),
}

#[derive(Clone, Copy, Debug)]
struct Value {
    info: StatisticInfo,
    value: u64,
}

const WIDTH: usize = 80;
const TITLE: &str = "... Pass statistics report ...";

impl Statistics {
    pub(super) fn new(plan: &Plan, counters: &[u64]) -> Self {
        Self { entries: entries(plan, counters) }
    }

    /// The sum of the statistic with this name over all runs of passes with this title.
    pub fn sum(&self, title: &str, statistic: &str) -> u64 {
        let mut sum = 0;
        for_each_pass(&self.entries, &mut |pass, values, _| {
            if pass == title {
                let found = values.iter().filter(|value| value.info.name == statistic);
                sum += found.map(|value| value.value).sum::<u64>();
            }
        });
        sum
    }

    /// On how many ops passes with this title were left out, since nothing had changed there.
    pub fn skipped(&self, title: &str) -> u64 {
        let mut sum = 0;
        for_each_pass(&self.entries, &mut |pass, _, skips| {
            sum += if pass == title { skips } else { 0 };
        });
        sum
    }

    /// The report, as `--mlir-pass-statistics` prints it.
    pub fn report(&self, display: Display) -> String {
        if display == Display::Json {
            let mut out = String::new();
            write_json(&mut out, &self.entries, 0);
            out.push('\n');
            return out;
        }
        let rule = format!("==={}===\n", "-".repeat(WIDTH - 7));
        let padding = (WIDTH - TITLE.len()) / 2;
        let mut out = format!("{rule}{}{TITLE}\n{rule}", " ".repeat(padding));
        match display {
            Display::Pipeline => write_entries(&mut out, 0, &self.entries),
            Display::List => self.write_list(&mut out),
            Display::Json => {}
        }
        out.push('\n');
        out
    }

    fn write_list(&self, out: &mut String) {
        let mut sums: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
        for_each_pass(&self.entries, &mut |pass, values, _| {
            if values.is_empty() {
                return;
            }
            match sums.get_mut(pass) {
                Some(sums) => {
                    for (sum, value) in sums.iter_mut().zip(values) {
                        sum.value += value.value;
                    }
                }
                None => drop(sums.insert(pass, values.to_vec())),
            }
        });
        for (pass, values) in &sums {
            write_pass(out, 2, pass, values);
        }
    }
}

fn entries(plan: &Plan, counters: &[u64]) -> Vec<Entry> {
    let entry = |step: &Step| match step {
        Step::Pass(pass) => {
            let values = pass.info.statistics.iter().zip(&counters[pass.counters.clone()]);
            let values = values.map(|(&info, &value)| Value { info, value }).collect();
            Entry::Pass(pass.info.title, values, counters[pass.skips])
        }
        Step::Nested(plans) => {
            let nested = |plan: &Plan| (plan.anchor_name().to_owned(), entries(plan, counters));
            Entry::Nested(plans.iter().map(nested).collect())
        }
    };
    plan.steps.iter().map(entry).collect()
}

fn for_each_pass<'e>(entries: &'e [Entry], visit: &mut impl FnMut(&'e str, &'e [Value], u64)) {
    for entry in entries {
        match entry {
            Entry::Pass(title, values, skips) => visit(title, values, *skips),
            Entry::Nested(pipelines) => {
                for (_, entries) in pipelines {
                    for_each_pass(entries, visit);
                }
            }
        }
    }
}

fn write_entries(out: &mut String, indent: usize, entries: &[Entry]) {
    for entry in entries {
        match entry {
            Entry::Pass(title, values, _) => write_pass(out, indent, title, values),
            Entry::Nested(pipelines) => {
                let mut indent = indent;
                if pipelines.len() > 1 {
                    let names: Vec<String> =
                        pipelines.iter().map(|(name, _)| format!("'{name}'")).collect();
                    let title = format!("Pipeline Collection : [{}]", names.join(", "));
                    write_pass(out, indent, &title, &[]);
                    indent += 2;
                }
                for (name, entries) in pipelines {
                    write_pass(out, indent, &format!("'{name}' Pipeline"), &[]);
                    write_entries(out, indent + 2, entries);
                }
            }
        }
    }
}

/// An array with an object for each pass and each nested pipeline.
fn write_json(out: &mut String, entries: &[Entry], depth: usize) {
    let pad = "  ".repeat(depth + 1);
    out.push('[');
    let mut first = true;
    let mut next = |out: &mut String| {
        let comma = if std::mem::take(&mut first) { "" } else { "," };
        let _ = write!(out, "{comma}\n{pad}");
    };
    for entry in entries {
        match entry {
            Entry::Pass(title, values, skips) => {
                next(out);
                let _ = write!(out, "{{\"pass\": {}, \"statistics\": {{", json_string(title));
                for (number, Value { info, value }) in values.iter().enumerate() {
                    let comma = if number == 0 { "" } else { ", " };
                    let _ = write!(out, "{comma}{}: {value}", json_string(info.name));
                }
                let _ = write!(out, "}}, \"skipped\": {skips}}}");
            }
            Entry::Nested(pipelines) => {
                for (anchor, entries) in pipelines {
                    next(out);
                    let _ = write!(out, "{{\"pipeline\": {}, \"passes\": ", json_string(anchor));
                    write_json(out, entries, depth + 1);
                    out.push('}');
                }
            }
        }
    }
    if !first {
        let _ = write!(out, "\n{}", "  ".repeat(depth));
    }
    out.push(']');
}

fn write_pass(out: &mut String, indent: usize, title: &str, values: &[Value]) {
    let pad = " ".repeat(indent);
    let mut values = values.to_vec();
    values.sort_by_key(|value| value.info.name);
    let widest = |lengths: &mut dyn Iterator<Item = usize>| lengths.max().unwrap_or(0);
    let names = widest(&mut values.iter().map(|value| value.info.name.len()));
    let numbers = widest(&mut values.iter().map(|value| value.value.to_string().len()));
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{pad}{title}");
    for Value { info, value } in values {
        let _ = writeln!(
            out,
            "{pad}  (S) {value:>numbers$} {name:<names$} - {description}",
            name = info.name,
            description = info.description
        );
    }
}
