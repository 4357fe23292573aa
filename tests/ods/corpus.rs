//! What `mlir-opt` prints of declared ops is read and printed the same: from generic form, and
//! from its own custom form.

use crate::records::{irtool, ods, records_or_skip, run};
use irtool_testkit::mlir;
use std::path::Path;

const MARKER: &str = "// -----\n";

#[test]
fn declared_ops_print_and_parse_as_mlir_opt_has_them() {
    let test = "declared_ops_print_and_parse_as_mlir_opt_has_them";
    let (Some(files), Some(reference)) = (records_or_skip(test), mlir::mlir_opt_or_skip(test))
    else {
        return;
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ods/corpus");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("a file").path())
        .collect();
    paths.sort();
    assert_eq!(paths.len(), 14, "one file a dialect");
    let mut report = String::new();
    let plain = ["--allow-unregistered-dialect".to_owned(), "--split-input-file".to_owned()];
    for path in paths {
        let dialect = path.file_stem().expect("a name").to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("a text");
        let (expected, errors, success) = run(&reference, &plain, &text);
        assert!(success, "{}: {errors}", path.display());
        let (again, ..) = run(&reference, &plain, &expected);
        let args: Vec<String> = plain.iter().cloned().chain(ods(files)).collect();
        let (printed, ..) = irtool(&args, &text);
        let (parsed, ..) = irtool(&args, &expected);
        let list = |text: &str| -> Vec<String> { text.split(MARKER).map(str::to_owned).collect() };
        let (expected, again) = (list(&expected), list(&again));
        let (printed, parsed) = (list(&printed), list(&parsed));
        for (number, chunk) in text.split(MARKER).enumerate() {
            // Some of what mlir-opt prints it does not read.
            let reads = again.get(number) == expected.get(number);
            let agrees = printed.get(number) == expected.get(number)
                && (!reads || parsed.get(number) == expected.get(number));
            if !agrees {
                let printed = printed.get(number).map_or("", String::as_str);
                report += &format!("{dialect}, chunk {number} differs:\n{chunk}\n{printed}");
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}
