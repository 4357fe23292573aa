//! String literals.

/// Writes escaped.
pub fn write_escaped(out: &mut Vec<u8>, text: &[u8]) {
    out.extend_from_slice(text);
}
