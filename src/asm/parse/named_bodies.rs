//! Types that go by a name, wherever in a file they are written out.

use crate::sync::Mutex;
use rustc_hash::FxHashMap;

/// What types that go by a name are made of, as the file says: the same wherever it does.
#[derive(Default)]
pub(crate) struct NamedBodies(Mutex<FxHashMap<Box<[u8]>, Box<str>>>);

impl NamedBodies {
    /// Notes what a type of this name is made of; whether nothing else was said before.
    pub fn agree(&self, name: &[u8], body: &str) -> bool {
        let mut known = self.0.lock().expect(UNPOISONED);
        match known.get(name) {
            Some(known) => **known == *body,
            None => known.insert(name.into(), body.into()).is_none(),
        }
    }

    /// Starts over, for another attempt at the file.
    pub fn forget(&self) {
        self.0.lock().expect(UNPOISONED).clear();
    }
}

const UNPOISONED: &str = "nobody panics with the bodies in hand";
