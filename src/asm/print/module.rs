//! Printing a whole module to a writer.
//!
//! ```text
//! aliases     which there are, in one walk over all bodies
//! count       how many numbers each body takes
//! print       bodies in batches, each into its own buffer, while the batch before is written
//! resources   whatever the text named
//! ```
//!
//! With one thread the text goes through one small buffer. With several, the walk over the
//! module leaves a gap for each body; batches of neighbouring gaps are filled in parallel and
//! written in order, so that no more than a few megabytes of text wait.

use super::aliases::AliasTable;
use super::flagged::FlaggedNames;
use super::names::Start;
use super::numbering::{Count, Counted, Counts, Numbers, count};
use super::ops::{ChildPlace, OpPrinter, Scratch, Sink, Whole, print_body};
use super::ordered::print_in_order;
use super::{Placed, PrintOptions, Printer};
use crate::context::{Context, Identifier};
use crate::ir::{Body, Op};
use crate::sync::Mutex;
use indexmap::IndexSet;
use rustc_hash::FxHashMap;
use std::io::{self, Write};

/// Text is passed on when there is this much of it, in bytes.
const FLUSH: usize = 128 << 10;
/// Ops whose text makes a batch.
const BATCH_OPS: usize = 2 << 10;
/// Bytes that a buffer has for each op at first, more than most ops take: one that has to grow is
/// copied, and room that is not used is no memory.
const OP_TEXT: usize = 192;
/// No buffer has room for more ops at first.
const MOST_OPS: usize = 1 << 16;

/// Prints a module and everything in it, with aliases and resources.
///
/// `threads` above 1 lets the workers of the current rayon pool share the work; the bytes are the
/// same. Time is linear in the length of the text.
///
/// # Errors
/// Whatever `writer` fails with.
pub fn print_module(
    cx: &Context,
    body: &Body,
    options: &PrintOptions,
    threads: usize,
    writer: &mut (dyn Write + Send),
) -> io::Result<()> {
    let (mut aliases, counted) = super::mentions::find_aliases(cx, body, options, threads);
    let counts = counts(body, options, &counted);
    writer.write_all(&aliases.take_head())?;
    let mut p = Printer::new(cx, options, &aliases);
    p.used_resources.extend_from_slice(aliases.head_resources());
    let names = FlaggedNames::new(cx, body, options);
    p.names = names.as_ref();
    let parallel =
        threads > 1 && names.is_none() && !aliases.has_inline_distinct() && body.num_children() > 1;
    let (resources, distinct) = match parallel {
        // There are no distinct attributes then that the definitions before do not number.
        true => (print_in_parallel(p, body, &counts, writer)?, FxHashMap::default()),
        false => print_alone(p, body, &counts, writer)?,
    };
    print_rest(cx, &mut aliases, options, (resources, distinct), writer)
}

/// Prints the op in a module that was made around it and that it is the only one of, with aliases and
/// resources.
///
/// # Errors
/// Whatever `writer` fails with.
pub fn print_top_level(
    cx: &Context,
    module: &Body,
    options: &PrintOptions,
    writer: &mut (dyn Write + Send),
) -> io::Result<()> {
    let region = module.regions(module.root()).first();
    let block = region.and_then(|region| module.first_block(*region));
    let Some(op) = block.and_then(|block| module.first_op(block)) else { return Ok(()) };
    let (mut aliases, counted) = super::mentions::find_aliases_of_op(cx, module, op, options);
    let counts = counts(module, options, &counted);
    writer.write_all(&aliases.take_head())?;
    let mut p = Printer::new(cx, options, &aliases);
    p.used_resources.extend_from_slice(aliases.head_resources());
    let names = FlaggedNames::of_top(cx, module, options);
    p.names = names.as_ref();
    let numbers = Numbers::default();
    let names = Start::unseen();
    let place = ChildPlace { whole: None, ..top(module, &numbers, &names) };
    let mut own = Scratch::default();
    own.assign(&p, module, &counts, &place);
    let mut scratch = Vec::new();
    let mut child = |p: &mut Printer<'_>, place: &ChildPlace<'_>, _: Option<&mut Sink<'_>>| {
        print_body(p, &mut scratch, counts.child(place.number), place, None);
    };
    let numbers = p.names.and_then(|names| names.of(module)).unwrap_or(&own.numbers);
    let mut printer = OpPrinter {
        p: &mut p,
        body: module,
        numbers,
        block_numbers: &mut own.block_numbers,
        indent: 0,
        sink: None,
        child: &mut child,
        around: None,
        default_dialect: "builtin",
        region_dialect: "",
        recorded: None,
    };
    printer.op(op);
    if options.value_users {
        printer.users_comment(op);
    }
    writer.write_all(&p.out)?;
    let used = (p.used_resources, p.distinct);
    print_rest(cx, &mut aliases, options, used, writer)
}

