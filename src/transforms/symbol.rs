//! Which ops define symbols, and who can see them.

use crate::context::{AttrData, Context, Identifier, Traits};
use crate::verify::OpRef;

/// How far a symbol can be seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Visibility {
    /// From anywhere, beyond this IR too.
    Public,
    /// From its own table only.
    Private,
    /// From its own table and, through it, from tables around.
    Nested,
}

/// The names of attributes that make symbols.
#[derive(Clone, Copy, Debug)]
pub struct SymbolNames {
    name: Identifier,
    visibility: Identifier,
}

impl SymbolNames {
    /// The names in a context.
    pub fn new(cx: &Context) -> Self {
        Self { name: cx.identifier("sym_name"), visibility: cx.identifier("sym_visibility") }
    }

    /// The attribute that holds the visibility.
    pub fn visibility_attr(self) -> Identifier {
        self.visibility
    }

    /// The name of the symbol that `op` defines, if it does: the op is declared as one, and has a
    /// name where that is up to it.
    pub fn symbol(self, cx: &Context, op: OpRef<'_>) -> Option<Identifier> {
        if !op.has_trait(Traits::SYMBOL) {
            return None;
        }
        op.attr(self.name).and_then(|name| cx.string_value(name))
    }

    /// How far the symbol can be seen.
    pub fn visibility(self, cx: &Context, op: OpRef<'_>) -> Visibility {
        let Some(AttrData::String { value, .. }) =
            op.attr(self.visibility).map(|attr| cx.attr_data(attr))
        else {
            return Visibility::Public;
        };
        match cx.bytes(*value) {
            b"private" => Visibility::Private,
            b"nested" => Visibility::Nested,
            _ => Visibility::Public,
        }
    }
}
