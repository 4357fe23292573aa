#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
"builtin.module"() ({
  "func.func"() <{function_type = (vector<16xf32>, f32, vector<4x8xf32>, vector<8x4xf32>, vector<4x4xf32>, vector<4xf32>, vector<4xi32>, vector<4xi1>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<16xf32>, %arg1: f32, %arg2: vector<4x8xf32>, %arg3: vector<8x4xf32>, %arg4: vector<4x4xf32>, %arg5: vector<4xf32>, %arg6: vector<4xi32>, %arg7: vector<4xi1>):
    %0 = "vector.reduction"(%arg0) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<16xf32>) -> f32
    %1 = "vector.reduction"(%arg0, %arg1) <{fastmath = #arith.fastmath<nnan>, kind = #vector.kind<minnumf>}> : (vector<16xf32>, f32) -> f32
    %2 = "vector.reduction"(%arg6) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<xor>}> : (vector<4xi32>) -> i32
    %3 = "vector.multi_reduction"(%arg2, %arg5) <{kind = #vector.kind<mul>, reduction_dims = array<i64: 1>}> : (vector<4x8xf32>, vector<4xf32>) -> vector<4xf32>
    %4 = "vector.contract"(%arg2, %arg3, %arg4) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<4x8xf32>, vector<8x4xf32>, vector<4x4xf32>) -> vector<4x4xf32>
    %5 = "vector.outerproduct"(%arg5, %arg5, %arg4) <{kind = #vector.kind<maxnumf>}> : (vector<4xf32>, vector<4xf32>, vector<4x4xf32>) -> vector<4x4xf32>
    %6 = "vector.outerproduct"(%arg5, %arg1) <{kind = #vector.kind<add>}> : (vector<4xf32>, f32) -> vector<4xf32>
    %7:2 = "vector.scan"(%arg2, %arg5) <{inclusive = true, kind = #vector.kind<add>, reduction_dim = 1 : i64}> : (vector<4x8xf32>, vector<4xf32>) -> (vector<4x8xf32>, vector<4xf32>)
    %8 = "vector.fma"(%arg5, %arg5, %arg5) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