/// Prints what stands behind the IR: definitions of aliases, and resources, of which those are known
/// that the text has named, with the numbers of distinct attributes in it.
fn print_rest(
    cx: &Context,
    aliases: &mut AliasTable,
    options: &PrintOptions,
    (resources, distinct): (Vec<Identifier>, FxHashMap<u64, u64>),
    writer: &mut (dyn Write + Send),
) -> io::Result<()> {
    let mut p = Printer::new(cx, options, aliases);
    // What the definitions after the IR name counts on.
    (p.used_resources, p.distinct) = (resources, distinct);
    p.out.push(b'\n');
    if !options.local_scope {
        aliases.print_tail(&mut p, |out| {
            if out.len() >= FLUSH {
                writer.write_all(out)?;
                out.clear();
            }
            Ok(())
        })?;
        let resources = std::mem::take(&mut p.used_resources);
        p.file_metadata(&resources);
        p.out.push(b'\n');
    }
    writer.write_all(&p.out)
}

/// What is counted of a module before it is printed: nothing where values have names.
fn counts(body: &Body, options: &PrintOptions, counted: &Counted) -> Counts {
    if options.generic { count(body, counted) } else { Counts::default() }
}

/// Where the root of everything is: as if in itself.
fn top<'a>(body: &'a Body, numbers: &'a Numbers, names: &'a Start) -> ChildPlace<'a> {
    let whole = Whole { body, op: body.root(), numbers, default_dialect: "builtin" };
    ChildPlace { body, number: 0, indent: 0, start: Count::default(), names, whole: Some(whole) }
}

fn print_alone(
    mut p: Printer<'_>,
    body: &Body,
    counts: &Counts,
    writer: &mut (dyn Write + Send),
) -> io::Result<(Vec<Identifier>, FxHashMap<u64, u64>)> {
    let mut sink = Sink { writer, failure: Ok(()) };
    let mut scratch = Vec::new();
    let (numbers, names) = (Numbers::default(), Start::default());
    let place = top(body, &numbers, &names);
    print_body(&mut p, &mut scratch, counts, &place, Some(&mut sink));
    sink.take(&mut p.out);
    sink.failure?;
    Ok((p.used_resources, p.distinct))
}

/// Prints a module and everything in it; says where in the text which op starts. (Not all ops are in
/// the text.)
pub(crate) fn print_with_places(
    cx: &Context,
    body: &Body,
    options: &PrintOptions,
) -> (Vec<u8>, FxHashMap<Placed, usize>) {
    let (mut aliases, counted) = super::mentions::find_aliases(cx, body, options, 1);
    let counts = counts(body, options, &counted);
    let head = aliases.take_head();
    let mut p = Printer::new(cx, options, &aliases);
    p.out = head;
    p.used_resources.extend_from_slice(aliases.head_resources());
    let flagged = FlaggedNames::new(cx, body, options);
    p.names = flagged.as_ref();
    p.places = Some(FxHashMap::default());
    p.note_place(body, body.root());
    let (numbers, names) = (Numbers::default(), Start::default());
    print_body(&mut p, &mut Vec::new(), &counts, &top(body, &numbers, &names), None);
    let places = p.places.take().unwrap_or_default();
    if !options.local_scope {
        p.out.push(b'\n');
        // Nothing fails that is not written.
        let _ = aliases.print_tail(&mut p, |_| Ok(()));
        let resources = std::mem::take(&mut p.used_resources);
        p.file_metadata(&resources);
    }
    (p.out, places)
}

