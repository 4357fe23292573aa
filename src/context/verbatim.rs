//! Types and attributes of dialects that have no parser here: kept as they were written.
//!
//! The text is cut where it names another attribute or type (an alias, or an attribute or type
//! that can have one), so that a printer spells those the way it spells them everywhere else:
//! aliases are numbered anew on output, and an alias inside kept text must follow.

use super::Context;
use super::handle::{Attribute, Identifier, Type};

/// One stretch of kept text.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Piece {
    /// Printed as it stands.
    Text(Box<[u8]>),
    /// An attribute inside the text.
    Attr(Attribute),
    /// One of a known mnemonic: where it has no alias, it stands without its name.
    Own(Attribute),
    /// A type inside the text.
    Type(Type),
}

/// A dialect type or attribute as text.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Verbatim {
    /// The dialect.
    pub dialect: Identifier,
    /// Whether it is spelled `#dialect<"...">` (opaque) and not `#dialect.name<...>`.
    pub opaque: bool,
    /// Alias that the dialect gives such a value, as in `#loop_annotation`.
    pub alias: Option<Identifier>,
    /// What follows `dialect.`, or what stands between the angle brackets of the opaque form.
    pub pieces: Box<[Piece]>,
    /// Type of an attribute that states one after its text (`#foo.bar<1> : i32`).
    pub ty: Option<Type>,
}

impl Verbatim {
    pub(super) fn may_alias(&self) -> bool {
        self.alias.is_some()
            || self.ty.is_some_and(|t| t.may_alias())
            || self.pieces.iter().any(|piece| match piece {
                Piece::Text(_) => false,
                Piece::Attr(attr) | Piece::Own(attr) => attr.may_alias(),
                Piece::Type(ty) => ty.may_alias(),
            })
    }

    /// Whether there is nothing but the mnemonic.
    pub fn is_bare(&self) -> bool {
        match &*self.pieces {
            [Piece::Text(text)] => text.len() == self.mnemonic().len(),
            _ => false,
        }
    }

    /// Whether it is the dialect's with this mnemonic.
    pub fn is(&self, cx: &Context, dialect: &str, mnemonic: &str) -> bool {
        cx.bytes(self.dialect) == dialect.as_bytes() && self.mnemonic() == mnemonic.as_bytes()
    }

    /// The mnemonic: the name up to the first character that cannot belong to it.
    pub fn mnemonic(&self) -> &[u8] {
        match self.pieces.first() {
            Some(Piece::Text(text)) => {
                let part_of_name =
                    |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'$');
                let end = text.iter().position(|b| !part_of_name(b)).unwrap_or(text.len());
                &text[..end]
            }
            _ => b"",
        }
    }
}
