//! The metadata of a file: resources, between `{-#` and `#-}`.

use super::{Parse, Parser};
use crate::asm::lexer::{Tok, Token};
use crate::context::{Diagnostic, Identifier, Resource, Severity};
use crate::support::strings;

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
    pub groups: Vec<(Vec<u8>, Vec<(Vec<u8>, ExternalValue)>)>,
}

impl ExternalResources {
    fn group(&mut self, name: &[u8]) -> usize {
        match self.groups.iter().position(|(known, _)| known == name) {
            Some(at) => at,
            None => {
                self.groups.push((name.to_vec(), Vec::new()));
                self.groups.len() - 1
            }
        }
    }
}

impl Parser<'_> {
    /// Parses the metadata from its `{-#`. Resources of `builtin` go to the context, external ones
    /// to `external`.
    pub fn parse_file_metadata(&mut self, external: &mut ExternalResources) -> Parse<()> {
        self.bump();
        self.list_until(Tok::FileMetadataEnd, |parser| {
            let key = parser.tok;
            if !parser.eat(Tok::BareId) {
                return parser.error("expected identifier key in file metadata dictionary");
            }
            parser.expect(Tok::Colon, "expected ':'")?;
            match parser.text(key) {
                b"dialect_resources" => parser.dialect_resources(),
                b"external_resources" => parser.external_resources(external),
                text => {
                    let text = String::from_utf8_lossy(text).into_owned();
                    let message = format!("unknown key '{text}' in file metadata dictionary");
                    parser.error_at(key.start, message)
                }
            }
        })
    }

    /// Parses `{name: {...}, ...}`; `body` parses from after the inner `{`.
    fn resource_section(
        &mut self,
        mut body: impl FnMut(&mut Self, Token) -> Parse<()>,
    ) -> Parse<()> {
        self.expect(Tok::LBrace, "expected '{'")?;
        self.list_until(Tok::RBrace, |parser| {
            let name = parser.tok;
            if !parser.eat(Tok::BareId) {
                return parser.error("expected identifier key for 'resource' entry");
            }
            parser.expect(Tok::Colon, "expected ':'")?;
            parser.expect(Tok::LBrace, "expected '{'")?;
            body(parser, name)
        })
    }

    fn dialect_resources(&mut self) -> Parse<()> {
        self.resource_section(|parser, name| {
            let text = parser.text(name);
            let known = text == b"builtin" || parser.cx.is_dialect_registered(parser.cx.identifier(text));
            if text != b"builtin" {
                let dialect = String::from_utf8_lossy(text).into_owned();
                return if known {
                    parser.error(format!("unexpected 'resource' section for dialect '{dialect}'"))
                } else {
                    parser.error_at(name.start, format!("dialect '{dialect}' is unknown"))
                };
            }
            parser.list_until(Tok::RBrace, |parser| {
                let start = parser.tok.start;
                let key = parser.resource_key()?;
                parser.expect(Tok::Colon, "expected ':'")?;
                let value = parser.tok;
                parser.bump();
                let name = parser.cx.str(key).into_owned();
                if let Some(blob) = parser.blob(&name, start, value)? {
                    parser.cx.insert_resource(key, blob);
                }
                Ok(())
            })
        })
    }

    fn external_resources(&mut self, external: &mut ExternalResources) -> Parse<()> {
        self.resource_section(|parser, name| {
            let group = external.group(parser.text(name));
            parser.list_until(Tok::RBrace, |parser| {
                let key = parser.tok;
                let name = match key.kind {
                    Tok::BareId | Tok::IntType => parser.text(key).to_vec(),
                    Tok::String => parser.string_value(key).into_owned(),
                    _ => return parser.error("expected identifier key for 'external_resources' entry"),
                };
                parser.bump();
                parser.expect(Tok::Colon, "expected ':'")?;
                let value = parser.tok;
                parser.bump();
                let value = parser.external_value(&name, key.start, value)?;
                let entries = &mut external.groups[group].1;
                entries.push((name, value));
                Ok(())
            })
        })
    }

    fn external_value(&mut self, key: &[u8], start: usize, value: Token) -> Parse<ExternalValue> {
        match (value.kind, self.text(value)) {
            (Tok::BareId, b"true") => Ok(ExternalValue::Bool(true)),
            (Tok::BareId, b"false") => Ok(ExternalValue::Bool(false)),
            (Tok::String, text) if !text.starts_with(b"\"0x") => {
                Ok(ExternalValue::String(self.string_value(value).into_owned()))
            }
            _ => {
                let name = String::from_utf8_lossy(key).into_owned();
                match self.blob(&name, start, value)? {
                    Some(blob) => Ok(ExternalValue::Blob(blob)),
                    None => self.failed(),
                }
            }
        }
    }

    /// The bytes and the alignment that a hexadecimal string encodes.
    fn blob(&mut self, key: &str, start: usize, value: Token) -> Parse<Option<Resource>> {
        let bytes = match value.kind {
            Tok::String => strings::parse_hex_blob(&self.string_value(value)),
            _ => None,
        };
        let Some(bytes) = bytes else {
            let message = format!("expected hex string blob for key '{key}'");
            return self.plain_error_at(value.start, message);
        };
        let Some((alignment, data)) = bytes.split_first_chunk::<4>() else {
            let message =
                format!("expected hex string blob for key '{key}' to encode alignment in first 4 bytes");
            return self.plain_error_at(value.start, message);
        };
        let alignment = u32::from_le_bytes(*alignment);
        if alignment != 0 && !alignment.is_power_of_two() {
            let message = format!(
                "expected hex string blob for key '{key}' to encode alignment in first 4 bytes, \
                 but got non-power-of-2 value: {alignment}"
            );
            return self.plain_error_at(value.start, message);
        }
        let _ = start;
        Ok(Some(Resource { alignment, data: data.into() }))
    }

    fn plain_error_at<T>(&mut self, position: usize, message: String) -> Parse<T> {
        let location = self.location(position);
        self.diagnostics.push(Diagnostic::new(Severity::Error, location, message));
        self.failed()
    }

    /// Parses the key of a resource: a name or a string.
    pub(super) fn resource_key(&mut self) -> Parse<Identifier> {
        let key = match self.tok.kind {
            Tok::BareId | Tok::IntType => self.cx.identifier(self.text(self.tok)),
            Tok::String => self.cx.identifier(self.string_value(self.tok)),
            _ => return self.error("expected identifier key for 'resource' entry"),
        };
        self.bump();
        Ok(key)
    }
}
