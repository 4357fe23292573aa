//! Files that passes and reports write on the side: whole, or as they were.
//!
//! The text goes to a temporary file beside the target, which is renamed over it. Where that cannot
//! be (devices, pipes, directories closed to new files), the target is written in place.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file, replacing what was there.
pub(crate) fn write_whole(path: &Path, text: &[u8]) -> io::Result<()> {
    let existing = path.metadata().ok();
    // Links are followed, and files that may not be written are not replaced.
    let target = match &existing {
        Some(_) => {
            OpenOptions::new().write(true).open(path)?;
            path.canonicalize()?
        }
        None => path.to_owned(),
    };
    let directory = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".irtool-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any program creates files: the process's mask takes its share.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let is_plain = existing.as_ref().is_none_or(std::fs::Metadata::is_file);
    let temporary = builder.tempfile_in(directory.unwrap_or(Path::new(".")));
    let Some(mut temporary) = temporary.ok().filter(|_| is_plain) else {
        return std::fs::write(path, text);
    };
    temporary.write_all(text)?;
    if let Some(existing) = existing {
        temporary.as_file().set_permissions(existing.permissions())?;
    }
    temporary.persist(target).map(drop).map_err(|error| error.error)
}

/// What the system says of an error, without the number that Rust adds.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}
