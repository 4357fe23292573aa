#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add")]
pub struct Add {
    #[operand]
    lhs: AnyType,
    #[result(name = "lhs")]
    result: AnyType,
}

fn main() {}
