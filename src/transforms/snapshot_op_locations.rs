//! Snapshot op locations: the IR goes to a file, and every op's location becomes its place there.
//!
//! Idea       print the op with all that is nested in it; ops are printed in pre-order, each at
//!            the start of a line of its own, so the n-th such line is where the n-th op is.
//! Use        later diagnostics, debug info and profiles point into the IR of this moment.
//! Preserves  everything but locations; with a tag, the old ones are kept next to the new.
//! Limits     the file is in the generic form, whatever the options say of it.

use crate::asm::{PrintOptions, print_module};
use crate::context::{Context, Failed, Location, LocationData};
use crate::ir::{Body, Op};
use crate::pass::{Pass, PassContext, PassInfo};
use crate::support::files::{reason, write_whole};
use std::collections::VecDeque;
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
        let text = self.print(cx.context(), body, cx.threads());
        let place = match self.write(&text) {
            Ok(place) => place,
            Err(why) => {
                let error = crate::context::Diagnostic::error(body.location(body.root()), why);
                let error = cx.with_op_note(error, body, body.root());
                cx.report(error);
                return Err(Failed);
            }
        };
        point_into(cx.context(), body, &text, &place, &self.tag);
        Ok(())
    }
}

impl LocationSnapshot {
    fn print(&self, cx: &Context, body: &mut Body, threads: usize) -> Vec<u8> {
        let options = PrintOptions {
            debug_info: self.print_debuginfo,
            pretty_debug_info: self.pretty_debuginfo,
            local_scope: self.print_local_scope,
            ..PrintOptions::default()
        };
        let mut text = Vec::new();
        print_module(cx, body, &options, threads, &mut text)
            .expect("writing to memory does not fail");
        if text.last() == Some(&b'\n') {
            text.pop();
        }
        text
    }

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

/// Lets the ops of `body` point to their places in `text`, which is how `body` prints.
fn point_into(cx: &Context, body: &mut Body, text: &[u8], file: &str, tag: &str) {
    let file = cx.identifier(file);
    let mut places: VecDeque<Location> =
        op_places(text).map(|(line, column)| cx.file_location(file, line, column)).collect();
    let tag = (!tag.is_empty()).then(|| cx.identifier(tag));
    let mut relocate = |body: &mut Body, op: Op| {
        let Some(place) = places.pop_front() else { return };
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
                    current.note_lent(op);
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

/// Line, from 1, and column, from 0, of each op in generic text, in order.
fn op_places(text: &[u8]) -> impl Iterator<Item = (u32, u32)> {
    let lines = text.split(|&byte| byte == b'\n').zip(1u32..);
    lines.filter_map(|(line, number)| {
        let column = line.iter().position(|&byte| byte != b' ')?;
        // Ops start with their results or their name; blocks, ends of regions, aliases and
        // resources with something else.
        matches!(line[column], b'%' | b'"').then_some((number, column as u32))
    })
}
