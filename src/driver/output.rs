//! Output files that appear complete or not at all.
//!
//! ```text
//! regular file, or none yet      a temporary file beside it, renamed over it at the end; on Linux it
//!                                has no name until then, so whatever ends the process leaves nothing
//! one with several names, or     a temporary file elsewhere, copied into it at the end: a new
//! whose directory is closed      file in its place would lose the other names, the owner
//! device, pipe                   written directly
//! -                              standard output
//! ```
//!
//! Symbolic links are followed. A file that exists keeps its permissions; one that may not be
//! written is an error even where the directory would allow to replace it.

use crate::support::files::reason;
use std::ffi::OsStr;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Where output goes.
pub(super) struct Output<'a> {
    target: Target<'a>,
    /// The path as the user gave it, for messages.
    name: String,
}

enum Target<'a> {
    Stdout(&'a mut (dyn Write + Send)),
    Direct(File),
    /// A file without a name, to be given that of the path.
    #[cfg(target_os = "linux")]
    Unnamed(File, PathBuf),
    /// To be renamed to the path.
    Replace(NamedTempFile, PathBuf),
    /// To be copied into the file.
    Copy {
        spool: File,
        file: File,
    },
}

impl<'a> Output<'a> {
    /// Opens the file at `path`; `-` is `stdout`.
    ///
    /// # Errors
    /// The message to print.
    pub fn open(path: &OsStr, stdout: &'a mut (dyn Write + Send)) -> Result<Self, String> {
        let name = path.to_string_lossy().into_owned();
        if path == "-" {
            return Ok(Output { target: Target::Stdout(stdout), name });
        }
        match open_target(Path::new(path)) {
            Ok(target) => Ok(Output { target, name }),
            Err(error) => Err(format!("cannot open output file '{name}': {}", reason(&error))),
        }
    }

    /// Opens the file at `path`, even if its name is `-`; `unused` is not written to.
    ///
    /// # Errors
    /// The message to print.
    pub fn file(path: &OsStr, unused: &'a mut (dyn Write + Send)) -> Result<Self, String> {
        let path = if path == "-" { OsStr::new("./-") } else { path };
        Output::open(path, unused)
    }

    /// Where to write.
    pub fn writer(&mut self) -> &mut (dyn Write + Send) {
        match &mut self.target {
            Target::Stdout(stdout) => stdout,
            Target::Direct(file) => file,
            #[cfg(target_os = "linux")]
            Target::Unnamed(file, _) => file,
            Target::Replace(temporary, _) => temporary,
            Target::Copy { spool, .. } => spool,
        }
    }

    /// Whether what is written may appear on a terminal at once.
    pub fn may_be_terminal(&self) -> bool {
        matches!(self.target, Target::Stdout(_) | Target::Direct(_))
    }

    /// Makes what was written appear.
    ///
    /// # Errors
    /// Whatever the system fails with.
    pub fn commit(&mut self) -> io::Result<()> {
        match &mut self.target {
            Target::Stdout(stdout) => stdout.flush(),
            Target::Direct(file) => file.flush(),
            #[cfg(target_os = "linux")]
            Target::Unnamed(file, path) => unnamed::name(file, path),
            Target::Replace(temporary, path) => {
                // Renames the temporary file; dropping what is left in its place does nothing.
                std::fs::rename(temporary.path(), path)?;
                temporary.disable_cleanup(true);
                Ok(())
            }
            Target::Copy { spool, file } => {
                spool.rewind()?;
                file.set_len(0)?;
                io::copy(spool, file).map(drop)
            }
        }
    }

    /// The message for an error of writing.
    pub fn failure(&self, error: &io::Error) -> String {
        let reason = reason(error);
        match &self.target {
            Target::Stdout(_) => format!("cannot write to standard output: {reason}"),
            _ => format!("cannot write output file '{}': {reason}", self.name),
        }
    }
}

