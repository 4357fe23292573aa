#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add", trait(Pure))]
pub struct Add;

fn main() {}
