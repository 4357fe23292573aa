//! What was parsed prints, and the print means the same: once read again (which simplifies some
//! affine maps, as in the reference), it prints as itself.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let (status, printed) = irtool_fuzz::run(input, &["--mlir-print-debuginfo"]);
    if status == 0 {
        let (status, again) = irtool_fuzz::run(&printed, &["--mlir-print-debuginfo"]);
        assert_eq!(status, 0, "the print is refused");
        let (_, third) = irtool_fuzz::run(&again, &["--mlir-print-debuginfo"]);
        assert!(third == again, "the print reads as something else");
    }
});
