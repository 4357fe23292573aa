#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.switch")]
pub struct Switch {
    #[operand(segments = "sizes")]
    cases: VariadicOfVariadic<AnyType>,
}

fn main() {}
