//! The page of each of the first dialects is what its declarations give.
//!
//! ```text
//! cargo test -p irtool-dialects --test pages               compares
//! cargo test -p irtool-dialects --test pages -- --write    writes the pages anew
//! ```

use irtool::spec::docs::dialect_page;
use irtool_dialects::registry;
use std::path::Path;

const DIALECTS: &[&str] =
    &["arith", "builtin", "cf", "complex", "func", "index", "math", "memref", "scf", "ub"];
const WRITE: &str = "cargo test -p irtool-dialects --test pages -- --write";

fn main() {
    let write = std::env::args().any(|arg| arg == "--write");
    let registry = registry();
    let mut stale = Vec::new();
    for name in DIALECTS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name).join("README.md");
        let dialect = registry.find(name).expect("is one of the dialects");
        let page = dialect_page(dialect);
        assert!(page.contains("\n## `"), "the page of {name} has no ops");
        if write {
            std::fs::write(path, page).expect("the page can be written");
        } else if std::fs::read_to_string(path).unwrap_or_default() != page {
            stale.push(*name);
        }
    }
    assert!(stale.is_empty(), "not what the declarations give: {}; {WRITE}", stale.join(", "));
}
