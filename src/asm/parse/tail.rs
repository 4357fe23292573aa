//! What follows an op's operands and successors in generic form: properties, regions,
//! attributes, type and location; and making the op from it.

use super::super::lexer::{Tok, skip_space};
use super::Parse;
use super::finish::Parts;
use super::line::{location_start, newline_near};
use super::memo::{Kind, TailRef, fingerprint};
use super::ops::{BodyParser, Head, Worker};
use crate::context::{AttrData, NamedAttr, OpName, SignatureId, Traits, Type};
use crate::ir::{Block, Op};
use crate::support::fingerprint::Fingerprint;

impl<'s> BodyParser<'s, '_> {
    /// Parses properties, regions, attributes, type and location, and makes the op.
    pub fn parse_tail(&mut self, block: Block, head: Head) -> Parse<usize> {
        let tail_start = self.p.tok.start;
        let first_attr = self.worker.attrs.len();
        let first_type = self.worker.types.len();
        let end = self.parse_tail_marked(block, head, tail_start, first_attr, first_type);
        self.worker.attrs.truncate(first_attr);
        self.worker.types.truncate(first_type);
        end
    }

    fn parse_tail_marked(
        &mut self,
        block: Block,
        head: Head,
        tail_start: usize,
        first_attr: usize,
        first_type: usize,
    ) -> Parse<usize> {
        // Taken out of the worker, since parsing regions uses the same stacks.
        let mut props = Vec::new();
        let has_props = self.p.eat(Tok::Less);
        if has_props {
            let registered = head.entry.traits.contains(Traits::REGISTERED);
            self.parse_properties(head.entry.name, &mut props, registered)?;
        }
        let mut op = None;
        let mut child = None;
        if self.p.at(Tok::LParen) {
            if head.entry.traits.contains(Traits::ISOLATED_FROM_ABOVE) {
                child = Some(self.parse_isolated_regions(head)?);
            } else {
                let parent = self.push_op(head);
                op = Some(parent);
                self.parse_region_list(parent, false)?;
            }
        }
        let had_regions = op.is_some() || child.is_some();
        let mut dict = Vec::new();
        if self.p.at(Tok::LBrace) {
            self.parse_dictionary(head.entry.name, false, &mut dict)?;
        }
        let type_pos = self.p.tok.start;
        self.p.expect(Tok::Colon, "expected ':' followed by operation type")?;
        let type_pos = if self.p.at(Tok::Eof) { type_pos } else { self.p.tok.start };
        let num_operands = self.parse_signature(type_pos, first_type)?;
        let given = self.worker.operands.len() - head.first_operand;
        if given != num_operands {
            // The reference has a zero byte here.
            let plural = if given == 1 { "\0" } else { "s" };
            let message = format!("expected {given} operand type{plural} but had {num_operands}");
            return self.p.error_at(type_pos, message);
        }
        let isolated = head.entry.traits.contains(Traits::ISOLATED_FROM_ABOVE);
        let op = op.unwrap_or_else(|| self.push_op(head));
        self.resolve_operands(op, head, first_type)?;
        if !has_props {
            self.check_inherent(head, &dict)?;
        }
        let before_location = self.p.tok.start;
        let parts = Parts { op, child, written: has_props, first_type, num_operands, first_attr };
        let made = self.finish_op(block, head, parts, &mut props, &mut dict)?;
        if !had_regions && !isolated {
            let Worker { words, .. } = &mut *self.worker;
            let signature = self.state.body.signature(self.p.cx, made.op, words);
            self.state.body.set_signature(made.op, signature);
            let attrs = (first_attr, made.num_props);
            let text = tail_start..before_location;
            self.remember_tail(head, text, attrs, (first_type, num_operands), signature);
        }
        Ok(self.p.tok.start)
    }

    /// Keeps the meaning of the tail, provided that it stands on one line and ends it (but for a
    /// location).
    fn remember_tail(
        &mut self,
        head: Head,
        text: std::ops::Range<usize>,
        (first_attr, num_props): (usize, u16),
        (first_type, num_operands): (usize, usize),
        signature: Option<SignatureId>,
    ) {
        let (start, end) = (text.start, text.end);
        // The line scanner looks up everything from just after the operands to the end of the
        // line, or to ` loc(`.
        let src = self.p.src;
        let text_start = src[..start].iter().rposition(|b| !b.is_ascii_whitespace());
        let text_start = text_start.map_or(0, |n| n + 1);
        let text_end = src[..end].iter().rposition(|b| !b.is_ascii_whitespace());
        let text_end = text_end.map_or(0, |n| n + 1).max(text_start);
        let text = &src[text_start..text_end];
        if memchr::memchr(b'\n', text).is_some() || !self.p.is_silent() {
            return;
        }
        let print = fingerprint(Kind::op(head.entry.name), text);
        let (operands, results) = self.worker.types[first_type..].split_at(num_operands);
        let attrs = &self.worker.attrs[first_attr..];
        let what = TailRef { attrs, num_props, operands, results, signature };
        let tails = &mut self.worker.tails;
        if tails.find(print).is_none() {
            tails.insert(print, what);
            tails.learn_shape(self.p.cx, head.entry.name, text);
            if let Some(told) = self.told {
                told.exchange_many(tails, &mut self.worker.heard);
            }
        }
    }

    fn parse_properties(
        &mut self,
        op: OpName,
        props: &mut Vec<NamedAttr>,
        registered: bool,
    ) -> Parse<()> {
        let cx = self.p.cx;
        let single = |value| NamedAttr { name: cx.identifier(b""), value };
        if self.p.at(Tok::LBrace) {
            self.parse_dictionary(op, true, props)?;
            if !registered {
                // Properties of an unregistered op are one attribute, of whatever kind.
                *props = vec![single(cx.dictionary_attr(props))];
            }
        } else {
            let value = self.p.parse_attribute(None)?;
            match cx.attr_data(value) {
                AttrData::Dictionary(entries) if registered => props.extend_from_slice(entries),
                _ => props.push(single(value)),
            }
        }
        self.p.expect(Tok::Greater, "expected '>' to close properties")
    }

    /// Parses `(types) -> types` onto the stack of types; returns the number of operands.
    fn parse_signature(&mut self, type_pos: usize, first_type: usize) -> Parse<usize> {
        if !self.p.at(Tok::LParen) {
            self.p.parse_type()?;
            return self.p.error_at(type_pos, "expected function type");
        }
        let remembered = self.signature_text();
        if let Some((print, text)) = remembered
            && let Some(tail) = self.worker.tails.find(print)
        {
            let tail = self.worker.tails.get(tail);
            self.worker.types.extend_from_slice(tail.operands);
            self.worker.types.extend_from_slice(tail.results);
            let end = self.p.tok.start + text.len();
            self.p.reset(end);
            return Ok(tail.operands.len());
        }
        let start = self.p.tok.start;
        let mut types = std::mem::take(&mut self.worker.types);
        let parsed = self.parse_signature_into(&mut types, first_type);
        self.worker.types = types;
        if let Some((print, text)) = remembered
            && let Ok(num_operands) = parsed
            && self.p.is_silent()
            && skip_space(self.p.src, start + text.len()) == self.p.tok.start
        {
            let (operands, results) = self.worker.types[first_type..].split_at(num_operands);
            let what = TailRef { attrs: &[], num_props: 0, operands, results, signature: None };
            self.worker.tails.insert(print, what);
        }
        parsed
    }

    /// The text from here to the end of the line, or to a location at its end, with what stands for it.
    fn signature_text(&self) -> Option<(Fingerprint, &'s [u8])> {
        let src = self.p.src;
        let start = self.p.tok.start;
        let newline = newline_near(src, start)?;
        let mut end = newline;
        if src[newline - 1] == b')' && self.expects_locations {
            end = location_start(src, start, newline).unwrap_or(newline);
        }
        let text = &src[start..end];
        Some((fingerprint(Kind::TYPES, text), text))
    }

    fn parse_signature_into(&mut self, types: &mut Vec<Type>, first_type: usize) -> Parse<usize> {
        self.p.parse_type_list_parens(types)?;
        let num_operands = types.len() - first_type;
        self.p.expect(Tok::Arrow, "expected '->' in function type")?;
        if self.p.at(Tok::LParen) {
            self.p.parse_type_list_parens(types)?;
        } else {
            types.push(self.p.parse_non_function_type()?);
        }
        Ok(num_operands)
    }

    pub(super) fn push_op(&mut self, head: Head) -> Op {
        let traits = head.entry.traits.hot();
        self.state.body.push_op(head.entry.name, traits, head.location)
    }
}
