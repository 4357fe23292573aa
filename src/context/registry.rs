//! What a context is made with: the dialects, their ops and the aliases of their attributes.

use super::handle::Attribute;
use super::interfaces::Implementation;
use super::op_name::OpDefinition;
use crate::sync::Arc;
use indexmap::IndexMap;
use rustc_hash::{FxHashMap, FxHashSet};
use std::any::Any;
use std::fmt;

/// Declarations of ops.
pub type OpDefinitions = Vec<Arc<dyn OpDefinition>>;

/// What a dialect says of one of its types or attributes. The framework's is
/// `spec::definition::Definition`; the context only keeps it, by mnemonic.
pub trait SymbolDefinition: Any + Send + Sync + fmt::Debug {
    /// What follows the name of the dialect.
    fn mnemonic(&self) -> &str;
    /// Whether it is a type.
    fn is_type(&self) -> bool;
    /// For downcasts.
    fn as_any(&self) -> &dyn Any;
}

/// What a dialect says of its types and attributes when all of them are lists of parameters:
/// `!dialect.name<a, b>`.
pub trait ParameterCheck: Send + Sync {
    /// Whether these parameters fit the type (or attribute) of this name, and what is wrong if
    /// not; `None` when there is no such type.
    fn check(
        &self,
        cx: &super::Context,
        is_type: bool,
        name: &[u8],
        parameters: &[Attribute],
    ) -> Option<Result<(), String>>;
}

/// What is wrong with a tensor of this shape and element type that has this encoding, if anything.
pub type EncodingCheck =
    fn(&super::Context, &super::Verbatim, shape: &[i64], element: super::Type) -> Option<String>;

/// A dialect as the context knows it.
#[derive(Clone)]
pub struct DialectInfo {
    /// Namespace, as in `func`.
    pub name: String,
    /// Declared ops.
    pub ops: OpDefinitions,
    /// Further ops, declared when somebody first asks for an op of the dialect: most programs use
    /// few of the dialects that a tool knows.
    pub more_ops: Option<Arc<dyn Fn() -> OpDefinitions + Send + Sync>>,
    /// Declared types and attributes; others are kept as they are written.
    pub definitions: Vec<Arc<dyn SymbolDefinition>>,
    /// `(mnemonic, alias)` of the attributes that print by alias, as `("loop_annotation",
    /// "loop_annotation")` in `llvm`.
    pub attribute_aliases: Vec<(String, String)>,
    /// The same for types.
    pub type_aliases: Vec<(String, String)>,
    /// Its types and attributes, when they are defined by their parameters.
    pub parameters: Option<Arc<dyn ParameterCheck>>,
    /// Whether it prints attributes with single spaces only: several are read as one. (Some
    /// dialects print two in a row.)
    pub single_spaces: bool,
    /// The mnemonics of its attributes, where all of them are known: others are errors.
    pub own_attributes: Option<&'static [&'static str]>,
    /// The same for types.
    pub own_types: Option<&'static [&'static str]>,
    /// What is said of other types, before their mnemonic; `None` where that is the usual.
    pub unknown_type: Option<&'static str>,
    /// The same of other attributes.
    pub unknown_attribute: Option<&'static str>,
    /// What is said of an attribute with a type behind it, if none may have one.
    pub typed_attribute: Option<&'static str>,
    /// The mnemonics of the types that may be elements of vectors, where that is known of all.
    pub vector_elements: Option<&'static [&'static str]>,
    /// The same for memrefs.
    pub memref_elements: Option<&'static [&'static str]>,
    /// What its attributes ask of the tensors whose encoding they are.
    pub encoding: Option<EncodingCheck>,
}

impl DialectInfo {
    /// A dialect with a name and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ops: Vec::new(),
            more_ops: None,
            definitions: Vec::new(),
            attribute_aliases: Vec::new(),
            type_aliases: Vec::new(),
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

    /// All declared ops, those that are declared on demand included: each name once, as the
    /// declaration in [`DialectInfo::ops`] says if there is one.
    pub fn all_ops(&self) -> impl Iterator<Item = Arc<dyn OpDefinition>> + '_ {
        let known: FxHashSet<&str> = self.ops.iter().map(|op| op.name()).collect();
        let more = self.more_ops.iter().flat_map(|make| make());
        self.ops.iter().cloned().chain(more.filter(move |op| !known.contains(op.name())))
    }
}

impl fmt::Debug for DialectInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DialectInfo").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The dialects to make a [`super::Context`] with, in order of registration.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    pub(super) dialects: IndexMap<String, DialectInfo>,
    /// Implementations of interfaces that are not part of declarations, by op or dialect.
    attached: FxHashMap<String, Vec<Implementation>>,
}

impl Registry {
    /// A registry without dialects. (A context adds nothing by itself: `builtin` is one of the
    /// dialects to register.)
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a dialect; a later one of the same name replaces the earlier.
    pub fn insert(&mut self, dialect: DialectInfo) -> &mut Self {
        self.dialects.insert(dialect.name.clone(), dialect);
        self
    }

    /// Says how ops of this name, or a dialect, implement an interface: of somebody else's
    /// dialect, too, registered before or after this. A later one goes before an earlier one, and
    /// before what the op declares.
    pub fn implement(
        &mut self,
        name: impl Into<String>,
        implementation: Implementation,
    ) -> &mut Self {
        self.attached.entry(name.into()).or_default().push(implementation);
        self
    }

    /// What was said of this op or dialect.
    pub(super) fn attached(&self, name: &str) -> &[Implementation] {
        self.attached.get(name).map_or(&[], |list| list)
    }

    /// The dialect of this name.
    pub fn find(&self, name: &str) -> Option<&DialectInfo> {
        self.dialects.get(name)
    }

    /// The dialects, in order of registration.
    pub fn dialects(&self) -> impl Iterator<Item = &DialectInfo> {
        self.dialects.values()
    }
}
