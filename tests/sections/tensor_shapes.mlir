func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(0) %t4, %t4 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<9x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(0) %t4, %t4 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<8x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(0) %t4, %t4 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<?x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(0) %t4, %t4 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<8x5xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(0) %t4, %t4 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<8x4xi32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(0) %t4, %t4 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<8xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(2) %t4, %t4 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<8x4xf32>
  return
}
// -----
func.func @f(%tf: tensor<4x?xf32>, %t4: tensor<4x4xf32>) {
  %0 = tensor.concat dim(0) %t4, %tf : (tensor<4x4xf32>, tensor<4x?xf32>) -> tensor<8x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>, %t1: tensor<?xf32>) {
  %0 = tensor.concat dim(0) %t4, %t1 : (tensor<4x4xf32>, tensor<?xf32>) -> tensor<8x4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x5xf32>
  %0 = tensor.concat dim(0) %t4, %e : (tensor<4x4xf32>, tensor<4x5xf32>) -> tensor<8x4xf32>
  return
}
// -----
func.func @f(%tf: tensor<4x?xf32>) {
  %e = tensor.empty() : tensor<4x5xf32>
  %0 = tensor.concat dim(0) %tf, %e : (tensor<4x?xf32>, tensor<4x5xf32>) -> tensor<8x4xf32>
  return
}
// -----
func.func @f(%tf: tensor<4x?xf32>) {
  %e = tensor.empty() : tensor<4x5xf32>
  %0 = tensor.concat dim(0) %tf, %e : (tensor<4x?xf32>, tensor<4x5xf32>) -> tensor<8x?xf32>
  return
}
// -----
func.func @f() {
  "tensor.concat"() {dim = 0 : i64} : () -> tensor<4xf32>
  return
}
// -----
func.func @f() {
  %0 = "tensor.concat"() {dim = 0 : i64} : () -> tensor<4xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t4 [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t4 [[0, 1], []] : tensor<4x4xf32> into tensor<16x1xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t4 [[0, 1]] : tensor<4x4xf32> into tensor<15xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t4 [[]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t4 [[0]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
func.func @f(%t4: tensor<4x4xf32>) {
  %0 = "tensor.collapse_shape"(%t4) {reassociation = [[]]} : (tensor<4x4xf32>) -> tensor<16xf32>
  return
}
// -----
func.func @f(%x: index, %t1: tensor<?xf32>) {
  tensor.parallel_insert_slice %t1 into %t1[0][%x][1] : tensor<?xf32> into tensor<?xf32>
  return
}
// -----
%s, %i = "t.s"() : () -> (tensor<?xi8>, index)
%r = "tensor.expand_shape"(%s, %i) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 4>}> : (tensor<?xi8>, index) -> tensor<?x4xi8>
// -----
%s, %i = "t.s"() : () -> (tensor<?xi8>, index)
%r = "tensor.expand_shape"(%s) <{reassociation = [[0, 1]], static_output_shape = array<i64: 1, 4>}> : (tensor<?xi8>) -> tensor<?x4xi8>
// -----
%s, %i = "t.s"() : () -> (tensor<?xi8>, index)
%r = "tensor.expand_shape"(%s) <{reassociation = [[0, 1]], static_output_shape = array<i64: 4>}> : (tensor<?xi8>) -> tensor<?x4xi8>
// -----
%s, %i = "t.s"() : () -> (tensor<?xi8>, index)
%r = "tensor.expand_shape"(%s, %i) <{reassociation = [[0, 1]], static_output_shape = array<i64: -9223372036854775808, 5>}> : (tensor<?xi8>, index) -> tensor<?x4xi8>
// -----
%a = "t.s"() : () -> tensor<?x?xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>
%r = "tensor.bitcast"(%a) : (tensor<?x?xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>) -> tensor<4x4xi32>
// -----
%a = "t.s"() : () -> tensor<?x?xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>
%r = "tensor.bitcast"(%a) : (tensor<?x?xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>) -> tensor<4x4xi64>
// -----
%a = "t.s"() : () -> tensor<?x?xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>
%r = "tensor.bitcast"(%a) : (tensor<?x?xf32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>) -> tensor<4x4xui32>
// -----
%a = "t.s"() : () -> tensor<4x4xi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>
%r = "tensor.bitcast"(%a) : (tensor<4x4xi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : compressed, d1 : compressed) }>>) -> tensor<4x4xindex>
// -----
func.func @f(%0: tensor<*xf64>) {
  %1 = "tensor.collapse_shape"(%0) <{reassociation = [[0, 1], [2]]}> : (tensor<*xf64>) -> tensor<?xf64>
  return
}
// -----
func.func @f(%0: tensor<4x4xf64>) {
  %1 = "tensor.collapse_shape"(%0) <{reassociation = [[0, 1]]}> : (tensor<4x4xf64>) -> tensor<*xf64>
  return
}
// -----
func.func @f(%0: tensor<*xf64>) {
  %1 = "tensor.expand_shape"(%0) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 4, 4>}> : (tensor<*xf64>) -> tensor<4x4xf64>
  return
}
// -----
func.func @f(%0: tensor<4x4xf32>) {
  %1 = tensor.collapse_shape %0 [[0, -1]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
func.func @f(%0: tensor<4x4xf32>) {
  %1 = tensor.collapse_shape %0 [[0], [4294967297]] : tensor<4x4xf32> into tensor<4x4xf32>
  return
}
