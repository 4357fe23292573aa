//! Regions and blocks.

use super::super::lexer::{Tok, suffix_id_end};
use super::Parse;
use super::names::Group;
use super::op_regions::Argument;
use super::ops::{BodyParser, Head};
use super::state::{BlockInfo, BodyState};
use crate::ir::{Block, Op, Region};

/// Text that was parsed is reported as passed in stretches of this length, in bytes.
const PASSED: usize = 512 << 10;

impl<'s> BodyParser<'s, '_> {
    /// A state whose body has only a root, for an isolated op without regions.
    pub fn empty_child(&mut self, head: Head) -> Box<BodyState<'s>> {
        let mut child = self.worker.states.pop().unwrap_or_default();
        child.body.push_op(head.entry.name, head.entry.traits.hot(), head.location);
        child
    }

    /// Parses the regions of an isolated op at once, in a body of its own.
    pub fn parse_isolated_regions(&mut self, head: Head) -> Parse<Box<BodyState<'s>>> {
        let mut child = self.empty_child(head);
        let root = child.body.root();
        let names_around = self.names_around;
        self.names_around |= self.state.names.any_known();
        std::mem::swap(&mut self.state, &mut child);
        self.outer.push(child);
        let parsed = self.parse_region_list(root, true);
        if parsed.is_ok() {
            let regions = self.state.body.regions(root).to_vec();
            self.collect_unresolved(&regions);
        }
        self.names_around = names_around;
        let mut child = self.outer.pop().expect("pushed above");
        std::mem::swap(&mut self.state, &mut child);
        parsed?;
        self.note_passed();
        Ok(child)
    }

    /// Tells from time to time how far the text has been parsed.
    pub(super) fn note_passed(&mut self) {
        if self.last_region_end > self.reported + PASSED {
            if let Some(passed) = self.p.shared.passed {
                passed(self.reported..self.last_region_end);
            }
            self.reported = self.last_region_end;
        }
    }

    /// Parses `({...}, {...})`.
    pub fn parse_region_list(&mut self, parent: Op, root: bool) -> Parse<()> {
        self.p.bump();
        let mut regions = smallvec::SmallVec::<[Region; 4]>::new();
        loop {
            let region = self.state.body.push_region(parent, regions.len() as u32);
            regions.push(region);
            let parsed =
                stacker::maybe_grow(96 << 10, 1 << 20, || self.parse_region(region, root, &[]));
            parsed?;
            if !self.p.eat(Tok::Comma) {
                break;
            }
        }
        self.state.body.set_region_list(parent, &regions);
        self.last_region_end = self.p.tok.end;
        self.p.expect(Tok::RParen, "expected ')' to end region list")
    }

    /// Parses `{...}`; `args` are arguments of the entry block that stand elsewhere.
    pub(super) fn parse_region(
        &mut self,
        region: Region,
        root: bool,
        args: &[Argument],
    ) -> Parse<()> {
        self.p.expect(Tok::LBrace, "expected '{' to begin a region")?;
        if args.is_empty() && self.p.at(Tok::RBrace) {
            self.last_region_end = self.p.tok.end;
            self.p.bump();
            return Ok(());
        }
        // The first region of a body leaves its names to be cleared with the body.
        let scoped = !root || self.state.body.region_number(region) > 0;
        let end = self.parse_blocks(region, self.p.tok.start, scoped, args)?;
        self.p.reset(end + 1);
        if !scoped && self.p.at(Tok::Comma) {
            // Later regions of the same body must not see the names of this one.
            self.state.names.forget_defined();
        }
        Ok(())
    }

    /// Parses the blocks of a region from `pos` on; returns where its `}` stands. What a `scoped`
    /// region defines is unknown after it.
    pub(super) fn parse_blocks(
        &mut self,
        region: Region,
        mut pos: usize,
        scoped: bool,
        args: &[Argument],
    ) -> Parse<usize> {
        let mark = scoped.then(|| self.state.names.enter());
        let mut names = self.worker.block_names.pop().unwrap_or_default();
        names.clear();
        self.state.regions.push(names);
        let mut parsed = Ok(());
        let mut first = true;
        loop {
            match self.parse_block(region, pos, first, args) {
                Ok(end) => pos = end,
                Err(failed) => {
                    parsed = Err(failed);
                    break;
                }
            }
            first = false;
            if self.p.src.get(pos) == Some(&b'}') {
                break;
            }
        }
        let names = self.state.regions.pop().expect("pushed above");
        if parsed.is_ok() && names.undefined > 0 {
            for pos in names.undefined_positions() {
                parsed = self.p.error_at(pos, "reference to an undefined block");
            }
        }
        self.worker.block_names.push(names);
        if let Some(mark) = mark {
            self.state.names.leave(mark);
        }
        parsed?;
        self.last_region_end = pos + 1;
        Ok(pos)
    }

    /// Parses a block from its label (the entry block may have none) to the next label or the
    /// end of the region, and returns the position of that.
    fn parse_block(
        &mut self,
        region: Region,
        pos: usize,
        first: bool,
        args: &[Argument],
    ) -> Parse<usize> {
        let src = self.p.src;
        let mut pos = pos;
        let block;
        if first && src.get(pos) != Some(&b'^') {
            block = self.state.body.create_block();
            self.state.body.append_block(region, block);
            if !args.is_empty() {
                self.define_arguments(block, args)?;
            }
        } else if first && args.first().is_some_and(Argument::is_named) {
            self.p.reset(pos);
            return self.p.error("invalid block name in region with named arguments");
        } else if let Some((name_end, next_line)) = plain_label(src, pos) {
            block = self.define_block(&src[pos + 1..name_end], pos)?;
            self.state.body.append_block(region, block);
            self.lines.place(src, pos);
            self.lines.next_line(next_line);
            pos = next_line;
        } else {
            self.p.reset(pos);
            let token = self.p.tok;
            self.p.expect(Tok::CaretId, "expected block name")?;
            block = self.define_block(&src[token.start + 1..token.end], token.start)?;
            self.state.body.append_block(region, block);
            if self.p.eat(Tok::LParen) {
                self.parse_block_args(block)?;
            }
            if !self.p.at(Tok::Colon) {
                return self.p.error_wrong_token("expected ':' after block name");
            }
            pos = self.p.tok.end;
            // A printer ends the line here, or after a comment.
            let rest = &src[pos..];
            if matches!(rest, [b'\n', ..] | [b' ', b' ', b'/', b'/', ..])
                && let Some(len) = memchr::memchr2(b'\n', b'\r', rest)
                && rest[len] == b'\n'
            {
                self.lines.place(src, pos);
                pos += len + 1;
                self.lines.next_line(pos);
            }
        }
        self.parse_ops(block, pos)
    }

    fn define_block(&mut self, text: &'s [u8], pos: usize) -> Parse<Block> {
        let names = self.state.regions.last_mut().expect("blocks are parsed inside a region");
        match names.get(text) {
            Some(info) if info.defined => {
                let name = String::from_utf8_lossy(text);
                self.p.error_at(pos, format!("redefinition of block '^{name}'"))
            }
            Some(info) => {
                names.undefined -= 1;
                names.set(text, BlockInfo { pos, defined: true, ..info });
                Ok(info.block)
            }
            None => {
                let block = self.state.body.create_block();
                names.set(text, BlockInfo { block, pos, defined: true });
                Ok(block)
            }
        }
    }

    fn parse_block_args(&mut self, block: Block) -> Parse<()> {
        if self.p.eat(Tok::RParen) {
            return Ok(());
        }
        loop {
            let token = self.p.tok;
            self.p.expect(Tok::PercentId, "expected SSA operand")?;
            let mut number = 0;
            if self.p.at(Tok::HashId) {
                number = match self.p.text(self.p.tok) {
                    b"#0" => 0,
                    [_, digits @ ..] => {
                        let digits = std::str::from_utf8(digits).ok();
                        match digits.and_then(|digits| digits.parse::<u32>().ok()) {
                            Some(number) => number,
                            None => return self.p.error("invalid SSA value result number"),
                        }
                    }
                    [] => 0,
                };
                self.p.bump();
            }
            self.p.expect(Tok::Colon, "expected ':' and type for SSA operand")?;
            let ty = self.p.parse_type()?;
            let mut location = self.place(token.start);
            if self.p.at_keyword("loc")
                && let Some(given) = self.p.parse_trailing_location()?
            {
                location = given;
            }
            let value = self.state.body.add_block_arg(block, ty, location);
            let id = self.state.names.id(&self.p.src[token.start + 1..token.end]);
            let group = Group { first: Some(value), count: 1, pos: token.start };
            let len = (token.end - token.start) as u32;
            if number == 0 {
                self.define(id, len, group)?;
            } else {
                let all = self.state.names.get(id);
                let whole = (all.first.is_some() && all.count > number).then_some(all);
                if let Some(known) = whole.or_else(|| self.state.names.part(id, number)) {
                    return self.redefinition(group.pos, len, known.pos);
                }
                self.state.names.define_part(id, number, group);
            }
            if !self.p.eat(Tok::Comma) {
                return self.p.expect(Tok::RParen, "expected ')'");
            }
        }
    }
}

/// Where the name of a label ends, and the line, if it is `^bb1:`, as printers write it where there
/// are no arguments: nothing follows but a comment.
fn plain_label(src: &[u8], pos: usize) -> Option<(usize, usize)> {
    let name_end = suffix_id_end(src, pos + 1);
    let rest = src.get(name_end + 1..)?;
    let plain = src.get(pos) == Some(&b'^') && name_end > pos + 1 && src[name_end] == b':';
    if !plain || !matches!(rest, [b'\n', ..] | [b' ', b' ', b'/', b'/', ..]) {
        return None;
    }
    let len = memchr::memchr2(b'\n', b'\r', rest)?;
    (rest[len] == b'\n').then_some((name_end, name_end + 1 + len + 1))
}
