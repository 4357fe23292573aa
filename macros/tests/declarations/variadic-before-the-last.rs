#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.switch")]
pub struct Switch {
    #[region]
    cases: Variadic<Region>,
    #[region]
    default: Region,
}

fn main() {}
