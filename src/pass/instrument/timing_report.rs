//! Times as a table or as JSON, in the forms of mlir-opt.

use super::timing::{Timing, Worker};
use crate::pass::outline::{OutlineItem, OutlinePipeline};
use indexmap::IndexMap;
use std::fmt::Write;
use std::time::Duration;

/// How to lay times out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TimingDisplay {
    /// One list, longest first.
    List,
    /// As things are nested in each other.
    #[default]
    Tree,
}

/// How to write them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TimingFormat {
    /// As a table.
    #[default]
    Text,
    /// As JSON.
    Json,
}

/// Something that took time besides passes.
#[derive(Clone, Copy, Debug)]
pub struct Phase {
    /// What it is called.
    pub name: &'static str,
    /// How long it took.
    pub wall: Duration,
    /// Whether it came after the passes.
    pub after_passes: bool,
}

#[derive(Clone, Copy, Default)]
struct Time {
    wall: Duration,
    user: Duration,
}

struct Row {
    name: String,
    time: Time,
    /// Not shown in a tree: what is in it stands in its place.
    in_lists_only: bool,
    nested: Vec<Row>,
}

const WIDTH: usize = 80;
const TITLE: &str = "... Execution time report ...";

impl Timing {
    /// The report; `threads` is how many there were.
    pub fn report(
        &self,
        phases: &[Phase],
        threads: usize,
        display: TimingDisplay,
        format: TimingFormat,
    ) -> String {
        let wall = self.clock.elapsed();
        let workers = self.workers();
        let phase = |phase: &Phase| Row {
            name: phase.name.to_owned(),
            time: Time { wall: phase.wall, user: phase.wall },
            in_lists_only: false,
            nested: Vec::new(),
        };
        let mut rows: Vec<Row> = phases.iter().filter(|p| !p.after_passes).map(phase).collect();
        if let Some(outline) = self.outline.get() {
            rows.extend(Rows { workers: &workers }.items(&outline.top));
        }
        rows.extend(phases.iter().filter(|p| p.after_passes).map(phase));
        let sum: Duration = rows.iter().map(|row| row.time.wall).sum();
        let users: Duration = rows.iter().map(|row| row.time.user).sum();
        // What is nobody's own is one thread's.
        let rest = wall.saturating_sub(sum);
        let total = Time { wall, user: users + rest };
        let rest = Time { wall: rest, user: rest };
        let mut writer = Writer { out: String::new(), total, with_user: threads > 1 };
        match (format, display) {
            (TimingFormat::Text, _) => {
                writer.head();
                match display {
                    TimingDisplay::Tree => writer.text_rows(&rows, 0),
                    TimingDisplay::List => {
                        for (name, time) in list(&rows, total) {
                            writer.text_row(&name, time, 0);
                        }
                    }
                }
                writer.text_row("Rest", rest, 0);
                writer.text_row("Total", total, 0);
                if workers.len() > 1 {
                    writer.workers(&workers);
                }
            }
            (TimingFormat::Json, _) => {
                writer.out.push_str("[\n");
                match display {
                    TimingDisplay::Tree => writer.json_rows(&rows, 0),
                    TimingDisplay::List => {
                        for (name, time) in list(&rows, total) {
                            writer.json_row(&name, time, 0);
                            writer.out.push_str("},\n");
                        }
                    }
                }
                writer.json_row("Rest", rest, 0);
                writer.out.push_str("},\n");
                writer.json_row("Total", total, 0);
                writer.out.push_str("}\n]\n");
            }
        }
        writer.out
    }
}

struct Rows<'w> {
    workers: &'w [(usize, Worker)],
}

impl Rows<'_> {
    fn time(&self, of: impl Fn(&Worker) -> Option<Duration>) -> Time {
        let times = self.workers.iter().filter_map(|(_, worker)| of(worker));
        times.fold(Time::default(), |time, next| Time {
            wall: time.wall.max(next),
            user: time.user + next,
        })
    }

    fn items(&self, pipeline: &OutlinePipeline) -> Vec<Row> {
        pipeline.items.iter().map(|item| self.item(item)).collect()
    }

    fn item(&self, item: &OutlineItem) -> Row {
        match item {
            OutlineItem::Pass { number, title, .. } => Row {
                name: match self.skips(*number) {
                    0 => (*title).to_owned(),
                    skips => format!("{title} (skipped on {skips} ops)"),
                },
                time: self.time(|worker| worker.passes.get(*number).copied()),
                in_lists_only: false,
                nested: self.analyses(*number),
            },
            OutlineItem::Nested(pipelines) => {
                let names: Vec<String> =
                    pipelines.iter().map(|pipeline| format!("'{}'", pipeline.anchor)).collect();
                let nested: Vec<Row> = pipelines.iter().map(|p| self.pipeline(p)).collect();
                let number = pipelines.first().map_or(0, |pipeline| pipeline.number);
                let mut time = self.time(|worker| worker.groups.get(number).copied());
                let users = nested.iter().map(|row| row.time.user).sum();
                time.user = time.user.max(users);
                Row {
                    name: format!("Pipeline Collection : [{}]", names.join(", ")),
                    time,
                    in_lists_only: pipelines.len() == 1,
                    nested,
                }
            }
        }
    }

    /// On how many ops a pass was left out.
    fn skips(&self, pass: usize) -> u64 {
        self.workers.iter().filter_map(|(_, worker)| worker.skips.get(pass)).sum()
    }

    fn pipeline(&self, pipeline: &OutlinePipeline) -> Row {
        Row {
            name: format!("'{}' Pipeline", pipeline.anchor),
            time: self.time(|worker| worker.pipelines.get(pipeline.number).copied()),
            in_lists_only: false,
            nested: self.items(pipeline),
        }
    }

    fn analyses(&self, pass: usize) -> Vec<Row> {
        let mut names: Vec<&'static str> = self
            .workers
            .iter()
            .flat_map(|(_, worker)| worker.analyses.keys())
            .filter(|(by, _)| *by == pass)
            .map(|(_, name)| *name)
            .collect();
        names.sort_unstable();
        names.dedup();
        let row = |name: &'static str| Row {
            name: format!("(A) {name}"),
            time: self.time(|worker| worker.analyses.get(&(pass, name)).copied()),
            in_lists_only: false,
            nested: Vec::new(),
        };
        names.into_iter().map(row).collect()
    }
}

