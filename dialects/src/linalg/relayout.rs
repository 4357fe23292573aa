//! What `linalg.pack` and `linalg.unpack` ask beyond declarations: that the tiles that some
//! dimensions of the unpacked tensor are cut into are the last dimensions of the packed one.

use crate::relations::may_be_equal;
use crate::subject::{Answer, Subject, hooks, quoted};
use irtool::context::{DYNAMIC, Type, TypeData};

hooks! {
    pack: packs,
    unpack: unpacks,
}

/// How a tensor is packed.
struct Tiling {
    unpacked: Vec<i64>,
    packed: Vec<i64>,
    element: Type,
    packed_type: Type,
    dims: Vec<i64>,
    outer: Vec<i64>,
    tiles: Vec<i64>,
}

impl Tiling {
    fn of(subject: &Subject<'_>, unpacks: bool) -> Option<Tiling> {
        let cx = subject.cx;
        let mut types = subject.operand_types();
        let (source, dest) = (types.next()?, types.next()?);
        let (packed_type, unpacked_type) = if unpacks { (source, dest) } else { (dest, source) };
        let unpacked = cx.type_data(unpacked_type);
        Some(Tiling {
            unpacked: unpacked.shape()?.to_vec(),
            packed: cx.type_data(packed_type).shape()?.to_vec(),
            element: unpacked.element()?,
            packed_type,
            dims: subject.integers("inner_dims_pos")?,
            outer: subject.integers("outer_dims_perm").unwrap_or_default(),
            tiles: subject.integers("static_inner_tiles")?,
        })
    }

    /// Whether these are different dimensions of the unpacked tensor.
    fn are_dims(&self, dims: &[i64]) -> bool {
        let rank = self.unpacked.len() as i64;
        let fits =
            |(place, dim): (usize, &i64)| (0..rank).contains(dim) && !dims[..place].contains(dim);
        dims.iter().enumerate().all(fits)
    }

    /// The shape of the packed tensor.
    fn expected(&self) -> Vec<i64> {
        let mut shape = self.unpacked.clone();
        for (dim, tile) in self.dims.iter().zip(&self.tiles) {
            let extent = &mut shape[*dim as usize];
            if *extent != DYNAMIC {
                *extent = match *tile {
                    DYNAMIC => DYNAMIC,
                    tile => extent.div_euclid(tile) + i64::from(extent.rem_euclid(tile) != 0),
                };
            }
        }
        if !self.outer.is_empty() {
            shape = self.outer.iter().map(|dim| shape[*dim as usize]).collect();
        }
        shape.extend_from_slice(&self.tiles);
        shape
    }

    fn check(&self, subject: &Subject<'_>) -> Answer {
        let cx = subject.cx;
        let error = |words: &str| Err(subject.bare_error(words));
        let (rank, tiles) = (self.unpacked.len(), self.tiles.len());
        if self.tiles.contains(&0) {
            return error("invalid zero tile factor");
        }
        if !self.are_dims(&self.dims) {
            return error("invalid inner_dims_pos vector");
        }
        if !self.are_dims(&self.outer) {
            return error("invalid outer_dims_perm vector");
        }
        if !self.outer.is_empty() && self.outer.len() != rank {
            return error("outer_dims_perm must be a permutation or empty");
        }
        if tiles > rank {
            return error(
                "tiling factors must be less than or equal to the input rank for pack or output \
                 rank for unpack",
            );
        }
        if tiles != self.dims.len() {
            return error("tiling factors must equal the number of dimensions to tile");
        }
        let (found, wanted) = (self.packed.len(), rank + tiles);
        if found != wanted {
            return error(&format!(
                "packed rank != (unpacked rank + num tiling factors), got {found} != {wanted}"
            ));
        }
        if self.packed[rank..] != self.tiles[..] {
            return error(
                "mismatch in inner tile sizes specified and shaped of tiled dimension in the \
                 packed type",
            );
        }
        let expected = self.expected();
        let fits = |(a, b): (&i64, &i64)| may_be_equal(*a, *b);
        if !expected.iter().zip(&self.packed).all(fits) {
            let expected = cx.intern_type(TypeData::RankedTensor {
                shape: expected.into(),
                element: self.element,
                encoding: None,
            });
            let (expected, found) = (quoted(cx, expected), quoted(cx, self.packed_type));
            return error(&format!("expected {expected} for the packed domain value, got {found}"));
        }
        Ok(())
    }

    /// Whether some dimension is known not to be cut into whole tiles.
    fn cuts_off(&self) -> bool {
        self.dims.iter().zip(&self.tiles).any(|(dim, tile)| {
            let extent = self.unpacked[*dim as usize];
            extent != DYNAMIC && *tile != DYNAMIC && extent.checked_rem(*tile).unwrap_or(0) != 0
        })
    }
}

fn packs(subject: &Subject<'_>) -> Answer {
    let Some(tiling) = Tiling::of(subject, false) else { return Ok(()) };
    tiling.check(subject)?;
    let cx = subject.cx;
    let group = |name| {
        let spec = irtool::spec::of(cx, subject.body.name(subject.op))?;
        Some(spec.operand_range(cx, subject.body, subject.op, spec.operand_group(name)?))
    };
    let padding = group("padding_value").filter(|range| !range.is_empty());
    match padding.and_then(|range| subject.operand_types().nth(range.start)) {
        Some(found) if found != tiling.element => {
            let (wanted, found) = (quoted(cx, tiling.element), quoted(cx, found));
            Err(subject.error(format!("expected padding_value has {wanted} but got: {found}")))
        }
        None if tiling.cuts_off() => Err(subject.error(
            "invalid tile factor or output size provided. Only full tiles are supported when \
             padding_value is not set",
        )),
        _ => Ok(()),
    }
}

fn unpacks(subject: &Subject<'_>) -> Answer {
    match Tiling::of(subject, true) {
        Some(tiling) => tiling.check(subject),
        None => Ok(()),
    }
}
