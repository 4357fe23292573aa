#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.add", reach(parents))]
pub struct Add;

fn main() {}
