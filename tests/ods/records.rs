//! Making records of upstream's definitions.

use irtool_testkit::mlir;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const INCLUDE: &str = "/usr/lib/llvm-22/include";

/// The definitions of the dialects under test.
const DEFINITIONS: &[&str] = &[
    "Async/IR/AsyncOps",
    "Bufferization/IR/BufferizationOps",
    "EmitC/IR/EmitC",
    "GPU/IR/GPUOps",
    "Linalg/IR/LinalgOps",
    "Linalg/IR/LinalgRelayoutOps",
    "Linalg/IR/LinalgStructuredOps",
    "NVGPU/IR/NVGPUOps",
    "OpenMP/OpenMPOps",
    "PDL/IR/PDLOps",
    "Quant/IR/QuantOps",
    "SPIRV/IR/SPIRVOps",
    "Shape/IR/ShapeOps",
    "SparseTensor/IR/SparseTensorOps",
    "Tosa/IR/TosaOps",
    "Transform/IR/TransformOps",
];

/// The files of records, one for each of the definitions; `None` after saying that `test` is
/// skipped.
pub fn records_or_skip(test: &str) -> Option<&'static [PathBuf]> {
    static FILES: OnceLock<Result<Vec<PathBuf>, String>> = OnceLock::new();
    match FILES.get_or_init(make) {
        Ok(files) => Some(files),
        Err(why) if std::env::var_os("CI").is_some() => panic!("{test} needs records: {why}"),
        Err(why) => {
            eprintln!("skipped {test}: {why}");
            None
        }
    }
}

fn make() -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ods");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let make = |path: &&str| {
        let source = format!("{INCLUDE}/mlir/Dialect/{path}.td");
        let name = path.rsplit('/').next().unwrap_or(path);
        let out = folder.join(format!("{name}.json"));
        let run = Command::new("llvm-tblgen-22")
            .args(["--dump-json", "-I", INCLUDE, &source, "-o"])
            .arg(&out)
            .output();
        match run {
            Ok(done) if done.status.success() => Ok(out),
            Ok(done) => Err(String::from_utf8_lossy(&done.stderr).into_owned()),
            Err(error) => Err(format!("llvm-tblgen-22: {error}")),
        }
    };
    DEFINITIONS.iter().map(make).collect()
}

/// Runs irtool and gives standard output, standard error and whether it succeeded.
pub fn irtool(args: &[String], input: &str) -> (String, String, bool) {
    let tool = mlir::irtool().expect("irtool can be built");
    run(&tool, args, input)
}

/// Runs a tool and gives standard output, standard error and whether it succeeded.
pub fn run(tool: &Path, args: &[String], input: &str) -> (String, String, bool) {
    let output = mlir::Run::new(tool, args).stdin(input.as_bytes()).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    (text(output.stdout), text(output.stderr), output.status.success())
}

/// The arguments that name files of records.
pub fn ods(files: &[PathBuf]) -> Vec<String> {
    files.iter().map(|file| format!("--ods={}", file.display())).collect()
}
