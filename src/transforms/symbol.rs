//! Which ops define symbols, and who can see them.

use crate::context::{Context, Identifier, Traits};
use crate::ir::Visibility;
use crate::spec::interfaces::SymbolOp;
use crate::verify::OpRef;

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

    /// Who may use the symbol: as the op says, which may be by another attribute.
    pub fn visibility(self, cx: &Context, op: OpRef<'_>) -> Visibility {
        let OpRef { body, op } = op.inner();
        SymbolOp::of(cx, body, op).map_or(Visibility::Public, |symbol| symbol.visibility(cx, body))
    }
}
