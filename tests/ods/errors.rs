//! Files of records that are wrong.

use crate::records::irtool;
use std::path::Path;

/// What irtool says of a file with this text, without the path before the file's name.
fn told(name: &str, text: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong-records");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    std::fs::write(&path, text).expect("it can be written");
    let (out, told, success) = irtool(&[format!("--ods={}", path.display())], "");
    assert!(!success && out.is_empty(), "{out}");
    told.replace(&format!("{}/", folder.display()), "")
}

#[test]
fn a_file_that_is_not_there() {
    let (_, told, success) = irtool(&["--ods=/nowhere/r.json".to_owned()], "");
    assert!(!success);
    assert_eq!(told, "cannot open records file '/nowhere/r.json': No such file or directory\n");
}

#[test]
fn a_file_that_is_no_records() {
    assert_eq!(told("a.json", "{\n  oops"), "a.json:2:3: not JSON: key must be a string\n");
    assert_eq!(told("b.json", "3"), "b.json:1:1: expected an object of records\n");
    let deep = "[".repeat(100_000);
    assert_eq!(told("c.json", &deep), "c.json:1:128: not JSON: recursion limit exceeded\n");
}

/// Records of one op with these fields, in a dialect `d`.
fn op(fields: &str, others: &str) -> String {
    format!(
        r#"{{"!instanceof": {{"Op": ["D_XOp"]}},
        "D": {{"name": "d", "cppNamespace": "::d"}},
        "D_XOp": {{"!superclasses": ["Op"], "!locs": ["d.td:7"], "opName": "x",
                   "opDialect": {{"def": "D"}}, "cppNamespace": "::d", {fields}}}{others}}}"#
    )
}

#[test]
fn errors_name_the_record_and_the_place_of_its_definition() {
    let place = "r.json: record `D_XOp` (d.td:7): ";
    let wrong = [
        (op(r#""arguments": 3"#, ""), "field `arguments` is no list of arguments"),
        (op(r#""arguments": {"args": [[{"def": "Y"}, "a"]]}"#, ""), "there is no record `Y`"),
        (op(r#""traits": [{"def": "D_XOp"}]"#, ""), ""),
        (
            op(
                r#""traits": [{"def": "T"}]"#,
                r#", "T": {"!superclasses": ["TraitList"], "traits": [{"def": "T"}]}"#,
            ),
            "no end to its `traits`",
        ),
    ];
    for (text, message) in wrong {
        if message.is_empty() {
            continue;
        }
        let told = told("r.json", &text);
        assert!(told.contains(message), "{told}");
        assert!(told.starts_with("r.json: record `"), "{told}");
        if !message.contains("traits") {
            assert_eq!(told, format!("{place}{message}\n"));
        }
    }
}

#[test]
fn predicates_that_go_round_in_a_circle_end() {
    let others = r#", "C": {"!superclasses": ["TypeConstraint"], "predicate": {"def": "P"}},
        "P": {"!superclasses": ["CombinedPred"], "kind": {"def": "PredCombinerAnd"},
              "children": [{"def": "P"}, {"def": "P"}]}, "PredCombinerAnd": {}"#;
    let text = op(r#""arguments": {"args": [[{"def": "C"}, "a"]]}"#, others);
    assert_eq!(told("p.json", &text), "p.json: record `P`: its predicates are nested too deep\n");
}
