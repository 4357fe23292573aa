//! IR that was valid is valid after `cse`, and its print is too.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    if irtool_fuzz::run(input, &[]).0 == 0 {
        let (status, printed) = irtool_fuzz::run(input, &["--cse", "--verify-each"]);
        assert_eq!(status, 0, "cse broke it");
        assert_eq!(irtool_fuzz::run(&printed, &["--cse"]).0, 0, "the print is refused");
    }
});
