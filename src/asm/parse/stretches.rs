//! Stretches of a file that several threads parse.
//!
//! SSA scopes of an isolated op are its own, and what stands around functions is a list of such
//! ops. So the ops of one block can be parsed in stretches, by anybody: a thread takes the text
//! from where the last stretch ends to a line, some 100 KB on, that looks as if an op of the block
//! began there ([`Dealer`]), parses it into a block of its own, headers and all, and hands in the
//! ops. The parser of the file takes stretches like everybody else, and in between puts what was
//! handed in, in order, into its own block.
//!
//! Nothing is looked at ahead but the few lines around a cut. On which line a stretch starts is not
//! known before those ahead of it are parsed: its ops get places in a part of the file
//! ([`PART_OF_FILE`]), which whoever has parsed it moves to where they belong once that is known:
//! right away, or after its next stretch. (Counting lines first makes everybody wait for the text to
//! come from memory, which parsing hides.)
//!
//! Cuts are guesses, which are only ever confirmed: a stretch must parse as whole ops up to its
//! end. What else it holds (values for others, uses of theirs, the end of the block) the parser of
//! the file parses itself when it gets there. When anything fails to parse, all is thrown away and
//! the file is parsed from the start by one thread, which finds the error (or finds none). So
//! errors are the same at every thread count.

use super::cuts::Dealer;
use super::line::skip_spaces;
use super::module::Source;
use super::ops::{BodyParser, Worker};
use super::pieces::Piece;
use super::state::Lines;
use super::told::Told;
use super::{Aliases, Parse, Parser, Shared};
use crate::context::{Failed, HotTraits, InFile, Location, OpName, PART_OF_FILE};
use crate::ir::Block;
use crate::sync::{self, Arc, AtomicBool, Mutex, Ordering};
use smallvec::SmallVec;
use std::collections::VecDeque;

/// Stretches have about this many bytes: they are to stay in the cache of a core.
const LARGEST_STRETCH: usize = 256 << 10;
/// A small file has so many stretches for each thread, but none shorter than the next.
const STRETCHES: usize = 8;
const SMALLEST_STRETCH: usize = 8 << 10;
/// Blocks nested deeper than this are not shared.
const DEEPEST: usize = 16;

/// What the parser of a file has to leave work to other threads.
pub(super) struct Helpers<'s> {
    shared: &'s Shared<'s>,
    idle: Mutex<Vec<Worker<'s>>>,
    failed: AtomicBool,
    told: Told,
    /// Bytes that a stretch has.
    stretch: usize,
}

/// A stretch of text that somebody is to parse.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    /// Its position among the stretches of the block.
    pub number: usize,
    pub start: usize,
    pub end: usize,
}

/// What became of a stretch.
struct Outcome {
    stretch: Stretch,
    /// Its ops; `None` if it is more than a list of ops that have nothing to do with others.
    pieces: Option<Vec<Piece>>,
    /// Whether their places are in the file.
    placed: bool,
}

/// The ops of one block, on the way into it.
struct Deal<'a, 's> {
    helpers: &'a Helpers<'s>,
    dealer: Mutex<Dealer<'s>>,
    handed_in: Mutex<HandedIn>,
    aliases: Arc<Aliases>,
    default_dialect: &'static str,
    mostly_custom: bool,
    module: (OpName, HotTraits),
}

/// What is not in the block yet.
struct HandedIn {
    /// How many stretches are.
    merged: usize,
    /// The next in order first.
    waiting: VecDeque<Option<Outcome>>,
    lines: FirstLines,
}

/// On which lines stretches start: known of each when those ahead of it are parsed.
struct FirstLines {
    known: Vec<u32>,
    /// How many line ends are in the stretches.
    counts: Vec<Option<u32>>,
}

/// How far the block has come.
struct Merged {
    end: usize,
    lines: Lines,
    /// Whether the block turned out to end there, or something that is no op to start.
    over: bool,
}

