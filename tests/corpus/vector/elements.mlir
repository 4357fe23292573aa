"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xf32>, vector<2x3x4xi8>, f32, index, vector<[4]xi32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<4xf32>, %arg1: vector<2x3x4xi8>, %arg2: f32, %arg3: index, %arg4: vector<[4]xi32>):
    %0 = "vector.extract"(%arg0) <{static_position = array<i64: 1>}> : (vector<4xf32>) -> f32
    %1 = "vector.extract"(%arg1) <{static_position = array<i64: 0, 1>}> : (vector<2x3x4xi8>) -> vector<4xi8>
    %2 = "vector.extract"(%arg0, %arg3) <{static_position = array<i64: -9223372036854775808>}> : (vector<4xf32>, index) -> f32
    %3 = "vector.insert"(%arg2, %arg0) <{static_position = array<i64: 3>}> : (f32, vector<4xf32>) -> vector<4xf32>
    %4 = "vector.insert"(%1, %arg1, %arg3) <{static_position = array<i64: -9223372036854775808, 2>}> : (vector<4xi8>, vector<2x3x4xi8>, index) -> vector<2x3x4xi8>
    %5 = "vector.broadcast"(%arg2) : (f32) -> vector<2x4xf32>
    %6 = "vector.broadcast"(%arg0) : (vector<4xf32>) -> vector<2x4xf32>
    %7 = "vector.shuffle"(%arg0, %arg0) <{mask = array<i64: 0, 5, -1, 7>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %8 = "vector.from_elements"(%arg2, %arg2) : (f32, f32) -> vector<2xf32>
    %9:4 = "vector.to_elements"(%arg0) : (vector<4xf32>) -> (f32, f32, f32, f32)
    %10 = "vector.vscale"() : () -> index
    %11 = "vector.step"() : () -> vector<4xindex>
    %12 = "vector.interleave"(%arg0, %arg0) : (vector<4xf32>, vector<4xf32>) -> vector<8xf32>
    %13:2 = "vector.deinterleave"(%arg0) : (vector<4xf32>) -> (vector<2xf32>, vector<2xf32>)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

