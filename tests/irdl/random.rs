//! A dialect defined at random, and inputs for it, right and wrong.

use std::fmt::Write;

/// Numbers that follow from a seed.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }

    fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// How many parameters a type has at most, and how many types, attributes and ops there are.
const MOST: usize = 3;
const TYPES: &[&str] = &["i32", "i64", "f32", "index", "tensor<2xi32>"];
const KINDS: &[&str] = &["!builtin.integer", "!builtin.f32", "!builtin.index", "!builtin.tensor"];
const ATTRS: &[&str] = &["\"a\"", "1 : i32", "unit", "[i32]"];

/// What there is to use.
struct Shape {
    /// The number of parameters of each type.
    types: Vec<usize>,
    ops: Vec<Op>,
}

struct Op {
    operands: Vec<&'static str>,
    results: Vec<&'static str>,
    attribute: bool,
    regions: Vec<Option<usize>>,
}

/// Definitions and uses.
pub fn dialect_and_uses(seed: u64) -> (String, String) {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let types = (0..MOST).map(|_| random.below(MOST)).collect();
    let mut shape = Shape { types, ops: Vec::new() };
    let mut text = "irdl.dialect @t {\n".to_owned();
    for number in 0..MOST {
        let count = shape.types[number];
        let values = constraints(&mut random, &mut text, "type", number, &shape, number);
        let list: Vec<String> =
            (0..count).map(|n| format!("p{n}: {}", random.one(&values))).collect();
        writeln!(text, "    irdl.parameters({})\n  }}", list.join(", ")).expect("memory takes all");
    }
    for number in 0..MOST + 2 {
        let op = op(&mut random, &mut text, number, &shape);
        shape.ops.push(op);
    }
    text += "}\n";
    let uses: Vec<String> = (0..25).map(|_| a_use(&mut random, &shape)).collect();
    (text, uses.join("// -----\n"))
}

/// Writes the start of a definition and some constraints, and gives the values that stand for
/// them.
fn constraints(
    random: &mut Random,
    text: &mut String,
    sort: &str,
    number: usize,
    shape: &Shape,
    types: usize,
) -> Vec<String> {
    writeln!(text, "  irdl.{sort} @{sort}{number} {{").expect("memory takes all");
    let mut values: Vec<String> = Vec::new();
    // What takes everything is no alternative.
    let mut narrow: Vec<String> = Vec::new();
    for n in 0..3 + random.below(4) {
        let kind = random.below(if values.is_empty() { 3 } else { 7 });
        let body = match kind {
            0 => "any".to_owned(),
            1 => format!("is {}", random.one(TYPES)),
            2 => format!("base \"{}\"", random.one(KINDS)),
            3 if types > 0 => format!("base @t::@type{}", random.below(types)),
            4 if types > 0 => {
                let which = random.below(types);
                let right = shape.types[which];
                let count = if random.below(8) == 0 { random.below(MOST) } else { right };
                let list: Vec<&str> = (0..count).map(|_| random.one(&values).as_str()).collect();
                format!("parametric @t::@type{which}<{}>", list.join(", "))
            }
            5 if !narrow.is_empty() => {
                let list: Vec<&str> = (0..2).map(|_| random.one(&narrow).as_str()).collect();
                format!("any_of({})", list.join(", "))
            }
            _ => format!("is {}", random.one(ATTRS)),
        };
        writeln!(text, "    %{n} = irdl.{body}").expect("memory takes all");
        values.push(format!("%{n}"));
        if body != "any" {
            narrow.push(format!("%{n}"));
        }
    }
    values
}

fn op(random: &mut Random, text: &mut String, number: usize, shape: &Shape) -> Op {
    let values = constraints(random, text, "operation", number, shape, MOST);
    let mut list = |random: &mut Random, what: &str, letter: char| {
        let arities = ["", "", "single ", "optional ", "variadic "];
        let chosen: Vec<&'static str> =
            (0..random.below(4)).map(|_| arities[random.below(arities.len())]).collect();
        let each: Vec<String> = chosen
            .iter()
            .enumerate()
            .map(|(n, arity)| format!("{letter}{n}: {arity}{}", random.one(&values)))
            .collect();
        writeln!(text, "    irdl.{what}({})", each.join(", ")).expect("memory takes all");
        chosen
    };
    let operands = list(random, "operands", 'a');
    let results = list(random, "results", 'r');
    let attribute = random.below(3) == 0;
    if attribute {
        let value = random.one(&values);
        writeln!(text, "    irdl.attributes {{\"x\" = {value}}}").expect("memory takes all");
    }
    let mut regions = Vec::new();
    for n in 0..random.below(3) {
        let arguments = (random.below(2) == 0).then(|| random.below(3));
        let list = arguments.map(|count| {
            let list: Vec<&str> = (0..count).map(|_| random.one(&values).as_str()).collect();
            format!("({})", list.join(", "))
        });
        let size = if random.below(3) == 0 { " with size 1" } else { "" };
        writeln!(text, "    %r{n} = irdl.region{}{size}", list.unwrap_or_default())
            .expect("memory takes all");
        regions.push(arguments);
    }
    let list: Vec<String> = (0..regions.len()).map(|n| format!("g{n}: %r{n}")).collect();
    writeln!(text, "    irdl.regions({})\n  }}", list.join(", ")).expect("memory takes all");
    Op { operands, results, attribute, regions }
}

