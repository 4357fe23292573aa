//! What `builtin` asks beyond declarations: names and kinds of the attributes of modules.

use crate::hooks::is_of;
use crate::subject::Subject;
use irtool::context::{Context, Diagnostic, NamedAttr};
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
    lays_data_out_once(&subject, report);
}

/// There is one data layout at most. Nothing fails where there are more: each one after the first is
/// told of, with the one before.
fn lays_data_out_once(subject: &Subject<'_>, report: &mut dyn FnMut(Diagnostic)) {
    let cx = subject.cx;
    let attrs = subject.own.discardable_attrs(subject.root).iter();
    let mut layouts: Vec<NamedAttr> =
        attrs.filter(|attr| is_of(cx, attr.value, "dlti", "dl_spec")).copied().collect();
    if layouts.len() < 2 {
        return;
    }
    cx.sort_entries(&mut layouts);
    for pair in layouts.windows(2) {
        let error = subject.error("expects at most one data layout attribute").tolerated();
        let place = error.location;
        let note = |error: Diagnostic, attr: &NamedAttr| {
            error.with_note(place, format!("'{}' is a data layout attribute", cx.str(attr.name)))
        };
        report(pair.iter().fold(error, note));
    }
}
