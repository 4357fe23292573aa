#map = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x8xf32>, memref<*xf32>, index, memref<4x8xf32, 3>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<4x8xf32>, %arg1: memref<*xf32>, %arg2: index, %arg3: memref<4x8xf32, 3>):
    %0 = "memref.cast"(%arg0) : (memref<4x8xf32>) -> memref<?x?xf32>
    %1 = "memref.cast"(%arg1) : (memref<*xf32>) -> memref<4xf32>
    %2 = "memref.reinterpret_cast"(%arg0, %arg2, %arg2, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_offsets = array<i64: -9223372036854775808>, static_sizes = array<i64: 4, -9223372036854775808>, static_strides = array<i64: -9223372036854775808, 1>}> : (memref<4x8xf32>, index, index, index) -> memref<4x?xf32, strided<[?, 1], offset: ?>>
    %3 = "memref.memory_space_cast"(%arg3) : (memref<4x8xf32, 3>) -> memref<4x8xf32>
    %4 = "memref.transpose"(%arg0) <{permutation = #map}> : (memref<4x8xf32>) -> memref<8x4xf32, strided<[1, 8]>>
    %5 = "memref.dim"(%arg0, %arg2) : (memref<4x8xf32>, index) -> index
    %6 = "memref.rank"(%arg1) : (memref<*xf32>) -> index
    %7 = "memref.extract_aligned_pointer_as_index"(%arg0) : (memref<4x8xf32>) -> index
    %8:6 = "memref.extract_strided_metadata"(%arg0) : (memref<4x8xf32>) -> (memref<f32>, index, index, index, index, index)
    "memref.copy"(%arg0, %arg0) : (memref<4x8xf32>, memref<4x8xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

