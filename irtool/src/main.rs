//! The `irtool` command: the driver over all dialects and passes.
//!
//! A compiler author's own tool is this file with an own registry.

use irtool::driver::{self, Tool};
use irtool::pass::PassRegistry;
use std::process::ExitCode;

#[cfg(not(target_env = "msvc"))]
mod allocator;
mod records;

fn main() -> ExitCode {
    if let Some(files) = records::to_convert() {
        return records::to_rust(&files);
    }
    let registry = irtool_dialects::registry();
    let mut passes = PassRegistry::new();
    irtool::transforms::register(&mut passes);
    let tool = Tool::new(&registry, &passes).with_hooks(irtool_dialects::hooks());
    let tool = tool.with_records(records::define);
    driver::main(tool.with_definitions(irtool_dialects::irdl::load))
}
