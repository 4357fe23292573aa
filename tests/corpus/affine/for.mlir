#map = affine_map<() -> (0)>
#map1 = affine_map<() -> (10)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0)[s0] -> (d0, s0 + 1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0)[s0] -> (d0 + 4, s0)>
#map6 = affine_map<()[s0] -> (0, s0 - 8)>
#map7 = affine_map<()[s0] -> (s0)>
#map8 = affine_map<() -> (4)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, memref<8x?xf32>, f32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: memref<8x?xf32>, %arg2: f32):
    "affine.for"() <{lowerBoundMap = #map, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map1}> ({
    ^bb0(%arg8: index):
      "affine.yield"() : () -> ()
    }) : () -> ()
    "affine.for"() <{lowerBoundMap = #map, operandSegmentSizes = array<i32: 0, 0, 0>, step = 2 : index, upperBoundMap = #map1}> ({
    ^bb0(%arg6: index):
      "affine.for"(%arg6, %arg6, %arg0) <{lowerBoundMap = #map4, operandSegmentSizes = array<i32: 1, 2, 0>, step = 1 : index, upperBoundMap = #map5}> ({
      ^bb0(%arg7: index):
        %2 = "affine.load"(%arg1, %arg6, %arg7) <{map = #map2}> : (memref<8x?xf32>, index, index) -> f32
        "affine.store"(%2, %arg1, %arg6, %arg0) <{map = #map3}> : (f32, memref<8x?xf32>, index, index) -> ()
        "affine.yield"() : () -> ()
      }) : (index, index, index) -> ()
      "affine.yield"() : () -> ()
    }) : () -> ()
    "affine.for"(%arg0, %arg0) <{lowerBoundMap = #map6, operandSegmentSizes = array<i32: 1, 1, 0>, step = 1 : index, upperBoundMap = #map7}> ({
    ^bb0(%arg5: index):
      "affine.yield"() : () -> ()
    }) : (index, index) -> ()
    %0 = "affine.for"(%arg2) <{lowerBoundMap = #map, operandSegmentSizes = array<i32: 0, 0, 1>, step = 1 : index, upperBoundMap = #map8}> ({
    ^bb0(%arg3: index, %arg4: f32):
      %1 = "arith.addf"(%arg4, %arg4) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "affine.yield"(%1) : (f32) -> ()
    }) : (f32) -> f32
    "func.return"(%0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()

