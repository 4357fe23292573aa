//! `#ub.poison`.

use irtool::context::SymbolDefinition;
use irtool::list;
use irtool::spec::definition::{DefFormat, Definition};
use std::sync::Arc;

/// The attributes of the dialect.
pub(crate) fn definitions() -> Vec<Arc<dyn SymbolDefinition>> {
    // No parameters: nothing that is written behind the name counts.
    let poison = Definition {
        is_type: false,
        name: "PoisonAttr".into(),
        mnemonic: "poison".into(),
        params: list![],
        format: DefFormat::default(),
        check: None,
    };
    vec![Arc::new(poison)]
}
