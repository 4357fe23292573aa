//! Formats of ops can be used: they are in the language of ODS, and what they name is there.

use irtool::context::Context;

/// Functions of dialects whose hand-written parts are still missing: ops that name others go in
/// generic form.
#[test]
fn formats_are_in_the_language_of_ods() {
    let cx = Context::new(&irtool_dialects::registry());
    let broken = irtool::asm::custom::broken_formats(&cx);
    let wrong: Vec<_> = broken.iter().filter(|(_, why)| !why.contains("not there")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The dialects that are complete have all that their formats name.
#[test]
fn complete_dialects_have_all_functions() {
    let cx = Context::new(&irtool_dialects::registry());
    let complete =
        ["arith", "builtin", "cf", "complex", "func", "index", "math", "memref", "scf", "ub"];
    for (op, why) in irtool::asm::custom::broken_formats(&cx) {
        let dialect = op.split('.').next().unwrap_or_default();
        assert!(!complete.contains(&dialect), "{op}: {why}");
    }
}
