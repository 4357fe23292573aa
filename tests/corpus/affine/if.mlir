#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<() -> (0)>
#map2 = affine_map<() -> (8)>
#set = affine_set<(d0)[s0] : (d0 - 1 >= 0, -d0 + s0 - 1 >= 0)>
#set1 = affine_set<(d0) : (d0 == 0)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, memref<8xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: memref<8xf32>):
    "affine.for"() <{lowerBoundMap = #map1, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map2}> ({
    ^bb0(%arg2: index):
      "affine.if"(%arg2, %arg0) <{condition = #set}> ({
        "foo.a"() : () -> ()
        "affine.yield"() : () -> ()
      }, {
      }) : (index, index) -> ()
      "affine.if"(%arg2) <{condition = #set1}> ({
        "affine.yield"() : () -> ()
      }, {
        "foo.b"() : () -> ()
        "affine.yield"() : () -> ()
      }) : (index) -> ()
      %0 = "affine.if"(%arg2, %arg0) <{condition = #set}> ({
        %2 = "affine.load"(%arg1, %arg2) <{map = #map}> : (memref<8xf32>, index) -> f32
        "affine.yield"(%2) : (f32) -> ()
      }, {
        %1 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
        "affine.yield"(%1) : (f32) -> ()
      }) : (index, index) -> f32
      "affine.yield"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

