#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%c, %d) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  } {a}
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at() : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(_) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(_, _) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it, %iu in %sp, %sq at(%a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate in at(%a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%a : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp iter_args(%a : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp iter_args(%a, %b) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> index {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp iter_args() : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> () {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp iter_args() at() : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> () {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp iter_args(%a = %i) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> index {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp {a} : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%a,) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate (%it) in %sp at(%a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in (%sp) at(%a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%sp) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
 "a"() : () -> ()
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
 ^bb0(%x: index):
  sparse_tensor.yield
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u = sparse_tensor.iterate %it in %sp iter_args(%a = %j): !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> f32 {
 %x = arith.addf %a, %a : f32
  sparse_tensor.yield %x : f32 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u = sparse_tensor.iterate %it in %sp iter_args(%a = %j): !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> f32 {
 %x = arith.addf %a, %a : f32
  sparse_tensor.yield %i : index }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp iter_args(%a = %j): !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> f32 {
 %x = arith.addf %a, %a : f32
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u = sparse_tensor.iterate %it in %sp iter_args(%a = %j): !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> f32 {
   func.return }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u:2 = sparse_tensor.iterate %it in %sp iter_args(%a = %j, %b = %i): !sparse_tensor.iter_space<#COO, lvls = 0 to 2> -> (f32, index) {
 %x = arith.addf %a, %a : f32
  sparse_tensor.yield %x, %b : f32, index }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %s1 at(%c) : !sparse_tensor.iter_space<#COO, lvls = 0 to 1> {
  sparse_tensor.iterate %it2 in %s1 at(%c2) : !sparse_tensor.iter_space<#COO, lvls = 0 to 1> {
 "x"(%c, %c2, %it, %it2) : (index, index, !sparse_tensor.iterator<#COO, lvls = 0 to 1>, !sparse_tensor.iterator<#COO, lvls = 0 to 1>) -> () 
  }
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, _ {
 } case _, %b {
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, _ {
 } case %a, _ {
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case _, _ {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case _, %b {
 } {a}
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %b {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %b, %c, %d {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case _,_,_ {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %b, %b {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case (%a, %b) {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, {
 } 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) {
}
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) at(%x, %y): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) at(_, %y): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) at(%x, %y, %z): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %s1) at(%x, %y): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 1>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%s1, %sp) at(%x): (!sparse_tensor.iter_space<#COO, lvls = 0 to 1>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%s1, %t) at(%x): (!sparse_tensor.iter_space<#COO, lvls = 0 to 1>, !sparse_tensor.iter_space<#COO, lvls = 1 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%s1, %t) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 1>, !sparse_tensor.iter_space<#COO, lvls = 1 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%s1) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 1>) case %a {
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%s1, %s2, %s1) at(%x): (!sparse_tensor.iter_space<#COO, lvls = 0 to 1>, !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, !sparse_tensor.iter_space<#COO, lvls = 0 to 1>) case %a, _, %c {
 }
case _, %a, _ {
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate () : () 
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate () : () case {
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) iter_args(%x = %i): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) iter_args(%x = %i): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> index case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) iter_args(%x = %i): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> (index, index) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) iter_args(%x = %i, %y = %j): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> index case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) iter_args(%x = %i): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> f32 case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) iter_args(): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> () case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> () case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2> case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (index, index) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %i) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, index) case %a, _ {
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate %sp, %sq : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) at %x : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) at(3) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%sp, %sq) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 1>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) case %a, %b {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u = sparse_tensor.coiterate (%sp, %sq) at(_, %y) iter_args(%x = %i): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> index case %a, %b {
 sparse_tensor.yield %y : index 
 } case _, %b {
 sparse_tensor.yield %y : index 
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u:2 = sparse_tensor.coiterate (%sp, %sq) at(_, %y) iter_args(%x = %i, %z = %j): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> (index, f32) case %a, %b {
 sparse_tensor.yield %y, %z : index, f32 
 } case _, %b {
 sparse_tensor.yield %y, %z : index, f32 
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u = sparse_tensor.coiterate (%sp, %sq) at(_, %y) iter_args(%x = %i): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> index case %a, %b {
 sparse_tensor.yield %y : index 
 } case _, %b {
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  %u = sparse_tensor.coiterate (%sp, %sq) at(_, %y) iter_args(%x = %i): (!sparse_tensor.iter_space<#COO, lvls = 0 to 2>, !sparse_tensor.iter_space<#COO, lvls = 0 to 2>) -> index case %a, %b {
 sparse_tensor.yield %y : index 
 } case _, %b {
 sparse_tensor.yield %j : f32 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %sq: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %s2: !sparse_tensor.iter_space<#COO, lvls = 0 to 1>, %t: !sparse_tensor.iter_space<#COO, lvls = 1 to 2>, %i: index, %j: f32) {
  sparse_tensor.coiterate (%s1, %s2) at(%c) : (!sparse_tensor.iter_space<#COO, lvls = 0 to 1>, !sparse_tensor.iter_space<#COO, lvls = 0 to 1>) case %a, %b {
 "x"(%c, %a, %b) : (index, !sparse_tensor.iterator<#COO, lvls = 0 to 1>, !sparse_tensor.iterator<#COO, lvls = 0 to 1>) -> () 
 } case %b, _ {
 "x"(%c, %b) : (index, !sparse_tensor.iterator<#COO, lvls = 0 to 1>) -> () 
 }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at %a : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%a, %a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it loc("a") in %sp at(%a loc("b")) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it#0 in %sp at(%a#1) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
  }
  return
}
// -----
#COO = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%sp: !sparse_tensor.iter_space<#COO, lvls = 0 to 2>, %i: index, %j: f32) {
  sparse_tensor.iterate %it in %sp at(%a) : !sparse_tensor.iter_space<#COO, lvls = 0 to 2> {
    "x"(%it, %a) : (!sparse_tensor.iterator<#COO, lvls = 0 to 2>, index) -> ()
    cf.br ^a
  ^a:
    sparse_tensor.yield
  }
  return
}
// -----
#s = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%s0: !sparse_tensor.iter_space<#s, lvls = 0>, %s1: !sparse_tensor.iter_space<#s, lvls = 0 to 2>) { "sparse_tensor.coiterate"(%s0, %s1) <{cases = [3], crdUsedLvls = 2 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({ ^bb0(%c0: index, %i0: !sparse_tensor.iterator<#s, lvls = 0>, %i1: !sparse_tensor.iterator<#s, lvls = 0 to 2>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#s, lvls = 0>, !sparse_tensor.iter_space<#s, lvls = 0 to 2>) -> () return }
// -----
#s = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%s0: !sparse_tensor.iter_space<#s, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#s, lvls = 0>) { "sparse_tensor.coiterate"(%s0, %s1) <{cases = [3], crdUsedLvls = 0 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({ ^bb0(%i0: !sparse_tensor.iterator<#s, lvls = 0 to 2>, %i1: !sparse_tensor.iterator<#s, lvls = 0>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#s, lvls = 0 to 2>, !sparse_tensor.iter_space<#s, lvls = 0>) -> () return }
// -----
#s = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%s0: !sparse_tensor.iter_space<#s, lvls = 0 to 2>, %s1: !sparse_tensor.iter_space<#s, lvls = 0>) { "sparse_tensor.coiterate"(%s0, %s1) <{cases = [3], crdUsedLvls = 2 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({ ^bb0(%c0: index, %i0: !sparse_tensor.iterator<#s, lvls = 0 to 2>, %i1: !sparse_tensor.iterator<#s, lvls = 0>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#s, lvls = 0 to 2>, !sparse_tensor.iter_space<#s, lvls = 0>) -> () return }
// -----
#s = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%s0: !sparse_tensor.iter_space<#s, lvls = 0>, %s1: !sparse_tensor.iter_space<#s, lvls = 0>) { "sparse_tensor.coiterate"(%s0, %s1) <{cases = [3], crdUsedLvls = 1 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({ ^bb0(%c0: index, %i0: !sparse_tensor.iterator<#s, lvls = 0>, %i1: !sparse_tensor.iterator<#s, lvls = 0>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#s, lvls = 0>, !sparse_tensor.iter_space<#s, lvls = 0>) -> () return }
// -----
#s = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%s0: !sparse_tensor.iter_space<#s, lvls = 0>) { "sparse_tensor.coiterate"(%s0) <{cases = [1], crdUsedLvls = 2 : i64, operandSegmentSizes = array<i32: 1, 0>}> ({ ^bb0(%c0: index, %i0: !sparse_tensor.iterator<#s, lvls = 0>): "sparse_tensor.yield"() : () -> () }) : (!sparse_tensor.iter_space<#s, lvls = 0>) -> () return }

// -----

// Iterators are the last arguments, whatever stands before them.
#s = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed(nonunique), d1 : singleton) }>
func.func @f(%s0: !sparse_tensor.iter_space<#s, lvls = 0>, %s1: !sparse_tensor.iter_space<#s, lvls = 0 to 2>) {
  "sparse_tensor.coiterate"(%s0, %s1) <{cases = [3, 1], crdUsedLvls = 0 : i64, operandSegmentSizes = array<i32: 2, 0>}> ({
  ^bb0(%c0: index, %i0: !sparse_tensor.iterator<#s, lvls = 0>, %i1: !sparse_tensor.iterator<#s, lvls = 0 to 2>):
    "sparse_tensor.yield"() : () -> ()
  }, {
  ^bb0(%i0: !sparse_tensor.iterator<#s, lvls = 0>, %i1: !sparse_tensor.iterator<#s, lvls = 0 to 2>):
    "sparse_tensor.yield"() : () -> ()
  }) : (!sparse_tensor.iter_space<#s, lvls = 0>, !sparse_tensor.iter_space<#s, lvls = 0 to 2>) -> ()
  return
}
