//! Names of files for IR that is printed to a tree: a directory for each op, a file for each dump.
//!
//! ```text
//! builtin_module_no-symbol-name/
//!   func_func_f/0_0_cse.mlir       the dumps of the ops around so far, then of the op itself
//!   1_symbol-dce.mlir
//! ```
//!
//! Invariants: numbers are those that one thread would give; while an op's dumps are counted, those
//! of the ops around it stand still.

use super::{PassSite, Path, path_of, symbol_of};
use crate::context::Context;
use crate::ir::Body;
use crate::sync::Mutex;
use rustc_hash::FxHashMap;
use std::path::PathBuf;

/// The tree and how many dumps each op has had.
pub(super) struct Tree {
    root: PathBuf,
    dumps: Mutex<FxHashMap<Path, u64>>,
}

impl Tree {
    /// A tree below a directory.
    pub fn new(root: PathBuf) -> Self {
        Tree { root, dumps: Mutex::default() }
    }

    /// The file for the next dump of an op.
    pub fn file(&self, site: &PassSite<'_>) -> PathBuf {
        let path = path_of(site.around);
        let mut numbers = Vec::new();
        {
            let mut dumps = self.dumps.lock().expect("nobody panics with the numbers in hand");
            for outer in (0..=path.len()).rev() {
                let number = dumps.entry(path[outer..].into());
                numbers.push(match outer {
                    0 => *number.and_modify(|number| *number += 1).or_insert(0),
                    _ => *number.or_insert(0),
                });
            }
        }
        let mut names = vec![directory(site.context, site.body)];
        let mut around = site.around;
        while let Some(at) = around {
            names.push(directory(site.context, at.body));
            around = at.outer;
        }
        let mut file = self.root.clone();
        file.extend(names.iter().rev());
        let numbers: Vec<String> = numbers.iter().map(u64::to_string).collect();
        file.push(format!("{}_{}.mlir", numbers.join("_"), site.pass.name));
        file
    }
}

fn directory(cx: &Context, body: &Body) -> String {
    let name = cx.op_info(body.name(body.root())).name().replace('.', "_");
    let symbol = symbol_of(cx, body).unwrap_or_else(|| "no-symbol-name".to_owned());
    format!("{name}_{}", symbol.replace('/', "_"))
}
