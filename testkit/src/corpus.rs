//! The corpus: small valid modules over every dialect that `mlir-opt` registers.
//!
//! Problem: the round-trip tests need modules in generic form, but people write custom form. So the
//! sources are `tests/inputs/custom/DIALECT.mlir`, with sections `// ----- NAME`; each section is
//! converted by `mlir-opt` into `tests/corpus/DIALECT/NAME.mlir`. The command `corpus` does it.
//!
//! Invariants: what is in `tests/corpus` is what the conversion gives (a test holds this where there
//! is an `mlir-opt`). Modules that name locations keep them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::lit;
use crate::mlir::Run;

/// One section of a source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The path of the module it becomes, relative to the corpus.
    pub path: PathBuf,
    /// The module in custom form.
    pub source: String,
}

impl Section {
    /// The arguments with which both tools print the module.
    pub fn args(text: &str) -> &'static [&'static str] {
        match text.contains(" loc(") {
            true => &[
                "--allow-unregistered-dialect",
                "--mlir-print-op-generic",
                "--mlir-print-debuginfo",
            ],
            false => &["--allow-unregistered-dialect", "--mlir-print-op-generic"],
        }
    }

    /// Returns the module in generic form.
    pub fn convert(&self, mlir_opt: &Path) -> Result<Vec<u8>, String> {
        let args = Self::args(&self.source).iter().chain(&["-"]);
        let run = Run::new(mlir_opt, args).stdin(self.source.as_bytes());
        let output = run.output().map_err(|error| error.to_string())?;
        match output.status.success() {
            true => Ok(output.stdout),
            false => {
                let why = String::from_utf8_lossy(&output.stderr).into_owned();
                Err(format!("{}: {why}", self.path.display()))
            }
        }
    }
}

/// Returns the sections of all files in `dir`, in order.
pub fn sections(dir: &Path) -> Result<Vec<Section>, String> {
    let mut sections = Vec::new();
    for file in lit::files(dir, &[]) {
        let text =
            fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let dialect = PathBuf::from(file.file_stem().unwrap_or_default());
        for line in text.split_inclusive('\n') {
            match (line.strip_prefix("// ----- "), sections.last_mut()) {
                (Some(name), _) => sections.push(Section {
                    path: dialect.join(format!("{}.mlir", name.trim())),
                    source: String::new(),
                }),
                (None, Some(section)) => section.source.push_str(line),
                (None, None) => return Err(format!("{} starts with no section", file.display())),
            }
        }
    }
    Ok(sections)
}

/// Returns what the corpus must contain: the text of each module by its path.
pub fn convert(sources: &Path, mlir_opt: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
    let mut modules = BTreeMap::new();
    for section in sections(sources)? {
        let text = section.convert(mlir_opt)?;
        let path = section.path.display().to_string();
        if modules.insert(section.path, text).is_some() {
            return Err(format!("there are two sections for {path}"));
        }
    }
    Ok(modules)
}

/// Returns what the corpus in `dir` contains.
pub fn read(dir: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
    let mut modules = BTreeMap::new();
    for file in lit::files(dir, &[]) {
        let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        modules.insert(file.strip_prefix(dir).unwrap_or(&file).to_owned(), text);
    }
    Ok(modules)
}

/// Makes the corpus in `dir` contain `modules` and nothing else.
pub fn write(dir: &Path, modules: &BTreeMap<PathBuf, Vec<u8>>) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    for path in read(dir)?.keys().filter(|path| !modules.contains_key(*path)) {
        fs::remove_file(dir.join(path)).map_err(|error| failed(path, error))?;
    }
    for (path, text) in modules {
        let file = dir.join(path);
        let folder = file.parent().unwrap_or(dir);
        fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        fs::write(&file, text).map_err(|error| failed(&file, error))?;
    }
    Ok(())
}
