//! What `builtin` asks beyond declarations: names of the attributes of modules.

use crate::subject::Subject;
use irtool::context::{Context, Diagnostic};
use irtool::ir::{Body, Op};

/// Attributes are those of dialects, but for what makes it a symbol.
pub(crate) fn module(cx: &Context, body: &Body, op: Op, report: &mut dyn FnMut(Diagnostic)) {
    let subject = Subject::new(cx, body, op);
    for attr in subject.own.discardable_attrs(subject.root) {
        let name = cx.bytes(attr.name);
        if !name.contains(&b'.') && name != b"sym_name" && name != b"sym_visibility" {
            let name = String::from_utf8_lossy(name);
            return report(subject.error(format!(
                "can only contain attributes with dialect-prefixed names, found: '{name}'"
            )));
        }
    }
}
