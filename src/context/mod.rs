//! The context: everything that IR shares, interned and append-only.
//!
//! A [`Context`] is a cheap-to-clone handle that any thread may use. It interns types,
//! attributes, identifiers, op names and the locations that do not pack into their handle; it
//! knows the registered dialects. Handles are compared as integers; payloads are read without a
//! lock.
//!
//! Invariants: what a context hands out stays valid as long as the context; nothing observable
//! depends on the order in which things were interned.
//! Limits: what is interned is never freed before the context is. Resource blobs, which can be
//! large, are the exception ([`Context::drop_resource`]).

mod attributes;
mod builders;
mod diagnostic;
mod elements;
mod handle;
mod interfaces;
mod interner;
mod location;
mod op_name;
mod print_options;
mod registry;
mod resources;
mod shard;
mod strides;
mod traits;
mod types;
mod verbatim;

pub use attributes::AttrData;
pub use diagnostic::{Diagnostic, Failed, Severity};
pub use elements::{Element, ElementReplacer};
pub(crate) use handle::SignatureId;
pub use handle::{Attribute, Identifier, NamedAttr, OpName, Type};
pub use interfaces::Implementation;
pub(crate) use location::{DeferredLocation, InFile, PART_OF_FILE};
pub use location::{Location, LocationData, Said};
pub use op_name::{OpDefinition, OpInfo};
pub use print_options::PrintOptions;
pub use registry::{
    DialectInfo, EncodingCheck, OpDefinitions, ParameterCheck, Registry, SymbolDefinition,
};
pub use resources::{ExternalEntries, ExternalResources, ExternalValue, Resource};
pub use strides::{Strides, linear_terms, plus, times};
pub use traits::{HotTraits, Traits};
pub use types::{DYNAMIC, Signedness, TypeData};
pub use verbatim::{Piece, Verbatim};

use crate::sync::{Arc, AtomicBool, AtomicU64, Mutex, OnceLock, Ordering};
use dashmap::DashMap;
use interner::{Interner, hash_of};
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::borrow::Cow;

/// From so many signatures on, those that are met late are mostly met once.
const MANY_SIGNATURES: usize = 1 << 15;

/// Shared, append-only home of types, attributes, names and locations.
#[derive(Clone)]
pub struct Context(Arc<ContextData>);

struct ContextData {
    types: Interner<TypeEntry>,
    attributes: Interner<AttrEntry>,
    identifiers: Interner<Box<[u8]>>,
    op_names: Interner<OpInfo>,
    locations: Interner<LocationData>,
    files: Interner<Identifier>,
    signatures: Interner<Box<[u64]>>,
    /// Payloads of dense resources by key: kept apart so that they can be dropped.
    resources: DashMap<Identifier, Resource, FxBuildHasher>,
    external_resources: Mutex<Arc<ExternalResources>>,
    next_distinct: AtomicU64,
    type_aliases: AtomicBool,
    /// Whether there is an attribute with an alias in its text.
    attr_aliases: AtomicBool,
    dialects: FxHashMap<Identifier, DialectEntry>,
    registry: Registry,
    /// How messages quote IR, once somebody has said so.
    quoting: OnceLock<PrintOptions>,
    builtin: builders::BuiltinTypes,
}

struct TypeEntry {
    data: TypeData,
    may_alias: bool,
}

struct AttrEntry {
    data: AttrData,
    may_alias: bool,
}

