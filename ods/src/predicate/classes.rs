//! The C++ classes that the records define.

use crate::cpp::class;
use crate::enums::EnumRecord;
use crate::records::{Records, Result};
use std::collections::{HashMap, HashSet};

/// Classes by name, without the namespaces of the framework.
#[derive(Default)]
pub(crate) struct Classes<'a> {
    /// Dialect and mnemonic.
    types: HashMap<String, (&'a str, &'a str)>,
    attrs: HashMap<String, (&'a str, &'a str)>,
    /// Types with parameters.
    with_params: HashSet<(&'a str, &'a str)>,
    enums: HashMap<String, EnumRecord<'a>>,
    /// Enums by the name of their own class.
    by_class: HashMap<String, EnumRecord<'a>>,
    /// Ops by class: full names.
    ops: HashMap<String, String>,
}

impl<'a> Classes<'a> {
    pub fn read(files: &'a [Records]) -> Result<Self> {
        let mut classes = Classes::default();
        for file in files {
            for record in file.all("TypeDef")? {
                let (name, place) = defined(record)?;
                if !place.1.is_empty() {
                    if !record.dag("parameters")?.is_empty() {
                        classes.with_params.insert(place);
                    }
                    classes.types.entry(name).or_insert(place);
                }
            }
            for record in file.all("AttrDef")? {
                let (name, place) = defined(record)?;
                if !place.1.is_empty() {
                    classes.attrs.entry(name).or_insert(place);
                }
            }
            for record in file.all("EnumAttrInfo")?.into_iter().chain(file.all("EnumInfo")?) {
                let read = EnumRecord::read(record)?;
                let namespace = record.text_or_empty("cppNamespace");
                let own = class(namespace, record.text("className")?);
                classes.enums.entry(format!("{own}Attr")).or_insert_with(|| read.clone());
                classes.by_class.entry(own).or_insert(read);
            }
            for record in file.all("Op")? {
                let dialect = record.def("opDialect")?.text("name")?;
                let op = format!("{dialect}.{}", record.text("opName")?);
                let own = crate::cpp::op_class(record.name);
                let name = class(record.text_or_empty("cppNamespace"), own);
                classes.ops.entry(name).or_insert(op);
            }
        }
        Ok(classes)
    }

    pub fn ty(&self, name: &str) -> Option<(&'a str, &'a str)> {
        self.types.get(name).copied()
    }

    /// Whether a type is known to have parameters.
    pub fn has_params(&self, dialect: &str, mnemonic: &str) -> bool {
        self.with_params.contains(&(dialect, mnemonic))
    }

    pub fn attr(&self, name: &str) -> Option<(&'a str, &'a str)> {
        self.attrs.get(name).copied()
    }

    /// The enum that attributes of this class hold.
    pub fn enum_of(&self, name: &str) -> Option<&EnumRecord<'a>> {
        self.enums.get(name)
    }

    /// The op of a class that is named within a namespace.
    pub fn op(&self, name: &str, namespace: &str) -> Option<&str> {
        self.within(&self.ops, name, namespace).map(String::as_str)
    }

    /// What a class is that is named within a namespace: it is looked up from there outwards.
    pub fn within<'m, T>(
        &self,
        map: &'m HashMap<String, T>,
        name: &str,
        namespace: &str,
    ) -> Option<&'m T> {
        let name = crate::cpp::normal(name);
        let mut space = crate::cpp::normal(&format!("{namespace}::"));
        space.truncate(space.trim_end_matches(':').len());
        if space == "mlir" {
            space.clear();
        }
        loop {
            let full = if space.is_empty() { name.clone() } else { format!("{space}::{name}") };
            if let Some(found) = map.get(&full) {
                return Some(found);
            }
            if space.is_empty() {
                return None;
            }
            space.truncate(space.rfind("::").unwrap_or(0));
        }
    }

    /// The attribute of a class that is named within a namespace.
    pub fn attr_within(&self, name: &str, namespace: &str) -> Option<(&'a str, &'a str)> {
        self.within(&self.attrs, name, namespace).copied()
    }

    /// The type of a class that is named within a namespace.
    pub fn type_within(&self, name: &str, namespace: &str) -> Option<(&'a str, &'a str)> {
        self.within(&self.types, name, namespace).copied()
    }

    /// The enum of a class that is named within a namespace.
    pub fn enum_within(&self, name: &str, namespace: &str) -> Option<&EnumRecord<'a>> {
        self.within(&self.by_class, name, namespace)
    }
}

type Defined<'a> = (String, (&'a str, &'a str));

fn defined(record: crate::records::Record<'_>) -> Result<Defined<'_>> {
    let dialect = record.def("dialect")?;
    let name = class(dialect.text_or_empty("cppNamespace"), record.text("cppClassName")?);
    Ok((name, (dialect.text("name")?, record.text_or_empty("mnemonic"))))
}
