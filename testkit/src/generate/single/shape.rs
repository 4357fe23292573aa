//! An op as its parts, before it is text.

use std::fmt::Write as _;

/// An op.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    pub name: String,
    /// Types of operands; their values are made in front of it.
    pub operands: Vec<String>,
    pub results: Vec<String>,
    pub properties: Vec<(String, String)>,
    pub discardable: Vec<(String, String)>,
    pub regions: Vec<Vec<BlockShape>>,
    pub successors: Vec<Vec<String>>,
}

/// A block of a region.
#[derive(Clone, Debug, Default)]
pub struct BlockShape {
    pub arguments: Vec<String>,
    pub ops: Vec<Shape>,
}

/// Writes ops with numbers for their values.
#[derive(Default)]
pub struct Writer {
    pub out: String,
    values: usize,
    blocks: usize,
}

impl Writer {
    fn fresh(&mut self) -> String {
        self.values += 1;
        format!("%{}", self.values - 1)
    }

    fn indent(&mut self, depth: usize) {
        for _ in 0..depth {
            self.out.push_str("  ");
        }
    }

    /// Writes the op with what it uses in front, and its successors behind.
    pub fn op(&mut self, shape: &Shape, depth: usize) {
        let mut operands = Vec::new();
        for ty in &shape.operands {
            let name = self.fresh();
            self.indent(depth);
            let _ = writeln!(self.out, "{name} = \"t.source\"() : () -> {}", in_results(ty));
            operands.push(name);
        }
        self.indent(depth);
        if !shape.results.is_empty() {
            let first = self.fresh();
            self.values += shape.results.len() - 1;
            let count = match shape.results.len() {
                1 => String::new(),
                count => format!(":{count}"),
            };
            let _ = write!(self.out, "{first}{count} = ");
        }
        let _ = write!(self.out, "\"{}\"({})", shape.name, operands.join(", "));
        let first_block = self.blocks;
        self.blocks += shape.successors.len();
        if !shape.successors.is_empty() {
            let names = (0..shape.successors.len()).map(|i| format!("^s{}", first_block + i));
            let _ = write!(self.out, "[{}]", names.collect::<Vec<_>>().join(", "));
        }
        if !shape.properties.is_empty() {
            let _ = write!(self.out, " <{{{}}}>", entries(&shape.properties));
        }
        if !shape.regions.is_empty() {
            self.regions(&shape.regions, depth);
        }
        if !shape.discardable.is_empty() {
            let _ = write!(self.out, " {{{}}}", entries(&shape.discardable));
        }
        let results = match &shape.results[..] {
            [one] => in_results(one),
            all => format!("({})", all.join(", ")),
        };
        let _ = writeln!(self.out, " : ({}) -> {results}", shape.operands.join(", "));
        for (index, arguments) in shape.successors.iter().enumerate() {
            self.header(&format!("^s{}", first_block + index), arguments, depth);
            self.indent(depth);
            self.out.push_str("\"t.end\"() : () -> ()\n");
        }
    }

    fn header(&mut self, name: &str, arguments: &[String], depth: usize) {
        let list: Vec<_> = arguments.iter().map(|ty| format!("{}: {ty}", self.fresh())).collect();
        let list = if list.is_empty() { String::new() } else { format!("({})", list.join(", ")) };
        self.indent(depth.saturating_sub(1));
        let _ = writeln!(self.out, "{name}{list}:");
    }

    fn regions(&mut self, regions: &[Vec<BlockShape>], depth: usize) {
        self.out.push_str(" (");
        for (index, blocks) in regions.iter().enumerate() {
            self.out.push_str(if index > 0 { ", {" } else { "{" });
            self.out.push('\n');
            for (number, block) in blocks.iter().enumerate() {
                if number > 0 || !block.arguments.is_empty() {
                    let name = format!("^b{}", self.blocks);
                    self.blocks += 1;
                    self.header(&name, &block.arguments, depth + 1);
                }
                for op in &block.ops {
                    self.op(op, depth + 1);
                }
            }
            self.indent(depth);
            self.out.push('}');
        }
        self.out.push(')');
    }
}

/// A function type as the only result stands in parentheses.
fn in_results(ty: &str) -> String {
    match ty.starts_with('(') {
        true => format!("({ty})"),
        false => ty.to_owned(),
    }
}

fn entries(list: &[(String, String)]) -> String {
    let texts: Vec<_> = list
        .iter()
        .map(|(name, value)| match value == "unit" {
            true => name.clone(),
            false => format!("{name} = {value}"),
        })
        .collect();
    texts.join(", ")
}