/// Parses a whole file on the threads of the current rayon pool. `None` when anything was wrong.
pub(super) fn parse_in_parallel<'s>(
    shared: &'s Shared<'s>,
    start: usize,
    parse: impl FnOnce(&mut BodyParser<'s, '_>) -> Option<Source>,
) -> Option<Source> {
    let share = (shared.src.len() - start) / (STRETCHES * sync::current_threads());
    let helpers = Helpers {
        shared,
        idle: Mutex::new(Vec::new()),
        failed: AtomicBool::new(false),
        told: Told::default(),
        stretch: share.clamp(SMALLEST_STRETCH, LARGEST_STRETCH),
    };
    let mut worker = Worker::default();
    let parser = Parser::new(shared, Arc::default(), start);
    let mut parser = BodyParser::new(parser, &mut worker, Lines::START);
    parser.helpers = Some(&helpers);
    parser.told = Some(&helpers.told);
    parser.share_from = start;
    let source = parse(&mut parser);
    let well = parser.p.diagnostics.is_empty() && !helpers.failed.load(Ordering::Relaxed);
    drop(parser);
    let mut workers = helpers.idle.into_inner().expect(UNPOISONED);
    workers.push(worker);
    // What they remember is in many small pieces.
    sync::scope(|scope| {
        workers.into_iter().for_each(|worker| scope.spawn(|| drop(worker)));
        drop(helpers.told);
    });
    source.filter(|_| well)
}

impl<'s> BodyParser<'s, '_> {
    /// Parses ops of `block` from `pos` on with the help of other threads, as far as they can be
    /// cut apart; returns the position after them. `pos` is where a line starts or an op.
    #[cold]
    pub(super) fn share_ops(&mut self, block: Block, pos: usize) -> Parse<usize> {
        let Some(helpers) = self.helpers else {
            self.share_from = usize::MAX;
            return Ok(pos);
        };
        // If this comes to nothing, the next op may be one with a block to share.
        self.share_from = pos + 1;
        let first = skip_spaces(self.p.src, pos);
        let dealer = Dealer::new(self.p.cx, self.p.src, first, helpers.stretch);
        // Names of bodies around are visible to the text inside, if only to clash.
        let alone = !self.names_around && !self.state.names.any_defined();
        let Some(dealer) = dealer.filter(|_| alone && self.outer.len() <= DEEPEST) else {
            self.share_from = pos + helpers.stretch;
            return Ok(pos);
        };
        self.lines.place(self.p.src, first);
        let deal = self.deal(helpers, dealer);
        let Some(stretch) = deal.next() else { return Ok(pos) };
        let mut merged = Merged { end: pos, lines: self.lines, over: false };
        sync::scope(|scope| {
            for _ in 1..sync::current_threads() {
                scope.spawn(|| deal.help());
            }
            let (mut next, mut pending) = (Some(stretch), Vec::new());
            while let Some(stretch) = next {
                self.worker.dialect_types = std::mem::take(&mut self.p.types);
                let parsed = deal.parse(self.worker, stretch, &mut pending);
                self.p.types = std::mem::take(&mut self.worker.dialect_types);
                parsed?;
                self.merge(block, &deal, &mut merged)?;
                next = deal.next();
            }
            deal.hand_in(pending);
            Ok(())
        })?;
        self.merge(block, &deal, &mut merged)?;
        if helpers.failed.load(Ordering::Relaxed) {
            return Err(Failed);
        }
        self.share_from = self.share_from.max(merged.end);
        self.lines = merged.lines;
        // Whoever parsed a stretch has reported it.
        self.reported = self.reported.max(merged.end);
        Ok(merged.end)
    }

    fn deal<'a>(&self, helpers: &'a Helpers<'s>, dealer: Dealer<'s>) -> Deal<'a, 's> {
        let module = self.p.cx.op_name("builtin.module");
        let lines = FirstLines { known: vec![self.lines.line], counts: Vec::new() };
        Deal {
            helpers,
            dealer: Mutex::new(dealer),
            handed_in: Mutex::new(HandedIn { merged: 0, waiting: VecDeque::new(), lines }),
            aliases: self.p.aliases.clone(),
            default_dialect: self.default_dialect,
            mostly_custom: self.mostly_custom,
            module: (module, self.p.cx.op_info(module).traits().hot()),
        }
    }

    /// Puts what was handed in, as far as there is no gap, at the end of the block.
    fn merge(&mut self, block: Block, deal: &Deal<'_, 's>, merged: &mut Merged) -> Parse<()> {
        while !merged.over
            && let Some((outcome, first_line, next_line)) = deal.take()
        {
            let Outcome { stretch, pieces, placed } = outcome;
            match pieces.filter(|_| !self.state.names.any_defined()) {
                Some(mut pieces) => {
                    if !placed {
                        deal.place(stretch, &mut pieces, first_line.ok_or(Failed)?)?;
                    }
                    let body = &mut self.state.body;
                    pieces.into_iter().for_each(|piece| piece.append(body, block));
                    let lines = Lines::at_line(stretch.end, next_line.ok_or(Failed)?);
                    *merged = Merged { end: stretch.end, lines, over: false };
                }
                None => {
                    deal.stop();
                    self.lines = Lines::at_line(stretch.start, first_line.ok_or(Failed)?);
                    *merged = self.parse_entangled(block, stretch)?;
                }
            }
        }
        Ok(())
    }

    /// Parses a stretch right into the block.
    fn parse_entangled(&mut self, block: Block, stretch: Stretch) -> Parse<Merged> {
        let src = self.p.src;
        self.p.src = &src[..stretch.end];
        let share_from = std::mem::replace(&mut self.share_from, usize::MAX);
        let end = self.parse_ops(block, stretch.start);
        (self.p.src, self.share_from) = (src, share_from);
        let end = end?;
        self.lines.place(src, end);
        Ok(Merged { end, lines: self.lines, over: end != stretch.end })
    }

    /// Whether a list of ops in a stretch ends before what comes next.
    #[cold]
    pub(super) fn ends_stretch(&self, next: Option<u8>) -> bool {
        let is_stretch = self.p.src.len() != self.p.shared.src.len();
        is_stretch && matches!(next, None | Some(b'#' | b'!' | b'{'))
    }
}

