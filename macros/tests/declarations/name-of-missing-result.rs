#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add", result_names("sum", "carry"))]
pub struct Add {
    #[result]
    sum: AnyType,
}

fn main() {}
