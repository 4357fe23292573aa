#map = affine_map<(d0) -> (d0)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, vector<8xf32>, vector<8xi1>, tensor<?xf32>, vector<8xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: vector<8xf32>, %arg2: vector<8xi1>, %arg3: tensor<?xf32>, %arg4: vector<8xf32>):
    %0 = "vector.create_mask"(%arg0, %arg0) : (index, index) -> vector<4x8xi1>
    %1 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 2, 3>}> : () -> vector<4x8xi1>
    %2 = "vector.mask"(%arg2) ({
      %7 = "vector.reduction"(%arg1) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<8xf32>) -> f32
      "vector.yield"(%7) : (f32) -> ()
    }) : (vector<8xi1>) -> f32
    "vector.mask"(%arg2) ({
      "vector.yield"() : () -> ()
    }) : (vector<8xi1>) -> ()
    %3 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %4 = "arith.constant"() <{value = 0 : index}> : () -> index
    %5 = "vector.mask"(%arg2, %arg4) ({
      %6 = "vector.transfer_read"(%arg3, %4, %3) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = #map}> : (tensor<?xf32>, index, f32) -> vector<8xf32>
      "vector.yield"(%6) : (vector<8xf32>) -> ()
    }) : (vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

