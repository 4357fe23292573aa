//! Types and attributes that are kept as text.

use super::{Elision, Printer};
use crate::context::{Piece, Verbatim};

impl Printer<'_> {
    /// Appends `!dialect.text` or `#dialect.text`; where the text is no name with one bracketed
    /// group after it, `!dialect<text>`.
    pub(super) fn verbatim(&mut self, sigil: u8, text: &Verbatim) {
        self.out.push(sigil);
        self.out.extend_from_slice(self.cx.bytes(text.dialect));
        self.out.push(if text.opaque { b'<' } else { b'.' });
        for piece in &text.pieces {
            match piece {
                Piece::Text(text) => self.out.extend_from_slice(text),
                Piece::Attr(attr) => self.attribute_as(*attr, Elision::Never),
                Piece::Own(attr) => self.stripped_attribute(*attr),
                Piece::Type(ty) => self.nested_type(*ty),
            }
        }
        if text.opaque {
            self.out.push(b'>');
        }
    }
}
