//! The metadata at the end of a file: the resources that the IR names, and those of others.

use super::Printer;
use crate::context::{ExternalResources, ExternalValue, Identifier, Resource};
use crate::support::strings;

impl Printer<'_> {
    /// Appends the section between `{-#` and `#-}`, if there is anything to say in it. `used` are
    /// the keys of the dense resources named in the IR, in order.
    pub fn file_metadata(&mut self, used: &[Identifier]) {
        if self.options.local_scope {
            return;
        }
        let mut seen = rustc_hash::FxHashSet::default();
        let mut dialect = Vec::new();
        for key in used {
            if seen.insert(*key)
                && let Some(resource) = self.cx.resource(*key)
            {
                dialect.push((self.cx.bytes(*key).to_vec(), ExternalValue::Blob(resource)));
            }
        }
        let dialect = ExternalResources { groups: vec![(b"builtin".to_vec(), dialect)] };
        let mut open = None;
        self.section("dialect_resources", &dialect, &mut open);
        if self.options.external_resources {
            self.section("external_resources", &self.cx.external_resources(), &mut open);
        }
        if open.is_some() {
            self.text("\n#-}\n");
        }
    }

    /// `open` is what stands between the section before and this one, once the metadata is open.
    fn section(
        &mut self,
        title: &str,
        resources: &ExternalResources,
        open: &mut Option<&'static str>,
    ) {
        let mut section_open = false;
        for (name, entries) in &resources.groups {
            let mut group_open = false;
            for (key, value) in entries {
                // What is left out opens the metadata all the same.
                if open.is_none() {
                    self.text("\n{-#\n");
                }
                let between = *open.get_or_insert("");
                if self.is_too_long(value) {
                    continue;
                }
                if !group_open {
                    if !section_open {
                        self.text(between);
                        self.text("  ");
                        self.text(title);
                        self.text(": {\n");
                        (*open, section_open) = (Some(",\n"), true);
                    } else {
                        self.text(",\n");
                    }
                    self.text("    ");
                    self.out.extend_from_slice(name);
                    self.text(": {\n");
                    group_open = true;
                } else {
                    self.text(",\n");
                }
                self.text("      ");
                strings::write_name(&mut self.out, key);
                self.text(": ");
                self.resource_value(value);
            }
            if group_open {
                self.text("\n    }");
            }
        }
        if section_open {
            self.text("\n  }");
        }
    }

    fn is_too_long(&self, value: &ExternalValue) -> bool {
        let Some(limit) = self.options.elide_resources_larger_than else { return false };
        let len = match value {
            ExternalValue::Bool(_) => 4,
            ExternalValue::String(text) => {
                let mut out = Vec::new();
                strings::write_quoted(&mut out, text);
                out.len()
            }
            ExternalValue::Blob(blob) => 2 * (blob.data.len() + 4) + 4,
        };
        len as u64 > limit
    }

    fn resource_value(&mut self, value: &ExternalValue) {
        match value {
            ExternalValue::Bool(value) => self.text(if *value { "true" } else { "false" }),
            ExternalValue::String(text) => strings::write_quoted(&mut self.out, text),
            ExternalValue::Blob(Resource { alignment, data }) => {
                let mut bytes = alignment.to_le_bytes().to_vec();
                bytes.extend_from_slice(data);
                self.out.push(b'"');
                strings::write_hex_blob(&mut self.out, &bytes);
                self.out.push(b'"');
            }
        }
    }
}
