// Ops whose operands or successors are all one are printed before those where they differ, and
// the other way round; names are longer than most, and of one result of several.
func.func @operands(%a: i32, %b: i32, %m: memref<4x4xi32>, %i: index, %j: index) -> i32 {
  %0 = arith.subi %a, %a : i32
  %1 = arith.subi %a, %b : i32
  memref.store %0, %m[%i, %i] : memref<4x4xi32>
  memref.store %1, %m[%j, %i] : memref<4x4xi32>
  %low, %high = arith.mului_extended %b, %b : i32
  %low2, %high2 = arith.mului_extended %b, %high : i32
  %c123456789012345_i64 = arith.constant 123456789012345 : i64
  %2 = arith.addi %c123456789012345_i64, %c123456789012345_i64 : i64
  %3 = arith.addi %2, %c123456789012345_i64 : i64
  %4:2 = func.call @pair(%high2) : (i32) -> (i32, i32)
  %5 = arith.subi %4#1, %4#0 : i32
  return %5 : i32
}
func.func private @pair(i32) -> (i32, i32)
func.func @successors(%c: i1, %a: i32, %b: i32) {
  cf.cond_br %c, ^bb1(%a, %a : i32, i32), ^bb1(%a, %b : i32, i32)
^bb1(%x: i32, %y: i32):
  cf.cond_br %c, ^bb1(%y, %x : i32, i32), ^bb2(%x, %y : i32, i32)
^bb2(%u: i32, %v: i32):
  cf.cond_br %c, ^bb2(%u, %v : i32, i32), ^bb1(%u, %u : i32, i32)
}
