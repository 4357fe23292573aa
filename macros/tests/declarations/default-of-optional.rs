#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add")]
pub struct Add {
    #[attr(default = "1 : i32")]
    step: Option<I32Attr>,
}

fn main() {}
