//! `filecheck CHECK-FILE < TEXT`: checks a text as LLVM's FileCheck does.

use std::path::Path;
use std::process::ExitCode;

use irtool_testkit::filecheck;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match filecheck::check(&args, Path::new(""), filecheck::read_stdin) {
        Ok(()) => ExitCode::SUCCESS,
        Err(report) => {
            eprintln!("{report}");
            ExitCode::FAILURE
        }
    }
}