impl<'s> Deal<'_, 's> {
    /// The next stretch to parse.
    fn next(&self) -> Option<Stretch> {
        let failed = self.helpers.failed.load(Ordering::Relaxed);
        if failed { None } else { self.dealer.lock().expect(UNPOISONED).deal() }
    }

    fn stop(&self) {
        self.dealer.lock().expect(UNPOISONED).stop();
    }

    /// The next of what was handed in, in order, with the lines on which it starts and ends, which
    /// are known unless they are too many.
    fn take(&self) -> Option<(Outcome, Option<u32>, Option<u32>)> {
        let HandedIn { merged, waiting, lines } = &mut *self.handed_in.lock().expect(UNPOISONED);
        let next = waiting.front_mut()?.take()?;
        waiting.pop_front();
        *merged += 1;
        Some((next, lines.first(*merged - 1), lines.first(*merged)))
    }

    /// Parses stretches as long as there are any.
    fn help(&self) {
        let mut next = self.next();
        if next.is_none() {
            return;
        }
        let idle = &self.helpers.idle;
        let worker = idle.lock().expect(UNPOISONED).pop();
        let mut worker = worker.unwrap_or_default();
        let mut pending = Vec::new();
        while let Some(stretch) = next {
            // Failure stops the others by itself.
            let parsed = self.parse(&mut worker, stretch, &mut pending);
            next = parsed.ok().and_then(|()| self.next());
        }
        self.hand_in(pending);
        idle.lock().expect(UNPOISONED).push(worker);
    }

    /// Parses a stretch, and hands in the ops of those that are pending whose first lines are known
    /// now: mostly this one, or the one before it, while they are still in this core's cache.
    fn parse(
        &self,
        worker: &mut Worker<'s>,
        stretch: Stretch,
        pending: &mut Vec<Outcome>,
    ) -> Parse<()> {
        self.helpers.told.exchange(&mut worker.tails, &mut worker.heard);
        let (pieces, count) = self.parse_text(worker, stretch).inspect_err(|_| self.fail())?;
        if let Some(passed) = self.helpers.shared.passed {
            passed(stretch.start..stretch.end);
        }
        pending.push(Outcome { stretch, pieces, placed: false });
        let first_lines: SmallVec<[Option<u32>; 8]> = {
            let lines = &mut self.handed_in.lock().expect(UNPOISONED).lines;
            lines.add(stretch.number, count);
            pending.iter().map(|outcome| lines.first(outcome.stretch.number)).collect()
        };
        for (outcome, first_line) in pending.iter_mut().zip(first_lines) {
            if let (Some(pieces), Some(first_line)) = (&mut outcome.pieces, first_line) {
                self.place(outcome.stretch, pieces, first_line)?;
            }
            outcome.placed = first_line.is_some();
        }
        self.hand_in(pending.extract_if(.., |outcome| outcome.placed));
        Ok(())
    }

    fn hand_in(&self, outcomes: impl IntoIterator<Item = Outcome>) {
        let HandedIn { merged, waiting, .. } = &mut *self.handed_in.lock().expect(UNPOISONED);
        for outcome in outcomes {
            let place = outcome.stretch.number - *merged;
            if waiting.len() <= place {
                waiting.resize_with(place + 1, || None);
            }
            waiting[place] = Some(outcome);
        }
    }

    fn fail(&self) {
        self.helpers.failed.store(true, Ordering::Relaxed);
    }

    /// Gives the ops of a stretch their places in the file.
    fn place(&self, stretch: Stretch, pieces: &mut [Piece], first_line: u32) -> Parse<()> {
        let lines = stretch.end - stretch.start;
        let file = InFile::new(self.helpers.shared.file_number, first_line, lines);
        let well = file.is_some_and(|mut file| {
            pieces.iter_mut().for_each(|piece| piece.place_in_file(&mut file));
            file.well
        });
        if well { Ok(()) } else { Err(Failed) }.inspect_err(|_| self.fail())
    }

    /// The ops of a stretch, if they are nothing else, and the number of its line ends.
    fn parse_text(
        &self,
        worker: &mut Worker<'s>,
        stretch: Stretch,
    ) -> Parse<(Option<Vec<Piece>>, u32)> {
        let shared = self.helpers.shared;
        let mut parser = Parser::new(shared, self.aliases.clone(), stretch.start);
        parser.src = &shared.src[..stretch.end];
        parser.file_number = PART_OF_FILE;
        let mut parser = BodyParser::new(parser, worker, Lines::at_line(stretch.start, 1));
        parser.set_default_dialect(self.default_dialect);
        parser.mostly_custom = self.mostly_custom;
        parser.told = Some(&self.helpers.told);
        let (name, traits) = self.module;
        let body = &mut parser.state.body;
        let root = body.push_op(name, traits, Location::UNKNOWN);
        body.add_regions(root, 1);
        let region = body.regions(root)[0];
        let block = body.create_block();
        body.append_block(region, block);
        let end = parser.parse_ops(block, stretch.start);
        let BodyParser { state, p, unresolved, lines, .. } = &mut parser;
        // The first of equally numbered distinct attributes in the text counts: who is first shows
        // only in a parse in order.
        let well = !p.met_distinct && p.diagnostics.is_empty();
        let parsed = end.and_then(|end| {
            let alone = end == stretch.end
                && unresolved.is_empty()
                && state.regions.is_empty()
                && state.names.forward.is_empty()
                && !state.names.any_defined();
            lines.place(shared.src, stretch.end);
            let pieces = alone.then(|| Piece::all_of(&mut state.body, block)).flatten();
            if well { Ok((pieces, lines.line - 1)) } else { Err(Failed) }
        });
        parser.finish();
        parsed
    }
}

impl FirstLines {
    /// A stretch has so many line ends.
    fn add(&mut self, number: usize, count: u32) {
        let FirstLines { known, counts } = self;
        counts.resize(counts.len().max(number + 1), None);
        counts[number] = Some(count);
        while let Some(Some(count)) = counts.get(known.len() - 1)
            && let Some(next) = known.last().and_then(|first| first.checked_add(*count))
        {
            known.push(next);
        }
    }

    /// The line on which a stretch starts, if that is known.
    fn first(&self, number: usize) -> Option<u32> {
        self.known.get(number).copied()
    }
}

const UNPOISONED: &str = "nobody panics with the lock in hand";
