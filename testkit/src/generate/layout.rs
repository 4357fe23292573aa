//! White space and comments, added once the text is complete.

use crate::rng::Rng;

/// Stands for a space that must stay as it is: inside the body of an opaque type.
const KEPT_SPACE: char = '\u{1}';

/// Replaces white space outside strings by other white space, if `odd`.
///
/// Only where there is some already; so no tokens are joined or parted.
pub(super) fn finish(text: &str, rng: &mut Rng, odd: bool) -> String {
    let odd = odd && rng.one_in(2);
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut in_string = false;
    let mut escaped = false;
    for c in text.chars() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
            out.push(if c == KEPT_SPACE { ' ' } else { c });
            continue;
        }
        match c {
            KEPT_SPACE => out.push(' '),
            '"' => {
                in_string = true;
                out.push(c);
            }
            ' ' if odd && rng.one_in(12) => {
                out.push_str(rng.pick(&[
                    "  ",
                    "\t",
                    "\n",
                    " // a comment\n ",
                    "   ",
                    "\r\n",
                    " // plain words\n",
                ]));
            }
            '\n' if odd && rng.one_in(6) => {
                out.push_str(rng.pick(&[
                    " // at the end: \"odd {\n",
                    "\n\n",
                    " ",
                    "\n// -- a line of its own\n",
                    "  \n",
                ]));
            }
            _ => out.push(c),
        }
    }
    out
}
