#[allow(unused_imports)]
use irtool::spec::common::*;
use irtool_macros::op;

#[op("toy.list", format = "(`[` $items `]`)? attr-dict")]
pub struct List {
    #[operand]
    items: Variadic<AnyType>,
}

fn main() {}
