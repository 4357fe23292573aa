func.func @f(%arg0: tensor<?xf32>) {
  %0 = "bufferization.to_buffer"(%arg0) : (tensor<?xf32>) -> memref<?xf32>
  return
}
// -----
func.func @f(%arg0: tensor<?xf32>) {
  %0 = "bufferization.to_buffer"(%arg0) <{read_only}> : (tensor<?xf32>) -> memref<?xf32>
  return
}
// -----
func.func @f(%arg0: memref<?xf32>) {
  %0 = "bufferization.to_tensor"(%arg0) : (memref<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%arg0: memref<?xf32>) {
  %0 = "bufferization.to_tensor"(%arg0) <{restrict, writable}> : (memref<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%arg0: memref<?xf32>) {
  %0 = "bufferization.clone"(%arg0) : (memref<?xf32>) -> memref<?xf32>
  return
}
// -----
func.func @f(%arg0: tensor<?xf32>) {
  "bufferization.dealloc_tensor"(%arg0) : (tensor<?xf32>) -> ()
  return
}
// -----
func.func @f(%arg0: tensor<?xf32>, %arg1: tensor<?xf32>) {
  %0 = "bufferization.materialize_in_destination"(%arg0, %arg1) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return
}
// -----
func.func @f(%arg0: tensor<?xf32>, %arg1: memref<?xf32>) {
  "bufferization.materialize_in_destination"(%arg0, %arg1) <{writable}> : (tensor<?xf32>, memref<?xf32>) -> ()
  return
}
// -----
func.func @f(%arg0: memref<?x?xi1, 3>) {
  %0 = "bufferization.clone"(%arg0) : (memref<?x?xi1, 3>) -> memref<?x?xi1, 3>
  return
}
// -----
func.func @f(%arg0: tensor<1x2x3xf6E2M3FN>) {
  "bufferization.dealloc_tensor"(%arg0) : (tensor<1x2x3xf6E2M3FN>) -> ()
  return
}
