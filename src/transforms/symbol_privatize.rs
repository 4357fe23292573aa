//! Symbol privatize: every symbol directly in the op becomes private, but for those listed.
//!
//! Use        whole-program settings, before `symbol-dce`: nothing outside refers to the symbols.
//! Preserves  all but the visibility attribute.
//! Skips      symbols in nested tables.

use super::symbol::SymbolNames;
use crate::context::{Context, Failed, Identifier};
use crate::ir::{Body, Op};
use crate::pass::{Pass, PassContext, PassInfo, Repeat};
use crate::verify::OpRef;

crate::pass_options! {
    /// The pass `symbol-privatize`.
    pub struct SymbolPrivatize {
        /// Symbols that keep their visibility.
        pub exclude: Vec<String> = Vec::new(), "exclude",
            "Comma separated list of symbols that should not be marked private";
    }
}

impl Pass for SymbolPrivatize {
    const INFO: PassInfo = PassInfo {
        description: "Marks all symbols directly in the operation as `private`, except for those \
                      that the option `exclude` lists.",
        repeat: Repeat::Idempotent,
        ..PassInfo::new("symbol-privatize", "SymbolPrivatize", "Mark symbols private")
    };
    type State = ();

    fn state(&self) {}

    fn run(&self, _: &mut (), body: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
        let exclude: Vec<Identifier> =
            self.exclude.iter().map(|name| cx.context().identifier(name)).collect();
        make_private(cx.context(), body, &exclude);
        Ok(())
    }
}

/// Makes the symbols directly in the root of `body` private, but for those in `exclude`.
pub fn make_private(cx: &Context, body: &mut Body, exclude: &[Identifier]) {
    let names = SymbolNames::new(cx);
    let private = cx.string_attr("private");
    let symbols: Vec<Op> = body
        .regions(body.root())
        .iter()
        .flat_map(|&region| body.blocks(region))
        .flat_map(|block| body.ops(block))
        .filter(|&op| {
            let name = names.symbol(cx, OpRef { body, op });
            name.is_some_and(|name| !exclude.contains(&name))
        })
        .collect();
    for op in symbols {
        body.set_attr(cx, op, names.visibility_attr(), private);
    }
}
