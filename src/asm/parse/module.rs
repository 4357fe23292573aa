//! Parsing a whole file: ops, aliases and resources at the top level, in the implicit module
//! around them.

use super::super::lexer::Tok;
use super::named_bodies::NamedBodies;
use super::ops::{BodyParser, Worker};
use super::state::Lines;
use super::stretches::parse_in_parallel;
use super::{Aliases, Parse, ParseOptions, Parser, Shared};
use crate::context::{AttrData, Attribute, Context, Diagnostic, Type};
use crate::ir::Body;
use crate::sync::{Arc, AtomicBool, Ordering};
use std::ops::Range;

/// A parsed file, before the last touches.
pub(super) struct Source {
    pub body: Body,
    pub aliases: Arc<Aliases>,
}

/// Files with less text are parsed by one thread.
const WORTH_SHARING: usize = 256 << 10;

/// Parses the text of a file into a module: the one `builtin.module` that it consists of, or one
/// made around its ops.
///
/// `threads` above 1 lets the workers of the current rayon pool share the work; the result is the
/// same. Time is linear in the length of the text.
///
/// # Errors
/// What is wrong with the text, in order of position.
pub fn parse_module(
    cx: &Context,
    name: &str,
    text: &[u8],
    options: ParseOptions,
    threads: usize,
) -> Result<Body, Vec<Diagnostic>> {
    parse_part(cx, name, text, Part::default(), options, threads, None).map(|parsed| parsed.body)
}

/// A text that could be parsed.
#[derive(Debug)]
pub struct Parsed {
    /// What it says.
    pub body: Body,
    /// What there is to say of it all the same, in order of position; hardly ever anything.
    pub said: Vec<Diagnostic>,
}

/// What part of a text to parse, and as what.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Where to start, in bytes; what stands before counts for line numbers only.
    pub start: usize,
    /// Whether a text that is one module stands for that module. If not, there is a module around
    /// whatever the text holds: [`top_level_op`] takes it off.
    pub implicit_module: bool,
}

impl Default for Part {
    /// Everything, in a module.
    fn default() -> Self {
        Part { start: 0, implicit_module: true }
    }
}

/// Told which text, a range of bytes, has been parsed and will hardly be looked at again: whoever
/// has mapped it may give its memory back.
pub type Passed<'a> = Option<&'a (dyn Fn(Range<usize>) + Sync)>;

/// Like [`parse_module`], for the end of a text.
///
/// # Errors
/// What is wrong with the text, in order of position.
pub fn parse_part(
    cx: &Context,
    name: &str,
    text: &[u8],
    part: Part,
    options: ParseOptions,
    threads: usize,
    passed: Passed<'_>,
) -> Result<Parsed, Vec<Diagnostic>> {
    let file = cx.identifier(name);
    let shared = Shared {
        cx,
        src: text,
        start: part.start,
        file,
        file_number: cx.file_number(file),
        options,
        passed,
        defers: AtomicBool::new(false),
        strangers: false,
        named_bodies: NamedBodies::default(),
    };
    let parallel = (threads > 1 && text.len() >= WORTH_SHARING)
        .then(|| {
            parse_in_parallel(&shared, part.start, |parser| parser.parse_file(part.start).ok())
        })
        .flatten();
    let (source, said) = match parallel {
        Some(source) => (source, Vec::new()),
        None => {
            shared.named_bodies.forget();
            parse_alone(&shared, part.start)?
        }
    };
    if let Some(passed) = passed {
        passed(part.start..text.len());
    }
    match finish(&shared, source, part, threads) {
        Ok(body) => Ok(Parsed { body, said }),
        Err(faults) => Err([said, faults].concat()),
    }
}

/// Like [`parse_part`], for a text whose only fault is that ops use values from outside of the
/// isolated op they stand in ([`crate::asm::USES_OUTSIDE`]), or from inside of one that follows
/// ([`crate::asm::NOT_DOMINATED`]): what they use are arguments of blocks that are nowhere, which only the verifier can cope with ([`VerifyOptions::strangers`]). It finds what
/// comes first.
///
/// [`VerifyOptions::strangers`]: crate::verify::VerifyOptions::strangers
///
/// # Errors
/// What else is wrong with the text.
pub fn parse_with_strangers(
    cx: &Context,
    name: &str,
    text: &[u8],
    part: Part,
    options: ParseOptions,
) -> Result<Body, Vec<Diagnostic>> {
    let file = cx.identifier(name);
    let file_number = cx.file_number(file);
    let defers = AtomicBool::new(false);
    let start = part.start;
    let shared = Shared {
        cx,
        src: text,
        start,
        file,
        file_number,
        options,
        passed: None,
        defers,
        strangers: true,
        named_bodies: NamedBodies::default(),
    };
    finish(&shared, parse_alone(&shared, start)?.0, part, 1)
}

/// The attribute that a text stands for.
///
/// # Errors
/// What is wrong with the text; places are those in the text, whose file has no name.
pub fn parse_attribute_text(cx: &Context, text: &str) -> Result<Attribute, Vec<Diagnostic>> {
    let file = cx.identifier("");
    let options = ParseOptions { allow_unregistered: true };
    let (src, file_number) = (text.as_bytes(), cx.file_number(file));
    let defers = AtomicBool::new(false);
    let (passed, strangers) = (None, false);
    let named_bodies = NamedBodies::default();
    let shared = Shared {
        cx,
        src,
        start: 0,
        file,
        file_number,
        options,
        passed,
        defers,
        strangers,
        named_bodies,
    };
    let mut parser = Parser::new(&shared, Arc::default(), 0);
    match parser.parse_attribute(None) {
        Ok(attr) if parser.at(Tok::Eof) => Ok(attr),
        _ => {
            let _: Parse<()> = parser.error("expected one attribute");
            Err(parser.diagnostics)
        }
    }
}

