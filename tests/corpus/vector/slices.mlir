"builtin.module"() ({
  "func.func"() <{function_type = (vector<4x8x16xf32>, vector<2x2x16xf32>, vector<[8]xf32>, vector<4xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<4x8x16xf32>, %arg1: vector<2x2x16xf32>, %arg2: vector<[8]xf32>, %arg3: vector<4xf32>):
    %0 = "vector.extract_strided_slice"(%arg0) <{offsets = [0, 2], sizes = [2, 2], strides = [1, 1]}> : (vector<4x8x16xf32>) -> vector<2x2x16xf32>
    %1 = "vector.insert_strided_slice"(%arg1, %arg0) <{offsets = [1, 1, 0], strides = [1, 1, 1]}> : (vector<2x2x16xf32>, vector<4x8x16xf32>) -> vector<4x8x16xf32>
    %2 = "vector.scalable.extract"(%arg2) <{pos = 4 : i64}> : (vector<[8]xf32>) -> vector<4xf32>
    %3 = "vector.scalable.insert"(%arg3, %arg2) <{pos = 0 : i64}> : (vector<4xf32>, vector<[8]xf32>) -> vector<[8]xf32>
    %4 = "vector.shape_cast"(%arg0) : (vector<4x8x16xf32>) -> vector<32x16xf32>
    %5 = "vector.transpose"(%arg0) <{permutation = array<i64: 2, 0, 1>}> : (vector<4x8x16xf32>) -> vector<16x4x8xf32>
    %6 = "vector.bitcast"(%arg0) : (vector<4x8x16xf32>) -> vector<4x8x16xi32>
    %7 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<4x3xf32>
    %8 = "vector.type_cast"(%7) : (memref<4x3xf32>) -> memref<vector<4x3xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

