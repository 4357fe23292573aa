#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add", format = "$lhs `,` $rhs attr-dict")]
pub struct Add {
    #[operand]
    lhs: AnyType,
}

fn main() {}
