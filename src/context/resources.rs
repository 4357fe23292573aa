//! Resources: large payloads that a file carries beside its IR.
//!
//! Those of `builtin` are the elements of dense resource attributes, by key. External ones belong
//! to whoever reads the file besides this framework: they are kept as they are and printed again.

use super::{Context, Identifier};
use crate::sync::Arc;

/// The payload of a dense resource.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Resource {
    /// Alignment in bytes, as stated in the file.
    pub alignment: u32,
    /// The bytes, shared.
    pub data: Arc<[u8]>,
}

/// The value of an external resource.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExternalValue {
    /// `true` or `false`.
    Bool(bool),
    /// A string, unescaped.
    String(Vec<u8>),
    /// Bytes, as a hexadecimal string that starts with their alignment.
    Blob(Resource),
}

/// What a file says under `external_resources`, in its order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ExternalResources {
    /// Each provider with its entries.
    pub groups: Vec<(Vec<u8>, ExternalEntries)>,
}

/// Keys and values of one provider.
pub type ExternalEntries = Vec<(Vec<u8>, ExternalValue)>;

impl ExternalResources {
    /// Adds an entry to the group of this name.
    pub fn insert(&mut self, group: &[u8], key: Vec<u8>, value: ExternalValue) {
        let at = match self.groups.iter().position(|(known, _)| known == group) {
            Some(at) => at,
            None => {
                self.groups.push((group.to_vec(), Vec::new()));
                self.groups.len() - 1
            }
        };
        self.groups[at].1.push((key, value));
    }
}

impl Context {
    /// Whether any dense resource has a payload.
    pub(crate) fn has_resources(&self) -> bool {
        !self.0.resources.is_empty()
    }

    /// Sets the payload of the dense resource `key`.
    pub fn insert_resource(&self, key: Identifier, resource: Resource) {
        self.0.resources.insert(key, resource);
    }

    /// The payload of the dense resource `key`.
    pub fn resource(&self, key: Identifier) -> Option<Resource> {
        self.0.resources.get(&key).map(|entry| entry.clone())
    }

    /// Frees the payload of the dense resource `key`, once nobody else holds it.
    pub fn drop_resource(&self, key: Identifier) {
        self.0.resources.remove(&key);
    }

    /// The external resources of the file read last.
    pub fn external_resources(&self) -> Arc<ExternalResources> {
        self.0.external_resources.lock().expect("no panic while the table is locked").clone()
    }

    /// Replaces the external resources.
    pub fn set_external_resources(&self, resources: ExternalResources) {
        let mut table =
            self.0.external_resources.lock().expect("no panic while the table is locked");
        *table = Arc::new(resources);
    }
}
