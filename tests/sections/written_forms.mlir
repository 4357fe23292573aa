func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %c5 = smt.int.constant 5
  %x = smt.int.constant -5 {foo}
  %y = smt.int.constant 123456789012345678901234567890
  %z = smt.int.constant 0
  %z1 = smt.int.constant -1
  %z2 = smt.int.constant 127
  %z3 = smt.int.constant 128
  %z4 = smt.int.constant 255
  %z5 = smt.int.constant 65536
  %z6 = smt.int.constant 4294967296
  %z7 = smt.int.constant 0xFF
  %5 = smt.bv.repeat 3 times %v : !smt.bv<4>
  %6 = smt.eq %a, %b, %a : !smt.int
  return
}
// -----
func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %5 = smt.bv.repeat 0 times %v : !smt.bv<4>
  return
}
// -----
func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %5 = smt.bv.repeat -1 times %v : !smt.bv<4>
  return
}
// -----
func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %5 = smt.bv.repeat 3 times %a : !smt.int
  return
}
// -----
func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %5 = smt.int.constant
  return
}
// -----
func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %5 = smt.eq : !smt.int
  return
}
// -----
func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %5 = smt.eq %a : !smt.int
  return
}
// -----
func.func @s(%a: !smt.int, %b: !smt.int, %v: !smt.bv<4>) {
  %5 = smt.eq %a, %v : !smt.int
  return
}
// -----
func.func @m(%m: vector<8xi1>, %mem: memref<?xf32>, %i: index, %p: f32, %pt: vector<8xf32>, %v: vector<8xf32>) {
  %0 = vector.mask %m { vector.transfer_read %mem[%i], %p : memref<?xf32>, vector<8xf32> } : vector<8xi1> -> vector<8xf32>
  %1 = vector.mask %m, %pt { vector.transfer_read %mem[%i], %p : memref<?xf32>, vector<8xf32> } : vector<8xi1> -> vector<8xf32>
  vector.mask %m { vector.transfer_write %v, %mem[%i] : vector<8xf32>, memref<?xf32> } : vector<8xi1>
  vector.mask %m { } : vector<8xi1>
  %2 = vector.mask %m { %x = vector.reduction <add>, %v : vector<8xf32> into f32
      vector.yield %x : f32 } : vector<8xi1> -> f32
  %3 = vector.mask %m { vector.yield %v : vector<8xf32> } : vector<8xi1> -> vector<8xf32>
  %4 = "vector.mask"(%m) ({ vector.yield %v : vector<8xf32> }) {foo} : (vector<8xi1>) -> vector<8xf32>
  return
}
// -----
func.func @as(%t: !async.token, %v: !async.value<f32>, %v2: !async.value<i32>) {
  %0 = async.execute {
    async.yield
  }
  %1 = async.execute [%t] {
    async.yield
  }
  %2, %3 = async.execute [%t, %0] (%v as %x: !async.value<f32>, %v2 as %y: !async.value<i32>) -> !async.value<f32> {
    async.yield %x : f32
  }
  %4, %5:2 = async.execute (%v as %x: !async.value<f32>) -> (!async.value<f32>, !async.value<f32>) attributes {foo} {
    async.yield %x, %x : f32, f32
  }
  return
}
async.func @ff(%a: f32) -> !async.token {
  return
}
async.func private @ff2(%a: f32) -> (!async.token, !async.value<f32>) attributes {foo}
// -----
emitc.include <"stdio.h">
emitc.func @f(%a: i32) -> i32 attributes {specifiers = ["static","inline"]} {
  emitc.return %a : i32
}
emitc.func private @g(i32)
emitc.func @h(%c: i1, %l: !emitc.size_t) {
  emitc.if %c {
  }
  emitc.if %c { 
     %a = emitc.call_opaque "func_const" () : () -> i32
  } else { 
     %a = emitc.call_opaque "func_const" () : () -> i32
   } {foo}
  emitc.for %i = %l to %l step %l : !emitc.size_t {
    %a = emitc.call_opaque "func_const" () : () -> i32
  }
  emitc.for %i = %l to %l step %l : !emitc.size_t {
  } {foo}
  emitc.do {
    emitc.verbatim "a"
  } while {
    emitc.yield %c : i1
  }
  emitc.return
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @main(%a: !transform.any_op {transform.consumed}, %p: !transform.param<i64>) {
    %0, %1 = transform.structured.tile_using_forall %a num_threads [10, 20] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %2:2 = transform.structured.tile_using_forall %a tile_sizes [10, %p, 0](mapping = [#gpu.thread<x>, #gpu.thread<y>]) : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
    %3:2 = transform.structured.tile_using_forall %a num_threads *(%a) {foo} : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    %4:2 = transform.structured.tile_using_forall %a tile_sizes *(%a) : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
// -----
emitc.include "a.h"
emitc.include <"stdio.h">
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @main(%a: !transform.any_op {transform.consumed}) {
    %2 = transform.foreach_match restrict_root in %a @m1 : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
// -----
module attributes {transform.with_named_sequence} {
  transform.named_sequence @main(%a: !transform.any_op {transform.consumed}) {
    %2 = transform.foreach_match restrict_root in %a : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
// -----
ml_program.global public mutable @variable(dense<0.0> : tensor<4xf32>) : tensor<4xf32>
ml_program.func @f(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = ml_program.global_load @variable : tensor<4xf32>
  %t = ml_program.token
  %2, %t1 = ml_program.global_load_graph @variable ordering(() -> !ml_program.token) : tensor<4xf32>
  %3, %t2 = ml_program.global_load_graph @variable ordering(%t, %t1 -> !ml_program.token) : tensor<4xf32> {foo}
  %t3 = ml_program.global_store_graph @variable = %3 ordering(%t, %t1 -> !ml_program.token) : tensor<4xf32>
  ml_program.return %0 : tensor<4xf32>
}
ml_program.func private @g(tensor<4xf32>) -> tensor<4xf32> attributes {foo}
ml_program.subgraph @h(%a: tensor<4xf32>) -> tensor<4xf32> {
  ml_program.output %a : tensor<4xf32>
}
// -----
ml_program.global private @e(#ml_program.extern<tensor<4xf32>>) : tensor<4xf32>
// -----
ml_program.global private @e(#ml_program.extern<i32>) : i32
// -----
ml_program.global private @e2(#ml_program.extern : tensor<4xi32>) : tensor<4xi32>
// -----
ml_program.global private @e2(#ml_program.extern) : tensor<4xi32>
// -----
func.func @sh(%w: !shape.witness, %s: !shape.shape, %i: !shape.size, %si: index) {
  %0 = shape.assuming %w -> f32 {
    %c = arith.constant 1.0 : f32
    shape.assuming_yield %c : f32
  }
  shape.assuming %w {
    shape.assuming_yield
  }
  %1 = shape.reduce(%s, %i) : !shape.shape -> !shape.size {
    ^bb0(%index: index, %dim: !shape.size, %acc: !shape.size):
      shape.yield %acc : !shape.size
  }
  shape.assuming %w {
  } {foo}
  return
}
// -----
shape.function_library @lib {
  shape.func @same(%arg: !shape.value_shape) -> !shape.shape {
    %0 = shape.shape_of %arg : !shape.value_shape -> !shape.shape
    return %0 : !shape.shape
  }
} mapping {
  test.same = @same
}
// -----
pdl_interp.func @matcher(%op: !pdl.operation, %v: !pdl.value, %t: !pdl.type, %at: !pdl.attribute, %r: !pdl.range<operation>) {
  %o = pdl_interp.create_operation "foo.op"(%v : !pdl.value) {"a" = %at} -> (%t : !pdl.type)
  %o3 = pdl_interp.create_operation "foo.op"
  %r1 = pdl_interp.create_range %v : !pdl.value
  %r2 = pdl_interp.create_range : !pdl.range<value>
  pdl_interp.foreach %x : !pdl.operation in %r {
    pdl_interp.continue
  } -> ^end
^end:
  pdl_interp.finalize
}
// -----
pdl_interp.func @rw(%op: !pdl.operation) -> (!pdl.operation) attributes {foo} {
  pdl_interp.finalize
}
// -----
shard.grid @g0(shape = 2x3x?) {foo}
shard.grid @g1(shape = 2)
// -----
func.func @am(%a: vector<4xf16>, %c: vector<4xf32>) {
  %0 = amdgpu.mfma 16x16x16 %a * %a + %c { abid = 0 : i32, cbsz = 0 : i32 } blgp = none : vector<4xf16>, vector<4xf16>, vector<4xf32>
  return
}
// -----
func.func @ro(%r: vector<4xi32>, %o: i32, %v: f32, %vi: i32) {
  %0 = rocdl.raw.buffer.load %r, %o, %o, %o : f32
  rocdl.raw.buffer.store %v, %r, %o, %o, %o : f32
  rocdl.raw.buffer.atomic.fadd %v, %r, %o, %o, %o : f32
  rocdl.raw.buffer.atomic.umin %vi, %r, %o, %o, %o : i32
  return
}
// -----
func.func @f(%a: i32) {
  %0 = tosa.const dense<1> : tensor<i32>
  return
}
// -----
func.func @f(%a: i32) {
  emitc.variable 3 : i32
  return
}
// -----
func.func @f(%a: i32) {
  llvm.intr.abs %a
  return
}
// -----
func.func @f(%a: i32) {
  llvm.intr.abs
  return
}
// -----
emitc.func @f(%a: i32) {
  variable
  return
}
// -----
func.func @f(%a: i32) {
  llvm.intr.abs #x
  return
}
// -----
func.func @f(%a: i32) {
  arm_sme.intr.cntsd
  return
}
