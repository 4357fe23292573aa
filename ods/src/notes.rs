//! What a reader of records cannot do: collected, and told once each.

use crate::records::Record;
use indexmap::IndexMap;
use std::cell::RefCell;

/// What is noted, in the order in which it was met first, with how often.
#[derive(Debug, Default)]
pub(crate) struct Notes(RefCell<IndexMap<String, (String, usize)>>);

impl Notes {
    /// A C++ condition that is not checked.
    pub fn unchecked(&self, record: Record<'_>, condition: &str) {
        self.add(record, format!("not checked: `{condition}`"));
    }

    /// Anything else.
    pub fn add(&self, record: Record<'_>, note: String) {
        let place = match record.place() {
            "" => record.name.to_owned(),
            place => place.to_owned(),
        };
        let place = format!("{}: {place}", record.file.path());
        self.0.borrow_mut().entry(note).or_insert((place, 0)).1 += 1;
    }

    /// One line each: where it was met first, what, and how often again.
    pub fn lines(&self) -> Vec<String> {
        let notes = self.0.borrow();
        let line = |(note, (place, count)): (&String, &(String, usize))| match count {
            1 => format!("{place}: {note}"),
            _ => format!("{place}: {note} (and {} more)", count - 1),
        };
        notes.iter().map(line).collect()
    }
}
