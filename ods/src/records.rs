//! Records of definitions, as `llvm-tblgen --dump-json` prints them, and errors about them.
//!
//! A file is an object of records by name; `!instanceof` lists the records of each class. Whatever
//! else may be in the file is never trusted: a field that is missing, of another kind or names a
//! record that is not there is an error that says which field of which record, and where the
//! definition stands. Chains of records are followed to [`DEPTH`], so that a record that names
//! itself ends in an error, too.

use serde_json::{Map, Value};
use std::fmt;

/// How far one definition may go through others.
pub(crate) const DEPTH: usize = 64;

/// What is wrong with a file of records, with its path and the place in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error(pub(crate) String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// The records of one file.
#[derive(Debug)]
pub struct Records {
    path: String,
    records: Map<String, Value>,
}

impl Records {
    /// Takes the text of a file apart; `path` is its name in errors.
    ///
    /// # Errors
    /// When it is not what `llvm-tblgen --dump-json` prints.
    pub fn parse(path: &str, text: &[u8]) -> Result<Records> {
        let value: Value = serde_json::from_slice(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let text = error.to_string();
            let what = text.split(" at line ").next().unwrap_or_default();
            Error(format!("{path}:{line}:{column}: not JSON: {what}"))
        })?;
        let Value::Object(records) = value else {
            return Err(Error(format!("{path}:1:1: expected an object of records")));
        };
        if !records.get("!instanceof").is_some_and(Value::is_object) {
            return Err(Error(format!(
                "{path}: no object `!instanceof`: not what `llvm-tblgen --dump-json` prints"
            )));
        }
        Ok(Records { path: path.to_owned(), records })
    }

    /// Name of the file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The record of this name.
    pub(crate) fn get(&self, name: &str) -> Result<Record<'_>> {
        match self.records.get_key_value(name) {
            Some((name, Value::Object(fields))) => Ok(Record { file: self, name, fields }),
            _ => Err(Error(format!("{}: there is no record `{name}`", self.path))),
        }
    }

    /// All records of a class, in the order of the file.
    pub(crate) fn all(&self, class: &str) -> Result<Vec<Record<'_>>> {
        let Some(list) = self.records["!instanceof"].get(class) else { return Ok(Vec::new()) };
        let wrong =
            || Error(format!("{}: `!instanceof` of `{class}` is no list of names", self.path));
        let names = list.as_array().ok_or_else(wrong)?;
        names.iter().map(|name| self.get(name.as_str().ok_or_else(wrong)?)).collect()
    }
}

/// One definition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'a> {
    pub file: &'a Records,
    pub name: &'a str,
    fields: &'a Map<String, Value>,
}

