//! Symbols and what uses them.

use super::Declared;
use crate::context::{AttrData, Attribute, Context, Identifier};
use crate::ir::{Body, Symbols, Visibility};
use crate::spec::op::own_body;

crate::interface! {
    /// Ops that define a symbol: by default with `sym_name` and `sym_visibility`.
    pub trait SymbolOpInterface, SymbolOpTable, SymbolOp {
    } provided {
        /// The name; `None` for an op whose symbol is optional and absent.
        fn symbol_name(self, cx: &Context, body: &Body) -> Option<Identifier> {
            let (own, root) = own_body(body, self.op());
            Symbols::new(cx).name(own, root)
        }
        /// Who may use it.
        fn visibility(self, cx: &Context, body: &Body) -> Visibility {
            let (own, root) = own_body(body, self.op());
            Symbols::new(cx).visibility(own, root)
        }
        /// Whether what it names is defined elsewhere: by default whether its region is empty.
        fn is_declaration(self, cx: &Context, body: &Body) -> bool {
            let op = self.op();
            body.num_regions(op) > 0 && super::filled_region(body, op, 0).is_none()
        }
    }
}

impl SymbolOpInterface for Declared {}

crate::interface! {
    /// Ops that use symbols: by default those that their attributes refer to.
    pub trait SymbolUserOpInterface, SymbolUserTable, SymbolUserOp {
    } provided {
        /// The references.
        fn symbol_uses(self, cx: &Context, body: &Body) -> Vec<Attribute> {
            let (own, root) = own_body(body, self.op());
            let is_reference = |attr: &Attribute| matches!(cx.attr_data(*attr), AttrData::SymbolRef { .. });
            own.properties(root).iter().map(|attr| attr.value).filter(is_reference).collect()
        }
    }
}

impl SymbolUserOpInterface for Declared {}
