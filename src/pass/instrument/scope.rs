//! The module around an op at a moment of a run, as one thread would have seen it.
//!
//! While passes run on functions, on several threads, there is no module to print. Each op is
//! copied when it is to be shown, or has changed; when the run is over, the copies are put into a
//! copy of the module one after the other, in the order of the ops.
//!
//! Invariants: a place in the messages is kept for every copy; replaying them in that order gives
//! what a run on one thread would have had in memory.

use super::Path;
use crate::ir::Body;
use crate::pass::messages::{Message, Messages};
use crate::sync::Mutex;
use rustc_hash::FxHashMap;
use std::path::PathBuf;

/// Copies of ops, by the number of their place in the messages.
#[derive(Default)]
pub(super) struct Snapshots {
    taken: Mutex<FxHashMap<u64, Snapshot>>,
}

struct Snapshot {
    body: Body,
    path: Path,
    /// What to print when the copy is in its place: a header, and the file it goes to.
    shown: Option<(String, Option<PathBuf>)>,
}

impl Snapshots {
    /// Copies an op and keeps a place in the messages.
    pub fn add(
        &self,
        body: &Body,
        path: Path,
        shown: Option<(String, Option<PathBuf>)>,
        messages: &mut Messages,
    ) {
        let snapshot = Snapshot { body: body.clone(), path, shown };
        let mut taken = self.taken.lock().expect("nobody panics with the copies in hand");
        let number = taken.len() as u64;
        taken.insert(number, snapshot);
        messages.slot(number);
    }

    /// Fills the places, in order; `print` gets the module, the header and the file.
    pub fn replay(
        &self,
        messages: &mut Messages,
        mut print: impl FnMut(&Body, &str, Option<PathBuf>) -> Vec<Message>,
    ) {
        let mut taken = self.taken.lock().expect("nobody panics with the copies in hand");
        if taken.is_empty() {
            return;
        }
        let mut module: Option<Body> = None;
        messages.fill_slots(|number| {
            let Snapshot { body, path, shown } = taken.remove(&number)?;
            match module.as_mut().and_then(|module| at_path(module, &path)) {
                Some(place) => *place = body,
                None => module = Some(body),
            }
            let module = module.as_ref()?;
            Some(shown.map_or(Vec::new(), |(header, file)| print(module, &header, file)))
        });
    }
}

/// The body at the end of a path, which has its innermost step first.
fn at_path<'b>(module: &'b mut Body, path: &Path) -> Option<&'b mut Body> {
    let mut at = module;
    for place in path.iter().rev() {
        at = at.children.get_mut(*place as usize)?.as_deref_mut()?;
    }
    Some(at)
}