/// All rows by name, longest first, below the whole.
fn list(rows: &[Row], total: Time) -> Vec<(String, Time)> {
    fn collect(rows: &[Row], sums: &mut IndexMap<String, Time>) {
        for row in rows {
            let sum = sums.entry(row.name.clone()).or_default();
            sum.wall += row.time.wall;
            sum.user += row.time.user;
            collect(&row.nested, sums);
        }
    }
    let mut sums = IndexMap::new();
    collect(rows, &mut sums);
    let mut rows: Vec<(String, Time)> = sums.into_iter().collect();
    rows.sort_by_key(|(_, time)| std::cmp::Reverse(time.wall));
    rows.insert(0, ("root".to_owned(), total));
    rows
}

struct Writer {
    out: String,
    total: Time,
    with_user: bool,
}

fn percentage(part: Duration, whole: Duration) -> f64 {
    let whole = whole.as_secs_f64();
    if whole > 0.0 { 100.0 * part.as_secs_f64() / whole } else { 0.0 }
}

// Writing to a string cannot fail.
impl Writer {
    fn head(&mut self) {
        let rule = format!("==={}===\n", "-".repeat(WIDTH - 7));
        let padding = " ".repeat((WIDTH - TITLE.len()) / 2);
        let _ = write!(self.out, "{rule}{padding}{TITLE}\n{rule}");
        let seconds = self.total.wall.as_secs_f64();
        let _ = write!(self.out, "  Total Execution Time: {seconds:.4} seconds\n\n");
        let user = if self.with_user { "  ----User Time----" } else { "" };
        let _ = writeln!(self.out, "{user}  ----Wall Time----  ----Name----");
    }

    fn text_rows(&mut self, rows: &[Row], depth: usize) {
        for row in rows {
            let mut inner = depth;
            if !row.in_lists_only {
                self.text_row(&row.name, row.time, depth);
                inner += 1;
            }
            self.text_rows(&row.nested, inner);
        }
    }

    fn text_row(&mut self, name: &str, time: Time, depth: usize) {
        if self.with_user {
            self.text_time(time.user, self.total.user);
        }
        self.text_time(time.wall, self.total.wall);
        let _ = writeln!(self.out, "  {}{name}", "  ".repeat(depth));
    }

    fn text_time(&mut self, part: Duration, whole: Duration) {
        let (seconds, share) = (part.as_secs_f64(), percentage(part, whole));
        let _ = write!(self.out, "  {seconds:8.4} ({share:5.1}%)");
    }

    fn workers(&mut self, workers: &[(usize, Worker)]) {
        let _ = writeln!(self.out, "\n  ---User Time---  ---Wall Time---  ---Worker---");
        for (number, worker) in workers {
            let (cpu, busy) = (worker.cpu().as_secs_f64(), worker.busy.as_secs_f64());
            let _ = writeln!(self.out, "  {cpu:11.4}      {busy:11.4}      {number}");
        }
    }

    fn json_rows(&mut self, rows: &[Row], depth: usize) {
        for row in rows {
            if row.in_lists_only {
                self.json_rows(&row.nested, depth);
                continue;
            }
            self.json_row(&row.name, row.time, depth);
            self.out.push_str(", \"passes\": [\n");
            self.json_rows(&row.nested, depth + 1);
            let _ = writeln!(self.out, "{}{{}}]}},", "  ".repeat(depth));
        }
    }

    fn json_row(&mut self, name: &str, time: Time, depth: usize) {
        let _ = write!(self.out, "{}{{", "  ".repeat(depth));
        if self.with_user {
            self.json_time("user", time.user, self.total.user);
            self.out.push_str(", ");
        }
        self.json_time("wall", time.wall, self.total.wall);
        let _ = write!(self.out, ", \"name\": \"{name}\"");
    }

    fn json_time(&mut self, kind: &str, part: Duration, whole: Duration) {
        let (seconds, share) = (part.as_secs_f64(), percentage(part, whole));
        let _ = write!(
            self.out,
            "\"{kind}\": {{\"duration\": {seconds:8.4}, \"percentage\": {share:5.1}}}"
        );
    }
}