#[derive(Default)]
struct DialectEntry {
    attribute_aliases: FxHashMap<Box<[u8]>, Identifier>,
    type_aliases: FxHashMap<Box<[u8]>, Identifier>,
    types: FxHashMap<Box<[u8]>, Arc<dyn SymbolDefinition>>,
    attributes: FxHashMap<Box<[u8]>, Arc<dyn SymbolDefinition>>,
    parameters: Option<Arc<dyn ParameterCheck>>,
    single_spaces: bool,
    /// Set once the ops are in [`ContextData::op_names`].
    declared: OnceLock<()>,
    own_attributes: Option<&'static [&'static str]>,
    words: OnceLock<Vec<(String, OpName, usize)>>,
    own_types: Option<&'static [&'static str]>,
    unknown_type: Option<&'static str>,
    unknown_attribute: Option<&'static str>,
    typed_attribute: Option<&'static str>,
    vector_elements: Option<&'static [&'static str]>,
    memref_elements: Option<&'static [&'static str]>,
    encoding: Option<EncodingCheck>,
}

impl std::fmt::Debug for Context {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context")
            .field("types", &self.0.types.len())
            .field("attributes", &self.0.attributes.len())
            .finish_non_exhaustive()
    }
}

impl Default for Context {
    /// A context without dialects.
    fn default() -> Self {
        Self::new(&Registry::new())
    }
}

impl Context {
    /// A context that knows the dialects of `registry`.
    pub fn new(registry: &Registry) -> Self {
        let identifiers = Interner::new();
        let types = Interner::new();
        let op_names = Interner::new();
        let locations = Interner::new();
        let unknown = locations.intern(
            hash_of(&LocationData::Unknown),
            |data| *data == LocationData::Unknown,
            || LocationData::Unknown,
        );
        debug_assert_eq!(Location::from_index(unknown), Location::UNKNOWN);
        let builtin = builders::BuiltinTypes::new(&types);
        let mut dialects = FxHashMap::default();
        for dialect in registry.dialects() {
            let aliases = |list: &[(String, String)]| {
                list.iter()
                    .map(|(name, alias)| {
                        let alias = intern_identifier(&identifiers, alias.as_bytes());
                        (name.as_bytes().into(), alias)
                    })
                    .collect()
            };
            let defined = |is_type: bool| {
                let list = dialect.definitions.iter().filter(|known| known.is_type() == is_type);
                list.map(|known| (known.mnemonic().as_bytes().into(), known.clone())).collect()
            };
            let entry = DialectEntry {
                types: defined(true),
                attributes: defined(false),
                attribute_aliases: aliases(&dialect.attribute_aliases),
                type_aliases: aliases(&dialect.type_aliases),
                parameters: dialect.parameters.clone(),
                single_spaces: dialect.single_spaces,
                declared: OnceLock::new(),
                own_attributes: dialect.own_attributes,
                words: OnceLock::new(),
                own_types: dialect.own_types,
                unknown_type: dialect.unknown_type,
                unknown_attribute: dialect.unknown_attribute,
                typed_attribute: dialect.typed_attribute,
                vector_elements: dialect.vector_elements,
                memref_elements: dialect.memref_elements,
                encoding: dialect.encoding,
            };
            dialects.insert(intern_identifier(&identifiers, dialect.name.as_bytes()), entry);
        }
        Self(Arc::new(ContextData {
            types,
            attributes: Interner::new(),
            identifiers,
            op_names,
            locations,
            files: Interner::new(),
            signatures: Interner::new(),
            resources: DashMap::default(),
            external_resources: Mutex::default(),
            next_distinct: AtomicU64::new(0),
            type_aliases: AtomicBool::new(false),
            attr_aliases: AtomicBool::new(false),
            dialects,
            registry: registry.clone(),
            quoting: OnceLock::new(),
            builtin,
        }))
    }

    /// Says how messages quote IR; who says so first decides.
    pub fn set_quoting(&self, options: PrintOptions) {
        // Whoever asked before has been answered.
        let _ = self.0.quoting.set(options);
    }

    /// How messages quote IR.
    pub fn quoting(&self) -> PrintOptions {
        self.0.quoting.get().copied().unwrap_or_default()
    }

    /// What the context was made with.
    pub fn registry(&self) -> &Registry {
        &self.0.registry
    }

