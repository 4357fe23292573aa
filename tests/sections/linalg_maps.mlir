func.func @f(%a: memref<1x20x20x3xf32>, %b: memref<3x3x3x8xf32>, %c: memref<1x?x?x8xf32>) {
  linalg.conv_2d_nhwc_hwcf {strides = dense<[2,3]> : tensor<2xi64>, dilations = dense<4> : tensor<2xi64>} ins(%a, %b : memref<1x20x20x3xf32>, memref<3x3x3x8xf32>) outs(%c : memref<1x?x?x8xf32>)
  linalg.conv_2d_nhwc_hwcf ins(%a, %b : memref<1x20x20x3xf32>, memref<3x3x3x8xf32>) outs(%c : memref<1x?x?x8xf32>)
  return
}
// -----
func.func @f(%a: memref<1x20x20x3xf32>, %b: memref<3x3x3x8xf32>, %c: memref<1x18x18x8xf32>) {
  linalg.conv_2d_nhwc_hwcf ins(%a, %b : memref<1x20x20x3xf32>, memref<3x3x3x8xf32>) outs(%c : memref<1x18x18x8xf32>)
  return
}
// -----
func.func @f(%a: memref<1x20x20x3xf32>, %b: memref<3x3x3x8xf32>, %c: memref<1x19x18x8xf32>) {
  linalg.conv_2d_nhwc_hwcf ins(%a, %b : memref<1x20x20x3xf32>, memref<3x3x3x8xf32>) outs(%c : memref<1x19x18x8xf32>)
  return
}
// -----
func.func @f(%a: memref<1x20x20x3xf32>, %b: memref<3x3x4x8xf32>, %c: memref<1x18x18x8xf32>) {
  linalg.conv_2d_nhwc_hwcf ins(%a, %b : memref<1x20x20x3xf32>, memref<3x3x4x8xf32>) outs(%c : memref<1x18x18x8xf32>)
  return
}
// -----
func.func @f(%a: memref<1x20x20x3xf32>, %b: memref<3x3x4xf32>, %c: memref<1x18x18x8xf32>) {
  linalg.conv_2d_nhwc_hwcf ins(%a, %b : memref<1x20x20x3xf32>, memref<3x3x4xf32>) outs(%c : memref<1x18x18x8xf32>)
  return
}
// -----
func.func @f(%a: memref<4x8xf32>, %b: memref<8xf32>, %c: memref<4xf32>) {
  linalg.matvec ins(%a, %b : memref<4x8xf32>, memref<8xf32>) outs(%c : memref<4xf32>)
  return
}
// -----
func.func @f(%a: memref<4x8xf32>, %b: memref<9xf32>, %c: memref<4xf32>) {
  linalg.matvec ins(%a, %b : memref<4x8xf32>, memref<9xf32>) outs(%c : memref<4xf32>)
  return
}
// -----
func.func @f(%a: memref<1x8x4xf32>, %b: memref<2xf32>, %c: memref<1x7x4xf32>) {
  linalg.pooling_nwc_max ins(%a, %b : memref<1x8x4xf32>, memref<2xf32>) outs(%c : memref<1x7x4xf32>)
  linalg.pooling_nwc_max {strides = dense<2> : tensor<1xi64>} ins(%a, %b : memref<1x8x4xf32>, memref<2xf32>) outs(%c : memref<1x7x4xf32>)
  return
}
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %v: tensor<4xf32>) { %r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j) -> (i)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v : tensor<4xf32>) -> tensor<4xf32>
return }
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %v: tensor<4x16xf32>) { %r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j) -> (i, j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v : tensor<4x16xf32>) -> tensor<4x16xf32>
return }
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %v: tensor<4x16xf32>) { %r = linalg.matmul indexing_maps = [affine_map<(i,j) -> (i,j)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k) -> (i, j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v : tensor<4x16xf32>) -> tensor<4x16xf32>
return }
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %v: tensor<4x16xf32>) { %r = linalg.matmul indexing_maps = [affine_map<(i,j,k) -> (i,k)>, affine_map<(i,j) -> (i,j)>, affine_map<(i,j,k) -> (i, j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v : tensor<4x16xf32>) -> tensor<4x16xf32>
return }
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %v: tensor<4x16xf32>) { %r = linalg.matmul indexing_maps = [affine_map<(i,j,k,l) -> (i,k)>, affine_map<(i,j,k,l) -> (k,j)>, affine_map<(i,j,k,l) -> (i, j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v : tensor<4x16xf32>) -> tensor<4x16xf32>
return }
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %v: tensor<4x16xf32>) { %r = linalg.contract indexing_maps = [affine_map<(i,j,k,l) -> (i,k)>, affine_map<(i,j,k) -> (k,j)>, affine_map<(i,j,k,l) -> (i, j)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%v : tensor<4x16xf32>) -> tensor<4x16xf32>
return }
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>, %v: tensor<4x8xf32>) { %r = linalg.elementwise kind=#linalg.elementwise_kind<add> indexing_maps = [affine_map<(i,j) -> (i,j)>, affine_map<(i,j,k) -> (i,j)>, affine_map<(i,j) -> (i, j)>] ins(%a, %b : tensor<4x8xf32>, tensor<4x8xf32>) outs(%v : tensor<4x8xf32>) -> tensor<4x8xf32>
return }
// -----
func.func @f(%a: tensor<2x4x8xf32>, %b: tensor<2x8x16xf32>, %v: tensor<2x4x16xf32>) { %r = linalg.batch_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j) -> (b,i,j)>] ins(%a, %b : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%v : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
return }
// -----
func.func @f(%a: tensor<2x4x8xf32>, %b: tensor<2x8x16xf32>, %v: tensor<4x16xf32>) { %r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j,k) -> (b,k,j)>, affine_map<(b,i,j) -> (i,j)>] ins(%a, %b : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%v : tensor<4x16xf32>) -> tensor<4x16xf32>
return }
// -----
func.func @f(%a: tensor<2x4x8xf32>, %b: tensor<2x8x16xf32>, %v: tensor<4x16xf32>) { %r = linalg.batch_reduce_matmul indexing_maps = [affine_map<(b,i,j,k) -> (b,i,k)>, affine_map<(b,i,j) -> (b,i,j)>, affine_map<(b,i,j,k) -> (i,j)>] ins(%a, %b : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%v : tensor<4x16xf32>) -> tensor<4x16xf32>
return }
// -----
func.func @f(%a: memref<3x5xf32>, %b: memref<5x7xf32>, %c: memref<3x7xf32>) {
  linalg.matmul indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2)>, affine_map<(d0, d1, d2, d3) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>] ins(%a, %b : memref<3x5xf32>, memref<5x7xf32>) outs(%c : memref<3x7xf32>)
  return
}
// -----
func.func @f(%a: memref<3x5xf32>, %b: memref<5x7xf32>, %c: memref<3x7xf32>) {
  linalg.matmul indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d2)>, affine_map<(d0, d1, d2, d3) -> (d2, d1)>, affine_map<(d0, d1) -> (d0, d1)>] ins(%a, %b : memref<3x5xf32>, memref<5x7xf32>) outs(%c : memref<3x7xf32>)
  return
}
// -----
func.func @f(%a0: memref<3x5xf32>, %a1: memref<4x5xf32>) {
 linalg.generic {indexing_maps = [affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1,d2)->(d0,d1)>], iterator_types = ["parallel", "parallel"]} ins(%a0 : memref<3x5xf32>) outs(%a1 : memref<4x5xf32>) {
 ^bb0(%x0: f32, %x1: f32):
 linalg.yield %x0 : f32
 }
 return
}
// -----
func.func @f(%a0: memref<3x5xf32>, %a1: memref<3x5x2xf32>) {
 linalg.generic {indexing_maps = [affine_map<(d0,d1,d2)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>], iterator_types = ["parallel", "parallel"]} ins(%a0 : memref<3x5xf32>) outs(%a1 : memref<3x5x2xf32>) {
 ^bb0(%x0: f32, %x1: f32):
 linalg.yield %x0 : f32
 }
 return
}
// -----
func.func @f(%a0: memref<3x5xf32>, %a1: memref<4x5xf32>) {
 linalg.generic {indexing_maps = [affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%a0 : memref<3x5xf32>) outs(%a1 : memref<4x5xf32>) {
 ^bb0(%x0: f32, %x1: f32):
 linalg.yield %x0 : f32
 }
 return
}
// -----
func.func @f(%a0: memref<3x5xf32>, %a1: memref<3x5xf32>) {
 linalg.generic {indexing_maps = [affine_map<(d0)->(d0,d0)>, affine_map<(d0,d1)->(d0,d1)>], iterator_types = ["parallel", "parallel"]} ins(%a0 : memref<3x5xf32>) outs(%a1 : memref<3x5xf32>) {
 ^bb0(%x0: f32, %x1: f32):
 linalg.yield %x0 : f32
 }
 return
}
// -----
func.func @f(%a0: memref<3x1xf32>, %a1: memref<3x5xf32>) {
 linalg.generic {indexing_maps = [affine_map<(d0)->(d0,0)>, affine_map<(d0,d1)->(d1,d0)>], iterator_types = ["parallel", "parallel"]} ins(%a0 : memref<3x1xf32>) outs(%a1 : memref<3x5xf32>) {
 ^bb0(%x0: f32, %x1: f32):
 linalg.yield %x0 : f32
 }
 return
}
// -----
#m = affine_map<(d0) -> (d0)>
func.func @f(%a: memref<3xf32>) {
  linalg.add {linalg.memoized_indexing_maps = [#m, #m]} ins(%a, %a : memref<3xf32>, memref<3xf32>) outs(%a : memref<3xf32>)
  return
}
// -----
func.func @f(%a: memref<3x3xf32>) {
  linalg.transpose ins(%a : memref<3x3xf32>) outs(%a : memref<3x3xf32>) permutation = [1, 0] {linalg.memoized_indexing_maps = []} 
  return
}
// -----
func.func @f(%a: memref<3x3xf32>) {
  linalg.transpose ins(%a : memref<3x3xf32>) outs(%a : memref<3x3xf32>) permutation = [1, 0] {linalg.memoized_indexing_maps = [], x}
  return
}
// -----
func.func @f(%a: memref<3x3xf32>, %b: memref<3xf32>) {
  linalg.broadcast ins(%b : memref<3xf32>) outs(%a : memref<3x3xf32>) dimensions = [1] {linalg.memoized_indexing_maps = [], x}
  return
}
// -----
func.func @f(%a: memref<3x3xf32>, %b: memref<3xf32>) {
  linalg.reduce {arith.addf} ins(%a : memref<3x3xf32>) outs(%b : memref<3xf32>) dimensions = [1] {linalg.memoized_indexing_maps = [], x}
  return
}
// -----
func.func @f(%a: memref<3x3xf32>, %b: memref<3xf32>) {
  linalg.map {arith.addf} ins(%b, %b : memref<3xf32>, memref<3xf32>) outs(%b : memref<3xf32>) {linalg.memoized_indexing_maps = [], x}
  return
}
// -----
func.func @f(%a: memref<3x3xf32>, %b: memref<3xf32>) {
  linalg.map ins(%b : memref<3xf32>) outs(%b : memref<3xf32>) {linalg.memoized_indexing_maps = [], x} (%c : f32, %d: f32) { linalg.yield %c : f32 }
  return
}
// -----
func.func @f(%a: memref<3x3xf32>, %b: memref<3xf32>) {
  linalg.elementwise kind=#linalg.elementwise_kind<add> {linalg.memoized_indexing_maps = [], x} ins(%b, %b : memref<3xf32>, memref<3xf32>) outs(%b : memref<3xf32>)
  return
}
// -----
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>, %v: tensor<4x8xf32>) { %r = linalg.elementwise kind=#linalg.elementwise_kind<add> indexing_maps = [affine_map<(i,j) -> (i,j)>, affine_map<(i,j,k) -> (i,j)>, affine_map<(i,j) -> (i, j)>] ins(%a, %b : tensor<, 4x8xf32> tensor<4x8xf32>) outs(%v : tensor<4x8xf32>) -> tensor<4x8xf32>
return }