/// The type that a text stands for; `None` when it is not a type.
pub fn parse_type_text(cx: &Context, text: &str) -> Option<Type> {
    match cx.attr_data(parse_attribute_text(cx, text).ok()?) {
        AttrData::Type(ty) => Some(*ty),
        _ => None,
    }
}

/// With what there is to say of a source that could be parsed.
fn parse_alone(
    shared: &Shared<'_>,
    start: usize,
) -> Result<(Source, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut worker = Worker::default();
    let parser = Parser::new(shared, Arc::default(), start);
    let mut parser = BodyParser::new(parser, &mut worker, Lines::START);
    let source = parser.parse_file(start);
    let diagnostics = std::mem::take(&mut parser.p.diagnostics);
    parser.finish();
    match source {
        Ok(source) if !diagnostics.iter().any(Diagnostic::is_failure) => Ok((source, diagnostics)),
        _ => Err(diagnostics),
    }
}

fn finish(
    shared: &Shared<'_>,
    source: Source,
    part: Part,
    threads: usize,
) -> Result<Body, Vec<Diagnostic>> {
    let Source { mut body, aliases } = source;
    if shared.defers.load(Ordering::Relaxed) {
        super::deferred::resolve_locations(shared, &mut body, &aliases, threads)?;
    }
    // A file that is one module stands for that module.
    let root = body.root();
    let region = body.regions(root)[0];
    let block = body.first_block(region).expect("made with the module");
    let only = body.first_op(block).filter(|op| body.next_op(*op).is_none());
    let only = only.filter(|_| part.implicit_module);
    if let Some(op) = only
        && body.name(op) == body.name(root)
        && body.is_stub(op)
        && body.num_results(op) == 0
        && let Some(module) = body.take_child_at(0)
    {
        return Ok(*module);
    }
    Ok(body)
}

/// What a file consists of.
#[derive(Debug)]
pub enum TopLevel {
    /// An isolated op, which nothing is around.
    Isolated(Body),
    /// The module that was made around an op that cannot be without: it is not isolated, or it has
    /// results.
    Wrapped(Body),
}

/// The one op in a module that was made around it ([`Part::implicit_module`]).
///
/// # Errors
/// There is not exactly one op.
pub fn top_level_op(mut module: Body) -> Result<TopLevel, Diagnostic> {
    let location = module.location(module.root());
    let region = module.regions(module.root())[0];
    let block = module.first_block(region).expect("made with the module");
    let only = module.first_op(block).filter(|op| module.next_op(*op).is_none());
    let Some(op) = only else {
        let count = module.ops(block).count();
        let message = format!("source must contain a single top-level operation, found: {count}");
        return Err(Diagnostic::error(location, message));
    };
    let is_alone = module.is_stub(op) && module.num_results(op) == 0;
    let top = is_alone.then(|| module.take_child_at(0)).flatten();
    Ok(top.map_or(TopLevel::Wrapped(module), |top| TopLevel::Isolated(*top)))
}

impl<'s> BodyParser<'s, '_> {
    /// Parses everything from `start`, where the parser is, up to the end of the file.
    pub fn parse_file(&mut self, start: usize) -> Parse<Source> {
        let cx = self.p.cx;
        let module = cx.op_name("builtin.module");
        // Where the text starts; a text that is a whole file has no such place.
        let location = match start {
            0 => cx.file_location(self.p.shared.file, 0, 0),
            _ => self.p.location(start),
        };
        let traits = cx.op_info(module).traits().hot();
        let root = self.state.body.push_op(module, traits, location);
        self.state.body.add_regions(root, 1);
        let region = self.state.body.regions(root)[0];
        let block = self.state.body.create_block();
        self.state.body.append_block(region, block);
        loop {
            let token = self.p.tok;
            match token.kind {
                Tok::Eof => break,
                Tok::Error => return self.p.error(""),
                Tok::HashId => self.p.parse_attribute_alias_definition()?,
                Tok::ExclaimId => self.p.parse_type_alias_definition()?,
                Tok::FileMetadataBegin => self.p.parse_file_metadata()?,
                _ => {
                    let mut end = token.start;
                    if end >= self.share_from {
                        end = self.share_ops(block, end)?;
                    }
                    if end == token.start {
                        end = self.parse_op(block, end)?;
                    }
                    self.p.reset(end);
                }
            }
        }
        self.collect_top_level();
        let body = self.state.body.take_exact();
        Ok(Source { body, aliases: self.p.aliases.clone() })
    }

    fn collect_top_level(&mut self) {
        if let Some(names) = self.state.regions.first() {
            for pos in names.undefined_positions() {
                let location = self.p.location(pos);
                let message = "reference to an undefined block";
                self.p.diagnostics.push(Diagnostic::error(location, message));
            }
        }
        let regions = self.state.body.regions(self.state.body.root()).to_vec();
        self.collect_unresolved(&regions);
        self.report_unresolved();
    }

    /// Gives memory back to the worker.
    pub fn finish(mut self) {
        self.worker.dialect_types = std::mem::take(&mut self.p.types);
        self.state.reset();
        self.worker.states.push(Box::new(std::mem::take(&mut self.state)));
    }
}
