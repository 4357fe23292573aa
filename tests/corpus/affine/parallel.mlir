#map = affine_map<() -> (0, 0)>
#map1 = affine_map<() -> (8, 8)>
#map2 = affine_map<(d0) -> (d0, d0)>
#map3 = affine_map<() -> (0)>
#map4 = affine_map<() -> (8)>
#map5 = affine_map<() -> (0, 1, 0)>
#map6 = affine_map<() -> (8, 4, 8)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<8x8xf32>) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: memref<8x8xf32>):
    "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<2xi32>, lowerBoundsMap = #map, reductions = [], steps = [2, 1], upperBoundsGroups = dense<1> : tensor<2xi32>, upperBoundsMap = #map1}> ({
    ^bb0(%arg4: index, %arg5: index):
      "affine.yield"() : () -> ()
    }) : () -> ()
    %0 = "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map3, reductions = [0], steps = [1], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map4}> ({
    ^bb0(%arg3: index):
      %1 = "affine.load"(%arg0, %arg3) <{map = #map2}> : (memref<8x8xf32>, index) -> f32
      "affine.yield"(%1) : (f32) -> ()
    }) : () -> f32
    "affine.parallel"() <{lowerBoundsGroups = dense<[2, 1]> : tensor<2xi32>, lowerBoundsMap = #map5, reductions = [], steps = [1, 1], upperBoundsGroups = dense<[2, 1]> : tensor<2xi32>, upperBoundsMap = #map6}> ({
    ^bb0(%arg1: index, %arg2: index):
      "affine.yield"() : () -> ()
    }) : () -> ()
    "func.return"(%0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()

