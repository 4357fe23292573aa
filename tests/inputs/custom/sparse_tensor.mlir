// ----- types
#csr = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>
#coo = #sparse_tensor.encoding<{map = (i, j) -> (i : compressed(nonunique), j : singleton(soa)), posWidth = 32, crdWidth = 16}>
#bsr = #sparse_tensor.encoding<{map = (i, j) -> (i floordiv 2 : dense, j floordiv 3 : compressed, i mod 2 : dense, j mod 3 : dense)}>
#sl = #sparse_tensor.encoding<{map = (d0 : #sparse_tensor<slice(1, 4, 1)>, d1 : #sparse_tensor<slice(?, 4, 2)>) -> (d0 : dense, d1 : compressed)}>
"foo.t"() {a = tensor<4x4xf32, #csr>, b = tensor<?x?xf64, #coo>, c = tensor<4x6xi8, #bsr>, d = tensor<8x8xf32, #sl>, f = !sparse_tensor.storage_specifier<#csr>} : () -> ()
// ----- ops
#csr = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>
func.func @f(%p: !llvm.ptr, %n: index, %d: tensor<4x4xf32>) {
  %0 = sparse_tensor.new %p : !llvm.ptr to tensor<4x4xf32, #csr>
  %1 = sparse_tensor.convert %d : tensor<4x4xf32> to tensor<4x4xf32, #csr>
  %2 = sparse_tensor.positions %0 {level = 1 : index} : tensor<4x4xf32, #csr> to memref<?xindex>
  %3 = sparse_tensor.coordinates %0 {level = 1 : index} : tensor<4x4xf32, #csr> to memref<?xindex>
  %4 = sparse_tensor.values %0 : tensor<4x4xf32, #csr> to memref<?xf32>
  %5 = sparse_tensor.number_of_entries %0 : tensor<4x4xf32, #csr>
  %6 = sparse_tensor.lvl %0, %n : tensor<4x4xf32, #csr>
  %7 = sparse_tensor.load %0 : tensor<4x4xf32, #csr>
  sparse_tensor.foreach in %0 : tensor<4x4xf32, #csr> do {
  ^bb0(%i: index, %j: index, %v: f32):
  }
  sparse_tensor.print %0 : tensor<4x4xf32, #csr>
  sparse_tensor.out %0, %p : tensor<4x4xf32, #csr>, !llvm.ptr
  return
}
// ----- semiring
func.func @f(%a: f64, %b: f64) {
  %0 = sparse_tensor.binary %a, %b : f64, f64 to f64
    overlap = {
      ^bb0(%x: f64, %y: f64):
        %r = arith.addf %x, %y : f64
        sparse_tensor.yield %r : f64
    }
    left = identity
    right = {}
  %1 = sparse_tensor.unary %a : f64 to f64
    present = {
      ^bb0(%x: f64):
        sparse_tensor.yield %x : f64
    }
    absent = {}
  %2 = sparse_tensor.reduce %a, %b, %a : f64 {
    ^bb0(%x: f64, %y: f64):
      sparse_tensor.yield %x : f64
  }
  %3 = sparse_tensor.select %a : f64 {
    ^bb0(%x: f64):
      %c = arith.cmpf ogt, %x, %b : f64
      sparse_tensor.yield %c : i1
  }
  return
}