fn open_target<'a>(path: &Path) -> io::Result<Target<'a>> {
    let existing = match path.metadata() {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return new_file(path),
        Err(error) => return Err(error),
    };
    // Fails where the file may not be written, and on directories; changes nothing.
    let file = OpenOptions::new().write(true).open(path)?;
    if !existing.is_file() {
        return Ok(Target::Direct(file));
    }
    let path = path.canonicalize()?;
    #[cfg(target_os = "linux")]
    if may_replace(&existing)
        && let Ok(file) = unnamed::beside(&path, Some(&existing))
    {
        return Ok(Target::Unnamed(file, path));
    }
    if may_replace(&existing)
        && let Ok(temporary) = temporary_beside(&path, Some(&existing))
    {
        return Ok(Target::Replace(temporary, path));
    }
    Ok(Target::Copy { spool: tempfile::tempfile()?, file })
}

fn new_file<'a>(path: &Path) -> io::Result<Target<'a>> {
    if path.symlink_metadata().is_ok() {
        // A link to a file that does not exist: create that one.
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        return Ok(Target::Copy { spool: tempfile::tempfile()?, file });
    }
    if path.file_name().is_none() || path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    #[cfg(target_os = "linux")]
    if let Ok(file) = unnamed::beside(path, None) {
        return Ok(Target::Unnamed(file, path.to_owned()));
    }
    let temporary = temporary_beside(path, None)?;
    Ok(Target::Replace(temporary, path.to_owned()))
}

fn directory_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Files that have no name until they are complete.
#[cfg(target_os = "linux")]
mod unnamed {
    use super::directory_of;
    use rustix::fs::{AtFlags, CWD, OFlags, linkat};
    use std::fs::{File, Metadata, OpenOptions};
    use std::io;
    use std::os::fd::AsRawFd;
    use std::os::unix::fs::OpenOptionsExt;
    use std::path::Path;

    /// Creates one in the directory of `path`; an error where the file system has none.
    pub(super) fn beside(path: &Path, like: Option<&Metadata>) -> io::Result<File> {
        if !Path::new(FILES).exists() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let flags = OFlags::TMPFILE.bits() as i32;
        let mut options = OpenOptions::new();
        // As any program creates files: the process's mask takes its share.
        let file = options.read(true).write(true).mode(0o666).custom_flags(flags);
        let file = file.open(directory_of(path))?;
        if let Some(like) = like {
            file.set_permissions(like.permissions())?;
        }
        Ok(file)
    }

    /// Gives the file its name. A file of that name is replaced, at no time missing.
    pub(super) fn name(file: &File, path: &Path) -> io::Result<()> {
        let link = |to: &Path| {
            let from = format!("{FILES}/{}", file.as_raw_fd());
            linkat(CWD, from, CWD, to, AtFlags::SYMLINK_FOLLOW).map_err(io::Error::from)
        };
        match link(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            done => return done,
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(".irtool-").suffix(".tmp");
        let temporary = builder.make_in(directory_of(path), link)?;
        std::fs::rename(temporary.path(), path)?;
        temporary.into_temp_path().keep().map(drop).or(Ok(()))
    }

    /// Where the files that the process has open have names.
    const FILES: &str = "/proc/self/fd";
}

fn temporary_beside(path: &Path, like: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let directory = directory_of(path);
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // As any program creates files: the process's mask takes its share.
        options.mode(0o666);
    }
    // The system's own error: `tempfile` wraps it.
    let mut code = None;
    let open = |path: &Path| {
        let file = options.open(path);
        code = file.as_ref().err().and_then(io::Error::raw_os_error);
        file
    };
    let temporary = tempfile::Builder::new()
        .prefix(".irtool-")
        .suffix(".tmp")
        .make_in(directory, open)
        .map_err(|error| code.map_or(error, io::Error::from_raw_os_error))?;
    if let Some(like) = like {
        temporary.as_file().set_permissions(like.permissions())?;
    }
    Ok(temporary)
}

/// Whether a new file in the place of this one would be the same to everybody else.
#[cfg(unix)]
fn may_replace(existing: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let own = std::fs::metadata("/proc/self").map(|own| own.uid());
    existing.nlink() == 1 && own.map_or(existing.uid() == 0, |own| own == existing.uid())
}

#[cfg(not(unix))]
fn may_replace(_: &Metadata) -> bool {
    true
}
