//! Threads under a `make` that deals out tokens: a named pipe with a byte for each.

#![cfg(target_os = "linux")]

use super::bench::Bench;
use irtool_testkit::generate::{self, Dialect, Shape};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::Command;

/// `O_NONBLOCK`: an empty pipe is an error rather than a wait.
const NONBLOCK: i32 = 0o4000;

/// A pipe with that many tokens.
fn dealer(path: &Path, tokens: usize) -> File {
    let made = Command::new("mkfifo").arg(path).status().expect("there is mkfifo");
    assert!(made.success());
    let mut options = OpenOptions::new();
    let mut pipe =
        options.read(true).write(true).custom_flags(NONBLOCK).open(path).expect("a pipe");
    pipe.write_all(&vec![b'+'; tokens]).expect("the pipe has room");
    pipe
}

#[test]
fn threads_take_tokens_and_give_them_back() {
    let text = generate::big(5000, Shape::Functions(50), Dialect::Func);
    let bench = Bench::new(&[("input.mlir", &text)]);
    let run = |name: &str, tokens: usize| {
        let path = bench.path(name);
        let mut pipe = dealer(&path, tokens);
        let output = bench.path(&format!("{name}.mlir"));
        let status = Command::new(irtool_testkit::mlir::irtool().expect("irtool builds"))
            .arg(bench.path("input.mlir"))
            .args(["--threads=4", "--cse", "-o"])
            .arg(&output)
            .env("MAKEFLAGS", format!(" -j4 --jobserver-auth=fifo:{}", path.display()))
            .status();
        assert!(status.expect("irtool starts").success());
        let mut left = [0; 64];
        let left = pipe.read(&mut left).unwrap_or(0);
        assert_eq!(left, tokens, "tokens came back");
        std::fs::read(output).expect("the output is there")
    };
    // Without any token the first thread does all work.
    let alone = run("none", 0);
    assert_eq!(run("one", 1), alone);
    assert_eq!(run("enough", 9), alone);
}

#[test]
fn a_pipe_that_is_not_there_is_no_reason_to_fail() {
    let text = generate::big(5000, Shape::Functions(50), Dialect::Func);
    let bench = Bench::new(&[("input.mlir", &text)]);
    let status = Command::new(irtool_testkit::mlir::irtool().expect("irtool builds"))
        .arg(bench.path("input.mlir"))
        .args(["--threads=4", "-o", "/dev/null"])
        .env("MAKEFLAGS", " -j4 --jobserver-auth=fifo:/nowhere/at/all")
        .status();
    assert!(status.expect("irtool starts").success());
}
