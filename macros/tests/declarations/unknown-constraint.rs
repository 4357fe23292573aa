#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add")]
pub struct Add {
    #[operand]
    lhs: NoSuchConstraint,
}

fn main() {}
