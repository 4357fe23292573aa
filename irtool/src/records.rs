//! Dialects from files of records: `--ods=FILE`, and `irtool ods-to-rust FILE...`.

use irtool::context::Registry;
use irtool::driver::{Defined, DefinedOp};
use irtool_ods::{Loaded, Records};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Adds the dialects of files of records to a registry.
pub(crate) fn define(registry: &Registry, files: &[(String, Vec<u8>)]) -> Result<Defined, String> {
    let Loaded { registry, notes, ops } = load(registry, irtool_dialects::TYPE_PREDICATES, files)
        .map_err(|error| error.to_string())?;
    let describe = |op: irtool_ods::LoadedOp| {
        let name = op.spec.name.to_string();
        (name, DefinedOp { no_form: op.no_form, unchecked: op.unchecked })
    };
    Ok(Defined { registry, notes, ops: ops.into_iter().map(describe).collect() })
}

fn load(
    registry: &Registry,
    known: &[irtool_ods::KnownType],
    files: &[(String, Vec<u8>)],
) -> Result<Loaded, irtool_ods::Error> {
    let parse = |(path, text): &(String, Vec<u8>)| Records::parse(path, text);
    let files = files.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
    irtool_ods::load(&files, registry, known)
}

/// The files of `irtool ods-to-rust FILE...`, when that is the command line.
pub(crate) fn to_convert() -> Option<Vec<OsString>> {
    let mut args = std::env::args_os().skip(1);
    let is_command = args.next().is_some_and(|first| first == "ods-to-rust");
    let files: Vec<OsString> = args.collect();
    (is_command && !files.is_empty()).then_some(files)
}

/// Prints declarations in Rust of what the files define.
pub(crate) fn to_rust(files: &[OsString]) -> ExitCode {
    let converted = convert(files);
    match converted {
        Ok(text) => {
            let written = std::io::stdout().lock().write_all(text.as_bytes());
            if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            // Nobody is left to be told when this fails.
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::FAILURE
        }
    }
}

fn convert(files: &[OsString]) -> Result<String, String> {
    let read = |path: &OsString| {
        let name = path.to_string_lossy().into_owned();
        let text = std::fs::read(path);
        text.map(|text| (name.clone(), text))
            .map_err(|error| format!("cannot open records file '{name}': {error}"))
    };
    let files = files.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let loaded = load(&Registry::new(), &[], &files).map_err(|error| error.to_string())?;
    Ok(irtool_ods::to_rust(&loaded))
}