/// A body whose text is missing at a position of the text around it: the whole op's, or where it has
/// operands, results or successors in generic form, that of its regions.
struct Gap<'a> {
    at: usize,
    /// How many resources the text around has named before.
    named: usize,
    body: &'a Body,
    counts: &'a Counts,
    start: Count,
    names: Start,
    /// The op in its parent, and the dialect whose ops go without prefix there.
    whole: Option<(&'a Body, Op, &'static str)>,
    indent: usize,
}

fn print_in_parallel(
    mut p: Printer<'_>,
    body: &Body,
    counts: &Counts,
    writer: &mut (dyn Write + Send),
) -> io::Result<Vec<Identifier>> {
    let mut gaps = Vec::new();
    let (numbers, names) = (Numbers::default(), Start::default());
    let place = top(body, &numbers, &names);
    print_spine(&mut p, body, counts, &place, &mut gaps);
    let batches = batches(&gaps);
    let around = std::mem::take(&mut p.out);
    let named_around = std::mem::take(&mut p.used_resources);
    let workers = Mutex::new(Vec::new());
    let nothing = Numbers::default();
    let print = |batch: usize, out: &mut Vec<u8>| {
        let worker = workers.lock().expect("no printer panics with the list in hand").pop();
        let (mut p, mut scratch) =
            worker.unwrap_or_else(|| (Printer::new(p.cx, p.options, p.aliases), Vec::new()));
        std::mem::swap(&mut p.out, out);
        let (first, last) = batches[batch];
        for number in first..last {
            let gap = &gaps[number];
            let from = if number == 0 { 0 } else { gaps[number - 1].at };
            p.out.extend_from_slice(&around[from..gap.at]);
            let named = if number == 0 { 0 } else { gaps[number - 1].named };
            named_around[named..gap.named].iter().for_each(|key| p.names_resource(*key));
            let whole = gap.whole.map(|(body, op, default_dialect)| Whole {
                body,
                op,
                numbers: &nothing,
                default_dialect,
            });
            let place = ChildPlace {
                body: gap.body,
                number: 0,
                indent: gap.indent,
                start: gap.start,
                names: &gap.names,
                whole,
            };
            print_body(&mut p, &mut scratch, gap.counts, &place, None);
        }
        std::mem::swap(&mut p.out, out);
        let used = std::mem::take(&mut p.used_resources);
        // A printer names a resource once: where there are any, each batch has its own, so that
        // their order does not depend on who printed what.
        if !p.cx.has_resources() {
            workers.lock().expect("no printer panics with the list in hand").push((p, scratch));
        }
        used
    };
    let mut resources = IndexSet::new();
    let ops = |(first, last): &(usize, usize)| {
        gaps[*first..*last].iter().map(|gap| gap.body.num_ops()).sum::<usize>()
    };
    let room = batches.iter().map(ops).max().unwrap_or(0).min(MOST_OPS) * OP_TEXT;
    print_in_order(batches.len(), room, writer, print, |used| resources.extend(used))?;
    let rest = gaps.last().map_or(0, |gap| gap.at);
    writer.write_all(&around[rest..])?;
    // What stands behind the last body names its resources last.
    let named = gaps.last().map_or(0, |gap| gap.named);
    resources.extend(&named_around[named..]);
    Ok(resources.into_iter().collect())
}

