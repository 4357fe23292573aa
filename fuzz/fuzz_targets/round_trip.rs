//! What was parsed prints, and the print means the same: it prints as itself.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let (status, printed) = irtool_fuzz::run(input, &["--mlir-print-debuginfo"]);
    if status == 0 {
        let (status, again) = irtool_fuzz::run(&printed, &["--mlir-print-debuginfo"]);
        assert_eq!(status, 0, "the print is refused");
        assert!(again == printed, "the print reads as something else");
    }
});
