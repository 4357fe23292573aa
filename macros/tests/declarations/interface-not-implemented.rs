#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.loop", implements(LoopLikeOpInterface))]
pub struct Loop;

fn main() {}