/// Prints a body that has bodies with bodies of their own, leaving gaps.
fn print_spine<'a>(
    p: &mut Printer<'_>,
    body: &'a Body,
    counts: &'a Counts,
    place: &ChildPlace<'_>,
    gaps: &mut Vec<Gap<'a>>,
) {
    let mut own = Scratch::default();
    own.assign(p, body, counts, place);
    let mut scratch = Vec::new();
    let mut child = |p: &mut Printer<'_>, place: &ChildPlace<'_>, _: Option<&mut Sink<'_>>| {
        let child = body.child_at(place.number).expect("the place is in this body");
        let counts = counts.child(place.number);
        if child.num_children() > 0 {
            stacker::maybe_grow(64 << 10, 1 << 20, || print_spine(p, child, counts, place, gaps));
        } else if place.whole.is_some_and(|whole| whole.body.num_operands(whole.op) > 0) {
            // Its operands have names that are known here only.
            print_body(p, &mut scratch, counts, place, None);
        } else {
            let (at, named) = (p.out.len(), p.used_resources.len());
            let (start, indent) = (place.start, place.indent);
            let names = place.names.clone();
            let whole = place.whole.map(|whole| (body, whole.op, whole.default_dialect));
            gaps.push(Gap { at, named, body: child, counts, start, names, whole, indent });
        }
    };
    let mut printer = OpPrinter {
        p,
        body,
        numbers: &own.numbers,
        block_numbers: &mut own.block_numbers,
        indent: place.indent,
        sink: None,
        child: &mut child,
        around: place.whole.map(|whole| (whole.body, whole.numbers)),
        default_dialect: place.whole.map_or("", |whole| whole.default_dialect),
        region_dialect: "",
        recorded: None,
    };
    printer.root(place.whole);
}

/// Ranges of gaps whose texts are of similar length.
fn batches(gaps: &[Gap<'_>]) -> Vec<(usize, usize)> {
    let mut batches = Vec::new();
    let (mut first, mut ops) = (0, 0);
    for (number, gap) in gaps.iter().enumerate() {
        ops += gap.body.num_ops();
        if ops >= BATCH_OPS {
            batches.push((first, number + 1));
            (first, ops) = (number + 1, 0);
        }
    }
    if first < gaps.len() {
        batches.push((first, gaps.len()));
    }
    batches
}

/// Constants with more elements are left out where diagnostics show ops.
const LARGE_IN_MESSAGES: u64 = 16;

/// The text of one op as diagnostics show it: generic form, values numbered from 0 within it, else
/// as the options say. An op with a body of its own knows no value of what is around it.
pub fn print_op_alone(cx: &Context, body: &Body, op: Op, options: &PrintOptions) -> String {
    let options = PrintOptions {
        generic: true,
        local_scope: true,
        elide_elements_larger_than: Some(LARGE_IN_MESSAGES),
        ..*options
    };
    let aliases = AliasTable::default();
    let names = FlaggedNames::of_op(cx, body, op, &options);
    let mut p = Printer::new(cx, &options, &aliases);
    p.names = names.as_ref();
    let counts = count(body, &Counted::default());
    let mut numbers = Numbers::default();
    match body.is_stub(op) {
        true => numbers.assign_alone(body, op),
        false => numbers.assign(body, Count::default(), &counts),
    }
    let numbers = names.as_ref().and_then(|names| names.of(body)).unwrap_or(&numbers);
    let mut block_numbers = vec![0; body.block_capacity()];
    for (region, _) in body.regions.live(0..body.region_capacity()) {
        for (number, block) in body.blocks(region).enumerate() {
            block_numbers[block.dense()] = number as u32;
        }
    }
    let mut scratch: Vec<Scratch> = Vec::new();
    let mut child = |p: &mut Printer<'_>, place: &ChildPlace<'_>, _: Option<&mut Sink<'_>>| {
        print_body(p, &mut scratch, counts.child(place.number), place, None);
    };
    let mut printer = OpPrinter {
        p: &mut p,
        body,
        numbers,
        block_numbers: &mut block_numbers,
        indent: 0,
        sink: None,
        child: &mut child,
        around: None,
        default_dialect: "",
        region_dialect: "",
        recorded: None,
    };
    printer.op(op);
    if options.value_users {
        printer.users_comment(op);
    }
    let mut text = String::from_utf8_lossy(&p.out).into_owned();
    super::strangers::name_strangers(&mut text, (body, op), &counts, names.as_ref());
    text
}

/// The text of one op in a message, as the context says that messages quote IR: on lines of its own
/// when it needs more than one.
pub fn quoted_op(cx: &Context, body: &Body, op: Op) -> String {
    let text = print_op_alone(cx, body, op, &cx.quoting());
    if text.contains('\n') { format!("\n{text}") } else { text }
}

/// Passes text on once there is enough of it.
pub(super) const fn enough(len: usize) -> bool {
    len >= FLUSH
}
