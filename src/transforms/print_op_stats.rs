//! Print op stats: how many ops of each name there are in the op, itself included.
//!
//! Idea       count by the number of the op name, sort by its text.
//! Preserves  everything.

use crate::context::{Context, Failed};
use crate::ir::Body;
use crate::pass::{Pass, PassContext, PassInfo};
use std::fmt::Write;

crate::pass_options! {
    /// The pass `print-op-stats`.
    pub struct PrintOpStats {
        /// Print JSON instead of a table.
        pub json: bool = false, "json", "print the stats as JSON";
    }
}

impl Pass for PrintOpStats {
    const INFO: PassInfo = PassInfo {
        description: "Prints to standard error how many operations of each name there are.",
        changes_nothing: true,
        ..PassInfo::new("print-op-stats", "PrintOpStats", "Print statistics of operations")
    };
    type State = ();

    fn state(&self) {}

    fn run(&self, _: &mut (), body: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
        let counts = count_ops(cx.context(), body);
        cx.print(if self.json { json(&counts) } else { table(&counts) });
        Ok(())
    }
}

/// The names of the ops in `body`, nested bodies included, with how many there are, by name.
pub fn count_ops(cx: &Context, body: &Body) -> Vec<(String, u64)> {
    let mut counts = vec![(None, 0u64); cx.op_name_count()];
    body.walk_tree(body.root(), |body, op| {
        let name = body.name(op);
        let (known, count) = &mut counts[name.dense()];
        *known = Some(name);
        *count += 1;
    });
    let named = counts.into_iter().filter_map(|(name, count)| Some((name?, count)));
    let mut list: Vec<_> = named.map(|(name, count)| (cx.op_info(name), count)).collect();
    list.sort_by_key(|(info, _)| info.name_bytes());
    list.into_iter().map(|(info, count)| (info.name().into_owned(), count)).collect()
}

/// The dialect and the rest of a name; a name without a dot has only the rest.
fn split(name: &str) -> (&str, &str) {
    match name.split_once('.') {
        Some((dialect, "")) => ("", dialect),
        Some(parts) => parts,
        None => ("", name),
    }
}

fn table(counts: &[(String, u64)]) -> String {
    let widest = |lengths: &mut dyn Iterator<Item = usize>| lengths.max().unwrap_or(0);
    let dialects = widest(&mut counts.iter().map(|(name, _)| split(name).0.len()));
    let ops = widest(&mut counts.iter().map(|(name, _)| split(name).1.len()));
    let mut out = String::from("Operations encountered:\n-----------------------\n");
    for (name, count) in counts {
        let (dialect, op) = split(name);
        let dot = if dialect.is_empty() { ' ' } else { '.' };
        let pad = " ".repeat(dialects + 2 - dialect.len());
        let gap = " ".repeat(ops - op.len());
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{pad}{dialect}{dot}{op}{gap} , {count}");
    }
    out
}

/// Names stand as they are, as mlir-opt prints them: one with a quote makes the JSON invalid.
fn json(counts: &[(String, u64)]) -> String {
    let lines: Vec<String> =
        counts.iter().map(|(name, count)| format!("  \"{name}\" : {count}")).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}
