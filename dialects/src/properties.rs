//! Native properties: the ways to write them, brought to the one that is printed.

use irtool::asm::custom::Assembly;
use irtool::context::{AttrData, Attribute, Context, Piece};
use irtool::{attr_constraints, spec::Text};

attr_constraints! {
    OverflowFlags = "LLVM integer overflow flags", BitsOf(3), stored as Any, spelled
        (flags "overflow", ", ", ["none" = 0, "nsw" = 1, "nuw" = 2]);
    OptionalI64 = "optional int64_t", Any, stored as Any, spelled (optional);
    GepNoWrapFlags = "::mlir::LLVM::GEPNoWrapFlags", BitsOf(7), stored as Any, spelled
        (flags "", "|", ["none" = 0, "inbounds_flag" = 1, "nusw" = 2, "nuw" = 4, "inbounds" = 3]);
}

/// That the dictionary of properties in the custom form names all that the op needs, and no others.
pub(crate) static NAMED: Assembly = Assembly { strict_properties: true, ..Assembly::NONE };

/// An integer of any type as `N : i32`.
fn to_i32(cx: &Context, attr: Attribute) -> Option<Attribute> {
    match cx.attr_data(attr) {
        AttrData::Integer { value, .. } => Some(cx.int_attr(cx.i32(), value.to_i64()?)),
        _ => None,
    }
}

/// `#llvm.overflow<nsw, nuw>` or an integer: as an integer.
pub(crate) fn overflow_flags(cx: &Context, attr: Attribute) -> Result<Attribute, Text> {
    let named = match cx.attr_data(attr) {
        AttrData::Dialect(text) if cx.bytes(text.dialect) == b"llvm" => match &*text.pieces {
            [Piece::Text(text)] => overflow_bits(text),
            _ => None,
        },
        _ => None,
    };
    let found = named.map(|bits| cx.int_attr(cx.i32(), bits)).or_else(|| to_i32(cx, attr));
    found.ok_or(Text::Borrowed(
        "expected ::mlir::LLVM::IntegerOverflowFlagsAttr or IntegerAttr storage for \
         ::mlir::LLVM::IntegerOverflowFlags",
    ))
}

fn overflow_bits(text: &[u8]) -> Option<i64> {
    let inner = text.strip_prefix(b"overflow<")?.strip_suffix(b">")?;
    inner.split(|b| *b == b',').try_fold(0, |bits, name| match name.trim_ascii() {
        b"none" => Some(bits),
        b"nsw" => Some(bits | 1),
        b"nuw" => Some(bits | 2),
        _ => None,
    })
}

/// An integer.
pub(crate) fn gep_flags(cx: &Context, attr: Attribute) -> Result<Attribute, Text> {
    to_i32(cx, attr)
        .ok_or(Text::Borrowed("expected IntegerAttr storage for ::mlir::LLVM::GEPNoWrapFlags"))
}

/// A flag: `unit` or `true` prints as `unit`, `false` as `false`.
pub(crate) fn flag(cx: &Context, attr: Attribute) -> Result<Attribute, Text> {
    match cx.attr_data(attr) {
        AttrData::Unit => Ok(attr),
        AttrData::Integer { ty, value } if *ty == cx.i1() => {
            Ok(if value.is_zero() { attr } else { cx.unit_attr() })
        }
        _ => Err(Text::Borrowed("expected UnitAttr or BoolAttr")),
    }
}

/// An optional integer: an array of one element or none.
pub(crate) fn optional(cx: &Context, attr: Attribute) -> Result<Attribute, Text> {
    match cx.attr_data(attr) {
        AttrData::Array(items) => match items[..] {
            [] => Ok(attr),
            [item] => match cx.attr_data(item) {
                AttrData::Integer { value, .. } => Ok(value.to_i64().map_or(attr, |value| {
                    let value = cx.int_attr(cx.integer(64), value);
                    cx.intern_attribute(AttrData::Array([value].into()))
                })),
                _ => Err(Text::Borrowed("expected IntegerAttr for key `value`")),
            },
            _ => {
                Err(Text::Borrowed("expected optional properties to become 0- or 1-element arrays"))
            }
        },
        _ => Err(Text::Borrowed("expected optional properties to materialize as arrays")),
    }
}

/// An enum that is written as an integer, kept in so many bits.
pub(crate) fn number(
    cx: &Context,
    attr: Attribute,
    bits: u32,
    words: &'static str,
) -> Result<Attribute, Text> {
    let kept = |value: i64| cx.int_attr(cx.integer(bits), value);
    match cx.attr_data(attr) {
        AttrData::Integer { ty, value } if *ty == cx.i1() => Ok(kept(i64::from(!value.is_zero()))),
        AttrData::Integer { value, .. } => value.to_i64().map(kept).ok_or(Text::Borrowed(words)),
        _ => Err(Text::Borrowed(words)),
    }
}