fn a_type(random: &mut Random, shape: &Shape, depth: usize) -> String {
    if depth == 0 || random.below(3) == 0 {
        return (*random.one(TYPES)).to_owned();
    }
    let which = random.below(MOST);
    let right = shape.types[which];
    let count = if random.below(12) == 0 { random.below(MOST) } else { right };
    let list: Vec<String> = (0..count)
        .map(|_| match random.below(4) {
            0 => (*random.one(ATTRS)).to_owned(),
            _ => a_type(random, shape, depth - 1),
        })
        .collect();
    if list.is_empty() {
        format!("!t.type{which}")
    } else {
        format!("!t.type{which}<{}>", list.join(", "))
    }
}

fn a_use(random: &mut Random, shape: &Shape) -> String {
    let op = random.below(shape.ops.len());
    let declared = &shape.ops[op];
    let mut attrs: Vec<String> = Vec::new();
    // Often all of one type, which many constraints ask for.
    let common = a_type(random, shape, 2);
    let mut types = |random: &mut Random, arities: &[&str], name: &str| {
        let sizes: Vec<usize> = arities
            .iter()
            .map(|arity| match *arity {
                "optional " => random.below(2),
                "variadic " => random.below(3),
                _ => 1,
            })
            .collect();
        let variable = arities.iter().filter(|a| matches!(**a, "optional " | "variadic ")).count();
        if variable > 1 {
            let sizes: Vec<String> = sizes.iter().map(usize::to_string).collect();
            attrs.push(format!("{name} = array<i32: {}>", sizes.join(", ")));
        }
        let mut total: usize = sizes.iter().sum();
        if random.below(10) == 0 {
            total = random.below(4);
        }
        (0..total)
            .map(|_| match random.below(3) {
                0 => a_type(random, shape, 2),
                _ => common.clone(),
            })
            .collect::<Vec<String>>()
    };
    let operands = types(random, &declared.operands, "operandSegmentSizes");
    let results = types(random, &declared.results, "resultSegmentSizes");
    if declared.attribute && random.below(8) > 0 {
        let value = match random.below(2) {
            0 => common.clone(),
            _ => (*random.one(ATTRS)).to_owned(),
        };
        attrs.push(format!("x = {value}"));
    }
    let regions: Vec<String> = declared
        .regions
        .iter()
        .map(|arguments| {
            let count = if random.below(8) == 0 { 1 } else { arguments.unwrap_or(0) };
            let list: Vec<String> = (0..count)
                .map(|n| match random.below(3) {
                    0 => format!("%b{n}: {}", a_type(random, shape, 1)),
                    _ => format!("%b{n}: {common}"),
                })
                .collect();
            match list.is_empty() {
                true if random.below(2) == 0 => "{}".to_owned(),
                true => "{^bb0: cf.br ^bb1 ^bb1: cf.br ^bb1}".to_owned(),
                false => format!("{{^bb0({}): cf.br ^bb1 ^bb1: cf.br ^bb1}}", list.join(", ")),
            }
        })
        .collect();
    let arguments: Vec<String> =
        operands.iter().enumerate().map(|(n, ty)| format!("%{n}: {ty}")).collect();
    let names: Vec<String> = (0..operands.len()).map(|n| format!("%{n}")).collect();
    let result = match results.len() {
        0 => String::new(),
        count => format!("%res:{count} = "),
    };
    let regions =
        if regions.is_empty() { String::new() } else { format!(" ({})", regions.join(", ")) };
    let attrs = if attrs.is_empty() { String::new() } else { format!(" {{{}}}", attrs.join(", ")) };
    format!(
        "func.func @f({}) {{\n  {result}\"t.operation{op}\"({}){regions}{attrs} : ({}) -> ({})\n  \
         return\n}}\n",
        arguments.join(", "),
        names.join(", "),
        operands.join(", "),
        results.join(", ")
    )
}
