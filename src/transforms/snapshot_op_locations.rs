//! Snapshot op locations: the IR goes to a file, and every op's location becomes its place there.
//!
//! Idea       print the op with all that is nested in it; the printer says where each op starts.
//! Use        later diagnostics, debug info and profiles point into the IR of this moment.
//! Preserves  everything but locations; with a tag, the old ones are kept next to the new. Ops that
//!            go without saying in the text keep theirs.

use crate::asm::{Placed, PrintOptions, print_with_places};
use crate::context::{Context, Failed, LocationData};
use crate::ir::{Body, Op};
use crate::pass::{Pass, PassContext, PassInfo};
use crate::support::files::{reason, write_whole};
use rustc_hash::FxHashMap;
use std::io::Write as _;

crate::pass_options! {
    /// The pass `snapshot-op-locations`.
    pub struct LocationSnapshot {
        /// The file; a temporary one when empty.
        pub filename: String = String::new(), "filename", "The filename to print the generated IR";
        /// Name for the new locations; empty to replace the old ones.
        pub tag: String = String::new(), "tag",
            "A tag to use when fusing the new locations with the original. If unset, the locations are replaced.";
        /// Print locations into the file.
        pub print_debuginfo: bool = false, "print-debuginfo", "Print debug info in MLIR output";
        /// Print the generic form into the file.
        pub print_op_generic: bool = false, "print-op-generic", "Print the generic op form";
        /// Print without aliases.
        pub print_local_scope: bool = false, "print-local-scope",
            "Print with local scope and inline information (eliding aliases for attributes, types, and locations";
        /// Print locations for people.
        pub pretty_debuginfo: bool = false, "pretty-debuginfo",
            "Print pretty debug info in MLIR output";
    }
}

impl Pass for LocationSnapshot {
    const INFO: PassInfo = PassInfo {
        description: "Prints the IR to a file and uses the file to generate new locations for the \
                      operations. With `tag`, the new location is fused with the original one, as \
                      a name location with the tag; otherwise it replaces it.",
        ..PassInfo::new(
            "snapshot-op-locations",
            "LocationSnapshot",
            "Generate new locations from the current IR",
        )
    };
    type State = ();

    fn state(&self) {}

    fn run(&self, _: &mut (), body: &mut Body, cx: &mut PassContext<'_>) -> Result<(), Failed> {
        let options = PrintOptions {
            generic: self.print_op_generic,
            debug_info: self.print_debuginfo,
            pretty_debug_info: self.pretty_debuginfo,
            local_scope: self.print_local_scope,
            ..PrintOptions::default()
        };
        let (text, places) = print_with_places(cx.context(), body, &options);
        let place = match self.write(&text) {
            Ok(place) => place,
            Err(why) => {
                let error = crate::context::Diagnostic::error(body.location(body.root()), why);
                let error = cx.with_op_note(error, body, body.root());
                cx.report(error);
                return Err(Failed);
            }
        };
        let places = line_columns(&text, places);
        point_into(cx.context(), body, &places, &place, &self.tag);
        Ok(())
    }
}

impl LocationSnapshot {
    /// Writes the file and returns its name.
    fn write(&self, text: &[u8]) -> Result<String, String> {
        if !self.filename.is_empty() {
            return match write_whole(self.filename.as_ref(), text) {
                Ok(()) => Ok(self.filename.clone()),
                Err(error) => {
                    Err(format!("cannot open output file '{}': {}", self.filename, reason(&error)))
                }
            };
        }
        for _ in 0..16 {
            let name = format!("mlir_snapshot-{:08x}.tmp.mlir", random());
            let path = std::env::temp_dir().join(name);
            match std::fs::File::create_new(&path) {
                Ok(mut file) => {
                    let name = path.to_string_lossy().into_owned();
                    return file.write_all(text).map(|()| name.clone()).map_err(|error| {
                        // What is not whole is of no use to anybody.
                        let _ = std::fs::remove_file(&path);
                        format!("cannot write '{name}': {}", reason(&error))
                    });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => {
                    return Err(format!("cannot write '{}': {}", path.display(), reason(&error)));
                }
            }
        }
        Err("cannot find a name for a temporary file".to_owned())
    }
}

/// A number that is hard to guess, for the name of a temporary file.
fn random() -> u32 {
    use std::hash::{BuildHasher, Hasher};
    std::collections::hash_map::RandomState::new().build_hasher().finish() as u32
}

/// Line, from 1, and column, from 0, of each op in the text.
fn line_columns(text: &[u8], places: FxHashMap<Placed, usize>) -> FxHashMap<Placed, (u32, u32)> {
    let mut places: Vec<(usize, Placed)> = places.into_iter().map(|(op, at)| (at, op)).collect();
    places.sort_unstable_by_key(|(at, _)| *at);
    let (mut line, mut start) = (1, 0);
    let mut ends = memchr::memchr_iter(b'\n', text).peekable();
    let place = |(at, op): (usize, Placed)| {
        while let Some(end) = ends.next_if(|end| *end < at) {
            (line, start) = (line + 1, end + 1);
        }
        (op, (line, (at - start) as u32))
    };
    places.into_iter().map(place).collect()
}

/// Lets the ops of `body` point to their places in the file.
fn point_into(
    cx: &Context,
    body: &mut Body,
    places: &FxHashMap<Placed, (u32, u32)>,
    file: &str,
    tag: &str,
) {
    let file = cx.identifier(file);
    let tag = (!tag.is_empty()).then(|| cx.identifier(tag));
    let mut relocate = |body: &mut Body, op: Op| {
        let Some(&(line, column)) = places.get(&Placed::new(body, op)) else { return };
        let place = cx.file_location(file, line, column);
        let old = body.location(op);
        let new = match tag {
            None => place,
            Some(name) => {
                let tagged = cx.intern_location(LocationData::Name { name, child: place });
                cx.fused_location(&[old, tagged], None)
            }
        };
        body.set_location(op, new);
    };
    relocate_tree(body, &mut relocate);
}

/// Calls `f` with every op of `body` in the order in which they print. The root of a child comes
/// as the root of its own body.
fn relocate_tree(body: &mut Body, f: &mut impl FnMut(&mut Body, Op)) {
    // Modules nest to any depth, so the children on the way are kept on a stack of their own:
    // a body with the ops that are left to visit, last first.
    let ops_of = |body: &Body| {
        let mut ops = Vec::new();
        body.walk(body.root(), |op| ops.push(op));
        ops.reverse();
        ops
    };
    let mut ops = ops_of(body);
    let mut stack: Vec<(usize, Box<Body>, Vec<Op>)> = Vec::new();
    loop {
        let (current, left) = match stack.last_mut() {
            Some((_, body, left)) => (&mut **body, left),
            None => (&mut *body, &mut ops),
        };
        match left.pop() {
            Some(op) => match current.stub_child_index(op) {
                Some(index) => {
                    current.note_lent(op, index as u32);
                    if let Some(child) = current.children[index].take() {
                        let left = ops_of(&child);
                        stack.push((index, child, left));
                    }
                }
                None => f(current, op),
            },
            None => {
                let Some((index, done, _)) = stack.pop() else { return };
                let parent = stack.last_mut().map_or(&mut *body, |(_, body, _)| &mut **body);
                parent.children[index] = Some(done);
            }
        }
    }
}
