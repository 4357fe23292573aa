//! `corpus`: converts `tests/inputs/custom` into `tests/corpus`.

use std::path::Path;
use std::process::ExitCode;

use irtool_testkit::{corpus, mlir};

fn main() -> ExitCode {
    let tests = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests"));
    let outcome = mlir::find_mlir_opt()
        .and_then(|mlir_opt| corpus::convert(&tests.join("inputs/custom"), &mlir_opt))
        .and_then(|modules| {
            corpus::write(&tests.join("corpus"), &modules)?;
            Ok(modules.len())
        });
    match outcome {
        Ok(count) => {
            println!("{count} modules");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("corpus: {why}");
            ExitCode::FAILURE
        }
    }
}
