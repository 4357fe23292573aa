#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.call")]
pub struct Call {
    #[operand]
    inputs: Variadic<AnyType>,
    #[operand]
    outputs: Option<AnyType>,
}

fn main() {}
