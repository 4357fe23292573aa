#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.br")]
pub struct Br {
    #[successor(operands = "args")]
    dest: Block,
}

fn main() {}
