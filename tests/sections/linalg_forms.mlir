#map = affine_map<(d0) -> (d0)>
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %n: memref<f32>, %x: f32, %e: tensor<f32>) {
  %0 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"], doc = "x", library_call = "y"} ins(%a : tensor<?xf32>) outs(%b : tensor<?xf32>) attrs = {foo} {
  ^bb0(%q: f32, %w: f32):
    %i = linalg.index 0 : index
    linalg.yield %q : f32
  } -> tensor<?xf32>
  linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%m : memref<?xf32>) {
  ^bb0(%q: f32):
    linalg.yield %q {a} : f32
  }
  %1 = linalg.map { arith.addf } ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%a : tensor<?xf32>)
  %2 = linalg.map { math.absf {fastmath = #arith.fastmath<fast>} } ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) {zz}
  %3 = linalg.map ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) (%in: f32, %out: f32) { %z = arith.addf %in, %in : f32 linalg.yield %z : f32 }
  %4 = linalg.reduce { arith.addf } ins(%c : tensor<?x?xf32>) outs(%a : tensor<?xf32>) dimensions = [1] {uu}
  %5 = linalg.reduce ins(%c : tensor<?x?xf32>) outs(%a : tensor<?xf32>) dimensions = [1] (%in: f32, %out: f32) { %z = arith.addf %in, %out : f32 linalg.yield %z : f32 }
  %6 = linalg.transpose ins(%c : tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) permutation = [1, 0] {rr}
  %7 = linalg.broadcast ins(%a : tensor<?xf32>) outs(%c : tensor<?x?xf32>) dimensions = [1]
  linalg.map { arith.addf } ins(%m, %m : memref<?xf32>, memref<?xf32>) outs(%m : memref<?xf32>)
  linalg.map outs(%m : memref<?xf32>) (%o: f32) { linalg.yield %x : f32 }
  linalg.fill {foo} ins(%x : f32) outs(%m : memref<?xf32>)
  %8 = linalg.matmul {foo} ins(%c, %c : tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  %9 = linalg.matmul indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d0)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>] {cast = #linalg.type_fn<cast_unsigned>} ins(%c, %c : tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  %10 = linalg.contract indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d0)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>] {foo} ins(%c, %c : tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  %11 = linalg.elementwise kind=#linalg.elementwise_kind<add> ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
  %12 = linalg.elementwise kind=#linalg.elementwise_kind<exp> indexing_maps = [#map, #map] {foo} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
  %13 = linalg.copy {cast = #linalg.type_fn<cast_unsigned>} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
  %14 = linalg.dot <{operandSegmentSizes = array<i32: 2, 1>}> ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<f32>) -> tensor<f32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.copy {cast = 3} ins(%c: tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.exp {foo} ins(%c: tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) {foo} -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.transpose ins(%c: tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) permutation = [0, 1] {permutation = array<i64: 1, 0>}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.transpose {foo} ins(%c: tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) permutation = [0, 1] {foo}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.map {arith.addf} {foo} ins(%c, %c: tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) {bar}
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.map ins(%c, %c: tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) {bar} (%p: f32 {foo}, %q: f32 loc("x"), %r: f32) { linalg.yield %p : f32 }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.map ins(%c, %c: tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) {bar} (%p: f32, %q: f32) { linalg.yield %p : f32 }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.map ins(%c, %c: tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) () { linalg.yield %x : f32 }
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.elementwise kind=#linalg.elementwise_kind<add> {kind = #linalg.elementwise_kind<add>} ins(%c, %c: tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.exp ins(%c: tensor<?x?xf32>) outs(%c, %c : tensor<?x?xf32>) {foo} -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.exp ins(%c: tensor<?x?xf32>) outs(%c, %c : tensor<?x?xf32>, tensor<?x?xi32>) {foo} -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%m: memref<?xf32>, %a: index, %c: tensor<?x?xf32>, %v: vector<4xf32>, %x: f32) {
  %1 = linalg.pack %c inner_dims_pos = [0] inner_tiles = [4] into %c : tensor<?x?xf32> -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map ins(%a : tensor<?xf32>) outs(%b : tensor<?xf32>) (%in: f32, %out: f32) { %z = arith.addf %in, %out : f32 linalg.yield %z : f32 }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map ins(%a, %a : tensor<?xf32>, tensor<?xf32>) outs(%b : tensor<?xf32>) (%in: f32, %in2: f32, %out: f32) { %z = arith.addf %in, %in2 : f32 linalg.yield %in : f32 }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map ins(%a, %a : tensor<?xf32>, tensor<?xf32>) outs(%b : tensor<?xf32>) (%in: f32, %in2: f32, %out: f32) { %z = arith.addf %in2, %in : f32 linalg.yield %z : f32 }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addf } ins(%a : tensor<?xf32>) outs(%b : tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.negf } outs(%b : tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map outs(%b : tensor<?xf32>) (%z: f32) { %q = arith.negf %z : f32 linalg.yield %q : f32 }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi } ins(%i, %i : tensor<?xi32>, tensor<?xi32>) outs(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi {overflowFlags = #arith.overflow<nsw>} } ins(%i, %i : tensor<?xi32>, tensor<?xi32>) outs(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.cmpi } ins(%i, %i : tensor<?xi32>, tensor<?xi32>) outs(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { foo.bar {x} } ins(%i, %i : tensor<?xi32>, tensor<?xi32>) outs(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi ins(%i, %i : tensor<?xi32>, tensor<?xi32>) outs(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map ins(%i, %i : tensor<?xi32>, tensor<?xi32>) outs(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi } ins(%i, %i : tensor<?xi32>, tensor<?xi32>) outs(%i : i32)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi } ins(%i, %i : tensor<?xi32>) outs(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi } outs()
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.map { arith.addi } ins(%i : tensor<?xi32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1:2 = linalg.reduce ins(%c, %c : tensor<?x?xf32>, tensor<?x?xf32>) outs(%a, %a : tensor<?xf32>, tensor<?xf32>) dimensions = [1] (%p: f32, %q: f32, %r: f32, %s: f32) { %z = arith.addf %p, %q : f32 linalg.yield %z, %z : f32, f32 }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.reduce ins(%c : tensor<?x?xf32>) outs(%a : tensor<?xf32>) dimensions = [1] (%p: f32, %q: f32) { %z = arith.addf %q, %p : f32 linalg.yield %z : f32 }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.reduce ins(%c : tensor<?x?xf32>) outs(%a : tensor<?xf32>) dimensions = [1] (%p: f32, %q: f32) { %z = arith.addf %q, %p : f32 linalg.yield %p : f32 }
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  linalg.reduce {arith.addf} ins(%m : memref<?xf32>) outs(%m : memref<?xf32>) dimensions = []
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.reduce {arith.addf} ins(%c : tensor<?x?xf32>) outs(%a : tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.reduce {arith.addf} ins(%c : tensor<?x?xf32>) outs(%a : tensor<?xf32>) dimensions = [1] {foo} {bar}
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.transpose ins(%c, %c : tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) permutation = [1, 0]
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.transpose permutation = [1, 0]
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.transpose outs(%c : tensor<?x?xf32>) permutation = [1, 0]
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.broadcast ins(%x : f32) outs(%c : tensor<?x?xf32>) dimensions = [0, 1]
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) {^bb0(%q: f32, %w: f32): linalg.yield %q : f32}
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic {} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) {^bb0(%q: f32, %w: f32): linalg.yield %q : f32}
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic {iterator_types = ["foo"]} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) {^bb0(%q: f32, %w: f32): linalg.yield %q : f32}
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic {iterator_types = ["parallel"], foo} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) {^bb0(%q: f32, %w: f32): linalg.yield %q : f32}
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic {iterator_types = ["parallel"], indexing_maps=[affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], foo} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) attrs {zz} {^bb0(%q: f32, %w: f32): linalg.yield %q : f32}
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic {iterator_types = ["parallel"], indexing_maps=[affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], foo} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) attrs = {foo} {^bb0(%q: f32, %w: f32): linalg.yield %q : f32} -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic {iterator_types = ["parallel"], indexing_maps=[affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], foo} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) attrs = {bar} {^bb0(%q: f32, %w: f32): linalg.yield %q : f32} -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.generic {iterator_types = ["parallel"], indexing_maps=[affine_map<(i) -> (i)>, affine_map<(i) -> (i)>]} ins(%a : tensor<?xf32>) outs(%a : tensor<?xf32>) {^bb0(%q: f32, %w: f32): linalg.yield %q : f32} -> (tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.dot ins(%a, %a : tensor<?xf32>) outs(%b : tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.dot {foo} ins(%a : tensor<?xf32>) outs(%b : tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.dot ins(%a, %a : tensor<?xf32>, tensor<?xf32>) outs(%b, %b : tensor<?xf32>, tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.exp ins(%a: tensor<?xf32>) outs(%b : tensor<?xf32>) {foo} -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.exp {a} ins(%a: tensor<?xf32>) outs(%b : tensor<?xf32>) {foo} -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.exp {a} ins %a: tensor<?xf32>) outs(%b : tensor<?xf32>) {foo} -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.exp outs(%b : tensor<?xf32>) ins(%a: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.exp
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.copy {cast = 3} ins(%a: tensor<?xf32>) outs(%b : tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.copy <{cast = #linalg.type_fn<cast_unsigned>}> ins(%a: tensor<?xf32>) outs(%b : tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.copy <{cast = #linalg.type_fn<cast_unsigned>, operandSegmentSizes = array<i32: 1, 1>}> ins(%a: tensor<?xf32>) outs(%b : tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  linalg.fill ins(%x : f32) outs(%m : memref<?xf32>) -> memref<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>, %m: memref<?xf32>, %c: tensor<?x?xf32>, %x: f32, %i: tensor<?xi32>) {
  %1 = linalg.softmax dimension(0) ins(%a: tensor<?xf32>) outs(%b : tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%s: i32, %m: f64, %o: tensor<?x?xf32>) {
  %r = linalg.fill_rng_2d ins(%m, %m, %s : f64, f64, i32) outs(%o : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xf32>) {
  %r = linalg.reciprocal ins(%a : tensor<?xf32>) outs(%a: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xcomplex<f32>>, %b: tensor<?xcomplex<f64>>) {
  %r = linalg.copy ins(%a : tensor<?xcomplex<f32>>) outs(%b: tensor<?xcomplex<f64>>) -> tensor<?xcomplex<f64>>
  return
}
// -----
func.func @f(%a: tensor<?xcomplex<f32>>, %b: tensor<?xcomplex<f64>>) {
  %r = linalg.copy ins(%b : tensor<?xcomplex<f64>>) outs(%a: tensor<?xcomplex<f32>>) -> tensor<?xcomplex<f32>>
  return
}
// -----
func.func @f(%a: tensor<?xf32>, %b: tensor<?xcomplex<f64>>) {
  %r = linalg.copy ins(%a : tensor<?xf32>) outs(%b: tensor<?xcomplex<f64>>) -> tensor<?xcomplex<f64>>
  return
}
// -----
func.func @f(%a: tensor<?xi32>, %b: tensor<?xcomplex<f64>>) {
  %r = linalg.copy {cast = #linalg.type_fn<cast_unsigned>} ins(%a : tensor<?xi32>) outs(%b: tensor<?xcomplex<f64>>) -> tensor<?xcomplex<f64>>
  return
}
// -----
func.func @f(%a: tensor<?xindex>, %b: tensor<?xi32>) {
  %r = linalg.copy {cast = #linalg.type_fn<cast_unsigned>} ins(%a : tensor<?xindex>) outs(%b: tensor<?xi32>) -> tensor<?xi32>
  return
}
// -----
func.func @f(%a: tensor<?xbf16>, %b: tensor<?xf16>) {
  %r = linalg.copy ins(%a : tensor<?xbf16>) outs(%b: tensor<?xf16>) -> tensor<?xf16>
  return
}
// -----
func.func @f(%a: tensor<?xi32>, %b: tensor<?xi8>, %c: tensor<?xf64>) {
  %r = linalg.copy ins(%a : tensor<?xi32>) outs(%b: tensor<?xi8>) -> tensor<?xi8>
  %q = linalg.copy {cast = #linalg.type_fn<cast_unsigned>} ins(%b : tensor<?xi8>) outs(%c: tensor<?xf64>) -> tensor<?xf64>
  return
}
// -----
func.func @f(%a: tensor<?xi32>, %b: tensor<?xindex>) {
  %r = linalg.copy ins(%a : tensor<?xi32>) outs(%b: tensor<?xindex>) -> tensor<?xindex>
  return
}
// -----
func.func @f(%a: tensor<?xi32>, %b: tensor<?xindex>) {
  %r = linalg.dot ins(%a : tensor<?xi32>) outs(%b: tensor<?xindex>) -> tensor<?xindex>
  return
}
// -----
func.func @f(%c: tensor<?x?xf32>) {
  %9 = linalg.matmul {indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d0)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]} ins(%c, %c : tensor<?x?xf32>, tensor<?x?xf32>) outs(%c : tensor<?x?xf32>) {foo} -> tensor<?x?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xi32>, %b: tensor<?xf32>) {
  %r = linalg.matvec indexing_maps = [] ins(%a : tensor<?xi32>) outs(%b: tensor<?xindex>) -> tensor<?xindex>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.elementwise kind=#linalg.elementwise_kind<select> ins(%b, %b, %b : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%b, %b, %b : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.elementwise ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.elementwise kind=3 ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.elementwise kind=#linalg.elementwise_kind<exp> indexing_maps = 3 ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.elementwise kind=#linalg.elementwise_kind<exp> indexing_maps = [3] ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.matmul indexing_maps = [3] ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.contract indexing_maps = [3] ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.contract ins(%b,%b : tensor<?xf32>, tensor<?xf32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.batch_matmul indexing_maps = [3] ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.batch_matmul indexing_maps = 3 ins(%a : tensor<?xsi32>) outs(%b: tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: tensor<?xf32>) {
  %r = linalg.elementwise kind=#linalg.elementwise_kind<sub> ins(%b, %b : tensor<?xf32>, tensor<?xf32>) outs(%b: tensor<?xf32>)
  return
}
// -----
func.func @f(%a: tensor<?xsi32>, %b: memref<?xf32>) {
  linalg.elementwise kind=#linalg.elementwise_kind<sub> ins(%b, %b : memref<?xf32>, memref<?xf32>) outs(%b: f32)
  return
}
// -----
func.func @f(%a: tensor<?x?xf32>, %b: memref<?xf32>) {
  %9 = linalg.matmul indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>] {cast = #linalg.type_fn<cast_unsigned>} ins(%a, %a : tensor<?x?xf32>, tensor<?x?xf32>) outs(%a : tensor<?x?xf32>) -> tensor<?x?xf32>
  return
}

// -----

func.func @nowhere(%a: tensor<3x5xf32>, %b: tensor<5x3xf32>) -> tensor<5x3xf32>
  %0 = linalg.transpose ins(%a : tensor<3x5xf32>) outs(%b : tensor<5x3xf32>) permutation = [1, 0]

// -----

func.func @later(%b: tensor<5x3xf32>) -> tensor<5x3xf32> {
  cf.br ^bb2
^bb1:
  %0 = linalg.transpose ins(%a : tensor<3x5xf32>) outs(%b : tensor<5x3xf32>) permutation = [1, 0]
  return %0 : tensor<5x3xf32>
^bb2:
  %a = tensor.empty() : tensor<3x5xf32>
  cf.br ^bb1
}
// -----
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<xor> ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.elementwise kind=<exp> ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
