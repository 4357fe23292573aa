//! Source texts: the input, and the files that locations name.
//!
//! A diagnostic shows the line of source that it is about. Mostly that is the input; locations may
//! name other files, which are read when they are first asked for, if they exist.

use super::mapped::{self, Bytes};
use crate::support::files::reason;
use indexmap::IndexMap;
use once_cell::unsync::OnceCell;
use rustc_hash::FxBuildHasher;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::rc::Rc;

/// A text with a name.
pub(super) struct Source {
    /// The name that locations give it.
    pub name: String,
    bytes: Bytes,
    /// Where lines start, found when first asked for.
    line_starts: OnceCell<Vec<usize>>,
}

/// The name of standard input in locations and messages.
const STDIN: &str = "<stdin>";

impl Source {
    /// A text that is in memory.
    pub fn new(name: String, bytes: Bytes) -> Self {
        Source { name, bytes, line_starts: OnceCell::new() }
    }

    /// The text as it is kept, to be given back piece by piece.
    pub(super) fn kept(&self) -> &Bytes {
        &self.bytes
    }

    /// Reads the input file; `-` is standard input.
    ///
    /// # Errors
    /// The message to print.
    pub fn input(path: &OsStr, stdin: &mut dyn Read) -> Result<Self, String> {
        let mut read = || -> io::Result<Source> {
            if path == "-" {
                let mut bytes = Vec::new();
                stdin.read_to_end(&mut bytes)?;
                return Ok(Source::new(STDIN.to_owned(), Bytes::Owned(bytes)));
            }
            let bytes = mapped::read(File::open(path)?)?;
            Ok(Source::new(path.to_string_lossy().into_owned(), bytes))
        };
        read().map_err(|error| {
            let path = path.to_string_lossy();
            format!("cannot open input file '{path}': {}", reason(&error))
        })
    }

    /// The text.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let newlines = memchr::memchr_iter(b'\n', &self.bytes);
            std::iter::once(0).chain(newlines.map(|n| n + 1)).collect()
        })
    }

    /// The line that holds this place, without its end; `None` where there is no such place.
    pub fn line_of(&self, line: u32, column: u32) -> Option<&[u8]> {
        let index = usize::try_from(line).ok()?.checked_sub(1)?;
        let before = usize::try_from(column).ok()?.checked_sub(1)?;
        let text = &self.bytes[*self.line_starts().get(index)?..];
        let end = memchr::memchr2(b'\n', b'\r', text).unwrap_or(text.len());
        (before <= end).then_some(&text[..end])
    }

    /// Line and column, from 1, of a position.
    pub fn place(&self, pos: usize) -> (u32, u32) {
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start <= pos);
        let column = pos - starts[line - 1] + 1;
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }
}

/// The input and all files asked for so far.
pub(super) struct Sources {
    input: Rc<Source>,
    others: IndexMap<String, Option<Rc<Source>>, FxBuildHasher>,
}

impl Sources {
    /// Only the input so far.
    pub fn new(input: Rc<Source>) -> Self {
        Sources { input, others: IndexMap::default() }
    }

    /// The file with this name, if it is the input or can be read.
    pub fn get(&mut self, name: &str) -> Option<Rc<Source>> {
        if name == self.input.name {
            return Some(self.input.clone());
        }
        let read = || {
            // Only regular files: what a location names may be a device that never ends.
            Path::new(name).metadata().ok().filter(|data| data.is_file())?;
            let bytes = File::open(name).and_then(mapped::read).ok()?;
            Some(Rc::new(Source::new(name.to_owned(), bytes)))
        };
        if let Some(known) = self.others.get(name) {
            return known.clone();
        }
        let found = read();
        self.others.insert(name.to_owned(), found.clone());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Source};

    #[test]
    fn places_and_lines() {
        let text = b"ab\ncd\r\n\nlast";
        let source = Source::new("x".into(), Bytes::Owned(text.to_vec()));
        assert_eq!(source.place(0), (1, 1));
        assert_eq!(source.place(3), (2, 1));
        assert_eq!(source.place(text.len()), (4, 5));
        assert_eq!(source.line_of(2, 3), Some(&b"cd"[..]));
        assert_eq!(source.line_of(2, 4), None);
        assert_eq!(source.line_of(3, 1), Some(&b""[..]));
        assert_eq!(source.line_of(4, 5), Some(&b"last"[..]));
        assert_eq!(source.line_of(5, 1), None);
        assert_eq!((source.line_of(0, 1), source.line_of(1, 0)), (None, None));
    }
}
