//! How far upstream's dialects are known from their records: `--show-dialects=full`.

use crate::records::{irtool, ods, records_or_skip};
use std::collections::BTreeMap;

/// Dialect, ops, and ops with a custom form that can be used: one that is declared without functions
/// in C++ for parts of the text or for types that nobody wrote here, or that the program has by hand.
const COUNTS: &[(&str, usize, usize)] = &[
    ("async", 29, 29),
    ("bufferization", 7, 7),
    ("emitc", 49, 45),
    ("gpu", 66, 66),
    ("linalg", 99, 99),
    ("nvgpu", 24, 24),
    ("omp", 54, 54),
    ("pdl", 15, 15),
    ("quant", 3, 3),
    ("shape", 40, 38),
    ("sparse_tensor", 37, 37),
    ("spirv", 306, 306),
    ("tosa", 94, 93),
    // Those of extensions, which the program has by itself, are among them.
    ("transform", 224, 224),
];

#[test]
fn every_declared_form_is_used() {
    let Some(files) = records_or_skip("every_declared_form_is_used") else { return };
    let mut args = ods(files);
    args.push("--show-dialects=full".to_owned());
    let (listing, errors, success) = irtool(&args, "");
    assert!(success, "{errors}");
    let (table, generic) =
        listing.split_once("\nOps that are read and printed in generic form:\n\n").expect("both");
    let rows: BTreeMap<&str, Vec<&str>> = table
        .lines()
        .map(|line| {
            let mut words = line.split_whitespace();
            (words.next().unwrap_or_default(), words.collect())
        })
        .collect();
    let counted = COUNTS.iter().map(|(dialect, ..)| {
        let row = rows.get(dialect).unwrap_or_else(|| panic!("{dialect} is not listed"));
        let found: Vec<usize> = row.iter().map(|n| n.parse().expect("a number")).collect();
        (*dialect, found[0], found[1])
    });
    assert_eq!(counted.collect::<Vec<_>>(), COUNTS);
    for (dialect, ops, custom) in COUNTS {
        let listed = generic.lines().filter(|line| line.starts_with(&format!("{dialect}.")));
        let why: Vec<&str> = listed.collect();
        assert_eq!(why.len(), ops - custom, "{dialect}");
        let reasons =
            ["its form is C++", "names the C++ function", "is found by C++", "is declared"];
        for line in why {
            assert!(reasons.iter().any(|reason| line.contains(reason)), "{line}");
        }
    }
}

#[test]
fn what_is_not_checked_is_told_once_and_an_error_when_strict() {
    let test = "what_is_not_checked_is_told_once_and_an_error_when_strict";
    let Some(files) = records_or_skip(test) else { return };
    let quant: Vec<_> =
        files.iter().filter(|file| file.ends_with("QuantOps.json")).cloned().collect();
    let (_, told, success) = irtool(&ods(&quant), "");
    assert!(success, "{told}");
    let text = "not checked: `input must be integer and result must be quantized, or vice versa`";
    assert_eq!(told.matches(text).count(), 1, "{told}");
    let mut strict = ods(&quant);
    strict.push("--ods-strict".to_owned());
    let (out, told, success) = irtool(&strict, "");
    assert!(!success && out.is_empty());
    assert!(told.contains("irtool: error: ") && told.contains(text), "{told}");
}
