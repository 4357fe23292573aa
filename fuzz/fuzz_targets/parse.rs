//! Any bytes are parsed and verified, or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let (status, stdout) = irtool_fuzz::run(input, &[]);
    assert!(status == 0 || stdout.is_empty());
});
