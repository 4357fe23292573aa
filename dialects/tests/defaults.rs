//! Properties that ops have by default are those that `mlir-opt` 22 gives them.

use irtool::spec::OpSpec;
use irtool_dialects::registry;
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

#[test]
fn default_properties_are_those_of_mlir_opt() {
    let registry = registry();
    let mut expected = BTreeMap::new();
    for dialect in registry.dialects() {
        for op in dialect.all_ops() {
            let spec = op.as_any().downcast_ref::<OpSpec>().expect("ops are declared by specs");
            let mut properties: Vec<String> = spec
                .default_properties()
                .map(|(name, text)| match &*text {
                    "unit" => name.to_owned(),
                    text => format!("{name} = {text}"),
                })
                .collect();
            properties.sort();
            expected.insert(spec.name.to_string(), properties.join(", "));
        }
    }
    let names: Vec<&String> = expected.keys().collect();
    let mut checked = 0;
    for chunk in names.chunks(256) {
        let source: Vec<String> =
            chunk.iter().map(|name| format!("\"{name}\"() : () -> ()")).collect();
        let Some(printed) = mlir_opt(&source.join("\n// -----\n")) else { return };
        for line in printed.lines() {
            let Some((name, rest)) =
                line.trim().strip_prefix('"').and_then(|l| l.split_once("\"()"))
            else {
                continue;
            };
            if name == "builtin.module" && rest.ends_with("({") {
                continue;
            }
            let found = rest.trim().strip_prefix("<{").and_then(|r| r.split_once("}> : () -> ()"));
            let found = found.map_or("", |(properties, _)| properties);
            assert_eq!(found, expected[name], "{name}");
            checked += 1;
        }
    }
    assert!(checked + 16 > expected.len(), "only {checked} of {} ops were seen", expected.len());
}

/// What `mlir-opt` makes of ops that need not be valid; `None` when it is not installed.
fn mlir_opt(source: &str) -> Option<String> {
    let spawned = Command::new("mlir-opt-22")
        .args(["--mlir-print-op-generic", "--verify-each=false", "--split-input-file"])
        .args(["--mlir-very-unsafe-disable-verifier-on-parsing", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = spawned else {
        assert!(std::env::var_os("CI").is_none(), "mlir-opt-22 is not installed");
        eprintln!("skipped: mlir-opt-22 is not installed");
        return None;
    };
    let mut input = child.stdin.take().expect("it is piped");
    let source = source.to_owned();
    let writer = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = child.wait_with_output().expect("it runs");
    writer.join().expect("it does not panic").expect("the input is read");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
