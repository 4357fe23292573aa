//! Op names and what is known of them: the trait cache.

use super::handle::Identifier;
use super::interfaces::{Implementation, Interfaces};
use super::traits::Traits;
use once_cell::sync::OnceCell;
use std::any::Any;
use std::fmt;

/// What a dialect says of one of its ops. The framework's is `spec::OpSpec`; the context only
/// keeps it, by name.
pub trait OpDefinition: Any + Send + Sync + fmt::Debug {
    /// Full name, as in `func.return`.
    fn name(&self) -> &str;
    /// The traits, [`Traits::REGISTERED`] included.
    fn traits(&self) -> Traits;
    /// Names of the inherent attributes, those kept as properties.
    fn inherent_attributes(&self) -> Vec<&str>;
    /// How it implements interfaces; a later one goes before an earlier one.
    fn implementations(&self) -> Vec<Implementation> {
        Vec::new()
    }
    /// For downcasts.
    fn as_any(&self) -> &dyn Any;
}

/// Everything that is known of an op name.
#[derive(Debug)]
pub struct OpInfo {
    pub(super) name: Box<[u8]>,
    pub(super) quoted: Box<[u8]>,
    pub(super) dialect: Identifier,
    pub(super) traits: Traits,
    pub(super) inherent: Box<[Identifier]>,
    pub(super) definition: Option<crate::sync::Arc<dyn OpDefinition>>,
    /// What the textual format has made of the definition.
    pub(crate) looks: Looks,
    /// Values of absent attributes, once somebody builds such an op.
    pub(crate) defaults: Looks,
    /// What implements its interfaces, once somebody asks.
    pub(super) interfaces: OnceCell<Interfaces>,
}

/// Something made once and kept.
#[derive(Default)]
pub(crate) struct Looks(OnceCell<Box<dyn Any + Send + Sync>>);

impl Looks {
    /// What is kept, made now if need be.
    #[inline]
    pub fn get_or_init(
        &self,
        make: impl FnOnce() -> Box<dyn Any + Send + Sync>,
    ) -> &(dyn Any + Send + Sync) {
        &**self.0.get_or_init(make)
    }
}

impl fmt::Debug for Looks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Looks")
    }
}

impl OpInfo {
    /// Full name, as in `func.return`; unregistered names are whatever bytes the input had.
    pub fn name(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.name)
    }

    /// The bytes of the name.
    pub fn name_bytes(&self) -> &[u8] {
        &self.name
    }

    /// Whether there is nothing but a dialect in the name: no dot, or nothing after it.
    pub(crate) fn is_bare(&self) -> bool {
        self.name.iter().position(|byte| *byte == b'.').is_none_or(|dot| dot + 1 == self.name.len())
    }

    /// The name as a string literal, quotes included, as the generic form prints it.
    pub(crate) fn quoted(&self) -> &[u8] {
        &self.quoted
    }

    /// The part of the name before the first dot.
    pub fn dialect(&self) -> Identifier {
        self.dialect
    }

    /// The traits.
    #[inline]
    pub fn traits(&self) -> Traits {
        self.traits
    }

    /// Whether a dialect declares the op.
    pub fn is_registered(&self) -> bool {
        self.traits.contains(Traits::REGISTERED)
    }

    /// Whether `name` is one of the op's inherent attributes.
    #[inline]
    pub fn is_inherent(&self, name: Identifier) -> bool {
        self.inherent.contains(&name)
    }

    /// The inherent attributes.
    pub fn inherent(&self) -> &[Identifier] {
        &self.inherent
    }

    /// The declaration, as the type that the framework above gave it.
    pub fn definition<T: OpDefinition>(&self) -> Option<&T> {
        self.definition.as_ref().and_then(|d| d.as_any().downcast_ref())
    }
}
