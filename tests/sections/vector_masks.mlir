func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.insert_strided_slice"(%arg13, %arg13) <{offsets = [0], strides = [1]}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[4]xf32>}> : () -> vector<[4]xf32>
  %1 = "vector.insert_strided_slice"(%arg13, %0) <{offsets = [0], strides = [1]}> : (vector<4xf32>, vector<[4]xf32>) -> vector<[4]xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[4]xf32>}> : () -> vector<[4]xf32>
  %1 = "vector.insert_strided_slice"(%0, %arg13) <{offsets = [0], strides = [1]}> : (vector<[4]xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f() {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[4]xf32>}> : () -> vector<[4]xf32>
  %1 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[8]xf32>}> : () -> vector<[8]xf32>
  %2 = "vector.insert_strided_slice"(%0, %1) <{offsets = [0], strides = [1]}> : (vector<[4]xf32>, vector<[8]xf32>) -> vector<[8]xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.insert_strided_slice"(%arg13, %arg13) <{offsets = [1], strides = [1]}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.insert_strided_slice"(%arg13, %arg13) <{offsets = [0], strides = [2]}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.insert_strided_slice"(%arg13, %arg13) <{offsets = [0, 0], strides = [1]}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.insert_strided_slice"(%arg13, %arg13) <{offsets = [0], strides = [1, 1]}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f() {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[4]xf32>}> : () -> vector<[4]xf32>
  %1 = "vector.extract_strided_slice"(%0) <{offsets = [0], sizes = [2], strides = [1]}> : (vector<[4]xf32>) -> vector<2xf32>
  return
}
// -----
func.func @f() {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[4]xf32>}> : () -> vector<[4]xf32>
  %1 = "vector.extract_strided_slice"(%0) <{offsets = [0], sizes = [2], strides = [1]}> : (vector<[4]xf32>) -> vector<[2]xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.extract_strided_slice"(%arg13) <{offsets = [0], sizes = [5], strides = [1]}> : (vector<4xf32>) -> vector<5xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.extract_strided_slice"(%arg13) <{offsets = [0], sizes = [2], strides = [1]}> : (vector<4xf32>) -> vector<3xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.extract_strided_slice"(%arg13) <{offsets = [0, 0], sizes = [2], strides = [1]}> : (vector<4xf32>) -> vector<2xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg13) <{kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>) -> vector<4x4xf32>
  return
}
// -----
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg8) <{kind = #vector.kind<add>}> : (vector<4xf32>, f32) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg3: i32, %arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg3) <{kind = #vector.kind<add>}> : (vector<4xf32>, i32) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<4x4xf32>}> : () -> vector<4x4xf32>
  %1 = "vector.outerproduct"(%arg13, %arg13, %0) <{kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, vector<4x4xf32>) -> vector<4x4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[4]xf32>}> : () -> vector<[4]xf32>
  %1 = "vector.outerproduct"(%0, %arg13) <{kind = #vector.kind<add>}> : (vector<[4]xf32>, vector<4xf32>) -> vector<[4]x4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<[4]xf32>}> : () -> vector<[4]xf32>
  %1 = "vector.outerproduct"(%arg13, %0) <{kind = #vector.kind<add>}> : (vector<4xf32>, vector<[4]xf32>) -> vector<4x[4]xf32>
  return
}
// -----
func.func @f(%arg10: vector<4xi32>) {
  %0 = "vector.outerproduct"(%arg10, %arg10) <{kind = #vector.kind<maximumf>}> : (vector<4xi32>, vector<4xi32>) -> vector<4x4xi32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg13) <{kind = #vector.kind<and>}> : (vector<4xf32>, vector<4xf32>) -> vector<4x4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg13) <{kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>) -> vector<4x5xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg13) <{kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>) -> vector<5x4xf32>
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg13) <{kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg8) <{kind = #vector.kind<add>}> : (vector<4xf32>, f32) -> vector<5xf32>
  return
}
// -----
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.outerproduct"(%arg13, %arg8) <{kind = #vector.kind<add>}> : (vector<4xf32>, f32) -> vector<4x4xf32>
  return
}
// -----
func.func @f(%arg5: index, %arg11: vector<4xi1>, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  %0 = "vector.maskedload"(%arg21, %arg5, %arg11, %arg13) : (memref<4xf32>, index, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg5: index, %arg10: vector<4xi32>, %arg11: vector<4xi1>, %arg21: memref<4xf32>) {
  %0 = "vector.maskedload"(%arg21, %arg5, %arg11, %arg10) : (memref<4xf32>, index, vector<4xi1>, vector<4xi32>) -> vector<4xi32>
  return
}
// -----
func.func @f(%arg5: index, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  %0 = "arith.constant"() <{value = dense<true> : vector<3xi1>}> : () -> vector<3xi1>
  %1 = "vector.maskedload"(%arg21, %arg5, %0, %arg13) : (memref<4xf32>, index, vector<3xi1>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg11: vector<4xi1>, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  %0 = "vector.maskedload"(%arg21, %arg11, %arg13) : (memref<4xf32>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg5: index, %arg11: vector<4xi1>, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  "vector.maskedstore"(%arg21, %arg5, %arg11, %arg13) : (memref<4xf32>, index, vector<4xi1>, vector<4xf32>) -> ()
  return
}
// -----
func.func @f(%arg5: index, %arg10: vector<4xi32>, %arg11: vector<4xi1>, %arg21: memref<4xf32>) {
  "vector.maskedstore"(%arg21, %arg5, %arg11, %arg10) : (memref<4xf32>, index, vector<4xi1>, vector<4xi32>) -> ()
  return
}
// -----
func.func @f(%arg11: vector<4xi1>, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  "vector.maskedstore"(%arg21, %arg11, %arg13) : (memref<4xf32>, vector<4xi1>, vector<4xf32>) -> ()
  return
}
// -----
func.func @f(%arg5: index, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  %0 = "arith.constant"() <{value = dense<true> : vector<3xi1>}> : () -> vector<3xi1>
  "vector.maskedstore"(%arg21, %arg5, %0, %arg13) : (memref<4xf32>, index, vector<3xi1>, vector<4xf32>) -> ()
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "vector.create_mask"(%arg5) : (index) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "vector.create_mask"(%arg5) : (index) -> vector<i1>
  return
}
// -----
func.func @f() {
  %0 = "vector.create_mask"() : () -> vector<i1>
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "vector.create_mask"(%arg5, %arg5) : (index, index) -> vector<i1>
  return
}
// -----
func.func @f(%arg5: index) {
  %0 = "vector.create_mask"(%arg5, %arg5) : (index, index) -> vector<4xi1>
  return
}
// -----
func.func @f(%arg11: vector<4xi1>) {
  %0 = "vector.mask"(%arg11) ({
    "vector.yield"() : () -> ()
  }) : (vector<4xi1>) -> f32
  return
}
// -----
func.func @f(%arg11: vector<4xi1>, %arg13: vector<4xf32>) {
  %0 = "vector.mask"(%arg11) ({
    %1 = "vector.reduction"(%arg13) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
    "vector.yield"(%1) : (f32) -> ()
  }) : (vector<4xi1>) -> i32
  return
}
// -----
func.func @f(%arg8: f32, %arg11: vector<4xi1>, %arg13: vector<4xf32>) {
  %0 = "vector.mask"(%arg11, %arg8) ({
    %1 = "vector.reduction"(%arg13) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
    "vector.yield"(%1) : (f32) -> ()
  }) : (vector<4xi1>, f32) -> f32
  return
}
// -----
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<true> : vector<3xi1>}> : () -> vector<3xi1>
  %1 = "vector.mask"(%0) ({
    %2 = "vector.reduction"(%arg13) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
    "vector.yield"(%2) : (f32) -> ()
  }) : (vector<3xi1>) -> f32
  return
}
// -----
func.func @f(%arg11: vector<4xi1>, %arg13: vector<4xf32>) {
  %0 = "vector.mask"(%arg11) ({
    %1 = "arith.addf"(%arg13, %arg13) <{fastmath = #arith.fastmath<none>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "vector.yield"(%1) : (vector<4xf32>) -> ()
  }) : (vector<4xi1>) -> vector<4xf32>
  return
}
// -----
func.func @f(%arg11: vector<4xi1>, %arg13: vector<4xf32>) {
  %0 = "vector.mask"(%arg11) ({
    %1 = "vector.reduction"(%arg13) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
    %2 = "vector.reduction"(%arg13) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
    "vector.yield"(%1) : (f32) -> ()
  }) : (vector<4xi1>) -> f32
  return
}
// -----
func.func @f(%arg11: vector<4xi1>) {
  %0 = "vector.mask"(%arg11) ({
    "foo.x"() : () -> ()
    "vector.yield"() : () -> ()
  }) : (vector<4xi1>) -> f32
  return
}
// -----
func.func @f(%arg8: f32, %arg11: vector<4xi1>) {
  %0 = "vector.mask"(%arg11) ({
    "foo.x"() : () -> ()
    "vector.yield"(%arg8) : (f32) -> ()
  }) : (vector<4xi1>) -> f32
  return
}
// -----
func.func @f(%arg11: vector<4xi1>) {
  "vector.mask"(%arg11) ({
    "foo.x"() : () -> ()
  }) : (vector<4xi1>) -> ()
  return
}
// -----
func.func @f(%arg11: vector<4xi1>) {
  "vector.mask"(%arg11) ({
  ^bb0(%arg31: i32):
    "vector.yield"() : () -> ()
  }) : (vector<4xi1>) -> ()
  return
}
// -----
func.func @f(%arg11: vector<4xi1>) {
  "vector.mask"(%arg11) ({
  }) : (vector<4xi1>) -> ()
  return
}
// -----
func.func @f(%arg5: index, %arg8: f32, %arg11: vector<4xi1>, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  "vector.mask"(%arg11, %arg8) ({
    "vector.store"(%arg13, %arg21, %arg5) : (vector<4xf32>, memref<4xf32>, index) -> ()
    "vector.yield"() : () -> ()
  }) : (vector<4xi1>, f32) -> ()
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
func.func @f(%arg5: index, %arg11: vector<4xi1>, %arg13: vector<4xf32>, %arg21: memref<4xf32>) {
  "vector.mask"(%arg11, %arg13) ({
    "vector.transfer_write"(%arg13, %arg21, %arg5) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = #map}> : (vector<4xf32>, memref<4xf32>, index) -> ()
    "vector.yield"() : () -> ()
  }) : (vector<4xi1>, vector<4xf32>) -> ()
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
func.func @f(%arg5: index, %arg8: f32, %arg21: memref<4xf32>) {
  %0 = "vector.transfer_read"(%arg21, %arg5, %arg8) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = #map}> {masked = [true]} : (memref<4xf32>, index, f32) -> vector<4xf32>
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map, #map1], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0)[s0] -> (d0)>
#map2 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (d0, d0)>
#map2 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (d0 + 1)>
#map2 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map, #map1], iterator_types = [#vector.iterator_type<parallel>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg13) <{indexing_maps = [#map, #map, #map], iterator_types = [#vector.iterator_type<parallel>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map, #map1], iterator_types = [#vector.iterator_type<reduction>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map, #map1], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<and>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
func.func @f(%arg3: i32, %arg10: vector<4xi32>) {
  %0 = "vector.contract"(%arg10, %arg10, %arg3) <{indexing_maps = [#map, #map, #map1], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<maximumf>}> : (vector<4xi32>, vector<4xi32>, i32) -> i32
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg10: vector<4xi32>, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg10, %arg8) <{indexing_maps = [#map, #map, #map1], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xi32>, f32) -> f32
  return
}
// -----
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
func.func @f(%arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg13) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<2x4xf32>}> : () -> vector<2x4xf32>
  %1 = "vector.contract"(%0, %arg13, %arg13) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<2x4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
func.func @f(%arg13: vector<4xf32>) {
  %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<2x4xf32>}> : () -> vector<2x4xf32>
  %1 = "vector.contract"(%0, %arg13, %arg13) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<2x4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
func.func @f(%arg8: f32, %arg13: vector<4xf32>) {
  %0 = "vector.contract"(%arg13, %arg13, %arg8) <{indexing_maps = [#map, #map, #map1], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>, f32) -> f64
  return
}
// -----
func.func @f(%t: tensor<?xf32>, %x: index, %i: vector<4xi32>, %b: vector<4xi1>, %v: vector<4xf32>) {
  %0 = vector.gather %t[%x] [%i], %b, %v {alignment = 8} : tensor<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %1 = vector.scatter %t[%x] [%i], %b, %v {alignment = 8} : tensor<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> -> tensor<?xf32>
  return
}
