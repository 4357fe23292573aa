//! The metadata of a file: resources, between `{-#` and `#-}`.

use super::{Parse, Parser};
use crate::asm::lexer::{Tok, Token};
use crate::context::{ExternalResources, ExternalValue, Identifier, Resource};
use crate::support::strings;

impl Parser<'_> {
    /// Parses the metadata from its `{-#`. The resources go to the context.
    pub fn parse_file_metadata(&mut self) -> Parse<()> {
        self.bump();
        let mut external = ExternalResources::default();
        self.list_until(Tok::FileMetadataEnd, |parser| {
            let key = parser.tok;
            if !parser.eat(Tok::BareId) && !parser.eat(Tok::IntType) {
                return parser.error("expected identifier key in file metadata dictionary");
            }
            parser.expect(Tok::Colon, "expected ':'")?;
            match parser.text(key) {
                b"dialect_resources" => parser.dialect_resources(),
                b"external_resources" => parser.external_resources(&mut external),
                text => {
                    let text = String::from_utf8_lossy(text).into_owned();
                    let message = format!("unknown key '{text}' in file metadata dictionary");
                    parser.error_at(key.start, message)
                }
            }
        })?;
        self.cx.set_external_resources(external);
        Ok(())
    }

    /// Parses `{name: {...}, ...}`; `body` parses from after the inner `{`.
    fn resource_section(
        &mut self,
        mut body: impl FnMut(&mut Self, Token) -> Parse<()>,
    ) -> Parse<()> {
        self.expect(Tok::LBrace, "expected '{'")?;
        self.list_until(Tok::RBrace, |parser| {
            let name = parser.tok;
            if !parser.eat(Tok::BareId) && !parser.eat(Tok::IntType) {
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
            let known =
                text == b"builtin" || parser.cx.is_dialect_registered(parser.cx.identifier(text));
            if text != b"builtin" {
                let dialect = String::from_utf8_lossy(text).into_owned();
                return if known {
                    parser.error(format!("unexpected 'resource' section for dialect '{dialect}'"))
                } else {
                    parser.error_at(name.start, format!("dialect '{dialect}' is unknown"))
                };
            }
            parser.list_until(Tok::RBrace, |parser| {
                let key = parser.resource_key()?;
                parser.expect(Tok::Colon, "expected ':'")?;
                let value = parser.tok;
                if parser.at(Tok::Error) {
                    return parser.error("");
                }
                parser.bump();
                let name = parser.cx.str(key).into_owned();
                let blob = parser.blob(&name, value)?;
                parser.cx.insert_resource(key, blob);
                Ok(())
            })
        })
    }

    fn external_resources(&mut self, external: &mut ExternalResources) -> Parse<()> {
        self.resource_section(|parser, group| {
            parser.list_until(Tok::RBrace, |parser| {
                let key = parser.tok;
                let name = match key.kind {
                    Tok::BareId | Tok::IntType => parser.text(key).to_vec(),
                    Tok::String => parser.string_value(key).into_owned(),
                    _ => {
                        return parser
                            .error("expected identifier key for 'external_resources' entry");
                    }
                };
                parser.bump();
                parser.expect(Tok::Colon, "expected ':'")?;
                let value = parser.tok;
                parser.bump();
                let value = parser.external_value(&name, value)?;
                external.insert(parser.text(group), name, value);
                Ok(())
            })
        })
    }

    fn external_value(&mut self, key: &[u8], value: Token) -> Parse<ExternalValue> {
        match (value.kind, self.text(value)) {
            (Tok::BareId, b"true") => Ok(ExternalValue::Bool(true)),
            (Tok::BareId, b"false") => Ok(ExternalValue::Bool(false)),
            (Tok::String, text) if !text.starts_with(b"\"0x") => {
                Ok(ExternalValue::String(self.string_value(value).into_owned()))
            }
            (Tok::String, _) => {
                let name = String::from_utf8_lossy(key).into_owned();
                Ok(ExternalValue::Blob(self.blob(&name, value)?))
            }
            _ => {
                let name = String::from_utf8_lossy(key).into_owned();
                let message = format!("expected string value for key '{name}'");
                self.error_at(value.start, message)
            }
        }
    }

    /// The bytes and the alignment that a hexadecimal string encodes.
    fn blob(&mut self, key: &str, value: Token) -> Parse<Resource> {
        let bytes = match value.kind {
            Tok::String => strings::parse_hex_blob(&self.string_value(value)),
            _ => None,
        };
        let Some(bytes) = bytes else {
            let message = format!("expected hex string blob for key '{key}'");
            return self.error_at(value.start, message);
        };
        let Some((alignment, data)) = bytes.split_first_chunk::<4>() else {
            let message = format!(
                "expected hex string blob for key '{key}' to encode alignment in first 4 bytes"
            );
            return self.error_at(value.start, message);
        };
        let alignment = u32::from_le_bytes(*alignment);
        if alignment != 0 && !alignment.is_power_of_two() {
            let message = format!(
                "expected hex string blob for key '{key}' to encode alignment in first 4 bytes, \
                 but got non-power-of-2 value: {alignment}"
            );
            return self.error_at(value.start, message);
        }
        // An empty blob has no alignment.
        let alignment = if data.is_empty() { 0 } else { alignment };
        Ok(Resource { alignment, data: data.into() })
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
