//! What `memref.prefetch` and `affine.prefetch` say behind the place: `read, locality<3>, data`.

use irtool::asm::custom::{AsmPrinter, OpParser, OpView, Parse};
use irtool::context::{AttrData, Attribute};

/// The attributes that it stands for.
pub(crate) const ATTRIBUTES: [&str; 3] = ["localityHint", "isWrite", "isDataCache"];

/// The text.
pub(crate) struct Words<'s> {
    kind: &'s str,
    hint: Attribute,
    cache: &'s str,
}

impl<'s> Words<'s> {
    /// Parses it.
    pub fn parse(p: &mut OpParser<'_, 's, '_>) -> Parse<Self> {
        let kind = p.keyword()?;
        p.expect(",")?;
        p.expect("locality")?;
        p.expect("<")?;
        let start = p.pos();
        let hint = p.attribute(Some(p.cx().i32()))?;
        if !matches!(p.cx().attr_data(hint), AttrData::Integer { .. }) {
            return p.error_at(start, "invalid kind of attribute specified");
        }
        p.expect(">")?;
        p.expect(",")?;
        let cache = p.keyword()?;
        Ok(Words { kind, hint, cache })
    }

    /// The values of [`ATTRIBUTES`].
    pub fn values(&self, p: &mut OpParser<'_, 's, '_>) -> Parse<[Attribute; 3]> {
        let cx = p.cx();
        if !matches!(self.kind, "read" | "write") {
            return p.error_at(p.name_pos(), "rw specifier has to be 'read' or 'write'");
        }
        if !matches!(self.cache, "data" | "instr") {
            return p.error_at(p.name_pos(), "cache type has to be 'data' or 'instr'");
        }
        let (is_write, is_data) = (self.kind == "write", self.cache == "data");
        Ok([self.hint, cx.bool_attr(is_write), cx.bool_attr(is_data)])
    }
}

/// Prints it.
pub(crate) fn print(p: &mut dyn AsmPrinter, view: &OpView<'_>) {
    let [hint, is_write, is_data] = ATTRIBUTES.map(|name| view.property(name));
    let is_true = |attr: Option<Attribute>| {
        attr.is_some_and(|attr| {
            matches!(view.cx.attr_data(attr), AttrData::Integer { value, .. } if !value.is_zero())
        })
    };
    p.text(if is_true(is_write) { "write" } else { "read" });
    p.text(", locality<");
    if let Some(hint) = hint {
        p.attribute_without_type(hint);
    }
    p.text(if is_true(is_data) { ">, data" } else { ">, instr" });
}
