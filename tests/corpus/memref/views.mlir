"builtin.module"() ({
  "func.func"() <{function_type = (memref<8x16xf32>, memref<2048xi8>, index, memref<2xindex>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<8x16xf32>, %arg1: memref<2048xi8>, %arg2: index, %arg3: memref<2xindex>):
    %0 = "memref.subview"(%arg0, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: 0, -9223372036854775808>, static_sizes = array<i64: 4, 4>, static_strides = array<i64: 1, 1>}> : (memref<8x16xf32>, index) -> memref<4x4xf32, strided<[16, 1], offset: ?>>
    %1 = "memref.subview"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 2, 0>, static_sizes = array<i64: 1, 16>, static_strides = array<i64: 1, 1>}> : (memref<8x16xf32>) -> memref<16xf32, strided<[1], offset: 32>>
    %2 = "memref.view"(%arg1, %arg2) : (memref<2048xi8>, index) -> memref<64x4xf32>
    %3 = "memref.view"(%arg1, %arg2, %arg2) : (memref<2048xi8>, index, index) -> memref<?x4xf32>
    %4 = "memref.collapse_shape"(%arg0) <{reassociation = [[0, 1]]}> : (memref<8x16xf32>) -> memref<128xf32>
    %5 = "memref.expand_shape"(%4) <{reassociation = [[0, 1]], static_output_shape = array<i64: 8, 16>}> : (memref<128xf32>) -> memref<8x16xf32>
    %6 = "memref.reshape"(%arg0, %arg3) : (memref<8x16xf32>, memref<2xindex>) -> memref<?x?xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

