//! Links the command at a fixed address where that is known to work.
//!
//! The declarations of all dialects are tables full of pointers. In a program that may be loaded
//! anywhere, the loader writes each of them at every start (46,000 of them: half the time of a small
//! run); in one with a fixed address they are right as they stand in the file, and pages of tables
//! that nobody asks for are never read.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
