//! Dialects as declarations state them.

use super::OpSpec;
use super::op::StaticSpec;
use crate::context::{DialectInfo, OpDefinition};
use crate::sync::Arc;

/// Pairs of a mnemonic and the alias that such attributes or types print by.
pub type Aliases = &'static [(&'static str, &'static str)];

/// A dialect that is part of the program.
#[derive(Clone, Copy, Debug)]
pub struct Dialect {
    /// Namespace.
    pub name: &'static str,
    /// Ops, as the lists that its modules declare.
    pub ops: &'static [&'static [&'static OpSpec]],
    /// Attributes that print by alias.
    pub attribute_aliases: Aliases,
    /// Types that print by alias.
    pub type_aliases: Aliases,
}

impl Dialect {
    /// The dialect as a registry takes it; its ops are declared when they are first asked for.
    pub fn info(&self) -> DialectInfo {
        let own =
            |list: Aliases| list.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
        let lists = self.ops;
        let ops = move || {
            let specs = lists.iter().copied().flatten();
            specs.map(|spec| Arc::new(StaticSpec(spec)) as Arc<dyn OpDefinition>).collect()
        };
        DialectInfo {
            name: self.name.to_owned(),
            ops: Vec::new(),
            more_ops: Some(Arc::new(ops)),
            definitions: Vec::new(),
            attribute_aliases: own(self.attribute_aliases),
            type_aliases: own(self.type_aliases),
            parameters: None,
            single_spaces: false,
            own_attributes: None,
            own_types: None,
            unknown_type: None,
            unknown_attribute: None,
            typed_attribute: None,
            vector_elements: None,
            memref_elements: None,
            encoding: None,
        }
    }
}
