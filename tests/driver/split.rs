//! `--split-input-file`.

use crate::bench::{BROKEN, Bench, FINE};

#[test]
fn chunks_are_joined_by_the_marker() {
    let bench = Bench::new(&[]);
    let text = format!("{FINE}// -----\n{FINE}  // -----  \n{FINE} // -----\n\n");
    for args in [
        &["--split-input-file"][..],
        &["--split-input-file="],
        &["--split-input-file", "--output-split-marker=// ZZ"],
        &["--split-input-file", "--output-split-marker="],
        &["--split-input-file", "--output-split-marker", "x"],
        &["--split-input-file", "--mlir-print-debuginfo"],
        &["--split-input-file", "--strip-debuginfo", "--dump-pass-pipeline"],
    ] {
        bench.same_on(&text, args);
    }
    bench.same_on(&text.replace("// -----", "@@ cut"), &["--split-input-file=@@ cut"]);
    bench.same_on("", &["--split-input-file"]);
    bench.same_on(FINE, &["--split-input-file"]);
}

#[test]
fn a_chunk_that_fails_does_not_stop_the_others() {
    let bench = Bench::new(&[]);
    bench.same_on(&[FINE, BROKEN, FINE, BROKEN].join("// -----\n"), &["--split-input-file"]);
    bench.same_on(&[BROKEN, BROKEN].join("// -----\n"), &["--split-input-file"]);
}

#[test]
fn near_misses_are_pointed_out() {
    let bench = Bench::new(&[]);
    for marker in ["// ---\n", "// --- -\n", "// ----\n", "// -----0\n", "// ------\n", "// -----"]
    {
        bench.same_on(&[FINE, FINE].join(marker), &["--split-input-file"]);
        bench.same_on(&format!("{FINE}{marker}"), &["--split-input-file"]);
        bench.same_on(&format!("{marker}{FINE}"), &["--split-input-file"]);
    }
}

#[test]
fn chunks_know_nothing_of_each_other() {
    let bench = Bench::new(&[]);
    let define = format!("#a = loc(\"x\":1:1)\n!t = i32\n{FINE}");
    let uses = FINE.replace("i32", "!t");
    bench.same_on(&[define.as_str(), &uses].join("// -----\n"), &["--split-input-file"]);
}

#[test]
fn one_op_without_a_module_in_each_chunk() {
    let bench = Bench::new(&[]);
    let text = [FINE, &FINE.repeat(2), FINE].join("// -----\n");
    bench.same_on(&text, &["--split-input-file", "--no-implicit-module"]);
}
