//! Formats of ops and types can be used: they are in the language of ODS, what they name is there, and
//! reading them takes time that grows with the text.

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

/// Each struct is compared with what its name stood for before; what is in it is not gone through
/// again for each that is around it.
#[test]
fn named_structs_and_foreign_types_nest_a_hundred_thousand_deep() {
    const DEPTH: usize = 100_000;
    let cx = Context::new(&irtool_dialects::registry());
    let names: String = (0..DEPTH).map(|n| format!("!llvm.struct<\"s{n}\", (")).collect();
    let named = format!("{names}i32{}", ")>".repeat(DEPTH));
    let arrays = format!("{}index{}", "!llvm.array<1 x ".repeat(DEPTH), ">".repeat(DEPTH));
    for text in [named, arrays] {
        let ty = irtool::asm::parse_type_text(&cx, &text).expect("it is a type");
        assert!(irtool::asm::type_text(&cx, ty).len() > 10 * DEPTH);
    }
}
