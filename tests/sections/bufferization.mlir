func.func @f(%t4: tensor<4x4xf32>) {
  %0 = "bufferization.alloc_tensor"(%t4) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (tensor<4x4xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%x: index, %t1: tensor<?xf32>) {
  %0 = "bufferization.alloc_tensor"(%x, %t1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (index, tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%t1: tensor<?xf32>) {
  %0 = bufferization.materialize_in_destination %t1 in %t1 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%t1: tensor<?xf32>) {
  bufferization.materialize_in_destination %t1 in %t1 : (tensor<?xf32>, tensor<?xf32>) -> ()
  return
}
// -----
func.func @f(%t1: tensor<?xf32>) {
  bufferization.materialize_in_destination %t1 in writable %t1 : (tensor<?xf32>, tensor<?xf32>) -> ()
  return
}
// -----
func.func @f(%t1: tensor<?xf32>) {
  %0 = bufferization.materialize_in_destination %t1 in restrict %t1 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%t1: tensor<?xf32>) {
  %0 = bufferization.materialize_in_destination %t1 in writable %t1 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>, %t1: tensor<?xf32>) {
  %0 = bufferization.materialize_in_destination %t1 in %t4 : (tensor<?xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}
// -----
func.func @f(%tf: tensor<4x?xf32>, %t4: tensor<4x4xf32>) {
  %0 = bufferization.materialize_in_destination %tf in %t4 : (tensor<4x?xf32>, tensor<4x4xf32>) -> tensor<4x?xf32>
  return
}
// -----
func.func @f(%mf: memref<4xf32>) {
  %e = tensor.empty() : tensor<5xf32> bufferization.materialize_in_destination %e in writable %mf : (tensor<5xf32>, memref<4xf32>) -> ()
  return
}
// -----
func.func @f(%mf: memref<4xf32>) {
  %e = tensor.empty() : tensor<4xf32> bufferization.materialize_in_destination %e in writable %mf : (tensor<4xf32>, memref<4xf32>) -> ()
  return
}
// -----
func.func @f(%mf: memref<4xf32>) {
  %e = tensor.empty() : tensor<4xf32> bufferization.materialize_in_destination %e in restrict %mf : (tensor<4xf32>, memref<4xf32>) -> ()
  return
}
// -----
func.func @f(%mf: memref<4xf32>) {
  %e = tensor.empty() : tensor<4xf32> %0 = bufferization.materialize_in_destination %e in writable %mf : (tensor<4xf32>, memref<4xf32>) -> tensor<4xf32>
  return
}
// -----
func.func @f(%i32: i32, %t1: tensor<?xf32>) {
  bufferization.materialize_in_destination %t1 in writable %i32 : (tensor<?xf32>, i32) -> ()
  return
}
// -----
func.func @f(%i1: i1, %m: memref<4x?xi32>, %mf: memref<4xf32>) {
  %0:2 = "bufferization.dealloc"(%mf, %i1, %m) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<4xf32>, i1, memref<4x?xi32>) -> (i1, i1)
  return
}
// -----
func.func @f(%i1: i1, %m: memref<4x?xi32>, %mf: memref<4xf32>) {
  %0 = "bufferization.dealloc"(%mf, %i1, %i1, %m) <{operandSegmentSizes = array<i32: 1, 2, 1>}> : (memref<4xf32>, i1, i1, memref<4x?xi32>) -> i1
  return
}
// -----
"foo.x"() {bufferization.manual_deallocation} : () -> ()
// -----
func.func @f() {
  %0 = memref.alloc() {bufferization.manual_deallocation} : memref<4xf32>
  return
}
// -----
func.func @f() {
  %0 = "bufferization.alloc_tensor"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> tensor<?xf32>
  return
}
// -----
func.func @f(%arg5: index, %arg28: tensor<?xf32>) {
  %0 = "bufferization.alloc_tensor"(%arg5, %arg28) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (index, tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%arg27: tensor<4x4xf32>) {
  %0 = "bufferization.alloc_tensor"(%arg27) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (tensor<4x4xf32>) -> tensor<?xf32>
  return
}
// -----
%a = "t.s"() : () -> tensor<2xindex>
%r = "bufferization.to_buffer"(%a) : (tensor<2xindex>) -> memref<2xindex>
// -----
%a = "t.s"() : () -> tensor<2xindex>
%r = "bufferization.to_buffer"(%a) : (tensor<2xindex>) -> memref<2xindex, strided<[?], offset: ?>>
// -----
%a = "t.s"() : () -> memref<2x3xindex>
%r = "bufferization.to_tensor"(%a) : (memref<2x3xindex>) -> tensor<2x3xindex>
// -----
%r = "bufferization.alloc_tensor"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> tensor<*xf16>
// -----
%a, %c = "t.s"() : () -> (index, tensor<4xf16>)
%r = "bufferization.alloc_tensor"(%c) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (tensor<4xf16>) -> tensor<*xf16>
// -----
%a, %c = "t.s"() : () -> (index, tensor<?x?xf16>)
%r = "bufferization.alloc_tensor"(%c) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (tensor<?x?xf16>) -> tensor<?x?xf16>
// -----
%r = "bufferization.alloc_tensor"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> tensor<?x4xf16>
// -----
%a, %c = "t.s"() : () -> (index, tensor<?x?xf16>)
%r = "bufferization.alloc_tensor"(%a, %c) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (index, tensor<?x?xf16>) -> tensor<*xf16>
// -----
func.func @f(%m: memref<4xf32>, %u: memref<*xf32>, %c: i1) {
  %0:2 = bufferization.dealloc (%m : memref<4xf32>) if (%c) retain (%u, %m : memref<*xf32>, memref<4xf32>) {a}
  %1 = bufferization.dealloc retain (%u : memref<*xf32>)
  bufferization.dealloc (%m, %u : memref<4xf32>, memref<*xf32>) if (%c, %c)
  bufferization.dealloc
  return
}
// -----
func.func @f(%m: memref<4xf32>, %u: memref<*xf32>, %c: i1) {
  %0:2 = bufferization.dealloc (%m : memref<4xf32>) if (%c) retain (%u : memref<*xf32>)
  return
}
// -----
func.func @f(%t: tensor<4xf32>) {
  %0 = bufferization.alloc_tensor() copy() : tensor<4xf32>
  return
}
// -----
func.func @f(%a: tensor<2xi32>) attributes {bufferization.manual_deallocation} { return }
// -----
func.func @f(%a: memref<?xf32>) { %0 = bufferization.to_tensor %a {bufferization.manual_deallocation = 1} : memref<?xf32> to tensor<?xf32> return }
// -----
func.func @f(%a: memref<?xf32>) { %0 = arith.constant {bufferization.manual_deallocation} 1 : i32 return }
// -----
func.func @f(%a: memref<2xi32>) { memref.dealloc %a {bufferization.manual_deallocation} : memref<2xi32> return }
// -----
func.func @f(%a: memref<2xi32>) { memref.alloca_scope  { %0 = memref.alloc() : memref<2xi32> memref.alloca_scope.return } {bufferization.manual_deallocation} return }
// -----
func.func @f(%a: memref<2xi32>) { %0 = bufferization.clone %a {bufferization.manual_deallocation} : memref<2xi32> to memref<2xi32> return }
// -----
func.func @f(%a: memref<2xi32>) { %0 = gpu.alloc() {bufferization.manual_deallocation} : memref<2xi32> return }
// -----
func.func @f(%a: memref<2xi32>) { "memref.store"(%a, %a) {bufferization.manual_deallocation} : (memref<2xi32>, memref<2xi32>) -> () return }
// -----
func.func @f(%a: tensor<2xi32>) { %0 = bufferization.alloc_tensor() {bufferization.manual_deallocation} : tensor<2xi32> bufferization.dealloc_tensor %0 {bufferization.manual_deallocation} : tensor<2xi32> return }
// -----
func.func @f(%a: memref<2xi32>, %i: i1) { %0 = bufferization.dealloc (%a : memref<2xi32>) if (%i) retain (%a : memref<2xi32>) {bufferization.manual_deallocation} return }
// -----
func.func private @g()
func.func @f(%a: memref<2xi32>, %i: i1) { call @g() {bufferization.manual_deallocation} : () -> () return }
// -----
func.func @f(%a: tensor<2xf32>) { %0 = "bufferization.to_buffer"(%a) : (tensor<2xf32>) -> memref<3xf32> return }
// -----
func.func @f(%a: memref<2xf32>) { %0 = "bufferization.to_tensor"(%a) : (memref<2xf32>) -> tensor<3xf32> return }
// -----
%t = "t.s"() : () -> tensor<4xf32>
%0 = bufferization.to_buffer %t : tensor<4xf32> to memref<5xf32>
// -----
%t = "t.s"() : () -> tensor<4xf32>
%0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf16>
// -----
%t = "t.s"() : () -> memref<*xf32>
%0 = bufferization.to_tensor %t : memref<*xf32> to tensor<4xf16>
// -----
%t = "t.s"() : () -> memref<4xf32>
%0 = bufferization.to_tensor %t : memref<4xf32> to tensor<4xf16>
// -----
"memref.alloc"() {bufferization.manual_deallocation} : () -> ()
// -----
%0 = memref.alloc() {bufferization.manual_deallocation} : memref<4xf32>
memref.dealloc %0 {bufferization.manual_deallocation} : memref<4xf32>
// -----
%0 = memref.alloca() {bufferization.manual_deallocation} : memref<4xf32>
// -----
%0 = memref.get_global @a {bufferization.manual_deallocation} : memref<4xf32>
// -----
%c = arith.constant {bufferization.manual_deallocation} 0 : index
// -----
%0 = bufferization.alloc_tensor() {bufferization.manual_deallocation} : tensor<4xf32>
// -----
%1 = memref.alloc() : memref<4xf32>
%0 = memref.load %1[] {bufferization.manual_deallocation} : memref<4xf32>
// -----
%1 = memref.alloc() : memref<4xf32>
%0 = memref.realloc %1 {bufferization.manual_deallocation} : memref<4xf32> to memref<5xf32>
// -----
%1 = memref.alloc() : memref<4xf32>
memref.copy %1, %1 {bufferization.manual_deallocation} : memref<4xf32> to memref<4xf32>
// -----
%1 = memref.alloc() : memref<4xf32>
%0 = bufferization.clone %1 {bufferization.manual_deallocation} : memref<4xf32> to memref<4xf32>
// -----
%0 = gpu.alloc () {bufferization.manual_deallocation} : memref<4xf32>
gpu.dealloc %0 {bufferization.manual_deallocation} : memref<4xf32>
// -----
func.func private @f()
func.call @f() {bufferization.manual_deallocation} : () -> ()
// -----
func.func @f(%a: i32) { return {bufferization.manual_deallocation} }
// -----
func.func @f(%a: i1) { scf.if %a { %0 = memref.alloc() : memref<4xf32> } {bufferization.manual_deallocation}
return }
// -----
%s = "t.s"() : () -> i64
%0 = llvm.alloca %s x i32 {bufferization.manual_deallocation} : (i64) -> !llvm.ptr
// -----
%p = "t.s"() : () -> !llvm.ptr
llvm.intr.lifetime.start %p {bufferization.manual_deallocation} : !llvm.ptr
// -----
%0 = tensor.empty() {bufferization.manual_deallocation} : tensor<4xf32>
// -----
%0 = memref.alloc() {bufferization.manual_deallocation = 3} : memref<4xf32>
// -----
%0 = emitc.variable {bufferization.manual_deallocation} 
// -----
%a = "t.s"() : () -> !async.value<i32>
async.runtime.drop_ref %a {bufferization.manual_deallocation, count = 1 : i64} : !async.value<i32>
// -----
%a = "t.s"() : () -> tensor<4xf32>
bufferization.dealloc_tensor %a {bufferization.manual_deallocation} : tensor<4xf32>
// -----
%a = "t.s"() : () -> memref<4xf32>
bufferization.dealloc {bufferization.manual_deallocation}
// -----
%0 = spirv.Variable {bufferization.manual_deallocation} : !spirv.ptr<i32, Function>
// -----
%0 = "acc.create"() {bufferization.manual_deallocation} : () -> i32
// -----
%p = "t.s"() : () -> !llvm.ptr
%0 = acc.create varPtr(%p : !llvm.ptr) varType(i32) -> !llvm.ptr {bufferization.manual_deallocation}
