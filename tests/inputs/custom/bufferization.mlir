// ----- all
func.func @f(%t: tensor<?xf32>, %m: memref<?xf32>, %n: index, %c: i1) {
  %0 = bufferization.alloc_tensor(%n) : tensor<?xf32>
  %1 = bufferization.alloc_tensor() copy(%t) : tensor<?xf32>
  %2 = bufferization.alloc_tensor() {memory_space = 1 : i64} : tensor<4xf32>
  %3 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32>
  %4 = bufferization.to_buffer %t read_only : tensor<?xf32> to memref<?xf32>
  %5 = bufferization.to_tensor %m : memref<?xf32> to tensor<?xf32>
  %6 = bufferization.to_tensor %m restrict writable : memref<?xf32> to tensor<?xf32>
  %7 = bufferization.clone %m : memref<?xf32> to memref<?xf32>
  bufferization.dealloc_tensor %0 : tensor<?xf32>
  %8 = bufferization.materialize_in_destination %t in %1 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  bufferization.materialize_in_destination %t in writable %m : (tensor<?xf32>, memref<?xf32>) -> ()
  %9 = bufferization.dealloc (%m : memref<?xf32>) if (%c) retain (%7 : memref<?xf32>)
  bufferization.dealloc (%m : memref<?xf32>) if (%c)
  return
}