/// An argument of a list such as `(ins I32:$lhs)`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Arg<'a> {
    /// Another record.
    Def(Record<'a>),
    /// C++.
    Text(&'a str),
}

impl<'a> Record<'a> {
    /// Whether it is of this class.
    pub fn is_a(self, class: &str) -> bool {
        self.classes().any(|known| known == class)
    }

    /// Its classes, general ones first.
    pub fn classes(self) -> impl DoubleEndedIterator<Item = &'a str> {
        let list = self.fields.get("!superclasses").and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The file and line of its definition, as far as the records say.
    pub fn place(self) -> &'a str {
        let list = self.fields.get("!locs").and_then(Value::as_array);
        list.and_then(|list| list.first()).and_then(Value::as_str).unwrap_or("")
    }

    /// An error about it.
    pub fn error(self, message: impl fmt::Display) -> Error {
        let place = match self.place() {
            "" => String::new(),
            place => format!(" ({place})"),
        };
        Error(format!("{}: record `{}`{place}: {message}", self.file.path, self.name))
    }

    fn wrong(self, field: &str, expected: &str) -> Error {
        match self.fields.get(field) {
            None | Some(Value::Null) => self.error(format_args!("no field `{field}`")),
            Some(_) => self.error(format_args!("field `{field}` is no {expected}")),
        }
    }

    /// A field that must be text.
    pub fn text(self, field: &str) -> Result<&'a str> {
        let found = self.fields.get(field).and_then(Value::as_str);
        found.ok_or_else(|| self.wrong(field, "text"))
    }

    /// A field that may be text; empty where it is not there.
    pub fn text_or_empty(self, field: &str) -> &'a str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or("")
    }

    /// A field that must be a number.
    pub fn number(self, field: &str) -> Result<i64> {
        let found = self.fields.get(field).and_then(|value| match value {
            // Masks of 64 bits are the same bits with a sign.
            Value::Number(number) => number.as_i64().or(number.as_u64().map(u64::cast_signed)),
            _ => None,
        });
        found.ok_or_else(|| self.wrong(field, "number of 64 bits"))
    }

    /// Whether a field is there and set.
    pub fn flag(self, field: &str) -> bool {
        match self.fields.get(field) {
            Some(Value::Bool(on)) => *on,
            Some(Value::Number(number)) => number.as_i64() != Some(0),
            _ => false,
        }
    }

    /// A field that must name a record.
    pub fn def(self, field: &str) -> Result<Record<'a>> {
        self.def_if_any(field)?.ok_or_else(|| self.wrong(field, "record"))
    }

    /// A field that may name a record.
    pub fn def_if_any(self, field: &str) -> Result<Option<Record<'a>>> {
        match self.fields.get(field) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match self.referred(value)? {
                Arg::Def(record) => Ok(Some(record)),
                Arg::Text(_) => Err(self.wrong(field, "record")),
            },
        }
    }

    /// A field that must be a list of records, or absent.
    pub fn defs(self, field: &str) -> Result<Vec<Record<'a>>> {
        let list = match self.fields.get(field) {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(value) => value.as_array().ok_or_else(|| self.wrong(field, "list"))?,
        };
        let def = |value| match self.referred(value)? {
            Arg::Def(record) => Ok(record),
            Arg::Text(_) => Err(self.wrong(field, "list of records")),
        };
        list.iter().map(def).collect()
    }

    /// A field that must be a list of texts, or absent.
    pub fn texts(self, field: &str) -> Result<Vec<&'a str>> {
        let list = match self.fields.get(field) {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(value) => value.as_array().ok_or_else(|| self.wrong(field, "list"))?,
        };
        let text =
            |value: &'a Value| value.as_str().ok_or_else(|| self.wrong(field, "list of texts"));
        list.iter().map(text).collect()
    }

    /// A field such as `(ins I32:$lhs)`: its arguments with their names, empty where they have
    /// none.
    pub fn dag(self, field: &str) -> Result<Vec<(Arg<'a>, &'a str)>> {
        let Some(value) = self.fields.get(field).filter(|value| !value.is_null()) else {
            return Ok(Vec::new());
        };
        let list = value.get("args").and_then(Value::as_array);
        let list = list.ok_or_else(|| self.wrong(field, "list of arguments"))?;
        let argument = |pair: &'a Value| {
            let value = pair.get(0).ok_or_else(|| self.wrong(field, "list of arguments"))?;
            let name = pair.get(1).and_then(Value::as_str).unwrap_or("");
            Ok((self.referred(value)?, name))
        };
        list.iter().map(argument).collect()
    }

    fn referred(self, value: &'a Value) -> Result<Arg<'a>> {
        if let Some(text) = value.as_str() {
            return Ok(Arg::Text(text));
        }
        let Some(name) = value.get("def").and_then(Value::as_str) else {
            return Err(
                self.error(format_args!("expected the name of a record, but found {value}"))
            );
        };
        let found = self.file.get(name);
        Ok(Arg::Def(found.map_err(|_| self.error(format_args!("there is no record `{name}`")))?))
    }

    /// The record and what it is made from by `field`, the outermost first.
    ///
    /// # Errors
    /// When there is no end to it.
    pub fn chain(self, field: &str) -> Result<Vec<Record<'a>>> {
        let mut chain = vec![self];
        let mut last = self;
        while let Some(next) = last.def_if_any(field)? {
            if chain.len() == DEPTH {
                return Err(self.error(format_args!("no end to its `{field}`")));
            }
            chain.push(next);
            last = next;
        }
        Ok(chain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Records::parse("r.json", text.as_bytes()).expect_err("it is wrong").to_string()
    }

    #[test]
    fn what_is_no_file_of_records_is_told_with_its_place() {
        assert_eq!(error("{\"a\": }"), "r.json:1:7: not JSON: expected value");
        assert_eq!(error("[]"), "r.json:1:1: expected an object of records");
        let none = "r.json: no object `!instanceof`: not what `llvm-tblgen --dump-json` prints";
        assert_eq!(error("{}"), none);
    }

    #[test]
    fn errors_name_the_record_and_where_it_is_defined() {
        let text = r#"{"!instanceof": {"Op": ["A"]}, "A": {"!locs": ["x.td:3"], "f": 1, "b": {"def": "A"}}}"#;
        let records = Records::parse("r.json", text.as_bytes()).expect("records");
        let a = records.all("Op").expect("a list")[0];
        let told = a.text("f").expect_err("a number").to_string();
        assert_eq!(told, "r.json: record `A` (x.td:3): field `f` is no text");
        let told = a.text("g").expect_err("missing").to_string();
        assert_eq!(told, "r.json: record `A` (x.td:3): no field `g`");
        let told = a.chain("b").expect_err("a circle").to_string();
        assert_eq!(told, "r.json: record `A` (x.td:3): no end to its `b`");
    }
}
