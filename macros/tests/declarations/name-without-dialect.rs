#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("add")]
pub struct Add;

fn main() {}