    /// Whether `dialect` was registered.
    pub fn is_dialect_registered(&self, dialect: Identifier) -> bool {
        self.0.dialects.contains_key(&dialect)
    }

    /// Whether a registered dialect is called that.
    pub(crate) fn is_dialect_name(&self, name: &[u8]) -> bool {
        std::str::from_utf8(name)
            .ok()
            .and_then(|name| self.find_identifier(name))
            .is_some_and(|dialect| self.is_dialect_registered(dialect))
    }

    /// The alias that `dialect` gives to its attributes of this mnemonic.
    pub fn attribute_alias(&self, dialect: Identifier, mnemonic: &[u8]) -> Option<Identifier> {
        self.0.dialects.get(&dialect)?.attribute_aliases.get(mnemonic).copied()
    }

    /// The alias that `dialect` gives to its types of this mnemonic.
    pub fn type_alias(&self, dialect: Identifier, mnemonic: &[u8]) -> Option<Identifier> {
        self.0.dialects.get(&dialect)?.type_aliases.get(mnemonic).copied()
    }

    /// The declaration of a type or an attribute, as the type that the framework above gave it.
    pub fn definition<T: SymbolDefinition>(
        &self,
        dialect: Identifier,
        mnemonic: &[u8],
        is_type: bool,
    ) -> Option<&T> {
        let dialect = self.0.dialects.get(&dialect)?;
        let list = if is_type { &dialect.types } else { &dialect.attributes };
        list.get(mnemonic)?.as_any().downcast_ref()
    }

    /// The types and attributes of `dialect`, when they are defined by their parameters.
    pub fn parameters(&self, dialect: Identifier) -> Option<&dyn ParameterCheck> {
        self.0.dialects.get(&dialect)?.parameters.as_deref()
    }

    /// Whether `dialect` prints attributes with single spaces only.
    pub fn has_single_spaces(&self, dialect: Identifier) -> bool {
        self.0.dialects.get(&dialect).is_some_and(|dialect| dialect.single_spaces)
    }

