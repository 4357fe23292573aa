//! The program of the documentation's embedder, as it stands in `examples`.

#[path = "../examples/embed.rs"]
mod embed;

#[test]
fn a_compiler_of_ones_own_runs_its_passes_in_a_given_pool() {
    embed::main();
}
