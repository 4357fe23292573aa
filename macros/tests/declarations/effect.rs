#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.load", effects(reads(address)))]
pub struct Load {
    #[operand]
    address: AnyType,
}

fn main() {}
