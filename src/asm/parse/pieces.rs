//! Ops on the way from the block that a thread parsed them into to the block of the file.

use crate::context::{HotTraits, InFile, Location, NamedAttr, OpName, SignatureId};
use crate::ir::{Block, Body, Op, WholeOp};

/// An op that has nothing to do with those around it.
pub(super) enum Piece {
    Isolated {
        name: OpName,
        traits: HotTraits,
        location: Location,
        child: Box<Body>,
    },
    /// One without operands, results, successors and regions.
    Plain(Box<Plain>),
}

pub(super) struct Plain {
    name: OpName,
    traits: HotTraits,
    location: Location,
    attrs: Box<[NamedAttr]>,
    num_props: u16,
    signature: Option<SignatureId>,
}

impl Piece {
    /// The ops of a block, taken out of their body; `None` if any cannot be moved.
    pub fn all_of(body: &mut Body, block: Block) -> Option<Vec<Piece>> {
        let mut pieces = Vec::new();
        let mut next = body.first_op(block);
        while let Some(op) = next {
            next = body.next_op(op);
            pieces.push(Piece::of(body, op)?);
        }
        Some(pieces)
    }

    fn of(body: &mut Body, op: Op) -> Option<Piece> {
        let extra = body.num_successors(op) > 0 || !body.regions(op).is_empty();
        if body.num_operands(op) > 0 || body.num_results(op) > 0 || extra {
            return None;
        }
        let (name, traits, location) = (body.name(op), body.hot_traits(op), body.raw_location(op));
        if body.is_stub(op) {
            let child = body.take_child_at(body.child_number(op))?;
            return Some(Piece::Isolated { name, traits, location, child });
        }
        Some(Piece::Plain(Box::new(Plain {
            name,
            traits,
            location,
            attrs: body.attrs(op).into(),
            num_props: body.properties(op).len() as u16,
            signature: body.known_signature(op),
        })))
    }

    /// Moves places in a part of the file to where they are in the file.
    pub fn place_in_file(&mut self, file: &mut InFile) {
        match self {
            Piece::Plain(plain) => plain.location = file.place(plain.location),
            Piece::Isolated { location, child, .. } => {
                *location = file.place(*location);
                child.for_each_body(|body| body.map_locations(|location| file.place(location)));
            }
        }
    }

    /// Puts the op at the end of a block.
    pub fn append(self, body: &mut Body, block: Block) {
        match self {
            Piece::Isolated { name, traits, location, child } => {
                let op = body.push_op(name, traits, location);
                body.set_child(op, child);
                body.append_op(block, op);
            }
            Piece::Plain(plain) => {
                let Plain { name, traits, location, ref attrs, num_props, signature } = *plain;
                let (results, num_attrs) = (&[], attrs.len() as u16);
                let attrs = body.pool_attrs(attrs);
                let whole = WholeOp {
                    name,
                    traits,
                    location,
                    attrs,
                    num_attrs,
                    num_props,
                    results,
                    signature,
                };
                body.append_whole_op(block, &whole, std::iter::empty());
            }
        }
    }
}