    /// The mnemonics of a dialect's attributes, where all of them are known.
    pub fn attributes_of(&self, dialect: Identifier) -> Option<&'static [&'static str]> {
        self.0.dialects.get(&dialect)?.own_attributes
    }

    /// The op, and the number of its attribute, whose declaration says which words an attribute of
    /// this mnemonic is made of; `find` finds all of them, once.
    pub(crate) fn declares_words(
        &self,
        dialect: Identifier,
        mnemonic: &str,
        find: impl FnOnce() -> Vec<(String, OpName, usize)>,
    ) -> Option<(OpName, usize)> {
        let all = self.0.dialects.get(&dialect)?.words.get_or_init(find);
        let found = all.iter().find(|(known, ..)| known == mnemonic);
        found.map(|(_, op, attr)| (*op, *attr))
    }

    /// The mnemonics of a dialect's types, where all of them are known.
    pub fn types_of(&self, dialect: Identifier) -> Option<&'static [&'static str]> {
        self.0.dialects.get(&dialect)?.own_types
    }

    /// What is said of a type of a dialect that is not one of [`Context::types_of`].
    pub(crate) fn unknown_type(&self, dialect: Identifier, mnemonic: &str) -> String {
        let words = self.0.dialects.get(&dialect).and_then(|dialect| dialect.unknown_type);
        match words {
            Some(words) => format!("{words}{mnemonic}"),
            None => format!("unknown  type `{mnemonic}` in dialect `{}`", self.str(dialect)),
        }
    }

    /// What is said of an attribute of a dialect with a type behind it, if none may have one.
    pub(crate) fn typed_attribute(&self, dialect: Identifier) -> Option<&'static str> {
        self.0.dialects.get(&dialect)?.typed_attribute
    }

    /// What is said of an attribute of a dialect that is not one of [`Context::attributes_of`].
    pub(crate) fn unknown_attribute(&self, dialect: Identifier, mnemonic: &str) -> String {
        let words = self.0.dialects.get(&dialect).and_then(|dialect| dialect.unknown_attribute);
        match words {
            Some(words) => format!("{words}{mnemonic}"),
            None => format!("unknown attribute `{mnemonic}` in dialect `{}`", self.str(dialect)),
        }
    }

    /// Whether a type of a registered dialect may be the element of a vector (or of a memref), as
    /// far as is known.
    pub(crate) fn may_be_element(&self, ty: &Verbatim, of_memref: bool) -> bool {
        let Some(dialect) = self.0.dialects.get(&ty.dialect) else { return false };
        let known = if of_memref { dialect.memref_elements } else { dialect.vector_elements };
        known.is_none_or(|known| known.iter().any(|name| name.as_bytes() == ty.mnemonic()))
    }

    /// Whether a vector may have elements of this type, as far as is known.
    pub fn may_be_vector_element(&self, ty: Type) -> bool {
        match self.type_data(ty) {
            TypeData::Integer { .. } | TypeData::Index | TypeData::Float(_) => true,
            TypeData::Dialect(text) => self.may_be_element(text, false),
            _ => false,
        }
    }

    /// What is wrong with a tensor that has this encoding, as far as the encoding's dialect says.
    pub(crate) fn wrong_encoding(
        &self,
        encoding: Attribute,
        shape: &[i64],
        element: Type,
    ) -> Option<String> {
        let AttrData::Dialect(text) = self.attr_data(encoding) else { return None };
        let check = self.0.dialects.get(&text.dialect)?.encoding?;
        check(self, text, shape, element)
    }

    // Types and attributes.

    /// The type that `data` describes.
    pub fn intern_type(&self, data: TypeData) -> Type {
        let hash = hash_of(&data);
        let types = &self.0.types;
        let index = types.find(hash, |entry| entry.data == data).unwrap_or_else(|| {
            let entry = TypeEntry { may_alias: data.may_alias(), data };
            types.add_value(hash, entry, |known, new| known.data == new.data)
        });
        let may_alias = types.get(index).may_alias;
        if may_alias && !self.has_type_aliases() {
            self.0.type_aliases.store(true, Ordering::Relaxed);
        }
        Type::from_index(index, may_alias)
    }

    /// Whether there is a type with an alias in its text.
    pub(crate) fn has_type_aliases(&self) -> bool {
        self.0.type_aliases.load(Ordering::Relaxed)
    }

    /// Whether there is an attribute with an alias in its text.
    pub(crate) fn has_attr_aliases(&self) -> bool {
        self.0.attr_aliases.load(Ordering::Relaxed)
    }

    /// What `ty` stands for.
    ///
    /// # Panics
    /// When `ty` is of another context and this one has fewer types. (The same holds for every
    /// accessor that takes a handle.)
    #[inline]
    pub fn type_data(&self, ty: Type) -> &TypeData {
        &self.0.types.get(ty.index()).data
    }

    /// The attribute that `data` describes.
    pub fn intern_attribute(&self, data: AttrData) -> Attribute {
        let hash = hash_of(&data);
        let attributes = &self.0.attributes;
        let index = attributes.find(hash, |entry| entry.data == data).unwrap_or_else(|| {
            let entry = AttrEntry { may_alias: data.may_alias(), data };
            attributes.add_value(hash, entry, |known, new| known.data == new.data)
        });
        let may_alias = attributes.get(index).may_alias;
        if may_alias && !self.has_attr_aliases() {
            self.0.attr_aliases.store(true, Ordering::Relaxed);
        }
        Attribute::from_index(index, may_alias)
    }

    /// What `attr` stands for.
    #[inline]
    pub fn attr_data(&self, attr: Attribute) -> &AttrData {
        &self.0.attributes.get(attr.index()).data
    }

    /// An identity for a new distinct attribute.
    pub fn next_distinct(&self) -> u64 {
        self.0.next_distinct.fetch_add(1, Ordering::Relaxed)
    }

    // Identifiers and op names.

    /// The identifier with these bytes.
    pub fn identifier(&self, bytes: impl AsRef<[u8]>) -> Identifier {
        intern_identifier(&self.0.identifiers, bytes.as_ref())
    }

    /// The identifier with these bytes, if anybody has interned it.
    pub fn find_identifier(&self, bytes: impl AsRef<[u8]>) -> Option<Identifier> {
        let bytes = bytes.as_ref();
        let found = self.0.identifiers.find(hash_of(bytes), |known| **known == *bytes);
        found.map(Identifier::from_index)
    }

    /// The identifier with this [dense number](Identifier::dense).
    pub(crate) fn identifier_at(&self, number: usize) -> Identifier {
        debug_assert!(number < self.0.identifiers.len());
        Identifier::from_index(number)
    }

    /// The bytes of an identifier.
    #[inline]
    pub fn bytes(&self, id: Identifier) -> &[u8] {
        self.0.identifiers.get(id.index())
    }

    /// An identifier as text; bytes that are not UTF-8 are replaced.
    pub fn str(&self, id: Identifier) -> Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(id))
    }

    /// The op name with these bytes, registered or not.
    pub fn op_name(&self, name: impl AsRef<[u8]>) -> OpName {
        let name = name.as_ref();
        if let Some(known) = self.find_op_name(name) {
            return known;
        }
        let index = self.0.op_names.intern(
            hash_of(name),
            |known| *known.name == *name,
            || OpInfo {
                name: name.into(),
                quoted: quote(name),
                dialect: self.identifier(dialect_part(name)),
                traits: Traits::empty(),
                inherent: Box::default(),
                definition: None,
                looks: Default::default(),
                defaults: Default::default(),
                interfaces: Default::default(),
            },
        );
        OpName::from_index(index)
    }

    /// The op name with these bytes if a dialect declares it or it has been met before.
    pub fn find_op_name(&self, name: impl AsRef<[u8]>) -> Option<OpName> {
        let name = name.as_ref();
        let find = || self.0.op_names.find(hash_of(name), |known| *known.name == *name);
        let index = find().or_else(|| {
            self.declare_ops(dialect_part(name));
            find()
        })?;
        Some(OpName::from_index(index))
    }

    /// Makes the ops of a dialect known, if that has not been done.
    #[cold]
    fn declare_ops(&self, dialect: &[u8]) {
        let Some(id) = self.find_identifier(dialect) else { return };
        let Some(entry) = self.0.dialects.get(&id) else { return };
        entry.declared.get_or_init(|| {
            let info = std::str::from_utf8(dialect).ok().and_then(|n| self.0.registry.find(n));
            for op in info.into_iter().flat_map(|info| info.all_ops()) {
                let name = op.name().as_bytes();
                let inherent = op.inherent_attributes();
                let info = OpInfo {
                    name: name.into(),
                    quoted: quote(name),
                    dialect: self.identifier(dialect_part(name)),
                    traits: op.traits() | Traits::REGISTERED,
                    inherent: inherent.iter().map(|name| self.identifier(name)).collect(),
                    definition: Some(op.clone()),
                    looks: Default::default(),
                    defaults: Default::default(),
                    interfaces: Default::default(),
                };
                let hash = hash_of(name);
                self.0.op_names.intern(hash, |known: &OpInfo| *known.name == *name, || info);
            }
        });
    }

    /// What is known of an op name.
    #[inline]
    pub fn op_info(&self, name: OpName) -> &OpInfo {
        self.0.op_names.get(name.index())
    }

    /// How many op names there are so far: bound for tables indexed by [`OpName::dense`].
    pub(crate) fn op_name_count(&self) -> usize {
        self.0.op_names.len()
    }

    /// Numbers of signatures are at most this.
    pub(crate) fn signature_count(&self) -> usize {
        self.0.signatures.len() + 1
    }

    /// The words of an op signature.
    #[inline]
    pub(crate) fn signature_words(&self, signature: SignatureId) -> &[u64] {
        self.0.signatures.get(signature.dense() - 1)
    }

    /// The number of an op signature, given as its words; `None` when there are too many.
    pub(crate) fn intern_signature(&self, words: &[u64]) -> Option<SignatureId> {
        let index =
            self.0.signatures.intern(hash_of(words), |known| **known == *words, || words.into());
        SignatureId::from_index(index)
    }

    /// The same for one of which nothing is to be kept unless it comes again and again: where there
    /// are many, one that is met late is mostly met once, and `None` stands for it.
    pub(crate) fn frequent_signature(&self, words: &[u64]) -> Option<SignatureId> {
        if self.signature_count() < MANY_SIGNATURES {
            return self.intern_signature(words);
        }
        let known = self.0.signatures.find(hash_of(words), |known| **known == *words);
        known.and_then(SignatureId::from_index)
    }

    // Locations.

    /// The location that `data` describes.
    pub fn intern_location(&self, data: LocationData) -> Location {
        if let LocationData::FileRange { file, start, said: Said::Column, .. } = data
            && let Some(packed) = Location::pack(self.file_number(file), start.0, start.1)
        {
            return packed;
        }
        let (locations, hash) = (&self.0.locations, hash_of(&data));
        let index = locations
            .find(hash, |known| *known == data)
            .unwrap_or_else(|| locations.add_value(hash, data, |known, new| known == new));
        Location::from_index(index)
    }

    /// The place `line:column` of `file`.
    pub fn file_location(&self, file: Identifier, line: u32, column: u32) -> Location {
        self.intern_location(LocationData::place(file, (line, column), Said::Column))
    }

    /// What `location` stands for.
    pub fn location_data(&self, location: Location) -> Cow<'_, LocationData> {
        match location.unpack() {
            Some((file, line, column)) => {
                let file = self.numbered_file(file);
                Cow::Owned(LocationData::place(file, (line, column), Said::Column))
            }
            // A stand-in is of no place yet.
            None if location.as_deferred().is_some() => Cow::Owned(LocationData::Unknown),
            None => Cow::Borrowed(self.0.locations.get(location.index())),
        }
    }

    pub(crate) fn file_number(&self, file: Identifier) -> usize {
        let index = self.0.files.intern(hash_of(&file), |known| *known == file, || file);
        index + usize::from(index >= PART_OF_FILE)
    }

    fn numbered_file(&self, number: usize) -> Identifier {
        *self.0.files.get(number - usize::from(number > PART_OF_FILE))
    }

    /// Like [`Context::file_location`] with a number from [`Context::file_number`]: touches
    /// nothing shared when the place packs.
    #[inline]
    pub(crate) fn numbered_file_location(&self, file: usize, line: u32, column: u32) -> Location {
        Location::pack(file, line, column).unwrap_or_else(|| match file {
            // What does not pack has no place in a part; column 0 says so.
            PART_OF_FILE => Location::pack(file, 1, 0).expect("small numbers pack"),
            _ => self.file_location(self.numbered_file(file), line, column),
        })
    }
}

fn intern_identifier(identifiers: &Interner<Box<[u8]>>, bytes: &[u8]) -> Identifier {
    let index = identifiers.intern(hash_of(bytes), |known| **known == *bytes, || bytes.into());
    Identifier::from_index(index)
}

fn dialect_part(name: &[u8]) -> &[u8] {
    let end = memchr::memchr(b'.', name).unwrap_or(0);
    &name[..end]
}

fn quote(name: &[u8]) -> Box<[u8]> {
    let mut quoted = Vec::with_capacity(name.len() + 2);
    quoted.push(b'"');
    crate::support::strings::write_escaped(&mut quoted, name);
    quoted.push(b'"');
    quoted.into_boxed_slice()
}
