//! Modules that are hard to share out.

use irtool_testkit::generate::{self, Dialect, Shape};
use std::fmt::Write;

/// A module with one function of half of all ops, which comes last, and functions of 100 ops.
pub fn half_in_one(ops: usize) -> Vec<u8> {
    let many = generate::big(ops / 2, Shape::Functions(100), Dialect::Llvm);
    let one = generate::big(ops / 2, Shape::OneFunction, Dialect::Llvm);
    let one = one.replace("@f0", "@big").replace("\"f0\"", "\"big\"");
    let head = one.find('\n').expect("the module has lines") + 1;
    let tail = many.rfind("}) : () -> ()").expect("the module ends");
    format!("{}{}", &many[..tail], &one[head..]).into_bytes()
}

/// A module of functions of three ops, the function itself counted.
pub fn tiny_functions(count: usize) -> Vec<u8> {
    let mut text = String::with_capacity(count * 200);
    text.push_str("\"builtin.module\"() ({\n");
    for number in 0..count {
        let _ = write!(
            text,
            "  \"func.func\"() <{{function_type = () -> i64, sym_name = \"f{number}\"}}> ({{\n    \
             %0 = \"arith.constant\"() <{{value = {} : i64}}> : () -> i64\n    \
             \"func.return\"(%0) : (i64) -> ()\n  }}) : () -> ()\n",
            number % 1000,
        );
    }
    text.push_str("}) : () -> ()\n");
    text.into_bytes()
}

/// The op of functions in the text.
pub fn function_anchor(text: &[u8]) -> &'static str {
    let word = b"\"llvm.func\"";
    let is_llvm = text.windows(word.len()).any(|window| window == word);
    if is_llvm { "llvm.func" } else { "func.func" }
}
