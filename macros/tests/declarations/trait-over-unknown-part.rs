#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add", traits(AllTypesMatch(lhs, rhs)))]
pub struct Add {
    #[operand]
    lhs: AnyType,
}

fn main() {}
